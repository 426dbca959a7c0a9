// Where the parts of a row stand. A row's values, notes and fills are written in one call each; each carries the row's key, so
// that a run that was stopped between two calls is found out, and what belongs together is put together again.
import { fingerprint } from '../../values/text';
import { NO_FILL } from '../colours';
import { cellText, type TabNow } from './cells';
import { isRecord } from './head';

/** The fill of a hidden key cell, which tells the key of the row that the fills beside it belong to. */
export function keyFill(key: string): string {
  const colour = `#${(Number.parseInt(fingerprint(key).slice(0, 7), 36) & 0xffffff).toString(16).padStart(6, '0')}`;
  return colour === NO_FILL ? '#fffffe' : colour;
}

export interface StandingRow {
  readonly row: number;
  /** `''` for a row of the seller's own. */
  readonly key: string;
  /** Rows in which its notes and its fills stand; null when it has none. */
  readonly notes: number | null;
  readonly fills: number | null;
}

interface StandingRows {
  /** Rows of the block above the titles. */
  readonly head: readonly number[];
  readonly body: readonly StandingRow[];
}

/** For each row the row whose label is its key; rows without one keep their order among each other. */
function placed(rows: readonly { row: number; key: string; label: string }[], labelOf: (key: string) => string) {
  const byLabel = new Map(rows.filter(({ label }) => label !== '').map(({ row, label }) => [label, row]));
  const moved = rows.some(({ key, label, row }) => {
    if (key === '' || label === labelOf(key)) return false;
    return (byLabel.get(labelOf(key)) ?? row) !== row;
  });
  const free = rows.filter(({ label }) => label === '').map(({ row }) => row);
  let own = 0;
  const at = new Map<number, number | null>();
  for (const { row, key } of rows) {
    if (!moved) at.set(row, row);
    else if (key === '') at.set(row, free[own++] ?? null);
    else at.set(row, byLabel.get(labelOf(key)) ?? null);
  }
  return { at, moved, labelled: byLabel.size > 0 };
}

/** The rows of a table whose titles stand in `headerRow` and whose keys in `keyAt`, wherever a sorting took them. */
export function standingRows(now: TabNow, headerRow: number, keyAt: number): StandingRows {
  const text = (row: number) => cellText(now.rows[row]![keyAt]).trim();
  const all = now.rows.map((_, row) => row).filter((row) => row !== headerRow);
  // He took the whole tab and sorted it: keys stand above the titles, or our block below them.
  const sorted = all.some((row) => (row < headerRow ? text(row) !== '' && !isRecord(text(row)) : isRecord(text(row))));
  const head = all.filter((row) => (sorted ? isRecord(text(row)) : row < headerRow));
  const body = all.filter((row) => !head.includes(row));
  const seen = new Set<string>();
  const keyed = body.map((row) => {
    const key = text(row);
    const again = key !== '' && seen.has(key);
    seen.add(key);
    return { row, key: again ? '' : key, label: now.notes[row]?.[keyAt] ?? '', again };
  });
  const notes = placed(keyed, (key) => key);
  // Text in a key cell that we did not write is no key of ours.
  const ours = ({ key, label }: { key: string; label: string }) =>
    key !== '' && (!notes.labelled || notes.moved || label === key);
  const known = keyed.map((row) => ({ ...row, key: ours(row) ? row.key : '' }));
  const colours = known.map(({ row, key }) => {
    const fill = (now.fills[row]?.[keyAt] ?? '').toLowerCase();
    return { row, key, label: fill === NO_FILL ? '' : fill };
  });
  const fills = placed(colours, keyFill);
  return {
    head,
    body: known.map(({ row, key }) => ({
      row,
      key,
      notes: notes.at.get(row) ?? null,
      fills: fills.at.get(row) ?? null,
    })),
  };
}
