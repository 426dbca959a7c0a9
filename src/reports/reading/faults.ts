// Rows that were not read whole: what is wrong with each, and what can still be read of it. Such a row makes no claim; later
// stages ask what it might have settled (contract, "Certainty", point 1).
import type { Cell, RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { idKey } from '../../values/text';
import type { ReportId } from '../ids';
import { readDate } from './dates';

export type FaultKind =
  /** Cells are missing, or one too many. */
  | 'short-row'
  | 'long-row'
  /** The file ends in it. */
  | 'cut-row'
  /** Several cells hold what belongs into others. */
  | 'shifted-row'
  | 'damaged-id'
  /** It holds characters that no text is made of. */
  | 'garbled-cell'
  | 'bad-number'
  | 'bad-date'
  /** The word that says what the row tells is missing or no word. */
  | 'bad-word'
  /** Its amounts do not add up to its own total. */
  | 'total';

export interface Fault {
  readonly kind: FaultKind;
  /** Header of the column; null where the whole row is meant. */
  readonly column: string | null;
}

/** A row that was not read whole. */
export interface UnreadRow extends RowRef {
  readonly report: ReportId;
  readonly faults: readonly Fault[];
  /** Every cell that may be an id, comparable (`idKey`). */
  readonly ids: ReadonlySet<string>;
  /** Order and shipment ids among them. */
  readonly orders: readonly string[];
  readonly shipments: readonly string[];
  /** Null when no cell is certain to be a day. */
  readonly day: Day | null;
}

/** True for a row of which every cell was read, while its amounts do not add up. */
export function onlyTotalIsWrong({ faults }: UnreadRow): boolean {
  return faults.every((fault) => fault.kind === 'total');
}

const ORDER_ID = /^(?:\d{3}|S\d{2})-\d{7}-\d{7}$/i;
const SHIPMENT_ID = /^(?:FBA|STAR-)[0-9A-Z-]{6,}$/i;
const MOST_ID = 60;

/** What can be read of a row, whatever its cells were meant to be. */
export function unreadRow(
  report: ReportId,
  at: RowRef,
  faults: readonly Fault[],
  cells: readonly Cell[],
  day: Day | null,
): UnreadRow {
  const ids = new Set<string>();
  const orders: string[] = [];
  const shipments: string[] = [];
  let seen: Day | null = null;
  for (const cell of cells) {
    if (cell === '' || typeof cell === 'boolean' || typeof cell === 'object') continue;
    const text = String(cell).trim();
    if (text.length > MOST_ID) continue;
    ids.add(idKey(text));
    if (ORDER_ID.test(text)) orders.push(text.toUpperCase());
    else if (SHIPMENT_ID.test(text)) shipments.push(text.toUpperCase());
    // Only what reads one way is taken for a day.
    const read: number = seen === null && /^\d{4}-\d\d-\d\d/.test(text) ? readDate(text) : Number.NaN;
    if (read >= 0) seen = read;
  }
  return { tab: at.tab, row: at.row, report, faults, ids, orders, shipments, day: day ?? seen };
}
