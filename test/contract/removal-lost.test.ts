import { ago, plus } from './support/dates';
import { check, LOST, NONE_PAID, ordered, REMOVAL, removalOrders, review, sent, ten } from './support/removals';
import { A, products, reimbursements } from './support/stock';

describe('shipped by the order, in no removal shipment', () => {
  test('the plainest case, and what it prints', () => {
    check(
      [ordered(ten), sent({ units: 7 }), NONE_PAID, products([{ cost: 4 }])],
      [
        {
          rule: LOST,
          open: 3,
          ...review,
          units: [10, 7, 0, 3],
          reference: REMOVAL,
          fnsku: A.fnsku,
          event: ago(40),
          from: ago(25),
          deadline: plus(ago(40), 75),
          amount: '12.00',
        },
      ],
    );
  });

  test('all of them listed, in several parcels: nothing', () => {
    check([ordered(ten), sent({ units: 6 }, { units: 4, tracking: '1Z2' }), NONE_PAID], []);
  });

  test('two equal parcels of one report are two', () => {
    check([ordered(ten), sent({ units: 5 }, { units: 5 }), NONE_PAID], []);
  });

  test('another order, another disposition: not this one’s units', () => {
    check(
      [
        ordered(ten),
        sent({ units: 7 }, { units: 3, order: 'OTHER' }, { units: 3, disposition: 'Defective' }),
        NONE_PAID,
      ],
      [{ rule: LOST, open: 3, ...review }],
    );
  });

  test('the reports pasted twice', () => {
    const tabs = [ordered(ten), sent({ units: 7 })];
    const again = tabs.map((tab) => ({ ...tab, name: `${tab.name} 2` }));
    check([...tabs, ...again, NONE_PAID], [{ rule: LOST, open: 3, ...review }]);
  });

  test.each(['In Process', 'Cancelled', 'Pending'])('%s: nothing yet', (status) => {
    check([ordered({ ...ten, status }), sent({ units: 7 }), NONE_PAID], []);
  });

  test.each(['Disposal', 'Liquidations'])('%s: no parcel is expected', (type) => {
    check([ordered({ ...ten, type }), sent(), NONE_PAID], []);
  });

  test.each([
    [14, 'waiting'],
    [15, 'ready'],
    [75, 'ready'],
    [76, 'expired'],
  ])('%i days ago: %s', (age, state) => {
    check(
      [ordered({ ...ten, requested: ago(age + 10), updated: ago(age) }), sent({ units: 7 }), NONE_PAID],
      [{ rule: LOST, open: 3, ...review, state }],
    );
  });

  test('without the removal shipments: needs data', () => {
    check(
      [removalOrders([ten]), NONE_PAID],
      [{ rule: LOST, open: 10, ...review, state: 'needs-data', needs: ['removal-shipments'] }],
    );
  });

  test('reimbursed for a removal since: nothing', () => {
    const paid = [{ date: ago(20), reason: 'Lost_Removal', cash: 3 }];
    check([ordered(ten), sent({ units: 7 }), reimbursements(paid)], []);
  });

  test('reimbursed for something else', () => {
    const paid = [{ date: ago(0), reason: 'Lost_Warehouse', cash: 3 }];
    check([ordered(ten), sent({ units: 7 }), reimbursements(paid)], [{ rule: LOST, open: 3, ...review }]);
  });
});
