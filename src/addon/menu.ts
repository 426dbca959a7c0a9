// The menu. Nothing else may happen when a file opens: the add-on may not be authorised yet.
import type { Language } from '../settings';
import { t } from '../words';
import { accountLanguage } from './language';

/** English where Google does not say: a menu in any language is better than none. */
function menuLanguage(): Language {
  try {
    return accountLanguage();
  } catch {
    return 'en';
  }
}

/** Puts up the menu; every function named here is a global of the script. */
export function showMenu(): void {
  const language = menuLanguage();
  const ui = SpreadsheetApp.getUi();
  const more = ui
    .createMenu(t(language, 'menu.more'))
    .addItem(t(language, 'menu.setup'), 'setUpTabs')
    .addItem(t(language, 'menu.products'), 'fillProducts')
    .addItem(t(language, 'menu.settings'), 'openSettings')
    .addSeparator()
    .addItem(t(language, 'menu.clear'), 'clearHighlights')
    .addItem(t(language, 'menu.undo'), 'undoRun')
    .addSeparator()
    .addItem(t(language, 'menu.samples'), 'addSamples')
    .addItem(t(language, 'menu.noSamples'), 'removeSamples')
    .addItem(t(language, 'menu.remove'), 'removeAll')
    .addSeparator()
    .addItem(t(language, 'menu.help'), 'showHelp');
  ui.createAddonMenu()
    .addItem(t(language, 'menu.sidebar'), 'openSidebar')
    .addItem(t(language, 'menu.find'), 'findClaims')
    .addItem(t(language, 'menu.import'), 'openImport')
    .addItem(t(language, 'menu.message'), 'openMessages')
    .addSeparator()
    .addSubMenu(more)
    .addToUi();
}
