// What a rule found, before windows and states: the event, its units, its value, its evidence. The audit stamps it with the
// rule's own metadata.
import type { MarketplaceCode } from '../policy/marketplaces';
import type { WindowClass } from '../policy/windows';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Sum } from '../values/message';
import type { Money } from '../values/money';
import type { Doubt, Evidence, FeeCharged, FiledUnits, Message, Need, ValueBasis } from './claim';
import type { ErrorNumber, RuleId } from './rule-ids';
import type { Settled } from './verdict';

export interface Value {
  readonly unitValue: Money | null;
  readonly amount: Money | null;
  readonly currency: string;
  readonly basis: ValueBasis;
  /** What to know of it; it leaves the claim strong. */
  readonly notes?: readonly Message[];
}

/** What a rule returns. */
export interface Found {
  readonly key: string;
  readonly marketplace: MarketplaceCode;
  readonly orderId: string;
  readonly shipmentId: string;
  readonly referenceId: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  readonly eventDate: Day;
  /** When not the window of its rule. */
  readonly windowClass?: WindowClass | undefined;
  /** When not the window's own earliest day; null: it waits for something without a date. */
  readonly eligibleFrom?: Day | null | undefined;
  /** A deadline that may come before the window's own. */
  readonly deadline?: Day | undefined;
  /** A warning of what is to come: nothing is open yet, and it is no settled event either. */
  readonly warns?: true | undefined;
  readonly unitsEvent: number;
  readonly unitsFound: number;
  readonly unitsReimbursed: number;
  readonly unitsOpen: number;
  /** Where the units of the event went that are not open. */
  readonly settled: readonly Settled[];
  readonly value: Value;
  readonly explanation: Sum;
  /** Reasons why a person must judge; none makes the claim strong. */
  readonly review: readonly Message[];
  /** What else to know; it leaves the claim strong. */
  readonly notes?: readonly Message[] | undefined;
  readonly needs: readonly Need[];
  readonly evidence: readonly Evidence[];
  readonly charges?: readonly FeeCharged[] | undefined;
  /** What stands in an earlier case. */
  readonly filedPart?: FiledUnits | undefined;
  /** Reference or shipment ids of the events of which so many units are open, where the reports do not tell of which. */
  readonly alternatives?: readonly string[] | undefined;
  /** Keys that the claims of those events would have by themselves. */
  readonly candidateKeys?: readonly string[] | undefined;
}

/** A finding whose arithmetic is known to be of one kind. */
export type FoundWith<Id extends Sum['id']> = Found & { readonly explanation: Extract<Sum, { id: Id }> };

/** What was found, with what its rule says of itself. */
export interface Finding extends Found {
  readonly rule: RuleId;
  readonly error: ErrorNumber;
  readonly windowClass: WindowClass;
  /** What could settle it, as the stage after the rules found. */
  readonly doubts: readonly Doubt[];
}

/** What is unknown, none or empty where a finding does not say it. */
type Left =
  | 'orderId'
  | 'shipmentId'
  | 'referenceId'
  | 'sku'
  | 'fnsku'
  | 'asin'
  | 'title'
  | 'unitsEvent'
  | 'unitsFound'
  | 'unitsReimbursed'
  | 'unitsOpen'
  | 'settled'
  | 'review'
  | 'needs';

const NONE: readonly never[] = [];

/** What was found, with what its rule says of itself; given here alone. The object itself, which nobody else has. */
export function stamped(found: Found, rule: RuleId, error: ErrorNumber, window: WindowClass): Finding {
  const made = found as { -readonly [K in keyof Finding]: Finding[K] };
  made.rule = rule;
  made.error = error;
  made.windowClass = found.windowClass ?? window;
  return made;
}

/** As it is made: the rule is named in the same object, for there are many. */
type Unstamped = { [K in keyof Found]-?: Found[K] } & {
  rule: RuleId | undefined;
  error: ErrorNumber | undefined;
  doubts: readonly Doubt[];
};

/**
 * A finding of the parts given; ids left out are unknown, units 0, lists empty. All parts are there, in one order, whatever a
 * rule gives: whoever reads many findings is several times as slow where they are objects of several kinds.
 */
export function found(
  parts: Omit<Found, Left> & Partial<Pick<Found, Left>> & Partial<Pick<Finding, 'rule' | 'error' | 'doubts'>>,
): Found {
  const made: Unstamped = {
    rule: parts.rule,
    error: parts.error,
    doubts: parts.doubts ?? NONE,
    key: parts.key,
    marketplace: parts.marketplace,
    orderId: parts.orderId ?? '',
    shipmentId: parts.shipmentId ?? '',
    referenceId: parts.referenceId ?? '',
    sku: parts.sku ?? '',
    fnsku: parts.fnsku ?? '',
    asin: parts.asin ?? '',
    title: parts.title ?? '',
    eventDate: parts.eventDate,
    windowClass: parts.windowClass,
    eligibleFrom: parts.eligibleFrom,
    deadline: parts.deadline,
    warns: parts.warns,
    unitsEvent: parts.unitsEvent ?? 0,
    unitsFound: parts.unitsFound ?? 0,
    unitsReimbursed: parts.unitsReimbursed ?? 0,
    unitsOpen: parts.unitsOpen ?? 0,
    settled: parts.settled ?? NONE,
    value: parts.value,
    explanation: parts.explanation,
    review: parts.review ?? NONE,
    notes: parts.notes,
    needs: parts.needs ?? NONE,
    evidence: parts.evidence,
    charges: parts.charges,
    filedPart: parts.filedPart,
    alternatives: parts.alternatives,
    candidateKeys: parts.candidateKeys,
  };
  return made;
}

/** A copy of a finding with other parts: an object of the same kind, which a spread does not make. */
export function withParts<F extends Found>(of: F, parts: Partial<F>): F {
  return Object.assign(found(of) as F, parts);
}

export const NO_VALUE = (currency: string): Value => ({ unitValue: null, amount: null, currency, basis: 'unknown' });

/** Evidence without repeats, in the order given: a row that makes the claim is not listed again as netted. */
export function evidence(event: readonly RowRef[], netted: readonly RowRef[]): Evidence[] {
  const out: Evidence[] = [];
  const only = event[0];
  if (only && event.length === 1 && netted.length === 0) return [{ tab: only.tab, row: only.row, role: 'event' }];
  for (const { tab, row } of inPlace(event))
    if (!isAt(out[out.length - 1], tab, row)) out.push({ tab, row, role: 'event' });
  const events = out.length;
  let at = 0;
  for (const place of inPlace(netted)) {
    const { tab, row } = place;
    while (at < events && byPlace(out[at] as Evidence, place) < 0) at++;
    if (at < events && isAt(out[at], tab, row)) continue;
    if (out.length === events || !isAt(out[out.length - 1], tab, row)) out.push({ tab, row, role: 'netted' });
  }
  // As long as it is: one that grew has room for many more.
  return out.slice();
}

function isAt(place: RowRef | undefined, tab: string, row: number): boolean {
  return place !== undefined && place.row === row && place.tab === tab;
}

function inPlace(rows: readonly RowRef[]): readonly RowRef[] {
  for (let i = 1; i < rows.length; i++)
    if (byPlace(rows[i - 1] as RowRef, rows[i] as RowRef) > 0) return rows.slice().sort(byPlace);
  return rows;
}

function byPlace(a: RowRef, b: RowRef): number {
  return a.tab === b.tab ? a.row - b.row : a.tab < b.tab ? -1 : 1;
}
