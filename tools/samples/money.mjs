// What an order and its refund are worth in each shop: the lines of settlements and payments files, in cents (JPY in yen).

const cents = (amount) => Math.round(amount * 100);
/** Half up, as Amazon rounds fees. */
const part = (amount, rate) => Math.round(amount * rate + 1e-6);

const PEAK = '2026-10-15';
const FUEL = { US: 0.035, CA: 0.035, DE: 0.015 };

/** The card's fee on the day of an order, with the fuel surcharge: what Amazon charges for one unit. */
const withFuel = ([regular, peak], date, country, more = 0) => {
  const base = (date >= PEAK ? (peak ?? regular) : regular) + more;
  return base + part(base, FUEL[country]);
};

/** Fulfilment fee of one unit of an order: by the measures that Amazon has of it on that day. */
export function fulfilmentFee({ product, date, price, lowStock }, country) {
  const { fees, remeasured } = product;
  if (country === 'US' && remeasured && date >= remeasured.from) return withFuel(remeasured.fees, date, country);
  const card = country === 'US' && price < 10 ? fees.under10 : fees[country];
  return withFuel(card, date, country, lowStock);
}

/** Share of the price that Amazon takes as commission, by the category that it has the product in on that day. */
export function rateOf({ product, date, price }) {
  const { recategorised, rateUpTo10 } = product;
  if (recategorised && date >= recategorised.from) return recategorised.rate;
  return price <= 10 && rateUpTo10 ? rateUpTo10 : 0.15;
}

const line = (type, description, amount) => ({ type, description, amount });

/** Settlement lines of a sale on Amazon.com or Amazon.ca: price, tax that Amazon collects and keeps, fees. */
export function saleLines(order, country) {
  const taxed = country === 'US';
  const units = order.units ?? 1;
  if (order.shop?.startsWith('Non-Amazon')) {
    return [line('ItemPrice', 'Principal', 0), line('ItemFees', 'FBAPerUnitFulfillmentFee', -790 * units)];
  }
  const principal = cents(order.price ?? order.product.price) * units;
  const tax = taxed ? part(principal, 0.08) : 0;
  return [
    line('ItemPrice', 'Principal', principal),
    ...(taxed ? [line('ItemPrice', 'Tax', tax)] : []),
    ...(taxed ? [line('ItemWithheldTax', 'MarketplaceFacilitatorTax-Principal', -tax)] : []),
    line('ItemFees', 'Commission', -part(principal, rateOf(order))),
    ...(order.fulfilled === 'MFN'
      ? []
      : [line('ItemFees', 'FBAPerUnitFulfillmentFee', -fulfilmentFee(order, country) * units)]),
  ];
}

const NAMES = {
  principal: ['ItemPrice', 'Principal'],
  shipping: ['ItemPrice', 'Shipping'],
  goodwill: ['ItemPrice', 'Goodwill'],
  commission: ['ItemFees', 'Commission'],
  refundCommission: ['ItemFees', 'RefundCommission'],
};

/** Settlement lines of a refund: the sale undone, less a fifth of the commission; or the lines that the story gives. */
export function refundLines(order, country) {
  if (order.lines) return Object.entries(order.lines).map(([key, amount]) => line(...NAMES[key], cents(amount)));
  const principal = cents(order.price ?? order.product.price) * (order.units ?? 1);
  const commission = part(principal, rateOf(order));
  const taxed = country === 'US';
  const tax = part(principal, 0.08);
  return [
    line('ItemPrice', 'Principal', -principal),
    ...(taxed ? [line('ItemPrice', 'Tax', -tax)] : []),
    ...(taxed ? [line('ItemWithheldTax', 'MarketplaceFacilitatorTax-Principal', tax)] : []),
    line('ItemFees', 'Commission', commission),
    line('ItemFees', 'RefundCommission', -part(commission, 0.2)),
  ];
}

/** One payments row of Amazon.de in cents: net price, VAT that Amazon collects and keeps, fees. `sign` 1 sold, −1 refunded. */
export function euroRow(order, sign) {
  const units = order.units ?? 1;
  const net = cents(order.product.price) * units;
  const gross = part(net, 1.19);
  const commission = part(gross, 0.15);
  const kept = sign > 0 ? 0 : part(commission, 0.2);
  return {
    product: sign * net,
    tax: sign * (gross - net),
    withheld: -sign * (gross - net),
    selling: -sign * commission - kept,
    fba: sign > 0 ? -fulfilmentFee(order, 'DE') * units : 0,
  };
}

/** One payments row of Amazon.co.jp in yen: price, tax, points given, fees. */
export function yenRow(order, sign) {
  const units = order.units ?? 1;
  const price = order.product.price;
  const commission = part(price * 1.1, order.product.rate ?? 0.15);
  const kept = sign > 0 ? 0 : part(commission, 0.2);
  return {
    product: sign * price * units,
    tax: sign * part(price, 0.1) * units,
    points: -sign * part(price, 0.01) * units,
    selling: (-sign * commission - kept) * units,
    fba: sign > 0 ? -order.product.fees.JP[0] * units : 0,
  };
}
