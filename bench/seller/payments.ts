// A payments "Date Range Transaction" file of the days that no closed settlement has: quoted CSV with the preamble, one row
// per order, refund, payment or fee.
import headerRows from '../../test/fixtures/header-rows.json';
import type { Refund, Reimbursement, Sale, Story } from './draft';
import { DAY_SECONDS, dayOfSecond, paymentsTime, quoted, type Second, shortCents } from './format';
import { OPEN_DAYS } from './settlements';

const PREAMBLE = [
  'Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions',
  'All amounts in USD, unless specified',
  'Definitions:',
  'Sales tax collected: sales tax that buyers paid on products, shipping and gift wrap.',
  'Selling fees: variable closing fees and referral fees.',
  'Other transaction fees: shipping chargebacks, shipping holdbacks, per-item fees and sales tax collection fees.',
  'Other: amounts that belong to no order; see "Type" and "Description".',
];

const HEADERS = headerRows['payments-transactions']['US 30 columns'];

const REASONS: Readonly<Record<string, string>> = {
  Lost_Warehouse: 'Lost:Warehouse',
  Damaged_Warehouse: 'Damaged:Warehouse',
  Lost_Inbound: 'Lost:Inbound',
  CustomerReturn: 'Customer Return',
  Reimbursement_Reversal: 'General Adjustment',
};

interface Row {
  readonly at: Second;
  readonly type: string;
  readonly sale?: Sale;
  readonly sku?: string;
  readonly description: string;
  readonly quantity?: number;
  readonly sales?: number;
  readonly tax?: number;
  readonly shipping?: number;
  readonly promotion?: number;
  readonly withheld?: number;
  readonly selling?: number;
  readonly fba?: number;
  readonly other?: number;
}

function saleRow(sale: Sale): Row {
  const { product } = sale;
  const fba = sale.channel === 'MFN' ? 0 : -sale.fee;
  const base = {
    at: sale.at + DAY_SECONDS,
    type: 'Order',
    sale,
    sku: product.sku,
    description: product.title,
    quantity: sale.units,
    fba,
  };
  if (sale.channel === 'MCF') return base;
  return {
    ...base,
    sales: sale.principal,
    tax: sale.tax,
    shipping: sale.shipping,
    promotion: -sale.shipping - sale.promotion,
    withheld: -sale.tax,
    selling: -sale.commission,
  };
}

function refundRow(refund: Refund): Row {
  const { sale } = refund;
  return {
    at: refund.at,
    type: 'Refund',
    sale,
    sku: sale.product.sku,
    description: sale.product.title,
    quantity: refund.units,
    sales: -refund.principal,
    tax: -refund.tax,
    promotion: Math.round((sale.promotion * refund.principal) / sale.principal),
    withheld: refund.tax,
    selling: refund.commissionBack - refund.commissionKept,
  };
}

function reimbursementRow(paid: Reimbursement): Row {
  const units = Math.abs(paid.cash);
  return {
    at: paid.at + DAY_SECONDS,
    type: 'Adjustment',
    sku: paid.product.sku,
    description: `FBA Inventory Reimbursement - ${REASONS[paid.reason] ?? 'General Adjustment'}`,
    quantity: units,
    other: paid.total,
  };
}

function rowText(row: Row, settlement: number): string {
  const { sale } = row;
  const money = [
    row.sales ?? 0,
    row.tax ?? 0,
    row.shipping ?? 0,
    0,
    0,
    0,
    0,
    0,
    row.promotion ?? 0,
    0,
    row.withheld ?? 0,
    row.selling ?? 0,
    row.fba ?? 0,
    0,
    row.other ?? 0,
  ];
  return quoted([
    paymentsTime(row.at),
    String(settlement),
    row.type,
    sale?.orderId ?? '',
    row.sku ?? '',
    row.description,
    row.quantity === undefined ? '' : String(row.quantity),
    sale ? (sale.channel === 'MCF' ? 'sim1.stores.amazon.com' : 'amazon.com') : '',
    'Standard Orders',
    sale ? (sale.channel === 'MFN' ? 'Seller' : 'Amazon') : '',
    sale ? 'EXAMPLE CITY' : '',
    sale ? sale.state.name : '',
    sale ? '00000-0000' : '',
    sale ? 'MarketplaceFacilitator' : '',
    ...money.map(shortCents),
    shortCents(money.reduce((sum, amount) => sum + amount, 0)),
  ]);
}

/** The file, with a byte order mark as Amazon writes it. */
export function* paymentLines(story: Story): Generator<string> {
  const from = story.to + 1 - OPEN_DAYS;
  const rows: Row[] = [
    ...story.sales.map(saleRow),
    ...story.refunds.map(refundRow),
    ...story.reimbursements.filter((paid) => paid.cash !== 0).map(reimbursementRow),
  ]
    .filter(({ at }) => dayOfSecond(at) >= from && dayOfSecond(at) <= story.to)
    .sort((a, b) => a.at - b.at);
  const [first, ...head] = PREAMBLE;
  yield `\uFEFF${quoted([first as string])}`;
  for (const line of head) yield quoted([line]);
  yield quoted(HEADERS);
  for (const row of rows) yield rowText(row, 20_000_000_025);
}
