// The fee preview: Amazon's measures, size tier and expected fees per product and store.

import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../policy/marketplaces';
import type { PackedUnit } from '../rates';
import type { RowRef } from '../values/cell';
import type { Money } from '../values/money';
import { readMeasures } from './reading/measures';
import { id, money, type ReportSpec, text } from './reading/spec';
import type { Table } from './reading/table';

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

type FeePreviewKey = keyof typeof columns;

export const feePreview: ReportSpec<FeePreviewKey> = {
  id: 'fee-preview',
  columns,
  signature: ['sku', 'feeTotal', 'longest'],
};

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

const ABROAD: readonly (readonly [MarketplaceCode, FeePreviewKey])[] = [
  ['UK', 'efnUk'],
  ['DE', 'efnDe'],
  ['FR', 'efnFr'],
  ['IT', 'efnIt'],
  ['ES', 'efnEs'],
  ['SE', 'efnSe'],
];

/** The shop of a currency that one shop alone has. */
function shopOf(currency: string): MarketplaceCode | null {
  const shops = MARKETPLACES.filter((m) => m.currency === currency);
  return shops.length === 1 ? (shops[0]?.code ?? null) : null;
}

/** Columns of American files are never in metric units without saying so; European ones leave the unit of length out. */
export function feePreviewRow(t: Table<FeePreviewKey>, i: number): FeePreviewRow {
  const currency = t.text(i, 'currency').toUpperCase();
  const marketplace = marketplaceOf(t.text(i, 'store')) ?? shopOf(currency);
  const prices = [t.money(i, 'salesPrice'), t.money(i, 'yourPrice')].filter((p) => p !== null && p > 0) as Money[];
  const fee = t.money(i, 'fulfilmentFee');
  const measures = readMeasures(
    {
      length: t.text(i, 'longest'),
      width: t.text(i, 'median'),
      height: t.text(i, 'shortest'),
      dimensionUnit: t.text(i, 'dimensionUnit'),
      weight: t.text(i, 'weight'),
      weightUnit: t.text(i, 'weightUnit'),
    },
    t.decimalSign,
    currency === 'USD' ? null : 'cm',
  );
  const abroad = new Map<MarketplaceCode, Money>();
  for (const [shop, column] of ABROAD) {
    const expected = t.money(i, column);
    if (expected !== null && expected > 0) abroad.set(shop, expected);
  }
  return {
    tab: t.tab.name,
    row: t.rowNumbers[i] as number,
    sku: t.text(i, 'sku'),
    marketplace,
    currency,
    group: t.text(i, 'group'),
    price: prices.length > 0 ? Math.min(...prices) : null,
    unit: measures.unit,
    sizeTier: t.text(i, 'sizeTier'),
    fee: fee !== null && fee > 0 ? fee : null,
    abroad,
  };
}
