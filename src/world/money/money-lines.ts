// Money of orders that were refunded, reimbursed or charged again: a line a row, split into the parts that claims compare.
import { marketplace as facts, marketplaceOf } from '../../policy/marketplaces';
import type { Reading } from '../../reports';
import { isTax, type MoneyEvents, type MoneyKind, type MoneyPart, type MoneySource } from '../../reports/money/events';
import { moneyEvents } from '../../reports/money/read-events';
import { NumberSet } from '../../reports/reading/text-numbers';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';

type LineKind = Exclude<MoneyKind, 'a-to-z' | 'chargeback' | 'other'>;

/**
 * One row of money, split into the parts that claims compare; of a sale, with the rows after it that add fees, tax and the like
 * to the same item. Signs as printed: income +, refunds and fees −.
 */
export interface MoneyLine extends RowRef {
  readonly source: MoneySource;
  readonly kind: LineKind;
  readonly date: Day | null;
  readonly orderId: string;
  readonly sku: string;
  /** Lines of one refund share it. */
  readonly group: string;
  readonly marketplace: string;
  readonly fulfilment: 'amazon' | 'seller' | null;
  /** Units, on the line that counts them; null elsewhere. */
  readonly quantity: number | null;
  /** Null when the row is no principal line. */
  readonly principal: Money | null;
  /** Shipping, gift wrap, goodwill, promotions and restocking fees. */
  readonly extras: Money;
  /** Of these, shipping, gift wrap and goodwill, which are an order's and not a line's. */
  readonly beside: Money;
  /** The row credits a restocking fee. */
  readonly restockingFee: boolean;
  /** Charged for fulfilment on a line of a sale: positive. */
  readonly fulfilmentFee: Money;
  /** Everything but tax. */
  readonly net: Money;
  readonly currency: string;
}

/** All lines of the orders that a claim can be about: refunded, reimbursed or charged again, and those named in `also`. */
export function readMoneyLines(reading: Reading, defaultCurrency: string, also: Iterable<string>): MoneyLine[] {
  const sources = moneyEvents(reading);
  // Nearly all rows are plain sales: the orders that matter are found first, then only their lines are made.
  const wanted = new NumberSet();
  for (const id of also) wanted.add(reading.orderNumbers.of(id));
  for (const events of sources)
    for (const i of events.noSales) if (lineKind(events.kind(i)) !== null) wanted.add(events.orderNumber(i));
  const lines: MoneyLine[] = [];
  if (wanted.isEmpty) return lines;
  for (const events of sources) {
    const line = lineMaker(events, defaultCurrency);
    let last: MoneyLine | null = null;
    const rows = events.ofOrders(wanted);
    for (let n = 0; n < rows.length; n++) {
      const i = rows[n] as number;
      const kind = lineKind(events.kind(i));
      if (kind === null) continue;
      const made: MoneyLine | null = line(i, kind, last);
      if (made === last) continue;
      lines.push(made);
      last = made;
    }
  }
  return lines;
}

/** Null: no line. What Amazon's guarantee or a bank took is no refund that errors 3 and 7 may claim (docs/rules). */
function lineKind(kind: MoneyKind): LineKind | null {
  return kind === 'a-to-z' || kind === 'chargeback' || kind === 'other' ? null : kind;
}

const EXTRAS: ReadonlySet<MoneyPart> = new Set([
  'shipping',
  'gift-wrap',
  'goodwill',
  'restocking-fee',
  'item-promotion',
  'shipping-promotion',
  'tax-promotion',
]);

const BESIDE: ReadonlySet<MoneyPart> = new Set(['shipping', 'gift-wrap', 'goodwill']);

type Writable = { -readonly [K in keyof MoneyLine]: MoneyLine[K] };

/**
 * Makes the line of a row, or adds the row to the line before it. One object made at once: made of two, each of the many lines
 * would take ten times the memory.
 */
function lineMaker(
  events: MoneyEvents,
  defaultCurrency: string,
): (i: number, kind: LineKind, before: MoneyLine | null) => MoneyLine {
  let principal: Money | null = null;
  let [extras, beside, fees, net] = [0, 0, 0, 0];
  let restockingFee = false;
  const take = (part: MoneyPart, amount: Money) => {
    if (part === 'principal') principal = amount;
    // What may have been such a fee lowers what an order was worth, as one does.
    else if (part === 'fulfilment-fee' || part === 'perhaps-fulfilment-fee') fees -= amount;
    else if (EXTRAS.has(part)) {
      extras += amount;
      if (BESIDE.has(part)) beside += amount;
    }
    if (part === 'restocking-fee' || part === 'perhaps-restocking-fee') restockingFee = true;
    if (!isTax(part)) net += amount;
  };
  const currencyAt = (i: number, marketplace: string): string =>
    events.currency(i) || (events.source === 'payments' ? currencyOf(marketplace, defaultCurrency) : '');
  const isSameSale = (line: MoneyLine, i: number): boolean =>
    line.kind === 'order' &&
    line.orderId === events.orderId(i) &&
    line.sku === events.sku(i) &&
    line.date === events.date(i) &&
    line.marketplace === events.marketplace(i) &&
    line.fulfilment === events.fulfilment(i) &&
    line.currency === currencyAt(i, line.marketplace);
  return (i, kind, before) => {
    principal = null;
    extras = beside = fees = net = 0;
    restockingFee = false;
    events.parts(i, take);
    const quantity = events.quantity(i, kind);
    // A row that counts no units and has no principal only adds to what its sale was charged.
    if (kind === 'order' && principal === null && quantity === null && before !== null && isSameSale(before, i)) {
      const sale = before as Writable;
      sale.extras += extras;
      sale.beside += beside;
      sale.restockingFee ||= restockingFee;
      sale.fulfilmentFee += fees;
      sale.net += net;
      return before;
    }
    const { tab, row } = events.ref(i);
    const marketplace = events.marketplace(i);
    return {
      tab,
      row,
      source: events.source,
      kind,
      date: events.date(i),
      orderId: events.orderId(i),
      sku: events.sku(i),
      group: events.group(i),
      marketplace,
      fulfilment: events.fulfilment(i),
      quantity,
      principal,
      extras,
      beside,
      restockingFee,
      fulfilmentFee: kind === 'order' ? fees : 0,
      net,
      currency: currencyAt(i, marketplace),
    };
  };
}

/** A payments file whose first lines name no currency is in that of the row's shop. */
function currencyOf(shop: string, defaultCurrency: string): string {
  const code = marketplaceOf(shop);
  return code === null ? defaultCurrency : facts(code).currency;
}
