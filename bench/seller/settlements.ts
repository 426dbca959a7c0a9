// Settlement reports (flat file V2): one file for each two weeks, unquoted tabs, first row with the total of all the others.
import { isoOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import type { Refund, Reimbursement, Sale, Story } from './draft';
import { cents, DAY_SECONDS, dayOfSecond, type Second, tabbed, utcTime } from './format';
import type { ReportFile } from './index';
import { createRandom } from './random';

const HEADERS = headerRows['settlement-v2']['24 columns, US'];

const PERIOD_DAYS = 14;
/** The newest period is not closed yet: payments files have its days. */
export const OPEN_DAYS = PERIOD_DAYS;

/** Settlement codes for the reasons of the reimbursements report. */
const CODES: Readonly<Record<string, string>> = {
  Lost_Warehouse: 'WAREHOUSE_LOST',
  Damaged_Warehouse: 'WAREHOUSE_DAMAGE',
  Lost_Inbound: 'MISSING_FROM_INBOUND',
  CustomerReturn: 'REVERSAL_REIMBURSEMENT',
  Reimbursement_Reversal: 'COMPENSATED_CLAWBACK',
};

/** What happened at a moment: a sale that was sent, a refund, a payment, or a line of the account. */
interface Posting {
  readonly at: Second;
  readonly sale?: Sale;
  readonly refund?: Refund;
  readonly paid?: Reimbursement;
  readonly account?: readonly [type: string, amountType: string, description: string, amount: number];
}

type Put = (type: string, amountType: string, description: string, amount: number, promotion?: string) => void;

function saleLines(sale: Sale, put: Put): void {
  if (sale.channel === 'MCF') {
    put('Order', 'ItemFees', 'FBAPerUnitFulfillmentFee', -sale.fee);
    return;
  }
  put('Order', 'ItemPrice', 'Principal', sale.principal);
  if (sale.tax > 0) put('Order', 'ItemPrice', 'Tax', sale.tax);
  if (sale.shipping > 0) put('Order', 'ItemPrice', 'Shipping', sale.shipping);
  if (sale.tax > 0) put('Order', 'ItemWithheldTax', 'MarketplaceFacilitatorTax-Principal', -sale.tax);
  if (sale.channel === 'AFN') put('Order', 'ItemFees', 'FBAPerUnitFulfillmentFee', -sale.fee);
  put('Order', 'ItemFees', 'Commission', -sale.commission);
  if (sale.shipping > 0) put('Order', 'Promotion', 'Shipping', -sale.shipping, 'US Core Free Shipping');
  if (sale.promotion > 0) put('Order', 'Promotion', 'Principal', -sale.promotion, 'Save 10% with coupon');
}

function refundLines(refund: Refund, put: Put): void {
  const { sale } = refund;
  put('Refund', 'ItemPrice', 'Principal', -refund.principal);
  if (refund.tax > 0) {
    put('Refund', 'ItemPrice', 'Tax', -refund.tax);
    put('Refund', 'ItemWithheldTax', 'MarketplaceFacilitatorTax-Principal', refund.tax);
  }
  put('Refund', 'ItemFees', 'Commission', refund.commissionBack);
  put('Refund', 'ItemFees', 'RefundCommission', -refund.commissionKept);
  const promotion = Math.round((sale.promotion * refund.principal) / sale.principal);
  if (promotion > 0) put('Refund', 'Promotion', 'Principal', promotion);
}

function linesOf({ sale, refund, paid, account }: Posting, put: Put): void {
  if (refund) refundLines(refund, put);
  else if (sale) saleLines(sale, put);
  else if (paid)
    put('other-transaction', 'FBA Inventory Reimbursement', CODES[paid.reason] ?? 'RE_EVALUATION', paid.total);
  else if (account) put(...account);
}

function accountPostings(start: Second, orders: number): Posting[] {
  const other = (days: number, description: string, amount: number): Posting => ({
    at: start + days * DAY_SECONDS + 3600,
    account: ['other-transaction', 'other-transaction', description, amount],
  });
  return [
    other(0, 'Subscription Fee', -3999),
    other(7, 'Storage Fee', -Math.round(orders * 11.3)),
    other(9, 'FBAInboundTransportationFee', -Math.round(orders * 17)),
    {
      at: start + 10 * DAY_SECONDS,
      account: ['ServiceFee', 'Cost of Advertising', 'TransactionTotalAmount', -Math.round(orders * 90.7)],
    },
  ];
}

/** The postings of each closed period, oldest first. */
function periodsOf(story: Story): Posting[][] {
  const origin = story.from * DAY_SECONDS;
  const length = PERIOD_DAYS * DAY_SECONDS;
  const days = story.to + 1 - OPEN_DAYS - story.from;
  const periods: Posting[][] = Array.from({ length: Math.floor(days / PERIOD_DAYS) }, () => []);
  const put = (posting: Posting): void => {
    periods[Math.floor((posting.at - origin) / length)]?.push(posting);
  };
  for (const sale of story.sales) put({ at: sale.at + DAY_SECONDS, sale });
  for (const refund of story.refunds) put({ at: refund.at, sale: refund.sale, refund });
  for (const paid of story.reimbursements) if (paid.cash !== 0) put({ at: paid.at + DAY_SECONDS, paid });
  periods.forEach((_, i) => {
    for (const posting of accountPostings(origin + i * length, story.sales.length / periods.length)) put(posting);
  });
  return periods;
}

function* settlementLines(postings: readonly Posting[], id: string, start: Second): Generator<string> {
  let total = 0;
  for (const posting of postings) {
    linesOf(posting, (_, __, ___, amount) => {
      total += amount;
    });
  }
  const end = start + PERIOD_DAYS * DAY_SECONDS;
  const dates = [start, end, end + 2 * DAY_SECONDS].map(utcTime);
  yield tabbed(HEADERS);
  yield tabbed([id, ...dates, cents(total), 'USD', ...Array.from({ length: HEADERS.length - 6 }, () => '')]);
  const ready: string[] = [];
  for (const posting of postings) {
    const { at, refund, paid } = posting;
    const sale = posting.sale ?? refund?.sale;
    const order = sale?.orderId ?? '';
    const shop = sale ? (sale.channel === 'MCF' ? 'Non-Amazon US' : 'Amazon.com') : '';
    const adjustment = refund ? `amzn1:crow:${refund.number.toString(36).toUpperCase().padStart(22, 'Q')}` : '';
    const shipment = sale && !refund ? `D${String(sale.number).padStart(9, '0')}` : '';
    const fulfilment = sale ? (sale.channel === 'MFN' ? 'MFN' : 'AFN') : '';
    const item = sale ? String(50_000_000_000_000 + sale.number * 7) : '';
    const adjusted = refund ? String(700_000_000_000 + refund.number * 3) : '';
    const sku = (sale ?? paid)?.product.sku ?? '';
    const units = sale && !refund ? String(sale.units) : paid ? String(Math.abs(paid.cash)) : '';
    const begin = `${id}\t\t\t\t\t\t`;
    const end = `${fulfilment}\t${isoOf(dayOfSecond(at))}\t${utcTime(at)}\t${item}\t\t${adjusted}\t${sku}\t${units}\t`;
    linesOf(posting, (type, amountType, description, amount, promotion = '') => {
      const middle = `${type}\t${order}\t${order}\t${adjustment}\t${shipment}\t${shop}\t${amountType}\t${description}`;
      ready.push(`${begin}${middle}\t${cents(amount)}\t${end}${promotion}`);
    });
    yield* ready;
    ready.length = 0;
  }
}

/** The closed settlements, oldest first; one of them was downloaded twice. Each adds up to its own first row. */
export function settlementFiles(story: Story, seed: number): ReportFile[] {
  const random = createRandom(seed);
  const files = periodsOf(story).map((postings, i): ReportFile => {
    const id = random.digits(11);
    const start = (story.from + i * PERIOD_DAYS) * DAY_SECONDS;
    const number = String(i + 1).padStart(2, '0');
    return { name: `settlement-${number}.txt`, lines: () => settlementLines(postings, id, start) };
  });
  const twice = files[Math.floor(files.length / 2)] as ReportFile;
  return [...files, { name: twice.name.replace('.txt', ' (1).txt'), lines: twice.lines }];
}
