// Prices that cost the same: between the edges of all price bands of a marketplace's cards no fulfilment fee changes.
import type { MarketplaceCode } from '../policy/marketplaces';
import { MONEY_SCALE, type Money } from '../values/money';
import { LOW_PRICE } from './data/surcharges';
import { FULFILMENT_TABLES } from './fulfilment';
import { bandOf, rowsOf } from './rows';

const edges = new Map<MarketplaceCode, readonly Money[]>();

function edgesOf(marketplace: MarketplaceCode): readonly Money[] {
  let known = edges.get(marketplace);
  if (!known) {
    const found = new Set<number>();
    for (const { marketplaces, rows } of FULFILMENT_TABLES) {
      if (!marketplaces.includes(marketplace)) continue;
      for (const column of rowsOf(rows).columns) {
        const band = bandOf(column);
        if (band) found.add(band.low * MONEY_SCALE).add(band.high * MONEY_SCALE);
      }
    }
    for (const { marketplaces, general, special } of LOW_PRICE) {
      if (marketplaces.includes(marketplace)) found.add(general * MONEY_SCALE).add(special * MONEY_SCALE);
    }
    known = [...found].sort((a, b) => a - b);
    edges.set(marketplace, known);
  }
  return known;
}

/** The bit of a price: prices that share it are on the same side of every edge of every card, whatever the day. */
export function bandBit(marketplace: MarketplaceCode, price: Money): number {
  let place = 0;
  for (const edge of edgesOf(marketplace)) {
    if (price < edge) break;
    place++;
    if (price === edge) break;
    place++;
  }
  return 1 << place;
}
