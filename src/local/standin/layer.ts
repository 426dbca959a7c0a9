// One property of all cells of a tab (fill, note, format …), held only where it differs from none.

/** A block of cells; row and column count from 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Band<T> extends Rect {
  readonly value: T;
}

// A block of more rows than this is kept as one entry, so that formatting a column of 300,000 rows costs nothing.
const TALL = 16;

const covers = (a: Rect, b: Rect): boolean =>
  a.row <= b.row &&
  a.column <= b.column &&
  a.row + a.rows >= b.row + b.rows &&
  a.column + a.columns >= b.column + b.columns;

export class Layer<T> {
  private bands: Band<T>[] = [];
  /** By row the cells that differ from the blocks; index 0 is the first column. */
  private readonly cells = new Map<number, (T | undefined)[]>();

  constructor(readonly none: T) {}

  /** True when no cell of the tab has anything. */
  get empty(): boolean {
    return this.bands.length === 0 && this.cells.size === 0;
  }

  /** True when no cell of the row has anything. */
  isEmptyRow(row: number): boolean {
    return !this.cells.has(row) && !this.isCrossed(row);
  }

  /** Rows of which cells were set on their own, beyond the tall blocks that cross them. */
  ownRows(): Iterable<number> {
    return this.cells.keys();
  }

  /** What was set in the cells of a row on their own, from its first column on. */
  ownIn(row: number): readonly (T | undefined)[] | undefined {
    return this.cells.get(row);
  }

  /** What the tall blocks set in the cells of a row, from its first column on. */
  blocksIn(row: number, columns: number): readonly T[] {
    return this.bandRow(row, 1, columns);
  }

  /** The last row and column of a cell that was set on its own and differs from none; 0 and 0 where there is none. */
  ownEnd(): { row: number; column: number } {
    const end = { row: 0, column: 0 };
    for (const [row, own] of this.cells) {
      let c = own.length;
      while (c > 0 && (own[c - 1] === undefined || own[c - 1] === this.none)) c--;
      if (c > 0 && row > end.row) end.row = row;
      if (c > end.column) end.column = c;
    }
    return end;
  }

  /** Rows at which a tall block begins, and those below one: between them all rows without anything of their own are alike. */
  edges(): number[] {
    return this.bands.flatMap(({ row, rows }) => [row, row + rows]);
  }

  /** Rows in which anything differs from none: each with how many they are. */
  rowsSet(): (readonly [row: number, rows: number])[] {
    const differs = (value: T | undefined): boolean => value !== undefined && value !== this.none;
    const blocks = this.bands.filter(({ value }) => differs(value)).map(({ row, rows }) => [row, rows] as const);
    const single = [...this.cells].filter(([, own]) => own.some(differs)).map(([row]) => [row, 1] as const);
    return [...blocks, ...single];
  }

  /** The blocks and cells that differ from none, in the order in which they were laid. */
  areas(): { readonly rect: Rect; readonly value: T }[] {
    const areas = this.bands.map(({ value, ...rect }) => ({ rect, value }));
    for (const [row, own] of this.cells) {
      for (let c = 0; c < own.length; c++) {
        const value = own[c];
        if (value !== undefined) areas.push({ rect: { row, column: c + 1, rows: 1, columns: 1 }, value });
      }
    }
    return areas.filter((area) => area.value !== this.none);
  }

  /** Becomes like another one, in every cell. */
  take(other: Layer<T>): void {
    this.bands = [...other.bands];
    this.cells.clear();
    for (const [row, own] of other.cells) this.cells.set(row, own.slice());
  }

  /** One value for all cells of a block. */
  fill(rect: Rect, value: T): void {
    if (rect.rows <= TALL) {
      for (let r = rect.row; r < rect.row + rect.rows; r++) {
        this.setRow(r, rect.column, new Array<T>(rect.columns).fill(value));
      }
      return;
    }
    for (const row of [...this.cells.keys()]) {
      if (row >= rect.row && row < rect.row + rect.rows) this.forget(row, rect.column, rect.columns);
    }
    this.bands = this.bands.filter((band) => !covers(rect, band));
    if (value !== this.none || this.bands.length > 0) this.bands.push({ ...rect, value });
  }

  /** Values of the cells of one row, from a column on. */
  setRow(row: number, column: number, values: readonly T[]): void {
    const below = this.isCrossed(row) ? this.bandRow(row, column, values.length) : null;
    const own = this.cells.get(row);
    const next = own ?? [];
    let isGone = false;
    for (let i = 0; i < values.length; i++) {
      const at = column - 1 + i;
      const value = values[i] as T;
      if (value !== (below ? below[i] : this.none)) next[at] = value;
      else if (next[at] !== undefined) {
        next[at] = undefined;
        isGone = true;
      }
    }
    if (isGone) this.dropIfBare(row, next);
    else if (!own && next.length > 0) this.cells.set(row, next);
  }

  get(row: number, column: number): T {
    const own = this.cells.get(row)?.[column - 1];
    if (own !== undefined) return own;
    for (let i = this.bands.length - 1; i >= 0; i--) {
      const band = this.bands[i] as Band<T>;
      const isIn = row >= band.row && row < band.row + band.rows;
      if (isIn && column >= band.column && column < band.column + band.columns) return band.value;
    }
    return this.none;
  }

  /** The values of `columns` cells of a row. */
  row(row: number, column: number, columns: number): T[] {
    const values = this.bandRow(row, column, columns);
    const own = this.cells.get(row);
    if (!own) return values;
    const to = Math.min(columns, own.length - column + 1);
    for (let i = 0; i < to; i++) {
      const value = own[column - 1 + i];
      if (value !== undefined) values[i] = value;
    }
    return values;
  }

  /** The values of a block. Rows in which nothing was set are one array: who changes a row takes a copy. */
  grid(rect: Rect): T[][] {
    let plain: T[] | null = null;
    return Array.from({ length: rect.rows }, (_, i) => {
      const row = rect.row + i;
      if (this.cells.has(row) || this.isCrossed(row)) return this.row(row, rect.column, rect.columns);
      plain ??= new Array<T>(rect.columns).fill(this.none);
      return plain;
    });
  }

  private isCrossed(row: number): boolean {
    return this.bands.some((band) => row >= band.row && row < band.row + band.rows);
  }

  private bandRow(row: number, column: number, columns: number): T[] {
    const values = new Array<T>(columns).fill(this.none);
    for (const band of this.bands) {
      if (row < band.row || row >= band.row + band.rows) continue;
      const to = Math.min(column + columns, band.column + band.columns);
      for (let c = Math.max(column, band.column); c < to; c++) values[c - column] = band.value;
    }
    return values;
  }

  private forget(row: number, column: number, columns: number): void {
    const own = this.cells.get(row);
    if (!own) return;
    own.fill(undefined, column - 1, column - 1 + columns);
    this.dropIfBare(row, own);
  }

  private dropIfBare(row: number, own: readonly (T | undefined)[]): void {
    if (own.every((value) => value === undefined)) this.cells.delete(row);
  }
}
