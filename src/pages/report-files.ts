// What the files are that a seller chose: reports with their rows and dates, or nothing that can be read, and why.
import { readWithCare } from '../files/read-file';
import { type NamedBytes, type Unreadable, unpack } from '../files/unpack';
import { readReports } from '../reports';
import { type ReportId, VOUCHING } from '../reports/ids';
import type { ImportedTab } from '../settings';
import { type Day, dayFromIso, dayOf, isoOf } from '../values/day';

export interface FoundReport {
  readonly file: string;
  /** The name of the tab that it would get. */
  readonly tab: string;
  readonly report: ReportId;
  /** All rows of the file, padded to one length: what the tab will hold. */
  readonly cells: readonly (readonly string[])[];
  readonly columns: number;
  /** Data rows, and their days. */
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  /** Things that the audit will name. */
  readonly issues: number;
}

export type LeftOut =
  | { readonly file: string; readonly why: Unreadable | 'unknown' }
  /** All but one column of a report. */
  | { readonly file: string; readonly why: 'nearly'; readonly report: ReportId; readonly column: string };

export interface FoundFiles {
  readonly reports: readonly FoundReport[];
  readonly left: readonly LeftOut[];
}

const dayText = (day: Day | null): string => (day === null ? '' : isoOf(day));

/** Reads one chosen file; an archive may hold many. */
export function readChosen(chosen: NamedBytes): FoundFiles {
  const { files, left } = unpack(chosen);
  const reports: FoundReport[] = [];
  const out: LeftOut[] = left.map(({ name, why }) => ({ file: name, why }));
  for (const { name, bytes } of files) {
    const tab = readWithCare(name.replace(/\.[^.]*$/, '') || name, bytes);
    const found = readReports([tab]).summaries;
    const known = found.filter(({ report }) => report !== null);
    const [first] = known;
    if (!first || first.report === null) {
      out.push(whyNot(name, found[0]?.issues[0]?.message));
      continue;
    }
    const cells = tab.rows as readonly (readonly string[])[];
    const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
    const from = known.flatMap((one) => one.from ?? []);
    const to = known.flatMap((one) => one.to ?? []);
    reports.push({
      file: name,
      tab: tab.name,
      report: first.report,
      cells: cells.map((row) => (row.length === columns ? row : padded(row, columns))),
      columns,
      rows: known.reduce((sum, one) => sum + one.rows, 0),
      from: dayText(from.length > 0 ? Math.min(...from) : null),
      to: dayText(to.length > 0 ? Math.max(...to) : null),
      issues: known.reduce((sum, one) => sum + one.issues.length, 0),
    });
  }
  return { reports, left: out };
}

function padded(row: readonly string[], columns: number): string[] {
  return Array.from({ length: columns }, (_, c) => row[c] ?? '');
}

function whyNot(file: string, message: { readonly id: string; readonly data: object } | undefined): LeftOut {
  if (message?.id === 'empty-tab') return { file, why: 'empty' };
  if (message?.id !== 'nearly-report') return { file, why: 'unknown' };
  const { report, column } = message.data as { report: ReportId; column: string };
  return { file, why: 'nearly', report, column };
}

/** The day of a moment where the seller is. */
export function localDay(ms: number): Day {
  const moment = new Date(ms);
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** What is told of the file of a report; null where that tells of no day after its newest row. @param madeOn `YYYY-MM-DD`, or '' */
export function madeOf(report: FoundReport, madeOn: string): Omit<ImportedTab, 'tab'> | null {
  const [made, newest] = [dayFromIso(madeOn), dayFromIso(report.to)];
  if (made === null || newest === null || made <= newest || !VOUCHING.includes(report.report)) return null;
  return { madeOn: made, newest, rows: report.rows };
}

/** Cells of a call: Google's own limit is not known, and a broken call is repeated whole. */
const BLOCK_CELLS = 40_000;
const BLOCK_CHARACTERS = 1_000_000;

/** The rows from `first` on (from 0) that go in one call: as many as its size allows, one at least. */
export function blockFrom(report: FoundReport, first: number): readonly (readonly string[])[] {
  const { cells, columns } = report;
  let end = first;
  let characters = 0;
  const most = first + Math.max(1, Math.floor(BLOCK_CELLS / columns));
  while (end < cells.length && end < most) {
    for (const cell of cells[end]!) characters += cell.length;
    if (end > first && characters > BLOCK_CHARACTERS) break;
    end++;
  }
  return cells.slice(first, end);
}
