// Amounts that may stand inside a fulfilment fee line beside the fee itself: what could explain an excess.

import type { MarketplaceCode } from '../policy/marketplaces';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { OWN_PACKAGING } from './data/discounts';
import { POSSIBLE_EXTRAS } from './data/surcharges';
import { type FulfilmentFee, fuelOn } from './fulfilment';
import { tablesOn } from './periods';
import { amountAt, type RateRows, rowsOf } from './rows';
import type { AmountSurcharge } from './types';

export interface PossibleExtras {
  /** Sum of the most that each can be, per unit, with the fuel surcharge on it. */
  readonly most: Money;
  /** Every sum that they can come to, per unit, with the fuel surcharge on it. */
  readonly totals: readonly Money[];
  /** False: amounts of this marketplace are not known, so no excess is certain. */
  readonly complete: boolean;
}

// Their extras are given in euros only.
const UNKNOWN: ReadonlySet<MarketplaceCode> = new Set(['SE', 'PL']);

/**
 * The most that low-inventory-level fee, packaging, overmax and other extras can add to the fee of a unit shipped on a
 * day, per unit in ten-thousandths of the marketplace's currency. Whether one was charged no report tells.
 */
export function possibleExtras(fee: FulfilmentFee, marketplace: MarketplaceCode, date: Day): PossibleExtras {
  let totals: Money[] = [0];
  for (const extra of tablesOn(POSSIBLE_EXTRAS, marketplace, date)) {
    if (!reaches(extra, fee)) continue;
    const amounts = amountsOf(rowsOf(extra.rows), fee, marketplace, weightFor(extra, fee)).filter((a) => a > 0);
    if (amounts.length === 0) continue;
    totals = totals.flatMap((total) => [total, ...amounts.map((amount) => total + amount)]);
  }
  const withFuel = totals.map((total) => total + fuelOn(total, marketplace, date));
  return { most: Math.max(...withFuel), totals: withFuel, complete: !UNKNOWN.has(marketplace) };
}

/**
 * What a unit costs less when its packaging is certified to ship as it is (SIPP): the discount, and the packaging fee that
 * it then does not attract, per unit with the fuel surcharge on both, in ten-thousandths of the marketplace's currency. 0
 * where no card says so. No report tells which products are certified.
 */
export function ownPackagingSaves(fee: FulfilmentFee, marketplace: MarketplaceCode, date: Day): Money {
  let saved = 0;
  for (const table of tablesOn(OWN_PACKAGING, marketplace, date)) {
    if (table.programme !== undefined && table.programme !== fee.programme) continue;
    saved += Math.max(0, ...amountsOf(rowsOf(table.rows), fee, marketplace, fee.billed));
  }
  for (const extra of tablesOn(POSSIBLE_EXTRAS, marketplace, date)) {
    if (extra.kind !== 'packaging') continue;
    saved += Math.max(0, ...amountsOf(rowsOf(extra.rows), fee, marketplace, weightFor(extra, fee)));
  }
  return saved + fuelOn(saved, marketplace, date);
}

/** The amounts for a fee's tier and weight: of the marketplace's own column, else of all columns. */
function amountsOf(rows: RateRows, fee: FulfilmentFee, marketplace: MarketplaceCode, weight: number): Money[] {
  const own = rows.columns.indexOf(marketplace);
  return rows.columns.flatMap((_, i) =>
    own >= 0 && i !== own ? [] : (amountAt(rows, fee.tier, i, weight, fee.weightUnit) ?? []),
  );
}

function weightFor(extra: AmountSurcharge, fee: FulfilmentFee): number {
  return extra.by === 'dimensional' ? (fee.fit?.dimensional ?? fee.billed) : fee.billed;
}

/** Overmax handling is for items beyond a side or girth; the others are for every unit of the tier. */
function reaches(extra: AmountSurcharge, fee: FulfilmentFee): boolean {
  if (!extra.beyond || !fee.fit) return true;
  const { sides, girth } = fee.fit.sized;
  return sides[0] > extra.beyond.side || girth > extra.beyond.girth;
}
