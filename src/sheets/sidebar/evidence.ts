// The report rows behind a claim, as they stand now, and those of its whole case as tables to hand over.
import { evidenceFiles } from '../../filing/evidence';
import { type KeptClaim, keptClaim } from '../../plan/kept-case';
import type { Spreadsheet } from '../read-tabs';
import { readReportRows } from '../report-rows';
import { find } from './case';

/** A row of a report behind a claim. */
export interface EvidenceRow {
  readonly tab: string;
  readonly row: number;
  readonly role: 'event' | 'netted';
  /** Null: the tab is there no more. */
  readonly sheetId: number | null;
  /** What stands in it, shortened. */
  readonly text: string;
  /** It names nothing of the claim: rows were moved since the run. */
  readonly moved: boolean;
}

export interface EvidenceTable {
  readonly name: string;
  /** The first is the header. */
  readonly rows: readonly (readonly string[])[];
  readonly csv: string;
}

/** The rows behind a claim, and those of its whole case as tables to hand over. */
export interface ClaimEvidence {
  readonly rows: readonly EvidenceRow[];
  readonly tables: readonly EvidenceTable[];
}

const SHOWN_CELLS = 6;

function idsOf({ claim }: KeptClaim): string[] {
  const { orderId, shipmentId, referenceId, sku, fnsku, asin, alternatives } = claim;
  return [orderId, shipmentId, referenceId, sku, fnsku, asin, ...alternatives].flatMap((id) =>
    id === null || id.trim() === '' ? [] : [id.trim().toLowerCase()],
  );
}

/** Reads the rows behind a claim; null when its row is gone or keeps none. */
export function readEvidence(spreadsheet: Spreadsheet, key: string): ClaimEvidence | null {
  const found = find(spreadsheet, key);
  const own = keptClaim(found?.row.cell('kept') ?? '');
  if (!found || !own) return null;
  const all = found.rows.flatMap((row) => keptClaim(row.cell('kept')) ?? []);
  const parts = readReportRows(
    spreadsheet,
    all.flatMap(({ claim }) => claim.evidence),
  );
  const cellsAt = (tab: string, row: number) => parts.get(tab)?.tab.rows[row - 1] ?? [];
  const isMoved = (kept: KeptClaim, tab: string, row: number): boolean => {
    const ids = idsOf(kept);
    const cells = cellsAt(tab, row).map((cell) => String(cell).trim().toLowerCase());
    return parts.has(tab) && ids.length > 0 && !cells.some((cell) => ids.includes(cell));
  };
  const whole = evidenceFiles(
    all.map(({ claim }) => claim),
    [...parts.values()].map(({ tab }) => tab),
  );
  const anyMoved = all.some((kept) => kept.claim.evidence.some(({ tab, row }) => isMoved(kept, tab, row)));
  const rows = own.claim.evidence.map(({ tab, row, role }): EvidenceRow => {
    const cells = cellsAt(tab, row).filter((cell) => cell !== '');
    return {
      ...{ tab, row, role },
      sheetId: parts.get(tab)?.sheetId ?? null,
      text: cells.slice(0, SHOWN_CELLS).join(' · '),
      moved: isMoved(own, tab, row),
    };
  });
  return { rows, tables: anyMoved ? [] : whole.map(({ name, rows: lines, csv }) => ({ name, rows: lines, csv })) };
}
