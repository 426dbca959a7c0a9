// What the rows of an order leave open: it may have been cancelled, a status that is not known may say that it was paid for, a licence plate that stands
// in another row that it is in another condition, and what came back for a replacement may be another product.
import type { Finding } from '../claims/finding';
import { ordersOf } from '../reports/all-orders';
import { type ReturnRow, returnsOf } from '../reports/customer-returns';
import type { LedgerRow } from '../reports/ledger-detail';
import type { RowRef } from '../values/cell';
import { group, sumOf } from '../values/lists';
import type { Message } from '../values/message';
import { lineOf, type Order, type OrderLine, type ReturnedUnits, unitsBack } from '../world/orders/order';
import type { World } from '../world/world';
import { OtherReturns } from './other-returns';

interface ReturnDoubt {
  readonly message: Message;
  readonly row: RowRef;
}

/** A return so many days before a refund may be about it: Amazon's reports are out of step. */
const BEFORE = 30;
/** Two damages so many days apart may be paid as one another. */
const SAME_EVENT = 3;

/** Of a damaged unit these say nothing of a payment. */
const KNOWN = /^(|unitreturnedtoinventory|reimbursed|repackaged[a-z]*|immediatedonation)$/;

export class ReturnDoubts {
  private surplus: ReadonlyMap<string, readonly Surplus[]> | null = null;
  private plates: ReadonlyMap<string, readonly RowRef[]> | null = null;
  private otherwise: ReadonlyMap<ReturnRow, LedgerRow> | null = null;

  private readonly downloads: OtherReturns;

  constructor(private readonly world: World) {
    this.downloads = new OtherReturns(world);
  }

  about(f: Finding): ReturnDoubt[] {
    if (f.unitsOpen <= 0) return [];
    const told = f.error === 7 || f.error === 3 ? toldBy(this.world, f.orderId, f.sku) : undefined;
    if (told) return [doubtOfOrder(told), ...this.ofReplacement(f)];
    if (f.error === 9 || f.error === 5)
      return [...this.unitsOf(f).flatMap((unit) => this.ofUnit(f, unit)), ...this.beyondOrder(f)];
    return [...this.ofReplacement(f), ...this.elsewhereReturned(f)];
  }

  /** More of the product came back in another order than that one had: one of them may be of this order. */
  private elsewhereReturned(f: Finding): ReturnDoubt[] {
    this.surplus ??= this.findSurplus();
    const own = this.surplus.size === 0 ? [] : (this.surplus.get(this.world.catalogue.familyOf(f)) ?? []);
    const near = own.filter(
      ({ order, last }) => order !== f.orderId && (last.date ?? f.eventDate) >= f.eventDate - BEFORE,
    );
    return near.map(({ order, came, ordered, last }) => ({
      message: { id: 'doubt.returned-elsewhere', data: { order, came, ordered } },
      row: last,
    }));
  }

  private findSurplus(): ReadonlyMap<string, readonly Surplus[]> {
    const { catalogue, orders } = this.world;
    const surplus: (Surplus & { readonly family: string })[] = [];
    for (const line of orders.lines) {
      const { order } = line;
      const beyond = line.returned.length > 0 ? beyondOrder(order, line) : null;
      if (beyond) surplus.push({ ...beyond, order: order.id, family: catalogue.familyOf(beyond.last) });
    }
    return group(surplus, (s) => s.family);
  }

  /** The units that make a finding. */
  private unitsOf(f: Finding): ReturnedUnits[] {
    const order = this.world.orders.orders.get(f.orderId);
    const events = new Set(f.evidence.filter((e) => e.role === 'event').map(placeKey));
    const units = order ? unitsBack(order) : [];
    return units.filter(({ row }) => events.has(placeKey(row)));
  }

  private ofUnit(f: Finding, unit: ReturnedUnits): ReturnDoubt[] {
    const { row, copies } = unit;
    const doubts: ReturnDoubt[] = [];
    const odd = f.error === 9 ? [row, ...copies].find((r) => !KNOWN.test(r.status)) : undefined;
    if (odd) doubts.push({ message: { id: 'doubt.return-status', data: { status: odd.status } }, row: odd });
    const stocked = f.error === 9 ? this.stockedOtherwise.get(row) : undefined;
    if (stocked) doubts.push({ message: conditionOf(stocked), row: stocked });
    const payment = f.error === 9 ? this.paidAsDamage(row) : undefined;
    if (payment) doubts.push({ message: { id: 'doubt.paid-damage', data: {} }, row: payment });
    const lacking = this.downloads.about(unit);
    if (lacking) doubts.push(lacking);
    const other = this.elsewhere(row, copies);
    if (other) doubts.push({ message: { id: 'doubt.same-plate', data: { plate: row.licensePlate } }, row: other });
    return doubts;
  }

  /** Where the ledger shows a unit in another condition that the return calls damaged by Amazon or the carrier. */
  private get stockedOtherwise(): ReadonlyMap<ReturnRow, LedgerRow> {
    this.otherwise ??= new Map(this.world.restocking().otherwise.map(({ unit, row }) => [unit.row, row]));
    return this.otherwise;
  }

  /** What was paid for a damage of the warehouse on the days of a return that the warehouse damaged, too: which of them was meant nothing tells. */
  private paidAsDamage(row: ReturnRow): RowRef | undefined {
    const { date, disposition } = row;
    if (date === null || disposition === 'carrierdamaged') return undefined;
    const { catalogue, ledger } = this.world;
    const family = catalogue.familyOf(row);
    for (const loss of ledger.losses) {
      if (loss.kind !== 'damaged' || loss.paid === 0 || Math.abs(loss.date - date) > SAME_EVENT) continue;
      if (catalogue.familyOf(loss.row) !== family) continue;
      const payment = loss.netted.find((s) => s.kind === 'paid' && (s.date === null || s.date >= date));
      if (payment) return payment;
    }
    return undefined;
  }

  /** One of more units than were ever ordered stands in two rows, in two conditions. */
  private beyondOrder(f: Finding): ReturnDoubt[] {
    const order = this.world.orders.orders.get(f.orderId);
    const line = order && lineOf(order, f.sku);
    const beyond = order && line && beyondOrder(order, line);
    if (!beyond) return [];
    const { came, ordered, last } = beyond;
    return [{ message: { id: 'doubt.more-returned', data: { came, ordered } }, row: last }];
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
    const ids = [...(order?.replacementIds ?? [])];
    const sent = ids.flatMap((id) => toldBy(this.world, id, f.sku) ?? []).map(doubtOfOrder);
    const back = ids.flatMap((id) => orders.merchantReturnOf(id) ?? []).map(strayReturn);
    const came = (order ? orders.replacementsOf(order) : []).flatMap((other) => {
      return unitsBack(other)
        .filter(({ row }) => !used.has(placeKey(row)))
        .map(({ row }) => strayReturn(row));
    });
    return [...sent, ...back, ...came];
  }
}

const strayReturn = (row: RowRef): ReturnDoubt => ({ message: { id: 'stray-return', data: {} }, row });

function conditionOf({ disposition }: LedgerRow): Message {
  return { id: disposition === 'sellable' ? 'doubt.stocked-sellable' : 'doubt.stocked-otherwise', data: {} };
}

function doubtOfOrder(told: ToldRow): ReturnDoubt {
  const id = told.cancelled ? 'doubt.cancelled' : 'doubt.order-came-back';
  return { message: { id, data: {} }, row: told };
}

interface Beyond {
  readonly came: number;
  readonly ordered: number;
  /** The last of what came back. */
  readonly last: ReturnRow;
}

interface Surplus extends Beyond {
  readonly order: string;
}

/** More units of a line came back than were ever ordered; null where not, or nobody knows how many were. */
function beyondOrder({ replacementIds }: Order, { item, refunded, returned }: OrderLine): Beyond | null {
  const came = sumOf(returned, (u) => u.units);
  const ordered = Math.max(item?.units ?? 0, refunded?.chargedUnits ?? 0);
  const last = returned[returned.length - 1];
  if (ordered === 0 || came <= ordered || !last || replacementIds.size > 0) return null;
  return { came, ordered, last: last.row };
}

/** The row of the orders report that says of an order, or an item of it, that it was cancelled or came back. */
function toldBy(world: World, orderId: string, sku: string): ToldRow | undefined {
  const told = world.once(toldOrders).get(world.reading.orderNumbers.of(orderId));
  return told?.whole ?? told?.items.get(sku);
}

interface ToldRow extends RowRef {
  readonly cancelled: boolean;
}

interface ToldOrder {
  /** The row that says it of the order. */
  whole: ToldRow | null;
  /** By SKU the rows that say it of an item. */
  readonly items: Map<string, ToldRow>;
}

/** By number the orders that were cancelled or came back, and items of them that were cancelled, as the orders report says. */
function toldOrders({ reading }: World): ReadonlyMap<number, ToldOrder> {
  const rows = ordersOf(reading);
  const numberOf = rows.orderNumber('orderId');
  const told = new Map<number, ToldOrder>();
  const orderOf = (i: number): ToldOrder => {
    const order = told.get(numberOf(i)) ?? { whole: null, items: new Map() };
    told.set(numberOf(i), order);
    return order;
  };
  for (const i of rows.endedEarly()) {
    const cancelled = rows.cancelled(i);
    if (cancelled || rows.cameBack(i)) orderOf(i).whole = { ...rows.ref(i), cancelled };
    else if (rows.itemCancelled(i)) orderOf(i).items.set(rows.sku(i), { ...rows.ref(i), cancelled: true });
  }
  // An item may stand in a row for what was cancelled of it and one for what was sent.
  if ([...told.values()].some(({ items }) => items.size > 0))
    for (let i = 0; i < rows.size; i++)
      if (!rows.cancelled(i) && !rows.itemCancelled(i)) told.get(numberOf(i))?.items.delete(rows.sku(i));
  return told;
}

function placeKey({ tab, row }: RowRef): string {
  return `${tab}\n${row}`;
}
