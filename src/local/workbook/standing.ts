// The workbook of an earlier run in the out folder: which one is gone on with, and where the new one is put so that nothing
// that somebody typed is ever written over.
import { closeSync, openSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ReadWorkbook, readWorkbook } from './read';

const NAME = 'fba-claims';
const EXTENSION = '.xlsx';
const NUMBERED = /^fba-claims(?: \((\d+)\))?\.xlsx$/i;

/** What a workbook is called where nothing stands in its way. */
export const FIRST_NAME = `${NAME}${EXTENSION}`;

/** Why a workbook in the out folder is left as it is. */
export type LeftReason = 'unreadable' | 'foreign' | 'open' | 'more' | 'older';

export interface Left {
  readonly file: string;
  readonly why: LeftReason;
}

export interface Standing {
  /** The workbook that was read; null without one. */
  readonly read: ReadWorkbook | null;
  /** Its file's name. */
  readonly file: string | null;
  /** When it was saved, in milliseconds; whoever saves it later typed more. */
  readonly savedAt: number;
  /** The name under which the new workbook is written. */
  readonly target: string;
  readonly left: readonly Left[];
}

const nameOf = (n: number): string => (n === 1 ? FIRST_NAME : `${NAME} (${n})${EXTENSION}`);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The first of our names that no file has. */
function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) if (!used.has(nameOf(n).toLowerCase())) return nameOf(n);
}

/** True while a program has the file open: Excel and WPS (`~$…`) and LibreOffice (`.~lock…`) put a file beside it. */
function isOpen(folder: string, file: string): boolean {
  const names = namesIn(folder);
  // Excel leaves the first two letters of a longer name away.
  const locks = [`~$${file}`, `~$${file.slice(2)}`, `.~${file}`, `.~lock.${file}#`].map((name) => name.toLowerCase());
  if (names.some((name) => locks.includes(name.toLowerCase()))) return true;
  try {
    closeSync(openSync(join(folder, file), 'r+'));
    return false;
  } catch {
    return true;
  }
}

/**
 * Looks for the workbook that was saved last among those of earlier runs and reads it.
 * It is written again where it can be; a workbook that is open, cannot be read or holds what cannot be written stays, and
 * the new one gets a free name.
 */
export async function findStanding(folder: string): Promise<Standing> {
  const names = namesIn(folder);
  const files = names
    .filter((name) => NUMBERED.test(name))
    .map((file) => ({ file, stat: statSync(join(folder, file), { throwIfNoEntry: false }) }))
    .filter(({ stat }) => stat?.isFile() === true)
    .sort((a, b) => (b.stat?.mtimeMs ?? 0) - (a.stat?.mtimeMs ?? 0) || (a.file < b.file ? -1 : 1));
  const left: Left[] = [];
  let found: { file: string; read: ReadWorkbook; savedAt: number } | null = null;
  for (const { file, stat } of files) {
    if (found) {
      left.push({ file, why: 'older' });
      continue;
    }
    try {
      const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, file))));
      if (read) found = { file, read, savedAt: stat?.mtimeMs ?? 0 };
      else left.push({ file, why: 'foreign' });
    } catch {
      left.push({ file, why: 'unreadable' });
    }
  }
  if (!found) return { read: null, file: null, savedAt: 0, target: freeName(names), left };
  const { file, read, savedAt } = found;
  const why: LeftReason | null = read.hasMore ? 'more' : isOpen(folder, file) ? 'open' : null;
  if (why === null) return { read, file, savedAt, target: file, left };
  return { read, file, savedAt, target: freeName(names), left: [...left, { file, why }] };
}

/** Where a file is written before it takes its name. */
export const draftOf = (folder: string, file: string): string => join(folder, `.${basename(file)}.${process.pid}.tmp`);

/** True where the workbook that was read is still as it was read, and may be replaced. */
function isUnchanged(folder: string, { file, savedAt, target }: Standing): boolean {
  if (file !== target || isOpen(folder, target)) return false;
  return statSync(join(folder, target), { throwIfNoEntry: false })?.mtimeMs === savedAt;
}

/**
 * Gives a written file its name. Where the old one was opened or saved meanwhile, the new one gets a free name.
 * @returns the name that it got
 * @throws when no file can be put there
 */
export function putInPlace(folder: string, draft: string, standing: Standing): string {
  const { target } = standing;
  if (isUnchanged(folder, standing)) {
    try {
      renameSync(draft, join(folder, target));
      return target;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EBUSY' && code !== 'EPERM' && code !== 'EACCES') throw error;
    }
  }
  const names = namesIn(folder);
  const name = names.some((other) => other.toLowerCase() === target.toLowerCase()) ? freeName(names) : target;
  renameSync(draft, join(folder, name));
  return name;
}
