// What stands behind each line of Claims: the claim of this run, what the seller typed beside it, what earlier runs
// remembered of it, and the state that follows.
import type { Claim } from '../claims/claim';
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
import type { AuditResult } from '../result';
import { type Day, dayFromIso } from '../values/day';
import { MONEY_SCALE } from '../values/money';
import { inAllLanguages } from '../words';
import type { EarlierRow } from './table/table';

/** A row of Claims as it stood before the run. */
type Before = EarlierRow<string>;

export interface ClaimRow {
  readonly key: string;
  /** Null: the claim is settled, or its reports are gone. */
  readonly claim: Claim | null;
  readonly said: Said;
  readonly outlook: Outlook;
  /** By what is typed now. */
  readonly state: LifeState;
  /** The day of the first run that saw it filed. */
  readonly filedOn: Day | null;
  /** What was claimed when it was filed, in the currency's unit. */
  readonly claimed: number | null;
  readonly currency: string;
  readonly deadline: Day | null;
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

function saidOf(row: Before | null): Said {
  return { word: wordOf(row?.cell('yourStatus') ?? ''), hasCase: (row?.cell('caseId') ?? '').trim() !== '' };
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

/** True for a word or case id that says that Amazon has the claim, or had it. */
function isFiled({ word, hasCase }: Said): boolean {
  return hasCase || word === 'filed' || word === 'asked' || word === 'paid' || word === 'refused';
}

/** True when nothing but doubts keeps a claim from being certain: the rule's own reasons stand before them. */
function onlyDoubts({ doubts, remarks }: Claim): boolean {
  const [doubt] = doubts;
  return doubt !== undefined && JSON.stringify(remarks[0]) === JSON.stringify(doubt.message);
}

/** States in which a row stays although no report shows its claim any more. */
const KEPT: ReadonlySet<LifeState> = new Set([...WITH_AMAZON, 'paid', 'paid-part', 'taken-back', 'paid-itself']);

function rowOf(
  key: string,
  claim: Claim | null,
  before: Before | null,
  result: AuditResult,
  settled: boolean,
): ClaimRow {
  const says = saidOf(before);
  const filed = isFiled(says);
  const filedOn = filed ? (dayFromIso(before?.cell('filedOn') ?? '') ?? result.asOf) : null;
  const now = claim === null || claim.amount === null ? null : claim.amount / MONEY_SCALE;
  const claimed = filed ? (numberIn(before?.cell('claimed')) ?? numberIn(before?.cell('amount')) ?? now) : null;
  const checked = before ? checkedIn(before) : [];
  const stale = says.word === 'checked' && before !== null && wordOf(before.cell('said')) === 'checked';
  const outlook = outlookOf(outlookBefore(before), {
    claim,
    settled: settled ? (claim === null ? 'paid' : null) : null,
    // Who says so already cannot say it again for a new doubt before he has taken his word back.
    checkable: claim !== null && !stale && onlyDoubts(claim),
    answer: null,
    daysFiled: filedOn === null ? null : result.asOf - filedOn,
    rowsMissing: false,
  });
  return {
    key,
    claim,
    said: says,
    outlook,
    state: stateOf(outlook, says),
    filedOn,
    claimed,
    currency: claim?.currency ?? before?.cell('currency') ?? '',
    deadline: claim?.deadline ?? dayFromIso(before?.cell('deadline') ?? ''),
    typed: before?.cell('yourStatus') ?? '',
    checked,
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
  const settled = new Set(result.settledKeys);
  const shown = new Set(claims.map(({ key }) => key));
  const rows = claims.map((claim) => rowOf(claim.key, claim, earlier.get(claim.key) ?? null, result, false));
  for (const before of earlier.values()) {
    if (shown.has(before.key)) continue;
    const row = rowOf(before.key, null, before, result, settled.has(before.key));
    if (settled.has(before.key) || before.typed || KEPT.has(row.state)) rows.push(row);
  }
  return rows.sort(compareRows);
}
