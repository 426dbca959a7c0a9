// The events of all files that report money.
import type { RowSource } from '../reading/rows';
import { MONEY_KINDS, type MoneyEvents, type MoneyRows } from './events';
import { paymentEvents } from './payments/events';
import { settlementV1Events, settlementV2Events } from './settlement-events';

const read = new WeakMap<RowSource, readonly MoneyEvents[]>();

/** Money events by source, the best source first; the same ones for everyone who asks of the same reports. */
export function moneyEvents(reports: RowSource): readonly MoneyEvents[] {
  let events = read.get(reports);
  if (!events) {
    events = [settlementV2Events(reports), settlementV1Events(reports), paymentEvents(reports)].map(withKinds);
    read.set(reports, events);
  }
  return events;
}

/** Many ask each row for its kind. */
function withKinds(rows: MoneyRows): MoneyEvents {
  const kinds = new Uint8Array(rows.size);
  let others = 0;
  for (let i = 0; i < rows.size; i++) {
    const kind = rows.kind(i);
    kinds[i] = kind === 'order' ? SALE : MONEY_KINDS.indexOf(kind);
    if (kind !== 'order') others++;
  }
  const noSales = new Int32Array(others);
  for (let i = 0, at = 0; at < others; i++) if (kinds[i] !== SALE) noSales[at++] = i;
  return { ...rows, kind: (i) => MONEY_KINDS[kinds[i] as number] as (typeof MONEY_KINDS)[number], noSales };
}

const SALE = MONEY_KINDS.indexOf('order');
