// Reports of a small seller: two FBA orders, one of his own shipping, a return, a feedback, a removal order.
import { type Reading, readReports } from '../../src/reports';
import type { Tab } from '../../src/values/cell';
import headerRows from '../fixtures/header-rows.json';

export const AS_OF = 20_779; // 2026-11-22
export const FBA_ORDER = '111-1111111-1111111';
export const OWN_ORDER = '222-2222222-2222222';
export const UNSHIPPED = '333-3333333-3333333';
export const RETURNED = '444-4444444-4444444';
export const OWN_RETURN = '555-5555555-5555555';

const orders: string[][] = [
  [
    ...['amazon-order-id', 'purchase-date', 'order-status', 'fulfillment-channel', 'sales-channel', 'product-name'],
    ...['sku', 'asin', 'quantity', 'currency', 'item-price'],
  ],
  [
    FBA_ORDER,
    '2026-11-10T08:00:00+00:00',
    'Shipped',
    'Amazon',
    'Amazon.de',
    'Ceramic Mug, 350 ml, blue, dishwasher safe, gift box, set of two for the office',
    'MUG',
    'B0MUG',
    '2',
    'EUR',
    '19.98',
  ],
  [
    OWN_ORDER,
    '2026-11-12T08:00:00+00:00',
    'Shipped',
    'Merchant',
    'Amazon.co.jp',
    'Desk Lamp',
    'LAMP',
    'B0LAMP',
    '1',
    'JPY',
    '4980',
  ],
  [
    UNSHIPPED,
    '2026-11-21T08:00:00+00:00',
    'Unshipped',
    'Merchant',
    'Amazon.com',
    'Bowl',
    'BOWL',
    'B0BOWL',
    '1',
    'USD',
    '8.00',
  ],
];
const shipments: string[][] = [
  [
    'amazon-order-id',
    'shipment-date',
    'sku',
    'product-name',
    'quantity-shipped',
    'currency',
    'item-price',
    'carrier',
    'tracking-number',
    'estimated-arrival-date',
    'sales-channel',
  ],
  [
    FBA_ORDER,
    '2026-11-11T08:00:00+00:00',
    'MUG',
    'Ceramic Mug',
    '2',
    'EUR',
    '19.98',
    'DHL',
    '00340434161094042557',
    '2026-11-14T08:00:00+00:00',
    'Amazon.de',
  ],
];
const returns: string[][] = [
  headerRows['customer-returns']['13 columns'],
  [
    '2026-11-18T08:00:00+00:00',
    RETURNED,
    'MUG',
    'B0MUG',
    'X00MUG',
    'Ceramic Mug',
    '1',
    'LEJ1',
    'CUSTOMER_DAMAGED',
    'DEFECTIVE',
    '',
    'LPN1',
    '',
  ],
  [
    '2026-11-19T08:00:00+00:00',
    FBA_ORDER,
    'MUG',
    'B0MUG',
    'X00MUG',
    'Ceramic Mug',
    '1',
    'LEJ1',
    'SELLABLE',
    'CR-UNWANTED_ITEM',
    '',
    'LPN2',
    '',
  ],
];
const merchant: string[][] = [
  [
    'Order ID',
    'Order date',
    'Return request date',
    'Return request status',
    'Amazon RMA ID',
    'ASIN',
    'Merchant SKU',
    'Item Name',
    'Return quantity',
    'Return Reason',
    'Resolution',
  ],
  [
    OWN_RETURN,
    '2026-11-01',
    '2026-11-17',
    'Approved',
    'R1',
    'B0LAMP',
    'LAMP',
    'Desk Lamp',
    '1',
    'CR-SWITCHEROO',
    'Refund',
  ],
];
const feedback: string[][] = [
  headerRows['seller-feedback']['6 columns'],
  ['11/15/26', '1', 'Delivery was very late', '', FBA_ORDER, 'x'],
  ['11/16/26', '5', 'Great', '', OWN_ORDER, 'x'],
];
const removals: string[][] = [
  [
    'request-date',
    'order-id',
    'order-type',
    'order-status',
    'sku',
    'fnsku',
    'disposition',
    'requested-quantity',
    'shipped-quantity',
  ],
  ['2026-11-20', 'REM-OLD-1', 'Return', 'Completed', 'LAMP', 'X00LAMP', 'Unsellable', '1', '1'],
  ['2026-11-19', 'REM-1', 'Return', 'Completed', 'MUG', 'X00MUG', 'Unsellable', '1', '1'],
  ['2026-11-20', 'REM-2', 'Return', 'Pending', 'MUG', 'X00MUG', 'Unsellable', '1', '0'],
];

const TABS: Readonly<Record<string, string[][]>> = { orders, shipments, returns, merchant, feedback, removals };

export function reading(...names: readonly string[]): Reading {
  const chosen = names.length === 0 ? Object.keys(TABS) : names;
  return readReports(chosen.map((name): Tab => ({ name, rows: TABS[name]! })));
}

export const tabText = (name: string): string => TABS[name]!.map((row) => row.join('\t')).join('\n');
export const TAB_NAMES = Object.keys(TABS);
