// Case texts in German. After the greeting the first sentence goes on in small letters.
import type { CaseWords } from './types';

const REFUNDED =
  '{units} dem Käufer erstattet − {returned} zurückgesandt[ − {recharged} dem Käufer erneut berechnet][ − {paid} uns erstattet] = {open} offen';

export const de: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Guten Tag,',
    'opening.warehouse-lost':
      'das Bestandsjournal weist {unitsEvent#@ Einheit|@ Einheiten} des unten genannten Produkts am {eventDate:date} als in Ihren Lagern verloren aus. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder gefunden noch erstattet.',
    'opening.warehouse-damaged':
      'das Bestandsjournal weist {unitsEvent#@ Einheit|@ Einheiten} des unten genannten Produkts am {eventDate:date} als in Ihren Lagern beschädigt aus. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} nicht erstattet.',
    'opening.refund-without-return':
      'dem Käufer der unten genannten Bestellung {unitsEvent#wurde @ Einheit erstattet, und zwar|wurden @ Einheiten erstattet, zuletzt} am {eventDate:date}. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder zurückgesandt noch uns erstattet.',
    'opening.refund-without-return.replaced':
      'zur unten genannten Bestellung {unitsEvent#wurde @ kostenloser Ersatz geliefert, und zwar|wurden @ Einheiten kostenlos ersetzt, zuletzt} am {eventDate:date}. Nach unseren Unterlagen {unitsOpen#wurde die ursprüngliche Einheit|wurden @ ursprüngliche Einheiten} weder zurückgesandt noch uns erstattet.',
    'opening.over-refund':
      'dem Käufer der unten genannten Bestellung {unitsEvent#wurde @ Einheit erstattet, und zwar|wurden @ Einheiten erstattet, zuletzt} am {eventDate:date}. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder zurückgesandt noch uns erstattet.',
    'opening.over-refund.money':
      'die Erstattung vom {eventDate:date} zur unten genannten Bestellung ist höher als der Betrag, der dem Käufer für denselben Artikel berechnet wurde.',
    'opening.over-refund.both':
      'dem Käufer der unten genannten Bestellung {unitsEvent#wurde @ Einheit erstattet, und zwar|wurden @ Einheiten erstattet, zuletzt} am {eventDate:date}, dazu mehr, als berechnet worden war. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder zurückgesandt noch uns erstattet.',
    'opening.return-damaged':
      'die unten genannte Bestellung wurde[ am {refundedOn:date} erstattet][ am {returnedOn:date} zurückgesandt]. {unitsOpen#@ Einheit kam|@ Einheiten kamen} durch den Zustelldienst oder in Ihren Lagern beschädigt zurück und {unitsOpen#wurde|wurden} nach unseren Unterlagen nicht erstattet.',
    'opening.inbound-shortage':
      'von dem unten genannten Produkt {unitsEvent#wurde @ Einheit|wurden @ Einheiten} mit unserer Sendung[ {shipmentId}] verschickt und {unitsFound} angenommen. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder angenommen noch erstattet.',
    'opening.return-not-restocked':
      'die unten genannte Bestellung wurde[ am {refundedOn:date} erstattet][ am {returnedOn:date} zurückgesandt]. {unitsOpen#@ Einheit wurde|@ Einheiten wurden} als verkaufsfähig eingestuft, doch im Bestandsjournal ist nicht zu sehen, dass sie wieder in unseren Bestand gekommen {unitsOpen#ist|sind}.',
    'opening.restocking-fee':
      '{unitsEvent#der Artikel|die @ Einheiten} der unten genannten Bestellung {unitsEvent#kam|kamen} aus einem Grund des Käufers verspätet zurück und {unitsEvent#wurde|wurden} am {eventDate:date} vollständig erstattet. Eine Wiedereinlagerungsgebühr zu unseren Gunsten sehen wir nicht.',
    'opening.deducted-after-closing':
      'nach dem Abschluss unserer Sendung[ {shipmentId}] {unitsEvent#wurde @ Einheit|wurden @ Einheiten} des unten genannten Produkts aus unserem Bestand ausgebucht, {unitsEvent#und zwar|zuerst} am {eventDate:date}. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder wieder eingebucht noch erstattet.',
    'opening.deducted-after-closing.figure':
      'nach dem Abschluss unserer Sendung[ {shipmentId}] wurde die angenommene Menge des unten genannten Produkts um {unitsEvent#@ Einheit|@ Einheiten} herabgesetzt. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder wieder eingebucht noch erstattet.',
    'opening.deducted-after-closing.ownership':
      'das Bestandsjournal weist {unitsEvent#@ Einheit|@ Einheiten} des unten genannten Produkts am {eventDate:date} als Eigentumskorrektur ausgebucht aus. Ein Grund ist uns nicht bekannt, und nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden @ Einheiten} weder wieder eingebucht noch erstattet.',
    'opening.underpaid-reimbursement':
      'Felder für das Tool zur Neubewertung von Erstattungen, das kein Schreiben annimmt (Erstattung vom {eventDate:date}):',
    'opening.reversal-without-unit':
      'die unten genannte Erstattung wurde am {eventDate:date} zurückgebucht. Nach unseren Unterlagen {unitsOpen#kam @ Einheit, für die sie gezahlt worden war,|kamen @ Einheiten, für die sie gezahlt worden war,} nicht in unseren Bestand zurück.',
    'opening.reversal-without-unit.excess':
      'die unten genannte Erstattung wurde am {eventDate:date} zurückgebucht. Dabei wurde mehr zurückgebucht, als gezahlt worden war.',
    'opening.removal-lost':
      'unser Remissionsauftrag[ {referenceId}] weist {unitsEvent#@ Einheit|@ Einheiten} als versandt aus, doch {unitsOpen#@ Einheit steht in keiner Remissionssendung und hat|@ Einheiten stehen in keiner Remissionssendung und haben} uns nicht erreicht.',
    'opening.removal-short':
      'unser Remissionsauftrag[ {referenceId}] über {unitsEvent#@ Einheit|@ Einheiten} ist abgeschlossen, doch {unitsOpen#@ Einheit wurde|@ Einheiten wurden} weder versandt noch entsorgt.',
    'opening.size-tier-fee':
      'seit dem {eventDate:date} ist die Versandgebühr des unten genannten Produkts höher, als die Maße der verpackten Einheit erwarten lassen. Bitte messen Sie das Produkt neu und prüfen Sie die Gebühr.',
    'opening.size-tier-fee.preview':
      'in der Gebührenvorschau steht das unten genannte Produkt in einer größeren Größenstufe, als die Maße der verpackten Einheit erwarten lassen. Könnten Sie es bitte neu messen, bevor es verkauft wird?',
    'opening.referral-fee':
      'seit dem {eventDate:date} ist die Verkaufsgebühr des unten genannten Produkts höher, als wir es für seine Kategorie erwarten. Könnten Sie bitte prüfen, welche Gebührenkategorie gilt?',
    'opening.disposed-without-order':
      'das Bestandsjournal weist {unitsEvent#@ Einheit|@ Einheiten} des unten genannten Produkts am {eventDate:date} als entsorgt aus. Für {unitsOpen#@ Einheit|@ Einheiten} finden wir keinen Entsorgungsauftrag von uns.',
    'group.inbound-shortage':
      'in unserer Sendung {shipmentId} fehlen Einheiten {products#eines Produkts|mehrerer Produkte}. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden insgesamt @ Einheiten} weder angenommen noch erstattet.',
    'group.deducted-after-closing':
      'nach dem Abschluss unserer Sendung {shipmentId} wurden Einheiten {products#eines Produkts|mehrerer Produkte} aus unserem Bestand ausgebucht. Nach unseren Unterlagen {unitsOpen#wurde @ Einheit|wurden insgesamt @ Einheiten} weder wieder eingebucht noch erstattet.',
    'group.line': 'SKU {sku}[, FNSKU {fnsku}]: {explanation}',
    'group.more':
      '… und {count#@ weiteres Produkt|@ weitere Produkte} mit {unitsOpen#@ offenen Einheit|@ offenen Einheiten}.',
    marketplace: 'Marketplace: {value}',
    orderId: 'Bestellnummer: {value}',
    shipmentId: 'Sendungs-ID: {value}',
    referenceId: 'Referenz-ID im Bestandsjournal: {value}',
    removalOrderId: 'Remissionsauftrags-ID: {value}',
    reimbursementId: 'Erstattungs-ID: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Produkt: {value}',
    licensePlates: 'LPN der Rücksendung: {value}',
    parcels: 'Sendungsnummern der Remissionssendungen: {value}',
    noParcels: 'Im Bericht der Remissionssendungen steht zu diesem Auftrag kein Paket.',
    caseId: 'Fall-ID: {value}',
    'measures.own': 'Maße und Gewicht der verpackten Einheit (unsere Messung): {value}',
    'measures.amazon': 'Maße und Gewicht laut Amazon: {value}',
    'field.units': 'Einheiten: {units}',
    'field.paid': 'Gezahlt: {paid:money} {currency}',
    'field.sourcing-cost': 'Beschaffungskosten je Einheit: {perUnit:money} {currency}',
    'field.net-refund': 'Erstattung abzüglich Gebühren je Einheit: {perUnit:money} {currency}',
    'field.short': 'Von Amazon ausgewiesener Betrag je Einheit: {perUnit:money} {currency}',
    'field.difference': 'Differenz: {amount:money} {currency}',
    'field.document':
      'Hochzuladendes Dokument: Lieferantenrechnung (Nummer, Datum, Lieferant und Käufer, Produkt, Menge, Stückpreis, Währung)',
    arithmetic: 'So haben wir gerechnet: {explanation}',
    'filed-part': 'In einem früheren Fall[ ({caseId})]: {units} Stück davon. In diesem Fall: {unitsOpen} Stück.',
    'filed-until':
      'Gebühren bis einschließlich {until:date} gehören zu einem früheren Fall[ ({caseId})], nicht zu diesem.',
    'amount.sourcing-cost':
      'Beschaffungskosten: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, wie auf der Lieferantenrechnung.',
    'amount.amazons-cost':
      'Bei Amazon hinterlegte Beschaffungskosten: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
    'amount.net-refund':
      'Erstatteter Betrag der offenen {units#Einheit|Einheiten} abzüglich Gebühren: {amount:money} {currency}.',
    'amount.excess-refund': 'Über den berechneten Betrag hinaus erstattet: {amount:money} {currency}.',
    'amount.fee-difference': 'Zu viel berechnet: {amount:money} {currency}.',
    'amount.restocking-share': 'Wiedereinlagerungsgebühr von 20 %: {amount:money} {currency}.',
    'amount.unknown': 'Betrag laut Erstattungsbericht: {amount:money} {currency}.',
    'amount.both': 'Beides zusammen, abzüglich Gebühren: {amount:money} {currency}.',
    charges: 'Buchungen (Datum, Bestellnummer, Einheiten, berechnet, erwartet, {currency}):',
    'charges.line': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} zurückgezahlt',
    'charges.refunded':
      'Bei erstatteten Bestellungen: zurückgezahlt ist die erstattete Verkaufsgebühr abzüglich der Bearbeitungsgebühr für Erstattungen, erwartet ist die Gebühr zu unserem Satz für den Anteil, der nicht zurückgezahlt wurde.',
    'charges.more':
      '… und {count#@ weitere Buchung|@ weitere Buchungen} über {units#@ Einheit|@ Einheiten}, {amount:money} {currency} zu viel.',
    checked: 'Am {asOf:date} geprüfte Berichte: {reports}.',
    'checked.report': '{report} ({from:iso} bis {to:iso})',
    'checked.undated': '{report}',
    ask: 'Könnten Sie das bitte prüfen und die {unitsOpen#offene Einheit|@ offenen Einheiten} erstatten?',
    'ask.money': 'Könnten Sie das bitte prüfen und die Differenz erstatten?',
    'ask.both':
      'Könnten Sie das bitte prüfen und die {unitsOpen#offene Einheit|@ offenen Einheiten} sowie den zu viel erstatteten Betrag erstatten?',
    'ask.restore':
      'Könnten Sie das bitte prüfen und die {unitsOpen#Einheit|@ Einheiten} wieder in unseren Bestand buchen oder erstatten?',
    'ask.shipment':
      'Könnten Sie das bitte prüfen und die {unitsOpen#Einheit|@ Einheiten} in unseren Bestand buchen oder erstatten?',
    'ask.removal':
      'Könnten Sie bitte nach {unitsOpen#der offenen Einheit|den @ offenen Einheiten} forschen oder sie erstatten?',
    'ask.restocking-fee': 'Könnten Sie das bitte prüfen und uns die Wiedereinlagerungsgebühr gutschreiben?',
    'ask.reinstate':
      'Könnten Sie das bitte prüfen und die Erstattung für {unitsOpen#diese Einheit|diese @ Einheiten} wiederherstellen oder uns sagen, wann und unter welcher SKU sie {unitsOpen#zurückkam|zurückkamen}?',
    'ask.size-tier-fee':
      'Falls die Messung unsere Maße bestätigt, korrigieren Sie bitte die Größenstufe und erstatten Sie die Differenz.',
    'ask.size-tier-fee.preview': 'Falls die Messung unsere Maße bestätigt, korrigieren Sie bitte die Größenstufe.',
    'ask.referral-fee':
      'Falls die Kategorie nicht die richtige war, korrigieren Sie sie bitte und erstatten Sie die Differenz. Falls wir uns irren, nennen Sie uns bitte die Kategorie, die gilt.',
    settled: 'Falls das bereits erledigt ist, nennen Sie uns bitte die Erstattungs-ID.',
    'settled.credit': 'Falls das bereits gutgeschrieben ist, nennen Sie uns bitte das Datum der Transaktion.',
    attached: 'Anlagen: {proofs}.',
    offered: 'Auf Anfrage senden wir gern: {proofs}.',
    'proof.ledger-rows': 'die Zeilen des Bestandsjournals zu diesem Vorgang',
    'proof.order-rows': 'die Berichtszeilen dieser Bestellung',
    'proof.reimbursement-rows': 'die Zeilen des Erstattungsberichts zu dieser Zahlung',
    'proof.removal-rows': 'die Berichtszeilen dieses Remissionsauftrags',
    'proof.shipment-rows': 'die Berichtszeilen dieser Sendung',
    'proof.invoice': 'die Lieferantenrechnung mit Datum, Lieferant und Mengen',
    'proof.cost-document': 'die Lieferantenrechnung mit dem Stückpreis',
    'proof.delivery': 'den Zustellnachweis (Sendungsnummer je Karton oder Frachtbrief)',
    'proof.tracking-status': 'den Sendungsverlauf der Pakete',
    'proof.arrival-photos': 'Fotos der angekommenen Ware mit Etiketten',
    'proof.measure-photos': 'Fotos einer verpackten Einheit mit Etikett, auf der Waage und mit Lineal',
    'proof.charge-list': 'die Liste aller Buchungen mit Datum und Bestellnummer',
    'proof.fee-calculation': 'Amazons eigene Gebührenberechnung aus der Transaktionsansicht',
    'proof.category-guideline': 'die Produktbeschreibung und die Kategorierichtlinie, die aus unserer Sicht gilt',
    thanks: 'Vielen Dank für Ihre Hilfe.',
    'reply.invoice': 'vielen Dank für Ihre Antwort. Sie baten um einen Eigentumsnachweis.',
    'reply.invoice.shown':
      'Die Lieferantenrechnung nennt Lieferant und Käufer, Datum, Produkt und Menge und deckt die bis dahin versandten Einheiten ab.',
    'reply.delivery': 'vielen Dank für Ihre Antwort. Sie baten um einen Zustellnachweis.',
    'reply.delivery.shown':
      'Er zeigt jeden Karton mit seiner Sendungsnummer oder den Frachtbrief mit Anzahl der Kartons und Gesamtgewicht.',
    'reply.cost':
      'vielen Dank für Ihre Antwort. Sie fragten, wie wir auf den Wert kommen. Es ist der Stückpreis, den wir dem Lieferanten gezahlt haben, ohne Fracht, Zoll und Verpackung, in der Währung der Rechnung.',
    'reply.cost.amazons':
      'vielen Dank für Ihre Antwort. Sie fragten, wie wir auf den Wert kommen. Es sind die Beschaffungskosten, die bei Ihnen für das Produkt hinterlegt sind.',
    'reply.measures': 'vielen Dank für Ihre Antwort. Sie baten um die Maße.',
    'reply.measures.shown':
      'Gemessen wurde eine verpackte Einheit mit dieser FNSKU von Kante zu Kante; die Fotos zeigen sie mit Lineal und auf der Waage.',
    'reply.tracking':
      'vielen Dank für Ihre Antwort. Sie baten um Angaben zur Remission. Unten stehen der Remissionsauftrag und die Sendungsnummern, die uns bekannt sind.',
    'reply.charges': 'vielen Dank für Ihre Antwort. Sie baten um die Buchungen.',
    'reply.charges.shown':
      'Die Liste nennt jeweils Datum, Bestellnummer, berechnete und erwartete Gebühr; Amazons eigene Berechnung steht in der Transaktionsansicht.',
    'reply.details':
      'vielen Dank für Ihre Antwort. Sie baten um weitere Angaben. Unten stehen die Kennungen des Vorgangs und unsere Rechnung; die Zeilen der Berichte belegen sie.',
    'reply.silent':
      'auf diesen Fall haben wir noch keine Antwort erhalten und möchten nach dem Stand fragen. Hier sind die Angaben noch einmal.',
    'reply.coming': 'Sobald es vorliegt, senden wir in diesem Fall: {proofs}.',
    'reply.ask':
      'Könnten Sie die Prüfung bitte fortsetzen? Falls noch etwas fehlt, sagen Sie uns bitte genau, was; wir senden es Ihnen.',
    'appeal.already-reimbursed':
      'nach Ihrer Antwort wurde das bereits erstattet.[ Die gefundenen Zahlungen für {unitsReimbursed#@ Einheit|@ Einheiten} sind in unserer Rechnung unten abgezogen.] Falls eine andere Erstattung das noch Offene deckt, nennen Sie uns bitte deren ID, Datum und Menge.',
    'appeal.unit-found':
      'nach Ihrer Antwort wurde der Bestand gefunden. Im Bestandsjournal sehen wir keine Buchung, mit der das unten Offene zurückkam. Bitte nennen Sie uns Datum, Logistikzentrum und Referenz-ID dieser Buchung.',
    'appeal.outside-window':
      'nach Ihrer Antwort kam der Antrag zu spät. Der Vorgang ist vom {eventDate:date}[, und wir haben ihn am {filed:date} eingereicht]. Vom Vorgang an gerechnet war der Antrag nach unserem Verständnis bis zum {deadline:date} möglich. Bitte nennen Sie uns den Tag, von dem an Sie gerechnet haben.',
    'appeal.proof-refused':
      'nach Ihrer Antwort wurde unser Nachweis nicht anerkannt. Bitte sagen Sie uns, was daran fehlt: Datum, Namen und Anschriften, Produkt oder Menge. Wir senden gern ein besseres Dokument.',
    'appeal.counted-and-confirmed':
      'nach Ihrer Antwort wurde der Inhalt gezählt und bestätigt. Unsere Unterlagen zeigen eine andere Menge, wie unten angegeben. Bitte prüfen Sie noch einmal die Kartons der Sendung und Annahmen unter ihren anderen FNSKUs.',
    'appeal.customer-policy':
      'nach Ihrer Antwort war der Kunde im Rahmen der Richtlinien. Die Erstattung selbst stellen wir nicht in Frage. Nach unseren Unterlagen wurde das unten Offene jedoch weder zurückgesandt noch dem Käufer erneut berechnet.',
    'appeal.duplicate':
      'nach Ihrer Antwort ist dieser Fall doppelt. Uns ist kein anderer Fall zu diesem Vorgang bekannt. Bitte nennen Sie uns dessen Fall-ID, damit wir dort weitermachen können; falls er einen anderen Vorgang betrifft, öffnen Sie diesen Fall bitte wieder.',
    'appeal.wrong-kind':
      'nach Ihrer Antwort ist dies die falsche Art von Antrag. Bitte geben Sie den Fall an das zuständige Team weiter oder sagen Sie uns, unter welcher Art wir ihn einreichen sollen. Dies sind die Angaben:',
    'appeal.ask':
      'Könnten Sie die Entscheidung bitte noch einmal prüfen? Falls sie bestehen bleibt, nennen Sie uns bitte den Grund, auf dem sie beruht.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units} verloren[ − {reconciled} von Amazon bereits abgeglichen][ − {found} gefunden][ − {paid} erstattet] = {open} offen.',
    'warehouse-damaged.sum':
      '{units} von Amazon beschädigt[ − {reconciled} von Amazon bereits abgeglichen][ − {paid} erstattet] = {open} offen.',
    'refund-without-return.sum': `${REFUNDED}.`,
    'refund-without-return.replaced':
      '{units} kostenlos ersetzt − {returned} zurückgesandt[ − {paid} uns erstattet] = {open} offen.',
    'over-refund.sum': `${REFUNDED}.`,
    'over-refund.money':
      '{refunded:money} {currency} erstattet − {charged:money} berechnet[ − {cash:money} uns erstattet] = {amount:money} {currency} zu viel.',
    'over-refund.both': `${REFUNDED}; und {refunded:money} {currency} erstattet − {charged:money} berechnet[ − {cash:money} uns erstattet] = {amount:money} {currency} zu viel.`,
    'return-damaged.sum': '{units} als „{disposition:disposition}“ zurückgekommen[ − {paid} erstattet] = {open} offen.',
    'inbound-shortage.sum':
      '{shipped} versandt − {received} angenommen[ − {paid} erstattet] = {open} offen[ in Sendung {shipment}].',
    'deducted-after-closing.sum':
      '{units} nach Abschluss[ aus Sendung {shipment}] ausgebucht[ − {found} wieder eingebucht oder über Plan angenommen][ − {paid} erstattet] = {open} offen.',
    'deducted-after-closing.figure':
      'die angenommene Menge[ der Sendung {shipment}] sank seit dem {seen:date} um {units} auf {now}[ − {paid} erstattet] = {open} offen.',
    'deducted-after-closing.ownership': '{units} als Eigentumskorrektur ausgebucht = {open} offen.',
    'return-not-restocked.sum':
      '{units#@ verkaufsfähig zurückgekommen am|@ verkaufsfähig zurückgekommen, zuletzt am} {returned:date}, und nicht im Bestandsjournal[ − {paid} erstattet] = {open} offen.',
    'restocking-fee.sum':
      '20 % von {principal:money} {currency}, erstattet für {units#@ Einheit, die|@ Einheiten, die} nach dem {limit:date} {units#zurückkam|zurückkamen}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} gezahlt = {amount:money} {currency} zu wenig.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × Beschaffungskosten {perUnit:money} {currency} − {paid:money} gezahlt = {amount:money} {currency} zu wenig.',
    'underpaid-reimbursement.net-refund':
      '{units} × Nettoerstattung {perUnit:money} {currency} − {paid:money} gezahlt = {amount:money} {currency} zu wenig.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} zurückgebucht − {paid:money} zuvor gezahlt = {amount:money} {currency} zu viel.',
    'reversal-without-unit.sum':
      '{withdrawn} zurückgebucht[ − {owned} wieder im Bestand, erneut gezahlt oder in einem anderen Fall beantragt] = {open} offen.',
    'removal-lost.sum': '{shipped} laut Auftrag versandt − {sent} in Remissionssendungen = {open} offen.',
    'removal-short.sum':
      '{requested} beauftragt[ − {cancelled} storniert][ − {shipped} versandt][ − {inProcess} in Bearbeitung] = {open} offen.',
    'size-tier-fee.sum':
      '{charged:money} {currency} für {units#@ Einheit|@ Einheiten} in {lines#@ Buchung|@ Buchungen} berechnet − {correct:money} für Größenstufe „{tier:tier}“[ − {given:money} zurückgezahlt] = {amount:money} {currency} zu viel[; für {settled#@ weitere Einheit|@ weitere Einheiten} wurde alles zurückgezahlt].',
    'size-tier-fee.preview':
      'Gebührenvorschau: „{theirs:tier}“; nach unseren Maßen „{ours:tier}“[: {now:money} − {due:money} = {difference:money} {currency} je Einheit]. Berechnet wurde noch nichts.',
    'referral-fee.sum':
      '{charged:money} {currency} für {units#@ Einheit|@ Einheiten} in {lines#@ Buchung|@ Buchungen} berechnet − {correct:money} zum Satz von „{category}“[ − {tax:money} möglicherweise Steuer][ − {given:money} zurückgezahlt] = {amount:money} {currency} zu viel[; für {settled#@ weitere Einheit|@ weitere Einheiten} wurde alles zurückgezahlt].',
    'disposed-without-order.sum':
      '{units} entsorgt[ − {covered} beauftragt, zuvor beschädigt oder erstattet] = {open} offen.',
  },
  reports: {
    'ledger-detail': 'Bestandsjournal (Detailansicht)',
    'ledger-summary': 'Bestandsjournal (Übersicht)',
    reimbursements: 'Erstattungen',
    'customer-returns': 'FBA-Kundenrücksendungen',
    'settlement-v1': 'Abrechnung (Flat File V1)',
    'settlement-v2': 'Abrechnung (Flat File V2)',
    'payments-transactions': 'Zahlungen: Transaktionen',
    'all-orders': 'Alle Bestellungen',
    'fulfilled-shipments': 'Von Amazon versandte Bestellungen',
    replacements: 'Ersatzlieferungen',
    'shipment-contents': 'Sendungsinhalt',
    'fee-preview': 'Gebührenvorschau',
    'removal-orders': 'Remissionsaufträge',
    'removal-shipments': 'Remissionssendungen',
  },
  tiers: {
    light_envelope: 'Leichter Umschlag',
    standard_envelope: 'Standardumschlag',
    large_envelope: 'Großer Umschlag',
    extra_large_envelope: 'Extragroßer Umschlag',
    small_parcel: 'Kleines Paket',
    medium_parcel: 'Mittleres Paket',
    large_parcel: 'Großes Paket',
    standard_parcel: 'Standardpaket',
    small_oversize: 'Kleine Übergröße',
    standard_oversize_light: 'Leichte Standard-Übergröße',
    standard_oversize_heavy: 'Schwere Standard-Übergröße',
    standard_oversize_large: 'Große Standard-Übergröße',
    bulky_oversize: 'Sperrige Übergröße',
    heavy_oversize: 'Schwere Übergröße',
    special_oversize: 'Spezielle Übergröße',
  },
  dispositions: {
    damaged: 'Beschädigt',
    carrierdamaged: 'Vom Zustelldienst beschädigt',
    warehousedamaged: 'Im Lager beschädigt',
  },
};
