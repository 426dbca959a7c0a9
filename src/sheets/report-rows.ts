// Single rows of report tabs, for the evidence of a claim: the top of each tab, by which it is recognised, and the rows asked for.
import type { RowRef, Tab } from '../values/cell';
import { gridSheets, type Spreadsheet } from './read-tabs';

const TOP_ROWS = 30;
/** Rows between two that are asked for which are read along, because a call costs more. */
const NEAR = 60;
/** Calls for a tab. */
const MOST_CALLS = 25;

/** A tab of which only some rows are there; the others are empty. */
export interface PartOfTab {
  readonly tab: Tab;
  readonly sheetId: number;
}

type Span = readonly [first: number, last: number];

/** Few spans that hold all rows; the smallest gaps are read along. */
function spansOf(rows: readonly number[]): Span[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((row, i) => row - (sorted[i] as number));
  const widest = [...gaps].sort((a, b) => b - a)[MOST_CALLS - 1] ?? 0;
  const limit = Math.max(NEAR, widest);
  const spans: [number, number][] = [];
  for (const row of sorted) {
    const span = spans[spans.length - 1];
    if (span && row - span[1] <= limit) span[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

/** The rows as they are displayed, by the name of their tab; tabs and rows that are there no more are left out. */
export function readReportRows(spreadsheet: Spreadsheet, refs: readonly RowRef[]): Map<string, PartOfTab> {
  const wanted = new Map<string, number[]>();
  for (const { tab, row } of refs) wanted.set(tab, [...(wanted.get(tab) ?? []), row]);
  const parts = new Map<string, PartOfTab>();
  for (const sheet of gridSheets(spreadsheet)) {
    const rowsHere = wanted.get(sheet.getName());
    if (!rowsHere) continue;
    const [last, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    const rows: string[][] = new Array<string[]>(last).fill([]);
    const top = Array.from({ length: Math.min(TOP_ROWS, last) }, (_, i) => i + 1);
    for (const [first, end] of spansOf([...top, ...rowsHere.filter((row) => row <= last)])) {
      const shown = sheet.getRange(first, 1, end - first + 1, columns).getDisplayValues();
      shown.forEach((cells, i) => {
        rows[first - 1 + i] = cells;
      });
    }
    parts.set(sheet.getName(), { tab: { name: sheet.getName(), rows }, sheetId: sheet.getSheetId() });
  }
  return parts;
}
