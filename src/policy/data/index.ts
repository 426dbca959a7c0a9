// All rows of the claim-window data.
import { CUSTOMER_RETURNS } from './customer-returns';
import { FC_OPERATIONS } from './fc-operations';
import { FEES } from './fees';
import { HISTORY } from './history';
import { INBOUND } from './inbound';
import type { WindowRow } from './types';
import { VALUATION_AND_REMOVALS } from './valuation-and-removals';

export const WINDOW_ROWS: readonly WindowRow[] = [
  ...CUSTOMER_RETURNS,
  ...FC_OPERATIONS,
  ...INBOUND,
  ...FEES,
  ...VALUATION_AND_REMOVALS,
  ...HISTORY,
];
