// What Start says of costs, a line a product that open claims are valued by: whose cost it is, and what a cost would change.
import { type Claim, restsOnAmazonsCost } from '../claims/claim';
import type { CostsKnown } from '../world/catalogue';
import type { Family } from './colours';
import { RULE_FACTS } from './rule-facts';

/** A product without a cost of the seller's, and the claims that a cost would change. */
export interface CostLine {
  readonly sku: string;
  /** Whose cost its claims have now. */
  readonly by: 'amazon' | null;
  readonly claims: readonly Claim[];
}

export interface CostLines {
  /** Those that no cost is known of first, then by claims. */
  readonly products: readonly CostLine[];
  /** Products beyond those listed. */
  readonly more: number;
  /** Null: the reports tell of no product, or the result does not say. */
  readonly known: CostsKnown | null;
}

/** More lines would hide what else Start says. */
const MOST_PRODUCTS = 10;

/** Families whose claims are worth what a unit cost. */
const BY_COST: readonly Family[] = ['warehouse', 'inbound', 'removals'];

/** Whose cost a claim has; undefined where it is the seller's, or where a cost is no matter. */
function costBy(claim: Claim): 'amazon' | null | undefined {
  if (restsOnAmazonsCost(claim)) return 'amazon';
  const lacks = claim.valueBasis === 'unknown' && claim.amount === null;
  return lacks && BY_COST.includes(RULE_FACTS[claim.rule].family) ? null : undefined;
}

/** @param claims those that are still to be filed */
export function costLines(claims: readonly Claim[], known: CostsKnown | undefined): CostLines {
  const products = new Map<string, { sku: string; by: 'amazon' | null; claims: Claim[] }>();
  for (const claim of claims) {
    const by = costBy(claim);
    const sku = claim.sku || claim.fnsku || claim.asin || '';
    if (by === undefined || sku === '') continue;
    const product = products.get(`${by} ${sku}`);
    if (product) product.claims.push(claim);
    else products.set(`${by} ${sku}`, { sku, by, claims: [claim] });
  }
  const sorted = [...products.values()].sort(
    (a, b) =>
      Number(a.by !== null) - Number(b.by !== null) || b.claims.length - a.claims.length || (a.sku < b.sku ? -1 : 1),
  );
  const told = known && known.seller + known.amazon + known.none > 0 ? known : null;
  return {
    products: sorted.slice(0, MOST_PRODUCTS),
    more: Math.max(0, sorted.length - MOST_PRODUCTS),
    known: told,
  };
}
