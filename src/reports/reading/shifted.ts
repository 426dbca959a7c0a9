// Rows whose cells slipped one column to the left or right while the row kept its width, as a cell deleted or inserted in a
// spreadsheet does. Each cell may read well where it stands; what the other rows hold there tells that it does not belong.
import {
  type Cell,
  type CellCodes,
  type CellColumn,
  type RawCells,
  rowsMarked,
  SIGNS,
  timesOf,
} from '../../values/cell';
import type { Body, ColumnOfSome } from './body';
import { isFilled } from './cells';
import { isWholeOrder } from './damaged-cells';
import { dayIn, readDate } from './dates';
import { TextNumbers } from './text-numbers';

/** A column of few words, or one that nearly every row fills, tells something about a row that differs. */
const SAMPLE = 400;
const MOST_WORDS = 200;
const RARE = 1 / 50;
const USUAL = 1 / 5;
/** Shapes of one column each: a single one in another column proves that cells slipped. */
const SPECIFIC: ReadonlySet<string> = new Set(['#order', '#plate', '#fnsku', '#asin', '#date', '#sentence']);

const BLANK = '#blank';
const NUMBER = '#number';
const CENTRE = '#centre';
const ORDER = /^\d{3}-\d{7}-\d{7}$/;
const PLATE = /^LPN[A-Z0-9]{4,}$/i;
const FNSKU = /^X0[A-Z0-9]{8}$/;
const ASIN = /^B0[A-Z0-9]{8}$/;
const CENTRE_ID = /^[A-Z]{3}\d$/;
/** A shorter text is no date. */
const SHORTEST_DATE = 8;
const FIGURES = /^-?[\d.,]+$/;

/** What kind of cell it is; words stand for themselves. */
function shapeOf(cell: Cell): string {
  if (!isFilled(cell)) return BLANK;
  if (typeof cell === 'object') return '#date';
  if (typeof cell !== 'string') return NUMBER;
  const text = cell.trim();
  const shape = idShapeOf(text);
  if (shape !== null) return shape;
  if (text.length >= SHORTEST_DATE && /\d/.test(text) && !Number.isNaN(readDate(text))) return '#date';
  return text.length > 20 && /\s/.test(text) ? '#sentence' : text.toLowerCase();
}

/** The first character tells which one it can be. */
function idShapeOf(text: string): string | null {
  const first = text.charCodeAt(0);
  if (first < 65) {
    if (text.length === 19 && ORDER.test(text)) return '#order';
    return FIGURES.test(text) ? NUMBER : null;
  }
  if (text.length === 4) return CENTRE_ID.test(text) ? CENTRE : null;
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
  const asked = placesMarked(unusual);
  if (asked.length === 0 || asked.length > Math.max(20, body.size / 3)) return [];
  const sample = Math.min(body.size, SAMPLE);
  const rows = Array.from({ length: sample }, (_, row) => row);
  for (const row of asked) if (row >= sample) rows.push(row);
  const columns = shapesOf(body.columnsOf(rows, width), sample);
  const limits: Limits = { few: Math.max(1, sample * RARE), usual: Math.max(2, sample * USUAL) };
  const fromLeft = misplaced(columns, -1, rows.length, limits);
  const fromRight = misplaced(columns, 1, rows.length, limits);
  return rows.filter((row, i) => {
    if (unusual[row] === 0) return false;
    if (fromLeft[i] !== 0 && isSlipped(i, -1, columns, limits, skuAt)) return true;
    return fromRight[i] !== 0 && isSlipped(i, 1, columns, limits, skuAt);
  });
}

function placesMarked(marked: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = marked.indexOf(1); at >= 0; at = marked.indexOf(1, at + 1)) places.push(at);
  return places;
}

/** Of the rows of the sample so many at most say what is rare, and so many at least leave blank what usually is. */
interface Limits {
  readonly few: number;
  readonly usual: number;
}

/** A column of the rows that are looked at. */
interface Shaped extends ColumnOfSome {
  /** By row the number of its cell's shape, the same in all columns. */
  readonly shapes: Uint32Array;
  /** By shape in how many rows of the sample it stands. */
  readonly times: Uint32Array;
}

function shapesOf(columns: readonly ColumnOfSome[], sample: number): Shaped[] {
  const known = new TextNumbers(FEW_SHAPES);
  for (const shape of [BLANK, ...SPECIFIC, NUMBER, CENTRE]) known.of(shape);
  const ofCells = new Uint32Array(Math.max(...columns.map(({ column }) => column.count)));
  const shapes = columns.map((column) => shapesIn(column, known, ofCells));
  return columns.map(({ column, codes }, i) => {
    const own = shapes[i] as Uint32Array;
    return { column, codes, shapes: own, times: timesIn(own, sample, known.size) };
  });
}

/** @param ofCells room for the shape of each cell */
function shapesIn({ column, codes }: ColumnOfSome, known: TextNumbers, ofCells: Uint32Array): Uint32Array {
  const shapes = new Uint32Array(codes.length);
  ofCells.fill(0, 0, column.count);
  ofCells[0] = BLANK_SHAPE;
  for (let i = 0; i < shapes.length; i++) {
    const code = codes[i] as number;
    if (ofCells[code] === 0) ofCells[code] = shapeIn(column, code, known);
    shapes[i] = ofCells[code] as number;
  }
  return shapes;
}

function timesIn(shapes: Uint32Array, sample: number, count: number): Uint32Array {
  const times = new Uint32Array(count);
  for (let i = 0; i < sample; i++) times[shapes[i] as number]!++;
  return times;
}

function shapeIn(column: CellColumn, code: number, known: TextNumbers): number {
  const shape = column.raw ? shapeOfBytes(column.raw, code) : 0;
  if (shape > 0) return shape;
  const word = shape === WORD ? known.ofLowerCell(column, code) : -1;
  return word < 0 ? known.of(shapeOf(column.cell(code))) : word;
}

const FEW_SHAPES = 1 << 8;
/** Numbers of shapes, as `shapesOf` gives them: the blank one, those of one column each, the one of numbers. */
const BLANK_SHAPE = 1;
const [ORDER_SHAPE, PLATE_SHAPE, FNSKU_SHAPE, ASIN_SHAPE, DATE_SHAPE] = [2, 3, 4, 5, 6] as const;
const LAST_SPECIFIC = BLANK_SHAPE + SPECIFIC.size;
const NUMBER_SHAPE = LAST_SPECIFIC + 1;
const CENTRE_SHAPE = NUMBER_SHAPE + 1;
/** The text itself. */
const WORD = -1;

/** The shape of most cells, told without their text; 0 where only that tells. */
function shapeOfBytes({ bytes, starts, signs }: RawCells, code: number): number {
  const from = starts[code] as number;
  const to = starts[code + 1] as number;
  const has = signs[code] as number;
  if ((has & SIGNS.odd) !== 0) return 0;
  // A time may follow.
  if ((has & SIGNS.blank) !== 0) return isDigit(bytes[from] as number) && dayIn(bytes, from, to) >= 0 ? DATE_SHAPE : 0;
  if ((bytes[from] as number) >= 65) return shapeOfLetters(bytes, from, to);
  let at = bytes[from] === MINUS ? from + 1 : from;
  if (at === to) return 0;
  while (at < to && isFigure(bytes[at] as number)) at++;
  if (at === to) return NUMBER_SHAPE;
  if (isWholeOrder(bytes, from, to)) return ORDER_SHAPE;
  if (dayIn(bytes, from, to) >= 0) return DATE_SHAPE;
  return to - from < SHORTEST_DATE ? WORD : 0;
}

/** As `idShapeOf` tells it; what begins with a letter and has no blank is no date. */
function shapeOfLetters(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  const first = bytes[from] as number;
  if (length === 4) {
    for (let at = from; at < from + 3; at++) if (!isCapital(bytes[at] as number)) return WORD;
    return isDigit(bytes[from + 3] as number) ? CENTRE_SHAPE : WORD;
  }
  if (first === 88 || first === 66) {
    if (length !== 10 || bytes[from + 1] !== 48) return WORD;
    for (let at = from + 2; at < to; at++) {
      const c = bytes[at] as number;
      if (!isCapital(c) && !isDigit(c)) return WORD;
    }
    return first === 88 ? FNSKU_SHAPE : ASIN_SHAPE;
  }
  return (first === 76 || first === 108) && isPlate(bytes, from, to) ? PLATE_SHAPE : WORD;
}

function isPlate(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 7 || ((bytes[from + 1] as number) | 32) !== 112 || ((bytes[from + 2] as number) | 32) !== 110)
    return false;
  for (let at = from + 3; at < to; at++) {
    const c = bytes[at] as number;
    if (!isCapital(c & ~32) && !isDigit(c)) return false;
  }
  return true;
}

const MINUS = 45;

/** A digit, a point or a comma. */
function isFigure(c: number): boolean {
  return isDigit(c) || c === 46 || c === 44;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isCapital(c: number): boolean {
  return c >= 65 && c <= 90;
}

/** Marks the rows that say in a column what hardly any other says there. */
function markUnusual({ codes, count, distinct }: CellColumn, rows: Uint8Array): void {
  const few = Math.max(1, codes.length * RARE);
  // Too many words to be few: only a blank is unusual there.
  if (!distinct || areSoMany(codes, count, Math.min(MOST_WORDS, codes.length * 0.7))) {
    markBlanks(codes, few, rows);
    return;
  }
  const times = timesOf(codes, count);
  const unusual = new Uint8Array(count);
  let any = false;
  for (let code = 0; code < count; code++) {
    if (times[code] === 0 || (times[code] as number) > few) continue;
    unusual[code] = 1;
    any = true;
  }
  if (any) for (const row of rowsMarked(codes, unusual)) rows[row] = 1;
}

function markBlanks(codes: CellCodes, few: number, rows: Uint8Array): void {
  const blank: number[] = [];
  for (let row = codes.indexOf(0); row >= 0 && blank.length <= few; row = codes.indexOf(0, row + 1)) blank.push(row);
  if (blank.length <= few) for (const row of blank) rows[row] = 1;
}

/** True when rows have at least so many different cells; where there are many, the first ones tell. */
function areSoMany(codes: CellCodes, count: number, most: number): boolean {
  if (count < most) return false;
  const seen = new Uint8Array(count);
  let different = 0;
  for (let row = 0; row < codes.length && different < most; row++) {
    const code = codes[row] as number;
    if (seen[code] === 1) continue;
    seen[code] = 1;
    different++;
  }
  return different >= most;
}

/** By row how many of its cells are rare where they stand and usual one column beside. */
function misplaced(columns: readonly Shaped[], from: number, rows: number, limits: Limits): Uint16Array {
  const found = new Uint16Array(rows);
  for (let at = 0; at < columns.length; at++) {
    const other = columns[at + from];
    if (other) addMisplaced(columns[at] as Shaped, other, limits, found);
  }
  return found;
}

function addMisplaced({ shapes, times }: Shaped, other: Shaped, { few, usual }: Limits, found: Uint16Array): void {
  const beside = other.times;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i] as number;
    if ((times[shape] as number) > few) continue;
    if ((beside[shape] as number) >= (shape === BLANK_SHAPE ? usual : 2)) found[i]!++;
  }
}

/** True when cells of a row belong one column to the left (−1) or to the right (1) of where they stand. */
function isSlipped(
  row: number,
  from: number,
  columns: readonly Shaped[],
  { few, usual }: Limits,
  skuAt: number | undefined,
): boolean {
  let cells = 0;
  let filled = 0;
  let specific = false;
  for (let at = 0; at < columns.length; at++) {
    const { column, codes, shapes, times } = columns[at] as Shaped;
    const shape = shapes[row] as number;
    const other = columns[at + from];
    if ((times[shape] as number) > few || !other) continue;
    if ((other.times[shape] as number) < (shape === BLANK_SHAPE ? usual : 2)) continue;
    const isSpecific = shape > BLANK_SHAPE && shape <= LAST_SPECIFIC;
    // What slipped left its place: stock without a sticker has its ASIN in both columns.
    if (isSpecific && other.shapes[row] === shape) continue;
    cells++;
    // Some rows alone have figures in columns beside each other.
    if (shape !== BLANK_SHAPE && shape !== NUMBER_SHAPE) filled++;
    if (isSpecific || (at === skuAt && /^\d{1,3}$/.test(String(column.cell(codes[row] as number))))) specific = true;
  }
  return specific || (filled > 0 && cells >= 2);
}
