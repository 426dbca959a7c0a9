// Laws of certainty over made-up sellers: damage, filters and losses of reports never add a certain claim. A share runs here;
// `node tools/certainty.mjs` runs as many as one has time for.

import type { AuditResult } from '../../src/result';
import { shuffled, shuffleRows } from '../contract/support/grid';
import { added, asFiles, auditOf, change } from './laws';
import { entangledSeller, tabsOf } from './seller';

const WORLDS = 24;
const CHANGES = 10;
const seeds = Array.from({ length: WORLDS }, (_, i) => 7001 + i);

/** Claims as an audit prints them, without the rows, which move. */
const printed = (result: AuditResult) =>
  result.claims.map((c) => [c.key, c.state, c.strength, c.unitsOpen, c.amount, c.doubts.length].join(' ')).sort();

test('losing, cutting, filtering or damaging reports never adds a certain claim', () => {
  const broken: string[] = [];
  for (const seed of seeds) {
    const seller = entangledSeller(seed);
    const tabs = tabsOf(seller);
    const files = seed % 2 === 0;
    const before = auditOf(seller, asFiles(tabs, files));
    for (let i = 0; i < CHANGES; i++) {
      const changed = change(seller, tabs, seed * 1000 + i);
      const more = added(before, auditOf(seller, asFiles(changed.tabs, files)), changed);
      if (more.length > 0) broken.push(`${seed}/${i} ${changed.what}: ${more.join(', ')}`);
    }
  }
  expect(broken).toEqual([]);
});

test.each([
  ['a ledger that ends early within its slack', 700185, 13],
  ['the last of two ledgers cut short', 700176, 17],
])('%s adds none', (_, seed, i) => {
  const seller = entangledSeller(seed);
  const tabs = tabsOf(seller);
  const changed = change(seller, tabs, seed * 1000 + i);
  const files = seed % 2 === 0;
  expect(changed.what).toMatch(/^ledger/);
  const before = auditOf(seller, asFiles(tabs, files));
  expect(added(before, auditOf(seller, asFiles(changed.tabs, files)), changed)).toEqual([]);
});

test('order of tabs and rows, and a second paste, change nothing', () => {
  for (const seed of seeds.slice(0, 40)) {
    const seller = entangledSeller(seed);
    const tabs = tabsOf(seller);
    const before = printed(auditOf(seller, tabs));
    const mixed = shuffled(tabs, seed).map((tab, i) => shuffleRows(tab, seed + i));
    expect([seed, printed(auditOf(seller, mixed))]).toEqual([seed, before]);
    const again = tabs[seed % tabs.length]!;
    expect([seed, printed(auditOf(seller, [...tabs, { ...again, name: 'again' }]))]).toEqual([seed, before]);
  }
});
