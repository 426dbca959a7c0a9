// The block above a table. It is rewritten at every run, but a cell that the seller typed there is never lost: what we
// wrote is remembered by fingerprint in the hidden key column, and everything else is his.
import { fingerprint } from '../../values/text';
import { isSellersFill } from '../colours';
import { cellText, type Format, type Out, outText, type TabNow } from './cells';

export interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly out: Out;
  readonly format: Format;
  readonly fill: string | null;
  readonly note: string;
}

interface Head {
  readonly height: number;
  readonly cells: readonly HeadCell[];
}

/** A block whose cells may stand over one of our columns, named by its id. */
export interface HeadOver {
  readonly height: number;
  readonly cells: readonly (Omit<HeadCell, 'column'> & { readonly column: number | string })[];
}

/** A block of lines of text, one below the other, with a free row under them when there is more than the title. */
export function headOf(lines: readonly string[]): HeadOver {
  const cells = lines.map((out, row): HeadCell => ({ row, column: 0, out, format: 'text', fill: null, note: '' }));
  return { height: lines.length === 1 ? 1 : lines.length + 1, cells };
}

interface PlacedHead extends Head {
  readonly width: number;
}

const RECORD = 'FBA Claims:';
const COLUMNS = 'columns=';

/** True for the cell in which a run remembers what it wrote in the block. */
export function isRecord(text: string): boolean {
  return text.startsWith(RECORD);
}

/** Before a mark that tells of its own place only. */
const HERE_ONLY = '=';

/** A record of what two runs wrote: while one block takes the place of the other, cells of both are ours where they stand. */
export function recordOfBoth(now: string, other: string): string {
  const own = now.slice(RECORD.length).split(' ');
  const known = new Set(own);
  const more = other
    .slice(RECORD.length)
    .split(' ')
    .filter((entry) => !entry.startsWith(COLUMNS) && !known.has(entry))
    .map((entry) => (entry.startsWith(HERE_ONLY) ? entry : `${HERE_ONLY}${entry}`));
  return `${RECORD}${[...new Set([...own, ...more])].join(' ')}`;
}

/** The ids of the columns as the last run left them, null for the seller's own; null when no run remembers it. */
export function recordedColumns(rows: TabNow['rows']): (string | null)[] | null {
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell !== 'string' || !isRecord(cell)) continue;
      const ids = cell
        .slice(RECORD.length)
        .split(' ')
        .find((entry) => entry.startsWith(COLUMNS));
      return ids === undefined
        ? null
        : ids
            .slice(COLUMNS.length)
            .split(',')
            .map((id) => (id === '' ? null : id));
    }
  }
  return null;
}
/** Stands in every formula of a block, so that it is told from the seller's wherever columns were moved to. */
export const OUR_FORMULA = '"FBA Claims"<>""';

/** What a run wrote in the block: fingerprint and place, so that a value the seller happens to repeat is still his. */
function mark(text: string, row: number, column: number): string {
  return `${fingerprint(text)}@${row}.${column}`;
}

/** Tells our own texts of the last run from the seller's; each mark serves one cell, wherever rows or columns moved it. */
class Remembered {
  private readonly exact = new Set<string>();
  private readonly loose = new Map<string, number>();

  constructor(cells: readonly (readonly unknown[])[], texts: readonly { text: string; row: number; column: number }[]) {
    const anywhere = new Set<string>();
    for (const row of cells) {
      for (const cell of row) {
        if (typeof cell === 'string' && cell.startsWith(RECORD)) {
          for (const entry of cell.slice(RECORD.length).split(' ')) {
            const isHereOnly = entry.startsWith(HERE_ONLY);
            this.exact.add(isHereOnly ? entry.slice(HERE_ONLY.length) : entry);
            if (!isHereOnly) anywhere.add(entry);
          }
        }
      }
    }
    const standing = new Set(texts.map(({ text, row, column }) => mark(text, row, column)));
    for (const entry of anywhere) {
      if (standing.has(entry)) continue;
      const print = entry.split('@')[0] as string;
      this.loose.set(print, (this.loose.get(print) ?? 0) + 1);
    }
  }

  isOurs(text: string, row: number, column: number): boolean {
    if (text.startsWith(RECORD) || this.exact.has(mark(text, row, column))) return true;
    const print = fingerprint(text);
    const left = this.loose.get(print) ?? 0;
    if (left === 0) return false;
    this.loose.set(print, left - 1);
    return true;
  }
}

interface SellersCell {
  readonly row: number;
  readonly column: number;
  readonly value: boolean;
  readonly note: string;
  readonly fill: string;
}

function sellersHeadCells(now: TabNow, headRows: readonly number[]): SellersCell[] {
  const texts: { text: string; row: number; column: number }[] = [];
  const notes: typeof texts = [];
  for (const row of headRows) {
    for (let column = 0; column < now.rows[row]!.length; column++) {
      const text = cellText(now.rows[row]![column]);
      if (text !== '') texts.push({ text, row, column });
      const note = now.notes[row]?.[column] ?? '';
      if (note !== '') notes.push({ text: note, row, column });
    }
  }
  const rows = headRows.map((row) => now.rows[row]!);
  const values = new Remembered(rows, texts);
  const remembered = new Remembered(rows, notes);
  const found: SellersCell[] = [];
  for (const row of headRows) {
    for (let column = 0; column < now.rows[row]!.length; column++) {
      const text = cellText(now.rows[row]![column]);
      const formula = now.formulas[row]?.[column] ?? '';
      const value = formula === '' ? text !== '' && !values.isOurs(text, row, column) : !formula.includes(OUR_FORMULA);
      const noteNow = now.notes[row]?.[column] ?? '';
      const note = noteNow !== '' && !remembered.isOurs(noteNow, row, column) ? noteNow : '';
      const fillNow = now.fills[row]?.[column] ?? '';
      const fill = isSellersFill(fillNow) ? fillNow : '';
      if (value || note !== '' || fill !== '') found.push({ row, column, value, note, fill });
    }
  }
  return found;
}

/** True when the seller keeps something of his own in the block. */
export function hasOwnHead(now: TabNow, headRows: readonly number[]): boolean {
  return sellersHeadCells(now, headRows).some(({ value, note }) => value || note !== '');
}

/**
 * Our block with the seller's cells around it: they stay in place where we leave the cell empty, else they move to the
 * first free cell on their right. Where columns are laid out anew (`moved`), his lines come right under ours.
 * @param headRows where the rows of the block stand now
 */
export function placeHead(
  head: Head,
  now: TabNow | null,
  headRows: readonly number[],
  keyColumn: number,
  moved: ReadonlyMap<number, number> | null,
  columnIds: readonly (string | null)[],
): PlacedHead {
  const at = new Map<string, HeadCell>();
  const address = (row: number, column: number) => `${row}:${column}`;
  const marks: string[] = [];
  for (const cell of head.cells) {
    at.set(address(cell.row, cell.column), cell);
    const text = typeof cell.out === 'object' && 'formula' in cell.out ? '' : outText(cell.out);
    if (text !== '') marks.push(mark(text, cell.row, cell.column));
    if (cell.note !== '') marks.push(mark(cell.note, cell.row, cell.column));
  }
  const record: HeadCell = {
    row: 0,
    column: keyColumn,
    out: `${RECORD}${[...marks, `${COLUMNS}${columnIds.map((id) => id ?? '').join(',')}`].join(' ')}`,
    format: 'text',
    fill: null,
    note: '',
  };
  at.set(address(0, keyColumn), record);

  let height = head.height;
  const cellsOfHis = now && headRows.length > 0 ? sellersHeadCells(now, headRows) : [];
  const rowsOfHis = [...new Set(cellsOfHis.map(({ row }) => row))];
  for (const his of cellsOfHis) {
    const row = moved ? head.height + rowsOfHis.indexOf(his.row) : headRows.indexOf(his.row);
    const place = moved?.get(his.column) ?? his.column;
    const inTheWay = at.get(address(row, place));
    if (inTheWay && !his.value) {
      at.set(address(row, place), {
        ...inTheWay,
        note: his.note || inTheWay.note,
        fill: his.fill || inTheWay.fill,
      });
    } else {
      let column = place;
      while (at.has(address(row, column))) column++;
      at.set(address(row, column), {
        row,
        column,
        out: his.value ? { keep: { row: his.row, column: his.column } } : '',
        format: 'here',
        fill: his.fill || null,
        note: his.note,
      });
    }
    height = Math.max(height, row + 1);
  }
  const cells = [...at.values()];
  return { height, cells, width: cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0) };
}
