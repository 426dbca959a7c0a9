// A claim of a key with its case: the rows of Claims that are filed together, and its texts in Cases.
import type { ProofId } from '../../messages/cases/types';
import {
  type CardCase,
  type CardPack,
  type CardRow,
  type ClaimCard,
  cardPack,
  caseOf,
  claimCard,
  filingIn,
  isFiledWith,
  type LetterKind,
  ticksRow,
} from '../../plan/claim-card';
import { pasteTitles } from '../../plan/claim-lines';
import { keptClaim } from '../../plan/kept-case';
import { withTick } from '../../plan/tabs/cases';
import type { Language } from '../../settings';
import type { Spreadsheet } from '../read-tabs';
import { NUMBER_FORMAT } from '../resolve';
import { openTable, type StandingTable } from '../standing-table';

/** Claims that one case may be put together of. */
const MOST_TOGETHER = 300;

const LETTER = /^(?:refused\/[a-z-]+|asked\/[a-z-]+|silent)\//;

/** The first claim of a row of Cases; null when no row of Claims has it. */
export function claimOfCase(claims: StandingTable, key: string): string | null {
  const id = key.replace(LETTER, '').replace(LETTER.test(key) ? /#[^#]*$/ : /$^/, '');
  for (const one of [key.replace(LETTER, ''), id]) if (claims.rowOf(one) !== null) return one;
  const [keys, shipments, skus] = [claims.keys(), claims.column('shipmentId'), claims.column('sku')];
  const near = keys.flatMap((key, i) => {
    const named = [shipments[i], skus[i]].some((part) => part && id.endsWith(`/${part}`));
    return key !== '' && named ? [i + 1] : [];
  });
  const found = near.slice(0, MOST_TOGETHER).find((row) => {
    const kept = keptClaim(claims.rows(row, 1)[0]?.cell('kept') ?? '');
    return kept !== null && caseOf(kept) === id;
  });
  return found === undefined ? null : (keys[found - 1] ?? null);
}

/** The rows of the case of a claim, itself among them, in the order of Claims. */
function rowsTogether(claims: StandingTable, own: CardRow): CardRow[] {
  const kept = keptClaim(own.cell('kept'));
  const id = kept && caseOf(kept);
  if (!kept || id === null || id === own.key) return [own];
  const { shipmentId } = kept.claim;
  const by = shipmentId !== null && id.endsWith(shipmentId) ? 'shipmentId' : 'sku';
  const keys = claims.keys();
  const near = claims
    .column(by)
    .flatMap((value, i) => (keys[i] !== '' && value === own.cell(by) ? [i + 1] : []))
    .slice(0, MOST_TOGETHER);
  const rows = near.map((row) => (row === own.row ? own : (claims.rows(row, 1)[0] as CardRow)));
  return rows.filter((row) => {
    const other = row.key === own.key ? kept : keptClaim(row.cell('kept'));
    return other !== null && caseOf(other) === id && isFiledWith(own, row);
  });
}

/** A claim with what its case is made of; null when there is no such row. */
export interface Found {
  readonly claims: StandingTable;
  readonly row: CardRow;
  readonly rows: readonly CardRow[];
  /** Its rows in Cases. */
  readonly standing: readonly CardRow[];
}

/** Finds a claim and its case; null when no row has the key. */
export function find(spreadsheet: Spreadsheet, key: string): Found | null {
  const claims = openTable(spreadsheet, 'claims');
  const row = claims?.row(key);
  if (!claims || !row) return null;
  const rows = rowsTogether(claims, row);
  const kept = keptClaim(row.cell('kept'));
  return { claims, row, rows, standing: kept ? caseRows(spreadsheet, caseOf(kept)) : [] };
}

/** The rows of a case in Cases: its text, and letters that are due. */
function caseRows(spreadsheet: Spreadsheet, id: string): CardRow[] {
  const cases = openTable(spreadsheet, 'cases');
  const isOf = (key: string) => key === id || key.endsWith(`/${id}`) || key.includes(`/${id}#`);
  return (cases?.keys() ?? []).flatMap((key, i) => (isOf(key) ? (cases?.rows(i + 1, 1) ?? []) : []));
}

/** The card of a claim; null when no row has its key. */
export function readCard(spreadsheet: Spreadsheet, key: string, account: Language): ClaimCard | null {
  const found = find(spreadsheet, key);
  if (!found) return null;
  const { claims, row, rows, standing } = found;
  return claimCard(row, rows, standing, pasteTitles(claims), claims.language() ?? account);
}

/**
 * The pack of a claim's case with another text or other proof; null when the row is gone or keeps nothing. Where `ticked` is
 * null the proof is what stands in Cases.
 */
export function readPack(
  spreadsheet: Spreadsheet,
  key: string,
  kind: LetterKind,
  ticked: readonly ProofId[] | null,
  account: Language,
): CardPack | null {
  const found = find(spreadsheet, key);
  const one = found && keptCase(found);
  return found && one ? cardPack(one, kind, ticked, found.claims.language() ?? account) : null;
}

/** What the texts of a case are made of; null where its row keeps nothing. */
function keptCase({ row, rows, standing }: Found): CardCase | null {
  const own = keptClaim(row.cell('kept'));
  if (!own) return null;
  const [first = own, ...others] = rows.flatMap((one) => keptClaim(one.cell('kept')) ?? []);
  return { kept: [first, ...others], filing: filingIn(row), standing };
}

/**
 * Writes into Cases which proof the seller attaches to a case; what he typed beside the numbers stays.
 * @returns false where no row of Cases keeps it: nothing was written
 */
export function tickProof(
  spreadsheet: Spreadsheet,
  key: string,
  kind: LetterKind,
  proof: readonly ProofId[],
  on: boolean,
): boolean {
  const found = find(spreadsheet, key);
  const one = found && keptCase(found);
  const row = one && ticksRow(one, kind);
  const cases = openTable(spreadsheet, 'cases');
  if (!row || !cases?.has('attached')) return false;
  const typed = row.cell('attached');
  const after = proof.reduce((text, id) => withTick(text, id, on), typed);
  if (after === typed) return true;
  const cell = cases.sheet.getRange(row.row, cases.columnOf('attached'));
  cell.setNumberFormat(NUMBER_FORMAT.text);
  cell.setValue(after);
  return true;
}
