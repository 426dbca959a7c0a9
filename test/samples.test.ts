// The shipped sample reports against the solution of their story, worked out by hand (samples/README.md has the sums).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, parse } from 'node:path';
import { audit } from '../src/audit';
import { readReport } from '../src/files/read-file';
import { defaultSettings } from '../src/settings';
import { dayFromIso, isoOf } from '../src/values/day';
import { moneyText } from '../src/values/money';

const folder = join(__dirname, '..', 'samples');
const asOf = dayFromIso(readFileSync(join(folder, 'AS-OF'), 'utf8').trim()) as number;
const files = readdirSync(folder).filter((name) => ['.txt', '.tsv', '.csv'].includes(extname(name)));
const tabs = files.map((name) => readReport(parse(name).name, readFileSync(join(folder, name))));
const result = audit(tabs, defaultSettings(asOf));

/** One line a claim: rule · where · what · event → from … deadline · units open · amount · state (and strength). */
const EXPECTED = `
warehouse-lost        | US | 41000001            | QL-LAMP-WH     | 2026-10-02 | 2026-10-09 | 2026-12-01 | 1 | 8.60 USD    | ready
warehouse-lost        | US | 41000003            | QL-MAT-6MM     | 2026-10-06 | 2026-10-13 | 2026-12-05 | 3 | 18.60 USD   | ready
warehouse-lost        | US | 41000013            | QL-UTENS-9     | 2026-10-08 | 2026-10-15 | 2026-12-07 | 1 | 52.00 CNY   | ready
warehouse-lost        | US | 41000010            | QL-CABLE-12    | 2026-10-15 | 2026-10-22 | 2026-12-14 | 1 | none        | ready
warehouse-lost        | US | 41000007            | QL-UTENS-9     | 2026-11-16 | 2026-11-23 | 2027-01-15 | 1 | 52.00 CNY   | waiting
warehouse-lost        | US | 41000008            | QL-NIGHT-02    | 2026-09-10 | 2026-09-17 | 2026-11-09 | 2 | 10.20 USD   | expired
warehouse-damaged     | US | 41000015            | QL-LAMP-WH     | 2026-09-28 | 2026-10-05 | 2026-11-27 | 1 | 8.60 USD    | ready
warehouse-damaged     | US | 41000004            | QL-BOX-3PK     | 2026-10-20 | 2026-10-27 | 2026-12-19 | 2 | 8.30 USD    | ready
warehouse-damaged     | US | 41000011            | QL-MAT-6MM     | 2026-10-22 | 2026-10-29 | 2026-12-21 | 1 | 6.20 USD    | ready review
warehouse-lost        | DE | 52000001            | QL-LAMP-WH-EU  | 2026-10-11 | 2026-10-18 | 2026-12-10 | 1 | 8.90 USD    | ready
warehouse-lost        | UK | 52000002            | QL-BOX-3PK-EU  | 2026-10-25 | 2026-11-01 | 2026-12-24 | 1 | 3.90 EUR    | ready
warehouse-lost        | JP | 63000001            | QL-NIGHT-02-JP | 2026-10-30 | 2026-11-06 | 2026-12-29 | 1 | 760.00 JPY  | ready
refund-without-return | US | 111-7710001-4400101 | QL-LAMP-WH     | 2026-08-12 | 2026-10-11 | 2026-12-10 | 1 | 29.03 USD   | ready
refund-without-return | US | 111-7710001-4400102 | QL-UTENS-9     | 2026-07-30 | 2026-09-28 | 2026-11-27 | 1 | 24.19 USD   | ready
refund-without-return | US | 111-7710001-4400103 | QL-MAT-6MM     | 2026-10-14 | 2026-12-13 | 2027-02-11 | 1 | 21.99 USD   | waiting
refund-without-return | US | 111-7710001-4400104 | QL-LAMP-WH     | 2026-07-25 | 2026-09-23 | 2026-11-22 | 1 | 29.03 USD   | needs-data
refund-without-return | US | 111-7710001-4400111 | QL-NIGHT-02    | 2026-08-25 | 2026-10-24 | 2026-12-23 | 1 | none        | ready
refund-without-return | US | 111-7710001-4400116 | QL-MAT-6MM     | 2026-08-10 | 2026-10-09 | 2026-12-08 | 1 | 21.99 USD   | ready
refund-without-return | US | 111-7710001-4400125 | QL-BOX-3PK     | 2026-08-24 | 2026-10-23 | 2026-12-22 | 1 | 16.71 USD   | ready review
refund-without-return | US | 111-7710001-4400126 | QL-MAT-6MM     | 2026-09-09 | 2026-11-08 | 2027-01-07 | 1 | 21.99 USD   | ready
refund-without-return | CA | 702-7710001-4400301 | QL-MAT-6MM     | 2026-08-03 | 2026-10-02 | 2026-12-01 | 1 | 30.79 CAD   | ready
refund-without-return | DE | 305-7710001-4400401 | QL-LAMP-WH-EU  | 2026-08-30 | 2026-10-14 | 2026-12-13 | 1 | 23.04 EUR   | ready
refund-without-return | DE | 305-7710001-4400402 | QL-BOX-3PK-EU  | 2026-08-01 | 2026-09-15 | 2026-11-14 | 1 | 12.24 EUR   | expired
refund-without-return | DE | 305-7710001-4400404 | QL-BOX-3PK-EU  | 2026-10-20 | 2026-12-04 | 2027-02-02 | 1 | 12.24 EUR   | waiting
refund-without-return | JP | 250-7710001-4400501 | QL-NIGHT-02-JP | 2026-09-06 | 2026-10-21 | 2026-12-20 | 1 | 1870.00 JPY | ready
over-refund           | US | 111-7710001-4400105 | QL-MAT-6MM     | 2026-08-20 | 2026-10-19 | 2026-12-18 | 1 | 21.99 USD   | ready
over-refund           | US | 111-7710001-4400106 | QL-BOX-3PK     | 2026-09-03 | 2026-11-02 | 2027-01-01 | 0 | 6.00 USD    | ready
over-refund           | US | 111-7710001-4400107 | QL-NIGHT-02    | 2026-10-20 | 2026-12-19 | 2027-02-17 | 0 | 5.99 USD    | waiting
over-refund           | JP | 250-7710001-4400502 | QL-NIGHT-02-JP | 2026-09-18 | 2026-11-02 | 2027-01-01 | 1 | 1870.00 JPY | ready
restocking-fee        | US | 111-7710001-4400117 | QL-MAT-6MM     | 2026-08-11 | 2026-10-10 | 2026-12-09 | 1 | 5.00 USD    | ready review
inbound-shortage      | US | FBA19QL0003C        | QL-UTENS-9     | 2026-09-01 | 2026-10-03 | 2027-05-29 | 2 | 104.00 CNY  | ready
inbound-shortage      | US | FBA19QL0004D        | QL-BOX-3PK     | 2026-11-02 |            | 2027-07-30 | 4 | 16.60 USD   | waiting review
deducted-after-closing| US | FBA19QL0002B        | QL-NIGHT-02    | 2026-10-21 | 2026-10-28 | 2026-12-20 | 1 | 5.10 USD    | ready
deducted-after-closing| US | 41000023            | QL-LAMP-WH     | 2026-11-12 | 2026-11-19 | 2027-01-11 | 1 | 8.60 USD    | ready review
return-not-restocked  | US | 111-7710001-4400127 | QL-LAMP-WH     | 2026-08-20 | 2026-10-19 | 2026-12-18 | 1 | 29.03 USD   | ready
underpaid-reimbursement | US | 2511000011        | QL-MAT-6MM     | 2026-10-24 | 2026-10-24 | 2026-12-23 | 0 | 3.10 USD    | ready review
underpaid-reimbursement | US | 2511100005        | QL-BOX-3PK     | 2026-11-03 | 2026-11-03 | 2027-01-02 | 0 | 4.15 USD    | ready
reversal-without-unit | JP | 4911000002          | QL-MAT-6MM-JP  | 2026-10-20 | 2026-10-20 | 2026-12-19 | 1 | 980.00 JPY  | ready review
reversal-without-unit | UK | 3711100002          | QL-LAMP-WH-EU  | 2026-11-05 | 2026-11-05 | 2027-01-04 | 0 | 2.40 GBP    | ready
removal-lost          | US | QLREM0901           | QL-LAMP-WH     | 2026-10-05 | 2026-10-20 | 2026-12-19 | 1 | 8.60 USD    | ready review
removal-short         | US | QLREM0902           | QL-MAT-6MM     | 2026-10-08 | 2026-10-08 | 2026-12-07 | 2 | 12.40 USD   | ready review
disposed-without-order| US | 41000025            | QL-NIGHT-02    | 2026-10-12 | 2026-10-19 | 2026-12-11 | 1 | 5.10 USD    | ready review
return-damaged        | US | 111-7710001-4400108 | QL-LAMP-WH     | 2026-08-28 | 2026-10-27 | 2026-12-26 | 1 | 29.03 USD   | ready
return-damaged        | US | 111-7710001-4400109 | QL-UTENS-9     | 2026-10-09 | 2026-12-08 | 2027-02-06 | 1 | 24.19 USD   | waiting
return-damaged        | US | 111-7710001-4400110 | QL-BOX-3PK     | 2026-09-12 | 2026-11-11 | 2027-01-10 | 1 | none        | ready review
return-damaged        | DE | 305-7710001-4400403 | QL-LAMP-WH-EU  | 2026-09-14 | 2026-10-29 | 2026-12-28 | 1 | 23.04 EUR   | ready
return-damaged        | DE | 305-7710001-4400407 | QL-BOX-3PK-EU  | 2026-07-30 | 2026-09-13 | 2026-11-12 | 1 | 12.24 EUR   | expired review
return-damaged        | JP | 250-7710001-4400505 | QL-NIGHT-02-JP | 2026-10-15 | 2026-11-29 | 2027-01-28 | 1 | 1870.00 JPY | waiting
size-tier-fee         | US |                     | QL-BOX-3PK     | 2026-08-27 | 2026-08-27 | 2026-11-25 | 14 | 78.80 USD  | ready
size-tier-fee         | US |                     | QL-UTENS-9     | 2026-09-19 | 2026-09-19 | 2026-12-18 | 1 | 0.73 USD    | ready review
size-tier-fee         | US |                     | QL-TRAY-2PK    | 2026-11-20 | 2026-11-20 | 2027-02-18 | 0 | none        | ready review
referral-fee          | US |                     | QL-CABLE-12    | 2026-09-26 | 2026-09-26 | 2026-12-25 | 7 | 21.05 USD   | ready
referral-fee          | US |                     | QL-LAMP-WH     | 2026-08-25 | 2026-08-25 | 2026-11-23 | 14 | 32.34 USD  | ready review
referral-fee          | DE |                     | QL-BOX-3PK-EU  | 2026-09-09 | 2026-09-09 | 2026-12-08 | 11 | 10.23 EUR  | ready
`;

const squeezed = (line: string) =>
  line
    .split('|')
    .map((field) => field.trim())
    .join(' | ');

test('every claim of the story, and no other', () => {
  const found = result.claims.map((c) =>
    [
      c.rule,
      c.marketplace,
      c.orderId ?? c.shipmentId ?? c.referenceId,
      c.sku,
      isoOf(c.eventDate),
      c.eligibleFrom === null ? '' : isoOf(c.eligibleFrom),
      isoOf(c.deadline),
      c.unitsOpen,
      c.amount === null ? 'none' : `${moneyText(c.amount)} ${c.currency}`,
      c.strength === 'review' ? `${c.state} review` : c.state,
    ].join(' | '),
  );
  expect(found.sort()).toEqual(EXPECTED.trim().split('\n').map(squeezed).sort());
});

test('what is missing is named with its dates', () => {
  const gaps = result.claims.flatMap((c) => c.needs.map((n) => [c.orderId, n.report, isoOf(n.from)]));
  expect(gaps).toEqual([['111-7710001-4400104', 'customer-returns', '2026-07-11']]);
});

test('totals: strong claims, per currency', () => {
  const totals = result.totals.map((t) => `${t.currency} ${moneyText(t.ready)} ${moneyText(t.waiting)}`);
  expect(totals.sort()).toEqual([
    'CAD 30.79 0.00',
    'CNY 156.00 52.00',
    'EUR 60.21 12.24',
    'GBP 2.40 0.00',
    'JPY 4500.00 1870.00',
    'USD 345.35 52.17',
  ]);
});

/** Counted by hand from the story: lost, damaged, found (without what was given as a payment), paid (less what was taken back), claimed, and what is left over. */
const BALANCE = `
X004QLLMP1 |  -3 | -1 | 1 | 1 | 2 |  0
X004QLMAT1 |  -5 | -1 | 0 | 1 | 4 |  1
X004QLBOX1 |  -3 | -3 | 0 | 3 | 2 |  1
X004QLCBL1 |  -1 |  0 | 0 | 0 | 1 |  0
X004QLNGT1 |  -3 |  0 | 0 | 1 | 2 |  0
X004QLUTN1 |  -3 | -1 | 0 | 2 | 2 |  0
X001QLLMPE |  -1 | -1 | 0 | 1 | 1 |  0
X001QLBOXE |  -2 |  0 | 1 | 0 | 1 |  0
X000QLNGTJ |  -1 |  0 | 0 | 0 | 1 |  0
X000QLMATJ |   0 | -1 | 0 | 0 | 0 |  1
`;

test('the balance of every product', () => {
  const rows = result.balance.map((b) =>
    [b.fnsku, b.lost, b.damaged, b.found, b.reimbursed, b.claimed, b.difference].join(' | '),
  );
  expect(rows.sort()).toEqual(BALANCE.trim().split('\n').map(squeezed).sort());
  // Given in stock as a payment: the N row of the utensils, and the F row of the box whose payment was reversed.
  expect(result.balance.filter((b) => b.credited > 0).map((b) => `${b.fnsku} ${b.credited}`)).toEqual(
    expect.arrayContaining(['X004QLUTN1 1', 'X004QLBOX1 1']),
  );
  // What does not meet is explained: Amazon reconciled a mat; a damaged box and a Japanese mat were put back.
  expect(result.balance.filter((b) => b.remark !== null).map((b) => b.fnsku)).toHaveLength(3);
});

test('movements add up to what the ledger files say', () => {
  // The older download of October repeats rows of the American ledger; it adds nothing.
  const ledgers = tabs.filter((tab) => /^Inventory-Ledger-Detail-(US|EU|JP)$/.test(tab.name));
  const moved = new Map<string, number>();
  for (const tab of ledgers) {
    const header = tab.rows[0] as string[];
    const at = (name: string) => header.indexOf(name);
    for (const row of tab.rows.slice(1)) {
      const add = (key: string) => moved.set(key, (moved.get(key) ?? 0) + Number(row[at('Quantity')]));
      add(`${row[at('FNSKU')]} net`);
      add(`${row[at('FNSKU')]} ${row[at('Event Type')]}`);
    }
  }
  const of = (fnsku: string, what: string) => moved.get(`${fnsku} ${what}`) ?? 0;
  for (const b of result.balance) {
    expect([b.net, b.received, b.sold, b.returned, b.removed]).toEqual(
      ['net', 'Receipts', 'Shipments', 'CustomerReturns', 'VendorReturns'].map((what) => of(b.fnsku, what)),
    );
    const adjusted = b.lost + b.damaged + b.found + b.credited + b.disposed + b.transferred + b.other;
    expect(adjusted).toBe(of(b.fnsku, 'Adjustments') + of(b.fnsku, 'WhseTransfers'));
  }
});

/** Fulfilment fees per unit by the rate cards, regular and in the peak from 15 October (samples/README.md has the sums). */
const FULFILMENT = `
QL-LAMP-WH    | 6.31 | 6.72
QL-MAT-6MM    | 8.99 | 10.07
QL-BOX-3PK    | 6.31 | none
QL-CABLE-12   | 3.54 | 3.74
QL-NIGHT-02   | 4.76 | 5.06
QL-UTENS-9    | 5.76 | 6.10
QL-LAMP-WH-EU | 3.99 | 4.24
QL-BOX-3PK-EU | 3.99 | 4.24
`;
/** Charged otherwise: what the story is about, and the night light in the deal under 10.00. */
const OTHERWISE = ['QL-BOX-3PK 11.75', 'QL-BOX-3PK 12.82', 'QL-NIGHT-02 3.91', 'QL-UTENS-9 6.49'];

test('all other fulfilment fees are those of the rate cards', () => {
  const season = (date: string) => (date >= '2026-10-15' ? 'peak' : 'regular');
  const charged = new Set<string>();
  const note = (sku: string, date: string, fee: number, units: number) =>
    charged.add(`${sku} ${season(date)} ${(-fee / units).toFixed(2)}`);
  for (const tab of tabs) {
    const head = tab.rows.findIndex((row) => row.includes('amount-description') || row.includes('Bestellnummer'));
    const header = (tab.rows[head] ?? []) as string[];
    for (const row of head < 0 ? [] : (tab.rows.slice(head + 1) as string[][])) {
      const of = (name: string) => row[header.indexOf(name)] ?? '';
      if (of('amount-description') === 'FBAPerUnitFulfillmentFee' && of('marketplace-name') === 'Amazon.com') {
        note(of('sku'), of('posted-date'), Number(of('amount')), Number(of('quantity-purchased')));
      } else if (of('Typ') === 'Bestellung') {
        const [day, month, year] = (of('Datum/Uhrzeit').split(' ')[0] as string).split('.');
        const fee = Number(of('Gebühren zu Versand durch Amazon').replace(',', '.'));
        note(of('SKU'), `${year}-${month}-${day}`, fee, Number(of('Menge')));
      }
    }
  }
  const right = FULFILMENT.trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()))
    .flatMap(([sku, regular, peak]) => [`${sku} regular ${regular}`, `${sku} peak ${peak}`]);
  const others = [...charged]
    .filter((line) => !right.includes(line))
    .map((line) => line.replace(/ (regular|peak)/, ''));
  expect(others.sort()).toEqual(OTHERWISE);
  expect(right.filter((line) => !charged.has(line))).toEqual(['QL-BOX-3PK peak none']);
});

test('every rule shows at least once', () => {
  expect([...new Set(result.claims.map((c) => c.error))].sort((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
  ]);
});

test('every file is recognised, adds up and reads without a bad row', () => {
  expect(result.reports.filter((r) => r.report === null)).toEqual([]);
  expect(result.reports.flatMap((r) => r.issues.map((issue) => `${r.tab} ${issue.code}`))).toEqual([]);
  expect(new Set(result.reports.map((r) => r.report)).size).toBeGreaterThanOrEqual(13);
});

test('the README tells about every claim', () => {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const claim of result.claims)
    expect(text).toContain(claim.orderId ?? claim.shipmentId ?? claim.referenceId ?? claim.sku);
});

test('the files are what the generator writes', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    execFileSync('node', [join(__dirname, '..', 'tools', 'make-samples.mjs'), fresh]);
    expect(readdirSync(fresh).sort()).toEqual([...files, 'AS-OF'].sort());
    for (const name of files)
      expect(readFileSync(join(fresh, name)).equals(readFileSync(join(folder, name)))).toBe(true);
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
