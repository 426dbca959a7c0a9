// claims.csv: the rows of the Claims tab with what was typed in it, for other programs and for Excel and WPS.
import { OWN_TABLES, ownTabOf } from '../../plan/made-tabs';
import { findLayout, HEADER_SEARCH } from '../../plan/table/table';
import type { Book } from '../standin/book';
import type { TabModel } from '../standin/tab';

// Excel takes a file for UTF-8 only when it begins with this mark.
const BOM = '\uFEFF';
const LINE_END = '\r\n';

/** Text of which Excel and WPS would make a formula when the file is opened. */
const STARTS_FORMULA = /^[=+\-@\t\r]/;
/** Ids that would be read as a number (zeros or digits lost) or as a date: `00123`, `12345678901234567`, `1E05`, `3-4`. */
const READ_AS_OTHER = /^(0\d+|\d{12,}|\d+(\.\d+)?E[+-]?\d+|\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|[A-Z]{3}[- ]?\d{1,2})$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Text as Excel and WPS show it unchanged. */
function guarded(text: string): string {
  if (STARTS_FORMULA.test(text)) return `'${text}`;
  return READ_AS_OTHER.test(text) && !ISO_DAY.test(text) ? `="${text}"` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

function cellText(tab: TabModel, row: number, column: number, book: Book): string {
  const value = tab.values(row, column, 1)[0];
  if (typeof value === 'string') return guarded(value.replace(/\r?\n/g, '\n'));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) {
    const day = book.zone.serialOf(value) % 1 === 0;
    return book.zone.format(value, day ? 'yyyy-MM-dd' : 'yyyy-MM-dd HH:mm:ss');
  }
  if (value === undefined) return '';
  return /0\.00$/.test(tab.formats.get(row, column)) ? value.toFixed(2) : String(value);
}

const textsOf = (tab: TabModel, row: number, columns: number): string[] =>
  tab.values(row, 1, columns).map((value) => (typeof value === 'string' ? value : ''));

/** The Claims tab of a spreadsheet after a run: titles, then a row per claim, the seller's own columns and rows too. */
export function claimsCsv(book: Book): string {
  const lines: string[][] = [];
  const topOf = (tab: TabModel): string[][] => {
    const { row, column } = tab.content();
    return Array.from({ length: Math.min(row, HEADER_SEARCH) }, (_, r) => textsOf(tab, r + 1, column));
  };
  const tab = book.tabs.find((one) => ownTabOf(topOf(one)) === 'claims');
  const header = tab && findLayout<string>(OWN_TABLES.claims, topOf(tab))?.headerRow;
  if (tab && header !== undefined) {
    const { row: last, column: columns } = tab.content();
    lines.push(textsOf(tab, header + 1, columns).map((title) => guarded(title.replace(/\s+/g, ' '))));
    for (let row = header + 2; row <= last; row++) {
      const cells = Array.from({ length: columns }, (_, c) => cellText(tab, row, c + 1, book));
      if (cells.some((cell) => cell !== '')) lines.push(cells);
    }
  }
  return BOM + lines.map((cells) => cells.map(quoted).join(',') + LINE_END).join('');
}
