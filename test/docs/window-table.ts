// The table of claim windows as rule pages print it, made from the policy data.
import { WINDOW_ROWS } from '../../src/policy/data';
import type { WindowClass, WindowRow } from '../../src/policy/data/types';

function line(row: WindowRow, windowClass: WindowClass): string {
  const shops = row.marketplaces.map((shop) => (shop === '*' ? 'any other (not verified)' : shop)).join(', ');
  const days = `${row.earliestDays ?? 'when closed'} to ${row.latestDays}`;
  const since = row.effectiveFrom ?? '';
  const host = new URL(row.source).host.replace(/^www\./, '');
  return `| ${shops} | ${days} | ${row.grades[windowClass]} | ${since} | [${host}](${row.source}) | ${row.note ?? ''} |`;
}

/** Title line, rule line and one line for every window in use. */
export function windowTable(windowClass: WindowClass): string[] {
  const rows = WINDOW_ROWS.filter((row) => row.status !== 'superseded' && row.grades[windowClass] !== undefined);
  return [
    '| marketplace | days | grade | since | source | note |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => line(row, windowClass)),
  ];
}
