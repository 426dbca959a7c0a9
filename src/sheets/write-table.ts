// Writes one of our tables: the whole rectangle in one call each for formats, values, fills and notes, then links.

import { DARK_TEXT, HEADER_FILL, HEADER_TEXT, SUMMARY_FILL } from '../plan/colours';
import type { Format, Out, Part, TabNow } from '../plan/table/cells';
import { moveFormula } from '../plan/table/formulas';
import type { PlannedColumn, TablePlan } from '../plan/table/table';
import type { RowRef } from '../values/cell';
import type { Clock } from './clock';
import type { OwnSheet, Sheet } from './read-tabs';

export const NUMBER_FORMAT: Readonly<Record<Exclude<Format, 'here'>, string>> = {
  text: '@',
  integer: '0',
  money: '#,##0.00',
  'whole-money': '#,##0',
  cost: '#,##0.00##',
  date: 'yyyy-mm-dd',
};

const GENERAL = 'General';
// What Sheets calls the format of a cell that has none.
const NONE = '0.###############';

/** One of our tabs with everything that must survive a rewrite. */
export interface StandingTab {
  readonly now: TabNow;
  readonly raw: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Reads what an own tab holds beside its values. */
export function readStanding(own: OwnSheet): StandingTab {
  const range = own.sheet.getDataRange();
  return {
    raw: own.raw,
    formats: range.getNumberFormats(),
    now: {
      rows: own.rows,
      formulas: range.getFormulas(),
      notes: range.getNotes(),
      fills: range.getBackgrounds(),
    },
  };
}

// Text that Sheets would read as something else when it is written back to a cell without the text format.
const READ_AS_OTHER = /\d|^[=+\-@'#]|^(true|false)$/i;

type Value = string | number | boolean | Date;

interface Resolved {
  readonly value: Value;
  readonly format: string;
}

function resolve(out: Out, format: Format, row: number, column: number, standing: StandingTab | null, clock: Clock) {
  const found = standing?.formats[row]?.[column] ?? GENERAL;
  const here = found === NONE ? GENERAL : found;
  const pattern = format === 'here' ? here : NUMBER_FORMAT[format];
  if (typeof out === 'number') return { value: out, format: pattern };
  // Text that no plan wrote for show must never turn into a formula or a number.
  if (typeof out === 'string') return { value: out, format: out === '' ? pattern : NUMBER_FORMAT.text };
  if ('day' in out) return { value: clock.midnightOf(out.day), format: pattern };
  if ('parts' in out) return { value: out.parts.map((part) => part.text).join(''), format: NUMBER_FORMAT.text };
  return resolveKept(out.keep.row, out.keep.column, row, standing);
}

function resolveKept(fromRow: number, fromColumn: number, row: number, standing: StandingTab | null): Resolved {
  const found = standing?.formats[fromRow]?.[fromColumn] ?? GENERAL;
  const format = found === NONE ? GENERAL : found;
  const formula = standing?.now.formulas[fromRow]?.[fromColumn] ?? '';
  if (formula !== '') return { value: moveFormula(formula, fromRow + 1, row + 1), format };
  const value = (standing?.raw[fromRow]?.[fromColumn] ?? '') as Value;
  const asText = typeof value === 'string' && READ_AS_OTHER.test(value);
  return { value, format: asText ? NUMBER_FORMAT.text : format };
}

/** Makes the tab at least this big. */
export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Address of a row for a link inside the spreadsheet; null when its tab is unknown. */
type LinkOf = (row: RowRef) => string | null;

function richText(parts: readonly Part[], linkOf: LinkOf): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(parts.map((part) => part.text).join(''));
  let at = 0;
  for (const part of parts) {
    const link = part.row ? linkOf(part.row) : null;
    if (link !== null) builder.setLinkUrl(at, at + part.text.length, link);
    at += part.text.length;
  }
  return builder.build();
}

function writeLinks(sheet: Sheet, plan: TablePlan, linkOf: LinkOf): void {
  plan.columns.forEach((_, c) => {
    let first = -1;
    const values: GoogleAppsScript.Spreadsheet.RichTextValue[][] = [];
    for (let r = plan.headerRow + 1; r <= plan.lastRow; r++) {
      const out = plan.cells[r]![c]!;
      // Rows with links stand together on top; rows of earlier runs below have none.
      if (typeof out !== 'object' || !('parts' in out)) break;
      if (first < 0) first = r;
      values.push([richText(out.parts, linkOf)]);
    }
    if (first >= 0) sheet.getRange(first + 1, c + 1, values.length, 1).setRichTextValues(values);
  });
}

function styleTitles(sheet: Sheet, plan: TablePlan, oldHeaderRow: number): void {
  const height = Math.max(plan.headerRow, oldHeaderRow) + 1;
  const width = plan.cells[0]!.length;
  const weights: ('bold' | 'normal')[][] = [];
  const colours: string[][] = [];
  for (let r = 0; r < height; r++) {
    const title = r === 0 || r === plan.headerRow;
    weights.push(plan.fills[r]!.map((fill) => (title || fill === SUMMARY_FILL ? 'bold' : 'normal')));
    colours.push(plan.fills[r]!.map((fill) => (fill === HEADER_FILL ? HEADER_TEXT : DARK_TEXT)));
  }
  const range = sheet.getRange(1, 1, height, width);
  range.setFontWeights(weights);
  range.setFontColors(colours);
}

function styleNewColumns(sheet: Sheet, plan: TablePlan): void {
  const below = sheet.getMaxRows() - plan.headerRow;
  plan.columns.forEach((column: PlannedColumn, c) => {
    if (!column.isNew) return;
    sheet.setColumnWidth(c + 1, column.width);
    if (column.wrap) sheet.getRange(plan.headerRow + 1, c + 1, below, 1).setWrap(true);
    if (column.centred) sheet.getRange(plan.headerRow + 1, c + 1, below, 1).setHorizontalAlignment('center');
    if (column.hidden) sheet.hideColumns(c + 1);
    const free = sheet.getMaxRows() - plan.cells.length;
    if (column.asTyped && free > 0) {
      sheet.getRange(plan.cells.length + 1, c + 1, free, 1).setNumberFormat(NUMBER_FORMAT.text);
    }
  });
}

/** Puts the filter around the table again, with the seller's conditions, so that it hides by the new values. */
function renewFilter(sheet: Sheet, plan: TablePlan): void {
  const width = plan.columns.length;
  const before = sheet.getFilter();
  const conditions: [number, GoogleAppsScript.Spreadsheet.FilterCriteria][] = [];
  if (before) {
    const range = before.getRange();
    for (let c = range.getColumn(); c <= range.getLastColumn(); c++) {
      const condition = before.getColumnFilterCriteria(c);
      if (condition) conditions.push([c, condition]);
    }
    before.remove();
  } else if (!plan.fresh) {
    // He took the filter away: it stays away.
    return;
  }
  const filter = sheet.getRange(plan.headerRow + 1, 1, sheet.getMaxRows() - plan.headerRow, width).createFilter();
  for (const [column, condition] of conditions) {
    if (filter && column <= width) sheet.getFilter()?.setColumnFilterCriteria(column, condition);
  }
}

/** Carries out the plan of a table in its tab, which must be big enough. `choices` are suggestions for a new column, by its id. */
export function writeTable(
  sheet: Sheet,
  plan: TablePlan,
  standing: StandingTab | null,
  oldHeaderRow: number,
  clock: Clock,
  linkOf: LinkOf,
  choices: Readonly<Record<string, readonly string[]>>,
): void {
  const height = plan.cells.length;
  const width = plan.cells[0]!.length;
  const values: Value[][] = [];
  const formats: string[][] = [];
  for (let r = 0; r < height; r++) {
    const resolved = plan.cells[r]!.map((out, c) => resolve(out, plan.formats[r]![c]!, r, c, standing, clock));
    values.push(resolved.map(({ value }) => value));
    formats.push(resolved.map(({ format }) => format));
  }
  const range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(formats);
  range.setValues(values);
  range.setBackgrounds(plan.fills.map((line) => [...line]));
  range.setNotes(plan.notes.map((line) => [...line]));
  writeLinks(sheet, plan, linkOf);
  styleTitles(sheet, plan, oldHeaderRow);
  styleNewColumns(sheet, plan);
  if (plan.fresh) {
    sheet.getRange(1, 1, sheet.getMaxRows(), width).setVerticalAlignment('top');
    sheet.getRange(plan.headerRow + 1, 1, 1, width).setWrap(true);
    if (plan.rowPixels !== null) {
      sheet.setRowHeightsForced(plan.headerRow + 2, sheet.getMaxRows() - plan.headerRow - 1, plan.rowPixels);
    }
    plan.columns.forEach((column, c) => {
      const list = column.id === null ? undefined : choices[column.id];
      if (!list) return;
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...list], true)
        .setAllowInvalid(true)
        .build();
      sheet.getRange(plan.headerRow + 2, c + 1, sheet.getMaxRows() - plan.headerRow - 1, 1).setDataValidation(rule);
    });
  }
  if (sheet.getFrozenRows() !== plan.headerRow + 1 && (plan.fresh || sheet.getFrozenRows() === oldHeaderRow + 1)) {
    sheet.setFrozenRows(plan.headerRow + 1);
  }
  renewFilter(sheet, plan);
}
