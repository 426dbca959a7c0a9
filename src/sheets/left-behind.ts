// What a run left in our tabs, in a hidden tab while it can be taken back: each tab's as text in pieces, under the tab's id.
import { OWN_TABLES, type OwnTab, type OwnTable } from '../plan/made-tabs';
import { type Held, type LeftBehind, leftBehind } from '../plan/table/taken-back';
import { fromPieces, piecesOf } from '../run/carry';
import type { Clock } from './clock';
import { hiddenTab } from './earlier-marks';
import { cellOf, type Sheet, type Spreadsheet } from './read-tabs';
import { ensureSize, NUMBER_FORMAT, readStanding, type StandingTab } from './write-table';

const WIDTH = 2;

/** Settings as a run left them: each cell comparable. */
export type SettingsLeft = readonly (readonly string[])[];

/** One of our tables as it stands, read whole. */
export function standingOf(sheet: Sheet, clock: Clock): StandingTab {
  const raw: unknown[][] = sheet.getDataRange().getValues();
  return readStanding({ sheet, raw, rows: raw.map((row) => row.map((value) => cellOf(value, clock))) });
}

export function heldIn({ now, rich }: StandingTab): Held {
  const links = (row: number, column: number): string => {
    const text = rich[row]?.[column];
    const runs = text?.getRuns() ?? [];
    const linked = runs.map((run) => [run.getStartIndex(), run.getLinkUrl()]).filter(([, url]) => url !== null);
    return linked.length === 0 ? '' : JSON.stringify(linked);
  };
  return { ...now, links };
}

/** The cells of Settings, comparable: a formula, or the value with its kind. */
export function settingsLeft(sheet: Sheet): string[][] {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values: unknown[][] = range.getValues();
  return values.map((line, row) =>
    line.map((value, column) => {
      const text = typeof value === 'object' ? `${Number(value)}` : `${typeof value}${String(value)}`;
      return formulas[row]?.[column] || text;
    }),
  );
}

function leftIn(sheet: Sheet, tab: OwnTab, clock: Clock): unknown {
  if (tab === 'settings') return settingsLeft(sheet);
  return leftBehind(OWN_TABLES[tab as OwnTable], heldIn(standingOf(sheet, clock)));
}

/** Keeps what stands in a tab now; what was kept of it before, by a run that was stopped, goes. */
export function keepLeft(spreadsheet: Spreadsheet, name: string, tab: OwnTab, sheet: Sheet, clock: Clock): void {
  const kept = hiddenTab(spreadsheet, name);
  const pieces = piecesOf(leftIn(sheet, tab, clock)).map((piece) => [tab, piece]);
  const standing = kept.getLastRow();
  const ids = standing === 0 ? [] : kept.getRange(1, 1, standing, 1).getValues();
  let others: unknown[][] = [];
  let first = standing + 1;
  if (ids.some(([id]) => id === tab)) {
    const all = kept.getRange(1, 1, standing, WIDTH);
    others = all.getValues().filter(([id]) => id !== tab);
    all.setValues(ids.map(() => ['', '']));
    first = 1;
  }
  const written = [...others, ...pieces];
  ensureSize(kept, first + written.length - 1, WIDTH);
  const range = kept.getRange(first, 1, written.length, WIDTH);
  range.setNumberFormat(NUMBER_FORMAT.text);
  range.setValues(written.map((line) => line.map(String)));
}

/** What `keepLeft` kept, by tab; null for a tab of which nothing whole is there. */
export function keptLeft(kept: Sheet | null): (tab: OwnTab) => LeftBehind | SettingsLeft | null {
  const lines: unknown[][] = kept ? kept.getDataRange().getValues() : [];
  return (tab) => {
    const pieces = lines.flatMap(([id, piece]) => (id === tab ? [String(piece)] : []));
    return pieces.length === 0 ? null : fromPieces(pieces);
  };
}
