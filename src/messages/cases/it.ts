// Case texts in Italian.
import type { CaseWords } from './types';

export const it: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Buongiorno,',
    'opening.warehouse-lost':
      'Il registro dell’inventario riporta al {eventDate:date} {unitsEvent} unità del prodotto indicato sotto come smarrite nella vostra rete logistica. Secondo i nostri dati, {unitsOpen} non sono state né ritrovate né rimborsate.',
    'opening.warehouse-damaged':
      'Il registro dell’inventario riporta al {eventDate:date} {unitsEvent} unità del prodotto indicato sotto come danneggiate nella vostra rete logistica. Secondo i nostri dati, {unitsOpen} non sono state rimborsate.',
    'opening.refund-without-return':
      'L’acquirente dell’ordine indicato sotto è stato rimborsato per {unitsEvent} unità, da ultimo il {eventDate:date}. Secondo i nostri dati, {unitsOpen} non sono state né restituite né rimborsate a noi.',
    'opening.over-refund':
      'L’acquirente dell’ordine indicato sotto è stato rimborsato per {unitsEvent} unità, da ultimo il {eventDate:date}. Secondo i nostri dati, {unitsOpen} non sono state né restituite né rimborsate a noi.',
    'opening.over-refund-money':
      'Il rimborso del {eventDate:date} per l’ordine indicato sotto è superiore all’importo addebitato all’acquirente per lo stesso articolo.',
    'opening.return-damaged':
      'L’ordine indicato sotto, rimborsato o restituito il {eventDate:date}, è tornato danneggiato dal corriere o nella vostra rete logistica. Secondo i nostri dati, {unitsOpen} unità non sono state rimborsate.',
    'opening.inbound-shortage':
      'Per la spedizione {shipmentId} sono state inviate {unitsEvent} unità del prodotto indicato sotto e ne sono state ricevute {unitsFound}. Secondo i nostri dati, {unitsOpen} non sono state né ricevute né rimborsate.',
    'opening.return-not-restocked':
      'L’ordine indicato sotto è stato rimborsato o restituito il {eventDate:date} e classificato come vendibile, ma nel registro dell’inventario non risulta che {unitsOpen} unità siano tornate nelle nostre scorte.',
    'opening.restocking-fee':
      'L’articolo dell’ordine indicato sotto è tornato in ritardo per un motivo dell’acquirente ed è stato rimborsato per intero. Non ci risulta alcuna tariffa di riassortimento a nostro favore.',
    'opening.deducted-after-closing':
      'Dopo la chiusura della spedizione sono state tolte dalle nostre scorte {unitsEvent} unità del prodotto indicato sotto, la prima volta il {eventDate:date}. Secondo i nostri dati, {unitsOpen} non sono state né ripristinate né rimborsate.',
    'opening.underpaid-reimbursement':
      'Il rimborso indicato sotto, del {eventDate:date}, sembra inferiore a quanto dovuto per {unitsEvent} unità.',
    'opening.reversal-without-unit':
      'Il rimborso indicato sotto è stato stornato il {eventDate:date}. Secondo i nostri dati, le unità non sono tornate nelle nostre scorte, oppure è stato stornato più di quanto era stato pagato.',
    'opening.removal-lost':
      'L’ordine di rimozione {referenceId} riporta {unitsEvent} unità come spedite, ma {unitsOpen} non compaiono in alcuna spedizione di rimozione e non ci sono arrivate.',
    'opening.removal-short':
      'L’ordine di rimozione {referenceId} è completato, ma {unitsOpen} unità su {unitsEvent} non sono state né spedite né smaltite.',
    'opening.size-tier-fee':
      'La tariffa di gestione del prodotto indicato sotto è, dal {eventDate:date}, più alta di quanto ci si attende dalle nostre misure dell’unità imballata. Vi preghiamo di misurare di nuovo il prodotto e di verificare gli addebiti elencati.',
    'opening.size-tier-fee-preview':
      'Nell’anteprima delle tariffe il prodotto indicato sotto figura in una fascia di dimensioni superiore a quella che risulta dalle nostre misure dell’unità imballata. Potreste misurarlo di nuovo prima che venga venduto?',
    'opening.referral-fee':
      'La commissione per segnalazione del prodotto indicato sotto è, dal {eventDate:date}, più alta di quella che ci attendiamo per la sua categoria. Potreste verificare quale categoria tariffaria si applica?',
    'opening.disposed-without-order':
      'Il registro dell’inventario riporta al {eventDate:date} {unitsEvent} unità del prodotto indicato sotto come smaltite. Per {unitsOpen} non troviamo alcun nostro ordine di smaltimento.',
    charges: 'Addebiti (data, numero d’ordine, unità, addebitato, previsto, {currency}):',
    'charges.line': '{date:date}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:date}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} restituiti',
    arithmetic: 'Il nostro calcolo: {explanation}',
    amount: 'Importo secondo i nostri report: {amount} {currency}.',
    marketplace: 'Marketplace: {value}',
    orderId: 'Numero d’ordine: {value}',
    shipmentId: 'ID della spedizione: {value}',
    referenceId: 'ID di riferimento nel registro: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Prodotto: {value}',
    checked: 'Report verificati il {asOf:date}: {reports}.',
    'checked.report': '{report} (dal {from:date} al {to:date})',
    'checked.undated': '{report}',
    ask: 'Potreste verificare e rimborsare {unitsOpen} unità ancora aperte? Se il caso è già stato risolto, vi preghiamo di indicarci l’ID del rimborso.',
    'ask.size-tier-fee':
      'Se la misurazione conferma la nostra, vi preghiamo di correggere la fascia dimensionale e di rimborsare la differenza. Se è già stato fatto, vi preghiamo di indicarci l’ID del rimborso.',
    'ask.size-tier-fee-preview':
      'Se la misurazione conferma le nostre misure, vi chiediamo di correggere la fascia di dimensioni.',
    'ask.referral-fee':
      'Se la categoria non era quella giusta, vi preghiamo di correggerla e di rimborsare la differenza. Se sbagliamo noi, vi preghiamo di indicarci la categoria applicabile.',
    'ask.money':
      'Potreste verificare e rimborsare la differenza? Se il caso è già stato risolto, vi preghiamo di indicarci l’ID del rimborso.',
    'attached.warehouse': 'In allegato: le righe del registro relative a questo evento.',
    'attached.order': 'In allegato: le righe di rimborso e di reso di questo ordine.',
    'attached.shipment': 'In allegato: fattura del fornitore con le quantità e prova di consegna.',
    'attached.revaluation': 'In allegato: fattura del fornitore con il costo di approvvigionamento.',
    'attached.removal': 'In allegato: tracciabilità e foto della merce arrivata.',
    'attached.size-tier-fee':
      'In allegato: foto di un’unità imballata con l’etichetta, sulla bilancia e con un righello.',
    'attached.referral-fee':
      'In allegato: descrizione del prodotto e linea guida della categoria che riteniamo applicabile.',
    'group.inbound-shortage':
      'Nella spedizione {shipmentId} mancano unità di più prodotti. Secondo i nostri dati, in totale {unitsOpen} unità non sono state né ricevute né rimborsate.',
    'group.deducted-after-closing':
      'Dopo la chiusura della spedizione {shipmentId} sono state tolte dalle nostre scorte unità di più prodotti. Secondo i nostri dati, in totale {unitsOpen} unità non sono state né ripristinate né rimborsate.',
    'group.line': 'SKU {sku}, FNSKU {fnsku}: {explanation}',
    more: '… e altre {count} righe nell’elenco allegato.',
    thanks: 'Grazie per l’aiuto.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units} smarrite[ − {reconciled} già riconciliate da Amazon][ − {found} ritrovate][ − {paid} rimborsate] = {open} aperte.',
    'warehouse-damaged.sum':
      '{units} danneggiate da Amazon[ − {reconciled} già riconciliate da Amazon][ − {paid} rimborsate] = {open} aperte.',
    'refund-without-return.sum':
      '{units} rimborsate all’acquirente − {returned} restituite[ − {recharged} riaddebitate all’acquirente][ − {paid} rimborsate a noi] = {open} aperte.',
    'refund-without-return.replaced':
      '{units} sostituite gratuitamente[ − {returned} restituite][ − {paid} rimborsate a noi] = {open} aperte.',
    'over-refund.sum':
      '{units} rimborsate all’acquirente − {returned} restituite[ − {recharged} riaddebitate all’acquirente][ − {paid} rimborsate a noi] = {open} aperte.',
    'over-refund.money':
      '{refunded:money} {currency} rimborsati − {charged:money} addebitati per gli stessi articoli[ − {cash:money} rimborsati a noi] = {amount:money} {currency} in eccesso.',
    'over-refund.both':
      '{units} rimborsate all’acquirente − {returned} restituite[ − {recharged} riaddebitate all’acquirente][ − {paid} rimborsate a noi] = {open} aperte; e {refunded:money} {currency} rimborsati − {charged:money} addebitati[ − {cash:money} rimborsati a noi] = {amount:money} {currency} in eccesso.',
    'return-damaged.sum': '{units} restituite come {disposition}[ − {paid} rimborsate] = {open} aperte.',
    'inbound-shortage.sum':
      '{shipped} inviate − {received} ricevute[ − {paid} rimborsate] = {open} aperte nella spedizione {shipment}.',
    'deducted-after-closing.sum':
      '{units} tolte dalla spedizione {shipment} dopo la chiusura[ − {found} ripristinate o ricevute in più][ − {paid} rimborsate] = {open} aperte.',
    'deducted-after-closing.figure':
      'La quantità ricevuta della spedizione {shipment} è scesa di {units} a {now} dal {seen:date}[ − {paid} rimborsate] = {open} aperte.',
    'deducted-after-closing.ownership': '{units} tolte come correzione di proprietà = {open} aperte.',
    'return-not-restocked.sum':
      '{units} restituite come vendibili, da ultimo il {returned:date}, e non nel registro[ − {paid} rimborsate] = {open} aperte.',
    'restocking-fee.sum':
      '20 % di {principal:money} {currency} rimborsati per {units} unità tornate dopo il {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} pagati = {amount:money} {currency} mancanti.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × costo di approvvigionamento {perUnit:money} {currency} − {paid:money} pagati = {amount:money} {currency} mancanti.',
    'underpaid-reimbursement.net-refund':
      '{units} × rimborso netto {perUnit:money} {currency} − {paid:money} pagati = {amount:money} {currency} mancanti.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} stornati − {paid:money} pagati prima = {amount:money} {currency} in eccesso.',
    'reversal-without-unit.sum':
      '{withdrawn} stornate senza unità in cambio[ − {owned} richieste altrove] = {open} aperte.',
    'removal-lost.sum': '{shipped} spedite secondo l’ordine − {sent} nelle spedizioni di rimozione = {open} aperte.',
    'removal-short.sum':
      '{requested} richieste[ − {cancelled} annullate][ − {shipped} spedite][ − {inProcess} in lavorazione] = {open} aperte.',
    'size-tier-fee.sum':
      '{charged:money} {currency} addebitati per {units} unità in {lines} righe − {correct:money} per la fascia {tier:tier}[ − {given:money} restituiti] = {amount:money} {currency} in eccesso[; altre {settled} unità restituite per intero].',
    'size-tier-fee.preview':
      'Anteprima delle tariffe: {theirs:tier}; secondo le nostre misure {ours:tier}[: {now:money} − {due:money} = {difference:money} {currency} per unità]. Finora non è stato addebitato nulla.',
    'referral-fee.sum':
      '{charged:money} {currency} addebitati per {units} unità in {lines} righe − {correct:money} alla tariffa di {category}[ − {tax:money} di possibile imposta][ − {given:money} restituiti] = {amount:money} {currency} in eccesso[; altre {settled} unità restituite per intero].',
    'disposed-without-order.sum': '{units} smaltite[ − {covered} ordinate o già danneggiate] = {open} aperte.',
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
};
