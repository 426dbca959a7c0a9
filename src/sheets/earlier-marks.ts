// The marks of the run before, kept in a hidden tab while the last run can be taken back: only those that it changed.
import type { EarlierMark, EarlierMarks } from './highlight';
import type { MarkedBlock } from './memory';
import type { Sheet, Spreadsheet } from './read-tabs';
import { NUMBER_FORMAT } from './resolve';
import { ensureSize } from './write-table';

/** The marks that a run changes in one report tab. */
export interface MarksOf {
  readonly sheet: number;
  readonly were: EarlierMarks;
}

const WIDTH = 4;

export function cellsOfLines(lines: number): number {
  return lines * WIDTH;
}

/** Cells that keeping them takes. */
export function cellsOfMarks(marks: readonly MarksOf[]): number {
  return cellsOfLines(marks.reduce((sum, { were }) => sum + were.rows.length + 1, 0));
}

type Line = readonly [sheet: string, row: string, first: string, second: string];

/** The line over the marks of a tab. */
export function headOfMarks(sheet: number, { before, after }: Pick<EarlierMarks, 'before' | 'after'>): Line {
  return [String(sheet), '', before, after];
}

export function linesOfMarks(sheet: number, rows: readonly EarlierMark[]): Line[] {
  return rows.map(({ row, fill, note }) => [String(sheet), String(row), fill, note]);
}

/** Writes them into a tab of that name, in two calls whatever their number. */
export function keepMarks(spreadsheet: Spreadsheet, name: string, marks: readonly MarksOf[]): void {
  const lines = marks.flatMap(({ sheet, were }) =>
    were.rows.length === 0 ? [] : [headOfMarks(sheet, were), ...linesOfMarks(sheet, were.rows)],
  );
  keepLines(spreadsheet, name, 1, lines);
}

/** The hidden tab of that name, made where it is not there. */
export function hiddenTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const standing = spreadsheet.getSheetByName(name);
  if (standing) {
    // One that was stopped may have made it and no more.
    if (!standing.isSheetHidden()) standing.hideSheet();
    return standing;
  }
  const front = spreadsheet.getActiveSheet();
  const tab = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  tab.hideSheet();
  // A new tab comes to the front by itself.
  spreadsheet.setActiveSheet(front);
  return tab;
}

/** Writes lines from a row on (from 1) into the tab of that name, which is made where it is not there. */
export function keepLines(spreadsheet: Spreadsheet, name: string, row: number, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  const tab = hiddenTab(spreadsheet, name);
  ensureSize(tab, row + lines.length - 1, WIDTH);
  const range = tab.getRange(row, 1, lines.length, WIDTH);
  range.setNumberFormat(NUMBER_FORMAT.text);
  range.setValues(lines.map((line) => [...line]));
}

/** What `keepMarks` wrote, by sheet id. */
export function keptMarks(tab: Sheet | null): Map<number, EarlierMarks> {
  const kept = new Map<number, { rows: EarlierMark[]; before: string; after: string }>();
  const lines: unknown[][] = tab ? tab.getDataRange().getValues() : [];
  for (const line of lines) {
    const [id = '', row = '', first = '', second = ''] = line.map(String);
    const of = kept.get(Number(id));
    if (row === '') kept.set(Number(id), { rows: [], before: first, after: second });
    else of?.rows.push({ row: Number(row), fill: first, note: second });
  }
  return kept;
}

/** The blocks in which marks stood before a run, by sheet id. */
export type MarkedBlocks = Readonly<Record<string, MarkedBlock>>;
