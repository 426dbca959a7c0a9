// Up to when a report tells: up to the day of its file, while the tab is what was imported (contract, "Coverage").
import type { ImportedTab } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { cut } from '../certainty/situations';
import { AS_THE_ROWS_SAY, run } from '../contract/support/claims';
import { ago, day } from '../contract/support/dates';
import { covered } from '../contract/support/inbound';
import { lost, type ReimbursementRow, reimbursements } from '../contract/support/stock';

const Z = { sku: 'Z', fnsku: 'X00ZZZZZZZ', asin: 'B0ZZZZZZZZ' };
/** Payments every three days that end before the loss. */
const rows = Array.from(
  { length: 50 },
  (_, i): ReimbursementRow => ({
    ...{ date: ago(195 - 3 * i), reason: i % 2 === 0 ? 'Lost_Inbound' : 'Lost_Warehouse', id: `70000${i}` },
    ...Z,
  }),
);
const NEWEST = ago(48);
const paid = reimbursements(rows);
const file: ImportedTab = { tab: paid.name, madeOn: day(ago(2)), newest: day(NEWEST), rows: rows.length };

const stateOf = (imported: readonly ImportedTab[], ...tabs: Tab[]) =>
  run([covered([lost(ago(40))]), ...tabs], { ...AS_THE_ROWS_SAY, imported }).claims.map((c) => [
    c.state,
    c.needs.map((n) => n.report),
  ]);
const READY = [['ready', []]];
const LACKING = [['needs-data', ['reimbursements']]];

test.each<[string, typeof READY | typeof LACKING, readonly ImportedTab[], Tab[]]>([
  ['a file whose day is not known', LACKING, [], [paid]],
  ['a file made two days ago', READY, [file], [paid]],
  ['a file made before the loss', LACKING, [{ ...file, madeOn: day(ago(45)) }], [paid]],
  ['rows that were added since', LACKING, [{ ...file, rows: rows.length - 1 }], [paid]],
  ['another report in the tab since', LACKING, [{ ...file, newest: day(ago(47)) }], [paid]],
  ['another tab', LACKING, [{ ...file, tab: 'ledger' }], [paid]],
  ['a file that ends in the middle of a row', LACKING, [file], [cut(paid, paid.rows.length, 'asin')]],
  ['a report without rows', LACKING, [{ ...file, rows: 0 }], [reimbursements()]],
  [
    'the older of two downloads, both with their days',
    READY,
    [
      { ...file, tab: 'paid 1', rows: 25, newest: day(ago(123)), madeOn: day(ago(100)) },
      { ...file, tab: 'paid 2', rows: 25 },
    ],
    [reimbursements(rows.slice(0, 25), 'paid 1'), reimbursements(rows.slice(25), 'paid 2')],
  ],
  [
    'of two downloads that of the older alone',
    LACKING,
    [{ ...file, tab: 'paid 1', rows: 25, newest: day(ago(123)), madeOn: day(ago(100)) }],
    [reimbursements(rows.slice(0, 25), 'paid 1'), reimbursements(rows.slice(25), 'paid 2')],
  ],
])('%s', (_, expected, imported, tabs) => {
  expect(stateOf(imported, ...tabs)).toEqual(expected);
});
