// Builders of the reports about money. A test tells what happened (sold, refunded, …) once; it is printed as a settlement
// V2 or V1 whose total adds up, or as a Payments file of a country.
import type { Tab } from '../../../src/values/cell';
import { partsOf } from '../../../src/values/day';
import { ago, day, dotted, plus } from './dates';
import { digits, grid } from './grid';
import { SETTLEMENT_V1, SETTLEMENT_V2 } from './headers';
import { type Language, PAYMENTS } from './languages';
import { A } from './stock';

export type Kind =
  | 'Order'
  | 'Refund'
  | 'Order_Retrocharge'
  | 'Refund_Retrocharge'
  | 'A-to-z Guarantee Refund'
  | 'Chargeback Refund'
  | 'reimbursement';

/** One event of one order line; amounts carry the sign that the report prints. */
export interface MoneyEvent {
  kind: Kind;
  order: string;
  sku: string;
  date: string;
  qty?: number;
  principal?: number;
  tax?: number;
  shipping?: number;
  shippingTax?: number;
  giftWrap?: number;
  goodwill?: number;
  promotion?: number;
  restocking?: number;
  commission?: number;
  refundCommission?: number;
  fbaFee?: number;
  withheld?: number;
  other?: number;
  adjustment?: string;
  fulfilled?: 'AFN' | 'MFN' | '';
  shop?: string;
  code?: string;
}

/** Sold by Amazon.com, fulfilled by Amazon, 100 days ago: product A, one unit at 20.00 unless told otherwise. */
export function sale(order: string, more: Partial<MoneyEvent> & { price?: number } = {}): MoneyEvent {
  const { price = 20, ...rest } = more;
  const qty = rest.qty ?? 1;
  return { kind: 'Order', order, sku: A.sku, date: ago(130), principal: price * qty, fbaFee: -3.5 * qty, ...rest, qty };
}

/** Refunded: `principal` is given positive. Without commission lines the net refund is the principal. */
export function refund(order: string, date: string, principal = 20, more: Partial<MoneyEvent> = {}): MoneyEvent {
  return { kind: 'Refund', order, sku: A.sku, date, principal: -principal, ...more };
}

/** Paid back by Amazon, as a settlement line with order, SKU and quantity. */
export function paidBack(order: string, date: string, amount: number, more: Partial<MoneyEvent> = {}): MoneyEvent {
  return { kind: 'reimbursement', order, sku: A.sku, date, other: amount, qty: 1, fulfilled: '', ...more };
}

interface Line {
  event: MoneyEvent;
  type: string;
  description: string;
  cents: number;
}

const cents = (amount: number) => Math.round(amount * 100);
const text = (c: number) => (c / 100).toFixed(2);

function lines(event: MoneyEvent): Line[] {
  const out: Line[] = [];
  const add = (type: string, description: string, amount: number | undefined) => {
    if (amount !== undefined) out.push({ event, type, description, cents: cents(amount) });
  };
  add('ItemPrice', 'Principal', event.principal);
  add('ItemPrice', 'Tax', event.tax);
  add('ItemPrice', 'Shipping', event.shipping);
  add('ItemPrice', 'ShippingTax', event.shippingTax);
  add('ItemPrice', 'GiftWrap', event.giftWrap);
  add('ItemPrice', 'Goodwill', event.goodwill);
  add('ItemPrice', 'RestockingFee', event.restocking);
  add('ItemWithheldTax', 'MarketplaceFacilitatorTax-Principal', event.withheld);
  add('ItemFees', 'Commission', event.commission);
  add('ItemFees', 'RefundCommission', event.refundCommission);
  add('ItemFees', 'FBAPerUnitFulfillmentFee', event.fbaFee);
  add('Promotion', 'Principal', event.promotion);
  add('FBA Inventory Reimbursement', event.code ?? 'REVERSAL_REIMBURSEMENT', event.other);
  return out;
}

function adjustmentOf(event: MoneyEvent): string {
  if (event.kind === 'Order' || event.kind === 'reimbursement') return event.adjustment ?? '';
  return event.adjustment ?? `amzn1:crow:${digits(`${event.kind}${event.order}${event.date}${event.principal}`, 10)}`;
}

export interface SettlementOptions {
  name?: string;
  currency?: string;
  dates?: 'iso' | 'dotted';
  from?: string;
  to?: string;
}

/** Settlement V2: 24 columns, totals line first, then one line an amount. */
export function v2(events: readonly MoneyEvent[], options: SettlementOptions = {}): Tab {
  const all = events.flatMap(lines);
  const date = options.dates === 'dotted' ? dotted : (iso: string) => iso;
  const id = digits(options.name ?? 'settlement', 11);
  const from = options.from ?? ago(140);
  const to = options.to ?? ago(0);
  const total = all.reduce((sum, line) => sum + line.cents, 0);
  return grid(options.name ?? 'settlement', SETTLEMENT_V2, [
    {
      'settlement-id': id,
      'settlement-start-date': `${date(from)} 20:21:38 UTC`,
      'settlement-end-date': `${date(to)} 20:21:38 UTC`,
      'deposit-date': `${date(plus(to, 2))} 20:21:38 UTC`,
      'total-amount': text(total),
      currency: options.currency ?? 'USD',
    },
    ...all.map(({ event, type, description, cents: amount }) => ({
      'settlement-id': id,
      'transaction-type': event.kind === 'reimbursement' ? 'other-transaction' : event.kind,
      'order-id': event.order,
      'merchant-order-id': event.kind === 'reimbursement' ? '' : event.order,
      'adjustment-id': adjustmentOf(event),
      'marketplace-name': event.kind === 'reimbursement' ? '' : (event.shop ?? 'Amazon.com'),
      'amount-type': type,
      'amount-description': description,
      amount: text(amount),
      'fulfillment-id': event.fulfilled ?? 'AFN',
      'posted-date': date(event.date),
      'posted-date-time': `${date(event.date)} 08:49:04 UTC`,
      'order-item-code': digits(event.order + event.sku, 14),
      sku: event.sku,
      'quantity-purchased': event.qty ?? '',
    })),
  ]);
}

/** Settlement V1: 36 columns, the amount in the column of its kind. */
export function v1(events: readonly MoneyEvent[], options: SettlementOptions = {}): Tab {
  const id = digits(options.name ?? 'settlement-v1', 11);
  const from = options.from ?? ago(140);
  const to = options.to ?? ago(0);
  let total = 0;
  const rows = events.flatMap((event) => {
    const shared = {
      'settlement-id': id,
      'transaction-type': event.kind === 'reimbursement' ? (event.code ?? 'REVERSAL_REIMBURSEMENT') : event.kind,
      'order-id': event.order,
      'adjustment-id': adjustmentOf(event),
      'marketplace-name': event.kind === 'reimbursement' ? '' : (event.shop ?? 'Amazon.com'),
      'fulfillment-id': event.fulfilled ?? 'AFN',
      'posted-date': `${event.date}T06:23:59+00:00`,
      'order-item-code': digits(event.order + event.sku, 14),
      sku: event.sku,
    };
    const money = lines(event).map((line): Record<string, string | number> => {
      total += line.cents;
      const amount = text(line.cents);
      if (line.type === 'ItemPrice') return { ...shared, 'price-type': line.description, 'price-amount': amount };
      if (line.type === 'Promotion')
        return { ...shared, 'promotion-id': 'P1', 'promotion-type': line.description, 'promotion-amount': amount };
      if (line.type === 'FBA Inventory Reimbursement')
        return { ...shared, 'quantity-purchased': event.qty ?? '', 'other-amount': amount };
      return { ...shared, 'item-related-fee-type': line.description, 'item-related-fee-amount': amount };
    });
    // An order's quantity stands on a line of its own, without an amount.
    return event.kind === 'Order' ? [{ ...shared, 'quantity-purchased': event.qty ?? '' }, ...money] : money;
  });
  return grid(options.name ?? 'settlement-v1', SETTLEMENT_V1, [
    {
      'settlement-id': id,
      'settlement-start-date': `${from}T22:07:18+00:00`,
      'settlement-end-date': `${to}T22:07:18+00:00`,
      'deposit-date': `${plus(to, 2)}T22:07:18+00:00`,
      'total-amount': text(total),
      currency: options.currency ?? 'USD',
    },
    ...rows,
  ]);
}

/** Payments transactions of one country: preamble, localised header, one row an event. */
export function payments(events: readonly MoneyEvent[], language: Language = 'US', name = 'payments'): Tab {
  const file = PAYMENTS[language];
  const rows = events.map((event) => {
    const c = (...amounts: (number | undefined)[]) => amounts.reduce<number>((s, x) => s + cents(x ?? 0), 0);
    const amounts: Record<string, number> = {
      product: c(event.principal, event.goodwill, event.restocking),
      productTax: c(event.tax),
      shipping: c(event.shipping),
      shippingTax: c(event.shippingTax),
      giftWrap: c(event.giftWrap),
      promotion: c(event.promotion),
      withheld: c(event.withheld),
      selling: c(event.commission, event.refundCommission),
      fba: c(event.fbaFee),
      other: c(event.other),
    };
    const total = Object.values(amounts).reduce((s, x) => s + x, 0);
    const money = Object.entries({ ...amounts, total }).map(([key, value]) => [key, file.number(value)]);
    const reimbursed = event.kind === 'reimbursement';
    const p = partsOf(day(event.date));
    return {
      date: file.date(p.year, p.month, p.day),
      settlement: '11911147113',
      type: file.types[event.kind],
      order: event.order,
      sku: event.sku,
      description: reimbursed ? file.reimbursement : 'Desk lamp, white',
      quantity: event.qty ?? 1,
      marketplace: reimbursed ? '' : (event.shop ?? file.shop),
      fulfillment: reimbursed ? '' : event.fulfilled === 'MFN' ? file.seller : event.fulfilled === '' ? '' : 'Amazon',
      ...Object.fromEntries(money),
    };
  });
  const body = rows.map((row) => {
    const fields = Object.entries(row).map(([key, value]) => [file.columns[key] ?? '', value]);
    return Object.fromEntries(fields.filter(([header]) => header !== ''));
  });
  return grid(
    name,
    file.header,
    body,
    file.preamble.map((line) => [line]),
  );
}
