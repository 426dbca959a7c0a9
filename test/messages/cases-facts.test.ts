// What case texts tell beyond the claim: shops of a report, parcels of a removal, licence plates of returns.
import { audit } from '../../src/audit';
import type { Claim } from '../../src/claims/claim';
import { caseFactsOf, NO_FACTS } from '../../src/messages/cases/facts';
import { CASE_LANGUAGES } from '../../src/messages/cases/languages';
import { textOf } from '../../src/messages/cases/text';
import { readReports } from '../../src/reports';
import type { ReportSummary } from '../../src/reports/issue';
import type { AuditResult } from '../../src/result';
import { defaultSettings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { allSteps } from '../../src/values/steps';
import { worldSteps } from '../../src/world/world';
import { aClaim, aResult, caseTextIn, day } from '../plan/support';

const RETURNS = ['return-date', 'order-id', 'sku', 'asin', 'detailed-disposition', 'license-plate-number'];
const PAYMENTS = [
  'settlement-id',
  'transaction-type',
  'order-id',
  'marketplace-name',
  'amount-type',
  'amount-description',
  'amount',
];
const REMOVALS = [
  'request-date',
  'order-id',
  'shipment-date',
  'sku',
  'disposition',
  'shipped-quantity',
  'tracking-number',
];
const PAID = ['approval-date', 'reimbursement-id', 'case-id', 'amazon-order-id', 'reason', 'sku', 'currency-unit'];

const tabOf = (name: string, header: readonly string[], ...rows: readonly (readonly string[])[]): Tab => ({
  name,
  rows: [header, ...rows],
});
const summaryOf = (tab: string, report: ReportSummary['report'], from: string, to: string): ReportSummary => ({
  ...{ tab, report, rows: 1, from: day(from), to: day(to), issues: [] },
});

/** As the audit of the tabs hands it on. */
const factsOf = (tabs: readonly Tab[], result: AuditResult) =>
  caseFactsOf(allSteps(worldSteps(readReports(tabs), defaultSettings(day('2026-11-22')))), result);

const refund = (marketplace: Claim['marketplace'], tab: string): Claim =>
  aClaim({
    ...{ key: `r-${marketplace}`, rule: 'refund-without-return', marketplace, referenceId: null, orderId: '111-1-1' },
    explanation: { id: 'refund-without-return.sum', data: { units: 1, returned: 0, recharged: 0, paid: 0, open: 1 } },
    evidence: [{ tab, row: 2, role: 'event' }],
  });

describe('what stands in an earlier case', () => {
  const units = { ...refund('US', 'pay'), unitsOpen: 2, filedPart: { units: 1, caseId: '12345678901' } };
  const fee = { ...refund('US', 'pay'), filedPart: { units: 0, caseId: '', until: day('2026-09-03') } };

  test('is said in English', () => {
    const result = aResult([units]);
    expect(caseTextIn(units, result, 'en')).toContain('In an earlier case, 12345678901: 1 of these. In this case: 2.');
    expect(caseTextIn(fee, result, 'en')).toContain(
      'Charges up to 3 September 2026 are in an earlier case, and not in this one.',
    );
    expect(caseTextIn(refund('US', 'pay'), result, 'en')).not.toContain('earlier case');
  });

  test.each(CASE_LANGUAGES)('and in %s', (language) => {
    const result = aResult([units]);
    const plain = caseTextIn(refund('US', 'pay'), result, language).split('\n').length;
    for (const claim of [units, fee]) {
      const text = caseTextIn(claim, result, language);
      expect(text.split('\n')).toHaveLength(plain + 1);
      expect(text).not.toMatch(/[{}[\]]|undefined|null/);
    }
    expect(caseTextIn(units, result, language)).toContain('12345678901');
  });
});

describe('only reports of the claim’s shop and time are named', () => {
  const settlement = (name: string, shop: string, order: string) =>
    tabOf(name, PAYMENTS, ['1', 'Order', order, shop, 'ItemPrice', 'Principal', '9.99']);
  const tabs = [
    settlement('pay US', 'Amazon.com', '111-1111111-1111111'),
    settlement('pay US old', 'Amazon.com', '111-1111111-1111112'),
    settlement('pay DE', 'Amazon.de', '302-1111111-1111111'),
    tabOf('returns US', RETURNS, ['2026-10-01', '111-1111111-1111111', 'A', 'B0A', 'SELLABLE', 'LPNUS1']),
    tabOf('returns DE', RETURNS, ['2026-10-01', '302-1111111-1111111', 'A', 'B0A', 'SELLABLE', 'LPNDE1']),
    tabOf('paid US', PAID, ['2026-10-01', '1', '', '', 'Lost', 'A', 'USD']),
    tabOf('paid EU', PAID, ['2026-10-01', '2', '', '', 'Lost', 'A', 'EUR']),
  ];
  const reports = [
    summaryOf('pay US', 'settlement-v2', '2026-09-20', '2026-11-02'),
    summaryOf('pay US old', 'settlement-v2', '2026-01-01', '2026-01-31'),
    summaryOf('pay DE', 'settlement-v2', '2026-09-21', '2026-11-03'),
    summaryOf('returns US', 'customer-returns', '2026-09-22', '2026-11-04'),
    summaryOf('returns DE', 'customer-returns', '2026-09-23', '2026-11-05'),
    summaryOf('paid US', 'reimbursements', '2026-09-24', '2026-11-06'),
    summaryOf('paid EU', 'reimbursements', '2026-09-25', '2026-11-07'),
  ];
  const claims = [refund('US', 'pay US'), refund('DE', 'pay DE')];
  const result = aResult(claims, { reports });
  const facts = factsOf(tabs, result);
  const checked = (claim: Claim) => /(?<=checked on [^:]*: ).*/.exec(caseTextIn(claim, result, 'en', { facts }))?.[0];

  test.each<[string, string, string]>([
    [
      'US',
      'US',
      'Settlement (flat file V2) (2026-09-20 to 2026-11-02); FBA customer returns (2026-09-22 to 2026-11-04); Reimbursements (2026-09-24 to 2026-11-06).',
    ],
    [
      'DE',
      'DE',
      'Settlement (flat file V2) (2026-09-21 to 2026-11-03); FBA customer returns (2026-09-23 to 2026-11-05); Reimbursements (2026-09-25 to 2026-11-07).',
    ],
  ])('%s', (_, shop, expected) => {
    expect(checked(claims.find(({ marketplace }) => marketplace === shop) as Claim)).toBe(expected);
  });

  test('a report that ends before the event is not named, unless its row makes the claim', () => {
    const old = { ...refund('US', 'pay US old'), eventDate: day('2026-01-20') };
    expect(checked(old)).toContain('2026-01-01 to 2026-11-02');
    expect(checked({ ...old, eventDate: day('2026-10-01'), evidence: [] })).toContain('2026-09-20 to 2026-11-02');
  });

  test('days of rows that do not reach back to the event are not told; days that the seller vouches for are', () => {
    const claim = { ...refund('US', 'pay US'), eventDate: day('2026-09-21') };
    const paid = (stated: { from: number | null; to: number | null } | null, eventDate = claim.eventDate) => {
      const vouches = [{ report: 'reimbursements' as const, stated }];
      return / Reimbursements.*/.exec(textOf([{ ...claim, eventDate }], { ...result, vouches }, 'en', { facts }))?.[0];
    };
    expect(checked(claim)).toBe(
      'Settlement (flat file V2) (2026-09-20 to 2026-11-02); FBA customer returns; Reimbursements.',
    );
    expect(paid({ from: day('2026-09-01'), to: day('2026-11-20') })).toBe(
      ' Reimbursements (2026-09-01 to 2026-11-20).',
    );
    expect(paid({ from: day('2026-09-01'), to: null })).toBe(' Reimbursements (2026-09-01 to 2026-11-06).');
    expect(paid({ from: day('2026-09-22'), to: null })).toBe(' Reimbursements.');
    // Its last row lies before the event.
    expect(paid({ from: day('2026-09-01'), to: day('2026-11-20') }, day('2026-11-15'))).toBe(
      ' Reimbursements (2026-09-01 to 2026-11-20).',
    );
  });

  test('a report with a row of the claim is named whatever shops it names', () => {
    expect(checked(refund('FR', 'pay DE'))).toContain('Settlement (flat file V2) (2026-09-21 to 2026-11-03)');
  });

  test('a returns report without a shop is of the account whose orders it shares', () => {
    expect(facts.shops['returns US']).toEqual(['BR', 'CA', 'MX', 'US']);
    expect(facts.shops['returns DE']).toContain('FR');
    expect(facts.shops['paid EU']).toContain('DE');
    expect(facts.shops['paid EU']).not.toContain('US');
  });
});

test('a removal names its parcels, each once, as many as anyone looks up', () => {
  const row = (order: string, tracking: string) => ['2026-10-01', order, '2026-10-05', 'A', 'Sellable', '1', tracking];
  const many = Array.from({ length: 13 }, (_, i) => row('REM2', `1Z0000${i}`));
  const tabs = [tabOf('sent', REMOVALS, row('REM1', '1ZAAA'), row('REM1', '1ZAAA'), row('REM1', '1ZBBB'), ...many)];
  const claimOf = (referenceId: string) =>
    aClaim({
      ...{ key: referenceId, rule: 'removal-lost', referenceId },
      explanation: { id: 'removal-lost.sum', data: { shipped: 4, sent: 3, open: 1 } },
    });
  const claims = ['REM1', 'REM2', 'REM3'].map(claimOf);
  const result = aResult(claims, { reports: [summaryOf('sent', 'removal-shipments', '2026-10-05', '2026-10-05')] });
  const facts = factsOf(tabs, result);
  const text = (i: number, more = facts) => caseTextIn(claims[i] as Claim, result, 'en', { facts: more });
  expect(text(0)).toContain('Removal order ID: REM1\n');
  expect(text(0)).toContain('Tracking of the removal shipments: 1ZAAA; 1ZBBB\n');
  expect(text(1)).toMatch(/: 1Z00000; .*1Z00009; \+ 3\n/);
  expect(text(2)).toContain('shows no parcel of this removal order');
  // Where nothing was looked up, nothing is said of it.
  expect(text(2, NO_FACTS)).not.toContain('no parcel');
  expect(text(0)).not.toContain('Ledger reference');
});

test('a returned unit is named by its licence plate', () => {
  const tabs = [tabOf('back', RETURNS, ['2026-10-01', '111-1-1', 'A', 'B0A', 'CARRIER_DAMAGED', 'LPN123'])];
  const claim = aClaim({
    ...{ rule: 'return-damaged', orderId: '111-1-1', evidence: [{ tab: 'back', row: 2, role: 'event' }] },
    explanation: { id: 'return-damaged.sum', data: { units: 1, disposition: 'CARRIER_DAMAGED', paid: 0, open: 1 } },
  });
  const result = aResult([claim], { reports: [summaryOf('back', 'customer-returns', '2026-10-01', '2026-10-01')] });
  const text = caseTextIn(claim, result, 'en', { facts: factsOf(tabs, result) });
  expect(text).toContain('License plate number (LPN): LPN123');
});

test('no claims, no tabs, unknown tabs: nothing to tell, nothing thrown', () => {
  const settings = defaultSettings(day('2026-11-22'));
  expect(factsOf([], audit([], settings))).toEqual(NO_FACTS);
  const odd: Tab[] = [{ name: 'x', rows: [] }, tabOf('y', ['a', 'b'], ['1', '2'])];
  const result = aResult([aClaim()], { reports: [summaryOf('x', 'customer-returns', '2026-10-01', '2026-10-01')] });
  expect(factsOf(odd, result)).toEqual(NO_FACTS);
});
