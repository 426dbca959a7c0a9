// Error 10: a referral fee above the rate of the product's category.

import type { Message } from '../claims/claim';
import type { Passed, Reason } from '../claims/verdict';
import {
  digitalServicesRate,
  EUROPE,
  feeTaxes,
  isStale,
  narrowerCategories,
  pricesWithTax,
  type ReferralFee,
  referralCategories,
  referralFeeFor,
  standardRates,
  unchangedSinceAll,
} from '../rates';
import type { Day } from '../values/day';
import { group, sumOf } from '../values/lists';
import { message } from '../values/message';
import { MONEY_SCALE, type Money } from '../values/money';
import type { MessageId, ValuesOf } from '../words/message-ids';
import type { FeeBook, SkuCharges } from '../world/fees/fee-book';
import { type FeeCharge, feeRowsOf, orderIdOf } from '../world/fees/fee-charges';
import type { FeeWorld } from '../world/fees/fee-world';
import { MONEY_REPORTS, type Rule } from './rule';
import {
  decidingDays,
  earlierDay,
  type FeeFindings,
  feeBook,
  feeFindings,
  TOLERANCE,
  type TooMuch,
} from './shared/fee-lines';
import { idsOf, PassedTogether } from './shared/passed';

export const referralFee: Rule = {
  id: 'referral-fee',
  error: 10,
  needs: [MONEY_REPORTS, ['products', 'fee-preview']],
  window: 10,
  draws: [],
  after: [],
  family: 'fees',
  where: 'fee',
  find(world, _, pass) {
    const { found, passed } = world.once(referralFindings);
    passed.forEach(pass);
    return found;
  },
};

const rowOf = (charge: FeeCharge) => feeRowsOf(charge, 'commission')[0];

/** What the rule finds and passes (`world.once`). */
export function referralFindings(world: FeeWorld): FeeFindings {
  const book = feeBook(world);
  const taxOf = taxByFile([...book.bySku.values()]);
  const besideOf = freeDues(book);
  const passed: Passed[] = [];
  const found = [...book.bySku.values()].flatMap((list) => {
    const words = wordsFor(book, list);
    const together = new PassedTogether(idsOf(world, list.sku), rowOf, orderIdOf);
    const dueOn = words === null ? null : createDues(words);
    const charges = book.open(list, 10);
    const lines: ReferralLine[] = [];
    for (const rows of words === null ? alone(charges) : booked(charges)) {
      const charge = asOne(rows);
      const sold = rows.every(isSold) ? rows : rows.filter(isSold);
      if (sold.length === 0 || charge.commission <= 0 || charge.units <= 0) continue;
      const beside = besideOf(rows);
      const judged =
        words === null || dueOn === null || beside === null
          ? 'no-category'
          : judge(charge, sold, words, dueOn, taxOf, beside);
      if (typeof judged !== 'string') lines.push(judged);
      else together.add(judged, charge.posted, charge.units, charge.order, charge);
    }
    together.passTo((event) => passed.push(event));
    const category = [...new Set(lines.map((line) => line.category))].sort().join(', ');
    return feeFindings(world, 'referral-fee', list, lines, (counted) => ({
      id: 'referral-fee.sum',
      data: { ...counted, category },
    }));
  });
  return { found, passed };
}

interface Words {
  /** What the seller or a report calls the product's category; several rows may differ. */
  readonly names: readonly string[];
  readonly bySeller: boolean;
}

/** The words that tell the category: the seller's, else the product group of the fee preview; null when there are none. */
function wordsFor(book: FeeBook, list: SkuCharges): Words | null {
  const own = book.productsOf(list.sku).flatMap((product) => (product.category === '' ? [] : [product.category]));
  if (own.length > 0) return { names: own, bySeller: true };
  const groups = book.previewsOf(list.sku, list.marketplace).flatMap((row) => (row.group === '' ? [] : [row.group]));
  return groups.length > 0 ? { names: groups, bySeller: false } : null;
}

/**
 * Charges as Amazon books the commission: in payments files once for all rows of a shipment, on the first of them. Rows of
 * one order and day are judged together where one of them has none.
 */
function booked(charges: readonly FeeCharge[]): FeeCharge[][] {
  const isFree = (c: FeeCharge) => c.events.source === 'payments' && c.commission === 0;
  if (!charges.some(isFree)) return alone(charges);
  const shipments = group(charges, (c) => c.order * DAYS + c.posted);
  return [...shipments.values()].flatMap((rows) => (rows.some(isFree) ? [rows] : alone(rows)));
}

/**
 * What may be due for rows of other products or days of the order that have no commission: it may be in the charge of these
 * rows. Null where it is not known.
 */
function freeDues(book: FeeBook): (rows: readonly FeeCharge[]) => Money | null {
  const known = new Map<string, { readonly dueOn: DueOn } | null>();
  const dueOf = (charge: FeeCharge): Money | null => {
    const key = `${charge.marketplace}\n${charge.sku}`;
    let own = known.get(key);
    if (own === undefined) {
      const list = book.bySku.get(key);
      const words = list === undefined ? null : wordsFor(book, list);
      own = words && { dueOn: createDues(words) };
      known.set(key, own);
    }
    return own?.dueOn(charge, decidingDays(charge.ordered, charge.posted))?.fee ?? null;
  };
  return (rows) => {
    const dues = book
      .freeBeside(rows[0] as FeeCharge)
      .filter((other) => isSold(other) && !rows.includes(other))
      .map(dueOf);
    return dues.includes(null) ? null : sumOf(dues, Number);
  };
}

/** More than there are days in any report. */
const DAYS = 2 ** 20;

const alone = (charges: readonly FeeCharge[]): FeeCharge[][] => charges.map((charge) => [charge]);

const isSold = (charge: FeeCharge): boolean => charge.units > 0 && baseOf(charge) > 0;

interface ReferralLine extends TooMuch {
  readonly category: string;
}

interface Due {
  /** For all rows. */
  readonly fee: Money;
  readonly highest: ReferralFee;
  readonly date: Day;
}

/** What rates are taken of: with the tax that the row shows apart, where prices hold it. */
function baseOf(charge: FeeCharge): Money {
  const paid = charge.principal + charge.shipping + charge.giftWrap - charge.promotion;
  return paid + (pricesWithTax(charge.marketplace) ? charge.tax : 0);
}

/** The highest fee that may have been due; null where a word names no category or no table holds on one of the days. */
function findDue(charge: FeeCharge, words: Words, days: readonly Day[]): Due | null {
  let best: Due | null = null;
  for (const date of days) {
    for (const name of words.names) {
      const asked = words.bySeller ? { category: name } : { group: name };
      const categories = referralCategories(asked, charge.marketplace, date);
      const line = { base: baseOf(charge), units: charge.units, fba: charge.amazon === true };
      const found = categories.length > 0 ? referralFeeFor(line, categories, charge.marketplace, date) : null;
      if (!found?.known) return null;
      // Payments files show one sum for all selling fees.
      const fee = found.fee + (charge.events.commissionHoldsAll ? found.closing : 0);
      if (best === null || fee > best.fee) best = { fee, highest: found, date };
    }
  }
  return best;
}

/** The fee that may have been due for a row on the days given. */
type DueOn = (charge: FeeCharge, days: readonly Day[]) => Due | null;

function keyOf(charge: FeeCharge, since: Day | string): string {
  const { units, amazon, events, marketplace } = charge;
  return `${marketplace} ${since} ${baseOf(charge)} ${units} ${amazon === true} ${events.commissionHoldsAll}`;
}

function isAlike(a: FeeCharge, b: FeeCharge): boolean {
  return (
    baseOf(a) === baseOf(b) &&
    a.units === b.units &&
    a.amazon === b.amazon &&
    a.events === b.events &&
    a.marketplace === b.marketplace
  );
}

interface KnownDue {
  readonly due: Due | null;
  /** The place of its day among the days asked for. */
  readonly at: number;
}

/** Worked out once for charges of one price between two changes of the tables. */
function createDues(words: Words): DueOn {
  const known = new Map<string, KnownDue>();
  const find = (charge: FeeCharge, days: readonly Day[], since: Day | string): KnownDue => {
    const key = keyOf(charge, since);
    let found = known.get(key);
    if (!found) {
      const due = findDue(charge, words, days);
      found = { due, at: due === null ? 0 : days.indexOf(due.date) };
      known.set(key, found);
    }
    return found;
  };
  let last: FeeCharge | null = null;
  let lastSince: Day | string = '';
  let found: KnownDue = { due: null, at: 0 };
  return (charge, days) => {
    const since = unchangedSinceAll(days);
    // Charges that follow each other mostly have one price.
    if (last === null || lastSince !== since || !isAlike(last, charge)) found = find(charge, days, since);
    last = charge;
    lastSince = since;
    const { due } = found;
    const date = days[found.at] as Day;
    return due === null || due.date === date ? due : { fee: due.fee, highest: due.highest, date };
  };
}

/** The sum over rows that were booked together. */
function dueFor(charges: readonly FeeCharge[], dueOn: DueOn, days: readonly Day[]): Due | null {
  let sum: Due | null = null;
  for (const charge of charges) {
    const due = dueOn(charge, days);
    if (!due) return null;
    sum = sum === null ? due : { ...due, fee: sum.fee + due.fee };
  }
  return sum;
}

/** Rows that were booked together as one charge. */
function asOne(charges: readonly FeeCharge[]): FeeCharge {
  const first = charges[0] as FeeCharge;
  if (charges.length === 1) return first;
  const total = (value: (c: FeeCharge) => number) => sumOf(charges, value);
  return {
    ...first,
    units: total((c) => c.units),
    principal: total((c) => c.principal),
    shipping: total((c) => c.shipping),
    giftWrap: total((c) => c.giftWrap),
    promotion: total((c) => c.promotion),
    tax: total((c) => c.tax),
    commission: total((c) => c.commission),
    commissionRows: charges.flatMap((c) => feeRowsOf(c, 'commission')),
  };
}

/**
 * @param charge all rows that were booked together; `sold` are those of them that sold something
 * @param beside what may be due for other rows of the order and be booked here
 */
function judge(
  charge: FeeCharge,
  sold: readonly FeeCharge[],
  words: Words,
  dueOn: DueOn,
  taxOf: ReadonlyMap<string, FeeTax>,
  beside: Money,
): ReferralLine | Reason {
  const { units, marketplace, ordered } = charge;
  const due = dueFor(sold, dueOn, decidingDays(ordered, charge.posted));
  if (!due) return 'no-card';
  const { highest, date } = due;
  const correct = due.fee + beside;
  const slack = TOLERANCE * units;
  // Nearly all charges are right by the rate alone, and tax on it allows no less.
  if (charge.commission - correct <= slack / 2) return 'fee-right';
  const file = fileOf(charge);
  const tax = file === null ? undefined : taxOf.get(file);
  const taxes = tax === 'none' ? [] : feeTaxes(marketplace, date);
  const services = digitalServicesRate(marketplace, date);
  const withTax = (amount: Money, tax: number, service: number) =>
    (amount * (MONEY_SCALE + service) * (MONEY_SCALE + tax)) / MONEY_SCALE ** 2;
  const most = (amount: Money) => withTax(amount, Math.max(0, ...taxes), services);
  const allowed = most(correct);
  if (charge.commission - allowed <= slack) return 'fee-right';
  const isCharge = (amount: Money, beside = 0) =>
    [0, ...taxes].some((tax) =>
      [0, services].some((service) => Math.abs(charge.commission - beside - withTax(amount, tax, service)) <= slack),
    );
  if (takenBack(charge).some((amount) => isCharge(correct, amount))) return 'fee-right';
  if (highest.specialMinimums.some((least) => isCharge(least * units))) return 'fee-right';
  // The seller may not know that his product has a rate of its own within the category.
  const narrower = narrowerCategories(highest.category, marketplace, date).some((category) => {
    const line = { base: sumOf(sold, baseOf), units, fba: charge.amazon === true };
    const own = referralFeeFor(line, category, marketplace, date);
    return own.known && isCharge(own.fee + beside);
  });
  if (narrower) return 'fee-right';
  // A charge that is exactly a rate of this marketplace has no tax in it: then all of the difference is excess.
  const untaxed = taxes.length === 0 && services === 0;
  const plain = untaxed || (beside === 0 && tax !== 'inside' && isPlainRate(charge, sumOf(sold, baseOf), date, slack));
  const review: Message[] = [];
  const say = <Id extends MessageId>(id: Id, data: ValuesOf<Id>) => review.push(message(id, data));
  if (!words.bySeller) say('category-from-group', { category: highest.category });
  if (highest.grade === 'C') say('fee-grade-c', { card: highest.card });
  if (isStale(marketplace, charge.posted)) say('fee-old-card', { marketplace });
  const before = earlierDay(ordered, charge.posted);
  const older = before === null ? null : dueFor(sold, dueOn, [before]);
  if (before !== null && !(older && charge.commission - most(older.fee + beside) > slack)) say('fee-day-unknown', {});
  const excess = charge.commission - (plain ? correct : Math.ceil(allowed));
  const { category } = highest;
  return {
    charge,
    charged: charge.commission,
    correct,
    excess,
    rows: feeRowsOf(charge, 'commission'),
    review,
    category,
  };
}

/** What Amazon may have taken back of gift wrap and shipping in the one sum that a payments file shows for all selling fees. */
function takenBack({ events, amazon, giftWrap, shipping }: FeeCharge): Money[] {
  if (!events.commissionHoldsAll || amazon === false) return [];
  return [giftWrap, shipping, giftWrap + shipping].filter((amount) => amount > 0);
}

/** Whether fee columns hold VAT. */
type FeeTax = 'none' | 'inside';

/** So many different prices must have told the same of a file. */
const TOLD_BY = 3;

/** The file of a charge that tells by its own lines whether its fees hold VAT: a payments file of Europe; null for others. */
function fileOf(charge: FeeCharge): string | null {
  if (charge.events.source !== 'payments' || !EUROPE.includes(charge.marketplace)) return null;
  return feeRowsOf(charge, 'commission')[0]?.tab ?? null;
}

/**
 * What each payments file of Europe tells of VAT in its fees: do most of its lines match a rate as it stands, or one with VAT
 * on it? Files that tell neither are left out. Lines that match both ways say nothing.
 */
function taxByFile(lists: readonly SkuCharges[]): ReadonlyMap<string, FeeTax> {
  const files = new Map<string, { lines: number; none: FeeCharge[]; inside: FeeCharge[] }>();
  const telling = lists
    .filter(({ marketplace }) => EUROPE.includes(marketplace))
    .flatMap(({ before, charges }) => [...before, ...charges].filter((c) => c.events.source === 'payments'));
  for (const rows of booked(telling)) {
    const charge = asOne(rows);
    const file = fileOf(charge);
    const base = sumOf(rows, baseOf);
    if (file === null || charge.commission <= 0 || base <= 0 || charge.units <= 0) continue;
    const { marketplace, posted } = charge;
    const services = MONEY_SCALE + digitalServicesRate(marketplace, posted);
    const taxes = feeTaxes(marketplace, posted).map((percent) => MONEY_SCALE + percent);
    const fits = (taxed: readonly number[]) =>
      standardRates(marketplace, posted).some((rate) =>
        [MONEY_SCALE, services].some((s) =>
          taxed.some((t) => {
            const fee = (base * rate * s * t) / MONEY_SCALE ** 3;
            return Math.abs(charge.commission - fee) <= (TOLERANCE * charge.units) / 2;
          }),
        ),
      );
    const [plain, taxed] = [fits([MONEY_SCALE]), fits(taxes)];
    if (plain && taxed) continue;
    const told = files.get(file) ?? { lines: 0, none: [], inside: [] };
    files.set(file, told);
    told.lines++;
    if (plain) told.none.push(charge);
    if (taxed) told.inside.push(charge);
  }
  const prices = (list: readonly FeeCharge[]) => new Set(list.map((c) => `${c.principal} ${c.commission}`)).size;
  const verdicts = new Map<string, FeeTax>();
  for (const [file, told] of files) {
    for (const tax of ['none', 'inside'] as const) {
      if (told[tax].length * 2 > told.lines && prices(told[tax]) >= TOLD_BY) verdicts.set(file, tax);
    }
  }
  return verdicts;
}

/** True where the charge is a rate of the marketplace as it stands, and none with tax or services fee on top. */
function isPlainRate(charge: FeeCharge, base: Money, date: Day, slack: Money): boolean {
  const services = digitalServicesRate(charge.marketplace, date);
  if (charge.events.commissionHoldsAll && services > 0) return false;
  const near = (amount: Money) => Math.abs(charge.commission - amount) <= slack / 2;
  const taxed = feeTaxes(charge.marketplace, date).flatMap((tax) =>
    [MONEY_SCALE, MONEY_SCALE + services].map((s) => (s * (MONEY_SCALE + tax)) / MONEY_SCALE),
  );
  const fees = standardRates(charge.marketplace, date).map((rate) => (base * rate) / MONEY_SCALE);
  return fees.some(near) && !fees.some((fee) => taxed.some((t) => near((fee * t) / MONEY_SCALE)));
}
