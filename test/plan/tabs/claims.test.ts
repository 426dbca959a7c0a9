// The Claims tab: what a seller sees, and that nothing he typed is ever lost.
import fc from 'fast-check';
import type { Claim } from '../../../src/claims/claim';
import type { TabNow } from '../../../src/plan/table/cells';
import { findLayout } from '../../../src/plan/table/table';
import { CLAIMS_TABLE } from '../../../src/plan/tabs/claims';
import { tries } from '../../tries';
import { aClaim, apply, aResult, cellBeside, claimsPlan, columnOf, day, editable } from '../support';

function run(claims: readonly Claim[], now: TabNow | null, part = {}, language: 'en' | 'zh' = 'en', smallest = 0) {
  const plan = claimsPlan(aResult(claims, part), now, language, smallest);
  const tab = apply(plan, now);
  return { plan, tab, headerRow: plan.headerRow };
}

const three = [
  aClaim({ key: 'a', sku: 'A', deadline: day('2026-12-20'), daysLeft: 28 }),
  aClaim({ key: 'b', sku: 'B', deadline: day('2026-11-30') }),
  aClaim({ key: 'c', sku: 'C', state: 'waiting', strength: 'review' }),
];

function skus(tab: TabNow, headerRow: number): string[] {
  const c = columnOf(tab, headerRow, 'SKU');
  return tab.rows.slice(headerRow + 1).map((row) => String(row[c]));
}

test('puts what can be filed today first, soonest deadline on top, then most money', () => {
  const claims = [
    aClaim({ key: '1', sku: 'expired', state: 'expired', deadline: day('2026-11-01'), daysLeft: -21 }),
    aClaim({ key: '2', sku: 'needs', state: 'needs-data' }),
    aClaim({ key: '3', sku: 'late', deadline: day('2026-12-30') }),
    aClaim({ key: '4', sku: 'soon-small', amount: 10_000 }),
    aClaim({ key: '5', sku: 'soon-big', amount: 90_000 }),
    aClaim({ key: '6', sku: 'check', strength: 'review', deadline: day('2026-11-23') }),
    aClaim({ key: '7', sku: 'waiting', state: 'waiting' }),
  ];
  const { tab, headerRow } = run(claims, null);
  expect(skus(tab, headerRow)).toEqual(['soon-big', 'soon-small', 'late', 'check', 'needs', 'waiting', 'expired']);
});

test('Rows is one link to the first row that makes the claim, with the count of all', () => {
  const evidence = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ tab: 'settlement', row: 10 * i + 2, role: 'event' as const }));
  const cell = (claim: Claim) => {
    const { plan, tab, headerRow } = run([claim], null);
    return plan.cells[headerRow + 1]![columnOf(tab, headerRow, 'Rows')];
  };
  expect(cell(aClaim())).toEqual({ parts: [{ text: '2 rows', row: { tab: 'ledger', row: 5 } }] });
  expect(cell(aClaim({ evidence: evidence(1) }))).toEqual({
    parts: [{ text: '1 row', row: { tab: 'settlement', row: 2 } }],
  });
  expect(cell(aClaim({ evidence: evidence(20) }))).toMatchObject({ parts: [{ text: '20 rows' }] });
});

test('only a value that is missing asks for a sourcing cost', () => {
  const from = (amount: number | null) => {
    const { tab, headerRow } = run([aClaim({ amount, valueBasis: 'unknown' })], null);
    return tab.rows[headerRow + 1]![columnOf(tab, headerRow, 'Value from')];
  };
  expect(from(null)).toBe('Unknown: add the sourcing cost in Products');
  expect(from(75_000)).toBe('Amounts in the reports');
});

test('a row has all the facts of the claim', () => {
  const { tab, headerRow } = run([aClaim()], null);
  const row = Object.fromEntries(tab.rows[headerRow]!.map((title, c) => [title, tab.rows[headerRow + 1]![c]]));
  expect(row).toMatchObject({
    State: 'To file',
    Certainty: 'Certain',
    'File by': { iso: '2026-11-30' },
    Days: 8,
    Amount: 7.5,
    Currency: 'USD',
    Error: 2,
    'What happened': 'Lost in the warehouse',
    'Reference ID': '7001',
    'Quote this': '7001',
    Units: 1,
    'Units of event': 3,
    'Value from': 'Sourcing cost',
    Rows: '2 rows',
    'Your status': '',
    'FBA Claims key': 'k1',
  });
});

test('every cell is of the rectangle, and the key column is hidden and last', () => {
  const { plan } = run(three, null);
  const width = plan.cells[0]!.length;
  for (const grid of [plan.cells, plan.formats, plan.fills, plan.notes]) {
    expect(grid.length).toBe(plan.cells.length);
    for (const line of grid) expect(line.length).toBe(width);
  }
  expect(plan.columns.at(-1)).toMatchObject({ id: 'key', hidden: true });
});

test('running again with the same data changes nothing', () => {
  const first = run(three, null);
  const second = run(three, first.tab);
  expect(second.tab).toEqual(first.tab);
  expect(run(three, second.tab).tab).toEqual(first.tab);
});

test('the seller’s cells, columns, notes and fills follow their claim; his own rows and formulas stay', () => {
  const first = run(three, null);
  const now = editable(first.tab);
  const h = first.headerRow;
  const at = (title: string) => columnOf(first.tab, h, title);
  const rowOf = (sku: string) => now.rows.findIndex((row, r) => r > h && row[at('SKU')] === sku);
  const rowA = rowOf('A');
  now.rows[rowA]![at('Your status')] = 'Filed';
  now.rows[rowA]![at('Case ID')] = '0012345678';
  now.notes[rowA]![at('SKU')] = 'asked on the phone';
  now.fills[rowA]![at('SKU')] = '#00ff00';
  const extra = now.rows[0]!.length;
  now.rows.forEach((row, r) => {
    row[extra] = r === h ? 'My share' : r === rowA ? 3.75 : '';
    now.formulas[r]![extra] = r === rowA ? `=E${rowA + 1}/2` : '';
    now.notes[r]![extra] = '';
    now.fills[r]![extra] = '#ffffff';
  });
  now.rows.push(now.rows[0]!.map((_, c) => (c === 0 ? 'called support' : '')));
  now.formulas.push(now.rows[0]!.map(() => ''));
  now.notes.push(now.rows[0]!.map(() => ''));
  now.fills.push(now.rows[0]!.map(() => '#ffffff'));

  // A new claim with an earlier deadline pushes all rows down.
  const next = run([...three, aClaim({ key: 'n', sku: 'N', deadline: day('2026-11-24') })], now);
  const tab = next.tab;
  expect(skus(tab, next.headerRow)).toEqual(['N', 'B', 'C', 'A', '']);
  expect(cellBeside(tab, next.headerRow, 'A', 'Your status')).toBe('Filed');
  expect(cellBeside(tab, next.headerRow, 'A', 'Case ID')).toBe('0012345678');
  const r = tab.rows.findIndex((row, i) => i > next.headerRow && row[at('SKU')] === 'A');
  expect(tab.notes[r]![at('SKU')]).toBe('asked on the phone');
  expect(tab.fills[r]![at('SKU')]).toBe('#00ff00');
  expect(tab.formulas[r]![extra]).toBe(`=E${r + 1}/2`);
  expect(tab.rows.at(-1)![0]).toBe('called support');
  expect(run([...three, aClaim({ key: 'n', sku: 'N', deadline: day('2026-11-24') })], tab).tab).toEqual(tab);
});

test('a claim that is paid turns settled; one outside the reports stays only with something typed', () => {
  const first = run(three, null);
  const now = editable(first.tab);
  const h = first.headerRow;
  const notesAt = columnOf(first.tab, h, 'Your notes');
  const rowB = now.rows.findIndex((row, r) => r > h && row.includes('B'));
  now.rows[rowB]![notesAt] = 'case open';
  const { tab, headerRow } = run([], now, { settledKeys: ['a'], totals: [] });
  expect(cellBeside(tab, headerRow, 'A', 'State')).toBe('Paid by itself');
  expect(cellBeside(tab, headerRow, 'B', 'State')).toBe('Not in reports');
  expect(cellBeside(tab, headerRow, 'B', 'Your notes')).toBe('case open');
  expect(cellBeside(tab, headerRow, 'C', 'State')).toBe('(no row)');
  const again = run([], tab, { settledKeys: ['a'], totals: [] });
  expect(again.tab).toEqual(tab);
  const back = run(three, again.tab);
  expect(cellBeside(back.tab, back.headerRow, 'A', 'State')).toBe('To file');
});

test('switching the language changes titles and states and keeps what was typed', () => {
  const first = run(three, null);
  const now = editable(first.tab);
  const typedAt = columnOf(first.tab, first.headerRow, 'Your status');
  now.rows[first.headerRow + 1]![typedAt] = 'Filed';
  const zh = run(three, now, {}, 'zh');
  expect(cellBeside(zh.tab, zh.headerRow, 'B', '我的状态')).toBe('Filed');
  expect(cellBeside(zh.tab, zh.headerRow, 'B', '状态')).toBe('亚马逊处理中');
  const en = run(three, zh.tab);
  expect(en.tab.rows).toEqual(run(three, now).tab.rows);
});

test('small claims are counted and not shown, unless the seller typed beside them', () => {
  const small = aClaim({ key: 's', sku: 'S', amount: 20_000 });
  const first = run([...three, small], null);
  const hidden = run([...three, small], first.tab, {}, 'en', 50_000);
  expect(skus(hidden.tab, hidden.headerRow)).not.toContain('S');
  const now = editable(first.tab);
  const row = now.rows.findIndex((cells, r) => r > first.headerRow && cells.includes('S'));
  now.rows[row]![columnOf(first.tab, first.headerRow, 'Your notes')] = 'mine';
  const kept = run([...three, small], now, {}, 'en', 50_000);
  expect(skus(kept.tab, kept.headerRow)).toContain('S');
});

test('what the seller typed above the table stays, also where the block grows over it', () => {
  const first = run(three, null);
  const now = editable(first.tab);
  now.rows[0]![9] = 'ask Li about the invoices';
  now.rows[0]![0] = 'my own line';
  now.formulas[0]![0] = '';
  const claims = [...three, aClaim({ key: 'e', currency: 'EUR' }), aClaim({ key: 'r', strength: 'review' })];
  const totals = ['USD', 'EUR', 'GBP', 'JPY'].map((currency) => ({ currency, ready: 10_000, waiting: 0 }));
  const next = run(claims, now, { totals });
  const above = next.tab.rows.slice(0, next.headerRow).flat();
  expect(above).toContain('ask Li about the invoices');
  expect(above).toContain('my own line');
  expect(above.filter((cell) => String(cell).startsWith('To file '))).toHaveLength(1);
  expect(run(claims, next.tab, { totals }).tab).toEqual(next.tab);
});

test('a tab without our key column is not ours', () => {
  expect(findLayout(CLAIMS_TABLE, [['State', 'Certainty', 'File by', 'SKU']])).toBeNull();
});

test('a column that the seller named like ours is his', () => {
  const first = run(three, null);
  const now = editable(first.tab);
  for (const [r, row] of now.rows.entries()) {
    row.unshift(r === first.headerRow ? 'Amount' : r === first.headerRow + 1 ? 99 : '');
    now.formulas[r]!.unshift('');
    now.notes[r]!.unshift('');
    now.fills[r]!.unshift('#ffffff');
  }
  const { tab, headerRow } = run(three, now);
  expect(tab.rows[headerRow]![0]).toBe('Amount');
  expect(tab.rows[headerRow + 1]![0]).toBe(99);
  expect(tab.rows[headerRow]!.filter((title) => title === 'Amount')).toHaveLength(2);
});

test('long texts fit a cell', () => {
  const claim = aClaim({ title: 'x'.repeat(60_000) });
  const { tab } = run([claim], null);
  for (const cell of tab.rows.flat()) expect(String(cell).length).toBeLessThanOrEqual(50_000);
});

test('property: typed cells survive any sorting, column move, inserted rows and changing claims', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(
      fc.subarray(keys),
      fc.subarray(keys),
      fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
      fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
      fc.boolean(),
      (before, after, order, columnOrder, zh) => {
        const make = (key: string) =>
          aClaim({ key, sku: `SKU-${key}`, deadline: day('2026-11-30') + key.charCodeAt(0) });
        const first = run(before.map(make), null);
        const now = editable(first.tab);
        const h = first.headerRow;
        for (let r = h + 1; r < now.rows.length; r++) {
          now.rows[r]![columnOf(first.tab, h, 'Case ID')] = `case of ${now.rows[r]![columnOf(first.tab, h, 'SKU')]}`;
        }
        now.rows.push(now.rows[0]!.map((_, c) => (c === 2 ? 'own row' : '')));
        // Sort the rows and move the columns at will; cells above the titles move with their column.
        const rank = (i: number, numbers: number[]) => numbers[i % numbers.length]! * 100 + i;
        const body = now.rows.slice(h + 1).map((row, i) => ({ row, i }));
        body.sort((x, y) => rank(x.i, order) - rank(y.i, order));
        const columns = now.rows[0]!.map((_, c) => c).sort((x, y) => rank(x, columnOrder) - rank(y, columnOrder));
        const rows = [...now.rows.slice(0, h + 1), ...body.map(({ row }) => row)].map((row) =>
          columns.map((c) => row[c]!),
        );
        const blank = rows.map((row) => row.map(() => ''));
        const moved: TabNow = { rows, formulas: blank, notes: blank, fills: blank };
        const next = run(after.map(make), moved, {}, zh ? 'zh' : 'en');
        const all = next.tab.rows.slice(next.headerRow + 1).map((row) => row.map(String));
        for (const key of before) {
          expect(all.some((row) => row.includes(`SKU-${key}`) && row.includes(`case of SKU-${key}`))).toBe(true);
        }
        for (const key of after) expect(all.filter((row) => row.includes(key))).toHaveLength(1);
        expect(all.some((row) => row.includes('own row'))).toBe(true);
        expect(run(after.map(make), next.tab, {}, zh ? 'zh' : 'en').tab).toEqual(next.tab);
      },
    ),
    { numRuns: tries(60) },
  );
});
