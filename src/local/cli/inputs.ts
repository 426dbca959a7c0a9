// What a run of the local command works on: report files as tabs, and what was typed in the workbook of an earlier run.
import { statSync } from 'node:fs';
import { OWN_TABS, ownTabOf } from '../../plan/made-tabs';
import { HEADER_SEARCH } from '../../plan/table/table';
import { findInputTab, INPUT_TABS } from '../../plan/tabs/input';
import { headOf, type Tab } from '../../values/cell';
import { inAllLanguages } from '../../words';
import { type ReadingWith, readFiles } from '../files/read-files';
import type { ReportFile } from '../files/report-files';
import { createStandIn, type StandIn } from '../standin';
import type { TabModel } from '../standin/tab';
import { fitColumns } from '../workbook/column-widths';
import { type ReadWorkbook, restoreLinks, restoreTabs } from '../workbook/read';
import type { Say } from './words';

export interface Inputs {
  readonly standIn: StandIn;
  /** Report files by the name of their tab. */
  readonly files: ReadonlyMap<string, Tab>;
  /** Puts the tabs of the earlier workbook that no run reads back among the others, in their old order. */
  readonly finish: () => void;
}

const LARGE = 200_000_000;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Each file as a tab of the stand-in; files that cannot be read are named and left out. */
function loadFiles(
  standIn: StandIn,
  files: readonly ReportFile[],
  say: Say,
  complain: (line: string) => void,
  how: ReadingWith,
): Map<string, Tab> {
  const tabs = new Map<string, Tab>();
  const read = readFiles(files, how);
  for (const [index, file] of files.entries()) {
    if (file.renamed) complain(say('note.renamed', { file: file.path, tab: file.tab }));
    try {
      const { size } = statSync(file.path);
      if (size > LARGE) complain(say('note.large', { path: file.path, size: Math.round(size / 1_000_000) }));
      const found = read[index] as (typeof read)[number];
      if ('error' in found) throw found.error;
      const { tab } = found;
      fitColumns(standIn.book.addFile(tab), tab);
      tab.store?.forget();
      tabs.set(file.tab, tab);
    } catch (error) {
      complain(say('note.unreadable', { path: file.path, reason: reasonOf(error) }));
    }
  }
  return tabs;
}

const topOf = (tab: TabModel): string[][] => {
  const { row, column } = tab.content();
  return Array.from({ length: Math.min(row, HEADER_SEARCH) }, (_, r) =>
    tab.values(r + 1, 1, column).map((value) => (typeof value === 'string' ? value : '')),
  );
};

/** True for a tab that a run reads: ours, and those that the seller filled, where no file gives the same. */
function isRead(tab: TabModel, files: ReadonlyMap<string, Tab>): boolean {
  const rows = topOf(tab);
  if (ownTabOf(rows)) return true;
  return INPUT_TABS.some((kind) => {
    const found = findInputTab(kind, rows);
    if (!found || tab.content().row <= found.headerRow + 1) return false;
    return ![...files.values()].some((file) => findInputTab(kind, headOf(file, HEADER_SEARCH)));
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let n = 2;
  while (taken.has(`${name} (${n})`.toLowerCase())) n++;
  return `${name} (${n})`;
}

/** A name that no tab has: a file's tab keeps its own. */
function makeNamesFree(tabs: readonly TabModel[], files: readonly ReportFile[]): void {
  const taken = new Set([...files.map((file) => file.tab), ...tabs.map((tab) => tab.name)].map((n) => n.toLowerCase()));
  const inFiles = new Set(files.map((file) => file.tab.toLowerCase()));
  for (const tab of tabs) {
    if (!inFiles.has(tab.name.toLowerCase())) continue;
    tab.name = freeName(tab.name, taken);
    taken.add(tab.name.toLowerCase());
  }
}

/** Makes the spreadsheet of a run; it has no limit of cells. */
export function loadInputs(
  files: readonly ReportFile[],
  standing: ReadWorkbook | null,
  say: Say,
  complain: (line: string) => void,
  how: ReadingWith = {},
): Inputs {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const standIn = createStandIn({ cellLimit: Number.POSITIVE_INFINITY, timeZone });
  const { book } = standIn;
  const restored = standing ? restoreTabs(book, standing) : [];
  if (standing)
    for (const [key, value] of Object.entries(standing.memory.properties)) standIn.properties.set(key, value);
  makeNamesFree(restored, files);
  const tabs = loadFiles(standIn, files, say, complain, how);
  if (standing) restoreLinks(book, standing, restored);
  const aside = new Set(restored.filter((tab) => !isRead(tab, tabs)));
  for (const { name } of aside) if (isOwnName(name)) complain(say('note.unknown-own', { tab: name }));
  const kept = book.tabs.filter((tab) => !aside.has(tab));
  book.tabs.splice(0, book.tabs.length, ...kept);
  const place = new Map((standing?.order ?? []).map((name, i) => [name.toLowerCase(), i]));
  const places = new Map(restored.map((tab, i) => [tab, place.get(namesBefore(standing)[i] ?? '') ?? i]));
  for (const tab of book.tabs) {
    const at = place.get(tab.name.toLowerCase());
    if (!places.has(tab) && at !== undefined && tabs.has(tab.name)) places.set(tab, at);
  }
  return {
    standIn,
    files: tabs,
    finish: () => putBack(book.tabs, [...aside], places),
  };
}

const OWN_NAMES: ReadonlySet<string> = new Set(OWN_TABS.flatMap((tab) => inAllLanguages(`tab.${tab}`)));

/** True for the name of a tab of ours, as it is or where a new one has taken it. */
const isOwnName = (name: string): boolean => OWN_NAMES.has(name.replace(/ \(\d+\)$/, ''));

const namesBefore = (standing: ReadWorkbook | null): string[] =>
  (standing?.workbook.sheets ?? []).map((sheet) => {
    const stored = standing?.memory.tabs.find((tab) => tab.sheet === sheet.name);
    return (stored?.name ?? sheet.name).toLowerCase();
  });

/** Tabs that stood before stand as they stood; each new one stays behind the one that it stands behind now. */
function putBack(tabs: TabModel[], aside: readonly TabModel[], places: ReadonlyMap<TabModel, number>): void {
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()));
  for (const tab of aside) {
    // A tab of the run may have taken its name.
    if (taken.has(tab.name.toLowerCase())) tab.name = freeName(tab.name, taken);
    taken.add(tab.name.toLowerCase());
  }
  let at = -1;
  const keyed = tabs.map((tab, i) => {
    at = places.get(tab) ?? at;
    return { tab, at, i: places.has(tab) ? -1 : i };
  });
  const all = [...keyed, ...aside.map((tab) => ({ tab, at: places.get(tab) ?? tabs.length, i: -1 }))];
  all.sort((a, b) => a.at - b.at || a.i - b.i);
  tabs.splice(0, tabs.length, ...all.map(({ tab }) => tab));
}
