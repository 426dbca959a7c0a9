// Header names of the Payments (date range, custom, monthly) transaction file, per column and language. Compare them with
// `headerKey`. A name that two languages share stands under both.
import { headerKey } from '../../../values/text';

/** Languages in which the file is known; `mx` is the Spanish of Mexico, whose names and decimal mark differ from Spain's. */
export type PaymentLanguage = 'en' | 'de' | 'fr' | 'it' | 'es' | 'mx' | 'nl' | 'ja' | 'sv' | 'pl' | 'tr' | 'pt';

type Names = Readonly<Partial<Record<PaymentLanguage, readonly string[]>>>;

const WORDS = {
  date: {
    en: ['date/time'],
    de: ['Datum/Uhrzeit'],
    fr: ['date/heure'],
    it: ['Data/Ora:'],
    es: ['fecha y hora'],
    mx: ['fecha/hora'],
    nl: ['datum/tijd'],
    ja: ['日付/時間'],
    sv: ['datum/tid'],
    pl: ['data/godzina'],
    tr: ['tarih/saat'],
    pt: ['data/hora'],
  },
  settlementId: {
    en: ['settlement id'],
    de: ['Abrechnungsnummer'],
    fr: ['numéro de versement', 'Identifiant du paiement'],
    it: ['Numero pagamento'],
    es: ['identificador de pago'],
    mx: ['Id. de liquidación'],
    nl: ['schikkings-ID'],
    ja: ['決済番号'],
    sv: ['reglerings-id'],
    pl: ['identyfikator rozliczenia'],
    tr: ['hesap kesim no'],
  },
  type: {
    en: ['type'],
    de: ['Typ'],
    fr: ['type'],
    it: ['Tipo'],
    es: ['tipo'],
    mx: ['tipo'],
    nl: ['type'],
    ja: ['トランザクションの種類'],
    sv: ['typ'],
    pl: ['typ'],
    // "tür" and the Portuguese name are not seen in a file.
    tr: ['tip', 'tür'],
    pt: ['tipo'],
  },
  orderId: {
    en: ['order id'],
    de: ['Bestellnummer'],
    fr: ['numéro de la commande'],
    it: ['Numero ordine'],
    es: ['número de pedido'],
    mx: ['Id. del pedido'],
    nl: ['bestelnummer'],
    ja: ['注文番号'],
    sv: ['beställnings-id'],
    pl: ['identyfikator zamówienia'],
    tr: ['sipariş no.'],
    pt: ['id do pedido'],
  },
  sku: {
    en: ['sku'],
    de: ['SKU'],
    fr: ['sku'],
    it: ['SKU'],
    es: ['sku'],
    mx: ['sku'],
    nl: ['sku'],
    ja: ['SKU'],
    sv: ['sku'],
    pl: ['sku'],
    tr: ['sku'],
    pt: ['sku'],
  },
  description: {
    en: ['description'],
    de: ['Beschreibung'],
    fr: ['description'],
    it: ['Descrizione'],
    es: ['descripción'],
    mx: ['descripción'],
    nl: ['beschrijving'],
    ja: ['説明'],
    sv: ['beskrivning'],
    pl: ['opis'],
    tr: ['açıklama'],
    pt: ['descrição'],
  },
  quantity: {
    en: ['quantity'],
    de: ['Menge'],
    fr: ['quantité'],
    it: ['Quantità'],
    es: ['cantidad'],
    mx: ['cantidad'],
    nl: ['aantal'],
    ja: ['数量'],
    sv: ['antal'],
    pl: ['ilość'],
    tr: ['adet'],
    pt: ['quantidade'],
  },
  marketplace: {
    en: ['marketplace', 'store'],
    de: ['Marketplace'],
    fr: ['Marketplace', 'site de vente'],
    it: ['Marketplace'],
    es: ['web de Amazon'],
    mx: ['marketplace'],
    nl: ['marketplace'],
    ja: ['Amazon 出品サービス'],
    sv: ['marknadsplats'],
    pl: ['rynek'],
    tr: ['pazar yeri'],
    pt: ['mercado'],
  },
  accountType: { en: ['account type'] },
  fulfillment: {
    en: ['fulfillment', 'fulfilment'],
    de: ['Versand'],
    fr: ['traitement', 'expédition'],
    it: ['Gestione'],
    es: ['gestión logística'],
    mx: ['cumplimiento'],
    nl: ['fulfillment'],
    ja: ['フルフィルメント'],
    sv: ['leverans'],
    pl: ['realizacja'],
    tr: ['gönderim'],
    pt: ['atendimento'],
  },
  city: {
    en: ['order city'],
    de: ['Ort der Bestellung'],
    fr: ["ville d'où provient la commande", 'ville de la commande'],
    it: ["Città di provenienza dell'ordine"],
    es: ['ciudad de procedencia del pedido'],
    mx: ['ciudad del pedido'],
    nl: ['bestelling stad'],
    ja: ['市町村'],
    pl: ['miejscowość zamówienia'],
    tr: ['sipariş şehri'],
  },
  state: {
    en: ['order state'],
    de: ['Bundesland'],
    fr: ["Région d'où provient la commande", 'état de la commande'],
    it: ["Provincia di provenienza dell'ordine"],
    es: ['comunidad autónoma de procedencia del pedido'],
    // A word-for-word rendering of "state" that reads like a status, in Mexico, the Netherlands and Turkey.
    mx: ['estado del pedido'],
    nl: ['status bestelling'],
    ja: ['都道府県'],
    pl: ['stan zamówienia'],
    tr: ['sipariş durumu'],
  },
  postal: {
    en: ['order postal', 'order-post-code'],
    de: ['Postleitzahl'],
    fr: ['code postal de la commande', 'commande postale'],
    it: ["CAP dell'ordine"],
    es: ['código postal de procedencia del pedido'],
    mx: ['código postal del pedido'],
    nl: ['bestelling per post'],
    ja: ['郵便番号'],
    pl: ['przekaz pocztowy'],
    tr: ['sipariş postası'],
  },
  taxModel: {
    en: ['tax collection model'],
    de: ['Steuererhebungsmodell'],
    fr: ['Modèle de perception des taxes'],
    it: ['modello di riscossione delle imposte'],
    es: ['Formulario de recaudación de impuestos'],
    mx: ['modelo de recaudación de impuestos'],
    ja: ['税金徴収型'],
  },
  productSales: {
    en: ['product sales'],
    de: ['Umsätze'],
    fr: ['ventes de produits'],
    it: ['Vendite'],
    es: ['ventas de productos'],
    mx: ['ventas de productos'],
    nl: ['verkoop van producten'],
    ja: ['商品売上'],
    sv: ['försäljning av produkter'],
    pl: ['sprzedaż produktów'],
    tr: ['ürün satışları'],
    pt: ['vendas do produto'],
  },
  productSalesTax: {
    en: ['product sales tax'],
    de: ['Produktumsatzsteuer'],
    fr: ['Taxes sur la vente des produits'],
    it: ['imposta sulle vendite dei prodotti'],
    es: ['impuesto de ventas de productos'],
    mx: ['impuesto de ventas de productos'],
    ja: ['商品の売上税'],
  },
  shippingCredits: {
    en: ['shipping credits', 'postage credits'],
    de: ['Gutschrift für Versandkosten'],
    fr: ["crédits d'expédition"],
    it: ['Accrediti per le spedizioni'],
    es: ['abonos de envío'],
    mx: ['créditos de envío'],
    nl: ['Verzendtegoeden'],
    ja: ['配送料'],
    sv: ['fraktkrediter'],
    pl: ['noty kredytowe za wysyłkę'],
    tr: ['kargo kredileri'],
    pt: ['créditos de remessa'],
  },
  shippingCreditsTax: {
    en: ['shipping credits tax', 'postage credits tax'],
    de: ['Steuer auf Versandgutschrift'],
    fr: ["taxe sur les crédits d'expédition"],
    it: ['imposta accrediti per le spedizioni'],
    es: ['impuestos por abonos de envío'],
    mx: ['impuesto de abono de envío'],
    ja: ['配送料の税金'],
  },
  giftWrapCredits: {
    en: ['gift wrap credits'],
    de: ['Gutschrift für Geschenkverpackung'],
    fr: ["crédits sur l'emballage cadeau", "crédits d'emballage-cadeau"],
    it: ['Accrediti per confezioni regalo'],
    es: ['abonos de envoltorio para regalo'],
    mx: ['créditos por envoltorio de regalo'],
    nl: ['kredietpunten cadeauverpakking'],
    ja: ['ギフト包装手数料'],
    sv: ['krediter för presentinslagning'],
    pt: ['créditos de embalagem de presente'],
    pl: ['środki na pokrycie pakowania na prezent'],
  },
  giftWrapCreditsTax: {
    en: ['giftwrap credits tax', 'gift-wrap-credits-tax'],
    de: ['Steuer auf Geschenkverpackungsgutschriften'],
    fr: ['Taxes sur les crédits cadeaux'],
    it: ['imposta sui crediti confezione regalo'],
    es: ['impuestos por abonos de envoltorio para regalo'],
    mx: ['impuesto de créditos de envoltura'],
    ja: ['ギフト包装クレジットの税金'],
  },
  regulatoryFee: { en: ['Regulatory Fee'], mx: ['Tarifa reglamentaria'] },
  regulatoryFeeTax: { en: ['Tax On Regulatory Fee'], mx: ['Impuesto sobre tarifa reglamentaria'] },
  promotionalRebates: {
    en: ['promotional rebates', 'promotional-rebate'],
    de: ['Rabatte aus Werbeaktionen'],
    fr: ['Rabais promotionnels', 'Total des réductions'],
    it: ['Sconti promozionali'],
    es: ['devoluciones promocionales'],
    mx: ['descuentos promocionales'],
    nl: ['promotiekortingen'],
    ja: ['プロモーション割引額'],
    sv: ['kampanjrabatter'],
    pl: ['rabaty promocyjne'],
    tr: ['promosyon indirimleri'],
    pt: ['descontos promocionais'],
  },
  promotionalRebatesTax: {
    en: ['promotional rebates tax', 'promotional-rebate-tax'],
    de: ['Steuer auf Aktionsrabatte'],
    fr: ['Taxes sur les remises promotionnelles'],
    it: ['imposta sugli sconti promozionali'],
    es: ['impuestos de descuentos por promociones'],
    mx: ['impuesto de reembolsos promocionales'],
    ja: ['プロモーション割引の税金'],
  },
  // One column in Europe, Japan and the newer American files; the older ones have the next two side by side.
  withheldTax: {
    en: ['marketplace withheld tax'],
    de: ['Einbehaltene Steuer auf Marketplace'],
    fr: ['Taxes retenues sur le site de vente'],
    it: ['trattenuta IVA del marketplace'],
    es: ['impuesto retenido en el sitio web'],
    mx: ['impuesto de retenciones en la plataforma'],
    ja: ['源泉徴収税を伴うマーケットプレイス'],
  },
  salesTaxCollected: {
    en: ['sales tax collected'],
    nl: ['geïnde omzetbelasting'],
    sv: ['Inkasserad moms'],
    pl: ['pobrany podatek od sprzedaży'],
    pt: ['imposto de vendas coletados'],
    fr: ['taxe de ventes prélevée'],
  },
  facilitatorTax: {
    en: ['Marketplace Facilitator Tax'],
    nl: ['Belasting voor marketplace-facilitator'],
    fr: ['Taxe Marketplace Facilitator'],
    pl: ['podatek od transakcji marketplace facilitator'],
  },
  lowValueGoods: { en: ['low value goods'] },
  gstTotal: { en: ['Total sales tax liable(GST before adjusting TCS)'] },
  tcsCgst: { en: ['TCS-CGST'] },
  tcsSgst: { en: ['TCS-SGST'] },
  tcsIgst: { en: ['TCS-IGST'] },
  tds: { en: ['TDS (Section 194-O)'] },
  points: { ja: ['Amazonポイントの費用'] },
  sellingFees: {
    en: ['selling fees'],
    de: ['Verkaufsgebühren'],
    fr: ['frais de vente'],
    it: ['Commissioni di vendita'],
    es: ['tarifas de venta'],
    mx: ['tarifas de venta'],
    nl: ['verkoopkosten'],
    ja: ['手数料'],
    sv: ['försäljningsavgifter'],
    pl: ['opłaty za sprzedaż'],
    tr: ['satış ücretleri'],
    pt: ['tarifas de venda'],
  },
  fbaFees: {
    en: ['fba fees', 'fulfilment by amazon fees', 'fulfillment by amazon fees'],
    de: ['Gebühren zu Versand durch Amazon'],
    fr: ['Frais Expédié par Amazon', 'Frais pour le service Expédié par Amazon'],
    it: ['Costi del servizio Logistica di Amazon'],
    es: ['tarifas de Logística de Amazon'],
    mx: ['tarifas fba'],
    nl: ['fba-vergoedingen'],
    ja: ['FBA 手数料'],
    sv: ['fba-avgifter'],
    pl: ['opłaty za fba'],
    tr: ['Amazon Lojistik ücretleri'],
    pt: ['taxas fba'],
  },
  otherTransactionFees: {
    en: ['other transaction fees'],
    de: ['Andere Transaktionsgebühren'],
    fr: ['autres frais de transaction'],
    it: ['Altri costi relativi alle transazioni'],
    es: ['tarifas de otras transacciones'],
    mx: ['tarifas de otra transacción'],
    nl: ['overige transactiekosten'],
    ja: ['トランザクションに関するその他の手数料'],
    sv: ['övriga transaktionsavgifter'],
    pl: ['inne opłaty transakcyjne'],
    tr: ['diğer işlem ücretleri'],
    pt: ['taxas de outras transações'],
  },
  other: {
    en: ['other'],
    de: ['Andere'],
    fr: ['autre', 'autres'],
    it: ['Altro'],
    es: ['otro'],
    mx: ['otro'],
    nl: ['overige'],
    ja: ['その他'],
    sv: ['Övrigt'],
    pl: ['inne'],
    tr: ['diğer'],
    pt: ['outro'],
  },
  total: {
    en: ['total'],
    de: ['Gesamt'],
    fr: ['total'],
    it: ['totale'],
    es: ['total'],
    mx: ['total'],
    nl: ['totaal'],
    ja: ['合計'],
    sv: ['totalt'],
    pl: ['suma'],
    tr: ['toplam'],
    pt: ['total'],
  },
  status: {
    en: ['Transaction Status'],
    de: ['Transaktionsstatus'],
    fr: ['Statut de la transaction'],
    it: ['Stato della transazione'],
    es: ['estado de la transacción'],
    nl: ['Transactiestatus'],
    pl: ['status transakcji'],
    tr: ['İşlem durumu'],
  },
  releaseDate: {
    en: ['Transaction Release Date'],
    de: ['Freigabedatum der Transaktion'],
    fr: ['Date de sortie de la transaction', 'Date de délivrance de la transaction'],
    it: ['Data di rilascio della transazione'],
    es: ['fecha de liberación de la transacción'],
    nl: ['Publicatiedatum van transactie'],
    sv: ['Transaktionens utgivningsdatum'],
    pl: ['data zrealizowania transakcji'],
    tr: ['İşlem çıkış tarihi'],
  },
} satisfies Record<string, Names>;

export type PaymentColumn = keyof typeof WORDS;

export type PaymentText =
  | 'settlementId'
  | 'type'
  | 'description'
  | 'marketplace'
  | 'accountType'
  | 'fulfillment'
  | 'city'
  | 'state'
  | 'postal'
  | 'taxModel'
  | 'status'
  | 'releaseDate';

export type PaymentMoney = Exclude<PaymentColumn, PaymentText | 'date' | 'orderId' | 'sku' | 'quantity'>;

const TABLE: Readonly<Record<PaymentColumn, Names>> = WORDS;

export const PAYMENT_COLUMNS = Object.keys(WORDS) as PaymentColumn[];

/** Every spelling of a column, in all languages; spellings that `headerKey` holds for equal stand once. */
function spellings(column: PaymentColumn): readonly string[] {
  const names = new Map(
    Object.values(TABLE[column])
      .flat()
      .map((name) => [headerKey(name), name]),
  );
  return [...names.values()];
}

export const PAYMENT_HEADERS: Readonly<Record<PaymentColumn, readonly string[]>> = Object.freeze(
  PAYMENT_COLUMNS.reduce(
    (headers, column) => {
      headers[column] = spellings(column);
      return headers;
    },
    {} as Record<PaymentColumn, readonly string[]>,
  ),
);

/** Columns that hold tax, which no claim counts (contract, section 2, Value). */
export const TAX_COLUMNS: ReadonlySet<PaymentColumn> = new Set<PaymentMoney>([
  'productSalesTax',
  'shippingCreditsTax',
  'giftWrapCreditsTax',
  'regulatoryFeeTax',
  'promotionalRebatesTax',
  'withheldTax',
  'salesTaxCollected',
  'facilitatorTax',
  'lowValueGoods',
  'gstTotal',
  'tcsCgst',
  'tcsSgst',
  'tcsIgst',
  'tds',
]);

/** Columns of money that add up to `total`, in the order of the file. */
export const MONEY_COLUMNS = PAYMENT_COLUMNS.slice(
  PAYMENT_COLUMNS.indexOf('productSales'),
  PAYMENT_COLUMNS.indexOf('total'),
) as readonly PaymentMoney[];

const LANGUAGE_OF_DATE = new Map(
  Object.entries(WORDS.date).flatMap(([language, names]) =>
    names.map((name) => [headerKey(name), language as PaymentLanguage] as const),
  ),
);

/** Language of a header row, told by the name of its date column, which no two languages share; null when there is none. */
export function languageOf(headers: readonly string[]): PaymentLanguage | null {
  for (const header of headers) {
    const language = LANGUAGE_OF_DATE.get(headerKey(header));
    if (language !== undefined) return language;
  }
  return null;
}
