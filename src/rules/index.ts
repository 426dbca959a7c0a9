// The list of rules, in the order in which they draw from the shared pools (contract, "Pools": 9, 7/3, then the rest).
import { overRefund } from './over-refund';
import { refundWithoutReturn } from './refund-without-return';
import { returnDamaged } from './return-damaged';
import type { Rule } from './rule';
import { warehouseDamaged } from './warehouse-damaged';
import { warehouseLost } from './warehouse-lost';

export const RULES: readonly Rule[] = [returnDamaged, refundWithoutReturn, overRefund, warehouseLost, warehouseDamaged];
