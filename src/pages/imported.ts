// Tabs that a page has filled itself, with the rows that it wrote: a run need not read them again while the spreadsheet says that
// all of their cells are still what was written.
import { type AskedRows, type InputTab, printOfRows } from '../run/carry';
import { inLanes } from './lanes';

export type Rows = readonly (readonly string[])[];

/** Where rows of imported tabs may be had. */
export interface Imported {
  /** The rows of a tab, exactly as large as it is; null where they are not known, or it has another size by now. */
  rowsOf(tab: InputTab): Promise<Rows | null>;
  /** The tab does not hold them any more. */
  forget(id: number): void;
}

export const NOTHING_IMPORTED: Imported = { rowsOf: async () => null, forget: () => {} };

/** Rows and columns that hold anything: so a spreadsheet tells the size of a tab. */
function sizeOf(rows: Rows): readonly [rows: number, columns: number] {
  let height = 0;
  let width = 0;
  rows.forEach((row, r) => {
    let last = row.length;
    while (last > 0 && row[last - 1] === '') last--;
    if (last === 0) return;
    height = r + 1;
    width = Math.max(width, last);
  });
  return [height, width];
}

/** The tabs that this page has filled. */
export class ImportedTabs implements Imported {
  private readonly tabs = new Map<number, { readonly rows: Rows; size: ReturnType<typeof sizeOf> | null }>();

  /** @param rows of one length, as they were written */
  keep(id: number, rows: Rows): void {
    this.tabs.set(id, { rows, size: null });
  }

  forget(id: number): void {
    this.tabs.delete(id);
  }

  /** The tabs with all of their rows. */
  held(): (readonly [id: number, rows: Rows])[] {
    return [...this.tabs].map(([id, { rows }]) => [id, rows]);
  }

  async rowsOf({ id, rows: height, columns }: InputTab): Promise<Rows | null> {
    const held = this.tabs.get(id);
    if (!held) return null;
    held.size ??= sizeOf(held.rows);
    if (held.size[0] !== height || held.size[1] !== columns) return null;
    const { rows } = held;
    if (rows.length === height && rows[0]?.length === columns) return rows;
    return rows.slice(0, height).map((row) => row.slice(0, columns));
  }
}

/** Cells of a fingerprint: the page takes a moment for them, no longer. */
const PRINT_CELLS = 50_000;
/** What one call is asked for. */
const CALL_CELLS = 400_000;
const CALL_PRINTS = 200;
const LANES = 3;

interface Part {
  readonly asked: AskedRows;
  readonly rows: Rows;
}

/** Cuts rows into parts of so many cells. */
export function partsOf(id: number, rows: Rows, cells: number): Part[] {
  const columns = rows[0]?.length ?? 1;
  const count = Math.max(1, Math.floor(cells / columns));
  const parts: Part[] = [];
  for (let at = 0; at < rows.length; at += count) {
    const part = rows.slice(at, at + count);
    parts.push({ asked: { id, row: at + 1, count: part.length, columns }, rows: part });
  }
  return parts;
}

function callsOf(parts: readonly Part[]): Part[][] {
  const calls: Part[][] = [];
  let cells = CALL_CELLS;
  for (const part of parts) {
    const more = part.asked.count * part.asked.columns;
    const last = calls[calls.length - 1];
    if (last && cells + more <= CALL_CELLS && last.length < CALL_PRINTS) {
      last.push(part);
      cells += more;
    } else {
      calls.push([part]);
      cells = more;
    }
  }
  return calls;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * The rows of those tabs that stand in the spreadsheet cell by cell as they were imported; all others are to be read.
 * @param ask the fingerprints of rows as they stand
 * @param tell hears how many cells have been compared
 */
export async function confirmed(
  tabs: readonly InputTab[],
  imported: Imported,
  ask: (asked: AskedRows[]) => Promise<readonly (string | null)[]>,
  tell: (cells: number) => void,
): Promise<Map<number, Rows>> {
  const held = new Map<number, Rows>();
  for (const tab of tabs) {
    const rows = await imported.rowsOf(tab);
    if (rows && rows.length > 0) held.set(tab.id, rows);
  }
  const parts = [...held].flatMap(([id, rows]) => partsOf(id, rows, PRINT_CELLS));
  let cells = 0;
  await inLanes(LANES, callsOf(parts), async (call) => {
    const wanted = call.filter(({ asked }) => held.has(asked.id));
    const standing = wanted.length > 0 ? await ask(wanted.map(({ asked }) => asked)) : [];
    for (const [i, { asked, rows }] of wanted.entries()) {
      await pause();
      if (printOfRows(rows) === standing[i]) {
        cells += asked.count * asked.columns;
        continue;
      }
      held.delete(asked.id);
      imported.forget(asked.id);
    }
    tell(cells);
  });
  return held;
}
