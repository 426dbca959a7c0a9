// What Claims keeps of each claim in a hidden cell: the claim, and what its case text tells beside it. The filing pack, replies
// and appeals are written from it later, without reports and without an audit.
import type { Claim, Evidence, FeeCharged } from '../claims/claim';
import { type CaseFacts, isRemoval } from '../messages/cases/facts';
import { type CaseSource, checkedReports } from '../messages/cases/writer';
import type { FeeRow } from '../overview/fee-row';
import type { ReportId } from '../reports/ids';
import type { AuditResult } from '../result';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { CELL_LIMIT } from './table/cells';

const VERSION = 1;

/** What stands for what is left out. */
const EMPTY = {
  orderId: null,
  shipmentId: null,
  referenceId: null,
  sku: null,
  fnsku: null,
  asin: null,
  title: null,
  eligibleFrom: null,
  unitValue: null,
  amount: null,
  remarks: [],
  needs: [],
  doubts: [],
  alternatives: [],
  candidateKeys: [],
} satisfies Partial<Claim>;

/** Rows of a tab that make a claim, and those counted against it. */
type KeptRows = Readonly<Record<string, readonly [event: readonly number[], netted: readonly number[]]>>;
type KeptCharge = readonly [Day, string, number, Money, Money, Money];
type KeptReport = readonly [tab: string, report: ReportId | null, from: Day | null, to: Day | null];

type Bare = Omit<Claim, 'evidence' | 'charges' | keyof typeof EMPTY>;

interface Kept {
  readonly v: typeof VERSION;
  readonly asOf: Day;
  /** What is null or empty is left out. */
  readonly claim: Bare & Partial<Pick<Claim, keyof typeof EMPTY>>;
  readonly rows: KeptRows;
  readonly charges?: readonly KeptCharge[];
  readonly reports: readonly KeptReport[];
  /** A report of removal shipments was there. */
  readonly parcelsKnown?: true;
  readonly parcels?: readonly string[];
  readonly plates?: readonly string[];
  readonly measures?: Pick<FeeRow, 'own' | 'amazon'>;
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** The claim without what is empty, and without candidates, which have a column of their own. */
function filled(claim: Omit<Claim, 'evidence' | 'charges'>): Kept['claim'] {
  const entries = Object.entries({ ...claim, candidateKeys: [] }).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries) as unknown as Kept['claim'];
}

function rowsIn(evidence: readonly Evidence[]): KeptRows {
  const rows: Record<string, [number[], number[]]> = {};
  for (const { tab, row, role } of evidence) {
    const of = rows[tab] ?? [[], []];
    rows[tab] = of;
    of[role === 'event' ? 0 : 1].push(row);
  }
  return rows;
}

/** The text to keep of a claim; empty when it would not fit into a cell. */
export function keptText(claim: Claim, result: AuditResult, facts: CaseFacts): string {
  const { evidence, charges, ...rest } = claim;
  const parcels = isRemoval(claim) ? (facts.parcels[claim.referenceId ?? ''] ?? []) : [];
  const plates = facts.plates[claim.key] ?? [];
  const fees =
    claim.rule === 'size-tier-fee'
      ? result.fees?.rows.find((row) => row.sku === claim.sku && row.marketplace === claim.marketplace)
      : undefined;
  const reports = checkedReports([claim], result, facts).flatMap(({ used }) => used);
  const kept: Kept = {
    v: VERSION,
    asOf: result.asOf,
    claim: filled(rest),
    rows: rowsIn(evidence),
    ...(charges && {
      charges: charges.map((c): KeptCharge => [c.date, c.orderId, c.units, c.charged, c.correct, c.given]),
    }),
    reports: reports.map(({ tab, report, from, to }): KeptReport => [tab, report, from, to]),
    ...(isRemoval(claim) && result.reports.some(({ report }) => report === 'removal-shipments')
      ? { parcelsKnown: true as const }
      : {}),
    ...(parcels.length > 0 && { parcels }),
    ...(plates.length > 0 && { plates }),
    ...(fees && (fees.own || fees.amazon) && { measures: { own: fees.own, amazon: fees.amazon } }),
  };
  const text = JSON.stringify(kept);
  return text.length > CELL_LIMIT ? '' : text;
}

/** A claim as a run kept it. */
export interface KeptClaim {
  readonly claim: Claim;
  readonly kept: Kept;
}

function evidenceOf(rows: KeptRows): Evidence[] {
  return Object.entries(rows).flatMap(([tab, [event, netted]]) => [
    ...event.map((row): Evidence => ({ tab, row, role: 'event' })),
    ...netted.map((row): Evidence => ({ tab, row, role: 'netted' })),
  ]);
}

/** The claim that a cell keeps; null when it keeps none, or one of another version. */
export function keptClaim(text: string): KeptClaim | null {
  if (!text.startsWith(`{"v":${VERSION},`)) return null;
  try {
    const kept = JSON.parse(text) as Kept;
    const charges = kept.charges?.map(([date, orderId, units, charged, correct, given]): FeeCharged => {
      return { date, orderId, units, charged, correct, given };
    });
    const claim: Claim = { ...EMPTY, ...kept.claim, evidence: evidenceOf(kept.rows), ...(charges && { charges }) };
    return { claim, kept };
  } catch {
    return null;
  }
}

/** What the texts of a case are written from: as much of a run as its claims keep, and the facts beside it. */
export function keptSource(some: readonly KeptClaim[]): { readonly result: CaseSource; readonly facts: CaseFacts } {
  const reports = new Map<string, CaseSource['reports'][number]>();
  const parcels: Record<string, readonly string[]> = {};
  const plates: Record<string, readonly string[]> = {};
  for (const { claim, kept } of some) {
    for (const [tab, report, from, to] of kept.reports) reports.set(tab, { tab, report, from, to });
    if (kept.parcels && claim.referenceId) parcels[claim.referenceId] = kept.parcels;
    if (kept.plates) plates[claim.key] = kept.plates;
  }
  // Says that it was there, and is of no shop, so that no text names it as looked at.
  if (some.some(({ kept }) => kept.parcelsKnown))
    reports.set('', { tab: '', report: 'removal-shipments', from: null, to: null });
  const rows = some.flatMap(({ claim: { sku, marketplace }, kept: { measures } }) =>
    measures && sku !== null ? [{ ...measures, sku, marketplace }] : [],
  );
  const asOf = Math.max(...some.map(({ kept }) => kept.asOf));
  return {
    result: { asOf, reports: [...reports.values()], fees: { rows } },
    facts: { shops: { '': [] }, parcels, plates },
  };
}
