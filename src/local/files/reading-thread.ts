// The other thread of reading: it takes the next file that nobody has begun, reads it to typed columns and sends those.
import { readFileSync } from 'node:fs';
import { isMainThread, type MessagePort, workerData } from 'node:worker_threads';
import { type FileParts, fileParts, readReport } from '../../files/read-file';
import { type PackedTable, packedTables } from '../../reports';
import type { ReportFile } from './report-files';

export interface ReadingStart {
  readonly files: readonly ReportFile[];
  /** How many files were begun, and how many messages were sent. */
  readonly counts: Int32Array;
  readonly port: MessagePort;
}

/** One file; without parts where its tab is no plain data, or it cannot be read. */
export interface ReadElsewhere {
  readonly i: number;
  readonly size: number;
  readonly parts: FileParts | null;
  readonly packed: readonly PackedTable[] | null;
}

/** Reads files where this is the thread that was started for it; false where it is not. */
export function servesReading(): boolean {
  if (isMainThread || workerData?.counts === undefined) return false;
  const { files, counts, port } = workerData as ReadingStart;
  for (let i = Atomics.add(counts, 0, 1); i < files.length; i = Atomics.add(counts, 0, 1)) {
    const read = readAway(files[i] as ReportFile, i);
    port.postMessage(read, buffersIn(read));
    Atomics.add(counts, 1, 1);
    Atomics.notify(counts, 1);
  }
  port.close();
  return true;
}

function readAway({ path, tab: name }: ReportFile, i: number): ReadElsewhere {
  try {
    const bytes = readFileSync(path);
    const tab = readReport(name, bytes);
    const parts = fileParts(tab);
    return { i, size: bytes.length, parts, packed: parts && packedTables(tab) };
  } catch {
    return { i, size: 0, parts: null, packed: null };
  }
}

/** The memory behind all columns, which is handed over and not copied. */
function buffersIn({ parts, packed }: ReadElsewhere): ArrayBuffer[] {
  if (!parts || !packed) return [];
  const arrays = packed.flatMap(({ fields, columns }) => [
    ...fields.flatMap(([, days, numbers]) => [days, numbers]),
    ...columns.flatMap(([, { codes, raw }]) => [codes, raw.bytes, raw.starts, raw.signs]),
  ]);
  const all = [parts.store.index.starts, ...arrays].flatMap((array) => (array ? [array.buffer as ArrayBuffer] : []));
  return [...new Set(all)];
}
