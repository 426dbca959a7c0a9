// The marks of the run before, kept in a hidden tab while the last run can be taken back: only those that it changed.
import type { EarlierMark, EarlierMarks } from './highlight';
import type { MarkedBlock } from './memory';
import type { Sheet, Spreadsheet } from './read-tabs';
import { ensureSize, NUMBER_FORMAT } from './write-table';

/** The marks that a run changes in one report tab. */
export interface MarksOf {
  readonly sheet: number;
  readonly were: EarlierMarks;
}

const WIDTH = 4;

/** Cells that keeping them takes. */
export function cellsOfMarks(marks: readonly MarksOf[]): number {
  return marks.reduce((sum, { were }) => sum + (were.rows.length + 1) * WIDTH, 0);
}

/** Writes them into a tab of that name, in two calls whatever their number. */
export function keepMarks(spreadsheet: Spreadsheet, name: string, marks: readonly MarksOf[]): void {
  const lines = marks.flatMap(({ sheet, were: { rows, before, after } }) =>
    rows.length === 0
      ? []
      : [
          [String(sheet), '', before, after],
          ...rows.map(({ row, fill, note }) => [String(sheet), String(row), fill, note]),
        ],
  );
  if (lines.length === 0) return;
  const tab = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  tab.hideSheet();
  ensureSize(tab, lines.length, WIDTH);
  const range = tab.getRange(1, 1, lines.length, WIDTH);
  range.setNumberFormat(NUMBER_FORMAT.text);
  range.setValues(lines);
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
