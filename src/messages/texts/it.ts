// After-sales texts in Italian.
import { type LanguageTexts, SIGNATURE } from './types';

export const it: LanguageTexts = {
  opening:
    'Buongiorno,\n\nLa ringraziamo per il messaggio relativo all’ordine {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Buongiorno,\n\nLe scriviamo in merito all’ordine {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Cordiali saluti${SIGNATURE}`,
  questionOpening: 'Buongiorno,\n\nLa ringraziamo per la Sua domanda{{#item}} su «{{item}}»{{/item}}.',
  warm: {
    opening:
      'Buongiorno,\n\nLa ringraziamo molto per averci scritto in merito all’ordine {{orderId}}{{#item}} ({{item}}){{/item}}.',
    firstOpening:
      'Buongiorno,\n\nLa ringraziamo molto per il Suo ordine {{orderId}}{{#item}} ({{item}}){{/item}}, in merito al quale Le scriviamo oggi.',
    questionOpening:
      'Buongiorno,\n\nLa ringraziamo molto per l’interesse e per la Sua domanda{{#item}} su «{{item}}»{{/item}}.',
    closing: `Per qualsiasi altra domanda basta rispondere a questo messaggio: saremo lieti di aiutarLa.\n\nUn cordiale saluto${SIGNATURE}`,
  },
  businessOpening: 'Buongiorno,',
  businessClosing: `Grazie per la collaborazione.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Ordine {{orderId}}: indirizzo di consegna',
      `Ci dispiace, ma non possiamo modificare l’indirizzo direttamente: Amazon prepara e spedisce questo ordine, e solo all’indirizzo indicato nell’ordine.

Finché l’ordine non è stato preparato, può cambiare l’indirizzo o annullare l’ordine su Amazon, nella sezione «I miei ordini». Se non trova più queste opzioni, il Servizio clienti Amazon potrà dirLe che cosa è ancora possibile. Dopo l’annullamento potrà ordinare di nuovo con l’indirizzo corretto.`,
    ],
    'address-not-shipped.seller': [
      'Ordine {{orderId}}: indirizzo di consegna',
      `Il pacco non è ancora partito e lo teniamo in sospeso per Lei. Ci dispiace di non poterlo semplicemente inviare a un altro indirizzo: Amazon ci consente di spedire solo a quello registrato nell’ordine.

La preghiamo di aprire «I miei ordini» su Amazon, scegliere questo ordine e richiederne l’annullamento. Lo confermeremo subito e potrà ordinare di nuovo con l’indirizzo corretto.

La preghiamo di farlo entro il {{replyBy}}. Se non riceviamo Sue notizie, dovremo spedire all’indirizzo dell’ordine.`,
    ],
    'address-shipped-low.fba': [
      'Ordine {{orderId}}: indirizzo di consegna',
      `Il pacco è già in viaggio verso l’indirizzo dell’ordine e purtroppo non possiamo più modificarlo. La consegna è a cura di Amazon. In «I miei ordini» può chiedere al Servizio clienti Amazon se il corriere può ancora reindirizzarlo.

Se non desidera aspettare, può ordinare di nuovo l’articolo con l’indirizzo corretto. Se il primo pacco non dovesse arrivarLe, ci scriva qui: faremo in modo che non paghi due volte.`,
    ],
    'address-shipped-low.seller': [
      'Ordine {{orderId}}: indirizzo di consegna',
      `Il pacco è già partito{{#shipDate}} il {{shipDate}}{{/shipDate}} e l’indirizzo non può più essere modificato. Abbiamo chiesto al corriere{{#carrier}} ({{carrier}}){{/carrier}} di fermarlo o reindirizzarlo, ma spesso una richiesta del genere arriva troppo tardi.

Per non farLa aspettare, La preghiamo di ordinare di nuovo l’articolo con l’indirizzo corretto e di comunicarcelo qui. A quel punto Le rimborseremo per intero l’ordine {{orderId}}. Se il primo pacco dovesse comunque arrivare, potrà tenerlo.

Ci scusiamo per questo passaggio in più. Amazon ci consente di spedire solo all’indirizzo registrato in un ordine.`,
    ],
    'address-shipped-high.fba': [
      'Ordine {{orderId}}: indirizzo di consegna',
      `Il pacco è già in viaggio verso l’indirizzo dell’ordine e purtroppo non possiamo più modificarlo. La consegna è a cura di Amazon. In «I miei ordini» può chiedere al Servizio clienti Amazon se il corriere può ancora reindirizzarlo.

Se il pacco non può essere consegnato o viene rifiutato al vecchio indirizzo, torna ad Amazon e vedrà il rimborso in «I miei ordini». Potrà poi ordinare di nuovo con l’indirizzo corretto. Sappiamo che si aspettava una risposta diversa e La ringraziamo per la comprensione.`,
    ],
    'address-shipped-high.seller': [
      'Ordine {{orderId}}: indirizzo di consegna',
      `Il pacco è già partito{{#shipDate}} il {{shipDate}}{{/shipDate}} ed è in viaggio verso l’indirizzo dell’ordine. Ci dispiace: non possiamo più modificare l’indirizzo, né inviare un secondo articolo prima che il primo sia tornato.
{{#tracking}}

Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Abbiamo chiesto al corriere di fermare o reindirizzare il pacco e Le comunicheremo la risposta entro il {{replyBy}}. Se qualcuno abita al vecchio indirizzo, può chiedergli di rifiutare il pacco o di consegnarlo a Lei. Quando il pacco sarà tornato da noi, Le rimborseremo l’intero importo e potrà ordinare di nuovo con l’indirizzo corretto.

La ringraziamo per la comprensione e La terremo al corrente.`,
    ],
    'cancel-not-shipped.fba': [
      'Ordine {{orderId}}: annullamento',
      `Finché l’ordine non è stato preparato, può annullarlo direttamente: La preghiamo di aprire «I miei ordini» su Amazon, scegliere questo ordine e annullare l’articolo. Poiché Amazon spedisce questo ordine, non possiamo farlo noi al Suo posto.

Se lì non può più annullarlo, il pacco è già in preparazione. Potrà allora rifiutarlo alla consegna o restituirlo da «I miei ordini». Ci dispiace di non poterLe offrire una soluzione più rapida.`,
    ],
    'cancel-not-shipped.seller': [
      'Ordine {{orderId}}: annullamento',
      `Abbiamo fermato la spedizione. La preghiamo di aprire «I miei ordini» su Amazon, scegliere questo ordine e richiederne l’annullamento. Lo confermeremo non appena riceveremo la richiesta e l’ordine non Le verrà addebitato; eventuali importi già pagati Le saranno restituiti da Amazon.

Possiamo chiederLe perché l’articolo non Le serve più? Se qualcosa non era chiaro, rispondiamo volentieri. Se invece desidera riceverlo, ce lo comunichi entro il {{replyBy}}.`,
    ],
    'cancel-shipped.fba': [
      'Ordine {{orderId}}: annullamento',
      `Il pacco è già in viaggio e purtroppo non può più essere fermato. Possiamo chiederLe perché l’articolo non Le serve più? Forse desidera comunque tenerlo, oppure possiamo chiarirLe qualche dubbio.

Se non lo desidera, può rifiutare il pacco alla consegna o restituirlo da «I miei ordini» una volta arrivato. Tornerà ad Amazon e vedrà il rimborso in «I miei ordini» quando il reso sarà stato elaborato.`,
    ],
    'cancel-shipped.seller': [
      'Ordine {{orderId}}: annullamento',
      `Il pacco è già partito{{#shipDate}} il {{shipDate}}{{/shipDate}} e purtroppo non può più essere fermato. Possiamo chiederLe perché l’articolo non Le serve più? Forse desidera comunque tenerlo, oppure possiamo chiarirLe qualche dubbio.
{{#tracking}}

Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Se non lo desidera, dopo la consegna avvii un reso in «I miei ordini»: lì troverà l’indirizzo e l’etichetta di reso. Può anche rifiutare il pacco. La rimborseremo entro {{refundDays}} dalla ricezione dell’articolo.

{{#refundOffer}}Se preferisce tenere l’articolo, possiamo rimborsarLe {{refundOffer}} senza che debba rispedire nulla. Ci dica che cosa preferisce.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Ordine {{orderId}}: consegna',
      `Ci scusiamo per l’attesa. Amazon si occupa dello stoccaggio, della spedizione e della consegna di questo ordine, e il Servizio clienti Amazon vede ogni passaggio della spedizione.

La preghiamo di aprire «I miei ordini», scegliere questo ordine e controllare lo stato della spedizione. Se la data indicata è passata o qualcosa non torna, contatti il Servizio clienti Amazon dalla stessa pagina. Può far cercare il pacco e risolvere la questione direttamente con Lei.

Se non dovesse bastare, ci scriva di nuovo e ci rivolgeremo noi ad Amazon.`,
    ],
    'where-is-my-order-seller.seller': [
      'Ordine {{orderId}}: dove si trova il pacco',
      `Ci scusiamo per l’attesa. {{#trace}}Ecco che cosa sappiamo:

{{#shipDate}}
Spedito il: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Corriere: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Ultimo aggiornamento: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Previsto entro il: {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}Abbiamo chiesto al corriere dove si trova in questo momento. {{/lastScan}}Le scriveremo di nuovo entro il {{replyBy}} per dirLe a che punto siamo. Se entro quella data il pacco non avrà fatto progressi, potrà scegliere: Gliene invieremo un altro allo stesso indirizzo oppure Le rimborseremo l’intero importo.`,
    ],
    'no-longer-wanted.fba': [
      'Ordine {{orderId}}: reso',
      `Nessun problema. La preghiamo di aprire «I miei ordini» su Amazon, scegliere questo ordine e avviare un reso. Amazon Le indicherà come rispedire l’articolo, e lì vedrà il rimborso quando il reso sarà stato elaborato.

{{#refundOffer}}Se preferisce tenere l’articolo, possiamo rimborsarLe {{refundOffer}} senza che debba rispedire nulla. Ci dica che cosa preferisce.{{/refundOffer}}{{^refundOffer}}Possiamo chiederLe che cosa non andava bene? Ci aiuterà a descrivere meglio l’articolo.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Ordine {{orderId}}: reso',
      `Nessun problema. La preghiamo di aprire «I miei ordini» su Amazon, scegliere questo ordine e avviare un reso: lì troverà l’etichetta e l’indirizzo di reso. La rimborseremo entro {{refundDays}} dalla ricezione dell’articolo.

{{#refundOffer}}Se preferisce tenere l’articolo, possiamo rimborsarLe {{refundOffer}} senza che debba rispedire nulla. Ci dica che cosa preferisce.{{/refundOffer}}{{^refundOffer}}Possiamo chiederLe che cosa non andava bene? Ci aiuterà a descrivere meglio l’articolo.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Ordine {{orderId}}: articolo danneggiato',
      `Ci dispiace molto che l’articolo sia arrivato danneggiato.

Amazon ha consegnato questo ordine e troverà una soluzione con Lei: La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso indicando che l’articolo è danneggiato. Lì potrà scegliere tra il rimborso e, se disponibile, un articolo sostitutivo.

Se può, ci invii una foto del danno in risposta a questo messaggio. Ci aiuterà a migliorare l’imballaggio.`,
    ],
    'damaged.seller': [
      'Ordine {{orderId}}: articolo danneggiato',
      `Ci dispiace molto che l’articolo sia arrivato danneggiato. Danni di questo tipo si verificano di solito durante il trasporto, ma spetta a noi rimediare.

La preghiamo di inviarci una foto del danno in risposta a questo messaggio e di dirci che cosa preferisce: un articolo sostitutivo o il rimborso completo. Ce ne occuperemo entro {{answerDays}} dalla Sua risposta. Se sarà necessario restituirci l’articolo danneggiato, riceverà da noi un’etichetta prepagata.`,
    ],
    'wrong-item.fba': [
      'Ordine {{orderId}}: articolo sbagliato',
      `Ci dispiace molto che abbia ricevuto un articolo diverso da quello ordinato.

Amazon ha preparato e consegnato questo ordine e troverà una soluzione con Lei: La preghiamo di aprire «I miei ordini», scegliere questo ordine e avviare un reso indicando che è stato inviato l’articolo sbagliato. Lì potrà scegliere tra il rimborso e, se disponibile, l’articolo giusto.

Se può, ci invii una foto dell’articolo e della sua etichetta in risposta a questo messaggio, così potremo trovare la causa.`,
    ],
    'wrong-item.seller': [
      'Ordine {{orderId}}: articolo sbagliato',
      `Ci dispiace molto che abbia ricevuto un articolo diverso da quello ordinato. L’errore è nostro.

La preghiamo di inviarci una foto dell’articolo e della sua etichetta in risposta a questo messaggio e di dirci che cosa preferisce: l’articolo giusto o il rimborso completo. Ce ne occuperemo entro {{answerDays}} dalla Sua risposta. Se sarà necessario restituirci l’articolo sbagliato, riceverà da noi un’etichetta prepagata.`,
    ],
    'not-received.fba': [
      'Ordine {{orderId}}: pacco non arrivato',
      `Ci dispiace molto che il pacco non sia ancora arrivato. Amazon consegna questo ordine e può farlo cercare.

Per prima cosa La preghiamo di chiedere ai vicini e di guardare dove di solito vengono lasciati i pacchi. Se non lo trova, apra «I miei ordini», scelga questo ordine e contatti da lì il Servizio clienti Amazon. Se il pacco è andato perso, potrà proporLe direttamente un rimborso o un articolo sostitutivo.

Se Amazon non può aiutarLa, ci scriva di nuovo e ci rivolgeremo noi ad Amazon.`,
    ],
    'not-received.seller': [
      'Ordine {{orderId}}: pacco non arrivato',
      `Ci dispiace molto che il pacco non sia ancora arrivato.
{{#trace}}

{{#shipDate}}
Spedito il: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numero di tracciabilità: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Corriere: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Ultimo aggiornamento: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Previsto entro il: {{promisedDate}}
{{/promisedDate}}
{{/trace}}

Ha già atteso abbastanza. Ci dica che cosa preferisce: Le inviamo un articolo sostitutivo all’indirizzo dell’ordine oppure Le rimborsiamo l’intero importo. Ce ne occuperemo entro {{answerDays}} dalla Sua risposta. Se il primo pacco dovesse arrivare più tardi, ce lo faccia sapere.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Ordine di rimozione {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Rimozione verso il vostro magazzino (SKU {{sku}}): {{/sku}}{{^sku}}Rimozione verso il vostro magazzino: {{/sku}}{{/removalOrder}}rietichettare e rispedire ad Amazon',
      `Una spedizione di rimozione da Amazon è in viaggio verso il vostro magazzino:

{{#removalOrder}}
Ordine di rimozione: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Numero di tracciabilità: {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#units}}
Unità: {{units}}
{{/units}}

1. Vi preghiamo di contare le unità. Fotografate la scatola, le etichette e ogni unità danneggiata, incompleta o non nostra.
2. Verificate che ogni unità sia pulita, completa e funzionante. Mettete da parte ciò che non è come nuovo.
3. Coprite del tutto le vecchie etichette Amazon (anche l’etichetta LPN) e applicate l’etichetta FNSKU. Sostituite buste o scatole usurate.
4. Comunicateci il numero di unità in buono stato entro il {{replyBy}}. Creeremo quindi la spedizione ad Amazon e vi invieremo le etichette.`,
    ],
    'returned-intact.seller': [
      'Reso dell’ordine {{orderId}}: controllare e rimettere a magazzino',
      `Un reso di un cliente è in viaggio verso il vostro magazzino o è già arrivato:

Ordine: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Unità: {{units}}
{{/units}}

1. Vi preghiamo di fotografare il pacco e l’articolo all’apertura.
2. Verificate che sia pulito, completo e funzionante, e che sia l’articolo che abbiamo spedito.
3. Se è come nuovo, riconfezionatelo, applicate la nostra etichetta e rimettetelo a magazzino.
4. Comunicateci l’esito il giorno dell’arrivo, così da poter rimborsare il cliente in tempo, e comunque entro il {{replyBy}}.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Ordine di rimozione {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Rimozione verso il vostro magazzino (SKU {{sku}}): {{/sku}}{{^sku}}Rimozione verso il vostro magazzino: {{/sku}}{{/removalOrder}}unità non vendibili come nuove',
      `Una spedizione di rimozione con unità che non si possono vendere come nuove è in viaggio verso il vostro magazzino:

{{#removalOrder}}
Ordine di rimozione: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Numero di tracciabilità: {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#units}}
Unità: {{units}}
{{/units}}

1. Vi preghiamo di contare e fotografare le unità con le etichette, così come arrivano.
2. Dividetele: vendibili dopo pulizia o riconfezionamento; utilizzabili per ricambi; senza valore.
3. Inviateci l’elenco con le foto entro il {{replyBy}}. Vi preghiamo di non rietichettare né smaltire nulla prima della nostra risposta.`,
    ],
    'returned-damaged.seller': [
      'Reso dell’ordine {{orderId}}: unità danneggiata',
      `Un reso che non si può vendere come nuovo è in viaggio verso il vostro magazzino o è già arrivato:

Ordine: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Unità: {{units}}
{{/units}}

1. Vi preghiamo di fotografare il pacco, l’articolo e il danno.
2. Diteci se è vendibile dopo pulizia o riconfezionamento, utilizzabile per ricambi o senza valore, e quanto costerebbe riconfezionarlo.
3. Conservatelo fino alla nostra risposta. Ci servono le foto entro il {{replyBy}}.`,
    ],
    'negative-review.any': [
      'Ordine {{orderId}}: vorremmo rimediare',
      `Ci dispiace che l’articolo non abbia soddisfatto le Sue aspettative. Potrebbe dirci che cosa non andava? Se il problema è visibile, una foto ci sarebbe d’aiuto.

Vorremmo rimediare. Ci dica che cosa preferisce: un articolo sostitutivo o il rimborso completo. Ce ne occuperemo entro {{answerDays}} dalla Sua risposta, senza alcuna condizione.`,
    ],
    'negative-feedback.any': [
      'Ordine {{orderId}}: è tutto risolto?',
      `Ci dispiace che con questo ordine qualcosa sia andato storto. Per quanto ne sappiamo, ora è tutto risolto. Se c’è ancora qualcosa in sospeso, ce lo dica e ce ne occuperemo.

Un’ultima cosa: per questo ordine ha lasciato un feedback sul venditore. Se non rispecchia più la situazione, può rimuoverlo in «I miei ordini». La scelta è soltanto Sua e non avrà alcuna conseguenza.`,
    ],
    'feedback-removal.fba': [
      'Feedback sul venditore, ordine {{orderId}}',
      `Vi preghiamo di esaminare il feedback sul venditore lasciato per questo ordine, spedito da Amazon:

Ordine: {{orderId}}
{{#feedbackDate}}
Data del feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Valutazione: {{rating}} stelle su 5
{{/rating}}
{{#comment}}
Commento: «{{comment}}»
{{/comment}}

Il commento riguarda soltanto la consegna o il servizio a cura di Amazon. Vi chiediamo quindi di barrarlo secondo le regole previste per gli ordini spediti da Amazon.`,
    ],
    'feedback-removal.seller': [
      'Feedback sul venditore, ordine {{orderId}}',
      `Vi preghiamo di esaminare il feedback sul venditore lasciato per questo ordine:

Ordine: {{orderId}}
{{#feedbackDate}}
Data del feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Valutazione: {{rating}} stelle su 5
{{/rating}}
{{#comment}}
Commento: «{{comment}}»
{{/comment}}

L’intero commento riguarda il prodotto e non dice nulla del nostro servizio come venditore. Vi chiediamo quindi di rimuoverlo dai feedback sul venditore.`,
    ],
    'feedback-reply.fba': [
      'Risposta pubblica a un feedback sul venditore',
      'Ci dispiace che questo ordine non sia andato come doveva e La ringraziamo per averlo segnalato. Amazon si occupa dello stoccaggio e della consegna di questo ordine; il Servizio clienti Amazon può aiutarLa da «I miei ordini», dove può scrivere anche a noi.',
    ],
    'feedback-reply.seller': [
      'Risposta pubblica a un feedback sul venditore',
      'Ci dispiace che questo ordine non sia andato come doveva e La ringraziamo per averlo segnalato. Ci scriva da «I miei ordini»: rimedieremo.',
    ],
    'first-answer.any': [
      'Ordine {{orderId}}: ce ne stiamo occupando',
      `Abbiamo letto il Suo messaggio e stiamo verificando. Ci dispiace di non poterLe dare subito una risposta completa. La riceverà entro il {{replyBy}}.

Se ha qualcosa che può aiutarci, per esempio una foto, ce lo invii in risposta a questo messaggio.`,
    ],
  },
};
