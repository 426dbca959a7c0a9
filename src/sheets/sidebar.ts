// What the sidebar reads of a spreadsheet: what is selected, the claim of a key with its case and its rows, and the figures of Start.
import { evidenceFiles } from '../filing/evidence';
import type { ProofId } from '../messages/cases/types';
import {
  type CardPack,
  type CardRow,
  type ClaimCard,
  cardPack,
  caseOf,
  claimCard,
  filingIn,
  isFiledWith,
  type LetterKind,
} from '../plan/claim-card';
import { type PasteTable, pasteTitles, pasteValues } from '../plan/claim-lines';
import { type KeptClaim, keptClaim } from '../plan/kept-case';
import { defaultNames, OWN_TABS, type OwnTab } from '../plan/made-tabs';
import { FIGURE_COLUMNS } from '../plan/tabs/start-figures';
import type { Language } from '../settings';
import { fingerprint } from '../values/text';
import { recall } from './memory';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { readReportRows } from './report-rows';
import { openTable, type StandingTable } from './standing-table';

/** More rows than anyone copies out of a sidebar. */
const MOST_ROWS = 1000;
/** Claims that one case may be put together of. */
const MOST_TOGETHER = 300;

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

const LETTER = /^(?:refused\/[a-z-]+|asked\/[a-z-]+|silent)\//;

function claimOfCase(claims: StandingTable, key: string): string | null {
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
interface Found {
  readonly claims: StandingTable;
  readonly row: CardRow;
  readonly rows: readonly CardRow[];
  /** Its rows in Cases. */
  readonly standing: readonly CardRow[];
}

function find(spreadsheet: Spreadsheet, key: string): Found | null {
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

/** The pack of a claim's case with another text or other proof; null when the row is gone or keeps nothing. */
export function readPack(
  spreadsheet: Spreadsheet,
  key: string,
  kind: LetterKind,
  ticked: readonly ProofId[],
  account: Language,
): CardPack | null {
  const found = find(spreadsheet, key);
  const own = keptClaim(found?.row.cell('kept') ?? '');
  if (!found || !own) return null;
  const kept = found.rows.flatMap((row) => keptClaim(row.cell('kept')) ?? []);
  const [first = own, ...others] = kept;
  const one = { kept: [first, ...others] as const, filing: filingIn(found.row), standing: found.standing };
  return cardPack(one, kind, ticked, found.claims.language() ?? account);
}

/** The next row with a claim that shows, or the one before; its row is selected. Null at the end. */
export function goToNear(spreadsheet: Spreadsheet, key: string, step: 1 | -1): string | null {
  const claims = openTable(spreadsheet, 'claims');
  if (!claims) return null;
  const keys = claims.keys();
  const at = keys.indexOf(key);
  const filtered = claims.sheet.getFilter() !== null;
  const start = at < 0 ? (step > 0 ? claims.titleRow - 1 : keys.length) : at;
  for (let i = start + step; i >= claims.titleRow && i < keys.length; i += step) {
    const found = keys[i];
    if (!found || (filtered && claims.sheet.isRowHiddenByFilter(i + 1))) continue;
    selectRows(claims.sheet, [i + 1]);
    return found;
  }
  return null;
}

/** Selects the row of a claim; false when there is none. */
export function goToClaim(spreadsheet: Spreadsheet, key: string): boolean {
  const claims = openTable(spreadsheet, 'claims');
  const row = claims?.rowOf(key) ?? null;
  if (!claims || row === null) return false;
  selectRows(claims.sheet, [row]);
  return true;
}

/** Selects a row of Cases; false when there is none. */
export function goToCase(spreadsheet: Spreadsheet, row: number): boolean {
  const cases = openTable(spreadsheet, 'cases');
  if (cases) selectRows(cases.sheet, [row]);
  return cases !== null;
}

function selectRows(sheet: Sheet, rows: readonly number[]): void {
  const last = sheet.getMaxRows();
  const here = rows.filter((row) => row >= 1 && row <= last);
  const width = Math.max(sheet.getLastColumn(), 1);
  const a1 = (row: number) => sheet.getRange(row, 1, 1, width).getA1Notation();
  sheet.activate();
  if (here.length > 0) sheet.setActiveRangeList(sheet.getRangeList(here.map(a1)));
}

/** Shows rows of a tab; false when it is there no more. */
export function goToRows(spreadsheet: Spreadsheet, sheetId: number, rows: readonly number[]): boolean {
  const sheet = gridSheets(spreadsheet).find((one) => one.getSheetId() === sheetId);
  if (!sheet) return false;
  selectRows(sheet, rows);
  return true;
}

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

/** A tab of ours to go to. */
export interface OwnTabLink {
  readonly id: OwnTab;
  readonly name: string;
  readonly sheetId: number;
}

const NOT_SHOWN: ReadonlySet<OwnTab> = new Set<OwnTab>(['recovered', 'received']);

/** Our tabs that stand there, in their order. */
export function ownTabs(spreadsheet: Spreadsheet): OwnTabLink[] {
  const { tabs } = recall();
  const sheets = gridSheets(spreadsheet);
  return OWN_TABS.flatMap((id): OwnTabLink[] => {
    if (NOT_SHOWN.has(id)) return [];
    const names = defaultNames(id);
    const sheet =
      sheets.find((one) => one.getSheetId() === tabs[id]) ?? sheets.find((one) => names.includes(one.getName()));
    return sheet ? [{ id, name: sheet.getName(), sheetId: sheet.getSheetId() }] : [];
  });
}

/** A piece of the sentence that Start begins with; a link where it leads to a row. */
export interface NextPart {
  readonly text: string;
  readonly sheetId: number | null;
  readonly row: number;
}

export interface Card {
  readonly currency: string;
  readonly label: string;
  /** Amount and number of claims, as displayed: `337.05 (18)`. */
  readonly figure: string;
}

export interface StartFigures {
  /** Of the last run; null when it cannot be told. */
  readonly language: Language | null;
  readonly next: readonly NextPart[];
  readonly cards: readonly Card[];
}

const TOP = 60;
const CURRENCY = /\b[A-Z]{3}\b/;
const ADDRESS = /#gid=(\d+)&range=[A-Z]+(\d+)/;

/** The first sentence of Start and its figures; null when there is no such tab. */
export function readFigures(spreadsheet: Spreadsheet): StartFigures | null {
  const start = openTable(spreadsheet, 'start');
  if (!start) return null;
  const { sheet } = start;
  const height = Math.min(start.titleRow - 1, TOP, sheet.getLastRow());
  const range = sheet.getRange(1, 1, height, sheet.getLastColumn());
  const shown = range.getDisplayValues();
  const [[rich] = []] = sheet.getRange(1, 1, 1, 1).getRichTextValues();
  const runs = rich?.getRuns() ?? [];
  const parts = runs.length > 0 ? runs.map((run) => ({ text: run.getText(), url: run.getLinkUrl() })) : [];
  const next = parts.map(({ text, url }): NextPart => {
    const [, id, row] = ADDRESS.exec(url ?? '') ?? [];
    return { text, sheetId: id === undefined ? null : Number(id), row: Number(row ?? 1) };
  });
  const cards: Card[] = [];
  const [names = 0, ...over] = FIGURE_COLUMNS.map((id) => start.columnOf(id) - 1);
  let currencies: string[] = [];
  for (const row of shown.slice(1)) {
    const texts = over.map((c) => row[c] ?? '');
    const label = row[names] ?? '';
    // A line of titles names currencies and has no figure.
    if (!texts.some((text) => /\d/.test(text))) currencies = texts.map((text) => CURRENCY.exec(text)?.[0] ?? '');
    else if (label !== '') {
      texts.forEach((figure, i) => {
        const currency = currencies[i] ?? '';
        if (currency !== '' && figure !== '') cards.push({ currency, label, figure });
      });
    }
  }
  return { language: start.language(), next, cards };
}
