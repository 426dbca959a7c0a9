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

/** All rows of the fee preview. */
export function feePreviewRows(reports: RowSource): FeePreviewRow[] {
  const rows = reports.rows(feePreview);
  const sign = rows.ofTab((t) => t.decimalSign);
  return Array.from({ length: rows.size }, (_, i) => {
    const currency = rows.currency(i).toUpperCase();
    const prices = [rows.salesPrice(i), rows.yourPrice(i)].filter((p): p is Money => p !== null && p > 0);
    const fee = rows.fulfilmentFee(i);
    const { tab, row } = rows.ref(i);
    return {
      tab,
      row,
      sku: rows.sku(i),
      marketplace: marketplaceOf(rows.store(i)) ?? shopOf(currency),
      currency,
      group: rows.group(i),
      price: prices.length > 0 ? Math.min(...prices) : null,
      unit: unitOf(rows, i, sign(i), currency),
      sizeTier: rows.sizeTier(i),
      fee: fee !== null && fee > 0 ? fee : null,
      abroad: new Map(
        ABROAD.flatMap(([shop, column]): [MarketplaceCode, Money][] => {
          const expected = rows[column](i);
          return expected !== null && expected > 0 ? [[shop, expected]] : [];
        }),
      ),
    };
  });
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
