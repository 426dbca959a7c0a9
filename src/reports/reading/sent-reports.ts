// Reports of which another thread is sent some columns, and asks as it would ask what was read.
import { REPORTS, type Reading } from '..';
import type { ReportId } from '../ids';
import { type RowSource, type Rows, rowsOf } from './rows';
import type { Columns, ReportSpec, TypedSpec } from './spec';
import { type AsciiText, partsOf, type TableParts, tablesOfParts } from './table-parts';
import { TextNumbers } from './text-numbers';

/** A report and those of its columns that will be asked for. */
export interface WantedReport {
  readonly report: ReportId;
  readonly columns: readonly string[];
}

/** Of a report the columns named, or all. */
export function wanted<C extends Columns>(spec: TypedSpec<C>, ...columns: (keyof C & string)[]): WantedReport {
  return { report: spec.id, columns: columns.length > 0 ? columns : Object.keys(spec.columns) };
}

export interface SentReport extends WantedReport {
  readonly tables: readonly TableParts[];
}

/** Plain data of the reports wanted. */
export function sentReports(reading: Reading, reports: readonly WantedReport[]): SentReport[] {
  return reports.map(({ report, columns }) => ({
    report,
    columns,
    tables: partsOf(
      reading.ofTabs(report, (table) => table),
      columns,
    ),
  }));
}

/** What was sent, to be asked as what was read. What was not sent cannot be asked for: that throws. */
export class ReceivedReports implements RowSource {
  readonly orderNumbers = new TextNumbers();
  private readonly texts = { orders: this.orderNumbers, products: new TextNumbers() };
  private readonly rowsById = new Map<ReportId, Rows<Columns>>();

  constructor(reports: readonly SentReport[], asciiText: AsciiText) {
    for (const { report, columns, tables } of reports) {
      const spec = REPORTS.find(({ id }) => id === report) as ReportSpec;
      const made = tablesOfParts(tables, spec, asciiText);
      const sent = Object.fromEntries(columns.map((key) => [key, spec.columns[key]]));
      this.rowsById.set(report, rowsOf({ ...spec, columns: sent } as TypedSpec<Columns>, made, this.texts));
    }
  }

  rows<C extends Columns>({ id }: TypedSpec<C>): Rows<C> {
    const rows = this.rowsById.get(id);
    if (!rows) throw new Error(`The report ${id} was not sent to this thread.`);
    return rows as unknown as Rows<C>;
  }
}
