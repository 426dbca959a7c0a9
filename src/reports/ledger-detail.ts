// Inventory Ledger, detailed view: every movement of stock, with Amazon's own reconciliation of losses.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { codeKey } from '../values/text';
import type { RowSource, Rows } from './reading/rows';
import { date, id, quantity, report, required, text } from './reading/spec';

// The Spanish names are no spelling of Amazon's that is known; they occur in files of third-party tools.
const columns = {
  date: required(date('Date', 'Fecha', '日期')),
  fnsku: id('FNSKU', 'Fulfillment network SKU (FNSKU)', 'Fulfillment network SKU'),
  asin: id('ASIN'),
  sku: id('MSKU', 'Merchant SKU', 'SKU', '卖家 SKU'),
  title: text('Title', 'Título', 'Product name', '商品名称'),
  eventType: text('Event Type', 'Tipo de evento', '事件类型'),
  referenceId: id('Reference ID', 'ID de referencia', '参考编号'),
  quantity: required(quantity('Quantity', 'Cantidad', '数量')),
  center: text('Fulfillment Center', 'Fulfilment Centre', 'Centro logístico', '运营中心'),
  disposition: text('Disposition', 'Estado', '库存处置', '处置'),
  reason: text('Reason', 'Motivo', '原因'),
  country: text('Country', 'País', '国家/地区'),
  reconciled: quantity('Reconciled Quantity', 'Cantidad conciliada', '已对账数量'),
  unreconciled: quantity('Unreconciled Quantity', 'Cantidad sin conciliar', '未对账数量'),
  dateTime: text('Date and Time', 'Fecha y hora', '日期和时间'),
  store: text('Store', '店铺'),
};

export const ledgerDetail = report({
  id: 'ledger-detail',
  columns,
  signature: ['date', 'eventType', 'quantity', 'disposition', ['fnsku', 'sku']],
  covers: 'date',
  // Month first in every marketplace (measured on US and ES files, 2026).
  dateOrder: 'month-first',
  core: ['date', ['fnsku', 'sku'], 'eventType', 'referenceId', 'quantity', 'center', 'disposition', 'reason'],
  words: [
    { column: 'eventType', known: (word) => eventOf(word) !== 'other' },
    { column: 'reason', known: (word) => word.length <= 1 || isReasonWord(codeKey(word)) },
  ],
  telling: {
    eventType: () => true,
    reason: (of) => eventOf(of('eventType')) === 'adjustments',
    disposition: () => true,
    center: () => false,
    country: () => false,
  },
  canonical: {
    eventType: (text) => (eventOf(text) === 'other' ? codeKey(text) : eventOf(text)),
    reason: (text, of) => reasonCode(text, codeKey(of('disposition'))),
  },
});

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

/** A row by itself, for those that keep it. What is asked of few rows is read when somebody asks. */
export class LedgerRow implements RowRef {
  readonly tab: string;
  readonly row: number;
  /** Null when the date cannot be read: such a row makes no event. */
  readonly date: Day | null;
  readonly fnsku: string;
  readonly sku: string;
  readonly referenceId: string;
  /** Signed units: + into stock, − out of it; null when unreadable. */
  readonly quantity: number | null;
  readonly center: string;
  readonly disposition: string;
  /** Reason code as downloads print it, upper case. */
  readonly reason: string;

  constructor(
    private readonly ledger: Ledger,
    private readonly at: number,
  ) {
    const { tab, row } = ledger.ref(at);
    this.tab = tab;
    this.row = row;
    this.date = ledger.date(at);
    this.fnsku = ledger.fnsku(at);
    this.sku = ledger.sku(at);
    this.referenceId = ledger.referenceId(at);
    this.quantity = ledger.quantity(at);
    this.center = ledger.center(at);
    this.disposition = ledger.disposition(at);
    this.reason = ledger.reason(at);
  }

  get asin(): string {
    return this.ledger.asin(this.at);
  }

  get title(): string {
    return this.ledger.title(this.at);
  }

  get country(): string {
    return this.ledger.country(this.at);
  }

  get reconciled(): number | null {
    return this.ledger.reconciled(this.at);
  }

  /** Null when blank; 0 is a figure. */
  get unreconciled(): number | null {
    return this.ledger.unreconciled(this.at);
  }

  /** Newest date of the tab that gave the reconciliation figures. */
  get figuresAsOf(): Day | null {
    return this.ledger.figuresAsOf(this.at);
  }
}

const eventCache = new Map<string, LedgerEvent>();

function eventOf(type: string): LedgerEvent {
  let event = eventCache.get(type);
  if (event === undefined) {
    event = EVENTS[codeKey(type)] ?? 'other';
    if (eventCache.size < 500) eventCache.set(type, event);
  }
  return event;
}

/** Reason code as downloads print it, also where the row says it in words. */
function reasonCode(reason: string, disposition: string): string {
  if (reason.length <= 1) return reason.toUpperCase();
  const key = codeKey(reason);
  const damage = DAMAGE_WORDS.has(key) ? DAMAGE_CODES[disposition] : undefined;
  return REASON_WORDS[key] ?? damage ?? reason.toUpperCase();
}

function isReasonWord(key: string): boolean {
  return key in REASON_WORDS || DAMAGE_WORDS.has(key) || key === 'n/a';
}

/** The rows of the ledger; what reads them is made once. */
export function ledgerOf(reports: RowSource): Ledger {
  const rows = reports.rows(ledgerDetail);
  let ledger = made.get(rows);
  if (!ledger) {
    ledger = makeLedger(rows);
    made.set(rows, ledger);
  }
  return ledger;
}

export type Ledger = ReturnType<typeof makeLedger>;

const made = new WeakMap<object, Ledger>();

function makeLedger(rows: Rows<typeof columns>) {
  const event = rows.read('eventType', eventOf);
  /** Comparable code (`customerdamaged`), see `codeKey`. */
  const disposition = rows.read('disposition', codeKey);
  const letter = rows.read('reason', (text) => (text.length <= 1 ? text.toUpperCase() : null));
  /** Reason code as downloads print it, also where the row says it in words. */
  const reason = (i: number): string => letter(i) ?? reasonCode(rows.reason(i), disposition(i));
  /** Newest date of the tab that gave the reconciliation figures. */
  const figuresAsOf = rows.asOf('unreconciled');
  return {
    ...rows,
    event,
    disposition,
    reason,
    figuresAsOf,
    /** The rows of some kinds of events, by their numbers. */
    placesOf: (kinds: ReadonlySet<LedgerEvent>) => rows.saying('eventType', (type) => kinds.has(eventOf(type))),
  };
}
