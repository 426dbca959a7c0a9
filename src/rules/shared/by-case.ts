// Payments that name a case go to the claims that the seller filed with it, before others of the product may have them.
import { eventKey } from '../../claims/filed-part';
import { idKey } from '../../values/text';
import { type MatchDemand, type Matched, matchWhole } from '../../world/matching';
import type { Payment } from '../../world/payments/reimbursement-pools';
import type { FoundUnits } from '../../world/stock/ledger-book';
import type { World } from '../../world/world';

type Supplies = FoundUnits | Payment;

/** By case the keys of every event that its claims are or may be about. */
function keysOfCases({ settings }: World): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { key, caseId, candidates } of settings.filed) {
    const id = idKey(caseId);
    if (id === '') continue;
    const own = keys.get(id) ?? new Set();
    for (const each of [key, ...candidates]) own.add(eventKey(each));
    keys.set(id, own);
  }
  return keys;
}

const keysFor = (world: World, supply: Supplies): ReadonlySet<string> | undefined =>
  supply.kind === 'paid' && supply.caseId !== '' ? world.once(keysOfCases).get(idKey(supply.caseId)) : undefined;

/**
 * Settles demands from payments under cases that their claims were filed with.
 * @param keyOf key of the claim that a demand becomes
 * @returns what others may still have: a payment for a claim of another rule is kept for that
 */
export function matchCases<S extends Supplies, D extends MatchDemand>(
  world: World,
  supplies: readonly S[],
  demands: readonly D[],
  fits: (supply: S, demand: D) => boolean,
  keyOf: (demand: D) => string,
): { readonly rest: readonly S[]; readonly matched: Matched<D> } {
  const alternatives: Matched<D>['alternatives'][number][] = [];
  const unsure: D[] = [];
  if (world.settings.filed.length === 0) return { rest: supplies, matched: { alternatives, unsure } };
  const kept = new Set<S>();
  const done = new Set<ReadonlySet<string>>();
  for (const supply of supplies) {
    const keys = keysFor(world, supply);
    if (!keys || done.has(keys)) continue;
    done.add(keys);
    const paid = supplies.filter((other) => keysFor(world, other) === keys);
    const own = demands.filter((demand) => keys.has(keyOf(demand)));
    if (own.length === 0) for (const each of paid) kept.add(each);
    const matched = matchWhole(paid, own, fits);
    alternatives.push(...matched.alternatives);
    unsure.push(...matched.unsure);
  }
  return { rest: supplies.filter((supply) => !kept.has(supply)), matched: { alternatives, unsure } };
}
