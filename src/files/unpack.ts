// Archives that sellers get or make: a .zip of many downloads, a single .gz. Everything else is a file by itself.
import { gunzipSync, unzipSync } from 'fflate';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file holds no report to read. */
export type Unreadable = 'workbook' | 'archive' | 'too-big' | 'empty';

export interface Unpacked {
  readonly files: readonly NamedBytes[];
  readonly left: readonly { readonly name: string; readonly why: Unreadable }[];
}

/** Largest file that a page can hold as text beside its rows. */
const MOST_BYTES = 400 * 1024 * 1024;
/** Folders that systems put into archives for themselves. */
const SYSTEM = /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);
const isZip = (bytes: Uint8Array): boolean => starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6);
const isGzip = (bytes: Uint8Array): boolean => starts(bytes, 0x1f, 0x8b, 8);
/** Old Excel, and what locks files with a password. */
const isCompound = (bytes: Uint8Array): boolean => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const baseName = (path: string): string => path.split(/[\\/]/).pop() ?? path;

/**
 * The report files in what a seller chose: a file as it is, or what an archive holds (folders in it too, archives in archives
 * once). Workbooks and damaged archives are named.
 */
export function unpack(file: NamedBytes, depth = 0): Unpacked {
  const { name, bytes } = file;
  const left = (why: Unreadable): Unpacked => ({ files: [], left: [{ name, why }] });
  if (bytes.length === 0) return left('empty');
  if (bytes.length > MOST_BYTES) return left('too-big');
  if (isCompound(bytes)) return left('workbook');
  if (isGzip(bytes)) {
    try {
      return within([{ name: name.replace(/\.(gz|gzip)$/i, ''), bytes: gunzipSync(bytes) }], name, depth);
    } catch {
      return left('archive');
    }
  }
  if (!isZip(bytes)) return { files: [file], left: [] };
  let size = 0;
  let workbook = false;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (entry) => {
        size += entry.originalSize;
        if (entry.name === '[Content_Types].xml' || entry.name === 'mimetype') workbook = true;
        return size <= MOST_BYTES && !entry.name.endsWith('/') && !SYSTEM.test(entry.name);
      },
    });
  } catch {
    return left('archive');
  }
  if (workbook) return left('workbook');
  if (size > MOST_BYTES) return left('too-big');
  const files = Object.entries(entries).map(([path, content]) => ({ name: baseName(path), bytes: content }));
  return files.length === 0 ? left('empty') : within(files, name, depth);
}

function within(files: readonly NamedBytes[], archive: string, depth: number): Unpacked {
  if (depth >= 2) return { files: [], left: [{ name: archive, why: 'archive' }] };
  const parts = files.map((file) => unpack(file, depth + 1));
  return { files: parts.flatMap((part) => part.files), left: parts.flatMap((part) => part.left) };
}
