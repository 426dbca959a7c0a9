// Writes one of our tables: the whole rectangle in one call each for formats, values, fills and notes, then links.

import { DARK_TEXT, HEADER_FILL, HEADER_TEXT, SUMMARY_FILL } from '../plan/colours';
import type { Format, Out, Part, TabNow } from '../plan/table/cells';
import { moveFormula } from '../plan/table/formulas';
import type { PlannedColumn, TablePlan } from '../plan/table/table';
import type { Clock } from './clock';
import type { OwnSheet, Sheet } from './read-tabs';

export const NUMBER_FORMAT: Readonly<Record<Exclude<Format, 'here'>, string>> = {
  text: '@',
  general: 'General',
  // Told by a mark as well as by colour: the last three days, the last ten.
  days: '[Red][<=3]0"!";[Color46][<=10]0;0',
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

/** Where seller's columns went, when the plan lays a tab out anew. */
type Moved = TablePlan['moved'];

function resolve(
  out: Out,
  format: Format,
  row: number,
  column: number,
  standing: StandingTab | null,
  clock: Clock,
  moved: Moved,
): Resolved {
  const found = standing?.formats[row]?.[column] ?? GENERAL;
  const here = found === NONE ? GENERAL : found;
  const pattern = format === 'here' ? here : NUMBER_FORMAT[format];
  if (typeof out === 'number') return { value: out, format: pattern };
  // Text that no plan wrote for show must never turn into a formula or a number.
  if (typeof out === 'string') return { value: out, format: out === '' ? pattern : NUMBER_FORMAT.text };
  if ('day' in out) return { value: clock.midnightOf(out.day), format: pattern };
  if ('parts' in out) return { value: out.parts.map((part) => part.text).join(''), format: NUMBER_FORMAT.text };
  // Not as text, or the sheet would show the formula itself.
  if ('formula' in out) {
    return { value: `=${out.formula.join('')}`, format: pattern === NUMBER_FORMAT.text ? GENERAL : pattern };
  }
  return resolveKept(out.keep.row, out.keep.column, row, standing, moved);
}

function resolveKept(
  fromRow: number,
  fromColumn: number,
  row: number,
  standing: StandingTab | null,
  moved: Moved,
): Resolved {
  const found = standing?.formats[fromRow]?.[fromColumn] ?? GENERAL;
  const format = found === NONE ? GENERAL : found;
  const formula = standing?.now.formulas[fromRow]?.[fromColumn] ?? '';
  if (formula !== '') return { value: moveFormula(formula, fromRow + 1, row + 1, moved), format };
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

/** Address that a piece of text leads to inside the spreadsheet; null when it leads nowhere. */
export type LinkOf = (part: Part) => string | null;

function richText(parts: readonly Part[], linkOf: LinkOf): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(parts.map((part) => part.text).join(''));
  let at = 0;
  for (const part of parts) {
    const link = linkOf(part);
    if (link !== null) builder.setLinkUrl(at, at + part.text.length, link);
    at += part.text.length;
  }
  return builder.build();
}

/** The text of a cell of a column with links that has none itself. */
function plainText(out: Out, standing: StandingTab | null): string | null {
  if (typeof out === 'string') return out;
  if (typeof out !== 'object' || !('keep' in out)) return null;
  const value = standing?.raw[out.keep.row]?.[out.keep.column] ?? '';
  const formula = standing?.now.formulas[out.keep.row]?.[out.keep.column] ?? '';
  return typeof value === 'string' && formula === '' ? value : null;
}

/** Writes the linked texts, a column in one call unless a number or a formula of the seller stands between them. */
function writeLinks(sheet: Sheet, plan: TablePlan, standing: StandingTab | null, linkOf: LinkOf): void {
  plan.columns.forEach((_, c) => {
    const isLinked = (r: number) => {
      const out = plan.cells[r]![c]!;
      return typeof out === 'object' && 'parts' in out;
    };
    let first = -1;
    let values: (readonly Part[])[] = [];
    const write = (): void => {
      // What only stood below the last link needs no writing.
      while (values.length > 0 && !isLinked(first + values.length - 1)) values.pop();
      if (values.length > 0) {
        const rich = values.map((parts) => [richText(parts, linkOf)]);
        sheet.getRange(first + 1, c + 1, rich.length, 1).setRichTextValues(rich);
      }
      values = [];
    };
    for (let r = plan.headerRow + 1; r <= plan.lastRow; r++) {
      const out = plan.cells[r]![c]!;
      if (isLinked(r) && typeof out === 'object' && 'parts' in out) {
        if (values.length === 0) first = r;
        values.push(out.parts);
        continue;
      }
      const text = values.length === 0 ? null : plainText(out, standing);
      if (text === null) write();
      else values.push(text === '' ? [] : [{ text }]);
    }
    write();
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

/** Runs of neighbouring columns (from 0) of which something holds. */
function runsOf(columns: readonly PlannedColumn[], holds: (column: PlannedColumn) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  columns.forEach((column, c) => {
    if (!holds(column)) return;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === c) last[1]++;
    else runs.push([c, 1]);
  });
  return runs;
}

function styleNewColumns(sheet: Sheet, plan: TablePlan): void {
  const below = sheet.getMaxRows() - plan.headerRow;
  if (plan.moved) {
    // His columns move by being written anew, so their widths have to come along.
    const widths = plan.columns.map(({ from }) => (from === null ? null : sheet.getColumnWidth(from + 1)));
    sheet.showColumns(1, plan.columns.length);
    plan.columns.forEach(({ id }, c) => {
      const width = widths[c];
      if (id === null && typeof width === 'number') sheet.setColumnWidth(c + 1, width);
    });
  }
  plan.columns.forEach((column, c) => {
    if (!column.isNew) return;
    sheet.setColumnWidth(c + 1, column.width);
    if (plan.moved || column.wrap || column.clip) {
      const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
      sheet
        .getRange(plan.headerRow + 1, c + 1, below, 1)
        .setWrapStrategy(column.wrap ? WRAP : column.clip ? CLIP : OVERFLOW);
    }
    if (column.centred) sheet.getRange(plan.headerRow + 1, c + 1, below, 1).setHorizontalAlignment('center');
    if (column.hidden) sheet.hideColumns(c + 1);
  });
  for (const [first, count] of runsOf(plan.columns, (column) => column.isNew && column.folded)) {
    sheet.getRange(1, first + 1, 1, count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(first + 1, 1)?.collapse();
  }
}

/** Puts the filter around the table again, with the seller's conditions, so that it hides by the new values. */
function renewFilter(sheet: Sheet, plan: TablePlan): void {
  const width = plan.columns.length;
  const standing = sheet.getFilter();
  const conditions: [number, GoogleAppsScript.Spreadsheet.FilterCriteria][] = [];
  if (standing) {
    const range = standing.getRange();
    for (let c = range.getColumn(); c <= range.getLastColumn(); c++) {
      const condition = standing.getColumnFilterCriteria(c);
      if (condition) conditions.push([c, condition]);
    }
    standing.remove();
  } else if (!plan.fresh) {
    // He took the filter away: it stays away.
    return;
  }
  const filter = sheet.getRange(plan.headerRow + 1, 1, sheet.getMaxRows() - plan.headerRow, width).createFilter();
  for (const [before, condition] of conditions) {
    const column = plan.moved ? (plan.moved.get(before - 1) ?? -1) + 1 : before;
    if (filter && column > 0 && column <= width) sheet.getFilter()?.setColumnFilterCriteria(column, condition);
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
    const resolved = plan.cells[r]!.map((out, c) =>
      resolve(out, plan.formats[r]![c]!, r, c, standing, clock, plan.moved),
    );
    values.push(resolved.map(({ value }) => value));
    formats.push(resolved.map(({ format }) => format));
  }
  const range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(formats);
  range.setValues(values);
  range.setBackgrounds(plan.fills.map((line) => [...line]));
  range.setNotes(plan.notes.map((line) => [...line]));
  writeLinks(sheet, plan, standing, linkOf);
  styleTitles(sheet, plan, oldHeaderRow);
  styleNewColumns(sheet, plan);
  const laidOut = plan.fresh || plan.moved !== null;
  if (laidOut) {
    const rows = sheet.getMaxRows();
    sheet.getRange(1, 1, rows, width).setVerticalAlignment('top');
    if (plan.rowHeight === null) sheet.getRange(plan.headerRow + 1, 1, 1, width).setWrap(true);
    if (plan.moved) sheet.getRange(plan.headerRow + 2, 1, rows - plan.headerRow - 1, width).setDataValidation(null);
    if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  }
  const below = plan.lastRow - plan.headerRow;
  if (plan.rowHeight !== null && below > 0) sheet.setRowHeightsForced(plan.headerRow + 2, below, plan.rowHeight);
  plan.columns.forEach((column, c) => {
    const list = column.id === null ? undefined : choices[column.id];
    if (!list || !column.isNew) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...list], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(plan.headerRow + 2, c + 1, sheet.getMaxRows() - plan.headerRow - 1, 1).setDataValidation(rule);
  });
  if (sheet.getFrozenRows() !== plan.headerRow + 1 && (laidOut || sheet.getFrozenRows() === oldHeaderRow + 1)) {
    sheet.setFrozenRows(plan.headerRow + 1);
  }
  renewFilter(sheet, plan);
}
