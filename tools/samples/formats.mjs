// How each sample report is written: header rows, delimiters, quotes, encodings, dates and numbers as Amazon prints them.
import { readFileSync } from 'node:fs';

const headerRows = JSON.parse(readFileSync(new URL('../../test/fixtures/header-rows.json', import.meta.url), 'utf8'));

export const HEADERS = {
  ledger: headerRows['ledger-detail']['16 columns, quoted CSV'],
  returns: headerRows['customer-returns']['13 columns'],
  reimbursements: headerRows.reimbursements['18 columns'],
  settlementV2: headerRows['settlement-v2']['24 columns, US'],
  settlementV1: headerRows['settlement-v1']['36 columns'],
  allOrders: headerRows['all-orders']['31 columns'],
  shipped: headerRows['fulfilled-shipments']['48 columns'],
  replacements: headerRows.replacements['9 columns'],
  merchantReturns: headerRows['merchant-returns']['32 columns'],
  contents: headerRows['shipment-contents']['table below a key/value preamble'],
  shippedChinese: headerRows['fulfilled-shipments']['Seller Central CSV, Chinese, incomplete'],
  paymentsDe: headerRows['payments-transactions']['DE 2026'],
  paymentsJp: headerRows['payments-transactions'].JP,
  removalOrders: headerRows['removal-orders']['16 columns'],
  removalShipments: headerRows['removal-shipments']['10 columns'],
  feePreview: headerRows['fee-preview']['US 2026'],
  storageFees: headerRows['storage-fees']['27 columns'],
  // The seller's own tabs.
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
