// The Shipments tab: what the seller says of a shipment.
import { shipmentRows, shipments } from '../../src/reports/shipments';
import { dayFromIso } from '../../src/values/day';
import { reading } from './support';

test('a row is read with comparable status, dates and counts', () => {
  const cells = { shipmentId: 'FBA1', status: 'Closed ', closed: '2026-07-20', sku: 'A', unitsShipped: '10' };
  expect(shipmentRows(reading(shipments, cells))).toEqual([
    {
      ...{
        tab: 'tab',
        row: 2,
        shipmentId: 'FBA1',
        status: 'closed',
        delivered: null,
        closed: dayFromIso('2026-07-20'),
      },
      ...{ sku: 'A', fnsku: '', shipped: 10, received: null, list: 'tab\n0' },
    },
  ]);
});
