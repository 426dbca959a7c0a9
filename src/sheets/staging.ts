// Tabs that an import is filling: remembered, so that no run takes half a file for a report, and swept when nobody came back.
import { properties, recallObject } from './stored';

const KEY = 'fba-claims-import';
/** An import that nobody has gone on with for so long is given up. */
const GIVEN_UP_MS = 3_600_000;

type Began = Record<string, number>;

function recallBegan(): Began {
  const began = Object.entries(recallObject(KEY) ?? {});
  return Object.fromEntries(began.filter((one): one is [string, number] => typeof one[1] === 'number'));
}

function keep(began: Began): void {
  if (Object.keys(began).length === 0) properties()?.deleteProperty(KEY);
  else properties()?.setProperty(KEY, JSON.stringify(began));
}

/** Sheet ids of tabs that are being filled. */
export function stagingIds(): ReadonlySet<number> {
  return new Set(Object.keys(recallBegan()).map(Number));
}

/** Sheet ids of tabs that were begun and given up. */
export function givenUp(now: number): number[] {
  return Object.entries(recallBegan()).flatMap(([id, since]) => (now - since > GIVEN_UP_MS ? [Number(id)] : []));
}

/** Notes that a tab is being filled, or still is. */
export function beginStaging(id: number, now: number): void {
  keep({ ...recallBegan(), [id]: now });
}

/** Notes that tabs are whole, or gone. */
export function endStaging(ids: readonly number[]): void {
  const began = recallBegan();
  for (const id of ids) delete began[id];
  keep(began);
}
