// The grid: Univer shows what the program says stands in a tab. What a person types, pastes or deletes is passed on before
// Univer makes anything of it, and shown when the program has decided.
import {
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Look, TabView } from '../../src/local/sheet/view';
import type { BookNow } from './server';

export interface Place {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridPerson {
  readonly typed: (place: Place, text: string) => void;
  readonly cleared: (place: Place) => void;
  /** Only rows with these texts are to be shown; null shows all, a column null of the whole filter. */
  readonly filtered: (tab: number, column: number | null, texts: readonly string[] | null) => void;
  readonly selected: (place: Place) => void;
  /** A cell is no longer edited, whether anything was typed or not. */
  readonly left: () => void;
  readonly activated: (tab: number) => void;
  readonly added: () => void;
  readonly renamed: (tab: number, name: string) => void;
  readonly removed: (tab: number) => void;
}

const UNIT = 'book';
/** Kinds of selections that a mouse has not ended yet. */
const MOVING: ReadonlySet<number> = new Set([0, 1]);
/** Marks commands of our own, which change nothing that the program does not know. */
const OURS = { fromProgram: true };

const ACROSS = { left: 1, center: 2, right: 3 } as const;
const DOWN = { top: 1, middle: 2 } as const;

function styleOf(look: Look): IStyleData {
  return {
    ff: 'Arial',
    fs: look.size ?? 10,
    vt: look.down ? DOWN[look.down] : 3,
    tb: look.wrap === 'wrap' ? 3 : look.wrap === 'clip' ? 2 : 1,
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.colour || look.link ? { cl: { rgb: look.colour ?? '#1155cc' } } : {}),
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.across && { ht: ACROSS[look.across] }),
    ...(look.link && { ul: { s: 1 } }),
  } as IStyleData;
}

function cellsOf(view: TabView): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, own] of view.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, text, look] of own) {
      // 1 is text: nothing is made of it.
      line[column - 1] = { ...(text !== '' && { v: text, t: 1 }), s: `k${look}` };
    }
    cells[row - 1] = line;
  }
  return cells;
}

function sheetOf(view: TabView, name: string, hidden: boolean, colour: string | null): Partial<IWorksheetData> {
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const [column, pixels] of view.widths) columnData[column - 1] = { w: pixels };
  for (const column of view.hiddenColumns) columnData[column - 1] = { ...columnData[column - 1], hd: 1 };
  const rowData: Record<number, { h?: number; hd?: 0 | 1; ia?: 0 | 1 }> = {};
  for (const [row, pixels] of view.heights) rowData[row - 1] = { h: pixels, ia: 0 };
  for (const row of view.hiddenRows) rowData[row - 1] = { ...rowData[row - 1], hd: 1 };
  return {
    id: String(view.id),
    name,
    hidden: hidden ? 1 : 0,
    tabColor: colour ?? '',
    rowCount: view.rows,
    columnCount: view.columns,
    defaultColumnWidth: view.plainWidth,
    defaultRowHeight: 21,
    columnData,
    rowData,
    mergeData: view.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      endRow: row + rows - 2,
      startColumn: column - 1,
      endColumn: column + columns - 2,
    })),
    freeze: {
      xSplit: view.frozenColumns,
      ySplit: view.frozenRows,
      startRow: view.frozenRows > 0 ? view.frozenRows : -1,
      startColumn: view.frozenColumns > 0 ? view.frozenColumns : -1,
    },
    cellData: cellsOf(view),
  } as Partial<IWorksheetData>;
}

interface Criteria {
  readonly filters?: { readonly blank?: boolean; readonly filters?: readonly string[] };
}

/** The filter as the snapshot of a workbook has it. */
function filterOf({ id, filter, rows }: TabView): NonNullable<IWorkbookData['resources']> {
  if (!filter) return [];
  const { rect, columns, hides } = filter;
  const data = {
    ref: {
      startRow: rect.row - 1,
      endRow: Math.min(rect.row + rect.rows, rows + 1) - 2,
      startColumn: rect.column - 1,
      endColumn: rect.column + rect.columns - 2,
    },
    filterColumns: columns.map(([column, texts]) => ({
      colId: column - 1,
      filters: { filters: texts.filter((text) => text !== ''), ...(texts.includes('') && { blank: true }) },
    })),
    cachedFilteredOut: hides.map((row) => row - 1),
  };
  return [{ name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify({ [id]: data }) }];
}

/** Pixels that a note needs to be read without scrolling, up to a limit; it has about 30 letters a line. */
const heightOf = (note: string): number =>
  Math.min(
    320,
    24 + 18 * note.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 30)), 0),
  );

/** What may change a sheet without the program: how it is looked at, which it neither knows nor keeps. */
const LOOKED_AT =
  /^sheet\.mutation\.(set-worksheet-(col-width|row-height|row-auto-height|row-is-auto-height|active)|toggle-note-popup|update-note-position|mark-dirty-|cancel-mark|empty|set-gridlines)/;

export class Grid {
  private readonly api: FUniver;
  private shown: { readonly book: BookNow; readonly view: TabView } | null = null;
  private editing: { readonly place: Place; text: string } | null = null;
  /** The place that was told last, so that none is told twice. */
  private selectedLast = '';
  /** True while this class changes the grid. */
  private ours = false;

  constructor(
    container: HTMLElement,
    language: 'en' | 'zh',
    private readonly person: GridPerson,
  ) {
    const univer = new Univer({
      locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
      locales: {
        [LocaleType.EN_US]: mergeLocales(coreEn, filterEn, noteEn),
        [LocaleType.ZH_CN]: mergeLocales(coreZh, filterZh, noteZh),
      },
      logLevel: LogLevel.ERROR,
    });
    const presets = [
      UniverSheetsCorePreset({
        container,
        header: false,
        toolbar: false,
        contextMenu: false,
        formulaBar: false,
        sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      }),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
    ];
    for (const { plugins } of presets) {
      for (const plugin of plugins) {
        if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
        else univer.registerPlugin(plugin);
      }
    }
    this.api = FUniver.newAPI(univer);
    this.listen();
  }

  private listen(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
      if (!event.isConfirm) return;
      const text = event.value.toPlainText().replace(/\r?\n$/, '');
      this.editing = {
        place: {
          tab: Number(event.worksheet.getSheetId()),
          row: event.row + 1,
          column: event.column + 1,
          rows: 1,
          columns: 1,
        },
        text,
      };
    });
    api.addEvent(api.Event.SheetEditEnded, () => this.person.left());
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      const options = event.options as { fromProgram?: boolean } | undefined;
      if (options?.fromProgram || this.ours) return;
      const params = (event.params ?? {}) as Record<string, unknown>;
      switch (event.id) {
        case 'sheet.command.set-range-values': {
          event.cancel = true;
          const edit = this.editing;
          this.editing = null;
          if (edit) this.person.typed(edit.place, edit.text);
          return;
        }
        case 'sheet.command.clear-selection-content': {
          event.cancel = true;
          const place = this.selection();
          if (place) this.person.cleared(place);
          return;
        }
        case 'sheet.operation.set-worksheet-active':
        case 'sheet.command.set-worksheet-activate': {
          const tab = Number(params.subUnitId);
          if (tab === this.shown?.view.id || Number.isNaN(tab)) return;
          event.cancel = true;
          this.person.activated(tab);
          return;
        }
        case 'sheet.command.insert-sheet':
          event.cancel = true;
          this.person.added();
          return;
        case 'sheet.command.set-worksheet-name':
          event.cancel = true;
          this.person.renamed(Number(params.subUnitId ?? this.shown?.view.id), String(params.name));
          return;
        case 'sheet.command.remove-sheet':
        case 'sheet.command.remove-sheet-confirm':
          event.cancel = true;
          this.person.removed(Number(params.subUnitId ?? this.shown?.view.id));
          return;
        case 'sheet.command.set-filter-criteria': {
          event.cancel = true;
          const { col, criteria } = params as { col: number; criteria: Criteria | null };
          const values = criteria?.filters;
          // Colours and conditions are more than the program knows.
          if (criteria && !values) return;
          const texts = values ? [...(values.filters ?? []), ...(values.blank ? [''] : [])] : null;
          if (this.shown) this.person.filtered(this.shown.view.id, col + 1, texts);
          return;
        }
        case 'sheet.command.clear-filter-criteria':
          event.cancel = true;
          if (this.shown) this.person.filtered(this.shown.view.id, null, null);
          return;
        default:
          // Whatever command it came from: nothing stands in the grid that does not stand in the program.
          if (event.id.startsWith('sheet.mutation.') && !LOOKED_AT.test(event.id)) event.cancel = true;
      }
    });
    // Univer's own event leaves out the first selection in a sheet and some after an edit; the operation does not.
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id !== 'sheet.operation.set-selections') return;
      if (MOVING.has((params as { type?: number } | undefined)?.type ?? -1)) return;
      const place = this.selection();
      const key = JSON.stringify(place);
      if (!place || key === this.selectedLast) return;
      this.selectedLast = key;
      this.person.selected(place);
    });
  }

  /** True while somebody types in a cell: what he typed would go with a grid that is made anew. */
  isEditing(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() === true;
  }

  /** The selected block; the last of several. */
  selection(): Place | null {
    const range = this.api.getActiveWorkbook()?.getActiveSheet()?.getActiveRange();
    if (!range || !this.shown) return null;
    const { startRow, endRow, startColumn, endColumn } = range.getRange();
    // A whole column or row has no number where it ends.
    const to = (value: number, most: number): number => (Number.isFinite(value) ? value : most);
    const [r1, c1] = [to(startRow, 0), to(startColumn, 0)];
    return {
      tab: this.shown.view.id,
      row: r1 + 1,
      column: c1 + 1,
      rows: to(endRow, this.shown.view.rows - 1) - r1 + 1,
      columns: to(endColumn, this.shown.view.columns - 1) - c1 + 1,
    };
  }

  select(row: number, column: number, rows = 1, columns = 1): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const range = sheet.getRange(row - 1, column - 1, rows, columns);
    sheet.setActiveSelection(range);
    sheet.scrollToCell(Math.max(0, row - 1), Math.max(0, column - 1));
  }

  /** Shows the spreadsheet with one tab filled; the others are there by name. */
  show(book: BookNow, view: TabView): void {
    const before = this.shown;
    if (before && before.view.id === view.id && sameShape(before, { book, view })) {
      this.patch(before.view, view);
      this.shown = { book, view };
      return;
    }
    const place = before?.view.id === view.id ? this.selection() : null;
    const scroll =
      before?.view.id === view.id ? this.api.getActiveWorkbook()?.getActiveSheet()?.getScrollState() : null;
    const sheets: Record<string, Partial<IWorksheetData>> = {};
    for (const { id, name, hidden, colour } of book.tabs) {
      sheets[String(id)] =
        id === view.id
          ? sheetOf(view, name, hidden, colour)
          : {
              id: String(id),
              name,
              hidden: hidden ? 1 : 0,
              tabColor: colour ?? '',
              rowCount: 1,
              columnCount: 1,
              cellData: {},
            };
    }
    const old = this.api.getActiveWorkbook();
    if (old) this.api.disposeUnit(old.getId());
    const data: Partial<IWorkbookData> = {
      id: `${UNIT}-${Date.now()}`,
      name: 'FBA Claims',
      sheetOrder: book.tabs.map(({ id }) => String(id)),
      sheets,
      resources: filterOf(view),
      styles: Object.fromEntries(view.looks.map((look, i) => [`k${i}`, styleOf(look)])),
    };
    this.shown = null;
    this.selectedLast = '';
    this.ours = true;
    const workbook = this.api.createWorkbook(data as IWorkbookData);
    const sheet = workbook.getSheetBySheetId(String(view.id));
    this.shown = { book, view };
    if (sheet) workbook.setActiveSheet(sheet);
    this.addNotes(view);
    this.ours = false;
    if (place) this.select(place.row, place.column, place.rows, place.columns);
    if (scroll && sheet) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
  }

  private addNotes(view: TabView): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    for (const [row, column, note] of view.notes) {
      if (row > view.rows || column > view.columns) continue;
      sheet
        .getRange(row - 1, column - 1, 1, 1)
        .createOrUpdateNote({ note, width: 260, height: heightOf(note), show: false } as never);
    }
  }

  /** Writes the cells that changed; everything else stands as it stood. */
  private patch(before: TabView, view: TabView): void {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) return;
    const key = (v: TabView, [, text, look]: readonly [number, string, number]): string =>
      `${JSON.stringify(v.looks[look])} ${text}`;
    const old = new Map<string, string>(
      before.cells.flatMap(([row, cells]) => cells.map((cell) => [`${row}:${cell[0]}`, key(before, cell)] as const)),
    );
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const put = (row: number, column: number, cell: ICellData): void => {
      cellValue[row - 1] = { ...cellValue[row - 1], [column - 1]: cell };
    };
    for (const [row, cells] of view.cells) {
      for (const cell of cells) {
        const at: string = `${row}:${cell[0]}`;
        if (old.get(at) !== key(view, cell)) {
          put(row, cell[0], {
            v: cell[1] === '' ? null : cell[1],
            t: 1,
            s: styleOf(view.looks[cell[2]] ?? {}),
          } as ICellData);
        }
        old.delete(at);
      }
    }
    for (const at of old.keys()) {
      const [row, column] = at.split(':').map(Number) as [number, number];
      put(row, column, { v: null, s: styleOf({}) } as unknown as ICellData);
    }
    if (Object.keys(cellValue).length === 0) return;
    this.api.syncExecuteCommand(
      'sheet.mutation.set-range-values',
      { unitId: workbook.getId(), subUnitId: String(view.id), cellValue },
      OURS as never,
    );
  }
}

type Shown = { readonly book: BookNow; readonly view: TabView };

/** True where only texts and looks of cells may differ. */
function sameShape(a: Shown, b: Shown): boolean {
  const shape = ({ book, view }: Shown): string => {
    const { cells: _cells, looks: _looks, links: _links, ...rest } = view;
    return JSON.stringify([book.tabs, rest]);
  };
  return shape(a) === shape(b);
}
