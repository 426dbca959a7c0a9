// Tabs of a report by its own column names, so that a test names only the cells that it is about.
import { type Reading, readReports } from '../../src/reports';
import type { ReportSpec } from '../../src/reports/reading/spec';
import type { Cell, Tab } from '../../src/values/cell';

/** Cells of a row by column; columns that are not named are left empty. */
type Row<K extends string> = Readonly<Partial<Record<K, Cell>>>;

/** A tab with the columns of the rows, and those that the report is recognised by. */
export function tabOf<K extends string>(spec: ReportSpec<K>, rows: readonly Row<K>[], name = 'tab'): Tab {
  const known = new Set<K>([
    ...spec.signature.map((key) => (typeof key === 'string' ? key : (key[0] as K))),
    ...rows.flatMap((row) => Object.keys(row) as K[]),
    ...(spec.own?.distinctive.slice(0, 2) ?? []),
  ]);
  const keys = [...known];
  const header = keys.map((key) => spec.columns[key].names[0] as string);
  return { name, rows: [header, ...rows.map((row) => keys.map((key) => row[key] ?? ''))] };
}

/** Reads one tab of a report. */
export function reading<K extends string>(spec: ReportSpec<K>, ...rows: readonly Row<K>[]): Reading {
  return readReports([tabOf(spec, rows)]);
}
