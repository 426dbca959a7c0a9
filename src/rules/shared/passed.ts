// What a rule looks at and does not claim: how it is handed on, many events of a product as one where they are many.
import { type Pass, type Passed, passed, placeOf, type Reason } from '../../claims/verdict';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { FeeWorld } from '../../world/fees/fee-world';
import type { ReturnedUnits } from '../../world/orders/order';

/** A returned unit, or some of several, that is not claimed; `because` is its own row unless another explains it. */
export function passedReturn(
  { row, units: came }: ReturnedUnits,
  reason: Reason,
  units: number = came,
  because: RowRef = row,
): Passed {
  const { orderId, sku, fnsku, asin, date } = row;
  return passed({ reason, units, orderId, sku, fnsku, asin, date, event: placeOf(row), because: placeOf(because) });
}

type Ids = Pick<Passed, 'sku' | 'fnsku' | 'asin'>;

interface Many<Event> {
  units: number;
  events: number;
  date: Day;
  /** The order of all of them; null where there are several. */
  order: string | number | null;
  newest: Event;
}

/** Counts the events of one product by reason, so that a year of charges is a few lines. */
export class PassedTogether<Event = RowRef | undefined> {
  private readonly byReason = new Map<Reason, Many<Event>>();

  /**
   * @param rowOf the row of an event: few of many are asked for theirs
   * @param orderIdOf the id of an event's order, where orders are told apart by something else
   */
  constructor(
    private readonly ids: Ids,
    private readonly rowOf: (event: Event) => RowRef | undefined,
    private readonly orderIdOf: (event: Event, order: string | number) => string = (_, order) => String(order),
  ) {}

  /** @param order what tells the order of the event from others */
  add(reason: Reason, date: Day, units: number, order: string | number, newest: Event): void {
    const many = this.byReason.get(reason);
    if (!many) {
      this.byReason.set(reason, { units, events: 1, date, order, newest });
      return;
    }
    many.units += units;
    many.events++;
    if (many.order !== order) many.order = null;
    if (date < many.date) return;
    many.date = date;
    many.newest = newest;
  }

  /** Hands all of them on. */
  passTo(pass: Pass): void {
    const { sku, fnsku, asin } = this.ids;
    for (const [reason, { units, events, date, order, newest }] of this.byReason) {
      const orderId = order === null ? '' : this.orderIdOf(newest, order);
      const event = placeOf(this.rowOf(newest));
      pass(passed({ sku, fnsku, asin, reason, units, events, date, orderId, event, because: event }));
    }
  }
}

function ownRow(row: RowRef | undefined): RowRef | undefined {
  return row;
}

/** The one of a product, made when first asked for. */
export function togetherOf(all: Map<string, PassedTogether>, key: string, ids: () => Ids): PassedTogether {
  let own = all.get(key);
  if (!own) {
    own = new PassedTogether(ids(), ownRow);
    all.set(key, own);
  }
  return own;
}

/** What is known of a SKU beside it. */
export function idsOf({ catalogue }: Pick<FeeWorld, 'catalogue'>, sku: string): Ids {
  return { sku, fnsku: catalogue.fnskuOf(sku) ?? '', asin: catalogue.asinOf(sku) ?? '' };
}
