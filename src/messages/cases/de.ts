// Case texts in German.
import type { CaseWords } from './types';

export const de: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Guten Tag,',
    'opening.warehouse-lost':
      'das Bestandsjournal weist zum {eventDate:date} {unitsEvent} Einheit(en) des unten genannten Produkts als in Ihrem Versandnetzwerk verloren aus. Nach unseren Unterlagen wurden {unitsOpen} davon weder gefunden noch erstattet.',
    'opening.warehouse-damaged':
      'das Bestandsjournal weist zum {eventDate:date} {unitsEvent} Einheit(en) des unten genannten Produkts als in Ihrem Versandnetzwerk beschädigt aus. Nach unseren Unterlagen wurden {unitsOpen} davon nicht erstattet.',
    'opening.refund-without-return':
      'dem Käufer der unten genannten Bestellung wurden {unitsEvent} Einheit(en) erstattet, zuletzt am {eventDate:date}. Nach unseren Unterlagen wurden {unitsOpen} davon weder zurückgesandt noch uns erstattet.',
    'opening.over-refund':
      'dem Käufer der unten genannten Bestellung wurden {unitsEvent} Einheit(en) erstattet, zuletzt am {eventDate:date}. Nach unseren Unterlagen wurden {unitsOpen} davon weder zurückgesandt noch uns erstattet.',
    'opening.over-refund-money':
      'die Erstattung vom {eventDate:date} zur unten genannten Bestellung ist höher als der Betrag, der dem Käufer für denselben Artikel berechnet wurde.',
    'opening.return-damaged':
      'die unten genannte Bestellung, erstattet oder zurückgesandt am {eventDate:date}, kam durch den Zustelldienst oder in Ihrem Versandnetzwerk beschädigt zurück. Nach unseren Unterlagen wurden {unitsOpen} Einheit(en) nicht erstattet.',
    'opening.inbound-shortage':
      'von der Sendung {shipmentId} wurden {unitsEvent} Einheit(en) des unten genannten Produkts versandt und {unitsFound} angenommen. Nach unseren Unterlagen wurden {unitsOpen} weder angenommen noch erstattet.',
    'opening.return-not-restocked':
      'die unten genannte Bestellung wurde am {eventDate:date} erstattet oder zurückgesandt und als verkaufsfähig eingestuft. Im Bestandsjournal ist jedoch nicht zu sehen, dass {unitsOpen} Einheit(en) wieder in unseren Bestand gekommen sind.',
    'opening.restocking-fee':
      'der Artikel der unten genannten Bestellung kam aus einem Grund des Käufers verspätet zurück und wurde vollständig erstattet. Eine Wiedereinlagerungsgebühr zu unseren Gunsten sehen wir nicht.',
    'opening.deducted-after-closing':
      'nach dem Abschluss der Sendung wurden {unitsEvent} Einheit(en) des unten genannten Produkts aus unserem Bestand ausgebucht, zuerst am {eventDate:date}. Nach unseren Unterlagen wurden {unitsOpen} davon weder wieder eingebucht noch erstattet.',
    'opening.underpaid-reimbursement':
      'die unten genannte Erstattung vom {eventDate:date} liegt offenbar unter dem Betrag, der für {unitsEvent} Einheit(en) zusteht.',
    'opening.reversal-without-unit':
      'die unten genannte Erstattung wurde am {eventDate:date} zurückgebucht. Nach unseren Unterlagen kamen die Einheiten nicht in unseren Bestand zurück, oder es wurde mehr zurückgebucht, als gezahlt worden war.',
    'opening.removal-lost':
      'der Remissionsauftrag {referenceId} weist {unitsEvent} Einheit(en) als versandt aus, doch {unitsOpen} davon stehen in keiner Remissionssendung und haben uns nicht erreicht.',
    'opening.removal-short':
      'der Remissionsauftrag {referenceId} ist abgeschlossen, doch {unitsOpen} von {unitsEvent} Einheit(en) wurden weder versandt noch entsorgt.',
    'opening.size-tier-fee':
      'die Versandgebühr des unten genannten Produkts ist seit dem {eventDate:date} höher, als unsere Maße der verpackten Einheit erwarten lassen. Bitte messen Sie das Produkt neu und prüfen Sie die Gebühr der unten genannten Buchungen.',
    'opening.size-tier-fee-preview':
      'in der Gebührenvorschau steht das unten genannte Produkt in einer größeren Größenstufe, als unsere Maße der verpackten Einheit erwarten lassen. Könnten Sie es bitte neu messen, bevor es verkauft wird?',
    'opening.referral-fee':
      'die Verkaufsgebühr des unten genannten Produkts ist seit dem {eventDate:date} höher, als wir es für seine Kategorie erwarten. Könnten Sie bitte prüfen, welche Gebührenkategorie gilt?',
    'opening.disposed-without-order':
      'das Bestandsjournal weist zum {eventDate:date} {unitsEvent} Einheit(en) des unten genannten Produkts als entsorgt aus. Für {unitsOpen} davon finden wir keinen Entsorgungsauftrag von uns.',
    charges: 'Buchungen (Datum, Bestellnummer, Einheiten, berechnet, erwartet, {currency}):',
    'charges.line': '{date:date}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:date}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} zurückgezahlt',
    arithmetic: 'So haben wir gerechnet: {explanation}',
    amount: 'Betrag nach unseren Berichten: {amount} {currency}.',
    marketplace: 'Marketplace: {value}',
    orderId: 'Bestellnummer: {value}',
    shipmentId: 'Sendungs-ID: {value}',
    referenceId: 'Referenz-ID im Bestandsjournal: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Produkt: {value}',
    checked: 'Am {asOf:date} geprüfte Berichte: {reports}.',
    'checked.report': '{report} ({from:date} bis {to:date})',
    'checked.undated': '{report}',
    ask: 'Könnten Sie das bitte prüfen und {unitsOpen} offene Einheit(en) erstatten? Falls der Fall bereits erledigt ist, nennen Sie uns bitte die Erstattungs-ID.',
    'ask.size-tier-fee':
      'Falls die Messung unsere Maße bestätigt, korrigieren Sie bitte die Größenstufe und erstatten Sie die Differenz. Falls das bereits erledigt ist, nennen Sie uns bitte die Erstattungs-ID.',
    'ask.size-tier-fee-preview': 'Falls die Messung unsere Maße bestätigt, korrigieren Sie bitte die Größenstufe.',
    'ask.referral-fee':
      'Falls die Kategorie nicht die richtige war, korrigieren Sie sie bitte und erstatten Sie die Differenz. Falls wir uns irren, nennen Sie uns bitte die Kategorie, die gilt.',
    'ask.money':
      'Könnten Sie das bitte prüfen und die Differenz erstatten? Falls das bereits erledigt ist, nennen Sie uns bitte die Erstattungs-ID.',
    'attached.warehouse': 'Anlage: die Zeilen des Bestandsjournals zu diesem Vorgang.',
    'attached.order': 'Anlage: die Zeilen zu Erstattung und Rücksendung dieser Bestellung.',
    'attached.shipment': 'Anlage: Lieferantenrechnung mit Mengen und Zustellnachweis.',
    'attached.revaluation': 'Anlage: Lieferantenrechnung mit den Beschaffungskosten.',
    'attached.removal': 'Anlage: Sendungsverfolgung und Fotos der angekommenen Ware.',
    'attached.size-tier-fee': 'Anlage: Fotos einer verpackten Einheit mit Etikett, auf der Waage und mit Lineal.',
    'attached.referral-fee': 'Anlage: Produktbeschreibung und die Kategorierichtlinie, die aus unserer Sicht gilt.',
    'group.inbound-shortage':
      'in der Sendung {shipmentId} fehlen mehrere Produkte. Nach unseren Unterlagen wurden insgesamt {unitsOpen} Einheit(en) weder angenommen noch erstattet.',
    'group.deducted-after-closing':
      'nach dem Abschluss der Sendung {shipmentId} wurden mehrere Produkte aus unserem Bestand ausgebucht. Nach unseren Unterlagen wurden insgesamt {unitsOpen} Einheit(en) weder wieder eingebucht noch erstattet.',
    'group.line': 'SKU {sku}, FNSKU {fnsku}: {explanation}',
    more: '… und {count} weitere Zeile(n) in der beigefügten Liste.',
    thanks: 'Vielen Dank für Ihre Hilfe.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units} verloren[ − {reconciled} von Amazon bereits abgeglichen][ − {found} gefunden][ − {paid} erstattet] = {open} offen.',
    'warehouse-damaged.sum':
      '{units} von Amazon beschädigt[ − {reconciled} von Amazon bereits abgeglichen][ − {paid} erstattet] = {open} offen.',
    'refund-without-return.sum':
      '{units} dem Käufer erstattet − {returned} zurückgesandt[ − {recharged} dem Käufer erneut berechnet][ − {paid} uns erstattet] = {open} offen.',
    'refund-without-return.replaced':
      '{units} kostenlos ersetzt[ − {returned} zurückgesandt][ − {paid} uns erstattet] = {open} offen.',
    'over-refund.sum':
      '{units} dem Käufer erstattet − {returned} zurückgesandt[ − {recharged} dem Käufer erneut berechnet][ − {paid} uns erstattet] = {open} offen.',
    'over-refund.money':
      '{refunded:money} {currency} erstattet − {charged:money} für dieselben Artikel berechnet[ − {cash:money} uns erstattet] = {amount:money} {currency} zu viel.',
    'over-refund.both':
      '{units} dem Käufer erstattet − {returned} zurückgesandt[ − {recharged} dem Käufer erneut berechnet][ − {paid} uns erstattet] = {open} offen; und {refunded:money} {currency} erstattet − {charged:money} berechnet[ − {cash:money} uns erstattet] = {amount:money} {currency} zu viel.',
    'return-damaged.sum': '{units} als {disposition} zurückgekommen[ − {paid} erstattet] = {open} offen.',
    'inbound-shortage.sum':
      '{shipped} versandt − {received} angenommen[ − {paid} erstattet] = {open} offen in Sendung {shipment}.',
    'deducted-after-closing.sum':
      '{units} nach Abschluss aus Sendung {shipment} ausgebucht[ − {found} wieder eingebucht oder über Plan angenommen][ − {paid} erstattet] = {open} offen.',
    'deducted-after-closing.figure':
      'Die angenommene Menge der Sendung {shipment} sank seit {seen:date} um {units} auf {now}[ − {paid} erstattet] = {open} offen.',
    'deducted-after-closing.ownership': '{units} als Eigentumskorrektur ausgebucht = {open} offen.',
    'return-not-restocked.sum':
      '{units} verkaufsfähig zurückgekommen, zuletzt am {returned:date}, und nicht im Bestandsjournal[ − {paid} erstattet] = {open} offen.',
    'restocking-fee.sum':
      '20 % von {principal:money} {currency}, erstattet für {units} Einheit(en), die nach dem {limit:date} zurückkamen.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} gezahlt = {amount:money} {currency} zu wenig.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × Beschaffungskosten {perUnit:money} {currency} − {paid:money} gezahlt = {amount:money} {currency} zu wenig.',
    'underpaid-reimbursement.net-refund':
      '{units} × Nettoerstattung {perUnit:money} {currency} − {paid:money} gezahlt = {amount:money} {currency} zu wenig.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} zurückgebucht − {paid:money} zuvor gezahlt = {amount:money} {currency} zu viel.',
    'reversal-without-unit.sum':
      '{withdrawn} ohne Gegenleistung zurückgebucht[ − {owned} an anderer Stelle beantragt] = {open} offen.',
    'removal-lost.sum': '{shipped} laut Auftrag versandt − {sent} in Remissionssendungen = {open} offen.',
    'removal-short.sum':
      '{requested} beauftragt[ − {cancelled} storniert][ − {shipped} versandt][ − {inProcess} in Bearbeitung] = {open} offen.',
    'size-tier-fee.sum':
      '{charged:money} {currency} für {units} Einheit(en) in {lines} Buchung(en) berechnet − {correct:money} für Stufe {tier:tier}[ − {given:money} zurückgezahlt] = {amount:money} {currency} zu viel[; {settled} weitere Einheit(en) wurden vollständig zurückgezahlt].',
    'size-tier-fee.preview':
      'Gebührenvorschau: {theirs:tier}; nach unseren Maßen {ours:tier}[: {now:money} − {due:money} = {difference:money} {currency} je Einheit]. Berechnet wurde noch nichts.',
    'referral-fee.sum':
      '{charged:money} {currency} für {units} Einheit(en) in {lines} Buchung(en) berechnet − {correct:money} zum Satz von {category}[ − {tax:money} möglicherweise Steuer][ − {given:money} zurückgezahlt] = {amount:money} {currency} zu viel[; {settled} weitere Einheit(en) wurden vollständig zurückgezahlt].',
    'disposed-without-order.sum': '{units} entsorgt[ − {covered} beauftragt oder zuvor beschädigt] = {open} offen.',
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
};
