// Prices of one band cost the same on every card; the edges of all cards fit the bits of a number.
import { MARKETPLACES } from '../../src/policy/marketplaces';
import { bandBit, feeFor, type PackedUnit } from '../../src/rates';
import { dayFromIso } from '../../src/values/day';

const cents = (amount: number) => Math.round(amount * 10_000);
const UNIT: PackedUnit = { sides: [9, 6, 1.5], lengthUnit: 'in', weight: 0.6, weightUnit: 'lb' };
const DAYS = ['2025-06-01', '2026-01-20', '2026-03-01', '2026-10-20', '2026-11-22'].map((iso) => dayFromIso(iso) ?? 0);

test.each(MARKETPLACES.map(({ code }) => code))('%s: where the bit is the same the fee is', (code) => {
  const fees = new Map<string, string>();
  const differ: string[] = [];
  for (const amount of [
    0, 0.01, 9.98, 9.99, 10, 10.01, 12.99, 13, 13.01, 20, 20.01, 49.99, 50, 50.01, 150, 299, 499, 1000, 1000.01, 5000,
  ]) {
    const bit = bandBit(code, cents(amount));
    if (!(bit > 0)) differ.push(`no bit at ${amount}`);
    for (const day of DAYS) {
      for (const category of [null, 'Home Products', 'Grocery & Gourmet']) {
        const key = `${bit} ${day} ${category}`;
        const fee = JSON.stringify(feeFor(UNIT, code, day, cents(amount), 'standard', { category }));
        if ((fees.get(key) ?? fee) !== fee) differ.push(`${key} at ${amount}`);
        fees.set(key, fee);
      }
    }
  }
  expect(differ).toEqual([]);
});
