// Which of our own tabs a grid is, told by its titles and never by its name: a report in a tab called "Claims" is a report.
import type { Language } from '../settings';
import type { Cell } from '../values/cell';
import { inAllLanguages, t } from '../words';
import { findLayout, HEADER_SEARCH, type TableSpec, titleKey, titlesOf } from './table/table';
import { BALANCE_TABLE } from './tabs/balance';
import { CASES_TABLE } from './tabs/cases';
import { CLAIMS_TABLE } from './tabs/claims';
import { FEES_TABLE } from './tabs/fees';
import { NOT_CLAIMED_TABLE } from './tabs/not-claimed';
import { RECEIVED_TABLE } from './tabs/received';
import { RECOVERED_TABLE } from './tabs/recovered';
import { SERVICE_TABLE } from './tabs/service-table';
import { findSettings, SETTINGS_TITLES } from './tabs/settings';
import { START_TABLE } from './tabs/start';
import { findTemplates, TEMPLATES_TITLES } from './tabs/templates';

/** Tabs that a run writes as a table; their words begin with the same name. */
export type OwnTable =
  | 'start'
  | 'claims'
  | 'cases'
  | 'service'
  | 'notClaimed'
  | 'fees'
  | 'balance'
  | 'recovered'
  | 'received';

export const OWN_TABLES: Readonly<Record<OwnTable, TableSpec<string>>> = {
  start: START_TABLE,
  claims: CLAIMS_TABLE,
  cases: CASES_TABLE,
  service: SERVICE_TABLE,
  notClaimed: NOT_CLAIMED_TABLE,
  fees: FEES_TABLE,
  balance: BALANCE_TABLE,
  recovered: RECOVERED_TABLE,
  received: RECEIVED_TABLE,
};

export type OwnTab = OwnTable | 'settings' | 'templates';

/** In the order in which they stand in a new spreadsheet. */
export const TABLE_IDS = Object.keys(OWN_TABLES) as OwnTable[];
export const OWN_TABS: readonly OwnTab[] = [...TABLE_IDS, 'settings', 'templates'];

const OUR_TITLES: ReadonlySet<string> = new Set([
  ...TABLE_IDS.flatMap((id) => [...titlesOf(OWN_TABLES[id]).keys()]),
  ...SETTINGS_TITLES,
  ...TEMPLATES_TITLES,
]);

/** Most cells of a report; none of our titles begins with a figure. */
const beginsWithFigure = (cell: Cell): boolean => typeof cell === 'string' && cell[0]! >= '0' && cell[0]! <= '9';

function hasOurTitle(row: readonly Cell[]): boolean {
  return row.some((cell) => {
    if (beginsWithFigure(cell)) return false;
    const key = titleKey(cell);
    return key !== null && OUR_TITLES.has(key);
  });
}

/** The own tab that the rows are, or null. `searched` rows may hold its titles. */
export function ownTabOf(tab: readonly (readonly Cell[])[], searched = HEADER_SEARCH): OwnTab | null {
  // Most tabs are reports, of which one row at most is worth a closer look.
  const rows = tab.slice(0, searched).filter(hasOurTitle);
  const table = TABLE_IDS.find((id) => findLayout(OWN_TABLES[id], rows, undefined, rows.length));
  if (table) return table;
  if (findSettings(rows)) return 'settings';
  return findTemplates(rows) ? 'templates' : null;
}

/** What an earlier version called its tab of case texts. */
const FORMER_CASES = 'Messages';

/** Names that the tab has or had by default, in every language. */
export function defaultNames(tab: OwnTab): string[] {
  const names = inAllLanguages(`tab.${tab}`);
  return tab === 'cases' ? [...names, FORMER_CASES] : names;
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
