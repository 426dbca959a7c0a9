// Products begins with what the reports tell: a row for each SKU that it lacks. Costs and measures are left to the seller, and no
// row of his is touched.
import { findInputTab } from '../plan/tabs/input';
import { headerIn, readReports } from '../reports';
import type { Language } from '../settings';
import { Catalogue, type KnownProduct } from '../world/catalogue';
import { Clock } from './clock';
import { recall } from './memory';
import { readTabs, type Sheet, type Spreadsheet } from './read-tabs';
import { setUpTabs } from './set-up-tabs';
import { ensureSize } from './write-table';

/** Titles stand within so many rows. */
const TOP_ROWS = 30;
const TEXT = '@';
const FILLED = ['sku', 'fnsku', 'asin', 'title'] as const satisfies readonly (keyof KnownProduct)[];

export interface FilledProducts {
  /** The tab that was filled. */
  readonly tab: string;
  readonly added: number;
}

interface ProductsTab {
  readonly sheet: Sheet;
  readonly at: Readonly<Record<string, number>>;
}

function productsTab(spreadsheet: Spreadsheet): ProductsTab | null {
  for (const sheet of spreadsheet.getSheets()) {
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows === 0 || columns === 0) continue;
    const values = sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getDisplayValues();
    if (!findInputTab('products', values)) continue;
    const header = headerIn({ name: sheet.getName(), rows: values });
    if (header) return { sheet, at: header.at };
  }
  return null;
}

/** Adds a row for every SKU of the reports that Products has none of, below its last row; makes the tab where there is none. */
export function fillProducts(spreadsheet: Spreadsheet, language: Language): FilledProducts {
  if (!productsTab(spreadsheet)) setUpTabs(spreadsheet, language);
  const tabs = readTabs(spreadsheet, new Clock(spreadsheet.getSpreadsheetTimeZone()), recall(), () => {});
  const products = new Catalogue(readReports(tabs.reports.map(({ tab }) => tab))).unlisted();
  const { sheet, at } = productsTab(spreadsheet) as ProductsTab;
  const first = sheet.getLastRow() + 1;
  if (products.length > 0) {
    ensureSize(sheet, first + products.length - 1, sheet.getMaxColumns());
    for (const id of FILLED) {
      const column = at[id];
      if (column === undefined) continue;
      const range = sheet.getRange(first, column + 1, products.length, 1);
      range.setNumberFormat(TEXT).setValues(products.map((product) => [product[id]]));
    }
  }
  return { tab: sheet.getName(), added: products.length };
}
