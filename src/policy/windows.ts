// When a claim may be filed: the window of an error in a marketplace, with where it is known from.
import { WINDOW_ROWS } from './data';
import type { CountedFrom, Grade, WindowClass, WindowRow } from './data/types';

export type { WindowClass } from './data/types';

interface ClaimWindow {
  /** Days from the event to the first day on which a claim may be filed, that day included; null: a condition decides. */
  readonly earliestDays: number | null;
  /** Days from the event to the last day on which a claim may be filed, that day included. */
  readonly latestDays: number;
  /** False: the marketplace has no window of its own, a cautious one stands in, and the claim must say so. */
  readonly verified: boolean;
  readonly grade: Grade;
  /** Address of the page. */
  readonly source: string;
  /** The event from which the days are counted. */
  readonly from: CountedFrom;
  /** `YYYY-MM-DD`, or null when no source gives one. It holds for older events too. */
  readonly effectiveFrom: string | null;
  /** True when Amazon's text does not name this error and the nearest class stands in. */
  readonly mappingInferred: boolean;
  readonly note: string | null;
}

/** Classes of windows beyond the ten errors that have no cautious stand-in. */
type RemovalClass = 'removal-lost' | 'removal-condition';

// Amazon has no text for over-refunds, unstocked returns, restocking fees or deductions after closing.
const INFERRED: ReadonlySet<WindowClass> = new Set([3, 5, 6, 8]);

/** The classes of a row, as written: numbers for errors, names for the others. */
export function classesOf(row: WindowRow): WindowClass[] {
  return Object.keys(row.grades).map((key) => (/^\d+$/.test(key) ? Number(key) : key) as WindowClass);
}

function indexRows(rows: readonly WindowRow[]): Map<string, ClaimWindow> {
  const index = new Map<string, ClaimWindow>();
  for (const row of rows) {
    if (row.status === 'superseded') continue;
    for (const windowClass of classesOf(row)) {
      const window: ClaimWindow = {
        earliestDays: row.earliestDays,
        latestDays: row.latestDays,
        verified: row.status === 'current',
        grade: row.grades[windowClass] as Grade,
        source: row.source,
        from: row.from,
        effectiveFrom: row.effectiveFrom,
        mappingInferred: row.mappingInferred ?? INFERRED.has(windowClass),
        note: row.note ?? null,
      };
      for (const marketplace of row.marketplaces) index.set(windowClass + ' ' + marketplace, window);
    }
  }
  return index;
}

const INDEX = indexRows(WINDOW_ROWS);

/**
 * The claim window of an error (1–10) or of `valuation` in a marketplace (its code), in days with both ends included. One
 * without a window of its own gets the cautious stand-in with `verified: false`. Null only for removals where nothing is known.
 * For error 8 this is the ledger side; see `deductionWindows`.
 */
export function windowFor(windowClass: Exclude<WindowClass, RemovalClass>, marketplace: string): ClaimWindow;
export function windowFor(windowClass: WindowClass, marketplace: string): ClaimWindow | null;
export function windowFor(windowClass: WindowClass, marketplace: string): ClaimWindow | null {
  return INDEX.get(windowClass + ' ' + marketplace) ?? INDEX.get(windowClass + ' *') ?? null;
}

/** The two windows of error 8: the deadline is the earlier of `operations` (from the ledger row) and `inbound` (from delivery). */
export function deductionWindows(marketplace: string): { operations: ClaimWindow; inbound: ClaimWindow } {
  return { operations: windowFor(8, marketplace), inbound: windowFor(4, marketplace) };
}
