// Import of report files: opens the page and writes what it read. What a page may expect to fail comes back as data.

import { REPORT_IDS, type ReportId } from '../reports/ids';
import type { ImportedTab, Language } from '../settings';
import {
  beginImport,
  cancelImport,
  endImport,
  ImportError,
  importBlock,
  importRoom,
  type StandingReport,
  withLock,
} from '../sheets';
import { reportName } from '../words';
import { showPage } from './guard';
import { accountLanguage } from './language';

const WIDTH = 620;
const HEIGHT = 620;

/** What the page needs when it opens. */
export interface ImportStart {
  readonly language: Language;
  readonly standing: readonly StandingReport[];
  readonly free: number;
  /** What reports are called, so that the page carries no words of its own for them. */
  readonly names: Readonly<Record<ReportId, string>>;
}

/** Google hands no class of error to a page: what may be expected is told as data. */
export type Imported<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ImportError['reason'] };

/** Menu: import report files. */
export function openImportCommand(): void {
  showPage('import', 'menu.import', WIDTH, HEIGHT);
}

export function importStartForPage(): ImportStart {
  const language = accountLanguage();
  const names = Object.fromEntries(REPORT_IDS.map((id) => [id, reportName(id, language)])) as ImportStart['names'];
  return { language, names, ...importRoom(SpreadsheetApp.getActiveSpreadsheet()) };
}

function told<T>(work: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): Imported<T> {
  try {
    return { ok: true, value: withLock(() => work(SpreadsheetApp.getActiveSpreadsheet())) };
  } catch (error) {
    if (error instanceof ImportError) return { ok: false, reason: error.reason };
    throw error;
  }
}

export function importBeginForPage(name: string, rows: number, columns: number): Imported<number> {
  return told((spreadsheet) => beginImport(spreadsheet, name, rows, columns, accountLanguage()));
}

export function importBlockForPage(id: number, row: number, rows: readonly (readonly string[])[]): Imported<null> {
  return told((spreadsheet) => {
    importBlock(spreadsheet, id, row, rows);
    return null;
  });
}

export function importEndForPage(
  id: number,
  name: string,
  replaces: string | null,
  made: Omit<ImportedTab, 'tab'> | null,
): Imported<string> {
  return told((spreadsheet) => endImport(spreadsheet, id, name, replaces, accountLanguage(), made));
}

export function importCancelForPage(ids: readonly number[]): void {
  withLock(() => cancelImport(SpreadsheetApp.getActiveSpreadsheet(), ids));
}
