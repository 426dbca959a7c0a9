// How new the cards of a marketplace are: charges long after the newest one may follow a card that is not here yet.

import type { MarketplaceCode } from '../policy/marketplaces';
import { type Day, dayOf, partsOf } from '../values/day';
import { REFERRAL_TABLES } from './data/referral';
import { FUEL } from './data/surcharges';
import { FULFILMENT_TABLES } from './fulfilment';
import { spanOf, tablesOn } from './periods';

/** Amazon changes its fees about once a year; a card this many months old has probably been replaced. */
const STALE_MONTHS = 15;

const LOCAL = FULFILMENT_TABLES.filter((table) => table.from === undefined);

/** First day of the newest fulfilment (from its own country) or referral table of a marketplace; null without a dated one. */
export function newestCard(marketplace: MarketplaceCode): Day | null {
  let day = newestKnown.get(marketplace);
  if (day === undefined) {
    day = findNewest(marketplace);
    newestKnown.set(marketplace, day);
  }
  return day;
}

const newestKnown = new Map<MarketplaceCode, Day | null>();

function findNewest(marketplace: MarketplaceCode): Day | null {
  let newest: Day | null = null;
  for (const table of [...LOCAL, ...REFERRAL_TABLES.filter((t) => t.few !== true)]) {
    if (!table.marketplaces.includes(marketplace)) continue;
    for (const period of table.periods) {
      const from = spanOf(period)?.from ?? null;
      if (from !== null && (newest === null || from > newest)) newest = from;
    }
  }
  return newest;
}

/**
 * The last day for which a marketplace has a fulfilment card from its own country: after it nothing can be compared.
 * Infinity while a card is in force; null without a dated one.
 */
export function lastCardDay(marketplace: MarketplaceCode): Day | null {
  let last: Day | null = null;
  for (const { marketplaces, periods } of LOCAL) {
    if (!marketplaces.includes(marketplace)) continue;
    for (const period of periods) last = Math.max(last ?? 0, spanOf(period)?.to ?? 0);
  }
  return last;
}

/** True when a charge is more than 15 months newer than the newest card of its marketplace. */
export function isStale(marketplace: MarketplaceCode, date: Day): boolean {
  const newest = newestCard(marketplace);
  if (newest === null) return false;
  const p = partsOf(newest);
  const months = p.month - 1 + STALE_MONTHS;
  return date > dayOf(p.year + Math.floor(months / 12), (months % 12) + 1, Math.min(p.day, 28));
}

/** True when fulfilment fees of a marketplace are known after `from` and up to `to`, and none of its cards changes. */
export function sameCards(marketplace: MarketplaceCode, from: Day, to: Day): boolean {
  if ([from, to].some((day) => tablesOn(LOCAL, marketplace, day).length === 0)) return false;
  return ![...LOCAL, ...FUEL].some(
    (table) =>
      table.marketplaces.includes(marketplace) &&
      table.periods.some((period) => {
        const span = spanOf(period);
        return span !== null && [span.from, span.to + 1].some((day) => day > from && day <= to);
      }),
  );
}
