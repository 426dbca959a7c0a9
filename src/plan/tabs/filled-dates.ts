// Which dates in Settings are ours: what a run wrote there is remembered, so that everything else is the seller's word, which
// vouches for more than a report shows.
import type { ReportId } from '../../reports/ids';

/** The columns in which a run writes dates; into the last two the seller may type. */
export type FilledColumn = 'oldest' | 'newest' | 'coversFrom' | 'coversTo';

/** Dates (`YYYY-MM-DD`) that stand there, or may stand there after a stop, because a run wrote them. */
export type FilledDates = Readonly<
  Partial<Record<ReportId, Readonly<Partial<Record<FilledColumn, readonly string[]>>>>>
>;

const BESIDE = { coversFrom: 'oldest', coversTo: 'newest' } as const;

/**
 * True for a date that a run wrote.
 * @param filled what is remembered; null where nothing is, as in a copy of a spreadsheet: the date beside then tells
 * @param text of a cell in one of the columns
 */
export function isFilled(
  filled: FilledDates | null,
  report: ReportId,
  column: keyof typeof BESIDE,
  text: (column: FilledColumn) => string,
): boolean {
  const typed = text(column).trim();
  if (typed === '') return true;
  const isOurs = (at: FilledColumn) => filled?.[report]?.[at]?.includes(text(at).trim()) ?? false;
  if (isOurs(column)) return true;
  // Where not even the date beside is as we left it, all of them moved: another time zone, or a copy.
  const beside = BESIDE[column];
  return !isOurs(beside) && typed === text(beside).trim();
}

/** Both: what stood there, and what is being written. */
export function bothFilled(a: FilledDates, b: FilledDates): FilledDates {
  const both: Partial<Record<ReportId, Partial<Record<FilledColumn, readonly string[]>>>> = {};
  for (const one of [a, b]) {
    for (const [report, columns] of Object.entries(one) as [ReportId, NonNullable<FilledDates[ReportId]>][]) {
      const known = both[report] ?? {};
      both[report] = known;
      for (const [column, dates] of Object.entries(columns) as [FilledColumn, readonly string[]][])
        known[column] = [...new Set([...(known[column] ?? []), ...dates])];
    }
  }
  return both;
}
