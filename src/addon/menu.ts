// The menu. Nothing else may happen when a file opens: the add-on may not be authorised yet.
import { t } from '../words';
import { accountLanguage } from './language';

/** Puts up the menu; every function named here is a global of the script. */
export function showMenu(): void {
  const language = accountLanguage();
  SpreadsheetApp.getUi()
    .createMenu(t(language, 'app.name'))
    .addItem(t(language, 'menu.find'), 'findClaims')
    .addItem(t(language, 'menu.import'), 'openImport')
    .addItem(t(language, 'menu.clear'), 'clearHighlights')
    .addItem(t(language, 'menu.message'), 'openMessages')
    .addSeparator()
    .addItem(t(language, 'menu.setup'), 'setUpTabs')
    .addItem(t(language, 'menu.products'), 'fillProducts')
    .addItem(t(language, 'menu.help'), 'showHelp')
    .addToUi();
}
