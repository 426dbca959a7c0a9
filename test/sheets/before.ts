// Tabs as the version before wrote them for the seller of `support.ts` (31 columns, a block of figures on top), in which he has
// typed.
import type { StandIn } from '../../src/local/standin';
import fixture from '../fixtures/claims-before.json';

type Cells = [row: number, column: number, text: string][];
interface Before {
  readonly values: (string | number | boolean | { iso: string })[][];
  readonly formulas: Cells;
  readonly notes: Cells;
  readonly fills: Cells;
  readonly formats: Cells;
  readonly frozen: number;
}

const BEFORE = fixture as unknown as Record<'Claims' | 'Messages', Before>;
function put(standIn: StandIn, name: 'Claims' | 'Messages'): void {
  const { values, formulas, notes, fills, formats, frozen } = BEFORE[name];
  const sheet = standIn.spreadsheet.insertSheet(name);
  const width = values[0]!.length;
  if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  for (const [row, column, format] of formats) sheet.getRange(row, column).setNumberFormat(format);
  const dated = values.map((row) => row.map((v) => (typeof v === 'object' ? new Date(`${v.iso}T12:00:00Z`) : v)));
  sheet.getRange(1, 1, values.length, width).setValues(dated);
  for (const [row, column, formula] of formulas) sheet.getRange(row, column).setValues([[formula]]);
  for (const [row, column, note] of notes) sheet.getRange(row, column).setNote(note);
  for (const [row, column, fill] of fills) sheet.getRange(row, column).setBackground(fill);
  sheet.setFrozenRows(frozen);
  if (name === 'Claims') sheet.hideColumns(32);
  if (name === 'Claims') sheet.setColumnWidth(33, 222);
}

/** Puts them into a spreadsheet whose services are installed. */
export function putBefore(standIn: StandIn): void {
  put(standIn, 'Claims');
  put(standIn, 'Messages');
}
