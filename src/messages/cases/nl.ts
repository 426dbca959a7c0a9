// Case texts in Dutch.
import type { CaseWords } from './types';

const REFUNDED =
  '{units} terugbetaald aan de koper − {returned} geretourneerd[ − {recharged} opnieuw in rekening gebracht bij de koper][ − {paid} aan ons vergoed] = {open} open';

export const nl: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Goedendag,',
    'opening.warehouse-lost':
      'Het voorraadgrootboek vermeldt {unitsEvent#@ eenheid|@ eenheden} van het onderstaande product op {eventDate:date} als verloren in uw magazijnen. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet teruggevonden en niet vergoed.',
    'opening.warehouse-damaged':
      'Het voorraadgrootboek vermeldt {unitsEvent#@ eenheid|@ eenheden} van het onderstaande product op {eventDate:date} als beschadigd in uw magazijnen. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet vergoed.',
    'opening.refund-without-return':
      'De koper van de onderstaande bestelling kreeg {unitsEvent#@ eenheid terugbetaald op|@ eenheden terugbetaald, voor het laatst op} {eventDate:date}. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet geretourneerd en niet aan ons vergoed.',
    'opening.refund-without-return.replaced':
      'Voor de onderstaande bestelling {unitsEvent#is @ gratis vervanging verzonden op|zijn @ gratis vervangingen verzonden, voor het laatst op} {eventDate:date}. Volgens onze gegevens {unitsOpen#is de oorspronkelijke eenheid|zijn @ oorspronkelijke eenheden} niet geretourneerd en niet aan ons vergoed.',
    'opening.over-refund':
      'De koper van de onderstaande bestelling kreeg {unitsEvent#@ eenheid terugbetaald op|@ eenheden terugbetaald, voor het laatst op} {eventDate:date}. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet geretourneerd en niet aan ons vergoed.',
    'opening.over-refund.money':
      'De terugbetaling van {eventDate:date} voor de onderstaande bestelling is hoger dan wat de koper voor hetzelfde artikel in rekening is gebracht.',
    'opening.over-refund.both':
      'De koper van de onderstaande bestelling kreeg {unitsEvent#@ eenheid terugbetaald op|@ eenheden terugbetaald, voor het laatst op} {eventDate:date}, en meer dan in rekening was gebracht. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet geretourneerd en niet aan ons vergoed.',
    'opening.return-damaged':
      'De onderstaande bestelling is[ op {refundedOn:date} terugbetaald][ op {returnedOn:date} geretourneerd]. {unitsOpen#@ eenheid kwam|@ eenheden kwamen} beschadigd terug door de vervoerder of in uw magazijnen en {unitsOpen#is|zijn} volgens onze gegevens niet vergoed.',
    'opening.inbound-shortage':
      'Van het onderstaande product {unitsEvent#is @ eenheid|zijn @ eenheden} met onze zending[ {shipmentId}] verzonden en {unitsFound} ontvangen. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet ontvangen en niet vergoed.',
    'opening.return-not-restocked':
      'De onderstaande bestelling is[ op {refundedOn:date} terugbetaald][ op {returnedOn:date} geretourneerd]. {unitsOpen#@ eenheid is|@ eenheden zijn} als verkoopbaar beoordeeld, maar in het voorraadgrootboek is niet te zien dat deze in onze voorraad {unitsOpen#is|zijn} teruggekomen.',
    'opening.restocking-fee':
      '{unitsEvent#Het artikel|De @ eenheden} van de onderstaande bestelling {unitsEvent#kwam|kwamen} om een reden van de koper te laat terug en {unitsEvent#is|zijn} op {eventDate:date} volledig terugbetaald. Wij zien geen herbevoorradingskosten die aan ons zijn bijgeschreven.',
    'opening.deducted-after-closing':
      'Na het sluiten van onze zending[ {shipmentId}] {unitsEvent#is @ eenheid|zijn @ eenheden} van het onderstaande product uit onze voorraad afgeboekt{unitsEvent# op|, voor het eerst op} {eventDate:date}. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet teruggeboekt en niet vergoed.',
    'opening.deducted-after-closing.figure':
      'Na het sluiten van onze zending[ {shipmentId}] is het ontvangen aantal van het onderstaande product met {unitsEvent#@ eenheid|@ eenheden} verlaagd. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet teruggeboekt en niet vergoed.',
    'opening.deducted-after-closing.ownership':
      'Volgens het voorraadgrootboek {unitsEvent#is @ eenheid|zijn @ eenheden} van het onderstaande product op {eventDate:date} als eigendomscorrectie uit onze voorraad afgeboekt. De reden is ons niet bekend en volgens onze gegevens {unitsOpen#is @ eenheid|zijn @ eenheden} niet teruggeboekt en niet vergoed.',
    'opening.underpaid-reimbursement':
      'Velden voor de tool voor herwaardering van vergoedingen, die geen brief aanneemt (vergoeding van {eventDate:date}):',
    'opening.reversal-without-unit':
      'De onderstaande vergoeding is op {eventDate:date} teruggedraaid. Volgens onze gegevens {unitsOpen#is @ eenheid waarvoor zij was betaald|zijn @ eenheden waarvoor zij was betaald} niet in onze voorraad teruggekomen.',
    'opening.reversal-without-unit.excess':
      'De onderstaande vergoeding is op {eventDate:date} teruggedraaid. Daarbij is meer teruggenomen dan ervoor was betaald.',
    'opening.removal-lost':
      'Onze verwijderingsopdracht[ {referenceId}] vermeldt {unitsEvent#@ eenheid|@ eenheden} als verzonden, maar {unitsOpen#@ eenheid staat in geen enkele verwijderingszending en heeft|@ eenheden staan in geen enkele verwijderingszending en hebben} ons niet bereikt.',
    'opening.removal-short':
      'Onze verwijderingsopdracht[ {referenceId}] voor {unitsEvent#@ eenheid|@ eenheden} is voltooid, maar {unitsOpen#@ eenheid is|@ eenheden zijn} niet verzonden en niet vernietigd.',
    'opening.size-tier-fee':
      'Sinds {eventDate:date} zijn de FBA-fulfilmentkosten van het onderstaande product hoger dan de maten van de verpakte eenheid doen verwachten. Wilt u het product opnieuw meten en de onderstaande kosten controleren?',
    'opening.size-tier-fee.preview':
      'In het kostenoverzicht vooraf staat het onderstaande product in een hogere maatklasse dan de maten van de verpakte eenheid doen verwachten. Kunt u het opnieuw meten voordat het wordt verkocht?',
    'opening.referral-fee':
      'Sinds {eventDate:date} zijn de verwijzingskosten van het onderstaande product hoger dan wij voor de categorie verwachten. Kunt u nagaan welke kostencategorie geldt?',
    'opening.disposed-without-order':
      'Het voorraadgrootboek vermeldt {unitsEvent#@ eenheid|@ eenheden} van het onderstaande product op {eventDate:date} als vernietigd. Voor {unitsOpen#@ eenheid|@ eenheden} vinden wij geen vernietigingsopdracht van ons.',
    'group.inbound-shortage':
      'In onze zending {shipmentId} ontbreken eenheden van {products#één product|meerdere producten}. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn in totaal @ eenheden} niet ontvangen en niet vergoed.',
    'group.deducted-after-closing':
      'Na het sluiten van onze zending {shipmentId} zijn eenheden van {products#één product|meerdere producten} uit onze voorraad afgeboekt. Volgens onze gegevens {unitsOpen#is @ eenheid|zijn in totaal @ eenheden} niet teruggeboekt en niet vergoed.',
    'group.line': 'SKU {sku}[, FNSKU {fnsku}]: {explanation}',
    'group.more': '… en nog {count#@ product|@ producten}, met {unitsOpen#@ eenheid|@ eenheden} open.',
    marketplace: 'Marketplace: {value}',
    orderId: 'Bestelnummer: {value}',
    shipmentId: 'Zending-ID: {value}',
    referenceId: 'Referentie-ID in het voorraadgrootboek: {value}',
    removalOrderId: 'ID van de verwijderingsopdracht: {value}',
    reimbursementId: 'Vergoedings-ID: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Product: {value}',
    licensePlates: 'LPN van de retour: {value}',
    parcels: 'Traceernummers van de verwijderingszendingen: {value}',
    noParcels: 'In het rapport van de verwijderingszendingen staat voor deze opdracht geen pakket.',
    caseId: 'Zaak-ID: {value}',
    'measures.own': 'Afmetingen en gewicht van de verpakte eenheid (onze meting): {value}',
    'measures.amazon': 'Afmetingen en gewicht volgens Amazon: {value}',
    'field.units': 'Eenheden: {units}',
    'field.paid': 'Betaald: {paid:money} {currency}',
    'field.sourcing-cost': 'Inkoopkosten per eenheid: {perUnit:money} {currency}',
    'field.net-refund': 'Terugbetaling min kosten per eenheid: {perUnit:money} {currency}',
    'field.short': 'Bedrag per eenheid dat Amazon vermeldt: {perUnit:money} {currency}',
    'field.difference': 'Verschil: {amount:money} {currency}',
    'field.document':
      'Te uploaden document: leveranciersfactuur (nummer, datum, leverancier en koper, product, aantal, prijs per stuk, valuta)',
    arithmetic: 'Onze berekening: {explanation}',
    'filed-part': 'In een eerdere zaak[ ({caseId})]: {units} van deze stuks. In deze zaak: {unitsOpen}.',
    'filed-until': 'Kosten tot en met {until:date} horen bij een eerdere zaak[ ({caseId})] en niet bij deze.',
    'amount.sourcing-cost':
      'Inkoopkosten: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, zoals op de leveranciersfactuur.',
    'amount.amazons-cost':
      'Inkoopkosten die bij Amazon geregistreerd zijn: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
    'amount.net-refund':
      'Terugbetaald bedrag voor de openstaande {units#eenheid|eenheden}, min kosten: {amount:money} {currency}.',
    'amount.excess-refund': 'Meer terugbetaald dan in rekening gebracht: {amount:money} {currency}.',
    'amount.fee-difference': 'Te veel in rekening gebracht: {amount:money} {currency}.',
    'amount.restocking-share': 'Herbevoorradingskosten van 20 %: {amount:money} {currency}.',
    'amount.unknown': 'Bedrag volgens het vergoedingenrapport: {amount:money} {currency}.',
    'amount.both': 'Beide samen, min kosten: {amount:money} {currency}.',
    charges: 'Kosten (datum, bestelnummer, eenheden, in rekening gebracht, verwacht, {currency}):',
    'charges.line': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} teruggegeven',
    'charges.refunded':
      'Bij terugbetaalde bestellingen: teruggegeven is de teruggegeven verkoopvergoeding min de administratiekosten voor terugbetalingen, verwacht is de vergoeding tegen ons tarief voor het deel dat niet is teruggegeven.',
    'charges.more':
      '… en nog {count#@ regel|@ regels} voor {units#@ eenheid|@ eenheden}, {amount:money} {currency} te veel.',
    checked: 'Rapporten die wij op {asOf:date} hebben gecontroleerd: {reports}.',
    'checked.report': '{report} ({from:iso} tot en met {to:iso})',
    'checked.undated': '{report}',
    ask: 'Kunt u dit nagaan en de {unitsOpen#openstaande eenheid|@ openstaande eenheden} vergoeden?',
    'ask.money': 'Kunt u dit nagaan en het verschil vergoeden?',
    'ask.both':
      'Kunt u dit nagaan en de {unitsOpen#openstaande eenheid|@ openstaande eenheden} en het te veel terugbetaalde bedrag vergoeden?',
    'ask.restore': 'Kunt u dit nagaan en de {unitsOpen#eenheid|@ eenheden} terugboeken in onze voorraad, of vergoeden?',
    'ask.shipment': 'Kunt u dit nagaan en de {unitsOpen#eenheid|@ eenheden} inboeken in onze voorraad, of vergoeden?',
    'ask.removal': 'Kunt u de {unitsOpen#openstaande eenheid|@ openstaande eenheden} opsporen, of vergoeden?',
    'ask.restocking-fee': 'Kunt u dit nagaan en de herbevoorradingskosten aan ons bijschrijven?',
    'ask.reinstate':
      'Kunt u dit nagaan en de vergoeding voor deze {unitsOpen#eenheid|@ eenheden} herstellen, of ons laten weten wanneer en onder welke SKU {unitsOpen#deze is|deze zijn} teruggekomen?',
    'ask.size-tier-fee':
      'Als de meting onze maten bevestigt, wilt u dan de maatklasse corrigeren en het verschil vergoeden?',
    'ask.size-tier-fee.preview': 'Als de meting onze maten bevestigt, wilt u dan de maatklasse corrigeren?',
    'ask.referral-fee':
      'Als de categorie niet de juiste was, wilt u die dan corrigeren en het verschil vergoeden? Als wij ons vergissen, horen wij graag welke categorie geldt.',
    settled: 'Als dit al is afgehandeld, ontvangen wij graag de vergoedings-ID.',
    'settled.credit': 'Als dit al is bijgeschreven, ontvangen wij graag de datum van de transactie.',
    attached: 'Bijgevoegd: {proofs}.',
    offered: 'Op verzoek sturen wij: {proofs}.',
    'proof.ledger-rows': 'de regels van het voorraadgrootboek over deze gebeurtenis',
    'proof.order-rows': 'de rapportregels van deze bestelling',
    'proof.reimbursement-rows': 'de regels van het vergoedingenrapport over deze betaling',
    'proof.removal-rows': 'de rapportregels van deze verwijderingsopdracht',
    'proof.shipment-rows': 'de rapportregels van deze zending',
    'proof.invoice': 'de leveranciersfactuur met datum, leverancier en aantallen',
    'proof.cost-document': 'de leveranciersfactuur met de prijs per stuk',
    'proof.delivery': 'het bewijs van levering (traceernummer per doos of vrachtbrief)',
    'proof.tracking-status': 'de traceerstatus van de pakketten',
    'proof.arrival-photos': 'foto’s van wat is aangekomen, met labels',
    'proof.measure-photos': 'foto’s van een verpakte eenheid met label, op een weegschaal en met een liniaal',
    'proof.charge-list': 'de lijst van alle kosten met datums en bestelnummers',
    'proof.fee-calculation': 'Amazons eigen kostenberekening uit het transactieoverzicht',
    'proof.category-guideline': 'de productbeschrijving en de categorierichtlijn die volgens ons geldt',
    thanks: 'Hartelijk dank voor uw hulp.',
    'reply.invoice': 'Dank voor uw antwoord. U vroeg om een bewijs van eigendom.',
    'reply.invoice.shown':
      'De leveranciersfactuur vermeldt leverancier en koper, datum, product en aantal, en dekt de eenheden die wij tot dan toe hadden verzonden.',
    'reply.delivery': 'Dank voor uw antwoord. U vroeg om een bewijs van levering.',
    'reply.delivery.shown':
      'Het toont elke doos met het traceernummer, of de vrachtbrief met het aantal dozen en het totale gewicht.',
    'reply.cost':
      'Dank voor uw antwoord. U vroeg hoe wij aan de waarde komen. Het is de prijs per eenheid die wij de leverancier hebben betaald, zonder vracht, invoerrechten of verpakking, in de valuta van de factuur.',
    'reply.cost.amazons':
      'Dank voor uw antwoord. U vroeg hoe wij aan de waarde komen. Het zijn de inkoopkosten die bij u voor het product geregistreerd zijn.',
    'reply.measures': 'Dank voor uw antwoord. U vroeg om de maten.',
    'reply.measures.shown':
      'Die zijn van rand tot rand genomen van een verpakte eenheid met deze FNSKU; de foto’s tonen haar met een liniaal en op een weegschaal.',
    'reply.tracking':
      'Dank voor uw antwoord. U vroeg om gegevens over de verwijdering. Hieronder staan de verwijderingsopdracht en de traceernummers die wij kennen.',
    'reply.charges': 'Dank voor uw antwoord. U vroeg om de transacties.',
    'reply.charges.shown':
      'De lijst vermeldt per transactie datum, bestelnummer, in rekening gebrachte en verwachte kosten; Amazons eigen berekening staat in het transactieoverzicht.',
    'reply.details':
      'Dank voor uw antwoord. U vroeg om meer gegevens. Hieronder staan de kenmerken van de gebeurtenis en onze berekening; de regels van de rapporten tonen dit aan.',
    'reply.silent':
      'Op deze zaak hebben wij nog geen antwoord ontvangen. Graag horen wij hoe het ermee staat. Voor uw gemak staan hieronder nogmaals de feiten.',
    'reply.coming': 'Zodra wij het hebben, sturen wij in deze zaak: {proofs}.',
    'reply.ask':
      'Kunt u het onderzoek voortzetten? Als er nog iets nodig is, laat ons dan precies weten wat; wij sturen het op.',
    'appeal.already-reimbursed':
      'U antwoordde dat dit al is vergoed.[ De gevonden betalingen voor {unitsReimbursed#@ eenheid|@ eenheden} zijn in onze berekening hieronder afgetrokken.] Als een andere vergoeding dekt wat open staat, ontvangen wij graag de ID, de datum en het aantal.',
    'appeal.unit-found':
      'U antwoordde dat de voorraad is gevonden. In het voorraadgrootboek zien wij geen boeking waarmee het openstaande hieronder is teruggekomen. Graag ontvangen wij de datum, het distributiecentrum en de referentie-ID van die boeking.',
    'appeal.outside-window':
      'U antwoordde dat de aanvraag te laat kwam. De gebeurtenis is van {eventDate:date}[, en wij hebben de aanvraag op {filed:date} ingediend]. Vanaf de gebeurtenis gerekend kon dat volgens ons tot en met {deadline:date}. Graag horen wij vanaf welke datum u hebt gerekend.',
    'appeal.proof-refused':
      'U antwoordde dat ons bewijs niet is aanvaard. Laat ons alstublieft weten wat eraan ontbreekt: datum, namen en adressen, product of aantal. Wij sturen graag een beter document.',
    'appeal.counted-and-confirmed':
      'U antwoordde dat de inhoud is geteld en bevestigd. Onze documenten tonen een ander aantal, zoals hieronder vermeld. Wilt u de dozen van de zending en de ontvangsten onder haar andere FNSKU’s nog eens controleren?',
    'appeal.customer-policy':
      'U antwoordde dat de klant zich aan de regels heeft gehouden. De terugbetaling zelf trekken wij niet in twijfel. Volgens onze gegevens is het openstaande hieronder echter niet geretourneerd en niet opnieuw bij de koper in rekening gebracht.',
    'appeal.duplicate':
      'U antwoordde dat deze zaak dubbel is. Wij kennen geen andere zaak over deze gebeurtenis. Graag ontvangen wij de ID, zodat wij haar daar kunnen volgen; gaat die over een andere gebeurtenis, wilt u deze zaak dan heropenen?',
    'appeal.wrong-kind':
      'U antwoordde dat dit de verkeerde soort aanvraag is. Wilt u de zaak doorgeven aan het team dat erover beslist, of ons laten weten onder welke soort wij haar moeten indienen? Dit zijn de feiten:',
    'appeal.ask':
      'Kunt u de beslissing nog eens bekijken? Als zij blijft staan, horen wij graag op welk feit zij berust.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units} verloren[ − {reconciled} al door Amazon verrekend][ − {found} teruggevonden][ − {paid} vergoed] = {open} open.',
    'warehouse-damaged.sum':
      '{units} door Amazon beschadigd[ − {reconciled} al door Amazon verrekend][ − {paid} vergoed] = {open} open.',
    'refund-without-return.sum': `${REFUNDED}.`,
    'refund-without-return.replaced':
      '{units} gratis vervangen − {returned} geretourneerd[ − {paid} aan ons vergoed] = {open} open.',
    'over-refund.sum': `${REFUNDED}.`,
    'over-refund.money':
      '{refunded:money} {currency} terugbetaald − {charged:money} in rekening gebracht[ − {cash:money} aan ons vergoed] = {amount:money} {currency} te veel.',
    'over-refund.both': `${REFUNDED}; en {refunded:money} {currency} terugbetaald − {charged:money} in rekening gebracht[ − {cash:money} aan ons vergoed] = {amount:money} {currency} te veel.`,
    'return-damaged.sum': '{units} teruggekomen als “{disposition:disposition}”[ − {paid} vergoed] = {open} open.',
    'inbound-shortage.sum':
      '{shipped} verzonden − {received} ontvangen[ − {paid} vergoed] = {open} open[ in zending {shipment}].',
    'deducted-after-closing.sum':
      '{units} na het sluiten afgeboekt[ uit zending {shipment}][ − {found} teruggeboekt of boven plan ontvangen][ − {paid} vergoed] = {open} open.',
    'deducted-after-closing.figure':
      'het ontvangen aantal[ van zending {shipment}] daalde sinds {seen:date} met {units} naar {now}[ − {paid} vergoed] = {open} open.',
    'deducted-after-closing.ownership': '{units} als eigendomscorrectie afgeboekt = {open} open.',
    'return-not-restocked.sum':
      '{units#@ verkoopbaar teruggekomen op|@ verkoopbaar teruggekomen, voor het laatst op} {returned:date}, en niet in het voorraadgrootboek[ − {paid} vergoed] = {open} open.',
    'restocking-fee.sum':
      '20 % van {principal:money} {currency}, terugbetaald voor {units#@ eenheid|@ eenheden} die na {limit:date} {units#terugkwam|terugkwamen}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} betaald = {amount:money} {currency} te weinig.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × inkoopkosten {perUnit:money} {currency} − {paid:money} betaald = {amount:money} {currency} te weinig.',
    'underpaid-reimbursement.net-refund':
      '{units} × netto terugbetaling {perUnit:money} {currency} − {paid:money} betaald = {amount:money} {currency} te weinig.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} teruggenomen − {paid:money} eerder betaald = {amount:money} {currency} te veel.',
    'reversal-without-unit.sum':
      '{withdrawn} teruggedraaid[ − {owned} terug in voorraad, opnieuw betaald of in een andere zaak aangevraagd] = {open} open.',
    'removal-lost.sum': '{shipped} verzonden volgens de opdracht − {sent} in verwijderingszendingen = {open} open.',
    'removal-short.sum':
      '{requested} aangevraagd[ − {cancelled} geannuleerd][ − {shipped} verzonden][ − {inProcess} in behandeling] = {open} open.',
    'size-tier-fee.sum':
      '{charged:money} {currency} in rekening gebracht voor {units#@ eenheid|@ eenheden} in {lines#@ regel|@ regels} − {correct:money} voor maatklasse “{tier:tier}”[ − {given:money} teruggegeven] = {amount:money} {currency} te veel[; voor nog {settled#@ eenheid|@ eenheden} is alles teruggegeven].',
    'size-tier-fee.preview':
      'kostenoverzicht vooraf: “{theirs:tier}”; volgens onze maten “{ours:tier}”[: {now:money} − {due:money} = {difference:money} {currency} per eenheid]. Er is nog niets in rekening gebracht.',
    'referral-fee.sum':
      '{charged:money} {currency} in rekening gebracht voor {units#@ eenheid|@ eenheden} in {lines#@ regel|@ regels} − {correct:money} tegen het tarief van “{category}”[ − {tax:money} mogelijk belasting][ − {given:money} teruggegeven] = {amount:money} {currency} te veel[; voor nog {settled#@ eenheid|@ eenheden} is alles teruggegeven].',
    'disposed-without-order.sum':
      '{units} vernietigd[ − {covered} met opdracht, al beschadigd of vergoed] = {open} open.',
  },
  reports: {
    'ledger-detail': 'Voorraadgrootboek (gedetailleerd)',
    'ledger-summary': 'Voorraadgrootboek (samenvatting)',
    reimbursements: 'Vergoedingen',
    'customer-returns': 'FBA-retouren van klanten',
    'settlement-v1': 'Afrekening (V1-bestand)',
    'settlement-v2': 'Afrekening (V2-bestand)',
    'payments-transactions': 'Betalingen: transacties',
    'all-orders': 'Alle bestellingen',
    'fulfilled-shipments': 'Door Amazon verzonden bestellingen',
    replacements: 'Vervangingen',
    'shipment-contents': 'Inhoud van de zending',
    'fee-preview': 'Kostenoverzicht vooraf',
    'removal-orders': 'Verwijderingsopdrachten',
    'removal-shipments': 'Verwijderingszendingen',
  },
  tiers: {
    light_envelope: 'Lichte envelop',
    standard_envelope: 'Standaardenvelop',
    large_envelope: 'Grote envelop',
    extra_large_envelope: 'Extra grote envelop',
    small_parcel: 'Klein pakket',
    medium_parcel: 'Middelgroot pakket',
    large_parcel: 'Groot pakket',
    standard_parcel: 'Standaardpakket',
    small_oversize: 'Kleine overmaat',
    standard_oversize_light: 'Lichte standaardovermaat',
    standard_oversize_heavy: 'Zware standaardovermaat',
    standard_oversize_large: 'Grote standaardovermaat',
    bulky_oversize: 'Volumineuze overmaat',
    heavy_oversize: 'Zware overmaat',
    special_oversize: 'Speciale overmaat',
  },
  dispositions: {
    damaged: 'beschadigd',
    carrierdamaged: 'beschadigd door de vervoerder',
    warehousedamaged: 'beschadigd in het magazijn',
  },
};
