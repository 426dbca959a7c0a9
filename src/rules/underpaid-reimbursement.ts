// 11, beyond the ten: a reimbursement that paid too little per unit, or less than its own units and price make.

import { AMAZONS_COST, type Message } from '../claims/claim';
import { evidence, type Found, found } from '../claims/finding';
import { type Pass, passed, placeOf, type Reason } from '../claims/verdict';
import type { MarketplaceCode } from '../policy/marketplaces';
import { type Day, dayOf } from '../values/day';
import { MONEY_SCALE, type Money, roundToCent } from '../values/money';
import { lineOf } from '../world/orders/order';
import type { Payment } from '../world/payments/reimbursement-pools';
import { currencyOf, marketplaceOfCurrency, type World } from '../world/world';
import type { Rule } from './rule';
import { refundValue } from './shared/refund-value';
import { mostOfUnit } from './shared/unit-cap';

/** Amazon pays sourcing cost for losses before an order since this day (US policy, grade A; elsewhere up to three weeks before). */
const COST_BASED_SINCE: Day = dayOf(2025, 3, 31);
/** Paid below this share of the reference, in per cent, is worth a question. */
const ENOUGH_PERCENT = 90;
/** Amazon's price less fees is met to within 0.3 per cent in settlements of 2017 and payments of 2025: one is no chance. */
const BY_RULE_PERCENT = 1;
const CENT: Money = MONEY_SCALE / 100;

export const underpaidReimbursement: Rule = {
  id: 'underpaid-reimbursement',
  error: 11,
  needs: [['reimbursements']],
  window: 'valuation',
  draws: [],
  after: [],
  family: 'payments',
  where: 'revaluation',
  find(world, _, pass) {
    const { order, lost, damaged, inbound } = world.pools;
    const findings: Found[] = [];
    for (const payments of [order, lost, damaged, inbound]) {
      for (const p of payments) {
        const finding = findingOf(world, p, pass);
        if (finding) findings.push(finding);
      }
    }
    return findings;
  },
};

interface Reference {
  readonly perUnit: Money;
  /** What Amazon pays by its own rule: the price of the order less its fees. */
  readonly lessFees: Money;
  readonly currency: string;
  readonly basis: 'sourcing-cost' | 'net-refund';
  readonly notes?: readonly Message[];
}

function findingOf(world: World, p: Payment, pass: Pass): Found | null {
  // Settlement lines give no price per unit, and no id to ask about.
  if (p.cashUnits === 0 || p.id === '' || !world.reading.has('reimbursements')) return null;
  if (p.date === null) return leave(p, 'not-read', pass);
  if (p.date > world.settings.asOf) return null;
  // Whatever was taken back, all of it or a part, is no price of the rest.
  if (p.takenBack > 0) return leave(p, 'taken-back', pass);
  const marketplace = marketplaceOfCurrency(world.settings, p.currency);
  const short = shortPaid(p);
  const reference = short > 0 ? null : referenceOf(world, p, marketplace);
  const due = reference === null ? 0 : reference.perUnit * p.cashUnits;
  // Paid by Amazon's rule, to the cent or nearly: nothing is missing.
  const rule = reference === null ? 0 : reference.lessFees * p.cashUnits;
  const byRule = Math.abs(p.cash - rule) * 100 <= rule * BY_RULE_PERCENT;
  const underpaid = reference !== null && !byRule && p.cash * 100 < due * ENOUGH_PERCENT;
  if (short === 0 && !underpaid)
    return leave(p, reference !== null ? 'paid-enough' : isOlder(p) ? 'older-rule' : 'no-reference', pass);
  const amount = roundToCent(short > 0 ? short : due - p.cash);
  const perUnit = short > 0 ? (p.amountPerUnit as Money) : (reference as Reference).perUnit;
  return found({
    key: `underpaid-reimbursement/${p.pool}/${p.orderId || p.fnsku || p.sku}/${p.sku}/${p.date}/${p.id}`,
    marketplace,
    orderId: p.orderId,
    referenceId: p.id,
    sku: p.sku,
    fnsku: p.fnsku,
    asin: p.asin,
    title: world.catalogue.titleOf(p.sku) ?? '',
    eventDate: p.date,
    unitsEvent: p.cashUnits,
    // The units are paid; what is open is money.
    unitsReimbursed: p.cashUnits,
    value: {
      unitValue: roundToCent(perUnit),
      amount,
      currency: p.currency || currencyOf(marketplace),
      basis: reference?.basis ?? 'unknown',
      ...(reference?.notes ? { notes: reference.notes } : {}),
    },
    explanation: {
      id: short > 0 ? 'underpaid-reimbursement.short' : `underpaid-reimbursement.${(reference as Reference).basis}`,
      data: { units: p.cashUnits, paid: p.cash, perUnit, amount, currency: p.currency },
    },
    review: reviewOf(p, short, reference),
    evidence: evidence([p], []),
  });
}

/** A payment of which nothing is claimed. */
function leave(p: Payment, reason: Reason, pass: Pass): null {
  const { orderId, id: referenceId, sku, fnsku, asin, date } = p;
  const event = placeOf(p);
  pass(passed({ reason, units: p.cashUnits, orderId, referenceId, sku, fnsku, asin, date, event, because: event }));
  return null;
}

/** Cash below Amazon's own amount per unit times its own units. */
function shortPaid(p: Payment): Money {
  const due = (p.amountPerUnit ?? 0) * p.cashUnits;
  return due - p.cash > CENT * p.cashUnits ? due - p.cash : 0;
}

/** Amazon's own price times its own units is certain; the cost on file with Amazon, and its deductions, are not known here. */
function reviewOf(p: Payment, short: Money, reference: Reference | null): Message[] {
  if (short === 0) return [{ id: `check-${(reference as Reference).basis}`, data: {} }];
  return lacksWholeUnits(p, short) ? [] : [{ id: 'check-units', data: {} }];
}

/** Of several units each may have its own price, of which the row prints one: whole units that lack are plain. */
function lacksWholeUnits({ amountPerUnit, cashUnits, unitsDisagree }: Payment, short: Money): boolean {
  if (unitsDisagree) return false;
  const rest = short % (amountPerUnit as Money);
  return cashUnits === 1 || Math.min(rest, (amountPerUnit as Money) - rest) <= CENT * cashUnits;
}

/** Paid for a loss before an order, by price and not by cost. */
function isOlder(p: Payment): boolean {
  return p.pool !== 'order' && (p.date as Day) < COST_BASED_SINCE;
}

function referenceOf(world: World, p: Payment, marketplace: MarketplaceCode): Reference | null {
  if (p.pool === 'order') {
    const order = world.orders.orders.get(p.orderId);
    const item = (order && lineOf(order, p.sku))?.refunded ?? null;
    const value = refundValue(item, 1, marketplace);
    if (item === null || value.unitValue === null || value.currency !== p.currency) return null;
    const fee = item.chargedUnits > 0 ? Math.max(0, item.fulfilmentFee) / item.chargedUnits : 0;
    return {
      perUnit: value.unitValue,
      lessFees: value.unitValue - fee,
      currency: value.currency,
      basis: 'net-refund',
    };
  }
  const cost = world.catalogue.costOf(p, marketplace, world.settings.marketplace);
  if (cost === null || cost.currency !== p.currency || isOlder(p)) return null;
  const notes = cost.by === 'amazon' ? { notes: [AMAZONS_COST] } : {};
  const { currency } = cost;
  const perUnit = Math.min(cost.perUnit, mostOfUnit(marketplace, currency) ?? cost.perUnit);
  return { perUnit, lessFees: perUnit, currency, basis: 'sourcing-cost', ...notes };
}
