// Refunds that went another way: what Amazon's guarantee or a bank took, and what Amazon paid back.
import { placeOf } from '../../claims/verdict';
import type { Reading } from '../../reports';
import { moneyEvents } from '../../reports/money/read-events';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';

/** Taken by an A-to-z claim or a chargeback: the first row of each order and SKU. */
export interface Guarantee extends RowRef {
  readonly orderId: string;
  readonly sku: string;
  readonly date: Day;
}

/** The orders whose refund Amazon paid back (A-to-z, chargeback, SAFE-T), each with a row that says so, and what was taken. */
export function outsideRefunds(reading: Reading, asOf: Day) {
  const recovered = new Map<string, RowRef>();
  const guarantees = new Map<string, Guarantee>();
  for (const events of moneyEvents(reading)) {
    for (const i of events.recovering()) recovered.set(events.orderId(i), placeOf(events.ref(i)) as RowRef);
    for (const i of events.noSales) {
      const kind = events.kind(i);
      if (kind !== 'a-to-z' && kind !== 'chargeback') continue;
      const [orderId, sku, date] = [events.orderId(i), events.sku(i), events.date(i)];
      const key = `${orderId}\n${sku}`;
      if (date === null || date > asOf || guarantees.has(key)) continue;
      guarantees.set(key, { ...(placeOf(events.ref(i)) as RowRef), orderId, sku, date });
    }
  }
  recovered.delete('');
  return { recovered, guarantees: [...guarantees.values()] };
}
