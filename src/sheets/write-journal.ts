// What of the seller's a stopped run could lose, remembered while a tab is written: links inside his cells, which writing a
// value takes away, and number formats, which are written before the values that they belong to.
import { fingerprint } from '../values/text';
import { hasTitles, type Looks } from './journal-looks';

/** A text with its links, and the row that it belongs to. */
export interface LinkedCell {
  /** Key of its row; `''` for a row of the seller's own. */
  readonly key: string;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly links: readonly (readonly [start: number, end: number, url: string])[];
}

/** Number formats of a column that has others than none. Rows and columns from 0. */
export interface ColumnFormats {
  /** Where it stands before and after the write. */
  readonly from: number;
  readonly to: number;
  /** Of all rows with a key that `keyed` does not name. */
  readonly usual: string;
  readonly keyed: readonly (readonly [key: string, format: string])[];
  /** Of the titles, what is above them, and rows without a key: where they stand before and after the write. */
  readonly own: readonly (readonly [from: number, to: number, format: string])[];
}

/** The keys of a tab, before or after a write: by them it is told which of both stands there. */
interface Keys {
  readonly column: number;
  /** The first row below the titles, from 0. */
  readonly first: number;
  readonly print: string;
}

export interface Journal {
  readonly before: Keys | null;
  readonly after: Keys;
  readonly cells: readonly LinkedCell[];
  readonly formats: readonly ColumnFormats[];
  /** Null where notes and fills stay where they are. */
  readonly looks: Looks | null;
}

const NAME = 'fba-claims-links';
/** A property holds 9 KB; characters may take three bytes. */
const PIECE = 3_000;
const MOST_PIECES = 60;

/** The property that holds a journal, or tells where its pieces are. */
const nameOf = (sheetId: number) => `${NAME}-${sheetId}`;
const pieceOf = (sheetId: number, set: number, piece: number) => `${nameOf(sheetId)}-${set}-${piece}`;

/** A journal that is too long for a property: its pieces are written first, beside those of the one before. */
interface InPieces {
  readonly set: 0 | 1;
  readonly pieces: number;
}

type Store = GoogleAppsScript.Properties.Properties;

function parsed(text: string | null): Partial<Journal & InPieces> | null {
  try {
    return JSON.parse(text ?? 'null') as Partial<Journal & InPieces> | null;
  } catch {
    return null;
  }
}

/** Takes the pieces away that no property tells of. */
function dropPieces(store: Store, sheetId: number, keep: InPieces | null): void {
  const kept = keep === null ? '' : `${nameOf(sheetId)}-${keep.set}-`;
  for (const key of store.getKeys()) {
    if (key.startsWith(`${nameOf(sheetId)}-`) && (kept === '' || !key.startsWith(kept))) store.deleteProperty(key);
  }
}

/** The keys of a tab in their order, as a journal has them. */
export function keysOf(rows: readonly (readonly unknown[])[], column: number, first: number): Keys {
  const keys = rows.map((row) => String(row[column] ?? ''));
  while (keys.length > 0 && keys[keys.length - 1] === '') keys.pop();
  return { column, first, print: fingerprint(keys.join('\n')) };
}

/** Remembers what a tab holds until `forgetJournal`. What does not fit is left out: single formats first. */
export function rememberJournal(sheetId: number, journal: Journal): void {
  const store = PropertiesService.getDocumentProperties();
  const usualOnly = journal.formats.map((column) => ({ ...column, keyed: [], own: [] }));
  const usual = { ...journal, formats: usualOnly };
  const text = [journal, usual, { ...usual, cells: [] }, { ...usual, cells: [], looks: null }]
    .map((part: Journal) => JSON.stringify(part))
    .find((part) => part.length <= PIECE * MOST_PIECES);
  if (!store || text === undefined) return;
  const before = parsed(store.getProperty(nameOf(sheetId)));
  let where: InPieces | null = null;
  if (text.length > PIECE) {
    where = { set: before?.set === 0 ? 1 : 0, pieces: Math.ceil(text.length / PIECE) };
    for (let n = 0; n < where.pieces; n++)
      store.setProperty(pieceOf(sheetId, where.set, n), text.slice(n * PIECE, (n + 1) * PIECE));
  }
  // In one step: until then the journal of a run that was stopped before counts.
  store.setProperty(nameOf(sheetId), where ? JSON.stringify(where) : text);
  if (before?.pieces !== undefined) dropPieces(store, sheetId, where);
}

/** What was remembered of a tab whose writing was stopped; null when nothing was. */
export function recallJournal(sheetId: number): Journal | null {
  const store = PropertiesService.getDocumentProperties();
  if (!store) return null;
  let journal = parsed(store.getProperty(nameOf(sheetId)));
  if (journal?.pieces !== undefined) {
    const { set = 0, pieces } = journal;
    const texts = Array.from({ length: pieces }, (_, n) => store.getProperty(pieceOf(sheetId, set, n)) ?? '');
    journal = parsed(texts.join(''));
  }
  return journal && Array.isArray(journal.cells) && Array.isArray(journal.formats) && journal.after
    ? ({ ...journal, looks: journal.looks ?? null } as Journal)
    : null;
}

/** The tab is written whole. */
export function forgetJournal(sheetId: number): void {
  const store = PropertiesService.getDocumentProperties();
  if (!store) return;
  if (store.getProperty(nameOf(sheetId)) !== null) store.deleteProperty(nameOf(sheetId));
  dropPieces(store, sheetId, null);
}

/** Where notes and fills belong, when the values of a stopped write stand there; null when they do not. */
export function looksToMend({ after, looks }: Journal, raw: readonly (readonly unknown[])[]): Looks | null {
  if (!looks || !hasTitles(looks, raw)) return null;
  const keys = looks.keys ?? after;
  return keysOf(raw, keys.column, 0).print === keys.print ? looks : null;
}

/** The number formats as they belong to the rows that stand there, after a stop between formats and values. */
export function withFormats(
  { before, after, formats }: Journal,
  raw: readonly (readonly unknown[])[],
  found: readonly (readonly string[])[],
): string[][] {
  const healed = found.map((line) => [...line]);
  const stands = (keys: Keys | null) => keys !== null && keysOf(raw, keys.column, 0).print === keys.print;
  const isBefore = stands(before);
  const isAfter = !isBefore && stands(after);
  // Where he sorted since, rows are found by their keys; a write puts those where `after` says unless it had not begun.
  const { column: key, first } = isBefore && before ? before : after;
  for (const { from, to, usual, keyed, own } of formats) {
    const column = isBefore ? from : to;
    const formatOf = new Map(keyed);
    raw.forEach((line, row) => {
      const known = String(line[key] ?? '');
      if (row < first || known === '' || healed[row]?.[column] === undefined) return;
      healed[row]![column] = formatOf.get(known) ?? usual;
    });
    if (!isBefore && !isAfter) continue;
    for (const [rowBefore, rowAfter, format] of own) {
      const row = isBefore ? rowBefore : rowAfter;
      if (healed[row]?.[column] !== undefined) healed[row]![column] = format;
    }
  }
  return healed;
}
