// One of our tables as it stands, for answers to a page: its titles once, and then only the rows and columns that are asked for.
import { defaultNames, OWN_TABLES, type OwnTable, ownTabOf } from '../plan/made-tabs';
import { cellText } from '../plan/table/cells';
import { readEarlier } from '../plan/table/table';
import type { Language } from '../settings';
import { LANGUAGES } from '../settings';
import type { Cell } from '../values/cell';
import { t } from '../words';
import { Clock } from './clock';
import { recall } from './memory';
import { cellsOf, gridSheets, type Sheet, type Spreadsheet } from './read-tabs';

/** Rows from the top in which titles stand, unless the seller sorted the whole tab. */
const TOP_ROWS = 30;

/** A row of a table: its number (from 1) and its cells by column. */
export interface TableRow {
  readonly row: number;
  readonly key: string;
  /** The value; `''` where it is empty or there is no such column. */
  value(id: string): Cell;
  /** The value as text; a date is `YYYY-MM-DD`. */
  cell(id: string): string;
  /** As the sheet shows it. */
  shown(id: string): string;
}

export class StandingTable {
  private known: readonly string[] | null = null;

  constructor(
    readonly sheet: Sheet,
    private readonly clock: Clock,
    private readonly keyAt: number,
    private readonly at: ReadonlyMap<string, number>,
    private readonly titles: readonly Cell[],
    /** Number of the row of titles. */
    readonly titleRow: number,
    private readonly id: OwnTable,
  ) {}

  /** The language in which the titles are written; null when they are of both. */
  language(): Language | null {
    const of = (language: Language) =>
      OWN_TABLES[this.id].columns.filter((column) => {
        const c = this.at.get(column.id);
        return c !== undefined && this.titles[c] === t(language, column.title);
      }).length;
    const [best] = LANGUAGES.map((language) => ({ language, count: of(language) })).sort((a, b) => b.count - a.count);
    return best && best.count > 0 ? best.language : null;
  }

  has(id: string): boolean {
    return this.at.has(id);
  }

  /** A column of the sheet, from 1. */
  columnOf(id: string): number {
    return (this.at.get(id) ?? -1) + 1;
  }

  title(id: string): string {
    return cellText(this.titles[this.at.get(id) ?? -1] ?? '');
  }

  private get last(): number {
    return this.sheet.getLastRow();
  }

  /** What stands in a column, from the first row on. */
  column(id: string): readonly string[] {
    const c = this.at.get(id);
    if (c === undefined) return [];
    const values = cellsOf(this.sheet.getRange(1, c + 1, this.last, 1).getValues(), this.clock);
    return values.map(([cell]) => cellText(cell));
  }

  /** Keys by row; `''` where there is none, or one that stands above already: a second copy is the seller's own. */
  keys(): readonly string[] {
    if (this.known) return this.known;
    const range = this.sheet.getRange(1, this.keyAt + 1, this.last, 1);
    const seen = new Set<string>();
    this.known = range.getValues().map(([value], i) => {
      const key = i + 1 === this.titleRow || typeof value !== 'string' ? '' : value.trim();
      if (key === '' || seen.has(key)) return '';
      seen.add(key);
      return key;
    });
    return this.known;
  }

  /** The row of a key, from 1. */
  rowOf(key: string): number | null {
    const at = this.keys().indexOf(key);
    return key === '' || at < 0 ? null : at + 1;
  }

  /** Rows that follow each other. */
  rows(first: number, count: number): TableRow[] {
    const range = this.sheet.getRange(first, 1, count, this.sheet.getLastColumn());
    const values = cellsOf(range.getValues(), this.clock);
    const shown = range.getDisplayValues();
    return values.map((cells, i): TableRow => {
      const place = (id: string) => this.at.get(id) ?? -1;
      return {
        row: first + i,
        key: first + i === this.titleRow ? '' : cellText(cells[this.keyAt]).trim(),
        value: (id) => cells[place(id)] ?? '',
        cell: (id) => cellText(cells[place(id)]),
        shown: (id) => shown[i]?.[place(id)] ?? '',
      };
    });
  }

  row(key: string): TableRow | null {
    const at = this.rowOf(key);
    return at === null ? null : (this.rows(at, 1)[0] ?? null);
  }
}

/** Our tab of that kind: that of the last run, else by what it looks like. */
function sheetOf(spreadsheet: Spreadsheet, id: OwnTable): Sheet | null {
  const remembered = recall().tabs[id];
  const sheets = gridSheets(spreadsheet);
  const known = sheets.find((sheet) => sheet.getSheetId() === remembered);
  if (known) return known;
  const alike = sheets.filter((sheet) => {
    const [rows, columns] = [Math.min(sheet.getLastRow(), TOP_ROWS), sheet.getLastColumn()];
    return rows > 0 && ownTabOf(sheet.getRange(1, 1, rows, columns).getValues() as Cell[][]) === id;
  });
  const names = defaultNames(id);
  return alike.find((sheet) => names.includes(sheet.getName())) ?? alike[0] ?? null;
}

/** Opens one of our tables; null when there is none. */
export function openTable(spreadsheet: Spreadsheet, id: OwnTable): StandingTable | null {
  const sheet = sheetOf(spreadsheet, id);
  return sheet ? tableIn(spreadsheet, sheet, id) : null;
}

function tableIn(spreadsheet: Spreadsheet, sheet: Sheet, id: OwnTable): StandingTable | null {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const [last, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (last === 0) return null;
  for (const height of new Set([Math.min(last, TOP_ROWS), last])) {
    const range = sheet.getRange(1, 1, height, columns);
    const rows = cellsOf(range.getValues(), clock);
    const now = { rows, notes: range.getNotes(), formulas: [], fills: [] };
    const spec = OWN_TABLES[id];
    const { layout } = readEarlier(spec, now);
    if (!layout) continue;
    const { headerRow, at } = layout;
    return new StandingTable(sheet, clock, at.get(spec.key) as number, at, rows[headerRow] ?? [], headerRow + 1, id);
  }
  return null;
}
