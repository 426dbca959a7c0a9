// What the returns, orders and feedback reports suggest to do next: a message, a decision for the warehouse, a look at the listing.
import type { Reading } from '../reports';
import { ordersOf } from '../reports/all-orders';
import { returnsOf } from '../reports/customer-returns';
import { merchantReturns } from '../reports/merchant-returns';
import { reimbursementsOf } from '../reports/reimbursements';
import { removalOrdersOf } from '../reports/removal-orders';
import { feedbackOf } from '../reports/seller-feedback';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { codeKey } from '../values/text';
import { fulfilmentsOf } from './order';
import { reasonOf } from './reasons';
import type { MessageKey } from './say';
import type { Fulfilment, ScenarioId } from './scenarios';

/** Reasons after which something is decided before anything is written: about a unit, or for the listing. */
const DECISIONS = ['propose.claim', 'propose.relabel', 'propose.disposition', 'propose.listing'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The decision that a proposal asks for; null for a message, and where it has been made. */
export function decisionOf({ why, decided }: Proposal): Decision | null {
  return decided ? null : (DECISIONS.find((one) => one === why) ?? null);
}

export interface Proposal extends RowRef {
  /** Null where there is nothing to write: the proposal is to look at something. */
  readonly scenario: ScenarioId | null;
  readonly orderId: string;
  readonly sku: string;
  readonly fulfilment: Fulfilment | null;
  readonly date: Day | null;
  readonly why: MessageKey;
  /** A removal order for what came back is under way: only its text for the warehouse is wanted. */
  readonly decided?: boolean;
  readonly data: Readonly<Record<string, string>>;
}

const UNSELLABLE = new Set(['customerdamaged', 'defective', 'expired']);
/** Amazon or the carrier did it: the claim comes first, the unit is decided on after it. */
const AMAZONS_DOING = new Set(['carrierdamaged', 'damaged', 'warehousedamaged', 'distributordamaged']);
/** Statuses by which Amazon has decided about a returned unit. */
const DECIDED = new Set(['unitreturnedtoinventory', 'reimbursed', 'repackagedsuccessfully', 'refurbishedsuccessfully']);
const CLOSED_RETURN = new Set(['closed', 'completed', 'cancelled', 'canceled', 'declined', 'rejected']);
const DELIVERY =
  /deliver|ship|arriv|late\b|parcel|package|carrier|liefer|versand|paket|zustell|livraison|colis|retard|consegn|corriere|pacco|spedizion|entrega|envío|paquete|bezorg|pakket|verzend|dostaw|przesyłk|paczk|kurier|leverans|frakt|paket|配送|配達|届|遅|物流|送货|快递/i;
const NEGATIVE = 3;
/** Days after an order within which the seller may write first. */
const NEWS_DAYS = 30;
/** Days after the purchase from which an order of the seller's own shipping that has not left is late. */
const LATE_AFTER_DAYS = 3;

/** All proposals, newest first; one per row, scenario and order. Nothing that the reports show as settled. */
export function proposals(reading: Reading): Proposal[] {
  const found = [
    ...fromReturns(reading),
    ...fromMerchantReturns(reading),
    ...fromOrders(reading),
    ...fromFeedback(reading),
  ];
  return found.filter((p) => p.orderId !== '').sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
}

/** FBA returns: the unit is back and refunded, so nobody is written to; what remains is the unit, the claim, the listing. */
function fromReturns(reading: Reading): Proposal[] {
  const found: Proposal[] = [];
  const returns = returnsOf(reading);
  const paid = paidReturns(reading);
  const removals = newestRemovals(reading);
  for (let i = 0; i < returns.size; i++) {
    const [orderId, sku, date] = [returns.orderId(i), returns.sku(i), returns.date(i)];
    const base = { ...returns.ref(i), orderId, sku, fulfilment: 'fba' as const, date };
    const reason = returns.reasonText(i);
    const removal = removals.get(sku);
    const left = removal && date !== null && removal.day >= date ? removal : null;
    const cause = reasonOf(reason)?.cause ?? 'unknown';
    const settled = DECIDED.has(returns.status(i)) || paid.has(`${orderId} ${sku}`) || left?.done === true;
    const decided = left?.done === false;
    const disposition = returns.disposition(i);
    const data = { reason, disposition: returns.dispositionText(i) };
    if (!settled && AMAZONS_DOING.has(disposition)) {
      found.push({ ...base, scenario: 'returned-damaged', why: 'propose.claim', data, decided });
    } else if (!settled && disposition === 'customerdamaged' && cause === 'buyer') {
      found.push({ ...base, scenario: 'returned-intact', why: 'propose.relabel', data, decided });
    } else if (!settled && UNSELLABLE.has(disposition)) {
      found.push({ ...base, scenario: 'returned-damaged', why: 'propose.disposition', data, decided });
    }
    if (cause === 'product') found.push({ ...base, scenario: null, why: 'propose.listing', data });
  }
  return found;
}

/** Orders and SKUs whose return Amazon has paid for. */
function paidReturns(reading: Reading): Set<string> {
  const paid = new Set<string>();
  const rows = reimbursementsOf(reading);
  for (let i = 0; i < rows.size; i++) {
    const orderId = rows.orderId(i);
    if (orderId !== '' && !rows.reason(i).includes('reversal')) paid.add(`${orderId} ${rows.sku(i)}`);
  }
  return paid;
}

/**
 * The day of the newest removal order of each SKU, and whether it is done: what came back before it left with it. One under
 * way settles nothing: its text for the warehouse is wanted now.
 */
function newestRemovals(reading: Reading): Map<string, { readonly day: Day; readonly done: boolean }> {
  const newest = new Map<string, { day: Day; done: boolean }>();
  const removals = removalOrdersOf(reading);
  for (let i = 0; i < removals.size; i++) {
    const [sku, day] = [removals.sku(i), removals.date(i)];
    if (day === null || codeKey(removals.orderStatus(i)).startsWith('cancel')) continue;
    if (day >= (newest.get(sku)?.day ?? day)) newest.set(sku, { day, done: removals.completed(i) });
  }
  return newest;
}

/** Returns of orders that the seller ships: the message that fits the reason, until the buyer has his money. */
function fromMerchantReturns(reading: Reading): Proposal[] {
  const found: Proposal[] = [];
  const rows = reading.rows(merchantReturns);
  for (let i = 0; i < rows.size; i++) {
    const reason = rows.reason(i);
    const scenario = reasonOf(reason)?.scenario ?? null;
    const settled = CLOSED_RETURN.has(codeKey(rows.status(i))) || (rows.refunded(i) ?? 0) > 0;
    if (!scenario || settled) continue;
    const base = { ...rows.ref(i), orderId: rows.orderId(i), sku: rows.sku(i), date: rows.date(i) };
    found.push({ ...base, fulfilment: 'seller', scenario, why: 'propose.reason', data: { reason } });
  }
  return found;
}

/** Orders of the seller's own shipping that should have left: counted from the newest day of the report. */
function fromOrders(reading: Reading): Proposal[] {
  const orders = ordersOf(reading);
  let newest: Day | null = null;
  for (let i = 0; i < orders.size; i++) {
    const day = orders.purchaseDate(i);
    if (day !== null && (newest === null || day > newest)) newest = day;
  }
  const found = new Map<string, Proposal>();
  for (let i = 0; newest !== null && i < orders.size; i++) {
    const [orderId, date] = [orders.orderId(i), orders.purchaseDate(i)];
    if (date === null || found.has(orderId) || orders.fulfilment(i) !== 'seller' || orders.shipped(i) !== false)
      continue;
    if (codeKey(orders.orderStatus(i)).startsWith('pending')) continue;
    const age = newest - date;
    if (age <= LATE_AFTER_DAYS || age > NEWS_DAYS) continue;
    const base = { ...orders.ref(i), orderId, sku: orders.sku(i), fulfilment: 'seller' as const, date };
    found.set(orderId, { ...base, scenario: 'delayed', why: 'propose.late', data: { days: String(age) } });
  }
  return [...found.values()];
}

function fromFeedback(reading: Reading): Proposal[] {
  const rows: {
    base: Omit<Proposal, 'scenario' | 'why' | 'data'>;
    stars: number;
    comment: string;
    answered: boolean;
  }[] = [];
  const feedback = feedbackOf(reading);
  for (let i = 0; i < feedback.size; i++) {
    const stars = feedback.stars(i);
    if (stars === null || stars > NEGATIVE) continue;
    const base = {
      ...feedback.ref(i),
      date: feedback.date(i),
      orderId: feedback.orderId(i),
      sku: '',
      fulfilment: null,
    };
    rows.push({ base, stars, comment: feedback.comments(i), answered: feedback.response(i).trim() !== '' });
  }
  const shippers = fulfilmentsOf(reading, new Set(rows.map(({ base }) => base.orderId)));
  return rows.flatMap(({ base, stars, comment, answered }): Proposal[] => {
    const fulfilment = shippers.get(base.orderId) ?? null;
    const rating = { rating: String(stars) };
    // The seller has answered in public: the matter is closed for him.
    const found: Proposal[] = answered
      ? []
      : [{ ...base, fulfilment, scenario: 'negative-feedback', why: 'propose.rating', data: rating }];
    // Amazon answers for delivery only where it delivered.
    if (fulfilment === 'fba' && DELIVERY.test(comment)) {
      found.push({ ...base, fulfilment, scenario: 'feedback-removal', why: 'propose.delivery', data: {} });
    }
    return found;
  });
}
