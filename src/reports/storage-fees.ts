// Monthly storage fees: what Amazon measured of each product, month by month.

import { itemIds } from './reading/item-ids';
import { readMeasures } from './reading/measures';
import type { RowSource } from './reading/rows';
import { money, report, text } from './reading/spec';

const columns = {
  ...itemIds,
  center: text('fulfillment_center'),
  country: text('country_code'),
  longest: text('longest_side'),
  median: text('median_side'),
  shortest: text('shortest_side'),
  dimensionUnit: text('measurement_units'),
  weight: text('weight'),
  weightUnit: text('weight_units'),
  sizeTier: text('product_size_tier'),
  volume: text('item_volume'),
  month: text('month_of_charge'),
  rate: money('storage_rate'),
  fee: money('estimated_monthly_storage_fee'),
  currency: text('currency'),
};

export const storageFees = report({
  id: 'storage-fees',
  columns,
  signature: ['asin', 'fnsku', 'center', 'longest', 'volume'],
});

/** The rows of storage fees. */
export function storageFeesOf(reports: RowSource) {
  const rows = reports.rows(storageFees);
  const sign = rows.ofTab((t) => t.decimalSign);
  return {
    ...rows,
    /** `YYYY-MM`; `''` where the cell holds none. */
    month: rows.read('month', (month) => (/^\d{4}-\d{2}/.test(month) ? month.slice(0, 7) : '')),
    country: rows.read('country', (country) => country.toUpperCase()),
    /** Amazon's measures; null when they are not complete. */
    unit: (i: number) =>
      readMeasures(
        {
          length: rows.longest(i),
          width: rows.median(i),
          height: rows.shortest(i),
          dimensionUnit: rows.dimensionUnit(i),
          weight: rows.weight(i),
          weightUnit: rows.weightUnit(i),
        },
        sign(i),
      ).unit,
  };
}
