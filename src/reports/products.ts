// Products, a tab that the seller fills in: what a product costs, its fee class and its measures.
import type { FeeClass, PackedUnit } from '../rates';
import type { RowRef } from '../values/cell';
import { type Money, moneyText } from '../values/money';
import { agreed, currencyBeside, currencyNamed, isDoubtful, type Told } from './reading/currencies';
import { feeClassOf, readMeasures } from './reading/measures';
import type { RowSource, Rows } from './reading/rows';
import { id, money, report, text } from './reading/spec';
import type { Table } from './reading/table';

const columns = {
  sku: id('SKU', 'MSKU', 'Merchant SKU', 'Seller SKU', '卖家 SKU', '商家 SKU', '产品 SKU'),
  fnsku: id('FNSKU'),
  asin: id('ASIN'),
  title: text('Title', 'Product name', 'Name', 'Product title', '标题', '商品名称', '产品名称', '品名'),
  cost: money(
    ...[
      'Sourcing cost',
      'Unit cost',
      'Cost',
      'Cost per unit',
      'Sourcing cost per unit',
      'Purchase cost',
      'Manufacturing cost',
    ],
    ...['采购成本', '成本', '采购价', '单位成本', '进货成本', '进价'],
  ),
  currency: text('Currency', 'Cost currency', '货币', '币种', '成本币种'),
  costSource: text('Cost source', '成本来源'),
  category: text('Referral category', 'Category', 'Referral fee category', '佣金类目', '类目', '销售佣金类目'),
  feeClass: text('Fee class', 'Class', '费用类别', '费用等级'),
  length: text('Length', 'Package length', '长', '长度', '包装长度'),
  width: text('Width', 'Package width', '宽', '宽度', '包装宽度'),
  height: text('Height', 'Package height', '高', '高度', '包装高度'),
  dimensionUnit: text('Dimension unit', 'Size unit', 'Dimensions unit', '尺寸单位', '长度单位'),
  weight: text('Weight', 'Package weight', '重量', '包装重量'),
  weightUnit: text('Weight unit', '重量单位'),
};

export const products = report({
  id: 'products',
  columns,
  signature: ['sku'],
  own: { distinctive: ['cost', 'category', 'feeClass', 'length', 'width', 'height', 'weight'] },
});

type Key = keyof typeof columns;
type MeasureKey = 'length' | 'width' | 'height' | 'dimensionUnit' | 'weight' | 'weightUnit';

export interface ProductRow extends RowRef {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  /**
   * Price paid to the supplier per unit; null when the seller has not given it (0 counts as not given), its currency cannot be
   * told, or the row was not read whole.
   */
  readonly cost: Money | null;
  /** Whose figure the cost is: Amazon's as long as it stands as it was taken from Amazon's file. */
  readonly costBy: 'seller' | 'amazon';
  /** Blank: the marketplace's; a sign of several currencies: see `currencyIn`. */
  readonly currency: string;
  /** Referral category in the seller's own words. */
  readonly category: string;
  /** Null when it is not given, or none of the classes. */
  readonly feeClass: FeeClass | null;
  /** Measures of the packed unit; null unless all four and their units are readable. */
  readonly unit: PackedUnit | null;
}

/** The cells of a row that its measures stand in, by what reads each column. */
function measureTexts(column: (key: MeasureKey) => (i: number) => string) {
  const length = column('length');
  const width = column('width');
  const height = column('height');
  const dimensionUnit = column('dimensionUnit');
  const weight = column('weight');
  const weightUnit = column('weightUnit');
  return (i: number) => ({
    length: length(i),
    width: width(i),
    height: height(i),
    dimensionUnit: dimensionUnit(i),
    weight: weight(i),
    weightUnit: weightUnit(i),
  });
}

/** What a row says of the currency of its cost, in the column for it and beside the amount, where a sheet may only show it. */
function currencyOf(t: Table<Key>): (row: number) => { readonly told: Told; readonly shown: string } {
  const at = t.at.cost;
  const column = t.textsOf('currency');
  const cost = t.textsOf('cost');
  return (i) => {
    const shown = at === undefined ? '' : (t.tab.display?.[(t.rowNumbers[i] as number) - 1]?.[at] ?? cost(i));
    return { told: agreed(currencyNamed(column(i)), currencyBeside(shown)), shown };
  };
}

function checkCurrencies(t: Table<Key>): void {
  const currency = currencyOf(t);
  const column = t.header[t.at.cost ?? 0] ?? '';
  const named = t.textsOf('currency');
  const costs = t.numbersOf('cost');
  for (let i = 0; i < t.size; i++) {
    const { told, shown } = currency(i);
    if (costs(i) === null || (told !== null && !isDoubtful(told))) continue;
    const data = { column, value: shown, currency: named(i) };
    const id = told !== null ? 'open-currency' : data.currency === '' ? 'bad-currency' : 'other-currency';
    t.issue('bad-currency', t.rowNumbers[i] as number, 'cost', { id, data });
  }
}

/** Names costs, measures, units and fee classes of the Products tab that cannot be read. */
export function checkProducts(t: Table<Key>): void {
  checkCurrencies(t);
  const textOf = measureTexts((key) => t.textsOf(key));
  const fieldClass = t.textsOf('feeClass');
  for (let i = 0; i < t.size; i++) {
    const row = t.rowNumbers[i] as number;
    for (const { field, code, value } of readMeasures(textOf(i), t.decimalSign).problems) {
      // A missing column has no header; the measure that needs the unit has one.
      const column = t.header[t.at[field] ?? t.at.weight ?? t.at.length ?? 0] ?? '';
      t.issue(code, row, field, {
        id: code === 'bad-unit' && value === '' ? 'no-unit' : code,
        data: { column, value },
      });
    }
    const value = fieldClass(i);
    if (feeClassOf(value) === undefined) {
      const column = t.header[t.at.feeClass ?? 0] ?? '';
      t.issue('bad-fee-class', row, 'feeClass', { id: 'bad-fee-class', data: { column, value } });
    }
  }
}

/** What stands as the source of a cost that was taken from Amazon's file; it holds the figure, so that an edit shows. */
export function amazonsFigure(cost: Money, currency: string): string {
  return `Amazon ${moneyText(cost)} ${currency}`;
}

function isAmazonsFigure(source: string, cost: Money, currency: string): boolean {
  return source !== '' && source === amazonsFigure(cost, currency);
}

const made = new WeakMap<object, readonly ProductRow[]>();

/** All rows of the Products tabs; made once for all who ask. */
export function productRows(reports: RowSource): readonly ProductRow[] {
  const rows = reports.rows(products);
  let known = made.get(rows);
  if (!known) {
    known = makeRows(rows);
    made.set(rows, known);
  }
  return known;
}

function makeRows(rows: Rows<typeof columns>): ProductRow[] {
  const sign = rows.ofTab((t) => t.decimalSign);
  const currencies = rows.ofTab((t) => {
    const of = currencyOf(t);
    return (row: number) => of(t.indexOf(row)).told;
  });
  const textOf = measureTexts((key) => rows[key]);
  const own: ProductRow[] = [];
  for (let i = 0; i < rows.size; i++) {
    const cost = rows.cost(i);
    const { tab, row } = rows.ref(i);
    const currency = currencies(i)(row);
    own.push({
      tab,
      row,
      sku: rows.sku(i),
      fnsku: rows.fnsku(i),
      asin: rows.asin(i),
      title: rows.title(i),
      cost: cost !== null && cost > 0 && currency !== null && rows.whole(i) ? cost : null,
      costBy: cost !== null && isAmazonsFigure(rows.costSource(i), cost, currency ?? '') ? 'amazon' : 'seller',
      currency: currency ?? '',
      category: rows.category(i),
      feeClass: feeClassOf(rows.feeClass(i)) ?? null,
      unit: readMeasures(textOf(i), sign(i)).unit,
    });
  }
  return own;
}
