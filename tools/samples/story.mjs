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
  { id: us(9), product: US.spoon, date: '2026-09-19', refund: '2026-10-09', back: [['2026-10-19', 'DAMAGED']] },
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
];

export const PAID_EU = [
  paid(EU.lamp, '2026-10-12', '3711000001', 'CustomerReturn', { per: 23.04, currency: 'EUR', order: de(5) }),
  paid(EU.lamp, '2026-10-21', '3711000002', 'Damaged_Warehouse', { per: 7.5, currency: 'GBP' }),
  paid(EU.box, '2026-11-11', '3711100001', 'Lost_Inbound', { per: 3.9, currency: 'EUR' }),
];

export const PAID_JP = [
  paid(JP.night, '2026-10-11', '4911000001', 'CustomerReturn', { per: 1870, currency: 'JPY', order: jp(3) }),
  paid(JP.mat, '2026-11-09', '4911100001', 'Lost_Inbound', { per: 980, currency: 'JPY' }),
];

/** Everything that was sent arrived: no claim here, and the tabs show how to fill them in. */
export const SENT = [
  {
    id: 'FBA19QL0001A',
    delivered: '2026-06-08',
    closed: '2026-07-10',
    lines: [
      [US.lamp, 60],
      [US.mat, 80],
      [US.box, 60],
    ],
  },
  {
    id: 'FBA19QL0002B',
    delivered: '2026-08-18',
    closed: '2026-09-19',
    lines: [
      [US.spoon, 40],
      [US.night, 50],
      [US.cable, 50],
    ],
  },
];
