// The Settings tab for a page: read as a form, written cell by cell where the page changed something. The tab stays the one
// place where settings are kept.
import { defaultNames, ownTabOf } from '../plan/made-tabs';
import { readSettings } from '../plan/tabs/settings';
import {
  lacksRows,
  planSettings,
  type SettingsChanges,
  type SettingsForm,
  settingsForm,
} from '../plan/tabs/settings-form';
import type { Language } from '../settings';
import { Clock } from './clock';
import { recall } from './memory';
import { cellsOf, gridSheets, type OwnSheet, type Spreadsheet } from './read-tabs';
import { patternOf } from './resolve';
import { completeSettings } from './set-up-tabs';
import { copyNames } from './snapshot';

/** Titles stand within so many rows. */
const TOP_ROWS = 40;

interface SettingsTab extends OwnSheet {
  readonly formulas: readonly (readonly string[])[];
}

/** The tab that a run would read: the remembered one, else by name, else the first. */
function settingsTab(spreadsheet: Spreadsheet, clock: Clock): SettingsTab | null {
  const copies = copyNames();
  const found = gridSheets(spreadsheet).filter((sheet) => {
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows === 0 || columns === 0 || copies.has(sheet.getName())) return false;
    const top = sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getValues();
    return ownTabOf(cellsOf(top, clock)) === 'settings';
  });
  const [known, names] = [recall().tabs.settings, defaultNames('settings')];
  const sheet =
    found.find((one) => one.getSheetId() === known) ?? found.find((one) => names.includes(one.getName())) ?? found[0];
  if (!sheet) return null;
  const range = sheet.getDataRange();
  const raw = range.getValues();
  const rows = cellsOf(
    raw.map((row) => [...row]),
    clock,
  );
  return { sheet, raw, rows, formulas: range.getFormulas() };
}

function formOf(tab: SettingsTab | null, clock: Clock, account: Language): SettingsForm {
  const { language } = readSettings(tab?.rows ?? null, clock.dayOf(new Date()), account).settings;
  return settingsForm(tab?.rows ?? null, tab?.formulas ?? [], language);
}

/** What the page shows. @param account the language of the seller's account */
export function readSettingsForm(spreadsheet: Spreadsheet, account: Language): SettingsForm {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  return formOf(settingsTab(spreadsheet, clock), clock, account);
}

export interface SavedSettings {
  /** False when nothing was written: the tab says something else than the page read, or a value cannot be used. */
  readonly saved: boolean;
  /** The tab as it stands now. */
  readonly form: SettingsForm;
}

/** Writes what was changed, all of it or nothing. Makes the tab, or the rows that an older one lacks, where they are missing. */
export function saveSettings(spreadsheet: Spreadsheet, changes: SettingsChanges, account: Language): SavedSettings {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  let tab = settingsTab(spreadsheet, clock);
  if (tab === null || lacksRows(tab.rows, changes)) {
    completeSettings(spreadsheet, tab, formOf(tab, clock, account).language);
    tab = settingsTab(spreadsheet, clock);
  }
  const plan = tab && planSettings(tab.rows, tab.formulas, changes);
  if (!tab || !plan?.ok) return { saved: false, form: formOf(tab, clock, account) };
  for (const { row, column, value, format } of plan.writes) {
    const cell = tab.sheet.getRange(row + 1, column + 1);
    if (format !== 'here') cell.setNumberFormat(patternOf(format));
    cell.setValue(typeof value === 'object' ? clock.midnightOf(value.day) : value);
  }
  SpreadsheetApp.flush();
  return { saved: true, form: formOf(settingsTab(spreadsheet, clock), clock, account) };
}
