// Units that came into stock by rows of which no rule knows the kind: a reason that Amazon has not told, one of losses with units
// that come in, an event in words that nobody has taught us. Each may be what settles a claim.
import { type LedgerRow, ledgerOf } from '../reports/ledger-detail';
import type { World } from '../world/world';

/** Found again, and changes of condition or product, which come in as they went out. */
const KNOWN = new Set(['F', 'N', 'P', 'Q', '3', '4']);

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
  for (let i = 0; i < rows.size; i++)
    if (rows.event(i) === 'other' && (rows.quantity(i) ?? 0) > 0)
      events.push({ row: rows.row(i), what: rows.eventType(i) });
  const odd = ledger.adjustments.filter((row) => (row.quantity ?? 0) > 0 && !KNOWN.has(row.reason));
  return { adjustments: odd.map((row) => ({ row, what: row.reason })), events };
}
