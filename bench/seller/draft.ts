// What the story of a seller's year is made of.
import type { Day } from '../../src/values/day';
import type { Product } from './catalogue';
import { DAY_SECONDS, dayOfSecond, type Second } from './format';
import type { Random } from './random';

export interface Sale {
  readonly orderId: string;
  readonly at: Second;
  readonly product: Product;
  readonly units: number;
  /** Amazon ships, the seller ships, or Amazon ships an order of another shop (multi-channel). */
  readonly channel: 'AFN' | 'MFN' | 'MCF';
  readonly state: { readonly name: string; readonly taxed: boolean };
  /** Cents of all units together, without tax. */
  readonly principal: number;
  readonly tax: number;
  readonly shipping: number;
  readonly promotion: number;
  readonly commission: number;
  readonly fee: number;
  /** From 1 on; the ids of items and shipments are made of it. */
  readonly number: number;
  readonly centre: string;
}

export interface Refund {
  readonly sale: Sale;
  readonly at: Second;
  readonly units: number;
  readonly principal: number;
  readonly tax: number;
  readonly commissionBack: number;
  readonly commissionKept: number;
  readonly number: number;
}

interface Return {
  readonly sale: Sale;
  readonly at: Second;
  readonly disposition: string;
  readonly reason: string;
  readonly status: string;
  readonly centre: string;
  readonly plate: string;
}

/** A row of the inventory ledger. */
export interface Move {
  readonly day: Day;
  readonly product: Product;
  readonly event: 'Shipments' | 'CustomerReturns' | 'Receipts' | 'Adjustments' | 'VendorReturns' | 'WhseTransfers';
  readonly reference: string;
  readonly quantity: number;
  readonly centre: string;
  readonly disposition: string;
  readonly reason: string;
  readonly reconciled: number | null;
  readonly unreconciled: number | null;
}

export interface Reimbursement {
  readonly id: string;
  readonly at: Second;
  readonly reason: string;
  readonly sale: Sale | null;
  readonly product: Product;
  readonly cash: number;
  readonly inventory: number;
  /** Cents a unit, and of all units; negative in reversals. */
  readonly perUnit: number;
  readonly total: number;
  readonly original: Reimbursement | null;
}

interface Replacement {
  readonly sale: Sale;
  readonly day: Day;
  readonly orderId: string;
  readonly centre: string;
}

/** A line of a shipment to Amazon. */
interface Inbound {
  readonly shipment: string;
  readonly product: Product;
  readonly sent: number;
  readonly delivered: Day;
  /** Null while it is open. */
  readonly closed: Day | null;
}

/** A line of a removal order. */
interface Removal {
  readonly order: string;
  readonly kind: 'Return' | 'Disposal';
  readonly product: Product;
  readonly requested: Day;
  readonly updated: Day;
  readonly disposition: 'Sellable' | 'Unsellable';
  readonly units: number;
  readonly cancelled: number;
  readonly sent: number;
  /** Units in parcels. */
  readonly parcels: number;
}

/** A story while it is told. */
export interface Draft {
  readonly random: Random;
  readonly from: Day;
  readonly to: Day;
  readonly products: readonly Product[];
  readonly centres: readonly string[];
  /** Cents that Amazon takes for sending a unit on a day. */
  readonly feeOf: (product: Product, day: Day) => number;
  readonly sales: Sale[];
  readonly refunds: Refund[];
  readonly returns: Return[];
  readonly moves: Move[];
  readonly reimbursements: Reimbursement[];
  readonly replacements: Replacement[];
  readonly inbound: Inbound[];
  readonly removals: Removal[];
}

type Lists =
  | 'products'
  | 'sales'
  | 'refunds'
  | 'returns'
  | 'moves'
  | 'reimbursements'
  | 'replacements'
  | 'inbound'
  | 'removals';

/** Every list in the order of time. */
export type Story = Pick<Draft, 'from' | 'to' | 'centres' | 'feeOf'> & {
  readonly [K in Lists]: readonly Draft[K][number][];
};

export function move(
  draft: Draft,
  product: Product,
  day: Day,
  quantity: number,
  more: Partial<Move> & Pick<Move, 'event'>,
): void {
  if (day > draft.to) return;
  draft.moves.push({
    day,
    product,
    event: more.event,
    reference: more.reference ?? '',
    quantity,
    centre: more.centre ?? draft.random.pick(draft.centres),
    disposition: more.disposition ?? 'SELLABLE',
    reason: more.reason ?? '',
    reconciled: more.reconciled ?? null,
    unreconciled: more.unreconciled ?? null,
  });
}

/** One payment; some are in stock, a few too small, a few taken back, now and then for more than was paid. */
export function reimburse(
  draft: Draft,
  at: Second,
  reason: string,
  product: Product,
  units: number,
  perUnit: number,
  sale: Sale | null = null,
): void {
  const { random } = draft;
  if (dayOfSecond(at) > draft.to) return;
  const inKind = reason === 'Lost_Warehouse' && random.chance(0.1);
  const odd = random.next();
  const paidFor = odd < 0.01 ? Math.round(perUnit * 0.7) : perUnit;
  const paid: Reimbursement = {
    id: random.digits(11),
    at,
    reason,
    sale,
    product,
    cash: inKind ? 0 : units,
    inventory: inKind ? units : 0,
    perUnit: inKind ? 0 : paidFor,
    // A line of several units that pays for one less.
    total: inKind ? 0 : paidFor * (units > 1 && odd > 0.95 ? units - 1 : units),
    original: null,
  };
  draft.reimbursements.push(paid);
  // Amazon takes a few back, most often because the unit turned up.
  const back = at + random.int(10, 50) * DAY_SECONDS;
  if (inKind || !random.chance(0.04) || dayOfSecond(back) > draft.to) return;
  draft.reimbursements.push({
    ...paid,
    id: random.digits(11),
    at: back,
    reason: 'Reimbursement_Reversal',
    inventory: random.chance(0.7) ? units : 0,
    cash: -units,
    perUnit: -paid.perUnit,
    total: random.chance(0.4) ? -paid.total - 300 : -paid.total,
    original: paid,
  });
}
