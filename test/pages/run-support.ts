// A run in steps against the script's own functions on the stand-in: calls go through JSON, as Google hands them over.
import type { StandIn } from '../../src/local/standin';
import * as main from '../../src/main';
import { auditorInSlices } from '../../src/pages/auditor';
import type { Imported } from '../../src/pages/imported';
import { type Ask, ClaimsRun, type Ended, type Progress } from '../../src/pages/run';
import { HeldTabs } from '../../src/run/held';
import { t } from '../../src/words';

/** A clock that stands at the as-of day of the tests, while timers go on. */
export const CLOCK: Parameters<typeof jest.useFakeTimers>[0] = {
  now: Date.UTC(2026, 10, 22, 12),
  doNotFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'nextTick', 'setImmediate', 'performance'],
};

const carried = <T>(data: T): T => JSON.parse(JSON.stringify(data ?? null)) as T;

export interface Driven {
  readonly run: ClaimsRun;
  /** Names of the calls so far. */
  readonly calls: string[];
  readonly progress: Progress[];
  readonly cancel: AbortController;
  /** Comes before each call; what it throws, the call throws. */
  before: (name: string, count: number) => void;
  /** Comes after each call; what it throws, the page gets in place of the answer. */
  after: (name: string, count: number) => void;
  go(takeOver?: boolean): Promise<Ended>;
}

/** A page of a spreadsheet whose services are installed; broken calls are made again at once, so many times. `imported`: what the page has. */
export function drive(again: readonly number[] = [], imported?: Imported): Driven {
  const functions = main as unknown as Record<string, (...args: unknown[]) => unknown>;
  const ask = (async (name: string, ...args: unknown[]) => {
    driven.calls.push(name);
    const count = driven.calls.length;
    driven.before(name, count);
    const answer = carried(functions[name]!(...carried(args)));
    driven.after(name, count);
    return answer;
  }) as unknown as Ask;
  const driven: Driven = {
    run: new ClaimsRun(ask, async () => auditorInSlices(new HeldTabs()), again, imported),
    calls: [],
    progress: [],
    cancel: new AbortController(),
    before: () => {},
    after: () => {},
    go: (takeOver) => driven.run.go((progress) => driven.progress.push(progress), driven.cancel.signal, takeOver),
  };
  return driven;
}

/** Hidden tabs after all others, by their names: where they stand nobody sees. */
function inOrder<T extends { readonly hidden: boolean; readonly name: string }>(tabs: readonly T[]): T[] {
  const hidden = tabs.filter((tab) => tab.hidden).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...tabs.filter((tab) => !tab.hidden), ...hidden];
}

/** Everything that a spreadsheet holds but the moment of its run. */
const LEFT = 'FBA Claims: what the last run left';

export function everythingOf(standIn: StandIn): unknown {
  const ids = new Map(standIn.book.tabs.map(({ id, name }) => [String(id), name]));
  const everything = JSON.stringify({
    tabs: inOrder(standIn.book.tabs).map((tab) => {
      const sheet = standIn.spreadsheet.getSheetByName(tab.name)!;
      const range = sheet.getDataRange();
      const named = { name: tab.name, hidden: tab.hidden };
      // Fingerprints, of links with the numbers of tabs too: what is taken back by them tells.
      if (tab.name === LEFT) return named;
      return {
        ...named,
        size: [tab.maxRows, tab.maxColumns],
        values: range.getValues(),
        shown: range.getDisplayValues(),
        formulas: range.getFormulas(),
        fills: range.getBackgrounds(),
        notes: range.getNotes(),
        formats: range.getNumberFormats(),
        filter: tab.filter,
        conditions: [...tab.filterConditions.keys()],
        widths: [...tab.widths],
        hiddenColumns: [...tab.hiddenColumns],
        charts: tab.charts.length,
        links: range
          .getRichTextValues()
          .map((row) => row.map((text) => text?.getRuns().map((run) => run.getLinkUrl()))),
      };
    }),
    properties: [...standIn.properties]
      .filter(([key]) => key !== 'fba-claims-run-ended' && key !== 'fba-claims-charts')
      .sort(),
  });
  // Tabs get other numbers where another tab was made between.
  return JSON.parse(everything.replace(/\d{6,}/g, (id) => ids.get(id) ?? id));
}

/** The same without the tab of what a run left: of a cell's link its fingerprint holds the number of the tab as it is. */
export function beyondLeft(everything: unknown): unknown {
  const { tabs, ...rest } = everything as { tabs: { name: string }[] };
  return { ...rest, tabs: tabs.filter(({ name }) => name !== t('en', 'undo.left') && name !== t('zh', 'undo.left')) };
}

/**
 * The same without the tab of marks before the run: of a run that was stopped while it marked, the one that goes on remembers
 * too that rows had no marks, for an undo.
 */
export function beyondMarks(everything: unknown): unknown {
  const { tabs, ...rest } = everything as { tabs: { name: string }[] };
  return { ...rest, tabs: tabs.filter(({ name }) => name !== 'FBA Claims: marks before the last run') };
}
