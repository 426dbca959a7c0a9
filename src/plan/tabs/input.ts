// Products and Shipments: the columns that the seller fills, and which of them an existing tab lacks.
import { headerIn } from '../../reports';
import type { products } from '../../reports/products';
import type { shipments } from '../../reports/shipments';
import type { Language } from '../../settings';
import type { Cell } from '../../values/cell';
import type { UiKey } from '../../words';
import type { Format } from '../table/cells';

export const INPUT_TABS = ['products', 'shipments'] as const;
export type InputTab = (typeof INPUT_TABS)[number];
type ColumnOf = { products: keyof typeof products.columns; shipments: keyof typeof shipments.columns };

export interface InputColumn<Id extends string = string> {
  /** The column of the report that the tab is read as. */
  readonly id: Id;
  /** Each is one of the spellings under which a run recognises the column. */
  readonly titles: Readonly<Record<Language, string>>;
  readonly help: Extract<UiKey, `products.${string}` | `shipments.${string}`>;
  readonly format: Format;
  readonly choices?: readonly string[];
}

const same = (title: string): Readonly<Record<Language, string>> => ({ en: title, zh: title });

export const INPUT_COLUMNS: { readonly [K in InputTab]: readonly InputColumn<ColumnOf[K]>[] } = {
  products: [
    { id: 'sku', titles: same('SKU'), help: 'products.sku', format: 'text' },
    { id: 'fnsku', titles: same('FNSKU'), help: 'products.fnsku', format: 'text' },
    { id: 'asin', titles: same('ASIN'), help: 'products.asin', format: 'text' },
    { id: 'title', titles: { en: 'Title', zh: '商品名称' }, help: 'products.title', format: 'text' },
    { id: 'cost', titles: { en: 'Sourcing cost', zh: '采购成本' }, help: 'products.cost', format: 'cost' },
    { id: 'currency', titles: { en: 'Currency', zh: '币种' }, help: 'products.currency', format: 'text' },
    {
      id: 'costSource',
      titles: { en: 'Cost source', zh: '成本来源' },
      help: 'products.costSource',
      format: 'text',
    },
    { id: 'category', titles: { en: 'Referral category', zh: '佣金类目' }, help: 'products.category', format: 'text' },
    {
      id: 'feeClass',
      titles: { en: 'Fee class', zh: '费用类别' },
      help: 'products.feeClass',
      format: 'text',
      choices: ['standard', 'apparel', 'dangerous'],
    },
    { id: 'length', titles: { en: 'Length', zh: '长度' }, help: 'products.measure', format: 'cost' },
    { id: 'width', titles: { en: 'Width', zh: '宽度' }, help: 'products.measure', format: 'cost' },
    { id: 'height', titles: { en: 'Height', zh: '高度' }, help: 'products.measure', format: 'cost' },
    {
      id: 'dimensionUnit',
      titles: { en: 'Dimension unit', zh: '尺寸单位' },
      help: 'products.dimensionUnit',
      format: 'text',
      choices: ['in', 'cm'],
    },
    { id: 'weight', titles: { en: 'Weight', zh: '重量' }, help: 'products.measure', format: 'cost' },
    {
      id: 'weightUnit',
      titles: { en: 'Weight unit', zh: '重量单位' },
      help: 'products.weightUnit',
      format: 'text',
      choices: ['lb', 'oz', 'kg', 'g'],
    },
  ],
  shipments: [
    { id: 'shipmentId', titles: { en: 'Shipment ID', zh: '货件编号' }, help: 'shipments.id', format: 'text' },
    { id: 'status', titles: { en: 'Status', zh: '货件状态' }, help: 'shipments.status', format: 'text' },
    { id: 'delivered', titles: { en: 'Delivered', zh: '送达日期' }, help: 'shipments.delivered', format: 'date' },
    { id: 'closed', titles: { en: 'Closed', zh: '关闭日期' }, help: 'shipments.closed', format: 'date' },
    { id: 'sku', titles: same('SKU'), help: 'shipments.sku', format: 'text' },
    { id: 'fnsku', titles: same('FNSKU'), help: 'shipments.fnsku', format: 'text' },
    {
      id: 'unitsShipped',
      titles: { en: 'Units shipped', zh: '发货数量' },
      help: 'shipments.shipped',
      format: 'integer',
    },
    {
      id: 'unitsReceived',
      titles: { en: 'Units received', zh: '接收数量' },
      help: 'shipments.received',
      format: 'integer',
    },
  ],
};

/** Row of the titles (from 0) and the columns that are missing; null when the rows are no such tab. */
export function findInputTab(
  kind: InputTab,
  rows: readonly (readonly Cell[])[],
): { headerRow: number; missing: readonly InputColumn[] } | null {
  const header = headerIn({ name: '', rows });
  if (header?.report !== kind) return null;
  const columns: readonly InputColumn[] = INPUT_COLUMNS[kind];
  return { headerRow: header.row, missing: columns.filter((column) => header.at[column.id] === undefined) };
}
