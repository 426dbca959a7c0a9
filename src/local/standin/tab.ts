// One tab of the stand-in: its cells and everything that can be set on them. Report files are held as the arrays that
// the parser made; a row is copied when it is first written to.
import type { CellStore, PlacedCells, PlacedRows } from '../../values/cell';
import { a1Of } from './address';
import type { ChartModel } from './charts';
import type { ConditionalFormat } from './conditional';
import { ReadFormula } from './evaluate';
import { Layer, type Rect } from './layer';
import { displayed, Formula, GENERAL, type Habits, type Stored, TEXT, typed } from './typed';

export type Alignment = 'left' | 'center' | 'right' | 'normal';

/** Links of a cell's text, from–to in characters. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

export const NO_FILL = '#ffffff';
const NO_LINKS: readonly Link[] = [];
/** A tab of Sheets has fewer columns. */
const MAX_COLUMNS = 1 << 15;
export const CELL_LIMIT = 50_000;
export const PLAIN_WIDTH = 100;
export const PLAIN_HEIGHT = 21;

export class TabModel {
  name: string;
  hidden = false;
  colour: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  filter: Rect | null = null;
  /** Conditions of the filter by column. */
  readonly filterConditions = new Map<number, object>();
  /** Charts and connected data have tabs of their own, without cells. */
  kind: 'GRID' | 'OBJECT' = 'GRID';
  readonly merges: Rect[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** How deep in groups a column is; columns left out are in none. */
  readonly columnDepths = new Map<number, number>();
  /** Closed groups as `depth:first column`. */
  readonly collapsedGroups = new Set<string>();
  groupControlAfter = false;
  hiddenGridlines = false;
  /** Columns that are not written out as they are, from the row below their titles on. */
  masked: { readonly below: number; readonly columns: ReadonlySet<number> } | null = null;
  /** The rows that are written out, in their order, where others are left out; null for all. */
  written: readonly number[] | null = null;
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly charts: ChartModel[] = [];
  /** Pixels by column; columns left out have the plain width. */
  readonly widths = new Map<number, number>();
  /** Pixels of rows whose height was set; others are as high as their text. Blocks of rows, for a million rows cost nothing. */
  readonly heights = new Layer<number | null>(null);

  readonly formats = new Layer<string>(GENERAL);
  readonly fills = new Layer<string>(NO_FILL);
  readonly notes = new Layer<string>('');
  readonly links = new Layer<readonly Link[]>(NO_LINKS);
  readonly fontColours = new Layer<string>('#000000');
  readonly fontWeights = new Layer<'normal' | 'bold'>('normal');
  readonly fontStyles = new Layer<'normal' | 'italic'>('normal');
  readonly fontSizes = new Layer<number>(10);
  readonly wraps = new Layer<'OVERFLOW' | 'WRAP' | 'CLIP'>('OVERFLOW');
  readonly verticals = new Layer<'top' | 'middle' | 'bottom'>('bottom');
  readonly horizontals = new Layer<Alignment>('normal');
  readonly validations = new Layer<object | null>(null);

  /** Rows that were never written to are left out where a file holds them. */
  private readonly cells: Stored[][] = [];
  private file: CellStore | null = null;
  private readonly owned = new Set<number>();
  /** Rows with anything but text: only these need a closer look when they are read. */
  private readonly mixed = new Set<number>();
  private readonly computing = new Set<number>();
  private readonly computedNow = new Map<number, Exclude<Stored, Formula>>();
  /** By column the formula that was computed last: most stand in each row of their column. */
  private readonly readFormulas = new Map<number, ReadFormula>();
  /** By the address of a block. */
  private readonly seenNow = new Map<string, readonly (string | number | boolean)[]>();
  private looksElsewhere = false;
  private last: { row: number; column: number } | null = null;

  constructor(
    name: string,
    readonly id: number,
    public maxRows: number,
    public maxColumns: number,
    private readonly habits: Habits,
    /** Another tab of the same spreadsheet, by its name. */
    private readonly sibling: (name: string) => TabModel | null = () => null,
  ) {
    this.name = name;
  }

  /** Takes rows of text as they are, into cells formatted as text. The arrays are not changed afterwards. */
  adopt(rows: readonly (readonly string[])[]): void {
    for (const row of rows) this.cells.push(row as string[]);
    this.formats.fill({ row: 1, column: 1, rows: Math.max(this.maxRows, 17), columns: this.maxColumns }, TEXT);
    this.changed();
  }

  /** As `adopt`, of a report file: its rows are made when somebody reads them. */
  adoptFile(file: CellStore): void {
    this.adopt([]);
    this.cells.length = file.height;
    this.file = file;
  }

  private held(row: number): Stored[] | undefined {
    const own = this.cells[row - 1];
    return own || row > this.cells.length || !this.file ? own : [...this.file.row(row - 1)];
  }

  /** A row as it stands in the report file; null where it is held otherwise. */
  placed(row: number): PlacedCells | null {
    return this.file && this.isPlaced(row) ? this.file.placed(row - 1) : null;
  }

  /** True for a row that stands as it does in the report file. */
  isPlaced(row: number): boolean {
    return this.file !== null && row <= this.cells.length && !this.cells[row - 1];
  }

  /** Rows of the report file from one on that is placed. */
  placedFrom(row: number, most: number): PlacedRows | null {
    return this.file?.placedFrom(row - 1, most) ?? null;
  }

  /** Gives the bytes of the report file back; they are read again when somebody asks. */
  forget(): void {
    this.file?.forget();
  }

  /** Becomes a copy of another tab of its size, which stays shown. */
  take(other: TabModel): void {
    for (let row = 1; row <= other.cells.length; row++) {
      this.cells.push(other.held(row)?.slice() ?? []);
      this.owned.add(row);
    }
    for (const row of other.mixed) this.mixed.add(row);
    this.colour = other.colour;
    this.frozenRows = other.frozenRows;
    this.frozenColumns = other.frozenColumns;
    this.filter = other.filter;
    for (const [column, condition] of other.filterConditions) this.filterConditions.set(column, condition);
    for (const column of other.hiddenColumns) this.hiddenColumns.add(column);
    for (const row of other.hiddenRows) this.hiddenRows.add(row);
    for (const [column, depth] of other.columnDepths) this.columnDepths.set(column, depth);
    for (const group of other.collapsedGroups) this.collapsedGroups.add(group);
    for (const [column, width] of other.widths) this.widths.set(column, width);
    this.merges.push(...other.merges);
    this.conditionalFormats = other.conditionalFormats;
    this.charts.push(...other.charts);
    this.heights.take(other.heights);
    this.formats.take(other.formats);
    this.fills.take(other.fills);
    this.notes.take(other.notes);
    this.links.take(other.links);
    this.fontColours.take(other.fontColours);
    this.fontWeights.take(other.fontWeights);
    this.fontStyles.take(other.fontStyles);
    this.fontSizes.take(other.fontSizes);
    this.wraps.take(other.wraps);
    this.verticals.take(other.verticals);
    this.horizontals.take(other.horizontals);
    this.validations.take(other.validations);
    this.changed();
  }

  private changed(): void {
    this.last = null;
    this.computedNow.clear();
    this.seenNow.clear();
  }

  private cellsToWrite(row: number): Stored[] {
    while (this.cells.length < row) {
      this.cells.push([]);
      this.owned.add(this.cells.length);
    }
    let cells = this.held(row) as Stored[];
    if (!this.owned.has(row)) {
      cells = cells.slice();
      this.cells[row - 1] = cells;
      this.owned.add(row);
    }
    return cells;
  }

  /** Writes values as setValues does: typed into cells, unless a cell's format is text. Values are checked before. */
  write(rect: Rect, values: readonly (readonly Stored[])[]): void {
    for (let r = 0; r < rect.rows; r++) {
      const row = rect.row + r;
      const cells = this.cellsToWrite(row);
      const formats = this.formats.row(row, rect.column, rect.columns);
      while (cells.length < rect.column - 1) cells.push('');
      for (let i = 0; i < rect.columns; i++) {
        const given = values[r]?.[i] ?? '';
        const asTyped = typeof given === 'string' && formats[i] !== TEXT ? typed(given, this.habits) : null;
        cells[rect.column - 1 + i] = asTyped ? asTyped.value : given;
        if (asTyped?.format && formats[i] === GENERAL) this.formats.setRow(row, rect.column + i, [asTyped.format]);
      }
      if (cells.some((cell) => typeof cell !== 'string')) this.mixed.add(row);
      else this.mixed.delete(row);
    }
    if (!this.links.empty) this.links.fill(rect, NO_LINKS);
    this.changed();
  }

  /** Writes formulas. What a cell holds until now is what its formula shows, for nothing computes here; '' empties it. */
  writeFormulas(rect: Rect, formulas: readonly (readonly string[])[]): void {
    for (let r = 0; r < rect.rows; r++) {
      const row = rect.row + r;
      const cells = this.cellsToWrite(row);
      while (cells.length < rect.column - 1 + rect.columns) cells.push('');
      for (let i = 0; i < rect.columns; i++) {
        const at = rect.column - 1 + i;
        const text = formulas[r]?.[i] ?? '';
        const before = cells[at] ?? '';
        if (text === '') cells[at] = '';
        else
          cells[at] = new Formula(
            text.startsWith('=') ? text : `=${text}`,
            before instanceof Formula ? before.value : before,
          );
      }
      if (cells.some((cell) => typeof cell !== 'string')) this.mixed.add(row);
      else this.mixed.delete(row);
    }
    if (!this.links.empty) this.links.fill(rect, NO_LINKS);
    this.changed();
  }

  /** Puts what a workbook holds into cells, as it is. */
  put(row: number, column: number, values: readonly Stored[]): void {
    const cells = this.cellsToWrite(row);
    while (cells.length < column - 1 + values.length) cells.push('');
    values.forEach((value, i) => {
      cells[column - 1 + i] = value;
    });
    if (cells.some((cell) => typeof cell !== 'string')) this.mixed.add(row);
    else this.mixed.delete(row);
    this.changed();
  }

  /** Writes text with links; such text is never read as anything else. */
  writeText(row: number, column: number, texts: readonly { text: string; links: readonly Link[] }[]): void {
    const cells = this.cellsToWrite(row);
    while (cells.length < column - 1) cells.push('');
    texts.forEach((cell, i) => {
      cells[column - 1 + i] = cell.text;
    });
    this.links.setRow(
      row,
      column,
      texts.map((cell) => (cell.links.length > 0 ? cell.links : NO_LINKS)),
    );
    if (!cells.some((cell) => typeof cell !== 'string')) this.mixed.delete(row);
    this.changed();
  }

  /** As `stored`, with the values that formulas have now. */
  known(row: number, column: number, columns: number): Stored[] {
    const stored = this.stored(row, column, columns);
    if (this.isText(row)) return stored;
    return stored.map((cell, i) => {
      return cell instanceof Formula ? new Formula(cell.text, this.computed(row, column + i)) : cell;
    });
  }

  /** What the cells of a row hold, from a column on. */
  stored(row: number, column: number, columns: number): Stored[] {
    const held = this.held(row);
    if (!held) return new Array<Stored>(columns).fill('');
    const values = held.slice(column - 1, column - 1 + columns);
    while (values.length < columns) values.push('');
    return values;
  }

  /** True when the row holds nothing but text. */
  isText(row: number): boolean {
    return !this.mixed.has(row);
  }

  /** As getValues: fresh arrays, fresh dates. */
  values(row: number, column: number, columns: number): (string | number | boolean | Date)[] {
    const stored = this.stored(row, column, columns);
    if (this.isText(row)) return stored as string[];
    return stored.map((v, i) => {
      const value = v instanceof Formula ? this.computed(row, column + i) : v;
      return value instanceof Date ? new Date(value) : value;
    });
  }

  /** The value of a formula; where it cannot be computed, what it was given. */
  computed(row: number, column: number): Exclude<Stored, Formula> {
    const at = row * MAX_COLUMNS + column;
    // A formula that leads back to itself has no value.
    if (this.computing.has(at)) return '';
    const known = this.computedNow.get(at);
    if (known !== undefined) return known;
    const cell = this.stored(row, column, 1)[0];
    if (!(cell instanceof Formula)) return '';
    this.computing.add(at);
    try {
      const before = this.readFormulas.get(column);
      const formula = before?.isThat(cell.text, row) ? before : ReadFormula.of(cell.text, row);
      this.readFormulas.set(column, formula);
      const computed = formula.valueIn(row, {
        cell: (r, c, name) => this.named(name)?.seen(r, c) ?? '',
        block: (rect, name) => this.named(name)?.seenIn(rect) ?? [],
      });
      const value = computed ?? cell.value;
      // Nobody tells this tab when another one changes.
      if (!this.looksElsewhere) this.computedNow.set(at, value);
      return value;
    } finally {
      this.computing.delete(at);
      if (this.computing.size === 0) this.looksElsewhere = false;
    }
  }

  /** The tab that a formula of this one names. */
  private named(name: string | undefined): TabModel | null {
    if (name === undefined) return this;
    this.looksElsewhere = true;
    return this.sibling(name);
  }

  /** What formulas see in a block, row by row: many of them look at the same columns. */
  private seenIn(rect: Rect): readonly (string | number | boolean)[] {
    const key = a1Of(rect);
    const known = this.seenNow.get(key);
    if (known) return known;
    const values: (string | number | boolean)[] = [];
    let mayChange = false;
    for (let r = rect.row; r < rect.row + rect.rows; r++) {
      const held = this.held(r);
      for (let c = rect.column; c < rect.column + rect.columns; c++) {
        values.push(this.seen(r, c));
        if (held?.[c - 1] instanceof Formula && !this.computedNow.has(r * MAX_COLUMNS + c)) mayChange = true;
      }
    }
    if (!mayChange) this.seenNow.set(key, values);
    return values;
  }

  /** What a formula sees in a cell. */
  seen(row: number, column: number): string | number | boolean {
    const held = this.held(row)?.[column - 1] ?? '';
    const value = held instanceof Formula ? this.computed(row, column) : held;
    return value instanceof Date ? this.habits.zone.serialOf(value) : value;
  }

  shown(row: number, column: number, columns: number): string[] {
    const stored = this.stored(row, column, columns);
    if (this.isText(row)) return stored as string[];
    const formats = this.formats.row(row, column, columns);
    return stored.map((value, i) => {
      const seen = value instanceof Formula ? this.computed(row, column + i) : value;
      return displayed(seen, formats[i] ?? GENERAL, this.habits);
    });
  }

  formulas(row: number, column: number, columns: number): string[] {
    const stored = this.isText(row) ? [] : this.stored(row, column, columns);
    return Array.from({ length: columns }, (_, i) => {
      const value = stored[i];
      return value instanceof Formula ? value.text : '';
    });
  }

  /** The last row and column that hold anything; 0 and 0 for an empty tab. */
  content(): { row: number; column: number } {
    this.last ??= this.file && this.owned.size === 0 ? contentOfFile(this.file) : this.findContent();
    return this.last;
  }

  private findContent(): { row: number; column: number } {
    let row = 0;
    let column = 0;
    for (let r = 1; r <= this.cells.length; r++) {
      const filled = filledIn(this.held(r) ?? []);
      if (filled === 0) continue;
      row = r;
      if (filled > column) column = filled;
    }
    return { row, column };
  }

  clearFormat(rect: Rect): void {
    this.formats.fill(rect, GENERAL);
    this.fills.fill(rect, NO_FILL);
    this.fontColours.fill(rect, this.fontColours.none);
    this.fontWeights.fill(rect, 'normal');
    this.fontStyles.fill(rect, 'normal');
    this.fontSizes.fill(rect, this.fontSizes.none);
    this.wraps.fill(rect, 'OVERFLOW');
    this.verticals.fill(rect, 'bottom');
    this.horizontals.fill(rect, 'normal');
  }

  clearContent(rect: Rect): void {
    const to = Math.min(rect.row + rect.rows - 1, this.cells.length);
    for (let row = rect.row; row <= to; row++) {
      const cells = this.cellsToWrite(row);
      cells.fill('', rect.column - 1, rect.column - 1 + rect.columns);
      if (!cells.some((cell) => typeof cell !== 'string')) this.mixed.delete(row);
    }
    if (!this.links.empty) this.links.fill(rect, NO_LINKS);
    this.changed();
  }
}

/** How many cells of a row there are up to the last that holds anything. */
function filledIn(cells: readonly unknown[]): number {
  let c = cells.length;
  while (c > 0 && cells[c - 1] === '') c--;
  return c;
}

function contentOfFile(file: CellStore): { row: number; column: number } {
  const filled = (row: number): number => {
    const { places } = file.placed(row);
    let c = places.length;
    while (c > 0 && places[c - 2] === places[c - 1]) c -= 2;
    return c / 2;
  };
  let row = file.height;
  while (row > 0 && filled(row - 1) === 0) row--;
  const runs = file.widths();
  let column = 0;
  for (const [i, { from, width }] of runs.entries()) {
    const to = runs[i + 1]?.from ?? file.height;
    for (let r = from; r < to && column < width; r++) column = Math.max(column, filled(r));
  }
  return { row, column };
}
