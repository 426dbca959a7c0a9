// The ledger's adjustments as events and supplies: what was lost or damaged in the warehouse, and what was found again.
import { Ordinals } from '../../claims/ordinals';
import { placeOf, type Reason } from '../../claims/verdict';
import type { Reading } from '../../reports';
import { type Ledger, type LedgerEvent, LedgerRow, ledgerOf } from '../../reports/ledger-detail';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group } from '../../values/lists';
import { memo } from '../../values/memo';
import { oneText } from '../../values/text';
import type { Catalogue } from '../catalogue';
import type { MatchDemand } from '../matching';
import type { StockCredit } from '../payments/reimbursement-pools';
import type { Supply } from '../supply';

/** An inventory reimbursement and the ledger's credit for it are one unit when dated at most this many days apart (contract, "Pools"). */
export const SAME_UNIT_DAYS = 14;

export type LossKind = 'lost' | 'damaged';

/** One ledger row that takes units out of stock. `open` starts as what Amazon's own figure leaves open, if it gives one. */
export interface Loss extends MatchDemand {
  readonly row: LedgerRow;
  readonly kind: LossKind;
  readonly product: string;
  /** Units lost, without those put back to sellable at once. */
  readonly units: number;
  /** Newest date of the tab whose Unreconciled Quantity counts; null when the row has none. */
  readonly figuresAsOf: Day | null;
}

/** Units that a ledger row takes out of stock and that are no loss. */
export interface NoLoss {
  readonly row: LedgerRow;
  readonly kind: LossKind;
  readonly units: number;
  readonly reason: Reason;
  readonly because: RowRef;
}

/** Units of a product that left a centre for another. */
export interface Transferred {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  units: number;
  rows: number;
  /** Of the newest row. */
  date: Day;
  place: RowRef;
}

/** Units found again, free or already reconciled by Amazon with losses that carry its figure. */
export interface FoundUnits extends Supply {
  readonly kind: 'found';
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly referenceId: string;
  readonly reason: string;
  readonly product: string;
  readonly reconciled: boolean;
  /** Of these, the stock that a reimbursement counts as paid. */
  credited: number;
}

export interface LedgerBook {
  readonly losses: readonly Loss[];
  readonly noLosses: readonly NoLoss[];
  readonly transferred: readonly Transferred[];
  readonly found: readonly FoundUnits[];
  /** Units put back to sellable stock, less those of a damage of the same reference id. */
  readonly putBack: readonly PutBack[];
  readonly adjustments: readonly LedgerRow[];
  /** Receipts of shipments, in and out, with their reference id. */
  readonly receipts: readonly LedgerRow[];
  /** Customer returns that reached stock. */
  readonly returns: readonly LedgerRow[];
}

const LOST = new Set(['M', '5']);
/** E takes a unit out of sellable stock; the others take one that was unsellable before. */
const DAMAGED = new Set(['E', '6', '7', 'H', 'K', 'U']);
/** Changes of condition and product: what goes out comes in again elsewhere. */
const MOVED = new Set(['P', 'Q', '3', '4']);
const FOUND = new Set(['F', 'N']);

/** Key by which losses, finds and payments of one product meet: its FNSKU, else its SKU. */
export function productKey(ids: { fnsku: string; sku: string }, catalogue: Catalogue): string {
  return ids.fnsku || catalogue.fnskuOf(ids.sku) || `sku ${ids.sku}`;
}

export function readLedger(
  reading: Reading,
  catalogue: Catalogue,
  stockCredits: readonly StockCredit[],
  asOf: Day,
): LedgerBook {
  const rows = readRows(reading, asOf);
  return {
    ...lossesOf(rows.adjustments, catalogue, asOf, printedTwice(rows.adjustments, reading)),
    found: foundUnits(rows.adjustments, catalogue, stockCredits),
    ...rows,
  };
}

/** Sales are most of a ledger and no rule reads them. */
const READ: ReadonlySet<LedgerEvent> = new Set(['adjustments', 'receipts', 'customer-returns', 'transfers']);

function readRows(
  reading: Reading,
  asOf: Day,
): Pick<LedgerBook, 'adjustments' | 'receipts' | 'returns' | 'transferred'> {
  const adjustments: LedgerRow[] = [];
  const receipts: LedgerRow[] = [];
  const returns: LedgerRow[] = [];
  const ledger = ledgerOf(reading);
  const transfers = new Transfers(ledger, asOf);
  for (const i of ledger.placesOf(READ)) {
    const event = ledger.event(i);
    if (event === 'transfers') transfers.count(i);
    else if (event === 'adjustments') adjustments.push(new LedgerRow(ledger, i));
    else if (event === 'receipts') receipts.push(new LedgerRow(ledger, i));
    else returns.push(new LedgerRow(ledger, i));
  }
  return { adjustments, receipts, returns, transferred: transfers.byProduct };
}

/** Counts transfers by product, in the order of their first rows. */
class Transfers {
  readonly byProduct: Transferred[] = [];
  private readonly byFnsku = new Map<string, Map<string, Transferred>>();

  constructor(
    private readonly ledger: Ledger,
    private readonly asOf: Day,
  ) {}

  count(i: number): void {
    const { ledger } = this;
    const quantity = ledger.quantity(i) ?? 0;
    if (quantity >= 0) return;
    const date = ledger.date(i);
    if (date === null || date > this.asOf) return;
    const fnsku = ledger.fnsku(i);
    let skus = this.byFnsku.get(fnsku);
    if (!skus) {
      skus = new Map();
      this.byFnsku.set(fnsku, skus);
    }
    const sku = ledger.sku(i);
    const known = skus.get(sku);
    if (!known) {
      const place = placeOf(ledger.ref(i)) as RowRef;
      const product = { sku, fnsku, asin: ledger.asin(i), units: -quantity, rows: 1, date, place };
      skus.set(sku, product);
      this.byProduct.push(product);
      return;
    }
    known.units -= quantity;
    known.rows++;
    if (date <= known.date) return;
    known.date = date;
    known.place = placeOf(ledger.ref(i)) as RowRef;
  }
}

function lossesOf(
  rows: readonly LedgerRow[],
  catalogue: Catalogue,
  asOf: Day,
  twice: ReadonlyMap<LedgerRow, LedgerRow>,
): Pick<LedgerBook, 'losses' | 'noLosses' | 'putBack'> {
  const putBack = putBackRows(rows);
  const byDamage = group(
    putBack.filter(({ row }) => row.referenceId !== ''),
    ({ row }) => `${row.referenceId}\n${productKey(row, catalogue)}`,
  );
  const ordinals = new Ordinals();
  const losses: Loss[] = [];
  const noLosses: NoLoss[] = [];
  const spare = (row: LedgerRow, reason: Reason, units = Math.abs(row.quantity as number), because: RowRef = row) => {
    if (row.date !== null && row.date > asOf) return;
    const kind = LOST.has(row.reason) || MOVED.has(row.reason) ? 'lost' : 'damaged';
    noLosses.push({ row, kind, units, reason, because });
  };
  const candidates: LedgerRow[] = [];
  for (const row of rows) {
    if ((row.quantity ?? 0) >= 0) continue;
    if (MOVED.has(row.reason)) spare(row, 'moved');
    else if (!LOST.has(row.reason) && !DAMAGED.has(row.reason)) continue;
    else if (isLowCostStore(row)) spare(row, 'low-cost-store');
    else if (row.date === null) spare(row, 'not-read');
    else if (twice.has(row)) spare(row, 'printed-twice', undefined, twice.get(row));
    else candidates.push(row);
  }
  // Of rows that are alike the order is that of Amazon's figures, so that ordinals do not depend on the order of rows.
  candidates.sort(
    (a, b) => (a.unreconciled ?? -1) - (b.unreconciled ?? -1) || (a.reconciled ?? -1) - (b.reconciled ?? -1),
  );
  for (const row of candidates) {
    if (row.date === null || row.date > asOf) continue;
    const kind: LossKind = LOST.has(row.reason) ? 'lost' : 'damaged';
    const product = productKey(row, catalogue);
    const quantity = Math.abs(row.quantity as number);
    const { sku, date, referenceId, center, reason, disposition } = row;
    const identity = `${product}/${sku}/${date}/${referenceId}/${center}/${reason}/${disposition}/${quantity}`;
    const ordinal = ordinals.next(identity);
    let units = quantity;
    for (const put of putBackOf(row, product, byDamage)) {
      const back = Math.min(put.left, units);
      if (back === 0) continue;
      put.left -= back;
      units -= back;
      spare(row, 'put-back', back, put.row);
    }
    if (units === 0) continue;
    const figure = row.unreconciled === null ? null : Math.abs(row.unreconciled);
    const figuresAsOf = figure === null ? null : (row.figuresAsOf ?? date);
    losses.push({
      date,
      key: oneText(kind === 'lost' ? 'warehouse-lost/' : 'warehouse-damaged/', identity, '/', String(ordinal)),
      together: oneText(product, `/${date}/`, referenceId, `/${figuresAsOf ?? ''}`),
      open: figure === null ? units : Math.min(units, figure),
      found: 0,
      paid: 0,
      netted: [],
      row,
      kind,
      product,
      units,
      figuresAsOf,
    });
  }
  return { losses, noLosses, putBack };
}

/** What was put back of a damage with the same reference id. */
function putBackOf(
  { reason, referenceId }: LedgerRow,
  product: string,
  byDamage: ReadonlyMap<string, readonly PutBack[]>,
): readonly PutBack[] {
  if (reason !== 'E' || byDamage.size === 0) return [];
  return byDamage.get(`${referenceId}\n${product}`) ?? [];
}

/** All that tells rows of a ledger apart but the day. */
const beside = (r: LedgerRow) =>
  [r.fnsku || r.sku, r.referenceId, r.quantity, r.center, r.disposition, r.reason].join('\n').toUpperCase();

/**
 * Losses that stand in another download a day earlier, with the row there: exports of one account in two time zones print one
 * movement on two days. Where a download has both days there were two.
 */
function printedTwice(rows: readonly LedgerRow[], reading: Reading): ReadonlyMap<LedgerRow, LedgerRow> {
  const twice = new Map<LedgerRow, LedgerRow>();
  if (reading.tabRanges('ledger-detail').length < 2) return twice;
  const losses = rows.filter((r) => r.date !== null && r.referenceId !== '' && (r.quantity ?? 0) < 0);
  for (const alike of group(ofSharedReferences(losses), (r) => r.referenceId.toUpperCase()).values()) {
    for (const same of group(alike, beside).values()) {
      for (const row of same) {
        const before = same.find((r) => r.tab !== row.tab && r.date === (row.date as Day) - 1 && !twice.has(r));
        if (before) twice.set(row, before);
      }
    }
  }
  return twice.size === 0 ? twice : withoutBothDays(twice, ledgerOf(reading.withCopies));
}

/** Rows whose reference stands in another of them too, as nearly none does. */
function ofSharedReferences(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const row of rows) {
    const reference = row.referenceId.toUpperCase();
    const before = seen.size;
    if (seen.add(reference).size === before) shared.add(reference);
  }
  return shared.size === 0 ? [] : rows.filter((r) => shared.has(r.referenceId.toUpperCase()));
}

/** Leaves out those of which one download has a row on each of the two days. */
function withoutBothDays(
  twice: ReadonlyMap<LedgerRow, LedgerRow>,
  all: ReturnType<typeof ledgerOf>,
): ReadonlyMap<LedgerRow, LedgerRow> {
  const references = new Set([...twice.keys()].map((r) => r.referenceId));
  const tabs = new Map<string, Set<string>>();
  for (let i = 0; i < all.size; i++) {
    if (!references.has(all.referenceId(i))) continue;
    const row = new LedgerRow(all, i);
    const key = `${beside(row)}\n${row.date}`;
    tabs.set(key, (tabs.get(key) ?? new Set()).add(row.tab));
  }
  const tabsOf = (row: LedgerRow) => tabs.get(`${beside(row)}\n${row.date}`) ?? new Set<string>();
  return new Map([...twice].filter(([row, before]) => ![...tabsOf(row)].some((tab) => tabsOf(before).has(tab))));
}

/** Stock of the Low-Cost Store, of which Amazon's policy of losses does not speak (ledger help page G4FKT5KQWFFJ7LDN). */
function isLowCostStore(row: LedgerRow): boolean {
  return codeOf(row.country) === 'CN' || codeOf(row.center) === 'XCND';
}

const codeOf = memo((text) => text.trim().toUpperCase());

/** Units that were inspected and put back to sellable, not lost. */
function putBackRows(rows: readonly LedgerRow[]): PutBack[] {
  return rows
    .filter((row) => row.reason === 'P' && (row.quantity ?? 0) > 0 && row.disposition === 'sellable')
    .sort((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity))
    .map((row) => ({ row, left: row.quantity as number }));
}

interface PutBack {
  readonly row: LedgerRow;
  left: number;
}

function foundUnits(
  rows: readonly LedgerRow[],
  catalogue: Catalogue,
  stockCredits: readonly StockCredit[],
): FoundUnits[] {
  const found: FoundUnits[] = [];
  for (const row of rows) {
    const quantity = row.quantity ?? 0;
    if (quantity <= 0 || !FOUND.has(row.reason)) continue;
    const reconciled = Math.min(quantity, Math.abs(row.reconciled ?? 0));
    const product = productKey(row, catalogue);
    if (quantity > reconciled) found.push(foundOf(row, product, quantity - reconciled, false));
    if (reconciled > 0) found.push(foundOf(row, product, reconciled, true));
  }
  giveToPayments(found, stockCredits, catalogue);
  return found;
}

function foundOf(row: LedgerRow, product: string, left: number, reconciled: boolean): FoundUnits {
  return {
    tab: row.tab,
    row: row.row,
    kind: 'found',
    date: row.date,
    sku: row.sku,
    fnsku: row.fnsku,
    asin: row.asin,
    referenceId: row.referenceId,
    reason: row.reason,
    product,
    reconciled,
    left,
    credited: 0,
  };
}

/** Takes the units out of the finds that a reimbursement or reversal in stock already counts, nearest date first. */
function giveToPayments(found: readonly FoundUnits[], credits: readonly StockCredit[], catalogue: Catalogue): void {
  const byProduct = new Map<string, FoundUnits[]>();
  for (const f of found) {
    const list = byProduct.get(f.product);
    if (list) list.push(f);
    else byProduct.set(f.product, [f]);
  }
  const pairs: { distance: number; credit: { left: number }; found: FoundUnits }[] = [];
  for (const { date, fnsku, units } of credits) {
    if (date === null) continue;
    const credit = { left: units };
    for (const f of byProduct.get(productKey({ fnsku, sku: '' }, catalogue)) ?? []) {
      if (f.date === null) continue;
      const distance = Math.abs(f.date - date);
      if (distance <= SAME_UNIT_DAYS) pairs.push({ distance, credit, found: f });
    }
  }
  pairs.sort(
    (a, b) =>
      a.distance - b.distance ||
      (a.found.date ?? 0) - (b.found.date ?? 0) ||
      Number(a.found.reconciled) - Number(b.found.reconciled),
  );
  for (const { credit, found: f } of pairs) {
    const units = Math.min(credit.left, f.left);
    credit.left -= units;
    f.left -= units;
    f.credited += units;
  }
}
