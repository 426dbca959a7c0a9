// Which columns of a file a table will ask for, told from its first rows alone: so they are made while the file is gone through.
import { lastFilled } from './cells';
import type { Recognised } from './recognise';
import { positionsAsked } from './table-layout';
import { columnPositions, headerOf } from './titles';

/** The columns of a report, and the index of the first row below its header. */
export interface Ahead {
  readonly from: number;
  readonly positions: readonly number[];
}

/** The columns that a table will ask for whose header stands in one of the first rows of its file. */
export function columnsAhead(rows: readonly (readonly string[])[], { spec, headerRow }: Recognised): Ahead {
  const cells = rows[headerRow] as readonly string[];
  const at = columnPositions(spec, headerOf(cells));
  const positions = [...positionsAsked(spec, at), 0, spec.totals && at[spec.totals.column]];
  // Beyond the header's last title nothing should stand.
  for (let beyond = lastFilled(cells) + 1; beyond < cells.length; beyond++) positions.push(beyond);
  const told = positions.filter((position) => position !== undefined);
  return { from: headerRow + 1, positions: [...new Set(told)].sort((a, b) => a - b) };
}
