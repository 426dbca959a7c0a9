// The Payments transaction file as a report: its columns in every language, its tax columns, its decimal mark.
import type { DecimalSign } from '../../reading/numbers';
import { type Column, date, formed, id, JOINED, money, quantity, report, text } from '../../reading/spec';
import {
  languageOf,
  MONEY_COLUMNS,
  PAYMENT_COLUMNS,
  PAYMENT_HEADERS,
  type PaymentColumn,
  type PaymentMoney,
  type PaymentText,
} from './columns';
import { DECIMAL_MARK } from './locale';
import { isKnownType, paymentKindOf } from './types';

const moneyColumns: ReadonlySet<PaymentColumn> = new Set<PaymentMoney>([...MONEY_COLUMNS, 'total']);

function kindOf(column: PaymentColumn): Column {
  const names = PAYMENT_HEADERS[column];
  if (moneyColumns.has(column)) return money(...names);
  if (column === 'date') return { ...date(...names), required: true };
  if (column === 'quantity') return quantity(...names);
  if (column === 'orderId') return formed(JOINED, id(...names));
  if (column === 'sku') return id(...names);
  return text(...names);
}

/** The kind of each column, as `kindOf` makes it. */
type PaymentColumns = Readonly<
  Record<PaymentMoney, Column<'money'>> &
    Record<PaymentText, Column<'text'>> &
    Record<'orderId' | 'sku', Column<'id'>> & { date: Column<'date'>; quantity: Column<'quantity'> }
>;

export const paymentsTransactions = report({
  id: 'payments-transactions',
  columns: Object.fromEntries(PAYMENT_COLUMNS.map((c) => [c, kindOf(c)])) as unknown as PaymentColumns,
  signature: ['date', 'orderId', 'productSales', 'total'],
  covers: 'date',
  core: ['type', 'orderId', 'sku', 'quantity', ...MONEY_COLUMNS, 'total', 'date'],
  // Words differ by language, and what is none of the known kinds is told by its amounts.
  canonical: { type: paymentKindOf },
  words: [{ column: 'type', known: isKnownType, where: 'orderId' }],
});

/** Decimal mark of a payments file, by the language of its header row. */
export function paymentDecimalSign(header: readonly string[]): DecimalSign {
  const language = languageOf(header);
  return language === null ? '.' : DECIMAL_MARK[language];
}
