// The functions that Google calls, and nothing else: menu triggers and menu items.
import { clearHighlightsCommand, findClaimsCommand, setUpTabsCommand, showHelpCommand } from './addon/commands';
import { showMenu } from './addon/menu';

/** When a file opens; may run before the seller has authorised anything. */
export function onOpen(): void {
  showMenu();
}

/** When the add-on is installed into an open file. */
export function onInstall(): void {
  showMenu();
}

export function findClaims(): void {
  findClaimsCommand();
}

export function clearHighlights(): void {
  clearHighlightsCommand();
}

export function setUpTabs(): void {
  setUpTabsCommand();
}

export function showHelp(): void {
  showHelpCommand();
}
