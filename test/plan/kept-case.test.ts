// What a claim keeps in its row is enough to write its case again, word for word, without reports.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { readReport } from '../../src/files/read-file';
import { casesOf } from '../../src/filing/groups';
import { packOf } from '../../src/filing/pack';
import { NO_FACTS } from '../../src/messages/cases/facts';
import { keptClaim, keptSource, keptText } from '../../src/plan/kept-case';
import { CELL_LIMIT } from '../../src/plan/table/cells';
import { runAll } from '../../src/run';
import { defaultSettings } from '../../src/settings';
import { dayFromIso } from '../../src/values/day';
import { aClaim, aResult } from './support';

const folder = join(__dirname, '../../samples');
const asOf = dayFromIso(readFileSync(join(folder, 'AS-OF'), 'utf8').trim()) as number;
const files = readdirSync(folder).filter((name) => ['.txt', '.tsv', '.csv'].includes(extname(name)));
const reports = files.map((name) => readReport(parse(name).name, readFileSync(join(folder, name))));

test('the packs of all sample cases are the same from what their claims keep, in both languages', () => {
  const { result, facts, plan } = runAll({ reports, own: {}, settings: defaultSettings(asOf), problems: [] });
  const cases = casesOf(plan.toFile);
  expect(cases.length).toBeGreaterThan(20);
  expect(cases.some(({ claims }) => claims.length > 1 || claims[0].charges)).toBe(true);
  for (const one of cases) {
    const kept = one.claims.map((claim) => keptClaim(keptText(claim, result, facts))!);
    const again = casesOf(kept.map(({ claim }) => claim));
    expect(again.map(({ id }) => id)).toEqual([one.id]);
    for (const language of ['en', 'zh'] as const) {
      const { claims: _, evidence: __, ...before } = packOf(one, { result, facts, language });
      const { claims: ___, evidence: ____, ...after } = packOf(again[0]!, { ...keptSource(kept), language });
      expect(after).toEqual(before);
    }
  }
});

test('every row of a claim is kept with its part', () => {
  const claim = aClaim({
    evidence: [
      { tab: 'a', row: 5, role: 'event' },
      { tab: 'a', row: 2, role: 'netted' },
      { tab: 'b', row: 9, role: 'event' },
    ],
  });
  const kept = keptClaim(keptText(claim, aResult([claim]), NO_FACTS));
  expect(kept?.claim.evidence).toEqual(claim.evidence);
});

test('what is too long for a cell, and what another version wrote, keeps nothing', () => {
  const evidence = Array.from({ length: CELL_LIMIT / 5 }, (_, i) => ({
    tab: 'a',
    row: 100_000 + i,
    role: 'event' as const,
  }));
  const claim = aClaim({ evidence });
  expect(keptText(claim, aResult([claim]), NO_FACTS)).toBe('');
  for (const text of ['', 'x', '{"v":1,', '{"v":99,"claim":{}}']) expect(keptClaim(text)).toBeNull();
});
