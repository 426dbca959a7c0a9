// Case texts in Swedish.
import type { CaseWords } from './types';

const REFUNDED =
  '{units#@ återbetalad|@ återbetalade} till köparen − {returned#@ returnerad|@ returnerade}[ − {recharged#@ debiterad|@ debiterade} köparen på nytt][ − {paid#@ ersatt|@ ersatta} av Amazon] = {open} kvar';

export const sv: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Hej,',
    'opening.warehouse-lost':
      'Lagerliggaren visar {unitsEvent#@ enhet|@ enheter} av produkten nedan som {unitsEvent#förlorad|förlorade} i era lager den {eventDate:date}. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken återfunnits eller ersatts.',
    'opening.warehouse-damaged':
      'Lagerliggaren visar {unitsEvent#@ enhet|@ enheter} av produkten nedan som {unitsEvent#skadad|skadade} i era lager den {eventDate:date}. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} inte ersatts.',
    'opening.refund-without-return':
      'Köparen av beställningen nedan har fått återbetalning för {unitsEvent#@ enhet den|@ enheter, senast den} {eventDate:date}. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken returnerats eller ersatts.',
    'opening.refund-without-return.replaced':
      'Till beställningen nedan har {unitsEvent#@ kostnadsfri ersättningsvara skickats den|@ kostnadsfria ersättningsvaror skickats, senast den} {eventDate:date}. Enligt våra uppgifter har {unitsOpen#den ursprungliga enheten|@ ursprungliga enheter} varken returnerats eller ersatts.',
    'opening.over-refund':
      'Köparen av beställningen nedan har fått återbetalning för {unitsEvent#@ enhet den|@ enheter, senast den} {eventDate:date}. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken returnerats eller ersatts.',
    'opening.over-refund.money':
      'Återbetalningen den {eventDate:date} för beställningen nedan är högre än vad köparen debiterades för samma artikel.',
    'opening.over-refund.both':
      'Köparen av beställningen nedan har fått återbetalning för {unitsEvent#@ enhet den|@ enheter, senast den} {eventDate:date}, och med mer än vad som debiterats. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken returnerats eller ersatts.',
    'opening.return-damaged':
      'Beställningen nedan[ återbetalades den {refundedOn:date}][ returnerades den {returnedOn:date}]. {unitsOpen#@ enhet kom tillbaka skadad|@ enheter kom tillbaka skadade} av transportören eller i era lager och har enligt våra uppgifter inte ersatts.',
    'opening.inbound-shortage':
      'Av produkten nedan skickades {unitsEvent#@ enhet|@ enheter} med vår försändelse[ {shipmentId}] och {unitsFound} togs emot. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken tagits emot eller ersatts.',
    'opening.return-not-restocked':
      'Beställningen nedan[ återbetalades den {refundedOn:date}][ returnerades den {returnedOn:date}]. {unitsOpen#@ enhet|@ enheter} bedömdes som {unitsOpen#säljbar|säljbara}, men lagerliggaren visar inte att {unitsOpen#den|de} har kommit tillbaka till vårt lager.',
    'opening.restocking-fee':
      '{unitsEvent#Artikeln|De @ enheterna} i beställningen nedan kom tillbaka för sent av en anledning hos köparen och återbetalades i sin helhet den {eventDate:date}. Vi ser ingen återlagringsavgift som krediterats oss.',
    'opening.deducted-after-closing':
      'Efter att vår försändelse[ {shipmentId}] stängts drogs {unitsEvent#@ enhet|@ enheter} av produkten nedan av från vårt lager{unitsEvent# den|, första gången den} {eventDate:date}. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken återförts eller ersatts.',
    'opening.deducted-after-closing.figure':
      'Efter att vår försändelse[ {shipmentId}] stängts sänktes det mottagna antalet av produkten nedan med {unitsEvent#@ enhet|@ enheter}. Enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken återförts eller ersatts.',
    'opening.deducted-after-closing.ownership':
      'Enligt lagerliggaren togs {unitsEvent#@ enhet|@ enheter} av produkten nedan bort från vårt lager den {eventDate:date} som en ägarkorrigering. Vi känner inte till orsaken, och enligt våra uppgifter har {unitsOpen#@ enhet|@ enheter} varken återförts eller ersatts.',
    'opening.underpaid-reimbursement':
      'Fält för verktyget för omvärdering av ersättningar, som inte tar emot brev (ersättning den {eventDate:date}):',
    'opening.reversal-without-unit':
      'Ersättningen nedan återkallades den {eventDate:date}. Enligt våra uppgifter har {unitsOpen#@ enhet som den betalats för|@ enheter som den betalats för} inte kommit tillbaka till vårt lager.',
    'opening.reversal-without-unit.excess':
      'Ersättningen nedan återkallades den {eventDate:date}. Mer togs tillbaka än vad som hade betalats.',
    'opening.removal-lost':
      'Vår borttagningsorder[ {referenceId}] visar {unitsEvent#@ enhet som skickad|@ enheter som skickade}, men {unitsOpen#@ enhet|@ enheter} finns inte i någon borttagningsförsändelse och har inte nått oss.',
    'opening.removal-short':
      'Vår borttagningsorder[ {referenceId}] på {unitsEvent#@ enhet|@ enheter} är slutförd, men {unitsOpen#@ enhet|@ enheter} har varken skickats eller kasserats.',
    'opening.size-tier-fee':
      'Sedan den {eventDate:date} är leveransavgiften för produkten nedan högre än vad den förpackade enhetens mått ger anledning till. Vi ber er att mäta om produkten och kontrollera avgiften.',
    'opening.size-tier-fee.preview':
      'I avgiftsförhandsvisningen står produkten nedan i en större storleksklass än vad den förpackade enhetens mått ger anledning till. Kan ni mäta om den innan den säljs?',
    'opening.referral-fee':
      'Sedan den {eventDate:date} är hänvisningsavgiften för produkten nedan högre än vi förväntar oss för dess kategori. Kan ni kontrollera vilken avgiftskategori som gäller?',
    'opening.disposed-without-order':
      'Lagerliggaren visar {unitsEvent#@ enhet|@ enheter} av produkten nedan som {unitsEvent#kasserad|kasserade} den {eventDate:date}. För {unitsOpen#@ enhet|@ enheter} hittar vi ingen kasseringsorder från oss.',
    'group.inbound-shortage':
      'I vår försändelse {shipmentId} saknas enheter av {products#en produkt|flera produkter}. Enligt våra uppgifter har {unitsOpen#@ enhet|sammanlagt @ enheter} varken tagits emot eller ersatts.',
    'group.deducted-after-closing':
      'Efter att vår försändelse {shipmentId} stängts drogs enheter av {products#en produkt|flera produkter} av från vårt lager. Enligt våra uppgifter har {unitsOpen#@ enhet|sammanlagt @ enheter} varken återförts eller ersatts.',
    'group.line': 'SKU {sku}[, FNSKU {fnsku}]: {explanation}',
    'group.more': '… och {count#@ produkt|@ produkter} till, med {unitsOpen#@ enhet|@ enheter} kvar.',
    marketplace: 'Marknadsplats: {value}',
    orderId: 'Beställningsnummer: {value}',
    shipmentId: 'Försändelse-ID: {value}',
    referenceId: 'Referens-ID i lagerliggaren: {value}',
    removalOrderId: 'Borttagningsorder-ID: {value}',
    reimbursementId: 'Ersättnings-ID: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Produkt: {value}',
    licensePlates: 'Returens LPN: {value}',
    parcels: 'Spårningsnummer för borttagningsförsändelserna: {value}',
    noParcels: 'Rapporten över borttagningsförsändelser visar inget paket för denna order.',
    caseId: 'Ärende-ID: {value}',
    'measures.own': 'Mått och vikt för den förpackade enheten (vår mätning): {value}',
    'measures.amazon': 'Mått och vikt enligt Amazon: {value}',
    'field.units': 'Enheter: {units}',
    'field.paid': 'Betalat: {paid:money} {currency}',
    'field.sourcing-cost': 'Inköpskostnad per enhet: {perUnit:money} {currency}',
    'field.net-refund': 'Återbetalning minus avgifter per enhet: {perUnit:money} {currency}',
    'field.short': 'Belopp per enhet som Amazon anger: {perUnit:money} {currency}',
    'field.difference': 'Skillnad: {amount:money} {currency}',
    'field.document':
      'Dokument att ladda upp: leverantörsfakturan (nummer, datum, leverantör och köpare, produkt, antal, styckpris, valuta)',
    arithmetic: 'Vår beräkning: {explanation}',
    'filed-part': 'I ett tidigare ärende[ ({caseId})]: {units} av dessa enheter. I detta ärende: {unitsOpen}.',
    'filed-until': 'Avgifter till och med {until:date} hör till ett tidigare ärende[ ({caseId})] och inte till detta.',
    'amount.sourcing-cost':
      'Inköpskostnad: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, enligt leverantörsfakturan.',
    'amount.amazons-cost':
      'Inköpskostnad som är registrerad hos Amazon: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
    'amount.net-refund':
      'Återbetalat belopp för {units#den enhet|de enheter} som är kvar, minus avgifter: {amount:money} {currency}.',
    'amount.excess-refund': 'Återbetalat utöver debiterat belopp: {amount:money} {currency}.',
    'amount.fee-difference': 'För mycket debiterat: {amount:money} {currency}.',
    'amount.restocking-share': 'Återlagringsavgift på 20 %: {amount:money} {currency}.',
    'amount.unknown': 'Belopp enligt ersättningsrapporten: {amount:money} {currency}.',
    'amount.both': 'Båda tillsammans, minus avgifter: {amount:money} {currency}.',
    charges: 'Avgifter (datum, beställningsnummer, enheter, debiterat, förväntat, {currency}):',
    'charges.line': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} återbetalat',
    'charges.refunded':
      'För återbetalda beställningar: återbetalat är den återförda försäljningsavgiften minus administrationsavgiften för återbetalning, förväntat är avgiften enligt vår sats för den del som inte återbetalades.',
    'charges.more':
      '… och {count#@ avgift|@ avgifter} till för {units#@ enhet|@ enheter}, {amount:money} {currency} för mycket.',
    checked: 'Rapporter som vi kontrollerade den {asOf:date}: {reports}.',
    'checked.report': '{report} ({from:iso} till {to:iso})',
    'checked.undated': '{report}',
    ask: 'Kan ni undersöka detta och ersätta {unitsOpen#den enhet|de @ enheter} som är kvar?',
    'ask.money': 'Kan ni undersöka detta och ersätta skillnaden?',
    'ask.both':
      'Kan ni undersöka detta och ersätta {unitsOpen#den enhet|de @ enheter} som är kvar samt det som återbetalats för mycket?',
    'ask.restore':
      'Kan ni undersöka detta och återföra {unitsOpen#enheten|de @ enheterna} till vårt lager, eller ersätta {unitsOpen#den|dem}?',
    'ask.shipment':
      'Kan ni undersöka detta och bokföra {unitsOpen#enheten|de @ enheterna} i vårt lager, eller ersätta {unitsOpen#den|dem}?',
    'ask.removal': 'Kan ni spåra {unitsOpen#den enhet|de @ enheter} som saknas, eller ersätta {unitsOpen#den|dem}?',
    'ask.restocking-fee': 'Kan ni undersöka detta och kreditera oss återlagringsavgiften?',
    'ask.reinstate':
      'Kan ni undersöka detta och återställa ersättningen för {unitsOpen#denna enhet|dessa @ enheter}, eller meddela när och under vilket SKU {unitsOpen#den|de} kom tillbaka?',
    'ask.size-tier-fee': 'Om mätningen bekräftar våra mått ber vi er rätta storleksklassen och ersätta skillnaden.',
    'ask.size-tier-fee.preview': 'Om mätningen bekräftar våra mått ber vi er rätta storleksklassen.',
    'ask.referral-fee':
      'Om kategorin inte var rätt ber vi er rätta den och ersätta skillnaden. Om vi har fel ber vi er meddela vilken kategori som gäller.',
    settled: 'Om detta redan är reglerat ber vi er meddela ersättnings-ID.',
    'settled.credit': 'Om detta redan har krediterats ber vi er meddela transaktionens datum.',
    attached: 'Bifogat: {proofs}.',
    offered: 'På begäran skickar vi: {proofs}.',
    'proof.ledger-rows': 'lagerliggarens rader för denna händelse',
    'proof.order-rows': 'rapportraderna för denna beställning',
    'proof.reimbursement-rows': 'raderna i ersättningsrapporten för denna betalning',
    'proof.removal-rows': 'rapportraderna för denna borttagningsorder',
    'proof.shipment-rows': 'rapportraderna för denna försändelse',
    'proof.invoice': 'leverantörsfakturan med datum, leverantör och antal',
    'proof.cost-document': 'leverantörsfakturan med styckpris',
    'proof.delivery': 'leveransbeviset (spårningsnummer per kartong eller fraktsedel)',
    'proof.tracking-status': 'paketens spårningsstatus',
    'proof.arrival-photos': 'foton på det som kommit fram, med etiketter',
    'proof.measure-photos': 'foton på en förpackad enhet med etikett, på våg och med linjal',
    'proof.charge-list': 'listan över alla avgifter med datum och beställningsnummer',
    'proof.fee-calculation': 'Amazons egen avgiftsberäkning från transaktionsvyn',
    'proof.category-guideline': 'produktbeskrivningen och den kategoririktlinje som vi anser gäller',
    thanks: 'Tack för hjälpen.',
    'reply.invoice': 'Tack för svaret. Ni bad om bevis på äganderätt.',
    'reply.invoice.shown':
      'Leverantörsfakturan anger leverantör och köpare, datum, produkt och antal, och täcker de enheter som vi hade skickat fram till dess.',
    'reply.delivery': 'Tack för svaret. Ni bad om leveransbevis.',
    'reply.delivery.shown':
      'Det visar varje kartong med spårningsnummer, eller fraktsedeln med antal kartonger och total vikt.',
    'reply.cost':
      'Tack för svaret. Ni frågade hur vi kommer fram till värdet. Det är priset per enhet som vi betalade leverantören, utan frakt, tull och förpackning, i fakturans valuta.',
    'reply.cost.amazons':
      'Tack för svaret. Ni frågade hur vi kommer fram till värdet. Det är den inköpskostnad som är registrerad hos er för produkten.',
    'reply.measures': 'Tack för svaret. Ni bad om måtten.',
    'reply.measures.shown':
      'De togs från kant till kant på en förpackad enhet med detta FNSKU; fotona visar den med linjal och på våg.',
    'reply.tracking':
      'Tack för svaret. Ni bad om uppgifter om borttagningen. Nedan finns borttagningsordern och de spårningsnummer som vi känner till.',
    'reply.charges': 'Tack för svaret. Ni bad om transaktionerna.',
    'reply.charges.shown':
      'Listan anger för var och en datum, beställningsnummer, debiterad och förväntad avgift; Amazons egen beräkning finns i transaktionsvyn.',
    'reply.details':
      'Tack för svaret. Ni bad om fler uppgifter. Nedan finns händelsens identifierare och vår beräkning; rapporternas rader visar det.',
    'reply.silent':
      'Vi har ännu inte fått svar i detta ärende och undrar hur långt det har kommit. Här är uppgifterna en gång till.',
    'reply.coming': 'Så snart vi har det skickar vi i detta ärende: {proofs}.',
    'reply.ask': 'Kan ni fortsätta granskningen? Om något mer behövs ber vi er säga exakt vad, så skickar vi det.',
    'appeal.already-reimbursed':
      'Ni svarade att detta redan har ersatts.[ De betalningar för {unitsReimbursed#@ enhet|@ enheter} som vi hittade är avdragna i vår beräkning nedan.] Om en annan ersättning täcker det som är kvar ber vi er meddela dess ID, datum och antal.',
    'appeal.unit-found':
      'Ni svarade att varorna har hittats. I lagerliggaren ser vi ingen post genom vilken det som är kvar nedan kom tillbaka. Vi ber er meddela datum, logistikcenter och referens-ID för den posten.',
    'appeal.outside-window':
      'Ni svarade att anspråket kom för sent. Händelsen är daterad den {eventDate:date}[, och vi lämnade in anspråket den {filed:date}]. Räknat från händelsen kunde det enligt vår uppfattning lämnas in till och med den {deadline:date}. Vi ber er meddela från vilket datum ni har räknat.',
    'appeal.proof-refused':
      'Ni svarade att vårt underlag inte godtogs. Vi ber er meddela vad som saknas i det: datum, namn och adresser, produkt eller antal. Vi skickar gärna ett bättre dokument.',
    'appeal.counted-and-confirmed':
      'Ni svarade att innehållet räknats och bekräftats. Våra dokument visar ett annat antal, enligt nedan. Vi ber er kontrollera försändelsens kartonger en gång till, och mottagningar under dess andra FNSKU.',
    'appeal.customer-policy':
      'Ni svarade att kunden har följt reglerna. Vi ifrågasätter inte själva återbetalningen. Enligt våra uppgifter har det som är kvar nedan dock varken returnerats eller debiterats köparen på nytt.',
    'appeal.duplicate':
      'Ni svarade att detta ärende är en dubblett. Vi känner inte till något annat ärende om denna händelse. Vi ber er meddela dess ID så att vi kan följa det där; om det gäller en annan händelse ber vi er öppna detta igen.',
    'appeal.wrong-kind':
      'Ni svarade att detta är fel typ av anspråk. Vi ber er lämna ärendet vidare till det team som beslutar, eller meddela under vilken typ vi ska lämna in det. Detta är uppgifterna:',
    'appeal.ask': 'Kan ni ompröva beslutet? Om det står fast ber vi er ange vilken omständighet det grundas på.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units#@ förlorad|@ förlorade}[ − {reconciled#@ redan avstämd|@ redan avstämda} av Amazon][ − {found#@ återfunnen|@ återfunna}][ − {paid#@ ersatt|@ ersatta}] = {open} kvar.',
    'warehouse-damaged.sum':
      '{units#@ skadad|@ skadade} av Amazon[ − {reconciled#@ redan avstämd|@ redan avstämda} av Amazon][ − {paid#@ ersatt|@ ersatta}] = {open} kvar.',
    'refund-without-return.sum': `${REFUNDED}.`,
    'refund-without-return.replaced':
      '{units#@ ersatt kostnadsfritt|@ ersatta kostnadsfritt} − {returned#@ returnerad|@ returnerade}[ − {paid#@ ersatt|@ ersatta} av Amazon] = {open} kvar.',
    'over-refund.sum': `${REFUNDED}.`,
    'over-refund.money':
      '{refunded:money} {currency} återbetalat − {charged:money} debiterat[ − {cash:money} ersatt av Amazon] = {amount:money} {currency} för mycket.',
    'over-refund.both': `${REFUNDED}; och {refunded:money} {currency} återbetalat − {charged:money} debiterat[ − {cash:money} ersatt av Amazon] = {amount:money} {currency} för mycket.`,
    'return-damaged.sum':
      '{units#@ returnerad|@ returnerade} som ”{disposition:disposition}”[ − {paid#@ ersatt|@ ersatta}] = {open} kvar.',
    'inbound-shortage.sum':
      '{shipped#@ skickad|@ skickade} − {received#@ mottagen|@ mottagna}[ − {paid#@ ersatt|@ ersatta}] = {open} kvar[ i försändelse {shipment}].',
    'deducted-after-closing.sum':
      '{units#@ avdragen|@ avdragna}[ från försändelse {shipment}] efter stängning[ − {found#@ återförd eller mottagen|@ återförda eller mottagna} över plan][ − {paid#@ ersatt|@ ersatta}] = {open} kvar.',
    'deducted-after-closing.figure':
      'det mottagna antalet[ i försändelse {shipment}] sjönk sedan den {seen:date} med {units} till {now}[ − {paid#@ ersatt|@ ersatta}] = {open} kvar.',
    'deducted-after-closing.ownership': '{units#@ borttagen|@ borttagna} som ägarkorrigering = {open} kvar.',
    'return-not-restocked.sum':
      '{units#@ returnerad som säljbar den|@ returnerade som säljbara, senast den} {returned:date}, och inte i lagerliggaren[ − {paid#@ ersatt|@ ersatta}] = {open} kvar.',
    'restocking-fee.sum':
      '20 % av {principal:money} {currency}, återbetalat för {units#@ enhet|@ enheter} som kom tillbaka efter den {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} betalat = {amount:money} {currency} för lite.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × inköpskostnad {perUnit:money} {currency} − {paid:money} betalat = {amount:money} {currency} för lite.',
    'underpaid-reimbursement.net-refund':
      '{units} × nettoåterbetalning {perUnit:money} {currency} − {paid:money} betalat = {amount:money} {currency} för lite.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} återtaget − {paid:money} betalat dessförinnan = {amount:money} {currency} för mycket.',
    'reversal-without-unit.sum':
      '{withdrawn#@ återkallad|@ återkallade}[ − {owned} tillbaka i lager, betalda på nytt eller begärda i ett annat ärende] = {open} kvar.',
    'removal-lost.sum':
      '{shipped#@ skickad|@ skickade} enligt ordern − {sent} i borttagningsförsändelser = {open} kvar.',
    'removal-short.sum':
      '{requested#@ begärd|@ begärda}[ − {cancelled#@ avbruten|@ avbrutna}][ − {shipped#@ skickad|@ skickade}][ − {inProcess} under behandling] = {open} kvar.',
    'size-tier-fee.sum':
      '{charged:money} {currency} debiterat för {units#@ enhet|@ enheter} i {lines#@ avgift|@ avgifter} − {correct:money} för storleksklass ”{tier:tier}”[ − {given:money} återbetalat] = {amount:money} {currency} för mycket[; för {settled#@ enhet|@ enheter} till har allt återbetalats].',
    'size-tier-fee.preview':
      'avgiftsförhandsvisning: ”{theirs:tier}”; enligt våra mått ”{ours:tier}”[: {now:money} − {due:money} = {difference:money} {currency} per enhet]. Inget har debiterats ännu.',
    'referral-fee.sum':
      '{charged:money} {currency} debiterat för {units#@ enhet|@ enheter} i {lines#@ avgift|@ avgifter} − {correct:money} enligt satsen för ”{category}”[ − {tax:money} som kan vara skatt][ − {given:money} återbetalat] = {amount:money} {currency} för mycket[; för {settled#@ enhet|@ enheter} till har allt återbetalats].',
    'disposed-without-order.sum':
      '{units#@ kasserad|@ kasserade}[ − {covered} beställda, tidigare skadade eller ersatta] = {open} kvar.',
  },
  reports: {
    'ledger-detail': 'Lagerliggare (detaljerad)',
    'ledger-summary': 'Lagerliggare (sammanfattning)',
    reimbursements: 'Ersättningar',
    'customer-returns': 'FBA-kundreturer',
    'settlement-v1': 'Avräkning (V1-fil)',
    'settlement-v2': 'Avräkning (V2-fil)',
    'payments-transactions': 'Betalningar: transaktioner',
    'all-orders': 'Alla beställningar',
    'fulfilled-shipments': 'Beställningar skickade av Amazon',
    replacements: 'Ersättningsvaror',
    'shipment-contents': 'Försändelsens innehåll',
    'fee-preview': 'Avgiftsförhandsvisning',
    'removal-orders': 'Borttagningsordrar',
    'removal-shipments': 'Borttagningsförsändelser',
  },
  tiers: {
    light_envelope: 'Lätt kuvert',
    standard_envelope: 'Standardkuvert',
    large_envelope: 'Stort kuvert',
    extra_large_envelope: 'Extra stort kuvert',
    small_parcel: 'Litet paket',
    medium_parcel: 'Medelstort paket',
    large_parcel: 'Stort paket',
    standard_parcel: 'Standardpaket',
    small_oversize: 'Liten överstorlek',
    standard_oversize_light: 'Lätt standardöverstorlek',
    standard_oversize_heavy: 'Tung standardöverstorlek',
    standard_oversize_large: 'Stor standardöverstorlek',
    bulky_oversize: 'Skrymmande överstorlek',
    heavy_oversize: 'Tung överstorlek',
    special_oversize: 'Särskild överstorlek',
  },
  dispositions: {
    damaged: 'skadad',
    carrierdamaged: 'skadad av transportören',
    warehousedamaged: 'skadad i lagret',
  },
};
