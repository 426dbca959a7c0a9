// Units that the ledger's summary, or the older list of adjustments, counts as come in and the detailed ledger does not show: that
// one is not whole, and what it lacks may settle a claim.
import { inventoryAdjustments } from '../reports/inventory-adjustments';
import type { LedgerRow } from '../reports/ledger-detail';
import { ledgerSummary } from '../reports/ledger-summary';
import type { RowRef } from '../values/cell';
import { type Day, type DaySpan, partsOf } from '../values/day';
import { group, sumOf } from '../values/lists';
import { codeKey } from '../values/text';
import type { World } from '../world/world';

/** What came in; each may settle claims of its own. */
type Kind = 'find' | 'receipt' | 'restock';

export interface SummaryEnd extends RowRef {
  readonly kind: Kind;
  readonly family: string;
  /** The last day of what the row counts, up to the day of the audit. */
  readonly date: Day;
  readonly since: Day;
  readonly units: number;
}

interface Counted extends Omit<SummaryEnd, 'date' | 'since'> {
  readonly span: DaySpan;
}

/** Reports print the day of a movement in different time zones. */
const ZONES = 1;

/** What the detailed ledger lacks, a product and time at a time. */
export function summaryEnds(world: World): SummaryEnd[] {
  const detail = world.reading.range('ledger-detail');
  if (detail === null) return [];
  // What came in before the detailed ledger begins may be of losses before it, too; what it ends before is found, not received.
  const counted = [...ofSummary(world), ...ofAdjustments(world)].filter(
    ({ kind, span }) => span.from >= detail.from && (kind === 'find' || span.to <= detail.to),
  );
  if (counted.length === 0) return [];
  const shown = detailsOf(world);
  const same = ({ kind, family, span }: Counted) => `${kind}\n${family}\n${span.from}\n${span.to}`;
  return [...group(counted, same).values()].flatMap((rows): SummaryEnd[] => {
    const { kind, family, span, tab, row } = rows[0] as Counted;
    const within = (shown[kind].get(family) ?? []).filter(
      (r) => r.date === null || (r.date >= span.from - ZONES && r.date <= span.to + ZONES),
    );
    const units = sumOf(rows, (r) => r.units) - sumOf(within, (r) => r.quantity ?? 0);
    return units > 0
      ? [{ kind, family, tab, row, since: span.from, date: Math.min(span.to, world.settings.asOf), units }]
      : [];
  });
}

function detailsOf({ ledger, catalogue }: World): Readonly<Record<Kind, ReadonlyMap<string, readonly LedgerRow[]>>> {
  const byFamily = (rows: readonly LedgerRow[]) => group(rows, (r) => catalogue.familyOf(r));
  return {
    // Which reasons the summary counts as found is not told: all that came in may be.
    find: byFamily(ledger.adjustments.filter((r) => (r.quantity ?? 0) > 0)),
    receipt: byFamily(ledger.receipts),
    restock: byFamily(ledger.returns),
  };
}

function ofSummary({ reading, catalogue }: World): Counted[] {
  const rows = reading.rows(ledgerSummary);
  const columns = [
    ['find', rows.found],
    ['receipt', rows.receipts],
    ['restock', rows.returns],
  ] as const;
  const months = rows.ofTab((tab) => tab);
  const daily = new Set<unknown>();
  for (let i = 0; i < rows.size; i++) if (partsOf(rows.date(i) ?? 0).day !== 1) daily.add(months(i));
  const counted: Counted[] = [];
  for (let i = 0; i < rows.size; i++) {
    const date = rows.date(i);
    if (date === null) continue;
    for (const [kind, column] of columns) {
      const units = column(i) ?? 0;
      if (units === 0) continue;
      const { tab, row } = rows.ref(i);
      const family = catalogue.familyOf({ sku: rows.sku(i), fnsku: rows.fnsku(i), asin: rows.asin(i) });
      const to = daily.has(months(i)) ? date : lastOfMonth(date);
      counted.push({ kind, family, tab, row, units, span: { from: date, to } });
    }
  }
  return counted;
}

function ofAdjustments({ reading, catalogue }: World): Counted[] {
  const rows = reading.rows(inventoryAdjustments);
  const counted: Counted[] = [];
  for (let i = 0; i < rows.size; i++) {
    const [date, units] = [rows.date(i), rows.quantity(i) ?? 0];
    if (date === null || units <= 0 || !/^[FN]$/i.test(codeKey(rows.reason(i)))) continue;
    const { tab, row } = rows.ref(i);
    const family = catalogue.familyOf({ sku: rows.sku(i), fnsku: rows.fnsku(i) });
    counted.push({ kind: 'find', family, tab, row, units, span: { from: date, to: date } });
  }
  return counted;
}

function lastOfMonth(day: Day): Day {
  let last = day;
  while (partsOf(last + 1).day !== 1) last++;
  return last;
}
