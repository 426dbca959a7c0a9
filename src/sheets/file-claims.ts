// Marks claims as filed in Claims: your status, case ID and day, by the key of each claim and only over what the page has seen.
import type { Filing } from '../plan/claim-card';
import { filingIn } from '../plan/claim-card';
import { dayFromIso } from '../values/day';
import { Clock } from './clock';
import type { Spreadsheet } from './read-tabs';
import { openTable } from './standing-table';
import { NUMBER_FORMAT } from './write-table';

/** What is to stand in the row of a claim instead of what the page has seen there. */
export interface FilingChange {
  readonly key: string;
  readonly before: Filing;
  readonly after: Filing;
}

/** `changed`: other words stand there now. `gone`: no row has the key. Nothing was written then. */
export type Filed = 'done' | 'changed' | 'gone';

const COLUMNS = { status: 'yourStatus', caseId: 'caseId', filedOn: 'filedOn' } as const;

const same = (a: Filing, b: Filing): boolean =>
  (Object.keys(COLUMNS) as (keyof Filing)[]).every((id) => a[id] === b[id]);

/** Writes all changes, or none. */
export function fileClaims(spreadsheet: Spreadsheet, changes: readonly FilingChange[]): Filed {
  const claims = openTable(spreadsheet, 'claims');
  if (!claims) return 'gone';
  const rows = changes.map(({ key }) => claims.row(key));
  for (const [i, { before }] of changes.entries()) {
    const row = rows[i];
    if (!row) return 'gone';
    if (!same(filingIn(row), before)) return 'changed';
  }
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  changes.forEach(({ before, after }, i) => {
    for (const id of Object.keys(COLUMNS) as (keyof Filing)[]) {
      if (before[id] === after[id] || !claims.has(COLUMNS[id])) continue;
      const cell = claims.sheet.getRange(rows[i]?.row as number, claims.columnOf(COLUMNS[id]));
      const day = id === 'filedOn' ? dayFromIso(after[id]) : null;
      cell.setNumberFormat(day === null ? NUMBER_FORMAT.text : NUMBER_FORMAT.date);
      cell.setValue(day === null ? after[id] : clock.midnightOf(day));
    }
  });
  return 'done';
}
