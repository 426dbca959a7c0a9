// Error 3: more units refunded than came back (something came back), or more money refunded than was charged.
import type { Message } from '../claims/claim';
import { evidence, type Found, type FoundWith, found, withParts } from '../claims/finding';
import { placeOf } from '../claims/verdict';
import { last } from '../values/lists';
import { roundToCent } from '../values/money';
import type { OrderLine } from '../world/orders/order';
import type { RefundedItem } from '../world/orders/refunds';
import { currencyOf, type World } from '../world/world';
import { MONEY_REPORTS, type Rule } from './rule';
import { type Excess, excessOf } from './shared/refund-value';
import { shipperDoubt } from './shared/shipper';
import { undrawnCash, unreturnedUnits } from './shared/unreturned';

export const overRefund: Rule = {
  id: 'over-refund',
  error: 3,
  needs: [MONEY_REPORTS, ['customer-returns'], ['reimbursements']],
  window: 3,
  draws: ['order'],
  after: ['return-damaged', 'refund-without-return', 'return-not-restocked'],
  family: 'refunds',
  where: 'order',
  find(world, _, pass) {
    const { cameBackInPart: byUnits, passed } = world.once(unreturnedUnits);
    passed.cameBackInPart.forEach(pass);
    const byMoney: FoundWith<'over-refund.money'>[] = [];
    const { lines } = world.orders;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as OrderLine;
      // Most refunds are no higher than the charge.
      const over = line.outside === null ? excessOf(line.refunded) : null;
      if (over !== null) byMoney.push(moneyFinding(world, line, line.refunded as RefundedItem, over));
    }
    return merge(byUnits, byMoney);
  },
};

/** More money refunded than charged, less cash paid for the order that no unit has drawn. */
function moneyFinding(world: World, line: OrderLine, item: RefundedItem, over: Excess): FoundWith<'over-refund.money'> {
  const { order } = line;
  // Money in another currency takes nothing off; it is left for who doubts the claim.
  const payments = world.orders
    .paymentsFor(order.payments, line.sku)
    .filter((p) => p.currency === '' || item.currency === '' || p.currency === item.currency);
  const cash = undrawnCash(payments);
  const left = over.excess - cash;
  const amount = left > over.tolerance ? roundToCent(left) : 0;
  const latest = last(item.refunds) as { date: number };
  const marketplace = order.marketplace ?? world.settings.marketplace;
  const review: Message[] = [];
  const shipper = shipperDoubt(line);
  if (shipper !== null) review.push(shipper);
  const currency = item.currency || currencyOf(marketplace);
  const { refunded, charged } = over;
  const explanation = { id: 'over-refund.money', data: { refunded, charged, cash, amount, currency } } as const;
  const event = found({
    key: `refund-money/${order.id}/${line.sku}`,
    marketplace,
    orderId: order.id,
    sku: line.sku,
    fnsku: world.catalogue.fnskuOf(line.sku) ?? '',
    asin: line.item?.asin || (world.catalogue.asinOf(line.sku) ?? ''),
    title: world.catalogue.titleOf(line.sku) ?? '',
    eventDate: latest.date,
    settled: amount > 0 ? [] : [{ reason: 'reimbursed', units: 0, because: placeOf(payments.find((p) => p.cash > 0)) }],
    value: { unitValue: null, amount, currency, basis: 'excess-refund' },
    explanation,
    review,
    needs: world.coverage.reimbursementsNeeds(latest.date, currencyOf(marketplace)),
    evidence: evidence(
      item.refunds.flatMap((r) => r.rows),
      [...item.orderRows, ...item.rechargeRows, ...payments.filter((p) => p.cash > 0)],
    ),
  });
  return event as FoundWith<'over-refund.money'>;
}

/** One claim where both hold: the units of the one, the amounts added. */
function merge(
  byUnits: readonly FoundWith<'over-refund.sum'>[],
  byMoney: readonly FoundWith<'over-refund.money'>[],
): Found[] {
  const lineOf = (f: Found) => `${f.orderId}\n${f.sku}`;
  const money = new Map(byMoney.map((f) => [lineOf(f), f]));
  const merged = byUnits.map((f): Found => {
    const more = money.get(lineOf(f));
    // Settled units have nothing to add to: the excess stays a claim of its own.
    if (!more || f.unitsOpen === 0 || more.value.amount === 0) return f;
    money.delete(lineOf(f));
    return withParts<Found>(f, {
      value: { ...f.value, amount: (f.value.amount ?? 0) + (more.value.amount ?? 0), basis: 'net-refund' as const },
      explanation: { id: 'over-refund.both', data: { ...f.explanation.data, ...more.explanation.data } },
      evidence: evidence(
        [...f.evidence, ...more.evidence].filter((e) => e.role === 'event'),
        [...f.evidence, ...more.evidence].filter((e) => e.role === 'netted'),
      ),
    });
  });
  return [...merged, ...money.values()];
}
