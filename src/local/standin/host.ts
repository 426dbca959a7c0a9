// What the objects of the stand-in need of each other.
import type { Book } from './book';
import type { AfterCall } from './calls';
import type { PlacedRange } from './range';
import type { TabModel } from './tab';

export interface Host {
  readonly book: Book;
  /** Counts a call, and the cells that it is about, and refuses it where Google would. */
  called(object: string, method: string, tab: TabModel | null, cells?: number): AfterCall;
  sheet(tab: TabModel): GoogleAppsScript.Spreadsheet.Sheet;
  range(place: PlacedRange): GoogleAppsScript.Spreadsheet.Range;
  filter(tab: TabModel): GoogleAppsScript.Spreadsheet.Filter;
}
