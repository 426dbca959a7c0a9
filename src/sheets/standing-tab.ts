// One of our tabs with everything that must survive a rewrite, as it stands. All but its values is read where it is asked for.
import type { Grid, TabNow } from '../plan/table/cells';
import { type StoodIn, withLooks } from './journal-looks';
import { lazyGrid } from './lazy-grid';
import type { OwnSheet, Sheet } from './read-tabs';
import { type Journal, looksToMend, recallJournal, withFormats } from './write-journal';

export type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** One of our tabs with everything that must survive a rewrite. */
export interface StandingTab {
  readonly now: TabNow;
  readonly raw: readonly (readonly unknown[])[];
  readonly formats: Grid<string>;
  /** Texts with links and formats inside the cell; null for everything that is no text. */
  readonly rich: Grid<RichText | null>;
  /** Formats or links are not those of the tab, but what a stopped run took away. */
  readonly mended: boolean;
  /** The tab that is written over, where this is put together from it and another. */
  readonly stoodIn?: StoodIn;
}

/** A text whose links or formats would be lost if it were written as a value. */
export function isRich(text: RichText | null | undefined): text is RichText {
  return text != null && text.getText() !== '' && (text.getRuns().length > 1 || text.getLinkUrl() !== null);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A value of a sheet as it compares with one that was read before: a date is another object each time. */
export const comparable = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : value);

/** One of our tabs; what it holds beside its values is read where it is asked for. */
export function readStanding(own: OwnSheet): StandingTab {
  const journal = recallJournal(own.sheet.getSheetId());
  if (journal) return readMended(own, journal);
  const { sheet, raw, rows } = own;
  const [height, width] = [raw.length, raw[0]?.length ?? 0];
  const grid = <T>(read: (range: Range) => T[][], isNeeded?: (value: unknown) => boolean) =>
    lazyGrid<T | null>(height, width, (row, column, tall, wide) => {
      const cells = raw.slice(row, row + tall).map((line) => line.slice(column, column + wide));
      // Only a text has links.
      if (isNeeded && !cells.some((line) => line.some(isNeeded))) return cells.map((line) => line.map(() => null));
      return read(sheet.getRange(row + 1, column + 1, tall, wide));
    });
  return {
    raw,
    formats: grid((range) => range.getNumberFormats()) as Grid<string>,
    rich: grid(
      (range) => range.getRichTextValues(),
      (value) => typeof value === 'string' && value !== '',
    ),
    mended: false,
    now: {
      rows,
      formulas: grid((range) => range.getFormulas()) as Grid<string>,
      notes: grid((range) => range.getNotes()) as Grid<string>,
      fills: grid((range) => range.getBackgrounds()) as Grid<string>,
    },
  };
}

/**
 * True when rows and columns stand in the tab as they were read: he may have sorted them since, and what is read where it is
 * asked for is then that of other rows.
 * @param headerRow row of the titles (from 0)
 * @param key column of the keys (from 0)
 */
export function standsAsRead(sheet: Sheet, { raw }: StandingTab, headerRow: number, key: number): boolean {
  const [height, width] = [raw.length, raw[0]?.length ?? 0];
  if (sheet.getMaxRows() < height || sheet.getMaxColumns() < width) return false;
  const [titles = []] = sheet.getRange(headerRow + 1, 1, 1, width).getValues() as unknown[][];
  const keys = sheet.getRange(1, key + 1, height, 1).getValues() as unknown[][];
  const same = (value: unknown, before: unknown) => comparable(value) === comparable(before);
  return titles.every((title, c) => same(title, raw[headerRow]?.[c])) && keys.every(([k], r) => same(k, raw[r]?.[key]));
}

/** A tab whose writing was stopped, with what that took away. */
function readMended(own: OwnSheet, journal: Journal): StandingTab {
  const range = own.sheet.getDataRange();
  const looks = looksToMend(journal, own.raw);
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
    formats: withFormats(journal, own.raw, range.getNumberFormats()),
    rich: withLinks(journal, own, range.getRichTextValues()),
    mended: true,
    now: {
      rows: own.rows,
      formulas: range.getFormulas(),
      ...(looks
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
