// Computes the few forms of formula that our own tabs have, as Sheets, Excel and LibreOffice do; every other formula has no
// value here.
import { rectOf } from './address';

type Scalar = string | number | boolean;
type Value = Scalar | readonly Scalar[];
/** The value of a cell, rows and columns from 1; `tab` names another tab than the formula's own. */
type CellAt = (row: number, column: number, tab?: string) => Scalar;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|((?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Z0-9(])|([A-Z]+)\(|(<=|>=|<>|[-+*/&=<>(),]))/gy;

class Unknown extends Error {}

type Token = { kind: 'text' | 'number' | 'cells' | 'call' | 'sign'; text: string };

// The formulas of our tabs are a few, computed anew at each look.
const KEPT = 5_000;
const known = new Map<string, readonly Token[]>();

function tokensOf(formula: string): readonly Token[] {
  const before = known.get(formula);
  if (before) return before;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Unknown(formula);
    const [, text, number, cells, call, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (cells !== undefined) tokens.push({ kind: 'cells', text: cells });
    else if (call !== undefined) tokens.push({ kind: 'call', text: call });
    else tokens.push({ kind: 'sign', text: sign as string });
  }
  if (known.size >= KEPT) known.clear();
  known.set(formula, tokens);
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

/** Rows that meet all pairs of range and criterion. */
function rowsMeeting(values: readonly Value[]): number[] {
  const pairs: { readonly cells: readonly Scalar[]; readonly meets: (cell: Scalar) => boolean }[] = [];
  for (let p = 0; p < values.length; p += 2) {
    pairs.push({ cells: list(values[p] as Value), meets: tester(single(values[p + 1] ?? '')) });
  }
  const rows: number[] = [];
  list(values[0] ?? []).forEach((_, i) => {
    if (pairs.every(({ cells, meets }) => meets(cells[i] ?? ''))) rows.push(i);
  });
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

class Reader {
  private at = 0;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly cellAt: CellAt,
  ) {}

  whole(): Value {
    const value = this.compare();
    if (this.at < this.tokens.length) throw new Unknown('more follows');
    return value;
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

  private compare(): Value {
    let left = this.joined();
    for (
      let by = this.sign('=', '<>', '<', '>', '<=', '>=');
      by !== null;
      by = this.sign('=', '<>', '<', '>', '<=', '>=')
    ) {
      const order = compared(single(left), single(this.joined()));
      if (by === '=') left = order === 0;
      else if (by === '<>') left = order !== 0;
      else if (by === '<') left = order < 0;
      else if (by === '>') left = order > 0;
      else left = by === '<=' ? order <= 0 : order >= 0;
    }
    return left;
  }

  private joined(): Value {
    let left = this.sum();
    while (this.sign('&')) left = textOf(left) + textOf(this.sum());
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let by = this.sign('+', '-'); by !== null; by = this.sign('+', '-')) {
      const right = numberOf(this.product());
      left = by === '+' ? numberOf(left) + right : numberOf(left) - right;
    }
    return left;
  }

  private product(): Value {
    let left = this.atom();
    for (let by = this.sign('*', '/'); by !== null; by = this.sign('*', '/')) {
      const right = numberOf(this.atom());
      if (by === '/' && right === 0) throw new Unknown('division by 0');
      left = by === '*' ? numberOf(left) * right : numberOf(left) / right;
    }
    return left;
  }

  private atom(): Value {
    if (this.sign('-')) return -numberOf(this.atom());
    if (this.sign('(')) {
      const value = this.compare();
      this.need(')');
      return value;
    }
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'text':
        return token.text;
      case 'number':
        return Number(token.text);
      case 'cells':
        return this.cells(token.text);
      case 'call':
        return this.call(token.text);
      default:
        throw new Unknown('nothing');
    }
  }

  private cells(text: string): Value {
    const [, named, a1 = ''] = /^(?:'(.*)'!)?([^']*)$/s.exec(text) ?? [];
    const tab = named?.replace(/''/g, "'");
    const rect = rectOf(a1, 1_000_000, 18_278);
    if (!rect) throw new Unknown(a1);
    if (!a1.includes(':')) return this.cellAt(rect.row, rect.column, tab);
    const values: Scalar[] = [];
    for (let r = rect.row; r < rect.row + rect.rows; r++) {
      for (let c = rect.column; c < rect.column + rect.columns; c++) values.push(this.cellAt(r, c, tab));
    }
    return values;
  }

  private call(name: string): Value {
    const values: Value[] = [];
    while (this.sign(')') === null) {
      if (values.length > 0) this.need(',');
      values.push(this.compare());
    }
    if (name === 'IF') return (single(values[0] ?? '') ? values[1] : values[2]) ?? '';
    const known = FUNCTIONS[name];
    if (!known) throw new Unknown(name);
    return known(values);
  }
}

/** The value of a formula with its `=`; null when it is none of the forms known here. */
export function evaluate(formula: string, cellAt: CellAt): Scalar | null {
  try {
    return single(new Reader(tokensOf(formula.slice(1)), cellAt).whole());
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}
