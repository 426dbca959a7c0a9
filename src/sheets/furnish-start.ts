// What stands in Start beside its cells: boxes to tick, and charts, which are made once and then are the seller's to move.
import type { Plan } from '../plan/plan';
import type { TablePlan } from '../plan/table/table';
import { type ChartPlan, FIGURE_COLUMNS } from '../plan/tabs/start-figures';
import type { Sheet } from './read-tabs';
import { properties } from './stored';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

const KEY = 'fba-claims-charts';
/** In pixels; the charts stand side by side, right of the figures. */
const CHART = { width: 226, height: 220, row: 2 } as const;

/** Boxes in the rows that have something to tick, and in no other. */
function placeBoxes(sheet: Sheet, table: TablePlan, boxes: readonly number[]): void {
  const column = table.columns.findIndex(({ id }) => id === 'asked') + 1;
  if (column === 0) return;
  const below = sheet.getMaxRows() - table.headerRow - 1;
  if (below > 0) sheet.getRange(table.headerRow + 2, column, below, 1).setDataValidation(null);
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  for (const row of boxes) sheet.getRange(row + 1, column).setDataValidation(rule);
}

/** Which of the planned charts one that stands is: the one whose cells are nearest to those that it is drawn from. */
function whichOf(chart: Chart, sheet: Sheet, plans: readonly ChartPlan[]): number {
  const [range] = chart.getRanges();
  const right = Math.min(...plans.map(({ column }) => column)) + 1;
  if (!range || range.getSheet().getSheetId() !== sheet.getSheetId() || range.getColumn() < right - 1) return -1;
  const far = plans.map(({ column }) => Math.abs(column + 1 - range.getColumn()));
  return far.indexOf(Math.min(...far));
}

function cellsOf(sheet: Sheet, { row, column, rows, columns }: ChartPlan): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** The column (from 1) in which a place (in pixels from the left edge of `first`) lies, and how far into it. */
function columnAt(sheet: Sheet, first: number, x: number): [number, number] {
  let column = first;
  let left = x;
  for (let width = sheet.getColumnWidth(first); left >= width; width = sheet.getColumnWidth(column)) {
    left -= width;
    column++;
  }
  return [column, left];
}

function make(sheet: Sheet, plan: ChartPlan, first: number, place: number): Chart {
  const [column, x] = columnAt(sheet, first, place * CHART.width);
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(cellsOf(sheet, plan))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', plan.title)
    .setOption('legend.position', plan.columns > 2 ? 'bottom' : 'none')
    .setOption('width', CHART.width)
    .setOption('height', CHART.height)
    .setPosition(CHART.row, column, x, 0)
    .build();
}

/** Which charts were made in the tab before, by their place: an entry `id` alone, of earlier versions, stands for all. */
function madeBefore(id: string): (place: number) => boolean {
  const [sheetId, ...places] = (properties()?.getProperty(KEY) ?? '').split(' ');
  return (place) => sheetId === id && (places.length === 0 || places.includes(String(place)));
}

/** He speaks another language now, and the title is still ours. */
function isOfOtherLanguage(chart: Chart, { title, titles }: ChartPlan): boolean {
  const is = String(chart.getOptions()?.get('title') ?? '');
  return is !== title && titles.includes(is);
}

/** Charts that stand are drawn from the cells of this run; each is made once, when it first has something to show. */
function placeCharts(sheet: Sheet, { columns }: TablePlan, plans: readonly ChartPlan[]): void {
  if (plans.length === 0) return;
  const standing = sheet.getCharts().flatMap((chart) => {
    const which = whichOf(chart, sheet, plans);
    return which < 0 ? [] : [{ chart, which }];
  });
  for (const { chart, which } of standing) {
    const plan = plans[which]!;
    const wanted = cellsOf(sheet, plan);
    const ranges = chart.getRanges();
    const renamed = isOfOtherLanguage(chart, plan);
    if (!renamed && ranges.length === 1 && ranges[0]!.getA1Notation() === wanted.getA1Notation()) continue;
    const builder = chart.modify().clearRanges().addRange(wanted);
    sheet.updateChart((renamed ? builder.setOption('title', plan.title) : builder).build());
  }
  const id = String(sheet.getSheetId());
  const isMade = madeBefore(id);
  const stands = (place: number) => standing.some(({ which }) => which === place);
  // Right of the figures.
  const first = Math.max(...FIGURE_COLUMNS.map((name) => columns.findIndex((column) => column.id === name))) + 2;
  const made = plans.flatMap((plan, place) => {
    if (stands(place) || isMade(place)) return [place];
    if (plan.empty) return [];
    sheet.insertChart(make(sheet, plan, first, place));
    return [place];
  });
  // Where he took one away it stays away.
  if (made.length > 0) properties()?.setProperty(KEY, [id, ...made].join(' '));
}

/** Puts boxes and charts into Start once its cells are written. */
export function furnishStart(sheet: Sheet, table: TablePlan, { boxes, charts }: Plan['start']): void {
  placeBoxes(sheet, table, boxes);
  placeCharts(sheet, table, charts);
}
