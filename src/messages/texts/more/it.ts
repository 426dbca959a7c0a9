// After-sales texts in Italian, second part.
import type { MoreTexts } from './types';

export const moreIt: MoreTexts = {
  'defective.fba': [
    'Ordine {{orderId}}: articolo che non funziona',
    `Ci dispiace molto che l’articolo non funzioni come dovrebbe. Amazon lo ha consegnato per noi e troverà una soluzione con Lei: La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso indicando il motivo che Le sembra giusto. Lì potrà scegliere tra il rimborso e, se disponibile, un nuovo articolo.

Se preferisce cercare prima la causa insieme a noi, ci dica che cosa succede e quando, con una foto in risposta a questo messaggio se il problema è visibile.`,
  ],
  'defective.seller': [
    'Ordine {{orderId}}: articolo che non funziona',
    `Ci dispiace molto che l’articolo non funzioni come dovrebbe. Ci dica che cosa succede e quando, con una foto in risposta a questo messaggio se il problema è visibile. Spesso la causa si trova in fretta.

Se non si può risolvere, la scelta è Sua: un nuovo articolo o il rimborso completo. Ce ne occuperemo entro {{answerDays}} dalla Sua risposta. Se sarà necessario restituirci l’articolo, riceverà da noi un’etichetta prepagata.`,
  ],
  'missing-parts.fba': [
    'Ordine {{orderId}}: parti mancanti',
    `Ci dispiace molto che manchi qualcosa. La preghiamo di guardare ancora una volta tra le pieghe e sotto l’inserto della scatola, dove spesso finiscono i pezzi piccoli.

Se non lo trova, ci dica in risposta a questo messaggio quale pezzo manca; l’elenco è nelle istruzioni. Amazon ha consegnato questo ordine: da «I miei ordini» può restituirlo, entro il periodo di reso, con il rimborso o, se disponibile, con un nuovo articolo.`,
  ],
  'missing-parts.seller': [
    'Ordine {{orderId}}: parti mancanti',
    `Ci dispiace molto che manchi qualcosa. La preghiamo di guardare ancora una volta tra le pieghe e sotto l’inserto della scatola, dove spesso finiscono i pezzi piccoli.

Se non lo trova, ci dica quale pezzo manca, con una foto di ciò che ha ricevuto in risposta a questo messaggio. La scelta è Sua: inviamo il pezzo all’indirizzo dell’ordine, oppure restituisce l’articolo con rimborso completo. Ce ne occuperemo entro {{answerDays}} dalla Sua risposta.`,
  ],
  'not-as-described.fba': [
    'Ordine {{orderId}}: diverso da come se lo aspettava',
    `Ci dispiace che l’articolo non sia come la sua pagina lasciava pensare. Ci dica che cosa è diverso, così potremo correggere la pagina.

Amazon ha consegnato questo ordine: La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso indicando il motivo che Le sembra giusto. Lì vedrà il rimborso quando il reso sarà stato elaborato.`,
  ],
  'not-as-described.seller': [
    'Ordine {{orderId}}: diverso da come se lo aspettava',
    `Ci dispiace che l’articolo non sia come la sua pagina lasciava pensare. Ci dica che cosa è diverso, così potremo correggere la pagina.

Può restituirlo con rimborso completo: La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso. {{#refundOffer}}Se preferisce tenere l’articolo, possiamo rimborsarLe {{refundOffer}} senza che debba rispedire nulla. Ci dica che cosa preferisce.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Ordine {{orderId}}: altra taglia o misura',
    `Ci dispiace che la misura non vada bene. Amazon conserva in magazzino e spedisce i nostri articoli: La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso o, se è proposto, un cambio. Può ordinare subito l’altra misura, senza aspettare il rimborso.

Se ci dice quale misura porta di solito o Le serve, Le indichiamo volentieri quella giusta.`,
  ],
  'wrong-size.seller': [
    'Ordine {{orderId}}: altra taglia o misura',
    `Ci dispiace che la misura non vada bene. Ci dica quale misura Le serve: verificheremo se l’abbiamo e Le risponderemo entro il {{replyBy}}.

Per il cambio, La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso. Quando il primo articolo sarà in viaggio verso di noi, invieremo l’altra misura allo stesso indirizzo.`,
  ],
  'delivered-not-received.fba': [
    'Ordine {{orderId}}: risulta consegnato',
    `Ci dispiace che il pacco risulti consegnato e che Lei non lo abbia ricevuto. Provi a chiedere ai vicini, a guardare dove di solito vengono lasciati i pacchi e ad aspettare ancora un giorno: alcuni pacchi vengono registrati in anticipo.

Se ancora non c’è, La preghiamo di aprire «I miei ordini», scegliere questo ordine e contattare da lì il Servizio clienti Amazon. Amazon ha consegnato questo ordine, può chiedere al corriere e risolverà la questione con Lei.`,
  ],
  'delivered-not-received.seller': [
    'Ordine {{orderId}}: risulta consegnato',
    `Ci dispiace che il pacco risulti consegnato e che Lei non lo abbia ricevuto.
{{#tracking}}

Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Provi a chiedere ai vicini e a guardare dove di solito vengono lasciati i pacchi: alcuni pacchi vengono registrati in anticipo. Abbiamo chiesto al corriere dove è stato consegnato di preciso e Le scriveremo entro il {{replyBy}}. Se il pacco è andato perso, la scelta è Sua: un nuovo articolo all’indirizzo dell’ordine o il rimborso completo.`,
  ],
  'sent-back.fba': [
    'Ordine {{orderId}}: pacco in viaggio di ritorno',
    `Il corriere non è riuscito a consegnare il pacco, che sta tornando ad Amazon. Ci dispiace. Amazon rimborsa un ordine di questo tipo quando il pacco è arrivato; lo vedrà in «I miei ordini».

Se desidera ancora l’articolo, controlli l’indirizzo nel Suo account e lo ordini di nuovo.`,
  ],
  'sent-back.seller': [
    'Ordine {{orderId}}: pacco in viaggio di ritorno',
    `Il corriere non è riuscito a consegnare il pacco, che sta tornando da noi. Ci dispiace.
{{#tracking}}

Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Ci dica entro il {{replyBy}} che cosa preferisce: lo inviamo ancora una volta all’indirizzo dell’ordine appena è qui, oppure La rimborsiamo. Se l’indirizzo non è corretto, La preghiamo di ordinare di nuovo con quello giusto: Amazon ci consente di spedire solo all’indirizzo registrato in un ordine.`,
  ],
  'delayed.seller': [
    'Ordine {{orderId}}: più tardi del previsto',
    `Il Suo ordine arriverà più tardi del previsto e ci dispiace.{{#transitDays}} Il viaggio fino a Lei richiede di solito {{transitDays}}.{{/transitDays}}{{#promisedDate}} Ora è previsto entro il {{promisedDate}}.{{/promisedDate}}
{{#tracking}}

Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Controlliamo la spedizione ogni giorno e Le scriveremo entro il {{replyBy}}. Se non desidera aspettare, può annullare in «I miei ordini» e l’ordine non Le verrà addebitato.`,
  ],
  'customs.seller': [
    'Ordine {{orderId}}: pacco in dogana',
    `Il Suo pacco è in dogana, dove spesso resta qualche giorno.{{#transitDays}} L’intero viaggio richiede di solito {{transitDays}}.{{/transitDays}}
{{#tracking}}

Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Se la dogana o il corriere Le chiede un documento, ce lo dica qui e lo invieremo subito. Non deve pagare spese che non erano indicate al momento dell’ordine: ci avvisi e ce ne occuperemo noi. Le scriveremo di nuovo entro il {{replyBy}}.`,
  ],
  'where-is-my-refund.fba': [
    'Ordine {{orderId}}: il Suo rimborso',
    `Comprendiamo che stia aspettando il rimborso. Amazon riceve i resi di questo ordine e paga il rimborso: ne vede lo stato in «I miei ordini», accanto al reso. L’accredito richiede poi di solito da tre a cinque giorni lavorativi su un conto bancario e fino a dieci su una carta.

Se la data indicata è passata, contatti il Servizio clienti Amazon dalla stessa pagina. Può vedere il pagamento, cosa che noi non possiamo fare.`,
  ],
  'where-is-my-refund.seller': [
    'Ordine {{orderId}}: il Suo rimborso',
    `Comprendiamo che stia aspettando il rimborso e abbiamo verificato. {{#refundOffer}}Abbiamo rimborsato {{refundOffer}} tramite Amazon. {{/refundOffer}}{{^refundOffer}}Rimborsiamo entro {{refundDays}} dalla ricezione dell’articolo. {{/refundOffer}}L’accredito richiede poi di solito da tre a cinque giorni lavorativi su un conto bancario e fino a dieci su una carta.

Se entro il {{replyBy}} non è arrivato nulla, ci scriva qui e ne parleremo noi con Amazon.`,
  ],
  'return-label.fba': [
    'Ordine {{orderId}}: etichetta di reso',
    `Amazon riceve i resi di questo ordine. La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso: l’etichetta, i punti di consegna e gli eventuali costi sono indicati prima della conferma.

Se la pagina non mostra un’etichetta, il Servizio clienti Amazon può inviarne una.`,
  ],
  'return-label.seller': [
    'Ordine {{orderId}}: etichetta di reso',
    `La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso: lì troverà l’etichetta e l’indirizzo appena lo avremo approvato, cosa che facciamo entro {{answerDays}}. Se l’articolo è difettoso o non è quello ordinato, il reso non Le costa nulla.

Se la pagina non mostra un’etichetta, ce lo dica qui e rimedieremo entro il {{replyBy}}.`,
  ],
  'late-return.fba': [
    'Ordine {{orderId}}: periodo di reso',
    `La maggior parte degli articoli si può restituire ad Amazon entro 30 giorni senza indicare un motivo; l’ultimo giorno è indicato in «I miei ordini». Se lì non è più proposto un reso, il Servizio clienti Amazon potrà dirLe che cosa è ancora possibile.

Se l’articolo ha un difetto, ci dica quale. In caso di difetto La aiutiamo anche dopo questo periodo.`,
  ],
  'late-return.seller': [
    'Ordine {{orderId}}: periodo di reso',
    `Il periodo per i resi senza motivo è finito, perciò Amazon non ne propone più in «I miei ordini». Se l’articolo ha un difetto, ci dica quale, con una foto in risposta a questo messaggio: in caso di difetto La aiutiamo anche dopo questo periodo.

Se l’articolo è in ordine, verificheremo se possiamo ancora riprenderlo e Le risponderemo entro il {{replyBy}}.`,
  ],
  'cancelled.seller': [
    'Ordine {{orderId}}: annullato',
    `Il Suo ordine è annullato, come ha chiesto. Non Le verrà addebitato; eventuali importi già pagati Le saranno restituiti da Amazon, il che può richiedere alcuni giorni secondo il metodo di pagamento.

La ringraziamo per averci avvisato in tempo.`,
  ],
  'change-order.fba': [
    'Ordine {{orderId}}: modifica dell’ordine',
    `Ci dispiace, ma non possiamo modificare un ordine che Amazon prepara e spedisce. Finché non è stato preparato, può annullare l’articolo in «I miei ordini» e ordinare di nuovo con il colore, la quantità o il messaggio regalo che desidera.

Se l’annullamento non è più proposto, potrà restituirlo dopo la consegna.`,
  ],
  'change-order.seller': [
    'Ordine {{orderId}}: modifica dell’ordine',
    `Abbiamo fermato il pacco. Amazon non ci permette di cambiare né l’articolo né la quantità di un ordine. La preghiamo di aprire «I miei ordini», richiedere l’annullamento di questo ordine e ordinare di nuovo come desidera; confermeremo subito l’annullamento.

Possiamo ancora aggiungere un messaggio regalo o soddisfare un’altra richiesta per la confezione: ce lo dica entro il {{replyBy}}.`,
  ],
  'invoice.any': [
    'Ordine {{orderId}}: la Sua fattura',
    `Trova la fattura con IVA in «I miei ordini», accanto a questo ordine, appena è stato spedito. Se non c’è, o se deve riportare la ragione sociale o la partita IVA, ci dica che cosa deve indicare e la aggiungeremo al Suo ordine entro il {{replyBy}}.

Possiamo inviare una fattura solo tramite Amazon.`,
  ],
  'product-question.any': [
    'Ordine {{orderId}}: la Sua domanda',
    `Vogliamo darLe una risposta corretta e stiamo verificando sul prodotto stesso. La riceverà entro il {{replyBy}}.

Se può aiutare una foto o il nome dell’apparecchio con cui lo usa, li aggiunga in risposta a questo messaggio.`,
  ],
  'refunded.any': [
    'Ordine {{orderId}}: rimborso effettuato',
    `Come promesso, Le abbiamo rimborsato{{#refundOffer}} {{refundOffer}}{{/refundOffer}}{{^refundOffer}} l’importo{{/refundOffer}} tramite Amazon. Lo vedrà in «I miei ordini»; l’accredito richiede di solito da tre a cinque giorni lavorativi su un conto bancario e fino a dieci su una carta.

Non deve fare nulla. Ci scusiamo per il disagio.`,
  ],
  'replacement-sent.any': [
    'Ordine {{orderId}}: nuovo articolo in viaggio',
    `Come promesso, un nuovo articolo è in viaggio verso l’indirizzo dell’ordine.
{{#tracking}}

Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Previsto entro il: {{promisedDate}}
{{/promisedDate}}

Non deve fare nulla. Se qualcosa non è come dovrebbe, ci scriva qui.`,
  ],
  'warranty.any': [
    'Ordine {{orderId}}: garanzia',
    `Il periodo di reso è finito, ma in caso di difetto La aiutiamo ancora. Ci dica che cosa succede e da quando, con una foto del difetto e dell’etichetta in risposta a questo messaggio.

Le diremo poi entro il {{replyBy}} come possiamo rimediare: con un pezzo di ricambio, una riparazione, un nuovo articolo o un rimborso.`,
  ],
  'safety.any': [
    'Ordine {{orderId}}: La preghiamo di non usare più l’articolo',
    `La ringraziamo per averlo segnalato. La preghiamo di non usare più l’articolo, di staccare la spina o togliere la batteria e di tenerlo lontano dai bambini. Speriamo che nessuno si sia fatto male.

Prendiamo la cosa sul serio e stiamo verificando. Conservi l’articolo e ci dica che cosa è successo, quando, e il numero sull’etichetta, con foto in risposta a questo messaggio. Le scriveremo entro il {{replyBy}}. Lo segnaliamo anche ad Amazon.`,
  ],
  'price-question.any': [
    'Ordine {{orderId}}: prezzo',
    `Per un ordine vale il prezzo del momento in cui viene fatto, e Amazon non ci permette di cambiarlo dopo. Ci dispiace di non poterLe dare una risposta diversa.

Se l’ordine non è ancora stato spedito, può annullarlo in «I miei ordini» e ordinare di nuovo al prezzo di oggi.`,
  ],
  'refund-or-review.any': [
    'Ordine {{orderId}}: vogliamo risolvere',
    `Ci dispiace che qualcosa sia andato storto e vogliamo rimediare in ogni caso. Ciò che scrive altrove sull’articolo è una Sua libera scelta e non ha alcun peso qui.

Ci dica che cosa non va, con una foto in risposta a questo messaggio se il problema è visibile. Entro il {{replyBy}} Le diremo che cosa possiamo fare.`,
  ],
  'outside-amazon.any': [
    'Ordine {{orderId}}: solo tramite Amazon',
    `La ringraziamo per la proposta. Non possiamo concordare nulla fuori da Amazon: ordini, pagamenti e messaggi restano qui, dove Lei è protetto come acquirente.

Se ci dice qui che cosa Le serve, faremo il possibile.`,
  ],
  'customization.any': [
    '[Importante] Ordine {{orderId}}: conferma della personalizzazione',
    `Prima di realizzare il Suo articolo ci serve una risposta a una domanda: tutto ciò che ha inserito è corretto, nella grafia, nella misura e nel colore?

La preghiamo di rispondere a questo messaggio entro il {{replyBy}} e cominceremo subito. Senza risposta lo realizzeremo così come è nell’ordine.`,
  ],
  'bulky-delivery.any': [
    '[Importante] Ordine {{orderId}}: appuntamento per la consegna',
    `Il Suo articolo è grande o pesante e il corriere ha bisogno di un appuntamento con Lei. Ci indichi, in risposta a questo messaggio ed entro il {{replyBy}}, due giorni in cui qualcuno può riceverlo, e se ci sono scale o porte strette.

Lo comunicheremo al corriere e poi Le confermeremo il giorno.`,
  ],
  'subscription.any': [
    'Ordine {{orderId}}: il Suo abbonamento',
    `Gli abbonamenti «Iscriviti e Risparmia» sono gestiti da Amazon; perciò non possiamo modificarli, sospenderli o chiuderli per Lei. Nel Suo account, tra gli abbonamenti, può spostare la prossima consegna, cambiare la quantità o chiuderlo in qualsiasi momento.

Un ordine già in preparazione si può annullare in «I miei ordini». Per domande sull’articolo siamo a disposizione.`,
  ],
  'return-condition.fba': [
    'Stato di un’unità restituita, ordine {{orderId}}',
    `Vi preghiamo di verificare lo stato dell’unità tornata con questo ordine:

Ordine: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#returnReason}}
Motivo del reso: {{returnReason}}
{{/returnReason}}

Comunicateci che cosa è stato rilevato al controllo e classificatela di nuovo se è completa e non usata.`,
  ],
  'claim-facts.seller': [
    'Fatti sul reclamo per l’ordine {{orderId}}',
    `Questi sono i fatti sul reclamo per questo ordine:

Ordine: {{orderId}}
{{#orderDate}}
Ordinato il: {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Spedito il: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Ultimo aggiornamento: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Promesso entro il: {{promisedDate}}
{{/promisedDate}}

Il pacco è stato inviato all’indirizzo dell’ordine. I nostri messaggi con l’acquirente si trovano nella conversazione di questo ordine. Vi preghiamo di decidere su questa base.`,
  ],
  'used-return.seller': [
    'Richiesta SAFE-T: reso dell’ordine {{orderId}}',
    `L’acquirente ha restituito questo ordine in uno stato diverso da quello in cui è stato spedito, e il rimborso è stato completo:

Ordine: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#shipDate}}
Spedito il: {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Motivo del reso: {{returnReason}}
{{/returnReason}}

Il pacco è stato aperto il giorno dell’arrivo. Le foto mostrano il pacco con la sua etichetta, il contenuto e lo stato dell’articolo. Chiediamo il rimborso del valore che l’articolo ha perso.`,
  ],
  'feedback-delay.seller': [
    'Feedback sul venditore, ordine {{orderId}}: consegna',
    `Vi preghiamo di esaminare il feedback sul venditore lasciato per questo ordine:

Ordine: {{orderId}}
{{#feedbackDate}}
Data del feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Spedito il: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Commento: «{{comment}}»
{{/comment}}

L’etichetta è stata acquistata con il servizio di acquisto spedizioni di Amazon, l’ordine è stato spedito in tempo e il commento riguarda soltanto il ritardo. Vi chiediamo quindi di barrarlo.`,
  ],
  'ship-home.any': [
    'Merce da rispedire{{#sku}} (SKU {{sku}}){{/sku}}',
    `Vi preghiamo di preparare questa merce per la spedizione a noi o a un altro magazzino:

{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Unità: {{units}}
{{/units}}
{{#removalOrder}}
Ordine di rimozione: {{removalOrder}}
{{/removalOrder}}

1. Comunicateci entro il {{replyBy}} il numero di scatole, le misure e i pesi, e quanto costa la spedizione via mare e per via aerea.
2. Mettete la merce di proprietari diversi in scatole separate e segnate le nostre.
3. Non spedite nulla prima che abbiamo accettato il prezzo e inviato i documenti.`,
  ],
  'before-purchase.any': [
    'La Sua domanda{{#item}} su «{{item}}»{{/item}}',
    `Vogliamo darLe una risposta corretta e stiamo verificando sul prodotto stesso. La riceverà qui entro il {{replyBy}}.

Nel frattempo, misure, materiale e contenuto della confezione sono indicati nella pagina del prodotto su Amazon. Se ha in mente un uso particolare, ce lo scriva in risposta a questo messaggio, così potremo verificare anche quello.`,
  ],
};
