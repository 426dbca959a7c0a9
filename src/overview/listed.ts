// Which verdicts are listed one by one, and what the others come to.
import type { Unlisted, Verdict } from '../claims/verdict';
import { group, sumOf } from '../values/lists';

/**
 * The newest so many are listed. Each line has two links, which a sheet keeps as rich text: more of them make the tab slow
 * to open, and nobody looks a year of settled returns through. The sums on top count all.
 */
export const MOST_LISTED = 5_000;

/** The newest of them, in the order given; those without a date count as the oldest. */
export function newest(verdicts: readonly Verdict[], most: number): readonly Verdict[] {
  if (verdicts.length <= most) return verdicts;
  const age = ({ date }: Verdict) => date ?? Number.NEGATIVE_INFINITY;
  const kept = new Set([...verdicts].sort((a, b) => age(b) - age(a)).slice(0, most));
  return verdicts.filter((v) => kept.has(v));
}

/** What an error and a reason come to. */
export const summed = ({ error, reason, units, events }: Verdict): Unlisted => ({
  ...{ error, reason, units, count: 1, events: units === 0 ? events : 0 },
});

/** The result with no more verdicts than Not claimed lists, and the sums of the others; claims as they are. */
export function withListedVerdicts<R extends { readonly verdicts: readonly Verdict[] }>(
  result: R,
  most = MOST_LISTED,
): R & { readonly unlisted?: readonly Unlisted[] } {
  const listed = newest(result.verdicts, most);
  if (listed.length === result.verdicts.length) return result;
  const kept = new Set(listed);
  const others = result.verdicts.filter((v) => !kept.has(v)).map(summed);
  const unlisted = [...group(others, ({ error, reason }) => `${error} ${reason}`).values()].map((own): Unlisted => {
    const { error, reason } = own[0] as Unlisted;
    const sum = (of: 'units' | 'events' | 'count') => sumOf(own, (one) => one[of]);
    return { error, reason, count: sum('count'), units: sum('units'), events: sum('events') };
  });
  return { ...result, verdicts: listed, unlisted };
}
