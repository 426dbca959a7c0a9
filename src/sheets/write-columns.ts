// Writes single columns of the Settings tab: dates that a run saw, with the seller's own cells as they are.
import type { Out } from '../plan/table/cells';
import type { ColumnWrite } from '../plan/tabs/settings';
import type { Clock } from './clock';
import type { OwnSheet } from './read-tabs';
import { ensureSize, NUMBER_FORMAT } from './write-table';

type Value = string | number | boolean | Date;

function written(out: Out, own: OwnSheet, clock: Clock): Value {
  if (typeof out === 'string' || typeof out === 'number') return out;
  if ('formula' in out) return `=${out.formula.join('')}`;
  if ('day' in out) return clock.midnightOf(out.day);
  if ('parts' in out) return out.parts.map((part) => part.text).join('');
  return (own.raw[out.keep.row]?.[out.keep.column] ?? '') as Value;
}

/** One call for the format and one for the values of each column. */
export function writeColumns(own: OwnSheet, writes: readonly ColumnWrite[], clock: Clock): void {
  for (const { row, column, cells, format } of writes) {
    if (cells.length === 0 || format === 'here') continue;
    ensureSize(own.sheet, row + cells.length, column + 1);
    const range = own.sheet.getRange(row + 1, column + 1, cells.length, 1);
    range.setNumberFormat(NUMBER_FORMAT[format]);
    range.setValues(cells.map((out) => [written(out, own, clock)]));
  }
}
