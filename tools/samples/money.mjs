// What an order and its refund are worth in each shop: the lines of settlements and payments files, in cents (JPY in yen).

const cents = (amount) => Math.round(amount * 100);
/** Half up, as Amazon rounds fees. */
const part = (amount, rate) => Math.round(amount * rate + 1e-6);
const FBA_FEE = 365;

const line = (type, description, amount) => ({ type, description, amount });

/** Settlement lines of a sale on Amazon.com or Amazon.ca: price, tax that Amazon collects and keeps, fees. */
export function saleLines(order, taxed = true) {
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
    line('ItemFees', 'Commission', -part(principal, 0.15)),
    ...(order.fulfilled === 'MFN' ? [] : [line('ItemFees', 'FBAPerUnitFulfillmentFee', -FBA_FEE * units)]),
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
export function refundLines(order, taxed = true) {
  if (order.lines) return Object.entries(order.lines).map(([key, amount]) => line(...NAMES[key], cents(amount)));
  const principal = cents(order.price ?? order.product.price) * (order.units ?? 1);
  const commission = part(principal, 0.15);
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
    fba: sign > 0 ? -345 * units : 0,
  };
}

/** One payments row of Amazon.co.jp in yen: price, tax, points given, fees. */
export function yenRow(order, sign) {
  const units = order.units ?? 1;
  const price = order.product.price;
  const commission = part(price * 1.1, 0.15);
  const kept = sign > 0 ? 0 : part(commission, 0.2);
  return {
    product: sign * price * units,
    tax: sign * part(price, 0.1) * units,
    points: -sign * part(price, 0.01) * units,
    selling: (-sign * commission - kept) * units,
    fba: sign > 0 ? -485 * units : 0,
  };
}
