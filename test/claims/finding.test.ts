// Findings are objects of one kind, whatever a rule says of them.
import { found, stamped, withParts } from '../../src/claims/finding';

const LITTLE = {
  key: 'refund/1/SKU',
  marketplace: 'US',
  eventDate: 20_000,
  value: { unitValue: null, amount: 100_000, currency: 'USD', basis: 'net-refund' },
  explanation: { id: 'deducted-after-closing.ownership', data: { units: 1, open: 1 } },
  evidence: [{ tab: 'Refunds', row: 2, role: 'event' }],
} as const;

test('All findings have the same parts in the same order, also copies and those with more to say', () => {
  const little = found(LITTLE);
  const more = found({ candidateKeys: ['a'], deadline: 20_100, ...LITTLE, eligibleFrom: null, windowClass: 4 });
  const copy = withParts(stamped(more, 'warehouse-lost', 2, 2), { needs: [], deadline: 20_050 });
  for (const one of [more, copy]) expect(Object.keys(one)).toEqual(Object.keys(little));
});

test('A copy differs in the parts given alone, and the finding itself stays', () => {
  const finding = stamped(found({ ...LITTLE, sku: 'SKU', unitsOpen: 2, warns: true }), 'warehouse-lost', 2, 2);
  const copy = withParts(finding, { unitsOpen: 1 });
  expect(copy).toEqual({ ...finding, unitsOpen: 1 });
  expect(finding.unitsOpen).toBe(2);
});

test('A finding has the window of its rule unless it has one of its own', () => {
  expect(stamped(found(LITTLE), 'warehouse-lost', 2, 2).windowClass).toBe(2);
  expect(stamped(found({ ...LITTLE, windowClass: 4 }), 'deducted-after-closing', 8, 8).windowClass).toBe(4);
});
