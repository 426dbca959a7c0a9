// What is known by row: no text is made a row, for they are many.
import type { RowRef } from './cell';

/** Values by the row that they are of. */
export class ByPlace<T> {
  private readonly tabs = new Map<string, Map<number, T>>();
  private lastTab: string | null = null;
  private last: Map<number, T> | undefined;

  get({ tab, row }: RowRef): T | undefined {
    return this.ofTab(tab)?.get(row);
  }

  has({ tab, row }: RowRef): boolean {
    return this.ofTab(tab)?.has(row) === true;
  }

  set({ tab, row }: RowRef, value: T): void {
    let rows = this.ofTab(tab);
    if (!rows) {
      rows = new Map();
      this.tabs.set(tab, rows);
      this.last = rows;
    }
    rows.set(row, value);
  }

  get size(): number {
    let size = 0;
    for (const rows of this.tabs.values()) size += rows.size;
    return size;
  }

  /** Rows that follow each other are mostly of one tab. */
  private ofTab(tab: string): Map<number, T> | undefined {
    if (tab !== this.lastTab) {
      this.lastTab = tab;
      this.last = this.tabs.get(tab);
    }
    return this.last;
  }
}
