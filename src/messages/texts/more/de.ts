// After-sales texts in German, second part.
import type { MoreTexts } from './types';

export const moreDe: MoreTexts = {
  'defective.fba': [
    'Bestellung {{orderId}}: Artikel funktioniert nicht',
    `Es tut uns sehr leid, dass der Artikel nicht so funktioniert, wie er soll. Amazon hat ihn für uns geliefert und klärt das mit Ihnen: Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung mit dem Grund an, der aus Ihrer Sicht zutrifft. Dort können Sie zwischen einer Erstattung und, sofern verfügbar, einem neuen Artikel wählen.

Möchten Sie lieber zuerst mit uns nach der Ursache suchen, beschreiben Sie uns bitte, was genau passiert und wann, und senden Sie uns als Antwort auf diese Nachricht ein Foto, falls man es sehen kann.`,
  ],
  'defective.seller': [
    'Bestellung {{orderId}}: Artikel funktioniert nicht',
    `Es tut uns sehr leid, dass der Artikel nicht so funktioniert, wie er soll. Bitte beschreiben Sie uns, was genau passiert und wann, und senden Sie uns als Antwort auf diese Nachricht ein Foto, falls man es sehen kann. Oft ist die Ursache schnell gefunden.

Lässt sich der Fehler nicht beheben, haben Sie die Wahl: ein neuer Artikel oder die volle Erstattung. Wir erledigen das innerhalb {{answerDays}} nach Ihrer Antwort. Falls wir den Artikel zurückbrauchen, erhalten Sie von uns ein vorfrankiertes Rücksendeetikett.`,
  ],
  'missing-parts.fba': [
    'Bestellung {{orderId}}: fehlende Teile',
    `Es tut uns sehr leid, dass etwas fehlt. Bitte sehen Sie noch einmal in den Falten und unter der Einlage des Kartons nach, wo sich kleine Teile gern verstecken.

Ist es dort nicht, schreiben Sie uns bitte als Antwort auf diese Nachricht, welches Teil fehlt; die Liste der Teile steht in der Anleitung. Amazon hat diese Bestellung geliefert: Unter „Meine Bestellungen“ können Sie sie innerhalb der Rückgabefrist jederzeit gegen eine Erstattung oder, sofern verfügbar, einen neuen Artikel zurücksenden.`,
  ],
  'missing-parts.seller': [
    'Bestellung {{orderId}}: fehlende Teile',
    `Es tut uns sehr leid, dass etwas fehlt. Bitte sehen Sie noch einmal in den Falten und unter der Einlage des Kartons nach, wo sich kleine Teile gern verstecken.

Ist es dort nicht, schreiben Sie uns bitte, welches Teil fehlt, und senden Sie uns als Antwort auf diese Nachricht ein Foto dessen, was angekommen ist. Sie haben die Wahl: Wir senden das Teil an die Adresse in der Bestellung, oder Sie senden den Artikel gegen volle Erstattung zurück. Wir erledigen das innerhalb {{answerDays}} nach Ihrer Antwort.`,
  ],
  'not-as-described.fba': [
    'Bestellung {{orderId}}: nicht wie erwartet',
    `Es tut uns leid, dass der Artikel nicht so ist, wie Sie ihn nach der Produktseite erwartet haben. Bitte sagen Sie uns, was abweicht, damit wir die Seite berichtigen können.

Amazon hat diese Bestellung geliefert: Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung mit dem Grund an, der aus Ihrer Sicht zutrifft. Die Erstattung sehen Sie dort, sobald die Rücksendung bearbeitet ist.`,
  ],
  'not-as-described.seller': [
    'Bestellung {{orderId}}: nicht wie erwartet',
    `Es tut uns leid, dass der Artikel nicht so ist, wie Sie ihn nach der Produktseite erwartet haben. Bitte sagen Sie uns, was abweicht, damit wir die Seite berichtigen können.

Sie können ihn gegen volle Erstattung zurücksenden: Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung an. {{#refundOffer}}Wenn Sie den Artikel lieber behalten möchten, können wir Ihnen {{refundOffer}} erstatten, und Sie brauchen nichts zurückzuschicken. Bitte sagen Sie uns, was Ihnen lieber ist.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Bestellung {{orderId}}: andere Größe',
    `Es tut uns leid, dass die Größe nicht passt. Amazon lagert und versendet unsere Ware: Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung oder, falls dort angeboten, einen Umtausch an. Die andere Größe können Sie sofort bestellen; auf die Erstattung brauchen Sie nicht zu warten.

Wenn Sie uns sagen, welche Größe Sie sonst tragen oder brauchen, sagen wir Ihnen gern, welche passt.`,
  ],
  'wrong-size.seller': [
    'Bestellung {{orderId}}: andere Größe',
    `Es tut uns leid, dass die Größe nicht passt. Bitte sagen Sie uns, welche Größe Sie brauchen: Wir sehen nach, ob wir sie haben, und antworten Ihnen bis zum {{replyBy}}.

Für den Umtausch öffnen Sie bitte „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung an. Sobald der erste Artikel auf dem Rückweg ist, senden wir die andere Größe an dieselbe Adresse.`,
  ],
  'delivered-not-received.fba': [
    'Bestellung {{orderId}}: als zugestellt gemeldet',
    `Es tut uns leid, dass Ihre Sendung als zugestellt gemeldet ist, Sie aber nichts erhalten haben. Bitte fragen Sie bei den Nachbarn nach, sehen Sie an den Ablageorten nach und warten Sie noch einen Tag: Manche Pakete werden zu früh gescannt.

Ist es dann noch nicht da, öffnen Sie bitte „Meine Bestellungen“, wählen Sie diese Bestellung aus und wenden Sie sich von dort an den Amazon-Kundenservice. Amazon hat diese Bestellung ausgeliefert, kann den Fahrer fragen und klärt die Sache mit Ihnen.`,
  ],
  'delivered-not-received.seller': [
    'Bestellung {{orderId}}: als zugestellt gemeldet',
    `Es tut uns leid, dass Ihre Sendung als zugestellt gemeldet ist, Sie aber nichts erhalten haben.
{{#tracking}}

Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Bitte fragen Sie bei den Nachbarn nach und sehen Sie an den Ablageorten nach: Manche Pakete werden zu früh gescannt. Wir haben den Zustelldienst gefragt, wo genau es übergeben wurde, und melden uns bis zum {{replyBy}} bei Ihnen. Ist das Paket verloren, haben Sie die Wahl: ein neuer Artikel an die Adresse in der Bestellung oder die volle Erstattung.`,
  ],
  'sent-back.fba': [
    'Bestellung {{orderId}}: Paket auf dem Rückweg',
    `Der Zustelldienst konnte Ihr Paket nicht zustellen, und es ist auf dem Rückweg zu Amazon. Das tut uns leid. Amazon erstattet eine solche Bestellung, sobald das Paket dort eingetroffen ist; Sie sehen es unter „Meine Bestellungen“.

Möchten Sie den Artikel noch haben, prüfen Sie bitte die Adresse in Ihrem Konto und bestellen Sie ihn neu.`,
  ],
  'sent-back.seller': [
    'Bestellung {{orderId}}: Paket auf dem Rückweg',
    `Der Zustelldienst konnte Ihr Paket nicht zustellen, und es ist auf dem Rückweg zu uns. Das tut uns leid.
{{#tracking}}

Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Bitte sagen Sie uns bis zum {{replyBy}}, was Ihnen lieber ist: Wir senden es noch einmal an die Adresse in der Bestellung, sobald es hier ist, oder wir erstatten Ihnen den Betrag. Stimmt die Adresse nicht, bestellen Sie bitte mit der richtigen neu: Amazon erlaubt uns den Versand nur an die Adresse, die in einer Bestellung steht.`,
  ],
  'delayed.seller': [
    'Bestellung {{orderId}}: später als geplant',
    `Ihre Bestellung kommt später als geplant bei Ihnen an, und das tut uns leid.{{#transitDays}} Der Weg zu Ihnen dauert gewöhnlich {{transitDays}}.{{/transitDays}}{{#promisedDate}} Wir rechnen jetzt mit der Zustellung bis zum {{promisedDate}}.{{/promisedDate}}
{{#tracking}}

Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Wir sehen jeden Tag in der Sendungsverfolgung nach und melden uns bis zum {{replyBy}} bei Ihnen. Möchten Sie nicht warten, können Sie unter „Meine Bestellungen“ stornieren; die Bestellung wird Ihnen dann nicht berechnet.`,
  ],
  'customs.seller': [
    'Bestellung {{orderId}}: Paket beim Zoll',
    `Ihr Paket liegt beim Zoll, was oft einige Tage dauert.{{#transitDays}} Der ganze Weg dauert gewöhnlich {{transitDays}}.{{/transitDays}}
{{#tracking}}

Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Verlangt der Zoll oder der Zustelldienst von Ihnen eine Unterlage, sagen Sie es uns bitte hier, wir senden sie Ihnen sofort. Abgaben, die bei der Bestellung nicht angezeigt wurden, brauchen Sie nicht zu zahlen: Geben Sie uns Bescheid, wir kümmern uns darum. Bis zum {{replyBy}} melden wir uns wieder.`,
  ],
  'where-is-my-refund.fba': [
    'Bestellung {{orderId}}: Ihre Erstattung',
    `Wir verstehen, dass Sie auf Ihr Geld warten. Amazon nimmt Rücksendungen dieser Bestellung an und zahlt die Erstattung: Den Stand sehen Sie unter „Meine Bestellungen“ bei der Rücksendung. Danach dauert die Gutschrift auf einem Bankkonto meist drei bis fünf Werktage, auf einer Kreditkarte bis zu zehn.

Ist der dort genannte Termin verstrichen, wenden Sie sich bitte auf derselben Seite an den Amazon-Kundenservice. Er kann die Zahlung einsehen, wir können es nicht.`,
  ],
  'where-is-my-refund.seller': [
    'Bestellung {{orderId}}: Ihre Erstattung',
    `Wir verstehen, dass Sie auf Ihr Geld warten, und haben nachgesehen. {{#refundOffer}}Wir haben {{refundOffer}} über Amazon erstattet. {{/refundOffer}}{{^refundOffer}}Wir erstatten spätestens {{refundDays}} nach Eingang des Artikels bei uns. {{/refundOffer}}Danach dauert die Gutschrift auf einem Bankkonto meist drei bis fünf Werktage, auf einer Kreditkarte bis zu zehn.

Ist bis zum {{replyBy}} nichts angekommen, schreiben Sie uns bitte hier, und wir sprechen Amazon darauf an.`,
  ],
  'return-label.fba': [
    'Bestellung {{orderId}}: Rücksendeetikett',
    `Amazon nimmt Rücksendungen dieser Bestellung an. Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung an: Etikett, Abgabemöglichkeiten und etwaige Kosten werden Ihnen angezeigt, bevor Sie bestätigen.

Zeigt die Seite kein Etikett, kann der Amazon-Kundenservice Ihnen eines schicken.`,
  ],
  'return-label.seller': [
    'Bestellung {{orderId}}: Rücksendeetikett',
    `Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und melden Sie eine Rücksendung an: Etikett und Rücksendeadresse werden dort angezeigt, sobald wir sie genehmigt haben, und das tun wir innerhalb {{answerDays}}. Ist der Artikel fehlerhaft oder nicht der bestellte, kostet Sie die Rücksendung nichts.

Zeigt die Seite kein Etikett, sagen Sie es uns bitte hier, und wir bringen es bis zum {{replyBy}} in Ordnung.`,
  ],
  'late-return.fba': [
    'Bestellung {{orderId}}: Rückgabefrist',
    `Die meisten Artikel können Sie innerhalb von 30 Tagen ohne Angabe von Gründen an Amazon zurücksenden; den letzten Tag sehen Sie unter „Meine Bestellungen“. Wird dort keine Rücksendung mehr angeboten, sagt Ihnen der Amazon-Kundenservice, was noch möglich ist.

Stimmt mit dem Artikel etwas nicht, sagen Sie uns bitte, was. Bei einem Mangel helfen wir auch nach dieser Frist .`,
  ],
  'late-return.seller': [
    'Bestellung {{orderId}}: Rückgabefrist',
    `Die Frist für Rücksendungen ohne Angabe von Gründen ist vorbei, deshalb bietet Amazon unter „Meine Bestellungen“ keine mehr an. Stimmt mit dem Artikel etwas nicht, sagen Sie uns bitte, was, mit einem Foto als Antwort auf diese Nachricht: Bei einem Mangel helfen wir auch nach dieser Frist.

Ist der Artikel in Ordnung, prüfen wir, ob wir ihn noch zurücknehmen können, und antworten Ihnen bis zum {{replyBy}}.`,
  ],
  'cancelled.seller': [
    'Bestellung {{orderId}}: storniert',
    `Ihre Bestellung ist wie gewünscht storniert. Sie wird Ihnen nicht berechnet; bereits gezahlte Beträge erstattet Amazon, was je nach Zahlungsart einige Tage dauern kann.

Danke, dass Sie uns rechtzeitig Bescheid gegeben haben.`,
  ],
  'change-order.fba': [
    'Bestellung {{orderId}}: Änderung der Bestellung',
    `Leider können wir eine Bestellung, die Amazon verpackt und versendet, nicht ändern. Solange sie noch nicht verpackt ist, können Sie den Artikel unter „Meine Bestellungen“ stornieren und mit der gewünschten Farbe, Menge oder Grußbotschaft neu bestellen.

Wird die Stornierung nicht mehr angeboten, können Sie ihn nach der Lieferung zurücksenden.`,
  ],
  'change-order.seller': [
    'Bestellung {{orderId}}: Änderung der Bestellung',
    `Wir haben das Paket angehalten. Amazon lässt uns weder den Artikel noch die Menge einer Bestellung ändern. Bitte öffnen Sie „Meine Bestellungen“, beantragen Sie die Stornierung dieser Bestellung und bestellen Sie so neu, wie Sie es möchten; die Stornierung bestätigen wir umgehend.

Eine Grußbotschaft oder einen anderen Wunsch zur Verpackung können wir noch erfüllen: Bitte sagen Sie ihn uns bis zum {{replyBy}}.`,
  ],
  'invoice.any': [
    'Bestellung {{orderId}}: Ihre Rechnung',
    `Die Rechnung mit Umsatzsteuer finden Sie unter „Meine Bestellungen“ bei dieser Bestellung, sobald sie versandt ist. Ist sie dort nicht, oder müssen Firmenname oder USt-IdNr. darauf stehen, sagen Sie uns bitte, wie sie lauten soll; wir stellen sie bis zum {{replyBy}} in Ihre Bestellung ein.

Wir können Rechnungen nur über Amazon senden.`,
  ],
  'product-question.any': [
    'Bestellung {{orderId}}: Ihre Frage',
    `Wir möchten Ihnen eine richtige Antwort geben und prüfen das am Produkt selbst. Sie erhalten sie bis zum {{replyBy}}.

Falls ein Foto oder der Name des Geräts, mit dem Sie es verwenden, weiterhilft, senden Sie es uns bitte als Antwort auf diese Nachricht.`,
  ],
  'refunded.any': [
    'Bestellung {{orderId}}: erstattet',
    `Wie versprochen haben wir Ihnen{{#refundOffer}} {{refundOffer}}{{/refundOffer}}{{^refundOffer}} den Betrag{{/refundOffer}} über Amazon erstattet. Sie sehen es unter „Meine Bestellungen“; die Gutschrift auf einem Bankkonto dauert meist drei bis fünf Werktage, auf einer Kreditkarte bis zu zehn.

Sie brauchen nichts weiter zu tun. Bitte entschuldigen Sie die Umstände.`,
  ],
  'replacement-sent.any': [
    'Bestellung {{orderId}}: neuer Artikel unterwegs',
    `Wie versprochen ist ein neuer Artikel an die Adresse in der Bestellung unterwegs.
{{#tracking}}

Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Voraussichtlich bis: {{promisedDate}}
{{/promisedDate}}

Sie brauchen nichts weiter zu tun. Ist etwas nicht, wie es sein soll, schreiben Sie uns bitte hier.`,
  ],
  'warranty.any': [
    'Bestellung {{orderId}}: Gewährleistung',
    `Die Rückgabefrist ist vorbei, aber bei einem Mangel helfen wir Ihnen weiterhin. Bitte beschreiben Sie uns, was passiert und seit wann, und senden Sie uns als Antwort auf diese Nachricht ein Foto des Fehlers und des Typenschilds.

Bis zum {{replyBy}} sagen wir Ihnen dann, wie wir es in Ordnung bringen können: mit einem Ersatzteil, einer Reparatur, einem neuen Artikel oder einer Erstattung.`,
  ],
  'safety.any': [
    'Bestellung {{orderId}}: Bitte verwenden Sie den Artikel nicht weiter',
    `Danke, dass Sie uns das mitteilen. Bitte verwenden Sie den Artikel nicht weiter, ziehen Sie den Stecker oder nehmen Sie die Batterie heraus und halten Sie ihn von Kindern fern. Wir hoffen, dass niemand verletzt ist.

Wir nehmen das ernst und gehen der Sache nach. Bitte bewahren Sie den Artikel auf und schreiben Sie uns, was wann geschehen ist und welche Nummer auf dem Typenschild steht, mit Fotos als Antwort auf diese Nachricht. Wir melden uns bis zum {{replyBy}}. Wir melden das auch Amazon.`,
  ],
  'price-question.any': [
    'Bestellung {{orderId}}: Preis',
    `Für eine Bestellung gilt der Preis in dem Moment, in dem sie aufgegeben wird; Amazon lässt uns ihn danach nicht ändern. Leider können wir Ihnen nichts anderes sagen.

Ist die Bestellung noch nicht versandt, können Sie sie unter „Meine Bestellungen“ stornieren und zum heutigen Preis neu bestellen.`,
  ],
  'refund-or-review.any': [
    'Bestellung {{orderId}}: Wir möchten das lösen',
    `Es tut uns leid, dass etwas schiefgegangen ist, und wir möchten es um der Sache willen lösen. Was Sie anderswo über den Artikel sagen, ist allein Ihre Entscheidung und spielt dabei keine Rolle.

Bitte sagen Sie uns, was nicht stimmt, mit einem Foto als Antwort auf diese Nachricht, falls man es sehen kann. Bis zum {{replyBy}} hören Sie von uns, was wir tun können.`,
  ],
  'outside-amazon.any': [
    'Bestellung {{orderId}}: nur über Amazon',
    `Vielen Dank für Ihr Angebot. Außerhalb von Amazon dürfen wir nichts vereinbaren: Bestellungen, Zahlungen und Nachrichten bleiben hier, wo Sie als Käufer geschützt sind.

Wenn Sie uns hier sagen, was Sie brauchen, tun wir, was wir können.`,
  ],
  'customization.any': [
    '[Wichtig] Bestellung {{orderId}}: Bitte bestätigen Sie Ihre Anpassung',
    `Bevor wir Ihren Artikel anfertigen, brauchen wir Ihre Antwort auf eine Frage: Stimmt alles, was Sie eingegeben haben, in Schreibweise, Größe und Farbe?

Bitte antworten Sie bis zum {{replyBy}} auf diese Nachricht, dann beginnen wir sofort. Ohne Antwort fertigen wir ihn so an, wie er in der Bestellung steht.`,
  ],
  'bulky-delivery.any': [
    '[Wichtig] Bestellung {{orderId}}: Liefertermin',
    `Ihr Artikel ist groß oder schwer, und die Spedition braucht einen Termin mit Ihnen. Bitte nennen Sie uns bis zum {{replyBy}} als Antwort auf diese Nachricht zwei Tage, an denen jemand ihn annehmen kann, und sagen Sie uns, ob es Treppen oder schmale Türen gibt.

Wir geben das an die Spedition weiter und bestätigen Ihnen dann den Tag.`,
  ],
  'subscription.any': [
    'Bestellung {{orderId}}: Ihr Spar-Abo',
    `Das Spar-Abo verwaltet Amazon, daher können wir es für Sie weder ändern noch aussetzen oder beenden. In Ihrem Konto können Sie bei den Abos die nächste Lieferung verschieben, die Menge ändern oder es jederzeit beenden.

Eine Bestellung, die schon vorbereitet wird, können Sie unter „Meine Bestellungen“ stornieren. Für Fragen zum Artikel selbst sind wir da.`,
  ],
  'return-condition.fba': [
    'Zustand einer zurückgesandten Einheit, Bestellung {{orderId}}',
    `bitte prüfen Sie den Zustand der Einheit, die zu dieser Bestellung zurückgekommen ist:

Bestellung: {{orderId}}
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
Grund der Rücksendung: {{returnReason}}
{{/returnReason}}

Bitte teilen Sie uns mit, was bei der Prüfung festgestellt wurde, und stufen Sie sie neu ein, falls sie vollständig und unbenutzt ist.`,
  ],
  'claim-facts.seller': [
    'Angaben zum Antrag zur Bestellung {{orderId}}',
    `dies sind die Tatsachen zum Antrag zu dieser Bestellung:

Bestellung: {{orderId}}
{{#orderDate}}
Bestellt am: {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Versandt am: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Letzter Scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Zugesagt bis: {{promisedDate}}
{{/promisedDate}}

Das Paket ging an die Adresse in der Bestellung. Unsere Nachrichten mit dem Käufer stehen im Verlauf dieser Bestellung. Wir bitten Sie, danach zu entscheiden.`,
  ],
  'used-return.seller': [
    'SAFE-T-Antrag: Rücksendung der Bestellung {{orderId}}',
    `der Käufer hat diese Bestellung in einem anderen Zustand zurückgesandt, als sie versandt wurde, und der volle Betrag wurde erstattet:

Bestellung: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#shipDate}}
Versandt am: {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Grund der Rücksendung: {{returnReason}}
{{/returnReason}}

Das Paket wurde am Tag des Eingangs geöffnet. Die Fotos zeigen das Paket mit Etikett, seinen Inhalt und den Zustand des Artikels. Wir bitten um Erstattung dessen, was der Artikel an Wert verloren hat.`,
  ],
  'feedback-delay.seller': [
    'Verkäuferbewertung zur Bestellung {{orderId}}: Lieferung',
    `bitte prüfen Sie die Verkäuferbewertung zu dieser Bestellung:

Bestellung: {{orderId}}
{{#feedbackDate}}
Datum der Bewertung: {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Versandt am: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Sendungsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Kommentar: „{{comment}}“
{{/comment}}

Das Etikett wurde über „Versand kaufen“ gekauft, die Bestellung rechtzeitig versandt, und der Kommentar betrifft nur die Verspätung. Wir bitten Sie daher, ihn durchzustreichen.`,
  ],
  'ship-home.any': [
    'Ware zum Rückversand{{#sku}} (SKU {{sku}}){{/sku}}',
    `bitte bereiten Sie diese Ware für den Rückversand an uns oder an ein anderes Lager vor:

{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Einheiten: {{units}}
{{/units}}
{{#removalOrder}}
Remissionsauftrag: {{removalOrder}}
{{/removalOrder}}

1. Bitte teilen Sie uns bis zum {{replyBy}} die Anzahl der Kartons, ihre Maße und Gewichte mit, und was der Versand auf dem Seeweg und mit dem Flugzeug kostet.
2. Packen Sie Ware verschiedener Eigentümer in getrennte Kartons und kennzeichnen Sie unsere.
3. Versenden Sie nichts, bevor wir dem Preis zugestimmt und Ihnen die Papiere geschickt haben.`,
  ],
  'before-purchase.any': [
    'Ihre Frage{{#item}} zu „{{item}}“{{/item}}',
    `Wir möchten Ihnen eine richtige Antwort geben und prüfen das am Produkt selbst. Sie erhalten sie hier bis zum {{replyBy}}.

Maße, Material und Lieferumfang finden Sie bis dahin auf der Produktseite bei Amazon. Wenn Sie etwas Bestimmtes damit vorhaben, schreiben Sie es uns bitte als Antwort auf diese Nachricht, damit wir auch das prüfen können.`,
  ],
};
