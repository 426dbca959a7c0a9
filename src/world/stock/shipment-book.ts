// Inbound shipments, per shipment and product: what was sent, what arrived when, when it was closed, what was taken out later.
import type { Reading } from '../../reports';
import type { LedgerRow } from '../../reports/ledger-detail';
import { type ContentsRow, contentsRows } from '../../reports/shipment-contents';
import { type ShipmentRow, shipmentRows } from '../../reports/shipments';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, last, sumOf } from '../../values/lists';
import type { Catalogue } from '../catalogue';
import { productKey } from './ledger-book';

/** A shipment without a closing date counts as closed this many days after its last receipt (contract, rule 4). */
const CLOSING_DAYS = 30;

export type ShipmentStatus = 'closed' | 'cancelled' | 'open' | 'unknown';

/** One product of one shipment. */
export interface ShippedItem {
  readonly shipmentId: string;
  readonly product: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  /** Null when neither the Shipments tab nor a contents file tells. */
  readonly shipped: number | null;
  /** The smallest figure of units sent, where a tab or contents file gives fewer than another; null where they agree. */
  readonly shippedLeast: number | null;
  /** The seller's own figure of the Shipments tab. */
  readonly receivedFigure: number | null;
  /** Ledger receipts of the shipment and product, oldest first; rows without a readable date are left out. */
  readonly receipts: readonly Receipt[];
  /** Closing date as shown; null when not. */
  readonly closedOn: Day | null;
  /** Closing date as inferred from the receipts; null when none can be inferred yet. */
  readonly inferredClosing: Day | null;
  /** Amazon has counted it and confirmed, or the time for claims is over: nothing of it is owed any more. */
  readonly investigated: boolean;
  readonly rows: readonly RowRef[];
}

export interface Receipt extends RowRef {
  readonly date: Day;
  /** Signed units. */
  readonly units: number;
}

export interface Shipment {
  readonly id: string;
  readonly status: ShipmentStatus;
  /** A contents file tells all that it holds. */
  readonly listed: boolean;
  /** The row whose status says that Amazon has paid or looks into it, and that status. */
  readonly inHand: (RowRef & { readonly status: string }) | null;
  /** Of two rows of one product one calls it closed and one open: it may have been opened again. */
  readonly contested: boolean;
  readonly delivered: Day | null;
  readonly firstReceipt: Day | null;
  readonly lastReceipt: Day | null;
  /** Country of its receipts, as the ledger prints it; `''` when none does. */
  readonly country: string;
  readonly items: readonly ShippedItem[];
}

/**
 * The day on which a product of a shipment was closed, as shown, else as inferred from its receipts; null when neither tells,
 * or a status says that the shipment is open. The one answer that all rules go by (contract, rule 4).
 */
export function closingOf(shipment: Shipment, item: ShippedItem): Day | null {
  return item.closedOn ?? (shipment.status === 'open' ? null : item.inferredClosing);
}

const CANCELLED = new Set(['cancelled', 'canceled', 'deleted', '已取消', '已删除']);
const CLOSED = new Set(['closed', '已关闭', '关闭', '已完成', '完成']);
// Endings of an investigation; only closed shipments are investigated. The first is about a product, the second about the
// shipment, whose time counts from its delivery.
const COUNTED = /countedandconfirmed|^(?!.*[未待]).*清点.*确认/;
const WINDOW_OVER =
  /claims?(window|period)(has|is)?(expired|over|closed)|索赔(期|窗口|时间).*(过|届满|到期|结束|截止|关闭)/;

/** A status that speaks of money or of an investigation: Amazon may have paid, or be about to, whatever else it says. */
const IN_HAND =
  /reimburs|compensat|erstatt|rembours|rimbors|reembols|vergoed|ersättning|zwrot|赔|补偿|補償|返金|investigat|underreview|untersuch|enquête|indagin|調査|调查|审核/;

export function readShipments(
  reading: Reading,
  receipts: readonly LedgerRow[],
  catalogue: Catalogue,
  asOf: Day,
): Map<string, Shipment> {
  // With copies: units are added up inside one tab, and of several tabs the fullest counts, so that a figure never depends
  // on which of two tabs a repeated row is taken from.
  const own = group(shipmentRows(reading.withCopies), (r) => named(r.shipmentId));
  const contents = group(contentsRows(reading.withCopies), (r) => named(r.shipmentId));
  const received = group(
    receipts.filter((r) => r.referenceId !== ''),
    (r) => named(r.referenceId),
  );
  const ids = new Set([...own.keys(), ...contents.keys(), ...received.keys()]);
  ids.delete('');
  const book = new Map<string, Shipment>();
  for (const id of [...ids].sort()) {
    book.set(id, shipmentOf(id, own.get(id) ?? [], contents.get(id) ?? [], received.get(id) ?? [], catalogue, asOf));
  }
  return book;
}

/** Amazon's ids have capitals; what a seller types may not. */
const named = (id: string) => id.toUpperCase();

function shipmentOf(
  id: string,
  own: readonly ShipmentRow[],
  contents: readonly ContentsRow[],
  received: readonly LedgerRow[],
  catalogue: Catalogue,
  asOf: Day,
): Shipment {
  const key = (r: { fnsku: string; sku: string }) => (r.fnsku === '' && r.sku === '' ? '' : productKey(r, catalogue));
  const [mine, listed, booked] = [group(own, key), group(contents, key), group(received, key)];
  const products = new Set([...mine.keys(), ...listed.keys(), ...booked.keys()]);
  products.delete('');
  const closedOn = latest(own.map((r) => r.closed));
  const over = own.some((r) => WINDOW_OVER.test(r.status) || (COUNTED.test(r.status) && key(r) === ''));
  const items = [...products]
    .sort()
    .map((product) =>
      itemOf(
        id,
        product,
        mine.get(product) ?? [],
        listed.get(product) ?? [],
        booked.get(product) ?? [],
        closedOn,
        over,
        catalogue,
        asOf,
      ),
    );
  const dates = received
    .filter((r) => (r.quantity ?? 0) > 0 && r.date !== null && r.date <= asOf)
    .map((r) => r.date as Day);
  return {
    id,
    status: statusOf(own, closedOn),
    listed: contents.length > 0,
    inHand: own.find((r) => IN_HAND.test(r.status) && !isEnding(r.status)) ?? null,
    contested: [...mine.values()].some(isContested),
    delivered: earliest(own.map((r) => r.delivered)),
    firstReceipt: earliest(dates),
    lastReceipt: latest(dates),
    country: first(received, (r) => r.country),
    items,
  };
}

function itemOf(
  shipmentId: string,
  product: string,
  own: readonly ShipmentRow[],
  contents: readonly ContentsRow[],
  received: readonly LedgerRow[],
  closedOn: Day | null,
  over: boolean,
  catalogue: Catalogue,
  asOf: Day,
): ShippedItem {
  const receipts = received
    .filter((r) => r.date !== null && r.quantity !== null)
    .map((r): Receipt => ({ tab: r.tab, row: r.row, date: r.date as Day, units: r.quantity as number }))
    // What is taken out after the as-of date is no event yet; what comes in settles.
    .filter((r) => r.units > 0 || r.date <= asOf)
    // Of one day deductions first: a receipt of that day restores them.
    .sort((a, b) => a.date - b.date || a.units - b.units);
  const told = [...own, ...contents, ...received];
  const named = [...contents, ...received];
  const sku = first(told, (r) => r.sku);
  return {
    shipmentId,
    product,
    sku,
    fnsku: first(told, (r) => r.fnsku) || (catalogue.fnskuOf(sku) ?? ''),
    asin: first(named, (r) => r.asin) || (catalogue.asinOf(sku) ?? ''),
    title: first(named, (r) => r.title) || (catalogue.titleOf(sku) ?? ''),
    // The seller's own tab wins, the contents file fills its blanks; they are never added up.
    shipped: perTab(own, (r) => r.shipped) ?? perTab(contents, (r) => r.shipped),
    shippedLeast: leastShipped(own, contents),
    receivedFigure: perTab(own, (r) => r.received),
    receipts,
    closedOn,
    inferredClosing: inferClosing(receipts, asOf),
    investigated: over || own.some((r) => COUNTED.test(r.status)),
    rows: [...own, ...contents].map(({ tab, row }) => ({ tab, row })),
  };
}

/** Boxes of one product inside a tab are added up; of several tabs the largest figure counts, so that no paste doubles it. */
function perTab<T extends RowRef>(rows: readonly T[], value: (row: T) => number | null): number | null {
  const figures = figuresOf(rows, value);
  return figures.length > 0 ? Math.max(...figures) : null;
}

function leastShipped(own: readonly ShipmentRow[], contents: readonly ContentsRow[]): number | null {
  const mine = figuresOf(own, (r) => r.shipped);
  const most = Math.max(...mine);
  const least = Math.min(...mine, perTab(contents, (r) => r.shipped) ?? most);
  return mine.length > 0 && least < most ? least : null;
}

function figuresOf<T extends RowRef>(rows: readonly T[], value: (row: T) => number | null): number[] {
  const [only] = rows;
  // As nearly all products of a shipment have it.
  if (rows.length < 2) {
    const figure = only ? value(only) : null;
    return figure === null ? [] : [Math.max(0, figure)];
  }
  return [...group(rows, (r) => r.tab).values()].flatMap((own) => {
    const filled = own.map(value).filter((v) => v !== null);
    return filled.length > 0 ? [Math.max(0, sumOf(filled, Number))] : [];
  });
}

/** 30 days after the last positive receipt that is followed by 30 days without one. */
function inferClosing(receipts: readonly Receipt[], asOf: Day): Day | null {
  const dates = receipts.filter((r) => r.units > 0 && r.date <= asOf).map((r) => r.date);
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i] as Day;
    const next = dates[i + 1] ?? asOf;
    const quiet = dates[i + 1] === undefined ? next - date >= CLOSING_DAYS : next - date > CLOSING_DAYS;
    if (quiet) return date + CLOSING_DAYS;
  }
  return null;
}

function statusOf(rows: readonly ShipmentRow[], closedOn: Day | null): ShipmentStatus {
  const statuses = rows.map((r) => r.status).filter((s) => s !== '');
  if (statuses.some((s) => CANCELLED.has(s))) return 'cancelled';
  if (statuses.some((s) => !isEnding(s))) return closedOn !== null ? 'closed' : 'open';
  return statuses.length > 0 || closedOn !== null ? 'closed' : 'unknown';
}

function isContested(rows: readonly ShipmentRow[]): boolean {
  const told = rows.filter((r) => r.status !== '').map((r) => isEnding(r.status));
  return told.includes(true) && told.includes(false);
}

function isEnding(status: string): boolean {
  return CLOSED.has(status) || COUNTED.test(status) || WINDOW_OVER.test(status);
}

/** What became of a product's receipts: net up to closing, then deductions and what restored them. */
export interface Received {
  /** Units received for good: net up to closing and later receipts that restored nothing. */
  readonly units: number;
  readonly deductions: readonly Receipt[];
  readonly laterReceipts: readonly Receipt[];
}

export function receivedUnits(item: ShippedItem, closing: Day | null): Received {
  const until = closing ?? Number.POSITIVE_INFINITY;
  const before = item.receipts.filter((r) => r.date <= until);
  const after = item.receipts.filter((r) => r.date > until);
  let owed = 0;
  let extra = 0;
  for (const r of after) {
    if (r.units < 0) owed -= r.units;
    else {
      const restored = Math.min(owed, r.units);
      owed -= restored;
      extra += r.units - restored;
    }
  }
  return {
    units: sumOf(before, (r) => r.units) + extra + unseen(item.receipts),
    deductions: after.filter((r) => r.units < 0),
    laterReceipts: after.filter((r) => r.units > 0),
  };
}

/** What was taken out must have come in: units that the receipts in the data lack for that, counted at the end of each day. */
function unseen(receipts: readonly Receipt[]): number {
  let level = 0;
  let lowest = 0;
  receipts.forEach((r, i) => {
    level += r.units;
    if (receipts[i + 1]?.date !== r.date) lowest = Math.min(lowest, level);
  });
  return -lowest;
}

function earliest(days: readonly (Day | null)[]): Day | null {
  let found: Day | null = null;
  for (const day of days) if (day !== null && (found === null || day < found)) found = day;
  return found;
}

function latest(days: readonly (Day | null)[]): Day | null {
  let found: Day | null = null;
  for (const day of days) if (day !== null && (found === null || day > found)) found = day;
  return found;
}

/** The first text by the alphabet that is none of the empty ones, so that the order of rows does not matter; `''` without one. */
function first<T>(rows: Iterable<T>, text: (row: T) => string): string {
  let found = '';
  for (const row of rows) {
    const t = text(row);
    if (t !== '' && (found === '' || t < found)) found = t;
  }
  return found;
}

/** Date of the last positive receipt of an item, or null. */
export function lastReceiptOf(item: ShippedItem, asOf: Day): Day | null {
  return last(item.receipts.filter((r) => r.units > 0 && r.date <= asOf))?.date ?? null;
}

export function firstReceiptOf(item: ShippedItem, asOf: Day): Day | null {
  return item.receipts.find((r) => r.units > 0 && r.date <= asOf)?.date ?? null;
}
