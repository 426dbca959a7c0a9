// Files that a run writes into a folder in which somebody else works too: what was written is remembered, so that the next
// run replaces its own files and touches no other.
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '../../values/text';

/** A file by its folder and name. */
export interface OwnFile {
  readonly folder: string;
  readonly name: string;
  readonly content: string;
}

/** The list of what was written: fingerprints by `folder/name`. */
const LIST = 'written-by-fba-claims.json';
const SAFE = /^(?!\.)[^/\\]+\/(?!\.)[^/\\]+$/;

function listIn(root: string): Map<string, string> {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(join(root, LIST), 'utf8'));
  } catch {
    // None yet, or not readable: then no file is ours.
    return new Map();
  }
  if (typeof stored !== 'object' || stored === null) return new Map();
  return new Map(Object.entries(stored).filter(([path, mark]) => SAFE.test(path) && typeof mark === 'string'));
}

function writeList(root: string, list: ReadonlyMap<string, string>): void {
  const sorted = Object.fromEntries([...list].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, LIST), `${JSON.stringify(sorted, null, 1)}\n`);
}

/** The text of a file; null where there is none, and undefined where something else stands. */
function standing(path: string): string | null | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  return found.isFile() ? readFileSync(path, 'utf8') : undefined;
}

/** `case.txt` → `case.new.txt`. */
const besides = (name: string): string => name.replace(/(\.[^.]*)?$/, '.new$1');

interface Written {
  /** Paths of files that are another's or that he changed, and that stay therefore. */
  readonly kept: readonly string[];
}

/**
 * Writes the files and removes those of earlier runs that are no more, as far as nobody changed them. Where a file was
 * changed, or is another's, the new one stands beside it (`case.new.txt`).
 * @throws what the file system throws
 */
export function writeOwnFiles(root: string, files: readonly OwnFile[]): Written {
  mkdirSync(root, { recursive: true });
  const before = listIn(root);
  const after = new Map<string, string>();
  const kept: string[] = [];
  const isOurs = (path: string, content: string) => {
    const now = standing(join(root, path));
    return now === null || now === content || (now !== undefined && before.get(path) === fingerprint(now));
  };
  const placed = files.flatMap(({ folder, name, content }) => {
    const paths = [`${folder}/${name}`, `${folder}/${besides(name)}`] as const;
    if (!isOurs(paths[0], content)) kept.push(paths[0]);
    const path = paths.find((one) => isOurs(one, content));
    if (path === undefined) return [];
    after.set(path, fingerprint(content));
    return [{ path, content }];
  });
  // Before the files: a run that breaks off here leaves none behind that the next one takes for another's.
  writeList(root, new Map([...before, ...after]));
  for (const { path, content } of placed) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const [path, mark] of before) {
    if (after.has(path)) continue;
    const now = standing(join(root, path));
    if (typeof now === 'string' && fingerprint(now) === mark) rmSync(join(root, path));
    removeEmpty(join(root, dirname(path)));
  }
  writeList(root, after);
  return { kept };
}

function removeEmpty(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() && readdirSync(folder).length === 0) rmdirSync(folder);
}
