// Which claims go into which case: one each, except where Amazon wants one for many — a shipment, a fee of a product.
import type { Claim } from '../claims/claim';
import { laterIn } from '../claims/filed-part';

/** What is filed at once. */
export interface FilingCase {
  /** The same for the same shipment, fee or claim in every run, whatever the order of claims. */
  readonly id: string;
  /** By key, so that a text does not change with the order of claims. */
  readonly claims: readonly [Claim, ...Claim[]];
}

/** The claims that a text to file is made for. */
export function claimsToFile(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ state }) => state === 'ready');
}

/** The case that a claim belongs to: its `FilingCase.id`. */
export function caseIdOf(claim: Claim): string {
  const { rule, shipmentId, marketplace, sku } = claim;
  switch (rule) {
    case 'inbound-shortage':
    case 'deducted-after-closing':
      return shipmentId ? `case/shipment/${shipmentId}` : claim.key;
    case 'size-tier-fee':
    case 'referral-fee':
      return sku ? `${rule}/${marketplace}/${sku}${laterIn(claim.key)}` : claim.key;
  }
  return claim.key;
}

/** The cases of claims, in the order of the first claim of each. */
export function casesOf(claims: readonly Claim[]): FilingCase[] {
  const cases = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = caseIdOf(claim);
    const known = cases.get(id);
    if (known) known.push(claim);
    else cases.set(id, [claim]);
  }
  return [...cases].map(([id, some]) => {
    const [first, ...others] = some.sort((a, b) => (a.key < b.key ? -1 : 1)) as [Claim, ...Claim[]];
    return { id, claims: [first, ...others] };
  });
}
