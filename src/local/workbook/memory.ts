// What a workbook remembers for the next run, in a tab of its own that Excel does not list: what the add-on keeps in the
// document's properties, which tabs came from report files, and what is ours in a tab but cannot be told from its cells.
import type { Book } from '../standin/book';
import type { ChartKind, ChartModel } from '../standin/charts';
import type { Rect } from '../standin/layer';
import { TabModel } from '../standin/tab';

export const MEMORY_SHEET = 'fba-claims-memory';
/** The first cell of the memory; a workbook without it is not ours. */
const MARK = 'FBA Claims: written by the program, please leave it';
// Excel takes 32,767 characters a cell.
const PIECE = 30_000;

export interface Memory {
  readonly properties: Readonly<Record<string, string>>;
  /** Names in the spreadsheet of the tabs that were made from report files. */
  readonly fromFiles: readonly string[];
}

interface StoredChart {
  readonly kind: ChartKind;
  readonly ranges: readonly { readonly tab: number; readonly rect: Rect }[];
  readonly headers: number;
  readonly at: ChartModel['at'];
  readonly options: Readonly<Record<string, unknown>>;
}

interface StoredTab {
  readonly id: number;
  /** Its name in the workbook, which Excel may have made shorter, and in the spreadsheet. */
  readonly sheet: string;
  readonly name: string;
  readonly fromFile: boolean;
  readonly charts: readonly StoredChart[];
  readonly heights: readonly { readonly rect: Rect; readonly value: number | null }[];
}

export interface StoredMemory {
  readonly properties: Readonly<Record<string, string>>;
  readonly tabs: readonly StoredTab[];
}

/** The memory as a tab; `names` are what the tabs are called in the workbook. */
export function memoryTab(book: Book, names: readonly string[], memory: Memory): TabModel {
  const fromFiles = new Set(memory.fromFiles);
  const stored: StoredMemory = {
    properties: memory.properties,
    tabs: book.tabs.map((tab, i) => ({
      id: tab.id,
      sheet: names[i] as string,
      name: tab.name,
      fromFile: fromFiles.has(tab.name),
      charts: tab.charts.map(({ kind, ranges, headers, at, options }) => ({
        kind,
        ranges: ranges.map((place) => ({ tab: place.tab.id, rect: place.rect })),
        headers,
        at,
        options,
      })),
      heights: tab.heights.areas(),
    })),
  };
  const text = JSON.stringify(stored);
  const rows = [[MARK]];
  for (let from = 0; from < text.length; from += PIECE) rows.push([text.slice(from, from + PIECE)]);
  const habits = { locale: book.locale, zone: book.zone, year: 1970 };
  const tab = new TabModel(MEMORY_SHEET, -1, rows.length, 1, habits);
  tab.adopt(rows);
  return tab;
}

/** What the cells of the memory's tab say; null where it is not ours or damaged. */
export function readMemory(rows: readonly (readonly unknown[])[]): StoredMemory | null {
  if (rows[0]?.[0] !== MARK) return null;
  const text = rows
    .slice(1)
    .map((row) => (typeof row[0] === 'string' ? row[0] : ''))
    .join('');
  try {
    const stored = JSON.parse(text) as Partial<StoredMemory> | null;
    return stored && Array.isArray(stored.tabs) && stored.properties ? (stored as StoredMemory) : null;
  } catch {
    return null;
  }
}
