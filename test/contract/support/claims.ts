// How a test says what it expects: claims as short rows, compared without regard to order.
import { audit } from '../../../src/audit';
import type { Claim } from '../../../src/claims/claim';
import type { RuleId } from '../../../src/claims/rule-ids';
import type { Verdict } from '../../../src/claims/verdict';
import type { ReportId } from '../../../src/reports/ids';
import type { AuditResult } from '../../../src/result';
import { defaultSettings, type Settings } from '../../../src/settings';
import type { Tab } from '../../../src/values/cell';
import { isoOf } from '../../../src/values/day';
import { moneyText } from '../../../src/values/money';
import { AS_OF, day } from './dates';

/** A claim as tests compare it: dates as text, amounts as decimal text. */
interface Row {
  rule: RuleId;
  state: string;
  strength: string;
  order: string | null;
  shipment: string | null;
  sku: string | null;
  fnsku: string | null;
  asin: string | null;
  marketplace: string;
  event: string;
  from: string | null;
  deadline: string;
  daysLeft: number;
  /** event, found, reimbursed, open */
  units: [number, number, number, number];
  open: number;
  value: string | null;
  amount: string | null;
  currency: string;
  basis: string;
  needs: ReportId[];
  reference: string | null;
}

/** Rule and open units are always compared; state (`ready`), strength (`strong`) and the rest when given. */
export type Expected = Partial<Row> & { rule: RuleId; open: number };

function rowOf(claim: Claim): Row {
  return {
    rule: claim.rule,
    state: claim.state,
    strength: claim.strength,
    order: claim.orderId,
    shipment: claim.shipmentId,
    sku: claim.sku,
    fnsku: claim.fnsku,
    asin: claim.asin,
    marketplace: claim.marketplace,
    event: isoOf(claim.eventDate),
    from: claim.eligibleFrom === null ? null : isoOf(claim.eligibleFrom),
    deadline: isoOf(claim.deadline),
    daysLeft: claim.daysLeft,
    units: [claim.unitsEvent, claim.unitsFound, claim.unitsReimbursed, claim.unitsOpen],
    open: claim.unitsOpen,
    value: claim.unitValue === null ? null : moneyText(claim.unitValue),
    amount: claim.amount === null ? null : moneyText(claim.amount),
    currency: claim.currency,
    basis: claim.valueBasis,
    needs: [...new Set(claim.needs.map((need) => need.report))].sort(),
    reference: claim.referenceId,
  };
}

function pick(row: Row, keys: readonly string[]): Partial<Row> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const sorted = (row: object) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * As a seller has them who states that his reimbursements report is complete: most tables are about a few rows of it, and
 * those about what it covers give `covers` themselves.
 */
export function settings(more: Partial<Settings> = {}): Settings {
  const defaults = defaultSettings(more.asOf ?? day(AS_OF));
  const covers = { reimbursements: { from: day('2015-01-01'), to: defaults.asOf }, ...more.covers };
  return { ...defaults, ...more, covers };
}

/** The reimbursements report vouches for no more than its rows do; it may end two weeks early. */
export const AS_THE_ROWS_SAY: Partial<Settings> = {
  slackDays: 14,
  covers: { reimbursements: { from: null, to: null } },
};

export function run(tabs: readonly Tab[], more: Partial<Settings> = {}): AuditResult {
  return audit(tabs, settings(more));
}

/** Claims as plain rows that no longer depend on keys or order; for comparing two runs. */
export function facts(result: AuditResult): unknown[] {
  return result.claims
    .map((claim) => ({ ...rowOf(claim), key: claim.key }))
    .map((row) => JSON.stringify(row))
    .sort();
}

/** Rules that every table looks at; a table of another rule names it in what it expects, or in `rules`. */
const ALWAYS: readonly RuleId[] = [
  'warehouse-lost',
  'warehouse-damaged',
  'over-refund',
  'refund-without-return',
  'return-damaged',
];

function compare(result: AuditResult, looked: ReadonlySet<RuleId>, expected: readonly Expected[]): void {
  const left = result.claims.filter((claim) => looked.has(claim.rule)).map(rowOf);
  const wanted = expected.map((e) => sorted({ state: 'ready', strength: 'strong', ...e }));
  const unmatched = wanted.filter((want) => {
    const i = left.findIndex((row) => same(sorted(pick(row, Object.keys(want))), want));
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
  if (unmatched.length > 0 || left.length > 0) {
    const keys = Object.keys(Object.assign({ rule: '', state: '', order: '', event: '', units: '' }, ...wanted));
    expect(left.map((row) => sorted(pick(row, keys)))).toEqual(unmatched);
  }
}

/**
 * Audits the tabs and compares the claims with the expected ones, those of the five rules above and of all rules that are
 * expected or named; returns the result for further questions.
 */
export function expectClaims(
  tabs: readonly Tab[],
  expected: readonly Expected[],
  more: Partial<Settings> = {},
  rules: readonly RuleId[] = [],
): AuditResult {
  const result = run(tabs, more);
  compare(result, new Set<RuleId>([...ALWAYS, ...rules, ...expected.map((e) => e.rule)]), expected);
  return result;
}

/** Like `expectClaims`, but only the named rules are looked at; for tables whose rows also concern another rule. */
export function expectOnly(
  rules: readonly RuleId[],
  tabs: readonly Tab[],
  expected: readonly Expected[],
  more: Partial<Settings> = {},
): AuditResult {
  const result = run(tabs, more);
  compare(result, new Set(rules), expected);
  return result;
}

/** Codes of all issues of a run, sorted. */
export function issueCodes(result: AuditResult): string[] {
  return result.reports.flatMap((report) => report.issues.map((issue) => issue.code)).sort();
}

/** What is not claimed, without the places of rows, which move when rows do. */
export function verdictsOf(result: AuditResult): Omit<Verdict, 'event' | 'because'>[] {
  return result.verdicts.map(({ event, because, ...rest }) => rest);
}
