// What is certain among the claims of made-up sellers, read a second time without the program; and what certainty costs a seller
// whose reports hold nothing doubtful, or what is usual.
import type { AuditResult } from '../../src/result';
import { auditOf } from './laws';
import { type Certain, mostCertain, stoodAlone } from './naive-model';
import { type Share, shareToCheck } from './ordinary';
import { cleanSeller, entangledSeller, ordinarySeller, tabsOf } from './seller';

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

/** As text: the share, and why. */
function told(name: string, { owed, checked, why }: Share): string {
  const share = ((100 * checked) / owed).toFixed(1);
  const reasons = [...why].sort((a, b) => b[1] - a[1]).map(([reason, units]) => `${units} ${reason}`);
  return [
    `${name}: of ${owed} units that are rightly owed ${checked} (${share} %) are to be checked first.`,
    ...reasons,
  ].join('\n  ');
}

test('where nothing doubtful happened nearly all claims are certain, and in an ordinary account most are', () => {
  const clean = shareToCheck(cleanSeller, 1, 20);
  const ordinary = shareToCheck(ordinarySeller, 1, 20);
  console.info(`${told('Clean', clean)}\n${told('Ordinary', ordinary)}`);
  expect(clean.owed).toBeGreaterThan(250);
  expect(clean.checked / clean.owed).toBeLessThanOrEqual(0.02);
  expect(ordinary.checked / ordinary.owed).toBeLessThanOrEqual(0.05);
});
