// What is selected in the sheet: claims, or the case of a row of Cases.
import { type PasteTable, pasteTitles, pasteValues } from '../../plan/claim-lines';
import { fingerprint } from '../../values/text';
import { recall } from '../memory';
import type { Sheet, Spreadsheet } from '../read-tabs';
import { openTable, type StandingTable } from '../standing-table';
import { claimOfCase } from './case';

/** More rows than anyone copies out of a sidebar. */
const MOST_ROWS = 1000;

/** What is selected in the sheet. */
export interface Selected {
  /** The same while nothing of it changes. */
  readonly mark: string;
  /** Null: no claim. */
  readonly key: string | null;
  /** Claims that are selected, and how many rows that is; the page has `lines` when they are not too many. */
  readonly count: number;
  readonly lines: PasteTable | null;
}

type Span = readonly [first: number, count: number];

function selectedSpans(spreadsheet: Spreadsheet, sheet: Sheet): Span[] {
  // Null when nothing is selected, whatever the type says.
  const list: GoogleAppsScript.Spreadsheet.RangeList | null = spreadsheet.getActiveRangeList();
  const last = sheet.getLastRow();
  return (list?.getRanges() ?? []).flatMap((range): Span[] => {
    const first = range.getRow();
    const count = Math.min(range.getNumRows(), last - first + 1);
    return count > 0 ? [[first, count]] : [];
  });
}

/** The claims that are selected, in Claims or by their case in Cases. */
export function readSelected(spreadsheet: Spreadsheet): Selected {
  const sheet = spreadsheet.getActiveSheet();
  const nothing: Selected = { mark: '', key: null, count: 0, lines: null };
  const { tabs, known } = recall();
  const id = sheet.getSheetId();
  if (known && id !== tabs.claims && id !== tabs.cases) return nothing;
  const claims = openTable(spreadsheet, 'claims');
  if (!claims) return nothing;
  if (claims.sheet.getSheetId() !== id) return { ...nothing, ...selectedCase(spreadsheet, sheet, claims) };
  const spans = selectedSpans(spreadsheet, sheet);
  const count = spans.reduce((sum, [, rows]) => sum + rows, 0);
  const [first] = spans;
  if (!first) return nothing;
  if (count > MOST_ROWS) {
    const key = claims.rows(first[0], 1)[0]?.key ?? '';
    return { mark: fingerprint(JSON.stringify(spans)), key: key || null, count, lines: null };
  }
  const filtered = sheet.getFilter() !== null;
  const rows = spans
    .flatMap(([from, many]) => claims.rows(from, many))
    // What a filter hides nobody selected.
    .filter(({ row, key }) => key !== '' && row > claims.titleRow && !(filtered && sheet.isRowHiddenByFilter(row)));
  const unique = [...new Map(rows.map((row) => [row.row, row])).values()];
  const [top] = unique;
  if (!top) return nothing;
  const lines = { titles: pasteTitles(claims), rows: unique.map((row) => pasteValues(row)) };
  const says = unique.map((row) => [row.key, row.cell('kept').length, row.shown('state')]);
  return { mark: fingerprint(JSON.stringify([lines, says])), key: top.key, count: unique.length, lines };
}

/** The first claim of the selected row of Cases. */
function selectedCase(spreadsheet: Spreadsheet, sheet: Sheet, claims: StandingTable): Partial<Selected> {
  const cases = openTable(spreadsheet, 'cases');
  const [first] = selectedSpans(spreadsheet, sheet);
  if (!cases || cases.sheet.getSheetId() !== sheet.getSheetId() || !first) return {};
  const [row] = cases.rows(first[0], 1);
  if (!row || row.key === '') return {};
  const key = claimOfCase(claims, row.key);
  return key === null ? {} : { mark: fingerprint(`${row.key} ${row.cell('text')}`), key, count: 1 };
}
