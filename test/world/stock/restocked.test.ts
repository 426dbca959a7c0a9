// Returns matched with ledger rows, by units and never unit by unit.
import { audit } from '../../../src/audit';
import { defaultSettings } from '../../../src/settings';
import type { Tab } from '../../../src/values/cell';
import { dayFromIso } from '../../../src/values/day';

const RETURNS =
  'return-date order-id sku asin fnsku quantity fulfillment-center-id detailed-disposition reason status'.split(' ');
const LEDGER =
  'Date,FNSKU,ASIN,MSKU,Title,Event Type,Reference ID,Quantity,Fulfillment Center,Disposition,Reason,Country'.split(
    ',',
  );
const REIMBURSEMENTS =
  'approval-date reimbursement-id amazon-order-id reason sku fnsku asin currency-unit amount-total quantity-reimbursed-cash'.split(
    ' ',
  );

const returned = (order: string, quantity: number, disposition = 'SELLABLE', day = '2026-08-20') => [
  day,
  `111-000000${order.charCodeAt(0)}-0000001`,
  'LAMP',
  'B0LAMP0001',
  'X00LAMP001',
  quantity,
  'LEX1',
  disposition,
  'UNWANTED_ITEM',
  'Unit returned to inventory',
];
const stocked = (quantity: number, day = '08/21/2026', disposition = 'SELLABLE') => [
  day,
  'X00LAMP001',
  'B0LAMP0001',
  'LAMP',
  'Lamp',
  'CustomerReturns',
  '',
  quantity,
  'LEX1',
  disposition,
  '',
  'US',
];
const other = (day: string) => [
  day,
  'X00OTHER01',
  'B0OTHER001',
  'OTHER',
  'Other',
  'Shipments',
  '',
  -1,
  'LEX1',
  'SELLABLE',
  '',
  'US',
];

/** Units open per order of error 5. */
function unstocked(returns: (string | number)[][], ledger: (string | number)[][]): Record<string, number> {
  const tabs: Tab[] = [
    { name: 'returns', rows: [RETURNS, ...returns] },
    { name: 'ledger', rows: [LEDGER, other('06/01/2026'), ...ledger, other('11/18/2026')] },
    {
      name: 'paid',
      rows: [
        REIMBURSEMENTS,
        ['2026-11-18', '1', '', 'GeneralAdjustment', 'OTHER', 'X00OTHER01', 'B0OTHER001', 'USD', '1.00', 1],
      ],
    },
  ];
  const { claims } = audit(tabs, defaultSettings(dayFromIso('2026-11-20') as number));
  const own = claims.filter((c) => c.rule === 'return-not-restocked');
  return Object.fromEntries(
    own.map((c) => [String.fromCharCode(Number((c.orderId as string).slice(10, 12))), c.unitsOpen]),
  );
}

test.each<[string, (string | number)[][], (string | number)[][], Record<string, number>]>([
  ['all of it reached stock', [returned('A', 3)], [stocked(3)], {}],
  ['in two rows', [returned('A', 3)], [stocked(1), stocked(2, '08/22/2026')], {}],
  ['one unit did not', [returned('A', 3)], [stocked(2)], { A: 1 }],
  [
    'an unsellable return takes its own unit',
    [returned('A', 2), returned('B', 1, 'DEFECTIVE')],
    [stocked(1), stocked(1, '08/21/2026', 'DEFECTIVE')],
    { A: 1 },
  ],
  [
    'a later return leaves the row to one that has no other',
    [returned('A', 1, 'SELLABLE', '2026-08-20'), returned('B', 1, 'SELLABLE', '2026-08-17')],
    [stocked(1, '08/20/2026'), stocked(1, '08/22/2026')],
    {},
  ],
  ['a million units', [returned('A', 1_000_000)], [stocked(999_999)], { A: 1 }],
])('%s', (_, returns, ledger, open) => {
  expect(unstocked(returns, ledger)).toEqual(open);
});

test('more units than possible are no event, and no end of the run', () => {
  expect(unstocked([returned('A', 99_999_999_999)], [stocked(30_000_000)])).not.toHaveProperty('A', 99_999_999_999);
});
