// 13, beyond the ten: a completed removal order that sent less than was asked for.

import { placeOf, settledOf } from '../claims/verdict';
import type { RemovalOrder } from '../world/stock/removal-book';
import { currencyOf } from '../world/world';
import type { Rule } from './rule';
import { completedReturns, passedRemoval, removalFinding } from './shared/removal-finding';

export const removalShort: Rule = {
  id: 'removal-short',
  error: 13,
  needs: [['removal-orders'], ['reimbursements']],
  window: 'removal-condition',
  draws: [],
  after: [],
  family: 'removals',
  where: 'removal',
  find(world, _, pass) {
    const asked = (r: RemovalOrder) => r.requested - r.cancelled;
    return completedReturns(world, asked, pass).flatMap((r) => {
      const event = asked(r);
      const found = r.shipped + r.disposed + r.inProcess;
      const open = event - found;
      const listed = { reason: 'listed' as const, because: placeOf(r) };
      if (open <= 0 || event <= 0) {
        pass(passedRemoval(r, { ...listed, units: Math.max(0, event) }));
        return [];
      }
      const settled = settledOf({ ...listed, units: found });
      // The window counts from delivery, which no report shows: the last shipment is earlier, and so is the deadline.
      const eventDate = r.sentOn ?? (r.updatedOn as number);
      const needs = [world.coverage.reimbursementsNeed(eventDate, currencyOf(world.settings.marketplace))];
      return [removalFinding(world, r, 'removal-short', eventDate, { event, found, open }, needs, settled)];
    });
  },
};
