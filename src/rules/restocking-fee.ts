// Error 6: a late return for a reason of the buyer's own, refunded in full, with no restocking fee credited. Always for a
// person to judge: no page of Amazon's promises an FBA seller the fee (policy as of 2026-11-22).
import { evidence, type Found, found } from '../claims/finding';
import type { Reason } from '../claims/verdict';
import { damagedByAmazon } from '../reports/customer-returns';
import { type Day, dayOf, partsOf } from '../values/day';
import { share } from '../values/money';
import type { Order, OrderLine, ReturnedUnits } from '../world/orders/order';
import type { OrderedItem } from '../world/orders/order-facts';
import type { Refund, RefundedItem } from '../world/orders/refunds';
import { currencyOf, type World } from '../world/world';
import { MONEY_REPORTS, type Rule } from './rule';
import { idsOf, type PassedTogether, togetherOf } from './shared/passed';
import { lastCounted } from './shared/refund-value';

/** Days to return an item after delivery, and days that a parcel may take back to a fulfilment centre. */
const RETURN_DAYS = 30;
const TRANSIT_DAYS = 14;
/** Where the delivery date is not printed: usual days from shipment, and from order. */
const AFTER_SHIPMENT = 7;
const AFTER_ORDER = 10;
/** Share of the principal that circulates for late returns in original condition (third parties, 2026). */
const SHARE = [1, 5] as const;

const BUYERS_REASONS = new Set([
  'orderedwrongitem',
  'foundbetterprice',
  'unwanteditem',
  'noreasongiven',
  'unauthorizedpurchase',
  'nolongerneeded',
  'notcompatible',
]);

export const restockingFee: Rule = {
  id: 'restocking-fee',
  error: 6,
  needs: [['customer-returns'], MONEY_REPORTS, ['fulfilled-shipments', 'all-orders']],
  window: 6,
  draws: [],
  after: [],
  family: 'returns',
  where: 'order',
  find(world, _, pass) {
    const together = new Map<string, PassedTogether>();
    const found: Found[] = [];
    const { lines } = world.orders;
    for (let i = 0; i < lines.length; i++) addLine(found, together, world, lines[i] as OrderLine);
    for (const own of together.values()) own.passTo(pass);
    return found;
  },
};

/** Adds what a refunded line is: a finding, or one more of those that are none. */
function addLine(findings: Found[], together: Map<string, PassedTogether>, world: World, line: OrderLine): void {
  const { order, refunded } = line;
  const refund = lastCounted(refunded);
  if (refunded === null || refund === null) return;
  const result = findingOf(world, order, line, refunded, refund);
  if (typeof result !== 'string') {
    findings.push(result);
    return;
  }
  const own = togetherOf(together, line.sku, () => idsOf(world, line.sku));
  own.add(result, refund.date, refunded.units, order.id, refund.rows[0]);
}

/** The finding of a refunded line, or why there is none. */
function findingOf(
  world: World,
  order: Order,
  line: OrderLine,
  refunded: RefundedItem,
  refund: Refund,
): Found | Reason {
  if (line.outside !== null) return line.outside.reason;
  if (keptFee(order)) return 'restocking-fee-kept';
  const principal = refundedInFull(line);
  if (principal === null) return 'partial-refund';
  const limit = returnLimit(line.item);
  if (limit === null) return 'delivery-unknown';
  const reason = reasonAgainst(world, line, limit);
  if (reason !== null) return reason;
  const marketplace = order.marketplace ?? world.settings.marketplace;
  const row = line.returned[0]?.row;
  const currency = refunded.currency || currencyOf(marketplace);
  return found({
    key: `restocking-fee/${order.id}/${line.sku}`,
    marketplace,
    orderId: order.id,
    sku: line.sku,
    fnsku: row?.fnsku ?? '',
    asin: row?.asin ?? '',
    title: row?.title ?? '',
    eventDate: refund.date,
    unitsEvent: refunded.units,
    unitsOpen: refunded.units,
    value: {
      unitValue: share(principal, [SHARE[0]], [SHARE[1], refunded.units]),
      amount: share(principal, [SHARE[0]], [SHARE[1]]),
      currency,
      basis: 'restocking-share',
    },
    explanation: { id: 'restocking-fee.sum', data: { units: refunded.units, principal, currency, limit } },
    review: [{ id: 'restocking-discretion', data: {} }],
    evidence: evidence(
      line.returned.map((u) => u.row),
      [...refunded.refunds.flatMap((r) => r.rows), ...refunded.orderRows],
    ),
  });
}

/** The principal refunded, when that is all that the units cost; null when part was kept or the price is not known. */
function refundedInFull(line: OrderLine): number | null {
  const item = line.refunded;
  // A buyer who was charged again has not been refunded in full.
  if (!item?.price || item.units === 0 || item.rechargedMoney > 0) return null;
  let principal = 0;
  for (let i = 0; i < item.refunds.length; i++) {
    const refund = item.refunds[i] as Refund;
    if (refund.units > 0) principal += refund.principal;
  }
  return principal * item.price.units >= item.price.price * item.units ? principal : null;
}

/** A restocking fee was credited for any line of the order. */
function keptFee({ lines }: Order): boolean {
  for (let i = 0; i < lines.length; i++) if (lines[i]?.refunded?.hasRestockingFee === true) return true;
  return false;
}

/** Null: every refunded unit came back, for a reason of the buyer's, later than the limit and undamaged by Amazon. */
function reasonAgainst(world: World, line: OrderLine, limit: Day): Reason | null {
  let units = 0;
  let inTime = false;
  let damaged = false;
  let othersReason = false;
  for (let i = 0; i < line.returned.length; i++) {
    const { row, units: came } = line.returned[i] as ReturnedUnits;
    if (row.date === null || row.date > world.settings.asOf) continue;
    units += came;
    if (row.date <= limit) inTime = true;
    if (damagedByAmazon(row)) damaged = true;
    if (!BUYERS_REASONS.has(row.reason)) othersReason = true;
  }
  if (units < (line.refunded?.units ?? 0)) return 'not-returned';
  if (inTime) return 'not-late';
  if (damaged) return 'counted-elsewhere';
  return othersReason ? 'not-buyers-reason' : null;
}

/** The last day on which a return that reached a fulfilment centre may have been in time; null when no date tells. */
function returnLimit(item: OrderedItem | null): Day | null {
  if (item === null) return null;
  const delivered =
    item.arrives ??
    (item.shippedOn !== null ? item.shippedOn + AFTER_SHIPMENT : null) ??
    (item.orderedOn !== null ? item.orderedOn + AFTER_ORDER : null);
  if (delivered === null) return null;
  const limit = delivered + RETURN_DAYS + TRANSIT_DAYS;
  const holiday = holidayLimit(item.orderedOn);
  return holiday === null ? limit : Math.max(limit, holiday);
}

/** Orders of November and December may be returned until 31 January. */
function holidayLimit(ordered: Day | null): Day | null {
  if (ordered === null) return null;
  const { year, month } = partsOf(ordered);
  return month >= 11 ? dayOf(year + 1, 1, 31) + TRANSIT_DAYS : null;
}
