// The fee preview: Amazon's measures, size tier and expected fees per product and store.

import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../policy/marketplaces';
import type { PackedUnit } from '../rates';
import type { RowRef } from '../values/cell';
import type { Money } from '../values/money';
import { readMeasures } from './reading/measures';
import type { DecimalSign } from './reading/numbers';
import type { RowSource, Rows } from './reading/rows';
import { id, money, report, text } from './reading/spec';

const columns = {
  sku: id('sku', 'MSKU', 'Merchant SKU'),
  fnsku: id('fnsku'),
  asin: id('asin'),
  title: text('product-name', 'Title', 'product_name', 'item-name', 'Item Name'),
  store: text('amazon-store'),
  group: text('product-group'),
  currency: text('currency'),
  yourPrice: money('your-price'),
  salesPrice: money('sales-price'),
  longest: text('longest-side'),
  median: text('median-side'),
  shortest: text('shortest-side'),
  girth: text('length-and-girth'),
  dimensionUnit: text('unit-of-dimension'),
  weight: text('item-package-weight'),
  weightUnit: text('unit-of-weight'),
  sizeTier: text('product-size-tier', 'product-size-weight-band'),
  feeTotal: money('estimated-fee-total'),
  referralFee: money('estimated-referral-fee-per-unit'),
  efnUk: money('expected-efn-fulfilment-fee-per-unit-uk'),
  efnDe: money('expected-efn-fulfilment-fee-per-unit-de'),
  efnFr: money('expected-efn-fulfilment-fee-per-unit-fr'),
  efnIt: money('expected-efn-fulfilment-fee-per-unit-it'),
  efnEs: money('expected-efn-fulfilment-fee-per-unit-es'),
  efnSe: money('expected-efn-fulfilment-fee-per-unit-se'),
  fulfilmentFee: money('expected-fulfillment-fee-per-unit', 'expected-domestic-fulfilment-fee-per-unit'),
};

export const feePreview = report({
  id: 'fee-preview',
  columns,
  signature: ['sku', 'feeTotal', 'longest'],
});

export interface FeePreviewRow extends RowRef {
  readonly sku: string;
  /** Null: the store is not named and the currency is that of several shops or none. */
  readonly marketplace: MarketplaceCode | null;
  /** As printed, in capitals; `''` where it is not. */
  readonly currency: string;
  readonly group: string;
  /** The lower of the two prices that the report gives; null when it gives none. */
  readonly price: Money | null;
  /** Amazon's measures; null when they are not complete. */
  readonly unit: PackedUnit | null;
  /** As printed; localised in Europe. */
  readonly sizeTier: string;
  /** Expected fulfilment fee per unit, fuel surcharge included; null when there is no estimate. */
  readonly fee: Money | null;
  /** Expected fulfilment fee per unit for orders of another country's shop (European Fulfilment Network). */
  readonly abroad: ReadonlyMap<MarketplaceCode, Money>;
}

const ABROAD = [
  ['UK', 'efnUk'],
  ['DE', 'efnDe'],
  ['FR', 'efnFr'],
  ['IT', 'efnIt'],
  ['ES', 'efnEs'],
  ['SE', 'efnSe'],
] as const;

/** The shop of a currency that one shop alone has. */
function shopOf(currency: string): MarketplaceCode | null {
  const shops = MARKETPLACES.filter((m) => m.currency === currency);
  return shops.length === 1 ? (shops[0]?.code ?? null) : null;
}

const NOWHERE: ReadonlyMap<MarketplaceCode, Money> = new Map();

/** All rows of the fee preview. */
export function feePreviewRows(reports: RowSource): FeePreviewRow[] {
  const rows = reports.rows(feePreview);
  const sign = rows.ofTab((t) => t.decimalSign);
  const shop = rows.read('store', marketplaceOf);
  const abroad = ABROAD.map(([code, column]) => [code, rows[column]] as const);
  const own: FeePreviewRow[] = [];
  for (let i = 0; i < rows.size; i++) {
    const currency = rows.currency(i).toUpperCase();
    const { tab, row } = rows.ref(i);
    own.push({
      tab,
      row,
      sku: rows.sku(i),
      marketplace: shop(i) ?? shopOf(currency),
      currency,
      group: rows.group(i),
      price: lowerOf(given(rows.salesPrice(i)), given(rows.yourPrice(i))),
      unit: unitOf(rows, i, sign(i), currency),
      sizeTier: rows.sizeTier(i),
      fee: given(rows.fulfilmentFee(i)),
      abroad: feesAbroad(abroad, i),
    });
  }
  return own;
}

/** An amount that is one: 0 stands where there is none. */
function given(amount: Money | null): Money | null {
  return amount !== null && amount > 0 ? amount : null;
}

function lowerOf(a: Money | null, b: Money | null): Money | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function feesAbroad(
  columns: readonly (readonly [MarketplaceCode, (i: number) => Money | null])[],
  i: number,
): ReadonlyMap<MarketplaceCode, Money> {
  let fees: Map<MarketplaceCode, Money> | null = null;
  for (const [shop, column] of columns) {
    const expected = given(column(i));
    if (expected !== null) fees = (fees ?? new Map<MarketplaceCode, Money>()).set(shop, expected);
  }
  return fees ?? NOWHERE;
}

/** Columns of American files are never in metric units without saying so; European ones leave the unit of length out. */
function unitOf(rows: Rows<typeof columns>, i: number, sign: DecimalSign, currency: string): PackedUnit | null {
  const texts = {
    length: rows.longest(i),
    width: rows.median(i),
    height: rows.shortest(i),
    dimensionUnit: rows.dimensionUnit(i),
    weight: rows.weight(i),
    weightUnit: rows.weightUnit(i),
  };
  return readMeasures(texts, sign, currency === 'USD' ? null : 'cm').unit;
}
