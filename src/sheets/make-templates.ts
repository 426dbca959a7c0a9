// Makes the Templates tab from the shipped texts. A tab that is there already is left as it is.
import { SELLER_HEADER_FILL } from '../plan/colours';
import { freeName, ownTabOf } from '../plan/made-tabs';
import { freshTemplates } from '../plan/tabs/templates';
import type { Language } from '../settings';
import { t } from '../words';
import { gridSheets, type Spreadsheet } from './read-tabs';
import { NUMBER_FORMAT } from './resolve';
import { ensureSize } from './write-table';

/**
 * @param rows cells of each template, in the order of the tab's columns
 * @returns the name of the tab, and whether it is new
 */
export function makeTemplates(
  spreadsheet: Spreadsheet,
  rows: readonly (readonly string[])[],
  language: Language,
): { name: string; made: boolean } {
  const sheets = gridSheets(spreadsheet);
  for (const sheet of sheets) {
    const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (height === 0) continue;
    const top: unknown[][] = sheet.getRange(1, 1, Math.min(height, 30), width).getValues();
    const cells = top.map((row) => row.map((value) => (typeof value === 'string' ? value : '')));
    if (ownTabOf(cells) === 'templates') return { name: sheet.getName(), made: false };
  }
  const name = freeName(
    t(language, 'tab.templates'),
    sheets.map((sheet) => sheet.getName()),
    language,
  );
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const { titles, notes, widths } = freshTemplates(language);
  ensureSize(sheet, rows.length + 1, titles.length);
  const range = sheet.getRange(1, 1, rows.length + 1, titles.length);
  // Text format first: a template that begins with a sign must not become a formula.
  range.setNumberFormat(NUMBER_FORMAT.text);
  range.setValues([[...titles], ...rows.map((row) => [...row])]);
  range.setWrap(true);
  const head = sheet.getRange(1, 1, 1, titles.length);
  head.setNotes([[...notes]]);
  head.setBackground(SELLER_HEADER_FILL);
  head.setFontWeight('bold');
  widths.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
  sheet.setFrozenRows(1);
  SpreadsheetApp.flush();
  return { name, made: true };
}
