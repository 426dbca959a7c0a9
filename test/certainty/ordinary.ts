// What certainty costs a seller: of the units that Amazon rightly owes, how many a person must check first.
import { auditOf } from './laws';
import { type Seller, tabsOf } from './seller';

export interface Share {
  /** Units that are rightly owed and that the audit found. */
  readonly owed: number;
  /** Of these, units of claims that are to be checked first or wait for a report. */
  readonly checked: number;
  /** Why, with the number of units. */
  readonly why: ReadonlyMap<string, number>;
}

/** Over so many made-up sellers from a seed on. */
export function shareToCheck(tell: (seed: number) => Seller, first: number, sellers: number): Share {
  let [owed, checked] = [0, 0];
  const why = new Map<string, number>();
  for (let seed = first; seed < first + sellers; seed++) {
    const seller = tell(seed);
    for (const c of auditOf(seller, tabsOf(seller)).claims) {
      if (c.state !== 'ready' && c.state !== 'waiting' && c.state !== 'needs-data') continue;
      const about = c.orderId ?? c.shipmentId ?? c.fnsku ?? '';
      const units = Math.min(seller.owed.get(`${c.rule} ${about}`) ?? 0, c.unitsOpen);
      owed += units;
      if (units === 0 || (c.strength === 'strong' && c.state !== 'needs-data')) continue;
      checked += units;
      const reasons = c.state === 'needs-data' ? c.needs.map((n) => n.report) : c.doubts.map((d) => d.message.id);
      const reason = `${c.rule}: ${[...new Set(reasons)].join(', ') || c.remarks.map((r) => r.id).join(' ') || 'the rule'}`;
      why.set(reason, (why.get(reason) ?? 0) + units);
    }
  }
  return { owed, checked, why };
}
