// Sheet and Filter of the stand-in.
import { rectOf } from './address';
import { strict } from './calls';
import { chartModelOf, newChart, placedChart, replacedBy } from './charts';
import { CONTROL_POSITION, columnGroup, foldAll } from './columns';
import { conditionalOf, conditionalRule } from './conditional';
import { filteredRows } from './filters';
import type { Host } from './host';
import type { Rect } from './layer';
import { colourOf, range, rangeList } from './range';
import { PLAIN_HEIGHT, PLAIN_WIDTH, type TabModel } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

export function filter(host: Host, tab: TabModel): Filter {
  const rect = tab.filter as Rect;
  return strict<Filter>(
    'Filter',
    {
      getRange: () => range(host, tab, rect),
      remove: () => {
        tab.filter = null;
        tab.filterConditions.clear();
      },
      getColumnFilterCriteria: (column) => (tab.filterConditions.get(column) ?? null) as FilterCriteria | null,
      setColumnFilterCriteria: (column, condition) => {
        if (condition) tab.filterConditions.set(column, condition);
        else tab.filterConditions.delete(column);
        return host.filter(tab);
      },
    },
    (method) => host.called('Filter', method, tab),
  );
}

export const SHEET_TYPE = { GRID: 0, OBJECT: 1, DATASOURCE: 2 } as typeof GoogleAppsScript.Spreadsheet.SheetType;

/** @throws when the block reaches outside the grid, as Sheets does */
function inside(tab: TabModel, rect: Rect | null, asked: string): Rect {
  if (!rect) throw new Error(`Range not found: ${asked}`);
  const whole = [rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger);
  if (!whole || rect.rows < 1 || rect.columns < 1) {
    throw new Error(`The number of rows and columns in the range must be at least 1 (${asked}).`);
  }
  const bottom = rect.row + rect.rows - 1;
  const right = rect.column + rect.columns - 1;
  if (rect.row < 1 || rect.column < 1 || bottom > tab.maxRows || right > tab.maxColumns) {
    throw new Error(`The coordinates of the range are outside the dimensions of the sheet (${asked}).`);
  }
  return rect;
}

function checkAtEnd(after: number, end: number, what: string): void {
  if (after !== end) throw new Error(`the stand-in inserts ${what} at the end of a tab only`);
}

export function sheet(host: Host, tab: TabModel): Sheet {
  const { book } = host;
  const at = (a1: string): Rect => inside(tab, rectOf(a1, tab.maxRows, tab.maxColumns), a1);
  const all = (): Rect => ({ row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns });
  const checkColumns = (first: number, count: number) =>
    inside(tab, { row: 1, column: first, rows: 1, columns: count }, `columns ${first}, ${count}`);

  /** A height is of a whole row, so one column tells it. */
  const rowsAt = (first: number, count: number): Rect =>
    inside(tab, { row: first, column: 1, rows: count, columns: 1 }, `rows ${first}, ${count}`);

  const self: Sheet = strict<Sheet>(
    'Sheet',
    {
      getName: () => tab.name,
      setName: (name) => {
        if (book.tab(name) !== tab) book.checkName(name);
        tab.name = name;
        return self;
      },
      getSheetId: () => tab.id,
      getType: () => SHEET_TYPE[tab.kind],
      getIndex: () => book.tabs.indexOf(tab) + 1,
      getLastRow: () => tab.content().row,
      getLastColumn: () => tab.content().column,
      getMaxRows: () => tab.maxRows,
      getMaxColumns: () => tab.maxColumns,
      insertRowsAfter: (after, count) => {
        checkAtEnd(after, tab.maxRows, 'rows');
        book.makeRoom(count * tab.maxColumns);
        tab.maxRows += count;
        return self;
      },
      insertColumnsAfter: (after, count) => {
        checkAtEnd(after, tab.maxColumns, 'columns');
        book.makeRoom(count * tab.maxRows);
        tab.maxColumns += count;
        return self;
      },
      deleteColumns: (first, count) => {
        checkAtEnd(first + count - 1, tab.maxColumns, 'columns');
        if (first <= tab.content().column) throw new Error('the stand-in deletes empty columns only');
        tab.maxColumns -= count;
      },
      getRange: (rowOrA1: number | string, column?: number, rows?: number, columns?: number) => {
        if (typeof rowOrA1 === 'string') return range(host, tab, at(rowOrA1));
        const rect = { row: rowOrA1, column: column ?? 1, rows: rows ?? 1, columns: columns ?? 1 };
        return range(host, tab, inside(tab, rect, Object.values(rect).join(', ')));
      },
      getDataRange: () => {
        if (tab.kind !== 'GRID') throw new Error('This sheet has no cells.');
        const { row, column } = tab.content();
        return range(host, tab, { row: 1, column: 1, rows: Math.max(row, 1), columns: Math.max(column, 1) });
      },
      getRangeList: (a1s) => rangeList(host, tab, a1s.map(at)),
      setActiveRangeList: (list) => {
        const ranges = list.getRanges().map((one) => ({ row: one.getRow(), rows: one.getNumRows() }));
        const [first, ...others] = ranges;
        book.show(tab);
        if (first) book.selected = first;
        book.alsoSelected = others;
        return list;
      },
      setFrozenRows: (rows) => {
        if (rows >= tab.maxRows && rows > 0) throw new Error("You can't freeze all visible rows on the sheet.");
        tab.frozenRows = rows;
      },
      setFrozenColumns: (columns) => {
        if (columns >= tab.maxColumns && columns > 0) {
          throw new Error("You can't freeze all visible columns on the sheet.");
        }
        tab.frozenColumns = columns;
      },
      getFrozenRows: () => tab.frozenRows,
      getFrozenColumns: () => tab.frozenColumns,
      getFilter: () => (tab.filter ? filter(host, tab) : null),
      hideColumns: (first: number, count?: number) => {
        const to = first + (count ?? 1);
        checkColumns(first, count ?? 1);
        for (let c = first; c < to; c++) tab.hiddenColumns.add(c);
      },
      showColumns: (first: number, count?: number) => {
        for (let c = first; c < first + (count ?? 1); c++) tab.hiddenColumns.delete(c);
      },
      isColumnHiddenByUser: (column) => tab.hiddenColumns.has(column),
      hideRows: (first: number, count?: number) => {
        for (let r = first; r < first + (count ?? 1); r++) tab.hiddenRows.add(r);
      },
      showRows: (first: number, count?: number) => {
        for (let r = first; r < first + (count ?? 1); r++) tab.hiddenRows.delete(r);
      },
      isRowHiddenByUser: (row) => tab.hiddenRows.has(row),
      isRowHiddenByFilter: (row) => filteredRows(tab).has(row),
      getColumnGroup: (column, depth) => columnGroup(host, tab, column, depth),
      getColumnGroupDepth: (column) => tab.columnDepths.get(column) ?? 0,
      getColumnGroupControlPosition: () => (tab.groupControlAfter ? CONTROL_POSITION.AFTER : CONTROL_POSITION.BEFORE),
      setColumnGroupControlPosition: (position) => {
        tab.groupControlAfter = position === CONTROL_POSITION.AFTER;
        return self;
      },
      collapseAllColumnGroups: () => {
        foldAll(tab, true);
        return self;
      },
      expandAllColumnGroups: () => {
        foldAll(tab, false);
        return self;
      },
      setRowHeight: (row, height) => {
        tab.heights.fill(rowsAt(row, 1), height);
        return self;
      },
      setRowHeights: (first, count, height) => {
        tab.heights.fill(rowsAt(first, count), height);
        return self;
      },
      setRowHeightsForced: (first, count, height) => {
        tab.heights.fill(rowsAt(first, count), height);
        return self;
      },
      getRowHeight: (row) => tab.heights.get(row, 1) ?? PLAIN_HEIGHT,
      getConditionalFormatRules: () => tab.conditionalFormats.map((format) => conditionalRule(host, format)),
      setConditionalFormatRules: (rules) => {
        tab.conditionalFormats = rules.map(conditionalOf);
      },
      clearConditionalFormatRules: () => {
        tab.conditionalFormats = [];
      },
      newChart: () => newChart(host),
      insertChart: (chart) => {
        tab.charts.push(chartModelOf(chart));
      },
      getCharts: () => tab.charts.map((model) => placedChart(host, model)),
      updateChart: (chart) => {
        const at = tab.charts.indexOf(replacedBy(chart));
        if (at < 0) throw new Error('This chart is not in this sheet.');
        tab.charts[at] = chartModelOf(chart);
      },
      removeChart: (chart) => {
        const at = tab.charts.indexOf(chartModelOf(chart));
        if (at >= 0) tab.charts.splice(at, 1);
      },
      setHiddenGridlines: (hidden) => {
        tab.hiddenGridlines = hidden;
        return self;
      },
      hideSheet: () => {
        if (book.tabs.filter((other) => !other.hidden).length < 2 && !tab.hidden) {
          throw new Error("You can't hide all the sheets in a document.");
        }
        tab.hidden = true;
        return self;
      },
      showSheet: () => {
        tab.hidden = false;
        return self;
      },
      isSheetHidden: () => tab.hidden,
      setColumnWidth: (column, width) => {
        checkColumns(column, 1);
        tab.widths.set(column, width);
        return self;
      },
      setColumnWidths: (first, count, width) => {
        checkColumns(first, count);
        for (let c = first; c < first + count; c++) tab.widths.set(c, width);
        return self;
      },
      getColumnWidth: (column) => tab.widths.get(column) ?? PLAIN_WIDTH,
      setTabColor: (colour) => {
        tab.colour = colour === null ? null : colourOf(colour, '#ffffff');
        return self;
      },
      getTabColor: () => tab.colour,
      activate: () => {
        book.show(tab);
        return self;
      },
      clearContents: () => {
        tab.clearContent(all());
        return self;
      },
    },
    (method) => host.called('Sheet', method, tab),
  );
  return self;
}
