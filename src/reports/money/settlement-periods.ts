// From when to when each settlement reaches, as its first line says, and of which shops it tells. One settlement begins where the
// one before it ends: where none does, one is missing.
import type { Day } from '../../values/day';
import { readDate } from '../reading/dates';
import type { RowSource } from '../reading/rows';
import type { Table } from '../reading/table';
import { settlementV1, settlementV2 } from './settlement';

interface SettlementPeriod {
  readonly from: Day;
  readonly to: Day;
  /** Shops as its rows print them. */
  readonly shops: ReadonlySet<string>;
}

/** The periods of all settlements of one kind, those whose first line is missing or cannot be read left out. */
export function settlementPeriods(
  reports: RowSource,
  report: 'settlement-v2' | 'settlement-v1',
): readonly SettlementPeriod[] {
  return report === 'settlement-v2' ? periodsOf(reports.rows(settlementV2)) : periodsOf(reports.rows(settlementV1));
}

type SettlementRows<K extends string> = {
  readonly size: number;
  ofTab<T>(read: (table: Table<K>) => T): (i: number) => T;
  settlementId(i: number): string;
  marketplace(i: number): string;
  different(id: 'settlementId', shop: 'marketplace'): readonly number[];
};

function periodsOf<K extends string>(rows: SettlementRows<K>): readonly SettlementPeriod[] {
  const periods = new Map<string, { from: Day; to: Day; shops: Set<string> }>();
  rows.ofTab((table) => {
    const at = table.at as Partial<Record<string, number>>;
    const day = (cells: readonly unknown[], column: string) =>
      readDate(String(cells[at[column] as number] ?? '').trim());
    for (const { cells } of table.totalsLines) {
      const [from, to] = [day(cells, 'startDate'), day(cells, 'endDate')];
      // A day whose order nothing proves is negative: such a line tells no period.
      if (from > 0 && to >= from)
        periods.set(String(cells[at.settlementId as number] ?? '').trim(), { from, to, shops: new Set() });
    }
  });
  for (const i of periods.size === 0 ? [] : rows.different('settlementId', 'marketplace')) {
    const shop = rows.marketplace(i);
    if (shop !== '') periods.get(rows.settlementId(i))?.shops.add(shop);
  }
  return [...periods.values()];
}
