// The Claims tab: one row per claim, today's work on top, with what the seller typed at its side.
import type { AuditResult, Claim, ClaimState, Evidence } from '../../claims/claim';
import type { Language } from '../../settings';
import { type Day, dayFromIso } from '../../values/day';
import { last as lastOf, sumOf } from '../../values/lists';
import { MONEY_SCALE, type Money } from '../../values/money';
import { type PlainKey, reportName, say, t } from '../../words';
import { FAMILY_FILL, READY_FILL } from '../colours';
import { familyOf } from '../rule-facts';
import { clip, clipParts, type Format, type Out, type Part, type TabNow } from '../table/cells';
import {
  type ColumnSpec,
  type EarlierRow,
  type Entry,
  planTable,
  readEarlier,
  type TablePlan,
  type TableSpec,
} from '../table/table';
import { splitUnjudged } from '../unjudged';
import { moneyFormat, summaryHead } from './claims-head';

const COLUMNS = [
  { id: 'state', title: 'claims.state', help: 'claims.state.help', width: 100, format: 'text' },
  { id: 'strength', title: 'claims.strength', help: 'claims.strength.help', width: 100, format: 'text' },
  { id: 'deadline', title: 'claims.deadline', help: 'claims.deadline.help', width: 95, format: 'date' },
  { id: 'daysLeft', title: 'claims.daysLeft', help: 'claims.daysLeft.help', width: 110, format: 'integer' },
  { id: 'amount', title: 'claims.amount', help: 'claims.amount.help', width: 90, format: 'money' },
  { id: 'currency', title: 'claims.currency', help: 'claims.currency.help', width: 75, format: 'text', centred: true },
  { id: 'error', title: 'claims.error', help: 'claims.error.help', width: 70, format: 'integer', centred: true },
  { id: 'rule', title: 'claims.rule', help: 'claims.rule.help', width: 200, format: 'text', wrap: true },
  {
    id: 'explanation',
    title: 'claims.explanation',
    help: 'claims.explanation.help',
    width: 380,
    format: 'text',
    wrap: true,
  },
  { id: 'marketplace', title: 'claims.marketplace', help: 'claims.marketplace.help', width: 95, format: 'text' },
  { id: 'orderId', title: 'claims.orderId', help: 'claims.orderId.help', width: 160, format: 'text' },
  { id: 'shipmentId', title: 'claims.shipmentId', help: 'claims.shipmentId.help', width: 120, format: 'text' },
  { id: 'referenceId', title: 'claims.referenceId', help: 'claims.referenceId.help', width: 120, format: 'text' },
  { id: 'sku', title: 'claims.sku', help: 'claims.sku.help', width: 140, format: 'text' },
  { id: 'fnsku', title: 'claims.fnsku', help: 'claims.fnsku.help', width: 105, format: 'text' },
  { id: 'asin', title: 'claims.asin', help: 'claims.asin.help', width: 105, format: 'text' },
  { id: 'title', title: 'claims.title', help: 'claims.title.help', width: 220, format: 'text', wrap: true },
  { id: 'eventDate', title: 'claims.eventDate', help: 'claims.eventDate.help', width: 95, format: 'date' },
  { id: 'eligibleFrom', title: 'claims.eligibleFrom', help: 'claims.eligibleFrom.help', width: 95, format: 'date' },
  { id: 'unitsEvent', title: 'claims.unitsEvent', help: 'claims.unitsEvent.help', width: 70, format: 'integer' },
  { id: 'unitsFound', title: 'claims.unitsFound', help: 'claims.unitsFound.help', width: 80, format: 'integer' },
  {
    id: 'unitsReimbursed',
    title: 'claims.unitsReimbursed',
    help: 'claims.unitsReimbursed.help',
    width: 80,
    format: 'integer',
  },
  { id: 'unitsOpen', title: 'claims.unitsOpen', help: 'claims.unitsOpen.help', width: 80, format: 'integer' },
  { id: 'unitValue', title: 'claims.unitValue', help: 'claims.unitValue.help', width: 100, format: 'cost' },
  {
    id: 'valueBasis',
    title: 'claims.valueBasis',
    help: 'claims.valueBasis.help',
    width: 130,
    format: 'text',
    wrap: true,
  },
  { id: 'remarks', title: 'claims.remarks', help: 'claims.remarks.help', width: 260, format: 'text', wrap: true },
  { id: 'needs', title: 'claims.needs', help: 'claims.needs.help', width: 260, format: 'text', wrap: true },
  { id: 'evidence', title: 'claims.evidence', help: 'claims.evidence.help', width: 240, format: 'text', wrap: true },
  {
    id: 'yourStatus',
    title: 'claims.yourStatus',
    help: 'claims.yourStatus.help',
    width: 120,
    format: 'text',
    owner: 'seller',
  },
  { id: 'caseId', title: 'claims.caseId', help: 'claims.caseId.help', width: 120, format: 'text', owner: 'seller' },
  {
    id: 'yourNotes',
    title: 'claims.yourNotes',
    help: 'claims.yourNotes.help',
    width: 240,
    format: 'text',
    wrap: true,
    owner: 'seller',
  },
  { id: 'key', title: 'claims.key', help: 'claims.key.help', width: 100, format: 'text', owner: 'hidden' },
] as const satisfies readonly ColumnSpec<string>[];

export type ClaimColumn = (typeof COLUMNS)[number]['id'];

export const CLAIMS_TABLE: TableSpec<ClaimColumn> = { columns: COLUMNS, key: 'key' };

/** Suggestions for the seller's own status; he may type anything else. */
export function statusChoices(language: Language): string[] {
  return [
    t(language, 'status.to-file'),
    t(language, 'status.filed'),
    t(language, 'status.asked'),
    t(language, 'status.paid'),
    t(language, 'status.refused'),
    t(language, 'status.dropped'),
  ];
}

// What can be done today comes first; settled rows are only there because of what the seller typed.
const STATE_ORDER: Readonly<Record<ClaimState, number>> = {
  ready: 0,
  waiting: 1,
  'needs-data': 2,
  expired: 3,
  settled: 5,
};

/** State, then certain before check-first, then deadline, then money (most first); the key decides the rest. */
export function compareClaims(a: Claim, b: Claim): number {
  return (
    STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
    (a.strength === b.strength ? 0 : a.strength === 'strong' ? -1 : 1) ||
    a.deadline - b.deadline ||
    (b.amount ?? -1) - (a.amount ?? -1) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

// A claim of a fee stands on a row of every sale: all of them would make its row as tall as the screen. They are marked
// in their own tabs, and claims.json has them all.
const MAX_LINKS = 5;

function evidenceParts(claim: Claim, language: Language): Part[] {
  const parts: Part[] = [];
  const runs = evidenceRuns(claim);
  for (const { tab, row, last, role } of runs.slice(0, MAX_LINKS)) {
    if (parts.length > 0) parts.push({ text: '\n' });
    const text =
      last === row
        ? t(language, `evidence.${role}`, { tab, row })
        : t(language, `evidence.${role}-rows`, { tab, row, last });
    parts.push({ text, row: { tab, row } });
  }
  const more = sumOf(runs.slice(MAX_LINKS), ({ row, last }) => last - row + 1);
  if (more > 0) parts.push({ text: '\n' + t(language, 'evidence.more', { count: more }) });
  return clipParts(parts);
}

/** Evidence with neighbouring rows of one tab as one run: a refund of a settlement has a row per kind of money. */
function evidenceRuns(claim: Claim): (Evidence & { last: number })[] {
  const rows = [...claim.evidence].sort((a, b) => (a.role === b.role ? 0 : a.role === 'event' ? -1 : 1));
  const runs: (Evidence & { last: number })[] = [];
  for (const row of rows) {
    const before = lastOf(runs);
    if (before && before.tab === row.tab && before.role === row.role && before.last + 1 === row.row)
      before.last = row.row;
    else runs.push({ ...row, last: row.row });
  }
  return runs;
}

function money(amount: Money | null): Out {
  return amount === null ? '' : amount / MONEY_SCALE;
}

function day(value: Day | null): Out {
  return value === null ? '' : { day: value };
}

function text(value: string | null): Out {
  return clip(value ?? '');
}

/** What the amount comes from; only a missing one is for the seller to mend. */
function basisOf({ valueBasis, amount }: Claim): PlainKey {
  return valueBasis === 'unknown' && amount !== null ? 'basis.reports' : `basis.${valueBasis}`;
}

function entryOf(claim: Claim, language: Language): Entry<ClaimColumn> {
  const needs = claim.needs.map((need) =>
    t(language, 'need.line', { report: reportName(need.report, language), from: need.from, to: need.to }),
  );
  const format: Format = moneyFormat(claim.currency);
  const family = FAMILY_FILL[familyOf(claim)];
  return {
    key: claim.key,
    cells: {
      state: t(language, `state.${claim.state}`),
      strength: t(language, `strength.${claim.strength}`),
      deadline: day(claim.deadline),
      daysLeft: claim.daysLeft,
      amount: money(claim.amount),
      currency: text(claim.currency),
      error: claim.error,
      rule: t(language, `rule.${claim.rule}`),
      explanation: text(say(claim.explanation, language)),
      marketplace: text(claim.marketplace),
      orderId: text(claim.orderId),
      shipmentId: text(claim.shipmentId),
      referenceId: text(claim.referenceId),
      sku: text(claim.sku),
      fnsku: text(claim.fnsku),
      asin: text(claim.asin),
      title: text(claim.title),
      eventDate: day(claim.eventDate),
      eligibleFrom: day(claim.eligibleFrom),
      unitsEvent: claim.unitsEvent,
      unitsFound: claim.unitsFound,
      unitsReimbursed: claim.unitsReimbursed,
      unitsOpen: claim.unitsOpen,
      unitValue: money(claim.unitValue),
      valueBasis: t(language, basisOf(claim)),
      remarks: text(claim.remarks.map((remark) => say(remark, language)).join('\n')),
      needs: text(needs.join('\n')),
      evidence: { parts: evidenceParts(claim, language) },
    },
    formats: { amount: format },
    fills: {
      error: family,
      rule: family,
      ...(claim.state === 'ready' && claim.strength === 'strong' ? { state: READY_FILL } : {}),
    },
  };
}

/** A row of an earlier run whose claim is open no longer: paid or found (`settled`), or just not in these reports. */
function pastEntry(row: EarlierRow<ClaimColumn>, state: 'settled' | 'gone', asOf: Day, language: Language) {
  const deadline = dayFromIso(row.cell('deadline'));
  const left: Out = state === 'settled' || deadline === null ? '' : deadline - asOf;
  const entry: Entry<ClaimColumn> = {
    key: row.key,
    cells: { state: t(language, `state.${state}`), daysLeft: left },
    keepRest: true,
  };
  return entry;
}

/** The claims that the sheet shows: those below the smallest amount only when the seller typed beside them. */
export function shownClaims(claims: readonly Claim[], smallest: Money, typed: ReadonlySet<string>): Claim[] {
  return claims.filter((claim) => claim.amount === null || claim.amount >= smallest || typed.has(claim.key));
}

export interface ClaimsPlan {
  readonly table: TablePlan;
  /** In the order of the table. */
  readonly shown: readonly Claim[];
}

/**
 * The whole Claims tab. `problems` are lines for the block on top (bad settings); `smallest` hides claims below it.
 * What the seller typed stays with its key; a row of an earlier run turns `settled`, stays marked, or goes (untyped).
 */
export function planClaims(
  result: AuditResult,
  now: TabNow | null,
  language: Language,
  smallest: Money,
  problems: readonly string[],
): ClaimsPlan {
  const settled = new Set(result.settledKeys);
  const earlierRows = [...readEarlier(CLAIMS_TABLE, now).first.values()];
  const typed = new Set(earlierRows.filter((row) => row.typed).map((row) => row.key));
  const enough = shownClaims(result.claims, smallest, typed).sort(compareClaims);
  const hidden = result.claims.length - enough.length;
  const split = splitUnjudged(result, enough, typed);
  const shown = split.listed;
  const open = new Set(shown.map((claim) => claim.key));
  const head = summaryHead(result, split, hidden, problems, language);
  const table = planTable(CLAIMS_TABLE, now, language, head, (earlier) => {
    const entries = shown.map((claim) => entryOf(claim, language));
    const past = [...earlier.values()].filter((row) => !open.has(row.key));
    for (const row of past) {
      if (!settled.has(row.key) && row.typed) entries.push(pastEntry(row, 'gone', result.asOf, language));
    }
    for (const row of past) {
      if (settled.has(row.key)) entries.push(pastEntry(row, 'settled', result.asOf, language));
    }
    return entries;
  });
  return { table, shown };
}
