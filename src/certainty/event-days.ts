// On which days a finding's events happened: one claim may be about several returns, deductions, losses or shipments, and each of
// them may be settled by what is near to it.
import type { Finding } from '../claims/finding';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { World } from '../world/world';

const placeKey = ({ tab, row }: RowRef) => `${tab}\n${row}`;

export class EventDays {
  private moves: ReadonlyMap<string, Day> | null = null;

  constructor(private readonly world: World) {}

  /** The days, oldest first; at least one. */
  of(f: Finding): readonly Day[] {
    const events = new Set(f.evidence.filter((e) => e.role === 'event').map(placeKey));
    const days =
      f.error === 4
        ? this.deliveries(f)
        : f.error === 5 || f.error === 9
          ? this.returned(f, events)
          : this.moved(events);
    return days.length === 0 ? [f.eventDate] : [...new Set(days)].sort((a, b) => a - b);
  }

  private deliveries(f: Finding): Day[] {
    if (!f.alternatives) return [];
    return f.alternatives.flatMap((id) => {
      const shipment = this.world.shipments.get(id);
      return shipment?.delivered ?? shipment?.firstReceipt ?? [];
    });
  }

  private returned(f: Finding, events: ReadonlySet<string>): Day[] {
    const order = this.world.orders.orders.get(f.orderId);
    if (!order) return [];
    const units = [...[...order.lines.values()].flatMap((line) => line.returned), ...order.stray];
    return units.flatMap(({ row, copies }) =>
      [row, ...copies].flatMap((r) => (r.date !== null && events.has(placeKey(r)) ? r.date : [])),
    );
  }

  /** Of the ledger's rows that took units out. */
  private moved(events: ReadonlySet<string>): Day[] {
    this.moves ??= this.findMoves();
    const days: Day[] = [];
    for (const place of events) {
      const day = this.moves.get(place);
      if (day !== undefined) days.push(day);
    }
    return days;
  }

  private findMoves(): ReadonlyMap<string, Day> {
    const { adjustments, receipts } = this.world.ledger;
    const days = new Map<string, Day>();
    for (const rows of [adjustments, receipts])
      for (const row of rows) if ((row.quantity ?? 0) < 0 && row.date !== null) days.set(placeKey(row), row.date);
    return days;
  }
}
