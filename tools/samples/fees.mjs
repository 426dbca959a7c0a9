// Reports about fees: the fee preview, and the monthly storage fees.
import { cells, HEADERS } from './formats.mjs';
import { fulfilmentFee, rateOf } from './money.mjs';

const text = (cents) => (cents / 100).toFixed(2);

/** What Amazon has measured of each product, and what it expects to charge for one sold on a day. */
export function feePreviewTable(products, date) {
  const rows = products.map((p) => {
    const [long, median, short] = p.amazon.sides;
    const referral = Math.round(p.price * 100 * rateOf({ product: p, date }) + 1e-6);
    const fulfilment = fulfilmentFee({ product: p, date }, 'US');
    return {
      sku: p.sku,
      fnsku: p.fnsku,
      asin: p.asin,
      'amazon-store': 'US',
      'product-name': p.title,
      'product-group': p.amazon.group,
      brand: 'Qinglan',
      'fulfilled-by': 'Amazon',
      'your-price': p.price.toFixed(2),
      'sales-price': p.price.toFixed(2),
      'longest-side': long.toFixed(2),
      'median-side': median.toFixed(2),
      'shortest-side': short.toFixed(2),
      'length-and-girth': (long + 2 * (median + short)).toFixed(2),
      'unit-of-dimension': 'inches',
      'item-package-weight': p.amazon.weight.toFixed(2),
      'unit-of-weight': 'pounds',
      'product-size-tier': p.amazon.tier,
      currency: 'USD',
      'estimated-fee-total': text(referral + fulfilment),
      'estimated-referral-fee-per-unit': text(referral),
      'estimated-variable-closing-fee': '0.00',
      'estimated-order-handling-fee-per-order': '0.00',
      'estimated-pick-pack-fee-per-unit': text(fulfilment),
      'estimated-weight-handling-fee-per-unit': '0.00',
      'expected-fulfillment-fee-per-unit': text(fulfilment),
      // No change of fees has been announced.
      ...Object.fromEntries(HEADERS.feePreview.slice(26).map((name) => [name, '--'])),
    };
  });
  return [HEADERS.feePreview, ...cells(HEADERS.feePreview, rows)];
}

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
const CUBIC_INCHES = 1728;
// USD per cubic foot: standard size and larger, from January to September and from October to December.
const RATES = { standard: [0.78, 2.4], larger: [0.56, 1.4] };

function stored(p, month) {
  const before = p.storedBefore && month <= p.storedBefore.until ? p.storedBefore : null;
  const [sides, tier] = [before?.sides ?? p.amazon.sides, before?.tier ?? p.amazon.tier];
  const each = Number((sides.reduce((a, b) => a * b) / CUBIC_INCHES).toFixed(4));
  const units = p.stored[MONTHS.indexOf(month)];
  const volume = each * units;
  const rate = RATES[tier.endsWith('StandardSize') ? 'standard' : 'larger'][month < '2026-10' ? 0 : 1];
  return { sides, tier, each, units, volume, rate, fee: Math.round(volume * rate * 100) };
}

/** Storage of a month in cents, as it is charged in the month after. */
export function storageOf(products, month) {
  return products.reduce((sum, p) => sum + stored(p, month).fee, 0);
}

export function storageFeesTable(products, centre) {
  const rows = MONTHS.flatMap((month) =>
    products.map((p) => {
      const { sides, tier, each, units, volume, rate, fee } = stored(p, month);
      return {
        asin: p.asin,
        fnsku: p.fnsku,
        product_name: p.title,
        fulfillment_center: centre,
        country_code: 'US',
        longest_side: sides[0].toFixed(2),
        median_side: sides[1].toFixed(2),
        shortest_side: sides[2].toFixed(2),
        measurement_units: 'inches',
        weight: p.amazon.weight.toFixed(2),
        weight_units: 'pounds',
        item_volume: each.toFixed(4),
        volume_units: 'cubic feet',
        product_size_tier: tier,
        average_quantity_on_hand: units.toFixed(2),
        average_quantity_pending_removal: '0.00',
        estimated_total_item_volume: volume.toFixed(4),
        month_of_charge: month,
        storage_rate: rate.toFixed(2),
        currency: 'USD',
        estimated_monthly_storage_fee: text(fee),
        dangerous_goods_storage_type: '--',
        eligible_for_inventory_discount: 'No',
        qualifies_for_inventory_discount: 'No',
        total_incentive_fee_amount: '0.00',
        breakdown_incentive_fee_amount: '--',
        average_quantity_customer_orders: '0.00',
      };
    }),
  );
  return [HEADERS.storageFees, ...cells(HEADERS.storageFees, rows)];
}
