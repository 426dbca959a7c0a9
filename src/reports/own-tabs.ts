// The two tabs that the seller fills in: Products (costs, measures) and Shipments (what was sent and received).
import type { FeeClass, PackedUnit } from '../rates';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { codeKey } from '../values/text';
import { feeClassOf, readMeasures } from './reading/measures';
import { date, id, money, quantity, type ReportSpec, text } from './reading/spec';
import type { Table } from './reading/table';

const productColumns = {
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
  category: text('Referral category', 'Category', 'Referral fee category', '佣金类目', '类目', '销售佣金类目'),
  feeClass: text('Fee class', 'Class', '费用类别', '费用等级'),
  length: text('Length', 'Package length', '长', '长度', '包装长度'),
  width: text('Width', 'Package width', '宽', '宽度', '包装宽度'),
  height: text('Height', 'Package height', '高', '高度', '包装高度'),
  dimensionUnit: text('Dimension unit', 'Size unit', 'Dimensions unit', '尺寸单位', '长度单位'),
  weight: text('Weight', 'Package weight', '重量', '包装重量'),
  weightUnit: text('Weight unit', '重量单位'),
};

const shipmentColumns = {
  shipmentId: id('Shipment ID', 'FBA shipment ID', '货件编号', '货件 ID'),
  status: text('Status', 'Shipment status', '状态', '货件状态'),
  delivered: date('Delivered', 'Delivery date', 'Delivered on', 'Delivered date', '送达日期', '签收日期', '送达'),
  closed: date('Closed', 'Closing date', 'Closed on', 'Closed date', '关闭日期', '完成日期', '关闭'),
  sku: id('SKU', 'MSKU', 'Merchant SKU', 'Seller SKU', '卖家 SKU'),
  fnsku: id('FNSKU'),
  unitsShipped: quantity(
    'Units shipped',
    'Shipped units',
    'Quantity shipped',
    'Units expected',
    '发货数量',
    '已发货数量',
  ),
  unitsReceived: quantity(
    'Units received',
    'Received units',
    'Quantity received',
    'Units located',
    '接收数量',
    '已接收数量',
  ),
};

type ProductKey = keyof typeof productColumns;
type ShipmentKey = keyof typeof shipmentColumns;

export const products: ReportSpec<ProductKey> = {
  id: 'products',
  columns: productColumns,
  signature: ['sku'],
  own: { distinctive: ['cost', 'category', 'feeClass', 'length', 'width', 'height', 'weight'] },
};

export const shipments: ReportSpec<ShipmentKey> = {
  id: 'shipments',
  columns: shipmentColumns,
  signature: ['shipmentId'],
  own: { distinctive: ['unitsShipped', 'unitsReceived', 'delivered', 'closed'] },
};

export type { ProductKey };

export interface ProductRow extends RowRef {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  /** Price paid to the supplier per unit; null when the seller has not given it (0 counts as not given). */
  readonly cost: Money | null;
  /** Blank: the marketplace's. */
  readonly currency: string;
  /** Referral category in the seller's own words. */
  readonly category: string;
  /** Null when it is not given, or none of the classes. */
  readonly feeClass: FeeClass | null;
  /** Measures of the packed unit; null unless all four and their units are readable. */
  readonly unit: PackedUnit | null;
}

function measuresOf(t: Table<ProductKey>, i: number) {
  const text = (key: 'length' | 'width' | 'height' | 'dimensionUnit' | 'weight' | 'weightUnit') => t.text(i, key);
  return readMeasures(
    {
      length: text('length'),
      width: text('width'),
      height: text('height'),
      dimensionUnit: text('dimensionUnit'),
      weight: text('weight'),
      weightUnit: text('weightUnit'),
    },
    t.decimalSign,
  );
}

/** Names measures, units and fee classes of the Products tab that cannot be read. */
export function checkProducts(t: Table<ProductKey>): void {
  for (let i = 0; i < t.size; i++) {
    const row = t.rowNumbers[i] as number;
    for (const { field, code, value } of measuresOf(t, i).problems) {
      // A missing column has no header; the measure that needs the unit has one.
      const column = t.header[t.at[field] ?? t.at.weight ?? t.at.length ?? 0] ?? '';
      t.issue(code, row, field, {
        id: code === 'bad-unit' && value === '' ? 'no-unit' : code,
        data: { column, value },
      });
    }
    const value = t.text(i, 'feeClass');
    if (feeClassOf(value) === undefined) {
      const column = t.header[t.at.feeClass ?? 0] ?? '';
      t.issue('bad-fee-class', row, 'feeClass', { id: 'bad-fee-class', data: { column, value } });
    }
  }
}

export function productRow(t: Table<ProductKey>, i: number): ProductRow {
  const cost = t.money(i, 'cost');
  return {
    tab: t.tab.name,
    row: t.rowNumbers[i] as number,
    sku: t.text(i, 'sku'),
    fnsku: t.text(i, 'fnsku'),
    asin: t.text(i, 'asin'),
    title: t.text(i, 'title'),
    cost: cost !== null && cost > 0 ? cost : null,
    currency: t.text(i, 'currency').toUpperCase(),
    category: t.text(i, 'category'),
    feeClass: feeClassOf(t.text(i, 'feeClass')) ?? null,
    unit: measuresOf(t, i).unit,
  };
}

export interface ShipmentRow extends RowRef {
  readonly shipmentId: string;
  /** Comparable status (`closed`), see `codeKey`. */
  readonly status: string;
  readonly delivered: Day | null;
  readonly closed: Day | null;
  readonly sku: string;
  readonly fnsku: string;
  readonly shipped: number | null;
  readonly received: number | null;
}

export function shipmentRow(t: Table<ShipmentKey>, i: number): ShipmentRow {
  return {
    tab: t.tab.name,
    row: t.rowNumbers[i] as number,
    shipmentId: t.text(i, 'shipmentId'),
    status: codeKey(t.text(i, 'status')),
    delivered: t.date(i, 'delivered'),
    closed: t.date(i, 'closed'),
    sku: t.text(i, 'sku'),
    fnsku: t.text(i, 'fnsku'),
    shipped: t.quantity(i, 'unitsShipped'),
    received: t.quantity(i, 'unitsReceived'),
  };
}
