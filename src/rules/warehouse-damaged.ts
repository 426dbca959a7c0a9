// Error 2, damaged: units that Amazon damaged in its warehouse and has not paid for.
import type { Rule } from './rule';
import { warehouseFindings } from './warehouse';

export const warehouseDamaged: Rule = {
  id: 'warehouse-damaged',
  error: 2,
  needs: [['ledger-detail'], ['reimbursements']],
  family: 'warehouse',
  find: (world) => warehouseFindings(world, 'damaged', 'warehouse-damaged'),
};
