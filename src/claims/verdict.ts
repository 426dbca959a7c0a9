// Why units that look like money are not claimed: one reason for each, and the row that explains it. Plain data, no prose.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { appended } from '../values/lists';
import { sortedByNumber } from '../values/sorted';
import type { ErrorNumber, RuleId } from './rule-ids';

/** Every reason; the words are `reason.<id>`. */
export type Reason =
  // Settled: the unit or its money is there.
  | 'found-again'
  | 'reimbursed'
  | 'came-back'
  | 'in-stock'
  | 'received'
  | 'over-received'
  | 'charged-again'
  | 'given-back'
  | 'reconciled'
  | 'put-back'
  | 'listed'
  | 'ordered'
  | 'counted-elsewhere'
  | 'marked-reimbursed'
  // No loss at all.
  | 'moved'
  | 'moved-centres'
  | 'low-cost-store'
  | 'unsellable'
  | 'donated'
  | 'not-amazons-damage'
  | 'sold-as-used'
  | 'before-closing'
  | 'partial-refund'
  | 'goodwill'
  | 'fee-right'
  | 'paid-enough'
  | 'taken-back'
  | 'older-rule'
  | 'not-late'
  | 'not-buyers-reason'
  | 'not-returned'
  | 'restocking-fee-kept'
  // None of Amazon's orders, or paid in another way.
  | 'seller-fulfilled'
  | 'multi-channel'
  | 'recovered'
  | 'guarantee'
  // Nothing to claim yet, or nobody can tell.
  | 'shipment-cancelled'
  | 'shipment-open'
  | 'investigated'
  | 'not-sent'
  | 'not-completed'
  | 'no-closed-shipment'
  | 'shipped-unknown'
  | 'other-status'
  | 'rows-disagree'
  | 'printed-twice'
  | 'not-read'
  | 'no-product'
  | 'no-card'
  | 'no-measures'
  | 'no-category'
  | 'no-reference'
  | 'delivery-unknown'
  // Claims that are not to be filed.
  | 'too-late'
  | 'no-window'
  | 'too-small';

/** Units of an event that a rule found, with the reason why they are not claimed. */
export interface Settled {
  readonly reason: Reason;
  readonly units: number;
  /** The row that explains it; null where none does. */
  readonly because: RowRef | null;
}

/** An event, or many alike, of which a rule claims nothing. */
export interface Passed extends Settled {
  readonly orderId: string;
  readonly shipmentId: string;
  readonly referenceId: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  /** Null when it cannot be read. */
  readonly date: Day | null;
  /** The row of the event; of many alike, of the newest. */
  readonly event: RowRef | null;
  /** How many events it stands for. */
  readonly events: number;
}

/** Takes what a rule looks at and does not claim. */
export type Pass = (event: Passed) => void;

/** What is not claimed, with the rule that looked at it. */
export interface Verdict extends Passed {
  readonly rule: RuleId;
  readonly error: ErrorNumber;
}

/** Verdicts of an error and a reason that stand nowhere one by one. */
export interface Unlisted {
  readonly error: ErrorNumber;
  readonly reason: Reason;
  readonly count: number;
  readonly units: number;
  /** Events of those without units. */
  readonly events: number;
}

/** An event as it is made: the audit names the rule that passed it in the same object, for there are 100,000 of them. */
type Unnamed = Passed & { rule: RuleId | null; error: ErrorNumber | null };

/** An event that is not claimed, of the parts given; ids left out are unknown. Written out, as `found` is. */
export function passed(parts: Pick<Passed, 'reason' | 'units'> & Partial<Omit<Passed, 'reason' | 'units'>>): Passed {
  const event: Unnamed = {
    orderId: parts.orderId ?? '',
    shipmentId: parts.shipmentId ?? '',
    referenceId: parts.referenceId ?? '',
    sku: parts.sku ?? '',
    fnsku: parts.fnsku ?? '',
    asin: parts.asin ?? '',
    date: parts.date ?? null,
    event: parts.event ?? null,
    because: parts.because ?? null,
    events: parts.events ?? 1,
    reason: parts.reason,
    units: parts.units,
    rule: null,
    error: null,
  };
  return event;
}

/** What a rule passed, with the rule: the event itself, which nobody else has. */
export function verdict(event: Passed, rule: RuleId, error: ErrorNumber): Verdict {
  const named = event as Unnamed;
  named.rule = rule;
  named.error = error;
  return named as Verdict;
}

/** The parts that have units. */
export function settledOf(...parts: readonly Settled[]): Settled[] {
  let settled: Settled[] = [];
  for (let i = 0; i < parts.length; i++)
    if ((parts[i] as Settled).units > 0) settled = appended(settled, parts[i] as Settled);
  return settled;
}

/** The place of a row, without what else it holds. */
export function placeOf(row: RowRef | null | undefined): RowRef | null {
  return row ? { tab: row.tab, row: row.row } : null;
}

/** The first row of a kind among what was counted against an event. */
export function firstOf(rows: readonly (RowRef & { readonly kind: string })[], kind: 'found' | 'paid'): RowRef | null {
  return placeOf(rows.find((row) => row.kind === kind));
}

/** Of one error and day, so that the order never depends on where rows stand. */
function compareAlike(a: Verdict, b: Verdict): number {
  return (
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.orderId, b.orderId) ||
    compareTexts(a.shipmentId, b.shipmentId) ||
    compareTexts(a.referenceId, b.referenceId) ||
    compareTexts(a.sku, b.sku) ||
    compareTexts(a.fnsku, b.fnsku) ||
    compareTexts(a.asin, b.asin) ||
    compareTexts(a.reason, b.reason) ||
    b.units - a.units ||
    b.events - a.events
  );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** More than there are days in any report. */
const DAYS = 2 ** 23;

/** Verdicts in their order, which is the same whatever the order of tabs and rows: by error, the newest first. */
export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  return sortedByNumber(verdicts, ({ error, date }) => error * 3 * DAYS + (date === null ? DAYS : -date), compareAlike);
}
