// Rows of Claims as they are copied to another place: what a reader sees at once, with amounts and days as plain numbers.
import type { Cell } from '../values/cell';

/** Text, or a number that stays one. */
type PasteCell = string | number;

/** Rows of Claims as they are copied. */
export interface PasteTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly PasteCell[])[];
}

interface Titles {
  title(id: string): string;
}

interface Values {
  value(id: string): Cell;
  shown(id: string): string;
}

/** What is copied of a claim, in this order. */
const COLUMNS = [
  ...['yourStatus', 'state', 'daysLeft', 'deadline', 'amount', 'currency', 'rule', 'orderId', 'shipmentId'],
  ...['referenceId', 'sku', 'fnsku', 'unitsOpen', 'why', 'caseId', 'yourNotes'],
] as const;

export function pasteTitles(table: Titles): string[] {
  return COLUMNS.map((id) => table.title(id));
}

export function pasteValues(row: Values): PasteCell[] {
  return COLUMNS.map((id) => {
    const value = row.value(id);
    if (typeof value === 'number') return value;
    return typeof value === 'object' ? value.iso : row.shown(id);
  });
}
