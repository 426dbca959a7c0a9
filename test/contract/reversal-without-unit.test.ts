// Error 12: taken back without a unit.
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { type Expected, expectClaims, expectOnly } from './support/claims';
import { ago } from './support/dates';
import { covered, receipt, recent, shipments } from './support/inbound';
import { refund, sale, v2 } from './support/money';
import { ORDER } from './support/orders';
import {
  A,
  B,
  damaged,
  filler,
  fulfilledShipments,
  lost,
  type ReimbursementRow,
  reimbursements,
  returns,
} from './support/stock';

describe('12, reversal without a unit', () => {
  const BACK = 'reversal-without-unit' as const;
  const check = (tabs: readonly Tab[], expected: readonly Expected[], more: Partial<Settings> = {}) =>
    expectOnly([BACK], tabs, expected, more);
  const paid = (more: Partial<ReimbursementRow> = {}): ReimbursementRow => ({
    date: ago(40),
    reason: 'Lost_Warehouse',
    id: '77',
    ...more,
  });
  const taken = (more: Partial<ReimbursementRow> = {}): ReimbursementRow => ({
    date: ago(20),
    reason: 'Reimbursement_Reversal',
    original: '77',
    originalType: 'Lost_Warehouse',
    cash: -1,
    ...more,
  });

  test('a unit withdrawn that no other rule has', () => {
    check(
      [covered(), reimbursements([paid(), taken(), recent])],
      [
        {
          rule: BACK,
          open: 1,
          strength: 'review',
          sku: A.sku,
          fnsku: A.fnsku,
          event: ago(20),
          amount: '10.00',
          currency: 'USD',
        },
      ],
    );
  });

  test('a unit came back: nothing', () => {
    check([covered(), reimbursements([paid(), taken({ inventory: 1 }), recent])], []);
  });

  test('its own rule has an open claim: the unit is that rule’s', () => {
    const tabs = [covered([lost(ago(45))]), reimbursements([paid(), taken(), recent])];
    expectClaims(tabs, [{ rule: 'warehouse-lost', open: 1 }], {}, [BACK]);
  });

  test('… an expired one too', () => {
    const rows = [paid({ date: ago(90) }), taken(), recent];
    expectClaims(
      [covered([lost(ago(95))]), reimbursements(rows)],
      [{ rule: 'warehouse-lost', open: 1, state: 'expired' }],
      {},
      [BACK],
    );
  });

  test('the loss was of another product: it has no claim there', () => {
    const tabs = [covered([lost(ago(45), 1, B)]), reimbursements([paid(), taken(), recent])];
    expectClaims(tabs, [
      { rule: 'warehouse-lost', open: 1, fnsku: B.fnsku },
      { rule: BACK, open: 1, strength: 'review', fnsku: A.fnsku },
    ]);
  });

  test('of an order: its refund has the claim', () => {
    const rows = [paid({ reason: 'CustomerReturn', order: ORDER }), taken({ order: ORDER }), recent];
    const tabs = [v2([sale(ORDER), refund(ORDER, ago(90))]), returns(filler()), reimbursements(rows)];
    expectClaims(tabs, [{ rule: 'refund-without-return', open: 1 }], {}, [BACK]);
  });

  test('of an order whose unit came back meanwhile: square', () => {
    // The unit is back (in the returns report, and on the shelf), the payment was rightly withdrawn.
    const rows = [paid({ reason: 'CustomerReturn', order: ORDER }), taken({ order: ORDER }), recent];
    const came = { date: ago(25), order: ORDER };
    const tabs = [
      v2([sale(ORDER), refund(ORDER, ago(90))]),
      returns([came, ...filler()]),
      reimbursements(rows),
      covered([{ date: ago(25), qty: 1, event: 'CustomerReturns', ref: '', fc: 'LEX1' }]),
    ];
    expectClaims(tabs, [], {}, [BACK]);
  });

  test('the loss was found meanwhile: square', () => {
    const rows = [lost(ago(45)), { date: ago(22), qty: 1, reason: 'F' }];
    expectClaims([covered(rows), reimbursements([paid(), taken(), recent])], [], {}, [BACK]);
  });

  test.each([
    [14.78, '4.78'],
    [10.06, '0.06'],
    [10.05, null],
    [10, null],
  ])('paid 10.00, taken back %f with the unit: the excess', (amount, excess) => {
    const rows = [paid(), taken({ per: amount, amount: -amount, inventory: 1 }), recent];
    check([covered(), reimbursements(rows)], excess === null ? [] : [{ rule: BACK, open: 0, amount: excess }]);
  });

  test('taken back and paid again: square', () => {
    const rows = [paid(), taken(), paid({ id: '90', date: ago(15), per: 12 }), recent];
    expectClaims([covered([lost(ago(45))]), reimbursements(rows)], [], {}, [BACK]);
  });

  test('a loss that is newer than the payment is not what it was for', () => {
    const rows = [paid(), taken(), paid({ id: '90', date: ago(5) }), recent];
    expectClaims([covered([lost(ago(10))]), reimbursements(rows)], [{ rule: BACK, open: 1, strength: 'review' }]);
  });

  test('a damaged unit was put back to sellable: square', () => {
    const rows = [
      damaged(ago(45), 1, { ref: '5' }),
      { date: ago(22), qty: 1, reason: 'P', disposition: 'SELLABLE', ref: '5' },
    ];
    expectClaims([covered(rows), reimbursements([paid({ reason: 'Damaged_Warehouse' }), taken(), recent])], [], {}, [
      BACK,
    ]);
  });

  test('… found once, taken back twice: one unit is nobody’s', () => {
    const rows = [paid(), taken(), paid({ id: '78' }), taken({ original: '78', id: '79' }), recent];
    check(
      [covered([{ date: ago(22), qty: 1, reason: 'F' }]), reimbursements(rows)],
      [{ rule: BACK, open: 1, strength: 'review' }],
    );
  });

  test('of a shipment that received the unit later: square', () => {
    const ship = { status: 'Closed', delivered: ago(90), closed: ago(60), shipped: 10 };
    const rows = [paid({ reason: 'Lost_Inbound' }), taken(), recent];
    const received = [receipt(ago(89), 9), receipt(ago(25), 1)];
    expectClaims([shipments([ship]), covered(received), reimbursements(rows)], [], {}, [BACK, 'inbound-shortage']);
    expectClaims(
      [shipments([ship]), covered(received.slice(0, 1)), reimbursements(rows)],
      [{ rule: 'inbound-shortage', open: 1 }],
      {},
      [BACK],
    );
  });

  test('a restocking fee is no claim to the unit', () => {
    // Late, for the buyer’s own reasons, and back in stock: error 6 may ask for its fee, and the payment was rightly withdrawn.
    const rows = [paid({ reason: 'CustomerReturn', order: ORDER }), taken({ order: ORDER }), recent];
    const tabs = [
      v2([sale(ORDER), refund(ORDER, ago(90))]),
      fulfilledShipments([{ order: ORDER, date: ago(130), arrives: ago(125) }]),
      returns([{ date: ago(25), order: ORDER }, ...filler()]),
      reimbursements(rows),
      covered([{ date: ago(25), qty: 1, event: 'CustomerReturns', ref: '', fc: 'LEX1' }]),
    ];
    expectClaims(tabs, [{ rule: 'restocking-fee', open: 1, strength: 'review' }], {}, [BACK]);
  });

  test('one reversal of two lines of one reimbursement: nothing was taken back above what was paid', () => {
    const rows = [paid(), paid({ fnsku: '' }), taken({ cash: -2, per: 10, amount: -20, inventory: 2 }), recent];
    check([covered(), reimbursements(rows)], []);
  });

  test('… of one reimbursement of two products: nor then', () => {
    const two = taken({ cash: -2, per: 10, amount: -20, inventory: 2 });
    check([covered(), reimbursements([paid(), paid({ sku: B.sku, fnsku: B.fnsku }), two, recent])], []);
  });

  test('… and the other product’s money was taken back by a row of its own: the excess', () => {
    const two = taken({ cash: -2, per: 10, amount: -20, inventory: 2 });
    const other = { sku: B.sku, fnsku: B.fnsku };
    const rows = [paid(), paid(other), two, taken({ ...other, id: '80', inventory: 1 }), recent];
    check([covered(), reimbursements(rows)], [{ rule: BACK, open: 0, amount: '10.00', strength: 'strong' }]);
  });

  test.each<[string, Partial<ReimbursementRow>, 'strong' | 'review']>([
    ['a second payment for the product', { reason: 'Lost_Warehouse' }, 'review'],
    ['a payment of no unit', { reason: 'GeneralAdjustment', cash: 0, per: 5, amount: 5 }, 'review'],
    ['one from before', { date: ago(41) }, 'strong'],
    ['one of another product', { sku: B.sku, fnsku: B.fnsku }, 'strong'],
  ])('%s may be taken back together with the first', (_, more, strength) => {
    const rows = [
      paid(),
      paid({ id: '78', date: ago(35), ...more }),
      taken({ per: 15, amount: -15, inventory: 1 }),
      recent,
    ];
    check([covered(), reimbursements(rows)], [{ rule: BACK, open: 0, amount: '5.00', strength }]);
  });

  test('a reversal without its original is an issue and nothing else', () => {
    check([covered(), reimbursements([taken({ original: '78' }), recent])], []);
  });

  test('a reversal after the as-of date: no event', () => {
    check([covered(), reimbursements([paid(), taken({ date: ago(-1) }), recent])], []);
  });
});
