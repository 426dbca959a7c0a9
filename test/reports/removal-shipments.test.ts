// Removal shipments: units without signs, and a disposition that can be compared.
import { removalShipments, removalShipmentsOf } from '../../src/reports/removal-shipments';
import { reading } from './support';

test.each([
  ['3', 3],
  ['-3', 3],
  ['', 0],
])('shipped "%s" is %d units', (shipped, units) => {
  const cells = { orderId: 'R1', shipped, disposition: 'Defective ' };
  const shipments = removalShipmentsOf(reading(removalShipments, cells));
  expect(shipments.units(0)).toBe(units);
  expect(shipments.disposition(0)).toBe('defective');
});
