// After-sales texts in German.
import { type LanguageTexts, SIGNATURE } from './types';

export const de: LanguageTexts = {
  opening: 'Guten Tag,\n\nvielen Dank für Ihre Nachricht zur Bestellung {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Guten Tag,\n\nwir schreiben Ihnen wegen der Bestellung {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Freundliche Grüße${SIGNATURE}`,
  questionOpening: 'Guten Tag,\n\nvielen Dank für Ihre Frage{{#item}} zu „{{item}}“{{/item}}.',
  warm: {
    opening:
      'Guten Tag,\n\nherzlichen Dank, dass Sie uns zur Bestellung {{orderId}}{{#item}} ({{item}}){{/item}} geschrieben haben.',
    firstOpening:
      'Guten Tag,\n\nherzlichen Dank für Ihre Bestellung {{orderId}}{{#item}} ({{item}}){{/item}}, zu der wir Ihnen heute schreiben.',
    questionOpening: 'Guten Tag,\n\nherzlichen Dank für Ihr Interesse und Ihre Frage{{#item}} zu „{{item}}“{{/item}}.',
    closing: `Wenn noch etwas offen ist, antworten Sie einfach auf diese Nachricht: Wir helfen Ihnen gern.\n\nHerzliche Grüße${SIGNATURE}`,
  },
  businessOpening: 'Guten Tag,',
  businessClosing: `Vielen Dank für Ihre Unterstützung.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Bestellung {{orderId}}: Lieferadresse',
      `Leider können wir die Adresse nicht selbst ändern: Amazon verpackt und versendet diese Bestellung, und zwar nur an die in der Bestellung hinterlegte Adresse.

Solange die Bestellung noch nicht verpackt ist, können Sie auf Amazon unter „Meine Bestellungen“ die Adresse ändern oder die Bestellung stornieren. Wird Ihnen beides nicht mehr angeboten, sagt Ihnen der Amazon-Kundenservice, was noch möglich ist. Nach einer Stornierung können Sie gern mit der richtigen Adresse neu bestellen.`,
    ],
    'address-not-shipped.seller': [
      'Bestellung {{orderId}}: Lieferadresse',
      `Ihr Paket ist noch nicht unterwegs, wir halten es für Sie zurück. Leider können wir es nicht einfach an eine andere Adresse senden: Amazon erlaubt uns den Versand nur an die Adresse, die in der Bestellung hinterlegt ist.

Bitte öffnen Sie auf Amazon „Meine Bestellungen“, wählen Sie diese Bestellung aus und beantragen Sie die Stornierung. Wir bestätigen sie umgehend, und Sie können mit der richtigen Adresse neu bestellen.

Bitte erledigen Sie das bis zum {{replyBy}}. Wenn wir nichts von Ihnen hören, müssen wir an die Adresse in der Bestellung liefern.`,
    ],
    'address-shipped-low.fba': [
      'Bestellung {{orderId}}: Lieferadresse',
      `Das Paket ist bereits an die in der Bestellung angegebene Adresse unterwegs; diese können wir leider nicht mehr ändern. Amazon liefert diese Bestellung aus. Unter „Meine Bestellungen“ können Sie den Amazon-Kundenservice fragen, ob sich das Paket noch umleiten lässt.

Wenn Sie darauf nicht warten möchten, können Sie den Artikel mit der richtigen Adresse neu bestellen. Sollte das erste Paket Sie nicht erreichen, schreiben Sie uns bitte hier: Wir sorgen dafür, dass Sie nicht doppelt zahlen.`,
    ],
    'address-shipped-low.seller': [
      'Bestellung {{orderId}}: Lieferadresse',
      `Ihr Paket wurde bereits{{#shipDate}} am {{shipDate}}{{/shipDate}} versandt, daher lässt sich die Adresse nicht mehr ändern. Wir haben den Zustelldienst{{#carrier}} ({{carrier}}){{/carrier}} gebeten, es anzuhalten oder umzuleiten, doch oft kommt eine solche Bitte zu spät.

Damit Sie nicht warten müssen, bestellen Sie den Artikel bitte mit der richtigen Adresse neu und geben Sie uns hier kurz Bescheid. Dann erstatten wir Ihnen die Bestellung {{orderId}} vollständig. Falls das erste Paket doch noch bei Ihnen ankommt, können Sie es gern behalten.

Bitte entschuldigen Sie den zusätzlichen Schritt. Amazon erlaubt uns den Versand nur an die Adresse, die in einer Bestellung hinterlegt ist.`,
    ],
    'address-shipped-high.fba': [
      'Bestellung {{orderId}}: Lieferadresse',
      `Das Paket ist bereits an die in der Bestellung angegebene Adresse unterwegs; diese können wir leider nicht mehr ändern. Amazon liefert diese Bestellung aus. Unter „Meine Bestellungen“ können Sie den Amazon-Kundenservice fragen, ob sich das Paket noch umleiten lässt.

Kann das Paket nicht zugestellt werden oder wird es an der alten Adresse nicht angenommen, geht es zurück an Amazon, und Sie sehen die Erstattung unter „Meine Bestellungen“. Danach können Sie mit der richtigen Adresse neu bestellen. Wir wissen, dass Sie sich etwas anderes erhofft haben, und danken Ihnen für Ihr Verständnis.`,
    ],
    'address-shipped-high.seller': [
      'Bestellung {{orderId}}: Lieferadresse',
      `Ihr Paket wurde bereits{{#shipDate}} am {{shipDate}}{{/shipDate}} versandt und ist an die Adresse in der Bestellung unterwegs. Es tut uns leid: Wir können die Adresse nicht mehr ändern und auch keinen zweiten Artikel senden, bevor der erste wieder bei uns ist.
{{#tracking}}

Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Wir haben den Zustelldienst gebeten, das Paket anzuhalten oder umzuleiten, und teilen Ihnen die Antwort bis zum {{replyBy}} mit. Falls jemand an der alten Adresse wohnt, bitten Sie die Person dort, die Annahme zu verweigern oder das Paket an Sie weiterzugeben. Sobald es wieder bei uns ist, erstatten wir Ihnen den vollen Betrag, und Sie können mit der richtigen Adresse neu bestellen.

Wir bitten um Ihr Verständnis und halten Sie auf dem Laufenden.`,
    ],
    'cancel-not-shipped.fba': [
      'Bestellung {{orderId}}: Stornierung',
      `Solange die Bestellung noch nicht verpackt ist, können Sie sie selbst stornieren: Öffnen Sie dazu auf Amazon „Meine Bestellungen“, wählen Sie diese Bestellung aus und stornieren Sie den Artikel. Da Amazon diese Bestellung versendet, können wir das nicht für Sie übernehmen.

Wird die Stornierung dort nicht mehr angeboten, ist das Paket bereits in Vorbereitung. Sie können dann die Annahme verweigern oder den Artikel über „Meine Bestellungen“ zurücksenden. Leider haben wir keinen schnelleren Weg.`,
    ],
    'cancel-not-shipped.seller': [
      'Bestellung {{orderId}}: Stornierung',
      `Wir haben den Versand angehalten. Bitte öffnen Sie auf Amazon „Meine Bestellungen“, wählen Sie diese Bestellung aus und beantragen Sie die Stornierung. Wir bestätigen sie, sobald sie bei uns eingeht, und die Bestellung wird Ihnen nicht berechnet; bereits gezahlte Beträge erstattet Amazon.

Dürfen wir fragen, warum Sie den Artikel nicht mehr brauchen? Falls etwas unklar war, beantworten wir gern Ihre Fragen. Möchten Sie ihn doch haben, sagen Sie uns das bitte bis zum {{replyBy}}.`,
    ],
    'cancel-shipped.fba': [
      'Bestellung {{orderId}}: Stornierung',
      `Das Paket ist bereits unterwegs und lässt sich leider nicht mehr aufhalten. Dürfen wir fragen, warum Sie den Artikel nicht mehr brauchen? Vielleicht möchten Sie ihn doch behalten, oder wir können Ihnen bei Fragen weiterhelfen.

Wenn Sie ihn nicht möchten, können Sie die Annahme verweigern oder ihn nach der Lieferung unter „Meine Bestellungen“ zurücksenden. Er geht dann an Amazon zurück, und Sie sehen die Erstattung unter „Meine Bestellungen“, sobald die Rücksendung bearbeitet ist.`,
    ],
    'cancel-shipped.seller': [
      'Bestellung {{orderId}}: Stornierung',
      `Ihr Paket wurde bereits{{#shipDate}} am {{shipDate}}{{/shipDate}} versandt und lässt sich leider nicht mehr aufhalten. Dürfen wir fragen, warum Sie den Artikel nicht mehr brauchen? Vielleicht möchten Sie ihn doch behalten, oder wir können Ihnen bei Fragen weiterhelfen.
{{#tracking}}

Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Wenn Sie ihn nicht möchten, melden Sie nach der Lieferung unter „Meine Bestellungen“ eine Rücksendung an: Dort werden Ihnen Rücksendeadresse und Etikett angezeigt. Sie können die Annahme auch verweigern. Spätestens {{refundDays}} nach Eingang des Artikels erstatten wir Ihnen den Betrag.

{{#refundOffer}}Wenn Sie den Artikel lieber behalten möchten, können wir Ihnen {{refundOffer}} erstatten, und Sie brauchen nichts zurückzuschicken. Bitte sagen Sie uns, was Ihnen lieber ist.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Bestellung {{orderId}}: Lieferung',
      `Es tut uns leid, dass Sie auf Ihr Paket warten müssen. Amazon lagert, versendet und liefert diese Bestellung, und der Amazon-Kundenservice kann den Sendungsverlauf einsehen.

Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und sehen Sie in der Sendungsverfolgung nach. Ist der dort genannte Termin verstrichen oder stimmt etwas nicht, wenden Sie sich bitte auf derselben Seite an den Amazon-Kundenservice. Er kann das Paket suchen lassen und die Sache direkt mit Ihnen klären.

Wenn das nicht hilft, schreiben Sie uns bitte noch einmal, und wir sprechen Amazon darauf an.`,
    ],
    'where-is-my-order-seller.seller': [
      'Bestellung {{orderId}}: Stand Ihrer Lieferung',
      `Es tut uns leid, dass Sie auf Ihr Paket warten müssen. {{#trace}}Das wissen wir bisher:

{{#shipDate}}
Versandt am: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Zustelldienst: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Letzter Scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Voraussichtlich bis: {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}Wir haben den Zustelldienst gefragt, wo es sich gerade befindet. {{/lastScan}}Bis zum {{replyBy}} melden wir uns wieder und sagen Ihnen, wie es steht. Hat sich das Paket bis dahin nicht bewegt, haben Sie die Wahl: Wir senden Ihnen ein neues an dieselbe Adresse oder erstatten Ihnen den vollen Betrag.`,
    ],
    'no-longer-wanted.fba': [
      'Bestellung {{orderId}}: Rücksendung',
      `Das ist kein Problem. Bitte öffnen Sie auf Amazon „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung an. Amazon zeigt Ihnen, wie Sie den Artikel zurückschicken, und sobald die Rücksendung bearbeitet ist, sehen Sie dort die Erstattung.

{{#refundOffer}}Wenn Sie den Artikel lieber behalten möchten, können wir Ihnen {{refundOffer}} erstatten, und Sie brauchen nichts zurückzuschicken. Bitte sagen Sie uns, was Ihnen lieber ist.{{/refundOffer}}{{^refundOffer}}Dürfen wir fragen, was nicht gepasst hat? Das hilft uns, den Artikel besser zu beschreiben.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Bestellung {{orderId}}: Rücksendung',
      `Das ist kein Problem. Bitte öffnen Sie auf Amazon „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung an: Dort erhalten Sie das Etikett und die Rücksendeadresse. Spätestens {{refundDays}} nach Eingang des Artikels erstatten wir Ihnen den Betrag.

{{#refundOffer}}Wenn Sie den Artikel lieber behalten möchten, können wir Ihnen {{refundOffer}} erstatten, und Sie brauchen nichts zurückzuschicken. Bitte sagen Sie uns, was Ihnen lieber ist.{{/refundOffer}}{{^refundOffer}}Dürfen wir fragen, was nicht gepasst hat? Das hilft uns, den Artikel besser zu beschreiben.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Bestellung {{orderId}}: beschädigter Artikel',
      `Es tut uns sehr leid, dass der Artikel beschädigt angekommen ist.

Amazon hat diese Bestellung geliefert und klärt das mit Ihnen: Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung mit dem Grund an, dass der Artikel beschädigt ist. Dort können Sie zwischen einer Erstattung und, sofern verfügbar, einem neuen Artikel wählen.

Wenn es Ihnen möglich ist, senden Sie uns bitte als Antwort auf diese Nachricht ein Foto des Schadens. Es hilft uns, die Verpackung zu verbessern.`,
    ],
    'damaged.seller': [
      'Bestellung {{orderId}}: beschädigter Artikel',
      `Es tut uns sehr leid, dass der Artikel beschädigt angekommen ist. Solche Kratzer und Dellen entstehen meist beim Transport; wir bringen das selbstverständlich in Ordnung.

Bitte senden Sie uns als Antwort auf diese Nachricht ein Foto des Schadens und sagen Sie uns, was Ihnen lieber ist: ein neuer Artikel oder die volle Erstattung. Wir erledigen das innerhalb {{answerDays}} nach Ihrer Antwort. Falls wir den beschädigten Artikel zurückbrauchen, erhalten Sie von uns ein vorfrankiertes Rücksendeetikett.`,
    ],
    'wrong-item.fba': [
      'Bestellung {{orderId}}: falscher Artikel',
      `Es tut uns sehr leid, dass Sie etwas anderes erhalten haben, als Sie bestellt hatten.

Amazon hat diese Bestellung verpackt und geliefert und klärt das mit Ihnen: Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung mit dem Grund an, dass ein falscher Artikel geliefert wurde. Dort können Sie zwischen einer Erstattung und, sofern verfügbar, dem richtigen Artikel wählen.

Wenn es Ihnen möglich ist, senden Sie uns bitte als Antwort auf diese Nachricht ein Foto des Artikels und seines Etiketts, damit wir die Ursache finden.`,
    ],
    'wrong-item.seller': [
      'Bestellung {{orderId}}: falscher Artikel',
      `Es tut uns sehr leid, dass Sie etwas anderes erhalten haben, als Sie bestellt hatten. Das war unser Fehler.

Bitte senden Sie uns als Antwort auf diese Nachricht ein Foto des Artikels und seines Etiketts und sagen Sie uns, was Ihnen lieber ist: der richtige Artikel oder die volle Erstattung. Wir erledigen das innerhalb {{answerDays}} nach Ihrer Antwort. Falls wir den falschen Artikel zurückbrauchen, erhalten Sie von uns ein vorfrankiertes Rücksendeetikett.`,
    ],
    'not-received.fba': [
      'Bestellung {{orderId}}: nicht angekommen',
      `Es tut uns sehr leid, dass Ihr Paket noch immer nicht angekommen ist. Amazon liefert diese Bestellung aus und kann nachforschen, wo sie geblieben ist.

Bitte fragen Sie bei den Nachbarn nach und sehen Sie an den Ablageorten bei Ihnen zu Hause nach. Ist es dort nicht, öffnen Sie bitte „Meine Bestellungen“, wählen Sie diese Bestellung aus und wenden Sie sich von dort an den Amazon-Kundenservice. Ist das Paket verloren, kann er Ihnen direkt eine Erstattung oder einen neuen Artikel anbieten.

Wenn Amazon Ihnen nicht weiterhelfen kann, schreiben Sie uns bitte noch einmal, und wir sprechen Amazon darauf an.`,
    ],
    'not-received.seller': [
      'Bestellung {{orderId}}: nicht angekommen',
      `Es tut uns sehr leid, dass Ihr Paket noch immer nicht angekommen ist.
{{#trace}}

{{#shipDate}}
Versandt am: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Zustelldienst: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Letzter Scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Voraussichtlich bis: {{promisedDate}}
{{/promisedDate}}
{{/trace}}

Sie haben lange genug gewartet. Bitte sagen Sie uns, was Ihnen lieber ist: Wir senden Ihnen einen neuen Artikel an die Adresse in der Bestellung oder erstatten Ihnen den vollen Betrag. Wir erledigen das innerhalb {{answerDays}} nach Ihrer Antwort. Falls das erste Paket später doch noch auftaucht, geben Sie uns bitte Bescheid.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Remissionsauftrag {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Remission an Ihr Lager (SKU {{sku}}): {{/sku}}{{^sku}}Remission an Ihr Lager: {{/sku}}{{/removalOrder}}neu etikettieren und zurück an Amazon',
      `zu Ihnen ist eine Remissionssendung von Amazon unterwegs:

{{#removalOrder}}
Remissionsauftrag: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Sendungsnummer: {{removalTracking}}
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
Einheiten: {{units}}
{{/units}}

1. Bitte zählen Sie die Einheiten. Fotografieren Sie den Karton, die Etiketten und jede Einheit, die beschädigt, unvollständig oder nicht von uns ist.
2. Bitte prüfen Sie, ob jede Einheit sauber und vollständig ist und funktioniert. Legen Sie beiseite, was nicht neuwertig ist.
3. Überkleben Sie die alten Amazon-Etiketten (auch das LPN-Etikett) vollständig und bringen Sie das FNSKU-Etikett an. Ersetzen Sie abgenutzte Beutel oder Kartons.
4. Teilen Sie uns bis zum {{replyBy}} mit, wie viele Einheiten in Ordnung sind. Danach legen wir die Sendung an Amazon an und schicken Ihnen die Etiketten.`,
    ],
    'returned-intact.seller': [
      'Rücksendung zur Bestellung {{orderId}}: prüfen und wieder einlagern',
      `eine Kundenrücksendung ist zu Ihnen unterwegs oder schon eingetroffen:

Bestellung: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Einheiten: {{units}}
{{/units}}

1. Bitte fotografieren Sie das Paket und den Artikel beim Öffnen.
2. Prüfen Sie, ob er sauber und vollständig ist, ob er funktioniert und ob es der Artikel ist, den wir versandt haben.
3. Ist er neuwertig, verpacken Sie ihn neu, bringen Sie unser Etikett an und buchen Sie ihn wieder ein.
4. Teilen Sie uns das Ergebnis am Tag des Eingangs mit, damit wir dem Kunden rechtzeitig erstatten können, spätestens jedoch am {{replyBy}}.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Remissionsauftrag {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Remission an Ihr Lager (SKU {{sku}}): {{/sku}}{{^sku}}Remission an Ihr Lager: {{/sku}}{{/removalOrder}}nicht neuwertige Einheiten',
      `zu Ihnen ist eine Remissionssendung mit Einheiten unterwegs, die sich nicht als neu verkaufen lassen:

{{#removalOrder}}
Remissionsauftrag: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Sendungsnummer: {{removalTracking}}
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
Einheiten: {{units}}
{{/units}}

1. Bitte zählen und fotografieren Sie die Einheiten mit ihren Etiketten so, wie sie ankommen.
2. Sortieren Sie sie: nach Reinigung oder Neuverpackung verkäuflich; als Ersatzteile nutzbar; wertlos.
3. Senden Sie uns die Liste mit den Fotos bis zum {{replyBy}}. Bitte etikettieren und entsorgen Sie nichts, bevor wir geantwortet haben.`,
    ],
    'returned-damaged.seller': [
      'Rücksendung zur Bestellung {{orderId}}: beschädigte Einheit',
      `eine Kundenrücksendung, die sich nicht als neu verkaufen lässt, ist zu Ihnen unterwegs oder schon eingetroffen:

Bestellung: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Einheiten: {{units}}
{{/units}}

1. Bitte fotografieren Sie das Paket, den Artikel und den Schaden.
2. Sagen Sie uns, ob er nach Reinigung oder Neuverpackung verkäuflich, als Ersatzteil nutzbar oder wertlos ist, und was das Neuverpacken kosten würde.
3. Bewahren Sie ihn auf, bis wir geantwortet haben. Die Fotos brauchen wir bis zum {{replyBy}}.`,
    ],
    'negative-review.any': [
      'Bestellung {{orderId}}: Wir möchten das in Ordnung bringen',
      `Es tut uns leid, dass der Artikel Ihre Erwartungen nicht erfüllt hat. Würden Sie uns sagen, was nicht gestimmt hat? Falls man es sieht, hilft uns ein Foto.

Wir möchten das in Ordnung bringen. Bitte sagen Sie uns, was Ihnen lieber ist: ein neuer Artikel oder die volle Erstattung. Wir erledigen das innerhalb {{answerDays}} nach Ihrer Antwort, ohne jede Bedingung.`,
    ],
    'negative-feedback.any': [
      'Bestellung {{orderId}}: Ist alles geklärt?',
      `Es tut uns leid, dass bei dieser Bestellung etwas schiefgegangen ist. Soweit wir wissen, ist es inzwischen geklärt. Falls noch etwas offen ist, sagen Sie es uns bitte, und wir kümmern uns darum.

Noch ein Hinweis: Sie haben zu dieser Bestellung eine Verkäuferbewertung abgegeben. Falls sie aus Ihrer Sicht nicht mehr zutrifft, können Sie sie unter „Meine Bestellungen“ entfernen. Das entscheiden allein Sie, und es hängt nichts davon ab.`,
    ],
    'feedback-removal.fba': [
      'Verkäuferbewertung zur Bestellung {{orderId}}',
      `bitte prüfen Sie die Verkäuferbewertung zu dieser Bestellung, die Amazon versandt hat:

Bestellung: {{orderId}}
{{#feedbackDate}}
Datum der Bewertung: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Bewertung: {{rating}} von 5 Sternen
{{/rating}}
{{#comment}}
Kommentar: „{{comment}}“
{{/comment}}

Der Kommentar betrifft ausschließlich die Lieferung oder den Service durch Amazon. Wir bitten Sie daher, ihn nach den Regeln für Bestellungen mit Versand durch Amazon durchzustreichen.`,
    ],
    'feedback-removal.seller': [
      'Verkäuferbewertung zur Bestellung {{orderId}}',
      `bitte prüfen Sie die Verkäuferbewertung zu dieser Bestellung:

Bestellung: {{orderId}}
{{#feedbackDate}}
Datum der Bewertung: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Bewertung: {{rating}} von 5 Sternen
{{/rating}}
{{#comment}}
Kommentar: „{{comment}}“
{{/comment}}

Der gesamte Kommentar betrifft das Produkt und sagt nichts über unseren Service als Verkäufer. Wir bitten Sie daher, ihn aus den Verkäuferbewertungen zu entfernen.`,
    ],
    'feedback-reply.fba': [
      'Öffentliche Antwort auf eine Verkäuferbewertung',
      'Es tut uns leid, dass bei dieser Bestellung nicht alles so gelaufen ist, wie es sollte. Danke, dass Sie es uns mitgeteilt haben. Amazon lagert und liefert diese Bestellung; unter „Meine Bestellungen“ hilft Ihnen der Amazon-Kundenservice, und auch uns können Sie dort schreiben.',
    ],
    'feedback-reply.seller': [
      'Öffentliche Antwort auf eine Verkäuferbewertung',
      'Es tut uns leid, dass bei dieser Bestellung nicht alles so gelaufen ist, wie es sollte. Danke, dass Sie es uns mitgeteilt haben. Bitte schreiben Sie uns über „Meine Bestellungen“, wir bringen es in Ordnung.',
    ],
    'first-answer.any': [
      'Bestellung {{orderId}}: Wir kümmern uns darum',
      `Wir haben Ihre Nachricht gelesen und gehen der Sache nach. Leider können wir Ihnen nicht sofort abschließend antworten. Sie erhalten unsere Antwort bis zum {{replyBy}}.

Falls Sie etwas haben, das uns weiterhilft, etwa ein Foto, senden Sie es uns bitte als Antwort auf diese Nachricht.`,
    ],
  },
};
