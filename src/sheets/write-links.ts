// The links of our own texts in the rows of a table, some rows at a time: each is an object of its own that Google is asked for, so
// that ten thousand of them take longer than all other cells of a tab.
import { OWN_TABLES } from '../plan/made-tabs';
import type { Out, TabNow } from '../plan/table/cells';
import { cellText } from '../plan/table/cells';
import { findLayout, rowsByKey, type TablePlan } from '../plan/table/table';
import type { Sheet } from './read-tabs';
import { type LinkOf, richText } from './write-table';
import type { TableSheet } from './write-tables';

/** Rows of a tab, from its first on, with what is planned for their cells; null where something else stands. */
type Planned = readonly (readonly (Out | null)[])[];

/** Rows that are linked in one go. */
const ROWS = 250;

const textOf = (out: Out): string | null =>
  typeof out === 'string'
    ? out
    : typeof out === 'object' && 'parts' in out
      ? out.parts.map(({ text }) => text).join('')
      : null;

/** What is planned for the rows of a tab that was written in an earlier call: they may have been moved, and cells changed, since. */
export function plannedAsStands({ id, plan }: TableSheet, { rows, notes }: TabNow): Planned {
  const layout = findLayout<string>(OWN_TABLES[id], rows, notes, rows.length);
  if (!layout || plan.columns.some(({ from }, to) => from !== null && from !== to)) return [];
  const key = layout.at.get(OWN_TABLES[id].key) as number;
  const planned = rowsByKey(plan);
  const plannedAt = (line: TabNow['rows'][number], row: number): number | undefined =>
    row > layout.headerRow ? planned.get(cellText(line[key])) : layout.headerRow === plan.headerRow ? row : undefined;
  return rows.map((line, row) => {
    const at = plannedAt(line, row);
    if (at === undefined) return line.map(() => null);
    return plan.cells[at]!.map((out, c) => (textOf(out) === cellText(line[c]) ? out : null));
  });
}

function linkColumn(sheet: Sheet, planned: Planned, column: number, from: number, to: number, linkOf: LinkOf): void {
  let first = from;
  let texts: GoogleAppsScript.Spreadsheet.RichTextValue[] = [];
  let last = 0;
  const write = (): void => {
    if (last > 0)
      sheet.getRange(first + 1, column + 1, last, 1).setRichTextValues(texts.slice(0, last).map((text) => [text]));
    texts = [];
    last = 0;
  };
  for (let row = from; row < to; row++) {
    const out = planned[row]?.[column] ?? null;
    const linked = typeof out === 'object' && out !== null && 'parts' in out;
    if (!linked && (typeof out !== 'string' || texts.length === 0)) {
      write();
      continue;
    }
    if (texts.length === 0) first = row;
    texts.push(richText(linked ? out.parts : out === '' ? [] : [{ text: out }], linkOf));
    if (linked) last = texts.length;
  }
  write();
}

/**
 * Links rows from `from` on (from 0) until all are linked, or the time is up; some in any case. What stands above the titles is
 * linked where it begins with that.
 * @returns the row that comes next; null when all are linked
 */
export function writeLinks(
  sheet: Sheet,
  plan: TablePlan,
  planned: Planned,
  linkOf: LinkOf,
  from: number,
  until: number,
): number | null {
  const below = plan.headerRow + 1;
  const linked = (lines: TablePlan['cells']) =>
    plan.columns.flatMap((_, c) =>
      lines.some((line) => typeof line[c] === 'object' && 'parts' in line[c]) ? [c] : [],
    );
  if (from < below) {
    for (const column of linked(plan.cells.slice(0, below))) linkColumn(sheet, planned, column, 0, below, linkOf);
  }
  const columns = linked(plan.cells.slice(below));
  if (columns.length === 0) return null;
  for (let row = Math.max(from, below); row < planned.length; row += ROWS) {
    for (const column of columns) linkColumn(sheet, planned, column, row, Math.min(row + ROWS, planned.length), linkOf);
    if (row + ROWS < planned.length && Date.now() > until) return row + ROWS;
  }
  return null;
}
