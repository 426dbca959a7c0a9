// One sale, one refund, one reimbursement: each source tells them as the same events.
import { readReports } from '../../../src/reports';
import type { MoneyEvents } from '../../../src/reports/money/events';
import { MONEY_COLUMNS, type PaymentMoney } from '../../../src/reports/money/payments/columns';
import { partOfColumn } from '../../../src/reports/money/payments/events';
import { moneyEvents } from '../../../src/reports/money/read-events';
import type { Tab } from '../../../src/values/cell';
import { dayFromIso } from '../../../src/values/day';
import { SETTLEMENT_V1, SETTLEMENT_V2 } from '../../contract/support/headers';
import { type MoneyEvent, payments, v1, v2 } from '../../contract/support/money';
import headerRows from '../../fixtures/header-rows.json';

/** The events of the one source that has any. */
function eventsOf(...tabs: Tab[]): MoneyEvents {
  return moneyEvents(readReports(tabs)).find((events) => events.size > 0) as MoneyEvents;
}

function unitsOf(events: MoneyEvents): (i: number) => number | null {
  return (i) => events.quantity(i, events.kind(i));
}

function partsOf(events: MoneyEvents, i: number): [string, number][] {
  const parts: [string, number][] = [];
  events.parts(i, (part, amount) => parts.push([part, amount / 10_000]));
  return parts.filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

const all = <T>(events: MoneyEvents, value: (i: number) => T): T[] => [...Array(events.size).keys()].map(value);

/** Everything that all rows of a tab together tell, by what it is for. */
function sums(tab: Tab): Record<string, number> {
  const events = eventsOf(tab);
  const out: Record<string, number> = {};
  for (let i = 0; i < events.size; i++) {
    for (const [part, amount] of partsOf(events, i)) out[part] = Math.round(((out[part] ?? 0) + amount) * 100) / 100;
  }
  return out;
}

const sold: MoneyEvent = {
  kind: 'Order',
  order: '111-1',
  sku: 'A',
  date: '2026-09-01',
  qty: 2,
  principal: 40,
  tax: 3,
  shipping: 5,
  shippingTax: 0.4,
  giftWrap: 1,
  promotion: -4,
  commission: -6,
  fbaFee: -13.4,
  withheld: -3.4,
};

test.each([
  ['V2', v2([sold]), -13.4, {}],
  ['V1', v1([sold]), -13.4, {}],
  // What the buyer paid for shipping and gift wrap is taken back inside the FBA fees.
  ['payments', payments([sold]), -7, { other: -6.4 }],
])('a sale in %s', (_, tab, fee, more) => {
  expect(sums(tab)).toEqual({
    principal: 40,
    'shown-tax': 3.4,
    shipping: 5,
    'gift-wrap': 1,
    'item-promotion': -4,
    commission: -6,
    'fulfilment-fee': fee,
    tax: -3.4,
    ...more,
  });
});

test.each([
  ['V2', v2([sold])],
  ['V1', v1([sold])],
  ['payments', payments([sold])],
])('units of a sale stand once in %s', (_, tab) => {
  const events = eventsOf(tab);
  expect(all(events, unitsOf(events)).filter((units) => units !== null)).toEqual([2]);
});

test.each([
  ['Order', 'order'],
  ['Refund', 'refund'],
  ['Order_Retrocharge', 'order-retrocharge'],
  ['Refund_Retrocharge', 'refund-retrocharge'],
  ['A-to-z Guarantee Refund', 'a-to-z'],
  ['Chargeback Refund', 'chargeback'],
  ['reimbursement', 'reimbursement'],
] as const)('%s is %s in every source', (kind, expected) => {
  const event: MoneyEvent = { kind, order: '111-1', sku: 'A', date: '2026-09-01' };
  const money = kind === 'reimbursement' ? { other: 9 } : { principal: 9 };
  for (const tab of [v2([{ ...event, ...money }]), v1([{ ...event, ...money }]), payments([{ ...event, ...money }])]) {
    const events = eventsOf(tab);
    expect(new Set(all(events, events.kind))).toEqual(new Set([expected]));
  }
});

/** A tab of one row under a header row of Amazon's. */
const row = (header: readonly string[], cells: Record<string, string>): Tab => ({
  name: 'one',
  rows: [[...header], header.map((name) => cells[name] ?? '')],
});

describe('V1: the column and its words', () => {
  const one = (cells: Record<string, string>) =>
    partsOf(eventsOf(row(SETTLEMENT_V1, { 'settlement-id': '1', 'transaction-type': 'Order', ...cells })), 0);
  test.each([
    ['price-type', 'Principal', 'price-amount', 'principal'],
    ['price-type', '', 'price-amount', 'other'],
    ['promotion-type', 'Principal', 'promotion-amount', 'item-promotion'],
    ['promotion-type', 'Shipping', 'promotion-amount', 'shipping-promotion'],
    ['promotion-type', '', 'promotion-amount', 'other'],
    ['item-related-fee-type', 'Commission', 'item-related-fee-amount', 'commission'],
    ['item-related-fee-type', '', 'item-related-fee-amount', 'other'],
    ['shipment-fee-type', 'FBA transportation fee', 'shipment-fee-amount', 'other'],
    ['order-fee-type', 'Commission', 'order-fee-amount', 'other'],
    ['other-fee-reason-description', 'Commission', 'other-fee-amount', 'other'],
    ['direct-payment-type', 'x', 'direct-payment-amount', 'other'],
    ['order-id', '1', 'misc-fee-amount', 'other'],
    ['order-id', '1', 'other-amount', 'other'],
  ])('%s %s in %s', (words, word, amount, part) => {
    expect(one({ [words]: word, [amount]: '7.00' })).toEqual([[part, 7]]);
  });

  test('a row may fill several columns', () => {
    const cells = { 'price-type': 'Shipping', 'price-amount': '5.00', 'item-related-fee-type': 'Commission' };
    expect(one({ ...cells, 'item-related-fee-amount': '-1.00' })).toEqual([
      ['commission', -1],
      ['shipping', 5],
    ]);
  });

  test.each([
    ['Order', 'Principal', 3],
    ['Order', '', 3],
    // Units that stand on other prices too are the same units.
    ['Order', 'Shipping', null],
    ['Refund', 'Shipping', 3],
  ])('units of %s on the row of %s', (type, price, units) => {
    const cells = { 'settlement-id': '1', 'transaction-type': type, 'price-type': price, 'quantity-purchased': '3' };
    expect(unitsOf(eventsOf(row(SETTLEMENT_V1, cells)))(0)).toBe(units);
  });
});

test.each([
  ['Order', 'order'],
  ['other-transaction', 'reimbursement'],
  ['A-to-z Guarantee Refund', 'reimbursement'],
])('V2: FBA Inventory Reimbursement under %s', (type, kind) => {
  const cells = { 'settlement-id': '1', 'transaction-type': type, 'amount-type': 'FBA Inventory Reimbursement' };
  const events = eventsOf(row(SETTLEMENT_V2, { ...cells, amount: '5.00', 'amount-description': 'WAREHOUSE_LOST' }));
  expect(events.kind(0)).toBe(kind);
  expect(events.total(0)).toBe(50_000);
});

describe('payments: columns', () => {
  const parts: Partial<Record<PaymentMoney, string | null>> = {
    productSales: null,
    promotionalRebates: null,
    fbaFees: null,
    other: null,
    productSalesTax: 'shown-tax',
    shippingCreditsTax: 'shown-tax',
    giftWrapCreditsTax: 'shown-tax',
    shippingCredits: 'shipping',
    giftWrapCredits: 'gift-wrap',
    sellingFees: 'commission',
    regulatoryFee: 'other',
    points: 'other',
    otherTransactionFees: 'other',
  };
  test.each(MONEY_COLUMNS)('%s', (column) => {
    expect(partOfColumn(column)).toBe(column in parts ? parts[column] : 'tax');
  });

  const HEADER = (Object.values(headerRows['payments-transactions']) as string[][]).find(
    (header) => header.includes('date/time') && header.includes('shipping credits tax'),
  ) as string[];
  const one = (type: string, cells: Record<string, string>) =>
    partsOf(eventsOf(row(HEADER, { 'date/time': 'Sep 1, 2026 1:00:00 AM PDT', 'order id': '1', type, ...cells })), 0);
  test.each<[string, string, Record<string, string>, [string, number][]]>([
    [
      'a rebate',
      'Order',
      { 'fba fees': '-6.5', 'promotional rebates': '-2', 'shipping credits': '3' },
      [
        ['fulfilment-fee', -3.5],
        ['item-promotion', -2],
        ['other', -3],
        ['shipping', 3],
      ],
    ],
    [
      'free shipping',
      'Order',
      { 'promotional rebates': '-3', 'shipping credits': '3' },
      [
        ['shipping', 3],
        ['shipping-promotion', -3],
      ],
    ],
    [
      'fees back',
      'Refund',
      { 'fba fees': '5', 'selling fees': '2', 'shipping credits': '-3' },
      [
        ['commission', 2],
        ['fulfilment-fee', 2],
        ['other', 3],
        ['shipping', -3],
      ],
    ],
    [
      'fees back by guarantee',
      'A-to-z Guarantee Claim',
      { 'fba fees': '5', 'shipping credits': '-3' },
      [
        ['fulfilment-fee', 2],
        ['other', 3],
        ['shipping', -3],
      ],
    ],
    ['other money of a refund', 'Refund', { other: '4' }, [['perhaps-restocking-fee', 4]]],
    ['other money taken in a refund', 'Refund', { other: '-4' }, [['other', -4]]],
    ['other money of a sale', 'Order', { other: '4' }, [['other', 4]]],
  ])('%s', (_, type, cells, expected) => expect(one(type, cells)).toEqual(expected));
});

test('a Turkish Payments file: its words, dates, numbers and shop', () => {
  const header = headerRows['payments-transactions']['TR, 22 columns, of June 2026 in the tests of a public reader'];
  const money = header.slice(header.indexOf('ürün satışları'), header.indexOf('toplam'));
  const row = (cells: Readonly<Record<string, string>>) =>
    header.map((name) => cells[name] ?? (money.includes(name) ? '0' : ''));
  const order = { 'sipariş no.': '405-0000001-0000001', 'pazar yeri': 'amazon.com.tr', gönderim: 'Satıcı', sku: 'A' };
  const sale = { tip: 'Sipariş', adet: '2', 'ürün satışları': '4.199,80', 'satış ücretleri': '-705,58' };
  const shipping = { tip: 'Kargo Hizmetleri', 'diğer işlem ücretleri': '-93,05', toplam: '-93,05' };
  const tab: Tab = {
    name: 'Payments TR',
    rows: [
      header,
      row({ 'tarih/saat': '1 Haz 2026 12:55:55 UTC', ...order, ...sale, toplam: '3.494,22' }),
      row({ 'tarih/saat': '2 Ağu 2026 12:00:13 UTC', ...order, ...shipping }),
      row({ 'tarih/saat': '22 Eyl 2026 19:07:44 UTC', tip: 'Düzeltme', diğer: '-245,79', toplam: '-245,79' }),
    ],
  };
  const reading = readReports([tab]);
  expect(reading.summaries.map(({ report, rows, issues }) => [report, rows, issues])).toEqual([
    ['payments-transactions', 3, []],
  ]);
  const events = eventsOf(tab);
  expect(all(events, events.kind)).toEqual(['order', 'other', 'other']);
  expect(all(events, (i) => events.date(i))).toEqual(['2026-06-01', '2026-08-02', '2026-09-22'].map(dayFromIso));
  expect(partsOf(events, 0)).toEqual([
    ['commission', -705.58],
    ['principal', 4199.8],
  ]);
  expect(all(events, unitsOf(events))[0]).toBe(2);
});
