// Error 1 before anything is charged: a size tier in the fee preview that is larger than that of the seller's own measures.

import { type Found, found } from '../../claims/finding';
import { marketplace as facts, type MarketplaceCode } from '../../policy/marketplaces';
import { certainCategory, compareTiers, feeFor, sizeTierOf, tiersNamed } from '../../rates';
import type { FeePreviewRow } from '../../reports/fee-preview';
import type { ProductRow } from '../../reports/products';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';
import type { FeeBook } from '../../world/fees/fee-book';
import type { FeeWorld } from '../../world/fees/fee-world';
import { TOLERANCE } from './fee-lines';

/**
 * A warning for every previewed product without a fulfilment fee in the data whose tier Amazon has too large. Nothing is
 * owed yet: always for review, without an amount, and as of today, because a measurement has no day.
 */
export function announcedTiers(world: FeeWorld, book: FeeBook): Found[] {
  const { asOf, marketplace: home } = world.settings;
  const found: Found[] = [];
  for (const [sku, rows] of book.previewed()) {
    const products = book.productsOf(sku).filter((product) => product.unit !== null);
    if (products.length === 0) continue;
    for (const shop of new Set(rows.map((row) => row.marketplace ?? home))) {
      const charges = book.bySku.get(`${shop}\n${sku}`)?.charges ?? [];
      if (charges.some((charge) => charge.fulfilment !== 0)) continue;
      const previews = book.previewsOf(sku, shop);
      const finding = previews.length > 0 ? announced(world, sku, shop, previews, products, asOf) : null;
      if (finding) found.push(finding);
    }
  }
  return found;
}

function announced(
  world: FeeWorld,
  sku: string,
  shop: MarketplaceCode,
  previews: readonly FeePreviewRow[],
  products: readonly ProductRow[],
  asOf: Day,
): Found | null {
  const ours = [...new Set(products.map((product) => product.unit && sizeTierOf(product.unit, shop, asOf)?.tier.id))];
  const [own] = ours;
  const theirs = previews.map((row) => tierOf(row, shop, asOf));
  const [first] = theirs;
  // Rows that disagree, on either side, tell nothing.
  if (!own || ours.length > 1 || !first || theirs.some((tier) => tier !== first)) return null;
  if (compareTiers(first, own, shop, asOf) <= 0) return null;
  const { now, due } = feesOf(previews, products, shop, asOf);
  if (now !== null && due !== null && now - due <= TOLERANCE) return null;
  const { currency } = facts(shop);
  const difference = now === null || due === null ? null : now - due;
  return found({
    key: `size-tier-fee/${shop}/${sku}`,
    marketplace: shop,
    sku,
    fnsku: world.catalogue.fnskuOf(sku) ?? '',
    asin: world.catalogue.asinOf(sku) ?? '',
    title: world.catalogue.titleOf(sku) ?? '',
    eventDate: asOf,
    warns: true,
    value: {
      unitValue: difference,
      amount: null,
      currency,
      basis: difference === null ? 'unknown' : 'fee-difference',
    },
    explanation: {
      id: 'size-tier-fee.preview',
      data: { theirs: first, ours: own, now: now ?? 0, due: due ?? 0, difference: difference ?? 0, currency },
    },
    review: [{ id: 'fee-not-charged-yet', data: {} }],
    evidence: previews.map(({ tab, row }) => ({ tab, row, role: 'event' as const })),
  });
}

/** The tier that a row prints, where it names one; else that of its measures. Null where neither tells. */
function tierOf(row: FeePreviewRow, shop: MarketplaceCode, asOf: Day): string | null {
  const named = tiersNamed(row.sizeTier, shop, asOf);
  const measured = (row.unit && sizeTierOf(row.unit, shop, asOf)?.tier.id) ?? null;
  if (named.length === 1) return named[0] ?? null;
  return named.length === 0 || (measured !== null && named.includes(measured)) ? measured : null;
}

/** Fee per unit that Amazon expects (the lowest of the rows), and the highest that the seller's measures allow. */
function feesOf(
  previews: readonly FeePreviewRow[],
  products: readonly ProductRow[],
  shop: MarketplaceCode,
  asOf: Day,
): { now: Money | null; due: Money | null } {
  const expected = previews.flatMap(({ fee }) => (fee === null ? [] : [fee]));
  const prices = previews.flatMap(({ price }) => (price === null ? [] : [price]));
  const fees = products.flatMap(({ unit, feeClass, category }) => {
    const options = { category: certainCategory(category, shop, asOf) };
    const fee = unit && feeFor(unit, shop, asOf, prices.length > 0 ? prices : null, feeClass, options);
    return fee?.known && fee.complete ? [fee.fee] : [];
  });
  return {
    now: expected.length === previews.length ? Math.min(...expected) : null,
    due: fees.length === products.length ? Math.max(...fees) : null,
  };
}
