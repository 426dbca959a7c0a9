// Units that came into stock by rows of which no rule knows the kind: a reason that Amazon has not told, one of losses with units
// that come in, an event in words that nobody has taught us; and units that were moved from damaged to sellable stock. Each may be
// what settles a claim.
import { damagedByAmazon } from '../reports/customer-returns';
import { type LedgerEvent, LedgerRow, ledgerOf } from '../reports/ledger-detail';
import { group, sumOf } from '../values/lists';
import type { Catalogue } from '../world/catalogue';
import { Links } from '../world/links';
import { productKey } from '../world/stock/ledger-book';
import type { World } from '../world/world';

/** Found again, and changes of condition, which come in as they went out. */
const KNOWN = new Set(['F', 'N', 'P', 'Q']);
/** Stock of one product that becomes another's: out by the one, in by the other. */
const REDEFINED = new Set(['3', '4']);
/** A reference that so many products share tells nothing. */
const MOST_PRODUCTS = 8;

const UNKNOWN: ReadonlySet<LedgerEvent> = new Set(['other']);

export interface OddMove {
  readonly row: LedgerRow;
  readonly units: number;
  /** The reason or event, as the report spells it. */
  readonly what: string;
}

interface OddMoves {
  /** Adjustments that are no find. */
  readonly adjustments: readonly OddMove[];
  /** Events of any kind. */
  readonly events: readonly OddMove[];
}

/** Rows with units that came in, by what is not known of them. */
export function oddMoves({ ledger, reading }: World): OddMoves {
  const rows = ledgerOf(reading);
  const events: OddMove[] = [];
  for (const i of rows.placesOf(UNKNOWN)) {
    const units = rows.quantity(i) ?? 0;
    if (units > 0) events.push({ row: new LedgerRow(rows, i), units, what: rows.eventType(i) });
  }
  const adjustments: OddMove[] = [];
  for (const row of ledger.adjustments) {
    const units = row.quantity ?? 0;
    if (units > 0 && !KNOWN.has(row.reason) && !REDEFINED.has(row.reason))
      adjustments.push({ row, units, what: row.reason });
  }
  for (const moves of redefinitions(ledger.adjustments)) {
    let above = sumOf(moves, (row) => row.quantity ?? 0);
    for (const row of moves) {
      const units = Math.min(above, row.quantity ?? 0);
      if (units <= 0) continue;
      adjustments.push({ row, units, what: row.reason });
      above -= units;
    }
  }
  return { adjustments, events };
}

/** Rows of one redefinition: of one reference, or where none is printed of one day. */
function redefinitions(rows: readonly LedgerRow[]): Iterable<readonly LedgerRow[]> {
  const moved = rows.filter((row) => REDEFINED.has(row.reason));
  return group(moved, (row) => row.referenceId.toUpperCase() || `${row.date}`).values();
}

/** Families of products of which one became the other (`Catalogue.familyOf`). */
export function redefined(rows: readonly LedgerRow[], catalogue: Catalogue): Links {
  const links = new Links();
  for (const moves of redefinitions(rows)) {
    if (moves[0]?.referenceId === '') continue;
    const families = new Set(moves.map((row) => catalogue.familyOf(row)));
    const [first, ...others] = families;
    if (families.size <= MOST_PRODUCTS) for (const other of others) links.join(first as string, other);
  }
  return links;
}

interface Regraded {
  readonly row: LedgerRow;
  readonly units: number;
}

/** Units that one adjustment took out of what Amazon or the carrier damaged and put to sellable stock. */
export function regraded(adjustments: readonly LedgerRow[], catalogue: Catalogue): Regraded[] {
  const key = (row: LedgerRow) => `${row.referenceId}\n${productKey(row, catalogue)}`;
  const out = new Map<string, number>();
  for (const row of adjustments)
    if (row.reason === 'Q' && (row.quantity ?? 0) < 0 && row.referenceId !== '' && damagedByAmazon(row))
      out.set(key(row), (out.get(key(row)) ?? 0) - (row.quantity as number));
  return adjustments.flatMap((row) => {
    if (row.reason !== 'P' || (row.quantity ?? 0) <= 0 || row.disposition !== 'sellable') return [];
    const units = Math.min(row.quantity as number, out.get(key(row)) ?? 0);
    return units > 0 ? [{ row, units }] : [];
  });
}
