// Small inputs as sellers have them (test/fixtures/cases), each one of a kind that once went wrong, with the right answer:
// `claims` must come with at least these fields, `noOther` forbids any other of the ten errors, `strongAtMost` says how many
// units a rule may have certain (a rule that is not named: none), `reports` must be recognised so.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { audit } from '../../src/audit';
import { claimsJson } from '../../src/claims-json';
import { readReport } from '../../src/files/read-file';
import type { MarketplaceCode } from '../../src/policy/marketplaces';
import { defaultSettings } from '../../src/settings';
import { sumOf } from '../../src/values/lists';
import { day } from './support/dates';

const root = join(__dirname, '../fixtures/cases');

interface Expected {
  readonly asOf: string;
  readonly marketplace: MarketplaceCode;
  readonly claims?: readonly object[];
  readonly noOther?: boolean;
  readonly strongAtMost?: Readonly<Record<string, number>>;
  readonly shown?: readonly string[];
  readonly reports?: readonly { readonly issues?: readonly object[] }[];
}

const cases = readdirSync(root).map((name) => {
  const folder = join(root, name);
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /\.(txt|csv)$/.test(file));
  const tabs = files.map((file) => readReport(basename(file, extname(file)), readFileSync(join(folder, file))));
  return [name, expected, tabs] as const;
});

test.each(cases)('%s', (_, expected, tabs) => {
  const settings = { ...defaultSettings(day(expected.asOf)), marketplace: expected.marketplace };
  const { claims, reports } = claimsJson(audit(tabs, settings));
  expect(reports.filter(({ report }) => report === null)).toEqual([]);
  const ten = claims.filter(({ error }) => error <= 10);
  if (expected.claims)
    expect(ten).toEqual(expect.arrayContaining(expected.claims.map((c) => expect.objectContaining(c))));
  if (expected.noOther) expect(ten).toHaveLength(expected.claims?.length ?? 0);
  expect(ten.map(({ rule }) => rule)).toEqual(expect.arrayContaining([expected.shown ?? []].flat()));
  if (expected.strongAtMost) {
    const certain = ten.filter((c) => c.strength === 'strong' && (c.state === 'ready' || c.state === 'waiting'));
    for (const rule of new Set(certain.map((c) => c.rule))) {
      const units = sumOf(certain, (c) => (c.rule === rule ? c.unitsOpen : 0));
      expect([rule, Math.max(units, expected.strongAtMost[rule] ?? 0)]).toEqual([
        rule,
        expected.strongAtMost[rule] ?? 0,
      ]);
    }
  }
  for (const report of expected.reports ?? []) expect(reports).toContainEqual(expect.objectContaining(report));
});
