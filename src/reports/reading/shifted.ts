// Rows whose cells slipped one column to the left or right while the row kept its width, as a cell deleted or inserted in a
// spreadsheet does. Each cell may read well where it stands; what the other rows hold there tells that it does not belong.
import type { Cell, CellColumn } from '../../values/cell';
import type { Body } from './body';
import { isFilled } from './cells';
import { readDate } from './dates';

/** A column of few words, or one that nearly every row fills, tells something about a row that differs. */
const SAMPLE = 400;
const MOST_WORDS = 200;
const RARE = 1 / 50;
const USUAL = 1 / 5;
/** Shapes of one column each: a single one in another column proves that cells slipped. */
const SPECIFIC: ReadonlySet<string> = new Set(['#order', '#plate', '#fnsku', '#asin', '#date', '#sentence']);

const BLANK = '#blank';
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\d{3}-\d{7}-\d{7}$/, '#order'],
  [/^LPN[A-Z0-9]{4,}$/i, '#plate'],
  [/^X0[A-Z0-9]{8}$/, '#fnsku'],
  [/^B0[A-Z0-9]{8}$/, '#asin'],
  [/^[A-Z]{3}\d$/, '#centre'],
  [/^-?[\d.,]+$/, '#number'],
];

type ShapeOf = (cell: Cell | undefined) => string;

/** `shapeOf`, worked out once for a cell: the same stand in many rows. */
function rememberedShapes(): ShapeOf {
  const known = new Map<Cell | undefined, string>();
  return (cell) => {
    let shape = known.get(cell);
    if (shape === undefined) {
      shape = shapeOf(cell);
      known.set(cell, shape);
    }
    return shape;
  };
}

/** What kind of cell it is; words stand for themselves. */
function shapeOf(cell: Cell | undefined): string {
  if (cell === undefined || !isFilled(cell)) return BLANK;
  if (typeof cell === 'object') return '#date';
  if (typeof cell !== 'string') return '#number';
  const text = cell.trim();
  for (const [pattern, shape] of SHAPES) if (pattern.test(text)) return shape;
  if (text.length >= 8 && !Number.isNaN(readDate(text))) return '#date';
  return text.length > 20 && /\s/.test(text) ? '#sentence' : text.toLowerCase();
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
  const asked = new Set<number>();
  for (const at of telling) addUnusual(body.column(at), asked);
  if (asked.size === 0 || asked.size > Math.max(20, body.size / 3)) return [];
  const shapeOf = rememberedShapes();
  const usual = profileOf(body, width, shapeOf);
  return [...asked].filter((row) => isShifted(body.row(row), usual, skuAt, width, shapeOf)).sort((a, b) => a - b);
}

/** Adds the rows that say in a column what hardly any other says there. */
function addUnusual({ codes, count, distinct }: CellColumn, asked: Set<number>): void {
  const few = Math.max(1, codes.length * RARE);
  const times = new Uint32Array(count);
  for (let i = 0; i < codes.length; i++) times[codes[i] as number]!++;
  let different = 0;
  for (let code = 0; code < count; code++) if (times[code] !== 0) different++;
  // Too many words to be few: only a blank is unusual there.
  const words = distinct && different < Math.min(MOST_WORDS, codes.length * 0.7);
  const unusual = new Uint8Array(count);
  let any = false;
  for (let code = 0; code < (words ? count : 1); code++) {
    if (times[code] === 0 || (times[code] as number) > few) continue;
    unusual[code] = 1;
    any = true;
  }
  if (!any) return;
  for (let i = 0; i < codes.length; i++) if (unusual[codes[i] as number] === 1) asked.add(i);
}

interface Profile {
  readonly rows: number;
  readonly shapes: readonly ReadonlyMap<string, number>[];
}

function profileOf(body: Body, width: number, shapeOf: ShapeOf): Profile {
  const rows = Math.min(body.size, SAMPLE);
  const shapes = body.sample(rows, width).map(({ codes, count, cell }) => {
    const times = new Uint32Array(count);
    for (let i = 0; i < rows; i++) times[codes[i] as number]!++;
    const shapes = new Map<string, number>();
    times.forEach((of, code) => {
      if (of === 0) return;
      const shape = shapeOf(cell(code));
      shapes.set(shape, (shapes.get(shape) ?? 0) + of);
    });
    return shapes;
  });
  return { rows, shapes };
}

function isShifted(
  row: readonly Cell[],
  { rows, shapes }: Profile,
  skuAt: number | undefined,
  width: number,
  shapeOf: ShapeOf,
): boolean {
  const few = Math.max(1, rows * RARE);
  const usual = Math.max(2, rows * USUAL);
  const own = Array.from({ length: width }, (_, at) => shapeOf(row[at]));
  // Where no cell is unlike its column, nothing slipped.
  const unlike = own.flatMap((shape, at) => ((shapes[at]?.get(shape) ?? 0) > few ? [] : [at]));
  if (unlike.length === 0) return false;
  return [-1, 1].some((from) => {
    let cells = 0;
    let filled = 0;
    let specific = false;
    for (const at of unlike) {
      const shape = own[at] as string;
      if ((shapes[at + from]?.get(shape) ?? 0) < (shape === BLANK ? usual : 2)) continue;
      // What slipped left its place: stock without a sticker has its ASIN in both columns.
      if (SPECIFIC.has(shape) && (own[at + from] ?? BLANK) === shape) continue;
      cells++;
      if (shape !== BLANK) filled++;
      if (SPECIFIC.has(shape) || (at === skuAt && /^\d{1,3}$/.test(String(row[at])))) specific = true;
    }
    return specific || (filled > 0 && cells >= 2);
  });
}
