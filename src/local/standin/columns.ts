// Groups of columns, as Sheets has them: each column has a depth, a group is a run of columns at least that deep.
import { strict } from './calls';
import type { Host } from './host';
import { range } from './range';
import type { TabModel } from './tab';

type Group = GoogleAppsScript.Spreadsheet.Group;

export const CONTROL_POSITION = {
  BEFORE: 0,
  AFTER: 1,
} as typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

const DEEPEST = 8;

interface Run {
  readonly first: number;
  readonly last: number;
}

function runAt(tab: TabModel, column: number, depth: number): Run | null {
  const isIn = (c: number): boolean => (tab.columnDepths.get(c) ?? 0) >= depth;
  if (depth < 1 || !isIn(column)) return null;
  let [first, last] = [column, column];
  while (first > 1 && isIn(first - 1)) first--;
  while (isIn(last + 1)) last++;
  return { first, last };
}

const keyOf = (run: Run, depth: number): string => `${depth}:${run.first}`;

/** True when a group that the column is in is closed, so that it does not show. */
export function isFolded(tab: TabModel, column: number): boolean {
  for (let depth = 1; depth <= (tab.columnDepths.get(column) ?? 0); depth++) {
    const run = runAt(tab, column, depth);
    if (run && tab.collapsedGroups.has(keyOf(run, depth))) return true;
  }
  return false;
}

/** The columns that carry the + of a closed group: the one before or behind it. */
export function closedControls(tab: TabModel): Set<number> {
  const controls = new Set<number>();
  for (const key of tab.collapsedGroups) {
    const [depth, first] = key.split(':').map(Number) as [number, number];
    const run = runAt(tab, first, depth);
    if (run && run.first === first) controls.add(tab.groupControlAfter ? run.last + 1 : run.first - 1);
  }
  return controls;
}

/** Puts columns deeper into groups, or takes them out. Groups that are no more are forgotten. */
export function shiftDepth(tab: TabModel, first: number, count: number, delta: number): void {
  for (let c = first; c < first + count; c++) {
    const depth = Math.max(0, (tab.columnDepths.get(c) ?? 0) + delta);
    if (depth > DEEPEST) throw new Error(`The maximum group depth is ${DEEPEST}.`);
    if (depth === 0) tab.columnDepths.delete(c);
    else tab.columnDepths.set(c, depth);
  }
  for (const key of [...tab.collapsedGroups]) {
    const [depth, start] = key.split(':').map(Number) as [number, number];
    if (runAt(tab, start, depth)?.first !== start) tab.collapsedGroups.delete(key);
  }
}

/** Opens or closes every group. */
export function foldAll(tab: TabModel, closed: boolean): void {
  tab.collapsedGroups.clear();
  if (!closed) return;
  for (const [column, deepest] of tab.columnDepths) {
    for (let depth = 1; depth <= deepest; depth++) {
      const run = runAt(tab, column, depth);
      if (run) tab.collapsedGroups.add(keyOf(run, depth));
    }
  }
}

/** Closes the group of a column, as a workbook that was read says it stands. */
export function fold(tab: TabModel, column: number, depth: number): void {
  const run = runAt(tab, column, depth);
  if (run) tab.collapsedGroups.add(keyOf(run, depth));
}

/** @throws where there is no such group, as Sheets does */
export function columnGroup(host: Host, tab: TabModel, column: number, depth: number): Group {
  const run = runAt(tab, column, depth);
  if (!run) throw new Error(`The group at column ${column} with depth ${depth} doesn't exist.`);
  const key = keyOf(run, depth);
  const columns = run.last - run.first + 1;
  const self: Group = strict<Group>(
    'Group',
    {
      collapse: () => {
        tab.collapsedGroups.add(key);
        return self;
      },
      expand: () => {
        tab.collapsedGroups.delete(key);
        return self;
      },
      isCollapsed: () => tab.collapsedGroups.has(key),
      getDepth: () => depth,
      getControlIndex: () => (tab.groupControlAfter ? run.last + 1 : run.first - 1),
      getRange: () => range(host, tab, { row: 1, column: run.first, rows: tab.maxRows, columns }),
      remove: () => shiftDepth(tab, run.first, columns, -1),
    },
    (method) => host.called('Group', method, tab),
  );
  return self;
}
