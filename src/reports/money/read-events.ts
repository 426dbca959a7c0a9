// The events of all files that report money.
import type { RowSource } from '../reading/rows';
import type { MoneyEvents } from './events';
import { paymentEvents } from './payments/events';
import { settlementV1Events, settlementV2Events } from './settlement-events';

/** Money events by source, the best source first. */
export function moneyEvents(reports: RowSource): MoneyEvents[] {
  return [settlementV2Events(reports), settlementV1Events(reports), paymentEvents(reports)];
}
