// The ledger: which event a row is, and its reason code, also where it is said in words.
import { LedgerRow, ledgerDetail, ledgerOf } from '../../src/reports/ledger-detail';
import { dayFromIso } from '../../src/values/day';
import { reading } from './support';

test.each([
  ['Misplaced', 'Sellable', 'M'],
  ['Missing inventory found', 'Sellable', 'F'],
  ['Damaged at Amazon fulfillment center', 'Sellable', 'E'],
  ['Damaged at Amazon fulfillment center', 'Carrier damaged', '6'],
  ['Damaged at Amazon fulfillment center', 'Somewhere', 'DAMAGED AT AMAZON FULFILLMENT CENTER'],
  ['e', 'SELLABLE', 'E'],
])('the ledger on screen says %s of %s stock: %s', (reason, disposition, code) => {
  expect(ledgerOf(reading(ledgerDetail, { reason, disposition })).reason(0)).toBe(code);
});

test.each([
  ['Shipments', 'shipments'],
  ['CustomerReturns', 'customer-returns'],
  ['Customer Returns', 'customer-returns'],
  ['Receipts', 'receipts'],
  ['Ajustes', 'adjustments'],
  ['VendorReturns', 'removals'],
  ['WhseTransfers', 'transfers'],
  ['Something new', 'other'],
])('event type %s: %s', (eventType, event) => {
  expect(ledgerOf(reading(ledgerDetail, { eventType })).event(0)).toBe(event);
});

test('a row by itself', () => {
  const cells = {
    date: '07/20/2026',
    eventType: 'Adjustments',
    fnsku: 'X1',
    quantity: '-2',
    disposition: 'Customer Damaged',
  };
  const row = new LedgerRow(ledgerOf(reading(ledgerDetail, { ...cells, reason: 'h', unreconciled: '1' })), 0);
  expect(row).toMatchObject({
    ...{ tab: 'tab', row: 2, date: dayFromIso('2026-07-20'), fnsku: 'X1', asin: '', sku: '', title: '' },
    ...{ referenceId: '', quantity: -2, center: '', disposition: 'customerdamaged', reason: 'H' },
    ...{ country: '', reconciled: null, unreconciled: 1, figuresAsOf: dayFromIso('2026-07-20') },
  });
});
