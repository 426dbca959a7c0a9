// The results of a run in the out folder. Each is written beside its place and then takes its name, so that a run that is
// stopped leaves the earlier result whole.
import { closeSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandIn } from '../standin';
import { writeWorkbook } from '../workbook';
import { draftOf, dropOldDrafts, putInPlace, type Standing } from '../workbook/standing';

export interface Out {
  readonly folder: string;
  /** Takes the folder away again where the run made it and nothing was written. */
  readonly undo: () => void;
}

/**
 * Makes the out folder and tries whether files can be put there, before the work begins.
 * @throws when they cannot
 */
export function openOut(folder: string): Out {
  const made = mkdirSync(folder, { recursive: true });
  const probe = draftOf(folder, 'probe');
  closeSync(openSync(probe, 'wx'));
  rmSync(probe);
  dropOldDrafts(folder);
  return {
    folder,
    undo: () => {
      if (made === undefined) return;
      try {
        rmdirSync(folder);
      } catch {
        // Somebody put a file there meanwhile: it stays.
      }
    },
  };
}

/** @throws when the file cannot be put there */
export function writeText(folder: string, name: string, text: string): void {
  const draft = draftOf(folder, name);
  try {
    writeFileSync(draft, text);
    renameSync(draft, join(folder, name));
  } finally {
    rmSync(draft, { force: true });
  }
}

export interface Saved {
  /** The name that the workbook got. */
  readonly file: string;
  /** Tabs of which rows are left out because Excel takes no more. */
  readonly tooLong: readonly string[];
}

/**
 * Writes the workbook, over the one that was read or under a free name.
 * @throws when it cannot be put there
 */
export async function saveWorkbook(
  standIn: StandIn,
  folder: string,
  standing: Standing,
  fromFiles: readonly string[],
): Promise<Saved> {
  const draft = draftOf(folder, standing.target);
  try {
    const memory = { properties: Object.fromEntries(standIn.properties), fromFiles };
    const { tooLong } = await writeWorkbook(standIn.book, draft, memory);
    return { file: putInPlace(folder, draft, standing), tooLong };
  } finally {
    rmSync(draft, { force: true });
  }
}
