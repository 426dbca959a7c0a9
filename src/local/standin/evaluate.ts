// Computes the few forms of formula that our own tabs have, as Sheets, Excel and LibreOffice do; every other formula has no
// value here.
import { columnNumber } from './address';
import type { Rect } from './layer';

type Scalar = string | number | boolean;
type Value = Scalar | readonly Scalar[];
/** The value of a cell, rows and columns from 1; `tab` names another tab than the formula's own. */
type CellAt = (row: number, column: number, tab?: string) => Scalar;

/** What a formula sees. */
export interface Seen {
  readonly cell: CellAt;
  /** The values of a block, row by row. */
  readonly block: (rect: Rect, tab?: string) => readonly Scalar[];
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|((?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Z0-9(])|([A-Z]+)\(|(<=|>=|<>|[-+*/&=<>(),]))/gy;

class Unknown extends Error {}

interface Token {
  readonly kind: 'text' | 'number' | 'cells' | 'call' | 'sign';
  readonly text: string;
  /** Where it ends in the formula. */
  readonly end: number;
}

/** The signs of a formula behind its `=`. */
function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Unknown(formula);
    const [, text, number, cells, call, sign] = match;
    const end = TOKEN.lastIndex;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replace(/""/g, '"'), end });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, end });
    else if (cells !== undefined) tokens.push({ kind: 'cells', text: cells, end });
    else if (call !== undefined) tokens.push({ kind: 'call', text: call, end });
    else tokens.push({ kind: 'sign', text: sign as string, end });
  }
  return tokens;
}

const single = (value: Value): Scalar => (typeof value === 'object' ? (value[0] ?? '') : value);
const textOf = (value: Value): string => {
  const one = single(value);
  return typeof one === 'boolean' ? (one ? 'TRUE' : 'FALSE') : String(one);
};
const numberOf = (value: Value): number => {
  const number = Number(single(value));
  if (Number.isNaN(number)) throw new Unknown('no number');
  return number;
};
const list = (value: Value): readonly Scalar[] => (typeof value === 'object' ? value : [value]);

function compared(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // An empty cell is 0 beside a number, and a number comes before any text.
  if (typeof a === 'number') return b === '' ? a : -1;
  if (typeof b === 'number') return a === '' ? -b : 1;
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether a cell meets a criterion. */
function tester(criterion: Scalar): (cell: Scalar) => boolean {
  const [, sign = '=', text = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/.exec(textOf(criterion)) ?? [];
  const number = text === '' ? Number.NaN : Number(text);
  if (Number.isNaN(number)) {
    const wanted = text.toLowerCase();
    return (cell) => {
      if (sign !== '=' && sign !== '<>') throw new Unknown(text);
      return (typeof cell === 'string' && cell.toLowerCase() === wanted) === (sign === '=');
    };
  }
  return (cell) => {
    if (typeof cell !== 'number') return sign === '<>';
    const by = cell - number;
    if (sign === '<=') return by <= 0;
    if (sign === '>=') return by >= 0;
    if (sign === '<') return by < 0;
    if (sign === '>') return by > 0;
    return sign === '<>' ? by !== 0 : by === 0;
  };
}

interface Pair {
  readonly cells: readonly Scalar[];
  readonly meets: (cell: Scalar) => boolean;
}

/** Rows that meet all pairs of range and criterion. */
function rowsMeeting(values: readonly Value[]): number[] {
  const pairs: Pair[] = [];
  for (let p = 0; p < values.length; p += 2) {
    pairs.push({ cells: list(values[p] as Value), meets: tester(single(values[p + 1] ?? '')) });
  }
  const rows: number[] = [];
  const { length } = list(values[0] ?? []);
  for (let i = 0; i < length; i++) {
    let p = 0;
    while (p < pairs.length && (pairs[p] as Pair).meets((pairs[p] as Pair).cells[i] ?? '')) p++;
    if (p === pairs.length) rows.push(i);
  }
  return rows;
}

const formats = new Map<number, Intl.NumberFormat>();

function fixed(digits: number): Intl.NumberFormat {
  const format =
    formats.get(digits) ??
    new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(digits, format);
  return format;
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const FUNCTIONS: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  OR: (values) => values.some((value) => Boolean(single(value))),
  ISNUMBER: ([value]) => typeof single(value ?? '') === 'number',
  AND: (values) => values.every((value) => Boolean(single(value))),
  TRIM: ([value = '']) => textOf(value).trim().replace(/ +/g, ' '),
  LEFT: ([value = '', length = 1]) => textOf(value).slice(0, numberOf(length)),
  LOWER: ([value = '']) => textOf(value).toLowerCase(),
  FIXED: ([value = 0, places = 2]) => {
    const digits = numberOf(places);
    return fixed(digits).format(numberOf(value));
  },
  SUMIFS: ([summed = [], ...pairs]) =>
    rowsMeeting(pairs).reduce((sum, i) => {
      const value = list(summed)[i];
      return typeof value === 'number' ? sum + value : sum;
    }, 0),
  COUNTIFS: (pairs) => rowsMeeting(pairs).length,
};

/** Computes a part of a formula for a row. */
type Part = (row: number, seen: Seen) => Value;

const PLACE = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

/** The cells that a formula of a row names. A row that is written without `$` and is the formula's own moves with it. */
function cellsPart(text: string, own: number): Part {
  const [, named, a1 = ''] = /^(?:'(.*)'!)?([^']*)$/s.exec(text) ?? [];
  const tab = named?.replace(/''/g, "'");
  const [first, last = first] = [...a1.matchAll(PLACE)].map(([, , letters = '', fixed, digits]) => {
    const row = Number(digits);
    return { column: columnNumber(letters), row, moves: fixed === '' && row === own };
  });
  if (!first || !last) throw new Unknown(a1);
  const { column } = first;
  const rowOf = (place: typeof first, row: number): number => (place.moves ? row : place.row);
  if (!a1.includes(':')) return (row, seen) => seen.cell(rowOf(first, row), column, tab);
  return (row, seen) => {
    const from = rowOf(first, row);
    return seen.block({ row: from, column, rows: rowOf(last, row) - from + 1, columns: last.column - column + 1 }, tab);
  };
}

const BLOCK = /:[^']*$/;

/** Makes of the signs of a formula what computes it. */
class Reader {
  /** The single cells that the formula names, by how it names them; what it computes depends on nothing else … */
  readonly cells = new Map<string, Part>();
  /** … unless it names blocks too. */
  seesBlocks = false;
  private at = 0;
  constructor(
    private readonly tokens: readonly Token[],
    /** The formula's own row. */
    private readonly row: number,
  ) {}

  whole(): Part {
    const part = this.compare();
    if (this.at < this.tokens.length) throw new Unknown('more follows');
    return part;
  }

  private sign(...signs: string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  private need(text: string): void {
    if (this.sign(text) === null) throw new Unknown(`no ${text}`);
  }

  /** Parts with signs between them, from left to right. */
  private chain(signs: readonly string[], next: () => Part, make: (by: string, a: Part, b: Part) => Part): Part {
    let left = next();
    for (let by = this.sign(...signs); by !== null; by = this.sign(...signs)) left = make(by, left, next());
    return left;
  }

  private compare(): Part {
    return this.chain(
      ['=', '<>', '<', '>', '<=', '>='],
      () => this.joined(),
      (by, a, b) => {
        const meets = ORDERS[by] as (order: number) => boolean;
        return (row, seen) => meets(compared(single(a(row, seen)), single(b(row, seen))));
      },
    );
  }

  private joined(): Part {
    return this.chain(
      ['&'],
      () => this.sum(),
      (_, a, b) => (row, seen) => textOf(a(row, seen)) + textOf(b(row, seen)),
    );
  }

  private sum(): Part {
    return this.chain(
      ['+', '-'],
      () => this.product(),
      (by, a, b) =>
        by === '+'
          ? (row, seen) => numberOf(a(row, seen)) + numberOf(b(row, seen))
          : (row, seen) => numberOf(a(row, seen)) - numberOf(b(row, seen)),
    );
  }

  private product(): Part {
    return this.chain(
      ['*', '/'],
      () => this.atom(),
      (by, a, b) => (row, seen) => {
        const [left, right] = [numberOf(a(row, seen)), numberOf(b(row, seen))];
        if (by === '*') return left * right;
        if (right === 0) throw new Unknown('division by 0');
        return left / right;
      },
    );
  }

  private atom(): Part {
    if (this.sign('-')) {
      const part = this.atom();
      return (row, seen) => -numberOf(part(row, seen));
    }
    if (this.sign('(')) {
      const part = this.compare();
      this.need(')');
      return part;
    }
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'text':
        return () => token.text;
      case 'number': {
        const number = Number(token.text);
        return () => number;
      }
      case 'cells':
        return this.cellsOf(token.text);
      case 'call':
        return this.call(token.text);
      default:
        throw new Unknown('nothing');
    }
  }

  private cellsOf(text: string): Part {
    const part = this.cells.get(text) ?? cellsPart(text, this.row);
    if (BLOCK.test(text)) this.seesBlocks = true;
    else this.cells.set(text, part);
    return part;
  }

  private call(name: string): Part {
    const parts: Part[] = [];
    while (this.sign(')') === null) {
      if (parts.length > 0) this.need(',');
      parts.push(this.compare());
    }
    const nothing: Part = () => '';
    if (name === 'IF') {
      const [asked = nothing, then = nothing, otherwise = nothing] = parts;
      return (row, seen) => (single(asked(row, seen)) ? then : otherwise)(row, seen);
    }
    const known = FUNCTIONS[name];
    if (!known) throw new Unknown(name);
    return (row, seen) => known(parts.map((part) => part(row, seen)));
  }
}

/** What stands before, between and behind the numbers of its own row in a formula. */
function piecesOf(formula: string, tokens: readonly Token[], row: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { kind, text, end: behind } of tokens) {
    if (kind !== 'cells') continue;
    const places = text.lastIndexOf('!') + 1;
    for (const { 0: place, 3: fixed, 4: digits = '', index } of text.slice(places).matchAll(PLACE)) {
      if (fixed !== '' || Number(digits) !== row) continue;
      const end = behind - text.length + places + index + place.length;
      pieces.push(formula.slice(from, end - digits.length));
      from = end;
    }
  }
  pieces.push(formula.slice(from));
  return pieces;
}

/** Values that a formula keeps at a time. */
const KEPT = 5_000;

/** A formula that was read once for all rows of a column that hold the same one, each with its own row number in it. */
export class ReadFormula {
  /** Values by what the named cells held: rows of a table hold the same few words. */
  private readonly known = new Map<string, Scalar | null>();

  private constructor(
    private readonly pieces: readonly string[],
    /** Null where the formula is none of the forms known here. */
    private readonly part: Part | null = null,
    /** The cells on which its value depends; null where those are not told. */
    private readonly cells: readonly Part[] | null = null,
  ) {}

  /** @param row the row in which the formula stands */
  static of(formula: string, row: number): ReadFormula {
    try {
      const tokens = tokensOf(formula);
      const reader = new Reader(tokens, row);
      const part = reader.whole();
      const pieces = piecesOf(formula, tokens, row);
      const isShared = pieces.length > 1 && !reader.seesBlocks;
      return new ReadFormula(pieces, part, isShared ? [...reader.cells.values()] : null);
    } catch (error) {
      if (error instanceof Unknown) return new ReadFormula([formula]);
      throw error;
    }
  }

  /** Whether a formula of a row is this one. */
  isThat(formula: string, row: number): boolean {
    const { pieces } = this;
    return formula.startsWith(pieces[0] as string) && formula === pieces.join(String(row));
  }

  /** The value in a row; null where it has none here. */
  valueIn(row: number, seen: Seen): Scalar | null {
    if (!this.cells) return this.compute(row, seen);
    let key = '';
    for (const cell of this.cells) {
      const value = single(cell(row, seen));
      key += typeof value === 'string' ? `${value.length}:${value}` : `${typeof value} ${value},`;
    }
    let value = this.known.get(key);
    if (value === undefined) {
      value = this.compute(row, seen);
      if (this.known.size >= KEPT) this.known.clear();
      this.known.set(key, value);
    }
    return value;
  }

  private compute(row: number, seen: Seen): Scalar | null {
    try {
      return this.part && single(this.part(row, seen));
    } catch (error) {
      if (error instanceof Unknown) return null;
      throw error;
    }
  }
}

/** Everything that a formula sees, cell by cell. */
export function seenBy(cell: CellAt): Seen {
  const block = ({ row, column, rows, columns }: Rect, tab?: string): Scalar[] =>
    Array.from({ length: Math.max(0, rows * columns) }, (_, i) =>
      cell(row + Math.floor(i / columns), column + (i % columns), tab),
    );
  return { cell, block };
}

/** The value of a formula with its `=`; null when it is none of the forms known here. */
export function evaluate(formula: string, cellAt: CellAt): Scalar | null {
  return ReadFormula.of(formula, 0).valueIn(0, seenBy(cellAt));
}
