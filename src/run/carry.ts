// How a run in steps carries things between a spreadsheet and a page: tabs in blocks, text in pieces, and fingerprints that tell
// whether a tab is still as it was read.
import type { Cell, Tab } from '../values/cell';
import { fingerprint } from '../values/text';
import type { Asked, Told } from './told';

/** A tab that is none of ours, as a spreadsheet tells its size. */
export interface InputTab {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** What a run is made from; plain data, the same again while nobody changes anything of it. */
export interface Inputs {
  readonly tabs: readonly InputTab[];
  readonly asked: Asked;
}

/** Rows of a tab. */
export interface Block {
  readonly rows: readonly (readonly Cell[])[];
  /** As displayed, where that is not what the cells hold: null for such a row, and for a block of them. */
  readonly display: readonly (readonly string[] | null)[] | null;
}

/** Rows of a tab whose fingerprint is asked for. */
export interface AskedRows {
  readonly id: number;
  /** From 1. */
  readonly row: number;
  readonly count: number;
  readonly columns: number;
}

/** The fingerprint of cells as a sheet holds them: a number or a date is another cell than the text that looks like it. */
export function printOfRows(rows: readonly (readonly Cell[])[]): string {
  return fingerprint(JSON.stringify(rows));
}

/** A tab as it was read. Of a large one a column stands for all: rows that move or change their place show in it. */
export interface TabPrint {
  readonly id: number;
  /** Without the blank rows at its end. */
  readonly rows: number;
  readonly columns: number;
  /** From 0; null: all cells. */
  readonly column: number | null;
  readonly print: string;
}

/** What a page hands over to be written. */
export interface Carried {
  readonly inputs: Inputs;
  readonly prints: readonly TabPrint[];
  readonly told: Told;
}

/** A block as it travels. */
export function blockOf(rows: readonly (readonly Cell[])[], display: readonly (readonly string[])[]): Block {
  const shown = display.map((row, r) => (row.every((text, c) => text === rows[r]?.[c]) ? null : row));
  return { rows, display: shown.every((row) => row === null) ? null : shown };
}

/** A tab put together from its blocks, without the blank rows at its end. */
export function tabOf(name: string, blocks: readonly Block[]): Tab {
  const rows: (readonly Cell[])[] = [];
  const display: (readonly string[])[] = [];
  for (const block of blocks) {
    block.rows.forEach((row, r) => {
      rows.push(row);
      // Where nothing else is displayed the cells are text.
      display.push(block.display?.[r] ?? (row as readonly string[]));
    });
  }
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => cell === '')) rows.pop();
  display.length = rows.length;
  return { name, rows, display };
}

/** Rows that are looked at to choose a column. */
const SAMPLE = 500;

/** Of a tab of so many cells all are compared: such are those that a seller fills in himself. */
const ALL_CELLS = 5_000;

/** The fingerprint of cells, as displayed. */
export function printOfCells(rows: readonly (readonly string[])[]): string {
  return fingerprint(rows.map((row) => row.join('\t')).join('\n'));
}

/** The fingerprint of a tab; of a large one of the column in which its rows differ most. */
export function printOf(id: number, { rows, display = [] }: Tab): TabPrint {
  const columns = rows[0]?.length ?? 0;
  const size = { id, rows: rows.length, columns };
  if (rows.length * columns <= ALL_CELLS) return { ...size, column: null, print: printOfCells(display) };
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  let [column, most] = [0, 0];
  for (let c = 0; c < columns; c++) {
    const values = new Set<string>();
    for (let r = 0; r < rows.length; r += step) values.add(display[r]?.[c] ?? '');
    if (values.size > most) [column, most] = [c, values.size];
  }
  return { ...size, column, print: printOfCells(display.map((row) => [row[column] ?? ''])) };
}

/** A cell takes 50,000 characters. */
const PIECE = 45_000;
/** Encloses each piece, so that none begins or ends with what a sheet might take away. */
const EDGE = '|';

/** Plain data as text in pieces for cells. Signs beyond ASCII are written as codes: a cut or a call might harm them. */
export function piecesOf(data: unknown): string[] {
  const text = JSON.stringify(data).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(EDGE + text.slice(at, at + PIECE) + EDGE);
  return pieces;
}

/** The fingerprint of all pieces. */
export function printOfPieces(pieces: readonly string[]): string {
  return fingerprint(pieces.join(''));
}

/** What pieces hold; null when one of them is no piece, or the text is none of `piecesOf`. */
export function fromPieces<T>(pieces: readonly string[]): T | null {
  if (!pieces.every((piece) => piece.length > 2 && piece.startsWith(EDGE) && piece.endsWith(EDGE))) return null;
  try {
    return JSON.parse(pieces.map((piece) => piece.slice(1, -1)).join('')) as T;
  } catch {
    return null;
  }
}
