// Error 6: a late return for the buyer's own reasons, refunded in full, without a restocking fee.

import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { dayFromIso } from '../../src/values/day';
import { type Expected, expectOnly } from './support/claims';
import { ago, plus } from './support/dates';
import { type MoneyEvent, payments, refund, sale, v2 } from './support/money';
import { ORDER } from './support/orders';
import {
  A,
  allOrders,
  B,
  filler,
  fulfilledShipments,
  type OrderRow,
  type ReturnRow,
  reimbursements,
  returns,
} from './support/stock';

const FEE = 'restocking-fee' as const;

interface Story {
  money?: MoneyEvent[];
  returns?: ReturnRow[];
  shipped?: OrderRow[];
  orders?: OrderRow[];
}

/** Expected at the buyer's 125 days ago, refunded 85 days ago, returned 80 days ago: 45 days, one too many. */
const arrived: OrderRow = { order: ORDER, date: ago(130), arrives: ago(125) };
const back: ReturnRow = { date: ago(80), order: ORDER };
const sold = sale(ORDER);
const refunded = refund(ORDER, ago(85));

function tabsOf(story: Story): Tab[] {
  return [
    v2(story.money ?? [sold, refunded]),
    returns([...(story.returns ?? [back]), ...filler(ago(400))]),
    reimbursements(),
    ...(story.shipped ? [fulfilledShipments(story.shipped)] : story.orders ? [] : [fulfilledShipments([arrived])]),
    ...(story.orders ? [allOrders(story.orders)] : []),
  ];
}

const check = (story: Story, expected: readonly Expected[], more: Partial<Settings> = {}) =>
  expectOnly([FEE], tabsOf(story), expected, more);
const one: Expected[] = [{ rule: FEE, open: 1, strength: 'review' }];

test('the plainest case, and what it prints', () => {
  check({}, [
    {
      rule: FEE,
      open: 1,
      strength: 'review',
      order: ORDER,
      sku: A.sku,
      event: ago(85),
      from: ago(25),
      deadline: ago(-35),
      amount: '4.00',
      value: '4.00',
      basis: 'restocking-share',
    },
  ]);
});

describe('later than delivery + 30 + 14 days', () => {
  test.each([
    [124, []],
    [125, one],
  ])('expected at the buyer’s %i days ago, returned 80 days ago', (days, expected) => {
    check({ shipped: [{ ...arrived, arrives: ago(days) }] }, expected as Expected[]);
  });

  test.each([
    [131, []],
    [132, one],
  ])('no such date: shipment + 7, shipped %i days ago', (days, expected) => {
    check({ shipped: [{ order: ORDER, date: ago(150), sent: ago(days) }] }, expected as Expected[]);
  });

  test.each([
    [134, []],
    [135, one],
  ])('no shipment either: order + 10, ordered %i days ago', (days, expected) => {
    check(
      { orders: [{ order: ORDER, date: ago(days) }], money: [{ ...sold, date: ago(120) }, refunded] },
      expected as Expected[],
    );
  });

  test('the expected date wins over shipment and order', () => {
    check({ shipped: [{ ...arrived, arrives: ago(124) }], orders: [{ order: ORDER, date: ago(160) }] }, []);
  });

  test('no date of the order at all: nothing', () => {
    check({ shipped: [], money: [refunded] }, []);
  });
});

describe('orders of November and December', () => {
  const asOf = dayFromIso('2026-04-15') as number;
  const story = (ordered: string, arrives: string, returned: string): Story => ({
    money: [sale(ORDER, { date: plus(ordered, 1) }), refund(ORDER, '2026-01-20')],
    returns: [{ ...back, date: returned }],
    shipped: [{ order: ORDER, date: ordered, sent: ordered, arrives }],
  });

  test.each([
    ['1 November, returned 14 February', '2025-11-01', '2025-11-05', '2026-02-14', []],
    ['1 November, returned 15 February', '2025-11-01', '2025-11-05', '2026-02-15', one],
    ['31 October: no longer time', '2025-10-31', '2025-11-05', '2025-12-20', one],
    ['31 October, in time', '2025-10-31', '2025-11-05', '2025-12-19', []],
    ['31 December, day 44 after delivery is later', '2025-12-31', '2026-01-05', '2026-02-18', []],
    ['31 December, a day after that', '2025-12-31', '2026-01-05', '2026-02-19', one],
  ])('%s', (_text, ordered, arrives, returned, expected) => {
    check(story(ordered, arrives, returned), expected as Expected[], { asOf });
  });
});

describe('the buyer’s reason', () => {
  test.each([
    'ORDERED_WRONG_ITEM',
    'FOUND_BETTER_PRICE',
    'UNWANTED_ITEM',
    'NO_REASON_GIVEN',
    'UNAUTHORIZED_PURCHASE',
    'NO_LONGER_NEEDED',
    'NOT_COMPATIBLE',
    'Unwanted item',
  ])('%s', (reason) => {
    check({ returns: [{ ...back, reason }] }, one);
  });

  test.each([
    'DEFECTIVE',
    'NOT_AS_DESCRIBED',
    'DAMAGED_BY_FC',
    'DAMAGED_BY_CARRIER',
    'SWITCHEROO',
    'MISSED_ESTIMATED_DELIVERY',
    'QUALITY_UNACCEPTABLE',
    'MISSING_PARTS',
    'UNDELIVERABLE_UNKNOWN',
    'OTHER',
    '',
  ])('“%s”: nothing', (reason) => {
    check({ returns: [{ ...back, reason }] }, []);
  });
});

describe('refunded in full, no restocking fee', () => {
  test.each([
    ['in full', 20, one],
    ['in part', 16, []],
    ['all but a cent', 19.99, []],
  ])('%s', (_text, principal, expected) => {
    check({ money: [sold, refund(ORDER, ago(85), principal)] }, expected as Expected[]);
  });

  test('a restocking fee was credited', () => {
    check({ money: [sold, refund(ORDER, ago(85), 20, { restocking: 4 })] }, []);
  });

  test('… on another line of the order', () => {
    const money = [
      sold,
      refunded,
      sale(ORDER, { sku: B.sku }),
      refund(ORDER, ago(85), 20, { sku: B.sku, restocking: 4 }),
    ];
    check({ money }, []);
  });

  test('the buyer was charged again: no longer refunded in full', () => {
    const again: MoneyEvent = { kind: 'Order_Retrocharge', order: ORDER, sku: A.sku, date: ago(82), principal: 20 };
    check({ money: [sold, refunded, again] }, []);
    const undone: MoneyEvent = { ...again, kind: 'Refund_Retrocharge', date: ago(81), principal: -20 };
    check({ money: [sold, refunded, again, undone] }, one);
  });

  test('not refunded at all: nothing', () => {
    check({ money: [sold] }, []);
  });

  test('never returned: nothing', () => {
    check({ returns: [] }, []);
  });

  test('sent by the seller: nothing', () => {
    check({ money: [sale(ORDER, { fulfilled: 'MFN' }), refund(ORDER, ago(85), 20, { fulfilled: 'MFN' })] }, []);
  });

  test('a refund after the as-of date is none yet', () => {
    check({ money: [sold, refund(ORDER, ago(-1))] }, []);
  });
});

describe('several units', () => {
  const money = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(85), 40, { qty: 2 })];

  test('each came back late', () => {
    check({ money, returns: [back, { ...back, date: ago(79) }] }, [
      { rule: FEE, open: 2, strength: 'review', amount: '8.00', value: '4.00' },
    ]);
  });

  test('one in time', () => {
    check({ money, returns: [back, { ...back, date: ago(81) }] }, []);
  });

  test('one never', () => {
    check({ money, returns: [back] }, []);
  });

  test('one for another reason', () => {
    check({ money, returns: [back, { ...back, date: ago(79), reason: 'DEFECTIVE' }] }, []);
  });
});

test('payments files have no column for a restocking fee: an amount among the others of a refund may be one', () => {
  const tabs = (other?: number) => [
    payments([sold, { ...refunded, ...(other === undefined ? {} : { other }) }]),
    ...tabsOf({}).slice(1),
  ];
  expectOnly([FEE], tabs(), one);
  expectOnly([FEE], tabs(4), []);
});

test('20 % of the principal, half up to the cent', () => {
  const money = [
    sale(ORDER, { price: 24.99 }),
    refund(ORDER, ago(85), 24.99, { tax: -2, shipping: -5, commission: 3 }),
  ];
  check({ money }, [{ rule: FEE, open: 1, strength: 'review', amount: '5.00' }]);
});

test('it is never in the totals', () => {
  const result = check({}, one);
  expect(result.totals.every((total) => total.ready === 0 && total.waiting === 0)).toBe(true);
});

test.each([
  [59, 'waiting'],
  [60, 'ready'],
  [120, 'ready'],
  [121, 'expired'],
])('refunded %i days ago: %s', (age, state) => {
  const date = ago(age - 1);
  const story = {
    money: [sale(ORDER, { date: ago(age + 60) }), refund(ORDER, ago(age))],
    returns: [{ ...back, date }],
    shipped: [{ order: ORDER, date: ago(age + 60), arrives: ago(age + 50) }],
  };
  check(story, [{ rule: FEE, open: 1, strength: 'review', state }]);
});
