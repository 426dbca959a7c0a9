// Around everything that a menu item does: permissions that were refused are asked for again, and every failure, also one of
// Google's services before the work begins, ends in a plain sentence.
import type { Language } from '../settings';
import { type PlainKey, t } from '../words';
import { accountLanguage } from './language';

const SHORT = 200;
/** Long enough to copy an address; no message of ours stays for good. */
const FAILURE_SECONDS = 60;

/** What the seller refused; the message is a sentence for him. */
class RefusedError extends Error {}

/**
 * Throws when a permission was refused: Google lets one refuse single ones, and without each of them nothing here can work.
 * Google's own question comes up and ends the call; where it shows none, our sentence names the page on which to answer it.
 */
function requirePermissions(language: Language): void {
  const mode = ScriptApp.AuthMode.FULL;
  const info = ScriptApp.getAuthorizationInfo(mode);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return;
  try {
    ScriptApp.requireAllScopes(mode);
  } catch {
    // Told by our own sentence.
  }
  throw new RefusedError(t(language, 'error.refused', { url: info.getAuthorizationUrl() ?? '' }));
}

/** A failure in a sentence; of Google's own words only the first line, never a trace. */
export function plainly(error: unknown, language: Language): string {
  // Google's services throw errors of their own kind, so only the message can be relied on.
  const text =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return t(language, 'error.unexpected', { detail: (text.split('\n', 1)[0] ?? '').slice(0, SHORT) });
}

/** Shows a sentence where it can be shown: without the permission for dialogs in the corner, else as the error itself. */
export function tell(text: string, language: Language): void {
  const name = t(language, 'app.name');
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(name, text, ui.ButtonSet.OK);
  } catch {
    try {
      SpreadsheetApp.getActiveSpreadsheet().toast(text, name, FAILURE_SECONDS);
    } catch {
      throw new Error(text);
    }
  }
}

/** Does the work of a menu item. @param explain what a failure is in words */
export function guarded(work: (language: Language) => void, explain = plainly): void {
  let language: Language = 'en';
  try {
    language = accountLanguage();
    requirePermissions(language);
    work(language);
  } catch (error) {
    tell(error instanceof RefusedError ? error.message : explain(error, language), language);
  }
}

/** Menu: shows a page beside the sheet, which stays in use. */
export function showPage(name: string, title: PlainKey, width: number, height: number): void {
  guarded((language) => {
    const page = HtmlService.createHtmlOutputFromFile(name).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModelessDialog(page, t(language, title));
  });
}
