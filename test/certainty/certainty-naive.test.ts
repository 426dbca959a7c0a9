// What is certain among the claims of made-up sellers, read a second time without the program. A share runs here;
// `node tools/certainty.mjs --model` runs as many as one has time for.
import { auditOf } from './laws';
import { disagreements } from './naive-model';
import { entangledSeller, tabsOf } from './seller';

const WORLDS = 90;

test('what is certain nothing could settle, and what nothing could settle is certain', () => {
  const differing: string[] = [];
  let certain = 0;
  for (let seed = 20_001; seed <= 20_000 + WORLDS; seed++) {
    const seller = entangledSeller(seed);
    const { claims } = auditOf(seller, tabsOf(seller));
    certain += claims.filter((c) => c.strength === 'strong').length;
    for (const { kind, about } of disagreements(seller, claims)) differing.push(`${seed} ${kind}: ${about}`);
  }
  expect(differing).toEqual([]);
  expect(certain).toBeGreaterThan(WORLDS);
});

/** Claims that the program must not make, and claims that it must not doubt: the model has to see both. */
test.each([
  ['a claim that is certain without reason', 'not certain', 'review', 'strong'],
  ['a claim that is doubted without reason', 'missed', 'strong', 'review'],
] as const)('the model finds %s', (_, kind, was, becomes) => {
  const found = new Set<string>();
  for (let seed = 30_001; seed <= 30_020; seed++) {
    const seller = entangledSeller(seed);
    const { claims } = auditOf(seller, tabsOf(seller));
    const wrong = claims.map((c) => (c.strength === was ? { ...c, strength: becomes } : c));
    for (const one of disagreements(seller, wrong)) if (one.kind === kind) found.add(one.rule);
  }
  expect([...found].sort()).toEqual(
    expect.arrayContaining(['inbound-shortage', 'warehouse-damaged', 'warehouse-lost']),
  );
});
