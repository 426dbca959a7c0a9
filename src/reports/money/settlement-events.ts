// Settlements as money events: V2 prints one amount a row, V1 a column for each kind of amount, of which a row fills one.
import type { Day } from '../../values/day';
import { joined } from '../../values/lists';
import { memo } from '../../values/memo';
import type { Money } from '../../values/money';
import { codeKey } from '../../values/text';
import type { Shipper } from '../reading/channel';
import type { RowSource, Rows } from '../reading/rows';
import type { Table } from '../reading/table';
import type { MoneyKind, MoneyPart, MoneyRows } from './events';
import { stockReimbursementOf } from './payments/reimbursements';
import { settlementV1, settlementV2, V1_MONEY, type V1Key, type V2Key } from './settlement';
import { feeGivenBack, isRecovery, moneyKindOf, settlementPart } from './words';

const kindOf = memo(moneyKindOf);
const isReimbursementType = memo((type) => codeKey(type) === 'fbainventoryreimbursement');
const isReimbursementCode = memo((type) => stockReimbursementOf(type) !== null);
const partsOf = memo((amountType) => memo((description) => settlementPart(amountType, description)));
const pricePart = partsOf('ItemPrice');
const promotionPart = partsOf('Promotion');
const feePart = partsOf('ItemFees');

/**
 * What a description gives back under a transaction type. Null for sales and refunds, nearly all rows, as Amazon spells them:
 * in any other spelling a correction counts, which claims less.
 */
const creditsOf = memo((type) =>
  type === 'Order' || type === 'Refund' ? null : memo((description) => feeGivenBack(type, description)),
);

const givesFees = (type: string): boolean => creditsOf(type) !== null;

/** What money of each type is for under a description. */
interface Described {
  readonly text: string;
  readonly parts: (MoneyPart | undefined)[];
}

const SALES: ReadonlySet<MoneyKind> = new Set(['order', 'refund', 'order-retrocharge', 'refund-retrocharge']);

function shipperOf(text: string): Shipper | null {
  const key = text.toUpperCase();
  return key === 'AFN' ? 'amazon' : key === 'MFN' ? 'seller' : null;
}

/** Currency of each settlement of a tab: printed on its first line only. */
function currencies(table: Table<V1Key> | Table<V2Key>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const [idAt, currencyAt] = [table.at.settlementId, table.at.currency];
  if (idAt === undefined || currencyAt === undefined) return found;
  for (const { cells } of table.totalsLines) {
    const currency = String(cells[currencyAt] ?? '').trim();
    if (currency !== '') found.set(String(cells[idAt] ?? '').trim(), currency.toUpperCase());
  }
  return found;
}

type SharedRows = Pick<
  Rows<typeof settlementV1.columns>,
  | 'size'
  | 'ref'
  | 'postedDate'
  | 'orderId'
  | 'sku'
  | 'orderItemCode'
  | 'marketplace'
  | 'adjustmentId'
  | 'currency'
  | 'settlementId'
>;

const upperCase = memo((text) => text.toUpperCase());
const NO_DAY = 'day ';

function shared(rows: SharedRows, currenciesOf: (i: number) => ReadonlyMap<string, string>) {
  const days = new Map<Day, string>();
  const dayName = (day: Day | null): string => {
    if (day === null) return NO_DAY;
    let name = days.get(day);
    if (name === undefined) {
      name = `day ${day}`;
      days.set(day, name);
    }
    return name;
  };
  return {
    size: rows.size,
    commissionHoldsAll: false,
    ref: rows.ref,
    date: rows.postedDate,
    orderId: rows.orderId,
    sku: rows.sku,
    item: rows.orderItemCode,
    marketplace: rows.marketplace,
    // Without an adjustment id the rows of one day are one refund.
    group: (i: number) => rows.adjustmentId(i) || dayName(rows.postedDate(i)),
    currency: (i: number) => upperCase(rows.currency(i)) || (currenciesOf(i).get(rows.settlementId(i)) ?? ''),
  };
}

export function settlementV2Events(reports: RowSource): MoneyRows {
  const rows = reports.rows(settlementV2);
  const typed = rows.read('transactionType', kindOf);
  const paysForStock = rows.read('amountType', isReimbursementType);
  // Types and descriptions are few: what a pair means is kept with the description, by the number of the type.
  const types: string[] = [];
  const typeNumber = memo((type) => types.push(type) - 1);
  const typeOf = rows.read('amountType', typeNumber);
  const describedAs = memo((text): Described => ({ text, parts: [] }));
  const described = rows.read('amountDescription', describedAs);
  const credit = rows.read('transactionType', creditsOf);
  const recovery = rows.read('transactionType', isRecovery);
  const recoveryDescribed = rows.read('amountDescription', isRecovery);
  // Asked twice for a row, once for its amount and once for its units.
  let last = -1;
  let lastPart: MoneyPart = 'other';
  const partOf = (i: number): MoneyPart => {
    if (last !== i) {
      last = i;
      const { text, parts } = described(i);
      const type = typeOf(i);
      lastPart = parts[type] ??= settlementPart(types[type] as string, text);
    }
    return lastPart;
  };
  const kind = (i: number) => {
    const known = typed(i);
    // What pays for stock pays for it under any type but those of sales and refunds.
    return known !== 'order' && !SALES.has(known) && paysForStock(i) ? 'reimbursement' : known;
  };
  const total = (i: number) => rows.amount(i) ?? 0;
  return {
    ...shared(rows, rows.ofTab(currencies)),
    source: 'v2',
    kind,
    orderNumber: rows.orderNumber('orderId'),
    fulfilment: rows.read('fulfilment', shipperOf),
    // Every row of an order item prints the quantity: the one with the principal counts it.
    quantity: (i, of) => (partOf(i) === 'principal' || of === 'reimbursement' ? rows.quantity(i) : null),
    feeGivenBack: (i) => credit(i)?.(rows.amountDescription(i)) ?? null,
    recovers: (i) => recovery(i) || recoveryDescribed(i),
    givingFeesBack: () => rows.saying('transactionType', givesFees),
    recovering: () => joined(rows.saying('transactionType', isRecovery), rows.saying('amountDescription', isRecovery)),
    ofOrders: (orders) => rows.ofOrders('orderId', orders),
    total,
    parts: (i, visit) => visit(partOf(i), total(i)),
  };
}

const UNNAMED = V1_MONEY.filter((column) => column !== 'price' && column !== 'promotion' && column !== 'itemFee');

export function settlementV1Events(reports: RowSource): MoneyRows {
  const rows = reports.rows(settlementV1);
  const typed = rows.read('transactionType', kindOf);
  const paysForStock = rows.read('transactionType', isReimbursementCode);
  const credit = rows.read('transactionType', creditsOf);
  // The reimbursement's own code stands where others write "Order".
  const kind = (i: number) => {
    const known = typed(i);
    return known === 'other' && paysForStock(i) ? 'reimbursement' : known;
  };
  const named = [
    [rows.priceType, rows.price, pricePart],
    [rows.promotionType, rows.promotion, promotionPart],
    [rows.itemFeeType, rows.itemFee, feePart],
  ] as const;
  return {
    ...shared(rows, rows.ofTab(currencies)),
    source: 'v1',
    kind,
    orderNumber: rows.orderNumber('orderId'),
    fulfilment: rows.read('fulfilment', shipperOf),
    // A sale's units stand on a row of their own, and may stand again on its prices: of these the principal counts them.
    quantity: (i, of) => {
      const price = of === 'order' ? rows.priceType(i) : '';
      return price === '' || pricePart(price) === 'principal' ? rows.quantity(i) : null;
    },
    feeGivenBack: (i) => credit(i)?.(`${rows.itemFeeType(i)} ${rows.otherFeeReason(i)}`) ?? null,
    recovers: rows.read('transactionType', isRecovery),
    givingFeesBack: () => rows.saying('transactionType', givesFees),
    recovering: () => rows.saying('transactionType', isRecovery),
    ofOrders: (orders) => rows.ofOrders('orderId', orders),
    total: (i) => V1_MONEY.reduce<Money>((sum, column) => sum + (rows[column](i) ?? 0), 0),
    parts: (i, visit) => {
      for (const [words, amount, partOf] of named) {
        const word = words(i);
        const money = amount(i);
        if (word !== '') visit(partOf(word), money ?? 0);
        else if (money !== null) visit('other', money);
      }
      for (const column of UNNAMED) {
        const money = rows[column](i);
        if (money !== null) visit('other', money);
      }
    },
  };
}
