// Which verdicts are listed one by one, and what the others come to.
import type { ErrorNumber } from '../claims/rule-ids';
import type { Reason, Unlisted, Verdict } from '../claims/verdict';

/**
 * The newest so many are listed. Each line has two links, which a sheet keeps as rich text: more of them make the tab slow
 * to open, and nobody looks a year of settled returns through. The sums on top count all.
 */
export const MOST_LISTED = 5_000;

/** The newest of them, in the order given; those without a date count as the oldest. */
export function newest(verdicts: readonly Verdict[], most: number): readonly Verdict[] {
  const isNewest = newestOf(verdicts, most);
  return isNewest === null ? verdicts : verdicts.filter(isNewest);
}

/** Tells, asked in the order given, which of them are the newest; null where all are. */
function newestOf(verdicts: readonly Verdict[], most: number): ((verdict: Verdict) => boolean) | null {
  if (verdicts.length <= most) return null;
  const age = ({ date }: Verdict) => date ?? Number.NEGATIVE_INFINITY;
  const days = Float64Array.from(verdicts, age).sort();
  const last = days[days.length - most] as number;
  // Of the last day only as many as there is room for.
  let room = most - verdicts.reduce((newer, one) => newer + (age(one) > last ? 1 : 0), 0);
  return (one) => age(one) > last || (age(one) === last && room-- > 0);
}

/** What an error and a reason come to. */
export const summed = ({ error, reason, units, events }: Verdict): Unlisted => ({
  ...{ error, reason, units, count: 1, events: units === 0 ? events : 0 },
});

type Sum = { -readonly [K in keyof Unlisted]: Unlisted[K] };

/** The result with no more verdicts than Not claimed lists, and the sums of the others; claims as they are. */
export function withListedVerdicts<R extends { readonly verdicts: readonly Verdict[] }>(
  result: R,
  most = MOST_LISTED,
): R & { readonly unlisted?: readonly Unlisted[] } {
  const { verdicts } = result;
  const isNewest = newestOf(verdicts, most);
  if (isNewest === null) return result;
  const listed: Verdict[] = [];
  const sums = new Map<Reason, Map<ErrorNumber, Sum>>();
  const unlisted: Unlisted[] = [];
  for (const one of verdicts) {
    if (isNewest(one)) {
      listed.push(one);
      continue;
    }
    const { error, reason, units, events } = one;
    const ofReason = sums.get(reason) ?? new Map<ErrorNumber, Sum>();
    sums.set(reason, ofReason);
    const sum = ofReason.get(error);
    if (sum) {
      sum.count++;
      sum.units += units;
      if (units === 0) sum.events += events;
    } else {
      const first = summed(one);
      ofReason.set(error, first);
      unlisted.push(first);
    }
  }
  return { ...result, verdicts: listed, unlisted };
}
