// Error 2, lost: units that Amazon reports as misplaced in its warehouse and has neither found nor paid for.
import type { Rule } from './rule';
import { warehouseFindings } from './shared/warehouse';

export const warehouseLost: Rule = {
  id: 'warehouse-lost',
  error: 2,
  needs: [['ledger-detail'], ['reimbursements']],
  window: 2,
  draws: ['lost', 'found'],
  after: ['return-damaged'],
  family: 'warehouse',
  where: 'warehouse',
  find: (world, _, pass) => warehouseFindings(world, 'lost', 'warehouse-lost', pass),
};
