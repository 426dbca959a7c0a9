// The claims to choose from, in parts: fifty thousand do not come in one answer.
import type { Spreadsheet } from '../read-tabs';
import { openTable } from '../standing-table';

/** A claim in a list to choose from. */
export interface ListedClaim {
  readonly key: string;
  readonly what: string;
  /** What Amazon wants named. */
  readonly id: string;
  /** Further ids, to be found by. */
  readonly more: string;
  readonly amount: string;
  readonly state: string;
}

/** Part of the list of claims; `next` is the place at which the next part begins, null after the last. */
export interface ClaimList {
  readonly claims: readonly ListedClaim[];
  readonly next: number | null;
}

const LIST_PART = 1000;
const LISTED = ['rule', 'quote', 'sku', 'orderId', 'shipmentId', 'caseId', 'amount', 'state', 'key'] as const;

/** Claims in the order of the tab, from a place on (from 0). */
export function listClaims(spreadsheet: Spreadsheet, from: number): ClaimList {
  const claims = openTable(spreadsheet, 'claims');
  if (!claims) return { claims: [], next: null };
  const { sheet, titleRow } = claims;
  const first = titleRow + 1 + from;
  const last = sheet.getLastRow();
  const count = Math.min(LIST_PART, last - first + 1);
  if (count <= 0) return { claims: [], next: null };
  const [what, quote, sku, order, shipment, caseId, amount, state, keys] = LISTED.map((id) => {
    if (!claims.has(id)) return [];
    return sheet
      .getRange(first, claims.columnOf(id), count, 1)
      .getDisplayValues()
      .map(([cell = '']) => cell);
  });
  const part = (keys ?? []).flatMap((key, i): ListedClaim[] => {
    const at = (column: readonly string[] | undefined) => column?.[i] ?? '';
    if (key.trim() === '') return [];
    const more = [sku, order, shipment, caseId].map(at).join(' ');
    return [{ key: key.trim(), what: at(what), id: at(quote), more, amount: at(amount), state: at(state) }];
  });
  return { claims: part, next: first + count > last ? null : from + count };
}
