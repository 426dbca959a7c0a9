// Payments files of the countries that the tests use: header row, preamble, words, dates and numbers as each prints them.
import type { Kind } from './money';

export type Language = 'US' | 'UK' | 'DE' | 'FR' | 'IT' | 'ES' | 'JP';

export interface PaymentsFile {
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

const US_HEADER = [
  'date/time',
  'settlement id',
  'type',
  'order id',
  'sku',
  'description',
  'quantity',
  'marketplace',
  'account type',
  'fulfillment',
  'order city',
  'order state',
  'order postal',
  'tax collection model',
  'product sales',
  'product sales tax',
  'shipping credits',
  'shipping credits tax',
  'gift wrap credits',
  'giftwrap credits tax',
  'Regulatory Fee',
  'Tax On Regulatory Fee',
  'promotional rebates',
  'promotional rebates tax',
  'marketplace withheld tax',
  'selling fees',
  'fba fees',
  'other transaction fees',
  'other',
  'total',
];
const US_KEYS = [
  ...KEYS.slice(0, 8),
  'account',
  ...KEYS.slice(8, 19),
  'regulatory',
  'regulatoryTax',
  ...KEYS.slice(19),
];

const UK_HEADER = [
  'date/time',
  'settlement id',
  'type',
  'order id',
  'sku',
  'description',
  'quantity',
  'marketplace',
  'fulfilment',
  'order city',
  'order state',
  'order postal',
  'tax collection model',
  'product sales',
  'product sales tax',
  'postage credits',
  'shipping credits tax',
  'gift wrap credits',
  'giftwrap credits tax',
  'promotional rebates',
  'promotional rebates tax',
  'marketplace withheld tax',
  'selling fees',
  'fba fees',
  'other transaction fees',
  'other',
  'total',
];

const DE_HEADER = [
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
];

const FR_HEADER = [
  'date/heure',
  'numéro de versement',
  'type',
  'numéro de la commande',
  'sku',
  'description',
  'quantité',
  'Marketplace',
  'traitement',
  "ville d'où provient la commande",
  "Région d'où provient la commande",
  'code postal de la commande',
  'Modèle de perception des taxes',
  'ventes de produits',
  'Taxes sur la vente des produits',
  "crédits d'expédition",
  'taxe sur les crédits d’expédition',
  "crédits sur l'emballage cadeau",
  'Taxes sur les crédits cadeaux',
  'Rabais promotionnels',
  'Taxes sur les remises promotionnelles',
  'Taxes retenues sur le site de vente',
  'frais de vente',
  'Frais Expédié par Amazon',
  'autres frais de transaction',
  'autre',
  'total',
];

const IT_HEADER = [
  'Data/Ora:',
  'Numero pagamento',
  'Tipo',
  'Numero ordine',
  'SKU',
  'Descrizione',
  'Quantità',
  'Marketplace',
  'Gestione',
  "Città di provenienza dell'ordine",
  "Provincia di provenienza dell'ordine",
  "CAP dell'ordine",
  'modello di riscossione delle imposte',
  'Vendite',
  'imposta sulle vendite dei prodotti',
  'Accrediti per le spedizioni',
  'imposta accrediti per le spedizioni',
  'Accrediti per confezioni regalo',
  'imposta sui crediti confezione regalo',
  'Sconti promozionali',
  'imposta sugli sconti promozionali',
  'trattenuta IVA del marketplace',
  'Commissioni di vendita',
  'Costi del servizio Logistica di Amazon',
  'Altri costi relativi alle transazioni',
  'Altro',
  'totale',
];

const ES_HEADER = [
  'fecha y hora',
  'identificador de pago',
  'tipo',
  'número de pedido',
  'sku',
  'descripción',
  'cantidad',
  'web de Amazon',
  'gestión logística',
  'ciudad de procedencia del pedido',
  'comunidad autónoma de procedencia del pedido',
  'código postal de procedencia del pedido',
  'Formulario de recaudación de impuestos',
  'ventas de productos',
  'impuesto de ventas de productos',
  'abonos de envío',
  'impuestos por abonos de envío',
  'abonos de envoltorio para regalo',
  'impuestos por abonos de envoltorio para regalo',
  'devoluciones promocionales',
  'impuestos de descuentos por promociones',
  'impuesto retenido en el sitio web',
  'tarifas de venta',
  'tarifas de Logística de Amazon',
  'tarifas de otras transacciones',
  'otro',
  'total',
];

const JP_HEADER = [
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
    header: US_HEADER,
    preamble: ENGLISH_PREAMBLE,
    columns: byOrder(US_HEADER, US_KEYS),
    types: types('Order', 'Refund', 'Order_Retrocharge', 'Refund_Retrocharge', 'Adjustment'),
    reimbursement: 'FBA Inventory Reimbursement - Customer Return',
    shop: 'amazon.com',
    seller: 'Seller',
    date: (y, m, d) => `${english(m)} ${d}, ${y} 1:23:45 PM PDT`,
    number: point,
  },
  UK: {
    header: UK_HEADER,
    preamble: ENGLISH_PREAMBLE.map((line) => line.replace('USD', 'GBP')),
    columns: byOrder(UK_HEADER),
    types: types('Order', 'Refund', 'Order_Retrocharge', 'Refund_Retrocharge', 'Adjustment'),
    reimbursement: 'FBA Inventory Reimbursement - Customer Return',
    shop: 'amazon.co.uk',
    seller: 'Seller',
    date: (y, m, d) => `${d} ${english(m)} ${y} 13:23:45 UTC`,
    number: point,
  },
  DE: {
    header: DE_HEADER,
    preamble: ['Umfasst Marketplace- und FBA-Transaktionen', 'Alle Beträge in Euro sofern nicht anders gekennzeichnet'],
    columns: byOrder(DE_HEADER),
    types: types('Bestellung', 'Erstattung', 'Bestellung_Wiedereinzug', 'Erstattung_Wiedereinzug', 'Anpassung'),
    reimbursement: 'Versand durch Amazon Erstattung für Lagerbestand -  Kundenrücksendung',
    shop: 'amazon.de',
    seller: 'Verkäufer',
    date: (y, m, d) => `${two(d)}.${two(m)}.${y} 13:23:45 UTC`,
    number: comma,
  },
  FR: {
    header: FR_HEADER,
    preamble: ['Comprend les transactions Amazon', 'Tous les montants sont en EUR, sauf mention contraire.'],
    columns: byOrder(FR_HEADER),
    types: types('Commande', 'Remboursement', 'Order_Retrocharge', 'Refund_Retrocharge', 'Ajustement'),
    reimbursement: 'Remboursement stock Expédié par Amazon - Retour client',
    shop: 'amazon.fr',
    seller: 'Vendeur',
    date: (y, m, d) => `${d} ${french(m)} ${y} 13:23:45 UTC`,
    number: comma,
  },
  IT: {
    header: IT_HEADER,
    preamble: [
      'Include le transazioni Amazon',
      'Tutti gli importi sono espressi in EUR, se non diversamente specificato.',
    ],
    columns: byOrder(IT_HEADER),
    types: types('Ordine', 'Rimborso', 'Order_Retrocharge', 'Refund_Retrocharge', 'Modifica'),
    reimbursement: 'Rimborso inventario Logistica di Amazon - Reso del cliente',
    shop: 'amazon.it',
    seller: 'Venditore',
    date: (y, m, d) => `${d} ${italian(m)} ${y} 13:23:45 UTC`,
    number: comma,
  },
  ES: {
    header: ES_HEADER,
    preamble: ['Incluye transacciones de Amazon', 'Todos los importes en EUR, a menos que se especifique lo contrario'],
    columns: byOrder(ES_HEADER),
    types: types('Pedido', 'Reembolso', 'Order_Retrocharge', 'Refund_Retrocharge', 'Ajuste'),
    reimbursement: 'Reembolso de inventario de Logística de Amazon - Devolución del cliente',
    shop: 'amazon.es',
    seller: 'Vendedor',
    date: (y, m, d) => `${d} ${spanish(m)} ${y} 13:23:45 UTC`,
    number: comma,
  },
  JP: {
    header: JP_HEADER,
    preamble: ['Amazon 出品サービス、フルフィルメント by Amazon (FBA)', '指定のない場合、単位は円', '定義：'],
    columns: byOrder(JP_HEADER, JP_KEYS),
    types: types('注文', '返金', 'Order_Retrocharge', 'Refund_Retrocharge', '調整'),
    reimbursement: 'FBA在庫の返金 - 購入者による返品:',
    shop: 'amazon.jp',
    seller: '出品者',
    date: (y, m, d) => `${y}/${two(m)}/${two(d)} 0:21:14 JST`,
    number: yen,
  },
};
