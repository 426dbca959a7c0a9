// The naive model's own reading of a seller's rows: what waits to be settled and what could settle, unit by unit, with no code
// of the program. Slow and simple on purpose.
import { AS_OF } from '../../contract/support/dates';
import type { Seller } from '../seller';

export interface Ids {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
}

/** A row of which each unit could settle one unit of something. */
export interface Settling extends Ids {
  readonly kind:
    | 'lost'
    | 'damaged'
    | 'inbound'
    | 'nameless'
    | 'buyers'
    | 'find'
    | 'put-back'
    | 'receipt'
    | 'above'
    | 'restock';
  readonly day: number;
  readonly units: number;
  /** Reference id of a put-back, shipment of a receipt. */
  readonly name: string;
}

/** Units that were lost, short, taken out or returned: each could be settled once. */
export interface Waiting extends Ids {
  readonly kind: 'lost' | 'damaged' | 'short' | 'taken' | 'owner' | 'returned';
  readonly day: number;
  readonly units: number;
  /** Reference id of a loss, shipment, or order of a return. */
  readonly name: string;
  /** Closing of a shipment. */
  readonly closing: number;
  /** Sellable, and not paid by its status: what must reach stock. */
  readonly sellable: boolean;
}

/** What an order's own rows say, in units. */
export interface OrderStory {
  readonly sku: string;
  readonly refunded: number;
  /** Money given back that is no whole number of units. */
  readonly parts: boolean;
  readonly day: number;
  readonly replaced: number;
  readonly charged: number;
  readonly back: number;
  readonly paidByStatus: number;
  readonly damaged: number;
  readonly sellable: number;
  /** Units that payments of the order cover. */
  readonly paid: number;
}

export interface Story {
  readonly settling: readonly Settling[];
  readonly waiting: readonly Waiting[];
  readonly orders: ReadonlyMap<string, OrderStory>;
}

export const dayOf = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
export const TODAY = dayOf(AS_OF);

const plain = (sku: string) => sku.toUpperCase().replace(/^0+/, '');
const ids = (r: Partial<Ids>): Ids => ({ sku: r.sku ?? '', fnsku: r.fnsku ?? '', asin: r.asin ?? '' });

/** The same product: its label, or its SKU under another one. */
export const sameProduct = (a: Ids, b: Ids) => (a.fnsku !== '' && a.fnsku === b.fnsku) || plain(a.sku) === plain(b.sku);

/** Linked by any id. */
export const linked = (a: Ids, b: Ids) =>
  sameProduct(a, b) || (a.asin !== '' && a.asin === b.asin) || a.fnsku === b.asin || b.fnsku === a.asin;

const total = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0);

export function storyOf(s: Seller): Story {
  const payments = paymentsOf(s);
  const moves = movesOf(s);
  return {
    settling: [...payments.filter((p) => p.order === '' && p.units > 0), ...moves.settling].filter(
      (u) => u.day <= TODAY,
    ),
    waiting: [...moves.waiting, ...shipmentsOf(s), ...returnsOf(s)].filter((u) => u.units > 0),
    orders: ordersOf(s, payments),
  };
}

interface Payment extends Settling {
  readonly order: string;
}

const KINDS: Readonly<Record<string, Settling['kind']>> = {
  Lost_Warehouse: 'lost',
  Damaged_Warehouse: 'damaged',
  Lost_Inbound: 'inbound',
  Damaged_Inbound: 'inbound',
};

/** Payments, less what Amazon took back of them. */
function paymentsOf(s: Seller): Payment[] {
  const reversed = (id: string | undefined) =>
    s.paid
      .filter((r) => r.reason === 'Reimbursement_Reversal' && r.original === id)
      .map((r) => Math.max(0, Math.abs(Number(r.cash ?? 1)) - Math.abs(Number(r.inventory ?? 0))));
  return s.paid
    .filter((r) => r.reason !== 'Reimbursement_Reversal')
    .map((r) => ({
      ...ids(r),
      kind: KINDS[r.reason] ?? (r.reason.startsWith('Customer') ? 'buyers' : 'nameless'),
      day: dayOf(r.date),
      units: Math.max(0, Number(r.cash ?? 1) + Number(r.inventory ?? 0) - total(reversed(r.id))),
      name: '',
      order: r.order ?? '',
    }));
}

function movesOf(s: Seller): { settling: Settling[]; waiting: Waiting[] } {
  const stock = s.paid
    .filter((r) => Number(r.inventory ?? 0) > 0)
    .map((r) => ({ ...ids(r), day: dayOf(r.date), left: Number(r.inventory) }));
  const settling: Settling[] = [];
  const waiting: Waiting[] = [];
  const put = new Map<string, number>();
  const adjusted = s.ledger.filter((r) => (r.event ?? 'Adjustments') === 'Adjustments');
  for (const r of adjusted)
    if (r.reason === 'P' && r.qty > 0) put.set(`${r.ref}|${r.fnsku}`, (put.get(`${r.ref}|${r.fnsku}`) ?? 0) + r.qty);
  for (const r of adjusted) {
    if (r.qty >= 0) continue;
    const kind = r.reason === 'E' ? 'damaged' : r.reason === 'O' ? 'owner' : 'lost';
    const key = `${r.ref}|${r.fnsku}`;
    const back = kind === 'damaged' ? Math.min(-r.qty, put.get(key) ?? 0) : 0;
    put.set(key, (put.get(key) ?? 0) - back);
    waiting.push({
      ...ids(r),
      kind,
      day: dayOf(r.date),
      units: -r.qty - back,
      name: r.ref ?? '',
      closing: 0,
      sellable: false,
    });
  }
  for (const r of s.ledger) {
    if (r.qty <= 0) continue;
    const unit = { ...ids(r), day: dayOf(r.date), name: r.ref ?? '' };
    const event = r.event ?? 'Adjustments';
    if (event === 'CustomerReturns') settling.push({ ...unit, kind: 'restock', units: r.qty });
    if (event === 'Receipts') settling.push({ ...unit, kind: 'receipt', units: r.qty });
    if (event !== 'Adjustments') continue;
    if (r.reason === 'P') {
      const key = `${r.ref}|${r.fnsku}`;
      settling.push({ ...unit, kind: 'put-back', units: Math.min(r.qty, put.get(key) ?? 0) });
      put.set(key, 0);
      continue;
    }
    // Stock given in place of money, or when money is taken back, is the payment's unit and not another one.
    let units = r.qty;
    for (const p of stock) {
      if (p.fnsku !== r.fnsku || Math.abs(p.day - unit.day) > 14) continue;
      const taken = Math.min(units, p.left);
      p.left -= taken;
      units -= taken;
    }
    settling.push({ ...unit, kind: 'find', units });
  }
  return { settling: settling.filter((u) => u.units > 0), waiting };
}

function shipmentsOf(s: Seller): Waiting[] {
  return s.shipments.flatMap((r) => {
    const closing = dayOf(r.closed ?? '');
    const rows = s.ledger.filter((m) => m.event === 'Receipts' && m.ref === r.shipment && m.fnsku === r.fnsku);
    const before = total(rows.filter((m) => dayOf(m.date) <= closing).map((m) => m.qty));
    const later = rows.filter((m) => dayOf(m.date) > closing).map((m) => m.qty);
    const out = -total(later.filter((n) => n < 0));
    const in_ = total(later.filter((n) => n > 0));
    const received = Math.max(Number(r.received || 0), before + Math.max(0, in_ - out));
    const one = { ...ids(r), name: r.shipment, closing, sellable: false };
    const above = Math.max(0, received - Number(r.shipped));
    const first = Math.min(...rows.filter((m) => m.qty < 0).map((m) => dayOf(m.date)), TODAY);
    return [
      {
        ...one,
        kind: 'short' as const,
        day: dayOf(r.delivered ?? ''),
        units: Math.max(0, Number(r.shipped) - received),
      },
      { ...one, kind: 'taken' as const, day: first, units: Math.max(0, out - in_ - above) },
    ];
  });
}

function returnsOf(s: Seller): Waiting[] {
  return s.returns.map((r) => ({
    ...ids(r),
    kind: 'returned' as const,
    day: dayOf(r.date),
    units: r.qty ?? 1,
    name: r.order,
    closing: 0,
    sellable: (r.disposition ?? 'SELLABLE') === 'SELLABLE' && r.status !== 'Reimbursed',
  }));
}

/** Units received above plan, by shipment: those of another shipment could be among them. */
export function abovePlan(s: Seller): Settling[] {
  return s.shipments.flatMap((r) => {
    const rows = s.ledger.filter((m) => m.event === 'Receipts' && m.ref === r.shipment && m.fnsku === r.fnsku);
    const units = Math.max(Number(r.received || 0), total(rows.map((m) => m.qty))) - Number(r.shipped);
    return units > 0
      ? [{ ...ids(r), kind: 'above' as const, day: dayOf(r.delivered ?? ''), units, name: r.shipment }]
      : [];
  });
}

function ordersOf(s: Seller, payments: readonly Payment[]): Map<string, OrderStory> {
  const orders = new Map<string, OrderStory>();
  for (const sale of s.money.filter((e) => e.kind === 'Order')) {
    const mine = s.money.filter((e) => e.order === sale.order);
    const price = (sale.principal ?? 0) / (sale.qty ?? 1);
    const money = (kind: string) => mine.filter((e) => e.kind === kind).map((e) => Math.abs(e.principal ?? 0) / price);
    const refunds = mine.filter((e) => e.kind === 'Refund');
    const sent = s.replaced.filter((r) => r.original === sale.order);
    const names = new Set([sale.order, ...sent.map((r) => r.replacement)]);
    const back = s.returns.filter((r) => names.has(r.order));
    const count = (is: (r: (typeof back)[number]) => boolean) => total(back.filter(is).map((r) => r.qty ?? 1));
    const open = (r: (typeof back)[number]) => r.status !== 'Reimbursed';
    orders.set(sale.order, {
      sku: sale.sku,
      refunded: total(money('Refund').map((units) => Math.floor(units + 0.1))),
      parts: money('Refund').some((units) => Math.abs(units - Math.round(units)) > 0.01),
      day: Math.max(...refunds.map((e) => dayOf(e.date)), ...sent.map((r) => dayOf(r.date)), dayOf(sale.date)),
      replaced: total(sent.map((r) => r.qty ?? 1)),
      charged: total(money('Order_Retrocharge').map((units) => Math.floor(units + 0.1))),
      back: count(() => true),
      paidByStatus: count((r) => !open(r)),
      damaged: count((r) => r.disposition === 'CARRIER_DAMAGED' && open(r)),
      sellable: count((r) => (r.disposition ?? 'SELLABLE') === 'SELLABLE' && open(r)),
      paid: total(payments.filter((p) => names.has(p.order)).map((p) => p.units)),
    });
  }
  return orders;
}
