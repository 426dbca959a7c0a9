// 13, beyond the ten: units that a removal order calls shipped and that no removal shipment lists.

import { placeOf, settledOf } from '../claims/verdict';
import type { RemovalOrder } from '../world/stock/removal-book';
import { currencyOf } from '../world/world';
import type { Rule } from './rule';
import { completedReturns, passedRemoval, removalFinding } from './shared/removal-finding';

export const removalLost: Rule = {
  id: 'removal-lost',
  error: 13,
  needs: [['removal-orders'], ['removal-shipments'], ['reimbursements']],
  window: 'removal-lost',
  draws: [],
  after: [],
  family: 'removals',
  where: 'removal',
  find(world, _, pass) {
    const event = (r: RemovalOrder) => r.shipped;
    return completedReturns(world, event, pass).flatMap((r) => {
      const open = r.shipped - r.sent;
      const listed = { reason: 'listed' as const, because: placeOf(r.sentRows[0] ?? r) };
      if (open <= 0) {
        pass(passedRemoval(r, { ...listed, units: r.shipped }));
        return [];
      }
      const eventDate = r.updatedOn as number;
      const settled = settledOf({ ...listed, units: r.sent });
      const needs = [
        world.coverage.removalNeed('removal-shipments', r.requestedOn ?? eventDate, eventDate),
        world.coverage.reimbursementsNeed(eventDate, currencyOf(world.settings.marketplace)),
      ];
      return [
        removalFinding(world, r, 'removal-lost', eventDate, { event: r.shipped, found: r.sent, open }, needs, settled),
      ];
    });
  },
};
