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

/** Units that were taken out of what Amazon or the carrier damaged and put to what is not their doing: sellable stock, or another grade. */
export function regraded(adjustments: readonly LedgerRow[], catalogue: Catalogue): Regraded[] {
  const taken = adjustments.filter((row) => row.reason === 'Q' && (row.quantity ?? 0) < 0 && damagedByAmazon(row));
  if (taken.length === 0) return [];
  const put = adjustments.filter((row) => row.reason === 'P' && (row.quantity ?? 0) > 0);
  const byReference = (row: LedgerRow) => `${row.referenceId}\n${productKey(row, catalogue)}`;
  const byDay = (row: LedgerRow) => `${row.date}\n${productKey(row, catalogue)}`;
  const named = unitsBy(taken.filter(isNamed), byReference);
  // Both halves may have a reference id of their own, but not one that something else has.
  const puts = new Set(put.filter(isNamed).map(byReference));
  const outs = new Set(adjustments.filter((row) => isNamed(row) && (row.quantity ?? 0) < 0).map(byReference));
  const unpaired = unitsBy(
    taken.filter((row) => !puts.has(byReference(row))),
    byDay,
  );
  return put.flatMap((row) => {
    if (row.disposition === '' || damagedByAmazon(row)) return [];
    const out = outs.has(byReference(row)) ? named.get(byReference(row)) : unpaired.get(byDay(row));
    const units = Math.min(row.quantity as number, out ?? 0);
    return units > 0 ? [{ row, units }] : [];
  });
}

/** Units that one adjustment took out of sellable stock as damaged and put to a grade that is neither sellable nor Amazon's doing. */
export function regradedDamages(adjustments: readonly LedgerRow[], catalogue: Catalogue): Regraded[] {
  const key = (row: LedgerRow) => `${row.referenceId}\n${productKey(row, catalogue)}`;
  const isPut = ({ reason, quantity, disposition }: LedgerRow) =>
    reason === 'P' && (quantity ?? 0) > 0 && disposition !== '' && disposition !== 'sellable';
  const put = adjustments.filter((row) => isPut(row) && isNamed(row) && !damagedByAmazon(row));
  if (put.length === 0) return [];
  const damaged = unitsBy(
    adjustments.filter((row) => row.reason === 'E' && (row.quantity ?? 0) < 0),
    key,
  );
  return put.flatMap((row) => {
    const units = Math.min(row.quantity as number, damaged.get(key(row)) ?? 0);
    return units > 0 ? [{ row, units }] : [];
  });
}

function isNamed({ referenceId }: LedgerRow): boolean {
  return referenceId !== '';
}

/** Units that rows take out, by a key. */
function unitsBy(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const row of rows) units.set(keyOf(row), (units.get(keyOf(row)) ?? 0) - (row.quantity as number));
  return units;
}
