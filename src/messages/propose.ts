// Which scenarios the returns and feedback reports suggest: by reason code, disposition and rating.
import type { Reading } from '../reports';
import { returnsOf } from '../reports/customer-returns';
import { merchantReturns } from '../reports/merchant-returns';
import { feedbackOf } from '../reports/seller-feedback';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { codeKey } from '../values/text';
import { fulfilmentsOf } from './order';
import type { MessageKey } from './say';
import type { Fulfilment, ScenarioId } from './scenarios';

export interface Proposal extends RowRef {
  readonly scenario: ScenarioId;
  readonly orderId: string;
  readonly sku: string;
  readonly fulfilment: Fulfilment | null;
  readonly date: Day | null;
  readonly why: MessageKey;
  readonly data: Readonly<Record<string, string>>;
}

const UNWANTED = 'no-longer-wanted';
const REASONS: Readonly<Record<string, ScenarioId>> = {
  damagedbycarrier: 'damaged',
  damagedbyfc: 'damaged',
  damaged: 'damaged',
  defective: 'damaged',
  qualityunacceptable: 'damaged',
  missingparts: 'damaged',
  warranty: 'damaged',
  notasdescribed: 'wrong-item',
  switcheroo: 'wrong-item',
  extraitem: 'wrong-item',
  amzpgbaddesc: 'wrong-item',
  missedestimateddelivery: 'not-received',
  amzpgapptoolate: 'not-received',
  neverarrived: 'not-received',
  undeliverableunknown: 'not-received',
  undeliverablefaileddelivery: 'not-received',
  undeliverablecarriermiss: 'not-received',
  undeliverableinsufficientaddress: 'not-received',
  orderedwrongitem: UNWANTED,
  foundbetterprice: UNWANTED,
  unwanteditem: UNWANTED,
  noreasongiven: UNWANTED,
  unauthorizedpurchase: UNWANTED,
  nolongerneeded: UNWANTED,
  notcompatible: UNWANTED,
  amzpgmisordered: UNWANTED,
};

/** The scenario of a return's reason code, with or without Amazon's prefix `CR-`; null for codes that tell nothing. */
export function scenarioOfReason(reason: string): ScenarioId | null {
  return REASONS[codeKey(reason).replace(/^cr(?=[a-z]{4})/, '')] ?? REASONS[codeKey(reason)] ?? null;
}

const UNSELLABLE = new Set([
  'customerdamaged',
  'defective',
  'carrierdamaged',
  'damaged',
  'warehousedamaged',
  'expired',
]);
const DELIVERY =
  /deliver|ship|arriv|late\b|parcel|package|carrier|liefer|versand|paket|zustell|livraison|colis|retard|consegn|corriere|pacco|spedizion|entrega|envío|paquete|配送|配達|届|遅|物流|送货|快递/i;
const NEGATIVE = 3;

/** All proposals, newest first; one per row, scenario and order. */
export function proposals(reading: Reading): Proposal[] {
  const found: Proposal[] = [];
  const returns = returnsOf(reading);
  for (let i = 0; i < returns.size; i++) {
    const base = {
      ...returns.ref(i),
      orderId: returns.orderId(i),
      sku: returns.sku(i),
      fulfilment: 'fba' as const,
      date: returns.date(i),
    };
    const reason = returns.reasonText(i);
    const scenario = scenarioOfReason(reason);
    if (scenario) found.push({ ...base, scenario, why: 'propose.reason', data: { reason } });
    if (UNSELLABLE.has(returns.disposition(i))) {
      const data = { disposition: returns.dispositionText(i) };
      found.push({ ...base, scenario: 'returned-damaged', why: 'propose.disposition', data });
    }
  }
  const merchant = reading.rows(merchantReturns);
  for (let i = 0; i < merchant.size; i++) {
    const reason = merchant.reason(i);
    const scenario = scenarioOfReason(reason);
    if (!scenario) continue;
    found.push({
      ...merchant.ref(i),
      orderId: merchant.orderId(i),
      sku: merchant.sku(i),
      fulfilment: 'seller',
      date: merchant.date(i),
      scenario,
      why: 'propose.reason',
      data: { reason },
    });
  }
  found.push(...fromFeedback(reading));
  return found.filter((p) => p.orderId !== '').sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
}

function fromFeedback(reading: Reading): Proposal[] {
  const rows: { base: Omit<Proposal, 'scenario' | 'why' | 'data'>; stars: number; comment: string }[] = [];
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
    rows.push({ base, stars, comment: feedback.comments(i) });
  }
  const shippers = fulfilmentsOf(reading, new Set(rows.map(({ base }) => base.orderId)));
  return rows.flatMap(({ base, stars, comment }): Proposal[] => {
    const fulfilment = shippers.get(base.orderId) ?? null;
    const rating = { rating: String(stars) };
    const toBuyer: Proposal = {
      ...base,
      fulfilment,
      scenario: 'negative-feedback',
      why: 'propose.rating',
      data: rating,
    };
    // Amazon answers for delivery only where it delivered.
    if (fulfilment !== 'fba' || !DELIVERY.test(comment)) return [toBuyer];
    return [toBuyer, { ...base, fulfilment, scenario: 'feedback-removal', why: 'propose.delivery', data: {} }];
  });
}
