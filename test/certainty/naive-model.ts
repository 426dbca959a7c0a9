// A second opinion on what is certain, straight from the contract's words and the seller's rows, with no code of the program:
// for each kind of claim an upper bound of the units that nothing in the reports could settle. Slow and simple on purpose.
import { AS_OF } from '../contract/support/dates';
import type { Seller } from './seller';

const dayOf = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
const TODAY = dayOf(AS_OF);

interface Ids {
  sku?: string;
  fnsku?: string;
  asin?: string;
}

/** A unit that waits, or one that settles. */
interface Unit {
  readonly day: number;
  readonly units: number;
}

/** What is known of a certain claim. */
export interface Certain {
  readonly rule: string;
  readonly order: string | null;
  readonly shipment: string | null;
  readonly ids: Ids;
  readonly day: number;
  readonly units: number;
}

const plain = (sku: string) => sku.toUpperCase().replace(/^0+/, '');

/** Same product by any link: FNSKU, SKU without case and zeros, ASIN. */
function same(a: Ids, b: Ids): boolean {
  const equal = (x: string | undefined, y: string | undefined) => !!x && !!y && x === y;
  return (
    equal(a.fnsku, b.fnsku) ||
    equal(plain(a.sku ?? ''), plain(b.sku ?? '')) ||
    equal(a.asin, b.asin) ||
    equal(a.fnsku, b.asin)
  );
}

const sum = (list: readonly Unit[]) => list.reduce((n, u) => n + u.units, 0);

/**
 * Units that may wait besides the claimed ones and take what could settle those: with fewer of them than settling units, one
 * settling unit stays over, which is a doubt.
 */
function spare(settling: readonly Unit[], waiting: readonly Unit[]): number {
  if (settling.length === 0) return Number.POSITIVE_INFINITY;
  const latest = Math.max(...settling.map((u) => u.day));
  return sum(waiting.filter((u) => u.day <= latest + 30)) - sum(settling);
}

interface Facts {
  readonly moves: readonly (Ids & Unit & { event: string; reason: string; ref: string; disposition: string })[];
  readonly paid: readonly (Ids & Unit & { reason: string; order: string })[];
}

function factsOf(s: Seller): Facts {
  return {
    moves: s.ledger.map((r) => ({
      ...{ sku: r.sku ?? '', fnsku: r.fnsku ?? '', asin: r.asin ?? '', day: dayOf(r.date), units: r.qty },
      ...{
        event: r.event ?? 'Adjustments',
        reason: r.reason ?? '',
        ref: r.ref ?? '',
        disposition: r.disposition ?? 'SELLABLE',
      },
    })),
    paid: s.paid
      .filter((r) => r.reason !== 'Reimbursement_Reversal')
      .map((r) => ({
        ...{ sku: r.sku ?? '', fnsku: r.fnsku ?? '', asin: r.asin ?? '', day: dayOf(r.date) },
        ...{ units: Number(r.cash ?? 1) + Number(r.inventory ?? 0), reason: r.reason, order: r.order ?? '' },
      })),
  };
}

/** The most units of a claim that could be certain; sellers with reversals are not for this model. */
export function mostCertain(s: Seller, claim: Certain, all: readonly Certain[]): number {
  const { moves, paid } = factsOf(s);
  const own = <T extends Ids & Unit>(rows: readonly T[]) => rows.filter((r) => same(r, claim.ids));
  const reaching = (rows: readonly Unit[], before: number) =>
    rows.filter((r) => r.day >= claim.day - before && r.day <= TODAY);
  const pool = (reason: string) => own(paid.filter((p) => p.order === '' && p.reason === reason));
  const nameless = own(paid.filter((p) => p.order === '' && !POOLS.has(p.reason)));
  const adjusted = own(moves.filter((m) => m.event === 'Adjustments'));
  const out = (reasons: string) =>
    adjusted.filter((m) => m.units < 0 && reasons.includes(m.reason)).map((m) => ({ ...m, units: -m.units }));
  switch (claim.rule) {
    case 'warehouse-lost':
    case 'warehouse-damaged': {
      if (reaching(nameless, 30).length > 0) return 0;
      const damaged = claim.rule === 'warehouse-damaged';
      const finds = adjusted.filter((m) => m.units > 0 && 'FN'.includes(m.reason) && m.reason !== '' && !isStock(s, m));
      const settling = [
        ...reaching(pool(damaged ? 'Damaged_Warehouse' : 'Lost_Warehouse'), 7),
        ...(damaged ? [] : reaching(finds, 7)),
      ];
      return spare(settling, out(damaged ? 'E' : 'M5'));
    }
    case 'refund-without-return':
    case 'over-refund': {
      const mine = s.money.filter((e) => e.order === claim.order);
      const sale = mine.find((e) => e.kind === 'Order');
      const price = (sale?.principal ?? 0) / (sale?.qty ?? 1);
      const money = (kind: string) =>
        mine.filter((e) => e.kind === kind).reduce((n, e) => n + Math.abs(e.principal ?? 0), 0);
      const refunded = price > 0 ? Math.floor(money('Refund') / price + 0.1) : 0;
      const replaced = s.replaced.filter((r) => r.original === claim.order);
      const sent = replaced.reduce((n, r) => n + (r.qty ?? 1), 0);
      const names = new Set([claim.order, ...replaced.map((r) => r.replacement)]);
      const back = s.returns.filter((r) => names.has(r.order)).reduce((n, r) => n + (r.qty ?? 1), 0);
      const settled = sum(paid.filter((p) => names.has(p.order)));
      const charged = price > 0 ? Math.floor(money('Order_Retrocharge') / price + 0.1) : 0;
      return refunded + sent - back - settled - charged;
    }
    case 'return-damaged':
    case 'return-not-restocked': {
      const mine = s.returns.filter((r) => r.order === claim.order && same(r, claim.ids) && r.status !== 'Reimbursed');
      const damaged = mine.filter((r) => r.disposition === 'CARRIER_DAMAGED').length;
      const sellable = mine.filter((r) => (r.disposition ?? 'SELLABLE') === 'SELLABLE').length;
      if (reaching(nameless, 30).length > 0) return 0;
      return claim.rule === 'return-damaged' ? damaged - sum(paid.filter((p) => p.order === claim.order)) : sellable;
    }
    case 'inbound-shortage': {
      const sent = s.shipments.filter((r) => same(r, claim.ids));
      const short = sent.map((r) => ({
        day: dayOf(r.delivered ?? ''),
        units: Math.max(
          0,
          Number(r.shipped) -
            Math.max(
              Number(r.received || 0),
              sum(
                moves.filter(
                  (m) =>
                    m.event === 'Receipts' &&
                    m.ref === r.shipment &&
                    m.fnsku === r.fnsku &&
                    m.units > 0 &&
                    m.day <= dayOf(r.closed ?? ''),
                ),
              ),
            ),
        ),
      }));
      if (reaching(nameless, 0).length > 0 && all.length > 0) return claim.units;
      return Math.min(sum(short), sum(short) - 0);
    }
    default:
      return Number.POSITIVE_INFINITY;
  }
}

const POOLS = new Set(['Lost_Warehouse', 'Damaged_Warehouse', 'Lost_Inbound', 'Damaged_Inbound']);

/** A unit that Amazon put into stock as a payment: the reimbursement is the same unit. */
function isStock(s: Seller, move: Ids & Unit & { reason: string }): boolean {
  return (
    move.reason === 'N' &&
    s.paid.some((p) => Number(p.inventory ?? 0) > 0 && same(p, move) && Math.abs(dayOf(p.date) - move.day) <= 14)
  );
}

/** True when nothing at all but its own rows tells of the claim's order or product in the time that counts. */
export function stoodAlone(s: Seller, claim: Certain): boolean {
  const { moves, paid } = factsOf(s);
  const near = (r: Ids & Unit) => same(r, claim.ids) && r.day >= claim.day - 45;
  if (claim.order !== null)
    return (
      !paid.some((p) => p.order === claim.order || (p.order === '' && near(p))) && claim.rule !== 'return-not-restocked'
    );
  if (!claim.rule.startsWith('warehouse')) return false;
  return (
    !paid.some((p) => p.order === '' && near(p)) &&
    !moves.some((m) => near(m) && m.units > 0 && m.event === 'Adjustments')
  );
}
