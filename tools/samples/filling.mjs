// Everyday business around the story: orders that went well, and returns that reached the shelf again. The dice are
// seeded, so the files are the same in every run.

function dice(seed) {
  let s = seed;
  return () => {
    s = (s * 48271) % 2147483647;
    return s / 2147483647;
  };
}

const MS = 86400000;
export const plus = (iso, days) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * MS).toISOString().slice(0, 10);
export const between = (a, b) => (Date.parse(b) - Date.parse(a)) / MS;

const digits = (roll, n) => Array.from({ length: n }, () => Math.floor(roll() * 10)).join('');

/**
 * `perDay` orders a day on average from `from` to `to`. One in `returning` is refunded, and comes back sellable or
 * spoiled by the buyer; refunds start at `refundsFrom`, so that the returns reports hold all of these.
 */
export function ordinary({ seed, prefix, products, from, to, perDay, returning, refundsFrom }) {
  const roll = dice(seed);
  const orders = [];
  for (let date = from; date <= to; date = plus(date, 1)) {
    for (let i = 0; i < Math.ceil(perDay); i++) {
      const [chance, which, units, spoils, wait, travel] = [roll(), roll(), roll(), roll(), roll(), roll()];
      const id = `${prefix}-66${digits(roll, 5)}-${digits(roll, 7)}`;
      if (chance > perDay / Math.ceil(perDay)) continue;
      const order = { id, product: products[Math.floor(which * products.length)], date, units: units > 0.93 ? 2 : 1 };
      const refund = plus(date, 10 + Math.floor(wait * 10));
      const came = plus(refund, 4 + Math.floor(travel * 8));
      if (order.units === 1 && roll() < 1 / returning && refund >= refundsFrom && came <= to) {
        order.refund = refund;
        order.back = [[came, spoils > 0.75 ? 'CUSTOMER_DAMAGED' : spoils > 0.6 ? 'DEFECTIVE' : 'SELLABLE']];
      }
      orders.push(order);
    }
  }
  return orders;
}
