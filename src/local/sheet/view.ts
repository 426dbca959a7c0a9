// What a grid in the browser needs to show a tab of the stand-in: texts as they are displayed, looks, and the conditional
// formats already decided. The grid computes and converts nothing.
import { columnLetters, columnNumber } from '../standin/address';
import { isFolded } from '../standin/columns';
import type { ConditionalFormat } from '../standin/conditional';
import { evaluate } from '../standin/evaluate';
import { filteredRows, shownValues } from '../standin/filters';
import type { Rect } from '../standin/layer';
import type { Validation } from '../standin/rich-text';
import { NO_FILL, PLAIN_WIDTH, type TabModel } from '../standin/tab';
import { Formula, type Stored } from '../standin/typed';

export interface Look {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly wrap?: 'wrap' | 'clip';
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'middle';
  readonly link?: true;
}

/** A cell: its column from 1, its text, and the number of its look; `[column, '', look]` where it is only painted. */
export type CellView = readonly [column: number, text: string, look: number];

export interface TabView {
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by column from 1; `plainWidth` for the others. */
  readonly widths: readonly (readonly [column: number, pixels: number])[];
  readonly plainWidth: number;
  /** Pixels of the rows whose height was set. */
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  /** Rows that are hidden by hand. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Groups of columns, deepest last. */
  readonly groups: readonly { first: number; last: number; depth: number; closed: boolean }[];
  readonly filter: {
    readonly rect: Rect;
    /** The texts that a column may hold, by column. */
    readonly columns: readonly (readonly [column: number, texts: readonly string[]])[];
    /** Rows that it hides now. */
    readonly hides: readonly number[];
  } | null;
  readonly merges: readonly Rect[];
  readonly looks: readonly Look[];
  readonly cells: readonly (readonly [row: number, cells: readonly CellView[]])[];
  readonly notes: readonly (readonly [row: number, column: number, text: string])[];
  readonly links: readonly (readonly [row: number, column: number, url: string])[];
  readonly choices: readonly {
    readonly rect: Rect;
    readonly list: readonly string[] | null;
    readonly help: string | null;
  }[];
  /** Rows of the tab that are not in the view because a browser would not bear them; 0 for a view that is whole. */
  readonly left: number;
}

/** A grid in a browser stays quick up to about so many rows. */
const ROWS_SHOWN = 20_000;
/** Empty rows and columns that stand below and beside the content, to type in. */
const SPARE = 20;

/** A formula as it reads in a cell that lies so many rows and columns from the one for which it was written. */
function moved(formula: string, rows: number, columns: number): string {
  const cell = /("(?:[^"]|"")*")|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;
  return formula.replace(cell, (whole, text, fixC, letters, fixR, digits) => {
    if (text !== undefined) return whole;
    const column = fixC ? letters : columnLetters(columnNumber(letters) + columns);
    return `${fixC}${column}${fixR}${fixR ? digits : Number(digits) + rows}`;
  });
}

/** True where a conditional format holds for a cell of its ranges. */
function holds(format: ConditionalFormat, tab: TabModel, rect: Rect, row: number, column: number): boolean {
  const { when } = format;
  const value = tab.seen(row, column);
  if (when.kind === 'empty') return (value === '') === when.empty;
  if (when.kind === 'text') {
    const [text, part] = [String(value).toLowerCase(), when.text.toLowerCase()];
    return when.is === 'equal' ? text === part : when.is === 'contains' ? text.includes(part) : text.startsWith(part);
  }
  if (when.kind === 'formula') {
    const formula = moved(when.formula, row - rect.row, column - rect.column);
    return evaluate(formula, (r, c) => tab.seen(r, c)) === true;
  }
  if (typeof value !== 'number') return false;
  const [a = 0, b = 0] = when.values;
  switch (when.is) {
    case 'lessThan':
      return value < a;
    case 'lessThanOrEqual':
      return value <= a;
    case 'greaterThan':
      return value > a;
    case 'greaterThanOrEqual':
      return value >= a;
    case 'equal':
      return value === a;
    case 'notEqual':
      return value !== a;
    case 'between':
      return value >= a && value <= b;
    case 'notBetween':
      return value < a || value > b;
  }
}

function conditionalAt(tab: TabModel, row: number, column: number): ConditionalFormat | null {
  for (const format of tab.conditionalFormats) {
    for (const { rect } of format.ranges) {
      const inside =
        row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
      if (inside && holds(format, tab, rect, row, column)) return format;
    }
  }
  return null;
}

class Looks {
  readonly all: Look[] = [{}];
  private readonly known = new Map<string, number>([['{}', 0]]);

  numberOf(look: Look): number {
    const key = JSON.stringify(look);
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.all.push(look) - 1;
      this.known.set(key, number);
    }
    return number;
  }
}

const isNumber = (value: Stored | undefined): boolean => typeof value === 'number' || value instanceof Date;

function lookAt(tab: TabModel, row: number, column: number, value: Stored | undefined): Look {
  const conditional = tab.conditionalFormats.length > 0 ? conditionalAt(tab, row, column) : null;
  const fill = conditional?.fill ?? tab.fills.get(row, column);
  const colour = conditional?.colour ?? tab.fontColours.get(row, column);
  const bold = conditional?.bold === true || tab.fontWeights.get(row, column) === 'bold';
  const size = tab.fontSizes.get(row, column);
  const wrap = tab.wraps.get(row, column);
  const across = tab.horizontals.get(row, column);
  const down = tab.verticals.get(row, column);
  const link = !tab.links.empty && tab.links.get(row, column).length > 0;
  const shown = value instanceof Formula ? tab.values(row, column, 1)[0] : value;
  const aside = across !== 'normal' ? across : isNumber(shown) ? 'right' : typeof shown === 'boolean' ? 'center' : null;
  return {
    ...(fill !== NO_FILL && { fill }),
    ...(colour !== tab.fontColours.none && { colour }),
    ...(bold && { bold: true as const }),
    ...(tab.fontStyles.get(row, column) === 'italic' && { italic: true as const }),
    ...(size !== tab.fontSizes.none && { size }),
    ...(wrap !== 'OVERFLOW' && { wrap: wrap === 'WRAP' ? ('wrap' as const) : ('clip' as const) }),
    ...(aside && { across: aside }),
    ...(down !== 'bottom' && { down }),
    ...(link && { link: true as const }),
  };
}

function cellsOf(tab: TabModel, row: number, columns: number, looks: Looks): CellView[] {
  const stored = tab.stored(row, 1, columns);
  const texts = tab.shown(row, 1, columns);
  const cells: CellView[] = [];
  for (let c = 1; c <= columns; c++) {
    const look = looks.numberOf(lookAt(tab, row, c, stored[c - 1]));
    const text = texts[c - 1] ?? '';
    if (text !== '' || look !== 0) cells.push([c, text, look]);
  }
  return cells;
}

function groupsOf(tab: TabModel): TabView['groups'] {
  const groups: { first: number; last: number; depth: number; closed: boolean }[] = [];
  const deepest = Math.max(0, ...tab.columnDepths.values());
  const columns = Math.max(0, ...tab.columnDepths.keys());
  for (let depth = 1; depth <= deepest; depth++) {
    for (let c = 1; c <= columns; c++) {
      if ((tab.columnDepths.get(c) ?? 0) < depth) continue;
      const first = c;
      while ((tab.columnDepths.get(c + 1) ?? 0) >= depth) c++;
      groups.push({ first, last: c, depth, closed: tab.collapsedGroups.has(`${depth}:${first}`) });
    }
  }
  return groups;
}

function filterOf(tab: TabModel, rows: number): TabView['filter'] {
  if (!tab.filter) return null;
  const columns = [...tab.filterConditions].flatMap(([column, condition]) => {
    const shown = shownValues(condition);
    return shown ? [[column, shown.texts] as const] : [];
  });
  const hides = [...filteredRows(tab)].filter((row) => row <= rows).sort((a, b) => a - b);
  return { rect: tab.filter, columns, hides };
}

const single = <T>(areas: readonly { readonly rect: Rect; readonly value: T }[]) =>
  areas.filter(({ rect }) => rect.rows === 1 && rect.columns === 1);

/** A tab as it is to be shown now. */
export function viewOf(tab: TabModel): TabView {
  const content = tab.content();
  const charted = tab.charts.map(({ at }) => at.row + 20);
  const rows = Math.min(Math.max(content.row, ...charted, 0) + SPARE, Math.max(tab.maxRows, 1), ROWS_SHOWN);
  const columns = Math.min(content.column + 5, Math.max(tab.maxColumns, 1));
  const looks = new Looks();
  const cells: [number, CellView[]][] = [];
  for (let row = 1; row <= rows; row++) {
    const own = cellsOf(tab, row, columns, looks);
    if (own.length > 0) cells.push([row, own]);
  }
  const hiddenColumns = new Set(tab.hiddenColumns);
  for (const column of tab.columnDepths.keys()) if (isFolded(tab, column)) hiddenColumns.add(column);
  return {
    id: tab.id,
    rows,
    columns,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    widths: [...tab.widths],
    plainWidth: PLAIN_WIDTH,
    heights: tab.heights
      .areas()
      .flatMap(({ rect, value }) =>
        value === null
          ? []
          : Array.from(
              { length: Math.max(0, Math.min(rect.row + rect.rows, rows + 1) - rect.row) },
              (_, i) => [rect.row + i, value] as const,
            ),
      ),
    hiddenRows: [...tab.hiddenRows].filter((row) => row <= rows).sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].filter((column) => column <= columns).sort((a, b) => a - b),
    groups: groupsOf(tab),
    filter: filterOf(tab, rows),
    merges: tab.merges,
    looks: looks.all,
    cells,
    notes: single(tab.notes.areas()).map(({ rect, value }) => [rect.row, rect.column, value] as const),
    links: tab.links.areas().flatMap(({ rect, value }) => {
      const url = value[0]?.url;
      return url === undefined || rect.rows > 1 ? [] : [[rect.row, rect.column, url] as const];
    }),
    choices: tab.validations.areas().flatMap(({ rect, value }) => {
      const rule = value as Validation | null;
      return rule && (rule.list || rule.help) ? [{ rect, list: rule.list, help: rule.help }] : [];
    }),
    left: Math.max(0, content.row - rows),
  };
}
