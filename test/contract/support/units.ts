// Made-up sellers that have every report about stock, orders and shipments at once.
import fc from 'fast-check';
import type { Tab } from '../../../src/values/cell';
import { AS_OF, ago, day } from './dates';
import { contents, ledgerFiller, SHIPMENT, SHIPMENT2, shipments } from './inbound';
import { refund, sale, v2 } from './money';
import { type RemovalOrderRow, type RemovalShipmentRow, removalOrders, removalShipments } from './removals';
import {
  A,
  allOrders,
  B,
  filler,
  type LedgerRow,
  ledger,
  type Product,
  products,
  type ReimbursementRow,
  type ReturnRow,
  reimbursements,
  returns,
  type ShipmentRow,
} from './stock';

/** What a made-up seller has. */
export interface World {
  ledger: LedgerRow[];
  returns: ReturnRow[];
  refunds: { order: string; date: string; product: Product; units: number }[];
  paid: ReimbursementRow[];
  shipments: Partial<ShipmentRow>[];
  contents: { shipment: string; product: Product; shipped: number }[];
  removals: RemovalOrderRow[];
  parcels: RemovalShipmentRow[];
  seen: { shipment: string; product: Product; units: number; age: number }[];
}

export const ORDERS = ['111-0000001-0000001', '111-0000002-0000002'];
export const age = fc.integer({ min: 0, max: 130 }).map(ago);
export const product = fc.constantFrom<Product>(A, B);
const units = fc.integer({ min: 1, max: 3 });
const order = fc.constantFrom(...ORDERS);
const shipment = fc.constantFrom(SHIPMENT, SHIPMENT2);

const adjustment = fc
  .record({ date: age, reason: fc.constantFrom('M', 'E', 'F', 'N', 'P', 'D', 'O', 'H'), qty: units, product })
  .map(
    ({ product: p, qty, ...row }): LedgerRow => ({
      ...row,
      ...p,
      qty: 'MEDOH'.includes(row.reason) ? -qty : qty,
      ref: `R${row.reason}${qty}`,
      disposition: row.reason === 'D' ? 'WAREHOUSE_DAMAGED' : 'SELLABLE',
    }),
  );

const receiptRow = fc
  .record({ date: age, qty: fc.integer({ min: -2, max: 4 }), product, shipment })
  .filter((row) => row.qty !== 0)
  .map(({ product: p, shipment: ref, ...row }): LedgerRow => ({ ...row, ...p, event: 'Receipts', ref }));

export const stocked = fc
  .record({ date: age, product, disposition: fc.constantFrom('SELLABLE', 'CUSTOMER_DAMAGED') })
  .map(({ product: p, ...row }): LedgerRow => ({ ...row, ...p, qty: 1, event: 'CustomerReturns', ref: '' }));

const returned = fc
  .record({
    date: age,
    order,
    product,
    disposition: fc.constantFrom('SELLABLE', 'SELLABLE', 'CARRIER_DAMAGED', 'CUSTOMER_DAMAGED'),
    status: fc.constantFrom('', '', 'Reimbursed'),
    reason: fc.constantFrom('UNWANTED_ITEM', 'DEFECTIVE'),
  })
  .map(({ product: p, ...row }): ReturnRow => ({ ...row, ...p, plate: '' }));

const REASONS = ['Lost_Warehouse', 'Damaged_Warehouse', 'Lost_Inbound', 'Damaged_Inbound', 'CustomerReturn'];
export const payment = fc
  .record({
    date: age,
    reason: fc.constantFrom(...REASONS),
    order,
    product,
    cash: fc.integer({ min: 0, max: 2 }),
    inventory: fc.integer({ min: 0, max: 1 }),
    per: fc.constantFrom(2, 10),
  })
  .map(
    ({ product: p, order: of, ...row }): ReimbursementRow => ({
      ...row,
      ...p,
      ...(row.reason === 'CustomerReturn' ? { order: of } : {}),
    }),
  );

const reversal = fc
  .record({ date: age, of: fc.nat(4), cash: fc.integer({ min: 0, max: 2 }), inventory: fc.integer({ min: 0, max: 1 }) })
  .map(({ of, ...row }): ReimbursementRow => ({ ...row, reason: 'Reimbursement_Reversal', original: `P${of}` }));

const shipmentRow = fc
  .record({
    shipment,
    product,
    status: fc.constantFrom('Closed', 'Closed', '', 'Receiving', 'Deleted'),
    delivered: fc.option(age, { nil: '' }),
    closed: fc.option(age, { nil: '' }),
    shipped: fc.option(fc.integer({ min: 1, max: 6 }), { nil: '' as const }),
    received: fc.option(fc.integer({ min: 0, max: 6 }), { nil: '' as const }),
  })
  .map(({ product: p, ...row }): Partial<ShipmentRow> => ({ ...row, ...p }));

export const worlds = fc
  .record<World>({
    ledger: fc
      .tuple(
        fc.array(adjustment, { maxLength: 5 }),
        fc.array(receiptRow, { maxLength: 5 }),
        fc.array(stocked, { maxLength: 3 }),
      )
      .map((lists) => lists.flat()),
    returns: fc.array(returned, { maxLength: 4 }),
    refunds: fc.array(fc.record({ order, date: age, product, units: fc.integer({ min: 1, max: 2 }) }), {
      maxLength: 3,
    }),
    paid: fc.tuple(fc.array(payment, { maxLength: 5 }), fc.array(reversal, { maxLength: 2 })).map(([paid, back]) => [
      ...paid.map((row, i) => ({ ...row, id: `P${i}` })),
      // A reversal names the product of what it takes back.
      ...back.flatMap((row, i) => {
        const of = paid[Number(row.original?.slice(1))];
        return of ? [{ ...of, ...row, id: `R${i}` }] : [];
      }),
    ]),
    shipments: fc.uniqueArray(shipmentRow, { maxLength: 3, selector: (r) => `${r.shipment} ${r.sku}` }),
    contents: fc.array(fc.record({ shipment, product, shipped: units }), { maxLength: 2 }),
    removals: fc.array(
      fc
        .record({
          product,
          type: fc.constantFrom('Return', 'Disposal'),
          units,
          shipped: fc.integer({ min: 0, max: 2 }),
          requested: age,
        })
        .map(
          ({ product: p, ...row }): RemovalOrderRow => ({ ...p, ...row, updated: row.requested, order: `RM${p.sku}` }),
        ),
      { maxLength: 2 },
    ),
    parcels: fc.array(
      fc.record({ product, units, date: age }).map(({ product: p, ...row }) => ({ ...p, ...row, order: `RM${p.sku}` })),
      { maxLength: 2 },
    ),
    seen: fc.array(
      fc.record({ shipment, product, units: fc.integer({ min: 1, max: 6 }), age: fc.integer({ min: 1, max: 90 }) }),
      {
        maxLength: 2,
      },
    ),
  })
  .map((w) => w);

/** A reimbursement of nobody's product today, so that the report reaches up to the as-of date. */
export const recent: ReimbursementRow = {
  date: ago(0),
  reason: 'Lost_Inbound',
  id: 'recent',
  sku: 'Z',
  fnsku: 'X00ZZZZZZZ',
  asin: 'B0ZZZZZZZZ',
};

export function tabsOf(w: World): Tab[] {
  const money = [
    ...ORDERS.flatMap((id) => [A, B].map((p) => sale(id, { sku: p.sku, qty: 9 }))),
    ...w.refunds.map((r, i) =>
      refund(r.order, r.date, 20 * r.units, { sku: r.product.sku, qty: r.units, adjustment: `crow:${i}` }),
    ),
  ];
  const files = [SHIPMENT, SHIPMENT2].flatMap((id) => {
    const rows = w.contents.filter((c) => c.shipment === id).map((c) => ({ ...c.product, shipped: c.shipped }));
    return rows.length > 0 ? [contents(rows, id)] : [];
  });
  return [
    ledger([...ledgerFiller(ago(200), AS_OF), ...w.ledger]),
    returns([...w.returns, ...filler()]),
    v2(money),
    reimbursements([...w.paid, recent]),
    products([
      { ...A, cost: 3 },
      { ...B, cost: 5 },
    ]),
    removalOrders([
      ...w.removals,
      { order: 'OLD', sku: 'Z', fnsku: 'X00ZZZZZZZ', requested: ago(250), updated: ago(250) },
    ]),
    removalShipments(w.parcels),
    allOrders(ORDERS.map((id) => ({ order: id, date: ago(130), units: 9, price: 180 }))),
    ...(w.shipments.length > 0 ? [shipments(w.shipments)] : []),
    ...files,
  ];
}

export const settingsOf = (w: World) => ({
  receivedBefore: w.seen.map((s) => ({
    shipmentId: s.shipment,
    product: s.product.fnsku,
    units: s.units,
    seenOn: day(AS_OF) - s.age,
  })),
});
