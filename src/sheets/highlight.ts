// Highlights report rows and takes highlights away: our own fills and notes only, whatever the seller coloured or wrote.
import { isHighlight, NO_FILL } from '../plan/colours';
import { type Mark, noteOfOurs, withNote, withoutNote } from '../plan/marks';
import { fingerprint } from '../values/text';
import type { MarkedBlock } from './memory';
import type { Sheet } from './read-tabs';

const NONE: ReadonlyMap<number, Mark> = new Map();

/** Part of a grid that is to be written, rows and columns from 1. */
interface Patch<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: T[][];
}

export interface HighlightPlan {
  readonly sheet: Sheet;
  readonly fills: Patch<string | null> | null;
  readonly notes: Patch<string> | null;
  /** Cells and notes that change. */
  readonly changed: { readonly cells: number; readonly notes: number };
  /** What to remember; null when no highlight is left. */
  readonly block: MarkedBlock | null;
  /** The marks of the run before in rows that change. */
  readonly were: EarlierMarks;
}

/** A row whose mark a run changed. */
export interface EarlierMark {
  /** From 1. */
  readonly row: number;
  /** `''` where there was none. */
  readonly fill: string;
  readonly note: string;
}

export interface EarlierMarks {
  readonly rows: readonly EarlierMark[];
  /** Fingerprints of all our notes of the tab in their order, before the run and after it. */
  readonly before: string;
  readonly after: string;
}

/** Changes when a row with a note of ours moves. */
function notesPrint(notes: readonly (readonly string[])[]): string {
  const ours = notes.map(([first = '']) => noteOfOurs(first));
  while (ours.length > 0 && ours[ours.length - 1] === '') ours.pop();
  return fingerprint(ours.join('\0'));
}

/**
 * The fingerprints that `EarlierMarks` has of a tab as it stands before its marks are changed: a run in steps changes them
 * in parts. `rows` are the rows in which a mark stands or comes.
 */
export function notesPrintsOf(
  sheet: Sheet,
  marks: ReadonlyMap<number, Mark>,
  rows: number,
): Pick<EarlierMarks, 'before' | 'after'> {
  const notes = sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), 1).getNotes();
  const after = notes.map(([note = ''], i) => {
    const mark = marks.get(i + 1);
    return [mark && mark.note !== '' ? withNote(withoutNote(note), mark.note) : withoutNote(note)];
  });
  return { before: notesPrint(notes), after: notesPrint(after) };
}

/** The mark that a row is to have; null for none, undefined to leave the row as it is. */
type Wanted = (row: number) => Mark | null | undefined;

/** True for rows in which nothing but `none` stands; a row that comes again and again is looked at once. */
function bareRows<T>(none: T): (row: readonly T[]) => boolean {
  let [last, isBare]: [readonly T[] | null, boolean] = [null, false];
  return (row) => {
    if (row !== last) isBare = row.every((cell) => cell === none);
    last = row;
    return isBare;
  };
}

/** Cuts the rectangle out of a grid that holds all cells which differ from before. */
function patchOf<T>(
  before: readonly (readonly T[])[],
  after: T[][],
  firstRow: number,
): { patch: Patch<T> | null; count: number } {
  let [top, left, bottom, right, count] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1, 0];
  for (let r = 0; r < after.length; r++) {
    const [old, now] = [before[r]!, after[r]!];
    if (old === now) continue;
    for (let c = 0; c < now.length; c++) {
      if (old[c] === now[c]) continue;
      count++;
      top = Math.min(top, r);
      bottom = r;
      left = Math.min(left, c);
      right = Math.max(right, c);
    }
  }
  if (count === 0) return { patch: null, count };
  const whole = left === 0 && right === (after[top]?.length ?? 0) - 1;
  const cells = after.slice(top, bottom + 1).map((row) => (whole ? row : row.slice(left, right + 1)));
  return { patch: { row: firstRow + top, column: left + 1, cells }, count };
}

/** The block to remember for a tab with these marks, of so many rows and columns of data; null for none. */
export function blockOf(marks: ReadonlyMap<number, Mark>, size: MarkedBlock): MarkedBlock | null {
  const marked = [...marks.keys()].reduce((most, row) => Math.max(most, row), 0);
  return marks.size > 0 ? [Math.max(marked, size[0]), size[1]] : null;
}

/**
 * Reads the part of a tab that has or gets highlights and decides what changes; null when there is nothing to look at.
 * `before` is the block of the last run; `size` the rows and columns of the data. Only `rows` (from 1, the last one
 * included) are looked at.
 */
export function planHighlights(
  sheet: Sheet,
  marks: ReadonlyMap<number, Mark> = NONE,
  before: MarkedBlock | null,
  size: MarkedBlock,
  [from, to]: readonly [from: number, to: number] = [1, Number.POSITIVE_INFINITY],
): HighlightPlan | null {
  const rows = [...marks.keys()];
  if (rows.length === 0 && !before) return null;
  const marked = rows.reduce((most, row) => Math.max(most, row), 0);
  const least = before ? 1 : rows.reduce((top, row) => Math.min(top, row), Number.POSITIVE_INFINITY);
  const first = Math.max(from, least);
  const last = Math.min(to, Math.max(before?.[0] ?? 0, before ? size[0] : 0, marked), sheet.getMaxRows());
  const width = Math.min(Math.max(before?.[1] ?? 0, size[1]), sheet.getMaxColumns());
  if (last < first || width < 1) return null;

  const wanted: Wanted = (row) => marks.get(row) ?? null;
  const plan = planRows(sheet, [first, last], width, size[1], wanted, before !== null);
  return { ...plan, block: blockOf(marks, size) };
}

/**
 * Puts the marks back that stood before a run; rows that it did not change stay. Where the seller moved rows since, nobody
 * knows whose mark is whose, and all go.
 * @param block in which the marks stood
 */
export function planEarlierMarks(
  sheet: Sheet,
  { rows: were, before, after }: EarlierMarks,
  block: MarkedBlock,
  size: MarkedBlock,
): HighlightPlan | null {
  const last = Math.min(Math.max(size[0], block[0]), sheet.getMaxRows());
  const width = Math.min(Math.max(size[1], block[1]), sheet.getMaxColumns());
  if (last < 1 || width < 1) return null;
  const print = notesPrint(sheet.getRange(1, 1, last, 1).getNotes());
  // An undo that was stopped may have put the notes back already.
  const known = print === after || print === before;
  const marks = new Map(
    were.map(({ row, fill, note }) => [row, fill === '' && note === '' ? null : { fill: fill || NO_FILL, note }]),
  );
  const plan = planRows(sheet, [1, last], width, block[1], (row) => (known ? marks.get(row) : null), false);
  return { ...plan, block: known ? block : null };
}

function planRows(
  sheet: Sheet,
  [first, last]: readonly [number, number],
  width: number,
  filled: number,
  wanted: Wanted,
  remembers: boolean,
): Omit<HighlightPlan, 'block'> {
  const range = sheet.getRange(first, 1, last - first + 1, width);
  const fills = range.getBackgrounds();
  const notes = range.getNotes();
  const rows: EarlierMark[] = [];
  // Rows are copied only where something changes: a tab may have a million of them.
  const newFills = [...fills];
  const newNotes = [...notes];
  const [isUnfilled, isUnnoted] = [bareRows(NO_FILL), bareRows('')];
  for (let i = 0; i < fills.length; i++) {
    const mark = wanted(first + i);
    if (mark === undefined) continue;
    const [fillRow, noteRow] = [fills[i]!, notes[i]!];
    if (mark || !isUnfilled(fillRow)) {
      newFills[i] = fillRow.map((fill, c) => {
        if (mark && c < filled && (fill === NO_FILL || isHighlight(fill))) return mark.fill;
        return isHighlight(fill) ? NO_FILL : fill;
      });
    }
    if (mark || !isUnnoted(noteRow)) {
      newNotes[i] = noteRow.map((note, c) => {
        const sellers = note === '' ? '' : withoutNote(note);
        return mark && c === 0 && mark.note !== '' ? withNote(sellers, mark.note) : sellers;
      });
    }
    const isSame = (a: readonly string[], b: readonly string[]) => a === b || a.every((cell, c) => cell === b[c]);
    if (remembers && !(isSame(fillRow, newFills[i]!) && isSame(noteRow, newNotes[i]!))) {
      rows.push({
        row: first + i,
        fill: fillRow.find(isHighlight) ?? '',
        note: noteOfOurs(noteRow[0] ?? ''),
      });
    }
  }
  const fillPatch = patchOf(fills, newFills, first);
  const notePatch = patchOf(notes, newNotes, first);
  // Null gives a cell back its default; explicit white would hide the grid and alternating colours.
  const bare = (cells: string[][]): (string | null)[][] => {
    const plain = new Array<null>(cells[0]?.length ?? 0).fill(null);
    return cells.map((row) => (isUnfilled(row) ? plain : row.map((fill) => (fill === NO_FILL ? null : fill))));
  };
  return {
    sheet,
    fills: fillPatch.patch && { ...fillPatch.patch, cells: bare(fillPatch.patch.cells) },
    notes: notePatch.patch,
    changed: { cells: fillPatch.count, notes: notePatch.count },
    were: {
      rows,
      before: rows.length > 0 ? notesPrint(notes) : '',
      after: rows.length > 0 ? notesPrint(newNotes) : '',
    },
  };
}

/** Carries out a plan: at most one call for fills and one for notes. */
export function writeHighlights({ sheet, fills, notes }: HighlightPlan): void {
  if (fills) {
    sheet.getRange(fills.row, fills.column, fills.cells.length, fills.cells[0]!.length).setBackgrounds(fills.cells);
  }
  if (notes) sheet.getRange(notes.row, notes.column, notes.cells.length, notes.cells[0]!.length).setNotes(notes.cells);
}
