// Rows for the clipboard: as text with tabs, and as an HTML table, from which Sheets, Excel and WPS paste cells that keep ids as
// text and numbers as numbers.
import { guarded } from './csv';

export interface Pasted {
  readonly text: string;
  readonly html: string;
}

type Cell = string | number;
type Table = readonly (readonly Cell[])[];

/** A cell in a line of text: a tab or a new line in it would end it. */
const flat = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : guarded(cell.replace(/\s*[\t\r\n]+\s*/g, ' '));

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

/** Excel and WPS read the format, Sheets the value: text that looks like a number stays what it is. */
function cellHtml(cell: Cell): string {
  if (typeof cell === 'number') return `<td>${cell}</td>`;
  const text = flat(cell);
  const value = escaped(JSON.stringify({ 1: 2, 2: text }));
  return `<td data-sheets-value="${value}" style="mso-number-format:'\\@'">${escaped(text)}</td>`;
}

/** Tables one below the other, with a blank line between. */
export function pasted(tables: readonly Table[]): Pasted {
  const text = tables.map((rows) => rows.map((row) => row.map(flat).join('\t')).join('\n')).join('\n\n');
  const body = tables.map((rows) => rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join(''));
  const html = `<google-sheets-html-origin><table><tbody>${body.join('<tr><td></td></tr>')}</tbody></table>`;
  return { text, html };
}
