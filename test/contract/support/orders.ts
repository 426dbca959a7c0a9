// The usual surroundings of a refund: returns that cover every date and an empty reimbursements report.
import type { Tab } from '../../../src/values/cell';
import { type MoneyEvent, v2 } from './money';
import { filler, type ReimbursementRow, type ReturnRow, reimbursements, returns } from './stock';

export const ORDER = '111-2222222-3333333';
export const ORDER2 = '111-2222222-4444444';

/** A settlement with these events, these returns (plus filler that covers), these reimbursements. */
export function world(
  events: readonly MoneyEvent[],
  came: readonly ReturnRow[] = [],
  paid: readonly ReimbursementRow[] = [],
): Tab[] {
  return [v2(events), returns([...came, ...filler()]), reimbursements(paid)];
}
