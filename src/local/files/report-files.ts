// The report files of folders, each with the name of its tab.
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Unusable } from '../cli/unusable';

export interface ReportFile {
  readonly path: string;
  /** The file's name without its extension; a number is added where two files share one. */
  readonly tab: string;
  readonly renamed: boolean;
}

// As many characters as a sheet's name may have.
const NAME_LIMIT = 100;

const isReportFile = (name: string): boolean => /^\.(txt|tsv|csv)$/i.test(extname(name));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A pipe or a device may never end: only regular files are read, and links to them. */
function isRegular(path: string, onIrregular: (path: string) => void): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return false;
  // A link that leads nowhere fails when it is read, which says why.
  if (!found || found.isFile()) return true;
  onIrregular(path);
  return false;
}

function filesOf(path: string, shown: string, onIrregular: (path: string) => void): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Unusable('wrong.missing', { path: shown });
  if (!found.isDirectory()) {
    if (!found.isFile()) throw new Unusable('wrong.irregular', { path: shown });
    if (!isReportFile(path)) throw new Unusable('wrong.kind', { path: shown });
    return [path];
  }
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => isReportFile(entry.name))
      .map((entry) => join(path, entry.name))
      .filter((file) => isRegular(file, onIrregular))
      .sort();
  } catch (error) {
    throw new Unusable('wrong.folder', { path: shown, reason: reasonOf(error) });
  }
}

/** Why there is nothing to read: what lies there instead. */
function emptiness(paths: readonly string[], folder: string): Unusable {
  const path = paths.join(', ');
  const entries = paths.flatMap((one) => readdirSync(resolve(folder, one), { withFileTypes: true }));
  const seen = entries.filter(({ name }) => !name.startsWith('.'));
  const files = seen.filter((entry) => entry.isFile()).map(({ name }) => name);
  if (files.length > 0) {
    const named = [...files.slice(0, MOST_NAMED), ...(files.length > MOST_NAMED ? ['…'] : [])];
    return new Unusable('wrong.empty.others', { path, files: named.join(', ') });
  }
  const hasFolders = paths.length === 1 && seen.some((entry) => entry.isDirectory());
  return new Unusable(hasFolders ? 'wrong.empty.folders' : 'wrong.empty', { path });
}

const MOST_NAMED = 3;

/**
 * The report files that the paths name, each once.
 * @param folder where relative paths start
 * @param onIrregular hears of pipes and devices of a folder, which are left out
 * @throws Unusable when a path does not exist, or there is no report file at all
 */
export function reportFiles(
  paths: readonly string[],
  folder: string,
  onIrregular: (path: string) => void = () => {},
): ReportFile[] {
  const files = [...new Set(paths.flatMap((path) => filesOf(resolve(folder, path), path, onIrregular)))];
  if (files.length === 0) throw emptiness(paths, folder);
  const taken = new Set<string>();
  return files.map((path) => {
    const stem = basename(path, extname(path)).slice(0, NAME_LIMIT);
    let tab = stem;
    for (let n = 2; taken.has(tab.toLowerCase()); n++) {
      const ending = ` (${n})`;
      tab = stem.slice(0, NAME_LIMIT - ending.length) + ending;
    }
    taken.add(tab.toLowerCase());
    return { path, tab, renamed: tab !== stem };
  });
}
