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
    const own = row.licensePlate === '' ? [row] : plates.add(row);
    if (own.length === 1) rows.push(own);
  }
  const units = rows.map(unitOf);
  return units.sort((a, b) => (a.row.date ?? 0) - (b.row.date ?? 0) || byPlace(a.row, b.row));
}

/** Rows by licence plate, order and date. */
class Plates {
  private readonly first = new Map<string, ReturnRow[]>();
  private readonly others = new Map<string, ReturnRow[]>();

  /** Adds a row and returns the rows like it; nearly all plates have one. */
  add(row: ReturnRow): ReturnRow[] {
    const { licensePlate, orderId, date } = row;
    const known = this.first.get(licensePlate);
    if (known === undefined) return addTo(this.first, licensePlate, row);
    const head = known[0] as ReturnRow;
    if (head.orderId !== orderId || head.date !== date)
      return addTo(this.others, `${licensePlate}\n${orderId}\n${date ?? ''}`, row);
    known.push(row);
    return known;
  }
}

function addTo(lists: Map<string, ReturnRow[]>, key: string, row: ReturnRow): ReturnRow[] {
  const known = lists.get(key);
  if (known) {
    known.push(row);
    return known;
  }
  const list = [row];
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
