// Builds the Fees tab: every product with charges or a fee preview, and what the seller should do about it.

import type { Message } from '../claims/claim';
import { marketplace as facts, type MarketplaceCode, marketplaceOf } from '../policy/marketplaces';
import {
  certainCategory,
  feeFor,
  isStale,
  lastCardDay,
  lighterStep,
  newestCard,
  ownPackagingSaves,
  type PackedUnit,
  referralCategories,
  sameCards,
  sizeTierOf,
  tierDistances,
  tiersNamed,
} from '../rates';
import { storageFeesOf } from '../reports/storage-fees';
import { referralFindings } from '../rules/referral-fee';
import { feeBook } from '../rules/shared/fee-lines';
import { overcharged, sizeTierFindings } from '../rules/size-tier-fee';
import { last } from '../values/lists';
import { message } from '../values/message';
import { MONEY_SCALE, type Money, roundToCent } from '../values/money';
import type { MessageId, ValuesOf } from '../words/message-ids';
import type { FeeBook, SkuCharges } from '../world/fees/fee-book';
import type { FeeCharge } from '../world/fees/fee-charges';
import type { FeeWorld } from '../world/fees/fee-world';
import type { FeeReview, FeeRow } from './fee-row';

/** Fees of a unit that differ less than this are the same. */
const SAME: Money = (MONEY_SCALE * 5) / 100;

/** Fees per product, for the Fees tab and the warning about old rate cards (`world.once`). */
export function feeReviewOf(world: FeeWorld): FeeReview {
  const book = feeBook(world);
  const stored = storedMeasures(world);
  const lists = new Map(book.bySku);
  for (const [sku, previews] of book.previewed()) {
    for (const { marketplace } of previews) {
      const key = `${marketplace}\n${sku}`;
      if (marketplace !== null && !lists.has(key)) lists.set(key, { sku, marketplace, charges: [], before: [] });
    }
  }
  const tooMuch = new Map<string, Money>();
  const found = [...world.once(sizeTierFindings).found, ...world.once(referralFindings).found];
  for (const { marketplace, sku, value } of found) {
    const key = `${marketplace}\n${sku}`;
    tooMuch.set(key, (tooMuch.get(key) ?? 0) + (value.amount ?? 0));
  }
  const rows = [...lists].map(([key, list]) => rowOf(world, book, list, stored, tooMuch.get(key) ?? 0));
  const stale = new Set<MarketplaceCode>();
  for (const list of lists.values()) {
    const newest = last(list.charges);
    if (newest && isStale(list.marketplace, newest.posted)) stale.add(list.marketplace);
  }
  const shown = rows.filter((row) => row.charged > 0 || row.own !== null || row.amazon !== null).sort(byUse);
  const shops = [...new Set(shown.map((row) => row.marketplace))].sort();
  return {
    rows: shown,
    ended: shops.flatMap((marketplace) => {
      const last = lastCardDay(marketplace);
      return last !== null && last < world.settings.asOf ? [{ marketplace, last }] : [];
    }),
    stale: [...stale].sort().map((marketplace) => ({ marketplace, newest: newestCard(marketplace) ?? 0 })),
  };
}

function byUse(a: FeeRow, b: FeeRow): number {
  return (
    b.tooMuch - a.tooMuch ||
    rank(a) - rank(b) ||
    b.charged - a.charged ||
    (a.marketplace < b.marketplace ? -1 : a.marketplace > b.marketplace ? 1 : 0) ||
    (a.sku < b.sku ? -1 : 1)
  );
}

const RANKS: readonly string[] = ['fee-jump', 'measures-jump', 'tier-differs', 'fee-differs', 'fill-measures'];

function rank(row: FeeRow): number {
  const at = RANKS.indexOf((row.hints[0]?.id ?? '').replace('fee-hint.', ''));
  return at < 0 ? RANKS.length : at;
}

/** A charge for units that Amazon sent. */
function isPlain(charge: FeeCharge): boolean {
  return charge.units > 0 && charge.fulfilment > 0 && charge.amazon !== false;
}

function perUnit(charge: FeeCharge): Money {
  return charge.fulfilment / charge.units;
}

function rowOf(world: FeeWorld, book: FeeBook, list: SkuCharges, stored: StoredMeasures, tooMuch: Money): FeeRow {
  const { sku, marketplace } = list;
  const { asOf } = world.settings;
  const currency = facts(marketplace).currency;
  const preview = book.previewsOf(sku, marketplace)[0] ?? null;
  const products = book.productsOf(sku);
  const product = products.find((p) => p.unit !== null) ?? products[0] ?? null;
  const own = product?.unit ?? null;
  const charges = list.charges.filter(isPlain);
  const { units, charged, fulfilment, commission } = totalsOf(list.charges);
  const newest = last(charges);
  const price = preview?.price ?? (newest && newest.principal > 0 ? Math.round(newest.principal / newest.units) : null);
  const options = { category: certainCategory(product?.category ?? '', marketplace, asOf) };
  const due = own === null ? null : feeFor(own, marketplace, asOf, price, product?.feeClass ?? null, options);
  const feeDue = due?.known ? due.fee : null;
  const feeNow = preview?.fee ?? (newest ? roundToCent(perUnit(newest)) : null);
  const measured = own ?? preview?.unit ?? null;
  const amazon = preview?.unit ?? null;
  const category = product?.category ?? '';
  const known = category !== '' && referralCategories({ category }, marketplace, asOf).length > 0;
  const hints = [
    // By measures of the seller that the new fee fits, it was the one before that was wrong.
    own === null || (world.once(overcharged).get(list) ?? []).length > 0
      ? feeJump([...list.before.filter(isPlain), ...charges], currency)
      : null,
    stored.jumpOf(world.catalogue.fnskusOf(sku), marketplace),
    tierDiffers(amazon, own, marketplace, asOf),
    tooMuch === 0 && feeNow !== null && feeDue !== null && feeNow - feeDue > SAME
      ? hint('fee-differs', { now: feeNow, due: feeDue, currency })
      : null,
    own === null && units > 0 ? hint('fill-measures', { fees: fulfilment, currency }) : null,
    category === '' && charged > 0 ? hint('fill-category', { fees: commission, currency }) : null,
    category !== '' && !known ? hint('unknown-category', { category, marketplace }) : null,
  ];
  return {
    sku,
    fnsku: world.catalogue.fnskuOf(sku) ?? '',
    asin: world.catalogue.asinOf(sku) ?? '',
    title: world.catalogue.titleOf(sku) ?? '',
    marketplace,
    currency,
    amazon,
    own,
    amazonTier: printedTier(preview?.sizeTier ?? '', marketplace, asOf) || tierOf(amazon, marketplace, asOf),
    ownTier: due?.known ? due.tier : tierOf(own, marketplace, asOf),
    feeNow,
    feeDue,
    units,
    charged,
    tooMuch,
    ownPackagingSaves: due?.known ? ownPackagingSaves(due, marketplace, asOf) : 0,
    lighter: due?.known ? lighterStep(due, marketplace, asOf, price, product?.feeClass ?? null, options) : null,
    distances: measured && tierDistances(measured, marketplace, asOf),
    hints: hints.filter((h) => h !== null),
  };
}

/** Units and fulfilment fees of what Amazon sent, commission and all fees of all charges. */
function totalsOf(charges: readonly FeeCharge[]) {
  const totals = { units: 0, charged: 0, fulfilment: 0, commission: 0 };
  for (const charge of charges) {
    totals.charged += charge.fulfilment + charge.commission;
    totals.commission += charge.commission;
    if (!isPlain(charge)) continue;
    totals.units += charge.units;
    totals.fulfilment += charge.fulfilment;
  }
  return totals;
}

type HintId = MessageId extends infer Id ? (Id extends `fee-hint.${infer Name}` ? Name : never) : never;

function hint<Name extends HintId>(name: Name, data: ValuesOf<`fee-hint.${Name}`>): Message {
  return message(`fee-hint.${name}`, data);
}

function tierOf(unit: PackedUnit | null, marketplace: MarketplaceCode, day: number): string {
  return (unit && sizeTierOf(unit, marketplace, day)?.tier.id) ?? '';
}

/** A tier of ours where the text names one, else the text. */
function printedTier(text: string, marketplace: MarketplaceCode, day: number): string {
  const [tier, ...others] = tiersNamed(text, marketplace, day);
  return tier !== undefined && others.length === 0 ? tier : text;
}

/** Amazon's own measures give another tier than the seller's. */
function tierDiffers(amazon: PackedUnit | null, own: PackedUnit | null, marketplace: MarketplaceCode, day: number) {
  const theirs = tierOf(amazon, marketplace, day);
  const ours = tierOf(own, marketplace, day);
  return theirs !== '' && ours !== '' && theirs !== ours ? hint('tier-differs', { theirs, ours }) : null;
}

/** The fee per unit rose for good between two charges, with no new card, at prices of one band: the last time that it did. */
function feeJump(charges: readonly FeeCharge[], currency: string): Message | null {
  for (let end = charges.length; end > 1; ) {
    const now = charges[end - 1] as FeeCharge;
    let first = end - 1;
    while (first > 0 && Math.abs(perUnit(charges[first - 1] as FeeCharge) - perUnit(now)) <= SAME) first--;
    const before = charges[first - 1];
    const after = charges[first] as FeeCharge;
    if (!before) return null;
    // One dear charge may be a low-inventory-level fee.
    const lasts = end - first >= 2;
    const rose = perUnit(after) > perUnit(before) + SAME;
    if (sameCards(now.marketplace, before.posted - 7, after.posted) && samePrice(before, after)) {
      const stays = perUnit(last(charges) as FeeCharge) > perUnit(before) + SAME;
      if (!lasts || !rose || !stays) return null;
      return hint('fee-jump', {
        before: roundToCent(perUnit(before)),
        after: roundToCent(perUnit(after)),
        day: after.posted,
        currency,
      });
    }
    end = first;
  }
  return null;
}

/** Prices within 5 % of each other: another price band is no new measurement. */
function samePrice(a: FeeCharge, b: FeeCharge): boolean {
  const [x, y] = [(a.principal - a.itemPromotion) / a.units, (b.principal - b.itemPromotion) / b.units];
  return Math.abs(x - y) <= 0.05 * Math.max(x, y);
}

interface Stored {
  readonly month: string;
  readonly unit: PackedUnit;
}

/** Amazon's measures by month, from storage fee reports. */
class StoredMeasures {
  private readonly byProduct = new Map<string, Map<string, PackedUnit>>();

  add(fnsku: string, country: string, { month, unit }: Stored): void {
    const key = `${marketplaceOf(country) ?? country}\n${fnsku}`;
    let months = this.byProduct.get(key);
    if (!months) {
      months = new Map();
      this.byProduct.set(key, months);
    }
    months.set(month, unit);
  }

  /** The last change of the stored measures by more than 1 %, with before and after. */
  jumpOf(fnskus: ReadonlySet<string>, marketplace: MarketplaceCode): Message | null {
    for (const fnsku of fnskus) {
      const months = [...(this.byProduct.get(`${marketplace}\n${fnsku}`) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      for (let i = months.length - 1; i > 0; i--) {
        const [, before] = months[i - 1] as [string, PackedUnit];
        const [month, after] = months[i] as [string, PackedUnit];
        if (grew(before, after)) {
          return hint('measures-jump', { before: measureText(before), after: measureText(after), month });
        }
      }
    }
    return null;
  }
}

function grew(before: PackedUnit, after: PackedUnit): boolean {
  if (before.lengthUnit !== after.lengthUnit || before.weightUnit !== after.weightUnit) return false;
  const sorted = (unit: PackedUnit) => [...unit.sides].sort((a, b) => b - a);
  const [x, y] = [sorted(before), sorted(after)];
  return after.weight > before.weight * 1.01 || y.some((side, i) => side > (x[i] as number) * 1.01);
}

/** `24 × 7.5 × 6 in, 7.9 lb`. */
function measureText({ sides, lengthUnit, weight, weightUnit }: PackedUnit): string {
  return `${[...sides].sort((a, b) => b - a).join(' × ')} ${lengthUnit}, ${weight} ${weightUnit}`;
}

function storedMeasures(world: FeeWorld): StoredMeasures {
  const stored = new StoredMeasures();
  const fees = storageFeesOf(world.reading);
  for (let i = 0; i < fees.size; i++) {
    const month = fees.month(i);
    const fnsku = fees.fnsku(i);
    const unit = fnsku === '' || month === '' ? null : fees.unit(i);
    if (unit) stored.add(fnsku, fees.country(i), { month, unit });
  }
  return stored;
}
