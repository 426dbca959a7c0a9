// Which rows of a table were not read whole, and why.
import type { Fault, FaultKind } from './faults';

const PRODUCT_IDS: ReadonlySet<string> = new Set(['sku', 'fnsku', 'asin']);

export class FaultList {
  private readonly byRow = new Map<number, Fault[]>();

  add(row: number, kind: FaultKind, column: string | null): void {
    const known = this.byRow.get(row);
    if (known) known.push({ kind, column });
    else this.byRow.set(row, [{ kind, column }]);
  }

  has(row: number): boolean {
    return this.byRow.size > 0 && this.byRow.has(row);
  }

  rows(): number[] {
    return [...this.byRow.keys()];
  }

  all(): (readonly [number, readonly Fault[]])[] {
    return [...this.byRow];
  }

  /**
   * What the faults of a row mean together: a product that another id names is known; dates and numbers in a row amiss are a
   * shift.
   * @param readable true for an id of a row that can be read
   */
  weigh(readable: (row: number, key: string) => boolean): void {
    for (const [row, faults] of this.byRow) {
      const typed = faults.filter((f) => f.kind === 'bad-date' || f.kind === 'bad-number');
      if (typed.length > 1) {
        faults.push({ kind: 'shifted-row', column: null });
        continue;
      }
      const ids = faults.every(
        (f) => (f.kind === 'damaged-id' || f.kind === 'garbled-cell') && PRODUCT_IDS.has(f.column as string),
      );
      if (!ids) continue;
      // The FNSKU tells the product; a SKU does where the report prints no FNSKU, or none that is damaged.
      const lacksFnsku = faults.some((f) => f.column === 'fnsku');
      if (readable(row, 'fnsku') || (readable(row, 'sku') && !lacksFnsku)) this.byRow.delete(row);
    }
  }
}
