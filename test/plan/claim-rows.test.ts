// What a run makes of the lines of Claims: answers of the reports beside the seller's word, doubts that he has checked, and
// typed cells that follow the candidates of a claim.
import fc from 'fast-check';
import type { Claim } from '../../src/claims/claim';
import type { Payment, SettledEvent } from '../../src/claims/payment';
import { answerChoices, answerIn } from '../../src/filing/amazons-answer';
import { lettersDue } from '../../src/plan/follow-ups';
import type { TabNow } from '../../src/plan/table/cells';
import { checkedDoubts, claimLines, filedClaims } from '../../src/plan/tabs/claims';
import { planRecovered, recoveredAfter } from '../../src/plan/tabs/recovered';
import type { AuditResult } from '../../src/result';
import { tries } from '../tries';
import { AS_OF, aClaim, apply, aResult, cellBeside, claimsPlan, columnOf, day, editable } from './support';

interface Tabs {
  readonly claims: TabNow | null;
  readonly recovered: TabNow | null;
}

const NONE: Tabs = { claims: null, recovered: null };
const HEADER = 1;

/** A run over both tabs. */
function run(before: Tabs, claims: readonly Claim[], part: Partial<AuditResult> = {}): Tabs {
  const settledEvents = part.settledEvents ?? [];
  const result = aResult(claims, { settledKeys: settledEvents.map(({ key }) => key), ...part });
  const lines = claimLines(result, before.claims, 0);
  const recovered = planRecovered(recoveredAfter(lines.rows, result, before.recovered, 'en'), before.recovered, 'en');
  return {
    claims: apply(claimsPlan(result, before.claims), before.claims),
    recovered: recovered && apply(recovered, before.recovered),
  };
}

function typed(tabs: Tabs, sku: string, cells: Readonly<Record<string, string>>): Tabs {
  const now = editable(tabs.claims!);
  const row = now.rows.findIndex((line, r) => r > HEADER && line.includes(sku));
  for (const [title, text] of Object.entries(cells)) now.rows[row]![columnOf(now, HEADER, title)] = text;
  return { ...tabs, claims: now };
}

const cell = (tabs: Tabs, sku: string, title: string) => cellBeside(tabs.claims!, HEADER, sku, title);

function recoveredSum(tabs: Tabs): number {
  if (!tabs.recovered) return 0;
  const header = tabs.recovered.rows.findIndex((row) => row.includes('FBA Claims payment key'));
  const at = columnOf(tabs.recovered, header, 'Amount');
  return tabs.recovered.rows.slice(header + 1).reduce((sum, row) => sum + Number(row[at]), 0);
}

const payment = (part: Partial<Payment> = {}): Payment => ({
  id: 'p1',
  caseId: '',
  date: day('2026-11-12'),
  currency: 'USD',
  sku: '',
  fnsku: '',
  orderId: '',
  amount: 75_000,
  units: 1,
  takenBack: 0,
  row: { tab: 'paid', row: 2 },
  ...part,
});
const paidBy = (key: string, ...payments: string[]): SettledEvent => ({ key, by: 'paid', units: 1, payments });

const EARLY = { asOf: day('2026-11-01') };
const A = aClaim({ key: 'a', sku: 'SKU-A' });
const B = aClaim({ key: 'b', sku: 'SKU-B', amount: 100_000 });

test('a payment with the case id pays the claim, with its amount, its day and what it lacks', () => {
  const filed = typed(run(NONE, [A, B]), 'SKU-B', { 'Your status': 'Filed', 'Case ID': '0123' });
  const paid = run(filed, [A, B], { payments: [payment({ caseId: '123', amount: 60_000 })] });
  expect(cell(paid, 'SKU-B', 'State')).toBe('Paid in part');
  expect(cell(paid, 'SKU-B', 'Why')).toMatch(/^Paid 6.00 USD on 2026-11-12. 4.00 USD less than claimed./);
  expect(cell(paid, 'SKU-B', 'Amount')).toBe('10');
  expect(cell(paid, 'SKU-A', 'State')).toBe('To file');
  const more = [payment({ caseId: '123', amount: 60_000 }), payment({ id: 'p2', caseId: '123', amount: 40_000 })];
  const full = run(paid, [A], { settledEvents: [{ ...paidBy('b', 'p1', 'p2'), units: 2 }], payments: more });
  expect(cell(full, 'SKU-B', 'State')).toBe('Paid');
  expect(recoveredSum(full)).toBe(10);
  expect(run(full, [A], { settledEvents: [paidBy('b', 'p1', 'p2')], payments: more })).toEqual(full);
});

test('a case with several claims pays those of the product of each payment', () => {
  let tabs = run(NONE, [A, B]);
  for (const sku of ['SKU-A', 'SKU-B']) tabs = typed(tabs, sku, { 'Case ID': 'C7' });
  tabs = run(tabs, [A, B], { payments: [payment({ caseId: 'c7', sku: 'SKU-A' })] });
  expect(cell(tabs, 'SKU-A', 'State')).toBe('Paid');
  expect(cell(tabs, 'SKU-B', 'State')).toBe('With Amazon');
});

test('without a case id in the report the payment that settles a filed claim pays it', () => {
  const filed = typed(run(NONE, [A]), 'SKU-A', { 'Your status': '已提交' });
  const paid = run(filed, [], { settledEvents: [paidBy('a', 'p1')], payments: [payment()] });
  expect(cell(paid, 'SKU-A', 'State')).toBe('Paid');
  expect(cell(paid, 'SKU-A', 'Paid on')).toBe('2026-11-12');
});

test('what is taken back later shows as taken back', () => {
  const filed = typed(run(NONE, [A]), 'SKU-A', { 'Case ID': '5' });
  const paid = run(filed, [], { settledEvents: [paidBy('a', 'p1')], payments: [payment({ caseId: '5' })] });
  const back = run(paid, [A], { payments: [payment({ caseId: '5', takenBack: 75_000 })] });
  expect(cell(back, 'SKU-A', 'State')).toBe('Taken back');
  expect(cell(back, 'SKU-A', 'Why')).toContain('Amazon took 7.50 USD back.');
});

test('a claim that nobody filed is paid by itself, and stays so when the report is gone', () => {
  const paid = run(run(NONE, [A], EARLY), [], { settledEvents: [paidBy('a', 'p1')], payments: [payment()] });
  expect(cell(paid, 'SKU-A', 'State')).toBe('Paid by itself');
  const gone = run(paid, [A]);
  expect(cell(gone, 'SKU-A', 'State')).toBe('Paid by itself');
  expect(recoveredSum(gone)).toBe(7.5);
  // The payment is there and serves another event now: this one is open again.
  const other = run(paid, [A], { settledEvents: [paidBy('x', 'p1')], payments: [payment()] });
  expect(cell(other, 'SKU-A', 'State')).toBe('To file');
});

test('what Amazon paid by itself before a run showed the claim was not recovered', () => {
  const event: SettledEvent = { ...paidBy('a', 'p0', 'p1', 'p2'), units: 3 };
  const payments = [
    payment({ id: 'p0', date: day('2026-10-31') }),
    payment({ id: 'p1', date: day('2026-11-01') }),
    payment({ id: 'p2', date: null }),
  ];
  const first = run(NONE, [A], EARLY);
  const paid = run(run(first, [A]), [], { settledEvents: [event], payments });
  expect(cell(paid, 'SKU-A', 'State')).toBe('Paid by itself');
  expect(recoveredSum(paid)).toBe(7.5);
  expect(run(paid, [], { settledEvents: [event], payments })).toEqual(paid);
  expect(recoveredSum(run(paid, [], { settledEvents: [event], payments: payments.slice(0, 1) }))).toBe(7.5);
});

test('the seller’s word stays, and the claim says beside it where the reports say otherwise', () => {
  const refused = typed(run(NONE, [A, B]), 'SKU-A', { 'Your status': 'Refused' });
  const paid = run(typed(refused, 'SKU-B', { 'Your status': 'Paid' }), [B], {
    settledEvents: [paidBy('a', 'p1')],
    payments: [payment()],
  });
  expect([cell(paid, 'SKU-A', 'State'), cell(paid, 'SKU-B', 'State')]).toEqual(['Refused', 'Paid']);
  expect(cell(paid, 'SKU-A', 'Why')).toMatch(/^Your reports show that Amazon paid it. Paid 7.50 USD/);
  expect(cell(paid, 'SKU-B', 'Why')).toMatch(/^Your reports show no payment of it yet./);
});

test('after seven days without an answer Amazon is to be reminded', () => {
  const filed = run(typed(run(NONE, [A]), 'SKU-A', { 'Your status': 'Filed' }), [A]);
  expect(cell(filed, 'SKU-A', 'State')).toBe('With Amazon');
  expect(cell(run(filed, [A], { asOf: AS_OF + 6 }), 'SKU-A', 'State')).toBe('With Amazon');
  const silent = run(filed, [A], { asOf: AS_OF + 7 });
  expect(cell(silent, 'SKU-A', 'State')).toBe('Remind Amazon');
  expect(cell(silent, 'SKU-A', 'Why')).toMatch(/^Filed on 2026-11-22, no answer yet./);
});

test('a claim whose reports are gone stays while it is with Amazon or carries anything typed', () => {
  let tabs = run(NONE, [A, B, aClaim({ key: 'c', sku: 'SKU-C' })]);
  tabs = typed(tabs, 'SKU-A', { 'Case ID': '9' });
  tabs = typed(tabs, 'SKU-B', { 'Your notes': 'ask' });
  const gone = run(tabs, []);
  expect(cell(gone, 'SKU-A', 'State')).toBe('With Amazon');
  expect(cell(gone, 'SKU-B', 'State')).toBe('Not in reports');
  expect(cell(gone, 'SKU-C', 'State')).toBe('(no row)');
});

describe('doubts', () => {
  const doubt = (id: string) => ({
    id,
    message: { id: 'doubt.find' as const, data: { units: Number(id) } },
    row: null,
    report: null,
  });
  const doubted = (...ids: string[]) =>
    aClaim({
      key: 'a',
      sku: 'SKU-A',
      strength: 'review',
      doubts: ids.map(doubt),
      remarks: ids.map((id) => doubt(id).message),
    });

  test('“Doubt checked” settles those that he saw, and no others', () => {
    const first = run(NONE, [doubted('1', '2')]);
    expect(checkedDoubts(first.claims)).toEqual([]);
    const checked = typed(first, 'SKU-A', { 'Your status': 'Doubt checked' });
    expect(checkedDoubts(checked.claims)).toEqual([{ key: 'a', doubts: ['1', '2'] }]);
    // The audit leaves those out; a new one opens the claim again.
    const certain = run(checked, [A]);
    expect(cell(certain, 'SKU-A', 'State')).toBe('To file');
    const anew = run(certain, [doubted('3')]);
    expect(cell(anew, 'SKU-A', 'State')).toBe('Check first');
    expect(cell(anew, 'SKU-A', 'Why')).toMatch(/^There is a new doubt/);
    expect(checkedDoubts(anew.claims)).toEqual([{ key: 'a', doubts: ['1', '2'] }]);
    const taken = run(typed(anew, 'SKU-A', { 'Your status': '' }), [doubted('3')]);
    const again = typed(taken, 'SKU-A', { 'Your status': 'Doubt checked' });
    expect(checkedDoubts(again.claims)).toEqual([{ key: 'a', doubts: ['1', '2', '3'] }]);
  });

  test('what he has checked is remembered when his word goes on', () => {
    const checked = run(typed(run(NONE, [doubted('1')]), 'SKU-A', { 'Your status': 'Doubt checked' }), [A]);
    const filed = run(typed(checked, 'SKU-A', { 'Your status': 'Filed' }), [A]);
    expect(checkedDoubts(filed.claims)).toEqual([{ key: 'a', doubts: ['1'] }]);
  });

  test('typing it makes the claim one to file only where nothing but doubts keeps it from that', () => {
    const checkedState = (claim: Claim) => cell(run(NONE, [claim]), 'SKU-A', 'FBA Claims state once checked');
    expect(checkedState(doubted('1'))).toBe('to-file');
    const { remarks, ...rest } = doubted('1');
    const judged = { id: 'too-many-to-match' as const, data: {} };
    expect(checkedState({ ...rest, remarks: [judged, ...remarks] })).toBe('check-first');
  });
});

describe('candidates', () => {
  const one = (key: string, ...candidateKeys: string[]) => aClaim({ key, sku: 'MUG', referenceId: key, candidateKeys });
  const CASE = { 'Your status': 'Filed', 'Case ID': '77' };

  test.each<[string, Claim[], Claim[], string[]]>([
    ['fewer, the first is settled', [one('a', 'a', 'b')], [one('b')], ['a']],
    ['fewer, others are left', [one('a', 'a', 'b', 'c')], [one('b', 'b', 'c')], []],
    ['more', [one('b')], [one('a', 'a', 'b')], []],
  ])('%s: what was typed follows', (_name, before, after, settled) => {
    const tabs = typed(run(NONE, before), before[0]!.key, CASE);
    const next = run(tabs, after, { settledEvents: settled.map((key) => paidBy(key)) });
    expect(cell(next, after[0]!.key, 'Case ID')).toBe('77');
    const cases = next.claims!.rows.flat().filter((text) => text === '77');
    expect(cases).toHaveLength(1);
  });

  test('one that is filed comes before the own row of the claim that joins them', () => {
    const tabs = typed(run(NONE, [one('a'), one('b')]), 'b', CASE);
    const noted = typed(tabs, 'a', { 'Your notes': 'mine' });
    const next = run(noted, [one('a', 'a', 'b')]);
    const states = ({ claims }: Tabs) =>
      claims!.rows.slice(HEADER + 1).map((row) => row[columnOf(claims!, HEADER, 'State')]);
    expect(states(next)).toEqual(['With Amazon', 'Not in reports']);
    expect(cellBeside(next.claims!, HEADER, '77', 'State')).toBe('With Amazon');
    expect(next.claims!.rows.flat()).toContain('mine');
    // What stands by itself is another claim.
    const apart = run(tabs, [one('a', 'a', 'b'), one('b')]);
    expect(states(apart)).toEqual(['To file', 'With Amazon']);
  });

  test('never to two claims', () => {
    const tabs = typed(run(NONE, [one('a', 'a', 'b', 'c')]), 'a', CASE);
    const next = run(tabs, [one('b'), one('c')]);
    expect([cell(next, 'b', 'Case ID'), cell(next, 'c', 'Case ID')]).toEqual(['77', '']);
  });
});

describe('a product that is written in another way', () => {
  const of = (key: string, sku: string, fnsku: string | null = null) => aClaim({ key, sku, fnsku });
  const CASE = { 'Your status': 'Filed', 'Case ID': '77' };
  const FNSKU = 'X00NEW0009';

  test.each<[string, Claim, Claim, boolean]>([
    ['its FNSKU is known now', of('in/S1/sku NEW-09', 'NEW-09'), of(`in/S1/${FNSKU}`, 'NEW-09', FNSKU), true],
    ['its SKU lost its zeros', of('refund/O1/00123', '00123'), of('refund/O1/123', '123'), true],
    ['its SKU in small letters', of('lost/X1/A-1/77/M', 'A-1', 'X1'), of('lost/X1/a-1/77/M', 'a-1', 'X1'), true],
    ['another SKU of the FNSKU', of('lost/X1/A-1/77/M', 'A-1', 'X1'), of('lost/X1/B-2/77/M', 'B-2', 'X1'), true],
    ['another reason', of('lost/X1/A-1/77/M', 'A-1', 'X1'), of('lost/X1/B-2/77/5', 'B-2', 'X1'), false],
    ['another shipment', of('in/S1/sku NEW-09', 'NEW-09'), of(`in/S2/${FNSKU}`, 'NEW-09', FNSKU), false],
    ['another FNSKU', of('lost/X1/A-1/77/M', 'A-1', 'X1'), of('lost/X2/A-1/77/M', 'A-1', 'X2'), false],
    ['another product', of('refund/O1/00123', '00123'), of('refund/O1/1230', '1230'), false],
    ['what came later', of('refund/O1/00123', '00123'), of('refund/O1/123~2', '123'), false],
    ['a SKU with signs of a pattern', of('refund/O1/0(A+B', '0(A+B'), of('refund/O1/(a+b', '(a+b'), true],
  ])('%s', (_name, before, after, follows) => {
    const next = run(typed(run(NONE, [before]), before.sku!, CASE), [after]);
    expect(cell(next, after.sku!, 'Case ID')).toBe(follows ? '77' : '');
    // Nothing typed is lost.
    expect(next.claims!.rows.flat().filter((text) => text === '77')).toHaveLength(1);
  });

  test('of two that it may be nobody knows which it is; and what is settled is no other claim', () => {
    const before = of('refund/O1/00123', '00123');
    const tabs = typed(run(NONE, [before]), '00123', CASE);
    const two = run(tabs, [of('refund/O1/123', '123'), of('refund/O1/0123', '0123')]);
    expect([cell(two, '123', 'Case ID'), cell(two, '00123', 'Case ID')]).toEqual(['', '77']);
    const paid = run(tabs, [of('refund/O1/123', '123')], { settledEvents: [paidBy(before.key)] });
    expect(cell(paid, '123', 'Case ID')).toBe('');
  });
});

test('a payment under the case of a claim answers it only where it may be for it', () => {
  const filed = typed(run(NONE, [B]), 'SKU-B', { 'Your status': 'Filed', 'Case ID': '123' });
  const state = (part: Partial<Payment>) =>
    cell(run(filed, [B], { payments: [payment({ caseId: '123', ...part })] }), 'SKU-B', 'State');
  expect(state({ sku: 'SKU-B', amount: 100_000 })).toBe('Paid');
  expect(state({ fnsku: B.fnsku!, amount: 100_000 })).toBe('Paid');
  expect(state({ amount: 100_000 })).toBe('Paid');
  expect(state({ amount: 0, units: 1 })).not.toBe('With Amazon');
  expect(state({ sku: 'SKU-C', amount: 100_000 })).toBe('With Amazon');
  expect(state({ amount: 0, units: 0 })).toBe('With Amazon');
  expect(state({ amount: 100_000, date: B.eventDate - 8 })).toBe('With Amazon');
  expect(state({ amount: 100_000, date: B.eventDate - 7 })).toBe('Paid');
});

test('what a claim stands for is kept as it was when it was filed', () => {
  const two = aClaim({ key: 'a', sku: 'SKU-A', unitsOpen: 2, unitsEvent: 2, unitsReimbursed: 0 });
  const part = (tabs: Tabs) => cell(tabs, 'SKU-A', 'FBA Claims units claimed');
  const first = run(NONE, [A]);
  expect(part(run(first, [two]))).toBe('2 2 0 ');
  const filed = typed(first, 'SKU-A', { 'Your status': 'Filed', 'Case ID': '77' });
  expect(filedClaims(filed.claims)).toMatchObject([{ key: 'a', caseId: '77', part: { open: 1, event: 3 } }]);
  expect(part(run(run(filed, [two]), []))).toBe(part(first));
  expect(filedClaims(typed(filed, 'SKU-A', { 'Your status': '', 'Case ID': '' }).claims)).toEqual([]);
});

test('property: whatever is typed, in whatever order runs and reports come', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const words = ['', 'Filed', 'Paid', 'Refused', 'Not pursued', 'Doubt checked', 'Amazon asks for more', 'my own word'];
  const answers = ['', ...answerChoices('en').slice(0, 10), answerChoices('zh')[2]!, 'we shall see'];
  const step = fc.record({
    open: fc.subarray(keys),
    paid: fc.subarray(keys),
    withCase: fc.boolean(),
    type: fc.option(
      fc.record({
        key: fc.constantFrom(...keys),
        word: fc.constantFrom(...words),
        note: fc.constantFrom('', 'n'),
        answer: fc.constantFrom(...answers),
      }),
    ),
    later: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
      let tabs: Tabs = NONE;
      let asOf = AS_OF;
      let recovered = 0;
      const noted = new Map<string, { word: string; note: string; answer: string }>();
      for (const { open, paid, withCase, type, later } of steps) {
        asOf += later;
        const settled = paid.filter((key) => !open.includes(key));
        const payments = settled.map((key) =>
          payment({ id: `p${key}`, sku: `SKU-${key}`, caseId: withCase ? `case ${key}` : '' }),
        );
        const part = { asOf, payments, settledEvents: settled.map((key) => paidBy(key, `p${key}`)) };
        const claims = open.map((key) => aClaim({ key, sku: `SKU-${key}` }));
        tabs = run(tabs, claims, part);
        expect(run(tabs, claims, part)).toEqual(tabs);

        const at = (title: string) => columnOf(tabs.claims!, HEADER, title);
        const rows = tabs.claims!.rows.slice(HEADER + 1);
        for (const [key, { word, note, answer }] of noted) {
          const own = rows.filter((row) => row[at('FBA Claims key')] === key);
          // Nothing typed is lost, and it stands beside its claim only.
          if (word !== '' || note !== '' || answer !== '') expect(own).toHaveLength(1);
          const stands = ['Your status', 'Your notes', "Amazon's answer"].map((title) => own[0]?.[at(title)]);
          if (own.length > 0) expect(stands).toEqual([word, note, answer]);
          if (word === 'Filed' || answerIn(answer)) expect(own[0]![at('State')]).not.toBe('To file');
        }
        expect(new Set(rows.map((row) => row[at('FBA Claims key')])).size).toBe(rows.length);
        // The figures are those of the rows.
        const toFile = rows.filter((row) => row[at('State')] === 'To file');
        const sum = toFile.reduce((all, row) => all + Number(row[at('Amount')]), 0);
        if (rows.length > 0) expect(tabs.claims!.rows[0]![0]).toBe(`To file ${sum.toFixed(2)} USD (${toFile.length})`);
        // His own word may be taken back; what a report showed is never less.
        const said = tabs.recovered?.rows.some((row) => row.includes('said')) ?? false;
        if (!said && ![...noted.values()].some(({ word }) => word === 'Paid')) {
          expect(recoveredSum(tabs)).toBeGreaterThanOrEqual(recovered);
          recovered = recoveredSum(tabs);
        }
        if (type && rows.some((row) => row[at('FBA Claims key')] === type.key)) {
          tabs = typed(tabs, `SKU-${type.key}`, {
            'Your status': type.word,
            'Your notes': type.note,
            "Amazon's answer": type.answer,
          });
          noted.set(type.key, type);
        }
      }
    }),
    { numRuns: tries(40) },
  );
});

describe('the parts of a case', () => {
  const part = (sku: string, more: Partial<Claim> = {}) =>
    aClaim({ key: sku, sku, fnsku: `X${sku}`, rule: 'inbound-shortage', error: 4, shipmentId: 'FBA1', ...more });
  const ALL = [part('A'), part('B'), part('C', { shipmentId: 'FBA2' })];
  const CASE = { 'Your status': 'Filed', 'Case ID': '77' };
  const states = (tabs: Tabs) => ['A', 'B', 'C'].map((sku) => cell(tabs, sku, 'State'));
  const later = { asOf: AS_OF + 1 };

  test('follow the one beside which it is typed that it is filed, and only they do', () => {
    const filed = run(typed(run(NONE, ALL), 'A', CASE), ALL, later);
    expect(states(filed)).toEqual(['With Amazon', 'With Amazon', 'To file']);
    expect([cell(filed, 'B', 'Your status'), cell(filed, 'B', 'Case ID')]).toEqual(['', '']);
    expect(cell(filed, 'B', 'Why')).toContain('another claim of its case');
    expect(run(filed, ALL, later)).toEqual(filed);
    // A week on both are silent; what he takes back beside the one is taken back for both.
    expect(states(run(filed, ALL, { asOf: AS_OF + 8 }))).toEqual(['Remind Amazon', 'Remind Amazon', 'To file']);
    const undone = typed(filed, 'A', { 'Your status': '', 'Case ID': '' });
    expect(states(run(undone, ALL, later))).toEqual(['To file', 'To file', 'To file']);
  });

  test('his word beside a part counts first, at once and later', () => {
    const filed = run(typed(run(NONE, ALL), 'A', CASE), ALL, later);
    const apart = run(typed(filed, 'B', { 'Your status': 'To file' }), ALL, later);
    expect(states(apart)).toEqual(['With Amazon', 'To file', 'To file']);
    expect(cell(apart, 'B', 'Why')).not.toContain('another claim');
    const again = run(typed(apart, 'B', { 'Your status': '' }), ALL, later);
    expect(states(again)).toEqual(['With Amazon', 'To file', 'To file']);
  });

  test('a part that was in no text then, or came later, does not follow', () => {
    const soon = part('B', { state: 'waiting', eligibleFrom: AS_OF + 3 });
    const first = typed(run(NONE, [ALL[0]!, soon]), 'A', CASE);
    const filed = run(first, [ALL[0]!, soon, part('C')], later);
    expect(cell(filed, 'A', 'State')).toBe('With Amazon');
    expect(cell(filed, 'B', 'State')).toContain('Waits until');
    expect(cell(filed, 'C', 'State')).toBe('To file');
    expect(states(run(filed, [...ALL.slice(0, 2), part('C')], { asOf: AS_OF + 4 }))).toEqual([
      'With Amazon',
      'To file',
      'To file',
    ]);
  });

  test('what the sidebar wrote with its day is for the parts that were chosen there', () => {
    const one = typed(run(NONE, ALL), 'A', { ...CASE, 'Filed since': '2026-11-20' });
    expect(states(run(one, ALL, later))).toEqual(['With Amazon', 'To file', 'To file']);
  });

  test('of two cases about one shipment nobody knows which a third part is in', () => {
    const three = [part('A'), part('B'), part('C')];
    const two = typed(typed(run(NONE, three), 'A', CASE), 'B', { 'Case ID': '78' });
    expect(states(run(two, three, later))).toEqual(['With Amazon', 'With Amazon', 'To file']);
  });

  test('a payment for the case pays the part that it names, and a refusal is about all that is not paid', () => {
    const filed = run(typed(run(NONE, ALL), 'A', CASE), ALL, later);
    const refused = typed(filed, 'A', { "Amazon's answer": answerChoices('en')[0]! });
    const payments = [payment({ id: 'p', caseId: '77', sku: 'B' })];
    const paid = run(refused, ALL, { ...later, payments });
    expect(states(paid)).toEqual(['Refused', 'Paid', 'To file']);
    expect(states(run(refused, ALL, later))).toEqual(['Refused', 'Refused', 'To file']);
    expect(recoveredSum(paid)).toBe(7.5);
  });

  test('a part whose claim is settled meanwhile was filed', () => {
    const filed = run(typed(run(NONE, ALL), 'A', CASE), ALL, later);
    const settled = run(filed, [ALL[0]!, ALL[2]!], {
      ...later,
      settledEvents: [paidBy('B', 'p')],
      payments: [payment({ id: 'p', sku: 'B' })],
    });
    expect(cell(settled, 'B', 'State')).toBe('Paid');
  });

  test('a letter about the case is about all its parts', () => {
    const filed = run(typed(run(NONE, ALL), 'A', CASE), ALL, { asOf: AS_OF });
    const result = aResult(ALL, { asOf: AS_OF + 9 });
    const due = lettersDue(claimLines(result, filed.claims, 0).rows);
    expect(due.map(({ one }) => one.claims.map(({ key }) => key))).toEqual([['A', 'B']]);
  });
});
