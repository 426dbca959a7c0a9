// A count of every product that a seller can check by hand: what the ledger moved, what was paid, what is claimed.
import type { Reading } from '../reports';
import { type LedgerEvent, ledgerOf } from '../reports/ledger-detail';
import type { Message } from '../values/message';
import type { Catalogue } from '../world/catalogue';
import type { Payment, Pools } from '../world/payments/reimbursement-pools';
import { type FoundUnits, productKey } from '../world/stock/ledger-book';

/** Movements of one product over the whole ledger, in units; signs as the ledger prints them (+ into stock, − out of it). */
export interface BalanceRow {
  fnsku: string;
  sku: string;
  title: string;
  received: number;
  sold: number;
  returned: number;
  /** Found again, without the stock that a reimbursement counts as paid. */
  found: number;
  /** Stock given as a reimbursement, which the ledger prints like a find. */
  credited: number;
  lost: number;
  damaged: number;
  disposed: number;
  removed: number;
  /** Ownership corrections and product redefinitions. */
  transferred: number;
  /** Everything else: changes of disposition, transfers between warehouses. They should add up to 0. */
  other: number;
  /** Sum of all movements: what stock should have changed by. */
  net: number;
  /** Units paid for, in cash and in stock, less what was taken back, for warehouse losses and damage. */
  reimbursed: number;
  /** Open units of the claims for lost and damaged stock, expired ones too. */
  claimed: number;
  /** lost + damaged − found − reimbursed − claimed: 0 when every unit is accounted for. */
  difference: number;
  /** Why it does not add up, in plain words; null when it does. */
  remark: Message | null;
}

/** Beside what was sold. */
type Movement =
  | 'received'
  | 'returned'
  | 'found'
  | 'lost'
  | 'damaged'
  | 'disposed'
  | 'removed'
  | 'transferred'
  | 'other';

const BY_EVENT: Readonly<Partial<Record<LedgerEvent, Movement>>> = {
  'customer-returns': 'returned',
  receipts: 'received',
  removals: 'removed',
  transfers: 'other',
};

const BY_REASON: Readonly<Record<string, Movement>> = {
  M: 'lost',
  '5': 'lost',
  F: 'found',
  N: 'found',
  E: 'damaged',
  '6': 'damaged',
  '7': 'damaged',
  H: 'damaged',
  K: 'damaged',
  U: 'damaged',
  D: 'disposed',
  G: 'disposed',
  O: 'transferred',
  '3': 'transferred',
  '4': 'transferred',
};

/** What a claim takes from the count. */
interface Claimed {
  readonly error: number;
  readonly fnsku: string | null;
  readonly sku: string | null;
  readonly unitsOpen: number;
}

/** One row per product of the ledger, by FNSKU. Damage moves a unit to another disposition: its P row is under `other`. */
export function balanceOf(
  reading: Reading,
  pools: Pools,
  claims: readonly Claimed[],
  found: readonly FoundUnits[],
  catalogue: Catalogue,
): BalanceRow[] {
  const rows = new Map<string, BalanceRow>();
  addLedger(reading, rows, catalogue);
  for (const { product, credited } of found) {
    const row = rows.get(product);
    if (!row) continue;
    // A unit that Amazon replaced is paid for: counted as found too, it would settle two losses.
    row.found -= credited;
    row.credited += credited;
  }
  const payments = [...pools.lost, ...pools.damaged];
  for (const payment of payments) {
    const row = rows.get(productKey(payment, catalogue));
    if (row) row.reimbursed += paidUnits(payment);
  }
  for (const claim of claims) {
    if (claim.error !== 2) continue;
    const row = rows.get(productKey({ fnsku: claim.fnsku ?? '', sku: claim.sku ?? '' }, catalogue));
    if (row) row.claimed += claim.unitsOpen;
  }
  const nameless = payments.filter((p) => p.fnsku === '');
  for (const row of rows.values()) {
    row.difference = 0 - (row.lost + row.damaged + row.found + row.reimbursed + row.claimed);
    row.remark = remarkOf(row, nameless, catalogue);
  }
  return [...rows.values()].sort(
    (a, b) =>
      Math.abs(b.difference) - Math.abs(a.difference) || compareText(a.fnsku, b.fnsku) || compareText(a.sku, b.sku),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function paidUnits(payment: Payment): number {
  return payment.units - payment.withdrawn;
}

function addLedger(reading: Reading, rows: Map<string, BalanceRow>, catalogue: Catalogue): void {
  const ledger = ledgerOf(reading);
  const byReason = ledger.read('reason', (reason) => (reason.length === 1 ? BY_REASON[reason] : undefined) ?? null);
  // A row of one product follows rows of others: the count of a FNSKU is looked up once for each of its cells.
  const knownOf = ledger.read('fnsku', (fnsku): Known | null => (fnsku === '' ? null : { row: null }));
  for (let i = 0; i < ledger.size; i++) {
    const quantity = ledger.quantity(i);
    if (quantity === null) continue;
    const sku = ledger.sku(i);
    const known = knownOf(i);
    let row = known === null ? null : known.row;
    if (row === null) {
      const fnsku = ledger.fnsku(i);
      const key = fnsku || productKey({ fnsku, sku }, catalogue);
      row = rows.get(key) ?? emptyRow(fnsku, sku, ledger.title(i));
      rows.set(key, row);
      if (row.fnsku === '') row.fnsku = fnsku;
      if (known !== null) known.row = row;
    }
    // Of several SKUs of one FNSKU the first by name, and its title: the same ones in whatever order the rows stand.
    if (sku !== row.sku && sku !== '' && (row.sku === '' || sku < row.sku)) {
      row.sku = sku;
      row.title = ledger.title(i);
    }
    const event = ledger.event(i);
    if (event === 'adjustments') add(row, byReason(i) ?? BY_REASON[ledger.reason(i)] ?? 'other', quantity);
    else if (event === 'shipments') row.sold += quantity;
    else add(row, BY_EVENT[event] ?? 'other', quantity);
    row.net += quantity;
  }
}

interface Known {
  row: BalanceRow | null;
}

/** Names each column, for one that is worked out is slow to reach. */
function add(row: BalanceRow, movement: Movement, quantity: number): void {
  switch (movement) {
    case 'received':
      row.received += quantity;
      break;
    case 'returned':
      row.returned += quantity;
      break;
    case 'found':
      row.found += quantity;
      break;
    case 'lost':
      row.lost += quantity;
      break;
    case 'damaged':
      row.damaged += quantity;
      break;
    case 'disposed':
      row.disposed += quantity;
      break;
    case 'removed':
      row.removed += quantity;
      break;
    case 'transferred':
      row.transferred += quantity;
      break;
    default:
      row.other += quantity;
  }
}

function emptyRow(fnsku: string, sku: string, title: string): BalanceRow {
  return {
    fnsku,
    sku,
    title,
    received: 0,
    sold: 0,
    returned: 0,
    found: 0,
    credited: 0,
    lost: 0,
    damaged: 0,
    disposed: 0,
    removed: 0,
    transferred: 0,
    other: 0,
    net: 0,
    reimbursed: 0,
    claimed: 0,
    difference: 0,
    remark: null,
  };
}

/**
 * The likeliest reason why losses, finds, payments and claims do not meet, from what a seller can look up.
 * @param nameless payments that print no FNSKU
 */
function remarkOf(row: BalanceRow, nameless: readonly Payment[], catalogue: Catalogue): Message | null {
  const data = { units: Math.abs(row.difference) };
  if (row.difference === 0) return null;
  if (row.difference > 0) {
    // Less is claimed than is missing: Amazon reconciled it, it is put back, or the claim is expired and unlisted.
    return { id: 'balance.not-claimed', data };
  }
  const otherSku = nameless.some((p) => productKey(p, catalogue) === row.fnsku && p.sku !== row.sku);
  if (otherSku) return { id: 'balance.other-sku', data };
  return { id: row.found > -row.lost ? 'balance.found-more' : 'balance.paid-more', data };
}
