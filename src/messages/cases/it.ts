// Case texts in Italian.
import type { CaseWords } from './types';

const REFUNDED =
  '{units#@ rimborsata|@ rimborsate} all’acquirente − {returned#@ restituita|@ restituite}[ − {recharged#@ riaddebitata|@ riaddebitate} all’acquirente][ − {paid#@ rimborsata|@ rimborsate} a noi] = {open#@ aperta|@ aperte}';

export const it: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Buongiorno,',
    'opening.warehouse-lost':
      'Il registro dell’inventario riporta {unitsEvent#@ unità smarrita|@ unità smarrite} nei vostri magazzini per il prodotto indicato sotto, in data {eventDate:date}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né ritrovata né rimborsata|@ unità non sono state né ritrovate né rimborsate}.',
    'opening.warehouse-damaged':
      'Il registro dell’inventario riporta {unitsEvent#@ unità danneggiata|@ unità danneggiate} nei vostri magazzini per il prodotto indicato sotto, in data {eventDate:date}. Secondo i nostri dati, {unitsOpen#@ unità non è stata rimborsata|@ unità non sono state rimborsate}.',
    'opening.refund-without-return':
      'L’acquirente dell’ordine indicato sotto è stato rimborsato per {unitsEvent#@ unità il|@ unità, da ultimo il} {eventDate:date}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né restituita né rimborsata a noi|@ unità non sono state né restituite né rimborsate a noi}.',
    'opening.refund-without-return.replaced':
      'Per l’ordine indicato sotto {unitsEvent#è stata inviata @ sostituzione gratuita il|sono state inviate @ sostituzioni gratuite, da ultimo il} {eventDate:date}. Secondo i nostri dati, {unitsOpen#l’unità originale non è stata né restituita né rimborsata a noi|@ unità originali non sono state né restituite né rimborsate a noi}.',
    'opening.over-refund':
      'L’acquirente dell’ordine indicato sotto è stato rimborsato per {unitsEvent#@ unità il|@ unità, da ultimo il} {eventDate:date}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né restituita né rimborsata a noi|@ unità non sono state né restituite né rimborsate a noi}.',
    'opening.over-refund.money':
      'Il rimborso del {eventDate:date} per l’ordine indicato sotto è superiore all’importo addebitato all’acquirente per lo stesso articolo.',
    'opening.over-refund.both':
      'L’acquirente dell’ordine indicato sotto è stato rimborsato per {unitsEvent#@ unità il|@ unità, da ultimo il} {eventDate:date}, e oltre l’importo addebitato. Secondo i nostri dati, {unitsOpen#@ unità non è stata né restituita né rimborsata a noi|@ unità non sono state né restituite né rimborsate a noi}.',
    'opening.return-damaged':
      'L’ordine indicato sotto è stato[ rimborsato il {refundedOn:date}][ restituito il {returnedOn:date}]. {unitsOpen#@ unità è tornata danneggiata|@ unità sono tornate danneggiate} dal corriere o nei vostri magazzini e, secondo i nostri dati, {unitsOpen#non è stata rimborsata|non sono state rimborsate}.',
    'opening.inbound-shortage':
      'Del prodotto indicato sotto {unitsEvent#è stata inviata @ unità|sono state inviate @ unità} con la nostra spedizione[ {shipmentId}] e {unitsFound#ne è stata ricevuta @|ne sono state ricevute @}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né ricevuta né rimborsata|@ unità non sono state né ricevute né rimborsate}.',
    'opening.return-not-restocked':
      'L’ordine indicato sotto è stato[ rimborsato il {refundedOn:date}][ restituito il {returnedOn:date}]. {unitsOpen#@ unità è stata classificata|@ unità sono state classificate} come {unitsOpen#vendibile|vendibili}, ma dal registro dell’inventario non risulta che {unitsOpen#sia tornata|siano tornate} nelle nostre scorte.',
    'opening.restocking-fee':
      '{unitsEvent#L’articolo|Le @ unità} dell’ordine indicato sotto {unitsEvent#è tornato|sono tornate} in ritardo per un motivo dell’acquirente {unitsEvent#ed è stato rimborsato|e sono state rimborsate} per intero il {eventDate:date}. Non ci risulta alcuna tariffa di riassortimento a nostro favore.',
    'opening.deducted-after-closing':
      'Dopo la chiusura della nostra spedizione[ {shipmentId}] {unitsEvent#è stata tolta @ unità|sono state tolte @ unità} del prodotto indicato sotto dalle nostre scorte{unitsEvent# il|, la prima volta il} {eventDate:date}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né ripristinata né rimborsata|@ unità non sono state né ripristinate né rimborsate}.',
    'opening.deducted-after-closing.figure':
      'Dopo la chiusura della nostra spedizione[ {shipmentId}] la quantità ricevuta del prodotto indicato sotto è stata ridotta di {unitsEvent#@ unità|@ unità}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né ripristinata né rimborsata|@ unità non sono state né ripristinate né rimborsate}.',
    'opening.deducted-after-closing.ownership':
      'Il registro dell’inventario riporta per il prodotto indicato sotto {unitsEvent#@ unità tolta|@ unità tolte} dalle nostre scorte come correzione di proprietà, in data {eventDate:date}. Non ne conosciamo il motivo e, secondo i nostri dati, {unitsOpen#@ unità non è stata né ripristinata né rimborsata|@ unità non sono state né ripristinate né rimborsate}.',
    'opening.underpaid-reimbursement':
      'Campi per lo strumento di rivalutazione dei rimborsi, che non accetta lettere (rimborso del {eventDate:date}):',
    'opening.reversal-without-unit':
      'Il rimborso indicato sotto è stato stornato il {eventDate:date}. Secondo i nostri dati, {unitsOpen#@ unità per la quale era stato pagato non è tornata|@ unità per le quali era stato pagato non sono tornate} nelle nostre scorte.',
    'opening.reversal-without-unit.excess':
      'Il rimborso indicato sotto è stato stornato il {eventDate:date}. È stato stornato più di quanto era stato pagato.',
    'opening.removal-lost':
      'Il nostro ordine di rimozione[ {referenceId}] riporta {unitsEvent#@ unità spedita|@ unità spedite}, ma {unitsOpen#@ unità non compare in alcuna spedizione di rimozione e non ci è arrivata|@ unità non compaiono in alcuna spedizione di rimozione e non ci sono arrivate}.',
    'opening.removal-short':
      'Il nostro ordine di rimozione[ {referenceId}] per {unitsEvent#@ unità|@ unità} è completato, ma {unitsOpen#@ unità non è stata né spedita né smaltita|@ unità non sono state né spedite né smaltite}.',
    'opening.size-tier-fee':
      'Dal {eventDate:date} la tariffa di gestione del prodotto indicato sotto è più alta di quanto ci si attende dalle misure dell’unità imballata. Vi preghiamo di misurare di nuovo il prodotto e di verificare la tariffa.',
    'opening.size-tier-fee.preview':
      'Nell’anteprima delle tariffe il prodotto indicato sotto figura in una fascia di dimensioni superiore a quella che risulta dalle misure dell’unità imballata. Potreste misurarlo di nuovo prima che venga venduto?',
    'opening.referral-fee':
      'Dal {eventDate:date} la commissione per segnalazione del prodotto indicato sotto è più alta di quella che ci attendiamo per la sua categoria. Potreste verificare quale categoria tariffaria si applica?',
    'opening.disposed-without-order':
      'Il registro dell’inventario riporta {unitsEvent#@ unità smaltita|@ unità smaltite} per il prodotto indicato sotto, in data {eventDate:date}. Per {unitsOpen#@ unità|@ unità} non troviamo alcun nostro ordine di smaltimento.',
    'group.inbound-shortage':
      'Nella nostra spedizione {shipmentId} mancano unità {products#di un prodotto|di più prodotti}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né ricevuta né rimborsata|in totale @ unità non sono state né ricevute né rimborsate}.',
    'group.deducted-after-closing':
      'Dopo la chiusura della nostra spedizione {shipmentId} sono state tolte dalle nostre scorte unità {products#di un prodotto|di più prodotti}. Secondo i nostri dati, {unitsOpen#@ unità non è stata né ripristinata né rimborsata|in totale @ unità non sono state né ripristinate né rimborsate}.',
    'group.line': 'SKU {sku}[, FNSKU {fnsku}]: {explanation}',
    'group.more': '… e {count#@ altro prodotto|altri @ prodotti} con {unitsOpen#@ unità aperta|@ unità aperte}.',
    marketplace: 'Marketplace: {value}',
    orderId: 'Numero d’ordine: {value}',
    shipmentId: 'ID della spedizione: {value}',
    referenceId: 'ID di riferimento nel registro dell’inventario: {value}',
    removalOrderId: 'ID dell’ordine di rimozione: {value}',
    reimbursementId: 'ID del rimborso: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Prodotto: {value}',
    licensePlates: 'LPN del reso: {value}',
    parcels: 'Numeri di tracciabilità delle spedizioni di rimozione: {value}',
    noParcels: 'Il report delle spedizioni di rimozione non indica alcun pacco per questo ordine.',
    caseId: 'ID del caso: {value}',
    'measures.own': 'Dimensioni e peso dell’unità imballata (nostra misurazione): {value}',
    'measures.amazon': 'Dimensioni e peso secondo Amazon: {value}',
    'field.units': 'Unità: {units}',
    'field.paid': 'Pagato: {paid:money} {currency}',
    'field.sourcing-cost': 'Costo di approvvigionamento per unità: {perUnit:money} {currency}',
    'field.net-refund': 'Rimborso al netto delle tariffe per unità: {perUnit:money} {currency}',
    'field.short': 'Importo per unità indicato da Amazon: {perUnit:money} {currency}',
    'field.difference': 'Differenza: {amount:money} {currency}',
    'field.document':
      'Documento da caricare: fattura del fornitore (numero, data, fornitore e acquirente, prodotto, quantità, prezzo unitario, valuta)',
    arithmetic: 'Il nostro calcolo: {explanation}',
    'filed-part': 'In un caso precedente[ ({caseId})]: {units} di queste unità. In questo caso: {unitsOpen}.',
    'filed-until':
      'Gli addebiti fino al {until:date} compreso riguardano un caso precedente[ ({caseId})] e non questo.',
    'amount.sourcing-cost':
      'Costo di approvvigionamento: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, come da fattura del fornitore.',
    'amount.amazons-cost':
      'Costo di approvvigionamento registrato presso Amazon: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
    'amount.net-refund':
      'Importo rimborsato per {units#l’unità aperta|le unità aperte}, al netto delle tariffe: {amount:money} {currency}.',
    'amount.excess-refund': 'Rimborsato oltre l’importo addebitato: {amount:money} {currency}.',
    'amount.fee-difference': 'Addebitato in eccesso: {amount:money} {currency}.',
    'amount.restocking-share': 'Tariffa di riassortimento del 20 %: {amount:money} {currency}.',
    'amount.unknown': 'Importo secondo il report dei rimborsi: {amount:money} {currency}.',
    'amount.both': 'In totale, al netto delle tariffe: {amount:money} {currency}.',
    charges: 'Addebiti (data, numero d’ordine, unità, addebitato, previsto, {currency}):',
    'charges.line': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} restituiti',
    'charges.refunded':
      'Per gli ordini rimborsati: restituito è la commissione resa meno la tariffa di gestione del rimborso, previsto è la commissione alla nostra percentuale per la parte non restituita.',
    'charges.more':
      '… e {count#@ altro addebito|altri @ addebiti} per {units#@ unità|@ unità}, {amount:money} {currency} in eccesso.',
    checked: 'Report verificati il {asOf:date}: {reports}.',
    'checked.report': '{report} (dal {from:iso} al {to:iso})',
    'checked.undated': '{report}',
    ask: 'Potreste verificare e rimborsare {unitsOpen#l’unità ancora aperta|le @ unità ancora aperte}?',
    'ask.money': 'Potreste verificare e rimborsare la differenza?',
    'ask.both':
      'Potreste verificare e rimborsare {unitsOpen#l’unità ancora aperta|le @ unità ancora aperte} e l’importo rimborsato in eccesso?',
    'ask.restore':
      'Potreste verificare e rimettere {unitsOpen#l’unità|le @ unità} nelle nostre scorte, oppure {unitsOpen#rimborsarla|rimborsarle}?',
    'ask.shipment':
      'Potreste verificare e registrare {unitsOpen#l’unità|le @ unità} nelle nostre scorte, oppure {unitsOpen#rimborsarla|rimborsarle}?',
    'ask.removal':
      'Potreste rintracciare {unitsOpen#l’unità ancora aperta|le @ unità ancora aperte}, oppure {unitsOpen#rimborsarla|rimborsarle}?',
    'ask.restocking-fee': 'Potreste verificare e accreditarci la tariffa di riassortimento?',
    'ask.reinstate':
      'Potreste verificare e ripristinare il rimborso per {unitsOpen#questa unità|queste @ unità}, oppure indicarci quando e sotto quale SKU {unitsOpen#è tornata|sono tornate}?',
    'ask.size-tier-fee':
      'Se la misurazione conferma le nostre misure, vi preghiamo di correggere la fascia di dimensioni e di rimborsare la differenza.',
    'ask.size-tier-fee.preview':
      'Se la misurazione conferma le nostre misure, vi preghiamo di correggere la fascia di dimensioni.',
    'ask.referral-fee':
      'Se la categoria non era quella giusta, vi preghiamo di correggerla e di rimborsare la differenza. Se sbagliamo noi, vi preghiamo di indicarci la categoria applicabile.',
    settled: 'Se è già stato risolto, vi preghiamo di indicarci l’ID del rimborso.',
    'settled.credit': 'Se è già stato accreditato, vi preghiamo di indicarci la data della transazione.',
    attached: 'In allegato: {proofs}.',
    offered: 'Su richiesta possiamo fornire: {proofs}.',
    'proof.ledger-rows': 'le righe del registro dell’inventario relative a questo evento',
    'proof.order-rows': 'le righe dei report su questo ordine',
    'proof.reimbursement-rows': 'le righe del report dei rimborsi su questo pagamento',
    'proof.removal-rows': 'le righe dei report su questo ordine di rimozione',
    'proof.shipment-rows': 'le righe dei report su questa spedizione',
    'proof.invoice': 'la fattura del fornitore con data, fornitore e quantità',
    'proof.cost-document': 'la fattura del fornitore con il prezzo unitario',
    'proof.delivery': 'la prova di consegna (numero di tracciabilità per scatola o documento di trasporto)',
    'proof.tracking-status': 'lo stato di consegna dei pacchi',
    'proof.arrival-photos': 'le foto della merce arrivata con le etichette',
    'proof.measure-photos': 'le foto di un’unità imballata con l’etichetta, su una bilancia e con un righello',
    'proof.charge-list': 'l’elenco di tutti gli addebiti con date e numeri d’ordine',
    'proof.fee-calculation': 'il calcolo della tariffa fatto da Amazon, dalla vista delle transazioni',
    'proof.category-guideline':
      'la descrizione del prodotto e la linea guida della categoria che riteniamo applicabile',
    thanks: 'Grazie per l’aiuto.',
    'reply.invoice': 'Grazie per la risposta. Ci avete chiesto una prova di proprietà.',
    'reply.invoice.shown':
      'La fattura del fornitore indica fornitore e acquirente, data, prodotto e quantità, e copre le unità inviate fino ad allora.',
    'reply.delivery': 'Grazie per la risposta. Ci avete chiesto una prova di consegna.',
    'reply.delivery.shown':
      'Indica ogni scatola con il suo numero di tracciabilità, oppure il documento di trasporto con il numero di scatole e il peso totale.',
    'reply.cost':
      'Grazie per la risposta. Ci avete chiesto come arriviamo al valore. È il prezzo per unità pagato al fornitore, senza trasporto, dazi e imballaggio, nella valuta della fattura.',
    'reply.cost.amazons':
      'Grazie per la risposta. Ci avete chiesto come arriviamo al valore. È il costo di approvvigionamento che avete registrato per il prodotto.',
    'reply.measures': 'Grazie per la risposta. Ci avete chiesto le misure.',
    'reply.measures.shown':
      'Sono state prese da bordo a bordo su un’unità imballata con questo FNSKU; le foto la mostrano con un righello e su una bilancia.',
    'reply.tracking':
      'Grazie per la risposta. Ci avete chiesto dettagli sulla rimozione. Sotto trovate l’ordine di rimozione e i numeri di tracciabilità che conosciamo.',
    'reply.charges': 'Grazie per la risposta. Ci avete chiesto le transazioni.',
    'reply.charges.shown':
      'L’elenco indica per ognuna data, numero d’ordine, tariffa addebitata e tariffa prevista; il calcolo di Amazon si trova nella vista delle transazioni.',
    'reply.details':
      'Grazie per la risposta. Ci avete chiesto maggiori dettagli. Sotto trovate gli identificativi dell’evento e il nostro calcolo; le righe dei report lo dimostrano.',
    'reply.silent':
      'Non abbiamo ancora ricevuto una risposta a questo caso e vorremmo sapere a che punto è. Ecco di nuovo i fatti.',
    'reply.coming': 'Appena disponibile, invieremo in questo caso: {proofs}.',
    'reply.ask':
      'Potreste proseguire la verifica? Se serve altro, vi preghiamo di dirci esattamente che cosa e lo invieremo.',
    'appeal.already-reimbursed':
      'Ci avete risposto che è già stato rimborsato.[ I pagamenti trovati per {unitsReimbursed#@ unità|@ unità} sono già detratti nel calcolo qui sotto.] Se un altro rimborso copre quanto resta aperto, vi preghiamo di indicarci ID, data e quantità.',
    'appeal.unit-found':
      'Ci avete risposto che la merce è stata ritrovata. Nel registro dell’inventario non vediamo alcuna registrazione con cui sia tornato quanto è aperto qui sotto. Vi preghiamo di indicarci data, centro logistico e ID di riferimento di quella registrazione.',
    'appeal.outside-window':
      'Ci avete risposto che la richiesta è arrivata troppo tardi. L’evento è del {eventDate:date}[ e l’abbiamo presentata il {filed:date}]. Contando dall’evento, a quanto ci risulta, si poteva presentare fino al {deadline:date}. Vi preghiamo di indicarci da quale data avete contato.',
    'appeal.proof-refused':
      'Ci avete risposto che il nostro documento non è stato accettato. Vi preghiamo di dirci che cosa manca: data, nomi e indirizzi, prodotto o quantità. Ne invieremo volentieri uno migliore.',
    'appeal.counted-and-confirmed':
      'Ci avete risposto che il contenuto è stato contato e confermato. I nostri documenti indicano una quantità diversa, come riportato qui sotto. Vi preghiamo di controllare ancora una volta le scatole della spedizione e le ricezioni sotto gli altri suoi FNSKU.',
    'appeal.customer-policy':
      'Ci avete risposto che il cliente ha rispettato le norme. Non mettiamo in dubbio il rimborso in sé. Secondo i nostri dati, però, quanto è aperto qui sotto non è stato né restituito né riaddebitato all’acquirente.',
    'appeal.duplicate':
      'Ci avete risposto che questo caso è un duplicato. Non conosciamo altri casi su questo evento. Vi preghiamo di indicarcene l’ID, così da seguirlo lì; se riguarda un altro evento, vi preghiamo di riaprire questo.',
    'appeal.wrong-kind':
      'Ci avete risposto che questo è il tipo di richiesta sbagliato. Vi preghiamo di passare il caso al team competente o di dirci con quale tipo presentarlo. Questi sono i fatti:',
    'appeal.ask':
      'Potreste riesaminare la decisione? Se resta valida, vi preghiamo di indicarci il fatto su cui si basa.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units#@ smarrita|@ smarrite}[ − {reconciled#@ già riconciliata|@ già riconciliate} da Amazon][ − {found#@ ritrovata|@ ritrovate}][ − {paid#@ rimborsata|@ rimborsate}] = {open#@ aperta|@ aperte}.',
    'warehouse-damaged.sum':
      '{units#@ danneggiata|@ danneggiate} da Amazon[ − {reconciled#@ già riconciliata|@ già riconciliate} da Amazon][ − {paid#@ rimborsata|@ rimborsate}] = {open#@ aperta|@ aperte}.',
    'refund-without-return.sum': `${REFUNDED}.`,
    'refund-without-return.replaced':
      '{units#@ sostituita|@ sostituite} gratuitamente − {returned#@ restituita|@ restituite}[ − {paid#@ rimborsata|@ rimborsate} a noi] = {open#@ aperta|@ aperte}.',
    'over-refund.sum': `${REFUNDED}.`,
    'over-refund.money':
      '{refunded:money} {currency} rimborsati − {charged:money} addebitati[ − {cash:money} rimborsati a noi] = {amount:money} {currency} in eccesso.',
    'over-refund.both': `${REFUNDED}; e {refunded:money} {currency} rimborsati − {charged:money} addebitati[ − {cash:money} rimborsati a noi] = {amount:money} {currency} in eccesso.`,
    'return-damaged.sum':
      '{units#@ restituita|@ restituite} come «{disposition:disposition}»[ − {paid#@ rimborsata|@ rimborsate}] = {open#@ aperta|@ aperte}.',
    'inbound-shortage.sum':
      '{shipped#@ inviata|@ inviate} − {received#@ ricevuta|@ ricevute}[ − {paid#@ rimborsata|@ rimborsate}] = {open#@ aperta|@ aperte}[ nella spedizione {shipment}].',
    'deducted-after-closing.sum':
      '{units#@ tolta|@ tolte}[ dalla spedizione {shipment}] dopo la chiusura[ − {found#@ ripristinata o ricevuta|@ ripristinate o ricevute} in più][ − {paid#@ rimborsata|@ rimborsate}] = {open#@ aperta|@ aperte}.',
    'deducted-after-closing.figure':
      'la quantità ricevuta[ della spedizione {shipment}] è scesa di {units} a {now} dal {seen:date}[ − {paid#@ rimborsata|@ rimborsate}] = {open#@ aperta|@ aperte}.',
    'deducted-after-closing.ownership':
      '{units#@ tolta|@ tolte} come correzione di proprietà = {open#@ aperta|@ aperte}.',
    'return-not-restocked.sum':
      '{units#@ restituita come vendibile il|@ restituite come vendibili, da ultimo il} {returned:date}, e non nel registro[ − {paid#@ rimborsata|@ rimborsate}] = {open#@ aperta|@ aperte}.',
    'restocking-fee.sum':
      '20 % di {principal:money} {currency} rimborsati per {units#@ unità tornata|@ unità tornate} dopo il {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} pagati = {amount:money} {currency} mancanti.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × costo di approvvigionamento {perUnit:money} {currency} − {paid:money} pagati = {amount:money} {currency} mancanti.',
    'underpaid-reimbursement.net-refund':
      '{units} × rimborso netto {perUnit:money} {currency} − {paid:money} pagati = {amount:money} {currency} mancanti.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} stornati − {paid:money} pagati prima = {amount:money} {currency} in eccesso.',
    'reversal-without-unit.sum':
      '{withdrawn#@ stornata|@ stornate}[ − {owned#@ tornata in magazzino, ripagata o richiesta|@ tornate in magazzino, ripagate o richieste} in un altro caso] = {open#@ aperta|@ aperte}.',
    'removal-lost.sum':
      '{shipped#@ spedita|@ spedite} secondo l’ordine − {sent} nelle spedizioni di rimozione = {open#@ aperta|@ aperte}.',
    'removal-short.sum':
      '{requested#@ richiesta|@ richieste}[ − {cancelled#@ annullata|@ annullate}][ − {shipped#@ spedita|@ spedite}][ − {inProcess} in lavorazione] = {open#@ aperta|@ aperte}.',
    'size-tier-fee.sum':
      '{charged:money} {currency} addebitati per {units#@ unità|@ unità} in {lines#@ addebito|@ addebiti} − {correct:money} per la fascia «{tier:tier}»[ − {given:money} restituiti] = {amount:money} {currency} in eccesso[; per {settled#@ altra unità|altre @ unità} è stato restituito tutto].',
    'size-tier-fee.preview':
      'anteprima delle tariffe: «{theirs:tier}»; secondo le nostre misure «{ours:tier}»[: {now:money} − {due:money} = {difference:money} {currency} per unità]. Finora non è stato addebitato nulla.',
    'referral-fee.sum':
      '{charged:money} {currency} addebitati per {units#@ unità|@ unità} in {lines#@ addebito|@ addebiti} − {correct:money} alla percentuale di «{category}»[ − {tax:money} di possibile imposta][ − {given:money} restituiti] = {amount:money} {currency} in eccesso[; per {settled#@ altra unità|altre @ unità} è stato restituito tutto].',
    'disposed-without-order.sum':
      '{units#@ smaltita|@ smaltite}[ − {covered#@ ordinata, già danneggiata o rimborsata|@ ordinate, già danneggiate o rimborsate}] = {open#@ aperta|@ aperte}.',
  },
  reports: {
    'ledger-detail': 'Registro dell’inventario (dettaglio)',
    'ledger-summary': 'Registro dell’inventario (riepilogo)',
    reimbursements: 'Rimborsi',
    'customer-returns': 'Resi dei clienti Logistica di Amazon',
    'settlement-v1': 'Rendiconto (file V1)',
    'settlement-v2': 'Rendiconto (file V2)',
    'payments-transactions': 'Pagamenti: transazioni',
    'all-orders': 'Tutti gli ordini',
    'fulfilled-shipments': 'Ordini spediti da Amazon',
    replacements: 'Sostituzioni',
    'shipment-contents': 'Contenuto della spedizione',
    'fee-preview': 'Anteprima delle tariffe',
    'removal-orders': 'Ordini di rimozione',
    'removal-shipments': 'Spedizioni di rimozione',
  },
  tiers: {
    light_envelope: 'Busta leggera',
    standard_envelope: 'Busta standard',
    large_envelope: 'Busta grande',
    extra_large_envelope: 'Busta extra grande',
    small_parcel: 'Pacco piccolo',
    medium_parcel: 'Pacco medio',
    large_parcel: 'Pacco grande',
    standard_parcel: 'Pacco standard',
    small_oversize: 'Fuori misura piccolo',
    standard_oversize_light: 'Fuori misura standard leggero',
    standard_oversize_heavy: 'Fuori misura standard pesante',
    standard_oversize_large: 'Fuori misura standard grande',
    bulky_oversize: 'Fuori misura voluminoso',
    heavy_oversize: 'Fuori misura pesante',
    special_oversize: 'Fuori misura speciale',
  },
  dispositions: {
    damaged: 'danneggiata',
    carrierdamaged: 'danneggiata dal corriere',
    warehousedamaged: 'danneggiata in magazzino',
  },
};
