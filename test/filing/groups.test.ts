// Which claims share a case: a shipment, the months of a fee; everything else one each.
import { casesOf, claimsToFile } from '../../src/filing/groups';
import { aClaim } from '../plan/support';

const sent = (key: string, rule: 'inbound-shortage' | 'deducted-after-closing', shipmentId: string | null) =>
  aClaim({ key, rule, shipmentId });
const fee = (key: string, rule: 'size-tier-fee' | 'referral-fee', marketplace: 'US' | 'DE', sku: string) =>
  aClaim({ key, rule, marketplace, sku });

const CLAIMS = [
  aClaim({ key: 'lost/1' }),
  sent('in/1', 'inbound-shortage', 'S1'),
  aClaim({ key: 'lost/2' }),
  sent('in/2', 'inbound-shortage', 'S2'),
  sent('out/1', 'deducted-after-closing', 'S1'),
  sent('out/0', 'deducted-after-closing', null),
  fee('size-tier-fee/US/A/2026-09', 'size-tier-fee', 'US', 'A'),
  fee('size-tier-fee/US/A/2026-10', 'size-tier-fee', 'US', 'A'),
  fee('size-tier-fee/DE/A', 'size-tier-fee', 'DE', 'A'),
  fee('referral-fee/US/A', 'referral-fee', 'US', 'A'),
];
const shape = (claims: typeof CLAIMS) =>
  casesOf(claims).map(({ id, claims: some }) => [id, some.map(({ key }) => key)]);

test('a shipment is one case of both errors, the months of a fee of a product are one, everything else is one each', () => {
  expect(shape(CLAIMS)).toEqual([
    ['lost/1', ['lost/1']],
    ['case/shipment/S1', ['in/1', 'out/1']],
    ['lost/2', ['lost/2']],
    ['case/shipment/S2', ['in/2']],
    ['out/0', ['out/0']],
    ['size-tier-fee/US/A', ['size-tier-fee/US/A/2026-09', 'size-tier-fee/US/A/2026-10']],
    ['size-tier-fee/DE/A', ['size-tier-fee/DE/A']],
    ['referral-fee/US/A', ['referral-fee/US/A']],
  ]);
});

test('ids and parts are the same whatever the order of claims; the order of cases follows it', () => {
  const turned = shape([...CLAIMS].reverse());
  expect(turned[0]![0]).toBe('referral-fee/US/A');
  expect([...turned].sort()).toEqual([...shape(CLAIMS)].sort());
});

test('only what is ready is to be filed', () => {
  const states = ['ready', 'waiting', 'needs-data', 'expired', 'settled'] as const;
  const claims = states.map((state) => aClaim({ key: state, state }));
  expect(claimsToFile(claims).map(({ key }) => key)).toEqual(['ready']);
});
