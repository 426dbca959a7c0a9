// Scenarios proposed from returns and feedback, and what an order's reports tell.
import { readOrder } from '../../src/messages/order';
import { proposals, scenarioOfReason } from '../../src/messages/propose';
import { FBA_ORDER, OWN_ORDER, OWN_RETURN, RETURNED, reading, UNSHIPPED } from './support';

test('reason codes, dispositions and ratings propose scenarios, newest first', () => {
  const found = proposals(reading()).map((p) => [p.orderId, p.scenario, p.why]);
  expect(found).toEqual([
    [FBA_ORDER, 'no-longer-wanted', 'propose.reason'],
    [RETURNED, 'damaged', 'propose.reason'],
    [RETURNED, 'returned-damaged', 'propose.disposition'],
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

test.each([
  ['DEFECTIVE', 'damaged'],
  ['CR-DEFECTIVE', 'damaged'],
  ['Damaged by Carrier', 'damaged'],
  ['SWITCHEROO', 'wrong-item'],
  ['AMZ-PG-BAD-DESC', 'wrong-item'],
  ['MISSED_ESTIMATED_DELIVERY', 'not-received'],
  ['UNWANTED_ITEM', 'no-longer-wanted'],
  ['OTHER', null],
  ['', null],
])('reason %s', (reason, scenario) => {
  expect(scenarioOfReason(reason)).toBe(scenario);
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
