// The report rows that a case rests on, as files to attach: one for each report, with the report's own header.
import type { Claim } from '../claims/claim';
import type { ProofId } from '../messages/cases/types';
import { amountText } from '../messages/formats';
import { headerIn } from '../reports';
import type { ReportId } from '../reports/ids';
import { isPersonal } from '../reports/personal';
import { MONEY_REPORTS } from '../rules/rule';
import { type Cell, rowAt, type Tab } from '../values/cell';
import { isoOf } from '../values/day';
import { cleanText, headerKey } from '../values/text';
import { csvOf } from './csv';

/** A file of rows. */
export interface EvidenceFile {
  /** `charges`: the list of a fee claim, which no report prints like that. */
  readonly report: ReportId | 'charges';
  /** Without an ending; no two of a case have the same. */
  readonly name: string;
  /** Rows without the header. */
  readonly count: number;
  /** The header and the rows. */
  readonly rows: readonly (readonly string[])[];
  readonly csv: string;
}

/** The seller's own tabs are no evidence, and his costs are nobody's business. */
const OWN: ReadonlySet<ReportId> = new Set<ReportId>(['products', 'shipments']);

/** The same in words that no known report has: who a buyer is or where he lives Amazon knows, and a file on a disk need not. */
const WHO =
  /^(?:buyer|recipient|customer|purchaser)(?:s)?(?:name|email|phonenumber|phone|company.*)$|^(?:ship|shipping|shipto|bill|billing|delivery)(?:address\d?|name|phonenumber|phone|postalcode|city)$/;

interface Source {
  readonly report: ReportId;
  readonly header: readonly string[];
  /** By column: whether it may be shown. */
  readonly shown: readonly boolean[];
}

const sources = new WeakMap<Tab, Source | null>();

/** Of a tab that is read once: hundreds of cases ask for the same ones. */
function sourceOf(tab: Tab): Source | null {
  let source = sources.get(tab);
  if (source === undefined) {
    source = sourceIn(tab);
    sources.set(tab, source);
  }
  return source;
}

function sourceIn(tab: Tab): Source | null {
  const found = headerIn(tab);
  if (!found || OWN.has(found.report)) return null;
  const header = rowOf(tab, found.row);
  const shown = header.map((title) => !isPersonal(cleanText(title)) && !WHO.test(headerKey(cleanText(title))));
  return { report: found.report, header, shown };
}

const textOf = (cell: Cell): string => (typeof cell === 'object' ? cell.iso : String(cell));

/** A row as it is displayed; a sheet shows other than it holds. */
function rowOf(tab: Tab, row: number): string[] {
  return rowAt(tab, row).map((cell, i) => tab.display?.[row]?.[i] ?? textOf(cell));
}

interface Collected {
  readonly source: Source;
  /** By tab the rows, counted from 1. */
  readonly rows: Map<string, Set<number>>;
  readonly tabs: Map<string, Tab>;
}

/**
 * The rows of the claims by report, oldest tab and row first. Tabs of one report with one header share a file, which then
 * names the tab of each row.
 */
export function evidenceFiles(claims: readonly Claim[], tabs: readonly Tab[]): EvidenceFile[] {
  const byName = new Map(tabs.map((tab) => [tab.name, tab]));
  const files = new Map<string, Collected>();
  for (const { tab: name, row } of claims.flatMap(({ evidence }) => evidence)) {
    const tab = byName.get(name);
    if (!tab) continue;
    const source = sourceOf(tab);
    if (!source) continue;
    const key = JSON.stringify([source.report, source.header]);
    const file = files.get(key) ?? { source, rows: new Map(), tabs: new Map() };
    files.set(key, file);
    file.tabs.set(name, tab);
    const rows = file.rows.get(name) ?? new Set();
    file.rows.set(name, rows.add(row));
  }
  const named = new Map<string, number>();
  const written = [...files.values()]
    .sort((a, b) => (a.source.report < b.source.report ? -1 : a.source.report > b.source.report ? 1 : 0))
    .map((file): EvidenceFile => {
      const { report } = file.source;
      const number = (named.get(report) ?? 0) + 1;
      named.set(report, number);
      return { report, name: number === 1 ? report : `${report}-${number}`, ...linesOf(file) };
    });
  const charges = chargesFile(claims);
  return charges ? [...written, charges] : written;
}

function linesOf({ source, rows, tabs }: Collected): Pick<EvidenceFile, 'count' | 'rows' | 'csv'> {
  const { shown } = source;
  const several = tabs.size > 1;
  const pick = (cells: readonly string[]) => source.header.flatMap((_, i) => (shown[i] ? [cells[i] ?? ''] : []));
  const names = [...rows.keys()].sort();
  const lines = names.flatMap((name) =>
    [...(rows.get(name) as Set<number>)]
      .sort((a, b) => a - b)
      .map((row) => [String(row), ...(several ? [name] : []), ...pick(rowOf(tabs.get(name) as Tab, row - 1))]),
  );
  return asFile(['Row', ...(several ? ['File'] : []), ...pick(source.header)], lines);
}

function asFile(header: readonly string[], lines: readonly (readonly string[])[]) {
  const rows = [header, ...lines];
  return { count: lines.length, rows, csv: csvOf(rows) };
}

function chargesFile(claims: readonly Claim[]): EvidenceFile | null {
  const lines = claims
    .flatMap(({ charges = [], currency }) => charges.map((charge) => ({ ...charge, currency })))
    .sort((a, b) => a.date - b.date)
    .map(({ date, orderId, units, charged, correct, given, currency }, i) => {
      const amounts = [charged, correct, given].map((money) => amountText(money, currency, 'en'));
      return [String(i + 1), isoOf(date), orderId, String(units), ...amounts, currency];
    });
  if (lines.length === 0) return null;
  const header = ['Row', 'Date', 'Order ID', 'Units', 'Charged', 'Expected', 'Given back', 'Currency'];
  return { report: 'charges', name: 'charges', ...asFile(header, lines) };
}

const PROVEN_BY: Readonly<Partial<Record<ProofId, readonly EvidenceFile['report'][]>>> = {
  'ledger-rows': ['ledger-detail', 'ledger-summary', 'inventory-adjustments'],
  'order-rows': [...MONEY_REPORTS, 'customer-returns', 'replacements'],
  'reimbursement-rows': ['reimbursements'],
  'removal-rows': ['removal-orders', 'removal-shipments'],
  'shipment-rows': ['shipment-contents', 'ledger-detail', 'ledger-summary', 'reimbursements'],
  'charge-list': ['charges'],
};

/** The proof that the files are. */
export function provenBy(files: readonly EvidenceFile[], proofs: readonly ProofId[]): ProofId[] {
  return proofs.filter((id) => files.some(({ report }) => PROVEN_BY[id]?.includes(report)));
}
