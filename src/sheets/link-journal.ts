// Links and formats inside the seller's cells, remembered while a tab is written: writing a value takes them away, and a run
// may be stopped before they are put back.

/** A text with its links, and the row that it belongs to. */
export interface LinkedCell {
  /** Key of its row; `''` for a row of the seller's own. */
  readonly key: string;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly links: readonly (readonly [start: number, end: number, url: string])[];
}

interface Journal {
  readonly keyColumn: number;
  readonly cells: readonly LinkedCell[];
}

const NAME = 'fba-claims-links';
/** A property holds 9 KB; characters may take three bytes. */
const PIECE = 3_000;
const MOST_PIECES = 60;

const nameOf = (sheetId: number, piece: number) => `${NAME}-${sheetId}-${piece}`;

/** Remembers the cells of a tab until `forgetLinks`. More than fit are left out. */
export function rememberLinks(sheetId: number, keyColumn: number, cells: readonly LinkedCell[]): void {
  const store = PropertiesService.getDocumentProperties();
  const text = JSON.stringify({ keyColumn, cells } satisfies Journal);
  if (!store || text.length > PIECE * MOST_PIECES) return;
  for (let n = 0; n * PIECE < text.length || n === 0; n++) {
    store.setProperty(nameOf(sheetId, n), text.slice(n * PIECE, (n + 1) * PIECE));
  }
}

/** What was remembered of a tab whose writing was stopped; null when nothing was. */
export function recallLinks(sheetId: number): Journal | null {
  const store = PropertiesService.getDocumentProperties();
  let text = '';
  for (let n = 0; store && n < MOST_PIECES; n++) {
    const piece = store.getProperty(nameOf(sheetId, n));
    if (piece === null) break;
    text += piece;
  }
  try {
    const journal = JSON.parse(text) as Partial<Journal>;
    return Array.isArray(journal.cells) && typeof journal.keyColumn === 'number' ? (journal as Journal) : null;
  } catch {
    return null;
  }
}

/** The tab is written whole. */
export function forgetLinks(sheetId: number): void {
  const store = PropertiesService.getDocumentProperties();
  for (let n = 0; store && n < MOST_PIECES && store.getProperty(nameOf(sheetId, n)) !== null; n++) {
    store.deleteProperty(nameOf(sheetId, n));
  }
}
