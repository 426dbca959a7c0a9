// Rows whose cells slipped one column to the left or right while the row kept its width, as a cell deleted or inserted in a
// spreadsheet does. Each cell may read well where it stands; what the other rows hold there tells that it does not belong.
import { type Cell, type CellColumn, rowsMarked, SIGNS, timesOf } from '../../values/cell';
import type { Body } from './body';
import { isFilled } from './cells';
import { dayIn, readDate } from './dates';
import { Dictionary } from './dictionary';

/** A column of few words, or one that nearly every row fills, tells something about a row that differs. */
const SAMPLE = 400;
const MOST_WORDS = 200;
const RARE = 1 / 50;
const USUAL = 1 / 5;
/** Shapes of one column each: a single one in another column proves that cells slipped. */
const SPECIFIC: ReadonlySet<string> = new Set(['#order', '#plate', '#fnsku', '#asin', '#date', '#sentence']);

const BLANK = '#blank';
const NUMBER = '#number';
const ORDER = /^\d{3}-\d{7}-\d{7}$/;
const PLATE = /^LPN[A-Z0-9]{4,}$/i;
const FNSKU = /^X0[A-Z0-9]{8}$/;
const ASIN = /^B0[A-Z0-9]{8}$/;
const CENTRE = /^[A-Z]{3}\d$/;
const FIGURES = /^-?[\d.,]+$/;

/** What kind of cell it is; words stand for themselves. */
function shapeOf(cell: Cell): string {
  if (!isFilled(cell)) return BLANK;
  if (typeof cell === 'object') return '#date';
  if (typeof cell !== 'string') return NUMBER;
  const text = cell.trim();
  const shape = idShapeOf(text);
  if (shape !== null) return shape;
  if (text.length >= 8 && /\d/.test(text) && !Number.isNaN(readDate(text))) return '#date';
  return text.length > 20 && /\s/.test(text) ? '#sentence' : text.toLowerCase();
}

/** The first character tells which one it can be. */
function idShapeOf(text: string): string | null {
  const first = text.charCodeAt(0);
  if (first < 65) {
    if (text.length === 19 && ORDER.test(text)) return '#order';
    return FIGURES.test(text) ? NUMBER : null;
  }
  if (text.length === 4) return CENTRE.test(text) ? '#centre' : null;
  if (first === 88) return FNSKU.test(text) ? '#fnsku' : null;
  if (first === 66) return ASIN.test(text) ? '#asin' : null;
  return (first === 76 || first === 108) && PLATE.test(text) ? '#plate' : null;
}

/**
 * Rows, by number, whose cells slipped by one column.
 * @param telling positions of the columns that tell rows apart
 * @param skuAt where the SKU stands: a small count there is none
 */
export function shiftedRows(
  body: Body,
  telling: readonly number[],
  skuAt: number | undefined,
  width: number,
): number[] {
  if (body.size < 3) return [];
  const unusual = new Uint8Array(body.size);
  for (const at of telling) markUnusual(body.column(at), unusual);
  const sample = Math.min(body.size, SAMPLE);
  const beyond = placesFrom(unusual, sample);
  const asked = beyond.length + placesFrom(unusual.subarray(0, sample), 0).length;
  if (asked === 0 || asked > Math.max(20, body.size / 3)) return [];
  const rows = [...Array.from({ length: sample }, (_, row) => row), ...beyond];
  const columns = shapesOf(body.columnsOf(rows, width), sample);
  const few = Math.max(1, sample * RARE);
  const usual = Math.max(2, sample * USUAL);
  const slipped = (i: number, from: number) => isSlipped(i, from, columns, few, usual, skuAt);
  return rows.filter((row, i) => unusual[row] === 1 && (slipped(i, -1) || slipped(i, 1)));
}

/** The places from one on that are marked. */
function placesFrom(marked: Uint8Array, from: number): number[] {
  const places: number[] = [];
  for (let at = marked.indexOf(1, from); at >= 0; at = marked.indexOf(1, at + 1)) places.push(at);
  return places;
}

/** A column of the rows that are looked at. */
interface Shaped {
  readonly column: CellColumn;
  /** By row the number of its cell's shape, the same in all columns. */
  readonly shapes: Uint32Array;
  /** By shape in how many rows of the sample it stands. */
  readonly times: Uint32Array;
}

function shapesOf(columns: readonly CellColumn[], sample: number): Shaped[] {
  const known = new Dictionary();
  for (const shape of [BLANK, ...SPECIFIC, NUMBER]) known.codeOf(shape);
  const shaped = columns.map((column) => {
    const { codes, count } = column;
    const ofCells = new Uint32Array(count);
    ofCells[0] = BLANK_SHAPE;
    const shapes = new Uint32Array(codes.length);
    for (let i = 0; i < shapes.length; i++) {
      const code = codes[i] as number;
      if (ofCells[code] === 0) ofCells[code] = shapeOfBytes(column, code) || known.codeOf(shapeOf(column.cell(code)));
      shapes[i] = ofCells[code] as number;
    }
    return { column, shapes };
  });
  return shaped.map(({ column, shapes }) => {
    const times = new Uint32Array(known.size);
    for (let i = 0; i < sample; i++) times[shapes[i] as number]!++;
    return { column, shapes, times };
  });
}

/** Numbers of shapes, as `shapesOf` gives them: the blank one, those of one column each, the one of numbers. */
const BLANK_SHAPE = 1;
const DATE_SHAPE = BLANK_SHAPE + 1 + [...SPECIFIC].indexOf('#date');
const LAST_SPECIFIC = BLANK_SHAPE + SPECIFIC.size;
const NUMBER_SHAPE = LAST_SPECIFIC + 1;

/** The shape of most dates and numbers, told without their text; 0 where only that tells. */
function shapeOfBytes({ raw }: CellColumn, code: number): number {
  if (!raw || ((raw.signs[code] as number) & (SIGNS.odd | SIGNS.blank)) !== 0) return 0;
  const { bytes, starts } = raw;
  const from = starts[code] as number;
  const to = starts[code + 1] as number;
  let at = bytes[from] === MINUS ? from + 1 : from;
  if (at === to) return 0;
  while (at < to && isFigure(bytes[at] as number)) at++;
  if (at === to) return NUMBER_SHAPE;
  return dayIn(bytes, from, to) >= 0 ? DATE_SHAPE : 0;
}

const MINUS = 45;

/** A digit, a point or a comma. */
function isFigure(c: number): boolean {
  return (c >= 48 && c <= 57) || c === 46 || c === 44;
}

/** Marks the rows that say in a column what hardly any other says there. */
function markUnusual({ codes, count, distinct }: CellColumn, rows: Uint8Array): void {
  const few = Math.max(1, codes.length * RARE);
  const times = timesOf(codes, count);
  // Too many words to be few: only a blank is unusual there.
  const words = distinct && areFewer(times, Math.min(MOST_WORDS, codes.length * 0.7));
  const unusual = new Uint8Array(count);
  let any = false;
  for (let code = 0; code < (words ? count : 1); code++) {
    if (times[code] === 0 || (times[code] as number) > few) continue;
    unusual[code] = 1;
    any = true;
  }
  if (any) for (const row of rowsMarked(codes, unusual)) rows[row] = 1;
}

/** True when fewer than so many cells stand in any row. */
function areFewer(times: Uint32Array, most: number): boolean {
  let different = 0;
  for (let code = 0; code < times.length && different < most; code++) if (times[code] !== 0) different++;
  return different < most;
}

/** True when cells of a row belong one column to the left (−1) or to the right (1) of where they stand. */
function isSlipped(
  row: number,
  from: number,
  columns: readonly Shaped[],
  few: number,
  usual: number,
  skuAt: number | undefined,
): boolean {
  let cells = 0;
  let filled = 0;
  let specific = false;
  for (let at = 0; at < columns.length; at++) {
    const { column, shapes, times } = columns[at] as Shaped;
    const shape = shapes[row] as number;
    const other = columns[at + from];
    if ((times[shape] as number) > few || !other) continue;
    if ((other.times[shape] as number) < (shape === BLANK_SHAPE ? usual : 2)) continue;
    const isSpecific = shape > BLANK_SHAPE && shape <= LAST_SPECIFIC;
    // What slipped left its place: stock without a sticker has its ASIN in both columns.
    if (isSpecific && other.shapes[row] === shape) continue;
    cells++;
    if (shape !== BLANK_SHAPE) filled++;
    if (isSpecific || (at === skuAt && /^\d{1,3}$/.test(String(column.cell(column.codes[row] as number)))))
      specific = true;
  }
  return specific || (filled > 0 && cells >= 2);
}
