// The Claims tab: one row per claim, today's work on top, with what the seller typed at its side.
import type { Claim, ClaimState, Evidence } from '../../claims/claim';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { type Day, dayFromIso } from '../../values/day';
import { last as lastOf, sumOf } from '../../values/lists';
import type { Money } from '../../values/money';
import { type PlainKey, reportName, say, t } from '../../words';
import { FAMILY_FILL, READY_FILL } from '../colours';
import { familyOf } from '../rule-facts';
import { clipParts, type Out, type Part, type TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { day, money, moneyFormat, text } from '../table/outs';
import { type EarlierRow, type Entry, planTable, readEarlier, type TablePlan } from '../table/table';
import { splitUnjudged } from '../unjudged';
import { summaryHead } from './claims-head';

const column = columnsOf<'claims', Claim>('claims');

const familyFill = (claim: Claim) => FAMILY_FILL[familyOf(claim)];

const COLUMNS = [
  column({
    id: 'state',
    width: 100,
    value: ({ state }, language) => t(language, `state.${state}`),
    fill: ({ state, strength }) => (state === 'ready' && strength === 'strong' ? READY_FILL : null),
  }),
  column({ id: 'strength', width: 100, value: ({ strength }, language) => t(language, `strength.${strength}`) }),
  column({ id: 'deadline', width: 95, format: 'date', value: ({ deadline }) => day(deadline) }),
  column({ id: 'daysLeft', width: 110, format: 'integer', value: ({ daysLeft }) => daysLeft }),
  column({
    id: 'amount',
    width: 90,
    format: ({ currency }) => moneyFormat(currency),
    value: ({ amount }) => money(amount),
  }),
  column({ id: 'currency', width: 75, centred: true, value: ({ currency }) => text(currency) }),
  column({
    id: 'error',
    width: 70,
    format: 'integer',
    centred: true,
    value: ({ error }) => error,
    fill: familyFill,
  }),
  column({
    id: 'rule',
    width: 200,
    wrap: true,
    value: ({ rule }, language) => t(language, `rule.${rule}`),
    fill: familyFill,
  }),
  column({
    id: 'explanation',
    width: 380,
    wrap: true,
    value: ({ explanation }, language) => text(say(explanation, language)),
  }),
  column({ id: 'marketplace', width: 95, value: ({ marketplace }) => text(marketplace) }),
  column({ id: 'orderId', width: 160, value: ({ orderId }) => text(orderId) }),
  column({ id: 'shipmentId', width: 120, value: ({ shipmentId }) => text(shipmentId) }),
  column({ id: 'referenceId', width: 120, value: ({ referenceId }) => text(referenceId) }),
  column({ id: 'sku', width: 140, value: ({ sku }) => text(sku) }),
  column({ id: 'fnsku', width: 105, value: ({ fnsku }) => text(fnsku) }),
  column({ id: 'asin', width: 105, value: ({ asin }) => text(asin) }),
  column({ id: 'title', width: 220, wrap: true, value: ({ title }) => text(title) }),
  column({ id: 'eventDate', width: 95, format: 'date', value: ({ eventDate }) => day(eventDate) }),
  column({ id: 'eligibleFrom', width: 95, format: 'date', value: ({ eligibleFrom }) => day(eligibleFrom) }),
  column({ id: 'unitsEvent', width: 70, format: 'integer', value: ({ unitsEvent }) => unitsEvent }),
  column({ id: 'unitsFound', width: 80, format: 'integer', value: ({ unitsFound }) => unitsFound }),
  column({ id: 'unitsReimbursed', width: 80, format: 'integer', value: ({ unitsReimbursed }) => unitsReimbursed }),
  column({ id: 'unitsOpen', width: 80, format: 'integer', value: ({ unitsOpen }) => unitsOpen }),
  column({ id: 'unitValue', width: 100, format: 'cost', value: ({ unitValue }) => money(unitValue) }),
  column({ id: 'valueBasis', width: 130, wrap: true, value: (claim, language) => t(language, basisOf(claim)) }),
  column({
    id: 'remarks',
    width: 260,
    wrap: true,
    value: ({ remarks }, language) => text(remarks.map((remark) => say(remark, language)).join('\n')),
  }),
  column({ id: 'needs', width: 260, wrap: true, value: (claim, language) => text(needLines(claim, language)) }),
  column({
    id: 'evidence',
    width: 240,
    wrap: true,
    value: (claim, language) => ({ parts: evidenceParts(claim, language) }),
  }),
  column({ id: 'yourStatus', width: 120, owner: 'seller' }),
  column({ id: 'caseId', width: 120, owner: 'seller' }),
  column({ id: 'yourNotes', width: 240, wrap: true, owner: 'seller' }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ key }) => key }),
];

type ClaimColumn = (typeof COLUMNS)[number]['id'];

export const CLAIMS_TABLE: Table<ClaimColumn, Claim> = { columns: COLUMNS, key: 'key' };

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
function compareClaims(a: Claim, b: Claim): number {
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

/** What the amount comes from; only a missing one is for the seller to mend. */
function basisOf({ valueBasis, amount }: Claim): PlainKey {
  return valueBasis === 'unknown' && amount !== null ? 'basis.reports' : `basis.${valueBasis}`;
}

function needLines({ needs }: Claim, language: Language): string {
  return needs
    .map(({ report, from, to }) => t(language, 'need.line', { report: reportName(report, language), from, to }))
    .join('\n');
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
function shownClaims(claims: readonly Claim[], smallest: Money, typed: ReadonlySet<string>): Claim[] {
  return claims.filter((claim) => claim.amount === null || claim.amount >= smallest || typed.has(claim.key));
}

interface ClaimsPlan {
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
    const entries = shown.map((claim) => entryOf(CLAIMS_TABLE, claim, language));
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
