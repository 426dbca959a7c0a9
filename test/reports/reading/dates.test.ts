// Every date shape of reports, and how the order of day and month is decided for a column.
import { readDate, readMonth, settle } from '../../../src/reports/reading/dates';
import { isoOf } from '../../../src/values/day';

const iso = (text: string): string => {
  const day = readDate(text);
  return Number.isNaN(day) ? 'none' : day < 0 ? 'open' : isoOf(day);
};

describe('readDate', () => {
  test.each([
    ['2025-06-05T15:31:40+00:00', '2025-06-05'],
    ['2020-12-18T06:32:18-08:00', '2020-12-18'],
    ['2017-02-24 23:57:39 UTC', '2017-02-24'],
    ['2026-08-12 PDT', '2026-08-12'],
    ['2025/01/01 0:21:14 JST', '2025-01-01'],
    ['2025/1/9', '2025-01-09'],
    ['17.07.2026 07:26:32 UTC', '2026-07-17'],
    ['1.2.2026', '2026-02-01'],
    ['Dec 1, 2017 12:38:23 AM PST', '2017-12-01'],
    ['Sept 30, 2026 8:45:12 PM PDT', '2026-09-30'],
    ['17 July 2026 4:26:32 pm GMT+9', '2026-07-17'],
    ['15 Mar 2026 3:22:08 PM UTC', '2026-03-15'],
    ['17 dic 2023 22:37:41 UTC', '2023-12-17'],
    ['31 ene 2026', '2026-01-31'],
    ['5 sep 2026 10:00:00 UTC', '2026-09-05'],
    ['7 avr. 2026 10:00:00 UTC', '2026-04-07'],
    ['3 août 2026', '2026-08-03'],
    ['4 févr. 2026', '2026-02-04'],
    ['9 juil. 2026', '2026-07-09'],
    ['9 juin 2026', '2026-06-09'],
    ['8 gen 2026 10.15.30 GMT+01.00', '2026-01-08'],
    ['30 giu 2026', '2026-06-30'],
    ['3 März 2026', '2026-03-03'],
    ['14 okt 2026', '2026-10-14'],
    ['2 mrt. 2026', '2026-03-02'],
    ['12 paź 2026', '2026-10-12'],
    ['6 Şub 2026', '2026-02-06'],
    ['07-JUL-2026', '2026-07-07'],
    ['7-Jul-26', '2026-07-07'],
    ['2026年7月6日', '2026-07-06'],
    ['5 de julio de 2026', '2026-07-05'],
    ['07/06/2026', 'open'],
    ['07/20/2026', 'open'],
    ['10/20/23', 'open'],
    ['06/06/2026', '2026-06-06'],
    ['2026-02-30', 'none'],
    ['31/31/2026', 'none'],
    ['2026-07', 'none'],
    ['', 'none'],
    ['yesterday', 'none'],
    ['32.01.2026', 'none'],
    ['5 foo 2026', 'none'],
    ['1826-01-01', 'none'],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each([
    ['07/06/2026', false, '2026-07-06'],
    ['07/06/2026', true, '2026-06-07'],
    ['07/20/2026', true, '2026-07-20'],
    ['20/07/2026', false, '2026-07-20'],
    ['10/20/23', false, '2023-10-20'],
  ])('%s, day first %s, is %s', (text, dayFirst, expected) => {
    expect(isoOf(settle(readDate(text), dayFirst))).toBe(expected);
  });
});

test.each([
  ['08/2026', '2026-08-01'],
  ['8-2026', '2026-08-01'],
  ['2026-08', '2026-08-01'],
  ['13/2026', null],
  ['08/26', null],
])('a month alone: %s', (text, iso) => {
  const day = readMonth(text);
  expect(Number.isNaN(day) ? null : isoOf(day)).toBe(iso);
});
