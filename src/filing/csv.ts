// CSV for Excel, WPS and Amazon's upload: UTF-8 with a mark, CRLF, quoted where needed, and nothing in it that a program
// would run.

const MARK = '\uFEFF';
const BEGINS_FORMULA = /^[=+\-@\t\r]/;
// A number, or an id: without brackets, quotes, bars, stars and the like nothing can be called, so that it may stay as it is.
const HARMLESS = /^[=+\-@]?[\p{L}\p{N}][\p{L}\p{N}._/ -]*$|^[-+]?[\d.,]*\d%?$|^-$/u;

/** A cell that a program would take for a formula gets an apostrophe; numbers and ids stay as they are. */
export function guarded(cell: string): string {
  return BEGINS_FORMULA.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  const safe = guarded(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows as a CSV file; the first is its header. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}
