// What the rows of a shipment leave open, beside rows close to them that leave a shortage certain.
import type { Tab } from '../../src/values/cell';
import { ago } from '../contract/support/dates';
import { contents, covered, receipt, SHIPMENT, SHIPMENT2, shipments } from '../contract/support/inbound';
import { B, found, products } from '../contract/support/stock';
import { check, paid, SHORT, sent, short, TAKEN, taken } from './situations';

const C = { sku: 'CUP-04', fnsku: 'X00CUP0004', asin: 'B0CUP00004' };

const takenOut = (row: object) => [shipments([row]), covered([receipt(ago(99), 10), receipt(ago(20), -1)]), paid()];

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
    ['it is still received', SHORT, 'doubted', status('Receiving')],
    ['it was opened again', SHORT, 'doubted', status('Reopened')],
    ['it went into another', SHORT, 'doubted', status('Closed (merged)')],
    ['closed, in German', SHORT, 1, status('Abgeschlossen')],
    ['closed, in French', SHORT, 1, status('Fermé')],
    ['completed', SHORT, 1, status('Completed')],
    ['none', SHORT, 1, status('')],
    ['taken out while it is received', TAKEN, 'doubted', takenOut({ ...sent, status: 'Receiving' })],
    ['taken out after it was closed', TAKEN, 1, takenOut(sent)],
  ]);
});

describe('the closing date', () => {
  const dated = (more: object, came = ago(99)) => [
    shipments([{ ...sent, received: 9, ...more }]),
    covered([receipt(came, 9)]),
    paid(),
  ];
  check([
    ['before the delivery', SHORT, 'doubted', dated({ closed: ago(110) })],
    ['before anything came in', SHORT, 'doubted', dated({ closed: ago(110), delivered: '' })],
    ['on the day of the delivery', SHORT, 1, dated({ closed: ago(100), delivered: ago(100) }, ago(100))],
    [
      'before that of the delivery, and something was taken out',
      TAKEN,
      'doubted',
      takenOut({ ...sent, closed: ago(110) }),
    ],
  ]);
});

describe('how many were sent', () => {
  const other = (shipped: number) => shipments([{ ...sent, shipped }], 'Shipments 2');
  const file = (shipped: number, name = 'contents', total?: number) => contents([{ shipped }], SHIPMENT, name, total);
  const boxes = (...shipped: number[]) =>
    contents(
      shipped.map((n) => ({ shipped: n })),
      SHIPMENT,
      'contents 2',
    );
  const listed = (...files: Tab[]) => [
    shipments([{ ...sent, shipped: '' }]),
    ...files,
    covered([receipt(ago(99), 9)]),
    paid(),
  ];
  const lacking = contents([{ ...B, shipped: 5 }], SHIPMENT, 'contents 2');
  const both = contents([{ shipped: 10 }, { ...B, shipped: 5 }]);
  const never = (...files: Tab[]) => [
    shipments([{ ...sent, shipped: '' }]),
    ...files,
    covered([receipt(ago(99), 5, B)]),
    paid(),
  ];
  type Sent = readonly [shipped: number, received: number | ''];
  const rows = (a: Sent, b: Sent, came: number) => [
    shipments([a, b].map(([shipped, received]) => ({ ...sent, shipped, received }))),
    covered([receipt(ago(99), came)]),
    paid(),
  ];
  check([
    ['another tab says fewer', SHORT, 'doubted', [...short([]), other(9)]],
    ['another tab says the same', SHORT, 1, [...short([]), other(10)]],
    ['the contents file says fewer', SHORT, 'doubted', [...short([]), contents([{ shipped: 9 }])]],
    ['the contents file says the same', SHORT, 1, [...short([]), contents([{ shipped: 10 }])]],
    ['the contents file says more, and the tab wins', SHORT, 1, [...short([]), contents([{ shipped: 12 }])]],
    ['one contents file says fewer than another', SHORT, 'doubted', listed(file(10), file(9, 'contents 2'))],
    ['both contents files say the same', SHORT, 1, listed(file(10), file(10, 'contents 2'))],
    ['a box more, and more came in than the others hold', SHORT, 1, listed(file(6), boxes(6, 4))],
    ['a box more, and the others hold all that came in', SHORT, 'doubted', listed(file(9), boxes(9, 1))],
    ['a box is another', SHORT, 'doubted', listed(file(7), boxes(6, 4))],
    ['a contents file lists none of it, and none came', SHORT, 'doubted', never(both, lacking)],
    ['every contents file lists it, and none came', SHORT, 10, never(both)],
    ['a contents file lists none of it, and some came', SHORT, 1, listed(file(10), lacking)],
    ['the contents file lists more than its total', SHORT, 'doubted', listed(file(10, 'contents', 9))],
    ['the contents file lists fewer than its total', SHORT, 1, listed(file(10, 'contents', 12))],
    ['the row again, with more received', SHORT, 'doubted', rows([10, 8], [10, 10], 10)],
    ['the row again, with fewer sent', SHORT, 'doubted', rows([12, 10], [10, 10], 10)],
    ['boxes, as both their figures show', SHORT, 2, rows([6, 5], [4, 3], 8)],
    ['boxes, as the ledger shows', SHORT, 2, rows([10, 8], [10, 10], 18)],
    ['boxes of which one shows what came of both', SHORT, 2, rows([10, 18], [10, ''], 18)],
    ['two boxes alike', SHORT, 4, rows([10, 8], [10, 8], 8)],
    [
      'another tab says fewer, and one was taken out',
      TAKEN,
      'doubted',
      [...takenOut(sent), shipments([{ ...sent, shipped: 9 }], 'Shipments 2')],
    ],
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
