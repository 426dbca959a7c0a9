// One of our tables (Claims, Messages …) rewritten around what the seller typed: his cells follow the key of their row,
// his columns stay where he put them, his own rows stay below ours.
import type { Language } from '../../settings';
import { headerKey } from '../../values/text';
import { inAllLanguages, type PlainKey, t } from '../../words';
import { HEADER_FILL, isSellersFill, SELLER_HEADER_FILL } from '../colours';
import { cellText, type Format, type Out, type TabNow } from './cells';
import { type Places, placedFormula } from './formulas';
import { type HeadOver, placeHead, recordedColumns } from './head';
import { keyFill, type StandingRow, standingRows } from './standing';

/** A colour for numbers up to one; the first that holds counts. */
export interface Alarm {
  readonly most: number;
  readonly fill: string;
}

export interface ColumnSpec<Id extends string> {
  readonly id: Id;
  readonly title: PlainKey;
  readonly help: PlainKey;
  /** In pixels. */
  readonly width: number;
  /** Of a cell that no row of a run writes. */
  readonly format: Format;
  readonly wrap: boolean;
  /** Cut at the edge of the cell. */
  readonly clip: boolean;
  readonly centred: boolean;
  readonly alarms?: readonly Alarm[] | undefined;
  /** In the group of columns that is folded away. */
  readonly folded: boolean;
  /**
   * `seller`: he types here and nothing else does. `shared`: the add-on writes a first value, and he may change it.
   * `hidden`: needed by the add-on alone.
   */
  readonly owner: 'add-on' | 'seller' | 'shared' | 'hidden';
  /** Tells drafts of ours from the seller's words: written apart from them, it would take ours for his. */
  readonly tellsDrafts: boolean;
}

export interface TableSpec<Id extends string> {
  readonly columns: readonly ColumnSpec<Id>[];
  readonly key: Id;
  /** Columns that stay when the seller scrolls sideways. */
  readonly frozenColumns?: number;
  /** Rows that stay when he scrolls down; as far as the titles when left out. */
  readonly frozenRows?: number;
  /** Of every row, in pixels; as high as its text when left out. */
  readonly rowHeight?: number;
  /** Titles that columns had in earlier versions, in any language. */
  readonly oldTitles?: Partial<Readonly<Record<Id, readonly string[]>>>;
  /** Titles of the layout before, comparable, and whose they were. A tab that has one of its own is laid out anew. */
  readonly formerLayout?: ReadonlyMap<string, Id>;
}

/** A row that stands in the tab now. */
export interface EarlierRow<Id extends string> {
  readonly row: number;
  /** Rows in which its notes and fills stand: others than its own after a run that was stopped. Null: nowhere. */
  readonly notes: number | null;
  readonly fills: number | null;
  readonly key: string;
  /** True when the seller typed in one of his columns (not in a shared one) or left a note. */
  readonly typed: boolean;
  cell(id: Id): string;
}

/** A row to be written; cells left out are empty, or stay as they are when `keepRest` is set. */
export interface Entry<Id extends string> {
  readonly key: string;
  /** Key of the row that stands there for it now, when it is another one. */
  readonly from?: string;
  readonly cells: Partial<Record<Id, Out>>;
  readonly formats?: Partial<Record<Id, Format>>;
  readonly fills?: Partial<Record<Id, string>>;
  readonly keepRest?: boolean;
  /** The row without a key, or the second copy, that becomes this one: its place in the tab, from 0. */
  readonly begun?: number;
}

export interface PlannedColumn {
  readonly width: number;
  readonly wrap: boolean;
  readonly clip: boolean;
  readonly folded: boolean;
  readonly centred: boolean;
  readonly alarms?: readonly Alarm[] | undefined;
  readonly hidden: boolean;
  /** He types below the last row too, and a date or number must stay as he typed it. */
  readonly asTyped: boolean;
  readonly tellsDrafts: boolean;
  /** The column is written for the first time, so its width and wrapping are still to be set. */
  readonly isNew: boolean;
  readonly id: string | null;
  /** Where the column stands now, from 0; null for a new one. */
  readonly from: number | null;
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
  /** The tab has no such table yet. */
  readonly fresh: boolean;
  /** Where columns go whose place changes for all (both from 0); null when each stays. */
  readonly moved: ReadonlyMap<number, number> | null;
  readonly frozenColumns: number;
  readonly frozenRows: number;
  /** Of every row below the titles, in pixels; null leaves the heights alone. */
  readonly rowHeight: number | null;
  /** Columns that the filter goes over; all when left out. */
  readonly filtered?: number | undefined;
}

interface Layout<Id extends string> {
  readonly headerRow: number;
  readonly width: number;
  readonly at: ReadonlyMap<Id, number>;
  /** The columns stand as the version before had them. */
  readonly former: boolean;
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
        [...(spec.oldTitles?.[column.id] ?? []), ...inAllLanguages(column.title)].map(
          (title): [string, ColumnSpec<Id>] => [headerKey(title), column],
        ),
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

/** Where the table stands in a tab, told by the row with the most titles; null when the tab has no such table and so is not ours. */
export function findLayout<Id extends string>(
  spec: TableSpec<Id>,
  rows: TabNow['rows'],
  notes?: TabNow['notes'],
  searched = HEADER_SEARCH,
) {
  const titles = titlesOf(spec);
  let best: Pick<Layout<Id>, 'headerRow' | 'at' | 'former'> | null = null;
  // Formulas that a seller moved as text may show titles in rows of claims.
  for (let r = 0; r < rows.length && r < searched && (best?.at.size ?? 0) < spec.columns.length; r++) {
    const at = new Map<Id, number>();
    const former = spec.formerLayout ? isFormer(spec, spec.formerLayout, rows[r]!) : false;
    for (let c = 0; c < rows[r]!.length; c++) {
      const key = titleKey(rows[r]![c]);
      const before = former && key !== null ? spec.formerLayout?.get(key) : undefined;
      const column = before ? spec.columns.find(({ id }) => id === before) : key === null ? undefined : titles.get(key);
      if (!column) continue;
      // A seller may name a column of his own like one of ours; only ours carries our note.
      const marked = inAllLanguages(column.help).includes(notes?.[r]?.[c] ?? '');
      if (!at.has(column.id) || (marked && !isMarked(column, r, at.get(column.id)!, notes))) at.set(column.id, c);
    }
    if (at.has(spec.key) && at.size >= MIN_TITLES && at.size > (best?.at.size ?? 0))
      best = { headerRow: r, at, former };
  }
  return best && { ...best, width: widthFrom(rows, best.headerRow) };
}

/**
 * Leaves out columns that the seller made and named like one of ours. Ours carries our note, or stands in the order in which
 * the last run left the columns; where no note is left at all, a title that is there once is ours.
 */
function withOwnColumns<Id extends string>(spec: TableSpec<Id>, now: TabNow, layout: Layout<Id>): Layout<Id> {
  const recorded = recordedColumns(now.rows);
  if (recorded === null || layout.former) return layout;
  const { headerRow } = layout;
  const titles = titlesOf(spec);
  const standing = now.rows[headerRow]!.map((cell) => {
    const key = titleKey(cell);
    return key === null ? null : (titles.get(key) ?? null);
  });
  const inOrder = commonOrder(
    recorded,
    standing.map((column) => column?.id ?? null),
  );
  const isOurs = (column: ColumnSpec<Id>, c: number) => isMarked(column, headerRow, c, now.notes);
  const anyMarked = standing.some((column, c) => column !== null && column.owner !== 'seller' && isOurs(column, c));
  const at = new Map<Id, number>();
  for (const column of spec.columns) {
    const here = standing.flatMap((other, c) => (other === column ? [c] : []));
    const sure = here.find((c) => isOurs(column, c)) ?? here.find((c) => inOrder.has(c));
    // Where only he types, nothing of his can be written over.
    const likely = column.owner === 'seller' || column.id === spec.key || !anyMarked ? here[0] : undefined;
    const c = sure ?? likely;
    if (c !== undefined) at.set(column.id, c);
  }
  return { ...layout, at };
}

/** Places in `now` of a longest common subsequence. */
function commonOrder(before: readonly (string | null)[], now: readonly (string | null)[]): Set<number> {
  const same = (i: number, j: number) => before[i] !== null && before[i] === now[j];
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      best[i]![j] = same(i, j) ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const places = new Set<number>();
  for (let i = 0, j = 0; i < before.length && j < now.length; ) {
    if (same(i, j) && best[i]![j] === best[i + 1]![j + 1]! + 1) {
      places.add(j);
      i++;
      j++;
    } else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  }
  return places;
}

/** True for a title row that has a title which only the layout before had. */
function isFormer<Id extends string>(
  spec: TableSpec<Id>,
  former: ReadonlyMap<string, Id>,
  row: readonly unknown[],
): boolean {
  const titles = titlesOf(spec);
  return row.some((cell) => {
    const key = titleKey(cell);
    return key !== null && former.has(key) && !titles.has(key);
  });
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
  now: TabNow,
  layout: Layout<Id>,
  rows: readonly StandingRow[],
  keyAt: number,
  ours: ReadonlySet<number>,
): EarlierRow<Id>[] {
  const found: EarlierRow<Id>[] = [];
  for (const { row: r, key, notes, fills } of rows) {
    const row = now.rows[r]!;
    const columns = row.slice(0, layout.width).map((_, c) => c);
    const isNoted = (c: number) => c !== keyAt && notes !== null && Boolean(now.notes[notes]?.[c]);
    // A box that is not ticked is nothing typed.
    const hasValue = (c: number) => row[c] !== '' && row[c] !== false;
    const holds = (c: number) => hasValue(c) || Boolean(now.formulas[r]?.[c]) || isNoted(c);
    if (key === '' && !columns.some(hasValue) && !columns.some(holds)) continue;
    let typed: boolean | null = null;
    found.push({
      row: r,
      notes,
      fills,
      key,
      // Of most rows nobody asks, and notes and formulas are read where they are asked for.
      get typed() {
        typed ??= columns.some((c) => (ours.has(c) ? isNoted(c) : holds(c)));
        return typed;
      },
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
  /** Rows of the block above the titles. */
  readonly head: readonly number[];
  readonly first: ReadonlyMap<string, EarlierRow<Id>>;
  readonly own: readonly EarlierRow<Id>[];
}

function isTypedIn({ owner }: ColumnSpec<string>): boolean {
  return owner === 'seller' || owner === 'shared';
}

/** Reads a table that an earlier run wrote; `layout` is null when there is none. */
export function readEarlier<Id extends string>(spec: TableSpec<Id>, now: TabNow | null): Earlier<Id> {
  const found = now ? findLayout(spec, now.rows, now.notes, now.rows.length) : null;
  const layout = now && found ? withOwnColumns(spec, now, found) : null;
  const first = new Map<string, EarlierRow<Id>>();
  const own: EarlierRow<Id>[] = [];
  if (!now || !layout) return { layout, head: [], first, own };
  const ours = new Set<number>();
  for (const { id, owner } of spec.columns) {
    const c = layout.at.get(id);
    if (c === undefined || owner === 'seller') continue;
    ours.add(c);
  }
  const keyAt = layout.at.get(spec.key)!;
  const { head, body } = standingRows(now, layout.headerRow, keyAt);
  for (const row of earlierRows(now, layout, body, keyAt, ours)) {
    if (row.key === '') own.push(row);
    else first.set(row.key, row);
  }
  return { layout, head, first, own };
}

interface Line<Id extends string> {
  readonly entry: Entry<Id> | null;
  readonly source: EarlierRow<Id> | null;
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

/** The note or fill of a cell of a column: `row` is where those of its row stand now, in the column `from`; null: nowhere. */
type Look<Id extends string, T> = (column: Placed<Id>, row: number | null, entry: Entry<Id> | null) => T;

/** A column of the plan: ours (`of`) or the seller's own, and where it stands now. */
interface Placed<Id extends string> {
  readonly of: ColumnSpec<Id> | null;
  readonly from: number | null;
}

/**
 * The seller's order, ours that are missing on the right. From the layout before: our order, with his columns after those
 * that he sees at once.
 */
function placedColumns<Id extends string>(spec: TableSpec<Id>, { at, width, former }: Layout<Id>): Placed<Id>[] {
  const byColumn = new Map([...at].map(([id, c]) => [c, id]));
  const standing = Array.from({ length: width }, (_, from): Placed<Id> => {
    return { of: spec.columns.find((column) => column.id === byColumn.get(from)) ?? null, from };
  });
  if (!former) {
    const missing = spec.columns.filter(({ id }) => !at.has(id));
    return [...standing, ...missing.map((of) => ({ of, from: null }))];
  }
  const ours = spec.columns.map((of): Placed<Id> => ({ of, from: at.get(of.id) ?? null }));
  const seen = ours.findIndex(({ of }) => of?.folded || of?.owner === 'hidden');
  const own = standing.filter(({ of }) => of === null);
  return [...ours.slice(0, seen), ...own, ...ours.slice(seen)];
}

/**
 * The whole tab after a run. `build` gets the keyed rows that stand there now (first of each key) and returns the rows to
 * write, in order; rows without a key, and second copies that the seller typed in, are kept below them, unless an entry is
 * `begun` by them.
 */
export function planTable<Id extends string>(
  spec: TableSpec<Id>,
  now: TabNow | null,
  language: Language,
  head: HeadOver,
  build: (earlier: ReadonlyMap<string, EarlierRow<Id>>) => readonly Entry<Id>[],
): TablePlan {
  const { layout, head: headRows, first, own } = readEarlier(spec, now);

  const columns = layout ? placedColumns(spec, layout) : spec.columns.map((of): Placed<Id> => ({ of, from: null }));
  const moved =
    layout?.former === true
      ? new Map(columns.flatMap(({ from }, c): [number, number][] => (from === null ? [] : [[from, c]])))
      : null;

  const built = build(first);
  const ownByRow = new Map(own.map((row) => [row.row, row]));
  const begun = new Set(built.map((entry) => entry.begun));
  const lines: Line<Id>[] = built.map((entry) => ({
    entry,
    source: ownByRow.get(entry.begun ?? -1) ?? first.get(entry.from ?? entry.key) ?? null,
  }));
  const counted = lines.length;
  for (const row of own) if (!begun.has(row.row)) lines.push({ entry: null, source: row });

  // A copy of a key says nothing in a row of his own; another word there is one that he typed.
  const keys = new Set([...first.keys(), ...built.map(({ key }) => key)]);
  const keyColumn = columns.findIndex(({ of }) => of?.id === spec.key);
  const placesOf = new Map(columns.map(({ of }, c) => [of?.id as string | undefined, c]));
  const columnAt = (id: string) => placesOf.get(id) ?? -1;
  const columnIds = columns.map(({ of }) => of?.id ?? null);
  const cellsOver = head.cells.map((cell) => ({
    ...cell,
    column: typeof cell.column === 'string' ? columnAt(cell.column) : cell.column,
  }));
  const placed = placeHead({ height: head.height, cells: cellsOver }, now, headRows, keyColumn, moved, columnIds);
  const headerRow = placed.height;
  const lastRow = headerRow + lines.length;
  const height = Math.max(lastRow + 1, now && layout ? now.rows.length : 0);
  const width = Math.max(columns.length, placed.width, now && layout ? (now.rows[0]?.length ?? 0) : 0);

  const cells: Out[][] = [];
  const formats: Format[][] = [];
  for (let r = 0; r < height; r++) {
    cells.push(new Array<Out>(width).fill(''));
    formats.push(new Array<Format>(width).fill('here'));
  }
  const places: Places = {
    column: columnAt,
    first: headerRow + 1,
    // The seller's own rows count in no figure.
    last: headerRow + Math.max(counted, 1),
  };
  const at = (out: Out, row: number): Out =>
    typeof out === 'object' && 'formula' in out
      ? { formula: placedFormula(out.formula, row, places), value: out.value }
      : out;
  for (const cell of placed.cells) {
    cells[cell.row]![cell.column] = at(cell.out, cell.row);
    formats[cell.row]![cell.column] = cell.format;
  }
  columns.forEach(({ of: column, from }, c) => {
    if (column === null) {
      if (from !== null && now!.rows[layout!.headerRow]![from] !== '')
        cells[headerRow]![c] = { keep: { row: layout!.headerRow, column: from } };
      return;
    }
    cells[headerRow]![c] = t(language, column.title);
    formats[headerRow]![c] = 'text';
  });

  lines.forEach(({ entry, source }, index) => {
    const r = headerRow + 1 + index;
    columns.forEach(({ of: column, from }, c) => {
      const kept: Out | null = source === null || from === null ? null : { keep: { row: source.row, column: from } };
      const ours = column !== null && column.owner !== 'seller';
      if (column?.id === spec.key) {
        cells[r]![c] = entry?.key ?? (kept && !keys.has(source!.cell(spec.key).trim()) ? kept : '');
        formats[r]![c] = 'text';
      } else if (!ours) {
        cells[r]![c] = kept ?? '';
        if (!kept && column) formats[r]![c] = column.format;
      } else if (entry && entry.cells[column.id] !== undefined) {
        cells[r]![c] = at(entry.cells[column.id] as Out, r);
        formats[r]![c] = entry.formats?.[column.id] ?? column.format;
      } else if (kept && (!entry || entry.keepRest)) {
        cells[r]![c] = kept;
      } else {
        formats[r]![c] = column.format;
      }
    });
  });

  /** Made when the table is written: for it all notes or fills of the tab are read. */
  const looks = <T>(none: T, kind: 'note' | 'fill', title: Look<Id, T>, below: Look<Id, T>) => {
    let made: T[][] | null = null;
    return (): T[][] => {
      if (made) return made;
      made = Array.from({ length: height }, () => new Array<T>(width).fill(none));
      for (const cell of placed.cells) made[cell.row]![cell.column] = cell[kind] as T;
      for (const [c, column] of columns.entries()) {
        made[headerRow]![c] = title(column, layout?.headerRow ?? null, null);
        for (const [index, { entry, source }] of lines.entries())
          made[headerRow + 1 + index]![c] = below(column, source?.[`${kind}s`] ?? null, entry);
      }
      return made;
    };
  };
  const noteAt = (row: number | null, from: number | null) =>
    row === null || from === null ? '' : (now!.notes[row]?.[from] ?? '');
  const hisFillAt = (row: number | null, from: number | null) => {
    const fill = row === null || from === null ? '' : (now!.fills[row]?.[from] ?? '');
    return isSellersFill(fill) ? fill : null;
  };
  // What tells the notes and fills of a row from those of others stands in the column of keys.
  const notes = looks(
    '',
    'note',
    ({ of, from }, row) => {
      const note = noteAt(row, from);
      if (of === null) return note;
      const isHis = note !== '' && layout?.former !== true && !inAllLanguages(of.help).includes(note);
      return isHis ? note : t(language, of.help);
    },
    ({ of, from }, row, entry) => (of?.id === spec.key ? (entry?.key ?? '') : noteAt(row, from)),
  );
  const fills = looks<string | null>(
    null,
    'fill',
    ({ of, from }, row) => hisFillAt(row, from) ?? (of === null || isTypedIn(of) ? SELLER_HEADER_FILL : HEADER_FILL),
    ({ of, from }, row, entry) => {
      if (of?.id === spec.key) return entry ? keyFill(entry.key) : null;
      return hisFillAt(row, from) ?? (of && entry?.fills?.[of.id]) ?? null;
    },
  );

  return {
    cells,
    formats,
    get fills() {
      return fills();
    },
    get notes() {
      return notes();
    },
    headerRow,
    lastRow,
    columns: columns.map(({ of, from }) => ({
      id: of?.id ?? null,
      width: of?.width ?? 0,
      wrap: of?.wrap ?? false,
      clip: of?.clip ?? false,
      folded: of?.folded ?? false,
      centred: of?.centred ?? false,
      alarms: of?.alarms,
      hidden: of?.owner === 'hidden',
      asTyped: of?.owner === 'shared',
      tellsDrafts: of?.tellsDrafts ?? false,
      isNew: of !== null && (from === null || moved !== null),
      from,
    })),
    fresh: layout === null,
    moved,
    frozenColumns: spec.frozenColumns ?? 0,
    frozenRows: spec.frozenRows ?? headerRow + 1,
    rowHeight: spec.rowHeight ?? null,
  };
}

/** Rows (from 0) of a planned table by their key. */
export function rowsByKey(plan: TablePlan): Map<string, number> {
  const at = plan.columns.findIndex(({ id }) => id === 'key');
  const rows = new Map<string, number>();
  for (let r = plan.headerRow + 1; r <= plan.lastRow; r++) {
    const key = plan.cells[r]![at];
    if (typeof key === 'string' && key !== '') rows.set(key, r);
  }
  return rows;
}
