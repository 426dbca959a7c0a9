// Reads the standing workbook back, as Excel, LibreOffice or WPS saved it: what was typed in it becomes tabs of the
// stand-in again. Tabs that were made from report files are only named: their files are the truth.
import { type Cell, type ColumnDef, readXlsx, resolveThemeColor, type Sheet, type Workbook } from 'hucre/xlsx';
import { rectOf } from '../standin/address';
import type { Book } from '../standin/book';
import { fold, shiftDepth } from '../standin/columns';
import { ShownValues } from '../standin/filters';
import type { Layer, Rect } from '../standin/layer';
import type { KeptValidation, Validation } from '../standin/rich-text';
import { type Alignment, NO_FILL, type TabModel } from '../standin/tab';
import { Formula, GENERAL, type Stored } from '../standin/typed';
import { conditionOf } from './conditional-xml';
import { fromWorkbook, shifted } from './formulas';
import { indexedColour } from './indexed-colours';
import { LISTS_SHEET, listAt } from './lists';
import { MEMORY_SHEET, readMemory, type StoredMemory } from './memory';
import { holdsMoreThan, partNames } from './parts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** A new tab of a spreadsheet has so many rows and columns; one that was read is at least as large. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const PLAIN_SIZE = 10;

/** A workbook of ours that was read. */
export interface ReadWorkbook {
  readonly memory: StoredMemory;
  readonly workbook: Workbook;
  /** The cells of the tab with the long lists. */
  readonly lists: Sheet['rows'];
  /** Names of all its tabs in their order, those of report files among them; as they are in the spreadsheet. */
  readonly order: readonly string[];
  /** It holds pictures, charts or pivot tables of the seller, which cannot be written again. */
  readonly hasMore: boolean;
}

/** @returns null for a workbook that is not ours. @throws for a file that is no workbook, or damaged or locked by a password */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook | null> {
  const sheetNames: string[] = [];
  const first = await readXlsx(bytes, {
    sheets: ({ name }) => {
      sheetNames.push(name);
      return isOurs(name);
    },
  });
  const rowsOf = (wanted: string) => first.sheets.find(({ name }) => name === wanted)?.rows ?? [];
  const memory = readMemory(rowsOf(MEMORY_SHEET));
  if (!memory) return null;
  const known = new Map(memory.tabs.map((tab) => [tab.sheet, tab]));
  const workbook = await readXlsx(bytes, {
    sheets: ({ name }) => !isOurs(name) && known.get(name)?.fromFile !== true,
    readStyles: true,
  });
  const order = sheetNames.filter((name) => !isOurs(name)).map((name) => known.get(name)?.name ?? name);
  return { memory, workbook, lists: rowsOf(LISTS_SHEET), order, hasMore: holdsMore(bytes, workbook, memory) };
}

/** True for the tabs that the program keeps for itself. */
function isOurs(name: string): boolean {
  return name === MEMORY_SHEET || name === LISTS_SHEET;
}

/** True for what a seller added and no cell holds. */
function holdsMore(bytes: Uint8Array, workbook: Workbook, memory: StoredMemory): boolean {
  const charts = memory.tabs.reduce((sum, tab) => sum + tab.charts.length, 0);
  if (holdsMoreThan(partNames(bytes), charts)) return true;
  return workbook.sheets.some((sheet) =>
    [sheet.images, sheet.textBoxes, sheet.sparklines].some((list) => (list?.length ?? 0) > 0),
  );
}

/** Makes tabs of the workbook's sheets, under their own names and ids; charts come from the memory. */
export function restoreTabs(book: Book, read: ReadWorkbook): TabModel[] {
  const { memory, workbook } = read;
  const known = new Map(memory.tabs.map((tab) => [tab.sheet, tab]));
  book.reserve(memory.tabs.map((tab) => tab.id));
  const tabs = workbook.sheets.map((sheet) => {
    const stored = known.get(sheet.name);
    const rows = Math.max(LEAST_ROWS, sheet.rows.length + 1);
    const columns = Math.max(LEAST_COLUMNS, widest(sheet) + 1);
    // Workbooks written before 2026-11-29 may name two tabs alike; their sheets have names of their own.
    const name = stored && !book.tab(stored.name) ? stored.name : sheet.name;
    const tab = book.insert(name, book.tabs.length, rows, columns, stored?.id);
    fillTab(tab, sheet, read, book);
    if (stored) for (const { rect, value } of stored.heights) tab.heights.fill(rect, value);
    else readHeights(tab, sheet);
    return tab;
  });
  const byId = new Map(tabs.map((tab) => [tab.id, tab]));
  for (const { id, charts } of memory.tabs) {
    for (const chart of charts) {
      const ranges = chart.ranges.flatMap(({ tab, rect }) => {
        const model = byId.get(tab);
        return model ? [{ tab: model, rect }] : [];
      });
      if (ranges.length === chart.ranges.length) byId.get(id)?.charts.push({ ...chart, ranges, replaces: null });
    }
  }
  return tabs;
}

/** Turns places in the workbook, where links of restored tabs lead, into links of the spreadsheet; when every tab is there. */
export function restoreLinks(book: Book, read: ReadWorkbook, restored: readonly TabModel[]): void {
  const named = new Map(read.memory.tabs.map((tab) => [tab.sheet, tab.name]));
  const own = new Map(read.workbook.sheets.map((sheet, i) => [sheet.name, restored[i]]));
  read.workbook.sheets.forEach((sheet, i) => {
    const tab = restored[i];
    if (!tab || !sheet.cells) return;
    for (const [at, cell] of sheet.cells) {
      if (!cell.hyperlink) continue;
      const [row, column] = placeOf(at);
      const text = tab.stored(row + 1, column + 1, 1)[0];
      if (typeof text !== 'string' || text === '') continue;
      const url = urlOf(cell.hyperlink, (name) => (own.get(name) ?? book.tab(named.get(name) ?? name))?.id);
      if (url !== null) tab.links.setRow(row + 1, column + 1, [[{ start: 0, end: text.length, url }]]);
    }
  });
}

function urlOf(
  { target, location }: { target: string; location?: string },
  idOf: (sheet: string) => number | undefined,
): string | null {
  const place = location ?? (target.startsWith('#') ? target.slice(1) : null);
  if (place === null) return /^(https?|mailto):/.test(target) ? target : null;
  const match = /^(?:'((?:[^']|'')*)'|([^!]+))!(.+)$/.exec(place);
  const id = match && idOf((match[1] ?? match[2] ?? '').replace(/''/g, "'"));
  return id === undefined || id === null || !match
    ? null
    : `#gid=${id}&range=${(match[3] as string).replace(/\$/g, '')}`;
}

const widest = (sheet: Sheet): number => sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);

function fillTab(tab: TabModel, sheet: Sheet, { workbook, lists }: ReadWorkbook, book: Book): void {
  const cells = sheet.cells ?? new Map<string, Cell>();
  const shared = sharedFormulas(cells);
  const columns = Math.min(tab.maxColumns, widest(sheet));
  const colourOf = colours(workbook);
  const { rows, across } = placed(cells, tab);
  const looks = new Looks(tab, across, colourOf);
  const plain = new Array<string>(columns).fill(GENERAL);
  sheet.rows.forEach((values, r) => {
    const stored = Array.from(plain, (_, c): Stored => storedOf(values[c] ?? null, book));
    const own = rows.get(r);
    const formats = own ? plain.slice() : plain;
    for (const { column, cell } of own ?? []) {
      const formula = formulaOf(cell, r, column, shared);
      if (formula !== null) stored[column] = new Formula(formula, stored[column] as Exclude<Stored, Formula>);
      if (column < columns) formats[column] = formatOf(cell);
    }
    tab.put(r + 1, 1, stored);
    tab.formats.setRow(r + 1, 1, formats);
  });
  for (const [r, own] of rows) {
    for (const { column, cell } of own) {
      if (cell.style) looks.take(column, cell.style);
      if (cell.comment) tab.notes.setRow(r + 1, column + 1, [commentText(cell.comment.text)]);
    }
    looks.lay(r + 1);
  }
  readShape(tab, sheet, colourOf);
  readFilter(tab, sheet);
  for (const rule of sheet.dataValidations ?? []) {
    for (const rect of rectsOf(rule.range, tab)) tab.validations.fill(rect, validationOf(rule, lists));
  }
  tab.conditionalFormats = (sheet.conditionalRules ?? [])
    .slice()
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
      if (rule.type !== 'expression' || !formula) return [];
      const fill =
        rule.style?.fill?.type === 'pattern' ? (rule.style.fill.bgColor ?? rule.style.fill.fgColor) : undefined;
      return [
        {
          ranges: rectsOf(rule.range, tab).map((rect) => ({ tab, rect })),
          when: conditionOf(formula, fromWorkbook),
          fill: colourOf(fill),
          colour: colourOf(rule.style?.font?.color),
          bold: rule.style?.font?.bold === true,
        },
      ];
    });
}

const placeOf = (at: string): [row: number, column: number] => {
  const comma = at.indexOf(',');
  return [Number(at.slice(0, comma)), Number(at.slice(comma + 1))];
};

interface PlacedCell {
  readonly column: number;
  readonly cell: Cell;
}

/** The cells that a tab has room for by their rows, and how many columns they reach across. */
function placed(cells: ReadonlyMap<string, Cell>, tab: TabModel): { rows: Map<number, PlacedCell[]>; across: number } {
  const rows = new Map<number, PlacedCell[]>();
  let across = 0;
  for (const [at, cell] of cells) {
    const [row, column] = placeOf(at);
    if (row >= tab.maxRows || column >= tab.maxColumns) continue;
    across = Math.max(across, column + 1);
    const own = rows.get(row);
    if (own) own.push({ column, cell });
    else rows.set(row, [{ column, cell }]);
  }
  return { rows, across };
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function sharedFormulas(cells: ReadonlyMap<string, Cell>): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const [at, cell] of cells) {
    if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row, column] = placeOf(at);
    masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  return masters;
}

function formulaOf(cell: Cell, row: number, column: number, shared: ReadonlyMap<number, Master>): string | null {
  if (cell.formula) return fromWorkbook(cell.formula);
  const master = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  return master ? fromWorkbook(shifted(master.formula, row - master.row, column - master.column)) : null;
}

function storedOf(value: Cell['value'], book: Book): Exclude<Stored, Formula> {
  if (value === null) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : book.zone.dateOf((value.getTime() - EPOCH) / DAY);
  }
  return value;
}

function formatOf(cell: Cell | undefined): string {
  const format = cell?.style?.numFmt;
  if (!format || format.toLowerCase() === 'general') return cell?.value instanceof Date ? 'yyyy-mm-dd' : GENERAL;
  // LibreOffice and Excel escape signs that need none.
  return format.includes('\\') ? format.replace(/\\([-/ ,:.])/g, '$1') : format;
}

type Colour = NonNullable<NonNullable<NonNullable<Cell['style']>['font']>['color']>;
type ColourOf = (colour: Colour | undefined) => string | null;

/** A colour of the workbook as `#rrggbb`: named outright, of its theme, or of the old palette. */
function colours(workbook: Workbook): ColourOf {
  // The cells of a look share its colour.
  const known = new Map<Colour, string | null>();
  const named = (colour: Colour): string | null => {
    const found =
      colour.rgb ??
      (colour.theme !== undefined && workbook.themeColors
        ? resolveThemeColor(workbook.themeColors, colour.theme, colour.tint)
        : colour.indexed === undefined
          ? null
          : indexedColour(colour.indexed));
    return found && /^#?([0-9a-f]{2})?[0-9a-f]{6}$/i.test(found) ? `#${found.slice(-6).toLowerCase()}` : null;
  };
  return (colour) => {
    if (!colour) return null;
    let name = known.get(colour);
    if (name === undefined) {
      name = named(colour);
      known.set(colour, name);
    }
    return name;
  };
}

const HORIZONTAL: Readonly<Record<string, Alignment>> = { left: 'left', center: 'center', right: 'right' };
const VERTICAL: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = { top: 'top', center: 'middle' };

/** One property of the cells of a row. */
class RowOf<T> {
  private readonly values: T[];
  private isSet = false;

  constructor(
    private readonly layer: Layer<T>,
    columns: number,
  ) {
    this.values = new Array<T>(columns).fill(layer.none);
  }

  set(column: number, value: T): void {
    this.values[column] = value;
    this.isSet = true;
  }

  lay(row: number): void {
    if (!this.isSet) return;
    this.layer.setRow(row, 1, this.values);
    this.values.fill(this.layer.none);
    this.isSet = false;
  }
}

/** What the cells of a row look like, laid on the tab a row at once. */
class Looks {
  private readonly fills;
  private readonly fontColours;
  private readonly fontWeights;
  private readonly fontStyles;
  private readonly fontSizes;
  private readonly wraps;
  private readonly horizontals;
  private readonly verticals;
  private readonly all: readonly { lay(row: number): void }[];

  constructor(
    tab: TabModel,
    columns: number,
    private readonly colourOf: ColourOf,
  ) {
    this.fills = new RowOf(tab.fills, columns);
    this.fontColours = new RowOf(tab.fontColours, columns);
    this.fontWeights = new RowOf(tab.fontWeights, columns);
    this.fontStyles = new RowOf(tab.fontStyles, columns);
    this.fontSizes = new RowOf(tab.fontSizes, columns);
    this.wraps = new RowOf(tab.wraps, columns);
    this.horizontals = new RowOf(tab.horizontals, columns);
    this.verticals = new RowOf(tab.verticals, columns);
    this.all = [
      this.fills,
      this.fontColours,
      this.fontWeights,
      this.fontStyles,
      this.fontSizes,
      this.wraps,
      this.horizontals,
      this.verticals,
    ];
  }

  take(column: number, { fill, font, alignment }: NonNullable<Cell['style']>): void {
    const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? this.colourOf(fill.fgColor) : null;
    if (solid !== null && solid !== NO_FILL) this.fills.set(column, solid);
    if (font) {
      const colour = this.colourOf(font.color);
      if (colour !== null) this.fontColours.set(column, colour);
      if (font.bold) this.fontWeights.set(column, 'bold');
      if (font.italic) this.fontStyles.set(column, 'italic');
      if (font.size !== undefined && font.size !== PLAIN_SIZE) this.fontSizes.set(column, font.size);
    }
    if (alignment) {
      if (alignment.wrapText) this.wraps.set(column, 'WRAP');
      const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
      if (horizontal) this.horizontals.set(column, horizontal);
      const vertical = VERTICAL[alignment.vertical ?? ''];
      if (vertical) this.verticals.set(column, vertical);
    }
  }

  lay(row: number): void {
    for (const one of this.all) one.lay(row);
  }
}

/** New comments of Excel begin with a paragraph of its own about them. */
function commentText(text: string): string {
  const match = /^\[Threaded comment\][\s\S]*?\n(?:Comment|注释|批注):\s*([\s\S]*)$/.exec(text);
  const plain = match?.[1] ?? text;
  return plain
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .trim();
}

const pixels = (width: number): number => Math.round(width * 7 + 5);

function readShape(tab: TabModel, sheet: Sheet, colourOf: ColourOf): void {
  tab.hidden = sheet.hidden === true || sheet.veryHidden === true;
  tab.colour = colourOf(sheet.view?.tabColor);
  tab.hiddenGridlines = sheet.view?.showGridLines === false;
  tab.frozenRows = Math.min(sheet.freezePane?.rows ?? 0, tab.maxRows - 1);
  tab.frozenColumns = Math.min(sheet.freezePane?.columns ?? 0, tab.maxColumns - 1);
  tab.groupControlAfter = sheet.outlineProperties?.summaryRight !== false;
  const columns: readonly ColumnDef[] = (sheet.columns ?? []).slice(0, tab.maxColumns);
  columns.forEach((column, i) => {
    if (!column) return;
    if (column.width !== undefined) tab.widths.set(i + 1, pixels(column.width));
    if (column.outlineLevel) shiftDepth(tab, i + 1, 1, column.outlineLevel);
  });
  columns.forEach((column, i) => {
    if (!column?.hidden) return;
    if (column.outlineLevel && isClosed(columns, i)) fold(tab, i + 1, column.outlineLevel);
    else tab.hiddenColumns.add(i + 1);
  });
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    tab.merges.push({
      row: startRow + 1,
      column: startCol + 1,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    });
  }
}

/** True when all columns beside it that are as deep are hidden too: the group is closed, no single column hidden. */
function isClosed(columns: readonly ColumnDef[], at: number): boolean {
  const depth = columns[at]?.outlineLevel ?? 0;
  const isIn = (i: number) => (columns[i]?.outlineLevel ?? 0) >= depth;
  let first = at;
  while (first > 0 && isIn(first - 1)) first--;
  for (let i = first; i < columns.length && isIn(i); i++) if (!columns[i]?.hidden) return false;
  return true;
}

const POINTS_A_PIXEL = 0.75;

function readHeights(tab: TabModel, sheet: Sheet): void {
  for (const [row, { height }] of sheet.rowDefs ?? []) {
    if (height !== undefined && row < tab.maxRows) {
      tab.heights.fill({ row: row + 1, column: 1, rows: 1, columns: 1 }, Math.round(height / POINTS_A_PIXEL));
    }
  }
}

/** The part of an address (or of several) that lies in the tab. */
function rectsOf(addresses: string, tab: TabModel): Rect[] {
  return addresses.split(' ').flatMap((address) => {
    const rect = rectOf(address, MAX_ROWS, MAX_COLUMNS);
    if (!rect || rect.row > tab.maxRows || rect.column > tab.maxColumns) return [];
    const rows = Math.min(rect.rows, tab.maxRows - rect.row + 1);
    return [{ ...rect, rows, columns: Math.min(rect.columns, tab.maxColumns - rect.column + 1) }];
  });
}

function readFilter(tab: TabModel, sheet: Sheet): void {
  const hidden = new Set([...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row + 1));
  const rect = sheet.autoFilter && rectsOf(sheet.autoFilter.range, tab)[0];
  const conditions = sheet.autoFilter?.columns ?? [];
  if (rect) {
    // It reaches to the end of the tab, as a filter of a sheet does: rows that a run adds belong to it.
    tab.filter = { ...rect, rows: tab.maxRows - rect.row + 1 };
    for (const { colIndex, filters } of conditions) {
      if (!filters || filters.length === 0) continue;
      const column = rect.column + colIndex;
      // Whether empty cells are shown is not read, but seen.
      const blank = sheet.rows.some((_, r) => {
        const row = r + 1;
        const below = row > rect.row && row < rect.row + rect.rows;
        return below && !hidden.has(row) && tab.shown(row, column, 1)[0] === '';
      });
      tab.filterConditions.set(column, new ShownValues(blank ? [...filters, ''] : filters));
    }
  }
  const byFilter = (row: number) => rect && conditions.length > 0 && row > rect.row && row < rect.row + rect.rows;
  for (const row of hidden) if (!byFilter(row)) tab.hiddenRows.add(row);
}

type ReadRule = NonNullable<Sheet['dataValidations']>[number];

function validationOf(rule: ReadRule, lists: Sheet['rows']): Validation {
  const literal =
    rule.type === 'list' &&
    (listAt(rule.formula1 ?? '', lists) ?? rule.values ?? (/^"(.*)"$/.exec(rule.formula1 ?? '')?.[1] ?? '').split(','));
  const allowInvalid = rule.showErrorMessage !== true;
  const help = rule.inputMessage ?? null;
  if (literal !== false && literal.some((text) => text !== ''))
    return { list: literal, help, allowInvalid, kept: null };
  const { type, operator, formula1, formula2 } = rule;
  const kept: KeptValidation = {
    type,
    ...(operator !== undefined && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
  return { list: null, help, allowInvalid, kept };
}
