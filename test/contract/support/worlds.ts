// Invented sellers: small worlds of every report about units and money, as tests of laws need them.
import fc from 'fast-check';
import type { Tab } from '../../../src/values/cell';
import { ago } from './dates';
import { type MoneyEvent, payments, refund, sale, v1, v2 } from './money';
import {
  A,
  B,
  filler,
  type LedgerRow,
  ledger,
  type Product,
  products,
  type ReimbursementRow,
  type ReplacementRow,
  type ReturnRow,
  reimbursements,
  replacements,
  returns,
} from './stock';

export interface World {
  ledger: LedgerRow[];
  returns: ReturnRow[];
  money: MoneyEvent[];
  source: 'v2' | 'v1' | 'payments';
  paid: ReimbursementRow[];
  replaced: ReplacementRow[];
}

export const ORDERS = ['111-0000001-0000001', '111-0000002-0000002', '111-0000003-0000003'];
export const age = fc.integer({ min: 0, max: 130 }).map(ago);
export const product = fc.constantFrom<Product>(A, B);
export const units = fc.integer({ min: 1, max: 3 });
const order = fc.constantFrom(...ORDERS);

const ledgerRow = fc
  .record({
    date: age,
    reason: fc.constantFrom('M', '5', 'E', 'F', 'N', 'P', 'H', 'D'),
    qty: units,
    product,
    figure: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 4 }),
    ref: fc.constantFrom('1', '2', '3'),
    disposition: fc.constantFrom('SELLABLE', 'SELLABLE', 'DEFECTIVE'),
  })
  .map(({ product: p, figure, qty, ...row }): LedgerRow => {
    const out = 'M5EHD'.includes(row.reason);
    const filled =
      figure === undefined ? {} : { unreconciled: Math.min(figure, qty), reconciled: qty - Math.min(figure, qty) };
    return { ...row, ...p, qty: out ? -qty : qty, ...filled };
  });

const returnRow = fc
  .record({
    date: age,
    order,
    product,
    disposition: fc.constantFrom('SELLABLE', 'CARRIER_DAMAGED', 'CUSTOMER_DAMAGED', 'DAMAGED'),
    status: fc.constantFrom('', '', 'Unit returned to inventory', 'Reimbursed'),
    plate: fc.constantFrom('', 'LPN1', 'LPN2'),
  })
  .map(({ product: p, ...row }): ReturnRow => ({ ...row, ...p }));

export const paidRow = fc
  .record({
    date: age,
    reason: fc.constantFrom(
      'Lost_Warehouse',
      'Damaged_Warehouse',
      'CustomerReturn',
      'Reimbursement_Reversal',
      'Lost_Inbound',
    ),
    id: fc.constantFrom('901', '902', '903', '904'),
    original: fc.constantFrom('901', '902', '903', '904'),
    order: fc.option(order, { nil: undefined }),
    product,
    cash: fc.integer({ min: 0, max: 2 }),
    inventory: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ product: p, original, ...row }): ReimbursementRow => {
    const reversal = row.reason === 'Reimbursement_Reversal';
    const { order: of, ...rest } = row;
    return {
      ...rest,
      ...p,
      ...(of ? { order: of } : {}),
      original: reversal ? original : '',
      id: reversal ? '999' : row.id,
    };
  });

const moneyOfOrder = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.record({ date: age, units: fc.integer({ min: 1, max: 4 }), part: fc.constantFrom(1, 1, 0.5, 0.95) }), {
      maxLength: 2,
    }),
    fc.boolean(),
    product,
  )
  .map(([qty, refunds, withSale, p]) => (id: string): MoneyEvent[] => [
    ...(withSale ? [sale(id, { qty, sku: p.sku })] : []),
    ...refunds.map((r, i) =>
      refund(id, r.date, 20 * r.units * r.part, { sku: p.sku, adjustment: `crow:${i}`, qty: r.units, commission: 2 }),
    ),
  ]);

const replaced = fc
  .record({ date: age, original: order, qty: fc.integer({ min: 1, max: 2 }) })
  .map((row): ReplacementRow => ({ ...row, replacement: `${row.original}-R` }));

export const worlds = fc.record<World>({
  ledger: fc.array(ledgerRow, { maxLength: 7 }),
  returns: fc.array(returnRow, { maxLength: 4 }),
  money: fc
    .tuple(moneyOfOrder, moneyOfOrder, moneyOfOrder)
    .map((make) => make.flatMap((f, i) => f(ORDERS[i] as string))),
  source: fc.constantFrom('v2', 'v1', 'payments'),
  paid: fc.array(paidRow, { maxLength: 5 }),
  replaced: fc.array(replaced, { maxLength: 2 }),
});

function moneyTab(w: World): Tab {
  return w.source === 'v2' ? v2(w.money) : w.source === 'v1' ? v1(w.money) : payments(w.money);
}

export function tabsOf(w: World): Tab[] {
  return [
    ledger(w.ledger),
    returns([...w.returns, ...filler()]),
    moneyTab(w),
    reimbursements([
      ...w.paid,
      { date: ago(0), reason: 'Lost_Inbound', id: '1', sku: 'Z', fnsku: 'X00ZZZZZZZ', asin: 'B0ZZZZZZZZ' },
    ]),
    replacements(w.replaced),
    products([
      { ...A, cost: 3.3333 },
      { ...B, cost: 5 },
    ]),
  ];
}
