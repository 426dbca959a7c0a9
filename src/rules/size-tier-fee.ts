// Error 1: a fulfilment fee above that of the size tier of the product's own measures.

import type { Message } from '../claims/claim';
import type { Passed, Reason } from '../claims/verdict';
import { marketplace as facts } from '../policy/marketplaces';
import {
  bandBit,
  certainCategory,
  crossBorderFees,
  digitalServicesRate,
  type FeeOptions,
  type FulfilmentFee,
  feeFor,
  feeTaxes,
  highestAround,
  isStale,
  lowestAround,
  possibleExtras,
  pricesAround,
  pricesWithTax,
  unchangedSinceAll,
} from '../rates';
import type { ProductRow } from '../reports/products';
import type { Day } from '../values/day';
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
import { announcedTiers } from './shared/fee-preview-tier';
import { idsOf, PassedTogether } from './shared/passed';

export const sizeTierFee: Rule = {
  id: 'size-tier-fee',
  error: 1,
  needs: [MONEY_REPORTS, ['products']],
  window: 1,
  draws: [],
  after: [],
  family: 'fees',
  where: 'fee',
  prepare: [feeBook, overcharged],
  find(world, _, pass) {
    const { found, passed } = world.once(sizeTierFindings);
    passed.forEach(pass);
    return found;
  },
};

/** What the rule finds and passes (`world.once`). */
export function sizeTierFindings(world: FeeWorld): FeeFindings {
  const passed: Passed[] = [];
  for (const own of world.once(judgeCharges).passed) own.passTo((event) => passed.push(event));
  const charged = [...overcharged(world)].flatMap(([list, lines]) => {
    const tier = [...new Set(lines.map((line) => line.tier))].sort().join(', ');
    return feeFindings(world, 'size-tier-fee', list, lines, (counted) => ({
      id: 'size-tier-fee.sum',
      data: { ...counted, tier },
    }));
  });
  return { found: [...charged, ...announcedTiers(world, feeBook(world))], passed };
}

interface FulfilmentLine extends TooMuch {
  readonly tier: string;
}

/** By SKU and shop the lines charged above the fee of the seller's own measures, judged once a run (`world.once`). */
export function overcharged(world: FeeWorld): ReadonlyMap<SkuCharges, readonly FulfilmentLine[]> {
  return world.once(judgeCharges).lines;
}

type PassedCharges = PassedTogether<FeeCharge>;

const rowOf = (charge: FeeCharge) => feeRowsOf(charge, 'fulfilment')[0];

function judgeCharges(world: FeeWorld) {
  const book = feeBook(world);
  const lines = new Map<SkuCharges, readonly FulfilmentLine[]>();
  const passed: PassedCharges[] = [];
  for (const list of book.bySku.values()) {
    const together = new PassedTogether(idsOf(world, list.sku), rowOf, orderIdOf);
    lines.set(list, linesOf(book, list, together));
    passed.push(together);
  }
  return { lines, passed };
}

function linesOf(book: FeeBook, list: SkuCharges, passed: PassedCharges): FulfilmentLine[] {
  const measured = book.productsOf(list.sku).filter((product) => product.unit !== null);
  const lines: FulfilmentLine[] = [];
  const due = createDues(measured);
  for (const charge of book.open(list, 1)) {
    // Without a price it is no plain sale: a replacement, a multi-channel order, a part of one.
    if (charge.units <= 0 || charge.fulfilment <= 0 || charge.principal <= 0 || charge.amazon === false) continue;
    const judged = measured.length === 0 ? 'no-measures' : judge(book, charge, measured, due);
    if (typeof judged === 'string') passed.add(judged, charge.posted, charge.units, charge.order, charge);
    else lines.push(judged);
  }
  return lines;
}

/** Unit prices that may have counted: list and net price, where bands go by it with the tax that stands apart, and near edges both sides. */
function unitPrices(charge: FeeCharge): Money[] {
  const taxes = pricesWithTax(charge.marketplace) ? [0, charge.tax] : [0];
  const promotions = charge.itemPromotion === 0 ? [0] : [0, charge.itemPromotion];
  return taxes.flatMap((tax) =>
    promotions.flatMap((promotion) =>
      pricesAround((charge.principal + tax - promotion) / charge.units).map((price) => Math.max(0, price)),
    ),
  );
}

/** European cards go by category. */
function feeOptions(product: ProductRow, charge: FeeCharge, date: Day): FeeOptions {
  return { category: certainCategory(product.category, charge.marketplace, date) };
}

/** The bands of all these prices; where they are the same, so is every fee. Charges that follow each other mostly have one price. */
function createBands(): (charge: FeeCharge) => number {
  let last: FeeCharge | null = null;
  let bands = 0;
  return (charge) => {
    if (last === null || !hasSamePrice(last, charge)) {
      bands = bandsOf(charge);
    }
    last = charge;
    return bands;
  };
}

/** The bands of `unitPrices`; no lists are made, for there are many charges. */
function bandsOf({ marketplace, principal, tax, itemPromotion, units }: FeeCharge): number {
  const taxed = tax !== 0 && pricesWithTax(marketplace);
  let bands = bandsAround(marketplace, principal / units);
  if (taxed) bands |= bandsAround(marketplace, (principal + tax) / units);
  if (itemPromotion === 0) return bands;
  bands |= bandsAround(marketplace, (principal - itemPromotion) / units);
  if (taxed) bands |= bandsAround(marketplace, (principal + tax - itemPromotion) / units);
  return bands;
}

function bandsAround(marketplace: FeeCharge['marketplace'], price: Money): number {
  return (
    bandBit(marketplace, Math.max(0, lowestAround(price))) |
    bandBit(marketplace, Math.max(0, price)) |
    bandBit(marketplace, Math.max(0, highestAround(price)))
  );
}

function hasSamePrice(a: FeeCharge, b: FeeCharge): boolean {
  return (
    a.principal === b.principal &&
    a.units === b.units &&
    a.itemPromotion === b.itemPromotion &&
    a.tax === b.tax &&
    a.marketplace === b.marketplace
  );
}

interface Due {
  readonly fee: FulfilmentFee;
  readonly date: Day;
  readonly complete: boolean;
  /** Fees per unit that may hold on other cards: a charge that equals one with tax on it is explained. */
  readonly others: readonly Money[];
}

/** The fee that may have been due on the days given: worked out once for charges of one price band between two changes of the cards. */
type DueFor = (charge: FeeCharge, days: readonly Day[]) => Due | null;

function createDues(measured: readonly ProductRow[]): DueFor {
  const known = new Map<Day | string, Map<number, { readonly due: Due | null; readonly at: number }>>();
  const bandsOf = createBands();
  return (charge, days) => {
    const since = unchangedSinceAll(days);
    let ofCards = known.get(since);
    if (!ofCards) {
      ofCards = new Map();
      known.set(since, ofCards);
    }
    const bands = bandsOf(charge);
    let found = ofCards.get(bands);
    if (!found) {
      const due = dueFor(charge, measured, days);
      found = { due, at: due === null ? 0 : days.indexOf(due.date) };
      ofCards.set(bands, found);
    }
    const date = days[found.at] as Day;
    return found.due === null || found.due.date === date ? found.due : onDay(found.due, date);
  };
}

function onDay({ fee, complete, others }: Due, date: Day): Due {
  return { fee, date, complete, others };
}

/** The highest fee that may have been due for a charged line on the days given; null where the tables do not tell. */
function dueFor(charge: FeeCharge, measured: readonly ProductRow[], days: readonly Day[]): Due | null {
  const prices = unitPrices(charge);
  let best: { fee: FulfilmentFee; date: Day } | null = null;
  let complete = true;
  const others: Money[] = [];
  for (const date of days) {
    for (const product of measured) {
      if (!product.unit) continue;
      const options = feeOptions(product, charge, date);
      const fee = feeFor(product.unit, charge.marketplace, date, prices, product.feeClass, options);
      if (!fee.known) return null;
      others.push(fee.fee);
      if (charge.marketplace === 'DE') {
        const storage = { ...options, storage: 'central-europe' } as const;
        const elsewhere = feeFor(product.unit, charge.marketplace, date, prices, product.feeClass, storage);
        if (elsewhere.known) others.push(elsewhere.fee);
      }
      complete &&= fee.complete;
      if (best === null || fee.fee > best.fee.fee) best = { fee, date };
    }
  }
  return best && { fee: best.fee, date: best.date, complete, others };
}

/** Fees of the product when it is sent from another country: then a charge of exactly one of them is right. */
function feesFromAbroad(book: FeeBook, charge: FeeCharge, measured: readonly ProductRow[], date: Day): Money[] {
  const { marketplace, sku } = charge;
  const prices = unitPrices(charge);
  const fees = book.expectedFromAbroad(sku, marketplace);
  for (const product of measured) {
    const { unit, feeClass } = product;
    if (unit)
      fees.push(...crossBorderFees(unit, marketplace, date, prices, feeClass, feeOptions(product, charge, date)));
  }
  return fees;
}

function judge(
  book: FeeBook,
  charge: FeeCharge,
  measured: readonly ProductRow[],
  dueOn: DueFor,
): FulfilmentLine | Reason {
  const { units, marketplace, shipped } = charge;
  const due = dueOn(charge, decidingDays(shipped, charge.posted));
  if (!due) return 'no-card';
  const { fee, date } = due;
  const correct = fee.fee * units;
  const excess = charge.fulfilment - correct;
  const slack = TOLERANCE * units;
  if (excess <= slack) return 'fee-right';
  // Tax and the digital services fee may stand inside the line.
  const taxes = feeTaxes(marketplace, date);
  const highest = Math.max(0, ...taxes);
  const services = digitalServicesRate(marketplace, date);
  const withTax = (amount: Money, v: number, s: number) =>
    (amount * (MONEY_SCALE + v) * (MONEY_SCALE + s)) / (MONEY_SCALE * MONEY_SCALE);
  const isCharge = (amount: Money) => Math.abs(charge.fulfilment - amount * units) <= slack;
  const isTaxed = (amount: Money) =>
    [0, ...taxes].some((v) => [0, services].some((s) => isCharge(withTax(amount, v, s))));
  if (due.others.some(isTaxed)) return 'fee-right';
  const local = book.isLocal(marketplace);
  if (!local && feesFromAbroad(book, charge, measured, date).some(isTaxed)) return 'fee-right';
  const review: Message[] = [];
  const say = <Id extends MessageId>(id: Id, data: ValuesOf<Id>) => review.push(message(id, data));
  if (fee.grade === 'C') say('fee-grade-c', { card: fee.card });
  if (!due.complete) say('fee-card-gap', { card: fee.card });
  if (isStale(marketplace, charge.posted)) say('fee-old-card', { marketplace });
  if (!local) say('fee-cross-border', { marketplace });
  const before = earlierDay(shipped, charge.posted);
  const older = before === null ? null : dueOn(charge, [before]);
  if (before !== null && !(older && charge.fulfilment - older.fee.fee * units > slack)) say('fee-day-unknown', {});
  const extras = possibleExtras(fee, marketplace, date);
  const withExtras = extras.totals.some((extra) => isTaxed(fee.fee + extra));
  if (!extras.complete || excess <= extras.most * units + slack || withExtras) {
    say('fee-may-include', { most: extras.most, currency: facts(marketplace).currency });
  }
  if (charge.fulfilment <= withTax(fee.fee, highest, services) * units + slack) say('fee-may-hold-tax', {});
  const rows = feeRowsOf(charge, 'fulfilment');
  return { charge, charged: charge.fulfilment, correct, excess, rows, review, tier: fee.tier };
}
