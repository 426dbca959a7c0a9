// The arithmetic behind two decisions: what pays for returned goods, and whether a return is worth its cost.
import type { Money } from '../values/money';

export interface Sums {
  readonly resaleValue?: Money;
  readonly returnCost?: Money;
  readonly removalFee?: Money;
  readonly relabelCost?: Money;
  readonly inboundCost?: Money;
  readonly disposalFee?: Money;
}

/** A decision with its numbers; `left` is what remains per unit after all costs. */
export interface Worth {
  readonly choice: 'resell' | 'dispose' | 'return' | 'keep';
  readonly left: Money;
  readonly other: Money;
}

/**
 * Returned goods: removing, relabelling and sending in again pays when more is left of the resale value than disposing
 * costs. Null while the resale value or the removal fee is not known.
 */
export function worthOfReselling(sums: Sums): Worth | null {
  if (sums.resaleValue === undefined || sums.removalFee === undefined) return null;
  const left = sums.resaleValue - sums.removalFee - (sums.relabelCost ?? 0) - (sums.inboundCost ?? 0);
  const other = -(sums.disposalFee ?? 0);
  return { choice: left > other ? 'resell' : 'dispose', left, other };
}

/** An unwanted item: taking it back pays when it is worth more than the return costs. Null while either is not known. */
export function worthOfReturning(sums: Sums): Worth | null {
  if (sums.resaleValue === undefined || sums.returnCost === undefined) return null;
  const left = sums.resaleValue - sums.returnCost;
  return { choice: left > 0 ? 'return' : 'keep', left, other: 0 };
}
