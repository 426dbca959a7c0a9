// One of our tables (Claims, Messages …) rewritten around what the seller typed: his cells follow the key of their row,
// his columns stay where he put them, his own rows stay below ours.
import type { Language } from '../../settings';
import { headerKey } from '../../values/text';
import { inAllLanguages, type PlainKey, t } from '../../words';
import { HEADER_FILL, isSellersFill, SELLER_HEADER_FILL } from '../colours';
import { cellText, type Format, type Out, type TabNow } from './cells';
import { type Head, placeHead } from './head';

export interface ColumnSpec<Id extends string> {
  readonly id: Id;
  readonly title: PlainKey;
  readonly help: PlainKey;
  /** In pixels. */
  readonly width: number;
  /** Of a cell that no row of a run writes. */
  readonly format: Format;
  readonly wrap: boolean;
  readonly centred: boolean;
  /**
   * `seller`: he types here and nothing else does. `shared`: the add-on writes a first value, and he may change it.
   * `hidden`: needed by the add-on alone.
   */
  readonly owner: 'add-on' | 'seller' | 'shared' | 'hidden';
}

export interface TableSpec<Id extends string> {
  readonly columns: readonly ColumnSpec<Id>[];
  readonly key: Id;
  /** Height of every row in pixels, so that long texts show their first lines only; left out: as high as its texts. */
  readonly rowPixels?: number;
}

/** A row that stands in the tab now. */
export interface EarlierRow<Id extends string> {
  readonly row: number;
  readonly key: string;
  /** True when the seller typed in one of his columns (not in a shared one) or left a note. */
  readonly typed: boolean;
  cell(id: Id): string;
}

/** A row to be written; cells left out are empty, or stay as they are when `keepRest` is set. */
export interface Entry<Id extends string> {
  readonly key: string;
  readonly cells: Partial<Record<Id, Out>>;
  readonly formats?: Partial<Record<Id, Format>>;
  readonly fills?: Partial<Record<Id, string>>;
  readonly keepRest?: boolean;
  /** The row without a key, or the second copy, that becomes this one: its place in the tab, from 0. */
  readonly from?: number;
}

export interface PlannedColumn {
  readonly width: number;
  readonly wrap: boolean;
  readonly centred: boolean;
  readonly hidden: boolean;
  /** He types below the last row too, and a date or number must stay as he typed it. */
  readonly asTyped: boolean;
  /** The column is written for the first time, so its width and wrapping are still to be set. */
  readonly isNew: boolean;
  readonly id: string | null;
}

export interface TablePlan {
  readonly cells: readonly (readonly Out[])[];
  readonly formats: readonly (readonly Format[])[];
  readonly fills: readonly (readonly (string | null)[])[];
  readonly notes: readonly (readonly string[])[];
  /** Row of the column titles, from 0. */
  readonly headerRow: number;
  /** Last row that holds something, from 0; the rest of the rectangle clears what stood below. */
  readonly lastRow: number;
  readonly columns: readonly PlannedColumn[];
  /** Columns whose title cell is ours, for the look of the header. */
  readonly fresh: boolean;
  /** Height of every row of a new tab; null: as high as its texts. */
  readonly rowPixels: number | null;
}

interface Layout<Id extends string> {
  readonly headerRow: number;
  readonly width: number;
  readonly at: ReadonlyMap<Id, number>;
}

const MIN_TITLES = 3;
/** Rows from the top in which the titles of one of our tabs may stand. */
export const HEADER_SEARCH = 200;
// Spares the folding of every long text of a report that is searched for our titles.
const LONGEST_TITLE = 60;

const titleMaps = new WeakMap<object, ReadonlyMap<string, ColumnSpec<string>>>();

/** The columns of a table by their titles in every language, made comparable. */
export function titlesOf<Id extends string>(spec: TableSpec<Id>): ReadonlyMap<string, ColumnSpec<Id>> {
  let titles = titleMaps.get(spec) as ReadonlyMap<string, ColumnSpec<Id>> | undefined;
  if (!titles) {
    titles = new Map(
      spec.columns.flatMap((column) =>
        inAllLanguages(column.title).map((title): [string, ColumnSpec<Id>] => [headerKey(title), column]),
      ),
    );
    titleMaps.set(spec, titles);
  }
  return titles;
}

/** The text of a cell as it compares with titles; null when it can be none. */
export function titleKey(cell: unknown): string | null {
  return typeof cell === 'string' && cell !== '' && cell.length <= LONGEST_TITLE ? headerKey(cell) : null;
}

/** Where the table stands in a tab; null when the tab has no such table and so is not ours. */
export function findLayout<Id extends string>(spec: TableSpec<Id>, rows: TabNow['rows'], notes?: TabNow['notes']) {
  const titles = titlesOf(spec);
  for (let r = 0; r < rows.length && r < HEADER_SEARCH; r++) {
    const at = new Map<Id, number>();
    for (let c = 0; c < rows[r]!.length; c++) {
      const key = titleKey(rows[r]![c]);
      const column = key === null ? undefined : titles.get(key);
      if (!column) continue;
      // A seller may name a column of his own like one of ours; only ours carries our note.
      const marked = inAllLanguages(column.help).includes(notes?.[r]?.[c] ?? '');
      if (!at.has(column.id) || (marked && !isMarked(column, r, at.get(column.id)!, notes))) at.set(column.id, c);
    }
    if (at.has(spec.key) && at.size >= MIN_TITLES) return { headerRow: r, at, width: widthFrom(rows, r) } as Layout<Id>;
  }
  return null;
}

function isMarked<Id extends string>(
  column: ColumnSpec<Id>,
  row: number,
  at: number,
  notes?: TabNow['notes'],
): boolean {
  return inAllLanguages(column.help).includes(notes?.[row]?.[at] ?? '');
}

function widthFrom(rows: TabNow['rows'], first: number): number {
  let width = 0;
  for (let r = first; r < rows.length; r++) {
    const row = rows[r]!;
    for (let c = row.length - 1; c >= width; c--) {
      if (row[c] !== '') {
        width = c + 1;
        break;
      }
    }
  }
  return width;
}

function earlierRows<Id extends string>(
  spec: TableSpec<Id>,
  now: TabNow,
  layout: Layout<Id>,
  ours: ReadonlySet<number>,
): EarlierRow<Id>[] {
  const keyAt = layout.at.get(spec.key)!;
  const found: EarlierRow<Id>[] = [];
  for (let r = layout.headerRow + 1; r < now.rows.length; r++) {
    let filled = false;
    let typed = false;
    for (let c = 0; c < layout.width; c++) {
      const has = now.rows[r]![c] !== '' || now.formulas[r]?.[c] || now.notes[r]?.[c];
      if (!has) continue;
      filled = true;
      if (!ours.has(c) || now.notes[r]?.[c]) typed = true;
    }
    if (!filled) continue;
    const row = now.rows[r]!;
    found.push({
      row: r,
      key: cellText(row[keyAt]).trim(),
      typed,
      cell(id) {
        const c = layout.at.get(id);
        return c === undefined ? '' : cellText(row[c]);
      },
    });
  }
  return found;
}

/** What stands in the tab now: the first row of each key, and the rows that are the seller's own. */
interface Earlier<Id extends string> {
  readonly layout: Layout<Id> | null;
  readonly first: ReadonlyMap<string, EarlierRow<Id>>;
  readonly own: readonly EarlierRow<Id>[];
}

function isTypedIn({ owner }: ColumnSpec<string>): boolean {
  return owner === 'seller' || owner === 'shared';
}

/** Reads a table that an earlier run wrote; `layout` is null when there is none. */
export function readEarlier<Id extends string>(spec: TableSpec<Id>, now: TabNow | null): Earlier<Id> {
  const layout = now ? findLayout(spec, now.rows, now.notes) : null;
  const first = new Map<string, EarlierRow<Id>>();
  const own: EarlierRow<Id>[] = [];
  if (!now || !layout) return { layout, first, own };
  const ours = new Set<number>();
  const shared: number[] = [];
  for (const { id, owner } of spec.columns) {
    const c = layout.at.get(id);
    if (c === undefined || owner === 'seller') continue;
    ours.add(c);
    if (owner === 'shared') shared.push(c);
  }
  const typedText = ({ row }: EarlierRow<Id>) =>
    JSON.stringify(now.rows[row]!.map((cell, c) => (ours.has(c) ? 0 : [cell, now.formulas[row]?.[c] ?? ''])));
  const sharedText = ({ row }: EarlierRow<Id>) => JSON.stringify(shared.map((c) => now.rows[row]![c]));
  for (const row of earlierRows(spec, now, layout, ours)) {
    const known = first.get(row.key);
    if (row.key === '') own.push(row);
    else if (!known) first.set(row.key, row);
    // A copy of a row: the claim has one row, but what he typed in the copy is his.
    else if (row.typed && typedText(row) !== typedText(known)) own.push(row);
    else if (sharedText(row) !== sharedText(known)) own.push(row);
  }
  return { layout, first, own };
}

interface Line<Id extends string> {
  readonly entry: Entry<Id> | null;
  readonly source: number | null;
}

/**
 * The rows of a run, and below them those of earlier runs that it has no more, where the seller typed: there `gone` is all
 * that is written.
 */
export function withTyped<Id extends string>(
  entries: readonly Entry<Id>[],
  earlier: ReadonlyMap<string, EarlierRow<Id>>,
  gone: Entry<Id>['cells'],
  isTyped = (row: EarlierRow<Id>) => row.typed,
): Entry<Id>[] {
  const keys = new Set(entries.map(({ key }) => key));
  const left = [...earlier.values()].filter((row) => !keys.has(row.key) && isTyped(row));
  return [...entries, ...left.map(({ key }) => ({ key, cells: gone, keepRest: true }))];
}

/**
 * The whole tab after a run. `build` gets the keyed rows that stand there now (first of each key) and returns the rows to
 * write, in order; rows without a key, and second copies that the seller typed in, are kept below them, unless an entry is
 * made `from` them.
 */
export function planTable<Id extends string>(
  spec: TableSpec<Id>,
  now: TabNow | null,
  language: Language,
  head: Head,
  build: (earlier: ReadonlyMap<string, EarlierRow<Id>>) => readonly Entry<Id>[],
): TablePlan {
  const { layout, first, own } = readEarlier(spec, now);

  // Columns: his order where there is one; ours that are missing go to the right.
  const columns: (ColumnSpec<Id> | null)[] = [];
  const isNew = new Set<number>();
  if (layout) {
    const byColumn = new Map([...layout.at].map(([id, c]) => [c, id]));
    for (let c = 0; c < layout.width; c++) {
      columns.push(spec.columns.find((column) => column.id === byColumn.get(c)) ?? null);
    }
  }
  for (const column of spec.columns) {
    if (layout?.at.has(column.id)) continue;
    isNew.add(columns.length);
    columns.push(column);
  }

  const built = build(first);
  const begun = new Set(built.map(({ from }) => from));
  const lines: Line<Id>[] = built.map((entry) => ({ entry, source: entry.from ?? first.get(entry.key)?.row ?? null }));
  for (const { row } of own) if (!begun.has(row)) lines.push({ entry: null, source: row });

  const keyColumn = columns.findIndex((column) => column?.id === spec.key);
  const placed = placeHead(head, now, layout?.headerRow ?? 0, keyColumn);
  const headerRow = placed.height;
  const lastRow = headerRow + lines.length;
  const height = Math.max(lastRow + 1, now && layout ? now.rows.length : 0);
  const width = Math.max(columns.length, placed.width, now && layout ? (now.rows[0]?.length ?? 0) : 0);

  const cells: Out[][] = [];
  const formats: Format[][] = [];
  const fills: (string | null)[][] = [];
  const notes: string[][] = [];
  for (let r = 0; r < height; r++) {
    cells.push(new Array<Out>(width).fill(''));
    formats.push(new Array<Format>(width).fill('here'));
    fills.push(new Array<string | null>(width).fill(null));
    notes.push(new Array<string>(width).fill(''));
  }
  for (const cell of placed.cells) {
    cells[cell.row]![cell.column] = cell.out;
    formats[cell.row]![cell.column] = cell.format;
    fills[cell.row]![cell.column] = cell.fill;
    notes[cell.row]![cell.column] = cell.note;
  }
  columns.forEach((column, c) => {
    const fillNow = layout ? (now!.fills[layout.headerRow]?.[c] ?? '') : '';
    const noteNow = layout ? (now!.notes[layout.headerRow]?.[c] ?? '') : '';
    if (column === null) {
      if (now!.rows[layout!.headerRow]![c] !== '')
        cells[headerRow]![c] = { keep: { row: layout!.headerRow, column: c } };
      fills[headerRow]![c] = isSellersFill(fillNow) ? fillNow : SELLER_HEADER_FILL;
      notes[headerRow]![c] = noteNow;
      return;
    }
    cells[headerRow]![c] = t(language, column.title);
    formats[headerRow]![c] = 'text';
    fills[headerRow]![c] = isSellersFill(fillNow) ? fillNow : isTypedIn(column) ? SELLER_HEADER_FILL : HEADER_FILL;
    const hisNote = noteNow !== '' && !inAllLanguages(column.help).includes(noteNow);
    notes[headerRow]![c] = hisNote ? noteNow : t(language, column.help);
  });

  lines.forEach(({ entry, source }, index) => {
    const r = headerRow + 1 + index;
    columns.forEach((column, c) => {
      const kept: Out | null = source === null ? null : { keep: { row: source, column: c } };
      const ours = column !== null && column.owner !== 'seller';
      if (column?.id === spec.key) {
        cells[r]![c] = entry?.key ?? '';
        formats[r]![c] = 'text';
      } else if (!ours) {
        cells[r]![c] = kept ?? '';
        if (!kept && column) formats[r]![c] = column.format;
      } else if (entry && entry.cells[column.id] !== undefined) {
        cells[r]![c] = entry.cells[column.id] as Out;
        formats[r]![c] = entry.formats?.[column.id] ?? column.format;
      } else if (kept && (!entry || entry.keepRest)) {
        cells[r]![c] = kept;
      } else {
        formats[r]![c] = column.format;
      }
      const fillNow = source === null ? '' : (now!.fills[source]?.[c] ?? '');
      fills[r]![c] = isSellersFill(fillNow) ? fillNow : ((column && entry?.fills?.[column.id]) ?? null);
      notes[r]![c] = source === null ? '' : (now!.notes[source]?.[c] ?? '');
    });
  });

  return {
    cells,
    formats,
    fills,
    notes,
    headerRow,
    lastRow,
    columns: columns.map((column, c) => ({
      id: column?.id ?? null,
      width: column?.width ?? 0,
      wrap: column?.wrap ?? false,
      centred: column?.centred ?? false,
      hidden: column?.owner === 'hidden',
      asTyped: column?.owner === 'shared',
      isNew: isNew.has(c),
    })),
    fresh: layout === null,
    rowPixels: spec.rowPixels ?? null,
  };
}
