// Reports that are recognised, dated and checked, but that no rule reads yet beyond their product identifiers.
import { date, id, money, quantity, type ReportSpec, required, text, volatile } from './reading/spec';

const itemIds = {
  sku: id('sku', 'MSKU', 'Merchant SKU'),
  fnsku: id('fnsku'),
  asin: id('asin'),
  title: volatile(text('product-name', 'Title', 'product_name', 'item-name', 'Item Name')),
};

export const ledgerSummary: ReportSpec = {
  id: 'ledger-summary',
  columns: {
    ...itemIds,
    date: required(date('Date')),
    disposition: text('Disposition'),
    starting: quantity('Starting Warehouse Balance'),
    transit: quantity('In Transit Between Warehouses'),
    receipts: quantity('Receipts'),
    shipments: quantity('Customer Shipments'),
    returns: quantity('Customer Returns'),
    removals: quantity('Vendor Returns'),
    transfers: quantity('Warehouse Transfer In/Out'),
    found: quantity('Found'),
    lost: quantity('Lost'),
    damaged: quantity('Damaged'),
    disposed: quantity('Disposed'),
    other: quantity('Other Events'),
    ending: quantity('Ending Warehouse Balance'),
    unknown: quantity('Unknown Events'),
    location: text('Location'),
    store: text('Store'),
  },
  signature: ['date', 'starting', 'ending'],
  covers: 'date',
  dateOrder: 'month-first',
  months: true,
};

export const inventoryAdjustments: ReportSpec = {
  id: 'inventory-adjustments',
  columns: {
    ...itemIds,
    date: required(date('adjusted-date')),
    transactionItemId: text('transaction-item-id'),
    center: text('fulfillment-center-id'),
    quantity: required(quantity('quantity')),
    reason: text('reason'),
    disposition: text('disposition'),
  },
  signature: ['date', 'transactionItemId', 'reason'],
  covers: 'date',
};

export const removalOrders: ReportSpec = {
  id: 'removal-orders',
  columns: {
    ...itemIds,
    date: required(date('request-date')),
    orderId: id('order-id'),
    orderType: text('order-type'),
    orderStatus: text('order-status'),
    updated: date('last-updated-date'),
    disposition: text('disposition'),
    requested: quantity('requested-quantity'),
    cancelled: quantity('cancelled-quantity'),
    disposed: quantity('disposed-quantity'),
    shipped: quantity('shipped-quantity'),
    inProcess: quantity('in-process-quantity'),
    fee: money('removal-fee'),
    currency: text('currency'),
  },
  signature: ['orderId', 'orderType', 'requested'],
  covers: 'date',
};

export const removalShipments: ReportSpec = {
  id: 'removal-shipments',
  columns: {
    ...itemIds,
    requestDate: date('request-date', 'removal-date'),
    orderId: id('order-id'),
    date: required(date('shipment-date')),
    disposition: text('disposition'),
    shipped: quantity('shipped-quantity', 'quantity shipped'),
    carrier: text('carrier'),
    tracking: text('tracking-number'),
    orderType: text('removal-order-type'),
  },
  signature: ['orderId', 'date', 'disposition', 'shipped', 'tracking'],
  covers: 'date',
};

export const storageFees: ReportSpec = {
  id: 'storage-fees',
  columns: {
    ...itemIds,
    center: text('fulfillment_center'),
    country: text('country_code'),
    longest: text('longest_side'),
    median: text('median_side'),
    shortest: text('shortest_side'),
    dimensionUnit: text('measurement_units'),
    weight: text('weight'),
    weightUnit: text('weight_units'),
    sizeTier: text('product_size_tier'),
    volume: text('item_volume'),
    month: text('month_of_charge'),
    rate: money('storage_rate'),
    fee: money('estimated_monthly_storage_fee'),
    currency: text('currency'),
  },
  signature: ['asin', 'fnsku', 'center', 'longest', 'volume'],
};

export const manageInventory: ReportSpec = {
  id: 'manage-inventory',
  columns: {
    ...itemIds,
    fnsku: id('fnsku', 'Fulfillment Network SKU'),
    condition: text('condition'),
    price: money('your-price', 'Price'),
    // Downloads of 2018 spell their titles with Qty and Encumbered.
    warehouse: quantity('afn-warehouse-quantity', 'AFN Warehouse Qty'),
    fulfillable: quantity('afn-fulfillable-quantity', 'AFN Fulfillable Qty'),
    unsellable: quantity('afn-unsellable-quantity', 'AFN Unsellable Qty'),
    reserved: quantity('afn-reserved-quantity', 'AFN Encumbered Qty'),
    total: quantity('afn-total-quantity', 'AFN Total Qty'),
  },
  signature: ['sku', 'warehouse', 'fulfillable'],
};

export const referralPreview: ReportSpec = {
  id: 'referral-preview',
  columns: {
    sku: id('seller-sku'),
    asin: id('asin'),
    title: volatile(text('item-name')),
    price: money('price'),
    referralFee: money('estimated-referral-fee-per-item'),
  },
  signature: ['sku', 'referralFee'],
};

export const merchantReturns: ReportSpec = {
  id: 'merchant-returns',
  columns: {
    orderId: id('Order ID'),
    orderDate: date('Order date'),
    date: date('Return request date'),
    status: text('Return request status'),
    rma: text('Amazon RMA ID'),
    sku: id('Merchant SKU'),
    asin: id('ASIN'),
    title: volatile(text('Item Name')),
    quantity: quantity('Return quantity'),
    reason: text('Return Reason'),
    resolution: text('Resolution'),
    orderAmount: money('Order Amount'),
    refunded: money('Refunded Amount'),
  },
  signature: ['orderId', 'date', 'rma'],
  covers: 'date',
};

export const sellerFeedback: ReportSpec = {
  id: 'seller-feedback',
  columns: {
    date: required(date('Date', 'Datum')),
    rating: text('Rating', 'Bewertung'),
    comments: text('Comments', 'Kommentare'),
    response: text('Your Response'),
    orderId: id('Order ID', 'Bestellnummer'),
    rater: text('Rater Email'),
  },
  signature: ['date', 'rating', 'comments'],
  covers: 'date',
  dateOrder: 'month-first',
};

export const shipmentContents: ReportSpec = {
  id: 'shipment-contents',
  columns: {
    sku: id('Merchant SKU', 'SKU', 'MSKU'),
    title: volatile(text('Title')),
    asin: id('ASIN'),
    fnsku: id('FNSKU'),
    externalId: text('external-id'),
    condition: text('Condition'),
    prep: text('Who will prep?'),
    prepType: text('Prep Type'),
    label: text('Who will label?'),
    shipped: quantity('Shipped'),
  },
  signature: ['sku', 'shipped', ['externalId', 'condition', 'prep', 'label']],
  preambleId: 'Shipment ID',
};
