// Payments files of the countries that the tests use: header row, preamble, words, dates and numbers as each prints them.
import headerRows from '../../fixtures/header-rows.json';
import type { Kind } from './money';

const HEADERS = headerRows['payments-transactions'];

export type Language = 'US' | 'UK' | 'DE' | 'FR' | 'IT' | 'ES' | 'JP';

interface PaymentsFile {
  readonly header: readonly string[];
  readonly preamble: readonly string[];
  /** Our name of a column → its header in the file. */
  readonly columns: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<Kind, string>>;
  readonly reimbursement: string;
  readonly shop: string;
  readonly seller: string;
  readonly date: (year: number, month: number, day: number) => string;
  readonly number: (cents: number) => string;
}

const KEYS = [
  'date',
  'settlement',
  'type',
  'order',
  'sku',
  'description',
  'quantity',
  'marketplace',
  'fulfillment',
  'city',
  'state',
  'postal',
  'taxModel',
  'product',
  'productTax',
  'shipping',
  'shippingTax',
  'giftWrap',
  'giftWrapTax',
  'promotion',
  'promotionTax',
  'withheld',
  'selling',
  'fba',
  'otherFees',
  'other',
  'total',
];

/** Columns by our names, for the files that have the common 27 in the common order. */
function byOrder(header: readonly string[], keys: readonly string[] = KEYS): Record<string, string> {
  return Object.fromEntries(keys.map((key, i) => [key, header[i] ?? '']));
}

const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);

function point(cents: number): string {
  const [whole = '0', rest = '00'] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '-' : ''}${grouped(whole, ',')}.${rest}`;
}

function comma(cents: number): string {
  const [whole = '0', rest = '00'] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '-' : ''}${grouped(whole, '.')},${rest}`;
}

function yen(cents: number): string {
  return `${cents < 0 ? '-' : ''}${grouped(String(Math.round(Math.abs(cents) / 100)), ',')}`;
}

const two = (n: number) => String(n).padStart(2, '0');
const monthName = (names: string) => (month: number) => names.split(' ')[month - 1] ?? '';
const english = monthName('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
const french = monthName('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.');
const italian = monthName('gen feb mar apr mag giu lug ago set ott nov dic');
const spanish = monthName('ene feb mar abr may jun jul ago sep oct nov dic');

const US_KEYS = [
  ...KEYS.slice(0, 8),
  'account',
  ...KEYS.slice(8, 19),
  'regulatory',
  'regulatoryTax',
  ...KEYS.slice(19),
];

const JP_KEYS = [...KEYS.slice(0, 19), 'points', ...KEYS.slice(19)];

function types(order: string, refunded: string, again: string, undone: string, adjusted: string): Record<Kind, string> {
  return {
    Order: order,
    Refund: refunded,
    Order_Retrocharge: again,
    Refund_Retrocharge: undone,
    'A-to-z Guarantee Refund': 'A-to-z Guarantee Claim',
    'Chargeback Refund': 'Chargeback Refund',
    reimbursement: adjusted,
  };
}

const ENGLISH_PREAMBLE = [
  'Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions',
  'All amounts in USD, unless specified',
  'Definitions:',
  'Sales tax collected: Includes sales tax collected from buyers for product sales, shipping, and gift wrap.',
  'Selling fees: Includes variable closing fees and referral fees.',
  'Other transaction fees: Includes shipping chargebacks, shipping holdbacks, per-item fees  and sales tax collection fees.',
  'Other: Includes non-order transaction amounts. For more details, see the "Type" and "Description" columns.',
];

export const PAYMENTS: Readonly<Record<Language, PaymentsFile>> = {
  US: {
    header: HEADERS['US 30 columns'],
    preamble: ENGLISH_PREAMBLE,
    columns: byOrder(HEADERS['US 30 columns'], US_KEYS),
    types: types('Order', 'Refund', 'Order_Retrocharge', 'Refund_Retrocharge', 'Adjustment'),
    reimbursement: 'FBA Inventory Reimbursement - Customer Return',
    shop: 'amazon.com',
    seller: 'Seller',
    date: (y, m, d) => `${english(m)} ${d}, ${y} 1:23:45 PM PDT`,
    number: point,
  },
  UK: {
    header: HEADERS.UK,
    preamble: ENGLISH_PREAMBLE.map((line) => line.replace('USD', 'GBP')),
    columns: byOrder(HEADERS.UK),
    types: types('Order', 'Refund', 'Order_Retrocharge', 'Refund_Retrocharge', 'Adjustment'),
    reimbursement: 'FBA Inventory Reimbursement - Customer Return',
    shop: 'amazon.co.uk',
    seller: 'Seller',
    date: (y, m, d) => `${d} ${english(m)} ${y} 13:23:45 UTC`,
    number: point,
  },
  DE: {
    header: HEADERS.DE,
    preamble: ['Umfasst Marketplace- und FBA-Transaktionen', 'Alle Beträge in Euro sofern nicht anders gekennzeichnet'],
    columns: byOrder(HEADERS.DE),
    types: types('Bestellung', 'Erstattung', 'Bestellung_Wiedereinzug', 'Erstattung_Wiedereinzug', 'Anpassung'),
    reimbursement: 'Versand durch Amazon Erstattung für Lagerbestand -  Kundenrücksendung',
    shop: 'amazon.de',
    seller: 'Verkäufer',
    date: (y, m, d) => `${two(d)}.${two(m)}.${y} 13:23:45 UTC`,
    number: comma,
  },
  FR: {
    header: HEADERS.FR,
    preamble: ['Comprend les transactions Amazon', 'Tous les montants sont en EUR, sauf mention contraire.'],
    columns: byOrder(HEADERS.FR),
    types: types('Commande', 'Remboursement', 'Order_Retrocharge', 'Refund_Retrocharge', 'Ajustement'),
    reimbursement: 'Remboursement stock Expédié par Amazon - Retour client',
    shop: 'amazon.fr',
    seller: 'Vendeur',
    date: (y, m, d) => `${d} ${french(m)} ${y} 13:23:45 UTC`,
    number: comma,
  },
  IT: {
    header: HEADERS.IT,
    preamble: [
      'Include le transazioni Amazon',
      'Tutti gli importi sono espressi in EUR, se non diversamente specificato.',
    ],
    columns: byOrder(HEADERS.IT),
    types: types('Ordine', 'Rimborso', 'Order_Retrocharge', 'Refund_Retrocharge', 'Modifica'),
    reimbursement: 'Rimborso inventario Logistica di Amazon - Reso del cliente',
    shop: 'amazon.it',
    seller: 'Venditore',
    date: (y, m, d) => `${d} ${italian(m)} ${y} 13:23:45 UTC`,
    number: comma,
  },
  ES: {
    header: HEADERS.ES,
    preamble: ['Incluye transacciones de Amazon', 'Todos los importes en EUR, a menos que se especifique lo contrario'],
    columns: byOrder(HEADERS.ES),
    types: types('Pedido', 'Reembolso', 'Order_Retrocharge', 'Refund_Retrocharge', 'Ajuste'),
    reimbursement: 'Reembolso de inventario de Logística de Amazon - Devolución del cliente',
    shop: 'amazon.es',
    seller: 'Vendedor',
    date: (y, m, d) => `${d} ${spanish(m)} ${y} 13:23:45 UTC`,
    number: comma,
  },
  JP: {
    header: HEADERS.JP,
    preamble: ['Amazon 出品サービス、フルフィルメント by Amazon (FBA)', '指定のない場合、単位は円', '定義：'],
    columns: byOrder(HEADERS.JP, JP_KEYS),
    types: types('注文', '返金', 'Order_Retrocharge', 'Refund_Retrocharge', '調整'),
    reimbursement: 'FBA在庫の返金 - 購入者による返品:',
    shop: 'amazon.jp',
    seller: '出品者',
    date: (y, m, d) => `${y}/${two(m)}/${two(d)} 0:21:14 JST`,
    number: yen,
  },
};
