// Makes the tabs that the seller fills in. A tab that is there already is left as it is; what it lacks is only reported,
// and added on the right when the seller says so.

import { DARK_TEXT, SELLER_HEADER_FILL, SUMMARY_FILL } from '../plan/colours';
import { freeName, TABLE_IDS } from '../plan/made-tabs';
import { findInputTab, INPUT_COLUMNS, INPUT_TABS, type InputColumn, type InputTab } from '../plan/tabs/input';
import {
  findSettings,
  freshSettings,
  type MissingSettings,
  missingSettings,
  SETTING_FIELDS,
  type SettingField,
} from '../plan/tabs/settings';
import { MARKETPLACES } from '../policy/marketplaces';
import { LANGUAGES, type Language, TONES } from '../settings';
import { t } from '../words';
import { recall } from './memory';
import { gridSheets, type OwnSheet, type Sheet, type Spreadsheet } from './read-tabs';
import { NUMBER_FORMAT, patternOf } from './resolve';
import { copyNames } from './snapshot';
import { ensureSize } from './write-table';

const TOP_ROWS = 200;

/** An existing tab that lacks columns or settings: they can be added to the right of what is there. */
interface Incomplete {
  readonly sheet: Sheet;
  readonly name: string;
  readonly lacks: { readonly headerRow: number; readonly columns: readonly InputColumn[] } | MissingSettings;
}

interface SetUp {
  readonly created: readonly string[];
  readonly incomplete: readonly Incomplete[];
}

function list(choices: readonly string[], strict: boolean): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(!strict)
    .build();
}

/** Titles, formats, notes and lists for columns that start at `column` (from 1), below the title row `row` (from 1). */
function writeInputColumns(
  sheet: Sheet,
  row: number,
  column: number,
  columns: readonly InputColumn[],
  language: Language,
): void {
  ensureSize(sheet, row + 1, column + columns.length - 1);
  const rows = sheet.getMaxRows() - row;
  columns.forEach(({ format, choices }, i) => {
    const cells = sheet.getRange(row + 1, column + i, rows, 1);
    if (format !== 'here') cells.setNumberFormat(patternOf(format));
    if (choices) cells.setDataValidation(list(choices, false));
  });
  const titles = sheet.getRange(row, column, 1, columns.length);
  titles.setNumberFormat(NUMBER_FORMAT.text);
  titles.setNotes([columns.map(({ help }) => t(language, help))]);
  titles.setBackground(SELLER_HEADER_FILL);
  titles.setFontColor(DARK_TEXT);
  titles.setFontWeight('bold');
  // Last, because by them the tab is known: one that was stopped before is made again.
  titles.setValues([columns.map(({ titles: words }) => words[language])]);
}

function makeInputTab(sheet: Sheet, kind: InputTab, language: Language): void {
  sheet.setFrozenRows(1);
  writeInputColumns(sheet, 1, 1, INPUT_COLUMNS[kind], language);
}

/** Lists of choices for the cell that holds a setting. */
function addChoices(cell: GoogleAppsScript.Spreadsheet.Range, field: SettingField, language: Language): void {
  const codes = MARKETPLACES.map(({ code }) => code);
  if (field === 'marketplace') cell.setDataValidation(list(codes, true));
  if (field === 'tone')
    cell.setDataValidation(
      list(
        TONES.map((tone) => t(language, `tone.${tone}`)),
        true,
      ),
    );
  if (field === 'language') cell.setDataValidation(list(LANGUAGES, true));
}

function makeSettingsTab(sheet: Sheet, language: Language): void {
  const fresh = freshSettings(language);
  ensureSize(sheet, fresh.cells.length, fresh.width);
  const range = sheet.getRange(1, 1, fresh.cells.length, fresh.width);
  range.setNumberFormats(
    fresh.formats.map((row) => row.map((format) => (format === 'here' ? 'General' : patternOf(format)))),
  );
  for (const field of SETTING_FIELDS) addChoices(sheet.getRange(fresh.rowOf[field] + 1, 2), field, language);
  sheet.getRange(fresh.rowOf.marketplace + 1, 2, SETTING_FIELDS.length, 1).setBackground(SELLER_HEADER_FILL);
  for (const row of [1, 2, fresh.datesRow + 1]) sheet.getRange(row, 1, 1, fresh.width).setFontWeight('bold');
  for (const row of [2, fresh.datesRow + 1]) sheet.getRange(row, 1, 1, fresh.width).setBackground(SUMMARY_FILL);
  sheet.setColumnWidth(1, 260);
  sheet.setColumnWidths(2, fresh.width - 1, 120);
  // Last, as in the other tabs.
  range.setValues(fresh.cells.map((row) => row.map((out) => (typeof out === 'object' ? '' : out))));
}

/** A new tab; an empty one that has the name is what a stopped set-up left. */
function newTab(spreadsheet: Spreadsheet, name: string, taken: readonly string[], language: Language): Sheet {
  const empty = gridSheets(spreadsheet).find((sheet) => sheet.getName() === name && sheet.getLastRow() === 0);
  return empty ?? spreadsheet.insertSheet(freeName(name, taken, language), spreadsheet.getNumSheets());
}

/**
 * Creates Products, Shipments and Settings where the spreadsheet has none, told by their titles and not by name.
 * @param others names of tabs that are known to be none of these: they are not read
 */
export function setUpTabs(
  spreadsheet: Spreadsheet,
  language: Language,
  others: ReadonlySet<string> = new Set(),
): SetUp {
  const incomplete: Incomplete[] = [];
  const there = new Set<string>();
  const copies = copyNames();
  const sheets = gridSheets(spreadsheet).filter((sheet) => !copies.has(sheet.getName()));
  const remembered = recall().tabs;
  const tables = new Set(TABLE_IDS.map((id) => remembered[id]));
  for (const sheet of sheets) {
    if (others.has(sheet.getName()) || tables.has(sheet.getSheetId())) continue;
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows === 0) continue;
    const values: unknown[][] = sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getValues();
    const cells = values.map((row) => row.map((value) => (typeof value === 'string' ? value : '')));
    // Where several tabs look like Settings, a run reads the first.
    if (!there.has('settings') && findSettings(cells)) {
      there.add('settings');
      const lacks = missingSettings(cells);
      if (lacks) incomplete.push({ sheet, name: sheet.getName(), lacks });
    }
    for (const kind of INPUT_TABS) {
      const found = findInputTab(kind, cells);
      if (!found) continue;
      there.add(kind);
      if (found.missing.length === 0) continue;
      incomplete.push({
        sheet,
        name: sheet.getName(),
        lacks: { headerRow: found.headerRow, columns: found.missing },
      });
    }
  }
  const taken = sheets.map((sheet) => sheet.getName());
  const created: string[] = [];
  const sheetFor = (tab: InputTab | 'settings'): Sheet => {
    const sheet = newTab(spreadsheet, t(language, `tab.${tab}`), taken, language);
    const name = sheet.getName();
    taken.push(name);
    created.push(name);
    return sheet;
  };
  for (const kind of INPUT_TABS) {
    if (!there.has(kind)) makeInputTab(sheetFor(kind), kind, language);
  }
  if (!there.has('settings')) makeSettingsTab(sheetFor('settings'), language);
  SpreadsheetApp.flush();
  return { created, incomplete };
}

/** Makes a Settings tab where there is none, and adds the settings that an older one lacks; the other tabs stay as they are. */
export function completeSettings(spreadsheet: Spreadsheet, tab: OwnSheet | null, language: Language): void {
  if (tab === null) {
    const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
    makeSettingsTab(newTab(spreadsheet, t(language, 'tab.settings'), taken, language), language);
    return;
  }
  const lacks = missingSettings(tab.rows);
  if (lacks) addMissing({ sheet: tab.sheet, name: tab.sheet.getName(), lacks }, language);
}

/** What an existing tab lacks, as its titles say it. */
export function lackingTitles({ lacks }: Incomplete, language: Language): string[] {
  if ('columns' in lacks) return lacks.columns.map(({ titles }) => titles[language]);
  return lacks.fields.map((field) => t(language, `settings.${field}`));
}

/** Adds what is missing to the right of everything in the tab. Nothing in it is moved or changed. */
export function addMissing({ sheet, lacks }: Incomplete, language: Language): void {
  const right = sheet.getLastColumn() + 1;
  if ('columns' in lacks) writeInputColumns(sheet, lacks.headerRow + 1, right, lacks.columns, language);
  else writeSettings(sheet, lacks, right + 1, language);
  SpreadsheetApp.flush();
}

/** Name, default and meaning of each missing setting, in columns that start at `column` (from 1). */
function writeSettings(sheet: Sheet, { fields, row }: MissingSettings, column: number, language: Language): void {
  const fresh = freshSettings(language);
  const line = <T>(grid: readonly (readonly T[])[], field: SettingField) => grid[fresh.rowOf[field]]!.slice(0, 3);
  ensureSize(sheet, row + fields.length, column + 2);
  const range = sheet.getRange(row + 1, column, fields.length, 3);
  range.setNumberFormats(
    fields.map((field) => line(fresh.formats, field).map((f) => (f === 'here' ? 'General' : patternOf(f)))),
  );
  range.setValues(fields.map((field) => line(fresh.cells, field).map((out) => (typeof out === 'object' ? '' : out))));
  sheet.getRange(row + 1, column + 1, fields.length, 1).setBackground(SELLER_HEADER_FILL);
  fields.forEach((field, i) => {
    addChoices(sheet.getRange(row + 1 + i, column + 1), field, language);
  });
}
