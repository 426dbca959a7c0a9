// Writes one of our tables: the whole rectangle in one call each for formats, values, fills and notes, then links; where all rows
// and columns stay where they stand, only the columns that change.

import { DARK_TEXT, HEADER_FILL, HEADER_TEXT, isSellersFill, NO_FILL, SUMMARY_FILL } from '../plan/colours';
import type { Grid, Out, Part } from '../plan/table/cells';
import type { Alarm, PlannedColumn, TablePlan } from '../plan/table/table';
import { CELLS_IN_CALL } from './cells-in-call';
import type { Clock } from './clock';
import { type CopyColumns, copyColumns, runsOf } from './copy-columns';
import { type Looks, looksOf, looksTakenBack, type StoodIn } from './journal-looks';
import type { Sheet } from './read-tabs';
import { GENERAL, type NameOf, NONE, NUMBER_FORMAT, resolve, type Value } from './resolve';
import { isRich, type RichText, type StandingTab, standsAsRead } from './standing-tab';
import { type Changed, changedInPlace, type Grids, writeInPlace } from './write-in-place';
import { type ColumnFormats, forgetJournal, keysOf, type LinkedCell, rememberJournal } from './write-journal';
import { beginLayout, forgetLayout, type LaidOut } from './write-layout';

/** The last row (from 0) to which a write writes a column. */
type LastOf = (column: number) => number;

/** The seller's linked texts as the plan places them. */
function linkedCells(plan: TablePlan, standing: StandingTab | null, keyColumn: number, lastOf: LastOf): LinkedCell[] {
  const cells: LinkedCell[] = [];
  for (let r = 0; r <= plan.lastRow; r++) {
    plan.cells[r]!.forEach((out, column) => {
      if (r > lastOf(column)) return;
      if (typeof out !== 'object' || !('keep' in out)) return;
      const { row, column: from } = out.keep;
      const kept = standing?.rich[row]?.[from];
      if (!isRich(kept) || kept.getText() !== standing?.raw[row]?.[from]) return;
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
function keptFormats(
  plan: TablePlan,
  standing: StandingTab | null,
  keyColumn: number,
  lastOf: LastOf,
): ColumnFormats[] {
  if (!standing || keyColumn < 0) return [];
  const isPlain = (format: string) => format === GENERAL || format === NONE || format === NUMBER_FORMAT.text;
  return plan.columns.flatMap(({ from }, to): ColumnFormats[] => {
    // What is kept above the rows keeps its format.
    if (lastOf(to) < plan.lastRow) return [];
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
  // Where he sorted while the run worked, it may be that of another row.
  if (isRich(kept) && kept.getText() === value) return { text: kept, needed: true };
  return { text: richText(value === '' ? [] : [{ text: value }], linkOf), needed: false };
}

/**
 * Writes the texts that have links or formats inside, a column in one call unless something else stands between them.
 * Late links are those of our own below the titles: `writeLinks` brings them.
 */
function writeRichTexts(
  sheet: Sheet,
  plan: TablePlan,
  standing: StandingTab | null,
  { linkOf, late }: Links,
  lastOf: LastOf,
): void {
  plan.columns.forEach((_, c) => {
    const lastRow = lastOf(c);
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
    for (let r = 0; r <= lastRow; r++) {
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
function runsWhere(columns: readonly PlannedColumn[], holds: (column: PlannedColumn) => boolean): [number, number][] {
  return runsOf(columns.flatMap((column, c) => (holds(column) ? [c] : [])));
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
  for (const [first, count] of runsWhere(plan.columns, (column) => column.isNew && column.folded)) {
    // One that was stopped may have come so far.
    if (sheet.getColumnGroupDepth(first + 1) === 0) sheet.getRange(1, first + 1, 1, count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(first + 1, 1)?.collapse();
  }
}

/** Puts the filter around the table again, with the seller's conditions, so that it hides by the new values. */
function renewFilter(sheet: Sheet, plan: TablePlan): void {
  const width = plan.filtered ?? plan.columns.length;
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

/** Columns (from 0) in which something planned does not stand there. */
function differing(planned: readonly (readonly (string | null)[])[], stands: Grid<string>, none: string): number[] {
  const columns = Array.from({ length: planned[0]!.length }, (_, column) => column);
  return columns.filter((c) => planned.some((line, r) => (line[c] ?? none) !== (stands[r]?.[c] ?? none)));
}

/** From the first to the last column, as `[first, count]`. */
const between = (columns: readonly number[]): [number, number][] =>
  columns.length === 0 ? [] : [[columns[0]!, columns[columns.length - 1]! - columns[0]! + 1]];

/**
 * Writes notes and fills of a table over one that is known. Those of the seller are written in one call, for by the whole is told
 * in whose rows they stand when an undo is stopped.
 */
function writeLooks(sheet: Sheet, { fills, notes }: Grids, stands: StoodIn['now'], key: number): void {
  const cut = <T>(grid: readonly (readonly T[])[], first: number, count: number) =>
    grid.map((line) => line.slice(first, first + count));
  const place = (first: number, count: number) => sheet.getRange(1, first + 1, fills.length, count);
  const coloured = differing(fills, stands.fills, NO_FILL);
  const isHis = (column: number) =>
    column !== key &&
    fills.some((line, r) => [line[column], stands.fills[r]?.[column]].some((fill) => isSellersFill(fill ?? NO_FILL)));
  for (const [first, count] of coloured.some(isHis) ? between(coloured) : runsOf(coloured))
    place(first, count).setBackgrounds(cut(fills, first, count));
  for (const [first, count] of between(differing(notes, stands.notes, '')))
    place(first, count).setNotes(cut(notes, first, count));
}

function writeFormats(sheet: Sheet, { headerRow, lastRow }: TablePlan, formats: Grids['formats']): void {
  const [height, width, top] = [formats.length, formats[0]!.length, headerRow + 1];
  const write = (row: number, column: number, rows: number, columns: number) => {
    const cut = formats.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    sheet.getRange(row + 1, column + 1, rows, columns).setNumberFormats(cut);
  };
  if (height * width <= CELLS_IN_CALL.formats) {
    write(0, 0, height, width);
    return;
  }
  write(0, 0, top, width);
  for (const [from, to] of [[top, lastRow + 1] as const, [lastRow + 1, height] as const]) {
    const lines = formats.slice(from, to);
    const ofAll = (lines[0] ?? []).map((format, c) => (lines.every((line) => line[c] === format) ? format : null));
    for (let c = 0; c < ofAll.length; ) {
      const [first, format] = [c, ofAll[c]!];
      while (c < width && ofAll[c] === format) c++;
      if (format === null) write(from, first, to - from, c - first);
      else sheet.getRange(from + 1, first + 1, to - from, c - first).setNumberFormat(format);
    }
  }
}

function writeWhole(
  sheet: Sheet,
  plan: TablePlan,
  grids: Grids,
  standing: StandingTab | null,
  keyColumn: number,
): void {
  const { values, formats, notes, fills } = grids;
  writeFormats(sheet, plan, formats);
  const range = sheet.getRange(1, 1, plan.cells.length, plan.cells[0]!.length);
  range.setValues(values.map((line) => [...line]));
  // What is found as it is to be needs no writing.
  if (standing && !standing.mended && plan.moved === null) {
    const { now, key } = standing.stoodIn
      ? { now: standing.stoodIn.now, key: standing.stoodIn.stood.key }
      : { now: standing.now, key: keyColumn };
    writeLooks(sheet, grids, now, key);
    return;
  }
  range.setBackgrounds(fills.map((line) => [...line]));
  range.setNotes(notes.map((line) => [...line]));
}

/** What of the seller's a write has to carry along. */
interface Kept {
  readonly changed: Changed | null;
  readonly lastOf: LastOf;
  readonly cells: readonly LinkedCell[];
  readonly formats: readonly ColumnFormats[];
}

/** Rows or columns of a tab were moved after it was read: nothing is written, and it is to be read again. */
export class Moved extends Error {}

/** What a write changed and knows. */
export interface Written {
  /** Where all rows and columns stay where they stood; else null. */
  readonly changed: Changed | null;
  /** Null where nothing stood there, or not as it was to be. */
  readonly copy: CopyColumns | null;
}

/**
 * Carries out the plan of a table in its tab, which must be big enough. `choices` are suggestions for a new column, by its id.
 * @param how `tellMoved`: throws `Moved` where something was moved since the tab was read; `copied`: tells what is known of its copy
 */
export function writeTable(
  sheet: Sheet,
  planned: TablePlan,
  standing: StandingTab | null,
  oldHeaderRow: number,
  clock: Clock,
  links: Links,
  choices: Readonly<Record<string, readonly string[]>>,
  nameOf: NameOf = (table) => table,
  how: { readonly tellMoved?: boolean; readonly copied?: boolean } = {},
): Written {
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
  // Of what stands nothing is read any more once something is written.
  const grids: Grids = { values, formats, notes: plan.notes, fills: plan.fills };
  const isKnown = standing !== null && !standing.mended && !standing.stoodIn;
  const copy = how.copied && isKnown ? copyColumns(standing, oldHeaderRow) : null;
  const looks = standing && looksIn(plan, standing, oldHeaderRow, keyColumn, values);
  const inPlace = looks ? null : changedInPlace(layout, standing, grids, oldHeaderRow, links);
  const kept = (changed: Changed | null): Kept => {
    const lastOf = (column: number) => (changed && !changed.cells.includes(column) ? plan.headerRow : plan.lastRow);
    const cells = linkedCells(plan, standing, keyColumn, lastOf);
    return { changed, lastOf, cells, formats: keptFormats(plan, standing, keyColumn, lastOf) };
  };
  let keeps = kept(inPlace);
  const keyFrom = plan.columns[keyColumn]?.from ?? null;
  if (isKnown && keyFrom !== null && !standsAsRead(sheet, standing, oldHeaderRow, keyFrom)) {
    if (how.tellMoved) throw new Moved('rows or columns were moved');
    keeps = kept(null);
  }
  const { changed, lastOf, cells: linked, formats: formatsKept } = keeps;
  const isJournalled = linked.length > 0 || formatsKept.length > 0 || looks !== null;
  if (isJournalled) {
    rememberJournal(sheet.getSheetId(), {
      before: standing && keyFrom !== null ? keysOf(standing.raw, keyFrom, oldHeaderRow + 1) : null,
      after: keysOf(values, keyColumn, plan.headerRow + 1),
      cells: linked,
      formats: formatsKept,
      looks,
    });
  }
  if (changed) writeInPlace(sheet, plan, grids, changed);
  else writeWhole(sheet, plan, grids, standing, keyColumn);
  writeRichTexts(sheet, plan, standing, links, lastOf);
  // Also where this write needed none: a run that was stopped may have left pieces of one.
  forgetJournal(sheet.getSheetId());
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
  return { changed, copy };
}
