// Writes samples/ (or the folder named): the reports of an invented seller, in the formats that Amazon uses.
// `node tools/make-samples.mjs [FOLDER]` always writes the same bytes. The story is in tools/samples/story.mjs, its
// solution in samples/README.md.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ANY, given } from './given.mjs';
import { feePreviewTable, storageFeesTable, storageOf } from './samples/fees.mjs';
import { between, ordinary, plus } from './samples/filling.mjs';
import { quoted, sparse, tabbed, toCp932 } from './samples/formats.mjs';
import { paymentsDe, paymentsJp } from './samples/payments.mjs';
import { ALL, COMING, EU, JP, US } from './samples/products.mjs';
import { accountFees, eventsOf, paidEvents, settlementV1, settlementV2 } from './samples/settlements.mjs';
import * as stock from './samples/stock.mjs';
import * as story from './samples/story.mjs';

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples');
const {
  words: [folder = shipped],
} = given(
  `node tools/make-samples.mjs [FOLDER]
Writes the reports of an invented seller into samples/, or into the folder named; always the same bytes.`,
  {},
  [ANY],
);
const DATA = /\.(txt|tsv|csv)$/;

const CENTRES = { us: ['ONT8', 'LGB3', 'PHX7', 'LEX1'], eu: ['LEJ1', 'DTM2', 'BER3'], jp: ['NRT5', 'KIX3'] };
// The first and last returns of the downloads: units of other years' orders, whose refunds are in no report here.
const early = (id, product, date) => [{ id, product, back: [[date, 'SELLABLE']] }];
const EARLY = {
  us: early('113-6650001-0000001', US.lamp, '2026-07-15'),
  de: [...early('303-6650001-0000002', EU.box, '2026-07-15'), ...early('303-6650001-0000004', EU.box, '2026-11-12')],
  jp: early('249-6650001-0000003', JP.mat, '2026-07-15'),
};

const everyday = { to: '2026-11-18', refundsFrom: '2026-08-01' };
const us = [
  ...story.ORDERS_US,
  ...ordinary({
    ...everyday,
    seed: 20260601,
    prefix: '112',
    products: Object.values(US),
    from: '2026-06-21',
    perDay: 0.9,
    returning: 8,
  }),
];
const de = [
  ...story.ORDERS_DE,
  ...ordinary({
    ...everyday,
    seed: 20260602,
    prefix: '304',
    products: Object.values(EU),
    from: '2026-07-01',
    perDay: 0.35,
    returning: 8,
  }),
];
const jp = [
  ...story.ORDERS_JP,
  ...ordinary({
    ...everyday,
    seed: 20260603,
    prefix: '249',
    products: Object.values(JP),
    from: '2026-07-01',
    perDay: 0.3,
    returning: 8,
  }),
];

const files = new Map();

// America: ledger (and an older download of October that overlaps it), returns, reimbursements, ten settlements, fees.
const usLedger = stock.ledgerRows({
  orders: us,
  adjusted: story.ADJUSTED_US,
  sent: story.SENT,
  removed: story.REMOVED_US,
  early: EARLY.us,
  transfers: [
    [US.lamp, '2026-07-02', 4],
    [US.mat, '2026-08-24', 6],
    [US.night, '2026-10-12', 3],
  ],
  country: 'US',
  centres: CENTRES.us,
  offset: '-0700',
});
files.set('Inventory-Ledger-Detail-US.csv', quoted(stock.ledgerTable(usLedger, 16)));
const october = usLedger
  .filter((row) => row.date >= '2026-10-01' && row.date <= '2026-10-09')
  .map((row) => {
    // Ten days before the other download nothing of it had been reconciled yet.
    const open =
      row.cells['Unreconciled Quantity'] === '' ? {} : { 'Reconciled Quantity': 0, 'Unreconciled Quantity': 4 };
    return { ...row, cells: { ...row.cells, ...open } };
  });
files.set('Inventory-Ledger-Detail-US-2026-10-10.txt', tabbed(stock.ledgerTable(october, 15)));
files.set('Customer-Returns-US.csv', quoted(stock.returnsTable([...us, ...EARLY.us], CENTRES.us)));
files.set('Reimbursements-US.txt', tabbed(stock.reimbursementsTable(story.PAID_US, 'USD')));

const storage = (month) => storageOf(Object.values(US), month);
const money = [...eventsOf(us, 'Amazon.com'), ...paidEvents(story.PAID_US.filter((row) => row.currency !== 'CAD'))];
for (let i = 0; i < 10; i++) {
  const from = plus('2026-06-21', 14 * i);
  const to = plus(from, 13);
  const id = `2588978${6381 + 97 * i}`;
  files.set(`Settlement-V2-US-${from}.txt`, settlementV2(id, from, to, [...money, ...accountFees(from, to, storage)]));
}
const fee = { kind: 'Subscription Fee', order: '', sku: '', fulfilled: '', shop: '', date: '2026-08-06' };
const canada = [
  ...eventsOf(story.ORDERS_CA, 'Amazon.ca'),
  { ...fee, lines: [{ type: 'other', description: 'Subscription Fee', amount: -2999 }] },
];
files.set('Settlement-V1-CA-2026-07-26.txt', settlementV1('23874397121', '2026-07-26', '2026-08-08', 'CAD', canada));

files.set('All-Orders-US.txt', tabbed(stock.allOrdersTable(us.filter((o) => !o.notInOrders))));
const autumn = us.filter((o) => o.date >= '2026-08-01' && o.date <= '2026-09-30' && (o.fulfilled ?? 'AFN') === 'AFN');
files.set('Amazon-Fulfilled-Shipments-US.csv', sparse(stock.shippedTable(autumn.filter((o) => !o.notInOrders))));
files.set('Replacements-US.txt', tabbed(stock.replacementsTable(story.REPLACED)));
files.set('Merchant-Returns-US.txt', tabbed(stock.merchantReturnsTable(story.MERCHANT_RETURNED)));
for (const shipment of [story.SENT[0], story.SENT[2]]) {
  files.set(`${shipment.id}-Contents.tsv`, tabbed(stock.contentsTable(shipment)));
}
files.set('Removal-Orders-US.txt', tabbed(stock.removalOrdersTable(story.REMOVALS_US)));
files.set('Removal-Shipments-US.txt', tabbed(stock.removalShipmentsTable(story.REMOVALS_US)));
files.set('Fee-Preview-US.txt', tabbed(feePreviewTable([...Object.values(US), COMING], '2026-11-18')));
files.set('Storage-Fees-US.txt', tabbed(storageFeesTable(Object.values(US), CENTRES.us[0])));

// Europe: one account, Germany and Britain in one ledger.
const britain = Array.from({ length: 14 }, (_, i) => ({
  id: `203-665${String(i).padStart(4, '0')}-0000001`,
  product: i % 3 ? EU.lamp : EU.box,
  date: plus('2026-07-06', 9 * i),
}));
const euLedger = [
  ...stock.ledgerRows({
    orders: de,
    adjusted: story.ADJUSTED_EU,
    early: EARLY.de,
    country: 'DE',
    centres: CENTRES.eu,
    offset: '+0100',
  }),
  ...stock.ledgerRows({ orders: britain, adjusted: [], country: 'GB', centres: ['BHX4', 'LBA1'], offset: '+0100' }),
].sort((a, b) => between(a.date, b.date));
files.set('Inventory-Ledger-Detail-EU.txt', tabbed(stock.ledgerTable(euLedger, 15)));
files.set(
  'Customer-Returns-DE.txt',
  Buffer.from(tabbed(stock.returnsTable([...de, ...EARLY.de], CENTRES.eu)), 'latin1'),
);
files.set('Reimbursements-EU.txt', Buffer.from(tabbed(stock.reimbursementsTable(story.PAID_EU, 'EUR')), 'latin1'));
files.set('Payments-DE-2026-07-01-2026-11-18.csv', paymentsDe(de, story.PAID_EU, '2026-07-01', '2026-11-18'));
files.set(
  'Amazon-Fulfilled-Shipments-DE-zh.csv',
  sparse(stock.shippedChineseTable(de.filter((o) => o.date >= '2026-09-01'))),
);

// Japan: everything in cp932.
const jpLedger = stock.ledgerRows({
  orders: jp,
  adjusted: story.ADJUSTED_JP,
  early: EARLY.jp,
  country: 'JP',
  centres: CENTRES.jp,
  offset: '+0900',
});
files.set('Inventory-Ledger-Detail-JP.txt', toCp932(tabbed(stock.ledgerTable(jpLedger, 14))));
files.set('Customer-Returns-JP.txt', toCp932(tabbed(stock.returnsTable([...jp, ...EARLY.jp], CENTRES.jp))));
files.set('Reimbursements-JP.txt', toCp932(tabbed(stock.reimbursementsTable(story.PAID_JP, 'JPY'))));
files.set('Payments-JP-2026-07-01-2026-11-18.csv', paymentsJp(jp, story.PAID_JP, '2026-07-01', '2026-11-18'));

// What the seller fills in.
files.set('Products.csv', sparse(stock.productsTable(ALL)));
files.set('Shipments.csv', sparse(stock.shipmentsTable(story.SENT)));
files.set('AS-OF', `${story.AS_OF}\n`);

mkdirSync(folder, { recursive: true });
// Files that the story no longer has go, but only from our own folder.
const old = folder === shipped ? readdirSync(folder).filter((name) => DATA.test(name) && !files.has(name)) : [];
for (const name of old) rmSync(join(folder, name));
for (const [name, content] of files) writeFileSync(join(folder, name), content);
console.log(`${files.size} files in ${folder}`);
