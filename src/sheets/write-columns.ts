// Writes single columns of the Settings tab: dates that a run saw, with the seller's own cells as they are.
import type { Grid, Out } from '../plan/table/cells';
import { formulaText } from '../plan/table/formulas';
import type { ColumnWrite } from '../plan/tabs/settings';
import type { Clock } from './clock';
import type { OwnSheet } from './read-tabs';
import { patternOf } from './resolve';
import { ensureSize } from './write-table';

type Value = string | number | boolean | Date;

function written(out: Out, own: OwnSheet, formulas: Grid<string>, clock: Clock): Value {
  if (typeof out === 'string' || typeof out === 'number') return out;
  if ('formula' in out) return formulaText(out.formula, (table) => table);
  if ('day' in out) return clock.midnightOf(out.day);
  if ('parts' in out) return out.parts.map((part) => part.text).join('');
  const { row, column } = out.keep;
  return formulas[row]?.[column] || ((own.raw[row]?.[column] ?? '') as Value);
}

/** True when every cell has the value that it is to have. */
export function columnsStand(
  own: OwnSheet,
  writes: readonly ColumnWrite[],
  formulas: Grid<string>,
  clock: Clock,
): boolean {
  return writes.every(({ row, column, cells }) =>
    cells.every((out, i) => {
      if (typeof out === 'object' && 'keep' in out) return true;
      const [wanted, stands] = [written(out, own, formulas, clock), own.raw[row + i]?.[column] ?? ''];
      return typeof wanted === 'object'
        ? typeof stands === 'object' && Number(wanted) === Number(stands)
        : wanted === stands;
    }),
  );
}

/**
 * One call for the format of each column, and one for the values of neighbouring columns: of dates that belong together none
 * is written without the others.
 */
export function writeColumns(
  own: OwnSheet,
  writes: readonly ColumnWrite[],
  formulas: Grid<string>,
  clock: Clock,
): void {
  const blocks: ColumnWrite[][] = [];
  for (const write of [...writes].sort((a, b) => a.column - b.column)) {
    const { row, column, cells, format } = write;
    if (cells.length === 0 || format === 'here') continue;
    ensureSize(own.sheet, row + cells.length, column + 1);
    own.sheet.getRange(row + 1, column + 1, cells.length, 1).setNumberFormat(patternOf(format));
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    const joins = last && last.column + 1 === column && last.row === row && last.cells.length === cells.length;
    if (block && joins) block.push(write);
    else blocks.push([write]);
  }
  for (const block of blocks) {
    const { row, column, cells } = block[0]!;
    const values = cells.map((_, i) => block.map((write) => written(write.cells[i]!, own, formulas, clock)));
    own.sheet.getRange(row + 1, column + 1, values.length, block.length).setValues(values);
  }
}
