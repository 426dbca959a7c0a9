// Rows of overlapping pastes that count already, by the number of what they say; of a row and its copy the later one gives what
// Amazon changes.
import type { ReportSpec } from './spec';
import type { Table } from './table';

export interface RowOf {
  readonly table: Table;
  readonly row: number;
}

const NONE = -1;
const SEVERAL = -2;

/** Rows by keys 1, 2, 3 …; nearly all keys have just one. All are added, then sorted, before any is taken. */
export class CountedRows {
  private readonly tables: Table[] = [];
  private readonly rows: number[] = [];
  /** By key the place of its only row, `NONE` or `SEVERAL`. */
  private readonly only: number[] = [NONE];
  private readonly several = new Map<number, RowOf[]>();

  /** @param key one that was added before, or the next one */
  add(key: number, table: Table, row: number): void {
    const place = this.rows.length;
    this.tables.push(table);
    this.rows.push(row);
    if (key === this.only.length) this.only.push(place);
    else this.addAlike(key, place);
  }

  private addAlike(key: number, place: number): void {
    const only = this.only[key] as number;
    if (only !== SEVERAL) this.several.set(key, [this.rowAt(only)]);
    this.only[key] = SEVERAL;
    (this.several.get(key) as RowOf[]).push(this.rowAt(place));
  }

  private rowAt(place: number): RowOf {
    return { table: this.tables[place] as Table, row: this.rows[place] as number };
  }

  /** Of several equal rows the one that claims most gives way first, so that what is left over claims least. */
  sort(): void {
    for (const rows of this.several.values()) rows.sort((a, b) => (claimsLess(a, b) ? -1 : claimsLess(b, a) ? 1 : 0));
  }

  /** Takes one of the rows of a key away: the one that is alike in all else to a row, where there is one. */
  take(key: number, table: Table, row: number): RowOf | undefined {
    const only = this.only[key] as number;
    if (only === NONE) return undefined;
    if (only === SEVERAL) return takeAlike(this.several.get(key) as RowOf[], { table, row });
    this.only[key] = NONE;
    return this.rowAt(only);
  }

  /** Adds the rows that nobody took, and their keys, to lists. */
  addLeft(rows: RowOf[], keys: number[]): void {
    for (let key = 1; key < this.only.length; key++) {
      const only = this.only[key] as number;
      if (only === NONE) continue;
      for (const row of only === SEVERAL ? (this.several.get(key) as RowOf[]) : [this.rowAt(only)]) {
        rows.push(row);
        keys.push(key);
      }
    }
  }
}

function takeAlike(rows: RowOf[], row: RowOf): RowOf | undefined {
  if (rows.length < 2) return rows.pop();
  const own = beyondCore(row);
  let at = rows.length - 1;
  while (at >= 0 && beyondCore(rows[at] as RowOf) !== own) at--;
  return at < 0 ? rows.pop() : rows.splice(at, 1)[0];
}

/** Lets the later of two copies give the values that Amazon changes; of two equally new ones the one that claims less. */
export function takeNewer(kept: RowOf, copy: RowOf): void {
  const current = kept.table.newer.get(kept.row) ?? kept;
  const a = newest(current);
  const b = newest(copy);
  // What was paid for stays so, whatever a later copy lacks.
  const settled = Number(settles(copy)) - Number(settles(current));
  if (settled > 0 || (settled === 0 && (b > a || (b === a && claimsLess(copy, current)))))
    kept.table.newer.set(kept.row, copy);
}

/** True for a row that says of itself that it is settled. */
function settles({ table, row }: RowOf): boolean {
  const { settles: word } = table.spec;
  return word?.is(table.text(row, word.column)) === true;
}

function newest({ table, row }: RowOf): number {
  const { changed } = table.spec;
  const own = changed === undefined ? null : table.date(row, changed);
  return own ?? table.range().to ?? Number.NEGATIVE_INFINITY;
}

function claimsLess(a: RowOf, b: RowOf): boolean {
  const { spec } = a.table;
  if (spec.id === 'ledger-detail') {
    const x = a.table.quantity(a.row, 'unreconciled');
    const y = b.table.quantity(b.row, 'unreconciled');
    if (x !== y) return x !== null && (y === null || x < y);
  }
  return beyondCore(a) < beyondCore(b);
}

const beyond = new WeakMap<ReportSpec, readonly string[]>();

/** Known columns that do not tell rows apart. */
function columnsBeyondCore(spec: ReportSpec): readonly string[] {
  let keys = beyond.get(spec);
  if (!keys) {
    const core = new Set(spec.core?.flatMap((part) => (typeof part === 'string' ? [part] : part)) ?? []);
    keys = Object.keys(spec.columns).filter((key) => (spec.core ? !core.has(key) : spec.columns[key]?.volatile));
    beyond.set(spec, keys);
  }
  return keys;
}

/** What a row says beside what tells it apart. */
function beyondCore({ table, row }: RowOf): string {
  let text = '';
  for (const key of columnsBeyondCore(table.spec)) text += `${table.text(row, key)}\n`;
  return text;
}
