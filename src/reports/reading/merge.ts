// Overlapping pastes: across tabs of one report a row counts as often as in the tab that has it most often; what Amazon
// changes later is taken from the tab whose newest date is later (contract, "Overlapping pastes").
import { codeKey } from '../../values/text';
import { preambleId, type Table } from './table';

/** Marks the rows that another tab of the same report holds already; the result does not depend on the order of tabs. */
export function mergeTabs(tables: readonly Table[]): void {
  if (tables.length < 2) return;
  const sources = tables.map(describe).sort(byRichness);
  const merged: Source[] = [];
  for (const source of sources) {
    const others = merged.filter((m) => mayShare(m, source));
    if (others.length > 0) dropCopies(source, others);
    merged.push(source);
  }
}

interface Source {
  readonly table: Table;
  readonly columns: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Rows without a readable date may stand in any tab. */
  readonly undated: boolean;
  /** Settlements or shipments that the tab holds: tabs of different ones share no row. Null: the report is not divided so. */
  readonly parts: ReadonlySet<string> | null;
}

function describe(table: Table): Source {
  const range = table.range();
  const covers = table.spec.covers;
  let undated = covers === undefined || !table.has(covers);
  for (let i = 0; !undated && i < table.size; i++) undated = table.date(i, covers as string) === null;
  return {
    table,
    columns: identityColumns(table),
    from: range.from ?? Number.NEGATIVE_INFINITY,
    to: range.to ?? Number.POSITIVE_INFINITY,
    undated,
    parts: partsOf(table),
  };
}

/** Names of the columns that tell rows apart: the canonical one where it is known, else the header itself. */
function identityColumns(table: Table): string[] {
  const known = new Map<number, string>();
  for (const [key, at] of Object.entries(table.at)) known.set(at as number, key);
  const names: string[] = [];
  table.header.forEach((name, i) => {
    const key = known.get(i);
    if (key !== undefined ? table.spec.columns[key]?.volatile !== true : name !== '') names.push(key ?? `?${name}`);
  });
  return names.sort();
}

function partsOf(table: Table): ReadonlySet<string> | null {
  if (table.spec.preambleId) return new Set([preambleId(table)]);
  return table.spec.totals ? settlementIds(table) : null;
}

function settlementIds(table: Table): Set<string> {
  const ids = new Set<string>();
  const note = table.reader('settlementId', (id) => ids.add(id));
  for (let i = 0; i < table.size; i++) note(i);
  return ids;
}

function byRichness(a: Source, b: Source): number {
  return (
    b.columns.length - a.columns.length ||
    compare(a.columns.join('\n'), b.columns.join('\n')) ||
    (b.to === a.to ? 0 : b.to - a.to) ||
    compare(a.table.tab.name, b.table.tab.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mayShare(a: Source, b: Source): boolean {
  if (a.parts && b.parts) {
    for (const id of b.parts) if (a.parts.has(id)) return true;
    return false;
  }
  return a.undated || b.undated || (a.from <= b.to && b.from <= a.to);
}

function dropCopies(source: Source, others: readonly Source[]): void {
  const { table } = source;
  table.dropped ??= new Uint8Array(table.size);
  const groups = groupByColumns(source, others);
  for (let i = 0; i < table.size; i++) {
    for (const group of groups) {
      const rows = group.rows.get(group.keyOf(table, i));
      const match = rows?.pop();
      if (!match) continue;
      table.dropped[i] = 1;
      takeNewer(match, { table, row: i });
      break;
    }
  }
}

interface RowOf {
  readonly table: Table;
  readonly row: number;
}

interface Group {
  readonly rows: Map<string, RowOf[]>;
  readonly keyOf: (table: Table, row: number) => string;
}

/** The rows already counted, by the values of the columns that they share with the new tab. */
function groupByColumns(source: Source, others: readonly Source[]): Group[] {
  const groups = new Map<string, Group>();
  for (const other of others) {
    const common = source.columns.filter((c) => other.columns.includes(c));
    const name = common.join('\n');
    let group = groups.get(name);
    if (!group) {
      group = { rows: new Map(), keyOf: keyMaker(common) };
      groups.set(name, group);
    }
    for (let i = 0; i < other.table.size; i++) {
      if (!other.table.live(i)) continue;
      const key = group.keyOf(other.table, i);
      const rows = group.rows.get(key);
      if (rows) rows.push({ table: other.table, row: i });
      else group.rows.set(key, [{ table: other.table, row: i }]);
    }
  }
  // Of several equal rows the one that claims most gives way first, so that what is left over claims least.
  for (const group of groups.values()) {
    for (const rows of group.rows.values())
      if (rows.length > 1) rows.sort((a, b) => (claimsLess(a, b) ? -1 : claimsLess(b, a) ? 1 : 0));
  }
  return [...groups.values()];
}

function keyMaker(columns: readonly string[]): (table: Table, row: number) => string {
  return (table, row) => {
    let key = '';
    for (const column of columns) key += `${identityValue(table, row, column)}\u0001`;
    return key;
  };
}

function identityValue(table: Table, row: number, column: string): string {
  if (column.startsWith('?')) {
    const cell = table.cells[row]?.[table.header.indexOf(column.slice(1))];
    return cell === undefined ? '' : typeof cell === 'object' ? cell.iso : String(cell).trim();
  }
  const kind = table.spec.columns[column]?.kind;
  if (kind === 'date') {
    const day = table.date(row, column);
    return day === null ? table.text(row, column) : `d${day}`;
  }
  if (kind === 'quantity' || kind === 'money') {
    const value = table.quantity(row, column);
    return value === null ? table.text(row, column) : String(value);
  }
  const text = table.text(row, column);
  return kind === 'text' ? codeKey(text) : text;
}

/** Lets the later of two copies give the values that Amazon changes; of two equally new ones the one that claims less. */
function takeNewer(kept: RowOf, copy: RowOf): void {
  const current = kept.table.newer.get(kept.row) ?? kept;
  const a = newest(current.table);
  const b = newest(copy.table);
  if (b > a || (b === a && claimsLess(copy, current))) kept.table.newer.set(kept.row, copy);
}

function newest(table: Table): number {
  return table.range().to ?? Number.NEGATIVE_INFINITY;
}

function claimsLess(a: RowOf, b: RowOf): boolean {
  if (a.table.spec.id === 'ledger-detail') {
    const x = a.table.quantity(a.row, 'unreconciled');
    const y = b.table.quantity(b.row, 'unreconciled');
    return x !== null && (y === null || x < y);
  }
  const text = (r: RowOf) =>
    Object.entries(r.table.spec.columns)
      .filter(([, c]) => c.volatile)
      .map(([key]) => r.table.text(r.row, key))
      .join('\n');
  return text(a) < text(b);
}
