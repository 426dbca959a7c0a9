// Error 10: a referral fee above the rate of the product's category.
import type { Message } from '../claims/claim';
import type { FeeBook, SkuCharges } from '../claims/feeBook';
import type { FeeCharge } from '../claims/feeCharges';
import {
  digitalServicesRate,
  isStale,
  narrowerCategories,
  type ReferralFee,
  referralCategories,
  referralFeeFor,
  standardRates,
  vatRate,
} from '../policy/fees';
import type { Day } from '../values/day';
import { MONEY_SCALE, type Money } from '../values/money';
import { decidingDays, earlierDay, feeBook, feeFinding, TOLERANCE, type TooMuch } from './feeLines';
import { MONEY_REPORTS, type Rule } from './rule';

export const referralFee: Rule = {
  id: 'referral-fee',
  error: 10,
  needs: [MONEY_REPORTS, ['products', 'fee-preview']],
  family: 'fees',
  where: 'fee',
  find(world) {
    const book = feeBook(world);
    return [...book.bySku.values()].flatMap((list) => {
      const words = wordsFor(book, list);
      if (!words) return [];
      const lines = book.open(list, 10).flatMap((charge) => {
        const line = judge(book, charge, words);
        return line ? [line] : [];
      });
      const categories = [...new Set(lines.map((line) => line.category))].sort();
      const finding = feeFinding(world, 'referral-fee', list, lines, { category: categories.join(', ') });
      return finding ? [finding] : [];
    });
  },
};

interface Words {
  /** What the seller or a report calls the product's category; several rows may differ. */
  readonly names: readonly string[];
  readonly bySeller: boolean;
}

/** The words that tell the category: the seller's, else the product group of the fee preview; null when there are none. */
export function wordsFor(book: FeeBook, list: SkuCharges): Words | null {
  const own = book.productsOf(list.sku).flatMap((product) => (product.category === '' ? [] : [product.category]));
  if (own.length > 0) return { names: own, bySeller: true };
  const groups = book.previewsOf(list.sku, list.marketplace).flatMap((row) => (row.group === '' ? [] : [row.group]));
  return groups.length > 0 ? { names: groups, bySeller: false } : null;
}

interface ReferralLine extends TooMuch {
  readonly category: string;
}

interface Due {
  readonly fee: ReferralFee;
  readonly date: Day;
}

/** The highest fee that may have been due; null where a word names no category or no table holds on one of the days. */
function dueFor(charge: FeeCharge, base: Money, words: Words, days: readonly Day[]): Due | null {
  let best: Due | null = null;
  for (const date of days) {
    for (const name of words.names) {
      const asked = words.bySeller ? { category: name } : { group: name };
      const categories = referralCategories(asked, charge.marketplace, date);
      const line = { base, units: charge.units, fba: charge.amazon === true };
      const fee = categories.length > 0 ? referralFeeFor(line, categories, charge.marketplace, date) : null;
      if (!fee?.known) return null;
      if (best === null || fee.fee > best.fee.fee) best = { fee, date };
    }
  }
  return best;
}

function judge(book: FeeBook, charge: FeeCharge, words: Words): ReferralLine | null {
  const { units, marketplace } = charge;
  const vat = vatRate(marketplace);
  const paid = charge.principal + charge.shipping + charge.giftWrap - charge.promotion;
  const base = paid + (vat > 0 ? charge.tax : 0);
  if (units <= 0 || base <= 0 || charge.commission <= 0) return null;
  const { ordered } = book.datesOf(charge);
  const due = dueFor(charge, base, words, decidingDays(ordered, charge.posted));
  if (!due) return null;
  const { fee, date } = due;
  const slack = TOLERANCE * units;
  const services = digitalServicesRate(marketplace, date);
  // Payments files show one sum for all selling fees.
  const sum = (own: ReferralFee) => own.fee + (charge.commissionHoldsAll ? own.closing : 0);
  const withTax = (amount: Money) => (amount * (MONEY_SCALE + services) * (MONEY_SCALE + vat)) / MONEY_SCALE ** 2;
  const correct = sum(fee);
  const allowed = withTax(correct);
  if (charge.commission - allowed <= slack) return null;
  const isCharge = (amount: Money) => isWithTax(charge.commission, amount, services, vat, slack);
  if (fee.specialMinimums.some((least) => isCharge(least * units))) return null;
  // The seller may not know that his product has a rate of its own within the category.
  const narrower = narrowerCategories([fee.category], marketplace, date).some((category) => {
    const own = referralFeeFor({ base, units, fba: charge.amazon === true }, category, marketplace, date);
    return own.known && isCharge(sum(own));
  });
  if (narrower) return null;
  // A charge that is exactly a rate of this marketplace has no tax in it: then all of the difference is excess.
  const plain = vat === 0 || isPlainRate(charge, base, date, slack);
  const review: Message[] = [];
  const say = (id: string, data: Message['data'] = {}) => review.push({ id, data });
  if (!words.bySeller) say('category-from-group', { category: fee.category });
  if (fee.grade === 'C') say('fee-grade-c', { card: fee.card });
  if (isStale(marketplace, charge.posted)) say('fee-old-card', { marketplace });
  const before = earlierDay(ordered, charge.posted);
  const older = before === null ? null : dueFor(charge, base, words, [before]);
  if (before !== null && !(older && charge.commission - withTax(sum(older.fee)) > slack)) say('fee-day-unknown');
  const excess = charge.commission - (plain ? correct : Math.ceil(allowed));
  const rows = charge.commissionRows;
  return { charge, charged: charge.commission, correct, excess, rows, review, category: fee.category };
}

function isWithTax(charged: Money, fee: Money, services: number, vat: number, slack: Money): boolean {
  return [0, services].some((s) =>
    [0, vat].some((v) => {
      const amount = (fee * (MONEY_SCALE + s) * (MONEY_SCALE + v)) / (MONEY_SCALE * MONEY_SCALE);
      return Math.abs(charged - amount) <= slack;
    }),
  );
}

/** True where the charge is a rate of the marketplace as it stands, and none with tax or services fee on top. */
function isPlainRate(charge: FeeCharge, base: Money, date: Day, slack: Money): boolean {
  const services = digitalServicesRate(charge.marketplace, date);
  if (charge.commissionHoldsAll && services > 0) return false;
  const near = (amount: Money) => Math.abs(charge.commission - amount) <= slack / 2;
  const vat = vatRate(charge.marketplace);
  const taxed = [MONEY_SCALE, MONEY_SCALE + services].map((s) => (s * (MONEY_SCALE + vat)) / MONEY_SCALE);
  const fees = standardRates(charge.marketplace, date).map((rate) => (base * rate) / MONEY_SCALE);
  return fees.some(near) && !fees.some((fee) => taxed.some((t) => near((fee * t) / MONEY_SCALE)));
}
