// 13, beyond the ten: a completed removal order that sent less than was asked for.

import { currencyOf } from '../world/world';
import type { Rule } from './rule';
import { completedReturns, removalFinding } from './shared/removal-finding';

export const removalShort: Rule = {
  id: 'removal-short',
  error: 13,
  needs: [['removal-orders'], ['reimbursements']],
  window: 'removal-condition',
  draws: [],
  after: [],
  family: 'removals',
  where: 'removal',
  find(world) {
    return completedReturns(world).flatMap((r) => {
      const event = r.requested - r.cancelled;
      const found = r.shipped + r.disposed + r.inProcess;
      const open = event - found;
      if (open <= 0 || event <= 0) return [];
      // The window counts from delivery, which no report shows: the last shipment is earlier, and so is the deadline.
      const eventDate = r.sentOn ?? (r.updatedOn as number);
      const needs = [world.coverage.reimbursementsNeed(eventDate, currencyOf(world.settings.marketplace))];
      return [removalFinding(world, r, 'removal-short', eventDate, { event, found, open }, needs)];
    });
  },
};
