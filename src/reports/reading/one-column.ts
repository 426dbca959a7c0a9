// A report that was pasted as lines of text into one column: split back into cells.
import type { Cell, Tab } from '../../values/cell';

/** The tab with its lines split at tabs, else at commas; the tab itself when it has more than one used column. */
export function splitOneColumn(tab: Tab): Tab {
  const lines: string[] = [];
  for (const row of tab.rows) {
    for (let i = 1; i < row.length; i++) if (row[i] !== '') return tab;
    const cell = row[0] ?? '';
    lines.push(typeof cell === 'string' ? cell : typeof cell === 'object' ? cell.iso : String(cell));
  }
  const head = lines.slice(0, 30);
  const delimiter = head.some((line) => line.split('\t').length > 3) ? '\t' : ',';
  if (delimiter === ',' && !head.some((line) => line.split(',').length > 3)) return tab;
  const rows = lines.map((line): Cell[] =>
    line === '' ? [] : delimiter === '\t' ? line.split('\t') : splitCsvLine(line),
  );
  return { name: tab.name, rows };
}

/** Cells of one line of CSV; quoted cells may hold commas and doubled quotes. */
function splitCsvLine(line: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line.charCodeAt(at) === 34) {
      let end = line.indexOf('"', at + 1);
      while (end >= 0 && line.charCodeAt(end + 1) === 34) end = line.indexOf('"', end + 2);
      if (end < 0) end = line.length;
      cells.push(line.slice(at + 1, end).replace(/""/g, '"'));
      const comma = line.indexOf(',', end);
      if (comma < 0) return cells;
      at = comma + 1;
    } else {
      const comma = line.indexOf(',', at);
      if (comma < 0) {
        cells.push(line.slice(at));
        return cells;
      }
      cells.push(line.slice(at, comma));
      at = comma + 1;
    }
  }
  return cells;
}
