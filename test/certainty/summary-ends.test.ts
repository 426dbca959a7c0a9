// The ledger's summary and the older list of adjustments beside the detailed ledger: what they count and it does not show.
import type { Tab } from '../../src/values/cell';
import { ago } from '../contract/support/dates';
import { type Fields, grid } from '../contract/support/grid';
import { covered } from '../contract/support/inbound';
import { A, B, found, lost } from '../contract/support/stock';
import headerRows from '../fixtures/header-rows.json';
import { check, GONE, gone, LOST, loss, paid, SHORT, short } from './situations';

const SUMMARY = headerRows['ledger-summary']['21 columns'];
const ADJUSTMENTS = headerRows['inventory-adjustments']['9 columns'];

/** One product in one month, or on one day. */
const counted = (date: string, what: Fields, { sku, fnsku, asin } = A): Tab =>
  grid('summary', SUMMARY, [{ Date: date, MSKU: sku, FNSKU: fnsku, ASIN: asin, Disposition: 'SELLABLE', ...what }]);
const listed = (reason: string, { sku, fnsku } = A): Tab =>
  grid('adjustments', ADJUSTMENTS, [
    { 'adjusted-date': `${ago(30)}T08:00:00+00:00`, 'transaction-item-id': '123456', sku, fnsku, quantity: 1, reason },
  ]);

describe('a loss', () => {
  const twoLost = [covered([lost(ago(40), 2), found(ago(20))]), paid()];
  check([
    ['found in the month', LOST, 'doubted', [...loss(paid()), counted('11/2026', { Found: 1 })]],
    ['found on a day', LOST, 'doubted', [...loss(paid()), counted('11/02/2026', { Found: 1 })]],
    ['another product found', LOST, 1, [...loss(paid()), counted('11/2026', { Found: 1 }, B)]],
    ['found long before', LOST, 1, [...loss(paid()), counted('07/2026', { Found: 1 })]],
    ['found as the details show', LOST, 1, [...twoLost, counted('11/2026', { Found: 1 })]],
    ['one more found than they show', LOST, 'doubted', [...twoLost, counted('11/2026', { Found: 2 })]],
    ['found in the older list', LOST, 'doubted', [...loss(paid()), listed('F')]],
    ['another product found there', LOST, 1, [...loss(paid()), listed('F', B)]],
    ['put back there', LOST, 1, [...loss(paid()), listed('P')]],
  ]);
});

describe('a return, and what was received', () => {
  const returned = (date: string) => [...gone([]), counted(date, { 'Customer Returns': 1 })];
  const received = (units: number) => [...short([]), counted('08/2026', { Receipts: units })];
  check([
    ['restocked in the month after', GONE, 'doubted', returned('10/2026')],
    ['restocked in the month before', GONE, 1, returned('08/2026')],
    ['one more received than the details show', SHORT, 'doubted', received(10)],
    ['received as they show', SHORT, 1, received(9)],
  ]);
});
