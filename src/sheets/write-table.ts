// Writes one of our tables: the whole rectangle in one call each for formats, values, fills and notes, then links.

import { DARK_TEXT, HEADER_FILL, HEADER_TEXT, NO_FILL, SUMMARY_FILL } from '../plan/colours';
import type { Format, Out, Part, TabNow } from '../plan/table/cells';
import { formulaText, moveFormula } from '../plan/table/formulas';
import type { Alarm, PlannedColumn, TablePlan } from '../plan/table/table';
import { isWholeCurrency } from '../values/money';
import type { Clock } from './clock';
import { type Looks, looksOf, looksTakenBack, type StoodIn, withLooks } from './journal-looks';
import type { OwnSheet, Sheet } from './read-tabs';
import {
  type ColumnFormats,
  forgetJournal,
  type Journal,
  keysOf,
  type LinkedCell,
  looksToMend,
  recallJournal,
  rememberJournal,
  withFormats,
} from './write-journal';
import { beginLayout, forgetLayout, type LaidOut } from './write-layout';

type PlainFormat = Exclude<Format, 'here' | `in ${string}`>;

export const NUMBER_FORMAT: Readonly<Record<PlainFormat, string>> = {
  text: '@',
  general: 'General',
  // Told by a mark as well as by colour: the last three days, the last ten.
  days: '[<=3]0"!!";[<=10]0"!";0',
  integer: '0',
  money: '#,##0.00',
  'whole-money': '#,##0',
  cost: '#,##0.00##',
  date: 'yyyy-mm-dd',
};

/** The pattern of a number format, as Sheets and Excel write it. */
export function patternOf(format: Exclude<Format, 'here'>): string {
  if (!isOfCurrency(format)) return NUMBER_FORMAT[format];
  const currency = format.slice(3).replace(/[^A-Za-z]/g, '');
  return `${NUMBER_FORMAT[isWholeCurrency(currency) ? 'whole-money' : 'money']} "${currency}"`;
}

const isOfCurrency = (format: Format): format is `in ${string}` => format.startsWith('in ');

const GENERAL = 'General';
// What Sheets calls the format of a cell that has none.
const NONE = '0.###############';

/** One of our tabs with everything that must survive a rewrite. */
export interface StandingTab {
  readonly now: TabNow;
  readonly raw: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** Texts with links and formats inside the cell; null for everything that is no text. */
  readonly rich: readonly (readonly (RichText | null)[])[];
  /** Formats or links are not those of the tab, but what a stopped run took away. */
  readonly mended: boolean;
  /** The tab that is written over, where this is put together from it and another. */
  readonly stoodIn?: StoodIn;
}

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Reads what an own tab holds beside its values. */
export function readStanding(own: OwnSheet): StandingTab {
  const range = own.sheet.getDataRange();
  const journal = recallJournal(own.sheet.getSheetId());
  const [formats, rich] = [range.getNumberFormats(), range.getRichTextValues()];
  const looks = journal && looksToMend(journal, own.raw);
  const [height, width] = [range.getNumRows(), range.getNumColumns()];
  // Notes and fills from before may stand where no value is any more.
  const [rows, columns] = looks?.size ?? [0, 0];
  const wide = looks
    ? own.sheet.getRange(
        1,
        1,
        Math.min(Math.max(height, rows), own.sheet.getMaxRows()),
        Math.min(Math.max(width, columns), own.sheet.getMaxColumns()),
      )
    : range;
  const found = { notes: wide.getNotes(), fills: wide.getBackgrounds() };
  return {
    raw: own.raw,
    formats: journal ? withFormats(journal, own.raw, formats) : formats,
    rich: journal ? withLinks(journal, own, rich) : rich,
    mended: journal !== null,
    now: {
      rows: own.rows,
      formulas: range.getFormulas(),
      ...(journal && looks
        ? withLooks(looks, found, height, { raw: own.raw, column: (looks.keys ?? journal.after).column })
        : found),
    },
  };
}

/** The texts as they stand, with the links that a stopped run has taken away. */
function withLinks(journal: Journal, own: OwnSheet, rich: (RichText | null)[][]): (RichText | null)[][] {
  const at = (key: string, column: number, text: string) => `${key}\n${column}\n${text}`;
  const cells = new Map(journal.cells.map((cell) => [at(cell.key, cell.column, cell.text), cell]));
  return rich.map((line, r) =>
    line.map((standing, c) => {
      const key = String(own.raw[r]?.[journal.after.column] ?? '');
      const text = standing?.getText() ?? '';
      const cell = isRich(standing) ? undefined : cells.get(at(key, c, text));
      if (!cell) return standing;
      const builder = SpreadsheetApp.newRichTextValue().setText(cell.text);
      for (const [start, end, url] of cell.links) builder.setLinkUrl(start, end, url);
      return builder.build();
    }),
  );
}

/** The seller's linked texts as the plan places them. */
function linkedCells(plan: TablePlan, standing: StandingTab | null, keyColumn: number): LinkedCell[] {
  const cells: LinkedCell[] = [];
  for (let r = 0; r <= plan.lastRow; r++) {
    plan.cells[r]!.forEach((out, column) => {
      const kept =
        typeof out === 'object' && 'keep' in out ? standing?.rich[out.keep.row]?.[out.keep.column] : undefined;
      if (!isRich(kept)) return;
      const links = kept.getRuns().flatMap((run): [number, number, string][] => {
        const url = run.getLinkUrl();
        return url === null ? [] : [[run.getStartIndex(), run.getEndIndex(), url]];
      });
      const key = plan.cells[r]![keyColumn];
      cells.push({ key: typeof key === 'string' ? key : '', column, text: kept.getText(), links });
    });
  }
  return cells;
}

/** The number formats of what the plan keeps, of columns that have any. */
function keptFormats(plan: TablePlan, standing: StandingTab | null, keyColumn: number): ColumnFormats[] {
  if (!standing || keyColumn < 0) return [];
  const isPlain = (format: string) => format === GENERAL || format === NONE || format === NUMBER_FORMAT.text;
  return plan.columns.flatMap(({ from }, to): ColumnFormats[] => {
    const cells: { from: number; to: number; key: string; format: string }[] = [];
    for (let r = 0; r <= plan.lastRow; r++) {
      const out = plan.cells[r]![to]!;
      if (typeof out !== 'object' || !('keep' in out)) continue;
      const key = r <= plan.headerRow ? '' : plan.cells[r]![keyColumn];
      const format = standing.formats[out.keep.row]?.[out.keep.column] ?? GENERAL;
      cells.push({ from: out.keep.row, to: r, key: typeof key === 'string' ? key : '', format });
    }
    if (from === null || cells.every(({ format }) => isPlain(format))) return [];
    const times = new Map<string, number>();
    for (const { key, format } of cells) if (key !== '') times.set(format, (times.get(format) ?? 0) + 1);
    const [usual = GENERAL] = [...times].sort(([, a], [, b]) => b - a)[0] ?? [];
    return [
      {
        ...{ from, to, usual },
        keyed: cells.flatMap(({ key, format }) => (key !== '' && format !== usual ? [[key, format] as const] : [])),
        own: cells.flatMap((cell) => (cell.key === '' ? [[cell.from, cell.to, cell.format] as const] : [])),
      },
    ];
  });
}

// Text that Sheets would read as something else when it is written back to a cell without the text format.
const READ_AS_OTHER = /\d|^[=+\-@'#]|^(true|false)$/i;

type Value = string | number | boolean | Date;

interface Resolved {
  readonly value: Value;
  readonly format: string;
}

/** Name of the tab of one of our tables. */
export type NameOf = (table: string) => string;

/** Where seller's columns went, when the plan lays a tab out anew. */
type Moved = TablePlan['moved'];

/** The format of a cell, by one name where it has none. */
export function plainFormat(found: string | undefined): string {
  return found === undefined || found === NONE ? GENERAL : found;
}

/** What is written into a cell. */
export function resolve(
  out: Out,
  format: Format,
  row: number,
  column: number,
  standing: StandingTab | null,
  clock: Clock,
  moved: Moved,
  nameOf: NameOf,
): Resolved {
  const here = plainFormat(standing?.formats[row]?.[column]);
  const pattern = format === 'here' ? here : patternOf(format);
  if (typeof out === 'number') return { value: out, format: pattern };
  // Text that no plan wrote for show must never turn into a formula or a number.
  if (typeof out === 'string') return { value: out, format: out === '' ? pattern : NUMBER_FORMAT.text };
  if ('day' in out) return { value: clock.midnightOf(out.day), format: pattern };
  if ('parts' in out) return { value: out.parts.map((part) => part.text).join(''), format: NUMBER_FORMAT.text };
  // Not as text, or the sheet would show the formula itself.
  if ('formula' in out) {
    return { value: formulaText(out.formula, nameOf), format: pattern === NUMBER_FORMAT.text ? GENERAL : pattern };
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
  const format = plainFormat(standing?.formats[fromRow]?.[fromColumn]);
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

/** The links of a table; late ones are not written with it. */
export interface Links {
  readonly linkOf: LinkOf;
  readonly late: boolean;
}

export const NO_LINKS: Links = { linkOf: () => null, late: false };

/** A text whose parts lead somewhere. */
export function richText(parts: readonly Part[], linkOf: LinkOf): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(parts.map((part) => part.text).join(''));
  let at = 0;
  for (const part of parts) {
    const link = linkOf(part);
    if (link !== null) builder.setLinkUrl(at, at + part.text.length, link);
    at += part.text.length;
  }
  return builder.build();
}

/** A text whose links or formats would be lost if it were written as a value. */
function isRich(text: RichText | null | undefined): text is RichText {
  return text != null && text.getText() !== '' && (text.getRuns().length > 1 || text.getLinkUrl() !== null);
}

/** A cell as rich text, and whether it has to be written so; null where it is a number, a date or a formula. */
function richOf(out: Out, standing: StandingTab | null, linkOf: LinkOf): { text: RichText; needed: boolean } | null {
  if (typeof out === 'string') return { text: richText(out === '' ? [] : [{ text: out }], linkOf), needed: false };
  if (typeof out !== 'object') return null;
  if ('parts' in out) return { text: richText(out.parts, linkOf), needed: true };
  if (!('keep' in out)) return null;
  const { row, column } = out.keep;
  const value = standing?.raw[row]?.[column] ?? '';
  if (typeof value !== 'string' || (standing?.now.formulas[row]?.[column] ?? '') !== '') return null;
  const kept = standing?.rich[row]?.[column];
  if (isRich(kept)) return { text: kept, needed: true };
  return { text: richText(value === '' ? [] : [{ text: value }], linkOf), needed: false };
}

/**
 * Writes the texts that have links or formats inside, a column in one call unless something else stands between them.
 * Late links are those of our own below the titles: `writeLinks` brings them.
 */
function writeRichTexts(sheet: Sheet, plan: TablePlan, standing: StandingTab | null, { linkOf, late }: Links): void {
  plan.columns.forEach((_, c) => {
    let first = 0;
    let texts: { text: RichText; needed: boolean }[] = [];
    const write = (): void => {
      while (texts.length > 0 && !texts[texts.length - 1]!.needed) texts.pop();
      if (texts.length > 0) {
        const values = texts.map(({ text }) => [text]);
        sheet.getRange(first + 1, c + 1, values.length, 1).setRichTextValues(values);
      }
      texts = [];
    };
    const isNeeded = (out: Out, row: number) => {
      if (typeof out !== 'object') return false;
      return (
        ('parts' in out && !(late && row > plan.headerRow)) ||
        ('keep' in out && isRich(standing?.rich[out.keep.row]?.[out.keep.column]))
      );
    };
    for (let r = 0; r <= plan.lastRow; r++) {
      const out = plan.cells[r]![c]!;
      if (texts.length === 0 && !isNeeded(out, r)) continue;
      const rich = richOf(out, standing, linkOf);
      if (rich === null) write();
      else {
        if (texts.length === 0) first = r;
        texts.push(rich);
      }
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

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Colours of a column of numbers that follow what its formulas show; rules of the seller stay.
 * @param again a write that was stopped may have made them already
 */
function addAlarms(range: Range, alarms: readonly Alarm[], sheet: Sheet, again: boolean): void {
  const cells = range.getA1Notation();
  const [first] = cells.split(':');
  const ours = alarms.map(({ most, fill }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(ISNUMBER(${first}),${first}<=${most})`)
      .setBackground(fill)
      .setRanges([range])
      .build(),
  );
  const made = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) =>
    again && rule.getRanges().every((one) => one.getA1Notation() === cells);
  const others = sheet.getConditionalFormatRules().filter((rule) => !made(rule));
  sheet.setConditionalFormatRules([...others, ...ours]);
}

function styleNewColumns(sheet: Sheet, { plan, anew, again, widths }: LaidOut): void {
  const below = sheet.getMaxRows() - plan.headerRow;
  // What was hidden stood elsewhere.
  if (anew) sheet.showColumns(1, plan.columns.length);
  for (const [c, width] of widths) if (plan.columns[c]?.id === null) sheet.setColumnWidth(c + 1, width);
  plan.columns.forEach((column, c) => {
    if (!column.isNew) return;
    sheet.setColumnWidth(c + 1, column.width);
    if (anew || column.wrap || column.clip) {
      const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
      sheet
        .getRange(plan.headerRow + 1, c + 1, below, 1)
        .setWrapStrategy(column.wrap ? WRAP : column.clip ? CLIP : OVERFLOW);
    }
    if (column.centred) sheet.getRange(plan.headerRow + 1, c + 1, below, 1).setHorizontalAlignment('center');
    if (column.hidden) sheet.hideColumns(c + 1);
    if (column.alarms) addAlarms(sheet.getRange(plan.headerRow + 2, c + 1, below - 1, 1), column.alarms, sheet, again);
    const free = sheet.getMaxRows() - plan.cells.length;
    if (column.asTyped && free > 0) {
      sheet.getRange(plan.cells.length + 1, c + 1, free, 1).setNumberFormat(NUMBER_FORMAT.text);
    }
  });
  for (const [first, count] of runsOf(plan.columns, (column) => column.isNew && column.folded)) {
    // One that was stopped may have come so far.
    if (sheet.getColumnGroupDepth(first + 1) === 0) sheet.getRange(1, first + 1, 1, count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(first + 1, 1)?.collapse();
  }
}

/** Puts the filter around the table again, with the seller's conditions, so that it hides by the new values. */
function renewFilter(sheet: Sheet, plan: TablePlan): void {
  const width = plan.columns.length;
  const standing = sheet.getFilter();
  const rows = sheet.getMaxRows() - plan.headerRow;
  const conditions: [number, GoogleAppsScript.Spreadsheet.FilterCriteria][] = [];
  if (standing) {
    const range = standing.getRange();
    const last = range.getLastColumn();
    for (let c = range.getColumn(); c <= last; c++) {
      const condition = standing.getColumnFilterCriteria(c);
      if (condition) conditions.push([c, condition]);
    }
    // Where it stands as it should it is only made to look again: a filter that is taken away could be lost.
    const same =
      plan.moved === null &&
      range.getRow() === plan.headerRow + 1 &&
      range.getColumn() === 1 &&
      range.getNumRows() === rows &&
      range.getNumColumns() >= width;
    if (same) {
      for (const [column, condition] of conditions) standing.setColumnFilterCriteria(column, condition);
      return;
    }
    standing.remove();
  } else if (!plan.fresh) {
    // He took the filter away: it stays away.
    return;
  }
  const filter = sheet.getRange(plan.headerRow + 1, 1, rows, width).createFilter();
  for (const [before, condition] of conditions) {
    const column = plan.moved ? (plan.moved.get(before - 1) ?? -1) + 1 : before;
    if (filter && column > 0 && column <= width) sheet.getFilter()?.setColumnFilterCriteria(column, condition);
  }
}

/** True when every cell of a plan stands there already. */
function isSame(
  planned: readonly (readonly (string | null)[])[],
  stands: readonly (readonly string[])[] | undefined,
  none: string,
): boolean {
  return planned.every((line, r) => line.every((cell, c) => (cell ?? none) === stands?.[r]?.[c]));
}

function looksIn(
  plan: TablePlan,
  { raw, now, stoodIn }: StandingTab,
  oldHeaderRow: number,
  keyColumn: number,
  values: readonly Value[][],
): Looks | null {
  if (!stoodIn) return looksOf(plan, raw, now, oldHeaderRow, keyColumn, values[plan.headerRow]!);
  const looks = looksTakenBack(plan, stoodIn, values);
  return looks && { ...looks, keys: keysOf(values, stoodIn.stood.key, plan.headerRow + 1) };
}

/** Carries out the plan of a table in its tab, which must be big enough. `choices` are suggestions for a new column, by its id. */
export function writeTable(
  sheet: Sheet,
  planned: TablePlan,
  standing: StandingTab | null,
  oldHeaderRow: number,
  clock: Clock,
  links: Links,
  choices: Readonly<Record<string, readonly string[]>>,
  nameOf: NameOf = (table) => table,
): void {
  const layout = beginLayout(sheet, planned);
  const { plan, anew } = layout;
  const height = plan.cells.length;
  const width = plan.cells[0]!.length;
  const values: Value[][] = [];
  const formats: string[][] = [];
  for (let r = 0; r < height; r++) {
    const resolved = plan.cells[r]!.map((out, c) =>
      resolve(out, plan.formats[r]![c]!, r, c, standing, clock, plan.moved, nameOf),
    );
    values.push(resolved.map(({ value }) => value));
    formats.push(resolved.map(({ format }) => format));
  }
  const keyColumn = plan.columns.findIndex(({ id }) => id === 'key');
  const linked = linkedCells(plan, standing, keyColumn);
  const kept = keptFormats(plan, standing, keyColumn);
  const looks = standing && looksIn(plan, standing, oldHeaderRow, keyColumn, values);
  const isJournalled = linked.length > 0 || kept.length > 0 || looks !== null;
  if (isJournalled) {
    const keyFrom = plan.columns[keyColumn]?.from ?? null;
    rememberJournal(sheet.getSheetId(), {
      before: standing && keyFrom !== null ? keysOf(standing.raw, keyFrom, oldHeaderRow + 1) : null,
      after: keysOf(values, keyColumn, plan.headerRow + 1),
      cells: linked,
      formats: kept,
      looks,
    });
  }
  const range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(formats);
  range.setValues(values);
  // What an undo finds as it was needs no writing: with 50,000 claims each of these takes Google half a minute.
  const stands = standing?.mended ? undefined : standing?.stoodIn?.now;
  if (!isSame(plan.fills, stands?.fills, NO_FILL)) range.setBackgrounds(plan.fills.map((line) => [...line]));
  if (!isSame(plan.notes, stands?.notes, '')) range.setNotes(plan.notes.map((line) => [...line]));
  writeRichTexts(sheet, plan, standing, links);
  if (isJournalled || standing?.mended) forgetJournal(sheet.getSheetId());
  styleTitles(sheet, plan, oldHeaderRow);
  styleNewColumns(sheet, layout);
  const laidOut = plan.fresh || anew;
  if (laidOut) {
    const rows = sheet.getMaxRows();
    sheet.getRange(1, 1, rows, width).setVerticalAlignment('top');
    if (plan.rowHeight === null) sheet.getRange(plan.headerRow + 1, 1, 1, width).setWrap(true);
    if (anew) sheet.getRange(plan.headerRow + 2, 1, rows - plan.headerRow - 1, width).setDataValidation(null);
    if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  }
  const below = (laidOut ? sheet.getMaxRows() - 1 : plan.lastRow) - plan.headerRow;
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
  if (sheet.getFrozenRows() !== plan.frozenRows && (laidOut || sheet.getFrozenRows() === oldHeaderRow + 1)) {
    sheet.setFrozenRows(plan.frozenRows);
  }
  renewFilter(sheet, plan);
  forgetLayout(sheet.getSheetId(), layout);
}
