// The real local path, stage by stage: files → stand-in → the sheet's own run, which reads, audits, decides and writes.
import { readFileSync } from 'node:fs';
import { auditSteps } from '../src/audit';
import { readReport } from '../src/files/read-file';
import { reportFiles } from '../src/local/files/report-files';
import { createStandIn, type StandIn } from '../src/local/standin';
import type { AuditResult } from '../src/result';
import { defaultSettings } from '../src/settings';
import { runFindClaims } from '../src/sheets';
import type { Tab } from '../src/values/cell';
import type { Calls } from './measured';
import { AS_OF } from './seller';
import type { Stages } from './stages';

const SETTINGS = defaultSettings(AS_OF);

interface Loaded {
  readonly standIn: StandIn;
  /** The files by the name of their tab; left out where only the sheet is known, as at Google. */
  readonly files?: ReadonlyMap<string, Tab>;
}

/** Reads the files of a folder into the stand-in, as the local command does. */
export function loadFiles(folder: string, stages: Stages): Required<Loaded> {
  // A million rows are more cells than a spreadsheet may have; one's own machine has no such limit.
  const standIn = createStandIn({ cellLimit: Number.POSITIVE_INFINITY });
  const files = new Map<string, Tab>();
  for (const { path, tab: name } of reportFiles([folder], folder)) {
    const tab = stages.time('read files', () => readReport(name, readFileSync(path)));
    // A report file holds nothing but text.
    stages.time('fill the stand-in', () => standIn.book.addText(name, tab.rows as readonly string[][]));
    files.set(name, tab);
  }
  return { standIn, files };
}

const STEPS = { reading: 'read the sheet', auditing: 'audit and plan', writing: 'write the sheet' } as const;

/** Runs Find claims on the stand-in; the services must be installed. */
export function findClaims({ standIn, files }: Loaded, stages: Stages): AuditResult {
  let doing: keyof typeof STEPS = 'reading';
  let since = performance.now();
  const change = (next: keyof typeof STEPS): void => {
    const now = performance.now();
    stages.add(STEPS[doing], now - since);
    doing = next;
    since = now;
  };
  const { result } = runFindClaims(standIn.spreadsheet, {
    settings: SETTINGS,
    ...(files && { files }),
    progress: (step) => change(step.doing),
  });
  change(doing);
  return result;
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
export function callsAsInSheets({ files }: Required<Loaded>, stages: Stages): Calls[] {
  const standIn = createStandIn({ cellLimit: Number.POSITIVE_INFINITY });
  for (const { name, rows } of files.values()) standIn.book.addText(name, rows as readonly string[][]);
  const uninstall = standIn.install();
  stages.time('run as in Sheets', () => runFindClaims(standIn.spreadsheet, { settings: SETTINGS }));
  uninstall();
  return callsOf(standIn);
}

const PARTS = { read: 'recognise, typed rows', index: 'index', rules: 'rules' } as const;

/** Audits the same tabs once more, step by step, to tell what the parts of the audit take. */
export function timeAuditParts({ files }: Required<Loaded>, stages: Stages): void {
  const steps = auditSteps([...files.values()], SETTINGS);
  let step = steps.next();
  while (!step.done) {
    const { stage } = step.value;
    const since = performance.now();
    step = steps.next();
    stages.add(PARTS[stage], performance.now() - since);
  }
}
