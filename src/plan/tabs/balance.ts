// The Balance tab: per product what the ledger moved, what was paid and what is claimed, for a seller to check by hand.

import type { AuditResult } from '../../claims/claim';
import type { BalanceRow } from '../../overview/balance';
import type { Language } from '../../settings';
import { say, t } from '../../words';
import { CHECK_FILL } from '../colours';
import { clip, type TabNow } from '../table/cells';
import type { Head } from '../table/head';
import { type ColumnSpec, type Entry, planTable, type TablePlan, type TableSpec } from '../table/table';
import { datesSeen } from './settings';

const MOVEMENTS = [
  'received',
  'sold',
  'returned',
  'found',
  'credited',
  'lost',
  'damaged',
  'disposed',
  'removed',
  'transferred',
  'other',
  'net',
  'reimbursed',
  'claimed',
  'difference',
] as const satisfies readonly (keyof BalanceRow)[];

type Movement = (typeof MOVEMENTS)[number];
export type BalanceColumn = 'fnsku' | 'sku' | 'title' | Movement | 'explanation' | 'yourNotes' | 'key';

const column = (
  id: BalanceColumn,
  width: number,
  more: Partial<ColumnSpec<BalanceColumn>> = {},
): ColumnSpec<BalanceColumn> => ({
  id,
  title: `balance.${id}`,
  help: `balance.${id}.help`,
  width,
  format: 'text',
  ...more,
});

export const BALANCE_TABLE: TableSpec<BalanceColumn> = {
  columns: [
    column('fnsku', 105),
    column('sku', 140),
    column('title', 220, { wrap: true }),
    ...MOVEMENTS.map((id) => column(id, 105, { format: 'integer' })),
    column('explanation', 380, { wrap: true }),
    column('yourNotes', 240, { wrap: true, owner: 'seller' }),
    column('key', 100, { owner: 'hidden' }),
  ],
  key: 'key',
};

function head(result: AuditResult, language: Language): Head {
  const open = result.balance.filter((row) => row.difference !== 0).length;
  const dates = datesSeen(result.reports).get('ledger-detail');
  const lines = [
    t(language, 'balanceHead.title', { asOf: result.asOf }),
    dates ? t(language, 'balanceHead.net', dates) : t(language, 'balanceHead.none'),
    t(language, 'balanceHead.difference'),
    open === 0
      ? t(language, 'balanceHead.closed', { count: result.balance.length })
      : t(language, 'balanceHead.open', { open, count: result.balance.length }),
  ];
  const cells = lines.map((out, row) => ({ row, column: 0, out, format: 'text' as const, fill: null, note: '' }));
  return { height: lines.length + 1, cells };
}

function keyOf(row: BalanceRow): string {
  return row.fnsku !== '' ? row.fnsku : `sku ${row.sku}`;
}

function entryOf(row: BalanceRow, language: Language): Entry<BalanceColumn> {
  const numbers = Object.fromEntries(MOVEMENTS.map((id) => [id, row[id]])) as Record<Movement, number>;
  return {
    key: keyOf(row),
    cells: {
      fnsku: clip(row.fnsku),
      sku: clip(row.sku),
      title: clip(row.title),
      ...numbers,
      explanation: row.remark ? clip(say(row.remark, language)) : '',
    },
    ...(row.difference !== 0 && { fills: { difference: CHECK_FILL, explanation: CHECK_FILL } }),
  };
}

/**
 * The whole Balance tab, products that do not add up first; null when there is neither a ledger nor a tab that stands.
 * A product that is in the ledger no longer stays only where the seller typed beside it.
 */
export function planBalance(result: AuditResult, now: TabNow | null, language: Language): TablePlan | null {
  if (result.balance.length === 0 && now === null) return null;
  return planTable(BALANCE_TABLE, now, language, head(result, language), (earlier) => {
    const entries = result.balance.map((row) => entryOf(row, language));
    const keys = new Set(entries.map(({ key }) => key));
    for (const row of earlier.values()) {
      if (keys.has(row.key) || !row.typed) continue;
      entries.push({ key: row.key, cells: { explanation: t(language, 'state.gone') }, keepRest: true });
    }
    return entries;
  });
}
