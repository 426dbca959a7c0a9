// The audit path, from bytes on disk to claims in memory, and the whole command with its spreadsheet and workbook.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { auditSteps } from '../src/audit';
import { readFiles } from '../src/local/files/read-files';
import { reportFiles } from '../src/local/files/report-files';
import { createStandIn, type StandIn } from '../src/local/standin';
import { writeWorkbook } from '../src/local/workbook';
import { keepEvidence } from '../src/local/workbook/evidence-rows';
import type { AuditResult } from '../src/result';
import { defaultSettings } from '../src/settings';
import { runFindClaims } from '../src/sheets';
import type { Tab } from '../src/values/cell';
import type { Calls } from './measured';
import { AS_OF } from './seller';
import type { Stages } from './stages';

const SETTINGS = defaultSettings(AS_OF);

/** Reads the files of a folder, with this very program as the other thread. */
function tabsIn(folder: string): Tab[] {
  return readFiles(reportFiles([folder], folder), { thread: process.argv[1] ?? null }).map((read) => {
    if ('error' in read) throw read.error;
    return read.tab;
  });
}

/** Reads the files of a folder and audits them: no spreadsheet, no texts, no workbook. */
export function auditFiles(folder: string, stages: Stages): AuditResult {
  const tabs = stages.time('typed columns', () => tabsIn(folder));
  const steps = auditSteps(tabs, SETTINGS);
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value.result;
    const { stage } = step.value;
    step = stages.time(stage === 'read' ? 'typed columns' : stage, () => steps.next());
  }
}

/** Reads the files of a folder into the stand-in, as the local command does. */
function loadFiles(folder: string, stages: Stages): { readonly standIn: StandIn; readonly files: Map<string, Tab> } {
  // A million rows are more cells than a spreadsheet may have; one's own machine has no such limit.
  const standIn = createStandIn({ cellLimit: Number.POSITIVE_INFINITY });
  const files = new Map<string, Tab>();
  for (const tab of stages.time('read files', () => tabsIn(folder))) {
    stages.time('fill the stand-in', () => standIn.book.addFile(tab));
    files.set(tab.name, tab);
  }
  return { standIn, files };
}

const STEPS = { reading: 'read the sheet', auditing: 'audit and plan', writing: 'write the sheet' } as const;

/** The whole command: files → stand-in → the sheet's own run, which reads, audits, decides and writes → workbook. Returns report rows. */
export async function runWhole(folder: string, stages: Stages, kind: 'full' | 'evidence'): Promise<{ rows: number }> {
  const { standIn, files } = loadFiles(folder, stages);
  let doing: keyof typeof STEPS = 'reading';
  let since = performance.now();
  const change = (next: keyof typeof STEPS): void => {
    const now = performance.now();
    stages.add(STEPS[doing], now - since);
    doing = next;
    since = now;
  };
  const uninstall = standIn.install();
  const { result } = runFindClaims(standIn.spreadsheet, {
    settings: SETTINGS,
    files,
    progress: (step) => change(step.doing),
  });
  uninstall();
  change(doing);
  const file = join(folder, 'bench.xlsx');
  try {
    if (kind === 'evidence') keepEvidence(standIn.book, new Set(files.keys()));
    await writeWorkbook(standIn.book, file);
  } finally {
    // What lies in the folder is read by who is measured next.
    rmSync(file, { force: true });
  }
  stages.add(`${kind} workbook`, performance.now() - since);
  return { rows: result.reports.reduce((sum, report) => sum + report.rows, 0) };
}

/** A run as in Sheets, which knows the cells only. */
export function runAsInSheets(folder: string, stages: Stages): { rows: number; calls: Calls[] } {
  const { files } = loadFiles(folder, stages);
  return { rows: 0, calls: callsAsInSheets(files, stages) };
}

/** Reads and writes of each tab so far, tabs with the same counts together. */
function callsOf(standIn: StandIn): Calls[] {
  const groups = new Map<string, { tabs: string[]; reads: number; writes: number }>();
  for (const [tab, { read, write }] of Object.entries(standIn.counts().sheets)) {
    const key = `${tab.replace(/-\d+$/, '')} ${read} ${write}`;
    const group = groups.get(key) ?? { tabs: [], reads: read, writes: write };
    group.tabs.push(tab);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ tabs, reads, writes }) => {
    const [first] = tabs as [string];
    return { tab: tabs.length === 1 ? first : `${first.replace(/-\d+$/, '')} (${tabs.length} tabs)`, reads, writes };
  });
}

/** Runs Find claims once more on a fresh sheet with the same cells and nothing else known; returns its service calls. */
function callsAsInSheets(files: ReadonlyMap<string, Tab>, stages: Stages): Calls[] {
  const standIn = createStandIn({ cellLimit: Number.POSITIVE_INFINITY });
  for (const file of files.values()) standIn.book.addFile(file);
  const uninstall = standIn.install();
  stages.time('run as in Sheets', () => runFindClaims(standIn.spreadsheet, { settings: SETTINGS }));
  uninstall();
  return callsOf(standIn);
}
