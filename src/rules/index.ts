// The list of rules, in the order in which they draw from the shared pools (contract, "Pools": 9, 7/3, 5 and 8, 4). Error 3
// counts the cash that no unit has drawn, so it comes after every rule that draws from orders.
import { deductedAfterClosing } from './deducted-after-closing';
import { disposedWithoutOrder } from './disposed-without-order';
import { inboundShortage } from './inbound-shortage';
import { overRefund } from './over-refund';
import { referralFee } from './referral-fee';
import { refundWithoutReturn } from './refund-without-return';
import { removalLost } from './removal-lost';
import { removalShort } from './removal-short';
import { restockingFee } from './restocking-fee';
import { returnDamaged } from './return-damaged';
import { returnNotRestocked } from './return-not-restocked';
import { reversalWithoutUnit } from './reversal-without-unit';
import type { Rule } from './rule';
import { sizeTierFee } from './size-tier-fee';
import { underpaidReimbursement } from './underpaid-reimbursement';
import { warehouseDamaged } from './warehouse-damaged';
import { warehouseLost } from './warehouse-lost';

export const RULES: readonly Rule[] = [
  returnDamaged,
  refundWithoutReturn,
  returnNotRestocked,
  overRefund,
  deductedAfterClosing,
  inboundShortage,
  warehouseLost,
  warehouseDamaged,
  restockingFee,
  removalLost,
  removalShort,
  disposedWithoutOrder,
  underpaidReimbursement,
  reversalWithoutUnit,
  sizeTierFee,
  referralFee,
];
