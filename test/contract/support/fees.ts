// Builders of the fee errors: products with measures, sales with fees, fees given back, and what is expected of them.
import type { AuditResult } from '../../../src/result';
import type { Tab } from '../../../src/values/cell';
import { type Expected, expectOnly } from './claims';
import { AS_OF, ago, day } from './dates';
import { type Fields, grid } from './grid';
import { MEASURED_PRODUCTS, SETTLEMENT_V2 } from './headers';
import { type MoneyEvent, sale } from './money';
import { A } from './stock';

/** The seller's Products tab, as far as fees go by it. */
export const sheet = (...rows: Fields[]): Tab => grid('Products', MEASURED_PRODUCTS, rows);
export const inCategory = (category: string): Tab => sheet({ SKU: A.sku, 'Referral category': category });

/** Product A of `9x6x1` inches and `12 oz`; class standard. */
export function measured(sides: string, weight: string, more: Fields = {}, unit = 'in'): Fields {
  const [Length = '', Width = '', Height = ''] = sides.split('x');
  const [Weight = '', mass = ''] = weight.split(' ');
  return {
    SKU: A.sku,
    'Fee class': 'standard',
    Length,
    Width,
    Height,
    'Dimension unit': unit,
    Weight,
    'Weight unit': mass,
    ...more,
  };
}

/** Large standard-size in the US at 12 oz: 4.20 + 0.15 fuel = 4.35 from 10.00 to 50.00 in September 2026. */
export const BOOK: Fields = measured('9x6x1', '12 oz');

/**
 * Small parcel in Europe, 0.96 kg by volume: 3.05 + 0.05 = 3.10 in the UK, 3.41 + 0.05 = 3.46 in Germany outside the
 * Central Europe programme.
 */
export const PARCEL: Fields = measured('30x20x8', '0.5 kg', {}, 'cm');

export const UK = { currency: 'GBP' };
export const EUR = { currency: 'EUR' };

let count = 0;
export type Sold = Partial<MoneyEvent> & { price?: number };

/** Sold on 23 September 2026 with a fulfilment fee (positive, of the whole line). */
export function ship(fee: number, more: Sold = {}): MoneyEvent {
  count += 1;
  return sale(`111-2000000-${String(count).padStart(7, '0')}`, { date: ago(60), ...more, fbaFee: -fee });
}

/** Sold with a referral fee (positive, of the whole line) and nothing else. */
export function sell(commission: number, more: Sold = {}): MoneyEvent {
  const { fbaFee: _none, ...event } = ship(0, more);
  return { ...event, commission: -commission };
}

/** One line of a settlement of its own, of product A. */
export function settlementLine(name: string, fields: Fields): Tab {
  const date = String(fields['posted-date'] ?? ago(30));
  const settlement = { 'settlement-id': '77700000001' };
  return grid(name, SETTLEMENT_V2, [
    {
      ...settlement,
      'settlement-start-date': `${ago(80)} 20:21:38 UTC`,
      'settlement-end-date': `${ago(1)} 20:21:38 UTC`,
      'deposit-date': `${ago(0)} 20:21:38 UTC`,
      'total-amount': String(fields.amount),
      currency: 'USD',
    },
    {
      ...settlement,
      'marketplace-name': 'Amazon.com',
      'fulfillment-id': 'AFN',
      'posted-date-time': `${date} 08:49:04 UTC`,
      sku: A.sku,
      ...fields,
      'posted-date': date,
    },
  ]);
}

interface GivenBack {
  readonly date?: string;
  readonly fee?: string;
  readonly sku?: string;
  readonly name?: string;
}

/** A fee that Amazon gave back 30 days ago, as settlements print it; a fulfilment fee unless told otherwise. */
export function givenBack(order: string, amount: number, more: GivenBack = {}): Tab {
  return settlementLine(more.name ?? 'adjustment', {
    'transaction-type': 'Fee Adjustment',
    'order-id': order,
    'amount-type': 'Item Fee Adjustment',
    'amount-description': more.fee ?? 'FBA Pick & Pack Fee',
    amount: amount.toFixed(2),
    'posted-date': more.date ?? ago(30),
    sku: more.sku ?? A.sku,
  });
}

export type Want = Omit<Expected, 'rule'>;

function find(
  rule: 'size-tier-fee' | 'referral-fee',
  tabs: readonly Tab[],
  wanted: readonly Want[],
  asOf: string,
): AuditResult {
  const expected = wanted.map((want): Expected => ({ rule, ...want, open: want.open }));
  return expectOnly([rule], tabs, expected, { asOf: day(asOf) });
}

/** Expects just these claims of error 1, or of error 10. */
export const size = (tabs: readonly Tab[], wanted: readonly Want[], asOf = AS_OF) =>
  find('size-tier-fee', tabs, wanted, asOf);
export const rate = (tabs: readonly Tab[], wanted: readonly Want[], asOf = AS_OF) =>
  find('referral-fee', tabs, wanted, asOf);
