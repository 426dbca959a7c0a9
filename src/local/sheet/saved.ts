// The spreadsheet of the local sheet as one file: every tab whole, and what the add-on remembers of it.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { StandIn } from '../standin';
import type { ConditionalFormat } from '../standin/conditional';
import { ShownValues } from '../standin/filters';
import type { Layer, Rect } from '../standin/layer';
import type { TabModel } from '../standin/tab';
import { Formula, type Stored } from '../standin/typed';

const FORMAT = 'fba-claims-sheet/1';

/** Layers of a tab by name: what is saved of the looks and notes of its cells. */
const LAYERS = [
  'heights',
  'formats',
  'fills',
  'notes',
  'links',
  'fontColours',
  'fontWeights',
  'fontStyles',
  'fontSizes',
  'wraps',
  'verticals',
  'horizontals',
  'validations',
] as const satisfies readonly (keyof TabModel)[];

type SavedCell = string | number | boolean | { readonly d: number } | { readonly f: string; readonly v: SavedCell };

interface SavedTab {
  readonly name: string;
  readonly id: number;
  readonly size: readonly [rows: number, columns: number];
  readonly cells: readonly (readonly SavedCell[])[];
  readonly layers: Readonly<Partial<Record<(typeof LAYERS)[number], readonly { rect: Rect; value: unknown }[]>>>;
  readonly hidden: boolean;
  readonly colour: string | null;
  readonly frozen: readonly [rows: number, columns: number];
  readonly filter: Rect | null;
  readonly conditions: readonly (readonly [column: number, texts: readonly string[]])[];
  readonly merges: readonly Rect[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly depths: readonly (readonly [number, number])[];
  readonly closed: readonly string[];
  readonly controlAfter: boolean;
  readonly gridlines: boolean;
  readonly widths: readonly (readonly [number, number])[];
  readonly conditional: readonly (Omit<ConditionalFormat, 'ranges'> & { readonly ranges: readonly SavedRange[] })[];
  readonly charts: readonly Record<string, unknown>[];
}

interface SavedRange {
  readonly tab: string;
  readonly rect: Rect;
}

interface SavedBook {
  readonly format: typeof FORMAT;
  readonly active: string | null;
  readonly tabs: readonly SavedTab[];
  readonly properties: readonly (readonly [string, string])[];
}

function cellOut(value: Stored): SavedCell {
  if (value instanceof Date) return { d: value.getTime() };
  if (value instanceof Formula) return { f: value.text, v: cellOut(value.value) };
  return value;
}

function cellIn(value: SavedCell): Stored {
  if (typeof value !== 'object') return value;
  if ('d' in value) return new Date(value.d);
  return new Formula(value.f, cellIn(value.v) as Exclude<Stored, Formula>);
}

const rangesOut = (ranges: readonly { readonly tab: TabModel; readonly rect: Rect }[]): SavedRange[] =>
  ranges.map(({ tab, rect }) => ({ tab: tab.name, rect }));

function tabOut(tab: TabModel): SavedTab {
  const { row, column } = tab.content();
  const layers: Record<string, { rect: Rect; value: unknown }[]> = {};
  for (const name of LAYERS) {
    const areas = (tab[name] as Layer<unknown>).areas();
    if (areas.length > 0) layers[name] = areas;
  }
  return {
    name: tab.name,
    id: tab.id,
    size: [tab.maxRows, tab.maxColumns],
    cells: Array.from({ length: row }, (_, r) => {
      const cells = tab.stored(r + 1, 1, column);
      while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
      return cells.map(cellOut);
    }),
    layers,
    hidden: tab.hidden,
    colour: tab.colour,
    frozen: [tab.frozenRows, tab.frozenColumns],
    filter: tab.filter,
    conditions: [...tab.filterConditions].flatMap(([at, condition]) =>
      condition instanceof ShownValues ? [[at, condition.texts] as const] : [],
    ),
    merges: tab.merges,
    hiddenColumns: [...tab.hiddenColumns],
    hiddenRows: [...tab.hiddenRows],
    depths: [...tab.columnDepths],
    closed: [...tab.collapsedGroups],
    controlAfter: tab.groupControlAfter,
    gridlines: !tab.hiddenGridlines,
    widths: [...tab.widths],
    conditional: tab.conditionalFormats.map((format) => ({ ...format, ranges: rangesOut(format.ranges) })),
    charts: tab.charts.map((chart) => ({ ...chart, ranges: rangesOut(chart.ranges), replaces: null })),
  };
}

/** The spreadsheet and the document's properties as bytes. */
export function saved({ book, properties }: StandIn): Uint8Array {
  const all: SavedBook = {
    format: FORMAT,
    active: book.active?.name ?? null,
    tabs: book.tabs.filter((tab) => tab.kind === 'GRID').map(tabOut),
    properties: [...properties],
  };
  return gzipSync(JSON.stringify(all), { level: 1 });
}

function tabIn(standIn: StandIn, given: SavedTab): TabModel {
  const tab = standIn.book.insert(given.name, undefined, given.size[0], given.size[1], given.id);
  given.cells.forEach((cells, r) => {
    if (cells.length > 0) tab.put(r + 1, 1, cells.map(cellIn));
  });
  for (const name of LAYERS) {
    const layer = tab[name] as Layer<unknown>;
    for (const { rect, value } of given.layers[name] ?? []) layer.fill(rect, value);
  }
  tab.hidden = given.hidden;
  tab.colour = given.colour;
  [tab.frozenRows, tab.frozenColumns] = given.frozen;
  tab.filter = given.filter;
  for (const [column, texts] of given.conditions) tab.filterConditions.set(column, new ShownValues(texts));
  tab.merges.push(...given.merges);
  for (const column of given.hiddenColumns) tab.hiddenColumns.add(column);
  for (const row of given.hiddenRows) tab.hiddenRows.add(row);
  for (const [column, depth] of given.depths) tab.columnDepths.set(column, depth);
  for (const group of given.closed) tab.collapsedGroups.add(group);
  tab.groupControlAfter = given.controlAfter;
  tab.hiddenGridlines = !given.gridlines;
  for (const [column, pixels] of given.widths) tab.widths.set(column, pixels);
  return tab;
}

/**
 * Puts a saved spreadsheet into an empty stand-in.
 * @throws when the bytes are no spreadsheet of the local sheet
 */
export function restore(standIn: StandIn, bytes: Uint8Array): void {
  const all = JSON.parse(gunzipSync(bytes).toString('utf8')) as SavedBook;
  if (all.format !== FORMAT) throw new Error(`no ${FORMAT}`);
  const tabs = new Map(all.tabs.map((given) => [given.name, { given, tab: tabIn(standIn, given) }]));
  const ranges = (given: readonly SavedRange[]) =>
    given.flatMap(({ tab, rect }) => {
      const found = tabs.get(tab);
      return found ? [{ tab: found.tab, rect }] : [];
    });
  for (const { given, tab } of tabs.values()) {
    tab.conditionalFormats = given.conditional.map((format) => ({ ...format, ranges: ranges(format.ranges) }));
    for (const chart of given.charts) {
      tab.charts.push({
        ...chart,
        ranges: ranges(chart.ranges as readonly SavedRange[]),
      } as unknown as (typeof tab.charts)[number]);
    }
  }
  for (const [key, value] of all.properties) standIn.properties.set(key, value);
  standIn.book.active = standIn.book.tab(all.active ?? '');
}
