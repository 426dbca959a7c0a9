// `npm run bench -- --claims 4000,16000,50000`: a spreadsheet with so many claims on the stand-in: a first run, a second one
// with nothing new, an undo, and a run of the next day, which changes every claim, with its undo; then one with new claims too. Prints time, service calls, cells, and what Google would take for them.

import { createStandIn, type StandIn } from '../src/local/standin';
import { HeldTabs } from '../src/run/held';
import { applyRun, beginRun, readBlock, runFindClaims, storeTold, undoLastRun } from '../src/sheets';
import type { Day } from '../src/values/day';
import headerRows from '../test/fixtures/header-rows.json';
import { AS_OF } from './seller';

/** Pieces of what an audit told that the page stores in a call. */
const PIECES = 20;

// Measured by others on Google's servers: a call with 4,000 cells takes 50 ms, what was written before a read is sent
// first, and a property is read and written in 80 ms.
const CALL_MS = 5;
const CELL_MS = 50 / 4000;
const FLUSH_MS = 560;
const PROPERTY_MS = 40;

const GET = /\.get(Values|DisplayValues|Formulas|Backgrounds|Notes|NumberFormats|RichTextValues)$/;
const CHANGE =
  /^(Range|Sheet|Spreadsheet|Filter)\.(set(?!Active)|clear|insert|create|remove|hide|show|shift|copy|delete)/;
/** What the script does by itself: a builder asks Google for nothing. */
const OWN = /^(RichText|TextStyle|DataValidation|ConditionalFormatRule)|^SpreadsheetApp\.new/;

interface Cost {
  readonly calls: number;
  readonly writes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly google: number;
  /** Of the call that takes longest, where several were needed. */
  readonly longest: number;
  readonly inCalls: number;
  readonly cpu: number;
  readonly methods: readonly (readonly [string, number])[];
}

const cellsIn = (grid: unknown): number =>
  Array.isArray(grid) ? grid.reduce((sum: number, line) => sum + (Array.isArray(line) ? line.length : 0), 0) : 0;

/** @param work one server call; true when another one has to follow. Time goes by as it would at Google. */
function measured(standIn: StandIn, work: () => boolean): Cost {
  const methods = new Map<string, number>();
  let [calls, writes, cellsRead, cellsWritten, google] = [0, 0, 0, 0, 0];
  let waiting = false;
  standIn.onCall = (name) => {
    if (OWN.test(name)) return undefined;
    calls++;
    methods.set(name, (methods.get(name) ?? 0) + 1);
    google += name.startsWith('Properties.') ? PROPERTY_MS : CALL_MS;
    const [reads, changes] = [GET.test(name), CHANGE.test(name)];
    if (changes) writes++;
    if ((reads || name === 'SpreadsheetApp.flush') && waiting) google += FLUSH_MS;
    waiting = changes || (waiting && !reads && name !== 'SpreadsheetApp.flush');
    if (!reads && !changes) return undefined;
    return (result: unknown, [grid]: readonly unknown[]) => {
      const cells = cellsIn(reads ? result : grid);
      if (reads) cellsRead += cells;
      else cellsWritten += cells;
      google += cells * CELL_MS;
    };
  };
  const before = process.cpuUsage();
  const real = Date.now;
  const began = real();
  Date.now = () => began + google;
  let [longest, inCalls] = [0, 0];
  for (let going = true; going; inCalls++) {
    const since = google;
    going = work();
    longest = Math.max(longest, google - since);
  }
  Date.now = real;
  const { user, system } = process.cpuUsage(before);
  standIn.onCall = null;
  const byCount = [...methods].sort(([, a], [, b]) => b - a);
  return {
    calls,
    writes,
    cellsRead,
    cellsWritten,
    google,
    longest,
    inCalls,
    cpu: (user + system) / 1000,
    methods: byCount,
  };
}

function ledgerLine(date: string, i: number): string[] {
  const sku = `SKU-${String(i).padStart(6, '0')}`;
  const code = String(i).padStart(7, '0');
  return [
    ...[date, `X00${code}`, `B00${code}`, sku, `Title of ${sku}`, 'Adjustments', String(7_000_000 + i), '-1', 'PHX7'],
    ...['SELLABLE', 'M', 'US', '', ''],
  ];
}

function aSpreadsheet(claims: number): StandIn {
  const standIn = createStandIn({ year: 2026 });
  standIn.book.addText('ledger', [
    headerRows['ledger-detail']['14 columns'],
    ...Array.from({ length: claims }, (_, i) => ledgerLine('10/05/2026', i)),
    ledgerLine('11/20/2026', claims),
  ]);
  const paid = (date: string, id: number) => [
    ...[`${date}T08:00:00+00:00`, String(id), '', '', 'CustomerReturn', 'OTHER', 'X00OTHER', 'B00OTHER', 'Other'],
    ...['Sellable', 'USD', '7.50', '7.50', '1', '0', '1', '', ''],
  ];
  standIn.book.addText('reimbursements', [
    headerRows.reimbursements['18 columns'],
    paid('2026-09-12', 9000),
    paid('2026-11-18', 9002),
  ]);
  return standIn;
}

/** A run as the sidebar drives it, one server call after the other. */
function* steps({ spreadsheet }: StandIn, asOf: Day): Generator<void> {
  const options = { language: 'en', settings: { asOf } } as const;
  const id = `bench ${asOf}`;
  const begun = beginRun(spreadsheet, id, true, options);
  if (!('inputs' in begun)) throw new Error('there is nothing to finish');
  yield;
  const held = new HeldTabs();
  for (const { id: tab, rows, columns } of begun.inputs.tabs) {
    for (let row: number | null = 1; row !== null; ) {
      const { next, ...block }: ReturnType<typeof readBlock> = readBlock(spreadsheet, tab, row, rows, columns);
      held.add(tab, block);
      row = next;
      yield;
    }
  }
  const audit = held.audit(begun.inputs);
  let done = audit.next();
  while (!done.done) done = audit.next();
  const { pieces, print: stored } = done.value;
  for (let at = 0; at < pieces.length; at += PIECES) {
    storeTold(spreadsheet, id, at + 1, pieces.slice(at, at + PIECES), options);
    yield;
  }
  while (applyRun(spreadsheet, id, { count: pieces.length, print: stored }, options, () => '').state !== 'done') yield;
}

function print(claims: number, what: string, cost: Cost): void {
  const [at, thousand] = [process.argv.includes('--methods') ? 12 : 0, (n: number) => n.toLocaleString('en-US')];
  console.log(
    [
      `${thousand(claims).padStart(7)} ${what.padEnd(10)}`,
      `${(cost.cpu / 1000).toFixed(1).padStart(6)} s cpu`,
      `${thousand(cost.calls).padStart(8)} calls`,
      `${thousand(cost.writes).padStart(7)} writes`,
      `${thousand(cost.cellsRead).padStart(11)} cells read`,
      `${thousand(cost.cellsWritten).padStart(11)} written`,
      `about ${Math.round(cost.google / 1000)} s in Google`,
      ...(cost.inCalls > 1 ? [`${cost.inCalls} calls, the longest ${Math.round(cost.longest / 1000)} s`] : []),
    ].join('  '),
  );
  for (const [name, count] of cost.methods.slice(0, at))
    console.log(`          ${thousand(count).padStart(8)} ${name}`);
}

const asked = process.argv[process.argv.indexOf('--claims') + 1] ?? '';
const sizes = asked.split(',').map(Number);
if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1 || size > 200_000)) {
  console.error('Bench not run: after --claims come numbers of claims, such as 4000,16000,50000.');
  process.exitCode = 1;
} else {
  for (const claims of sizes) {
    const standIn = aSpreadsheet(claims);
    const remove = standIn.install();
    const runAt = (asOf: Day) => () => {
      const { result } = runFindClaims(standIn.spreadsheet, { settings: { asOf }, undoable: true });
      if (result.claims.length < claims) throw new Error(`${result.claims.length} claims instead of ${claims}`);
      return false;
    };
    const undo = () => {
      const undone = undoLastRun(standIn.spreadsheet);
      if (undone === null) console.log(`${''.padStart(8)}(no room for what an undo needs)`);
      return undone?.goesOn === true;
    };
    const works: readonly (readonly [string, () => boolean])[] = [
      ['first run', runAt(AS_OF)],
      ['second run', runAt(AS_OF)],
      ['undo', undo],
      ['first run', runAt(AS_OF)],
      ['next day', runAt((AS_OF + 1) as Day)],
      ['undo', undo],
    ];
    for (const [what, work] of works) print(claims, what, measured(standIn, work));
    // One claim in a hundred more, in between the others: rows move.
    const more = Array.from({ length: Math.ceil(claims / 100) }, (_, i) => ledgerLine('10/05/2026', claims + 1 + i));
    standIn.book.addText('more', [headerRows['ledger-detail']['14 columns'], ...more]);
    print(claims, 'with new', measured(standIn, runAt((AS_OF + 1) as Day)));
    print(claims, 'undo', measured(standIn, undo));
    const stepped = steps(standIn, (AS_OF + 1) as Day);
    print(
      claims,
      'in steps',
      measured(standIn, () => stepped.next().done !== true),
    );
    remove();
  }
}
