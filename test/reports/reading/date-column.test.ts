// A download that a spreadsheet of another country saved again, with dates in two ways.
import { NO_DAY, readDateColumn } from '../../../src/reports/reading/date-column';
import type { CellColumn } from '../../../src/values/cell';
import { dayFromIso } from '../../../src/values/day';

const column = (...texts: string[]): CellColumn => {
  const cells = ['', ...texts];
  const codes = Uint8Array.from(texts, (_, i) => i + 1);
  return { codes, count: cells.length, distinct: true, cell: (code) => cells[code] ?? '', filled: (code) => code > 0 };
};
const read = (order: 'month-first' | 'prove', ...texts: string[]) => {
  const { days, unreadable } = readDateColumn(column(...texts), order);
  return [[...days].slice(1), unreadable];
};
const days = (...isos: string[]) => isos.map((iso) => dayFromIso(iso) ?? NO_DAY);

test('dots beside month-first slashes that no calendar reads day first are months first', () => {
  const found = read('month-first', '05.01.2026', '5/13/2026', '06.02.2026 00:00', '4/30/2026');
  expect(found).toEqual([days('2026-05-01', '2026-05-13', '2026-06-02', '2026-04-30'), []]);
});

test.each<[string, string[], string[]]>([
  [
    'a dotted date that is day first',
    ['05.01.2026', '25.01.2026', '5/13/2026'],
    ['2026-01-05', '2026-01-25', '2026-05-13'],
  ],
  [
    'slashes that a spreadsheet would have read',
    ['05.01.2026', '5/2/2026', '5/13/2026'],
    ['2026-01-05', '2026-05-02', '2026-05-13'],
  ],
  ['dots alone', ['05.01.2026', '06.02.2026'], ['2026-01-05', '2026-02-06']],
])('%s leave them as they are', (_, texts, isos) => {
  expect(read('month-first', ...texts)).toEqual([days(...isos), []]);
});

test('in a tab that a seller types such dotted dates are none', () => {
  expect(read('prove', '05.01.2026', '5/13/2026')).toEqual([days('', '2026-05-13'), [0]]);
});
