// What the rules look at: everything read, indexed once, and the pools that they draw from.

import { marketplace as facts, MARKETPLACES, type MarketplaceCode } from '../policy/marketplaces';
import type { Reading } from '../reports';
import { customerReturns } from '../reports/customer-returns';
import { replacements } from '../reports/replacements';
import type { Settings } from '../settings';
import { Catalogue } from './catalogue';
import { Coverage } from './coverage';
import { readMoneyLines } from './money/money-lines';
import { type ReturnedUnits, unitsBack } from './orders/order';
import { OrderBook } from './orders/order-book';
import { buildPools, type Pools } from './payments/reimbursement-pools';
import { type LedgerBook, productKey, readLedger } from './stock/ledger-book';
import { type RemovalOrder, readRemovals } from './stock/removal-book';
import { type StockLeft, unstockedUnits } from './stock/restocked';
import { readShipments, type Shipment } from './stock/shipment-book';

export interface World {
  readonly settings: Settings;
  readonly reading: Reading;
  readonly coverage: Coverage;
  readonly catalogue: Catalogue;
  readonly pools: Pools;
  readonly ledger: LedgerBook;
  readonly shipments: ReadonlyMap<string, Shipment>;
  readonly orders: OrderBook;
  readonly removals: readonly RemovalOrder[];
  /** Which returns reached stock, and what reached stock without one. */
  restocking(): ReturnType<typeof unstockedUnits>;
  restockedLeft(): readonly StockLeft[];
  /** What is made of the world as a whole: made when first asked for, the same for everyone. */
  once<T>(make: (world: World) => T): T;
}

/** Builds the world a part at a time: between two a caller may let others work. */
export function* worldSteps(reading: Reading, settings: Settings): Generator<void, World> {
  const catalogue = new Catalogue(reading);
  yield;
  const lines = readMoneyLines(reading, currencyOf(settings.marketplace), ordersBeyondMoney(reading));
  yield;
  const pools = buildPools(reading, lines);
  yield;
  const ledger = readLedger(reading, catalogue, pools.stockCredits, settings.asOf);
  yield;
  const orders = new OrderBook(reading, lines, pools.order, catalogue, settings.asOf);
  yield;
  const coverage = new Coverage(
    reading,
    settings,
    (ids) => productKey(ids, catalogue),
    () => orders.returnRegions(settings.marketplace),
  );
  const shipments = readShipments(reading, ledger.receipts, catalogue, settings.asOf);
  yield;
  const made = new Map<unknown, unknown>();
  return {
    restocking(): ReturnType<typeof unstockedUnits> {
      return this.once(restockingOf);
    },
    restockedLeft(): readonly StockLeft[] {
      return this.restocking().left;
    },
    once<T>(make: (world: World) => T): T {
      if (!made.has(make)) made.set(make, make(this));
      return made.get(make) as T;
    },
    settings,
    reading,
    coverage,
    catalogue,
    pools,
    ledger,
    shipments,
    removals: readRemovals(reading),
    orders,
  };
}

function restockingOf({ orders, ledger, catalogue }: World): ReturnType<typeof unstockedUnits> {
  const returned: ReturnedUnits[] = [];
  for (const order of orders.returned) for (const unit of unitsBack(order)) returned.push(unit);
  return unstockedUnits(returned, ledger.returns, catalogue);
}

/** Currency of a marketplace. */
export function currencyOf(marketplace: MarketplaceCode): string {
  return facts(marketplace).currency;
}

/** The reimbursements report names no marketplace: the default one when it has the currency, else the only one that has. */
export function marketplaceOfCurrency(settings: Settings, currency: string): MarketplaceCode {
  const own = settings.marketplace;
  if (currency === '' || currencyOf(own) === currency) return own;
  const shops = MARKETPLACES.filter((m) => m.currency === currency);
  return shops.length === 1 ? (shops[0] as { code: MarketplaceCode }).code : own;
}

/** Orders that a claim can be about although no refund of theirs is in the data: returned or replaced. */
function* ordersBeyondMoney(reading: Reading): Generator<string> {
  const returns = reading.rows(customerReturns);
  for (let i = 0; i < returns.size; i++) yield returns.orderId(i);
  const replaced = reading.rows(replacements);
  for (let i = 0; i < replaced.size; i++) yield replaced.originalOrderId(i);
}
