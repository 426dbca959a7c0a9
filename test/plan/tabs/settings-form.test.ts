// The Settings tab as a form: what a page shows is what a run reads, and what it may write is what a run understands.
import { freshSettings, readSettings, SETTING_FIELDS, type SettingField } from '../../../src/plan/tabs/settings';
import { lacksRows, planSettings, settingsForm, whyNoDate, whyUnusable } from '../../../src/plan/tabs/settings-form';
import { LANGUAGES } from '../../../src/settings';
import type { Cell } from '../../../src/values/cell';
import { dayFromIso } from '../../../src/values/day';

const TODAY = dayFromIso('2026-11-27')!;

function aTab(values: Partial<Record<SettingField, Cell>> = {}): Cell[][] {
  const fresh = freshSettings('en');
  const rows = fresh.cells.map((row) => row.map((out): Cell => (typeof out === 'object' ? '' : out)));
  for (const [id, value] of Object.entries(values)) rows[fresh.rowOf[id as SettingField]]![1] = value;
  return rows;
}

const VALUES = [
  ...[
    '',
    '0',
    '7',
    '-1',
    '2.5',
    '1e3',
    '11',
    '10',
    ' 3 ',
    '９',
    'US',
    'uk',
    'GB',
    'XX',
    'de',
    'en',
    'zh',
    '中文',
    'fr',
  ],
  ...['warm', 'plain', '亲切', 'loud', '2026-11-22', '2026-02-31', '22.11.2026', '=1+1', 'My shop', '1,000', '99999'],
];

test.each(SETTING_FIELDS)('%s: a value that the form takes is one that a run understands', (field) => {
  for (const value of VALUES) {
    if (whyUnusable(field, value) !== null) continue;
    const plan = planSettings(aTab(), [], { fields: { [field]: { before: textOf(field), value } }, dates: [] });
    expect([value, plan.ok]).toEqual([value, true]);
    const [write] = plan.ok ? plan.writes : [];
    const cell = typeof write!.value === 'object' ? { iso: value } : write!.value;
    expect([value, readSettings(aTab({ [field]: cell }), TODAY, 'en').problems]).toEqual([value, []]);
  }
});

const textOf = (field: SettingField) => String(aTab()[freshSettings('en').rowOf[field]]![1]);

test('a value that a run would not understand is not written', () => {
  const bad: [SettingField, string][] = [
    ['marketplace', 'XX'],
    ['asOf', '2026-02-31'],
    ['language', 'fr'],
    ['graceDays', '2.5'],
    ['slackDays', '-1'],
    ['smallestAmount', '1,000'],
    ['priceLimit', 'cheap'],
    ['tone', 'loud'],
    ['answerDays', '0'],
    ['refundDays', '11'],
  ];
  for (const [field, value] of bad) {
    expect([field, whyUnusable(field, value)]).not.toEqual([field, null]);
    const cell = field === 'graceDays' || field === 'slackDays' ? Number(value) : value;
    expect([field, readSettings(aTab({ [field]: cell }), TODAY, 'en').problems.length]).toEqual([field, 1]);
    const fields = { [field]: { before: textOf(field), value }, shopName: { before: '', value: 'A shop' } };
    expect(planSettings(aTab(), [], { fields, dates: [] })).toEqual({ ok: false, reason: 'unusable' });
  }
  expect(whyNoDate('2026-13-01')).toBe('date');
});

test.each(LANGUAGES)('the form shows every setting with its words (%s)', (language) => {
  const { fields, dates } = settingsForm(null, [], language);
  expect(fields.map(({ id }) => id)).toEqual(SETTING_FIELDS);
  for (const { label, help } of fields) expect([label, help]).not.toContain('');
  expect(fields.find(({ id }) => id === 'marketplace')).toMatchObject({ before: 'US', value: 'US', kind: 'choice' });
  expect(dates).toEqual([]);
});

test('what the seller wrote in his own way is shown as what it means, and kept as it is', () => {
  const { fields } = settingsForm(
    aTab({ marketplace: 'gb', language: '中文', tone: '亲切', asOf: { iso: '2026-11-01' } }),
    [],
    'en',
  );
  const of = (id: SettingField) => fields.find((field) => field.id === id)!;
  expect(of('marketplace')).toMatchObject({ before: 'gb', value: 'UK' });
  expect(of('language')).toMatchObject({ before: '中文', value: 'zh' });
  expect(of('tone')).toMatchObject({ before: '亲切', value: 'warm' });
  expect(of('asOf')).toMatchObject({ before: '2026-11-01', value: '2026-11-01' });
});

test('a cell that says something else by now, or holds a formula, is left alone', () => {
  const fields = { graceDays: { before: '7', value: '9' } };
  expect(planSettings(aTab({ graceDays: 8 }), [], { fields, dates: [] })).toEqual({ ok: false, reason: 'changed' });
  const { rowOf } = freshSettings('en');
  const formulas = aTab().map((row, r) => row.map((_, c) => (r === rowOf.graceDays && c === 1 ? '=3+4' : '')));
  expect(planSettings(aTab(), formulas, { fields, dates: [] })).toEqual({ ok: false, reason: 'changed' });
  expect(settingsForm(aTab(), formulas, 'en').fields.find(({ id }) => id === 'graceDays')!.formula).toBe(true);
  expect(planSettings(aTab(), [], { fields, dates: [] })).toEqual({
    ok: true,
    writes: [{ row: rowOf.graceDays, column: 1, value: 9, format: 'integer' }],
  });
});

test('dates of a report go into its row, also in Chinese and where the table was moved', () => {
  const rows = [
    ['', '', ''],
    ...freshSettings('zh').cells.map((row) => ['', ...row.map((out): Cell => (typeof out === 'object' ? '' : out))]),
  ] as Cell[][];
  const change = { before: '', value: '2026-06-01' };
  const plan = planSettings(rows, [], { fields: {}, dates: [{ report: 'reimbursements', from: change }] });
  const row = rows.findIndex((cells) => cells[1] === '赔偿报告' || String(cells[1]).includes('赔偿'));
  expect(plan).toMatchObject({ ok: true, writes: [{ column: 4, value: { day: dayFromIso('2026-06-01') } }] });
  expect(plan.ok && plan.writes[0]!.row).toBeGreaterThanOrEqual(row);
  expect(settingsForm(rows, [], 'zh').dates.map(({ report }) => report)).toContain('reimbursements');
});

test('a tab from before a setting lacks its row', () => {
  const rows = aTab().filter((_, row) => row !== freshSettings('en').rowOf.refundDays);
  const changed = (id: SettingField) => ({ fields: { [id]: { before: '', value: '3' } }, dates: [] });
  expect([lacksRows(rows, changed('refundDays')), lacksRows(rows, changed('answerDays'))]).toEqual([true, false]);
});
