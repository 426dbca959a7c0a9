// What the rows of a shipment leave open, beside rows close to them that leave a shortage certain.
import { ago } from '../contract/support/dates';
import { contents, covered, receipt, SHIPMENT, SHIPMENT2, shipments } from '../contract/support/inbound';
import { B, found, products } from '../contract/support/stock';
import { check, paid, SHORT, sent, short, TAKEN, taken } from './situations';

const C = { sku: 'CUP-04', fnsku: 'X00CUP0004', asin: 'B0CUP00004' };

describe('the status of a shipment that shows its closing date', () => {
  const status = (text: string) => [
    shipments([{ ...sent, status: text, received: 9 }]),
    covered([receipt(ago(99), 9)]),
    paid(),
  ];
  check([
    ['paid', SHORT, 'doubted', status('Reimbursed')],
    ['closed and paid', SHORT, 'doubted', status('Closed - reimbursed')],
    ['paid, in Chinese', SHORT, 'doubted', status('已赔付')],
    ['paid, in German', SHORT, 'doubted', status('Erstattet')],
    ['an investigation goes on', SHORT, 'doubted', status('Under investigation')],
    ['an investigation goes on, in Chinese', SHORT, 'doubted', status('调查中')],
    ['an investigation has ended', SHORT, 'settled', status('Claim window expired')],
    ['closed', SHORT, 1, status('Closed')],
    ['as it was before', SHORT, 1, status('Receiving')],
  ]);
});

describe('how many were sent', () => {
  const other = (shipped: number) => shipments([{ ...sent, shipped }], 'Shipments 2');
  check([
    ['another tab says fewer', SHORT, 'doubted', [...short([]), other(9)]],
    ['another tab says the same', SHORT, 1, [...short([]), other(10)]],
    ['the contents file says fewer', SHORT, 'doubted', [...short([]), contents([{ shipped: 9 }])]],
    ['the contents file says the same', SHORT, 1, [...short([]), contents([{ shipped: 10 }])]],
    ['the contents file says more, and the tab wins', SHORT, 1, [...short([]), contents([{ shipped: 12 }])]],
    ['that of another shipment says fewer', SHORT, 1, [...short([]), contents([{ shipped: 9 }], SHIPMENT2)]],
  ]);
});

describe('a unit that another shipment took in', () => {
  const second = { status: 'Closed', shipment: SHIPMENT2, shipped: 10, received: 11 };
  const listed = (ids: object) => [
    ...short([], [receipt(ago(95), 1, { ref: SHIPMENT2, ...ids }), receipt(ago(95), 10, { ref: SHIPMENT2, ...B })]),
    contents([{ shipped: 10, ...B }], SHIPMENT2),
  ];
  check([
    ['above plan, and no date tells when', SHORT, 'doubted', short([], [], [second])],
    ['above plan, closed, and no date tells when', SHORT, 'doubted', short([], [], [{ ...second, closed: ago(70) }])],
    ['of another product', SHORT, 1, short([], [], [{ ...second, ...B }])],
    ['which its contents file does not list', SHORT, 'doubted', listed({})],
    ['of another product, which it does not list', SHORT, 1, listed(C)],
    [
      'under another SKU that nothing links',
      SHORT,
      1,
      short([], [], [{ ...second, delivered: ago(100), sku: 'OLD-1', fnsku: 'X00OLD0001' }]),
    ],
    [
      'under another SKU that the ASIN in Products links',
      SHORT,
      'doubted',
      [
        ...short([], [], [{ ...second, delivered: ago(100), sku: 'OLD-1', fnsku: 'X00OLD0001' }]),
        products([{ sku: 'OLD-1', asin: 'B0LAMP0001' }]),
      ],
    ],
  ]);
});

describe('units taken out after the closing', () => {
  const find = (ref: string) => taken([], [found(ago(10), 1, { ref })]);
  check([
    ['a find that names the shipment', TAKEN, 'doubted', find(SHIPMENT)],
    ['a find that names another', TAKEN, 1, find(SHIPMENT2)],
  ]);
});
