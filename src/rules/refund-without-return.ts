// Error 7: refunded or replaced by Amazon, and nothing came back.
import { MONEY_REPORTS, type Rule } from './rule';
import { unreturnedUnits } from './shared/unreturned';

export const refundWithoutReturn: Rule = {
  id: 'refund-without-return',
  error: 7,
  needs: [[...MONEY_REPORTS, 'replacements'], ['customer-returns'], ['reimbursements']],
  window: 7,
  draws: ['order'],
  after: ['return-damaged'],
  family: 'refunds',
  where: 'order',
  find(world, _, pass) {
    const { nothingCameBack, passed } = world.once(unreturnedUnits);
    passed.nothingCameBack.forEach(pass);
    return nothingCameBack;
  },
};
