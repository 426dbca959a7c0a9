// Inbound shipments, per shipment and product: what was sent, what arrived when, when it was closed, what was taken out later.
import type { Reading } from '../../reports';
import type { LedgerRow } from '../../reports/ledger-detail';
import { type ContentsRow, contentsRows } from '../../reports/shipment-contents';
import { type ShipmentRow, shipmentRows } from '../../reports/shipments';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { appended, group, sumOf } from '../../values/lists';
import type { Catalogue } from '../catalogue';
import { productKey } from './ledger-book';
import { statusSays } from './shipment-status';

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
  /** Rows that name it by its title, which few are asked for (`titleOf`). */
  readonly titled: readonly Titled[];
  /** Null when neither the Shipments tab nor a contents file tells. */
  readonly shipped: number | null;
  /** The smallest figure of units sent, where a tab or contents file gives fewer than what counts; null where none does. */
  readonly shippedLeast: number | null;
  /** Rows of one tab that are boxes, or one row and what became of it: nothing tells which. */
  readonly retold: RowRef | null;
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

interface Titled {
  readonly title: string;
}

/** The title of a shipment's product by its contents file or receipts, else as any report tells it. */
export function titleOf({ titled, sku }: ShippedItem, catalogue: Catalogue): string {
  let title = '';
  for (const row of titled) title = firstText(title, row.title);
  return title || (catalogue.titleOf(sku) ?? '');
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
  /** The first row of a contents file that lists more units than it says to hold in all, and both numbers. */
  readonly overlisted: (RowRef & { readonly total: number; readonly listed: number }) | null;
  /** The row whose status says that Amazon has paid or looks into it, and that status. */
  readonly inHand: (RowRef & { readonly status: string }) | null;
  /** The row whose status says that it is not closed, where a closing date says that it is. */
  readonly goingOn: (RowRef & { readonly status: string }) | null;
  /** The closing date as shown; null when not. */
  readonly closedOn: Day | null;
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

export function readShipments(
  reading: Reading,
  receipts: readonly LedgerRow[],
  catalogue: Catalogue,
  asOf: Day,
): Map<string, Shipment> {
  // With copies: units are added up inside one tab, and of several tabs the fullest counts, so that a figure never depends
  // on which of two tabs a repeated row is taken from.
  const named = naming();
  const rows = shipmentRows(reading.withCopies);
  // Where a row has a closing date the claim itself asks about its status.
  for (const row of rows)
    if (row.closed === null && statusSays(row.status).isUnknown)
      reading.issue('shipments', row, 'unknown-word', { word: row.status, column: 'Status' });
  const own = group(rows, (r) => named(r.shipmentId));
  const contents = group(contentsRows(reading.withCopies), (r) => named(r.shipmentId));
  const received = group(receipts, (r) => named(r.referenceId));
  const ids = new Set([...own.keys(), ...contents.keys(), ...received.keys()]);
  ids.delete('');
  const book = new Map<string, Shipment>();
  for (const id of [...ids].sort()) {
    book.set(id, shipmentOf(id, own.get(id) ?? [], contents.get(id) ?? [], received.get(id) ?? [], catalogue, asOf));
  }
  return book;
}

/** Amazon's ids have capitals; what a seller types may not. Rows of one shipment follow each other. */
function naming(): (id: string) => string {
  let last = '';
  let name = '';
  return (id) => {
    if (id !== last) {
      last = id;
      name = id.toUpperCase();
    }
    return name;
  };
}

/** The rows that tell of one product of a shipment. */
class ItemRows {
  own: ShipmentRow[] = [];
  contents: ContentsRow[] = [];
  received: LedgerRow[] = [];
}

function shipmentOf(
  id: string,
  own: readonly ShipmentRow[],
  contents: readonly ContentsRow[],
  received: readonly LedgerRow[],
  catalogue: Catalogue,
  asOf: Day,
): Shipment {
  const byProduct = new Map<string, ItemRows>();
  for (const r of own) {
    const rows = rowsOf(byProduct, r, catalogue);
    rows.own = appended(rows.own, r);
  }
  for (const r of contents) {
    const rows = rowsOf(byProduct, r, catalogue);
    rows.contents = appended(rows.contents, r);
  }
  for (const r of received) {
    const rows = rowsOf(byProduct, r, catalogue);
    rows.received = appended(rows.received, r);
  }
  const told = toldOf(own);
  const unnamed = byProduct.get('')?.own ?? [];
  const isOver = told.isOver || unnamed.some((r) => statusSays(r.status).isCounted);
  const files = contents.length === 0 ? 0 : new Set(contents.map((r) => r.list)).size;
  const items: ShippedItem[] = [];
  for (const product of [...byProduct.keys()].sort()) {
    if (product === '') continue;
    items.push(itemOf(id, product, byProduct.get(product) as ItemRows, files, told.closedOn, isOver, catalogue, asOf));
  }
  const { firstReceipt, lastReceipt, country } = arrivalsOf(received, asOf);
  return {
    id,
    status: told.status,
    listed: contents.length > 0,
    overlisted: contents.length > 0 ? overlistedIn(contents) : null,
    inHand: told.inHand,
    goingOn: told.status === 'closed' ? told.goingOn : null,
    closedOn: told.closedOn,
    contested: isContested(byProduct),
    delivered: told.delivered,
    firstReceipt,
    lastReceipt,
    country,
    items,
  };
}

function rowsOf(byProduct: Map<string, ItemRows>, r: { fnsku: string; sku: string }, catalogue: Catalogue): ItemRows {
  const product = r.fnsku === '' && r.sku === '' ? '' : productKey(r, catalogue);
  let rows = byProduct.get(product);
  if (!rows) {
    rows = new ItemRows();
    byProduct.set(product, rows);
  }
  return rows;
}

/** What the seller's own rows tell of a shipment as a whole. */
function toldOf(own: readonly ShipmentRow[]) {
  let closedOn: Day | null = null;
  let delivered: Day | null = null;
  let inHand: ShipmentRow | null = null;
  let goingOn: ShipmentRow | null = null;
  let isCancelled = false;
  let isOpen = false;
  let isTold = false;
  let isOver = false;
  for (const row of own) {
    closedOn = later(closedOn, row.closed);
    delivered = earlier(delivered, row.delivered);
    if (row.status === '') continue;
    const says = statusSays(row.status);
    isTold = true;
    if (says.isCancelled) isCancelled = true;
    if (!says.isEnding) isOpen = true;
    if (says.isWindowOver) isOver = true;
    if (says.isInHand) inHand ??= row;
    if (says.isGoingOn) goingOn ??= row;
  }
  return { closedOn, delivered, inHand, goingOn, isOver, status: statusOf(isCancelled, isOpen, isTold, closedOn) };
}

function statusOf(isCancelled: boolean, isOpen: boolean, isTold: boolean, closedOn: Day | null): ShipmentStatus {
  if (isCancelled) return 'cancelled';
  if (isOpen) return closedOn !== null ? 'closed' : 'open';
  return isTold || closedOn !== null ? 'closed' : 'unknown';
}

function isContested(byProduct: ReadonlyMap<string, ItemRows>): boolean {
  for (const { own } of byProduct.values()) if (own.length > 1 && saysBoth(own)) return true;
  return false;
}

function saysBoth(own: readonly ShipmentRow[]): boolean {
  const told = own.filter((r) => r.status !== '').map((r) => statusSays(r.status).isEnding);
  return told.includes(true) && told.includes(false);
}

function overlistedIn(contents: readonly ContentsRow[]): Shipment['overlisted'] {
  for (const rows of group(contents, (r) => r.list).values()) {
    const { tab, row, total } = rows[0] as ContentsRow;
    const listed = sumOf(rows, (r) => r.shipped ?? 0);
    if (total !== null && listed > total) return { tab, row, total, listed };
  }
  return null;
}

function arrivalsOf(received: readonly LedgerRow[], asOf: Day) {
  let firstReceipt: Day | null = null;
  let lastReceipt: Day | null = null;
  let country = '';
  for (const row of received) {
    country = firstText(country, row.country);
    const { date, quantity } = row;
    if (date === null || date > asOf || quantity === null || quantity <= 0) continue;
    firstReceipt = earlier(firstReceipt, date);
    lastReceipt = later(lastReceipt, date);
  }
  return { firstReceipt, lastReceipt, country };
}

function itemOf(
  shipmentId: string,
  product: string,
  { own, contents, received }: ItemRows,
  files: number,
  closedOn: Day | null,
  isOver: boolean,
  catalogue: Catalogue,
  asOf: Day,
): ShippedItem {
  let rows: RowRef[] = [];
  let sku = '';
  let fnsku = '';
  let asin = '';
  let investigated = isOver;
  for (const r of own) {
    rows = appended(rows, { tab: r.tab, row: r.row });
    sku = firstText(sku, r.sku);
    fnsku = firstText(fnsku, r.fnsku);
    if (statusSays(r.status).isCounted) investigated = true;
  }
  for (const r of contents) {
    rows = appended(rows, { tab: r.tab, row: r.row });
    sku = firstText(sku, r.sku);
    fnsku = firstText(fnsku, r.fnsku);
    asin = firstText(asin, r.asin);
  }
  for (const r of received) {
    sku = firstText(sku, r.sku);
    fnsku = firstText(fnsku, r.fnsku);
    asin = firstText(asin, r.asin);
  }
  const receipts = receiptsOf(received, asOf);
  const booked = sumOf(receipts, (r) => r.units);
  const figures = figuresOf(own, shippedBy);
  const receivedFigure = mostOf(figuresOf(own, receivedBy));
  const arrived = Math.max(receivedFigure ?? 0, booked);
  const listed = contents.length === 0 ? NO_FIGURES : figuresOf(contradicting(contents, arrived), shippedBy);
  // The seller's own tab wins, the contents file fills its blanks; they are never added up.
  const shipped = mostOf(figures) ?? mostOf(listed);
  return {
    shipmentId,
    product,
    sku,
    fnsku: fnsku || (catalogue.fnskuOf(sku) ?? ''),
    asin: asin || (catalogue.asinOf(sku) ?? ''),
    titled: contents.length === 0 ? received : [...contents, ...received],
    shipped,
    // A contents file tells all that a shipment holds: what it does not list, and did not come, was perhaps never sent.
    shippedLeast:
      arrived <= 0 && files > filesOf(contents) && shipped !== 0 && shipped !== null
        ? 0
        : leastOf(shipped, figures, listed),
    retold: own.length > 1 ? retoldRow(own, booked) : null,
    receivedFigure,
    receipts,
    closedOn,
    inferredClosing: inferClosing(receipts, asOf),
    investigated,
    rows,
  };
}

function filesOf(contents: readonly ContentsRow[]): number {
  return contents.length < 2 ? contents.length : new Set(contents.map((r) => r.list)).size;
}

function receiptsOf(received: readonly LedgerRow[], asOf: Day): Receipt[] {
  let receipts: Receipt[] = [];
  for (const { tab, row, date, quantity } of received) {
    if (date === null || quantity === null) continue;
    // What is taken out after the as-of date is no event yet; what comes in settles.
    if (quantity > 0 || date <= asOf) receipts = appended(receipts, { tab, row, date, units: quantity });
  }
  // Of one day deductions first: a receipt of that day restores them.
  return receipts.length < 2 ? receipts : receipts.sort(byDayAndUnits);
}

function byDayAndUnits(a: Receipt, b: Receipt): number {
  return a.date - b.date || a.units - b.units;
}

const shippedBy = (row: { readonly shipped: number | null }) => row.shipped;
const receivedBy = (row: ShipmentRow) => row.received;

/** Of several tabs the largest figure counts, so that no paste doubles it; null without any. */
function mostOf(figures: readonly number[]): number | null {
  let most: number | null = null;
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] as number;
    if (most === null || figure > most) most = figure;
  }
  return most;
}

function leastOf(shipped: number | null, own: readonly number[], listed: readonly number[]): number | null {
  if (shipped === null) return null;
  let least = shipped;
  for (let i = 0; i < own.length; i++) least = Math.min(least, own[i] as number);
  for (let i = 0; i < listed.length; i++) least = Math.min(least, listed[i] as number);
  return least < shipped ? least : null;
}

/** The contents files whose boxes are not all in the fullest one, or which hold all that came in; that one itself stays. */
function contradicting(contents: readonly ContentsRow[], received: number): readonly ContentsRow[] {
  if (contents.length < 2) return contents;
  const files = [...group(contents, (r) => r.list).values()];
  if (files.length < 2) return contents;
  const unitsOf = (file: readonly ContentsRow[]) => sumOf(file, (r) => r.shipped ?? 0);
  const fullest = files.reduce((a, b) => (unitsOf(b) > unitsOf(a) ? b : a));
  const stays = (file: readonly ContentsRow[]) =>
    file === fullest || unitsOf(file) >= received || !isAmong(file, fullest);
  return files.filter(stays).flat();
}

function isAmong(file: readonly ContentsRow[], fuller: readonly ContentsRow[]): boolean {
  const boxes = fuller.map((r) => r.shipped);
  return file.every(({ shipped }) => {
    const at = boxes.indexOf(shipped);
    if (at >= 0) boxes.splice(at, 1);
    return at >= 0;
  });
}

/**
 * The last of several rows of one tab of which one figure differs and the other does not, where one row alone holds all that
 * the ledger received: no boxes, it may be the same row again, corrected.
 */
function retoldRow(own: readonly ShipmentRow[], received: number): ShipmentRow | null {
  for (const rows of group(own, (r) => r.list).values()) {
    const told = rows.filter((r) => r.shipped !== null && r.received !== null);
    const most = Math.max(...told.map((r) => r.received as number));
    const [sent, came] = [told.map((r) => r.shipped), told.map((r) => r.received)].map((f) => new Set(f).size);
    if ((sent === 1) !== (came === 1) && most >= received) return told[told.length - 1] as ShipmentRow;
  }
  return null;
}

const NO_FIGURES: readonly number[] = [];

/** Boxes of one product inside a tab are added up: one figure a tab. */
function figuresOf<T extends RowRef & { readonly list: string }>(
  rows: readonly T[],
  value: (row: T) => number | null,
): readonly number[] {
  if (rows.length === 0) return NO_FIGURES;
  // As nearly all products of a shipment have it.
  if (rows.length === 1) {
    const figure = value(rows[0] as T);
    return figure === null ? NO_FIGURES : [Math.max(0, figure)];
  }
  return [...group(rows, (r) => r.list).values()].flatMap((own) => {
    const filled = own.map(value).filter((v) => v !== null);
    return filled.length > 0 ? [Math.max(0, sumOf(filled, Number))] : [];
  });
}

/** 30 days after the last positive receipt that is followed by 30 days without one. */
function inferClosing(receipts: readonly Receipt[], asOf: Day): Day | null {
  let next: Day | null = null;
  for (let i = receipts.length - 1; i >= 0; i--) {
    const { date, units } = receipts[i] as Receipt;
    if (units <= 0 || date > asOf) continue;
    const quiet = next === null ? asOf - date >= CLOSING_DAYS : next - date > CLOSING_DAYS;
    if (quiet) return date + CLOSING_DAYS;
    next = date;
  }
  return null;
}

function earlier(known: Day | null, day: Day | null): Day | null {
  return day === null || (known !== null && known <= day) ? known : day;
}

function later(known: Day | null, day: Day | null): Day | null {
  return day === null || (known !== null && known >= day) ? known : day;
}

/** The first text by the alphabet that is none of the empty ones, so that the order of rows does not matter. */
function firstText(known: string, text: string): string {
  if (text === '' || text === known) return known;
  return known === '' || text < known ? text : known;
}
