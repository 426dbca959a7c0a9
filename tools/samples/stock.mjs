// Reports about units: ledger, returns, reimbursements, orders, shipments.
import { plus } from './filling.mjs';
import { cells, HEADERS, monthFirst } from './formats.mjs';

const byDateDown = (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

/** Everything that moved units of these orders and adjustments in one region's warehouses, newest first. */
export function ledgerRows({
  orders,
  adjusted,
  sent = [],
  removed = [],
  early = [],
  transfers = [],
  country,
  centres,
  offset,
}) {
  const centre = (text) => centres[[...text].reduce((sum, c) => sum + c.charCodeAt(0), 0) % centres.length];
  const moves = [
    ...orders
      .filter((o) => (o.fulfilled ?? 'AFN') === 'AFN' && !o.noSale)
      .map((o) => ({ product: o.product, date: o.date, event: 'Shipments', qty: -(o.units ?? 1), fc: centre(o.id) })),
    ...[...orders, ...early].flatMap((o) =>
      (o.stocked === null ? [] : (o.back ?? [])).map(([date, disposition]) => ({
        product: o.product,
        date: o.stocked ?? date,
        event: 'CustomerReturns',
        qty: 1,
        fc: returnCentre(o.id, centres),
        disposition,
      })),
    ),
    ...sent.flatMap((s) =>
      s.lines.flatMap(({ product, units, booked }) =>
        (booked ?? halves(s, units)).map(([date, qty]) => ({
          product,
          date,
          event: 'Receipts',
          qty,
          ref: s.id,
          fc: centre(s.id),
        })),
      ),
    ),
    ...removed.map((r) => ({ ...r, event: 'VendorReturns', fc: centre(r.product.sku) })),
    ...transfers.flatMap(([product, date, units]) => [
      { product, date, event: 'WhseTransfers', qty: -units, fc: centres[0] },
      { product, date: plus(date, 3), event: 'WhseTransfers', qty: units, fc: centres[1] },
    ]),
    ...adjusted.map((a) => ({ fc: centre(a.ref), ...a, event: 'Adjustments' })),
  ];
  return moves.sort(byDateDown).map((m) => ({
    date: m.date,
    cells: {
      Date: monthFirst(m.date),
      FNSKU: m.product.fnsku,
      ASIN: m.product.asin,
      MSKU: m.product.sku,
      Title: m.product.title,
      'Event Type': m.event,
      'Reference ID': m.ref ?? '',
      Quantity: m.qty,
      'Fulfillment Center': m.fc,
      Disposition: m.disposition ?? 'SELLABLE',
      Reason: m.reason ?? '',
      Country: m.country ?? country,
      'Reconciled Quantity': m.reconciled ?? '',
      'Unreconciled Quantity': m.unreconciled ?? '',
      'Date and Time': `${m.date}T00:00:00${offset}`,
      Store: '',
    },
  }));
}

/** Received in two halves, on the first and the fourth day after delivery. */
function halves(shipment, units) {
  const first = Math.ceil(units / 2);
  return [
    [plus(shipment.delivered, 1), first],
    [plus(shipment.delivered, 4), units - first],
  ];
}

/** Ledger rows under the first `columns` columns. */
export function ledgerTable(rows, columns) {
  const header = HEADERS.ledger.slice(0, columns);
  const cut = rows.map((r) => Object.fromEntries(header.map((name) => [name, r.cells[name]])));
  return [header, ...cells(header, cut)];
}

function returnCentre(id, centres) {
  return centres[id.length % centres.length === 0 ? 0 : centres.length - 1];
}

const number = (text, length) => {
  let h = 5;
  for (const c of text) h = (h * 41 + c.charCodeAt(0)) % 9999999967;
  return String(h).padStart(length, '0').slice(-length);
};

const REASONS = {
  CARRIER_DAMAGED: 'UNDELIVERABLE_UNKNOWN',
  DAMAGED: 'OTHER',
  WAREHOUSE_DAMAGED: 'OTHER',
  DEFECTIVE: 'DEFECTIVE',
  CUSTOMER_DAMAGED: 'DAMAGED_BY_CARRIER',
};

/** Processed returns, one row a unit. The buyer's "damaged by carrier" on a CUSTOMER_DAMAGED unit is a decoy. */
export function returnsTable(orders, centres) {
  const rows = orders.flatMap((o) =>
    (o.back ?? []).map(([date, disposition, status]) => ({
      date,
      cells: {
        'return-date': `${date}T15:31:40+00:00`,
        'order-id': o.id,
        sku: (o.backAs ?? o.product).sku,
        asin: o.product.asin,
        fnsku: (o.backAs ?? o.product).fnsku,
        'product-name': o.product.title,
        quantity: 1,
        'fulfillment-center-id': returnCentre(o.id, centres),
        'detailed-disposition': disposition,
        reason: REASONS[disposition] ?? 'UNWANTED_ITEM',
        status: status ?? (disposition === 'SELLABLE' ? 'Unit returned to inventory' : ''),
        'license-plate-number': `LPNRR${number(o.id + date, 9)}`,
      },
    })),
  );
  return [
    HEADERS.returns,
    ...cells(
      HEADERS.returns,
      rows.sort(byDateDown).map((r) => r.cells),
    ),
  ];
}

/** What a reimbursement row paid: its units at its price, unless the story says that it paid less. */
export const paidInAll = (row) => row.total ?? row.per * row.cash;

export function reimbursementsTable(rows, currency) {
  const all = [...rows].sort(byDateDown).map((r) => ({
    'approval-date': `${r.date}T08:15:00+00:00`,
    'reimbursement-id': r.id,
    'amazon-order-id': r.order ?? '',
    reason: r.reason,
    sku: r.product.sku,
    fnsku: r.product.fnsku,
    asin: r.product.asin,
    'product-name': r.product.title,
    condition: 'NewItem',
    'currency-unit': r.currency ?? currency,
    'amount-per-unit': r.per.toFixed(2),
    'amount-total': paidInAll(r).toFixed(2),
    'quantity-reimbursed-cash': r.cash,
    'quantity-reimbursed-inventory': r.inventory,
    'quantity-reimbursed-total': r.cash + r.inventory,
    'original-reimbursement-id': r.original ?? '',
    'original-reimbursement-type': r.originalType ?? '',
  }));
  return [HEADERS.reimbursements, ...cells(HEADERS.reimbursements, all)];
}

const channel = (o) => (o.fulfilled === 'MFN' ? 'Merchant' : 'Amazon');

export function allOrdersTable(orders) {
  const rows = [...orders].sort(byDateDown).map((o) => {
    const free = o.shop !== undefined;
    const price = (o.price ?? o.product.price) * (o.units ?? 1);
    return {
      'amazon-order-id': o.id,
      'purchase-date': `${o.date}T10:19:22+00:00`,
      'last-updated-date': `${plus(o.date, 1)}T10:23:25+00:00`,
      'order-status': 'Shipped',
      'fulfillment-channel': channel(o),
      'sales-channel': free ? 'Non-Amazon' : 'Amazon.com',
      'ship-service-level': channel(o) === 'Amazon' ? 'Expedited' : 'Standard',
      'product-name': o.product.title,
      sku: o.product.sku,
      asin: o.product.asin,
      'item-status': 'Shipped',
      quantity: o.units ?? 1,
      currency: free ? '' : 'USD',
      'item-price': free ? '' : price.toFixed(2),
      'item-tax': free ? '' : (Math.round(price * 8 + 1e-6) / 100).toFixed(2),
      'ship-state': 'WA',
      'ship-country': 'US',
      'is-business-order': 'false',
    };
  });
  return [HEADERS.allOrders, ...cells(HEADERS.allOrders, rows)];
}

export function shippedTable(orders) {
  const rows = orders.map((o) => ({
    'amazon-order-id': o.id,
    'merchant-order-id': o.shop ? '#1042' : '',
    'shipment-id': `D${number(o.id, 8)}`,
    'shipment-item-id': `E${number(`${o.id}i`, 8)}`,
    'amazon-order-item-id': `15${number(o.id, 9)}1`,
    'purchase-date': `${o.date}T06:32:18-07:00`,
    'payments-date': `${o.date}T12:14:03-07:00`,
    'shipment-date': `${o.date}T14:14:07-07:00`,
    'reporting-date': `${o.date}T15:14:15-07:00`,
    sku: o.product.sku,
    'product-name': o.product.title,
    'quantity-shipped': o.units ?? 1,
    currency: 'USD',
    'item-price': o.shop ? '' : ((o.price ?? o.product.price) * (o.units ?? 1)).toFixed(2),
    'item-tax': o.shop ? '' : '0.00',
    'ship-service-level': 'Expedited',
    'ship-state': 'WA',
    'ship-country': 'US',
    carrier: 'AMZN_US',
    'tracking-number': `TBA${number(`${o.id}t`, 12)}`,
    'estimated-arrival-date': `${plus(o.date, 3)}T20:00:00-07:00`,
    'fulfillment-center-id': 'ONT8',
    'fulfillment-channel': 'AFN',
    'sales-channel': o.shop ? 'Non-Amazon' : 'Amazon.com',
  }));
  return [HEADERS.shipped, ...cells(HEADERS.shipped, rows)];
}

/** Amazon Fulfilled Shipments as downloaded with Seller Central set to Chinese. */
export function shippedChineseTable(orders) {
  const rows = orders.map((o) => ({
    亚马逊订单编号: o.id,
    配送日期: `${o.date}T14:14:07+00:00`,
    '卖家 SKU': o.product.sku,
    已发货数量: o.units ?? 1,
    货币: 'EUR',
    商品价格: (o.product.price * (o.units ?? 1)).toFixed(2),
    商品税: (Math.round(o.product.price * (o.units ?? 1) * 19 + 1e-6) / 100).toFixed(2),
    运费: '0.00',
    运费税: '0.00',
    礼品包装价格: '0.00',
    礼品包装税费: '0.00',
    商品促销折扣: '0.00',
    货件促销折扣: '0.00',
    销售渠道: 'Amazon.de',
  }));
  return [HEADERS.shippedChinese, ...cells(HEADERS.shippedChinese, rows)];
}

export function replacementsTable(rows) {
  const all = rows.map((r) => ({
    'shipment-date': `${r.date}T07:00:00+00:00`,
    sku: r.product.sku,
    asin: r.product.asin,
    'fulfillment-center-id': 'PHX7',
    'original-fulfillment-center-id': 'ONT8',
    quantity: 1,
    'replacement-reason-code': r.reason,
    'replacement-amazon-order-id': r.replacement,
    'original-amazon-order-id': r.original,
  }));
  return [HEADERS.replacements, ...cells(HEADERS.replacements, all)];
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const dayMonYear = (iso) => `${iso.slice(8, 10)}-${MONTHS[Number(iso.slice(5, 7)) - 1]}-${iso.slice(0, 4)}`;

export function merchantReturnsTable(rows) {
  const all = rows.map((r) => ({
    'Order ID': r.id,
    'Order date': dayMonYear(r.ordered),
    'Return request date': dayMonYear(r.requested),
    'Return request status': 'Approved',
    'Currency code': 'USD',
    ASIN: r.product.asin,
    'Merchant SKU': r.product.sku,
    'Item Name': r.product.title,
    'Return quantity': 1,
    'Return Reason': 'CR-UNWANTED_ITEM',
    'In policy': 'Y',
    'Return type': 'C-Returns',
    Resolution: 'StandardRefund',
    'Order Amount': r.product.price.toFixed(2),
    'Order quantity': 1,
    'Refunded Amount': r.product.price.toFixed(2),
  }));
  return [HEADERS.merchantReturns, ...cells(HEADERS.merchantReturns, all)];
}

/** The contents page of one shipment: facts first, then the table. */
export function contentsTable(shipment) {
  const units = shipment.lines.reduce((sum, line) => sum + line.units, 0);
  const rows = shipment.lines.map(({ product: p, units: n }) => ({
    'Merchant SKU': p.sku,
    Title: p.title,
    ASIN: p.asin,
    FNSKU: p.fnsku,
    Condition: 'New',
    'Who will prep?': '--',
    'Prep Type': '--',
    'Who will label?': 'Merchant',
    Shipped: n,
  }));
  return [
    ['Shipment ID', shipment.id],
    ['Name', `FBA (${monthFirst(plus(shipment.delivered, -7))}, 09:12)-1`],
    ['Plan ID', `PLN19QL${shipment.id.slice(-3, -1)}`],
    ['Ship To', 'Amazon.com, EXAMPLE ST 1, EXAMPLE CITY, CA, US, 00000'],
    ['Total SKUs', String(shipment.lines.length)],
    ['Total Units', String(units)],
    ['Pack list', '1 of 1'],
    ['', ''],
    HEADERS.contents,
    ...cells(HEADERS.contents, rows),
  ];
}

export function shipmentsTable(sent) {
  const rows = sent.flatMap((s) =>
    s.lines.map(({ product: p, units, sentTold, told }) => ({
      'Shipment ID': s.id,
      Status: s.status ?? 'Closed',
      Delivered: s.delivered ?? '',
      Closed: s.closed ?? '',
      SKU: p.sku,
      FNSKU: p.fnsku,
      'Units shipped': sentTold === null ? '' : units,
      'Units received': told === null ? '' : (told ?? units),
    })),
  );
  return [HEADERS.shipments, ...cells(HEADERS.shipments, rows)];
}

export function removalOrdersTable(rows) {
  const all = rows.map((r) => ({
    'request-date': `${r.requested}T09:00:00-07:00`,
    'order-id': r.id,
    'order-type': r.type,
    'service-speed': 'Standard',
    'order-status': r.status,
    'last-updated-date': `${r.updated}T09:00:00-07:00`,
    sku: r.product.sku,
    fnsku: r.product.fnsku,
    disposition: 'Sellable',
    'requested-quantity': r.units,
    'cancelled-quantity': 0,
    'disposed-quantity': r.disposed ?? 0,
    'shipped-quantity': r.shipped,
    'in-process-quantity': r.inProcess ?? 0,
    'removal-fee': (0.84 * r.units).toFixed(2),
    currency: 'USD',
  }));
  return [HEADERS.removalOrders, ...cells(HEADERS.removalOrders, all)];
}

/** Disposals are never listed here. */
export function removalShipmentsTable(rows) {
  const all = rows.flatMap((r) =>
    (r.parcels ?? []).map(([date, units, tracking]) => ({
      'request-date': `${r.requested}T09:00:00-07:00`,
      'order-id': r.id,
      'shipment-date': `${date}T16:20:00-07:00`,
      sku: r.product.sku,
      fnsku: r.product.fnsku,
      disposition: 'Sellable',
      'shipped-quantity': units,
      carrier: 'UPS',
      'tracking-number': tracking,
      'removal-order-type': r.type,
    })),
  );
  return [HEADERS.removalShipments, ...cells(HEADERS.removalShipments, all)];
}

export function productsTable(products) {
  const rows = products.map((p) => ({
    SKU: p.sku,
    FNSKU: p.fnsku,
    ASIN: p.asin,
    Title: p.title,
    'Sourcing cost': p.cost === null ? '' : p.cost,
    Currency: p.cost === null ? '' : p.currency,
    'Referral category': p.category ?? '',
    'Fee class': p.feeClass ?? '',
    Length: p.size?.length ?? '',
    Width: p.size?.width ?? '',
    Height: p.size?.height ?? '',
    'Dimension unit': p.size?.unit ?? '',
    Weight: p.weight?.value ?? '',
    'Weight unit': p.weight?.unit ?? '',
  }));
  return [HEADERS.products, ...cells(HEADERS.products, rows)];
}
