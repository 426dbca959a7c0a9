// Settings: opens the page, and answers what it asks.
import type { SettingsChanges, SettingsForm } from '../plan/tabs/settings-form';
import { readSettingsForm, type SavedSettings, saveSettings, withLock } from '../sheets';
import { showPage } from './guard';
import { accountLanguage } from './language';

const WIDTH = 560;
const HEIGHT = 640;

/** Menu: settings. */
export function openSettingsCommand(): void {
  showPage('settings', 'menu.settings', WIDTH, HEIGHT);
}

export function settingsForPage(): SettingsForm {
  return readSettingsForm(SpreadsheetApp.getActiveSpreadsheet(), accountLanguage());
}

/** Writes what was changed in the page; nothing of it when the tab says something else by now. */
export function saveSettingsFromPage(changes: SettingsChanges): SavedSettings {
  return withLock(() => saveSettings(SpreadsheetApp.getActiveSpreadsheet(), changes, accountLanguage()));
}
