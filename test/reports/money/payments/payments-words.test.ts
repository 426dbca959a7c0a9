import {
  languageOf,
  MONEY_COLUMNS,
  PAYMENT_COLUMNS,
  PAYMENT_HEADERS,
  TAX_COLUMNS,
} from '../../../../src/reports/money/payments/columns';
import { currencyOfLine, DECIMAL_MARK } from '../../../../src/reports/money/payments/locale';
import { stockReimbursementOf } from '../../../../src/reports/money/payments/reimbursements';
import { fulfilledBy, isKnownType, paymentKindOf } from '../../../../src/reports/money/payments/types';
import { headerKey } from '../../../../src/values/text';
import { HEADER_ROWS } from '../../../fixtures/header-rows';

const columnOf = new Map(
  PAYMENT_COLUMNS.flatMap((column) => PAYMENT_HEADERS[column].map((name) => [headerKey(name), column] as const)),
);
const FILES = HEADER_ROWS.filter((row) => row.report === 'payments-transactions');

describe('header names', () => {
  test('no name stands for two columns', () => {
    const names = PAYMENT_COLUMNS.flatMap((column) => PAYMENT_HEADERS[column].map(headerKey));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test.each(FILES.map((row) => [row.variant, row.headers] as const))(
    '%s: every column is known, none twice',
    (_v, row) => {
      const columns = row.map((header) => columnOf.get(headerKey(header)) ?? header);
      expect(columns.filter((column) => !PAYMENT_COLUMNS.includes(column as never))).toEqual([]);
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns).toEqual(expect.arrayContaining(['date', 'orderId', 'sku', 'productSales', 'total']));
    },
  );

  test('tax columns are money columns, the total is none', () => {
    for (const column of TAX_COLUMNS) expect(MONEY_COLUMNS).toContain(column);
    expect(MONEY_COLUMNS).toContain('points');
    expect(MONEY_COLUMNS).toContain('other');
    expect(MONEY_COLUMNS).not.toContain('total');
    expect(TAX_COLUMNS.has('regulatoryFee')).toBe(false);
  });
});

describe('language, numbers and marketplace', () => {
  test.each([
    ['Datum/Uhrzeit', 'de', ','],
    ['date/time', 'en', '.'],
    ['date/heure', 'fr', ','],
    ['Data/Ora:', 'it', ','],
    ['Data/Ora', 'it', ','],
    ['"fecha y hora"'.replace(/"/g, ''), 'es', ','],
    ['fecha/hora', 'mx', '.'],
    ['datum/tijd', 'nl', ','],
    ['datum/tid', 'sv', ','],
    ['日付/時間', 'ja', '.'],
    ['data/godzina', 'pl', ','],
    ['tarih/saat', 'tr', ','],
    ['data/hora', 'pt', ','],
  ] as const)('%s is %s with %s', (header, language, mark) => {
    expect(languageOf(['\uFEFF' + header, 'total'])).toBe(language);
    expect(DECIMAL_MARK[language]).toBe(mark);
  });

  test('a row without a date column has no language', () => expect(languageOf(['sku', 'total'])).toBeNull());

  test.each([
    ['All amounts in USD, unless specified', 'USD'],
    ['All amounts in AUD, unless specified', 'AUD'],
    ['All amounts in CAD, unless specified', 'CAD'],
    ['All amounts in GBP, unless specified', 'GBP'],
    ['Alle Beträge in Euro sofern nicht anders gekennzeichnet', 'EUR'],
    ['Todos los importes en EUR, a menos que se especifique lo contrario', 'EUR'],
    ['Tutti gli importi sono espressi in EUR, se non diversamente specificato.', 'EUR'],
    ['Tous les montants sont en EUR, sauf mention contraire.', 'EUR'],
    ['Alle bedragen in EUR, tenzij anders vermeld', 'EUR'],
    ['All amounts in EUR, unless specified', 'EUR'],
    ['指定のない場合、単位は円', 'JPY'],
    ['Todos los importes en dólares, a menos que se especifique', null],
    ['Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions', null],
  ] as const)('%s', (line, currency) => {
    expect(currencyOfLine(line)).toBe(currency);
  });
});

describe('types', () => {
  test.each([
    ['order', 'Order Bestellung Commande Ordine Pedido 注文 Bestelling'],
    ['refund', 'Refund Erstattung Remboursement Rimborso Reembolso 返金 Terugbetaling'],
    ['adjustment', 'Adjustment Anpassung Ajustement Modifica Ajuste 調整'],
    ['transfer', 'Transfer Übertrag Transfert Trasferimento Transferir Trasferir 振込み Overdracht'],
    ['service-fee', 'Servicegebühr 注文外料金 Servicekosten Amazon手数料'],
    ['order-retrocharge', 'Order_Retrocharge Bestellung_Wiedereinzug'],
    ['refund-retrocharge', 'Refund_Retrocharge Erstattung_Wiedereinzug'],
  ] as const)('%s: %s', (kind, words) => {
    for (const word of words.split(' ')) expect([word, paymentKindOf(word)]).toEqual([word, kind]);
  });

  test.each([
    ['Service Fee', 'service-fee'],
    ['Frais de service', 'service-fee'],
    ['Commissione di servizio', 'service-fee'],
    ['Tarifa de prestación de servicio', 'service-fee'],
    ['FBA Inventory Fee', 'fba-inventory-fee'],
    ['Versand durch Amazon Lagergebühr', 'fba-inventory-fee'],
    ['Frais de stock Expédié par Amazon', 'fba-inventory-fee'],
    ['Costo di stoccaggio Logistica di Amazon', 'fba-inventory-fee'],
    ['Tarifas de inventario de Logística de Amazon', 'fba-inventory-fee'],
    ['FBA 在庫関連の手数料', 'fba-inventory-fee'],
    ['Fee Adjustment', 'fee-adjustment'],
    ['Ajuste de tarifa', 'fee-adjustment'],
    ['A-to-z Guarantee Claim', 'a-to-z'],
    ['A-to-z Guarantee Refund', 'a-to-z'],
    ['Chargeback Refund', 'chargeback'],
    ['Erstattung durch Rückbuchung', 'chargeback'],
    ['order retrocharge', 'order-retrocharge'],
    ['REFUND', 'refund'],
    [' Refund ', 'refund'],
    ['Reembolso_Retrocargo', 'refund-retrocharge'],
    ['Liquidations', 'other'],
    ['Debt', 'other'],
    ['', 'other'],
    ['Sipariş', 'order'],
    ['Düzeltme', 'adjustment'],
    ['Hizmet Ücreti', 'service-fee'],
    ['Para iadesi', 'refund'],
    ['Para İadesi', 'refund'],
    ['Kargo Hizmetleri', 'other'],
    // May be a return or a reimbursement.
    ['İade', 'other'],
    ['Geri Ödeme', 'other'],
    ['something new', 'other'],
  ] as const)('"%s" is %s', (word, kind) => expect(paymentKindOf(word)).toBe(kind));
});

test.each([
  ['Kargo Hizmetleri', true],
  ['Shipping Services', true],
  ['İade', false],
  ['Geri Ödeme', false],
] as const)('"%s" in the row of an order: %s', (word, known) => expect(isKnownType(word)).toBe(known));

describe('who shipped', () => {
  test.each(['Amazon', 'amazon', ' AMAZON '])('%s', (word) => expect(fulfilledBy(word)).toBe('amazon'));
  test.each(['Seller', 'Verkäufer', 'Vendeur', 'Venditore', 'Vendedor', '出品者', 'Verkoper', 'Merchant', 'Satıcı'])(
    '%s',
    (word) => expect(fulfilledBy(word)).toBe('seller'),
  );
  test.each(['', '?'])('"%s" is not known', (word) => expect(fulfilledBy(word)).toBeNull());
});

describe('adjustments that pay for stock', () => {
  test.each([
    ['FBA Inventory Reimbursement - Lost:Warehouse', 'Lost_Warehouse'],
    ['FBA Inventory Reimbursement - Damaged:Warehouse', 'Damaged_Warehouse'],
    ['FBA Inventory Reimbursement - Lost:Inbound', 'Lost_Inbound'],
    ['FBA Inventory Reimbursement - Customer Return', 'CustomerReturn'],
    ['FBA Inventory Reimbursement – Customer Return:', 'CustomerReturn'],
    ['FBA Inventory Reimbursement - Customer Service Issue', 'CustomerServiceIssue'],
    ['FBA Inventory Reimbursement - General Adjustment', 'GeneralAdjustment'],
    ['FBA Inventory Reimbursement - Fee Correction', 'Fee_Correction'],
    ['FBA Inventory Reimbursement - a reason of tomorrow', null],
    ['Versand durch Amazon Erstattung für Lagerbestand -  Allgemeine Anpassung', 'GeneralAdjustment'],
    ['Versand durch Amazon Erstattung für Lagerbestand - Kundenrücksendung', 'CustomerReturn'],
    ['Remboursement stock Expédié par Amazon - Retour client', 'CustomerReturn'],
    ['Rimborso inventario Logistica di Amazon', null],
    ['Reembolso de inventario de Logística de Amazon (Devolución del cliente)', 'CustomerReturn'],
    ['FBA在庫の返金 - 購入者による返品:', 'CustomerReturn'],
    ['Amazon Lojistik Envanter Geri Ödemesi - Müşteri iadesi', null],
    ['Refund Reimbursal', null],
    ['MISSING_FROM_INBOUND_CLAWBACK', 'Lost_Inbound'],
    ['WAREHOUSE_DAMAGE', 'Damaged_Warehouse'],
    ['REVERSAL_REIMBURSEMENT', null],
  ] as const)('%s', (description, reason) => expect(stockReimbursementOf(description)).toEqual({ reason }));

  test.each(['Fee Adjustment - Weight and Dimension Change', 'FBAStorageBilling', '', 'Balance Adjustment'])(
    'not "%s"',
    (d) => expect(stockReimbursementOf(d)).toBeNull(),
  );
});
