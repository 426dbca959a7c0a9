// Which of our own tabs a grid is, told by its titles and never by its name: a report in a tab called "Claims" is a report.
import type { Language } from '../settings';
import type { Cell } from '../values/cell';
import { inAllLanguages, t } from '../words';
import { CLAIMS_TABLE } from './claimsTable';
import { MESSAGES_TABLE } from './messagesTable';
import { findSettings } from './settingsTab';
import { findLayout } from './table';

export type OwnTab = 'claims' | 'messages' | 'settings';

/** The own tab that the rows are, or null. */
export function ownTabOf(rows: readonly (readonly Cell[])[]): OwnTab | null {
  if (findLayout(CLAIMS_TABLE, rows)) return 'claims';
  if (findLayout(MESSAGES_TABLE, rows)) return 'messages';
  return findSettings(rows) ? 'settings' : null;
}

/** Names that the tab has by default, in every language. */
export function defaultNames(tab: OwnTab): string[] {
  return inAllLanguages(`tab.${tab}`);
}

/** A name for a new tab that no tab has yet: "Claims", else "Claims (FBA Claims)", else with a number. */
export function freeName(name: string, taken: readonly string[], language: Language): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  const ours = t(language, 'tab.taken', { name });
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? ours : `${ours} ${n}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
