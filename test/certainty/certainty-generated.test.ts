// What certainty costs a seller whose reports hold nothing doubtful, or what is usual.
import { type Share, shareToCheck } from './ordinary';
import { cleanSeller, ordinarySeller, smallSeller } from './seller';

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

/** What the contract itself leaves to a person: many losses of one product, and one of several of which some are too old. */
const LEFT_OPEN = /too-many-to-match|alternative-expired/;

test('a small account of few products keeps its certain claims', () => {
  const share = shareToCheck(smallSeller, 1001, 12);
  console.info(told('Small', share));
  const open = [...share.why].filter(([reason]) => LEFT_OPEN.test(reason)).reduce((sum, [, units]) => sum + units, 0);
  expect(share.owed).toBeGreaterThan(100);
  expect((share.checked - open) / share.owed).toBeLessThanOrEqual(0.02);
});
