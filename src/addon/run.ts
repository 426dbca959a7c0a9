// A run in steps: what the page asks for. Google hands no class of error to a page, so what may be expected is told as data.
import type { AskedRows, Block, Inputs } from '../run/carry';
import {
  type Applied,
  applyRun,
  type Begun,
  BusyError,
  beginRun,
  cancelRun,
  lookAgain,
  momentIn,
  printsOf,
  readBlock,
  renewRun,
  StepError,
  type StepOptions,
  type Stored,
  storeTold,
  withLock,
} from '../sheets';
import { t } from '../words';
import { closingLine } from './closing';
import { accountLanguage } from './language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const WIDTH = 420;
const HEIGHT = 260;

/**
 * What a step comes to. `busy`: another run is under way, since and last heard of as the spreadsheet shows them; `locked`: another
 * command holds the document for a moment; `taken`: another run has taken over; `full`: no room; `gone`: a tab is not there any more.
 */
export type Stepped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'locked' | 'taken' | 'full' | 'gone' }
  | { readonly ok: false; readonly reason: 'busy'; readonly began: string; readonly heard: string };

const optionsNow = (): StepOptions => ({ language: accountLanguage() });

function stepped<T>(work: (spreadsheet: Spreadsheet) => T): Stepped<T> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    return { ok: true, value: work(spreadsheet) };
  } catch (error) {
    if (error instanceof BusyError) return { ok: false, reason: 'locked' };
    if (!(error instanceof StepError)) throw error;
    const { reason, other } = error;
    if (reason !== 'busy') return { ok: false, reason };
    const shown = (moment: number | undefined) => momentIn(spreadsheet, moment ?? Date.now());
    return { ok: false, reason, began: shown(other?.began), heard: shown(other?.heard) };
  }
}

const locked = <T>(work: (spreadsheet: Spreadsheet) => T): Stepped<T> =>
  stepped((spreadsheet) => withLock(() => work(spreadsheet)));

/** Opens the page that finds claims in steps. */
export function openFindPage(): void {
  const page = HtmlService.createHtmlOutputFromFile('find').setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModelessDialog(page, t(accountLanguage(), 'menu.find'));
}

/** The code that audits, for the page: it stands in a file of its own, between script tags. */
export function coreForPage(): string {
  return HtmlService.createHtmlOutputFromFile('core').getContent();
}

export function runBeginForPage(run: string, takeOver: boolean): Stepped<Begun> {
  return locked((spreadsheet) => beginRun(spreadsheet, run, takeOver, optionsNow()));
}

export function runLookForPage(run: string): Stepped<Inputs> {
  return stepped((spreadsheet) => lookAgain(spreadsheet, run, optionsNow()));
}

export function runReadForPage(
  run: string,
  tab: number,
  row: number,
  last: number,
  columns: number,
): Stepped<Block & { readonly next: number | null }> {
  return stepped((spreadsheet) => {
    renewRun(run);
    return readBlock(spreadsheet, tab, row, last, columns);
  });
}

export function runConfirmForPage(run: string, asked: readonly AskedRows[]): Stepped<(string | null)[]> {
  return stepped((spreadsheet) => {
    renewRun(run);
    return printsOf(spreadsheet, asked);
  });
}

export function runRenewForPage(run: string): Stepped<null> {
  return stepped(() => {
    renewRun(run);
    return null;
  });
}

export function runStoreForPage(run: string, row: number, pieces: readonly string[]): Stepped<null> {
  return locked((spreadsheet) => {
    storeTold(spreadsheet, run, row, pieces, optionsNow());
    return null;
  });
}

export function runApplyForPage(run: string, stored: Stored): Stepped<Applied> {
  return locked((spreadsheet) => applyRun(spreadsheet, run, stored, optionsNow(), closingLine));
}

export function runCancelForPage(run: string): Stepped<null> {
  return locked((spreadsheet) => {
    cancelRun(spreadsheet, run);
    return null;
  });
}
