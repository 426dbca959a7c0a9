// An order that a claim can be about, and its lines: what was charged, refunded, sent again and sent back.
import type { Reason } from '../../claims/verdict';
import type { MarketplaceCode } from '../../policy/marketplaces';
import type { ReturnRow } from '../../reports/customer-returns';
import type { Shipper } from '../../reports/reading/channel';
import type { ReplacementRow } from '../../reports/replacements';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { Payment } from '../payments/reimbursement-pools';
import type { OrderedItem, OrderFacts } from './order-facts';
import type { RefundedItem } from './refunds';

/** A unit that came back: rows of one licence plate, order and date are one. */
export interface ReturnedUnits {
  /** The row with the most to say; others of the same licence plate are `copies`. */
  readonly row: ReturnRow;
  readonly copies: readonly ReturnRow[];
  readonly units: number;
}

/** A row and its day. */
export interface DatedRow extends RowRef {
  readonly date: Day | null;
}

/** Why a line makes no refund claims, and the row that says so where one does. */
export interface Outside {
  readonly reason: Reason;
  readonly because: RowRef | null;
}

/** One SKU of an order, with all that happened to it. */
export interface OrderLine {
  readonly order: Order;
  readonly sku: string;
  /** What the orders reports say of it; null when they do not have it. */
  readonly item: OrderedItem | null;
  readonly refunded: RefundedItem | null;
  /** Who ships it, as its money or the orders reports say; null where none does, or they disagree. */
  readonly fulfilment: Shipper | null;
  /** Of its rows some call it shipped by Amazon and some by the seller. */
  readonly shippersDiffer: boolean;
  /** An order outside Amazon's shops, fulfilled by the seller or paid in another way; null when it may make refund claims. */
  readonly outside: Outside | null;
  /** Refund rows by which no principal went back, where none did by others: the seller's goodwill. */
  readonly goodwill: readonly DatedRow[];
  returned: ReturnedUnits[];
  /** Replacements sent for it, oldest first. */
  readonly replaced: readonly ReplacementRow[];
  /** False for a product that was only sent in place of another. */
  readonly sold: boolean;
  /** True where settlements or payments name it, not the orders reports alone. */
  readonly inMoney: boolean;
}

export interface Order {
  readonly id: string;
  readonly facts: OrderFacts | null;
  /** Marketplace as its money rows print it; `''` when none does. */
  readonly shop: string;
  /** By its money rows, else by its sales channel; null when neither tells. */
  readonly marketplace: MarketplaceCode | null;
  lines: OrderLine[];
  /** Returns of the order that fit none of its lines. */
  stray: readonly ReturnedUnits[];
  /** Order ids of its replacements: their returns and payments count here too. */
  readonly replacementIds: ReadonlySet<string>;
  /** Day of the purchase, else of the first charge; null when neither is in the data. */
  readonly ordered: Day | null;
  /** Date of the order's first refund, of any kind and SKU. */
  readonly firstRefund: Day | null;
  readonly payments: readonly Payment[];
}

/** The line of a SKU. */
export function lineOf({ lines }: Order, sku: string): OrderLine | undefined {
  for (let i = 0; i < lines.length; i++) if ((lines[i] as OrderLine).sku === sku) return lines[i];
  return undefined;
}

/** Everything that came back of an order. */
export function unitsBack({ lines, stray }: Order): readonly ReturnedUnits[] {
  const [only] = lines;
  if (only && lines.length === 1 && stray.length === 0) return only.returned;
  return [...lines.flatMap((line) => line.returned), ...stray];
}

export function unitsOf(returned: readonly ReturnedUnits[]): number {
  let units = 0;
  for (let i = 0; i < returned.length; i++) units += (returned[i] as ReturnedUnits).units;
  return units;
}

export function isReimbursed({ row, copies }: ReturnedUnits): boolean {
  return row.status === 'reimbursed' || (copies.length > 0 && copies.some((c) => c.status === 'reimbursed'));
}
