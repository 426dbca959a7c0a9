// Reads one recognised tab into a table: tells its rows apart, types its columns and checks its cells.
import { heightOf, rowAt, type Tab } from '../../values/cell';
import { CellChecks, type Ground } from './cell-checks';
import { dataRows } from './data-rows';
import type { DateOrder } from './dates';
import { FaultList } from './fault-list';
import { IssueList } from './issue-list';
import type { DecimalSign } from './numbers';
import type { ReportSpec } from './spec';
import { type FoundIn, Table } from './table';
import { coreOf, layoutOf } from './table-layout';
import { columnPositions, headerOf } from './titles';
import { decimalSignOf, TypedColumns } from './typed-columns';

/** What the language of a tab tells about its cells; left out, the cells themselves must tell. */
export interface Habits {
  readonly decimalSign?: DecimalSign;
  readonly dateOrder?: DateOrder;
}

/** @param until index of the row from which on the tab holds another report */
export function readTable<K extends string>(
  spec: ReportSpec<K>,
  tab: Tab,
  headerRow: number,
  habits: Habits = {},
  until = heightOf(tab),
): Table<K> {
  const header = headerOf(rowAt(tab, headerRow));
  const at = columnPositions(spec, header);
  const problems = new IssueList((column) => {
    const position = at[column as K];
    return position === undefined ? null : (header[position] as string);
  });
  const read = dataRows(tab, headerRow, until, layoutOf(spec, header, at), (kind, row, cells, expected) =>
    problems.add(kind === 'joined-row' ? 'broken-line' : kind === 'long-row' ? kind : 'short-row', row, null, {
      id: kind,
      data: { cells, expected },
    }),
  );
  const { body, rowNumbers, totals: totalsLines, broken, cut, again } = read;
  const ground: Ground<K> = { spec, tab, header, at, body, rowNumbers, core: coreOf(spec) };
  const decimalSign = habits.decimalSign ?? decimalSignOf(ground, totalsLines);
  const dateOrder = habits.dateOrder ?? spec.dateOrder ?? 'prove';
  const found: FoundIn<K> = {
    fields: new Map(),
    damaged: new Map(),
    adding: new Map(),
    settlementNames: new Map(),
    faults: new FaultList(),
    oddIds: false,
  };
  const rows = {
    ...ground,
    headerRow,
    until: again ?? until,
    again,
    totalsLines,
    broken,
    cut,
    decimalSign,
    dateOrder,
    problems,
  };
  const table = new Table(rows, found);
  for (const [row, kind] of read.faults) table.fault(row, kind, null);
  checkColumns(table, ground, found);
  if (table.size === 0 && totalsLines.length === 0 && broken.length === 0)
    table.issue('empty-report', null, null, { id: 'empty-report', data: {} });
  return table;
}

function checkColumns<K extends string>(table: Table<K>, ground: Ground<K>, found: FoundIn<K>): void {
  const { spec, at, body } = ground;
  const checks = new CellChecks(ground, table);
  const typed = new TypedColumns(ground, table, checks, table);
  for (const key of Object.keys(spec.columns) as K[]) {
    const { kind, aside } = spec.columns[key];
    const position = at[key];
    if (position === undefined || aside === true) continue;
    const column = body.column(position);
    const days = kind === 'date' ? typed.dates(key) : null;
    const numbers = kind === 'quantity' || kind === 'money' ? typed.numbers(key, kind) : null;
    found.fields.set(key, { column, texts: null, shared: null, days, numbers });
    if (kind === 'id') checks.checkIds(key);
    checks.checkForm(key);
  }
  checks.checkGarbled();
  found.oddIds = checks.oddIds;
  checks.checkShifts();
  for (const key of Object.keys(spec.telling ?? {}) as K[]) table.checkWords(key);
  found.faults.weigh((row, key) => table.has(key as K) && table.text(row, key as K) !== '');
}
