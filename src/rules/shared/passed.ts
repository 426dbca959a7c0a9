// What a rule looks at and does not claim: how it is handed on, many events of a product as one where they are many.
import { type Pass, type Passed, passed, placeOf, type Reason } from '../../claims/verdict';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { ReturnedUnits } from '../../world/orders/order-book';

/** A returned unit that is not claimed; `because` is its own row unless another explains it. */
export function passedReturn({ row, units }: ReturnedUnits, reason: Reason, because: RowRef = row): Passed {
  const { orderId, sku, fnsku, asin, date } = row;
  return passed({ reason, units, orderId, sku, fnsku, asin, date, event: placeOf(row), because: placeOf(because) });
}

interface Many {
  readonly reason: Reason;
  readonly ids: { readonly sku: string; readonly fnsku: string; readonly asin: string };
  units: number;
  events: number;
  date: Day;
  orderId: string;
  row: RowRef | undefined;
}

/** Counts events of a product and reason together, so that a year of charges is a few lines. */
export class PassedTogether {
  private readonly all = new Map<string, Many>();

  /** @param owner tells apart what is not counted together beside the reason, such as a shop and a SKU */
  add(
    owner: string,
    reason: Reason,
    ids: Many['ids'],
    e: { date: Day; units: number; orderId: string; row: RowRef | undefined },
  ) {
    const key = `${owner}\n${reason}`;
    const many = this.all.get(key);
    if (!many) {
      this.all.set(key, { reason, ids, units: e.units, events: 1, date: e.date, orderId: e.orderId, row: e.row });
      return;
    }
    many.units += e.units;
    many.events++;
    if (many.orderId !== e.orderId) many.orderId = '';
    if (e.date < many.date) return;
    many.date = e.date;
    many.row = e.row;
  }

  /** Hands all of them on. */
  passTo(pass: Pass): void {
    for (const { reason, ids, units, events, date, orderId, row } of this.all.values()) {
      const event = placeOf(row);
      pass(passed({ ...ids, reason, units, events, date, orderId, event, because: event }));
    }
  }
}
