// The dates that runs wrote into Settings, remembered in the document: what else stands there is the seller's word.
import type { FilledDates } from '../plan/tabs/filled-dates';

const KEY = 'fba-claims-dates';

function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

/** What runs wrote; null when nothing is remembered. */
export function recallDates(): FilledDates | null {
  try {
    const stored: unknown = JSON.parse(properties()?.getProperty(KEY) ?? '');
    return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as FilledDates) : null;
  } catch {
    return null;
  }
}

/** Remembers what stands there; before a run writes, what stood and what is to stand there. Null forgets it. */
export function rememberDates(dates: FilledDates | null): void {
  if (dates === null) properties()?.deleteProperty(KEY);
  else properties()?.setProperty(KEY, JSON.stringify(dates));
}
