// What the receipts of a shipment's product come to: what came in for good, what was taken out again, and when.
import type { Day } from '../../values/day';
import type { Receipt, ShippedItem } from './shipment-book';

/**
 * Units of a product that were received for good: net up to closing, and later receipts that restored nothing that was taken
 * out.
 */
export function receivedUnits(item: ShippedItem, closing: Day | null): number {
  let units = 0;
  let owed = 0;
  let isTaken = false;
  for (const r of item.receipts) {
    if (r.units < 0) isTaken = true;
    if (closing === null || r.date <= closing) units += r.units;
    else if (r.units < 0) owed -= r.units;
    else {
      const restored = Math.min(owed, r.units);
      owed -= restored;
      units += r.units - restored;
    }
  }
  return isTaken ? units + unseen(item.receipts) : units;
}

/** What was taken out of a product after its closing. */
export function deductionsAfter(item: ShippedItem, closing: Day): Receipt[] {
  return item.receipts.filter((r) => r.units < 0 && r.date > closing);
}

/** What of it came in after its closing. */
export function receiptsAfter(item: ShippedItem, closing: Day): Receipt[] {
  return item.receipts.filter((r) => r.units > 0 && r.date > closing);
}

/** What was taken out must have come in: units that the receipts in the data lack for that, counted at the end of each day. */
function unseen(receipts: readonly Receipt[]): number {
  let level = 0;
  let lowest = 0;
  receipts.forEach((r, i) => {
    level += r.units;
    if (receipts[i + 1]?.date !== r.date) lowest = Math.min(lowest, level);
  });
  return -lowest;
}

/** Date of the last positive receipt of an item, or null. */
export function lastReceiptOf(item: ShippedItem, asOf: Day): Day | null {
  for (let i = item.receipts.length - 1; i >= 0; i--) {
    const { units, date } = item.receipts[i] as Receipt;
    if (units > 0 && date <= asOf) return date;
  }
  return null;
}

export function firstReceiptOf(item: ShippedItem, asOf: Day): Day | null {
  return item.receipts.find((r) => r.units > 0 && r.date <= asOf)?.date ?? null;
}
