// What the two rules of removals share: which orders count, and how one becomes a finding.

import type { Message, Need } from '../../claims/claim';
import { evidence, type Found, found } from '../../claims/finding';
import type { Day } from '../../values/day';
import type { RemovalOrder } from '../../world/stock/removal-book';
import type { World } from '../../world/world';
import { costValue } from './warehouse';

/** Removals to the seller that Amazon calls completed and that no reimbursement mentions. */
export function completedReturns(world: World): RemovalOrder[] {
  return world.removals.filter(
    (r) =>
      r.kind === 'return' &&
      r.completed &&
      r.updatedOn !== null &&
      r.updatedOn <= world.settings.asOf &&
      !isPaid(world, r),
  );
}

/** Reimbursements of removals fit none of the pools; any of the product since the order stands against a claim. */
function isPaid(world: World, r: RemovalOrder): boolean {
  return world.pools.unused.some(
    (row) =>
      row.reason.includes('removal') &&
      ((row.fnsku !== '' && row.fnsku === r.fnsku) || (row.sku !== '' && row.sku === r.sku)) &&
      (row.date === null || row.date >= (r.requestedOn ?? 0)),
  );
}

export function removalFinding(
  world: World,
  r: RemovalOrder,
  rule: 'removal-lost' | 'removal-short',
  eventDate: Day,
  units: { event: number; found: number; open: number },
  needs: readonly (Need | null)[],
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
