// Laws of certainty over made-up sellers: damage, filters and losses of reports never add a certain claim. A share runs here;
// `node tools/certainty.mjs` runs as many as one has time for.

import type { AuditResult } from '../../src/result';
import { shuffled, shuffleRows } from '../contract/support/grid';
import { added, asFiles, auditOf, change } from './laws';
import type { Certain } from './naive-model';
import { mostCertain, stoodAlone } from './naive-model';
import { entangledSeller, ordinarySeller, tabsOf } from './seller';

const WORLDS = 60;
const CHANGES = 18;
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

function certainClaims(result: AuditResult, strength = 'strong'): Certain[] {
  return result.claims
    .filter((c) => c.error <= 9 && c.strength === strength && (c.state === 'ready' || c.state === 'waiting'))
    .map((c) => ({
      ...{ rule: c.rule, order: c.orderId, shipment: c.shipmentId, day: c.eventDate, units: c.unitsOpen },
      ids: { sku: c.sku ?? '', fnsku: c.fnsku ?? '', asin: c.asin ?? '' },
    }));
}

test('a naive reading of the contract finds no doubt in what is certain, and none stands where nothing could raise it', () => {
  const wrong: string[] = [];
  for (let seed = 20_001; seed <= 20_120; seed++) {
    const seller = entangledSeller(seed);
    if (seller.paid.some((p) => p.reason === 'Reimbursement_Reversal')) continue;
    const result = auditOf(seller, tabsOf(seller));
    const certain = certainClaims(result);
    for (const claim of certain) {
      const most = mostCertain(seller, claim, certain);
      if (claim.units > most) wrong.push(`${seed} ${JSON.stringify(claim)} at most ${most}`);
    }
    for (const claim of result.claims) {
      const [doubt] = claim.doubts;
      if (!doubt || doubt.message.id === 'doubt.units-unclear' || doubt.message.id === 'doubt.marketplace-guess')
        continue;
      const [one] = certainClaims({ ...result, claims: [claim] }, 'review');
      if (one && stoodAlone(seller, one)) wrong.push(`${seed} ${claim.key} alone, and yet ${doubt.message.id}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('an ordinary seller’s certain claims stay certain', () => {
  let [owed, doubted] = [0, 0];
  for (let seed = 1; seed <= 25; seed++) {
    const seller = ordinarySeller(seed);
    for (const c of auditOf(seller, tabsOf(seller)).claims) {
      if (c.state !== 'ready' && c.state !== 'waiting' && c.state !== 'needs-data') continue;
      const about = c.orderId ?? c.shipmentId ?? c.fnsku ?? '';
      const due = seller.owed.get(`${c.rule} ${about}`) ?? 0;
      const units = Math.min(due, c.unitsOpen);
      owed += units;
      if (c.strength === 'review' || c.state === 'needs-data') doubted += units;
    }
  }
  console.info(`Of ${owed} units that are rightly owed ${doubted} are to be checked first.`);
  expect(owed).toBeGreaterThan(300);
  expect(doubted / owed).toBeLessThanOrEqual(0.02);
});
