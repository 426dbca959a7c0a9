// Payments of one order dealt to what waits for them, as a whole: by the best link that a payment has to a line, and never so
// that a unit stays open which another way to deal them would settle.
import { appended } from '../../values/lists';
import type { Payment } from '../payments/reimbursement-pools';
import { allocate, type Demand, SUPPLY_LEAD_DAYS } from '../supply';

/** How well a payment names the line of a demand: 0 is best; null where it is none of its. */
export type LinkOf<D> = (payment: Payment, demand: D) => number | null;

/** Units by payment and demand. */
export type Dealt<D> = ReadonlyMap<Payment, ReadonlyMap<D, number>>;

/**
 * Deals payments, best links first; `open`, `paid` and `netted` of the demands and `left` of the payments then say what was
 * dealt.
 * @param links links are numbers below this
 */
export function dealPayments<D extends Demand>(
  payments: readonly Payment[],
  demands: readonly D[],
  linkOf: LinkOf<D>,
  links: number,
): Dealt<D> {
  const dealt = new Map<Payment, Map<D, number>>();
  const note = (payment: Payment, demand: D, units: number) => {
    const own = dealt.get(payment) ?? new Map<D, number>();
    dealt.set(payment, own.set(demand, (own.get(demand) ?? 0) + units));
  };
  for (let link = 0; link < links; link++) {
    allocate(payments, demands, (p, d) => linkOf(p, d) === link, note);
    if (demands.every((d) => d.open <= 0)) return dealt;
  }
  if (payments.every((p) => p.left <= 0)) return dealt;
  for (const d of demands) while (d.open > 0 && settleOne(d, new Set()));
  return dealt;

  /** Gives one unit to a demand, where need be by settling another one from elsewhere; false where no way leads there. */
  function settleOne(d: D, seen: Set<Payment>): boolean {
    for (const p of payments) {
      if (seen.has(p) || linkOf(p, d) === null || !inTime(p, d)) continue;
      seen.add(p);
      const giver = p.left > 0 ? null : [...(dealt.get(p)?.keys() ?? [])].find((e) => e !== d && settleOne(e, seen));
      if (giver === undefined) continue;
      if (giver !== null) {
        p.left++;
        giver.open++;
        giver.paid--;
        note(p, giver, -1);
        if (dealt.get(p)?.get(giver) === 0) {
          dealt.get(p)?.delete(giver);
          giver.netted.splice(giver.netted.indexOf(p), 1);
        }
      }
      p.left--;
      d.open--;
      d.paid++;
      if (!d.netted.includes(p)) d.netted = appended(d.netted, p);
      note(p, d, 1);
      return true;
    }
    return false;
  }
}

/** Amazon may pay up to a week before what it pays for shows. */
export function inTime(payment: Payment, demand: Demand): boolean {
  return payment.date === null || demand.date <= payment.date + SUPPLY_LEAD_DAYS;
}
