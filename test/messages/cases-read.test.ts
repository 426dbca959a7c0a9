// A few texts word for word, read as Amazon's support would: can the event be found, is it clear what is asked, is all of it true?
import type { Claim } from '../../src/claims/claim';
import { appealTextIn, replyTextIn } from '../../src/messages/cases/answers';
import { NO_FACTS } from '../../src/messages/cases/facts';
import type { CaseLanguage } from '../../src/messages/cases/languages';
import { factsIn, proofsIn, textOf } from '../../src/messages/cases/text';
import type { CaseMore } from '../../src/messages/cases/writer';
import type { AuditResult } from '../../src/result';
import { aClaim, aResult, caseTextIn, day } from '../plan/support';

const ids = { orderId: null, referenceId: null, asin: null, title: null } as const;

/** The text as lines, so that a difference shows where it is. */
function lines(claim: Claim, language: CaseLanguage, more: CaseMore = {}, result: Partial<AuditResult> = {}) {
  return caseTextIn(claim, aResult([claim], { reports: [], ...result }), language, more).split('\n');
}

test('en: a unit was lost; its sourcing cost is in the currency of the invoice', () => {
  const claim = aClaim({
    ...{ referenceId: '41000013', sku: 'QL-UTENS-9', title: 'Kitchen Utensils', unitsEvent: 1 },
    ...{ unitValue: 520_000, amount: 520_000, currency: 'CNY' },
    explanation: { id: 'warehouse-lost.sum', data: { units: 1, reconciled: 0, found: 0, paid: 0, open: 1 } },
  });
  const { reports } = aResult([]);
  expect(lines(claim, 'en', { ticked: ['ledger-rows'] }, { reports })).toEqual([
    'Hello,',
    '',
    'The Inventory Ledger shows 1 unit of the product below as lost in your warehouses on 1 October 2026. As far as we can see, 1 unit has been neither found nor reimbursed.',
    '',
    'Marketplace: US',
    'Ledger reference ID: 41000013',
    'SKU: QL-UTENS-9',
    'FNSKU: X001AAA111',
    'ASIN: B0AAA11111',
    'Product: Kitchen Utensils',
    '',
    'How we counted: 1 lost = 1 open.',
    'Sourcing cost: 1 × 52.00 = 52.00 CNY, as on the supplier invoice.',
    '',
    'Reports that we checked on 22 November 2026: Inventory Ledger (detailed view) (2026-08-01 to 2026-11-20).',
    '',
    'Could you please look into this and reimburse the open unit?',
    'If this has already been settled, please tell us the reimbursement ID.',
    '',
    'Attached: the Inventory Ledger rows of this event.',
    'We can provide on request: the supplier invoice with the unit price.',
    '',
    'Thank you for your help.',
  ]);
});

test('de: a unit was replaced, not refunded', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'refund-without-return', marketplace: 'DE', orderId: '305-1234567-1234567', unitsEvent: 1 },
    ...{ amount: 230_400, currency: 'EUR', valueBasis: 'net-refund' },
    explanation: { id: 'refund-without-return.replaced', data: { units: 1, returned: 0, paid: 0, open: 1 } },
  });
  expect(lines(claim, 'de')).toEqual([
    'Guten Tag,',
    '',
    'zur unten genannten Bestellung wurde 1 kostenloser Ersatz geliefert, und zwar am 1. Oktober 2026. Nach unseren Unterlagen wurde die ursprüngliche Einheit weder zurückgesandt noch uns erstattet.',
    '',
    'Marketplace: DE',
    'Bestellnummer: 305-1234567-1234567',
    'SKU: MUG-BLUE',
    'FNSKU: X001AAA111',
    '',
    'So haben wir gerechnet: 1 kostenlos ersetzt − 0 zurückgesandt = 1 offen.',
    'Erstatteter Betrag der offenen Einheit abzüglich Gebühren: 23,04 EUR.',
    '',
    'Könnten Sie das bitte prüfen und die offene Einheit erstatten?',
    'Falls das bereits erledigt ist, nennen Sie uns bitte die Erstattungs-ID.',
    '',
    'Auf Anfrage senden wir gern: die Berichtszeilen dieser Bestellung.',
    '',
    'Vielen Dank für Ihre Hilfe.',
  ]);
});

test('fr: a removal order is called so, and its parcels are named', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'removal-lost', marketplace: 'FR', referenceId: 'REM0901', unitsEvent: 5, unitsOpen: 2 },
    ...{ unitValue: 86_000, amount: 172_000, currency: 'EUR' },
    explanation: { id: 'removal-lost.sum', data: { shipped: 5, sent: 3, open: 2 } },
  });
  const facts = { ...NO_FACTS, parcels: { REM0901: ['1Z0001', '1Z0002'] } };
  expect(lines(claim, 'fr', { facts })).toEqual([
    'Bonjour,',
    '',
    'Notre ordre de retrait REM0901 indique 5 unités expédiées, mais 2 unités ne figurent dans aucun envoi de retrait et ne nous sont pas parvenues.',
    '',
    'Boutique : FR',
    'Identifiant de l’ordre de retrait : REM0901',
    'SKU : MUG-BLUE',
    'FNSKU : X001AAA111',
    'Numéros de suivi des envois de retrait : 1Z0001 ; 1Z0002',
    '',
    'Notre calcul : 5 expédiées selon l’ordre − 3 dans les envois de retrait = 2 en suspens.',
    'Coût d’approvisionnement : 2 × 8,60 = 17,20 EUR, selon la facture du fournisseur.',
    '',
    'Pourriez-vous rechercher les 2 unités en suspens, ou nous dédommager ?',
    'Si c’est déjà réglé, merci de nous indiquer l’identifiant du remboursement.',
    '',
    'Nous pouvons fournir sur demande : les lignes de rapport de cet ordre de retrait ; le suivi des colis ; la facture du fournisseur avec le prix unitaire.',
    '',
    'Merci de votre aide.',
  ]);
});

test('es: a fee claim states the measures of both sides and offers what Amazon asks for', () => {
  const charge = { date: day('2026-10-05'), orderId: '404-1-1', units: 2, charged: 84_000, correct: 61_000, given: 0 };
  const claim = aClaim({
    ...{ ...ids, rule: 'size-tier-fee', marketplace: 'ES', sku: 'BOX', unitsEvent: 2, unitsOpen: 2 },
    ...{ amount: 23_000, currency: 'EUR', valueBasis: 'fee-difference', charges: [charge] },
    explanation: {
      id: 'size-tier-fee.sum',
      data: {
        ...{ charged: 84_000, currency: 'EUR', units: 2, lines: 1, correct: 61_000, tier: 'small_parcel' },
        ...{ given: 0, amount: 23_000, settled: 0 },
      },
    },
  });
  const measured = (side: number) => ({ sides: [8, 32.5, side] as const, lengthUnit: 'cm' as const, weight: 0.66 });
  const rows = [
    {
      ...{ sku: 'BOX', fnsku: '', asin: '', title: '', marketplace: 'ES' as const, currency: 'EUR' },
      own: { ...measured(24), weightUnit: 'kg' as const },
      amazon: { ...measured(30.25), weightUnit: 'kg' as const },
      ...{ amazonTier: '', ownTier: '', feeNow: null, feeDue: null, units: 2, charged: 0, tooMuch: 0 },
      ...{ ownPackagingSaves: 0, distances: null, lighter: null, hints: [] },
    },
  ];
  expect(lines(claim, 'es', { ticked: ['measure-photos'] }, { fees: { rows, stale: [], ended: [] } })).toEqual([
    'Buenos días:',
    '',
    'Desde el 1 de octubre de 2026 la tarifa de gestión logística del producto indicado abajo es más alta de lo que cabe esperar por las medidas de la unidad embalada. Les rogamos que vuelvan a medir el producto y revisen la tarifa.',
    '',
    'Tienda: ES',
    'SKU: BOX',
    'FNSKU: X001AAA111',
    'Dimensiones y peso de la unidad embalada (nuestra medición): 32,5 × 24 × 8 cm, 0,66 kg',
    'Dimensiones y peso según Amazon: 32,5 × 30,25 × 8 cm, 0,66 kg',
    '',
    'Nuestro cálculo: 8,40 EUR cobrados por 2 unidades en 1 cargo − 6,10 por el nivel «Paquete pequeño» = 2,30 EUR de más.',
    '',
    'Cargos (fecha, número de pedido, unidades, cobrado, previsto, EUR):',
    '2026-10-05; 404-1-1; 2; 8,40; 6,10',
    '',
    'Si la medición confirma nuestras medidas, les rogamos que corrijan el nivel de tamaño y reembolsen la diferencia.',
    'Si ya está abonado, les rogamos que nos indiquen la fecha de la transacción.',
    '',
    'Adjuntamos: fotos de una unidad embalada con su etiqueta, en una báscula y con una regla.',
    'Podemos facilitar, si lo desean: la lista de todos los cargos con fechas y números de pedido.',
    '',
    'Gracias por su ayuda.',
  ]);
});

test('it: where the tool takes no letter, its fields are given', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'underpaid-reimbursement', marketplace: 'IT', referenceId: '2511000011', unitsOpen: 0 },
    ...{ amount: 62_000, currency: 'EUR' },
    explanation: {
      id: 'underpaid-reimbursement.sourcing-cost',
      data: { units: 2, perUnit: 62_000, currency: 'EUR', paid: 62_000, amount: 62_000 },
    },
  });
  expect(lines(claim, 'it')).toEqual([
    'Campi per lo strumento di rivalutazione dei rimborsi, che non accetta lettere (rimborso del 1 ottobre 2026):',
    '',
    'Marketplace: IT',
    'ID del rimborso: 2511000011',
    'SKU: MUG-BLUE',
    'FNSKU: X001AAA111',
    '',
    'Unità: 2',
    'Pagato: 6,20 EUR',
    'Costo di approvvigionamento per unità: 6,20 EUR',
    'Differenza: 6,20 EUR',
    '',
    'Il nostro calcolo: 2 × costo di approvvigionamento 6,20 EUR − 6,20 pagati = 6,20 EUR mancanti.',
    '',
    'Documento da caricare: fattura del fornitore (numero, data, fornitore e acquirente, prodotto, quantità, prezzo unitario, valuta)',
  ]);
});

test('nl: a restocking fee is asked for as a fee, not as a unit', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'restocking-fee', marketplace: 'NL', orderId: '404-1234567-1234567', unitsEvent: 1 },
    ...{ amount: 50_000, currency: 'EUR', valueBasis: 'restocking-share' },
    explanation: {
      id: 'restocking-fee.sum',
      data: { units: 1, principal: 250_000, currency: 'EUR', limit: day('2026-09-14') },
    },
  });
  expect(lines(claim, 'nl')).toEqual([
    'Goedendag,',
    '',
    'Het artikel van de onderstaande bestelling kwam om een reden van de koper te laat terug en is op 1 oktober 2026 volledig terugbetaald. Wij zien geen herbevoorradingskosten die aan ons zijn bijgeschreven.',
    '',
    'Marketplace: NL',
    'Bestelnummer: 404-1234567-1234567',
    'SKU: MUG-BLUE',
    'FNSKU: X001AAA111',
    '',
    'Onze berekening: 20 % van 25,00 EUR, terugbetaald voor 1 eenheid die na 14 september 2026 terugkwam.',
    'Herbevoorradingskosten van 20 %: 5,00 EUR.',
    '',
    'Kunt u dit nagaan en de herbevoorradingskosten aan ons bijschrijven?',
    'Als dit al is bijgeschreven, ontvangen wij graag de datum van de transactie.',
    '',
    'Op verzoek sturen wij: de rapportregels van deze bestelling.',
    '',
    'Hartelijk dank voor uw hulp.',
  ]);
});

test('pl: one case for a shipment, with forms for one, a few and many', () => {
  const claimOf = (sku: string, shipped: number, open: number) =>
    aClaim({
      ...{ ...ids, key: sku, rule: 'inbound-shortage', marketplace: 'PL', shipmentId: 'FBA15ABC', sku, fnsku: null },
      ...{ unitsEvent: shipped, unitsOpen: open, unitValue: 100_000, amount: open * 100_000, currency: 'PLN' },
      explanation: {
        id: 'inbound-shortage.sum',
        data: { shipped, received: shipped - open, paid: 0, open, shipment: 'FBA15ABC' },
      },
    });
  const claims = [claimOf('A', 30, 1), claimOf('B', 12, 2)];
  expect(textOf(claims, aResult(claims, { reports: [] }), 'pl').split('\n')).toEqual([
    'Dzień dobry,',
    '',
    'w naszej przesyłce FBA15ABC brakuje sztuk kilku produktów. Według naszych danych łącznie 3 sztuki nie zostały przyjęte ani zrekompensowane.',
    '',
    'Rynek: PL',
    'Identyfikator przesyłki: FBA15ABC',
    '',
    'SKU A: wysłane 30 − przyjęte 29 = do wyjaśnienia 1.',
    'SKU B: wysłane 12 − przyjęte 10 = do wyjaśnienia 2.',
    '',
    'Koszt zakupu: 30,00 PLN, zgodnie z fakturą od dostawcy.',
    '',
    'Prosimy o sprawdzenie sprawy i rekompensatę za 3 brakujące sztuki.',
    'Jeśli sprawa została już rozliczona, prosimy o podanie identyfikatora rekompensaty.',
    '',
    'Na życzenie prześlemy: fakturę od dostawcy z datą, dostawcą i ilościami; dowód dostawy (numer śledzenia każdego kartonu lub list przewozowy).',
    '',
    'Dziękujemy za pomoc.',
  ]);
});

test('sv: a reversal asks to reinstate, and names the reimbursement', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'reversal-without-unit', marketplace: 'SE', referenceId: '4911000002', unitsOpen: 2 },
    ...{ unitsEvent: 2, amount: 980_000, currency: 'SEK', valueBasis: 'unknown' },
    explanation: { id: 'reversal-without-unit.sum', data: { withdrawn: 2, owned: 0, open: 2 } },
  });
  expect(lines(claim, 'sv')).toEqual([
    'Hej,',
    '',
    'Ersättningen nedan återkallades den 1 oktober 2026. Enligt våra uppgifter har 2 enheter som den betalats för inte kommit tillbaka till vårt lager.',
    '',
    'Marknadsplats: SE',
    'Ersättnings-ID: 4911000002',
    'SKU: MUG-BLUE',
    'FNSKU: X001AAA111',
    '',
    'Vår beräkning: 2 återkallade = 2 kvar.',
    'Belopp enligt ersättningsrapporten: 98,00 SEK.',
    '',
    'Kan ni undersöka detta och återställa ersättningen för dessa 2 enheter, eller meddela när och under vilket SKU de kom tillbaka?',
    'Om detta redan är reglerat ber vi er meddela ersättnings-ID.',
    '',
    'På begäran skickar vi: raderna i ersättningsrapporten för denna betalning.',
    '',
    'Tack för hjälpen.',
  ]);
});

test('ja: a returned unit, with its condition in words', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'return-damaged', marketplace: 'JP', orderId: '250-1234567-1234567', unitsEvent: 1 },
    ...{ amount: 18_700_000, currency: 'JPY', valueBasis: 'net-refund' },
    explanation: { id: 'return-damaged.sum', data: { units: 1, disposition: 'CARRIER_DAMAGED', paid: 0, open: 1 } },
  });
  expect(lines(claim, 'ja')).toEqual([
    'お世話になっております。',
    '',
    '下記注文は2026年10月1日に返金されております。1 点は配送業者または貴社の倉庫で破損した状態で戻り、弊店の確認では補てんされておりません。',
    '',
    'マーケットプレイス：JP',
    '注文番号：250-1234567-1234567',
    'SKU：MUG-BLUE',
    'FNSKU：X001AAA111',
    '',
    '計算：「配送業者による破損」として返品 1 点 = 未処理 1 点',
    '未処理 1 点分の返金額（手数料差引後）：1,870 JPY',
    '',
    'お手数ですが、ご確認のうえ、未処理の 1 点の補てんをお願いいたします。',
    'すでに対応済みの場合は、補てんIDをお知らせください。',
    '',
    'ご要望があれば提出いたします：本注文に関するレポートの該当行',
    '',
    'どうぞよろしくお願いいたします。',
  ]);
});

test('zh: stock left without a shipment known: nothing is said of one', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'deducted-after-closing', referenceId: '41000020', unitsEvent: 2, unitsOpen: 2, amount: null },
    explanation: { id: 'deducted-after-closing.ownership', data: { units: 2, open: 2 } },
  });
  expect(lines(claim, 'zh')).toEqual([
    '您好：',
    '',
    '库存分类账显示，下列商品有 2 件于2026年10月1日因所有权更正被从我们的库存中转出。我们不清楚原因；据我们核对，有 2 件既未恢复，也未赔偿。',
    '',
    '站点：US',
    '库存分类账参考编号：41000020',
    'SKU：MUG-BLUE',
    'FNSKU：X001AAA111',
    '',
    '计算过程：因所有权更正转出 2 件 = 待赔 2 件。',
    '',
    '请协助核查，将 2 件恢复到我们的库存，或予以赔偿。',
    '如果已经处理，请告知赔偿编号。',
    '',
    '如有需要，我们可以提供：该事件在库存分类账中的各行；注明日期、供应商和数量的供应商发票。',
    '',
    '谢谢您的帮助。',
  ]);
});

test('facts one by one, and the proof to tick, for the pages of Amazon', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'removal-short', referenceId: 'REM0902', unitsOpen: 2 },
    explanation: { id: 'removal-short.sum', data: { requested: 6, cancelled: 0, shipped: 4, inProcess: 0, open: 2 } },
  });
  const facts = { ...NO_FACTS, parcels: { REM0902: ['1Z0001'] } };
  expect(factsIn(claim, aResult([claim]), 'fr', { facts })).toEqual([
    { id: 'marketplace', label: 'Boutique', value: 'US' },
    { id: 'removalOrderId', label: 'Identifiant de l’ordre de retrait', value: 'REM0902' },
    { id: 'sku', label: 'SKU', value: 'MUG-BLUE' },
    { id: 'fnsku', label: 'FNSKU', value: 'X001AAA111' },
    { id: 'parcels', label: 'Numéros de suivi des envois de retrait', value: '1Z0001' },
  ]);
  expect(factsIn(claim, aResult([claim]), 'zh')[1]).toEqual({
    ...{ id: 'removalOrderId', label: '移除订单编号', value: 'REM0902' },
  });
  expect(proofsIn([claim], 'en')).toEqual([
    { id: 'removal-rows', name: 'the report rows of this removal order' },
    { id: 'arrival-photos', name: 'photos of what arrived, with labels' },
    { id: 'cost-document', name: 'the supplier invoice with the unit price' },
  ]);
});

test('en: units and money refunded above the charge are asked for together', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'over-refund', orderId: '111-1234567-1234567', unitsEvent: 2, amount: 279_900 },
    ...{ valueBasis: 'net-refund' },
    explanation: {
      id: 'over-refund.both',
      data: {
        ...{ units: 2, returned: 1, recharged: 0, paid: 0, open: 1, refunded: 560_000, currency: 'USD' },
        ...{ charged: 500_000, cash: 0, amount: 60_000 },
      },
    },
  });
  const text = lines(claim, 'en').join('\n');
  expect(text).toContain('= 1 open; and 56.00 USD refunded − 50.00 charged = 6.00 USD too much.');
  expect(text).toContain('Both together, less fees: 27.99 USD.');
  expect(text).toContain('reimburse the open unit and what was refunded above the charge?');
});

describe('answers', () => {
  const claim = aClaim({
    ...{ ...ids, rule: 'inbound-shortage', shipmentId: 'FBA15ABC', unitsEvent: 30, unitsFound: 28, unitsOpen: 2 },
    ...{ unitsReimbursed: 0, unitValue: 100_000, amount: 200_000 },
    explanation: {
      id: 'inbound-shortage.sum',
      data: { shipped: 30, received: 28, paid: 0, open: 2, shipment: 'FBA15ABC' },
    },
  });
  const facts = [
    'Case ID: 9876543210',
    'Marketplace: US',
    'Shipment ID: FBA15ABC',
    'SKU: MUG-BLUE',
    'FNSKU: X001AAA111',
    '',
    'How we counted: 30 sent − 28 received = 2 open in shipment FBA15ABC.',
    'Sourcing cost: 2 × 10.00 = 20.00 USD, as on the supplier invoice.',
  ];
  const reply = (more: CaseMore) =>
    replyTextIn([claim], 'invoice', aResult([claim]), 'en', { caseId: '9876543210', ...more }).split('\n');

  test('en: the invoice that support asked for goes with the reply', () => {
    expect(reply({ ticked: ['invoice'] })).toEqual([
      'Hello,',
      '',
      'Thank you for your answer. You asked for proof that the units are ours.',
      '',
      'The supplier invoice names supplier and buyer, date, product and quantity, and covers the units that we had sent by then.',
      '',
      ...facts,
      '',
      'Attached: the supplier invoice with date, supplier and quantities.',
      '',
      'Could you please continue the review? If anything else is needed, please tell us exactly what, and we will send it.',
      '',
      'Thank you for your help.',
    ]);
  });

  test('en: what is not at hand yet is not described, and not called attached', () => {
    const text = reply({});
    expect(text).toContain(
      'We will send in this case as soon as we have it: the supplier invoice with date, supplier and quantities.',
    );
    expect(text.join('\n')).not.toMatch(/Attached|names supplier and buyer/);
  });

  test('en: an appeal against “counted and confirmed”', () => {
    const text = appealTextIn([claim], 'counted-and-confirmed', aResult([claim]), 'en', { caseId: '9876543210' });
    expect(text.split('\n')).toEqual([
      'Hello,',
      '',
      'You answered that the contents were counted and confirmed. Our documents show a different quantity, as stated below. Please check once more the boxes of the shipment, and receipts under other FNSKUs.',
      '',
      'Of the product below, 30 units were sent in our shipment FBA15ABC and 28 were received. As far as we can see, 2 units have been neither received nor reimbursed.',
      '',
      ...facts,
      '',
      'Could you please review the decision? If it stands, please tell us the fact on which it is based.',
      '',
      'We can provide on request: the supplier invoice with date, supplier and quantities; the proof of delivery (tracking number per box, or bill of lading).',
      '',
      'Thank you for your help.',
    ]);
  });

  test('de: an appeal against “too late” goes on in capitals where a paragraph begins', () => {
    const text = appealTextIn([claim], 'outside-window', aResult([claim]), 'de', { filedOn: day('2026-11-02') });
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Guten Tag,',
      '',
      'nach Ihrer Antwort kam der Antrag zu spät. Der Vorgang ist vom 1. Oktober 2026, und wir haben ihn am 2. November 2026 eingereicht. Vom Vorgang an gerechnet war der Antrag nach unserem Verständnis bis zum 30. November 2026 möglich. Bitte nennen Sie uns den Tag, von dem an Sie gerechnet haben.',
      '',
      'Von dem unten genannten Produkt wurden 30 Einheiten mit unserer Sendung FBA15ABC verschickt und 28 angenommen. Nach unseren Unterlagen wurden 2 Einheiten weder angenommen noch erstattet.',
    ]);
  });

  test('an appeal names what was paid already, and no filing day that is not known', () => {
    const paid = { ...claim, unitsReimbursed: 1 };
    const text = (refusal: 'already-reimbursed' | 'outside-window', one: Claim) =>
      appealTextIn([one], refusal, aResult([one]), 'en');
    expect(text('already-reimbursed', paid)).toContain('The payments for 1 unit that we found are taken off');
    expect(text('already-reimbursed', claim)).not.toContain('payments for');
    expect(text('outside-window', claim)).not.toContain('we filed');
  });
});
