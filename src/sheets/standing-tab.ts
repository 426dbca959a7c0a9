// One of our tabs with everything that must survive a rewrite, as it stands.
import type { TabNow } from '../plan/table/cells';
import { type StoodIn, withLooks } from './journal-looks';
import type { OwnSheet } from './read-tabs';
import { type Journal, looksToMend, recallJournal, withFormats } from './write-journal';

export type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** One of our tabs with everything that must survive a rewrite. */
export interface StandingTab {
  readonly now: TabNow;
  readonly raw: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** Texts with links and formats inside the cell; null for everything that is no text. */
  readonly rich: readonly (readonly (RichText | null)[])[];
  /** Formats or links are not those of the tab, but what a stopped run took away. */
  readonly mended: boolean;
  /** The tab that is written over, where this is put together from it and another. */
  readonly stoodIn?: StoodIn;
}

/** A text whose links or formats would be lost if it were written as a value. */
export function isRich(text: RichText | null | undefined): text is RichText {
  return text != null && text.getText() !== '' && (text.getRuns().length > 1 || text.getLinkUrl() !== null);
}

/** Reads what an own tab holds beside its values. */
export function readStanding(own: OwnSheet): StandingTab {
  const range = own.sheet.getDataRange();
  const journal = recallJournal(own.sheet.getSheetId());
  const [formats, rich] = [range.getNumberFormats(), range.getRichTextValues()];
  const looks = journal && looksToMend(journal, own.raw);
  const [height, width] = [range.getNumRows(), range.getNumColumns()];
  // Notes and fills from before may stand where no value is any more.
  const [rows, columns] = looks?.size ?? [0, 0];
  const wide = looks
    ? own.sheet.getRange(
        1,
        1,
        Math.min(Math.max(height, rows), own.sheet.getMaxRows()),
        Math.min(Math.max(width, columns), own.sheet.getMaxColumns()),
      )
    : range;
  const found = { notes: wide.getNotes(), fills: wide.getBackgrounds() };
  return {
    raw: own.raw,
    formats: journal ? withFormats(journal, own.raw, formats) : formats,
    rich: journal ? withLinks(journal, own, rich) : rich,
    mended: journal !== null,
    now: {
      rows: own.rows,
      formulas: range.getFormulas(),
      ...(journal && looks
        ? withLooks(looks, found, height, { raw: own.raw, column: (looks.keys ?? journal.after).column })
        : found),
    },
  };
}

/** The texts as they stand, with the links that a stopped run has taken away. */
function withLinks(journal: Journal, own: OwnSheet, rich: (RichText | null)[][]): (RichText | null)[][] {
  const at = (key: string, column: number, text: string) => `${key}\n${column}\n${text}`;
  const cells = new Map(journal.cells.map((cell) => [at(cell.key, cell.column, cell.text), cell]));
  return rich.map((line, r) =>
    line.map((standing, c) => {
      const key = String(own.raw[r]?.[journal.after.column] ?? '');
      const text = standing?.getText() ?? '';
      const cell = isRich(standing) ? undefined : cells.get(at(key, c, text));
      if (!cell) return standing;
      const builder = SpreadsheetApp.newRichTextValue().setText(cell.text);
      for (const [start, end, url] of cell.links) builder.setLinkUrl(start, end, url);
      return builder.build();
    }),
  );
}
