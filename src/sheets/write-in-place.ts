// A write that leaves all rows and columns where they stand: of the rows below the titles only the columns are written in which
// something changes. With 50,000 claims those are a few of 55, and an undo needs to look at no others.
import { NO_FILL } from '../plan/colours';
import type { TablePlan } from '../plan/table/table';
import { cellStands } from './as-planned';
import { runsOf } from './copy-columns';
import type { Sheet } from './read-tabs';
import type { Value } from './resolve';
import { isRich, type StandingTab } from './standing-tab';
import type { LaidOut } from './write-layout';
import type { Links } from './write-table';

/** Columns (from 0) in which rows below the titles change. Plain data. */
export interface Changed {
  /** Values, formulas, number formats or links. */
  readonly cells: readonly number[];
  /** Of these the columns in which texts have links, before or after: to ask each for them takes long. */
  readonly linked: readonly number[];
  readonly notes: readonly number[];
  readonly fills: readonly number[];
}

/** What a plan comes to in each cell. */
export interface Grids {
  readonly values: readonly (readonly Value[])[];
  readonly formats: readonly (readonly string[])[];
  readonly notes: TablePlan['notes'];
  readonly fills: TablePlan['fills'];
}

/**
 * What a write changes in the rows below the titles where they and the columns stay where they are; else null. That no row moves,
 * and none is new, the caller knows, and that the tab stands as it was read.
 */
export function changedInPlace(
  { plan, anew, again }: LaidOut,
  standing: StandingTab | null,
  { values, formats, notes: notesTo, fills: fillsTo }: Grids,
  oldHeaderRow: number,
  { linkOf, late }: Links,
): Changed | null {
  if (!standing || standing.mended || standing.stoodIn || plan.fresh || anew || again) return null;
  if (plan.columns.some(({ tellsDrafts }) => tellsDrafts)) return null;
  if (plan.headerRow !== oldHeaderRow || plan.columns.some(({ isNew }) => isNew)) return null;
  const { raw, now } = standing;
  const [height, width] = [plan.cells.length, plan.cells[0]!.length];
  if (raw.length > height || (raw[0]?.length ?? 0) > width) return null;
  const [cells, notes, fills] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let row = plan.headerRow + 1; row < height; row++) {
    plan.cells[row]!.forEach((out, c) => {
      if (!cells.has(c)) {
        const to = { value: values[row]![c]!, format: formats[row]![c]! };
        // Links that come later may lead elsewhere by then.
        const isLate = late && typeof out === 'object' && 'parts' in out;
        if (isLate || !cellStands(out, to, standing, row, c, linkOf)) cells.add(c);
      }
      if ((now.notes[row]?.[c] ?? '') !== notesTo[row]![c]) notes.add(c);
      if ((now.fills[row]?.[c] ?? NO_FILL).toLowerCase() !== (fillsTo[row]![c] ?? NO_FILL)) fills.add(c);
    });
  }
  const inOrder = (columns: Set<number>) => [...columns].sort((a, b) => a - b);
  const isLinked = (c: number) =>
    plan.cells.some((line, row) => {
      const out = line[c]!;
      if (row <= plan.headerRow) return false;
      return (typeof out === 'object' && 'parts' in out) || (raw[row]?.[c] !== '' && isRich(standing.rich[row]?.[c]));
    });
  return {
    cells: inOrder(cells),
    linked: inOrder(cells).filter(isLinked),
    notes: inOrder(notes),
    fills: inOrder(fills),
  };
}

/** Writes what is above the rows whole, and of them the columns that change; all but links. */
export function writeInPlace(sheet: Sheet, plan: TablePlan, grids: Grids, changed: Changed): void {
  const { values, formats, notes, fills } = grids;
  const top = plan.headerRow + 1;
  const below = plan.cells.length - top;
  const head = sheet.getRange(1, 1, top, plan.cells[0]!.length);
  const of = <T>(grid: readonly (readonly T[])[]) => grid.slice(0, top).map((line) => [...line]);
  head.setNumberFormats(of(formats));
  head.setValues(of(values));
  head.setBackgrounds(of(fills));
  head.setNotes(of(notes));
  const each = (columns: readonly number[], write: (range: ReturnType<Sheet['getRange']>, cut: Cut) => void) => {
    for (const [first, count] of runsOf(columns)) {
      const cut: Cut = (grid) => grid.slice(top).map((line) => line.slice(first, first + count));
      write(sheet.getRange(top + 1, first + 1, below, count), cut);
    }
  };
  each(changed.cells, (range, cut) => {
    range.setNumberFormats(cut(formats));
    range.setValues(cut(values));
  });
  each(changed.fills, (range, cut) => range.setBackgrounds(cut(fills)));
  each(changed.notes, (range, cut) => range.setNotes(cut(notes)));
}

type Cut = <T>(grid: readonly (readonly T[])[]) => T[][];
