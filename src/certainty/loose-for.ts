// Which of the loose ends could settle a finding: those of its order or its product, of its time (contract, "Certainty", points 2
// and 3).
import type { Finding } from '../claims/finding';
import type { ErrorNumber } from '../claims/rule-ids';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { sumOf } from '../values/lists';
import { ByPlace } from '../values/places';
import { idKey } from '../values/text';
import { SUPPLY_LEAD_DAYS } from '../world/supply';
import { currencyOf, type World } from '../world/world';
import { type EventDays, eventDaysOf } from './event-days';
import { type LooseEnd, type LooseEnds, type LooseKind, looseEnds } from './loose-ends';

/** Rows up to so many days before an event may be about it: Amazon's reports are out of step. */
export const BEFORE_DAYS = 30;
/** A find so many days before a loss may be the same unit, counted twice. */
const FIND_BEFORE_DAYS = 45;
const PAYMENT_BEFORE_CLOSING = 7;
/** As long before a refund as the returns report must reach. */
const BACK_BEFORE_DAYS = 14;
/** Stock moves between shipments, back to sellable, and from returns to stock, within so many days. */
const WITHIN_DAYS = 30;
/** A return may be told of so many days after it reached stock. */
const STOCKED_BEFORE_DAYS = 10;
/** What is booked from one shipment to another stands there days apart at most. */
const MOVED_WITHIN = 3;

/** Errors that are about an order: what names it is about them, whatever product it names. */
export const OF_ORDER: ReadonlySet<ErrorNumber> = new Set([3, 7]);

type Kinds = readonly LooseKind[];
const PAYMENTS: Kinds = ['warehouse-payment', 'inbound-payment', 'other-payment'];
const OF_LOSS: Kinds = ['warehouse-payment', 'stock-payment', 'other-payment'];
const OF_SHIPMENT: Kinds = ['inbound-payment', 'other-payment'];
const ODD: Kinds = ['odd-adjustment', 'unknown-event'];
const RESTOCKED: Kinds = ['restock', 'unknown-event'];
const REGRADED: Kinds = ['regraded'];
const REGRADED_DAMAGE: Kinds = ['regraded-damage'];
const OF_WAREHOUSE: Kinds = ['warehouse-payment'];
const INBOUND: Kinds = ['inbound-payment'];
const OTHER: Kinds = ['other-payment'];
const FIND: Kinds = ['find'];
const CREDITED: Kinds = ['credited-find'];
const PUT_BACK: Kinds = ['put-back'];
const RECEIPT: Kinds = ['receipt'];
const OVER_RECEIPT: Kinds = ['over-receipt'];
const CREDIT: Kinds = ['order-credit'];
const UNRETURNED: Kinds = ['unreturned'];

/** A find of another shipment says so. */
const SHIPMENT_ID = /^FBA/i;

const NONE: readonly LooseEnd[] = [];

export class LooseFor {
  private readonly ends: LooseEnds;
  private readonly eventDays: EventDays;
  /** The rows of the finding that was asked about last; few are asked. */
  private own: { readonly of: Finding; readonly rows: ByPlace<true> } | null = null;

  constructor(private readonly world: World) {
    this.ends = looseEnds(world);
    this.eventDays = world.once(eventDaysOf);
  }

  /** @param hasFigure true for a loss with Amazon's own figure */
  of(f: Finding, hasFigure: boolean): readonly LooseEnd[] {
    switch (f.error) {
      case 2:
        return this.ofLoss(f, hasFigure);
      case 3:
      case 7:
        return this.ofOrder(f);
      case 4:
        return this.ofShortage(f);
      case 5:
        return this.ofReturn(f, RESTOCKED);
      case 8:
        return this.ofDeduction(f);
      case 9:
        return this.ofReturn(f, REGRADED);
      case 11:
      case 12:
        return this.ofPayment(f);
      default:
        return NONE;
    }
  }

  private ofOrder(f: Finding): readonly LooseEnd[] {
    const found: LooseEnd[] = [];
    this.addWithin(found, f, this.ends.byOrder.get(f.orderId) ?? NONE, Number.NEGATIVE_INFINITY);
    // A unit that was replaced may be settled under the order id of its replacement.
    if (f.key.startsWith('replacement/'))
      for (const id of this.world.orders.orders.get(f.orderId)?.replacementIds ?? [])
        this.addWithin(found, f, this.ends.byOrder.get(id) ?? NONE, Number.NEGATIVE_INFINITY);
    // A payment for a buyer's order that prints none may be of any order of the product.
    const product = this.ofProduct(f);
    for (const end of product) if (end.forBuyer && this.isWithin(f, end, f.eventDate - BEFORE_DAYS)) found.push(end);
    // Nothing but the ledger shows it: the returns report may lack its row, whosever it is.
    if (f.unitsOpen > 0) this.addWithin(found, f, ofKinds(product, UNRETURNED), this.sentBackFrom(f));
    return found;
  }

  /** A unit comes back after it was bought, and to be refunded for it soon before that. */
  private sentBackFrom({ orderId, eventDate }: Finding): Day {
    const ordered = this.world.orders.orders.get(orderId)?.ordered ?? Number.NEGATIVE_INFINITY;
    return Math.max(ordered, eventDate - BACK_BEFORE_DAYS);
  }

  private ofLoss(f: Finding, hasFigure: boolean): readonly LooseEnd[] {
    const found: LooseEnd[] = [];
    const product = this.ofProduct(f);
    for (const end of ofKinds(product, OF_LOSS))
      if (this.isWithin(f, end, f.eventDate - BEFORE_DAYS) && !(hasFigure && end.reconciled)) found.push(end);
    this.addWithin(found, f, ofKinds(product, ODD), f.eventDate);
    for (const end of ofKinds(product, INBOUND)) if (this.isMisnamed(f, end)) found.push(end);
    if (f.rule === 'warehouse-lost') {
      this.addWithin(found, f, ofKinds(product, FIND), f.eventDate - FIND_BEFORE_DAYS);
      this.addWithin(found, f, ofKinds(product, CREDITED), f.eventDate - SUPPLY_LEAD_DAYS);
      // Found as another product.
      for (const id of f.alternatives ?? [f.referenceId])
        for (const end of this.ends.byReference.get(idKey(id)) ?? NONE)
          if (!product.includes(end) && this.isWithin(f, end, f.eventDate - FIND_BEFORE_DAYS)) found.push(end);
    } else {
      this.addNear(found, f, ofKinds(product, PUT_BACK), f.eventDate);
      const ids = [f.referenceId, ...(f.alternatives ?? [])];
      for (const end of ofKinds(product, REGRADED_DAMAGE)) if (ids.includes(end.shipmentId)) found.push(end);
    }
    return found;
  }

  /** True for what was paid as inbound stock and no shipment has used, of the kind, number and time of a loss in the warehouse. */
  private isMisnamed(f: Finding, end: LooseEnd): boolean {
    const isOfKind = end.isDamage === (f.rule === 'warehouse-damaged') && end.units <= f.unitsEvent;
    const isOfPlace = !end.currency || end.currency === currencyOf(f.marketplace);
    const isOfTime = this.isWithin(f, end, f.eventDate - SUPPLY_LEAD_DAYS, f.eventDate + WITHIN_DAYS);
    return isOfKind && isOfPlace && isOfTime;
  }

  private ofShortage(f: Finding): readonly LooseEnd[] {
    const found: LooseEnd[] = [];
    const product = this.ofProduct(f);
    const closing = f.eligibleFrom ?? f.eventDate;
    const paidFrom = closing - PAYMENT_BEFORE_CLOSING;
    this.addWithin(found, f, ofKinds(product, OTHER), paidFrom);
    // The seller may have typed a day later than Amazon's: what it pays for a shipment it pays after the delivery.
    this.addWithin(found, f, ofKinds(product, INBOUND), Math.min(paidFrom, f.eventDate));
    this.addWithoutLoss(found, f, product, f.eventDate);
    for (const end of ofKinds(product, RECEIPT))
      if (end.shipmentId === '' && this.isWithin(f, end, f.eventDate)) found.push(end);
    this.addWithin(found, f, ofKinds(product, ODD), f.eventDate);
    const over = ofKinds(product, OVER_RECEIPT);
    if (over.length === 0) return found;
    const days = this.eventDays.of(f);
    for (const end of over)
      if (!isOfShipment(f, end) && (end.date === null || isNearTo(days, end.date)))
        if (!end.unplanned || end.units <= f.unitsOpen) found.push(end);
    return found;
  }

  private ofDeduction(f: Finding): readonly LooseEnd[] {
    const found: LooseEnd[] = [];
    const product = this.ofProduct(f);
    this.addWithin(found, f, ofKinds(product, OF_SHIPMENT), f.eventDate - BEFORE_DAYS);
    this.addWithin(found, f, ofKinds(product, ODD), f.eventDate);
    this.addWithoutLoss(found, f, product, f.eventDate - SUPPLY_LEAD_DAYS);
    // Another shipment, or another label of the product: what restored its own stock is among its rows.
    const receipts = ofKinds(product, RECEIPT);
    if (receipts.length === 0) return found;
    const days = this.eventDays.of(f);
    for (const end of receipts)
      if (this.isWithin(f, end, f.eventDate - WITHIN_DAYS) && this.isMoved(f, end, days)) found.push(end);
    return found;
  }

  /** True for a receipt that may be of units that were taken out of another shipment, or of another label of it. */
  private isMoved(f: Finding, end: LooseEnd, days: readonly Day[]): boolean {
    const { date } = end;
    if (date === null) return false;
    if (days.includes(date)) return true;
    if (end.units <= f.unitsEvent && days.some((of) => Math.abs(date - of) <= MOVED_WITHIN)) return true;
    // Of another shipment what came above plan, of its own under another label what came after the closing.
    if (!isNearTo(days, date)) return false;
    if (isOfShipment(f, end)) return date >= f.eventDate;
    const isThis = (r: RowRef) => r.tab === end.row.tab && r.row === end.row.row;
    const item = this.world.shipments.get(end.shipmentId)?.items.find(({ receipts }) => receipts.some(isThis));
    return item !== undefined && item.shipped !== null && sumOf(item.receipts, (r) => r.units) > item.shipped;
  }

  /** Payments and finds that are of no loss: it would show in a ledger that covers their day. */
  private addWithoutLoss(found: LooseEnd[], f: Finding, product: readonly LooseEnd[], from: Day): void {
    const { coverage } = this.world;
    for (const end of ofKinds(product, OF_WAREHOUSE))
      if (this.isWithin(f, end, from) && end.date !== null && coverage.ledgerCovers(end.date)) found.push(end);
    for (const end of ofKinds(product, FIND)) {
      if (!this.isWithin(f, end, from)) continue;
      const isShown = end.date !== null && coverage.ledgerCovers(end.date - FIND_BEFORE_DAYS);
      if (isOfShipment(f, end) || (isShown && !SHIPMENT_ID.test(end.shipmentId))) found.push(end);
    }
  }

  private ofReturn(f: Finding, stocked: Kinds): readonly LooseEnd[] {
    const found: LooseEnd[] = [];
    const product = this.ofProduct(f);
    this.addNear(found, f, ofKinds(product, stocked), null, f.error === 5 ? STOCKED_BEFORE_DAYS : 0);
    if (f.error === 5) this.addNear(found, f, ofKinds(product, FIND), null);
    this.addWithin(found, f, ofKinds(product, PAYMENTS), f.eventDate - BEFORE_DAYS);
    // What was replaced may be settled under the order id of its replacement.
    const replacements = [...(this.world.orders.orders.get(f.orderId)?.replacementIds ?? [])];
    const inOrder = [f.orderId, ...replacements].flatMap((id) => this.inOrder({ orderId: id }));
    for (const end of inOrder) if (end.kind === 'order-credit') found.push(end);
    // Paid in the order for another of its products, which needed none.
    for (const end of inOrder)
      if (end.kind === 'order-payment') {
        const ordered = this.world.orders.orders.get(f.orderId)?.ordered ?? Number.NEGATIVE_INFINITY;
        if (this.isWithin(f, end, ordered - SUPPLY_LEAD_DAYS)) found.push(end);
      }
    this.addWithin(found, f, ofKinds(product, CREDIT), f.eventDate - BEFORE_DAYS);
    return found;
  }

  /** What was paid too little, or taken back too much, may have been made up for, in the money that it was paid in. */
  private ofPayment(f: Finding): readonly LooseEnd[] {
    const found: LooseEnd[] = [];
    const { currency } = f.value;
    for (const ends of [ofKinds(this.ofProduct(f), PAYMENTS), this.inOrder(f)])
      for (const end of ends)
        if (this.isWithin(f, end, f.eventDate) && (!end.currency || end.currency === currency)) found.push(end);
    return found;
  }

  private ofProduct(f: Finding): readonly LooseEnd[] {
    return this.ends.ofFamily(this.world.catalogue.familyOf(f));
  }

  private inOrder({ orderId }: Pick<Finding, 'orderId'>): readonly LooseEnd[] {
    return orderId === '' ? NONE : (this.ends.byOrder.get(orderId) ?? NONE);
  }

  private addWithin(found: LooseEnd[], f: Finding, ends: readonly LooseEnd[], from: Day): void {
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] as LooseEnd;
      if (this.isWithin(f, end, from)) found.push(end);
    }
  }

  /** Those from a day on, so many before the first of its events unless one is given, until some time after the last of them. */
  private addNear(found: LooseEnd[], f: Finding, ends: readonly LooseEnd[], from: Day | null, before = 0): void {
    if (ends.length === 0) return;
    const days = this.eventDays.of(f);
    const to = (days[days.length - 1] as Day) + WITHIN_DAYS;
    for (const end of ends) if (this.isWithin(f, end, from ?? (days[0] as Day) - before, to)) found.push(end);
  }

  /** True for what is of some days and none of the rows of a finding. */
  private isWithin(f: Finding, end: LooseEnd, from: Day, to: Day = this.world.settings.asOf): boolean {
    if (end.date !== null && (end.date < from || (end.since ?? end.date) > to)) return false;
    // Money that counts as units only in part is shown with the claim, too.
    return (end.kind === 'order-credit' && f.unitsOpen > 0) || end.beyond === true || !this.isOwn(f, end.row);
  }

  private isOwn(f: Finding, row: RowRef): boolean {
    if (this.own?.of !== f) {
      const rows = new ByPlace<true>();
      for (const e of f.evidence) rows.set(e, true);
      this.own = { of: f, rows };
    }
    return this.own.rows.has(row);
  }
}

/** Nearly always there are none. */
function ofKinds(ends: readonly LooseEnd[], kinds: Kinds): readonly LooseEnd[] {
  let some: LooseEnd[] | null = null;
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i] as LooseEnd;
    if (!kinds.includes(end.kind)) continue;
    if (some === null) some = [end];
    else some.push(end);
  }
  return some ?? NONE;
}

function isNearTo(days: readonly Day[], day: Day): boolean {
  return days.some((of) => Math.abs(day - of) <= WITHIN_DAYS);
}

function isOfShipment(f: Finding, { shipmentId }: LooseEnd): boolean {
  return shipmentId !== '' && [f.shipmentId, ...(f.alternatives ?? [])].some((id) => idKey(id) === idKey(shipmentId));
}
