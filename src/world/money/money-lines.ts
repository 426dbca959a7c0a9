// Money of orders that were refunded, reimbursed or charged again, split into the parts that claims compare.
import { marketplace as facts, marketplaceOf } from '../../policy/marketplaces';
import type { Reading } from '../../reports';
import type { MoneyEvents, MoneyKind, MoneyPart, MoneySource } from '../../reports/money/events';
import { moneyEvents } from '../../reports/money/read-events';
import { NumberSet } from '../../reports/reading/text-numbers';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';

type LineKind = Exclude<MoneyKind, 'a-to-z' | 'chargeback' | 'other'>;

/**
 * Rows of money split into the parts that claims compare: of a sale or a refund, rows that follow each other and are of the same
 * item are one. Signs as printed: income +, refunds and fees −.
 */
export interface MoneyLine {
  /** Rows that it is made of; of a sale only the first. */
  readonly rows: readonly RowRef[];
  readonly source: MoneySource;
  readonly kind: LineKind;
  readonly date: Day | null;
  /** The number of the order's id (`RowSource.orderNumbers`). */
  readonly order: number;
  readonly orderId: string;
  readonly sku: string;
  /** Lines of one refund share it. */
  readonly group: string;
  readonly marketplace: string;
  readonly fulfilment: 'amazon' | 'seller' | null;
  /** Units, on the line that counts them; null elsewhere. */
  readonly quantity: number | null;
  /** Null when no row is a principal line; of several rows only one is. */
  readonly principal: Money | null;
  /** Shipping, gift wrap, goodwill, promotions and restocking fees. */
  readonly extras: Money;
  /** Of these, shipping, gift wrap and goodwill, which are an order's and not a line's. */
  readonly beside: Money;
  /** A row credits a restocking fee. */
  readonly restockingFee: boolean;
  /** Charged for fulfilment on a line of a sale: positive. */
  readonly fulfilmentFee: Money;
  /** Everything but tax. */
  readonly net: Money;
  readonly tax: Money;
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
  for (const events of sources) new LineMaker(events, defaultCurrency, lines).add(events.ofOrders(wanted));
  return lines;
}

/** Null: no line. What Amazon's guarantee or a bank took is no refund that errors 3 and 7 may claim (docs/rules). */
function lineKind(kind: MoneyKind): LineKind | null {
  return kind === 'a-to-z' || kind === 'chargeback' || kind === 'other' ? null : kind;
}

const EXTRA = 1;
const BESIDE = 2;
const TAXED = 4;

/** What the money of a part counts as, beside what was charged or refunded; tax is none that claims count (contract, section 2, Value). */
const COUNTS: ReadonlyMap<MoneyPart, number> = new Map<MoneyPart, number>([
  ['shipping', EXTRA | BESIDE],
  ['gift-wrap', EXTRA | BESIDE],
  ['goodwill', EXTRA | BESIDE],
  ['restocking-fee', EXTRA],
  ['item-promotion', EXTRA],
  ['shipping-promotion', EXTRA],
  ['tax-promotion', EXTRA],
  ['shown-tax', TAXED],
  ['tax', TAXED],
]);

type Writable = { -readonly [K in keyof MoneyLine]: MoneyLine[K] } & { readonly rows: RowRef[] };

/** Makes lines of the rows of one source. */
class LineMaker {
  /** The line that a next row may belong to, and what the row at hand tells. */
  private last: Writable | null = null;
  private principal: Money | null = null;
  private extras = 0;
  private beside = 0;
  private fees = 0;
  private net = 0;
  private tax = 0;
  private restockingFee = false;

  constructor(
    private readonly events: MoneyEvents,
    private readonly defaultCurrency: string,
    private readonly lines: MoneyLine[],
  ) {}

  add(rows: readonly number[]): void {
    for (let n = 0; n < rows.length; n++) {
      const i = rows[n] as number;
      const kind = lineKind(this.events.kind(i));
      if (kind !== null) this.addRow(i, kind);
    }
  }

  private addRow(i: number, kind: LineKind): void {
    const { events, last } = this;
    this.principal = null;
    this.extras = this.beside = this.fees = this.net = this.tax = 0;
    this.restockingFee = false;
    events.parts(i, this.take);
    const quantity = events.quantity(i, kind);
    if (last !== null && last.kind === kind && this.joins(last, i, quantity)) this.addTo(last, i, quantity);
    else {
      this.last = this.lineOf(i, kind, quantity);
      this.lines.push(this.last);
    }
  }

  private readonly take = (part: MoneyPart, amount: Money): void => {
    if (part === 'principal') this.principal = amount;
    // What may have been such a fee lowers what an order was worth, as one does.
    else if (part === 'fulfilment-fee' || part === 'perhaps-fulfilment-fee') this.fees -= amount;
    else if (part === 'restocking-fee' || part === 'perhaps-restocking-fee') this.restockingFee = true;
    const counts = COUNTS.get(part) ?? 0;
    if ((counts & EXTRA) !== 0) this.extras += amount;
    if ((counts & BESIDE) !== 0) this.beside += amount;
    if ((counts & TAXED) === 0) this.net += amount;
    else this.tax += amount;
  };

  /**
   * A row of the same sale that counts no units and has no principal only adds to what it was charged; of a refund only two
   * principals stay apart, for each may be a unit.
   */
  private joins(line: MoneyLine, i: number, quantity: number | null): boolean {
    const { events, principal } = this;
    if (line.kind === 'order') {
      if (principal !== null || quantity !== null) return false;
    } else if (line.kind !== 'refund' || (principal !== null && line.principal !== null)) return false;
    return (
      line.order === events.orderNumber(i) &&
      line.sku === events.sku(i) &&
      line.date === events.date(i) &&
      (line.kind === 'order' || line.group === events.group(i))
    );
  }

  private addTo(line: Writable, i: number, quantity: number | null): void {
    line.extras += this.extras;
    line.beside += this.beside;
    line.restockingFee ||= this.restockingFee;
    line.net += this.net;
    line.tax += this.tax;
    if (line.kind === 'order') line.fulfilmentFee += this.fees;
    else {
      line.principal ??= this.principal;
      line.rows.push(this.events.ref(i));
      if (quantity !== null && quantity > 0) line.quantity = Math.max(0, line.quantity ?? 0) + quantity;
    }
    if (line.marketplace === '') line.marketplace = this.events.marketplace(i);
    line.fulfilment ??= this.events.fulfilment(i);
    if (line.currency === '') line.currency = this.currencyAt(i, line.marketplace);
  }

  /** One object made at once: made of two, each of the many lines would take ten times the memory. */
  private lineOf(i: number, kind: LineKind, quantity: number | null): Writable {
    const { events } = this;
    const marketplace = events.marketplace(i);
    return {
      rows: [events.ref(i)],
      source: events.source,
      kind,
      date: events.date(i),
      order: events.orderNumber(i),
      orderId: events.orderId(i),
      sku: events.sku(i),
      group: events.group(i),
      marketplace,
      fulfilment: events.fulfilment(i),
      quantity,
      principal: this.principal,
      extras: this.extras,
      beside: this.beside,
      restockingFee: this.restockingFee,
      fulfilmentFee: kind === 'order' ? this.fees : 0,
      net: this.net,
      tax: this.tax,
      currency: this.currencyAt(i, marketplace),
    };
  }

  private currencyAt(i: number, marketplace: string): string {
    const { events } = this;
    return events.currency(i) || (events.source === 'payments' ? currencyOf(marketplace, this.defaultCurrency) : '');
  }
}

/** A payments file whose first lines name no currency is in that of the row's shop. */
function currencyOf(shop: string, defaultCurrency: string): string {
  const code = marketplaceOf(shop);
  return code === null ? defaultCurrency : facts(code).currency;
}
