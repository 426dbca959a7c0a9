// Fees charged for sales in a stretch of days: fulfilment fee and commission of every order line, with what the buyer paid.
import { marketplace as facts, isNonAmazon, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import type { Reading } from '../../reports';
import { feeNamed } from '../../reports/money/fee-names';
import { type PaymentColumn, TAX_COLUMNS } from '../../reports/money/payments/columns';
import { fulfilmentFeeOf } from '../../reports/money/payments/fulfilment-fee';
import { currencyOfLine } from '../../reports/money/payments/locale';
import { paymentsTransactions } from '../../reports/money/payments/spec';
import { fulfilledBy, paymentKindOf } from '../../reports/money/payments/types';
import { settlementV1, settlementV2, type V1Key, type V2Key } from '../../reports/money/settlement';
import type { Table } from '../../reports/reading/table';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { memo } from '../../values/memo';
import type { Money } from '../../values/money';
import { codeKey } from '../../values/text';
import { MONEY_SOURCES, type MoneySource } from '../money/money-lines';
import { readOrderFacts } from '../orders/order-facts';

/** An order line as one source charged it on one day; all money positive as charged or paid, per line, not per unit. */
export interface FeeCharge {
  readonly source: MoneySource;
  readonly orderId: string;
  readonly sku: string;
  /** Of the row, else of the order's sales channel, else the seller's own. */
  readonly marketplace: MarketplaceCode;
  readonly currency: string;
  readonly posted: Day;
  /** Units; 0 when no line counts them. */
  units: number;
  principal: Money;
  shipping: Money;
  giftWrap: Money;
  /** Promotions on the item itself, and all of them: positive. Payments files do not tell them apart. */
  itemPromotion: Money;
  promotion: Money;
  /** Tax that stands beside the amounts. */
  tax: Money;
  fulfilment: Money;
  commission: Money;
  /** The commission column of payments files holds closing and digital services fees too. */
  readonly commissionHoldsAll: boolean;
  amazon: boolean | null;
  readonly fulfilmentRows: RowRef[];
  readonly commissionRows: RowRef[];
}

type Slot = 'principal' | 'shipping' | 'giftWrap' | 'tax' | 'fulfilment' | 'commission' | null;

const ITEM_PRICE: Readonly<Record<string, Slot>> = {
  principal: 'principal',
  shipping: 'shipping',
  delivery: 'shipping',
  giftwrap: 'giftWrap',
  tax: 'tax',
  shippingtax: 'tax',
  deliverytax: 'tax',
  giftwraptax: 'tax',
};
const itemFee = memo((text): Slot => {
  const name = feeNamed(text);
  return name === 'refund-commission' ? null : name;
});

const key = memo(codeKey);
const paymentKind = memo(paymentKindOf);

/**
 * Every order line with a charge posted from `from` to `to`, both days included. Of an order and SKU that several sources
 * show, the best one counts. Multi-channel orders, refunds and money in another currency than the shop's are left out.
 */
export function readFeeCharges(reading: Reading, from: Day, to: Day, home: MarketplaceCode): FeeCharge[] {
  const book = new ChargeBook(home);
  for (const table of reading.tables(settlementV2)) readV2(table, from, to, book);
  for (const table of reading.tables(settlementV1)) readV1(table, from, to, book);
  for (const table of reading.tables(paymentsTransactions)) readPayments(table, from, to, book);
  return book.charges(reading);
}

interface LineIds {
  readonly source: MoneySource;
  readonly orderId: string;
  readonly sku: string;
  readonly item: string;
  readonly shop: string;
  readonly currency: string;
  readonly posted: Day;
}

class ChargeBook {
  private readonly lines = new Map<string, FeeCharge>();
  private readonly bySource = new Map<string, number>();
  /** Charges of rows that name no shop, with the currency that they print. */
  private readonly homeless = new Map<FeeCharge, string>();
  private last: { key: string; charge: FeeCharge } | null = null;

  constructor(private readonly home: MarketplaceCode) {}

  /** The charge that a row belongs to; null when its order is none of Amazon's shops or in another currency. */
  of(ids: LineIds): FeeCharge | null {
    if (ids.orderId === '' || ids.sku === '' || /^S\d/.test(ids.orderId) || isNonAmazon(ids.shop)) return null;
    const line = `${ids.source}\n${ids.orderId}\n${ids.sku}\n${ids.item}\n${ids.posted}`;
    // The lines of one order item follow each other.
    if (this.last?.key === line) return this.last.charge;
    let charge = this.lines.get(line);
    if (!charge) {
      const marketplace = ids.shop === '' ? this.home : marketplaceOf(ids.shop);
      if (marketplace === null) return null;
      const own = facts(marketplace).currency;
      if (ids.shop !== '' && ids.currency !== '' && ids.currency !== own) return null;
      charge = {
        source: ids.source,
        orderId: ids.orderId,
        sku: ids.sku,
        marketplace,
        currency: own,
        posted: ids.posted,
        units: 0,
        principal: 0,
        shipping: 0,
        giftWrap: 0,
        itemPromotion: 0,
        promotion: 0,
        tax: 0,
        fulfilment: 0,
        commission: 0,
        commissionHoldsAll: ids.source === 'payments',
        amazon: null,
        fulfilmentRows: [],
        commissionRows: [],
      };
      this.lines.set(line, charge);
      if (ids.shop === '') this.homeless.set(charge, ids.currency);
      const pair = `${ids.orderId}\n${ids.sku}`;
      const rank = MONEY_SOURCES.indexOf(ids.source);
      this.bySource.set(pair, Math.min(this.bySource.get(pair) ?? rank, rank));
    }
    this.last = { key: line, charge };
    return charge;
  }

  charges(reading: Reading): FeeCharge[] {
    const best: FeeCharge[] = [];
    for (const charge of this.lines.values()) {
      const rank = this.bySource.get(`${charge.orderId}\n${charge.sku}`);
      if (rank === MONEY_SOURCES.indexOf(charge.source)) best.push(charge);
    }
    return this.homeless.size === 0 ? best : this.housed(best, reading);
  }

  /** Gives charges without a shop that of their order's sales channel; those outside Amazon's shops go. */
  private housed(charges: readonly FeeCharge[], reading: Reading): FeeCharge[] {
    const orders = readOrderFacts(reading, new Set([...this.homeless.keys()].map((c) => c.orderId)));
    return charges.flatMap((charge) => {
      const printed = this.homeless.get(charge);
      if (printed === undefined) return [charge];
      const channel = orders.get(charge.orderId)?.salesChannel ?? '';
      if (isNonAmazon(channel)) return [];
      const marketplace = channel === '' ? this.home : marketplaceOf(channel);
      if (marketplace === null) return [];
      const { currency } = facts(marketplace);
      return printed === '' || printed === currency ? [{ ...charge, marketplace, currency }] : [];
    });
  }
}

function put(charge: FeeCharge, slot: Slot, amount: Money, row: RowRef): void {
  if (slot === null) return;
  if (slot === 'fulfilment' || slot === 'commission') {
    charge[slot] -= amount;
    (slot === 'fulfilment' ? charge.fulfilmentRows : charge.commissionRows).push(row);
  } else charge[slot] += amount;
}

function isAmazon(text: string): boolean | null {
  const channel = text.toUpperCase();
  return channel === 'AFN' ? true : channel === 'MFN' ? false : null;
}

/** Currency of each settlement, which its first line alone prints. */
function currencies(table: Table<V1Key> | Table<V2Key>): Map<string, string> {
  const found = new Map<string, string>();
  const [idAt, currencyAt] = [table.at.settlementId, table.at.currency];
  if (idAt === undefined || currencyAt === undefined) return found;
  for (const { cells } of table.totalsLines) {
    const currency = String(cells[currencyAt] ?? '').trim();
    if (currency !== '') found.set(String(cells[idAt] ?? '').trim(), currency.toUpperCase());
  }
  return found;
}

function settlementIds(
  t: Table<V1Key> | Table<V2Key>,
  i: number,
  source: MoneySource,
  posted: Day,
  known: ReadonlyMap<string, string>,
): LineIds {
  return {
    source,
    orderId: t.text(i, 'orderId'),
    sku: t.text(i, 'sku'),
    item: t.text(i, 'orderItemCode'),
    shop: t.text(i, 'marketplace'),
    currency: t.text(i, 'currency').toUpperCase() || (known.get(t.text(i, 'settlementId')) ?? ''),
    posted,
  };
}

function readV2(t: Table<V2Key>, from: Day, to: Day, book: ChargeBook): void {
  const known = currencies(t);
  for (let i = 0; i < t.size; i++) {
    const posted = t.date(i, 'postedDate');
    if (posted === null || posted < from || posted > to || !t.live(i)) continue;
    if (key(t.text(i, 'transactionType')) !== 'order') continue;
    const type = key(t.text(i, 'amountType'));
    const described = key(t.text(i, 'amountDescription'));
    const promotion = type === 'promotion' && !described.includes('tax');
    const slot =
      type === 'itemprice'
        ? (ITEM_PRICE[described] ?? null)
        : type === 'itemfees'
          ? itemFee(t.text(i, 'amountDescription'))
          : null;
    if (slot === null && !promotion) continue;
    const charge = book.of(settlementIds(t, i, 'v2', posted, known));
    if (!charge) continue;
    const amount = t.money(i, 'amount') ?? 0;
    charge.amazon ??= isAmazon(t.text(i, 'fulfilment'));
    if (promotion) addPromotion(charge, described, amount);
    if (slot === 'principal') charge.units += t.quantity(i, 'quantity') ?? 0;
    put(charge, slot, amount, { tab: t.tab.name, row: t.rowNumbers[i] as number });
  }
}

function addPromotion(charge: FeeCharge, described: string, amount: Money): void {
  charge.promotion -= amount;
  if (described === 'principal') charge.itemPromotion -= amount;
}

function readV1(t: Table<V1Key>, from: Day, to: Day, book: ChargeBook): void {
  const known = currencies(t);
  // An order's units stand on a line of their own; a file that prints them on the price lines too counts them once.
  const counted = new Map<FeeCharge, { alone: number; priced: number }>();
  for (let i = 0; i < t.size; i++) {
    const posted = t.date(i, 'postedDate');
    if (posted === null || posted < from || posted > to || !t.live(i)) continue;
    if (key(t.text(i, 'transactionType')) !== 'order') continue;
    const charge = book.of(settlementIds(t, i, 'v1', posted, known));
    if (!charge) continue;
    const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
    charge.amazon ??= isAmazon(t.text(i, 'fulfilment'));
    const price = ITEM_PRICE[key(t.text(i, 'priceType'))];
    const units = t.quantity(i, 'quantity') ?? 0;
    if (units !== 0) {
      const count = counted.get(charge) ?? { alone: 0, priced: 0 };
      if (price === 'principal') count.priced += units;
      else if (!price) count.alone += units;
      counted.set(charge, count);
    }
    if (price) put(charge, price, t.money(i, 'price') ?? 0, row);
    const fee = itemFee(t.text(i, 'itemFeeType'));
    if (fee) put(charge, fee, t.money(i, 'itemFee') ?? 0, row);
    const promotion = key(t.text(i, 'promotionType'));
    if (promotion !== '' && !promotion.includes('tax')) addPromotion(charge, promotion, t.money(i, 'promotion') ?? 0);
  }
  for (const [charge, { alone, priced }] of counted) charge.units += priced > 0 ? priced : alone;
}

const SHOWN_TAX: readonly PaymentColumn[] = ['productSalesTax', 'shippingCreditsTax', 'giftWrapCreditsTax'];

function readPayments(t: Table<PaymentColumn>, from: Day, to: Day, book: ChargeBook): void {
  let preamble = '';
  for (const row of t.tab.rows.slice(0, 20)) {
    if (row.filter((cell) => cell !== '').length === 1) preamble ||= currencyOfLine(String(row[0] ?? '')) ?? '';
  }
  for (let i = 0; i < t.size; i++) {
    const posted = t.date(i, 'date');
    if (posted === null || posted < from || posted > to || !t.live(i)) continue;
    if (paymentKind(t.text(i, 'type')) !== 'order') continue;
    const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
    const money = (column: PaymentColumn) => t.money(i, column) ?? 0;
    const charge = book.of({
      source: 'payments',
      orderId: t.text(i, 'orderId'),
      sku: t.text(i, 'sku'),
      // Each row is an order line with its own units and price.
      item: `${t.tab.name}\n${row.row}`,
      shop: t.text(i, 'marketplace'),
      currency: preamble,
      posted,
    });
    if (!charge) continue;
    const channel = fulfilledBy(t.text(i, 'fulfillment'));
    charge.amazon = channel === null ? null : channel === 'amazon';
    charge.units = t.quantity(i, 'quantity') ?? 0;
    charge.principal = money('productSales');
    charge.shipping = money('shippingCredits');
    charge.giftWrap = money('giftWrapCredits');
    charge.promotion = -money('promotionalRebates');
    // A rebate of exactly the shipping price is free shipping, not a lower item price.
    charge.itemPromotion = charge.promotion === charge.shipping ? 0 : charge.promotion;
    for (const column of SHOWN_TAX) if (TAX_COLUMNS.has(column)) charge.tax += money(column);
    put(charge, 'commission', money('sellingFees'), row);
    put(charge, 'fulfilment', -fulfilmentFeeOf(money), row);
  }
}
