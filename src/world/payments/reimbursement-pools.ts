// Reimbursements as pools of units that settle events: reversals folded in first, then order, warehouse and inbound apart.

import type { Reading } from '../../reports';
import type { IssueCode } from '../../reports/issue';
import { MONEY_SOURCES } from '../../reports/money/events';
import { BUYER_ORDER } from '../../reports/reading/spec';
import { type ReimbursementRow, reimbursementsOf } from '../../reports/reimbursements';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';
import type { MessageId, ValuesOf } from '../../words/message-ids';
import type { MoneyLine } from '../money/money-lines';
import type { Supply } from '../supply';

export type PoolName = 'order' | 'lost' | 'damaged' | 'inbound';

/** A reimbursement row as a supply of units. */
export interface Payment extends Supply {
  readonly kind: 'paid';
  readonly orderId: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly pool: PoolName;
  /** Reimbursement id. */
  readonly id: string;
  /** `''` when the row names none. */
  readonly caseId: string;
  /** Comparable reason, see `codeKey`. */
  readonly reason: string;
  /** Units paid, in cash and in stock, before reversals. */
  readonly units: number;
  /** Of these, taken back without stock in return. */
  readonly withdrawn: number;
  /** Units taken back in any way, with stock in return or without. */
  readonly takenBack: number;
  /** Units paid in cash. */
  readonly cashUnits: number;
  /** The row prints one total of its units and another sum of those in cash and in stock. */
  readonly unitsDisagree: boolean;
  /** Units beyond the printed ones that the row's own total or money speaks of: what it is for cannot be told. */
  readonly perhapsMore: number;
  /** Amount per unit as printed; null when it is not. */
  readonly amountPerUnit: Money | null;
  /** Cash for all of `units`; 0 when paid in stock only. */
  readonly cash: Money;
  readonly currency: string;
}

/** A payment that Amazon took back, with the payment it belongs to. */
export interface Reversal extends RowRef {
  readonly date: Day | null;
  readonly id: string;
  /** The product that it names itself. */
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly original: Payment;
  /** Cash of all lines of the reimbursement that this reversal may be about. */
  readonly paid: Money;
  /** Units taken back without stock in return. */
  readonly withdrawn: number;
  /** 0 when it is in another currency than the payment. */
  readonly amount: Money;
}

/** Units that Amazon put back into stock as a payment or reversal: the ledger shows the same units as found. */
export interface StockCredit {
  readonly date: Day | null;
  readonly fnsku: string;
  readonly units: number;
}

export interface Pools {
  readonly order: readonly Payment[];
  readonly lost: readonly Payment[];
  readonly damaged: readonly Payment[];
  readonly inbound: readonly Payment[];
  readonly stockCredits: readonly StockCredit[];
  readonly reversals: readonly Reversal[];
  /** Rows that fit no pool. */
  readonly unused: readonly UnusedPayment[];
}

/** A payment that no rule can draw. */
export interface UnusedPayment extends ReimbursementRow {
  /** Units paid and not taken back; null where the row tells of none. */
  readonly left: number | null;
}

const REVERSAL = 'reimbursementreversal';

/** Builds the pools, and notes rows that settle nothing as issues of their tabs. */
export function buildPools(reading: Reading, moneyLines: readonly MoneyLine[]): Pools {
  const pools = { order: [] as Payment[], lost: [] as Payment[], damaged: [] as Payment[], inbound: [] as Payment[] };
  if (!reading.has('reimbursements')) {
    pools.order.push(...paymentsOfMoneyLines(moneyLines));
    return { ...pools, stockCredits: [], reversals: [], unused: [] };
  }
  const stockCredits: StockCredit[] = [];
  const entries = readEntries(reading);
  const reversed = foldReversals(reading, entries);
  const payments = new Map<Entry, Payment>();
  const unused: UnusedPayment[] = [];
  for (const entry of entries) {
    const { row } = entry;
    if (entry.inventory > 0) stockCredits.push({ date: row.date, fnsku: row.fnsku, units: entry.inventory });
    if (entry.reversal) continue;
    const pool = poolOf(row);
    if (pool === null) {
      issue(reading, row, 'unused-reimbursement', { reason: row.reasonText, id: row.reimbursementId });
      unused.push({ ...row, left: entry.units > 0 ? entry.units - entry.withdrawn : null });
      continue;
    }
    const payment = paymentOf(entry, pool);
    payments.set(entry, payment);
    pools[pool].push(payment);
  }
  pools.order.push(...beyondReport(entries, paymentsOfMoneyLines(moneyLines)));
  const reversals = reversed.flatMap((r): Reversal[] => {
    const original = payments.get(r.original);
    if (!original) return [];
    const { tab, row, date, reimbursementId, sku, fnsku, asin, currency } = r.row;
    const amount = currency === original.currency ? Math.max(0, Math.abs(r.row.amountTotal ?? 0) - r.givenBack) : 0;
    const paid = r.lines.reduce((sum, line) => sum + (payments.get(line)?.cash ?? 0), 0);
    const { withdrawn } = r;
    return [{ tab, row, date, id: reimbursementId, sku, fnsku, asin, original, paid, withdrawn, amount }];
  });
  return { ...pools, stockCredits, reversals, unused };
}

interface Entry {
  readonly row: ReimbursementRow;
  readonly reversal: boolean;
  /** Units paid or taken back, as printed. */
  readonly units: number;
  readonly inventory: number;
  withdrawn: number;
  takenBack: number;
}

function readEntries(reading: Reading): Entry[] {
  const entries: Entry[] = [];
  const paid = reimbursementsOf(reading);
  for (let i = 0; i < paid.size; i++) {
    const row = paid.row(i);
    // Older downloads print one quantity only: it stands for cash and stock together.
    const printed = row.cash + row.inventory;
    const units = printed > 0 ? printed : row.total > 0 || !paid.whole(i) ? row.total : unitsPaidFor(row);
    entries.push({
      row,
      reversal: row.reason === REVERSAL,
      units,
      inventory: row.inventory,
      withdrawn: 0,
      takenBack: 0,
    });
  }
  return entries;
}

/** Units that the money of a row covers which prints no quantity: at least one, for something was paid. */
function unitsPaidFor({ reason, amountTotal, amountPerUnit }: ReimbursementRow): number {
  const total = Math.abs(amountTotal ?? 0);
  if (total === 0 || reason === REVERSAL) return 0;
  const perUnit = Math.abs(amountPerUnit ?? 0);
  return perUnit > 0 ? Math.max(1, Math.floor(total / perUnit + 0.1)) : 1;
}

/** Reversals by what they are about: payments, or other reversals, which they undo. */
function sortReversals(entries: readonly Entry[]): { direct: Entry[]; undoing: { entry: Entry; of: Entry }[] } {
  const reversals = new Map<string, Entry>();
  for (const entry of entries)
    if (entry.reversal && entry.row.reimbursementId !== '')
      reversals.set(`${entry.row.reimbursementId}\n${entry.row.sku}`, entry);
  const [direct, undoing]: [Entry[], { entry: Entry; of: Entry }[]] = [[], []];
  for (const entry of entries) {
    if (!entry.reversal) continue;
    const of = reversals.get(`${entry.row.originalId}\n${entry.row.sku}`);
    if (of && of !== entry) undoing.push({ entry, of });
    else direct.push(entry);
  }
  return { direct, undoing };
}

/** What a reversal took and another reversal gave back: the payment stands again. */
function giveBack(reversed: readonly Reversed[], undoing: readonly { entry: Entry; of: Entry }[]): readonly Reversed[] {
  for (const { entry, of } of undoing) {
    const records = reversed.filter(
      (r) => r.row.reimbursementId === of.row.reimbursementId && r.row.sku === of.row.sku,
    );
    let units = records[0] ? withdrawnUnits(entry.row, records[0].original) : 0;
    for (const record of records) {
      for (const original of record.lines) {
        const back = Math.min(units, original.withdrawn, record.withdrawn);
        original.withdrawn -= back;
        original.takenBack = Math.max(original.withdrawn, original.takenBack - back);
        record.withdrawn -= back;
        units -= back;
      }
    }
    if (records[0]) records[0].givenBack += Math.abs(entry.row.amountTotal ?? 0);
  }
  return reversed.filter((r) => r.withdrawn > 0 || r.givenBack === 0);
}

/**
 * Takes reversed units out of the payment they belong to. Units that came back into stock stay settled; only units taken
 * back without stock are open again, and never more than were paid. Signs differ between files and mean nothing here.
 */
function foldReversals(reading: Reading, entries: readonly Entry[]): readonly Reversed[] {
  const reversed: Reversed[] = [];
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.reversal || entry.row.reimbursementId === '') continue;
    const list = byId.get(entry.row.reimbursementId);
    if (list) list.push(entry);
    else byId.set(entry.row.reimbursementId, [entry]);
  }
  const { direct, undoing } = sortReversals(entries);
  for (const { row } of direct) {
    const lines = row.originalId === '' ? [] : (byId.get(row.originalId) ?? []);
    const originals = linesOf(lines, row);
    if (originals.length === 0) {
      issue(reading, row, 'unmatched-reversal', { id: row.reimbursementId, original: row.originalId });
      continue;
    }
    let units = withdrawnUnits(row, originals[0] as Entry);
    let back = Math.max(units, row.cash > 0 ? row.cash : Math.max(row.total, row.inventory));
    const before = units;
    for (const original of originals) {
      const taken = Math.min(units, original.units - original.withdrawn);
      original.withdrawn += taken;
      units -= taken;
      const gone = Math.min(back, original.units - original.takenBack);
      original.takenBack += gone;
      back -= gone;
    }
    reversed.push({ row, original: originals[0] as Entry, lines: originals, withdrawn: before - units, givenBack: 0 });
  }
  return giveBack(reversed, undoing);
}

interface Reversed {
  readonly row: ReimbursementRow;
  readonly original: Entry;
  /** All lines that it may be about. */
  readonly lines: readonly Entry[];
  withdrawn: number;
  /** Of its money, paid again by a reversal of the reversal. */
  givenBack: Money;
}

/**
 * The lines of the original id that a reversal is about: the only one, else those of its SKU or FNSKU, those of its own
 * order first, in an order that does not depend on the order of rows.
 */
function linesOf(lines: readonly Entry[], row: ReimbursementRow): readonly Entry[] {
  if (lines.length <= 1) return lines;
  let own = lines.filter((l) => row.sku !== '' && l.row.sku === row.sku);
  if (own.length === 0) own = lines.filter((l) => row.fnsku !== '' && l.row.fnsku === row.fnsku);
  const otherOrder = (l: Entry) => (l.row.orderId === row.orderId ? 0 : 1);
  const content = ({ row: r }: Entry) =>
    `${r.orderId}\n${r.reason}\n${r.date ?? ''}\n${r.cash}\n${r.inventory}\n${r.amountTotal ?? ''}`;
  return own.sort(
    (a, b) => otherOrder(a) - otherOrder(b) || (content(a) < content(b) ? -1 : content(a) > content(b) ? 1 : 0),
  );
}

function withdrawnUnits(row: ReimbursementRow, original: Entry): number {
  if (row.cash === 0 && row.inventory === 0 && row.total === 0) {
    const amount = Math.abs(row.amountTotal ?? row.amountPerUnit ?? 0);
    const perUnit = Math.abs(original.row.amountPerUnit ?? 0) || perUnitOf(original);
    // A cent of rounding must not lose a unit; anything else is rounded down, which claims less.
    return perUnit > 0 ? Math.floor(amount / perUnit + 0.1) : 0;
  }
  return Math.max(0, (row.cash > 0 ? row.cash : row.total) - row.inventory);
}

function perUnitOf(entry: Entry): Money {
  const total = Math.abs(entry.row.amountTotal ?? 0);
  return entry.units > 0 ? total / entry.units : 0;
}

/** Reasons that are for stock. */
export const STOCK_POOLS: ReadonlyMap<string, PoolName> = new Map([
  ['lostwarehouse', 'lost'],
  ['damagedwarehouse', 'damaged'],
  ['lostinbound', 'inbound'],
  ['damagedinbound', 'inbound'],
]);

/** The pool that a row pays into, or null when it fits none. A shipment's id, or a dash, in the place of an order's names none. */
function poolOf({ orderId, sku, fnsku, reason }: ReimbursementRow): PoolName | null {
  if (BUYER_ORDER.test(orderId)) return 'order';
  const pool = fnsku === '' && sku === '' ? undefined : STOCK_POOLS.get(reason);
  return pool ?? (/[A-Z0-9]/i.test(orderId) ? 'order' : null);
}

function paymentOf({ row, units, withdrawn, takenBack }: Entry, pool: PoolName): Payment {
  return {
    tab: row.tab,
    row: row.row,
    kind: 'paid',
    pool,
    id: row.reimbursementId,
    caseId: row.caseId,
    reason: row.reason,
    date: row.date,
    orderId: row.orderId,
    sku: row.sku,
    fnsku: row.fnsku,
    asin: row.asin,
    units,
    cashUnits: row.cash > 0 || row.inventory > 0 ? row.cash : units,
    unitsDisagree: row.total > 0 && row.cash + row.inventory > 0 && row.total !== row.cash + row.inventory,
    perhapsMore: Math.max(0, row.total - units, unitsPaidFor(row) - units),
    amountPerUnit: row.amountPerUnit,
    withdrawn,
    takenBack,
    left: Math.max(0, units - withdrawn),
    cash: Math.abs(row.amountTotal ?? (row.amountPerUnit ?? 0) * units),
    currency: row.currency,
  };
}

/**
 * Units that settlements or payments show as reimbursed beyond those of the order in the report, which may be an old one:
 * Amazon's own row says that they are paid. Counted by order, so that a renamed SKU hides a payment and never doubles it.
 */
function beyondReport(entries: readonly Entry[], shown: readonly Payment[]): Payment[] {
  const reported = new Map<string, number>();
  for (const { row, reversal, units } of entries) {
    if (!reversal && row.orderId !== '') reported.set(row.orderId, (reported.get(row.orderId) ?? 0) + units);
  }
  const byDate = (a: Payment, b: Payment) => (a.date ?? 0) - (b.date ?? 0) || a.row - b.row;
  return [...shown].sort(byDate).flatMap((payment) => {
    const known = reported.get(payment.orderId) ?? 0;
    const units = payment.units - Math.min(known, payment.units);
    reported.set(payment.orderId, known - Math.min(known, payment.units));
    if (units === 0 || payment.left === 0) return [];
    return [
      { ...payment, left: Math.min(payment.left, units), cash: Math.floor((payment.cash * units) / payment.units) },
    ];
  });
}

/** What settlements and payments show as reimbursed for orders. */
function paymentsOfMoneyLines(lines: readonly MoneyLine[]): Payment[] {
  const best = new Map<string, { source: number; lines: MoneyLine[] }>();
  for (const line of lines) {
    if (line.kind !== 'reimbursement' || line.orderId === '') continue;
    const key = `${line.orderId}\n${line.sku}`;
    const source = MONEY_SOURCES.indexOf(line.source);
    const known = best.get(key);
    if (!known || source < known.source) best.set(key, { source, lines: [line] });
    else if (source === known.source) known.lines.push(line);
  }
  const payments: Payment[] = [];
  for (const { lines: own } of best.values()) {
    const taken = own.filter((l) => l.net < 0).reduce((sum, l) => sum + Math.abs(l.quantity ?? 1), 0);
    let withdrawn = taken;
    for (const line of own) {
      if (line.net < 0) continue;
      const units = Math.abs(line.quantity ?? 1);
      const back = Math.min(withdrawn, units);
      withdrawn -= back;
      const { tab, row } = line.rows[0] as RowRef;
      payments.push({
        tab,
        row,
        kind: 'paid',
        pool: 'order',
        id: '',
        caseId: '',
        reason: '',
        date: line.date,
        orderId: line.orderId,
        sku: line.sku,
        fnsku: '',
        asin: '',
        units,
        cashUnits: units,
        unitsDisagree: false,
        perhapsMore: 0,
        amountPerUnit: null,
        withdrawn: back,
        takenBack: back,
        left: units - back,
        cash: line.net,
        currency: line.currency,
      });
    }
  }
  return payments;
}

function issue<Code extends IssueCode & MessageId>(
  reading: Reading,
  row: ReimbursementRow,
  code: Code,
  data: ValuesOf<Code>,
): void {
  reading.issue('reimbursements', row, code, data);
}
