// What the rows of an order leave open: it may have been cancelled, a status that is not known may say that it was paid for, a licence plate that stands
// in another row that it is in another condition, and what came back for a replacement may be another product.
import type { Finding } from '../claims/finding';
import { ordersOf } from '../reports/all-orders';
import { type ReturnRow, returnsOf } from '../reports/customer-returns';
import type { RowRef } from '../values/cell';
import { sumOf } from '../values/lists';
import type { Message } from '../values/message';
import type { ReturnedUnits } from '../world/orders/order-book';
import type { World } from '../world/world';

interface ReturnDoubt {
  readonly message: Message;
  readonly row: RowRef;
}

/** Of a damaged unit these say nothing of a payment. */
const KNOWN = /^(|unitreturnedtoinventory|reimbursed|repackaged[a-z]*|immediatedonation)$/;

export class ReturnDoubts {
  private plates: ReadonlyMap<string, readonly RowRef[]> | null = null;
  private sellable: ReadonlyMap<ReturnRow, RowRef> | null = null;

  constructor(private readonly world: World) {}

  about(f: Finding): ReturnDoubt[] {
    if (f.unitsOpen <= 0) return [];
    const cancelled = f.error === 7 || f.error === 3 ? cancelledIn(this.world, f) : undefined;
    if (cancelled) return [{ message: { id: 'doubt.cancelled', data: {} }, row: cancelled }, ...this.ofReplacement(f)];
    if (f.error === 9 || f.error === 5)
      return [...this.unitsOf(f).flatMap((unit) => this.ofUnit(f, unit)), ...this.beyondOrder(f)];
    return this.ofReplacement(f);
  }

  /** The units that make a finding. */
  private unitsOf(f: Finding): ReturnedUnits[] {
    const order = this.world.orders.orders.get(f.orderId);
    const events = new Set(f.evidence.filter((e) => e.role === 'event').map(placeKey));
    const units = order ? [...[...order.lines.values()].flatMap((line) => line.returned), ...order.stray] : [];
    return units.filter(({ row }) => events.has(placeKey(row)));
  }

  private ofUnit(f: Finding, { row, copies }: ReturnedUnits): ReturnDoubt[] {
    const doubts: ReturnDoubt[] = [];
    const odd = f.error === 9 ? [row, ...copies].find((r) => !KNOWN.test(r.status)) : undefined;
    if (odd) doubts.push({ message: { id: 'doubt.return-status', data: { status: odd.status } }, row: odd });
    const stocked = f.error === 9 ? this.stockedAsSellable.get(row) : undefined;
    if (stocked) doubts.push({ message: { id: 'doubt.stocked-sellable', data: {} }, row: stocked });
    const other = this.elsewhere(row, copies);
    if (other) doubts.push({ message: { id: 'doubt.same-plate', data: { plate: row.licensePlate } }, row: other });
    return doubts;
  }

  /** Where the ledger shows a unit as sellable that the return calls damaged. */
  private get stockedAsSellable(): ReadonlyMap<ReturnRow, RowRef> {
    this.sellable ??= new Map(this.world.restocking().sellable.map(({ unit, row }) => [unit.row, row]));
    return this.sellable;
  }

  /** More units came back than were ever ordered: one of them stands in two rows, in two conditions. */
  private beyondOrder(f: Finding): ReturnDoubt[] {
    const order = this.world.orders.orders.get(f.orderId);
    const line = order?.lines.get(f.sku);
    if (!order || !line || order.replacementIds.size > 0) return [];
    const ordered = Math.max(order.facts?.items.get(f.sku)?.units ?? 0, line.refunded?.chargedUnits ?? 0);
    const came = sumOf(line.returned, (u) => u.units);
    const last = line.returned[line.returned.length - 1];
    if (ordered === 0 || came <= ordered || !last) return [];
    return [{ message: { id: 'doubt.more-returned', data: { came, ordered } }, row: last.row }];
  }

  /** Another row of the unit's licence plate. */
  private elsewhere(row: ReturnRow, copies: readonly ReturnRow[]): RowRef | undefined {
    if (row.licensePlate === '') return undefined;
    this.plates ??= this.findPlates();
    const own = new Set([row, ...copies].map(placeKey));
    return this.plates.get(row.licensePlate)?.find((place) => !own.has(placeKey(place)));
  }

  /** Licence plates that stand in several rows. */
  private findPlates(): ReadonlyMap<string, readonly RowRef[]> {
    const rows = returnsOf(this.world.reading);
    const first = new Map<string, number>();
    const plates = new Map<string, RowRef[]>();
    for (let i = 0; i < rows.size; i++) {
      const plate = rows.licensePlate(i);
      if (plate === '') continue;
      const before = first.get(plate);
      if (before === undefined) first.set(plate, i);
      else {
        const list = plates.get(plate) ?? [rows.ref(before)];
        list.push(rows.ref(i));
        plates.set(plate, list);
      }
    }
    return plates;
  }

  /** What came back under the id of a replacement, and is not the product that was replaced. */
  private ofReplacement(f: Finding): ReturnDoubt[] {
    if (!f.key.startsWith('replacement/')) return [];
    const { orders } = this.world;
    const order = orders.orders.get(f.orderId);
    const used = new Set(f.evidence.map(placeKey));
    return (order ? orders.replacementsOf(order) : []).flatMap((other) => {
      const units = [...[...other.lines.values()].flatMap((line) => line.returned), ...other.stray];
      return units
        .filter(({ row }) => !used.has(placeKey(row)))
        .map(({ row }): ReturnDoubt => ({ message: { id: 'stray-return', data: {} }, row }));
    });
  }
}

/** The row of the orders report by which the order of a finding was cancelled, or its item. */
function cancelledIn(world: World, { orderId, sku }: Finding): RowRef | undefined {
  const cancelled = world.once(cancelledOrders);
  return cancelled.get(orderId) ?? cancelled.get(`${orderId}\n${sku}`);
}

/** Orders that were cancelled, and by order and SKU items of others, as the orders report says. */
function cancelledOrders({ reading }: World): ReadonlyMap<string, RowRef> {
  const rows = ordersOf(reading);
  const cancelled = new Map<string, RowRef>();
  const item = (i: number) => `${rows.orderId(i)}\n${rows.sku(i)}`;
  for (let i = 0; i < rows.size; i++) {
    if (rows.cancelled(i)) cancelled.set(rows.orderId(i), rows.ref(i));
    else if (rows.itemCancelled(i)) cancelled.set(item(i), rows.ref(i));
  }
  // An item may stand in a row for what was cancelled of it and one for what was sent.
  if (cancelled.size > 0)
    for (let i = 0; i < rows.size; i++) if (!rows.cancelled(i) && !rows.itemCancelled(i)) cancelled.delete(item(i));
  return cancelled;
}

function placeKey({ tab, row }: RowRef): string {
  return `${tab}\n${row}`;
}
