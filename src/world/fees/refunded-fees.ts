// Fees that came back with refunds of any kind: the commission but for what Amazon keeps of it, now and then a fulfilment fee.
import { MONEY_SOURCES, type MoneyKind, type MoneyPart, type MoneySource } from '../../reports/money/events';
import { moneyEvents } from '../../reports/money/read-events';
import type { RowSource } from '../../reports/reading/rows';
import type { RowRef } from '../../values/cell';
import type { Money } from '../../values/money';

/** Net of what Amazon kept or took again; 0 or more. */
export interface FeesBack {
  readonly commission: Money;
  readonly fulfilment: Money;
  readonly rows: readonly RowRef[];
}

/** A product of which a fee came back, and a row that says so. */
interface RefundedProduct {
  readonly sku: string;
  readonly row: RowRef;
}

interface Sum {
  readonly source: MoneySource;
  readonly sku: string;
  commission: Money;
  fulfilment: Money;
  rows: RowRef[];
}

type Fee = 'commission' | 'fulfilment';

/** Which sum an amount belongs to. */
const FEES: Readonly<Partial<Record<MoneyPart, Fee>>> = {
  'fulfilment-fee': 'fulfilment',
  commission: 'commission',
  'refund-commission': 'commission',
};

const NOTHING: FeesBack = { commission: 0, fulfilment: 0, rows: [] };

/**
 * What the guarantee or a bank took from the seller is a refund here, unlike for errors 3 and 7: the commission comes back
 * with it all the same, and what came back was not charged.
 */
const REFUNDS: ReadonlySet<MoneyKind> = new Set(['refund', 'a-to-z', 'chargeback']);

/** Fees that came back with the refunds of charged orders, by order and SKU; what several sources tell is one. */
export class RefundedFees {
  /** By order; few have more than one. */
  private readonly sums = new Map<string, Sum[]>();

  constructor(reading: RowSource, isCharged: (order: number) => boolean) {
    for (const events of moneyEvents(reading)) {
      let row = 0;
      const take = (part: MoneyPart, amount: Money): void => {
        const fee = amount === 0 ? undefined : FEES[part];
        if (fee) this.add(events.source, events.orderId(row), events.sku(row), fee, amount, events.ref(row));
      };
      const { noSales } = events;
      for (let at = 0; at < noSales.length; at++) {
        const i = noSales[at] as number;
        if (!REFUNDS.has(events.kind(i)) || !isCharged(events.orderNumber(i))) continue;
        row = i;
        events.parts(i, take);
      }
    }
  }

  private add(source: MoneySource, order: string, sku: string, fee: Fee, amount: Money, row: RowRef): void {
    const own = this.sums.get(order);
    let sum = own?.find((s) => s.source === source && s.sku === sku);
    if (sum) sum.rows.push(row);
    else {
      sum = { source, sku, commission: 0, fulfilment: 0, rows: [row] };
      if (own) own.push(sum);
      else this.sums.set(order, [sum]);
    }
    sum[fee] += amount;
  }

  /** The products of an order of which fees came back. */
  productsOf(order: string): readonly RefundedProduct[] {
    return (this.sums.get(order) ?? []).map(({ sku, rows }) => ({ sku, row: rows[0] as RowRef }));
  }

  /** What came back for an order and SKU, rows of the order without a SKU included: the source that tells most. */
  of(order: string, sku: string): FeesBack {
    const own = this.sums.get(order);
    if (!own) return NOTHING;
    let most = NOTHING;
    for (const source of MONEY_SOURCES) {
      const sums = [sku, ''].flatMap((id) => own.find((s) => s.source === source && s.sku === id) ?? []);
      const commission = Math.max(
        0,
        sums.reduce((total, s) => total + s.commission, 0),
      );
      const fulfilment = Math.max(
        0,
        sums.reduce((total, s) => total + s.fulfilment, 0),
      );
      if (commission + fulfilment > most.commission + most.fulfilment) {
        most = { commission, fulfilment, rows: sums.flatMap((s) => s.rows) };
      }
    }
    return most;
  }
}
