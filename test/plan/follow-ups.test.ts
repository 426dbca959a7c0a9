// Amazon's answer, chosen in Claims: what Cases then has for the claim, by reason and state, in which language, and what the
// seller typed beside it.
import type { Claim } from '../../src/claims/claim';
import { answerChoices } from '../../src/filing/amazons-answer';
import { CASE_LANGUAGES } from '../../src/messages/cases/languages';
import { REFUSALS } from '../../src/messages/cases/types';
import { makePlan, type OwnTabsNow } from '../../src/plan/plan';
import type { TabNow } from '../../src/plan/table/cells';
import type { AuditResult } from '../../src/result';
import { defaultSettings, LANGUAGES, type Language } from '../../src/settings';
import { t } from '../../src/words';
import { AS_OF, aClaim, apply, aResult, cellBeside, columnOf, day, editable } from './support';

interface Tabs {
  readonly claims: TabNow | null;
  readonly cases: TabNow | null;
}
const NONE: Tabs = { claims: null, cases: null };
const HEADER = 1;

function run(before: Tabs, claims: readonly Claim[], language: Language = 'en', part: Partial<AuditResult> = {}): Tabs {
  const now: OwnTabsNow = {
    ...(before.claims ? { claims: before.claims } : {}),
    ...(before.cases ? { cases: before.cases } : {}),
  };
  const { tables } = makePlan(aResult(claims, part), now, { ...defaultSettings(AS_OF), language }, []);
  return { claims: apply(tables.claims!, before.claims), cases: apply(tables.cases!, before.cases) };
}

function typed(tabs: Tabs, tab: keyof Tabs, text: string, cells: Readonly<Record<string, string>>): Tabs {
  const now = editable(tabs[tab]!);
  const row = now.rows.findIndex((line, r) => r > HEADER && line.some((cell) => String(cell).includes(text)));
  if (row < 0) throw new Error(`no row with ${text}`);
  for (const [title, value] of Object.entries(cells)) now.rows[row]![columnOf(now, HEADER, title)] = value;
  return { ...tabs, [tab]: now };
}

const cases = ({ cases: now }: Tabs) => now!.rows.slice(HEADER + 1).filter((row) => row.some((cell) => cell !== ''));
const inCases = (tabs: Tabs, title: string, row = 0) => {
  // The tab is there as soon as a run wants it; the column only where something is in it.
  const c = tabs.cases!.rows[HEADER]!.indexOf(title);
  return c < 0 ? '' : String(cases(tabs)[row]?.[c] ?? '');
};
const inClaims = (tabs: Tabs, title: string, sku = 'MUG-BLUE') => cellBeside(tabs.claims!, HEADER, sku, title);

const mug = aClaim();
const REFUSED = answerChoices('en').slice(0, REFUSALS.length);
const ASKED = answerChoices('en').slice(REFUSALS.length);

/** A claim that was found, about which something was typed, and the next run. */
function after(cells: Readonly<Record<string, string>>, claims = [mug], part: Partial<AuditResult> = {}): Tabs {
  return run(typed(run(NONE, claims), 'claims', 'MUG-BLUE', cells), claims, 'en', part);
}

describe.each(REFUSED)('%s', (answer) => {
  // By what the seller says in his own status: the state, and whether Cases has the appeal.
  test.each([
    ['', 'Refused', true],
    ['Filed', 'Refused', true],
    ['Refused', 'Refused', true],
    ['my own word', 'Refused', true],
    ['Amazon asks for more', 'Amazon asks', false],
    ['Paid', 'Paid', false],
    ['Not pursued', 'Not pursued', false],
  ])('beside the status "%s": %s', (status, state, appeals) => {
    const tabs = after({ 'Your status': status, "Amazon's answer": answer });
    expect(inClaims(tabs, 'State')).toBe(state);
    expect(inClaims(tabs, "Amazon's answer")).toBe(answer);
    expect(cases(tabs)).toHaveLength(appeals ? 1 : 0);
    expect(inClaims(tabs, 'Why').includes('say different things')).toBe(status === 'Amazon asks for more');
    if (!appeals) return;
    expect(inCases(tabs, 'State')).toBe('Refused');
    expect(inCases(tabs, "Amazon's answer")).toContain(answer);
    expect(inCases(tabs, "Amazon's answer")).toMatch(/Until 2026-11-30/);
    expect(inCases(tabs, 'Case text')).toContain('You answered that');
    expect(inClaims(tabs, 'Text')).toBe('Text');
    expect(run(tabs, [mug])).toEqual(tabs);
  });
});

describe.each(ASKED)('%s', (answer) => {
  test.each([
    ['', 'Amazon asks', true],
    ['Amazon asks for more', 'Amazon asks', true],
    ['Refused', 'Refused', false],
    ['Not pursued', 'Not pursued', false],
  ])('beside the status "%s": %s', (status, state, replies) => {
    const tabs = after({ 'Your status': status, "Amazon's answer": answer, 'Case ID': '00123' });
    expect(inClaims(tabs, 'State')).toBe(state);
    expect(cases(tabs)).toHaveLength(replies ? 1 : 0);
    if (!replies) return;
    expect(inCases(tabs, 'State')).toBe('Amazon asks');
    expect(inCases(tabs, "Amazon's answer")).toContain(answer);
    expect(inCases(tabs, 'Case text')).toContain('00123');
    expect(inCases(tabs, 'Where to file')).toContain('00123');
  });
});

test.each([
  ['Refused', 'Choose Amazon’s reason'],
  ['Amazon asks for more', 'what it asks for'],
])('"%s" and no answer chosen: a hint where, and no text that guesses', (status, hint) => {
  const tabs = after({ 'Your status': status });
  expect(inClaims(tabs, 'Why').replace(/'/g, '’')).toContain(hint);
  expect(cases(tabs)).toHaveLength(0);
});

test('a week without an answer: the reminder, with the day of filing', () => {
  const filed = after({ 'Your status': 'Filed' });
  expect(cases(filed)).toHaveLength(0);
  const later = run(filed, [mug], 'en', { asOf: AS_OF + 7 });
  expect(inClaims(later, 'State')).toBe('Remind Amazon');
  expect(inCases(later, "Amazon's answer")).toContain('Filed on 2026-11-22');
  expect(inCases(later, 'Case text')).toContain('Hello');
  expect(inCases(later, 'State')).toBe('Remind Amazon');
});

test('what Amazon pays in the end ends it: no letter, and the claim is paid', () => {
  const paid = { id: 'p1', on: day('2026-12-01') };
  const tabs = run(after({ 'Case ID': '77', "Amazon's answer": REFUSED[0]! }), [mug], 'en', {
    payments: [
      {
        ...{ id: paid.id, caseId: '77', date: paid.on, currency: 'USD', sku: '', fnsku: '', orderId: '' },
        ...{ amount: 75_000, units: 1, takenBack: 0, row: { tab: 'paid', row: 2 } },
      },
    ],
  });
  expect(inClaims(tabs, 'State')).toBe('Paid');
  expect(cases(tabs)).toHaveLength(0);
});

test('the last day decides: filed after it, no step is worth it; past it, no new case', () => {
  const late = aClaim({ deadline: day('2026-11-20'), daysLeft: -2, state: 'expired' });
  const answer = REFUSED[REFUSALS.indexOf('outside-window')]!;
  const tabs = after({ "Amazon's answer": answer }, [late]);
  expect(inCases(tabs, "Amazon's answer")).toContain('Not worth another step');
  expect(inCases(tabs, "Amazon's answer")).toContain('The last day to file is over');
});

test('what was typed beside a letter stays: an own text, notes, what is attached; another answer has a row of its own', () => {
  const first = after({ "Amazon's answer": REFUSED[3]! });
  const edited = typed(first, 'cases', 'MUG-BLUE', {
    'Case text': 'My own words',
    'Your notes': 'ask Li',
    Attached: '5',
  });
  const again = run(edited, [mug]);
  expect([inCases(again, 'Case text'), inCases(again, 'Your notes')]).toEqual(['My own words', 'ask Li']);
  const other = run(typed(again, 'claims', 'MUG-BLUE', { "Amazon's answer": ASKED[0]! }), [mug]);
  expect(cases(other)).toHaveLength(2);
  expect(inCases(other, 'Case text', 0)).toContain('Hello');
  expect([inCases(other, 'Case text', 1), inCases(other, 'Your notes', 1)]).toEqual(['My own words', 'ask Li']);
  expect(inCases(other, 'Remark', 1)).toContain('see Claims');
});

test('a claim that is to be filed anew gets the text for that, and not the letter that he wrote', () => {
  const first = after({ "Amazon's answer": REFUSED[3]! });
  const edited = typed(first, 'cases', 'MUG-BLUE', { 'Case text': 'My own words' });
  const anew = run(typed(edited, 'claims', 'MUG-BLUE', { "Amazon's answer": '' }), [mug]);
  expect(inCases(anew, 'State', 0)).toBe('Ready');
  expect(inCases(anew, 'Case text', 0)).toContain('Hello');
  expect(inCases(anew, 'Case text', 1)).toBe('My own words');
});

test('proof that is ticked is called attached', () => {
  const invoice = ASKED[0]!;
  const first = after({ "Amazon's answer": invoice });
  const number = /(\d+) · /.exec(inCases(first, 'Attachments'))![1]!;
  const ticked = run(typed(first, 'cases', 'MUG-BLUE', { Attached: number }), [mug]);
  expect(inCases(ticked, 'Case text')).not.toBe(inCases(first, 'Case text'));
  expect(inCases(ticked, 'Case text')).toMatch(/attached/i);
});

test('claims of a shipment with one answer share a letter; another answer or another case has its own', () => {
  const of = (key: string) =>
    aClaim({ key, sku: key, rule: 'inbound-shortage', error: 4, shipmentId: 'FBA1', referenceId: null });
  const claims = ['ONE', 'TWO', 'THREE'].map(of);
  let tabs = run(NONE, claims);
  for (const key of ['ONE', 'TWO', 'THREE'])
    tabs = typed(tabs, 'claims', key, { "Amazon's answer": REFUSED[4]!, 'Case ID': '1' });
  expect(cases(run(tabs, claims))).toHaveLength(1);
  const apart = run(typed(tabs, 'claims', 'TWO', { 'Case ID': '2' }), claims);
  expect(cases(apart)).toHaveLength(2);
  expect(run(apart, claims)).toEqual(apart);
  expect(cases(run(typed(tabs, 'claims', 'TWO', { "Amazon's answer": ASKED[1]! }), claims))).toHaveLength(2);
});

test.each(LANGUAGES)('chosen in one language it is understood in the other (%s)', (language) => {
  const other = language === 'en' ? 'zh' : 'en';
  for (const [i, answer] of answerChoices(language).entries()) {
    const tabs = run(typed(run(NONE, [mug]), 'claims', 'MUG-BLUE', { "Amazon's answer": answer }), [mug], other);
    const at = columnOf(tabs.cases!, HEADER, t(other, 'cases.answer'));
    expect(cases(tabs)[0]![at]).toContain(answerChoices(other)[i]);
    expect(inClaims(tabs, t(other, 'claims.amazonsAnswer'))).toBe(answer);
  }
});

test('the letter is in the language of the marketplace, with its meaning', () => {
  const shops = ['DE', 'FR', 'IT', 'ES', 'JP', 'NL', 'PL', 'SE', 'US'] as const;
  const texts = shops.map((marketplace) => {
    const claim = aClaim({ marketplace });
    const tabs = after({ "Amazon's answer": REFUSED[3]! }, [claim]);
    expect(inCases(tabs, 'Meaning in English').includes('You answered that')).toBe(marketplace !== 'US');
    return inCases(tabs, 'Case text');
  });
  expect(new Set(texts).size).toBe(shops.length);
  expect(shops.length).toBe(CASE_LANGUAGES.length - 1);
});
