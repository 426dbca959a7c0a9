// A short story in made-up reports, counted back from today so that its claims can be filed today: three products, four months,
// about a dozen claims. The formats are Amazon's; shop, orders and ids are nobody's.

import type { Language } from '../settings';
import { type Day, isoOf } from '../values/day';
import { headerRowOf, type SampleReport } from './sample-headers';

export interface SampleTab {
  readonly report: SampleReport;
  /** Titles first, all rows of one length. */
  readonly rows: readonly (readonly string[])[];
}

interface Product {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly cost: string;
  /** What a buyer pays, the commission, the part of it that Amazon keeps of a refund, the fee of a parcel: cents. */
  readonly cents: {
    readonly price: number;
    readonly commission: number;
    readonly kept: number;
    readonly parcel: number;
  };
}

const product = (
  name: string,
  title: Product['title'],
  cost: string,
  price: number,
  commission: number,
  parcel: number,
): Product => ({
  sku: `SAMPLE-${name}`,
  fnsku: `X00SAMPL${name.slice(0, 2)}`,
  asin: `B0SAMPLE${name.slice(0, 2)}`,
  title,
  cost,
  cents: { price, commission, kept: Math.round(commission / 5), parcel },
});

const LAMP = product('LAMP', { en: 'Sample desk lamp', zh: '示例台灯' }, '8.60', 3299, 495, 631);
const MAT = product('MAT', { en: 'Sample yoga mat', zh: '示例瑜伽垫' }, '6.20', 2499, 375, 899);
const BOX = product('BOX', { en: 'Sample storage boxes', zh: '示例收纳盒' }, '4.15', 1899, 285, 631);
const PRODUCTS = [LAMP, MAT, BOX];

type Cells = Readonly<Record<string, string>>;

/** What happened in the warehouse: days ago, what, units, reason, its number. */
type Move = readonly [
  ...[ago: number, product: Product, event: string, units: number],
  ...[reason?: string, reference?: string, disposition?: string],
];

/** A sale and what came of it, in days ago. */
interface Sale {
  readonly id: string;
  readonly product: Product;
  readonly units: number;
  readonly sold: number;
  readonly refunded?: number;
  /** Units that came back, when, and how they were. */
  readonly back?: readonly [ago: number, units: number, disposition: string];
}

const order = (n: number) => `111-0000000-${String(n).padStart(7, '0')}`;

const SALES: readonly Sale[] = [
  // Refunded long ago and never sent back; refunded lately, so that Amazon still waits.
  { id: order(1), product: LAMP, units: 1, sold: 84, refunded: 72 },
  { id: order(2), product: MAT, units: 1, sold: 48, refunded: 35 },
  // Two refunded, one came back.
  { id: order(3), product: MAT, units: 2, sold: 96, refunded: 82, back: [78, 1, 'SELLABLE'] },
  // Came back broken by the carrier.
  { id: order(4), product: LAMP, units: 1, sold: 40, refunded: 30, back: [24, 1, 'CARRIER_DAMAGED'] },
  // All as it should be.
  { id: order(5), product: BOX, units: 1, sold: 60, refunded: 50, back: [45, 1, 'SELLABLE'] },
  { id: order(6), product: BOX, units: 1, sold: 119, refunded: 112, back: [108, 1, 'SELLABLE'] },
  { id: order(7), product: MAT, units: 1, sold: 20, refunded: 9, back: [2, 1, 'SELLABLE'] },
];

const MOVES: readonly Move[] = [
  [118, LAMP, 'Receipts', 60, '', 'FBASAMPLE1'],
  [118, MAT, 'Receipts', 80, '', 'FBASAMPLE1'],
  [118, BOX, 'Receipts', 60, '', 'FBASAMPLE1'],
  // Two whose time is nearly up, so that there is something to file first.
  [57, BOX, 'Adjustments', -2, 'M', '90000008'],
  [52, BOX, 'Adjustments', -3, 'M', '90000009'],
  // Three lost; two lost and one of them found; one lost so lately that Amazon may still pay; one lost too long ago.
  [21, MAT, 'Adjustments', -3, 'M', '90000001'],
  [30, LAMP, 'Adjustments', -2, 'M', '90000002'],
  [26, LAMP, 'Adjustments', 1, 'F', '90000003'],
  [4, BOX, 'Adjustments', -1, 'M', '90000004'],
  [75, BOX, 'Adjustments', -2, 'M', '90000005'],
  // Two damaged in the warehouse.
  [16, BOX, 'Adjustments', -2, 'E', '90000006'],
  // Lost, and paid at less than it cost.
  [19, LAMP, 'Adjustments', -2, 'M', '90000007'],
  [43, MAT, 'VendorReturns', -4],
];

interface Paid {
  readonly id: string;
  readonly ago: number;
  readonly product: Product;
  readonly reason: string;
  readonly each: string;
  readonly total: string;
  readonly units: number;
  readonly order?: string;
  readonly original?: string;
}

const PAID: readonly Paid[] = [
  { id: '9900000001', ago: 117, product: BOX, reason: 'Lost_Warehouse', each: '4.15', total: '4.15', units: 1 },
  { id: '9900000002', ago: 11, product: LAMP, reason: 'Lost_Warehouse', each: '2.05', total: '4.10', units: 2 },
  { id: '9900000003', ago: 2, product: MAT, reason: 'Lost_Warehouse', each: '6.20', total: '6.20', units: 1 },
];

const money = (cents: number) => (cents / 100).toFixed(2);

/** The reports of the story, as they would be downloaded on a day. */
export function sampleStory(today: Day, language: Language): SampleTab[] {
  const iso = (ago: number) => isoOf(today - ago);
  const monthFirst = (ago: number) => iso(ago).replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');
  const tab = (report: SampleReport, rows: readonly Cells[]): SampleTab => {
    const titles = headerRowOf(report);
    return { report, rows: [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))] };
  };

  const shipped = SALES.map(({ product: p, sold, units }): Move => [sold, p, 'Shipments', -units]);
  const everyDay = Array.from({ length: 24 }, (_, i): Move => [1 + i * 5, PRODUCTS[i % 3]!, 'Shipments', -1]);
  const stocked = SALES.flatMap(({ product: p, back }): Move[] =>
    back ? [[back[0], p, 'CustomerReturns', back[1], '', '', back[2]]] : [],
  );
  const ledger = [...MOVES, ...shipped, ...everyDay, ...stocked].sort(([a], [b]) => a - b);

  return [
    tab(
      'ledger-detail',
      ledger.map(([ago, p, event, units, reason = '', reference = '', disposition = 'SELLABLE']) => ({
        Date: monthFirst(ago),
        FNSKU: p.fnsku,
        ASIN: p.asin,
        MSKU: p.sku,
        Title: p.title[language],
        'Event Type': event,
        'Reference ID': reference,
        Quantity: String(units),
        'Fulfillment Center': event === 'CustomerReturns' ? 'LEX1' : 'ONT8',
        Disposition: disposition,
        Reason: reason,
        Country: 'US',
        'Date and Time': `${iso(ago)}T00:00:00-0700`,
      })),
    ),
    tab(
      'reimbursements',
      PAID.map(({ id, ago, product: p, reason, each, total, units }) => ({
        'approval-date': `${iso(ago)}T08:15:00+00:00`,
        'reimbursement-id': id,
        reason,
        sku: p.sku,
        fnsku: p.fnsku,
        asin: p.asin,
        'product-name': p.title[language],
        condition: 'NewItem',
        'currency-unit': 'USD',
        'amount-per-unit': each,
        'amount-total': total,
        'quantity-reimbursed-cash': String(units),
        'quantity-reimbursed-inventory': '0',
        'quantity-reimbursed-total': String(units),
      })),
    ),
    tab(
      'customer-returns',
      SALES.flatMap(({ id, product: p, back }) =>
        back
          ? [
              {
                'return-date': `${iso(back[0])}T15:31:40+00:00`,
                'order-id': id,
                sku: p.sku,
                asin: p.asin,
                fnsku: p.fnsku,
                'product-name': p.title[language],
                quantity: String(back[1]),
                'fulfillment-center-id': 'LEX1',
                'detailed-disposition': back[2],
                reason: 'UNWANTED_ITEM',
                status: back[2] === 'SELLABLE' ? 'Unit returned to inventory' : '',
                'license-plate-number': `LPNSAMPLE${id.slice(-4)}`,
              },
            ]
          : [],
      ),
    ),
    tab('payments-transactions', payments(language)),
    tab('removal-orders', [
      {
        'request-date': `${iso(52)}T09:00:00-07:00`,
        'order-id': 'SAMPLEREM1',
        'order-type': 'Return',
        'service-speed': 'Standard',
        'order-status': 'Completed',
        'last-updated-date': `${iso(41)}T09:00:00-07:00`,
        sku: MAT.sku,
        fnsku: MAT.fnsku,
        disposition: 'Sellable',
        'requested-quantity': '4',
        'cancelled-quantity': '0',
        'disposed-quantity': '0',
        'shipped-quantity': '4',
        'in-process-quantity': '0',
        'removal-fee': '4.16',
        currency: 'USD',
      },
    ]),
    tab('removal-shipments', [
      {
        'request-date': `${iso(52)}T09:00:00-07:00`,
        'order-id': 'SAMPLEREM1',
        'shipment-date': `${iso(43)}T16:20:00-07:00`,
        sku: MAT.sku,
        fnsku: MAT.fnsku,
        disposition: 'Sellable',
        'shipped-quantity': '2',
        carrier: 'UPS',
        'tracking-number': '1ZSAMPLE000000001',
        'removal-order-type': 'Return',
      },
    ]),
    tab(
      'sourcing-costs',
      PRODUCTS.map(({ asin, fnsku, cost }) => ({
        Asin: asin,
        Fnsku: fnsku,
        'Amazon Estimated Cost': cost,
        'Latest Approved Cost': cost,
        'Source of Latest Approved Cost': 'Seller',
        Currency: 'USD',
      })),
    ),
  ];

  function payments(words: Language): Cells[] {
    const line = (
      ago: number,
      type: string,
      { id, product: p, units }: Sale,
      amounts: Cells,
      total: number,
    ): Cells => ({
      'date/time': `${moment(iso(ago))} 9:15:00 AM PST`,
      'settlement id': '99000000001',
      type,
      'order id': id,
      sku: p.sku,
      description: p.title[words],
      quantity: String(units),
      marketplace: 'amazon.com',
      fulfillment: 'Amazon',
      ...amounts,
      total: money(total),
    });
    const rows = SALES.flatMap((sale): (readonly [ago: number, cells: Cells])[] => {
      const { price, commission, kept, parcel } = sale.product.cents;
      const sold = {
        'product sales': money(sale.units * price),
        'selling fees': money(-sale.units * commission),
        'fba fees': money(-sale.units * parcel),
      };
      const back = {
        'product sales': money(-sale.units * price),
        'selling fees': money(sale.units * (commission - kept)),
        'fba fees': '0',
      };
      const { sold: day, refunded } = sale;
      return [
        [day, line(day, 'Order', sale, sold, sale.units * (price - commission - parcel))] as const,
        ...(refunded === undefined
          ? []
          : [[refunded, line(refunded, 'Refund', sale, back, -sale.units * (price - commission + kept))] as const]),
      ];
    });
    // A last sale, so that the report reaches to yesterday.
    const last: Sale = { id: order(8), product: BOX, units: 1, sold: 1 };
    const { price, commission, parcel } = BOX.cents;
    const amounts = { 'product sales': money(price), 'selling fees': money(-commission), 'fba fees': money(-parcel) };
    const all = [...rows, [1, line(1, 'Order', last, amounts, price - commission - parcel)] as const];
    return all.sort(([a], [b]) => b - a).map(([, cells]) => cells);
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 7, 2026` of `2026-11-07`. */
function moment(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
