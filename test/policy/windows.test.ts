import { WINDOW_ROWS } from '../../src/policy/data';
import { MARKETPLACES } from '../../src/policy/marketplaces';
import { classesOf, deductionWindows, type WindowClass, windowFor } from '../../src/policy/windows';
import { dayFromIso } from '../../src/values/day';

// Error or class → what each marketplace must get: "earliest-latest", "…-latest" without a number of days before.
// A trailing ? means that the cautious stand-in is used and the claim says so.
const EVERY = 'US CA MX BR UK DE FR IT ES NL SE PL BE IE TR AE SA EG IN JP AU SG ZA'.split(' ');
const RETURNS = {
  '60-120': 'US CA MX',
  '45-105': 'UK DE FR IT ES NL SE PL BE IE JP',
  '60-105?': 'BR TR AE SA EG IN AU SG ZA',
};
const OPERATIONS = {
  '0-60': 'US CA MX UK DE FR IT ES NL SE PL BE IE JP AE',
  '0-60?': 'BR TR SA EG IN AU SG ZA',
};
const EXPECTED: [WindowClass, string, Record<string, string>][] = [
  [1, 'fee-charged', { '0-90': 'US CA MX UK DE FR IT ES JP AU', '0-90?': 'BR NL SE PL BE IE TR AE SA EG IN SG ZA' }],
  [2, 'ledger-event', OPERATIONS],
  [3, 'refund-or-replacement', RETURNS],
  [
    4,
    'shipment-delivered',
    {
      '…-270': 'US CA MX',
      '…-180': 'UK DE FR IT ES NL SE PL BE IE',
      '15-60': 'AE',
      '…-60': 'IN',
      '…-60?': 'BR TR SA EG JP AU SG ZA',
    },
  ],
  [5, 'refund-or-replacement', RETURNS],
  [6, 'refund-or-replacement', RETURNS],
  [7, 'refund-or-replacement', RETURNS],
  [8, 'ledger-event', OPERATIONS],
  [9, 'refund-or-replacement', RETURNS],
  [10, 'fee-charged', { '0-90': 'US CA MX UK DE FR IT ES JP AU', '0-90?': 'BR NL SE PL BE IE TR AE SA EG IN SG ZA' }],
  [
    'valuation',
    'reimbursement-issued',
    { '0-60': 'US UK ES JP', '0-60?': 'CA MX BR DE FR IT NL SE PL BE IE TR AE SA EG IN AU SG ZA' },
  ],
  ['removal-condition', 'removal-delivered', { '0-60': 'US UK DE FR IT ES', '0-30': 'AE' }],
  ['removal-lost', 'removal-created', { '15-75': 'US UK DE FR IT ES' }],
];

describe('claim windows', () => {
  const rows = EXPECTED.flatMap(([windowClass, from, table]) =>
    Object.entries(table).flatMap(([days, codes]) =>
      codes.split(' ').map((code) => [windowClass, code, days, from] as const),
    ),
  );

  test.each(rows)('error %s in %s: day %s', (windowClass, code, days, from) => {
    const window = windowFor(windowClass, code);
    expect(window).not.toBeNull();
    const text = `${window!.earliestDays ?? '…'}-${window!.latestDays}${window!.verified ? '' : '?'}`;
    expect([text, window!.from]).toEqual([days, from]);
  });

  test('the table above names every marketplace for every class but removals', () => {
    for (const [windowClass, , table] of EXPECTED) {
      if (String(windowClass).startsWith('removal')) continue;
      expect(Object.values(table).join(' ').split(' ').sort()).toEqual([...EVERY].sort());
    }
    expect(MARKETPLACES.map((m) => m.code)).toEqual(EVERY);
  });

  test('removals have no stand-in, and the Emirates count them from the day of shipping', () => {
    expect(windowFor('removal-lost', 'JP')).toBeNull();
    expect(windowFor('removal-lost', 'AE')).toMatchObject({
      earliestDays: 15,
      latestDays: 75,
      from: 'removal-shipped',
    });
  });

  test('error 8 shows both of its windows', () => {
    const { operations, inbound } = deductionWindows('UK');
    expect([operations.latestDays, operations.from]).toEqual([60, 'ledger-event']);
    expect([inbound.latestDays, inbound.from]).toEqual([180, 'shipment-delivered']);
  });

  test.each([
    [7, 'US', 'A', false],
    [3, 'US', 'B', true],
    [6, 'US', 'C', true],
    [9, 'DE', 'B', false],
    [9, 'PL', 'C', false],
    [2, 'AE', 'A', false],
    [2, 'US', 'B', false],
    [8, 'AE', 'C', true],
    [4, 'IN', 'A', false],
    [1, 'DE', 'C', false],
    [10, 'US', 'A', false],
  ] as const)('error %s in %s is of grade %s', (windowClass, code, grade, mappingInferred) => {
    expect(windowFor(windowClass, code)).toMatchObject({ grade, mappingInferred });
  });

  test.each([
    ['US', '2024-10-23'],
    ['UK', '2025-01-09'],
    ['JP', '2025-01-10'],
    ['AU', null],
  ] as const)('customer returns of %s are in force since %s', (code, since) => {
    expect(windowFor(7, code).effectiveFrom).toBe(since);
  });

  test('a code that is no marketplace gets the stand-in', () => {
    expect(windowFor(7, 'XX')).toMatchObject({ earliestDays: 60, latestDays: 105, verified: false });
  });
});

describe('the window data', () => {
  const inUse = WINDOW_ROWS.filter((row) => row.status !== 'superseded');

  test('no class and marketplace has two windows in use', () => {
    const keys = inUse.flatMap((row) =>
      classesOf(row).flatMap((windowClass) => row.marketplaces.map((code) => windowClass + ' ' + code)),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('stand-ins are for every marketplace, windows in force for named ones', () => {
    for (const row of WINDOW_ROWS) {
      expect(row.marketplaces.includes('*')).toBe(row.status === 'fallback');
    }
  });

  test.each(WINDOW_ROWS.map((row) => [`${classesOf(row)} ${row.marketplaces} ${row.status}`, row] as const))(
    '%s is complete',
    (_name, row) => {
      expect(row.source).toMatch(/^https:\/\/\S+$/);
      expect(classesOf(row).length).toBeGreaterThan(0);
      for (const grade of Object.values(row.grades)) expect(['A', 'B', 'C']).toContain(grade);
      expect(row.latestDays).toBeGreaterThanOrEqual(row.earliestDays ?? 0);
      expect(row.earliestDays ?? 0).toBeGreaterThanOrEqual(0);
      if (row.effectiveFrom !== null) expect(dayFromIso(row.effectiveFrom)).not.toBeNull();
    },
  );

  test('every class has a stand-in, but for removals', () => {
    const classes = [...new Set(inUse.flatMap(classesOf))];
    expect(classes.filter((each) => windowFor(each, 'XX') === null).sort()).toEqual([
      'removal-condition',
      'removal-lost',
    ]);
  });

  test('superseded windows are never handed out', () => {
    const used = new Set(EVERY.flatMap((code) => ([2, 7] as const).map((error) => windowFor(error, code).latestDays)));
    expect(used.has(548)).toBe(false);
    expect(WINDOW_ROWS.some((row) => row.latestDays === 548)).toBe(true);
  });
});
