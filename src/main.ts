// The functions that Google calls, and nothing else: menu triggers and menu items.
import {
  clearHighlightsCommand,
  fillProductsCommand,
  findClaimsCommand,
  loadSamplesCommand,
  removeEverythingCommand,
  removeSamplesCommand,
  setUpTabsCommand,
  showHelpCommand,
  undoCommand,
} from './addon/commands';
import {
  type Imported,
  type ImportStart,
  importBeginForPage,
  importBlockForPage,
  importCancelForPage,
  importEndForPage,
  importStartForPage,
  openImportCommand,
} from './addon/import';
import { accountLanguage } from './addon/language';
import { showMenu } from './addon/menu';
import {
  type MessageOrder,
  type MessageStart,
  makeTemplatesFromPage,
  openMessagesCommand,
  orderForPage,
  saveFromPage,
  startForPage,
  textsForPage,
} from './addon/messages';
import {
  coreForPage,
  runApplyForPage,
  runBeginForPage,
  runCancelForPage,
  runConfirmForPage,
  runLookForPage,
  runReadForPage,
  runRenewForPage,
  runStoreForPage,
  type Stepped,
} from './addon/run';
import { openSettingsCommand, saveSettingsFromPage, settingsForPage } from './addon/settings';
import {
  type FiledForPage,
  openSidebarCommand,
  type SidebarStart,
  sidebarClaimForPage,
  sidebarEvidenceForPage,
  sidebarFileForPage,
  sidebarGoForPage,
  sidebarGoToCaseForPage,
  sidebarGoToClaimForPage,
  sidebarListForPage,
  sidebarNearForPage,
  sidebarPackForPage,
  sidebarSelectedForPage,
  sidebarStartForPage,
  sidebarTickForPage,
} from './addon/sidebar';
import type { ProofId } from './messages/cases/types';
import type { ShippedTexts } from './messages/texts/types';
import type { CardPack, ClaimCard, LetterKind } from './plan/claim-card';
import type { MessageToList } from './plan/tabs/service-window';
import type { SettingsChanges, SettingsForm } from './plan/tabs/settings-form';
import type { AskedRows, Block, Inputs } from './run/carry';
import type { Language } from './settings';
import type {
  Applied,
  Begun,
  ClaimEvidence,
  ClaimList,
  FilingChange,
  SavedMessage,
  SavedSettings,
  Selected,
  Stored,
} from './sheets';

/** When a file opens; may run before the seller has authorised anything. */
export function onOpen(): void {
  showMenu();
}

/** When the add-on is installed into an open file. */
export function onInstall(): void {
  showMenu();
}

export function findClaims(): void {
  findClaimsCommand();
}

export function clearHighlights(): void {
  clearHighlightsCommand();
}

export function setUpTabs(): void {
  setUpTabsCommand();
}

export function fillProducts(): void {
  fillProductsCommand();
}

export function undoRun(): void {
  undoCommand();
}

export function removeAll(): void {
  removeEverythingCommand();
}

export function addSamples(): void {
  loadSamplesCommand();
}

export function removeSamples(): void {
  removeSamplesCommand();
}

export function showHelp(): void {
  showHelpCommand();
}

export function openMessages(): void {
  openMessagesCommand();
}

/** Called by the page for messages when it opens. */
export function messageStart(): MessageStart {
  return startForPage();
}

/** Called by the page: what the reports know of an order. */
export function messageOrder(orderId: string, sku: string): MessageOrder {
  return orderForPage(orderId, sku);
}

/** Called by the page: the shipped texts of languages, when it writes in them. */
export function messageTexts(languages: string[]): ShippedTexts {
  return textsForPage(languages);
}

/** Called by the page: puts a message into the Customer service tab, and answers with the row as it stands. */
export function saveMessage(message: MessageToList): SavedMessage {
  return saveFromPage(message);
}

/** Called by the page: puts the shipped templates into a tab of their own. */
export function makeTemplatesTab(): { name: string; made: boolean } {
  return makeTemplatesFromPage();
}

export function openImport(): void {
  openImportCommand();
}

/** Called by the page for imports when it opens: which reports are there, and how much room. */
export function importStart(): ImportStart {
  return importStartForPage();
}

/** Called by the page: a hidden tab for a file of so many rows and columns; its id comes back. */
export function importBegin(name: string, rows: number, columns: number): Imported<number> {
  return importBeginForPage(name, rows, columns);
}

/** Called by the page: rows of a file, from a row on (from 1). */
export function importBlock(id: number, row: number, rows: string[][]): Imported<null> {
  return importBlockForPage(id, row, rows);
}

/** Called by the page: the file is whole; the tab shows, and the one that it replaces goes. `made` is the file's own day. */
export function importEnd(
  id: number,
  name: string,
  replaces: string | null,
  made: { madeOn: number; newest: number; rows: number } | null = null,
): Imported<string> {
  return importEndForPage(id, name, replaces, made);
}

/** Called by the page: tabs that were begun and not ended go. */
export function importCancel(ids: number[]): void {
  importCancelForPage(ids);
}

/** Called by the page: the language of the account. */
export function accountSpeaks(): Language {
  return accountLanguage();
}

/** Called by the page: the code that audits, between script tags. */
export function runCore(): string {
  return coreForPage();
}

/** Called by the page: begins a run in steps under an id of the page, also where another one is under way when `takeOver` says so. */
export function runBegin(run: string, takeOver: boolean): Stepped<Begun> {
  return runBeginForPage(run, takeOver);
}

/** Called by the page: what the run is made from, once more. */
export function runLook(run: string): Stepped<Inputs> {
  return runLookForPage(run);
}

/** Called by the page: rows of a tab, from a row on (from 1) up to the last one. */
export function runRead(
  run: string,
  tab: number,
  row: number,
  last: number,
  columns: number,
): Stepped<Block & { readonly next: number | null }> {
  return runReadForPage(run, tab, row, last, columns);
}

/** Called by a page that has imported tabs: fingerprints of their rows as they stand. */
export function runConfirm(run: string, asked: AskedRows[]): Stepped<(string | null)[]> {
  return runConfirmForPage(run, asked);
}

/** Called by the page while it audits: the run is still going on. */
export function runRenew(run: string): Stepped<null> {
  return runRenewForPage(run);
}

/** Called by the page: pieces of what the audit told, from a row on (from 1). */
export function runStore(run: string, row: number, pieces: string[]): Stepped<null> {
  return runStoreForPage(run, row, pieces);
}

/** Called by the page until it is done: puts everything in its place. */
export function runApply(run: string, stored: Stored): Stepped<Applied> {
  return runApplyForPage(run, stored);
}

/** Called by the page: ends the run; everything is as before. */
export function runCancel(run: string): Stepped<null> {
  return runCancelForPage(run);
}

export function openSettings(): void {
  openSettingsCommand();
}

/** Called by the page for settings when it opens: the Settings tab as a form. */
export function settingsStart(): SettingsForm {
  return settingsForPage();
}

/** Called by the page: writes what was changed, all of it or nothing, and answers with the tab as it stands. */
export function saveSettings(changes: SettingsChanges): SavedSettings {
  return saveSettingsFromPage(changes);
}

export function openSidebar(): void {
  openSidebarCommand();
}

/** Called by the sidebar when it opens: figures of Start, tabs, what is selected. */
export function sidebarStart(): SidebarStart {
  return sidebarStartForPage();
}

/** Called by the sidebar every few seconds while it shows: what is selected in the sheet. */
export function sidebarSelected(): Selected {
  return sidebarSelectedForPage();
}

/** Called by the sidebar: a claim by its key, as its row stands; null when there is no such row. */
export function sidebarClaim(key: string): ClaimCard | null {
  return sidebarClaimForPage(key);
}

/** Called by the sidebar: selects the next row with a claim, or the one before; null at the end. */
export function sidebarNear(key: string, step: 1 | -1): ClaimCard | null {
  return sidebarNearForPage(key, step);
}

/** Called by the sidebar: the pack of a claim's case with another text, and with the proof that is ticked; null leaves that to what stands in Cases. */
export function sidebarPack(key: string, kind: LetterKind, ticked: ProofId[] | null): CardPack | null {
  return sidebarPackForPage(key, kind, ticked);
}

/** Called by the sidebar: writes into Cases which proof is attached to a claim's case, and answers with its pack. */
export function sidebarTick(key: string, kind: LetterKind, proof: ProofId[], on: boolean): CardPack | null | 'busy' {
  return sidebarTickForPage(key, kind, proof, on);
}

/** Called by the sidebar: the report rows behind a claim, and those of its case as tables. */
export function sidebarEvidence(key: string): ClaimEvidence | null {
  return sidebarEvidenceForPage(key);
}

/** Called by the sidebar: claims to choose from, in parts. */
export function sidebarList(from: number): ClaimList {
  return sidebarListForPage(from);
}

/** Called by the sidebar: shows rows of a tab (from 1); false when it is there no more. */
export function sidebarGo(sheetId: number, rows: number[]): boolean {
  return sidebarGoForPage(sheetId, rows);
}

/** Called by the sidebar: selects the row of a claim; false when there is none. */
export function sidebarGoToClaim(key: string): boolean {
  return sidebarGoToClaimForPage(key);
}

/** Called by the sidebar: selects a row of Cases (from 1); false when there is no such tab. */
export function sidebarGoToCase(row: number): boolean {
  return sidebarGoToCaseForPage(row);
}

/** Called by the sidebar: marks claims as filed, notes Amazon's answer, or takes that back; all of them or none. */
export function sidebarFile(changes: FilingChange[]): FiledForPage {
  return sidebarFileForPage(changes);
}

export type { ImportStart } from './addon/import';
export type { MessageStart } from './addon/messages';
export type { Stepped } from './addon/run';
export type { SidebarStart } from './addon/sidebar';
export type { CardAnswer, CardPack, ClaimCard, Filing, LetterKind } from './plan/claim-card';
export type { PasteTable } from './plan/claim-lines';
export type { ClaimEvidence, ListedClaim, Selected } from './sheets';
