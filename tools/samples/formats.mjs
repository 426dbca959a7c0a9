// How each sample report is written: header rows, delimiters, quotes, encodings, dates and numbers as Amazon prints them.

const words = (text) => text.trim().split(/\s+/);

export const HEADERS = {
  ledger: [
    'Date',
    'FNSKU',
    'ASIN',
    'MSKU',
    'Title',
    'Event Type',
    'Reference ID',
    'Quantity',
    'Fulfillment Center',
    'Disposition',
    'Reason',
    'Country',
    'Reconciled Quantity',
    'Unreconciled Quantity',
    'Date and Time',
    'Store',
  ],
  returns: words(`return-date order-id sku asin fnsku product-name quantity fulfillment-center-id detailed-disposition
    reason status license-plate-number customer-comments`),
  reimbursements: words(`approval-date reimbursement-id case-id amazon-order-id reason sku fnsku asin product-name
    condition currency-unit amount-per-unit amount-total quantity-reimbursed-cash quantity-reimbursed-inventory
    quantity-reimbursed-total original-reimbursement-id original-reimbursement-type`),
  settlementV2: words(`settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency
    transaction-type order-id merchant-order-id adjustment-id shipment-id marketplace-name amount-type
    amount-description amount fulfillment-id posted-date posted-date-time order-item-code merchant-order-item-id
    merchant-adjustment-item-id sku quantity-purchased promotion-id`),
  settlementV1: words(`settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency
    transaction-type order-id merchant-order-id adjustment-id shipment-id marketplace-name shipment-fee-type
    shipment-fee-amount order-fee-type order-fee-amount fulfillment-id posted-date order-item-code
    merchant-order-item-id merchant-adjustment-item-id sku quantity-purchased price-type price-amount
    item-related-fee-type item-related-fee-amount misc-fee-amount other-fee-amount other-fee-reason-description
    promotion-id promotion-type promotion-amount direct-payment-type direct-payment-amount other-amount`),
  allOrders: words(`amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel
    sales-channel order-channel ship-service-level product-name sku asin item-status quantity currency item-price
    item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax item-promotion-discount
    ship-promotion-discount ship-city ship-state ship-postal-code ship-country promotion-ids is-business-order
    purchase-order-number price-designation`),
  shipped: words(`amazon-order-id merchant-order-id shipment-id shipment-item-id amazon-order-item-id
    merchant-order-item-id purchase-date payments-date shipment-date reporting-date buyer-email buyer-name
    buyer-phone-number sku product-name quantity-shipped currency item-price item-tax shipping-price shipping-tax
    gift-wrap-price gift-wrap-tax ship-service-level recipient-name ship-address-1 ship-address-2 ship-address-3
    ship-city ship-state ship-postal-code ship-country ship-phone-number bill-address-1 bill-address-2
    bill-address-3 bill-city bill-state bill-postal-code bill-country item-promotion-discount
    ship-promotion-discount carrier tracking-number estimated-arrival-date fulfillment-center-id
    fulfillment-channel sales-channel`),
  replacements: words(`shipment-date sku asin fulfillment-center-id original-fulfillment-center-id quantity
    replacement-reason-code replacement-amazon-order-id original-amazon-order-id`),
  merchantReturns: [
    'Order ID',
    'Order date',
    'Return request date',
    'Return request status',
    'Amazon RMA ID',
    'Merchant RMA ID',
    'Label type',
    'Label cost',
    'Currency code',
    'Return carrier',
    'Tracking ID',
    'Label to be paid by',
    'A-to-Z Claim',
    'Is prime',
    'ASIN',
    'Merchant SKU',
    'Item Name',
    'Return quantity',
    'Return Reason',
    'In policy',
    'Return type',
    'Resolution',
    'Invoice number',
    'Return delivery date',
    'Order Amount',
    'Order quantity',
    'SafeT Action reason',
    'SafeT claim id',
    'SafeT claim state',
    'SafeT claim creation time',
    'SafeT claim reimbursement amount',
    'Refunded Amount',
  ],
  contents: [
    'Merchant SKU',
    'Title',
    'ASIN',
    'FNSKU',
    'external-id',
    'Condition',
    'Who will prep?',
    'Prep Type',
    'Who will label?',
    'Shipped',
  ],
  shippedChinese: [
    '亚马逊订单编号',
    '配送日期',
    '卖家 SKU',
    '已发货数量',
    '货币',
    '商品价格',
    '商品税',
    '运费',
    '运费税',
    '礼品包装价格',
    '礼品包装税费',
    '商品促销折扣',
    '货件促销折扣',
    '销售渠道',
  ],
  paymentsDe: [
    'Datum/Uhrzeit',
    'Abrechnungsnummer',
    'Typ',
    'Bestellnummer',
    'SKU',
    'Beschreibung',
    'Menge',
    'Marketplace',
    'Versand',
    'Ort der Bestellung',
    'Bundesland',
    'Postleitzahl',
    'Steuererhebungsmodell',
    'Umsätze',
    'Produktumsatzsteuer',
    'Gutschrift für Versandkosten',
    'Steuer auf Versandgutschrift',
    'Gutschrift für Geschenkverpackung',
    'Steuer auf Geschenkverpackungsgutschriften',
    'Rabatte aus Werbeaktionen',
    'Steuer auf Aktionsrabatte',
    'Einbehaltene Steuer auf Marketplace',
    'Verkaufsgebühren',
    'Gebühren zu Versand durch Amazon',
    'Andere Transaktionsgebühren',
    'Andere',
    'Gesamt',
    'Transaktionsstatus',
    'Freigabedatum der Transaktion',
  ],
  paymentsJp: [
    '日付/時間',
    '決済番号',
    'トランザクションの種類',
    '注文番号',
    'SKU',
    '説明',
    '数量',
    'Amazon 出品サービス',
    'フルフィルメント',
    '市町村',
    '都道府県',
    '郵便番号',
    '税金徴収型',
    '商品売上',
    '商品の売上税',
    '配送料',
    '配送料の税金',
    'ギフト包装手数料',
    'ギフト包装クレジットの税金',
    'Amazonポイントの費用',
    'プロモーション割引額',
    'プロモーション割引の税金',
    '源泉徴収税を伴うマーケットプレイス',
    '手数料',
    'FBA 手数料',
    'トランザクションに関するその他の手数料',
    'その他',
    '合計',
  ],
  removalOrders: words(`request-date order-id order-type service-speed order-status last-updated-date sku fnsku
    disposition requested-quantity cancelled-quantity disposed-quantity shipped-quantity in-process-quantity
    removal-fee currency`),
  removalShipments: words(`request-date order-id shipment-date sku fnsku disposition shipped-quantity carrier
    tracking-number removal-order-type`),
  feePreview: [
    ...words(`sku fnsku asin amazon-store product-name product-group brand fulfilled-by your-price sales-price
      longest-side median-side shortest-side length-and-girth unit-of-dimension item-package-weight unit-of-weight
      product-size-tier currency estimated-fee-total estimated-referral-fee-per-unit estimated-variable-closing-fee
      estimated-order-handling-fee-per-order estimated-pick-pack-fee-per-unit estimated-weight-handling-fee-per-unit
      expected-fulfillment-fee-per-unit`),
    'estimated-future-fee (Current Selling on Amazon + Future Fulfillment fees)',
    ...words(`estimated-future-order-handling-fee-per-order estimated-future-pick-pack-fee-per-unit
      estimated-future-weight-handling-fee-per-unit expected-future-fulfillment-fee-per-unit`),
  ],
  storageFees: words(`asin fnsku product_name fulfillment_center country_code longest_side median_side shortest_side
    measurement_units weight weight_units item_volume volume_units product_size_tier average_quantity_on_hand
    average_quantity_pending_removal estimated_total_item_volume month_of_charge storage_rate currency
    estimated_monthly_storage_fee dangerous_goods_storage_type eligible_for_inventory_discount
    qualifies_for_inventory_discount total_incentive_fee_amount breakdown_incentive_fee_amount
    average_quantity_customer_orders`),
  products: [
    'SKU',
    'FNSKU',
    'ASIN',
    'Title',
    'Sourcing cost',
    'Currency',
    'Referral category',
    'Fee class',
    'Length',
    'Width',
    'Height',
    'Dimension unit',
    'Weight',
    'Weight unit',
  ],
  shipments: ['Shipment ID', 'Status', 'Delivered', 'Closed', 'SKU', 'FNSKU', 'Units shipped', 'Units received'],
};

export const PREAMBLE_DE = [
  'Umfasst Marketplace-, Versand durch Amazon (FBA)- und Amazon-Webstore-Transaktionen',
  'Alle Beträge in Euro sofern nicht anders gekennzeichnet',
  'Definitionen:',
  'Eingezogene Umsatzsteuer: Umfasst die von Käufern eingezogene Umsatzsteuer.',
  'Verkaufsgebühren: Umfassen variable Abschlussgebühren und Empfehlungsgebühren.',
  'Andere Transaktionsgebühren: Umfassen Rückbuchungen von Versandkosten.',
  'Andere: Umfasst Beträge, die sich nicht auf Bestellungen beziehen.',
  'Transaktionsstatus: Zeigt, ob eine Transaktion freigegeben ist.',
  'Freigabedatum: Der Tag, an dem der Betrag verfügbar wurde.',
];

export const PREAMBLE_JP = [
  'Amazon 出品サービス、フルフィルメント by Amazon (FBA)',
  '指定のない場合、単位は円',
  '定義：',
  '売上税徴収額：商品売上、配送料、ギフト包装料として購入者から徴収した売上税',
  '販売手数料：カテゴリー成約料と販売手数料が含まれます。',
  'トランザクションに関するその他の手数料：FBA 配送料のチャージバックまたは、出品者出荷の配送料にかかる手数料',
  'その他：注文以外に関する取引金額。',
];

/** Rows of objects as cells under a header; a name that is no column throws. */
export function cells(header, rows) {
  return rows.map((row) => {
    for (const key of Object.keys(row)) if (!header.includes(key)) throw new Error(`no column ${key}`);
    return header.map((name) => String(row[name] ?? ''));
  });
}

/** Tab-separated, without quotes. */
export function tabbed(rows, newline = '\n') {
  return rows.map((row) => row.join('\t')).join(newline) + newline;
}

/** Comma-separated, every field quoted. */
export function quoted(rows, newline = '\n') {
  return rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join(newline) + newline;
}

/** Comma-separated, quoted only where a comma or quote stands inside. */
export function sparse(rows, newline = '\n') {
  const field = (c) => (/[",\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c);
  return rows.map((row) => row.map(field).join(',')).join(newline) + newline;
}

export const BOM = '\uFEFF';

let cp932;

/** Text as cp932 (the Japanese Windows encoding); Node can only decode it, so the table is made by decoding all pairs. */
export function toCp932(text) {
  if (!cp932) {
    cp932 = new Map();
    const decoder = new TextDecoder('shift_jis');
    const leads = [...Array(0x1f).keys()].map((i) => 0x81 + i).concat([...Array(0x1d).keys()].map((i) => 0xe0 + i));
    for (let kana = 0xa1; kana <= 0xdf; kana++) cp932.set(decoder.decode(Uint8Array.of(kana)), [kana]);
    for (const lead of leads) {
      for (let trail = 0x40; trail <= 0xfc; trail++) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (char.length === 1 && char !== '\uFFFD' && !cp932.has(char)) cp932.set(char, [lead, trail]);
      }
    }
  }
  const bytes = [];
  for (const char of text) {
    const code = char.codePointAt(0);
    const pair = code < 0x80 ? [code] : cp932.get(char);
    if (!pair) throw new Error(`not in cp932: ${char}`);
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}

export const monthFirst = (iso) => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`;
export const dotted = (iso) => `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;

/** `1.234,56` */
export function euro(cents) {
  const [whole, rest] = (Math.abs(cents) / 100).toFixed(2).split('.');
  if (cents === 0) return '0';
  return `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}

/** `1,234`: yen have no decimals. */
export function yen(amount) {
  return `${amount < 0 ? '-' : ''}${String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
