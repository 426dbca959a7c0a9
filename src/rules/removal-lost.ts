// 13, beyond the ten: units that a removal order calls shipped and that no removal shipment lists.

import { currencyOf } from '../world/world';
import type { Rule } from './rule';
import { completedReturns, removalFinding } from './shared/removal-finding';

export const removalLost: Rule = {
  id: 'removal-lost',
  error: 13,
  needs: [['removal-orders'], ['removal-shipments'], ['reimbursements']],
  window: 'removal-lost',
  draws: [],
  after: [],
  family: 'removals',
  where: 'removal',
  find(world) {
    return completedReturns(world).flatMap((r) => {
      const open = r.shipped - r.sent;
      if (open <= 0) return [];
      const eventDate = r.updatedOn as number;
      const needs = [
        world.coverage.removalNeed('removal-shipments', r.requestedOn ?? eventDate, eventDate),
        world.coverage.reimbursementsNeed(eventDate, currencyOf(world.settings.marketplace)),
      ];
      return [removalFinding(world, r, 'removal-lost', eventDate, { event: r.shipped, found: r.sent, open }, needs)];
    });
  },
};
