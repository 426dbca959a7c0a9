// What a tab of ours still lacks of its layout when the writing that lays it out is stopped: widths, groups, filter and the like
// come after its values, and by its values the next run takes it for one that is laid out.
import type { TablePlan } from '../plan/table/table';
import type { Sheet } from './read-tabs';
import { properties, recallObject } from './stored';

interface Lacking {
  /** The tab is new. */
  readonly fresh: boolean;
  /** Its columns come into another order. */
  readonly anew: boolean;
  /** Ids of the columns that are written for the first time. */
  readonly columns: readonly string[];
  /** Widths of the seller's own columns, by the place (from 0) to which they come. */
  readonly widths: readonly (readonly [column: number, width: number])[];
}

const nameOf = (sheetId: number) => `fba-claims-layout-${sheetId}`;

function recallLacking(sheetId: number): Lacking | null {
  const stored = recallObject(nameOf(sheetId)) as Partial<Lacking> | null;
  return Array.isArray(stored?.columns)
    ? {
        ...{ fresh: stored.fresh === true, anew: stored.anew === true, columns: stored.columns },
        widths: stored.widths ?? [],
      }
    : null;
}

/** A plan with what an earlier write, that was stopped, left to be laid out. */
export interface LaidOut {
  readonly plan: TablePlan;
  /** The columns are laid out anew, now or in the write that was stopped. */
  readonly anew: boolean;
  /** A write before was stopped among it. */
  readonly again: boolean;
  readonly widths: Lacking['widths'];
}

/** Notes what a write lays out until `forgetLayout`, with what one before it did not come to. */
export function beginLayout(sheet: Sheet, planned: TablePlan): LaidOut {
  const sheetId = sheet.getSheetId();
  const before = recallLacking(sheetId);
  const plan: TablePlan = before
    ? {
        ...planned,
        fresh: planned.fresh || before.fresh,
        columns: planned.columns.map((column) =>
          column.id !== null && before.columns.includes(column.id) ? { ...column, isNew: true } : column,
        ),
      }
    : planned;
  const anew = planned.moved !== null || before?.anew === true;
  // His columns move by being written anew, so their widths have to come along.
  const widths = planned.moved
    ? plan.columns.flatMap(({ id, from }, c): [number, number][] =>
        id === null && from !== null ? [[c, sheet.getColumnWidth(from + 1)]] : [],
      )
    : (before?.widths ?? []);
  const columns = plan.columns.flatMap(({ id, isNew }) => (id !== null && isNew ? [id] : []));
  if (plan.fresh || anew || columns.length > 0) {
    const lacking: Lacking = { fresh: plan.fresh, anew, columns, widths };
    properties()?.setProperty(nameOf(sheetId), JSON.stringify(lacking));
  }
  return { plan, anew, again: before !== null, widths };
}

/** The tab is laid out. */
export function forgetLayout(sheetId: number, { plan, anew }: LaidOut): void {
  if (plan.fresh || anew || plan.columns.some(({ isNew }) => isNew)) properties()?.deleteProperty(nameOf(sheetId));
}
