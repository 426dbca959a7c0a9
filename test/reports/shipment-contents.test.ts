// The contents file: every row belongs to the shipment that is named above the table.
import { readReports } from '../../src/reports';
import { contentsRows, shipmentContents } from '../../src/reports/shipment-contents';
import { tabOf } from './support';

test('rows are those of the shipment of their file', () => {
  const tab = tabOf(shipmentContents, [{ sku: 'A', fnsku: 'X1', externalId: '1', shipped: '12' }]);
  const file = { ...tab, rows: [['Shipment ID', 'FBA1'], ['Name', 'Spring'], ['Total Units', '12'], ...tab.rows] };
  expect(contentsRows(readReports([file]))).toEqual([
    {
      tab: 'tab',
      row: 5,
      shipmentId: 'FBA1',
      sku: 'A',
      fnsku: 'X1',
      asin: '',
      title: '',
      shipped: 12,
      total: 12,
      list: 'tab\n3',
    },
  ]);
});

test('a file that does not say how many it holds in all', () => {
  const tab = tabOf(shipmentContents, [{ sku: 'A', externalId: '1', shipped: '12' }]);
  expect(contentsRows(readReports([tab])).map((r) => r.total)).toEqual([null]);
});
