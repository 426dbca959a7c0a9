// Masks the columns of report files that hold buyers' personal data: they do not go into the workbook.

import { isPersonal } from '../../reports/personal';
import type { TabModel } from '../standin/tab';

const LINES_LOOKED_AT = 60;
/** What stands in place of a value. */
export const MASK = '•••';

/**
 * Has the columns with personal data of a report's tab written as `•••`.
 * @returns how many columns
 */
export function maskPersonalData(tab: TabModel, rows: readonly (readonly string[])[]): number {
  const header = rows.slice(0, LINES_LOOKED_AT).findIndex((row) => row.some(isPersonal));
  if (header < 0) return 0;
  const columns = new Set<number>();
  rows[header]?.forEach((title, c) => {
    if (isPersonal(title)) columns.add(c + 1);
  });
  tab.masked = { below: header + 1, columns };
  return columns.size;
}
