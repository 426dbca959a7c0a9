// Writes into Claims how claims are filed and what Amazon answered, by the key of each claim and only over what the page has seen.
import type { Filing } from '../plan/claim-card';
import { filingIn } from '../plan/claim-card';
import { dayFromIso } from '../values/day';
import { Clock } from './clock';
import type { Spreadsheet } from './read-tabs';
import { NUMBER_FORMAT } from './resolve';
import { openTable } from './standing-table';

/** What is to stand in the row of a claim instead of what the page has seen there. */
export interface FilingChange {
  readonly key: string;
  readonly before: Filing;
  readonly after: Filing;
}

/**
 * `changed`: other words stand there now. `gone`: no row has the key. `noColumn`: the tab has no column for what is to be
 * written. Nothing was written then.
 */
export type Filed = 'done' | 'changed' | 'gone' | 'noColumn';

const COLUMNS = { status: 'yourStatus', caseId: 'caseId', filedOn: 'filedOn', answer: 'amazonsAnswer' } as const;

const IDS = Object.keys(COLUMNS) as (keyof Filing)[];

const same = (a: Filing, b: Filing): boolean => IDS.every((id) => a[id] === b[id]);

/** Writes all changes, or none. */
export function fileClaims(spreadsheet: Spreadsheet, changes: readonly FilingChange[]): Filed {
  const claims = openTable(spreadsheet, 'claims');
  if (!claims) return 'gone';
  const rows = changes.map(({ key }) => claims.row(key));
  for (const [i, { before, after }] of changes.entries()) {
    const row = rows[i];
    if (!row) return 'gone';
    if (!same(filingIn(row), before)) return 'changed';
    if (IDS.some((id) => before[id] !== after[id] && !claims.has(COLUMNS[id]))) return 'noColumn';
  }
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  changes.forEach(({ before, after }, i) => {
    for (const id of IDS) {
      if (before[id] === after[id]) continue;
      const cell = claims.sheet.getRange(rows[i]?.row as number, claims.columnOf(COLUMNS[id]));
      const day = id === 'filedOn' ? dayFromIso(after[id]) : null;
      cell.setNumberFormat(day === null ? NUMBER_FORMAT.text : NUMBER_FORMAT.date);
      cell.setValue(day === null ? after[id] : clock.midnightOf(day));
    }
  });
  return 'done';
}
