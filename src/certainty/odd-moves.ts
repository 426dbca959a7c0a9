// Units that came into stock by rows of which no rule knows the kind: a reason that Amazon has not told, one of losses with units
// that come in, an event in words that nobody has taught us; and units that were moved from damaged to sellable stock. Each may be
// what settles a claim.
import { damagedByAmazon } from '../reports/customer-returns';
import { type LedgerEvent, LedgerRow, ledgerOf } from '../reports/ledger-detail';
import type { Catalogue } from '../world/catalogue';
import { productKey } from '../world/stock/ledger-book';
import type { World } from '../world/world';

/** Found again, and changes of condition or product, which come in as they went out. */
const KNOWN = new Set(['F', 'N', 'P', 'Q', '3', '4']);

const UNKNOWN: ReadonlySet<LedgerEvent> = new Set(['other']);

interface OddMove {
  readonly row: LedgerRow;
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
  for (const i of rows.placesOf(UNKNOWN))
    if ((rows.quantity(i) ?? 0) > 0) events.push({ row: new LedgerRow(rows, i), what: rows.eventType(i) });
  const odd = ledger.adjustments.filter((row) => (row.quantity ?? 0) > 0 && !KNOWN.has(row.reason));
  return { adjustments: odd.map((row) => ({ row, what: row.reason })), events };
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
