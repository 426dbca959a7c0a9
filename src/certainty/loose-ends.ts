// What no rule has used of the rows that settle: payments and finds with units left, and receipts and returns to stock that fit
// nothing. Each may be the answer to a claim (contract, "Certainty", points 2 and 3).
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { group } from '../values/lists';
import type { Message } from '../values/message';
import { idKey } from '../values/text';
import type { ProductIds } from '../world/catalogue';
import { unitsBack } from '../world/orders/order';
import { type Payment, STOCK_POOLS } from '../world/payments/reimbursement-pools';
import { SAME_UNIT_DAYS } from '../world/stock/ledger-book';
import type { World } from '../world/world';
import { type OddMove, oddMoves, redefined, regraded, regradedDamages } from './odd-moves';
import { paidElsewhere } from './paid-elsewhere';
import { type OddRow, strayMoney } from './stray-money';
import { summaryEnds } from './summary-ends';

export type LooseKind =
  | 'order-payment'
  /** Other money that comes back to the seller in an order. */
  | 'order-credit'
  /** Money that Amazon's guarantee or a bank took in an order. */
  | 'guarantee'
  | 'warehouse-payment'
  /** A payment under an order's id that may be for a unit in stock. */
  | 'stock-payment'
  | 'inbound-payment'
  /** A payment that names no order and no kind of loss. */
  | 'other-payment'
  | 'find'
  /** One that Amazon's credit in stock takes for its own, of which nothing tells what it is for. */
  | 'credited-find'
  /** An adjustment that brought units in, and is no find. */
  | 'odd-adjustment'
  /** Units that came in by an event of no known kind. */
  | 'unknown-event'
  /** A unit put back to sellable stock. */
  | 'put-back'
  /** One that Amazon or the carrier had damaged, put to sellable stock or to a grade that is not their doing. */
  | 'regraded'
  /** One that a row of the same reference id damaged, put to such a grade. */
  | 'regraded-damage'
  | 'restock'
  /** A unit that a buyer sent back, by the ledger alone: the returns report has no row of it. */
  | 'unreturned'
  | 'receipt'
  /** Received above plan in a shipment. */
  | 'over-receipt';

export interface LooseEnd {
  readonly kind: LooseKind;
  readonly row: RowRef;
  readonly date: Day | null;
  /** Of a row that counts several days: the first of them. */
  readonly since?: Day;
  readonly units: number;
  readonly orderId: string;
  readonly shipmentId: string;
  /** A payment for a buyer's order by its reason, whether it prints one or not. */
  readonly forBuyer?: boolean;
  /** Units that the row may be for beside those that claims have used of it. */
  readonly beyond?: boolean;
  /** Received in a shipment that the seller has typed without the product: it may be one that he left out. */
  readonly unplanned?: boolean;
  /** Of a payment for stock: for damage, not for a loss. */
  readonly isDamage?: boolean;
  /** A payment that Amazon's own figures of losses hold. */
  readonly reconciled?: boolean;
  /** Of a payment: what it was paid in; '' where that is not told. */
  readonly currency?: string;
  readonly message: Message;
}

export interface LooseEnds {
  readonly byOrder: ReadonlyMap<string, readonly LooseEnd[]>;
  /** Finds, by the comparable id of their reference (`idKey`). */
  readonly byReference: ReadonlyMap<string, readonly LooseEnd[]>;
  /** Those that may be of a family of products (`Catalogue.familyOf`): its own, and those that name no product. */
  ofFamily(family: string): readonly LooseEnd[];
}

/** Everything that is left when all rules have drawn. */
export function looseEnds(world: World): LooseEnds {
  const byOrder = new Map<string, LooseEnd[]>();
  const byFamily = new Map<string, LooseEnd[]>();
  const put = (map: Map<string, LooseEnd[]>, key: string, end: LooseEnd): void => {
    const list = map.get(key);
    if (list) list.push(end);
    else map.set(key, [end]);
  };
  const { pools, catalogue, ledger } = world;
  const reconciled = reconciledPayments(world);
  const paid = (kind: LooseKind, p: Payment): void => {
    const { date, left, id, reason, orderId, currency, perhapsMore } = p;
    const add = (units: number, message: Message, beyond = false): void => {
      const end: LooseEnd = {
        ...{ kind, row: p, date, units, orderId, shipmentId: '', currency, beyond, message },
        isDamage: reason.startsWith('damaged'),
        reconciled: units <= (reconciled.get(p) ?? 0),
      };
      if (kind === 'order-payment') put(byOrder, orderId, end);
      else put(byFamily, catalogue.familyOf(p), end);
      if (kind === 'order-payment' && mayBeOfStock(p, world))
        put(byFamily, catalogue.familyOf(p), { ...end, kind: 'stock-payment' });
    };
    if (left > 0)
      add(left, { id: id === '' ? 'doubt.order-line' : 'doubt.payment', data: { id, units: left, reason } });
    else if (perhapsMore > 0 && p.takenBack === 0)
      add(perhapsMore, { id: 'doubt.payment-more', data: { id, units: p.units, most: p.units + perhapsMore } }, true);
  };
  for (const p of pools.order) paid('order-payment', p);
  for (const p of [...pools.lost, ...pools.damaged]) paid('warehouse-payment', p);
  for (const p of pools.inbound) paid('inbound-payment', p);
  for (const r of pools.reversals) {
    if (r.withdrawn === 0 || !namesAnother(r, r.original, world)) continue;
    const { date, orderId, pool, currency, id: original } = r.original;
    const kind = pool === 'order' ? 'order-payment' : pool === 'inbound' ? 'inbound-payment' : 'warehouse-payment';
    const message: Message = { id: 'doubt.reversal', data: { id: r.id, original } };
    const end: LooseEnd = { kind, row: r, date, units: r.withdrawn, orderId, shipmentId: '', currency, message };
    if (kind === 'order-payment') put(byOrder, orderId, end);
    else put(byFamily, catalogue.familyOf(r.original), end);
  }
  for (const p of pools.unused) {
    // What pays for a fee pays for no unit.
    if (p.left === 0 || p.reason === 'feecorrection') continue;
    const units = p.left ?? 0;
    const message: Message = { id: 'doubt.payment', data: { id: p.reimbursementId, units, reason: p.reasonText } };
    put(byFamily, catalogue.familyOf(p), {
      ...{ kind: 'other-payment', row: p, date: p.date, units, orderId: '', shipmentId: '' },
      forBuyer: p.reason.startsWith('customer'),
      currency: p.currency,
      message,
    });
  }
  const byReference = new Map<string, LooseEnd[]>();
  for (const f of ledger.found) {
    if (f.left > 0 && !f.reconciled) {
      const message: Message = { id: 'doubt.find', data: { units: f.left } };
      const end = stockEnd('find', f, f.left, f.referenceId, message);
      put(byFamily, catalogue.familyOf(f), end);
      if (f.referenceId !== '') put(byReference, idKey(f.referenceId), end);
    }
    if (f.credited === 0 || f.reason !== 'F' || f.date === null) continue;
    const told = world.once(creditsUsed).get(catalogue.familyOf(f)) ?? [];
    if (told.some((day) => day !== null && Math.abs(day - (f.date as Day)) <= SAME_UNIT_DAYS)) continue;
    const message: Message = { id: 'doubt.find', data: { units: f.credited } };
    put(byFamily, catalogue.familyOf(f), stockEnd('credited-find', f, f.credited, f.referenceId, message));
  }
  const odd = oddMoves(world);
  const came = (kind: LooseKind, { row, units, what }: OddMove): void => {
    const message: Message = { id: 'doubt.odd-move', data: { units, what } };
    put(byFamily, catalogue.familyOf(row), stockEnd(kind, row, units, row.referenceId, message));
  };
  for (const move of odd.adjustments) came('odd-adjustment', move);
  for (const move of odd.events) came('unknown-event', move);
  for (const { kind, family, tab, row, date, since, units } of summaryEnds(world))
    put(byFamily, family, {
      ...{ kind, row: { tab, row }, date, since, units, orderId: '', shipmentId: '' },
      message: { id: 'doubt.summary', data: { units, tab, row } },
    });
  for (const line of paidElsewhere(world)) {
    const { sku, date, units } = line;
    put(byFamily, sku === '' ? '' : catalogue.familyOf({ sku, fnsku: '' }), {
      ...{ kind: 'other-payment', row: line, date, units, orderId: '', shipmentId: '', forBuyer: true },
      message: { id: 'doubt.paid-elsewhere', data: { units } },
    });
  }
  const money = world.once(strayMoney);
  const inOrder = (
    id: 'doubt.odd-money' | 'doubt.recovered' | 'doubt.charged-again' | 'doubt.guarantee',
    { date, orderId, sku, tab, row }: OddRow,
  ): void => {
    const kind = id === 'doubt.guarantee' ? 'guarantee' : 'order-credit';
    const end: LooseEnd = {
      ...{ kind, row: { tab, row }, date, units: 1, orderId, shipmentId: '', forBuyer: true },
      message: { id, data: { tab, row } },
    };
    if (orderId !== '') put(byOrder, orderId, end);
    else put(byFamily, sku === '' ? '' : catalogue.familyOf({ sku, fnsku: '' }), end);
  };
  for (const row of money.odd) inOrder('doubt.odd-money', row);
  for (const row of money.recovered) inOrder('doubt.recovered', row);
  for (const row of money.charged) inOrder('doubt.charged-again', row);
  for (const row of world.orders.guarantees) inOrder('doubt.guarantee', row);
  for (const { row, left: units } of ledger.putBack) {
    if (units <= 0) continue;
    const message: Message = { id: 'doubt.put-back', data: { units } };
    put(byFamily, catalogue.familyOf(row), stockEnd('put-back', row, units, row.referenceId, message));
  }
  for (const { row, units } of regraded(ledger.adjustments, catalogue)) {
    const id = row.disposition === 'sellable' ? 'doubt.regraded' : 'doubt.regraded-otherwise';
    put(byFamily, catalogue.familyOf(row), stockEnd('regraded', row, units, '', { id, data: { units } }));
  }
  for (const { row, units } of regradedDamages(ledger.adjustments, catalogue)) {
    const message: Message = { id: 'doubt.regraded-otherwise', data: { units } };
    put(byFamily, catalogue.familyOf(row), stockEnd('regraded-damage', row, units, row.referenceId, message));
  }
  for (const row of ledger.receipts) {
    const units = row.quantity ?? 0;
    if (units <= 0) continue;
    const message: Message = { id: 'doubt.receipt', data: { units } };
    put(byFamily, catalogue.familyOf(row), stockEnd('receipt', row, units, row.referenceId, message));
  }
  for (const shipment of world.shipments.values()) {
    const isTyped = shipment.items.some((item) => item.rows.length > 0);
    for (const item of shipment.items) {
      const booked = item.receipts.reduce((sum, r) => sum + r.units, 0);
      // What a whole list of the shipment's contents lacks was not meant for it.
      const isListed = item.shipped !== null || shipment.listed;
      const planned = item.shipped ?? (isListed || (isTyped && item.rows.length === 0) ? 0 : Number.POSITIVE_INFINITY);
      const above = Math.max(item.receivedFigure ?? 0, booked) - planned;
      const row = item.rows[0] ?? item.receipts[0];
      if (!(above > 0) || !row) continue;
      put(byFamily, catalogue.familyOf(item), {
        ...{ kind: 'over-receipt', row, date: shipment.delivered ?? shipment.firstReceipt, units: above, orderId: '' },
        shipmentId: shipment.id,
        unplanned: !isListed,
        message: { id: 'doubt.over-receipt', data: { units: above, shipment: shipment.id } },
      });
    }
  }
  for (const { row, left, unreturned } of world.restockedLeft()) {
    const message: Message = { id: 'doubt.restock', data: { units: left } };
    const came: Message = { id: 'doubt.unreturned', data: { units: unreturned } };
    for (const family of new Set([catalogue.familyOf(row), catalogue.familyOf(gradedFrom(row, world))])) {
      put(byFamily, family, stockEnd('restock', row, left, '', message));
      if (unreturned > 0) put(byFamily, family, stockEnd('unreturned', row, unreturned, '', came));
    }
  }
  const nameless = byFamily.get('') ?? [];
  const known = new Map<string, readonly LooseEnd[]>([['', nameless]]);
  const links = redefined(ledger.adjustments, catalogue);
  const byRoot = group([...byFamily.keys()], (family) => links.rootOf(family));
  return {
    byOrder,
    byReference,
    ofFamily(family) {
      let ends = known.get(family);
      if (!ends) {
        const all = byRoot.get(links.rootOf(family)) ?? [];
        ends = [...all.flatMap((one) => byFamily.get(one) ?? []), ...nameless];
        known.set(family, ends);
      }
      return ends;
    },
  };
}

/** A row of the ledger that nothing has used. */
function stockEnd(
  kind: LooseKind,
  row: RowRef & { readonly date: Day | null },
  units: number,
  shipmentId: string,
  message: Message,
): LooseEnd {
  return { kind, row, date: row.date, units, orderId: '', shipmentId, message };
}

/** True for a reversal of another product than the payment that its id leads to: that one may stand. */
function namesAnother(reversal: WithAsin, payment: WithAsin, { catalogue }: World): boolean {
  const isNamed = reversal.sku + reversal.fnsku + reversal.asin !== '';
  return isNamed && catalogue.familyOf(reversal) !== catalogue.familyOf(payment);
}

type WithAsin = ProductIds & { readonly asin: string };

/** Days of credits in stock for payments that an event has used, by families of products: what they are for is told. */
function creditsUsed({ pools, catalogue }: World): ReadonlyMap<string, readonly (Day | null)[]> {
  const paid = [...pools.order, ...pools.lost, ...pools.damaged, ...pools.inbound];
  const used = [
    ...paid.filter((p) => p.units !== p.cashUnits && p.left === 0),
    ...pools.reversals.filter((r) => r.original.left === 0),
  ];
  const byFamily = group(used, (row) => catalogue.familyOf(row));
  return new Map([...byFamily].map(([family, rows]) => [family, rows.map(({ date }) => date)]));
}

/** A payment for an order that is for stock by its reason, or that came when a unit of the order was back already. */
function mayBeOfStock({ reason, orderId, date }: Payment, { orders }: World): boolean {
  if (STOCK_POOLS.has(reason)) return true;
  const order = orders.orders.get(orderId);
  return order !== undefined && unitsBack(order).some(({ row }) => (row.date ?? 0) <= (date ?? Infinity));
}

/** Units that losses with Amazon's own figure show as reconciled, less those that finds show: the oldest payments made them so. */
function reconciledPayments({ ledger, pools, catalogue }: World): ReadonlyMap<Payment, number> {
  const held = new Map<Payment, number>();
  for (const kind of ['lost', 'damaged'] as const) {
    const figures = new Map<string, { units: number; asOf: Day }>();
    for (const loss of ledger.losses) {
      if (loss.kind !== kind || loss.figuresAsOf === null) continue;
      const family = catalogue.familyOf(loss.row);
      const own = figures.get(family) ?? { units: 0, asOf: loss.figuresAsOf };
      own.units += loss.units - loss.found - loss.paid - loss.open;
      own.asOf = Math.max(own.asOf, loss.figuresAsOf);
      figures.set(family, own);
    }
    if (figures.size === 0) continue;
    if (kind === 'lost')
      for (const f of ledger.found) {
        const own = f.reconciled ? figures.get(catalogue.familyOf(f)) : undefined;
        if (own && (f.date === null || f.date <= own.asOf)) own.units -= f.left + f.credited;
      }
    for (const p of [...pools[kind]].sort((a, b) => (a.date ?? 0) - (b.date ?? 0))) {
      const own = figures.get(catalogue.familyOf(p));
      if (!own || own.units <= 0 || p.date === null || p.date > own.asOf) continue;
      const units = Math.min(own.units, p.left);
      own.units -= units;
      held.set(p, units);
    }
  }
  return held;
}

const GRADED = /^amzn\.gr\./i;

/** The product of a unit that Amazon sells as used under a SKU of its own: the seller's stands in it, before what tells them apart. */
function gradedFrom(row: ProductIds, { catalogue }: World): ProductIds {
  if (!GRADED.test(row.sku)) return row;
  let sku = row.sku.replace(GRADED, '');
  while (!catalogue.knows(sku) && sku.includes('-')) sku = sku.slice(0, sku.lastIndexOf('-'));
  return catalogue.knows(sku) ? { sku, fnsku: '' } : row;
}
