// Up to when a tab tells: up to its newest row, and beyond it up to the day on which its file was made, while the tab stands as it
// was imported (contract, "Coverage").
import type { ImportedTab } from '../settings';
import type { Day } from '../values/day';

/** What a tab tells of itself. */
export interface TabRows {
  readonly tab: { readonly name: string };
  readonly size: number;
  /** The file ended in the middle of a row: nobody knows what it had after that. */
  readonly cut: boolean;
  range(): { readonly from: Day | null; readonly to: Day | null };
}

/** The day on which the file of a tab was made; null where that is not known, or the tab holds something else by now. */
export function madeOn(table: TabRows, imported: readonly ImportedTab[]): Day | null {
  if (table.cut || imported.length === 0) return null;
  const { to } = table.range();
  const known = imported.find((i) => i.tab === table.tab.name && i.rows === table.size && i.newest === to);
  return known?.madeOn ?? null;
}
