// What a run knows of the tab that it copies: an undo then reads no more of the copy than that leaves open. With 50,000 claims
// each grid that is read or written takes Google half a minute.
import { NO_FILL } from '../plan/colours';
import type { Grid } from '../plan/table/cells';
import type { Cell } from '../values/cell';
import type { Clock } from './clock';
import { cellOf, type Sheet } from './read-tabs';
import { GENERAL } from './resolve';
import type { StandingTab } from './standing-tab';

/** Of the rows below the titles; columns from 0. Plain data. */
export interface CopyColumns {
  readonly rows: number;
  readonly columns: number;
  /** Rows as far as the titles. */
  readonly top: number;
  /** The number format and the fill of each column where all rows have the same; else null. */
  readonly formats: readonly (string | null)[];
  readonly fills: readonly (string | null)[];
  /** Columns in which there are any. */
  readonly formulas: readonly number[];
  readonly notes: readonly number[];
}

/** What all rows of a column have; null where they differ, or where there are none. */
function same(grid: Grid<string>, top: number, column: number): string | null {
  const first = grid[top]?.[column] ?? null;
  for (let row = top; row < grid.length; row++) if (grid[row]![column] !== first) return null;
  return first;
}

/** What a run knows of a tab whose titles stand in `headerRow`. */
export function copyColumns({ raw, formats, now }: StandingTab, headerRow: number): CopyColumns {
  const top = headerRow + 1;
  const all = Array.from({ length: raw[0]?.length ?? 0 }, (_, column) => column);
  const any = (holds: (row: number, column: number) => boolean) =>
    all.filter((column) => raw.some((_, row) => row >= top && holds(row, column)));
  return {
    ...{ rows: raw.length, columns: all.length, top },
    formats: all.map((column) => same(formats, top, column)),
    fills: all.map((column) => same(now.fills, top, column)),
    formulas: any((row, column) => (now.formulas[row]?.[column] ?? '') !== ''),
    notes: any((row, column) => (now.notes[row]?.[column] ?? '') !== ''),
  };
}

/** Columns that follow each other, as `[first, count]`. */
export function runsOf(columns: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}

/** The copy of a tab, read as far as is not known; null where it is another than the run knew. */
export function standingOfCopy(sheet: Sheet, known: CopyColumns, clock: Clock): StandingTab | null {
  const { rows, columns, top } = known;
  if (sheet.getLastRow() !== rows || sheet.getLastColumn() !== columns || rows <= top) return null;
  const raw: unknown[][] = sheet.getRange(1, 1, rows, columns).getValues();
  type Range = ReturnType<Sheet['getRange']>;
  /** A grid whose columns are read where `stands` does not tell what stands in all rows. */
  const grid = <T>(
    stands: (column: number) => T | null,
    isKnown: (column: number) => boolean,
    read: (range: Range) => T[][],
  ) => {
    const head = read(sheet.getRange(1, 1, top, columns));
    const below = raw.slice(top).map(() => Array.from({ length: columns }, (_, c) => stands(c) as T));
    const unknown = Array.from({ length: columns }, (_, c) => c).filter((column) => !isKnown(column));
    for (const [first, count] of runsOf(unknown)) {
      read(sheet.getRange(top + 1, first + 1, rows - top, count)).forEach((line, r) => {
        for (const [c, cell] of line.entries()) below[r]![first + c] = cell;
      });
    }
    return [...head, ...below];
  };
  const [formulas, notes] = [known.formulas, known.notes].map((some) => new Set(some));
  return {
    raw,
    formats: grid<string>(
      (c) => known.formats[c] ?? GENERAL,
      (c) => known.formats[c] !== null,
      (range) => range.getNumberFormats(),
    ),
    // Whether a text has links nobody knows before each is asked.
    rich: sheet.getRange(1, 1, rows, columns).getRichTextValues(),
    mended: false,
    now: {
      rows: raw.map((line) => line.map((value): Cell => cellOf(value, clock))),
      formulas: grid<string>(
        () => '',
        (c) => !formulas!.has(c),
        (range) => range.getFormulas(),
      ),
      notes: grid<string>(
        () => '',
        (c) => !notes!.has(c),
        (range) => range.getNotes(),
      ),
      fills: grid<string>(
        (c) => known.fills[c] ?? NO_FILL,
        (c) => known.fills[c] !== null,
        (range) => range.getBackgrounds(),
      ),
    },
  };
}
