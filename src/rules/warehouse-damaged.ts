// Error 2, damaged: units that Amazon damaged in its warehouse and has not paid for.
import type { Rule } from './rule';
import { warehouseFindings } from './shared/warehouse';

export const warehouseDamaged: Rule = {
  id: 'warehouse-damaged',
  error: 2,
  needs: [['ledger-detail'], ['reimbursements']],
  window: 2,
  draws: ['damaged'],
  after: ['return-damaged'],
  family: 'warehouse',
  where: 'warehouse',
  find: (world, _, pass) => warehouseFindings(world, 'damaged', 'warehouse-damaged', pass),
};
