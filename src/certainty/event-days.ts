// On which days a finding's events happened: one claim may be about several returns, deductions, losses or shipments, and each of
// them may be settled by what is near to it.
import type { Finding } from '../claims/finding';
import type { LedgerRow } from '../reports/ledger-detail';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { ByPlace } from '../values/places';
import { unitsBack } from '../world/orders/order';
import type { World } from '../world/world';

/** Those of a world (`world.once`). */
export const eventDaysOf = (world: World) => new EventDays(world);

export class EventDays {
  private received: ByPlace<Day> | null = null;
  private adjusted: ByPlace<Day> | null = null;

  constructor(private readonly world: World) {}

  /** The days, oldest first; at least one. */
  of(f: Finding): readonly Day[] {
    const events = f.evidence.filter((e) => e.role === 'event');
    const days =
      f.error === 4
        ? this.deliveries(f)
        : f.error === 5 || f.error === 9
          ? this.returned(f, events)
          : this.moved(events);
    if (days.length < 2) return days.length === 0 ? [f.eventDate] : days;
    return [...new Set(days)].sort((a, b) => a - b);
  }

  private deliveries(f: Finding): Day[] {
    if (!f.alternatives) return [];
    return f.alternatives.flatMap((id) => {
      const shipment = this.world.shipments.get(id);
      return shipment?.delivered ?? shipment?.firstReceipt ?? [];
    });
  }

  private returned(f: Finding, events: readonly RowRef[]): Day[] {
    const order = this.world.orders.orders.get(f.orderId);
    if (!order) return [];
    const own = new ByPlace<true>();
    for (const row of events) own.set(row, true);
    return unitsBack(order).flatMap(({ row, copies }) =>
      [row, ...copies].flatMap((r) => (r.date !== null && own.has(r) ? r.date : [])),
    );
  }

  /** Of the ledger's rows that took units out. */
  private moved(events: readonly RowRef[]): Day[] {
    const { ledger } = this.world;
    this.received ??= daysOfLosses(ledger.receipts);
    const days: Day[] = [];
    for (const row of events) {
      let day = this.received.get(row);
      if (day === undefined) {
        // Many more: made where one may be meant.
        this.adjusted ??= daysOfLosses(ledger.adjustments);
        day = this.adjusted.get(row);
      }
      if (day !== undefined) days.push(day);
    }
    return days;
  }
}

function daysOfLosses(rows: readonly LedgerRow[]): ByPlace<Day> {
  const days = new ByPlace<Day>();
  for (const row of rows) if (row.quantity !== null && row.quantity < 0 && row.date !== null) days.set(row, row.date);
  return days;
}
