// What happened to the seller of the samples between June and November 2026: every claim that the audit should find and
// every decoy that it must leave alone. samples/README.md tells the same story in words, with the arithmetic.
import { EU, JP, US } from './products.mjs';

export const AS_OF = '2026-11-20';

const us = (n) => `111-7710001-44001${String(n).padStart(2, '0')}`;
const de = (n) => `305-7710001-44004${String(n).padStart(2, '0')}`;
const jp = (n) => `250-7710001-44005${String(n).padStart(2, '0')}`;
const ca = (n) => `702-7710001-44003${String(n).padStart(2, '0')}`;

/**
 * Orders of Amazon.com. `refund` is a date (all units, at the price paid) or the lines of an unusual refund, `back` the
 * returns. Fields left out: one unit, fulfilled by Amazon, sold in the settlement that is there.
 */
export const ORDERS_US = [
  { id: us(1), product: US.lamp, date: '2026-07-20', refund: '2026-08-12' },
  { id: us(2), product: US.spoon, date: '2026-07-08', refund: '2026-07-30' },
  { id: us(3), product: US.mat, date: '2026-09-25', refund: '2026-10-14' },
  { id: us(4), product: US.lamp, date: '2026-06-30', refund: '2026-07-25' },
  {
    id: us(5),
    product: US.mat,
    date: '2026-08-01',
    units: 2,
    refund: '2026-08-20',
    back: [['2026-08-30', 'SELLABLE']],
  },
  {
    id: us(6),
    product: US.box,
    date: '2026-08-17',
    refund: '2026-09-03',
    lines: { principal: -24.99, commission: 2.85, refundCommission: -0.57 },
    back: [['2026-09-10', 'SELLABLE']],
  },
  {
    id: us(7),
    product: US.night,
    date: '2026-10-02',
    refund: '2026-10-20',
    lines: { principal: -15.99, shipping: -5.99, commission: 2.4, refundCommission: -0.48 },
    back: [['2026-10-28', 'SELLABLE']],
  },
  { id: us(8), product: US.lamp, date: '2026-08-06', refund: '2026-08-28', back: [['2026-09-05', 'CARRIER_DAMAGED']] },
  {
    id: us(9),
    product: US.spoon,
    date: '2026-09-19',
    // Stock for less than three weeks: a low-inventory-level fee, in cents, inside the fulfilment fee.
    lowStock: 70,
    refund: '2026-10-09',
    back: [['2026-10-19', 'DAMAGED']],
  },
  { id: us(10), product: US.box, date: '2026-08-21', noMoney: true, back: [['2026-09-12', 'WAREHOUSE_DAMAGED']] },
  { id: us(11), product: US.night, date: '2026-08-08' },
  { id: us(12), product: US.night, date: '2026-08-14', back: [['2026-09-12', 'DEFECTIVE']] },
  { id: us(13), product: US.lamp, date: '2026-07-27', refund: '2026-08-15', chargedAgain: '2026-10-20' },
  { id: us(14), product: US.lamp, date: '2026-08-19', refund: '2026-09-02', lines: { principal: -8 } },
  { id: us(15), product: US.mat, date: '2026-07-30', refund: '2026-08-18' },
  { id: us(16), product: US.mat, date: '2026-07-21', refund: '2026-08-10' },
  { id: us(17), product: US.mat, date: '2026-07-22', refund: '2026-08-11', back: [['2026-10-30', 'SELLABLE']] },
  {
    id: us(18),
    product: US.lamp,
    date: '2026-08-03',
    refund: '2026-08-22',
    back: [['2026-09-02', 'DAMAGED', 'Reimbursed']],
  },
  {
    id: us(19),
    product: US.spoon,
    date: '2026-08-09',
    refund: '2026-08-27',
    back: [['2026-09-06', 'CUSTOMER_DAMAGED']],
  },
  { id: us(21), product: US.box, date: '2026-08-10', fulfilled: 'MFN', refund: '2026-08-26' },
  { id: us(22), product: US.box, date: '2026-08-11', fulfilled: '', refund: '2026-08-27', notInOrders: true },
  { id: us(23), product: US.lamp, date: '2026-08-12', refund: '2026-08-29', refundType: 'A-to-z Guarantee Refund' },
  { id: us(24), product: US.mat, date: '2026-08-22', refund: '2026-09-08', lines: { goodwill: -10 } },
  { id: us(25), product: US.box, date: '2026-06-02', refund: '2026-08-24', noSale: true, notInOrders: true },
  { id: us(26), product: US.mat, date: '2026-06-10', refund: '2026-09-09', noSale: true },
  // Returned sellable, and never booked into stock; booked three days later; back as a used unit with a SKU of its own.
  {
    id: us(27),
    product: US.lamp,
    date: '2026-08-05',
    refund: '2026-08-20',
    back: [['2026-09-01', 'SELLABLE']],
    stocked: null,
  },
  {
    id: us(28),
    product: US.night,
    date: '2026-08-20',
    refund: '2026-09-06',
    back: [['2026-09-15', 'SELLABLE']],
    stocked: '2026-09-18',
  },
  {
    id: us(29),
    product: US.spoon,
    date: '2026-08-15',
    refund: '2026-08-31',
    back: [['2026-09-08', 'SELLABLE']],
    stocked: null,
    backAs: { sku: 'amzn.gr.QL-UTENS-9-7k2p', fnsku: 'LPNX004QLU1' },
  },
  // Late, but with a fault.
  { id: us(30), product: US.night, date: '2026-08-02', refund: '2026-08-19', back: [['2026-10-20', 'DEFECTIVE']] },
  // Boxes charged by the measures of a box put up; one of them was put right.
  { id: us(31), product: US.box, date: '2026-08-27' },
  { id: us(32), product: US.box, date: '2026-09-03' },
  { id: us(33), product: US.box, date: '2026-09-15', units: 2 },
  { id: us(34), product: US.box, date: '2026-09-29', feeBack: ['2026-10-16', 5.44] },
  { id: us(35), product: US.box, date: '2026-10-06' },
  { id: us(36), product: US.box, date: '2026-10-19' },
  { id: us(37), product: US.box, date: '2026-10-25', units: 2 },
  { id: us(38), product: US.box, date: '2026-11-02' },
  // Sold in a deal: up to 10.00 the commission is 8 %, above 15 %.
  { id: us(39), product: US.night, date: '2026-10-08', price: 9.49 },
  { id: us(40), product: US.night, date: '2026-10-09', price: 10.49 },
  {
    id: 'S01-7710001-4400120',
    product: US.lamp,
    date: '2026-08-05',
    shop: 'Non-Amazon US',
    refund: '2026-08-25',
  },
];

export const REPLACED = [
  { original: us(11), replacement: '111-7710001-4400911', product: US.night, date: '2026-08-25', reason: 1 },
  { original: us(12), replacement: '111-7710001-4400912', product: US.night, date: '2026-09-01', reason: 2 },
];

export const MERCHANT_RETURNED = [
  { id: us(21), product: US.box, ordered: '2026-08-10', requested: '2026-08-19' },
  { id: us(22), product: US.box, ordered: '2026-08-11', requested: '2026-08-20' },
];

/** Amazon.ca, in one settlement of the older kind. */
export const ORDERS_CA = [
  { id: ca(1), product: US.mat, price: 34.99, date: '2026-07-27', refund: '2026-08-03' },
  { id: ca(2), product: US.lamp, price: 45.99, date: '2026-07-28' },
  { id: ca(3), product: US.box, price: 26.99, date: '2026-07-30' },
  { id: ca(4), product: US.lamp, price: 45.99, date: '2026-08-05' },
];

/** Amazon.de, in the Payments report. */
export const ORDERS_DE = [
  { id: de(1), product: EU.lamp, date: '2026-08-11', refund: '2026-08-30' },
  { id: de(2), product: EU.box, date: '2026-07-16', refund: '2026-08-01' },
  { id: de(3), product: EU.lamp, date: '2026-08-29', refund: '2026-09-14', back: [['2026-09-22', 'CARRIER_DAMAGED']] },
  { id: de(4), product: EU.box, date: '2026-10-01', refund: '2026-10-20' },
  { id: de(5), product: EU.lamp, date: '2026-08-04', refund: '2026-08-25' },
  { id: de(6), product: EU.lamp, date: '2026-08-06', refund: '2026-08-27', chargedAgain: '2026-10-15' },
  { id: de(7), product: EU.box, date: '2026-07-12', refund: '2026-07-30', back: [['2026-08-09', 'DAMAGED']] },
  { id: de(8), product: EU.lamp, date: '2026-09-01', refund: '2026-09-20', back: [['2026-09-29', 'SELLABLE']] },
];

/** Amazon.co.jp, in the Payments report. */
export const ORDERS_JP = [
  { id: jp(1), product: JP.night, date: '2026-08-22', refund: '2026-09-06' },
  {
    id: jp(2),
    product: JP.night,
    date: '2026-09-02',
    units: 2,
    refund: '2026-09-18',
    back: [['2026-09-27', 'SELLABLE']],
  },
  { id: jp(3), product: JP.night, date: '2026-08-03', refund: '2026-08-20' },
  { id: jp(4), product: JP.mat, date: '2026-08-16', refund: '2026-09-01', back: [['2026-09-10', 'DEFECTIVE']] },
  { id: jp(5), product: JP.night, date: '2026-10-01', refund: '2026-10-15', back: [['2026-10-24', 'DAMAGED']] },
];

const adjusted = (product, date, reason, qty, ref, more = {}) => ({ product, date, reason, qty, ref, ...more });

/** Adjustments in America's warehouses. */
export const ADJUSTED_US = [
  adjusted(US.lamp, '2026-10-02', 'M', -3, '41000001'),
  adjusted(US.lamp, '2026-10-09', 'F', 1, '41000002'),
  adjusted(US.mat, '2026-10-06', 'M', -4, '41000003', { reconciled: 1, unreconciled: 3 }),
  adjusted(US.box, '2026-10-20', 'E', -2, '41000004'),
  adjusted(US.box, '2026-10-20', 'P', 2, '41000004', { disposition: 'WAREHOUSE_DAMAGED' }),
  adjusted(US.box, '2026-11-03', 'D', -2, '41000005', { disposition: 'WAREHOUSE_DAMAGED' }),
  adjusted(US.box, '2026-10-24', 'E', -1, '41000006'),
  adjusted(US.box, '2026-10-27', 'P', 1, '41000006'),
  adjusted(US.spoon, '2026-11-16', 'M', -1, '41000007'),
  adjusted(US.night, '2026-09-10', 'M', -2, '41000008'),
  adjusted(US.night, '2026-10-28', 'M', -1, '41000009'),
  adjusted(US.cable, '2026-10-15', '5', -1, '41000010'),
  adjusted(US.mat, '2026-10-22', 'H', -1, '41000011', { disposition: 'CUSTOMER_DAMAGED' }),
  adjusted(US.mat, '2026-10-22', 'P', 1, '41000011', { disposition: 'WAREHOUSE_DAMAGED' }),
  adjusted(US.spoon, '2026-10-03', 'E', -1, '41000012'),
  adjusted(US.spoon, '2026-10-03', 'P', 1, '41000012', { disposition: 'WAREHOUSE_DAMAGED' }),
  adjusted(US.spoon, '2026-10-08', 'M', -1, '41000013'),
  adjusted(US.spoon, '2026-10-08', 'M', -1, '41000013'),
  adjusted(US.spoon, '2026-10-16', 'N', 1, '41000014'),
  adjusted(US.lamp, '2026-09-28', 'E', -1, '41000015'),
  adjusted(US.lamp, '2026-09-28', 'P', 1, '41000015', { disposition: 'WAREHOUSE_DAMAGED' }),
  adjusted(US.box, '2026-10-01', 'M', -1, '41000016'),
  adjusted(US.box, '2026-10-25', 'F', 1, '41000017'),
  adjusted(US.mat, '2026-08-14', 'Q', -1, '41000018'),
  adjusted(US.mat, '2026-08-14', 'P', 1, '41000018', { disposition: 'DEFECTIVE' }),
  // Paid, but too little a unit, or for fewer units than it says.
  adjusted(US.mat, '2026-10-19', 'M', -1, '41000021'),
  adjusted(US.box, '2026-10-29', 'M', -2, '41000022'),
  // Taken out as not the seller's: no payment explains the first, that of 20 October the second.
  adjusted(US.lamp, '2026-11-12', 'O', -1, '41000023'),
  adjusted(US.mat, '2026-10-28', 'O', -1, '41000024'),
  // Disposed of: nobody asked for the first, a disposal order covers the second.
  adjusted(US.night, '2026-10-12', 'D', -1, '41000025'),
  adjusted(US.cable, '2026-10-26', 'D', -3, '41000026'),
];

/** Units that left for the seller, as removal orders asked. */
export const REMOVED_US = [
  { product: US.lamp, date: '2026-10-04', qty: -5 },
  { product: US.mat, date: '2026-10-08', qty: -4 },
  { product: US.box, date: '2026-06-22', qty: -2 },
];

const removal = (id, product, requested, updated, units, more = {}) => ({
  id,
  product,
  requested,
  updated,
  type: 'Return',
  status: 'Completed',
  units,
  shipped: units,
  ...more,
});

/** Removal orders. `parcels` are the rows of the shipment detail: date, units, tracking number. */
export const REMOVALS_US = [
  removal('QLREM0601', US.box, '2026-06-15', '2026-06-24', 2, { parcels: [['2026-06-22', 2, '1Z0QL0000000000601']] }),
  removal('QLREM0901', US.lamp, '2026-09-20', '2026-10-05', 5, { parcels: [['2026-10-04', 4, '1Z0QL0000000000901']] }),
  removal('QLREM0902', US.mat, '2026-09-24', '2026-10-09', 6, {
    shipped: 4,
    parcels: [
      ['2026-10-07', 1, '1Z0QL0000000000902'],
      ['2026-10-08', 3, '1Z0QL0000000000903'],
    ],
  }),
  removal('QLREM1001', US.cable, '2026-10-15', '2026-10-27', 3, { type: 'Disposal', shipped: 0, disposed: 3 }),
  removal('QLREM1101', US.night, '2026-11-09', '2026-11-15', 4, {
    status: 'In Process',
    shipped: 1,
    inProcess: 3,
    parcels: [['2026-11-14', 1, '1Z0QL0000000001101']],
  }),
];

export const ADJUSTED_EU = [
  adjusted(EU.lamp, '2026-10-11', 'M', -1, '52000001', { country: 'DE', fc: 'LEJ1' }),
  adjusted(EU.box, '2026-10-25', 'M', -2, '52000002', { country: 'GB', fc: 'BHX4' }),
  adjusted(EU.box, '2026-10-30', 'F', 1, '52000003', { country: 'GB', fc: 'LBA1' }),
  adjusted(EU.lamp, '2026-10-17', 'E', -1, '52000004', { country: 'GB', fc: 'BHX4' }),
  adjusted(EU.lamp, '2026-10-17', 'P', 1, '52000004', { country: 'GB', fc: 'BHX4', disposition: 'WAREHOUSE_DAMAGED' }),
];

export const ADJUSTED_JP = [
  adjusted(JP.night, '2026-10-30', 'M', -1, '63000001'),
  adjusted(JP.mat, '2026-10-12', 'E', -1, '63000002'),
  adjusted(JP.mat, '2026-10-14', 'P', 1, '63000002'),
];

const paid = (product, date, id, reason, more = {}) => ({ product, date, id, reason, cash: 1, inventory: 0, ...more });

export const PAID_US = [
  paid(US.mat, '2026-08-05', '2510800001', 'Lost_Inbound', { per: 6.2 }),
  // An order of last spring: the download holds the Canadian shop too.
  paid(US.mat, '2026-07-10', '2510700001', 'CustomerReturn', {
    order: '702-7700001-4400001',
    per: 30.79,
    currency: 'CAD',
  }),
  paid(US.lamp, '2026-09-04', '2510900001', 'CustomerReturn', { per: 29.03, order: us(18) }),
  paid(US.lamp, '2026-10-03', '2511000001', 'Damaged_Warehouse', { per: 8.6 }),
  paid(US.box, '2026-10-06', '2511000002', 'Lost_Warehouse', { per: 4.15 }),
  paid(US.spoon, '2026-10-07', '2511000003', 'Damaged_Warehouse', { per: 7.35 }),
  paid(US.mat, '2026-10-12', '2511000004', 'CustomerReturn', { per: 21.99, order: us(16) }),
  paid(US.lamp, '2026-10-12', '2511000005', 'Lost_Warehouse', { per: 8.6 }),
  paid(US.mat, '2026-10-13', '2511000006', 'CustomerReturn', { per: 21.99, order: us(17) }),
  paid(US.spoon, '2026-10-14', '2511000007', 'Lost_Warehouse', { per: 7.35, cash: 0, inventory: 1 }),
  paid(US.mat, '2026-10-20', '2511000008', 'CustomerReturn', { per: 21.99, order: us(15) }),
  paid(US.box, '2026-10-27', '2511000009', 'Reimbursement_Reversal', {
    per: 4.15,
    cash: -1,
    inventory: 1,
    original: '2511000002',
    originalType: 'Lost_Warehouse',
  }),
  paid(US.lamp, '2026-10-30', '2511000010', 'Reimbursement_Reversal', {
    per: 8.6,
    cash: -1,
    original: '2511000001',
    originalType: 'Damaged_Warehouse',
  }),
  paid(US.night, '2026-11-02', '2511100001', 'Lost_Warehouse', { per: 5.1 }),
  paid(US.mat, '2026-11-02', '2511100002', 'Reimbursement_Reversal', {
    per: 21.99,
    cash: -1,
    order: us(16),
    original: '2511000004',
    originalType: 'CustomerReturn',
  }),
  paid(US.mat, '2026-11-04', '2511100003', 'Reimbursement_Reversal', {
    per: 21.99,
    cash: -1,
    order: us(17),
    original: '2511000006',
    originalType: 'CustomerReturn',
  }),
  paid(US.cable, '2026-11-16', '2511100004', 'Lost_Inbound', { per: 2.1 }),
  paid(US.mat, '2026-10-24', '2511000011', 'Lost_Warehouse', { per: 3.1 }),
  paid(US.spoon, '2026-10-25', '2511000012', 'Lost_Inbound', { per: 7.35 }),
  paid(US.box, '2026-11-03', '2511100005', 'Lost_Warehouse', { per: 4.15, cash: 2, total: 4.15 }),
];

export const PAID_EU = [
  paid(EU.lamp, '2026-10-12', '3711000001', 'CustomerReturn', { per: 23.04, currency: 'EUR', order: de(5) }),
  paid(EU.lamp, '2026-10-21', '3711000002', 'Damaged_Warehouse', { per: 7.5, currency: 'GBP' }),
  paid(EU.box, '2026-11-11', '3711100001', 'Lost_Inbound', { per: 3.9, currency: 'EUR' }),
  // The unit came back, and more money went than had come.
  paid(EU.lamp, '2026-11-05', '3711100002', 'Reimbursement_Reversal', {
    per: 9.9,
    cash: -1,
    inventory: 1,
    currency: 'GBP',
    original: '3711000002',
    originalType: 'Damaged_Warehouse',
  }),
];

export const PAID_JP = [
  paid(JP.night, '2026-10-11', '4911000001', 'CustomerReturn', { per: 1870, currency: 'JPY', order: jp(3) }),
  paid(JP.mat, '2026-11-09', '4911100001', 'Lost_Inbound', { per: 980, currency: 'JPY' }),
  // For a loss before the ledger begins, and taken back although no unit came.
  paid(JP.mat, '2026-07-06', '4910700001', 'Lost_Warehouse', { per: 980, currency: 'JPY' }),
  paid(JP.mat, '2026-10-20', '4911000002', 'Reimbursement_Reversal', {
    per: 980,
    cash: -1,
    currency: 'JPY',
    original: '4910700001',
    originalType: 'Lost_Warehouse',
  }),
];

/**
 * Shipments. A line is product and units sent; `booked` are its receipts where they are not simply all units in two halves,
 * `told` is the seller's own received figure (null: left blank) where it is not the units sent.
 */
export const SENT = [
  {
    id: 'FBA19QL0001A',
    delivered: '2026-06-08',
    closed: '2026-07-10',
    lines: [
      { product: US.lamp, units: 60 },
      { product: US.mat, units: 80 },
      { product: US.box, units: 60 },
    ],
  },
  {
    id: 'FBA19QL0002B',
    delivered: '2026-08-18',
    closed: '2026-09-19',
    lines: [
      { product: US.spoon, units: 40 },
      {
        product: US.night,
        units: 50,
        told: 49,
        booked: [
          ['2026-08-19', 25],
          ['2026-08-22', 25],
          ['2026-10-21', -2],
          ['2026-11-02', 1],
        ],
      },
      { product: US.cable, units: 50 },
    ],
  },
  {
    id: 'FBA19QL0003C',
    delivered: '2026-09-01',
    closed: '2026-10-03',
    lines: [
      {
        product: US.spoon,
        units: 30,
        sentTold: null,
        told: 27,
        booked: [
          ['2026-09-02', 15],
          ['2026-09-05', 12],
        ],
      },
      {
        product: US.lamp,
        units: 20,
        told: null,
        booked: [
          ['2026-09-02', 10],
          ['2026-09-05', 8],
          ['2026-10-15', 2],
        ],
      },
    ],
  },
  {
    id: 'FBA19QL0004D',
    status: 'Receiving',
    delivered: '2026-11-02',
    lines: [
      {
        product: US.box,
        units: 24,
        told: 20,
        booked: [
          ['2026-11-03', 12],
          ['2026-11-06', 8],
        ],
      },
    ],
  },
  { id: 'FBA19QL0005E', status: 'Deleted', lines: [{ product: US.mat, units: 40, told: 0, booked: [] }] },
];
