// The files about stock: inventory ledger (quoted CSV), returns, reimbursements and replacements (unquoted tabs), Products.
import { isoOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import { cents, isoTime, quoted, slashDate, tabbed } from './format';
import type { Move, Reimbursement, Return, Story } from './story';

const LEDGER = headerRows['ledger-detail']['16 columns, quoted CSV'];

function moveText(move: Move): string {
  const { product } = move;
  return quoted([
    slashDate(move.day),
    product.fnsku,
    product.asin,
    product.sku,
    product.title,
    move.event,
    move.reference,
    String(move.quantity),
    move.centre,
    move.disposition,
    move.reason,
    'US',
    move.reconciled === null ? '' : String(move.reconciled),
    move.unreconciled === null ? '' : String(move.unreconciled),
    `${isoOf(move.day)}T00:00:00-0700`,
    '',
  ]);
}

export function ledgerText(story: Story): string {
  return [quoted(LEDGER), ...story.moves.map(moveText), ''].join('\n');
}

const RETURNS = headerRows['customer-returns']['13 columns'];

function returnText(back: Return): string {
  const { product, orderId } = back.sale;
  return tabbed([
    isoTime(back.at),
    orderId,
    product.sku,
    product.asin,
    product.fnsku,
    product.title,
    '1',
    back.centre,
    back.disposition,
    back.reason,
    back.status,
    back.plate,
    back.reason === 'DEFECTIVE' ? 'Stopped working after a week' : '',
  ]);
}

export function returnsText(story: Story): string {
  return [tabbed(RETURNS), ...story.returns.map(returnText), ''].join('\n');
}

const REIMBURSEMENTS = headerRows.reimbursements['18 columns'];

function reimbursementText(paid: Reimbursement): string {
  const { product } = paid;
  return tabbed([
    isoTime(paid.at),
    paid.id,
    '',
    paid.sale?.orderId ?? '',
    paid.reason,
    product.sku,
    product.fnsku,
    product.asin,
    product.title,
    'NewItem',
    'USD',
    cents(paid.perUnit),
    cents(Math.abs(paid.cash) * paid.perUnit),
    String(paid.cash),
    String(paid.inventory),
    String(paid.cash + paid.inventory),
    paid.original?.id ?? '',
    paid.original?.reason ?? '',
  ]);
}

export function reimbursementsText(story: Story): string {
  return [tabbed(REIMBURSEMENTS), ...story.reimbursements.map(reimbursementText), ''].join('\n');
}

const REPLACEMENTS = headerRows.replacements['9 columns'];

export function replacementsText(story: Story): string {
  const lines = story.replacements.map(({ sale, day, orderId, centre }) =>
    tabbed([
      `${isoOf(day)}T10:00:00+00:00`,
      sale.product.sku,
      sale.product.asin,
      centre,
      centre,
      '1',
      '2',
      orderId,
      sale.orderId,
    ]),
  );
  return [tabbed(REPLACEMENTS), ...lines, ''].join('\n');
}

/** The seller's own tab of products, with costs. */
export function productsText(story: Story): string {
  const lines = story.products.map((p) => quoted([p.sku, p.fnsku, p.asin, p.title, cents(p.cost), 'USD']));
  return [quoted(['SKU', 'FNSKU', 'ASIN', 'Title', 'Sourcing cost', 'Currency']), ...lines, ''].join('\n');
}
