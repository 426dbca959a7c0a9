// Settlement and payments rows of orders that were refunded, reimbursed or charged again, in one shape whatever the source.
import { marketplace as facts, marketplaceOf } from '../../policy/marketplaces';
import type { Reading } from '../../reports';
import { feeNamed } from '../../reports/money/fee-names';
import { MONEY_COLUMNS, type PaymentColumn, TAX_COLUMNS } from '../../reports/money/payments/columns';
import { fulfilmentFeeOf } from '../../reports/money/payments/fulfilment-fee';
import { currencyOfLine } from '../../reports/money/payments/locale';
import { stockReimbursementOf } from '../../reports/money/payments/reimbursements';
import { paymentsTransactions } from '../../reports/money/payments/spec';
import { fulfilledBy, paymentKindOf } from '../../reports/money/payments/types';
import { settlementV1, settlementV2, type V1Key, type V2Key } from '../../reports/money/settlement';
import { v1Amount } from '../../reports/money/settlement-totals';
import type { Table } from '../../reports/reading/table';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { memo } from '../../values/memo';
import type { Money } from '../../values/money';
import { codeKey } from '../../values/text';

/** Where money lines come from, best first (contract, "One source for money"). */
export const MONEY_SOURCES = ['v2', 'v1', 'payments'] as const;
export type MoneySource = (typeof MONEY_SOURCES)[number];

export type MoneyKind = 'order' | 'refund' | 'order-retrocharge' | 'refund-retrocharge' | 'reimbursement';

/** One row of money, split into the parts that claims compare. Signs as printed: income +, refunds and fees −. */
export interface MoneyLine extends RowRef {
  readonly source: MoneySource;
  readonly kind: MoneyKind;
  readonly date: Day | null;
  readonly orderId: string;
  readonly sku: string;
  /** Lines of one refund share it: the adjustment id, or the row itself in payments files. */
  readonly group: string;
  readonly itemCode: string;
  readonly marketplace: string;
  readonly fulfilment: 'amazon' | 'seller' | null;
  /** Units, on the line that counts them; null elsewhere. */
  readonly quantity: number | null;
  /** Null when the row is no principal line. */
  readonly principal: Money | null;
  /** Shipping, gift wrap, goodwill, promotions and restocking fees. */
  readonly extras: Money;
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
  const sources = [
    ...reading.tables(settlementV2).map((t) => new V2Source(t)),
    ...reading.tables(settlementV1).map((t) => new V1Source(t)),
    ...reading.tables(paymentsTransactions).map((t) => new PaymentsSource(t, defaultCurrency)),
  ];
  // Nearly all rows are plain sales: the orders that matter are found first, then only their lines are read.
  const wanted = new Set<string>(also);
  const kinds = sources.map((source) => {
    const want = source.table.reader('orderId', (id) => wanted.add(id));
    return Array.from({ length: source.table.size }, (_, i) => {
      const kind = source.kind(i);
      if (kind !== null && kind !== 'order') want(i);
      return kind;
    });
  });
  wanted.delete('');
  const lines: MoneyLine[] = [];
  if (wanted.size === 0) return lines;
  sources.forEach((source, s) => {
    const isWanted = source.table.reader('orderId', (id) => wanted.has(id));
    kinds[s]?.forEach((kind, i) => {
      if (kind !== null && isWanted(i) && source.table.live(i)) lines.push(source.line(i, kind));
    });
  });
  return lines;
}

interface Source {
  readonly table: {
    readonly size: number;
    reader<T>(key: 'orderId', read: (text: string) => T): (i: number) => T;
    live(i: number): boolean;
  };
  kind(i: number): MoneyKind | null;
  line(i: number, kind: MoneyKind): MoneyLine;
}

const TRANSACTIONS: Readonly<Record<string, MoneyKind>> = {
  order: 'order',
  refund: 'refund',
  orderretrocharge: 'order-retrocharge',
  refundretrocharge: 'refund-retrocharge',
};

const transactionKind = memo((text) => TRANSACTIONS[codeKey(text)] ?? null);
const amountType = memo(codeKey);
const v1Reimbursement = memo((text) => stockReimbursementOf(text) !== null);
const descriptionKind = memo(part);
const isFulfilmentFee = memo((text) => feeNamed(text) === 'fulfilment');
const isRestockingFee = memo((text) => codeKey(text) === 'restockingfee');

type Part = 'principal' | 'extra' | 'tax' | 'fee';

const EXTRAS: ReadonlySet<string> = new Set(['shipping', 'delivery', 'giftwrap', 'goodwill', 'restockingfee']);

/** What an amount-description or price-type stands for. */
function part(text: string): Part {
  const key = codeKey(text);
  if (key === 'principal') return 'principal';
  if (EXTRAS.has(key)) return 'extra';
  // Tax, ShippingTax, GiftWrapTax, TaxDiscount, MarketplaceFacilitatorTax-Principal, LowValueGoodsTax-Shipping, TCS, TDS …
  if (key === 'taxdiscount' || key.endsWith('tax') || key.endsWith('vat') || /^(tcs|tds)/.test(key)) return 'tax';
  if (/^(marketplacefacilitator(tax|vat)|lowvaluegoods(tax)?|itemwithheldtax)/.test(key)) return 'tax';
  return 'fee';
}

function settlementFulfilment(text: string): 'amazon' | 'seller' | null {
  const key = text.toUpperCase();
  return key === 'AFN' ? 'amazon' : key === 'MFN' ? 'seller' : null;
}

/** Currency of each settlement of a tab: printed on its first line only. */
function settlementCurrencies(table: Table<V1Key> | Table<V2Key>): Map<string, string> {
  const currencies = new Map<string, string>();
  const idAt = table.at.settlementId as number;
  const currencyAt = table.at.currency;
  if (currencyAt === undefined) return currencies;
  for (const { cells } of table.totalsLines) {
    const currency = String(cells[currencyAt] ?? '').trim();
    if (currency !== '') currencies.set(String(cells[idAt] ?? '').trim(), currency.toUpperCase());
  }
  return currencies;
}

class V2Source implements Source {
  private readonly currencies: Map<string, string>;
  private readonly transaction: (i: number) => MoneyKind | null;

  constructor(readonly table: Table<V2Key>) {
    this.currencies = settlementCurrencies(table);
    this.transaction = table.reader('transactionType', transactionKind);
  }

  kind(i: number): MoneyKind | null {
    const kind = this.transaction(i);
    if (kind !== null) return kind;
    return amountType(this.table.text(i, 'amountType')) === 'fbainventoryreimbursement' ? 'reimbursement' : null;
  }

  line(i: number, kind: MoneyKind): MoneyLine {
    const t = this.table;
    const amount = t.money(i, 'amount') ?? 0;
    const type = amountType(t.text(i, 'amountType'));
    const description = t.text(i, 'amountDescription');
    const described = descriptionKind(description);
    const tax = type === 'itemwithheldtax' || described === 'tax';
    const promotion = type === 'promotion';
    const principal = described === 'principal' && type === 'itemprice';
    return settlementLine(t, i, kind, 'v2', this.currencies, {
      // Every line of an order item prints the quantity: the principal line counts it.
      quantity: principal || kind === 'reimbursement' ? t.quantity(i, 'quantity') : null,
      principal: principal ? amount : null,
      restockingFee: isRestockingFee(description),
      extras: !tax && (promotion || (described === 'extra' && type === 'itemprice')) ? amount : 0,
      fulfilmentFee: kind === 'order' && isFulfilmentFee(description) ? -amount : 0,
      net: tax ? 0 : amount,
    });
  }
}

class V1Source implements Source {
  private readonly currencies: Map<string, string>;
  readonly kind: (i: number) => MoneyKind | null;

  constructor(readonly table: Table<V1Key>) {
    this.currencies = settlementCurrencies(table);
    // V1 writes the reimbursement's own code where others write "Order".
    this.kind = table.reader(
      'transactionType',
      (text) => transactionKind(text) ?? (v1Reimbursement(text) ? 'reimbursement' : null),
    );
  }

  line(i: number, kind: MoneyKind): MoneyLine {
    const t = this.table;
    const amount = v1Amount(t, i);
    const priceType = t.text(i, 'priceType');
    const promotionType = t.text(i, 'promotionType');
    const described = priceType === '' ? 'fee' : descriptionKind(priceType);
    const feeType = t.text(i, 'itemFeeType');
    const types = [priceType, promotionType, feeType].filter((type) => type !== '');
    const tax = types.some((type) => descriptionKind(type) === 'tax');
    const promotion = promotionType !== '' && !tax;
    return settlementLine(t, i, kind, 'v1', this.currencies, {
      quantity: t.quantity(i, 'quantity'),
      principal: described === 'principal' ? (t.money(i, 'price') ?? 0) : null,
      restockingFee: isRestockingFee(priceType),
      extras: promotion || described === 'extra' ? amount : 0,
      fulfilmentFee: kind === 'order' && isFulfilmentFee(feeType) ? -amount : 0,
      net: tax ? 0 : amount,
    });
  }
}

type Parts = Pick<MoneyLine, 'quantity' | 'principal' | 'restockingFee' | 'extras' | 'fulfilmentFee' | 'net'>;

/** One object made at once: made of two, each of the many lines would take ten times the memory. */
function settlementLine(
  t: Table<V1Key> | Table<V2Key>,
  i: number,
  kind: MoneyKind,
  source: MoneySource,
  currencies: ReadonlyMap<string, string>,
  { quantity, principal, restockingFee, extras, fulfilmentFee, net }: Parts,
): MoneyLine {
  const settlement = t.text(i, 'settlementId');
  const adjustment = t.text(i, 'adjustmentId');
  const date = t.date(i, 'postedDate');
  return {
    tab: t.tab.name,
    row: t.rowNumbers[i] as number,
    source,
    kind,
    date,
    orderId: t.text(i, 'orderId'),
    sku: t.text(i, 'sku'),
    // Without an adjustment id the lines of one day are one refund.
    group: adjustment !== '' ? adjustment : `day ${date ?? ''}`,
    itemCode: t.text(i, 'orderItemCode'),
    marketplace: t.text(i, 'marketplace'),
    fulfilment: settlementFulfilment(t.text(i, 'fulfilment')),
    quantity,
    principal,
    extras,
    restockingFee,
    fulfilmentFee,
    net,
    currency: t.text(i, 'currency').toUpperCase() || (currencies.get(settlement) ?? ''),
  };
}

const NET_COLUMNS: readonly PaymentColumn[] = MONEY_COLUMNS.filter((c) => !TAX_COLUMNS.has(c));
const paymentKind = memo(paymentKindOf);
const paymentChannel = memo((text) => fulfilledBy(text));

class PaymentsSource implements Source {
  private readonly preambleCurrency: string | null;

  constructor(
    readonly table: Table<PaymentColumn>,
    private readonly defaultCurrency: string,
  ) {
    let currency: string | null = null;
    for (const row of table.tab.rows.slice(0, 20)) {
      if (row.filter((cell) => cell !== '').length > 1) continue;
      currency ??= currencyOfLine(String(row[0] ?? ''));
    }
    this.preambleCurrency = currency;
  }

  kind(i: number): MoneyKind | null {
    const kind = paymentKind(this.table.text(i, 'type'));
    if (kind === 'order' || kind === 'refund' || kind === 'order-retrocharge' || kind === 'refund-retrocharge')
      return kind;
    if (kind !== 'adjustment') return null;
    return stockReimbursementOf(this.table.text(i, 'description')) ? 'reimbursement' : null;
  }

  line(i: number, kind: MoneyKind): MoneyLine {
    const t = this.table;
    let net = 0;
    for (const column of NET_COLUMNS) net += t.money(i, column) ?? 0;
    const sales = t.money(i, 'productSales') ?? 0;
    const marketplace = t.text(i, 'marketplace');
    const code = marketplaceOf(marketplace);
    const row = t.rowNumbers[i] as number;
    return {
      tab: t.tab.name,
      row,
      source: 'payments',
      kind,
      date: t.date(i, 'date'),
      orderId: t.text(i, 'orderId'),
      sku: t.text(i, 'sku'),
      group: `${t.tab.name} ${row}`,
      itemCode: '',
      marketplace,
      fulfilment: paymentChannel(t.text(i, 'fulfillment')),
      quantity: t.quantity(i, 'quantity'),
      // A fee that the buyer paid has no column of its own there.
      restockingFee: kind === 'refund' && (t.money(i, 'other') ?? 0) > 0,
      principal: sales === 0 && kind !== 'order' ? null : sales,
      extras:
        (t.money(i, 'shippingCredits') ?? 0) +
        (t.money(i, 'giftWrapCredits') ?? 0) +
        (t.money(i, 'promotionalRebates') ?? 0),
      fulfilmentFee: kind === 'order' ? fulfilmentFeeOf((column) => t.money(i, column) ?? 0) : 0,
      net,
      currency: this.preambleCurrency ?? (code === null ? this.defaultCurrency : facts(code).currency),
    };
  }
}
