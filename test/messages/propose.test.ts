// Scenarios proposed from returns and feedback, and what an order's reports tell.
import { readOrder } from '../../src/messages/order';
import { proposals } from '../../src/messages/propose';
import { REASONS, reasonOf } from '../../src/messages/reasons';
import { scenarioOf } from '../../src/messages/scenarios';
import { readReports } from '../../src/reports';
import headerRows from '../fixtures/header-rows.json';
import { FBA_ORDER, OWN_ORDER, OWN_RETURN, RETURNED, reading, UNSHIPPED } from './support';

test('reason codes, dispositions and ratings propose scenarios, newest first', () => {
  const found = proposals(reading()).map((p) => [p.orderId, p.scenario, p.why]);
  expect(found).toEqual([
    [RETURNED, 'returned-damaged', 'propose.disposition'],
    [RETURNED, null, 'propose.listing'],
    [OWN_RETURN, 'wrong-item', 'propose.reason'],
    [FBA_ORDER, 'negative-feedback', 'propose.rating'],
    [FBA_ORDER, 'feedback-removal', 'propose.delivery'],
  ]);
});

test('Amazon is asked about a comment on delivery only where Amazon is known to have delivered', () => {
  const scenarios = (...names: string[]) => proposals(reading(...names)).map((p) => p.scenario);
  expect(scenarios('feedback')).toEqual(['negative-feedback']);
  expect(scenarios('feedback', 'orders')).toEqual(['negative-feedback', 'feedback-removal']);
  expect(scenarios('feedback', 'shipments')).toEqual(['negative-feedback', 'feedback-removal']);
});

const RETURN_TITLES = headerRows['customer-returns']['13 columns'];

function returned(disposition: string, reason: string, status = ''): string[][] {
  const row = [
    '2026-11-18',
    RETURNED,
    'MUG',
    'B0MUG',
    'X00MUG',
    'Mug',
    '1',
    'LEJ1',
    disposition,
    reason,
    status,
    'L',
    '',
  ];
  return [RETURN_TITLES, row];
}

const found = (...tabs: string[][][]) =>
  proposals(readReports(tabs.map((rows, i) => ({ name: `tab ${i}`, rows })))).map((p) => [p.scenario, p.why]);

test('a row of the FBA returns report never proposes a message to the buyer', () => {
  for (const reason of [...Object.keys(REASONS), 'OTHER', '', 'unheard of']) {
    for (const disposition of ['SELLABLE', 'CUSTOMER_DAMAGED', 'DEFECTIVE', 'CARRIER_DAMAGED', 'EXPIRED', '']) {
      for (const [scenario] of found(returned(disposition, reason))) {
        expect([null, 'returned-intact', 'returned-damaged']).toContain(scenario);
      }
    }
  }
});

test.each([
  ['SELLABLE', 'UNWANTED_ITEM', '', []],
  ['SELLABLE', 'NOT_AS_DESCRIBED', 'Unit returned to inventory', [[null, 'propose.listing']]],
  ['CUSTOMER_DAMAGED', 'UNWANTED_ITEM', '', [['returned-intact', 'propose.relabel']]],
  ['DEFECTIVE', 'UNWANTED_ITEM', '', [['returned-damaged', 'propose.disposition']]],
  ['CARRIER_DAMAGED', 'OTHER', '', [['returned-damaged', 'propose.claim']]],
  ['CARRIER_DAMAGED', 'OTHER', 'Reimbursed', []],
  ['CUSTOMER_DAMAGED', 'UNWANTED_ITEM', 'Repackaged Successfully', []],
])('an FBA return graded %s for %s, status "%s"', (disposition, reason, status, expected) => {
  expect(found(returned(disposition, reason, status))).toEqual(expected);
});

test('a return that Amazon has paid for, or that has left with a removal order, is settled', () => {
  const paid = [
    ['approval-date', 'reimbursement-id', 'amazon-order-id', 'reason', 'sku', 'fnsku', 'quantity-reimbursed-total'],
    ['2026-11-20', '1', RETURNED, 'CustomerReturn', 'MUG', 'X00MUG', '1'],
  ];
  expect(found(returned('CARRIER_DAMAGED', 'OTHER'), paid)).toEqual([]);
  const removal = (status: string, day: string) => [
    ['request-date', 'order-id', 'order-type', 'order-status', 'sku', 'fnsku', 'requested-quantity'],
    [day, 'R1', 'Return', status, 'MUG', 'X00MUG', '1'],
  ];
  const row = returned('DEFECTIVE', 'OTHER');
  expect(found(row, removal('Completed', '2026-11-19'))).toEqual([]);
  expect(found(row, removal('Pending', '2026-11-19'))).toHaveLength(1);
  expect(found(row, removal('Completed', '2026-11-17'))).toHaveLength(1);
});

test('a return of the seller’s own shipping proposes what fits its reason, until it is refunded or closed', () => {
  const titles = ['Order ID', 'Return request date', 'Return request status', 'Amazon RMA ID', 'Return Reason'];
  const row = (reason: string, status: string, refunded: string) => [
    [...titles, 'Refunded Amount'],
    [OWN_RETURN, '2026-11-17', status, 'R1', reason, refunded],
  ];
  expect(found(row('CR-DEFECTIVE', 'Approved', ''))).toEqual([['defective', 'propose.reason']]);
  expect(found(row('CR-DEFECTIVE', 'Approved', '18.99'))).toEqual([]);
  expect(found(row('CR-DEFECTIVE', 'Closed', ''))).toEqual([]);
});

test('an order of the seller’s own shipping that has not left in time proposes a word about the delay', () => {
  const titles = ['amazon-order-id', 'purchase-date', 'order-status', 'fulfillment-channel', 'sku'];
  const orders = (first: string, status: string, channel: string) => [
    titles,
    [UNSHIPPED, first, status, channel, 'BOWL'],
    [OWN_ORDER, '2026-11-20', 'Shipped', 'Merchant', 'LAMP'],
  ];
  expect(found(orders('2026-11-14', 'Unshipped', 'Merchant'))).toEqual([['delayed', 'propose.late']]);
  expect(found(orders('2026-11-18', 'Unshipped', 'Merchant'))).toEqual([]);
  expect(found(orders('2026-11-14', 'Pending', 'Merchant'))).toEqual([]);
  expect(found(orders('2026-11-14', 'Unshipped', 'Amazon'))).toEqual([]);
});

test('feedback that the seller has answered in public is settled', () => {
  const rows = [
    headerRows['seller-feedback']['6 columns'],
    ['11/15/26', '1', 'Broken', 'We are sorry', FBA_ORDER, 'x'],
  ];
  expect(found(rows)).toEqual([]);
});

test('each reason code is known once, with its situation and its cause', () => {
  for (const [code, { scenario, cause }] of Object.entries(REASONS)) {
    expect(reasonOf(`CR-${code.toUpperCase()}`)).toBe(REASONS[code]);
    if (scenario !== null) expect(scenarioOf(scenario)?.audience).toBe('buyer');
    expect(['buyer', 'product', 'delivery', 'unknown']).toContain(cause);
  }
});

test.each([
  ['DEFECTIVE', 'defective'],
  ['CR-DEFECTIVE', 'defective'],
  ['Damaged by Carrier', 'damaged'],
  ['SWITCHEROO', 'wrong-item'],
  ['AMZ-PG-BAD-DESC', 'not-as-described'],
  ['MISSED_ESTIMATED_DELIVERY', 'not-received'],
  ['UNDELIVERABLE_UNKNOWN', 'sent-back'],
  ['MISSING_PARTS', 'missing-parts'],
  ['UNWANTED_ITEM', 'no-longer-wanted'],
  ['OTHER', null],
])('reason %s', (reason, scenario) => {
  expect(reasonOf(reason)?.scenario).toBe(scenario);
});

test.each(['', 'unheard of', 'constructor', '__proto__'])('"%s" is no reason code', (reason) => {
  expect(reasonOf(reason)).toBeNull();
});

test('an order is put together from all reports', () => {
  expect(readOrder(reading(), FBA_ORDER)).toMatchObject({
    ...{ found: true, fulfilment: 'fba', marketplace: 'DE', multiChannel: false, status: 'Shipped', shipped: true },
    facts: {
      item: 'Ceramic Mug',
      quantity: '2',
      carrier: 'DHL',
      tracking: '00340434161094042557',
      rating: '1',
      sku: 'MUG',
    },
  });
  expect(readOrder(reading(), FBA_ORDER).items).toMatchObject([
    { sku: 'MUG', units: 2, price: 99_900, currency: 'EUR' },
  ]);
  expect(readOrder(reading(), UNSHIPPED)).toMatchObject({ fulfilment: 'seller', shipped: false });
  expect(readOrder(reading('merchant'), OWN_RETURN)).toMatchObject({
    fulfilment: 'seller',
    facts: { item: 'Desk Lamp' },
  });
  expect(readOrder(reading('returns'), RETURNED)).toMatchObject({ fulfilment: 'fba', facts: { fnsku: 'X00MUG' } });
  expect(readOrder(reading(), 'none')).toMatchObject({ found: false, fulfilment: null, items: [] });
  expect(readOrder(reading('orders'), OWN_ORDER)).toMatchObject({ marketplace: 'JP' });
});
