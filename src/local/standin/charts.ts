// Charts over ranges of the stand-in: what their builders collect. Column, bar and line charts are there; others throw.
import { type AfterCall, strict } from './calls';
import type { Host } from './host';
import type { Rect } from './layer';
import { type PlacedRange, placeOf } from './range';
import type { TabModel } from './tab';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type EmbeddedColumnChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type EmbeddedBarChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type EmbeddedLineChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartType = GoogleAppsScript.Charts.ChartType;
type Position = GoogleAppsScript.Charts.Position;
type G = typeof GoogleAppsScript.Charts;

/** The order of Google's own list is kept; a chart is told by its name in what is written. */
const CHART_TYPE = { COLUMN: 5, BAR: 2, LINE: 11 } as G['ChartType'];
const POSITION = { TOP: 0, RIGHT: 1, BOTTOM: 2, NONE: 3 } as G['Position'];
const HIDDEN_DIMENSIONS = {
  IGNORE_BOTH: 0,
  IGNORE_COLUMNS: 1,
  IGNORE_ROWS: 2,
  SHOW_BOTH: 3,
} as G['ChartHiddenDimensionStrategy'];
const MERGE = { MERGE_COLUMNS: 0, MERGE_ROWS: 1 } as G['ChartMergeStrategy'];

export type ChartKind = 'COLUMN' | 'BAR' | 'LINE';

export interface ChartModel {
  readonly kind: ChartKind;
  /** The first column names the points, each further one is a series. */
  readonly ranges: readonly PlacedRange[];
  /** Rows on top of the ranges that name the series. */
  readonly headers: number;
  /** The cell of its left upper corner, and how far into it, in pixels. */
  readonly at: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, unknown>>;
  /** The chart that it was made from by `modify`. */
  readonly replaces: ChartModel | null;
}

interface Draft {
  kind: ChartKind;
  ranges: PlacedRange[];
  headers: number;
  at: ChartModel['at'];
  options: Record<string, unknown>;
}

const models = new WeakMap<EmbeddedChart, ChartModel>();

/** What a chart that was built shows. */
export function chartModelOf(chart: EmbeddedChart): ChartModel {
  const model = models.get(chart);
  if (!model) throw new Error('The parameters do not match the method signature for Sheet.insertChart.');
  return model;
}

export const chartsService = (called: (object: string, method: string) => AfterCall): GoogleAppsScript.Charts.Charts =>
  strict<GoogleAppsScript.Charts.Charts>(
    'Charts',
    {
      ChartType: CHART_TYPE,
      Position: POSITION,
      ChartHiddenDimensionStrategy: HIDDEN_DIMENSIONS,
      ChartMergeStrategy: MERGE,
    },
    (method) => called('Charts', method),
  );

function kindOf(type: ChartType): ChartKind {
  if (type === CHART_TYPE.COLUMN) return 'COLUMN';
  if (type === CHART_TYPE.BAR) return 'BAR';
  if (type === CHART_TYPE.LINE) return 'LINE';
  throw new Error('the stand-in has column, bar and line charts only');
}

const LEGENDS = new Map<Position, string>([
  [POSITION.TOP, 'top'],
  [POSITION.RIGHT, 'right'],
  [POSITION.BOTTOM, 'bottom'],
  [POSITION.NONE, 'none'],
]);

const container = (draft: Pick<ChartModel, 'at'>): ContainerInfo =>
  strict<ContainerInfo>('ContainerInfo', {
    getAnchorRow: () => draft.at.row,
    getAnchorColumn: () => draft.at.column,
    getOffsetX: () => draft.at.x,
    getOffsetY: () => draft.at.y,
  });

/** The chart whose place in a tab another one takes. */
export function replacedBy(chart: EmbeddedChart): ChartModel {
  const model = chartModelOf(chart);
  return model.replaces ?? model;
}

/** A chart as the object that a script gets. */
export function placedChart(host: Host, model: ChartModel): EmbeddedChart {
  const chart: EmbeddedChart = strict<EmbeddedChart>('EmbeddedChart', {
    getRanges: () => model.ranges.map((place) => host.range(place)),
    getContainerInfo: () => container(model),
    getOptions: () =>
      strict<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: (path: string) => (chartOption(model, path) ?? null) as never,
      }),
    modify: () => {
      const { kind, headers, at } = model;
      return builder(host, { kind, headers, at, ranges: [...model.ranges], options: { ...model.options } }, model);
    },
  });
  models.set(chart, model);
  return chart;
}

/** A builder that is every kind of builder: which options it has does not depend on the kind. */
function builder(host: Host, draft: Draft, replaces: ChartModel | null = null): EmbeddedChartBuilder {
  type Any = EmbeddedChartBuilder & EmbeddedColumnChartBuilder & EmbeddedBarChartBuilder & EmbeddedLineChartBuilder;
  const set = (name: string, value: unknown): Any => {
    draft.options[name] = value;
    return self;
  };
  const as = (kind: ChartKind): Any => {
    draft.kind = kind;
    return self;
  };
  const part: Record<string, unknown> = {
    addRange: (given: GoogleAppsScript.Spreadsheet.Range) => {
      draft.ranges.push(placeOf(given));
      return self;
    },
    clearRanges: () => {
      draft.ranges = [];
      return self;
    },
    getRanges: () => draft.ranges.map((place) => host.range(place)),
    getContainer: () => container(draft),
    asColumnChart: () => as('COLUMN'),
    asBarChart: () => as('BAR'),
    asLineChart: () => as('LINE'),
    setChartType: (type: ChartType) => as(kindOf(type)),
    setNumHeaders: (headers: number) => {
      draft.headers = headers;
      return self;
    },
    setPosition: (row: number, column: number, x: number, y: number) => {
      draft.at = { row, column, x, y };
      return self;
    },
    setOption: set,
    setTitle: (title: string) => set('title', title),
    setXAxisTitle: (title: string) => set('hAxis.title', title),
    setYAxisTitle: (title: string) => set('vAxis.title', title),
    setColors: (colours: string[]) => set('colors', colours),
    setBackgroundColor: (colour: string) => set('backgroundColor', colour),
    setLegendPosition: (position: Position) => set('legend.position', LEGENDS.get(position)),
    setStacked: () => set('isStacked', true),
    reverseCategories: () => set('reverseCategories', true),
    setHiddenDimensionStrategy: () => self,
    setMergeStrategy: () => self,
    build: () => {
      if (draft.ranges.length === 0) throw new Error('A chart needs at least one range.');
      return placedChart(host, { ...draft, ranges: [...draft.ranges], options: { ...draft.options }, replaces });
    },
  };
  const self = strict<Any>('EmbeddedChartBuilder', part as Partial<Any>, (method) =>
    host.called('EmbeddedChartBuilder', method, null),
  );
  return self;
}

export function newChart(host: Host): EmbeddedChartBuilder {
  return builder(host, {
    kind: 'COLUMN',
    ranges: [],
    headers: 1,
    at: { row: 1, column: 1, x: 0, y: 0 },
    options: {},
  });
}

/** An option by its path, whether it was set as `legend.position` or as `legend: {position}`; undefined without one. */
export function chartOption(chart: Pick<ChartModel, 'options'>, path: string): unknown {
  if (path in chart.options) return chart.options[path];
  let at: unknown = chart.options;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

/** The columns of a chart's ranges, one after the other. */
export function chartColumns(chart: ChartModel): { readonly tab: TabModel; readonly rect: Rect }[] {
  return chart.ranges.flatMap(({ tab, rect }) =>
    Array.from({ length: rect.columns }, (_, i) => ({
      tab,
      rect: { ...rect, column: rect.column + i, columns: 1 },
    })),
  );
}
