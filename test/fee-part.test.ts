// The part of an audit that is about fees, made of nothing but plain data: the audit tells the same as when it makes it itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSteps } from '../src/audit';
import { type FeePart, feeGround, feePartOf, madeElsewhere } from '../src/fee-part';
import { readReport } from '../src/files/read-file';
import { reportFiles } from '../src/local/files/report-files';
import type { AuditResult } from '../src/result';
import { defaultSettings, type Settings } from '../src/settings';
import type { Tab } from '../src/values/cell';
import { allSteps } from '../src/values/steps';
import type { BeginElsewhere } from '../src/world/world';
import { asFiles, change } from './certainty/laws';
import { entangledSeller, ordinarySeller, tabsOf } from './certainty/seller';
import { AS_OF, day } from './contract/support/dates';

const root = join(__dirname, '..');
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

interface Both {
  readonly alone: AuditResult;
  readonly shared: AuditResult;
  /** How often the audit asked for something that was made elsewhere. */
  readonly asked: number;
}

/** An audit that makes its part about fees itself, and one that is given it. */
function audits(tabs: () => readonly Tab[], settings: Settings): Both {
  let asked = 0;
  const begin: BeginElsewhere = ({ reading, ...ground }) => {
    const part = structuredClone(feePartOf(structuredClone(feeGround(reading, ground)), latin1));
    return madeElsewhere(() => {
      asked++;
      return part;
    });
  };
  return {
    alone: allSteps(auditSteps(tabs(), settings)).result,
    shared: allSteps(auditSteps(tabs(), settings, begin)).result,
    asked,
  };
}

const told = (result: AuditResult) => JSON.stringify(result);

test('of the samples', () => {
  const files = reportFiles([join(root, 'samples')], root);
  const tabs = () => files.map(({ path, tab }) => readReport(tab, readFileSync(path)));
  const { alone, shared, asked } = audits(tabs, defaultSettings(day(AS_OF)));
  expect(told(shared)).toBe(told(alone));
  expect(alone.claims.filter(({ error }) => error === 1 || error === 10).length).toBeGreaterThan(5);
  expect(alone.fees?.rows.length).toBeGreaterThan(5);
  // Both rules, what certainty asks, and the review of fees.
  expect(asked).toBe(4);
});

test.each([1, 2, 3, 4, 5, 6])('of tabs of the made-up seller %i, as they are and damaged', (seed) => {
  const seller = seed % 3 === 0 ? ordinarySeller(seed) : entangledSeller(seed);
  const settings = { ...defaultSettings(day(AS_OF)), marketplace: seller.marketplace };
  const whole = tabsOf(seller);
  for (const made of [whole, change(seller, whole, seed).tabs, change(seller, whole, seed + 100).tabs]) {
    for (const files of [false, true]) {
      const { alone, shared } = audits(() => asFiles(made, files), settings);
      expect(told(shared)).toBe(told(alone));
    }
  }
});

test('what could not be made elsewhere is made here', () => {
  const tabs = tabsOf(ordinarySeller(1));
  const settings = defaultSettings(day(AS_OF));
  const part: FeePart | null = null;
  const { result } = allSteps(auditSteps(tabs, settings, () => madeElsewhere(() => part)));
  expect(told(result)).toBe(told(allSteps(auditSteps(tabs, settings)).result));
});
