// The sidebar: opens it, and answers what its page asks. What may be expected to go wrong comes back as data.
import type { ProofId } from '../messages/cases/types';
import type { CardPack, ClaimCard, LetterKind } from '../plan/claim-card';
import type { Language } from '../settings';
import {
  BusyError,
  type ClaimEvidence,
  type ClaimList,
  type Filed,
  type FilingChange,
  fileClaims,
  goToCase,
  goToClaim,
  goToNear,
  goToRows,
  listClaims,
  type OwnTabLink,
  ownTabs,
  readCard,
  readEvidence,
  readFigures,
  readPack,
  readSelected,
  type Selected,
  type StartFigures,
  tickProof,
  withLock,
} from '../sheets';
import { t } from '../words';
import { guarded } from './guard';
import { accountLanguage } from './language';

/** What the sidebar shows before a claim is chosen. */
export interface SidebarStart {
  readonly language: Language;
  /** Null: there was no run yet. */
  readonly figures: StartFigures | null;
  readonly tabs: readonly OwnTabLink[];
  /** What is written into Your status of a filed claim. */
  readonly filedWord: string;
  readonly selected: Selected;
}

/** Menu: open the sidebar. */
export function openSidebarCommand(): void {
  guarded((language) => {
    const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(t(language, 'app.name'));
    SpreadsheetApp.getUi().showSidebar(page);
  });
}

const here = () => SpreadsheetApp.getActiveSpreadsheet();

export function sidebarStartForPage(): SidebarStart {
  const spreadsheet = here();
  const figures = readFigures(spreadsheet);
  const language = figures?.language ?? accountLanguage();
  return {
    ...{ language, figures, tabs: ownTabs(spreadsheet) },
    filedWord: t(language, 'status.filed'),
    selected: readSelected(spreadsheet),
  };
}

export function sidebarSelectedForPage(): Selected {
  return readSelected(here());
}

export function sidebarClaimForPage(key: string): ClaimCard | null {
  return readCard(here(), key, accountLanguage());
}

export function sidebarNearForPage(key: string, step: 1 | -1): ClaimCard | null {
  const spreadsheet = here();
  const near = goToNear(spreadsheet, key, step);
  return near === null ? null : readCard(spreadsheet, near, accountLanguage());
}

export function sidebarPackForPage(key: string, kind: LetterKind, ticked: readonly ProofId[] | null): CardPack | null {
  return readPack(here(), key, kind, ticked, accountLanguage());
}

/** The pack as it is then; `busy`: another run holds the spreadsheet, and nothing was written. */
export function sidebarTickForPage(
  key: string,
  kind: LetterKind,
  proof: readonly ProofId[],
  on: boolean,
): CardPack | null | 'busy' {
  const kept = unlessBusy(() => tickProof(here(), key, kind, proof, on));
  return kept === 'busy' ? kept : readPack(here(), key, kind, null, accountLanguage());
}

export function sidebarEvidenceForPage(key: string): ClaimEvidence | null {
  return readEvidence(here(), key);
}

export function sidebarListForPage(from: number): ClaimList {
  return listClaims(here(), from);
}

export function sidebarGoForPage(sheetId: number, rows: readonly number[]): boolean {
  return goToRows(here(), sheetId, rows);
}

export function sidebarGoToClaimForPage(key: string): boolean {
  return goToClaim(here(), key);
}

export function sidebarGoToCaseForPage(row: number): boolean {
  return goToCase(here(), row);
}

/** `busy`: another run holds the spreadsheet. */
export type FiledForPage = Filed | 'busy';

export function sidebarFileForPage(changes: readonly FilingChange[]): FiledForPage {
  return unlessBusy(() => fileClaims(here(), changes));
}

function unlessBusy<T>(work: () => T): T | 'busy' {
  try {
    return withLock(work);
  } catch (error) {
    if (error instanceof BusyError) return 'busy';
    throw error;
  }
}
