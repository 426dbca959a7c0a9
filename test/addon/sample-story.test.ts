// The short story of sample reports: what it tells is found, on any day and in both languages, and nothing else.
import { headerRowOf } from '../../src/addon/sample-headers';
import { sampleStory } from '../../src/addon/sample-story';
import { audit } from '../../src/audit';
import { defaultSettings, LANGUAGES } from '../../src/settings';
import { dayFromIso } from '../../src/values/day';
import headerRows from '../fixtures/header-rows.json';

/** Rule, state, whether certain, amount in 1/10,000 of a dollar, as worked out by hand from the story. */
const SOLUTION = [
  // 2 lost 75 days ago at 4.15; 1 lost 4 days ago; 2 lost − 1 found at 8.60; 3 lost − 1 paid at 6.20.
  ['warehouse-lost', 'expired', 'strong', 83_000],
  ['warehouse-lost', 'waiting', 'strong', 41_500],
  ['warehouse-lost', 'ready', 'strong', 86_000],
  ['warehouse-lost', 'ready', 'strong', 124_000],
  // 2 and 3 lost at 4.15, 57 and 52 days ago.
  ['warehouse-lost', 'ready', 'strong', 83_000],
  ['warehouse-lost', 'ready', 'strong', 124_500],
  // 2 damaged at 4.15.
  ['warehouse-damaged', 'ready', 'strong', 83_000],
  // 2 paid at 2.05 that cost 8.60.
  ['underpaid-reimbursement', 'ready', 'review', 131_000],
  // 32.99 − 4.95 + 0.99; 24.99 − 3.75 + 0.75; of two of these one came back.
  ['refund-without-return', 'ready', 'strong', 290_300],
  ['refund-without-return', 'waiting', 'strong', 219_900],
  ['over-refund', 'ready', 'strong', 219_900],
  ['return-damaged', 'waiting', 'strong', 290_300],
  // 4 ordered out and 2 shipped, at 6.20.
  ['removal-lost', 'needs-data', 'review', 124_000],
];

const DAYS = ['2026-01-03', '2026-03-15', '2026-11-27', '2027-02-28', '2028-02-29'];

test.each(DAYS.flatMap((day) => LANGUAGES.map((language) => [day, language] as const)))('%s, %s', (day, language) => {
  const today = dayFromIso(day)!;
  const tabs = sampleStory(today, language).map(({ report, rows }) => ({ name: report, rows }));
  const { claims, reports } = audit(tabs, defaultSettings(today));
  expect(reports.flatMap(({ issues }) => issues)).toEqual([]);
  expect(reports.map(({ report, tab }) => [tab, report])).toEqual(tabs.map(({ name }) => [name, name]));
  const found = claims.map(({ rule, state, strength, amount }) => [rule, state, strength, amount]);
  expect(found.sort()).toEqual([...SOLUTION].sort());
});

test('its titles are those of real files', () => {
  for (const { report, rows } of sampleStory(dayFromIso('2026-11-27')!, 'en')) {
    const known: readonly string[][] = Object.values(headerRows[report]);
    const titles = headerRowOf(report);
    expect(known.map((row) => row.slice(0, titles.length))).toContainEqual([...titles]);
    for (const row of rows) expect(row).toHaveLength(titles.length);
  }
});
