// Proves that the rate cards are whole: what a person can get wrong when he adds a period or corrects a number.
import { type MarketplaceCode, marketplace } from '../../src/policy/marketplaces';
import { OWN_PACKAGING } from '../../src/rates/data/discounts';
import { REFERRAL_TABLES } from '../../src/rates/data/referral';
import {
  DANGEROUS_GOODS,
  DIGITAL_SERVICES,
  FUEL,
  GERMANY_ALONE,
  LOW_PRICE,
  LOW_PRICE_SPECIAL,
  POSSIBLE_EXTRAS,
  SELECTED,
  TAX_ON_FEES,
} from '../../src/rates/data/surcharges';
import { TIER_SETS } from '../../src/rates/data/tiers';
import { FULFILMENT_TABLES } from '../../src/rates/fulfilment';
import { type Span, spanOf } from '../../src/rates/periods';
import { rulesOf } from '../../src/rates/referral';
import { bandOf, inUnit, type RateRows, rowsOf } from '../../src/rates/rows';
import { tierSet } from '../../src/rates/size';
import type { FulfilmentTable, Period, ReferralTable, SizeTier } from '../../src/rates/types';

interface Dated {
  readonly id: string;
  readonly marketplaces: readonly MarketplaceCode[];
  readonly periods: readonly Period[];
}

/** Lists of which one table at most holds in a marketplace on a day. */
const FURTHER: readonly (readonly Dated[])[] = [
  DANGEROUS_GOODS,
  GERMANY_ALONE,
  LOW_PRICE,
  LOW_PRICE_SPECIAL,
  SELECTED,
  TAX_ON_FEES,
];

/** Everything that is wrong with the cards, one sentence each; none when they are whole. */
export function problemsOfCards(
  fulfilment: readonly FulfilmentTable[] = FULFILMENT_TABLES,
  referral: readonly ReferralTable[] = REFERRAL_TABLES,
): string[] {
  const dated: Dated[] = [
    ...fulfilment,
    ...referral,
    ...TIER_SETS,
    ...FUEL,
    ...DIGITAL_SERVICES,
    ...POSSIBLE_EXTRAS,
    ...OWN_PACKAGING,
    ...FURTHER.flat(),
  ];
  const ids = dated.map((table) => table.id);
  const priced = [
    ...fulfilment,
    ...POSSIBLE_EXTRAS,
    ...OWN_PACKAGING,
    ...DANGEROUS_GOODS,
    ...GERMANY_ALONE,
    ...LOW_PRICE,
  ];
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: the id is used twice`),
    ...dated.flatMap(periodProblems),
    ...overlaps(
      fulfilment,
      (a, b) => a.programme === b.programme && a.season === b.season && shareOrigin(a, b) && shareTier(a, b),
    ),
    ...overlaps(referral, () => true),
    ...overlaps(TIER_SETS, (a, b) => a.programme === b.programme && shareOrigin(a, b)),
    ...overlaps(FUEL, () => true),
    ...overlaps(DIGITAL_SERVICES, () => true),
    ...overlaps(POSSIBLE_EXTRAS, (a, b) => a.kind === b.kind),
    ...overlaps(OWN_PACKAGING, (a, b) => a.programme === b.programme),
    ...FURTHER.flatMap((list) => overlaps(list, () => true)),
    ...priced.flatMap(currencyProblems),
    ...fulfilment.flatMap((table) => rowProblems(table.id, table.rows)),
    ...[...POSSIBLE_EXTRAS, ...OWN_PACKAGING].flatMap((table) => rowProblems(table.id, table.rows)),
    ...fulfilment.flatMap(columnProblems),
    ...fulfilment.flatMap(tierProblems),
    ...referral.flatMap((table) => referralProblems(table, referral)),
  ];
}

/** An accountant must be able to tell what money it is. */
function currencyProblems({
  id,
  marketplaces,
  currencies,
}: Dated & { readonly currencies: readonly string[] }): string[] {
  const own = new Set(marketplaces.map((shop) => marketplace(shop).currency));
  const same = own.size === currencies.length && currencies.every((currency) => own.has(currency));
  return same ? [] : [`${id}: its currencies are not those of its marketplaces`];
}

function periodProblems({ id, periods }: Dated): string[] {
  return periods.flatMap((period) => {
    const span = spanOf(period);
    if (span === null) return [`${id}: "${period}" is no period`];
    return span.from <= span.to ? [] : [`${id}: "${period}" ends before it begins`];
  });
}

function overlaps<T extends Dated>(tables: readonly T[], compete: (a: T, b: T) => boolean): string[] {
  const found: string[] = [];
  tables.forEach((a, i) => {
    const spans = a.periods.map(spanOf).filter((s) => s !== null);
    spans.forEach((span, n) => {
      if (spans.some((other, m) => m > n && meet(span, other))) found.push(`${a.id}: its periods overlap`);
    });
    for (const b of tables.slice(i + 1)) {
      if (!a.marketplaces.some((m) => b.marketplaces.includes(m)) || !compete(a, b)) continue;
      const others = b.periods.map(spanOf).filter((s) => s !== null);
      if (spans.some((span) => others.some((other) => meet(span, other)))) found.push(`${a.id} and ${b.id} overlap`);
    }
  });
  return found;
}

function meet(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function shareTier(a: FulfilmentTable, b: FulfilmentTable): boolean {
  return [...rowsOf(a.rows).tiers.keys()].some((tier) => rowsOf(b.rows).tiers.has(tier));
}

/** Both are for units of the shop's own country, or for a country that both are sent from. */
function shareOrigin(a: Pick<FulfilmentTable, 'from'>, b: Pick<FulfilmentTable, 'from'>): boolean {
  if (!a.from || !b.from) return a.from === b.from;
  return a.from.some((country) => b.from?.includes(country));
}

/** Weights rise without a hole, every row fills every column, steps begin where they can. */
function rowProblems(id: string, text: string): string[] {
  const table = rowsOf(text);
  const found: string[] = [];
  const bad = (x: number) => !(x >= 0);
  for (const [tier, { unit, rows }] of table.tiers) {
    if (!['oz', 'lb', 'kg'].includes(unit)) found.push(`${id}, ${tier}: "${unit}" is no unit of weight`);
    if (rows.length === 0) found.push(`${id}, ${tier}: it has no row`);
    rows.forEach((row, i) => {
      const name = `${id}, ${tier}, row ${i + 1}`;
      if (bad(row.over) || bad(row.upTo) || row.upTo <= row.over) found.push(`${name}: the weights do not rise`);
      if (i > 0 && row.over < (rows[i - 1]?.upTo ?? 0)) found.push(`${name}: it begins inside the row before`);
      for (const amounts of row.step ? [row.amounts, row.step.amounts] : [row.amounts]) {
        if (amounts.length !== table.columns.length) found.push(`${name}: it has not one amount per column`);
        if (amounts.some((a) => a !== null && bad(a))) found.push(`${name}: an amount is no number`);
      }
      if (row.step && !(row.step.size > 0 && row.step.over < row.upTo)) found.push(`${name}: the step cannot begin`);
    });
  }
  return found;
}

/** Columns are the table's marketplaces, or price bands that follow each other without hole or overlap. */
function columnProblems({ id, marketplaces, rows }: FulfilmentTable): string[] {
  const { columns } = rowsOf(rows);
  if (columns.length === 1 && columns[0] === 'all') return [];
  const shops = columns.flatMap((column) => column.split('/'));
  if (marketplaces.every((m) => shops.includes(m))) {
    return shops.length === marketplaces.length ? [] : [`${id}: a column is none of its marketplaces`];
  }
  const bands = columns.map(bandOf);
  const found: string[] = [];
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    if (!band) found.push(`${id}: "${columns[i]}" is neither a marketplace nor a price band`);
    else if (i === 0 && band.low !== 0) found.push(`${id}: the first band does not begin at 0`);
    else if (!next && i < bands.length - 1) return;
    else if (!next && band.high !== Number.POSITIVE_INFINITY) found.push(`${id}: the last band ends`);
    if (band && next && (band.high !== next.low || band.highIncluded === next.lowIncluded)) {
      found.push(`${id}: the bands ${columns[i]} and ${columns[i + 1]} do not join`);
    }
  });
  return found;
}

function limitOf(tier: SizeTier, unit: RateRows['tiers'] extends ReadonlyMap<string, infer R> ? R : never): number {
  // A tier without a limit on the billed weight needs rows for any weight, unless the marketplace's own card ends.
  const limit = Math.min(tier.unit ?? Number.POSITIVE_INFINITY, tier.shipping ?? Number.POSITIVE_INFINITY);
  return inUnit(limit, unit.unit === 'kg' ? 'kg' : 'lb', unit.unit);
}

/** Every tier of a table is one of its time, in its unit, with rows from 0 (or the lighter tier) up to its limit. */
function tierProblems(table: FulfilmentTable): string[] {
  const found: string[] = [];
  for (const shop of table.marketplaces) {
    for (const period of table.periods.length > 0 ? table.periods : [null]) {
      const span = period === null ? null : spanOf(period);
      if (period !== null && span === null) continue;
      const set = tierSet(shop, span?.from ?? null, table.programme, table.from?.[0]);
      if (!set) {
        found.push(`${table.id}: no size tiers are known for ${shop} on its first day`);
        continue;
      }
      for (const [id, rows] of rowsOf(table.rows).tiers) {
        const tier = set.tiers.find((t) => t.id === id);
        if (!tier) {
          found.push(`${table.id}: ${id} is no tier of ${shop} then`);
          continue;
        }
        if ((set.weight === 'kg') !== (rows.unit === 'kg')) found.push(`${table.id}, ${id}: the units do not fit`);
        if (table.partial?.includes(id)) continue;
        const last = rows.rows[rows.rows.length - 1]?.upTo ?? 0;
        if (last < limitOf(tier, rows)) found.push(`${table.id}, ${id}: the rows end before the tier does`);
        if (rows.rows.some((row, i) => i > 0 && row.over !== rows.rows[i - 1]?.upTo)) {
          found.push(`${table.id}, ${id}: a weight has no row`);
        }
      }
    }
  }
  return found;
}

/** Rates are percents, price limits rise, `like` names another table. */
function referralProblems(table: ReferralTable, all: readonly ReferralTable[]): string[] {
  const found: string[] = [];
  if (table.like !== undefined && !all.some((t) => t.id === table.like)) {
    found.push(`${table.id}: there is no table "${table.like}"`);
  }
  if (!(table.minimum >= 0)) found.push(`${table.id}: the minimum is no amount`);
  for (const [name, rule] of rulesOf(table)) {
    for (const rates of rule.fba ? [rule.rates, rule.fba.rates] : [rule.rates]) {
      rates.bands.forEach((band, i) => {
        const where = `${table.id}, ${name}`;
        if (!(band.rate > 0 && band.rate < 5000)) found.push(`${where}: a rate is no percentage below 50`);
        if (!(band.upTo > (rates.bands[i - 1]?.upTo ?? 0))) found.push(`${where}: the price limits do not rise`);
        if (i === rates.bands.length - 1 && band.upTo !== Number.POSITIVE_INFINITY) {
          found.push(`${where}: the last rate ends at a price`);
        }
      });
    }
    if (!(rule.closing >= 0)) found.push(`${table.id}, ${name}: the closing fee is no amount`);
  }
  return found;
}

/** Tiers for which a marketplace has no fee on a day, by programme: what the cards do not hold. */
export function gapsOn(shop: MarketplaceCode, day: number): string[] {
  const local = FULFILMENT_TABLES.filter((t) => t.marketplaces.includes(shop) && t.from === undefined);
  // Nobody has to be in a programme by enrolment.
  const programmes = new Set(local.filter((t) => t.programme !== 'small-and-light').map((t) => t.programme));
  return [...programmes].flatMap((programme) => {
    const set = tierSet(shop, day, programme);
    const tables = local.filter(
      (t) =>
        t.programme === programme &&
        t.periods.some((p) => {
          const span = spanOf(p);
          return span !== null && span.from <= day && day <= span.to;
        }),
    );
    const held = new Set(tables.flatMap((t) => [...rowsOf(t.rows).tiers.keys()]));
    return (set?.tiers ?? []).filter((tier) => !held.has(tier.id)).map((tier) => `${programme} ${tier.id}`);
  });
}
