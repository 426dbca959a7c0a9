// The dates that runs wrote into Settings, remembered in the document: what else stands there is the seller's word.
import type { FilledDates } from '../plan/tabs/filled-dates';
import { properties, recallObject } from './stored';

const KEY = 'fba-claims-dates';

/** What runs wrote; null when nothing is remembered. */
export function recallDates(): FilledDates | null {
  return recallObject(KEY) as FilledDates | null;
}

/** Remembers what stands there; before a run writes, what stood and what is to stand there. Null forgets it. */
export function rememberDates(dates: FilledDates | null): void {
  if (dates === null) properties()?.deleteProperty(KEY);
  else properties()?.setProperty(KEY, JSON.stringify(dates));
}
