// What the two rules of removals share: which orders count, and how one becomes a finding.

import type { Message, Need } from '../../claims/claim';
import { evidence, type Found, found } from '../../claims/finding';
import { type Pass, type Passed, passed, placeOf, type Settled } from '../../claims/verdict';
import type { ReimbursementRow } from '../../reports/reimbursements';
import type { Day } from '../../values/day';
import type { RemovalOrder } from '../../world/stock/removal-book';
import type { World } from '../../world/world';
import { costValue } from './warehouse';

/** Removals to the seller that Amazon calls completed and that no reimbursement mentions. */
export function completedReturns(world: World, unitsOf: (r: RemovalOrder) => number, pass: Pass): RemovalOrder[] {
  const { asOf } = world.settings;
  return world.removals.filter((r) => {
    if (r.kind !== 'return' || (r.updatedOn !== null && r.updatedOn > asOf)) return false;
    const units = Math.max(0, unitsOf(r));
    const payment = paymentFor(world, r);
    if (r.updatedOn === null) pass(passedRemoval(r, { reason: 'not-read', units, because: placeOf(r) }));
    else if (!r.completed) pass(passedRemoval(r, { reason: 'not-completed', units, because: placeOf(r) }));
    else if (payment) pass(passedRemoval(r, { reason: 'reimbursed', units, because: placeOf(payment) }));
    else return true;
    return false;
  });
}

/** A removal order of which nothing is claimed. */
export function passedRemoval(r: RemovalOrder, { reason, units, because }: Settled): Passed {
  const { orderId: referenceId, sku, fnsku, asin, updatedOn: date } = r;
  return passed({ reason, units, because, referenceId, sku, fnsku, asin, date, event: placeOf(r) });
}

/** Reimbursements of removals fit none of the pools; any of the product since the order stands against a claim. */
function paymentFor(world: World, r: RemovalOrder): ReimbursementRow | undefined {
  return world
    .once(removalPayments)
    .find(
      (row) =>
        ((row.fnsku !== '' && row.fnsku === r.fnsku) || (row.sku !== '' && row.sku === r.sku)) &&
        (row.date === null || row.date >= (r.requestedOn ?? 0)),
    );
}

function removalPayments({ pools }: World): ReimbursementRow[] {
  return pools.unused.filter((row) => row.reason.includes('removal'));
}

export function removalFinding(
  world: World,
  r: RemovalOrder,
  rule: 'removal-lost' | 'removal-short',
  eventDate: Day,
  units: { event: number; found: number; open: number },
  needs: readonly (Need | null)[],
  settled: readonly Settled[],
): Found {
  const { marketplace } = world.settings;
  const review: Message[] = [{ id: `${rule}.check`, data: {} }];
  return found({
    key: `${rule}/${r.orderId}/${r.fnsku || r.sku}/${r.disposition}`,
    marketplace,
    referenceId: r.orderId,
    sku: r.sku,
    fnsku: r.fnsku,
    asin: r.asin,
    title: r.title || (world.catalogue.titleOf(r.sku) ?? ''),
    eventDate,
    unitsEvent: units.event,
    unitsFound: units.found,
    unitsOpen: units.open,
    settled,
    value: costValue(world, r, marketplace, units.open),
    explanation: {
      id: `${rule}.sum`,
      data: {
        requested: r.requested,
        cancelled: r.cancelled,
        shipped: r.shipped,
        sent: r.sent,
        inProcess: r.inProcess,
        open: units.open,
      },
    },
    review,
    needs: needs.filter((n) => n !== null),
    evidence: evidence([r], r.sentRows),
  });
}
