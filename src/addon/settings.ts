// Settings: opens the page, and answers what it asks.
import type { SettingsChanges, SettingsForm } from '../plan/tabs/settings-form';
import { readSettingsForm, type SavedSettings, saveSettings, withLock } from '../sheets';
import { t } from '../words';
import { accountLanguage } from './language';

const WIDTH = 560;
const HEIGHT = 640;

/** Menu: settings. */
export function openSettingsCommand(): void {
  const page = HtmlService.createHtmlOutputFromFile('settings').setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModelessDialog(page, t(accountLanguage(), 'menu.settings'));
}

export function settingsForPage(): SettingsForm {
  return readSettingsForm(SpreadsheetApp.getActiveSpreadsheet(), accountLanguage());
}

/** Writes what was changed in the page; nothing of it when the tab says something else by now. */
export function saveSettingsFromPage(changes: SettingsChanges): SavedSettings {
  return withLock(() => saveSettings(SpreadsheetApp.getActiveSpreadsheet(), changes, accountLanguage()));
}
