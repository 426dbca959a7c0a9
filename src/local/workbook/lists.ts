// Lists to choose from that are too long for a rule of Excel, in a tab of their own that Excel does not list; the rules refer
// to it.
import { columnLetters } from '../standin/address';
import type { Book } from '../standin/book';
import type { Validation } from '../standin/rich-text';
import { TabModel } from '../standin/tab';

export const LISTS_SHEET = 'fba-claims-lists';
/** Excel keeps a short list as one text of at most so many characters, separated by commas. */
const TEXT_LIMIT = 255;
const PLACE = new RegExp(`^'?${LISTS_SHEET}'?!\\$?([A-Z]+)\\$?(\\d+):\\$?([A-Z]+)\\$?(\\d+)$`, 'i');

/** How each list of a workbook is written in its rule. */
export class Lists {
  private readonly columns = new Map<string, readonly string[]>();

  /** @param book of which every list is looked at, so that all are known before a tab is written */
  constructor(private readonly book: Book) {
    for (const tab of book.tabs) {
      for (const { value } of tab.validations.areas()) {
        const list = (value as Validation | null)?.list;
        if (list && !isShort(list)) this.columns.set(JSON.stringify(list), list);
      }
    }
  }

  /** The formula that gives a list of the book: its words where they are short, else the range where they stand. */
  formulaOf(list: readonly string[]): string {
    if (isShort(list)) return `"${list.join(',')}"`;
    const letters = columnLetters([...this.columns.keys()].indexOf(JSON.stringify(list)) + 1);
    return `'${LISTS_SHEET}'!$${letters}$1:$${letters}$${list.length}`;
  }

  /** The tab with the long lists, a column each; null where there are none. */
  tab(): TabModel | null {
    const lists = [...this.columns.values()];
    if (lists.length === 0) return null;
    const height = Math.max(...lists.map((list) => list.length));
    const habits = { locale: this.book.locale, zone: this.book.zone, year: 1970 };
    const tab = new TabModel(LISTS_SHEET, -2, height, lists.length, habits);
    tab.adopt(Array.from({ length: height }, (_, r) => lists.map((list) => list[r] ?? '')));
    return tab;
  }
}

function isShort(list: readonly string[]): boolean {
  return !list.some((item) => item.includes(',') || item.includes('"')) && list.join(',').length <= TEXT_LIMIT;
}

/**
 * The list to which the formula of a rule refers; null where it refers to no list of ours.
 * @param rows of the tab with the long lists
 */
export function listAt(formula: string, rows: readonly (readonly unknown[])[]): string[] | null {
  const [, letters, first, other, last] = PLACE.exec(formula) ?? [];
  if (letters === undefined || letters !== other) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const list = rows.slice(Number(first) - 1, Number(last)).map((row) => String(row[column] ?? ''));
  return list.some((text) => text !== '') ? list.filter((text) => text !== '') : null;
}
