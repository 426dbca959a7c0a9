// On which days the files were made that became tabs: remembered by the tab, so that a run knows up to when its report tells.
import type { ImportedTab } from '../settings';
import { gridSheets, type Spreadsheet } from './read-tabs';
import { properties, recallObject } from './stored';

const KEY = 'fba-claims-imported';

/** What is remembered of a tab: day of the file, newest day and number of its rows. */
type Facts = readonly [madeOn: number, newest: number, rows: number];

function recall(): Map<number, Facts> {
  const isFacts = (value: unknown): value is Facts =>
    Array.isArray(value) && value.length === 3 && value.every((n) => Number.isSafeInteger(n));
  const known = Object.entries(recallObject(KEY) ?? {});
  return new Map(known.flatMap(([id, facts]): [number, Facts][] => (isFacts(facts) ? [[Number(id), facts]] : [])));
}

/** Notes the day of the file that a tab was made from; tabs that are gone are forgotten. */
export function noteImported(
  spreadsheet: Spreadsheet,
  id: number,
  { madeOn, newest, rows }: Omit<ImportedTab, 'tab'>,
): void {
  const there = new Set(gridSheets(spreadsheet).map((sheet) => sheet.getSheetId()));
  const known = [...recall()].filter(([other]) => other !== id && there.has(other));
  properties()?.setProperty(KEY, JSON.stringify(Object.fromEntries([...known, [id, [madeOn, newest, rows]]])));
}

/** The tabs that were made from files, by the names that they have now. */
export function importedTabs(
  places: readonly { readonly sheet: { getSheetId(): number }; readonly name: string }[],
): ImportedTab[] {
  const known = recall();
  if (known.size === 0) return [];
  return places.flatMap(({ sheet, name: tab }) => {
    const facts = known.get(sheet.getSheetId());
    return facts ? [{ tab, madeOn: facts[0], newest: facts[1], rows: facts[2] }] : [];
  });
}
