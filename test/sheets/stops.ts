// Stops a run at one of its calls: the call fails before or after it did its work, or everything fails from there on, as when
// Google ends the script.
import type { StandIn } from '../../src/local/standin';

type How = 'throws before' | 'throws after' | 'is killed';

const HOWS: readonly How[] = ['throws before', 'throws after', 'is killed'];

interface Stop {
  /** The call, from 1. */
  readonly at: number;
  readonly how: How;
}

/** `FBA_CLAIMS_ALL_STOPS`: `1` asks for every stop, which takes minutes to hours, `3/8` for every eighth from the third on. */
const asked = process.env.FBA_CLAIMS_ALL_STOPS;
const [nth, each] = /^(\d+)\/(\d+)$/
  .exec(asked ?? '')
  ?.slice(1)
  .map(Number) ?? [1, 1];

/** True when every stop is asked for, or every one of a share. */
export const allStops = Boolean(asked);

/** The calls at which a run is stopped, one after the other: all that are asked for, else every `step`th. */
export function* callsToStop(first: number, last: number, step: number): Generator<number> {
  const [from, by] = allStops ? [first + (nth as number) - 1, each as number] : [first, step];
  for (let call = from; call <= last; call += by) yield call;
}

const CHANGES = /\.(set|insert|create|remove|clear|delete|hide|show|copy|collapse|shift|move)/;

/**
 * Stops among the calls of a run: all of them with `FBA_CLAIMS_ALL_STOPS`, else `share` of them, spread
 * over the calls and the ways to fail.
 * @param run is carried out once, to count its calls
 * @param from the first call that counts: of the whole run, or the first that changes anything
 */
export function stopsOf(standIn: StandIn, run: () => void, share: number, from: 'all' | 'change' = 'change'): Stop[] {
  const names: string[] = [];
  standIn.onCall = (name) => names.push(name);
  run();
  standIn.onCall = null;
  const first = from === 'all' ? 1 : names.findIndex((name) => CHANGES.test(name)) + 1;
  const count = names.length - first + 1;
  if (allStops) return [...callsToStop(first, names.length, 1)].flatMap((at) => HOWS.map((how) => ({ at, how })));
  return Array.from({ length: share }, (_, i) => ({
    at: first + Math.floor((count * i) / share),
    how: HOWS[i % HOWS.length]!,
  }));
}

/** Carries out a run that is stopped; a run that mends the fault itself may come to its end. */
export function stopped(standIn: StandIn, { at, how }: Stop, run: () => void): void {
  const fail = () => {
    throw new Error('stopped');
  };
  let seen = 0;
  standIn.onCall = () => {
    seen++;
    if (how === 'throws after') return seen === at ? fail : undefined;
    if (how === 'throws before' ? seen === at : seen >= at) fail();
    return undefined;
  };
  try {
    run();
  } catch (error) {
    if (!String(error).includes('stopped')) throw error;
  } finally {
    standIn.onCall = null;
  }
}
