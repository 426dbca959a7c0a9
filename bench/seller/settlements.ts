// Settlement reports (flat file V2): one file for each two weeks, unquoted tabs, first row with the total of all the others.
import { isoOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import { cents, DAY_SECONDS, dayOfSecond, type Second, tabbed, utcTime } from './format';
import { createRandom } from './random';
import type { Refund, Reimbursement, Sale, Story } from './story';

const HEADERS = headerRows['settlement-v2']['24 columns, US'];

const PERIOD_DAYS = 14;

/** Settlement codes for the reasons of the reimbursements report. */
const CODES: Readonly<Record<string, string>> = {
  Lost_Warehouse: 'WAREHOUSE_LOST',
  Damaged_Warehouse: 'WAREHOUSE_DAMAGE',
  CustomerReturn: 'REVERSAL_REIMBURSEMENT',
  Reimbursement_Reversal: 'COMPENSATED_CLAWBACK',
};

interface Line {
  readonly at: Second;
  readonly type: string;
  readonly amountType: string;
  readonly description: string;
  readonly amount: number;
  readonly sale?: Sale;
  readonly sku?: string;
  readonly quantity?: number;
  readonly refund?: Refund;
  readonly promotion?: string;
}

function saleLines(sale: Sale): Line[] {
  const base = { at: sale.at + DAY_SECONDS, type: 'Order', sale, sku: sale.product.sku, quantity: sale.units };
  const fee = { ...base, amountType: 'ItemFees', description: 'FBAPerUnitFulfillmentFee', amount: -sale.fee };
  if (sale.channel === 'MCF') return [fee];
  const lines: Line[] = [
    { ...base, amountType: 'ItemPrice', description: 'Principal', amount: sale.principal },
    { ...base, amountType: 'ItemPrice', description: 'Tax', amount: sale.tax },
  ];
  if (sale.shipping > 0)
    lines.push({ ...base, amountType: 'ItemPrice', description: 'Shipping', amount: sale.shipping });
  lines.push({
    ...base,
    amountType: 'ItemWithheldTax',
    description: 'MarketplaceFacilitatorTax-Principal',
    amount: -sale.tax,
  });
  if (sale.channel === 'AFN') lines.push(fee);
  lines.push({ ...base, amountType: 'ItemFees', description: 'Commission', amount: -sale.commission });
  if (sale.shipping > 0) {
    const promotion = 'US Core Free Shipping';
    lines.push({ ...base, amountType: 'Promotion', description: 'Shipping', amount: -sale.shipping, promotion });
  }
  if (sale.promotion > 0) {
    const promotion = 'Save 10% with coupon';
    lines.push({ ...base, amountType: 'Promotion', description: 'Principal', amount: -sale.promotion, promotion });
  }
  return lines;
}

function refundLines(refund: Refund): Line[] {
  const { sale } = refund;
  const base = { at: refund.at, type: 'Refund', sale, refund, sku: sale.product.sku };
  const promotion = Math.round((sale.promotion * refund.principal) / sale.principal);
  const lines: Line[] = [
    { ...base, amountType: 'ItemPrice', description: 'Principal', amount: -refund.principal },
    { ...base, amountType: 'ItemPrice', description: 'Tax', amount: -refund.tax },
    {
      ...base,
      amountType: 'ItemWithheldTax',
      description: 'MarketplaceFacilitatorTax-Principal',
      amount: refund.tax,
    },
    { ...base, amountType: 'ItemFees', description: 'Commission', amount: refund.commissionBack },
    { ...base, amountType: 'ItemFees', description: 'RefundCommission', amount: -refund.commissionKept },
  ];
  if (promotion > 0) lines.push({ ...base, amountType: 'Promotion', description: 'Principal', amount: promotion });
  return lines;
}

function reimbursementLines(paid: Reimbursement): Line[] {
  const units = Math.abs(paid.cash);
  if (units === 0) return [];
  return [
    {
      at: paid.at + DAY_SECONDS,
      type: 'other-transaction',
      amountType: 'FBA Inventory Reimbursement',
      description: CODES[paid.reason] ?? 'RE_EVALUATION',
      amount: units * paid.perUnit,
      sku: paid.product.sku,
      quantity: units,
    },
  ];
}

function accountLines(start: Second, orders: number): Line[] {
  const other = { type: 'other-transaction', amountType: 'other-transaction' };
  return [
    { at: start + 3600, ...other, description: 'Subscription Fee', amount: -3999 },
    { at: start + 7 * DAY_SECONDS, ...other, description: 'Storage Fee', amount: -Math.round(orders * 11.3) },
    {
      at: start + 9 * DAY_SECONDS,
      ...other,
      description: 'FBAInboundTransportationFee',
      amount: -Math.round(orders * 17),
    },
    {
      at: start + 10 * DAY_SECONDS,
      type: 'ServiceFee',
      amountType: 'Cost of Advertising',
      description: 'TransactionTotalAmount',
      amount: -Math.round(orders * 90.7),
    },
  ];
}

function lineText(id: string, line: Line): string {
  const { sale } = line;
  const shop = sale?.channel === 'MCF' ? 'Non-Amazon US' : 'Amazon.com';
  const order = sale?.orderId ?? '';
  return tabbed([
    id,
    '',
    '',
    '',
    '',
    '',
    line.type,
    order,
    order,
    line.refund?.adjustmentId ?? '',
    sale && !line.refund ? sale.shipmentId : '',
    sale ? shop : '',
    line.amountType,
    line.description,
    cents(line.amount),
    sale ? (sale.channel === 'MFN' ? 'MFN' : 'AFN') : '',
    isoOf(dayOfSecond(line.at)),
    utcTime(line.at),
    sale?.itemCode ?? '',
    '',
    line.refund?.adjustmentItemId ?? '',
    line.sku ?? '',
    line.quantity === undefined ? '' : String(line.quantity),
    line.promotion ?? '',
  ]);
}

/** The texts of the settlements, oldest first. Each adds up to its own first row. */
export function settlementTexts(story: Story, seed: number): string[] {
  const random = createRandom(seed);
  const origin = story.from * DAY_SECONDS;
  const length = PERIOD_DAYS * DAY_SECONDS;
  const periods: Line[][] = Array.from({ length: Math.ceil((story.to - story.from + 1) / PERIOD_DAYS) }, () => []);
  const put = (lines: Line[]): void => {
    for (const line of lines) periods[Math.floor((line.at - origin) / length)]?.push(line);
  };
  for (const sale of story.sales) put(saleLines(sale));
  for (const refund of story.refunds) put(refundLines(refund));
  for (const paid of story.reimbursements) put(reimbursementLines(paid));
  const perPeriod = story.sales.length / periods.length;
  periods.forEach((_, i) => {
    put(accountLines(origin + i * length, perPeriod));
  });
  return periods.map((lines, i) => {
    const id = random.digits(11);
    const start = origin + i * length;
    const total = lines.reduce((sum, line) => sum + line.amount, 0);
    const dates = [start, start + length, start + length + 2 * DAY_SECONDS].map(utcTime);
    const first = [id, ...dates, cents(total), 'USD', ...Array.from({ length: HEADERS.length - 6 }, () => '')];
    return [tabbed(HEADERS), tabbed(first), ...lines.map((line) => lineText(id, line)), ''].join('\n');
  });
}
