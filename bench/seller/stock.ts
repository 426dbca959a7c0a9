// The files about stock: inventory ledger (quoted CSV, newest first), returns, reimbursements and replacements (tabs).
import { type Day, isoOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import type { Move, Reimbursement, Story } from './draft';
import { cents, dayOfSecond, isoTime, quoted, slashDate, tabbed } from './format';

const LEDGER = headerRows['ledger-detail']['16 columns, quoted CSV'];
/** Amazon looks for a lost unit for about so long; until then its figures say nothing. */
const INVESTIGATION = 14;

function moveText(move: Move, until: Day): string {
  const { product } = move;
  const decided = move.day + INVESTIGATION <= until;
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
    move.reconciled === null || !decided ? '' : String(move.reconciled),
    move.unreconciled === null || !decided ? '' : String(move.unreconciled),
    `${isoOf(move.day)}T00:00:00-0700`,
    '',
  ]);
}

export function* ledgerLines({ moves }: Story, from: Day, to: Day): Generator<string> {
  yield quoted(LEDGER);
  for (let i = moves.length - 1; i >= 0; i--) {
    const move = moves[i] as Move;
    if (move.day >= from && move.day <= to) yield moveText(move, to);
  }
}

const RETURNS = headerRows['customer-returns']['13 columns'];

function returnText(back: Story['returns'][number]): string {
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

export function* returnLines(story: Story, from: Day, to: Day): Generator<string> {
  yield tabbed(RETURNS);
  for (const back of story.returns) {
    const day = dayOfSecond(back.at);
    if (day >= from && day <= to) yield returnText(back);
  }
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
    cents(paid.total),
    String(paid.cash),
    String(paid.inventory),
    String(paid.cash + paid.inventory),
    paid.original?.id ?? '',
    paid.original?.reason ?? '',
  ]);
}

export function* reimbursementLines(story: Story, from: Day, to: Day): Generator<string> {
  yield tabbed(REIMBURSEMENTS);
  for (const paid of story.reimbursements) {
    const day = dayOfSecond(paid.at);
    if (day >= from && day <= to) yield reimbursementText(paid);
  }
}

const REPLACEMENTS = headerRows.replacements['9 columns'];

export function* replacementLines(story: Story): Generator<string> {
  yield tabbed(REPLACEMENTS);
  for (const { sale, day, orderId, centre } of story.replacements) {
    const { sku, asin } = sale.product;
    yield tabbed([`${isoOf(day)}T10:00:00+00:00`, sku, asin, centre, centre, '1', '2', orderId, sale.orderId]);
  }
}
