// Takes every highlight of ours off all tabs, also off tabs that nobody remembers having marked.
import { ownTabOf } from '../plan/made-tabs';
import { planHighlights, writeHighlights } from './highlight';
import { type MarkedBlock, recall, remember } from './memory';
import { gridSheets, type Spreadsheet } from './read-tabs';

// Our own tables use the same colours as a legend; they are told by their titles, which stand near the top.
const TITLE_ROWS = 60;

/** Removes our fills and notes and nothing else; returns how many cells and notes changed. */
export function clearHighlights(spreadsheet: Spreadsheet): { cells: number; notes: number } {
  const memory = recall();
  const cleared = { cells: 0, notes: 0 };
  for (const sheet of gridSheets(spreadsheet)) {
    const size: MarkedBlock = [sheet.getLastRow(), sheet.getLastColumn()];
    const remembered = memory.marked[String(sheet.getSheetId())];
    if (size[0] === 0 && !remembered) continue;
    if (size[0] > 0) {
      const top: unknown[][] = sheet.getRange(1, 1, Math.min(size[0], TITLE_ROWS), size[1]).getValues();
      if (ownTabOf(top.map((row) => row.map((value) => (typeof value === 'string' ? value : ''))))) continue;
    }
    const plan = planHighlights(sheet, undefined, remembered ?? size, size);
    if (!plan) continue;
    writeHighlights(plan);
    cleared.cells += plan.changed.cells;
    cleared.notes += plan.changed.notes;
  }
  remember(memory.tabs, {}, memory.whole);
  SpreadsheetApp.flush();
  return cleared;
}
