// Inventory Ledger, detailed view: every movement of stock, with Amazon's own reconciliation of losses.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { codeKey } from '../values/text';
import { date, id, quantity, type ReportSpec, required, text, volatile } from './reading/spec';
import type { Table } from './reading/table';

// The Spanish names are no spelling of Amazon's that is known; they occur in files of third-party tools.
const columns = {
  date: required(date('Date', 'Fecha', '日期')),
  fnsku: id('FNSKU', 'Fulfillment network SKU (FNSKU)', 'Fulfillment network SKU'),
  asin: id('ASIN'),
  sku: id('MSKU', 'Merchant SKU', 'SKU', '卖家 SKU'),
  title: volatile(text('Title', 'Título', 'Product name', '商品名称')),
  eventType: text('Event Type', 'Tipo de evento', '事件类型'),
  referenceId: text('Reference ID', 'ID de referencia', '参考编号'),
  quantity: required(quantity('Quantity', 'Cantidad', '数量')),
  center: text('Fulfillment Center', 'Fulfilment Centre', 'Centro logístico', '运营中心'),
  disposition: text('Disposition', 'Estado', '库存处置', '处置'),
  reason: text('Reason', 'Motivo', '原因'),
  country: text('Country', 'País', '国家/地区'),
  reconciled: volatile(quantity('Reconciled Quantity', 'Cantidad conciliada', '已对账数量')),
  unreconciled: volatile(quantity('Unreconciled Quantity', 'Cantidad sin conciliar', '未对账数量')),
  dateTime: text('Date and Time', 'Fecha y hora', '日期和时间'),
  store: text('Store', '店铺'),
};

export type LedgerKey = keyof typeof columns;

export const ledgerDetail: ReportSpec<LedgerKey> = {
  id: 'ledger-detail',
  columns,
  signature: ['date', 'eventType', 'quantity', 'disposition', ['fnsku', 'sku']],
  covers: 'date',
  // Month first in every marketplace (measured on US and ES files, 2026).
  dateOrder: 'month-first',
};

export type LedgerEvent =
  | 'shipments'
  | 'customer-returns'
  | 'receipts'
  | 'adjustments'
  | 'removals'
  | 'transfers'
  | 'other';

const EVENTS: Readonly<Record<string, LedgerEvent>> = {
  shipments: 'shipments',
  envíos: 'shipments',
  customerreturns: 'customer-returns',
  receipts: 'receipts',
  adjustments: 'adjustments',
  ajustes: 'adjustments',
  vendorreturns: 'removals',
  whsetransfers: 'transfers',
  warehousetransfers: 'transfers',
};

/** Words that the on-screen view prints instead of the reason codes of downloads. */
const REASON_WORDS: Readonly<Record<string, string>> = {
  misplaced: 'M',
  inventorymisplaced: 'M',
  missinginventoryfound: 'F',
  found: 'F',
  inventorydisposedof: 'D',
  disposed: 'D',
};

/** One phrase stands for six codes on screen: which of them, the stock tells that the unit came out of. */
const DAMAGE_WORDS = new Set(['damagedatamazonfulfillmentcenter', 'damagedatamazonfulfilmentcentre']);
const DAMAGE_CODES: Readonly<Record<string, string>> = {
  sellable: 'E',
  carrierdamaged: '6',
  expired: '7',
  customerdamaged: 'H',
  defective: 'K',
  distributordamaged: 'U',
};

export interface LedgerRow extends RowRef {
  /** Null when the date cannot be read: such a row makes no event. */
  readonly date: Day | null;
  readonly fnsku: string;
  readonly asin: string;
  readonly sku: string;
  readonly title: string;
  readonly event: LedgerEvent;
  readonly referenceId: string;
  /** Signed units: + into stock, − out of it; null when unreadable. */
  readonly quantity: number | null;
  readonly center: string;
  readonly disposition: string;
  /** Reason code as downloads print it, upper case. */
  readonly reason: string;
  readonly country: string;
  readonly reconciled: number | null;
  /** Null when blank; 0 is a figure. */
  readonly unreconciled: number | null;
  /** Newest date of the tab that gave the reconciliation figures. */
  readonly figuresAsOf: Day | null;
}

const eventCache = new Map<string, LedgerEvent>();

export function ledgerEvent(t: Table<LedgerKey>, i: number): LedgerEvent {
  const raw = t.text(i, 'eventType');
  let event = eventCache.get(raw);
  if (event === undefined) {
    event = EVENTS[codeKey(raw)] ?? 'other';
    if (eventCache.size < 500) eventCache.set(raw, event);
  }
  return event;
}

/** Reason code as downloads print it, also where the row says it in words. */
export function ledgerReason(t: Table<LedgerKey>, i: number): string {
  const reason = t.text(i, 'reason');
  if (reason.length <= 1) return reason.toUpperCase();
  const key = codeKey(reason);
  const damage = DAMAGE_WORDS.has(key) ? DAMAGE_CODES[codeKey(t.text(i, 'disposition'))] : undefined;
  return REASON_WORDS[key] ?? damage ?? reason.toUpperCase();
}

export function ledgerRow(t: Table<LedgerKey>, i: number, newestOf: (t: Table<LedgerKey>) => Day | null): LedgerRow {
  const source = t.newerOf(i, 'unreconciled')?.table ?? t;
  return {
    tab: t.tab.name,
    row: t.rowNumbers[i] as number,
    date: t.date(i, 'date'),
    fnsku: t.text(i, 'fnsku'),
    asin: t.text(i, 'asin'),
    sku: t.text(i, 'sku'),
    title: t.text(i, 'title'),
    event: ledgerEvent(t, i),
    referenceId: t.text(i, 'referenceId'),
    quantity: t.quantity(i, 'quantity'),
    center: t.text(i, 'center'),
    disposition: codeKey(t.text(i, 'disposition')),
    reason: ledgerReason(t, i),
    country: t.text(i, 'country'),
    reconciled: t.quantity(i, 'reconciled'),
    unreconciled: t.quantity(i, 'unreconciled'),
    figuresAsOf: newestOf(source),
  };
}
