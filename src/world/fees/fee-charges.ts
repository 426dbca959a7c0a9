// Fees charged for sales in a stretch of days: fulfilment fee and commission of every order line, with what the buyer paid.
import { marketplace as facts, isNonAmazon, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import { allOrders } from '../../reports/all-orders';
import { fulfilledShipments } from '../../reports/fulfilled-shipments';
import { MONEY_SOURCES, type MoneyEvents, type MoneyPart, type MoneySource } from '../../reports/money/events';
import { moneyEvents } from '../../reports/money/read-events';
import { isMultiChannelOrder } from '../../reports/money/words';
import type { Shipper } from '../../reports/reading/channel';
import type { RowSource } from '../../reports/reading/rows';
import { NumberSet, type TextNumbers } from '../../reports/reading/text-numbers';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';

/** An order line as one source charged it on one day; all money positive as charged or paid, per line, not per unit. */
export interface FeeCharge {
  /** The number of its order's id (`orderIdOf`). */
  readonly order: number;
  readonly sku: string;
  /** What the rows of one order item share; null where each row is one by itself. */
  readonly item: string | null;
  /** Of the row, else of the order's sales channel, else the seller's own. */
  readonly marketplace: MarketplaceCode;
  readonly posted: Day;
  /** Days on which the orders reports say that its product was ordered and sent; the fee book finds them. */
  ordered: readonly Day[];
  shipped: readonly Day[];
  /** Units; 0 when no line counts them. */
  units: number;
  principal: Money;
  shipping: Money;
  giftWrap: Money;
  /** Promotions on the item itself, and all of them: positive. */
  itemPromotion: Money;
  promotion: Money;
  /** Tax that stands beside the amounts. */
  tax: Money;
  fulfilment: Money;
  commission: Money;
  amazon: boolean | null;
  fulfilmentRows: ChargeRows;
  commissionRows: ChargeRows;
  /** Where its rows stand, and the first of them. */
  readonly events: ChargedIn;
  readonly row: number;
  /** Another charge of the same order. */
  readonly other: FeeCharge | null;
}

/** What charges ask of the events that they were made of. */
type ChargedIn = Pick<MoneyEvents, 'source' | 'commissionHoldsAll' | 'orderId' | 'ref'>;

/** The id of a charge's order: made for who asks, because few charges are asked. */
export function orderIdOf({ events, row }: Pick<FeeCharge, 'events' | 'row'>): string {
  return events.orderId(row);
}

/** The row of one kind of fee, as nearly all charges have, by its number among the events, −1 for none; or a list of them. */
type ChargeRows = number | readonly RowRef[];

/** The rows of one of the fees of a charge: their places are made for who asks, because few charges are asked. */
export function feeRowsOf(charge: FeeCharge, fee: 'fulfilment' | 'commission'): readonly RowRef[] {
  return placesOf(charge, fee === 'fulfilment' ? charge.fulfilmentRows : charge.commissionRows);
}

function placesOf({ events }: FeeCharge, rows: ChargeRows): readonly RowRef[] {
  if (typeof rows !== 'number') return rows;
  return rows < 0 ? NO_ROWS : [events.ref(rows)];
}

/** Charges, and by the number of an order one of its charges, which leads to the others. */
export interface FeeCharges {
  readonly all: readonly FeeCharge[];
  readonly byOrder: ChargesByOrder;
}

/** By the number of an order one of its charges: nearly all have only this one. */
export type ChargesByOrder = readonly (FeeCharge | undefined)[];

/**
 * Every order line with a charge posted from `from` to `to`, both days included. Of an order and SKU that several sources
 * show, the best one counts. Multi-channel orders, refunds and money in another currency than the shop's are left out.
 */
export function readFeeCharges(reading: RowSource, from: Day, to: Day, home: MarketplaceCode): FeeCharges {
  const book = new ChargeBook(home, reading.orderNumbers);
  for (const events of moneyEvents(reading)) {
    for (let i = 0; i < events.size; i++) {
      const posted = events.date(i);
      if (posted !== null && posted >= from && posted <= to && events.kind(i) === 'order') book.add(events, i, posted);
    }
  }
  return { all: book.charges(reading), byOrder: book.byOrder };
}

class ChargeBook {
  private readonly all: FeeCharge[] = [];
  readonly byOrder: (FeeCharge | undefined)[];
  /** Charges of rows that name no shop, with the currency that they print. */
  private readonly homeless = new Map<FeeCharge, string>();
  /** Units on rows without the principal: they count where no row with the principal counts any. */
  private readonly unitsAlone = new Map<FeeCharge, number>();
  private last: FeeCharge | null = null;
  private lastOrder = 0;
  /** The row whose amounts are being taken; one for all, for they are many. */
  private readonly visited: Visited = { charge: null, events: null, row: 0, hasPrincipal: false };
  private readonly take = (part: MoneyPart, amount: Money): void => put(this.visited, part, amount);
  /** Orders of which several sources tell. */
  private readonly retold = new Set<number>();

  constructor(
    private readonly home: MarketplaceCode,
    private readonly orders: TextNumbers,
  ) {
    // Of its whole length at once: filled from anywhere, the engine would take it for a sparse one.
    this.byOrder = new Array(orders.size);
  }

  /** Adds a row of a sale to the charge that it belongs to. */
  add(events: MoneyEvents, i: number, posted: Day): void {
    const charge = this.of(events, i, posted);
    if (!charge) return;
    charge.amazon ??= toBoolean(events.fulfilment(i));
    const at = this.visited;
    at.charge = charge;
    at.events = events;
    at.row = i;
    at.hasPrincipal = false;
    events.parts(i, this.take);
    const units = events.quantity(i, 'order') ?? 0;
    if (at.hasPrincipal) charge.units += units;
    else if (units !== 0) this.unitsAlone.set(charge, (this.unitsAlone.get(charge) ?? 0) + units);
  }

  /** Null when the order is none of Amazon's shops or in another currency. */
  private of(events: MoneyEvents, i: number, posted: Day): FeeCharge | null {
    const order = events.orderNumber(i);
    const item = events.item(i);
    const { last } = this;
    // The rows of one order item follow each other.
    if (
      last !== null &&
      order === this.lastOrder &&
      item !== null &&
      item === last.item &&
      posted === last.posted &&
      events === last.events &&
      events.sku(i) === last.sku
    )
      return last;
    const { source } = events;
    const sku = events.sku(i);
    const shop = events.marketplace(i);
    if (order === 0 || sku === '' || isMultiChannelOrder(this.orders, order) || isNonAmazon(shop)) return null;
    const own = this.byOrder[order];
    let charge = item === null ? null : sameItem(own, item, sku, posted, source);
    if (!charge) {
      const marketplace = shop === '' ? this.home : marketplaceOf(shop);
      if (marketplace === null) return null;
      const home = facts(marketplace).currency;
      const currency = events.currency(i);
      if (shop !== '' && currency !== '' && currency !== home) return null;
      charge = {
        order,
        sku,
        item,
        marketplace,
        posted,
        ordered: NO_DAYS,
        shipped: NO_DAYS,
        units: 0,
        principal: 0,
        shipping: 0,
        giftWrap: 0,
        itemPromotion: 0,
        promotion: 0,
        tax: 0,
        fulfilment: 0,
        commission: 0,
        amazon: null,
        fulfilmentRows: -1,
        commissionRows: -1,
        events,
        row: i,
        other: own ?? null,
      };
      this.all.push(charge);
      if (own && own.events.source !== source) this.retold.add(order);
      this.byOrder[order] = charge;
      if (shop === '') this.homeless.set(charge, currency);
    }
    this.last = charge;
    this.lastOrder = order;
    return charge;
  }

  charges(reading: RowSource): readonly FeeCharge[] {
    for (const [charge, units] of this.unitsAlone) if (charge.units <= 0) charge.units = units;
    const best = this.bestSource();
    return this.homeless.size === 0 ? best : this.housed(best, reading);
  }

  /** Of an order and SKU that several sources show, the charges of the best one. */
  private bestSource(): readonly FeeCharge[] {
    const rankOf = (c: FeeCharge): number => MONEY_SOURCES.indexOf(c.events.source);
    const told = new Set<FeeCharge>();
    for (const order of this.retold) {
      const own = [...chargesOf(this.byOrder[order])];
      for (const c of own) if (own.some((o) => o.sku === c.sku && rankOf(o) < rankOf(c))) told.add(c);
    }
    return told.size === 0 ? this.all : this.all.filter((c) => !told.has(c));
  }

  /** Gives charges without a shop that of their order's sales channel; those outside Amazon's shops go. */
  private housed(charges: readonly FeeCharge[], reading: RowSource): FeeCharge[] {
    const channels = salesChannels(reading, [...this.homeless.keys()]);
    return charges.flatMap((charge) => {
      const printed = this.homeless.get(charge);
      if (printed === undefined) return [charge];
      const channel = channels.get(charge.order) ?? '';
      if (isNonAmazon(channel)) return [];
      const marketplace = channel === '' ? this.home : marketplaceOf(channel);
      if (marketplace === null) return [];
      const { currency } = facts(marketplace);
      if (printed !== '' && printed !== currency) return [];
      Object.assign(charge, { marketplace });
      return [charge];
    });
  }
}

/** The sales channels of the orders of some charges, as far as an orders report tells. */
function salesChannels(reading: RowSource, charges: readonly FeeCharge[]): ReadonlyMap<number, string> {
  const orders = new NumberSet();
  for (const { order } of charges) orders.add(order);
  const channels = new Map<number, string>();
  for (const rows of [reading.rows(allOrders), reading.rows(fulfilledShipments)]) {
    const numberOf = rows.orderNumber('orderId');
    for (let i = 0; i < rows.size; i++) {
      const order = numberOf(i);
      if (!orders.has(order)) continue;
      const channel = rows.salesChannel(i);
      if (channel !== '' && !channels.has(order)) channels.set(order, channel);
    }
  }
  return channels;
}

function sameItem(
  first: FeeCharge | undefined,
  item: string,
  sku: string,
  posted: Day,
  source: MoneySource,
): FeeCharge | null {
  let c = first ?? null;
  while (c !== null && !(c.item === item && c.sku === sku && c.posted === posted && c.events.source === source))
    c = c.other;
  return c;
}

/** A charge and the others of its order. */
export function* chargesOf(first: FeeCharge | undefined): Generator<FeeCharge> {
  for (let c = first ?? null; c !== null; c = c.other) yield c;
}

const NO_ROWS: readonly RowRef[] = [];
const NO_DAYS: readonly Day[] = [];

/** The same rows and the one that is visited. */
function withRow(charge: FeeCharge, rows: ChargeRows, { events, row }: Visited): ChargeRows {
  return rows === -1 ? row : [...placesOf(charge, rows), (events as MoneyEvents).ref(row)];
}

interface Visited {
  charge: FeeCharge | null;
  events: MoneyEvents | null;
  row: number;
  hasPrincipal: boolean;
}

function put(at: Visited, part: MoneyPart, amount: Money): void {
  const charge = at.charge as FeeCharge;
  switch (part) {
    case 'principal':
      at.hasPrincipal = true;
      charge.principal += amount;
      break;
    case 'fulfilment-fee':
      charge.fulfilment -= amount;
      charge.fulfilmentRows = withRow(charge, charge.fulfilmentRows, at);
      break;
    case 'commission':
      charge.commission -= amount;
      charge.commissionRows = withRow(charge, charge.commissionRows, at);
      break;
    case 'item-promotion':
      charge.itemPromotion -= amount;
      charge.promotion -= amount;
      break;
    case 'shipping-promotion':
      charge.promotion -= amount;
      break;
    case 'shipping':
      charge.shipping += amount;
      break;
    case 'gift-wrap':
      charge.giftWrap += amount;
      break;
    case 'shown-tax':
      charge.tax += amount;
      break;
  }
}

function toBoolean(shipper: Shipper | null): boolean | null {
  return shipper === null ? null : shipper === 'amazon';
}
