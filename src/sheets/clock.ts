// Civil dates of the spreadsheet's own time zone, both ways, with a service call per week of dates and not per cell.
import type { Day } from '../values/day';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const QUARTER_MS = 900_000;
const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";

export class Clock {
  private readonly offsets = new Map<number, number>();
  private readonly changes = new Map<number, number>();

  constructor(private readonly zone: string) {}

  /** The calendar date that the spreadsheet shows for a moment. */
  dayOf(moment: { getTime(): number }): Day {
    const ms = moment.getTime();
    return Math.floor((ms + this.offsetAt(ms)) / DAY_MS);
  }

  /** Date and time as the spreadsheet shows them, `YYYY-MM-DD HH:MM`. */
  momentOf(moment: { getTime(): number }): string {
    const ms = moment.getTime();
    return new Date(ms + this.offsetAt(ms)).toISOString().slice(0, 16).replace('T', ' ');
  }

  /** Midnight of a day in the spreadsheet's zone, which is how a cell holds a date. */
  midnightOf(day: Day): Date {
    const civil = day * DAY_MS;
    let ms = civil - this.offsetAt(civil);
    // The offset may have been another one on the other side of a change of clocks.
    ms = civil - this.offsetAt(ms);
    // Where clocks jump over midnight the day begins an hour later.
    return new Date(Math.floor((ms + this.offsetAt(ms)) / DAY_MS) < day ? ms + DAY_MS / 24 : ms);
  }

  private ask(ms: number): number {
    const known = this.offsets.get(ms);
    if (known !== undefined) return known;
    const text = Utilities.formatDate(new Date(ms), this.zone, PATTERN);
    const [y, mo, d, h, mi, s] = text.split(/[-T:]/).map(Number) as [number, number, number, number, number, number];
    const offset = Date.UTC(y, mo - 1, d, h, mi, s) - ms;
    this.offsets.set(ms, offset);
    return offset;
  }

  // Clocks change at most once within a week, so its two ends tell all but the week of the change itself.
  private offsetAt(ms: number): number {
    const start = Math.floor(ms / WEEK_MS) * WEEK_MS;
    const [before, after] = [this.ask(start), this.ask(start + WEEK_MS)];
    if (before === after) return before;
    return ms < this.changeIn(start, before) ? before : after;
  }

  private changeIn(start: number, before: number): number {
    const known = this.changes.get(start);
    if (known !== undefined) return known;
    let low = start;
    let high = start + WEEK_MS;
    while (high - low > QUARTER_MS) {
      const middle = low + Math.floor((high - low) / 2 / QUARTER_MS) * QUARTER_MS;
      if (this.ask(middle) === before) low = middle;
      else high = middle;
    }
    this.changes.set(start, high);
    return high;
  }
}

/** A moment (in milliseconds) as the spreadsheet shows it, `YYYY-MM-DD HH:MM`. */
export function momentIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, moment: number): string {
  return new Clock(spreadsheet.getSpreadsheetTimeZone()).momentOf(new Date(moment));
}
