// Payments "Monthly Transaction" files: quoted CSV with the preamble, one row per order, refund, payment or fee.
import { partsOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import { DAY_SECONDS, dayOfSecond, paymentsTime, quoted, type Second, shortCents } from './format';
import type { Refund, Reimbursement, Sale, Story } from './story';

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
    at: sale.at,
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
    quantity: sale.units,
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
    other: units * paid.perUnit,
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
    sale ? 'TX' : '',
    sale ? '00000-0000' : '',
    sale ? 'MarketplaceFacilitator' : '',
    ...money.map(shortCents),
    shortCents(money.reduce((sum, amount) => sum + amount, 0)),
  ]);
}

/** The texts of the months, oldest first, with a byte order mark as Amazon writes it. */
export function paymentTexts(story: Story): string[] {
  const rows: Row[] = [
    ...story.sales.map(saleRow),
    ...story.refunds.map(refundRow),
    ...story.reimbursements.filter((paid) => paid.cash !== 0).map(reimbursementRow),
  ].sort((a, b) => a.at - b.at);
  const months = new Map<string, string[]>();
  for (const row of rows) {
    const day = dayOfSecond(row.at);
    const { year, month } = partsOf(day);
    const key = `${year}-${month}`;
    const settlement = 20_000_000_000 + Math.floor((day - story.from) / 14);
    const lines = months.get(key);
    if (lines) lines.push(rowText(row, settlement));
    else months.set(key, [rowText(row, settlement)]);
  }
  const head = [...PREAMBLE.map((line) => quoted([line])), quoted(HEADERS)];
  return [...months.values()].map((lines) => '\uFEFF' + [...head, ...lines, ''].join('\n'));
}
