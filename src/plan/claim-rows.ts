// What stands behind each line of Claims: the claim of this run, what the seller typed beside it, what earlier runs
// remembered of it, and the state that follows.
import type { Claim } from '../claims/claim';
import { partIn, partText } from '../claims/filed-part';
import {
  LIFE_STATES,
  type LifeState,
  type Outlook,
  outlookOf,
  type Said,
  STILL_OPEN,
  stateOf,
  WITH_AMAZON,
  WORDS,
  type Word,
} from '../claims/life';
import type { RuleId } from '../claims/rule-ids';
import { type AmazonsAnswer, answerIn } from '../filing/amazons-answer';
import { caseIdOf } from '../filing/groups';
import type { AuditResult } from '../result';
import type { CheckedDoubts, FiledClaim } from '../settings';
import { type Day, dayFromIso } from '../values/day';
import { group } from '../values/lists';
import { MONEY_SCALE } from '../values/money';
import { inAllLanguages } from '../words';
import { type Answer, type Answers, answersOf, type Before, rememberedAnswer } from './claim-answers';
import { RULE_FACTS } from './rule-facts';

/** Less than half a cent is no shortage. */
const SMALLEST_SHORT = 0.005;

export interface ClaimRow {
  readonly key: string;
  /** Key of the row in which the seller typed: another one where the claim's candidates became fewer or more. */
  readonly from: string;
  /** Null: the claim is settled, or its reports are gone. */
  readonly claim: Claim | null;
  /** What settled it, as the reports of this run show. */
  readonly settled: 'paid' | 'found' | null;
  readonly said: Said;
  /** What the seller chose as Amazon's answer. */
  readonly amazons: AmazonsAnswer | null;
  readonly outlook: Outlook;
  /** By what is typed now. */
  readonly state: LifeState;
  /** The day of the first run that showed the claim. */
  readonly shownSince: Day;
  /** The day of the first run that saw it filed. */
  readonly filedOn: Day | null;
  /** What was claimed when it was filed, in the currency's unit. */
  readonly claimed: number | null;
  /** What it stood for when it was filed, else what it stands for (`partText`). */
  readonly part: string;
  /** What was or would be claimed; null when the value is not known. */
  readonly owed: number | null;
  readonly answer: Answer | null;
  /** What the answer lacks of what was owed. */
  readonly short: number;
  /** He said that its doubts are checked before the run that showed those of now. */
  readonly stale: boolean;
  readonly currency: string;
  readonly deadline: Day | null;
  /** Of the case that it is filed with. */
  readonly caseId: string;
  /** Key of the claim that the seller filed, with which this one was: it has no word of its own. `''` for none. */
  readonly follows: string;
  readonly sku: string;
  /** Null where no run of this version has seen the claim. */
  readonly rule: RuleId | null;
  /** The seller's status as this run read it. */
  readonly typed: string;
  /** Ids of doubts that he has checked. */
  readonly checked: readonly string[];
}

const said = new Map<string, Word>(
  WORDS.flatMap((word) => inAllLanguages(`status.${word}`).map((text): [string, Word] => [text.toLowerCase(), word])),
);

/** The word of a typed status; null for the seller's own words. */
function wordOf(text: string): Word | null {
  return said.get(text.trim().toLowerCase()) ?? null;
}

function saidOf(row: Before | null, amazons: AmazonsAnswer | null): Said {
  return {
    word: wordOf(row?.cell('yourStatus') ?? ''),
    hasCase: (row?.cell('caseId') ?? '').trim() !== '',
    answer: amazons?.kind ?? null,
  };
}

function lifeState(text: string): LifeState | null {
  return (LIFE_STATES as readonly string[]).includes(text) ? (text as LifeState) : null;
}

function outlookBefore(row: Before | null): Outlook | null {
  const open = lifeState(row?.cell('openState') ?? '');
  const checked = lifeState(row?.cell('checkedState') ?? '');
  const filed = lifeState(row?.cell('filedState') ?? '');
  return open && checked && filed ? { open, checked, filed } : null;
}

function numberIn(text: string | undefined): number | null {
  const number = Number(text);
  return text === undefined || text.trim() === '' || !Number.isFinite(number) ? null : number;
}

const idsIn = (text: string): string[] => text.split(' ').filter((id) => id !== '');

/** Doubts that the seller has checked: those that stood in the row when he said so, and those of before. */
function checkedIn(row: Before): string[] {
  const before = idsIn(row.cell('doubtsChecked'));
  const now = wordOf(row.cell('yourStatus'));
  const saysAnew = now === 'checked' && wordOf(row.cell('said')) !== 'checked';
  return saysAnew ? [...new Set([...before, ...idsIn(row.cell('doubts'))])] : before;
}

/** True for a word, a case id or an answer that says that Amazon has the claim, or had it. */
function isFiled({ word, hasCase, answer }: Said): boolean {
  return hasCase || answer !== null || word === 'filed' || word === 'asked' || word === 'paid' || word === 'refused';
}

/** True when nothing but doubts keeps a claim from being certain: the rule's own reasons stand before them. */
function onlyDoubts({ doubts, remarks }: Claim): boolean {
  const [doubt] = doubts;
  return doubt !== undefined && JSON.stringify(remarks[0]) === JSON.stringify(doubt.message);
}

/** What the parts of a case take over from the one beside which the seller typed that it is filed. */
interface Lead {
  readonly key: string;
  readonly said: Said;
  readonly amazons: AmazonsAnswer | null;
  readonly filedOn: Day;
  readonly caseId: string;
}

/** A line with the row that stands there for it. */
interface Line {
  readonly key: string;
  readonly claim: Claim | null;
  readonly before: Before | null;
}

const amazonsIn = (before: Before | null): AmazonsAnswer | null => answerIn(before?.cell('amazonsAnswer') ?? '');
const caseTyped = (before: Before | null): string => before?.cell('caseId').trim() ?? '';

/** True for a row that the last run showed with a text to file. */
function hadText(before: Before): boolean {
  const state = lifeState(before.cell('openState'));
  return state === 'to-file' || state === 'check-first';
}

function leadIn({ key, before }: Line, asOf: Day): Lead | null {
  const amazons = amazonsIn(before);
  const { word, hasCase, answer } = saidOf(before, amazons);
  if (!isFiled({ word, hasCase, answer })) return null;
  const asked = word === 'asked' || word === 'refused' ? word : null;
  return {
    ...{ key, amazons, caseId: caseTyped(before) },
    // What is paid is paid for a part; what Amazon asks or refuses is about the case.
    said: { word: 'filed', hasCase, answer: answer ?? asked },
    filedOn: dayFromIso(before?.cell('filedOn') ?? '') ?? asOf,
  };
}

/**
 * With what each line was filed that has no word of its own: with the part of its case beside which the seller typed one, if both
 * stood in one text when he did. Where the sidebar wrote it, it wrote it beside each part that he chose.
 */
function leadsOf(lines: readonly Line[], asOf: Day): Map<string, Lead> {
  const leads = new Map<string, Lead>();
  const anew = new Map<string, Lead[]>();
  for (const line of lines) {
    const { claim, before } = line;
    const lead = before && leadIn(line, asOf);
    if (!before || !lead) continue;
    leads.set(before.key, lead);
    if (claim === null || before.cell('filedOn') !== '' || !hadText(before)) continue;
    const id = caseIdOf(claim);
    anew.set(id, [...(anew.get(id) ?? []), lead]);
  }
  const followed = new Map<string, Lead>();
  for (const { key, claim, before } of lines) {
    if (!before || ['yourStatus', 'caseId', 'amazonsAnswer'].some((id) => before.cell(id).trim() !== '')) continue;
    const now = claim !== null && hadText(before) ? (anew.get(caseIdOf(claim)) ?? []) : [];
    // Of two cases about it nobody knows which it is in.
    const one = new Set(now.map(({ caseId }) => caseId)).size === 1 ? now[0] : undefined;
    const lead = leads.get(before.cell('follows')) ?? one;
    if (lead) followed.set(key, lead);
  }
  return followed;
}

/** States in which a row stays although no report shows its claim any more. */
const KEPT: ReadonlySet<LifeState> = new Set([...WITH_AMAZON, 'paid', 'paid-part', 'taken-back', 'paid-itself']);

/** The rule of a row, by the words in it. */
function ruleIn(before: Before | null): RuleId | null {
  const words = before?.cell('rule') ?? '';
  const rules = Object.keys(RULE_FACTS) as RuleId[];
  return rules.find((rule) => inAllLanguages(`rule.${rule}`).includes(words)) ?? null;
}

/** What a run knows when it makes a row. */
interface Known extends Line {
  readonly result: AuditResult;
  readonly answers: Answers;
  readonly lead: Lead | null;
}

function rowOf({ key, result, answers, claim, before, lead }: Known): ClaimRow {
  const amazons = lead ? lead.amazons : amazonsIn(before);
  const says = lead?.said ?? saidOf(before, amazons);
  const filed = isFiled(says);
  const filedOn = filed ? (dayFromIso(before?.cell('filedOn') ?? '') ?? lead?.filedOn ?? result.asOf) : null;
  const now = claim === null || claim.amount === null ? null : claim.amount / MONEY_SCALE;
  const stood = numberIn(before?.cell('amount'));
  const claimed = filed ? (numberIn(before?.cell('claimed')) ?? stood ?? now) : null;
  const partThen = before?.cell('part') ?? '';
  const part = claim === null || (filed && partThen !== '') ? partThen : partText(claim);
  const owed = claimed ?? stood ?? now;
  const settled = claim === null ? (answers.settled.get(key)?.by ?? null) : null;
  const remembered = rememberedAnswer(before);
  const answer = answers.of(key, claim === null) ?? remembered;
  const got = answer === null ? 0 : answer.paid - answer.takenBack;
  const lacking = owed !== null && answer !== null && answer.paid > 0 ? Math.max(0, owed - got) : 0;
  const short = lacking >= SMALLEST_SHORT ? lacking : 0;
  const stale = says.word === 'checked' && before !== null && wordOf(before.cell('said')) === 'checked';
  const outlook = outlookOf(outlookBefore(before), {
    claim,
    settled,
    // Who says so already cannot say it again for a new doubt before he has taken his word back.
    checkable: claim !== null && !stale && onlyDoubts(claim),
    answer: answer && { paid: true, short: short > 0, takenBack: answer.takenBack > 0 && (owed === null || short > 0) },
    daysFiled: filedOn === null ? null : result.asOf - filedOn,
    rowsMissing: remembered !== null && !remembered.parts.some(({ id }) => answers.known.has(id)),
  });
  return {
    key,
    from: before?.key ?? key,
    claim,
    settled,
    said: says,
    amazons,
    outlook,
    state: stateOf(outlook, says),
    shownSince: dayFromIso(before?.cell('shownSince') ?? '') ?? result.asOf,
    filedOn,
    claimed,
    part,
    owed,
    answer,
    short,
    stale,
    currency: claim?.currency ?? before?.cell('currency') ?? '',
    deadline: claim?.deadline ?? dayFromIso(before?.cell('deadline') ?? ''),
    caseId: lead?.caseId ?? caseTyped(before),
    follows: lead?.key ?? '',
    sku: claim?.sku ?? before?.cell('sku') ?? '',
    rule: claim?.rule ?? ruleIn(before),
    typed: before?.cell('yourStatus') ?? '',
    checked: before ? checkedIn(before) : [],
  };
}

const GROUPS: readonly (readonly LifeState[])[] = [
  ['to-file'],
  ['check-first'],
  ['needs-report'],
  ['waiting'],
  WITH_AMAZON,
  LIFE_STATES.filter((state) => state !== 'to-file' && !STILL_OPEN.includes(state) && !WITH_AMAZON.includes(state)),
];
const GROUP_OF = new Map(GROUPS.flatMap((states, i) => states.map((state): [LifeState, number] => [state, i])));

/** What the seller must do first; within it the last day, or the longest silence, then most money. */
function compareRows(a: ClaimRow, b: ClaimRow): number {
  const amount = (row: ClaimRow) => row.claim?.amount ?? -1;
  return (
    (GROUP_OF.get(a.state) ?? 0) - (GROUP_OF.get(b.state) ?? 0) ||
    (WITH_AMAZON.includes(a.state) ? (a.filedOn ?? 0) - (b.filedOn ?? 0) : 0) ||
    (a.deadline ?? 0) - (b.deadline ?? 0) ||
    amount(b) - amount(a) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

/** A row that remembers which events it may have been about. */
interface Followed {
  readonly key: string;
  cell(id: 'candidates'): string;
}

/** A claim as its row is looked for. */
type Sought = Pick<Claim, 'key' | 'candidateKeys'>;

/**
 * The row that stands there for each claim, by the claim's key: its own, else one that was for some of the same candidates
 * ("1 of these 2 losses"). Each row goes to one claim at most.
 * @param isFiled of a claim's candidates one that is filed comes before its own row
 */
export function rowsOfClaims<Row extends Followed>(
  claims: readonly Sought[],
  earlier: ReadonlyMap<string, Row>,
  isFiled: (row: Row) => boolean = () => false,
): Map<string, Row> {
  const rows = new Map<string, Row>();
  const taken = new Set<string>();
  const give = (key: string, row: Row): void => {
    rows.set(key, row);
    taken.add(row.key);
  };
  const standing = new Set(claims.map(({ key }) => key));
  for (const { key, candidateKeys } of claims) {
    const own = earlier.get(key);
    const others = own && isFiled(own) ? [] : candidateKeys.filter((other) => other !== key && !standing.has(other));
    const filed = others.map((other) => earlier.get(other)).find((row) => row && !taken.has(row.key) && isFiled(row));
    const row = filed ?? own;
    if (row) give(key, row);
  }
  // By every event that a row was or may have been about.
  const about = new Map<string, Row[]>();
  for (const row of earlier.values()) {
    if (taken.has(row.key)) continue;
    for (const key of new Set([withoutOrdinal(row.key), ...candidatesIn(row)]))
      about.set(key, [...(about.get(key) ?? []), row]);
  }
  const offers = claims
    .filter(({ key }) => !rows.has(key))
    .flatMap((claim) => {
      const keys = [withoutOrdinal(claim.key), ...claim.candidateKeys];
      const near = new Set(keys.flatMap((key) => about.get(key) ?? []));
      return [...near].map((row) => ({ claim, row, fit: kinship(claim, row) }));
    })
    .filter(({ fit }) => fit > 0)
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        (a.claim.key < b.claim.key ? -1 : a.claim.key > b.claim.key ? 1 : a.row.key < b.row.key ? -1 : 1),
    );
  for (const { claim, row } of offers) {
    if (rows.has(claim.key) || taken.has(row.key)) continue;
    give(claim.key, row);
  }
  return rows;
}

/** As `rowsOfClaims`, and rows of the same event whose product was written or known in another way then. */
export function rowsOfListed(
  claims: readonly Claim[],
  earlier: ReadonlyMap<string, Before>,
  settledKeys: readonly string[],
): Map<string, Before> {
  const rows = rowsOfClaims(claims, earlier, (row) => isFiled(saidOf(row, amazonsIn(row))));
  const settled = new Set(settledKeys);
  const taken = new Set([...rows.values()].map(({ key }) => key));
  const left = [...earlier.values()].filter((row) => row.typed && !taken.has(row.key) && !settled.has(row.key));
  if (left.length === 0) return rows;
  const of = group(left, (row) => eventIn(row.key, { sku: row.cell('sku'), fnsku: row.cell('fnsku') }));
  const without = group(
    claims.filter(({ key }) => !rows.has(key)),
    (claim) => eventIn(claim.key, claim),
  );
  for (const [event, some] of without) {
    for (const claim of some) {
      const alike = (of.get(event) ?? []).filter((row) => isSameProduct(claim, row));
      const [row, ...others] = alike;
      // Of two nobody knows which it is.
      if (!row || others.length > 0 || some.filter((other) => isSameProduct(other, row)).length > 1) continue;
      rows.set(claim.key, row);
    }
  }
  return rows;
}

/** A key with its product's names taken out: what is left tells of the event. */
function eventIn(key: string, { sku, fnsku }: { readonly sku: string | null; readonly fnsku: string | null }): string {
  let event = key;
  for (const name of [sku && `sku ${sku}`, fnsku, sku])
    if (name)
      event = event.replace(new RegExp(`/${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[/#~]|$)`, 'g'), '/·');
  return event;
}

/** The same FNSKU, or the same SKU but for capitals and for zeros that a spreadsheet took off its front. */
function isSameProduct(claim: Claim, row: Before): boolean {
  const fnsku = row.cell('fnsku').trim();
  if (fnsku !== '' && claim.fnsku) return fnsku === claim.fnsku;
  const sku = folded(row.cell('sku'));
  return sku !== '' && sku === folded(claim.sku ?? '');
}

const folded = (sku: string): string =>
  sku
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/, '');

const withoutOrdinal = (key: string): string => key.replace(/#\d+$/, '');

/** How surely a row was about the events of a claim: 0 for not at all. */
function kinship({ key, candidateKeys }: Pick<Claim, 'key' | 'candidateKeys'>, row: Followed): number {
  const before = candidatesIn(row);
  const own = withoutOrdinal(row.key);
  if (candidateKeys.includes(own)) return 3;
  if (before.includes(withoutOrdinal(key))) return 2;
  return candidateKeys.some((candidate) => before.includes(candidate)) ? 1 : 0;
}

function candidatesIn(row: Followed): string[] {
  return row
    .cell('candidates')
    .split('\n')
    .filter((key) => key !== '');
}

/** Doubts that the seller has checked, for the audit: for the claim of each row and for all that it may have been about. */
export function checkedDoubtsIn(earlier: ReadonlyMap<string, Before>): CheckedDoubts[] {
  return [...earlier.values()].flatMap((row) => {
    const doubts = checkedIn(row);
    return doubts.length === 0 ? [] : [...new Set([row.key, ...candidatesIn(row)])].map((key) => ({ key, doubts }));
  });
}

/** What Amazon has been told of: claims that are filed, by the seller's word or with another of their case. */
export function filedClaimsIn(earlier: ReadonlyMap<string, Before>): FiledClaim[] {
  return [...earlier.values()].flatMap((row) => {
    const part = partIn(row.cell('part'));
    const lead = earlier.get(row.cell('follows')) ?? null;
    const filed = [row, lead].some((one) => one !== null && isFiled(saidOf(one, amazonsIn(one))));
    if (part === null || !filed) return [];
    const caseId = caseTyped(row) || caseTyped(lead);
    return [
      { key: row.key, orderId: row.cell('orderId'), sku: row.cell('sku'), caseId, candidates: candidatesIn(row), part },
    ];
  });
}

/**
 * The lines of Claims, in their order. A line whose claim is not in `claims` stays when it is settled, with Amazon, paid,
 * or has anything typed.
 * @param earlier the rows that stand there, by key
 */
export function claimRows(
  claims: readonly Claim[],
  result: AuditResult,
  earlier: ReadonlyMap<string, Before>,
): ClaimRow[] {
  const of = rowsOfListed(claims, earlier, result.settledKeys);
  const followed = new Set([...of.values()].map(({ key }) => key));
  const past = [...earlier.values()].filter(({ key }) => !followed.has(key));
  const lines: Line[] = [
    ...claims.map((claim) => ({ key: claim.key, claim, before: of.get(claim.key) ?? null })),
    ...past.map((before) => ({ key: before.key, claim: null, before })),
  ];
  const leads = leadsOf(lines, result.asOf);
  const caseId = ({ key, before }: Line) => leads.get(key)?.caseId ?? caseTyped(before);
  const answers = answersOf(
    result,
    lines.flatMap((line) => (line.before ? { key: line.key, before: line.before, caseId: caseId(line) } : [])),
  );
  const rows: ClaimRow[] = [];
  for (const line of lines) {
    const row = rowOf({ ...line, result, answers, lead: leads.get(line.key) ?? null });
    if (line.claim || row.settled !== null || line.before?.typed || KEPT.has(row.state)) rows.push(row);
  }
  return rows.sort(compareRows);
}
