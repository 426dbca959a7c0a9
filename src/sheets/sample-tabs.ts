// Sample reports in the spreadsheet: put into tabs of their own where there are no reports yet, and taken away again. Which tabs
// these are is remembered with what stood in them: one in which the seller changed something is his.
import { TABLE_IDS } from '../plan/made-tabs';
import type { Language } from '../settings';
import { fingerprint } from '../values/text';
import { beginImport, cancelImport, endImport, importBlock, importRoom, stagingName } from './import-tabs';
import { recall } from './memory';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { findRemovable, removeEverything, showAnotherTab } from './remove-everything';
import { stagingIds } from './staging';
import { properties, recallObject } from './stored';

// Begins as everything that is remembered does: *Remove everything* forgets it too.
const KEY = 'fba-claims-samples';

/** A report of the samples. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Stands for what is in a tab that is still being filled. */
const UNFINISHED = '';

interface Samples {
  /** By sheet id: what stood in the tab when it was made. */
  readonly tabs: Readonly<Record<string, string>>;
  /** Tables of ours stood there before the samples came. */
  readonly tablesBefore: boolean;
}

function recallSamples(): Samples | null {
  const stored = recallObject(KEY) as Samples | null;
  return stored !== null && typeof stored.tabs === 'object' && stored.tabs !== null ? stored : null;
}

function printOf(sheet: Sheet): string {
  return fingerprint(JSON.stringify(sheet.getDataRange().getDisplayValues()));
}

/** The sample tabs that are still there. */
function standing(spreadsheet: Spreadsheet, samples: Samples | null): Sheet[] {
  return gridSheets(spreadsheet).filter((sheet) => samples?.tabs[String(sheet.getSheetId())] !== undefined);
}

export type LoadedSamples =
  | { readonly loaded: readonly string[] }
  /** Samples are there already, or reports of the seller, among which no made-up claim may stand. */
  | { readonly refused: 'there' | 'reports' };

/** Puts the sample reports into tabs of their own; nothing that stands in the spreadsheet is touched. */
export function loadSamples(
  spreadsheet: Spreadsheet,
  reports: readonly SampleSheet[],
  language: Language,
): LoadedSamples {
  const before = recallSamples();
  const known = new Set(standing(spreadsheet, before).map((sheet) => sheet.getName()));
  const others = importRoom(spreadsheet).standing.filter(({ tab, report }) => {
    return !known.has(tab) && report !== 'products' && report !== 'shipments';
  });
  if (others.length > 0) return { refused: 'reports' };
  const filling = stagingIds();
  const whole = standing(spreadsheet, before).filter((sheet) => !filling.has(sheet.getSheetId()));
  if (whole.length === reports.length) return { refused: 'there' };
  // What a load left half done goes first.
  cancelImport(
    spreadsheet,
    [...standing(spreadsheet, before), ...begun(spreadsheet, reports, language)].map((sheet) => sheet.getSheetId()),
  );
  const tablesBefore = before?.tablesBefore ?? TABLE_IDS.some((id) => isThere(spreadsheet, recall().tabs[id]));
  const tabs: Record<string, string> = {};
  const loaded: string[] = [];
  for (const { name, rows } of reports) {
    const note = (print: string) => {
      tabs[id] = print;
      properties()?.setProperty(KEY, JSON.stringify({ tabs, tablesBefore } satisfies Samples));
    };
    const id = beginImport(spreadsheet, name, rows.length, rows[0]!.length, language);
    note(UNFINISHED);
    importBlock(spreadsheet, id, 1, rows);
    const sheet = gridSheets(spreadsheet).find((one) => one.getSheetId() === id) as Sheet;
    // Before it shows: a stop must leave no sample that nobody takes away.
    note(printOf(sheet));
    loaded.push(endImport(spreadsheet, id, name, null, language));
  }
  return { loaded };
}

/** Tabs of a load that was stopped before it noted them. */
function begun(spreadsheet: Spreadsheet, reports: readonly SampleSheet[], language: Language): Sheet[] {
  const names = new Set(reports.map(({ name }) => stagingName(name, language)));
  return gridSheets(spreadsheet).filter((sheet) => names.has(sheet.getName()) && sheet.getLastRow() === 0);
}

function isThere(spreadsheet: Spreadsheet, id: number | undefined): boolean {
  return id !== undefined && gridSheets(spreadsheet).some((sheet) => sheet.getSheetId() === id);
}

export interface RemovedSamples {
  /** How many tabs went. */
  readonly removed: number;
  /** Sample tabs that stay, because the seller changed something in them. */
  readonly left: readonly string[];
  /** The tables of ours went too: they came with the samples, and nothing was typed into them. */
  readonly tables: boolean;
}

/** Takes the samples away; what was changed in them since stays. */
export function removeSamples(spreadsheet: Spreadsheet, language: Language): RemovedSamples {
  const samples = recallSamples();
  const sheets = standing(spreadsheet, samples);
  const left = sheets.filter((sheet) => {
    const print = samples?.tabs[String(sheet.getSheetId())];
    return print !== UNFINISHED && print !== printOf(sheet);
  });
  const going = sheets.filter((sheet) => !left.includes(sheet));
  if (going.length > 0) showAnotherTab(spreadsheet, going, language);
  cancelImport(
    spreadsheet,
    going.map((sheet) => sheet.getSheetId()),
  );
  const tables = sheets.length > 0 && left.length === 0 && removeTables(spreadsheet, samples, language);
  properties()?.deleteProperty(KEY);
  SpreadsheetApp.flush();
  return { removed: going.length, left: left.map((sheet) => sheet.getName()), tables };
}

/** Removes our tables where they tell of nothing but samples. */
function removeTables(spreadsheet: Spreadsheet, samples: Samples | null, language: Language): boolean {
  if (samples?.tablesBefore !== false) return false;
  if (importRoom(spreadsheet).standing.some(({ report }) => report !== 'products' && report !== 'shipments'))
    return false;
  const { tables } = findRemovable(spreadsheet);
  if (tables.length === 0 || tables.some(({ typedRows }) => typedRows > 0)) return false;
  removeEverything(spreadsheet, new Set(tables.map(({ id }) => id)), language);
  return true;
}
