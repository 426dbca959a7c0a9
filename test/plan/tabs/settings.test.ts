// Settings: read back wherever they stand, with clear words for bad values, and dates that never vouch for too much.
import type { ReportSummary } from '../../../src/claims/claim';
import { cellText, type Out, outText } from '../../../src/plan/table/cells';
import { findSettings, freshSettings, readSettings, refreshDates, vouchText } from '../../../src/plan/tabs/settings';
import type { Issue, IssueCode } from '../../../src/reports/issue';
import { defaultSettings } from '../../../src/settings';
import type { Cell } from '../../../src/values/cell';
import { isoOf } from '../../../src/values/day';
import { message } from '../../../src/values/message';
import type { Vouch } from '../../../src/world/coverage';
import { AS_OF, day } from '../support';

type Grid = Cell[][];
const cellOf = (out: Out): Cell =>
  typeof out === 'object' && 'day' in out ? { iso: isoOf(out.day) } : typeof out === 'object' ? outText(out) : out;

function fresh(language: 'en' | 'zh' = 'en'): Grid {
  return freshSettings(language).cells.map((row) => row.map(cellOf));
}

function set(rows: Grid, label: string, value: Cell): Grid {
  rows.find((row) => row[0] === label)![1] = value;
  return rows;
}

function summary(report: ReportSummary['report'], from: string, to: string): ReportSummary {
  return { tab: 'x', report, rows: 3, from: day(from), to: day(to), issues: [] };
}

function refreshed(rows: Grid, reports: ReportSummary[], language: 'en' | 'zh' = 'en'): Grid {
  const next = rows.map((row) => [...row]);
  for (const { row, column, cells } of refreshDates(rows, reports, language)) {
    cells.forEach((out, i) => {
      while (next.length <= row + i) next.push(next[0]!.map(() => ''));
      next[row + i]![column] =
        typeof out === 'object' && 'keep' in out ? rows[out.keep.row]![out.keep.column]! : cellOf(out);
    });
  }
  return next;
}

const LEDGER = 'Inventory Ledger (detailed view)';
const rowOf = (rows: Grid, report: string) => rows.find((row) => row[0] === report)!.map(cellText);

test('a fresh tab gives the defaults, in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    expect(readSettings(fresh(language), AS_OF, language)).toEqual({
      settings: { ...defaultSettings(AS_OF), language },
      problems: [],
    });
  }
  expect(readSettings(null, AS_OF, 'zh').settings.language).toBe('zh');
});

test('values are read wherever the seller moved them, in whichever language the labels are', () => {
  const rows: Grid = [
    ['', 'my own note', '', ''],
    ['', '', '默认站点', 'gb'],
    ['', '', 'As-of date', { iso: '2026-10-01' }],
    ['', '', 'Interface language', '中文'],
    ['', '', 'Smallest amount to show', '2.5'],
    ['', '', '等待自动赔偿的天数', 3],
  ];
  const { settings, problems } = readSettings(rows, AS_OF, 'en');
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    marketplace: 'UK',
    asOf: day('2026-10-01'),
    language: 'zh',
    smallestAmount: 25_000,
    graceDays: 3,
    slackDays: null,
  });
});

test.each<[string, Cell, string, Partial<ReturnType<typeof defaultSettings>>]>([
  ['Default marketplace', 'Mars', 'Settings B3: "Mars" is no marketplace', { marketplace: 'US' }],
  ['As-of date', 'tomorrow', 'Settings B4: "tomorrow" is no date', { asOf: AS_OF }],
  ['Interface language', 'fr', 'Settings B5: "fr" is neither', { language: 'en' }],
  ['Days for automatic payment', -1, 'Settings B6: "-1" is no number', { graceDays: 7 }],
  ['Coverage slack in days', 1.5, 'Settings B7: "1.5" is no number', { slackDays: null }],
  ['Smallest amount to show', 'a lot', 'Settings B8: "a lot" is no number', { smallestAmount: 0 }],
])('%s = %s is refused with its cell named', (label, value, problem, used) => {
  const { settings, problems } = readSettings(set(fresh(), label, value), AS_OF, 'en');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
  expect(settings).toMatchObject(used);
});

test('a run fills in the dates, and what it filled in follows the next report', () => {
  const first = refreshed(fresh(), [summary('ledger-detail', '2026-08-01', '2026-11-20')]);
  expect(rowOf(first, LEDGER)).toEqual([LEDGER, '2026-08-01', '2026-11-20', '2026-08-01', '2026-11-20']);
  expect(readSettings(first, AS_OF, 'en').settings.covers).toEqual({});
  const second = refreshed(first, [summary('ledger-detail', '2026-09-01', '2026-10-31')]);
  expect(rowOf(second, LEDGER).slice(1)).toEqual(['2026-09-01', '2026-10-31', '2026-09-01', '2026-10-31']);
  const gone = refreshed(second, []);
  expect(rowOf(gone, LEDGER).slice(1)).toEqual(['', '', '', '']);
});

test('a date that the seller widened counts and stays', () => {
  const first = refreshed(fresh(), [summary('ledger-detail', '2026-08-01', '2026-11-20')]);
  const row = first.findIndex((cells) => cells[0] === LEDGER);
  first[row]![3] = { iso: '2026-07-01' };
  expect(readSettings(first, AS_OF, 'en').settings.covers).toEqual({
    'ledger-detail': { from: day('2026-07-01'), to: null },
  });
  const second = refreshed(first, [summary('ledger-detail', '2026-09-01', '2026-11-21')], 'zh');
  expect(second[row]!.slice(1).map(cellText)).toEqual(['2026-09-01', '2026-11-21', '2026-07-01', '2026-11-21']);
  expect(refreshed(second, [summary('ledger-detail', '2026-09-01', '2026-11-21')], 'zh')).toEqual(second);
});

test('several tabs of one report count as one; unlisted reports join below; the seller’s own lines stay', () => {
  const rows = fresh();
  const own = rows.findIndex((cells) => cells[0] === LEDGER) + 1;
  rows.splice(own, 0, ['my remark', '', '', 'x', '']);
  const next = refreshed(rows, [
    summary('ledger-detail', '2026-08-01', '2026-09-30'),
    summary('ledger-detail', '2026-09-15', '2026-11-20'),
    summary('merchant-returns', '2026-10-01', '2026-10-02'),
  ]);
  expect(rowOf(next, LEDGER).slice(1, 3)).toEqual(['2026-08-01', '2026-11-20']);
  expect(next[own]).toEqual(['my remark', '', '', 'x', '']);
  expect(rowOf(next, 'Returns of seller-fulfilled orders')[1]).toBe('2026-10-01');
});

test('a covers cell that holds no date is named', () => {
  const rows = fresh();
  const row = rows.findIndex((cells) => cells[0] === LEDGER);
  rows[row]![3] = 'last summer';
  expect(readSettings(rows, AS_OF, 'en').problems[0]).toBe(
    `Settings D${row + 1}: "last summer" is no date such as 2026-11-22; it is not used.`,
  );
});

test('a tab with other content is no Settings tab', () => {
  expect(
    findSettings([
      ['Setting', 'Value'],
      ['Report', 'x'],
    ]),
  ).toBeNull();
});

describe('what was not read', () => {
  const issue = (code: IssueCode, row: number): Issue => ({
    code,
    row,
    column: 'Date',
    message: message('bad-date', { column: 'Date', value: code }),
  });
  const damaged: ReportSummary = {
    ...summary('ledger-detail', '2026-09-01', '2026-10-01'),
    tab: 'ledger',
    issues: [issue('unknown-word', 3), issue('bad-date', 5), issue('bad-date', 9)],
  };

  test('stands beside the dates of its report, a line a kind, damage first', () => {
    const lines = rowOf(refreshed(fresh(), [damaged]), LEDGER)[5]?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^ledger, row 5: "bad-date".*1 more/);
    expect(lines[1]).toMatch(/^ledger, row 3: /);
  });

  test('goes when it is mended, and makes no column when there is nothing', () => {
    const before = refreshed(fresh(), [damaged]);
    expect(rowOf(refreshed(before, [{ ...damaged, issues: [] }]), LEDGER)[5]).toBe('');
    expect(refreshed(fresh(), [{ ...damaged, issues: [] }]).every((row) => (row[5] ?? '') === '')).toBe(true);
  });

  test('never goes where the seller keeps something', () => {
    const rows = fresh();
    rows.find((row) => row[0] === LEDGER)![5] = 'mine';
    expect(rowOf(refreshed(rows, [damaged]), LEDGER)[5]).toBe('mine');
  });
});

describe('what a report vouches for', () => {
  const vouch = (part: Partial<Vouch>): Vouch => ({
    ...{ report: 'ledger-detail', days: { from: 20_000, to: 20_100 }, slack: 7, unread: false, filtered: false },
    ...{ stated: null, places: [], lacks: [] },
    ...part,
  });
  const days = 'What it does not list from 2024-10-04 to 2025-01-12 did not happen, and up to 7 days after.';
  test.each<[Partial<Vouch>, string]>([
    [{}, days],
    [{ unread: true }, 'For nothing: too many of its rows were not read.'],
    [{ days: null }, 'For nothing: no row has a date.'],
    [{ places: ['americas', 'JP'] }, `${days} Only for North and South America, JP.`],
    [{ lacks: ['receipts'] }, `${days} It has no row of these kinds: receipts.`],
    [{ filtered: true }, `${days} It looks filtered: get it again with everything in it.`],
    [{ stated: { from: 20_000, to: null } }, `${days} You say that it is complete from 2024-10-04.`],
  ])('%j', (part, text) => {
    expect(vouchText(vouch(part), 'en')).toBe(text);
    expect(vouchText(vouch(part), 'zh')).not.toMatch(/[a-z]{3}/);
  });

  const written = (now: Cell[][]) => {
    const seen = [{ tab: 'ledger', report: 'ledger-detail' as const, rows: 3, from: 20_000, to: 20_100, issues: [] }];
    return refreshDates(now, seen, 'en', [], [vouch({})]).find(({ cells }) => cells[0] === 'What it vouches for');
  };
  test('stands right of the dates, and never where the seller keeps something', () => {
    const now = fresh();
    expect(written(now)).toMatchObject({ row: freshSettings('en').datesRow, column: 5 });
    expect(written(now)!.cells).toContain(days);
    const beside = now.map((line) => [...line, '']);
    beside[freshSettings('en').datesRow + 2]![5] = 'mine';
    expect(written(beside)).toBeUndefined();
    const titled = now.map((line) => [...line, '', '']);
    titled[freshSettings('en').datesRow]![6] = '能证明的内容';
    expect(written(titled)!.column).toBe(6);
    const unread = now.map((line) => [...line, '']);
    unread[freshSettings('en').datesRow]![5] = 'Not read, or doubtful';
    expect(written(unread)!.column).toBe(6);
  });
});
