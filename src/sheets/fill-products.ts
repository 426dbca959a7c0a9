// Products begins with what the reports tell: a row for each SKU that it lacks, and costs from Amazon's file where a row has none.
// Other costs and measures are left to the seller, and nothing that he typed is touched.
import { findInputTab, INPUT_COLUMNS } from '../plan/tabs/input';
import { headerIn, readReports } from '../reports';
import { amazonsFigure } from '../reports/products';
import type { Language } from '../settings';
import { MONEY_SCALE } from '../values/money';
import { Catalogue, type Cost, type KnownProduct } from '../world/catalogue';
import { Clock } from './clock';
import { recall } from './memory';
import { readTabs, type Sheet, type Spreadsheet } from './read-tabs';
import { addMissing, setUpTabs } from './set-up-tabs';
import { ensureSize } from './write-table';

/** Titles stand within so many rows. */
const TOP_ROWS = 30;
const TEXT = '@';
const FILLED = ['sku', 'fnsku', 'asin', 'title'] as const satisfies readonly (keyof KnownProduct)[];

export interface FilledProducts {
  /** The tab that was filled. */
  readonly tab: string;
  readonly added: number;
  /** Costs taken from Amazon's file. */
  readonly costs: number;
}

interface ProductsTab {
  readonly sheet: Sheet;
  /** From 0. */
  readonly headerRow: number;
  readonly at: Readonly<Record<string, number>>;
}

function productsTab(spreadsheet: Spreadsheet): ProductsTab | null {
  for (const sheet of spreadsheet.getSheets()) {
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows === 0 || columns === 0) continue;
    const values = sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getDisplayValues();
    if (!findInputTab('products', values)) continue;
    const header = headerIn({ name: sheet.getName(), rows: values });
    if (header) return { sheet, headerRow: header.row, at: header.at };
  }
  return null;
}

/** A line that lacks its cost, or is to be added; rows of the sheet count from 1. */
interface Line {
  readonly row: number;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly currency: string;
}

const COST = ['cost', 'currency', 'costSource'] as const;

/** The rows of the seller that have neither a cost nor a word on where it is from. */
function withoutCost({ sheet, headerRow, at }: ProductsTab, last: number): Line[] {
  if (last <= headerRow + 1) return [];
  const cells = sheet.getRange(headerRow + 2, 1, last - headerRow - 1, sheet.getLastColumn()).getDisplayValues();
  return cells.flatMap((line, i): Line[] => {
    const cell = (id: string) => (line[at[id] ?? -1] ?? '').trim();
    const ids = { sku: cell('sku'), fnsku: cell('fnsku'), asin: cell('asin') };
    const empty = cell('cost') === '' && cell('costSource') === '' && Object.values(ids).some((id) => id !== '');
    return empty ? [{ row: headerRow + 2 + i, ...ids, currency: cell('currency').toUpperCase() }] : [];
  });
}

/** Writes the costs that Amazon's file tells beside lines that have none, with where they are from. */
function fillCosts(spreadsheet: Spreadsheet, lines: readonly Line[], catalogue: Catalogue, language: Language): number {
  const tab = productsTab(spreadsheet) as ProductsTab;
  const costs = lines.flatMap((line) => {
    const told = catalogue.amazonsCostsOf(line).filter(({ currency }) => [currency, ''].includes(line.currency));
    // Of costs in several currencies nobody says which one is meant.
    return told.length === 1 ? told.map((cost) => ({ row: line.row, cost })) : [];
  });
  if (costs.length === 0) return 0;
  const columns = INPUT_COLUMNS.products.filter(({ id }) => COST.some((one) => one === id) && tab.at[id] === undefined);
  if (columns.length > 0)
    addMissing({ sheet: tab.sheet, name: tab.sheet.getName(), lacks: { headerRow: tab.headerRow, columns } }, language);
  const { sheet, at } = productsTab(spreadsheet) as ProductsTab;
  for (let from = 0, to = 0; from < costs.length; from = to) {
    const first = costs[from]!.row;
    // Rows that follow each other in one write: each call to the sheet takes its time.
    for (to = from + 1; costs[to]?.row === first + to - from; ) to++;
    const block = costs.slice(from, to).map(({ cost }) => cost);
    const write = (id: (typeof COST)[number], of: (cost: Cost) => string | number) =>
      sheet.getRange(first, (at[id] as number) + 1, block.length, 1).setValues(block.map((cost) => [of(cost)]));
    write('cost', ({ perUnit }) => perUnit / MONEY_SCALE);
    write('currency', ({ currency }) => currency);
    write('costSource', ({ perUnit, currency }) => amazonsFigure(perUnit, currency));
  }
  return costs.length;
}

/**
 * Adds a row for every SKU of the reports that Products has none of, below its last row, and fills empty costs from Amazon's
 * sourcing-cost file; makes the tab where there is none.
 */
/** Adds a row for every SKU of the reports that Products has none of, below its last row; makes the tab where there is none. */
export function fillProducts(spreadsheet: Spreadsheet, language: Language): FilledProducts {
  if (!productsTab(spreadsheet)) setUpTabs(spreadsheet, language);
  const tabs = readTabs(spreadsheet, new Clock(spreadsheet.getSpreadsheetTimeZone()), recall(), () => {});
  const catalogue = new Catalogue(readReports(tabs.reports.map(({ tab }) => tab)));
  const products = catalogue.unlisted();
  const tab = productsTab(spreadsheet) as ProductsTab;
  const { sheet, at } = tab;
  const first = sheet.getLastRow() + 1;
  const lines = withoutCost(tab, first - 1);
  if (products.length > 0) {
    ensureSize(sheet, first + products.length - 1, sheet.getMaxColumns());
    for (const id of FILLED) {
      const column = at[id];
      if (column === undefined) continue;
      const range = sheet.getRange(first, column + 1, products.length, 1);
      range.setNumberFormat(TEXT).setValues(products.map((product) => [product[id]]));
    }
  }
  const added = products.map((product, i): Line => ({ row: first + i, ...product, currency: '' }));
  const costs = fillCosts(spreadsheet, [...lines, ...added], catalogue, language);
  return { tab: sheet.getName(), added: products.length, costs };
}
