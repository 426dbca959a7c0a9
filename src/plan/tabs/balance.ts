// The Balance tab: per product what the ledger moved, what was paid and what is claimed, for a seller to check by hand.

import type { BalanceRow } from '../../overview/balance';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { say, t } from '../../words';
import { CHECK_FILL } from '../colours';
import type { TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { type HeadOver, headOf } from '../table/head';
import { text } from '../table/outs';
import { planTable, type TablePlan, withTyped } from '../table/table';
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
] as const satisfies readonly (keyof BalanceRow)[];

const column = columnsOf<'balance', BalanceRow>('balance');

const checkFill = ({ difference }: BalanceRow) => (difference === 0 ? null : CHECK_FILL);

const COLUMNS = [
  column({ id: 'fnsku', width: 105, value: ({ fnsku }) => text(fnsku) }),
  column({ id: 'sku', width: 140, value: ({ sku }) => text(sku) }),
  column({ id: 'title', width: 220, wrap: true, value: ({ title }) => text(title) }),
  ...MOVEMENTS.map((id) => column({ id, width: 105, format: 'integer', value: (row) => row[id] })),
  column({
    id: 'difference',
    width: 105,
    format: 'integer',
    value: ({ difference }) => difference,
    fill: checkFill,
  }),
  column({
    id: 'explanation',
    width: 380,
    wrap: true,
    value: ({ remark }, language) => (remark ? text(say(remark, language)) : ''),
    fill: checkFill,
  }),
  column({ id: 'yourNotes', width: 240, wrap: true, owner: 'seller' }),
  column({
    id: 'key',
    width: 100,
    owner: 'hidden',
    value: ({ fnsku, sku }) => (fnsku !== '' ? fnsku : `sku ${sku}`),
  }),
];

type BalanceColumn = (typeof COLUMNS)[number]['id'];

export const BALANCE_TABLE: Table<BalanceColumn, BalanceRow> = { columns: COLUMNS, key: 'key' };

function head(result: AuditResult, language: Language): HeadOver {
  const open = result.balance.filter((row) => row.difference !== 0).length;
  const dates = datesSeen(result.reports).get('ledger-detail');
  return headOf([
    t(language, 'balanceHead.title', { asOf: result.asOf }),
    dates ? t(language, 'balanceHead.net', dates) : t(language, 'balanceHead.none'),
    t(language, 'balanceHead.difference'),
    open === 0
      ? t(language, 'balanceHead.closed', { count: result.balance.length })
      : t(language, 'balanceHead.open', { open, count: result.balance.length }),
  ]);
}

/**
 * The whole Balance tab, products that do not add up first; null when there is neither a ledger nor a tab that stands.
 * A product that is in the ledger no longer stays only where the seller typed beside it.
 */
export function planBalance(result: AuditResult, now: TabNow | null, language: Language): TablePlan | null {
  if (result.balance.length === 0 && now === null) return null;
  return planTable(BALANCE_TABLE, now, language, head(result, language), (earlier) => {
    const entries = result.balance.map((row) => entryOf(BALANCE_TABLE, row, language));
    return withTyped(entries, earlier, { explanation: t(language, 'state.gone') });
  });
}
