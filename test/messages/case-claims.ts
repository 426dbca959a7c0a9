// A claim of each kind of sum, for texts that are asked of all of them.
import type { Claim } from '../../src/claims/claim';
import { CASE_WORDS } from '../../src/messages/cases/all';
import { RULES } from '../../src/rules';
import type { Sum } from '../../src/values/message';
import { claimsEn } from '../../src/words/claims.en';
import type { SumId } from '../../src/words/message-ids';
import { aClaim } from '../plan/support';
import { namesOf } from './counted';

/** Every kind of sum that a claim may have. */
export const SUMS = Object.keys(claimsEn).filter(
  (key) => RULES.some(({ id }) => key.startsWith(`${id}.`)) && !key.endsWith('.check'),
) as SumId[];

const DATES = ['seen', 'returned', 'limit'];
const MONEY = [
  'refunded',
  'charged',
  'cash',
  'amount',
  'principal',
  'perUnit',
  'taken',
  'correct',
  'given',
  'now',
  'due',
];

/** A claim of a kind of sum, of so many units, with or without its ids. */
export function claimOf(sum: SumId, units = 7, withIds = true): Claim {
  const rule = RULES.find((one) => sum.startsWith(`${one.id}.`))!;
  const data: Record<string, string | number> = {};
  for (const name of namesOf(CASE_WORDS.en.sums[sum]))
    data[name] = DATES.includes(name) ? 20_700 : MONEY.includes(name) ? 123_400 : units;
  const words = {
    ...{ currency: 'EUR', shipment: withIds ? 'FBA15ABC' : '', disposition: 'CARRIER_DAMAGED', category: 'Beauty' },
    ...{ tier: 'small_parcel', theirs: 'standard_parcel', ours: 'light_envelope' },
  };
  for (const [name, word] of Object.entries(words)) if (name in data) data[name] = word;
  const none = { orderId: null, shipmentId: null, referenceId: null, sku: null, fnsku: null, asin: null, title: null };
  return aClaim({
    ...{
      rule: rule.id,
      error: rule.error,
      explanation: { id: sum, data } as Sum,
      amount: 75_000 * units,
      currency: 'EUR',
    },
    ...{ orderId: '111-1234567-1234567', shipmentId: 'FBA15ABC', referenceId: '7001' },
    ...{ unitsEvent: units, unitsFound: units - 1, unitsReimbursed: 0 },
    unitsOpen: sum === 'over-refund.money' || sum === 'reversal-without-unit.excess' ? 0 : units,
    ...(withIds ? {} : none),
  });
}
