// Units that came back, of the rows of customer returns: rows of one licence plate are one unit.
import type { Reading } from '../../reports';
import { damagedByAmazon, type ReturnRow, returnsOf } from '../../reports/customer-returns';
import { byPlace, compareText } from './compare';
import type { ReturnedUnits } from './order';

const NO_COPIES: readonly ReturnRow[] = [];

/** All returned units that name an order, oldest first. */
export function returnedUnits(reading: Reading): ReturnedUnits[] {
  const plates = new Plates();
  const rows: ReturnRow[][] = [];
  const returns = returnsOf(reading);
  for (let i = 0; i < returns.size; i++) {
    const row = returns.row(i);
    if (row.orderId === '' || row.units === 0) continue;
    const own = row.licensePlate === '' ? [] : plates.rowsOf(row);
    if (own.push(row) === 1) rows.push(own);
  }
  const units = rows.map(unitOf);
  return units.sort((a, b) => (a.row.date ?? 0) - (b.row.date ?? 0) || byPlace(a.row, b.row));
}

/** Rows by licence plate, order and date. */
class Plates {
  private readonly first = new Map<string, ReturnRow[]>();
  private readonly others = new Map<string, ReturnRow[]>();

  /** The list of a row's own; nearly all plates have one. */
  rowsOf({ licensePlate, orderId, date }: ReturnRow): ReturnRow[] {
    const known = this.first.get(licensePlate);
    if (known === undefined) return listIn(this.first, licensePlate);
    const head = known[0] as ReturnRow;
    if (head.orderId === orderId && head.date === date) return known;
    const key = `${licensePlate}\n${orderId}\n${date ?? ''}`;
    return this.others.get(key) ?? listIn(this.others, key);
  }
}

function listIn(lists: Map<string, ReturnRow[]>, key: string): ReturnRow[] {
  const list: ReturnRow[] = [];
  lists.set(key, list);
  return list;
}

function unitOf(rows: ReturnRow[]): ReturnedUnits {
  const [only] = rows;
  if (only && rows.length === 1) return { row: only, copies: NO_COPIES, units: only.units };
  // Rows of one unit that disagree: the disposition that claims least counts.
  rows.sort((a, b) => claimsMore(a) - claimsMore(b) || compareText(a.disposition, b.disposition) || byPlace(a, b));
  return { row: rows[0] as ReturnRow, copies: rows.slice(1), units: Math.max(...rows.map((r) => r.units)) };
}

function claimsMore(row: ReturnRow): number {
  return damagedByAmazon(row) ? 2 : row.disposition === 'sellable' ? 1 : 0;
}
