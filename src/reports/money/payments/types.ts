// What the `type` and `fulfillment` cells of a Payments file mean, in all languages. Compared with `codeKey`.
import { codeKey } from '../../../values/text';

export type PaymentKind =
  | 'order'
  | 'refund'
  /** Payments outside an order, most of them reimbursements of stock: see `reimbursements.ts`. */
  | 'adjustment'
  /** The buyer is charged again for an order that was refunded. */
  | 'order-retrocharge'
  /** Undoes an order retrocharge. */
  | 'refund-retrocharge'
  | 'a-to-z'
  | 'chargeback'
  /** Money that Amazon or a bank took for the buyer comes back to the seller. */
  | 'recovery'
  | 'fee-adjustment'
  | 'transfer'
  | 'service-fee'
  | 'fba-inventory-fee'
  | 'other';

// English, German, French, Italian, Spanish (Spain, Mexico), Japanese and Dutch words are seen in files, and so are the Turkish
// ones but that for a refund; it, and the Swedish, Polish and Portuguese words, are the plain ones of the language. Other Turkish
// words for it (İade, Geri Ödeme) may mean a return or a reimbursement: a row with one is named as not understood. The small
// letter of İ is not i, so that such words stand in both spellings.
const WORDS: Readonly<Record<Exclude<PaymentKind, 'other'>, readonly string[]>> = {
  order: [
    'Order',
    'Bestellung',
    'Commande',
    'Ordine',
    'Pedido',
    '注文',
    'Bestelling',
    'Beställning',
    'Zamówienie',
    'Sipariş',
  ],
  refund: [
    'Refund',
    'Erstattung',
    'Remboursement',
    'Rimborso',
    'Reembolso',
    '返金',
    'Terugbetaling',
    'Återbetalning',
    'Zwrot',
    'Zwrot pieniędzy',
    'Zwrot kosztów',
    'Para iadesi',
    'Para İadesi',
  ],
  adjustment: [
    'Adjustment',
    'Anpassung',
    'Ajustement',
    'Modifica',
    'Ajuste',
    '調整',
    'Aanpassing',
    'Justering',
    'Korekta',
    'Düzeltme',
  ],
  'order-retrocharge': ['Order_Retrocharge', 'Bestellung_Wiedereinzug'],
  'refund-retrocharge': ['Refund_Retrocharge', 'Erstattung_Wiedereinzug'],
  'a-to-z': ['A-to-z Guarantee Claim', 'A-to-z Guarantee Refund'],
  chargeback: ['Chargeback', 'Chargeback Refund', 'Erstattung durch Rückbuchung'],
  recovery: ['A-to-z Guarantee Recovery', 'Chargeback Recovery'],
  'fee-adjustment': ['Fee Adjustment', 'Ajuste de tarifa'],
  transfer: [
    'Transfer',
    'Übertrag',
    'Transfert',
    'Trasferimento',
    'Transferir',
    'Trasferir',
    '振込み',
    'Overdracht',
    'Överföring',
    'Przelew',
    'Transferência',
  ],
  'service-fee': [
    'Service Fee',
    'Servicegebühr',
    'Frais de service',
    'Commissione di servizio',
    'Tarifa de prestación de servicio',
    '注文外料金',
    'Servicekosten',
    'Hizmet Ücreti',
    'Amazon Fees',
    'Amazon手数料',
    'FBA Transaction fees',
    'Tarifas de transacción de Logística de Amazon',
  ],
  'fba-inventory-fee': [
    'FBA Inventory Fee',
    'Versand durch Amazon Lagergebühr',
    'Frais de stock Expédié par Amazon',
    'Costo di stoccaggio Logistica di Amazon',
    'Tarifas de inventario de Logística de Amazon',
    'FBA 在庫関連の手数料',
  ],
};

const KINDS = new Map<string, PaymentKind>();
for (const [kind, words] of Object.entries(WORDS))
  for (const word of words) KINDS.set(codeKey(word), kind as PaymentKind);

const ORDER_WORDS = WORDS.order.map(codeKey);
const REFUND_WORDS = WORDS.refund.map(codeKey);
const AGAIN = /retro|wiedereinzug/;

// Words not in the table that must not be mistaken for a plain refund, whatever surrounds them.
function kindByParts(key: string): PaymentKind {
  if (/^a(?:to|bis|à)z|guaranteeclaim|garant[ií]/.test(key)) return 'a-to-z';
  if (/chargeback|rückbuchung|contracargo/.test(key)) return 'chargeback';
  if (AGAIN.test(key)) {
    if (REFUND_WORDS.some((word) => key.includes(word))) return 'refund-retrocharge';
    if (ORDER_WORDS.some((word) => key.includes(word))) return 'order-retrocharge';
  }
  return 'other';
}

/** The kind of a row by its `type` cell; `other` when it is blank or unknown. */
export function paymentKindOf(type: string): PaymentKind {
  const key = codeKey(type);
  const known = KINDS.get(key);
  if (known !== undefined) return known;
  const kind = kindByParts(key);
  // A file has a handful of types; the bound is for a column that is not what it says.
  if (KINDS.size < 500) KINDS.set(key, kind);
  return kind;
}

// Rows of orders that no rule asks for.
const OTHERS = new Set(
  [
    'Liquidations',
    'Liquidations Adjustments',
    'SAFE-T Reimbursement',
    'Shipping Services',
    'Delivery Services',
    'Kargo Hizmetleri',
  ].map(codeKey),
);

/** False for a word that may mean a sale or a refund in a language that is not known. */
export function isKnownType(type: string): boolean {
  return paymentKindOf(type) !== 'other' || OTHERS.has(codeKey(type));
}

const AMAZON = ['Amazon', 'AFN', 'FBA'];
const SELLER = [
  'Seller',
  'Merchant',
  'MFN',
  'FBM',
  'Verkäufer',
  'Vendeur',
  'Venditore',
  'Vendedor',
  '出品者',
  'Verkoper',
  'Säljare',
  'Sprzedawca',
  'Satıcı',
];
const CHANNELS = new Map<string, 'amazon' | 'seller'>([
  ...AMAZON.map((word) => [codeKey(word), 'amazon'] as const),
  ...SELLER.map((word) => [codeKey(word), 'seller'] as const),
]);

/** Who shipped: Amazon or the seller, by the `fulfillment` cell; null when it is blank or unknown. */
export function fulfilledBy(text: string): 'amazon' | 'seller' | null {
  return CHANNELS.get(codeKey(text)) ?? null;
}
