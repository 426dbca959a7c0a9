// Money as Amazon reports it, in one shape: settlements and payments files, a row an event, asked by column. What only one
// kind of file does (its words, its columns, where it prints a currency) ends here.
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';
import type { Shipper } from '../reading/channel';
import type { NumberSet } from '../reading/text-numbers';

/** Where money comes from, best first (contract, "One source for money"). */
export const MONEY_SOURCES = ['v2', 'v1', 'payments'] as const;
export type MoneySource = (typeof MONEY_SOURCES)[number];

export const MONEY_KINDS = [
  'order',
  'refund',
  'order-retrocharge',
  'refund-retrocharge',
  /** Amazon pays for stock. */
  'reimbursement',
  /** Money back to the buyer by Amazon's guarantee or by his bank. */
  'a-to-z',
  'chargeback',
  'other',
] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** What an amount is for. */
export type MoneyPart =
  | 'principal'
  | 'shipping'
  | 'gift-wrap'
  | 'goodwill'
  | 'restocking-fee'
  /** Money to the seller in a refund, in a file that has no column for restocking fees. */
  | 'perhaps-restocking-fee'
  | 'item-promotion'
  /** A promotion on anything but the item. */
  | 'shipping-promotion'
  /** A promotion that names tax, but may lower what the buyer paid. */
  | 'tax-promotion'
  /** Tax that the buyer paid beside the price. */
  | 'shown-tax'
  /** Any other tax: withheld, collected at the source, inside a promotion. */
  | 'tax'
  | 'fulfilment-fee'
  /** A fulfilment fee by its name, among amounts that are no fees of an item: never held to have been charged. */
  | 'perhaps-fulfilment-fee'
  | 'commission'
  /** What Amazon keeps of a commission that it gives back. */
  | 'refund-commission'
  | 'other';

/** Which fee was given back; `either` when the words do not tell. */
export type CreditKind = 'fulfilment' | 'referral' | 'either';

/** The rows of one kind of file, with what everyone asks of them worked out once. */
export interface MoneyEvents extends MoneyRows {
  /** Rows of any kind but sales, which are nearly all. */
  readonly noSales: Int32Array;
}

/** The same as the file tells it. Signs as printed: income +, refunds and fees −. */
export interface MoneyRows {
  readonly source: MoneySource;
  readonly size: number;
  /** `commission` holds closing and digital services fees too. */
  readonly commissionHoldsAll: boolean;
  ref(i: number): RowRef;
  kind(i: number): MoneyKind;
  date(i: number): Day | null;
  orderId(i: number): string;
  /** The number of the order id (`RowSource.orderNumbers`). */
  orderNumber(i: number): number;
  sku(i: number): string;
  /** Rows of one refund share it. */
  group(i: number): string;
  /** Rows of one order item share it; null where each row is one by itself. */
  item(i: number): string | null;
  marketplace(i: number): string;
  fulfilment(i: number): Shipper | null;
  /** Units, on rows of a kind that count them; null elsewhere. */
  quantity(i: number, kind: MoneyKind): number | null;
  /** As printed, on the row or for the whole file or settlement; `''` when nothing tells. */
  currency(i: number): string;
  /** The fee that the row gives back to the seller; null when it gives none. */
  feeGivenBack(i: number): CreditKind | null;
  /** All rows that may give one back, in rising order. */
  givingFeesBack(): readonly number[];
  /** True where Amazon or a bank pays a refund back to the seller (A-to-z, chargeback, SAFE-T). */
  recovers(i: number): boolean;
  /** All rows that do so, in rising order. */
  recovering(): readonly number[];
  /** All rows of some orders, by the numbers of their ids; in rising order. */
  ofOrders(orders: NumberSet): readonly number[];
  /** All money of the row, tax too. */
  total(i: number): Money;
  /** Every amount of the row with what it is for; together they are its money. */
  parts(i: number, visit: (part: MoneyPart, amount: Money) => void): void;
}
