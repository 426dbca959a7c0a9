// Amazon Fulfilled Shipments: Amazon shipped unless the row says otherwise, and a spoilt tracking number is none.
import { fulfilledOf, fulfilledShipments } from '../../src/reports/fulfilled-shipments';
import { reading } from './support';

test.each([
  ['', 'amazon'],
  ['AFN', 'amazon'],
  ['MFN', 'seller'],
])('channel "%s": %s', (channel, fulfilment) => {
  expect(fulfilledOf(reading(fulfilledShipments, { orderId: '111-1', channel })).fulfilment(0)).toBe(fulfilment);
});

test.each([
  ['1Z999', '1Z999'],
  ['00340434161094042557', '00340434161094042557'],
  ['3.40434E+17', ''],
  ['1E+12', ''],
])('tracking number %s is read as "%s"', (tracking, read) => {
  expect(fulfilledOf(reading(fulfilledShipments, { orderId: '111-1', tracking })).tracking(0)).toBe(read);
});
