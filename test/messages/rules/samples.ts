// Texts that break a rule and texts that look like it but do not, by rule and language. Order id: 111-1234567-1234567.
import type { CheckRule } from '../../../src/messages/rules/ids';
import type { TextLanguage } from '../../../src/messages/scenarios';

export const ORDER = '111-1234567-1234567';

export interface Samples {
  readonly fail: readonly string[];
  readonly pass: readonly string[];
}

/** Dutch, Polish and Swedish stand in a file of their own. */
type ByLanguage = Readonly<Record<Exclude<TextLanguage, 'nl' | 'pl' | 'sv'>, Samples>>;

/** A plain answer in each language: breaks no rule. */
export const CLEAN: Readonly<Record<TextLanguage, string>> = {
  nl: `Beste klant, hartelijk dank voor uw bericht over bestelling ${ORDER}. Het spijt ons dat het langer duurt, wij schrijven u maandag opnieuw.`,
  pl: `Dzień dobry, dziękujemy za wiadomość w sprawie zamówienia ${ORDER}. Przepraszamy za opóźnienie, w poniedziałek napiszemy do Państwa ponownie.`,
  sv: `Hej, tack för ditt meddelande om beställning ${ORDER}. Vi beklagar förseningen och skriver till dig igen på måndag.`,
  en: `Hello, thank you for your message about order ${ORDER}. We are sorry about the delay and will write to you again on Monday.`,
  de: `Guten Tag, vielen Dank für Ihre Nachricht zur Bestellung ${ORDER}. Die Verzögerung tut uns leid, wir melden uns am Montag wieder bei Ihnen.`,
  fr: `Bonjour, nous vous remercions de votre message sur la commande ${ORDER}. Nous sommes désolés du retard et vous écrirons à nouveau lundi.`,
  it: `Buongiorno, La ringraziamo per il messaggio sull’ordine ${ORDER}. Ci dispiace per il ritardo, Le scriveremo di nuovo lunedì.`,
  es: `Buenos días: gracias por su mensaje sobre el pedido ${ORDER}. Sentimos el retraso y le escribiremos de nuevo el lunes.`,
  ja: `お客様 ご注文番号 ${ORDER} の件でご連絡いただき、ありがとうございます。到着が遅れており、申し訳ございません。月曜日にあらためてご連絡いたします。`,
  zh: `您好，感谢您就订单 ${ORDER} 与我们联系。很抱歉延误了，我们会在周一再写信给您。`,
};

/** Rules that depend on words. */
export const BY_WORDS: Partial<Readonly<Record<CheckRule, ByLanguage>>> = {
  'review-change': {
    en: {
      fail: [
        'The new mug is on its way. Could you please change your review?',
        'Would you consider removing the review you left?',
        'We sent you a new one last week. We hope that you now update your 1-star rating.',
        'If the matter is settled, please delete your negative product review.',
        'Could you reconsider the stars you gave us?',
        'Would you mind taking a second look at what you wrote on Amazon?',
        'We noticed your rating. Could you kindly raise it to five?',
        'Please take down the comment you left on the product.',
        'Please edit what you wrote: your review is no longer fair, so kindly revise it.',
      ],
      pass: [
        'We will review your request and change the delivery date.',
        'Please review the photo that we sent. We removed the old label.',
        'After a review of your case we changed the carrier.',
        'If you wish, you can leave an honest review of the product on Amazon.',
      ],
    },
    de: {
      fail: [
        'Könnten Sie Ihre Bewertung bitte ändern?',
        'Wir bitten Sie, die negative Rezension zu löschen.',
        'Das Problem ist gelöst. Würden Sie Ihre Produktbewertung nun anpassen?',
        'Bitte nehmen Sie Ihre Bewertung zurück.',
        'Bitte überdenken Sie Ihre Sterne.',
      ],
      pass: [
        'Wir haben die Adresse geändert und das alte Etikett entfernt.',
        'Sie können den Artikel auf Amazon bewerten, wenn Sie möchten.',
      ],
    },
    fr: {
      fail: [
        'Pourriez-vous modifier votre avis sur le produit ?',
        'Nous vous demandons de supprimer votre commentaire négatif.',
        'Le problème est réglé, merci de changer votre évaluation.',
      ],
      pass: [
        'Si vous avez changé d’avis, vous pouvez modifier la commande.',
        'À votre avis, faut-il changer la couleur ?',
        'Le facteur a laissé un avis de passage, nous avons modifié la date.',
      ],
    },
    it: {
      fail: [
        'Potrebbe modificare la Sua recensione?',
        'Le chiediamo di rimuovere la recensione negativa.',
        'Ora che è tutto risolto, può cambiare la valutazione da 1 stella?',
      ],
      pass: [
        'Abbiamo modificato la data di consegna e rimosso la vecchia etichetta.',
        'Può lasciare una recensione sincera, se lo desidera.',
      ],
    },
    es: {
      fail: [
        '¿Podría cambiar su reseña?',
        'Le pedimos que elimine la opinión negativa del producto.',
        'Puede quitar las estrellas que puso.',
        'Ya está resuelto. Le agradeceríamos que modificara su valoración.',
      ],
      pass: ['Hemos cambiado la fecha y retirado la etiqueta antigua.', 'En su opinión, ¿hay que cambiar el color?'],
    },
    ja: {
      fail: [
        'レビューを変更していただけますでしょうか。',
        '低評価のレビューの削除をお願いいたします。',
        'もしよろしければ星を増やしていただけませんか。',
        'コメントを消していただけませんか。',
        '問題は解決いたしましたので、評価の修正をご検討ください。',
      ],
      pass: ['お届け先の変更を承りました。', '商品のレビューは任意でございます。'],
    },
    zh: {
      fail: ['麻烦您修改一下评价。', '能不能帮忙删除差评？', '请调整一下星级。', '问题解决了，请改评。'],
      pass: ['地址已经修改，旧标签已删除。', '您可以自愿留下真实的评论。'],
    },
  },
  'review-incentive': {
    en: {
      fail: [
        'Leave a review and we will send you a gift card.',
        'We can refund you in full. Please also look at your review again.',
        'Review our product and get a 20 % off voucher.',
        'You will get a free product for your honest opinion on Amazon and a rating.',
      ],
      pass: [
        'We have reviewed your return and will refund you.',
        'Feel free to leave an honest review of the product.',
        'The power rating is 60 W. We can refund you or send a replacement.',
        'We received your request for review and will send the refund.',
        'The rating plate is on the back. We will refund you.',
      ],
    },
    de: {
      fail: [
        'Für eine Bewertung erhalten Sie einen Gutschein.',
        'Wir erstatten Ihnen den Betrag, wenn Sie eine Rezension schreiben.',
        'Als Dankeschön für Ihre Bewertung schicken wir Ihnen ein kleines Geschenk.',
      ],
      pass: ['Wir erstatten Ihnen den vollen Betrag.', 'Über eine ehrliche Produktbewertung würden wir uns freuen.'],
    },
    fr: {
      fail: [
        'Laissez un avis et recevez un bon d’achat.',
        'Nous vous offrons un remboursement en échange de votre commentaire.',
        'Un cadeau vous attend après votre évaluation du produit.',
      ],
      pass: [
        'Nous vous proposons un remboursement intégral.',
        'Après l’évaluation du dommage, le remboursement suivra.',
        'Vous pouvez laisser un avis sincère sur le produit.',
      ],
    },
    it: {
      fail: [
        'Lasci una recensione e riceverà un buono sconto.',
        'Le offriamo un rimborso in cambio della recensione.',
        'Un regalo per la Sua valutazione a cinque stelle.',
      ],
      pass: [
        'Le proponiamo il rimborso completo.',
        'La valutazione del danno è in corso, poi seguirà il rimborso.',
        'Una recensione sincera del prodotto è sempre gradita.',
      ],
    },
    es: {
      fail: [
        'Deje una reseña y recibirá un cupón.',
        'Le hacemos un reembolso a cambio de su opinión.',
        'Un regalo por su valoración del producto.',
      ],
      pass: [
        'Le proponemos el reembolso completo.',
        'Tras la evaluación del daño le haremos el reembolso.',
        'Puede dejar una reseña sincera del producto.',
      ],
    },
    ja: {
      fail: [
        'レビューを投稿いただいた方にギフト券を差し上げます。',
        'レビューをお書きいただければ全額返金いたします。',
        '評価をいただきましたら、割引クーポンを進呈いたします。',
      ],
      pass: [
        '全額返金または新しい商品の発送をお選びください。',
        '商品の評価額を確認し、返金いたします。',
        '商品レビューの投稿は任意でございます。',
      ],
    },
    zh: {
      fail: ['留下评论即可获得礼品卡。', '给个好评返现10元。', '写评价就送您优惠券。'],
      pass: ['我们可以为您全额退款。', '欢迎自愿发表真实评论。'],
    },
  },
  'review-positive': {
    en: {
      fail: [
        'Please leave us a 5-star review.',
        'A positive review would make our day.',
        'Give us five stars!',
        'We would love a good rating from you.',
      ],
      pass: ['An honest review is welcome.', 'We are positive that the parcel arrives tomorrow.'],
    },
    de: {
      fail: [
        'Bitte geben Sie uns 5 Sterne.',
        'Über eine positive Bewertung würden wir uns freuen.',
        'Eine gute Rezension hilft uns sehr.',
      ],
      pass: ['Eine ehrliche Bewertung ist willkommen.', 'Wir haben eine positive Antwort vom Zustelldienst.'],
    },
    fr: {
      fail: [
        'Merci de nous laisser un avis positif.',
        'Donnez-nous 5 étoiles.',
        'Un bon commentaire nous ferait plaisir, laissez un bon avis.',
      ],
      pass: ['Un avis sincère est le bienvenu.', 'Le transporteur a donné une réponse positive.'],
    },
    it: {
      fail: ['Ci lasci una recensione positiva.', 'Ci dia 5 stelle.', 'Una buona recensione ci farebbe piacere.'],
      pass: ['Una recensione sincera è benvenuta.', 'Il corriere ha dato una risposta positiva.'],
    },
    es: {
      fail: ['Déjenos una reseña positiva.', 'Pónganos 5 estrellas.', 'Nos ayudaría una buena valoración.'],
      pass: ['Una reseña sincera es bienvenida.', 'El transportista dio una respuesta positiva.'],
    },
    ja: {
      fail: [
        '高評価をお願いいたします。',
        '星5つのレビューをいただけますと幸いです。',
        '良い評価をお待ちしております。',
      ],
      pass: ['率直なレビューをお待ちしております。'],
    },
    zh: { fail: ['请给五星好评。', '麻烦您给个好评。', '请留下正面评价。'], pass: ['欢迎留下真实评论。'] },
  },
  'review-gating': {
    en: {
      fail: [
        'If you are happy with the mug, please leave a review.',
        'If there is any problem, contact us first. Otherwise leave a review of the product.',
        'Please contact us before leaving a review.',
      ],
      pass: [
        'If you have any problem with the parcel, please tell us.',
        'If you wish, you can leave a review of the product.',
      ],
    },
    de: {
      fail: [
        'Wenn Sie zufrieden sind, schreiben Sie bitte eine Bewertung.',
        'Falls es ein Problem gibt, schreiben Sie uns, bevor Sie eine Rezension abgeben.',
      ],
      pass: [
        'Wenn Sie mit dem Artikel nicht zufrieden sind, sagen Sie es uns bitte.',
        'Wenn Sie möchten, können Sie eine Bewertung schreiben.',
      ],
    },
    fr: {
      fail: ['Si vous êtes satisfait, laissez-nous un avis.', 'Contactez-nous d’abord avant de publier un avis.'],
      pass: [
        'Si vous n’êtes pas satisfait de l’article, dites-le-nous.',
        'Si vous le souhaitez, vous pouvez laisser un avis.',
      ],
    },
    it: {
      fail: ['Se è soddisfatto, ci lasci una recensione.', 'Ci contatti prima di scrivere una recensione.'],
      pass: ['Se non è soddisfatto dell’articolo, ce lo dica.', 'Se lo desidera, può lasciare una recensione.'],
    },
    es: {
      fail: ['Si está satisfecho, déjenos una reseña.', 'Contáctenos antes de publicar una opinión.'],
      pass: ['Si no está satisfecho con el artículo, díganoslo.', 'Si lo desea, puede dejar una reseña.'],
    },
    ja: {
      fail: ['ご満足いただけた場合は、レビューの投稿をお願いいたします。', 'レビューを投稿する前にご連絡ください。'],
      pass: ['ご不満な点がある場合は、お知らせください。', '率直なレビューをお待ちしております。'],
    },
    zh: {
      fail: ['如果您满意，请留下评论。', '评价前请先联系我们。'],
      pass: ['如果您对商品不满意，请告诉我们。', '欢迎留下真实评论。'],
    },
  },
  'feedback-change': {
    en: {
      fail: ['Please change your seller feedback.', 'Kindly revise the feedback.'],
      pass: ['We changed the address.', 'You can leave seller feedback under Your Orders.'],
    },
    de: { fail: ['Bitte ändern Sie Ihre Verkäuferbewertung.'], pass: ['Sie können eine Verkäuferbewertung abgeben.'] },
    fr: {
      fail: ['Merci de modifier votre évaluation du vendeur.'],
      pass: ['Vous pouvez laisser une évaluation du vendeur.'],
    },
    it: { fail: ['La preghiamo di modificare il feedback.'], pass: ['Può lasciare un feedback sul venditore.'] },
    es: {
      fail: ['Le rogamos que modifique su valoración del vendedor.'],
      pass: ['Puede dejar una valoración del vendedor.'],
    },
    ja: { fail: ['出品者への評価の変更をお願いいたします。'], pass: ['出品者への評価は任意でございます。'] },
    zh: { fail: ['请修改卖家反馈。'], pass: ['您可以留下卖家反馈。'] },
  },
  'feedback-removal': {
    en: { fail: ['You can remove your seller feedback under Your Orders.'], pass: ['We removed the old label.'] },
    de: { fail: ['Sie können Ihre Verkäuferbewertung entfernen.'], pass: ['Wir haben das Etikett entfernt.'] },
    fr: { fail: ['Vous pouvez supprimer votre évaluation du vendeur.'], pass: ['Nous avons retiré l’étiquette.'] },
    it: { fail: ['Può rimuovere il feedback sul venditore.'], pass: ['Abbiamo rimosso l’etichetta.'] },
    es: { fail: ['Puede eliminar su valoración del vendedor.'], pass: ['Hemos retirado la etiqueta.'] },
    ja: { fail: ['出品者への評価は削除していただけます。'], pass: ['古いラベルを削除いたしました。'] },
    zh: { fail: ['您可以移除卖家反馈。'], pass: ['旧标签已移除。'] },
  },
  'feedback-incentive': {
    en: {
      fail: ['Remove the seller feedback and we will refund you.', 'A gift for your feedback.'],
      pass: ['We will send you a refund.'],
    },
    de: { fail: ['Für Ihre Verkäuferbewertung erhalten Sie einen Rabatt.'], pass: ['Sie erhalten eine Erstattung.'] },
    fr: { fail: ['Un remboursement contre votre évaluation du vendeur.'], pass: ['Vous recevrez un remboursement.'] },
    it: { fail: ['Un rimborso per il Suo feedback.'], pass: ['Riceverà un rimborso.'] },
    es: { fail: ['Un reembolso por su valoración del vendedor.'], pass: ['Recibirá un reembolso.'] },
    ja: { fail: ['出品者への評価をいただいた方に割引いたします。'], pass: ['返金の手続きをいたしました。'] },
    zh: { fail: ['留下卖家反馈就退款。'], pass: ['我们已办理退款。'] },
  },
  'feedback-positive': {
    en: {
      fail: ['Please leave positive seller feedback.', 'We ask for 5-star feedback.'],
      pass: ['Your feedback is welcome.'],
    },
    de: { fail: ['Bitte geben Sie eine positive Verkäuferbewertung ab.'], pass: ['Ihr Feedback ist willkommen.'] },
    fr: {
      fail: ['Merci de laisser une évaluation du vendeur positive.'],
      pass: ['Vous pouvez laisser une évaluation du vendeur.'],
    },
    it: { fail: ['Ci lasci un feedback positivo.'], pass: ['Può lasciare un feedback.'] },
    es: { fail: ['Déjenos una valoración del vendedor positiva.'], pass: ['Puede dejar una valoración del vendedor.'] },
    ja: { fail: ['出品者への評価は星5でお願いいたします。'], pass: ['出品者への評価は任意でございます。'] },
    zh: { fail: ['请给五星的卖家反馈。'], pass: ['您可以留下卖家反馈。'] },
  },
  pressure: {
    en: {
      fail: ['Your review hurts our business.', 'Bad feedback: our account may be suspended.'],
      pass: ['The delay affects our customers and we are sorry.'],
    },
    de: {
      fail: [
        'Ihre Bewertung schadet unserem Geschäft.',
        'Wegen der Bewertung wird unser Konto gesperrt, das Konto wird gesperrt.',
      ],
      pass: ['Der Zustelldienst hat Verspätung, das schadet uns allen.'],
    },
    fr: { fail: ['Votre avis nuit à notre entreprise.'], pass: ['Notre entreprise est fermée le dimanche.'] },
    it: {
      fail: ['La Sua recensione danneggia la nostra attività.'],
      pass: ['La nostra attività è chiusa la domenica.'],
    },
    es: { fail: ['Su reseña perjudica nuestro negocio.'], pass: ['Nuestro negocio cierra los domingos.'] },
    ja: { fail: ['低評価により店が閉鎖の危機にあります。'], pass: ['弊店は日曜日が休業日でございます。'] },
    zh: { fail: ['差评会影响我们店铺。'], pass: ['我们店铺周日休息。'] },
  },
  threat: {
    en: {
      fail: ['Otherwise we will take legal action.', 'Our lawyer will write to you.'],
      pass: ['The tennis court set has two nets.'],
    },
    de: {
      fail: ['Sonst schalten wir unseren Anwalt ein.', 'Wir behalten uns rechtliche Schritte vor.'],
      pass: ['Die Nachricht war an uns gerichtet.'],
    },
    fr: {
      fail: ['Nous saisirons notre avocat.', 'Nous porterons l’affaire devant le tribunal.'],
      pass: ['Vous avez raison, nous cherchons une solution.'],
    },
    it: {
      fail: ['Ci rivolgeremo al nostro avvocato.', 'Avvieremo un’azione legale.'],
      pass: ['Attendiamo le Sue notizie.'],
    },
    es: {
      fail: ['Nuestro abogado se pondrá en contacto.', 'Iniciaremos acciones legales.'],
      pass: ['Le escribiremos pronto.'],
    },
    ja: { fail: ['法的措置を取ります。', '弁護士に相談いたします。'], pass: ['配送業者に確認いたします。'] },
    zh: { fail: ['我们将通过法律途径解决。', '我们会请律师。'], pass: ['我们会联系承运人。'] },
  },
  'outside-amazon': {
    en: {
      fail: [
        'Please order on our website next time.',
        'We can refund you by bank transfer.',
        'Let us settle this outside Amazon.',
      ],
      pass: ['Please order on Amazon again.', 'Amazon customer service can help outside office hours.'],
    },
    de: {
      fail: [
        'Bestellen Sie über unsere Website.',
        'Wir erstatten per Überweisung.',
        'Das klären wir außerhalb von Amazon.',
      ],
      pass: ['Bestellen Sie bitte auf Amazon neu.'],
    },
    fr: {
      fail: ['Commandez sur notre site.', 'Nous remboursons par virement.', 'Réglons cela en dehors d’Amazon.'],
      pass: ['Commandez à nouveau sur Amazon.'],
    },
    it: {
      fail: ['Ordini sul nostro sito.', 'La rimborsiamo con bonifico.', 'Risolviamo fuori da Amazon.'],
      pass: ['Ordini di nuovo su Amazon.'],
    },
    es: {
      fail: ['Compre en nuestra web.', 'Le pagamos por transferencia bancaria.', 'Lo arreglamos fuera de Amazon.'],
      pass: ['Vuelva a pedirlo en Amazon.'],
    },
    ja: {
      fail: ['弊店のサイトでご注文ください。', '銀行振込で返金いたします。', 'Amazonを通さず対応いたします。'],
      pass: ['Amazonであらためてご注文ください。'],
    },
    zh: { fail: ['请到我们的网站下单。', '我们用银行转账退款。', '我们私下解决。'], pass: ['请在亚马逊重新下单。'] },
  },
  marketing: {
    en: {
      fail: [
        'Use the discount code SAVE for your next order.',
        'Have a look at our new products.',
        'Subscribe to our newsletter.',
      ],
      pass: ['The new product is on its way to you.'],
    },
    de: {
      fail: ['Nutzen Sie den Rabattcode für Ihren nächsten Einkauf.', 'Entdecken Sie unsere neuen Produkte.'],
      pass: ['Das neue Produkt ist unterwegs.'],
    },
    fr: { fail: ['Utilisez le code promo.', 'Découvrez nos nouveautés.'], pass: ['Le nouveau produit est en route.'] },
    it: {
      fail: ['Usi il codice sconto.', 'Scopra i nostri altri prodotti.'],
      pass: ['Il nuovo prodotto è in viaggio.'],
    },
    es: {
      fail: ['Use el código de descuento.', 'Descubra nuestros otros productos.'],
      pass: ['El producto nuevo va de camino.'],
    },
    ja: {
      fail: ['割引コードをご利用ください。', '新商品もぜひご覧ください。'],
      pass: ['新しい商品の発送をご希望の場合はお知らせください。'],
    },
    zh: { fail: ['下单可用优惠码。', '新品上市，欢迎选购。'], pass: ['新的商品已经寄出。'] },
  },
  'stock-cancel': {
    en: {
      fail: [
        'The item is out of stock. Please cancel the order.',
        'We ran out of it, could you request a cancellation?',
      ],
      pass: [
        'The item is out of stock, so we have cancelled the order and refunded you.',
        'Please cancel the order under Your Orders.',
      ],
    },
    de: {
      fail: ['Der Artikel ist nicht mehr auf Lager. Bitte stornieren Sie die Bestellung.'],
      pass: [
        'Der Artikel ist ausverkauft, daher haben wir die Bestellung storniert und erstattet.',
        'Bitte stornieren Sie die Bestellung selbst.',
      ],
    },
    fr: {
      fail: ['L’article est en rupture de stock. Veuillez annuler la commande.'],
      pass: ['L’article est épuisé, nous avons annulé la commande.', 'Veuillez annuler la commande.'],
    },
    it: {
      fail: ['L’articolo è esaurito. La preghiamo di annullare l’ordine.'],
      pass: ['L’articolo è esaurito e abbiamo annullato l’ordine.', 'La preghiamo di annullare l’ordine.'],
    },
    es: {
      fail: ['El artículo está agotado. Le rogamos que cancele el pedido.'],
      pass: ['El artículo está agotado y hemos cancelado el pedido.', 'Le rogamos que cancele el pedido.'],
    },
    ja: {
      fail: ['在庫切れのため、お客様からキャンセルのお手続きをお願いいたします。'],
      pass: [
        '在庫切れのため、弊店にてキャンセルし、代金をお戻しいたしました。',
        'キャンセルのお手続きをお願いいたします。',
      ],
    },
    zh: { fail: ['商品缺货，请您取消订单。'], pass: ['商品缺货，我们已取消订单。', '请取消订单。'] },
  },
  'claim-withdrawal': {
    en: { fail: ['Please withdraw the A-to-z claim.'], pass: ['Your A-to-z claim was decided by Amazon.'] },
    de: { fail: ['Bitte ziehen Sie den A-bis-z-Antrag zurück.'], pass: ['Amazon prüft den A-bis-z-Antrag noch.'] },
    fr: { fail: ['Merci de retirer votre réclamation A à Z.'], pass: ['Amazon examine encore la réclamation A à Z.'] },
    it: { fail: ['Ritiri il reclamo dalla A alla Z.'], pass: ['Amazon esamina il reclamo dalla A alla Z.'] },
    es: { fail: ['Retire la reclamación de la A a la Z.'], pass: ['Amazon estudia la reclamación de la A a la Z.'] },
    ja: {
      fail: ['マーケットプレイス保証の申請を取り下げてください。'],
      pass: ['マーケットプレイス保証はAmazonが審査いたします。'],
    },
    zh: { fail: ['请撤销A-to-Z索赔。'], pass: ['A-to-Z索赔由亚马逊审核。'] },
  },
  'return-reason': {
    en: {
      fail: ['Please change the return reason.'],
      pass: ['Please start a return with the reason that it is damaged.'],
    },
    de: { fail: ['Bitte ändern Sie den Rückgabegrund.'], pass: ['Geben Sie als Grund bitte den Schaden an.'] },
    fr: { fail: ['Changez le motif du retour.'], pass: ['Indiquez que l’article est arrivé endommagé.'] },
    it: { fail: ['Cambi il motivo del reso.'], pass: ['Indichi che l’articolo è arrivato danneggiato.'] },
    es: { fail: ['Cambie el motivo de la devolución.'], pass: ['Indique que el artículo llegó dañado.'] },
    ja: { fail: ['返品理由を変更してください。'], pass: ['返品理由には破損とご記入ください。'] },
    zh: { fail: ['请把退货原因改一下。'], pass: ['退货由亚马逊处理。'] },
  },
  'contact-details': {
    en: { fail: ['Please send us your phone number.'], pass: ['We do not need your phone number.'] },
    de: { fail: ['Nennen Sie uns bitte Ihre Telefonnummer.'], pass: ['DHL kann Sie telefonisch erreichen.'] },
    fr: { fail: ['Indiquez-nous votre numéro de téléphone.'], pass: ['Le livreur peut vous appeler.'] },
    it: { fail: ['Ci dia il Suo numero di telefono.'], pass: ['Il corriere può chiamarla.'] },
    es: { fail: ['Díganos su número de teléfono.'], pass: ['El transportista puede llamarle.'] },
    ja: { fail: ['お電話番号を教えてください。'], pass: ['配送業者よりお電話がございます。'] },
    zh: { fail: ['请提供您的手机号。'], pass: ['快递员会给您打电话。'] },
  },
};

/** Broken in every language by the same signs: put behind a clean text. */
export const BY_SIGNS: Partial<Readonly<Record<CheckRule, Samples>>> = {
  link: {
    fail: [
      'https://mugshop.example.com/help',
      'www.mugshop.de',
      'mugshop.com',
      'MUGSHOP.COM',
      'Mugshop.com/offer',
      'http://amazon.com.mugshop.net/x',
      'mugshop dot com',
      'ｗｗｗ．mugshop．com',
      'https://bit.ly/3xYz',
    ],
    pass: [
      'https://www.amazon.com/your-orders',
      'amazon.de',
      'https://sellercentral.amazon.co.jp/x',
      'No. 5',
      '3.5 kg',
      '12.5x8.2 cm',
      'USB 3.0/2.0',
    ],
  },
  'email-address': {
    fail: [
      'help@mugshop.com',
      'help (at) mugshop.com',
      'help[at]mugshop[dot]com',
      '@mugshop',
      'abc123@marketplace.amazon.com',
      'help＠mugshop.com',
    ],
    pass: ['5 @ 3 EUR'],
  },
  'phone-number': {
    fail: [
      '+49 30 1234567',
      '+1 (555) 123-4567',
      '555-123-4567',
      '(555) 123-4567',
      '0301234567',
      '03-1234-5678',
      '090-1234-5678',
      '020 7946 0958',
      '+86 138 0013 8000',
      '13800138000',
    ],
    pass: [
      '111-1234567-1234567',
      '2026-11-22',
      '22.11.2026 14:05',
      '1Z999AA10123456784',
      '9400 1000 0000 0000 0000 00',
      '12.99 EUR',
      '$1,299.00',
      'X000ABC123',
      'FBA15DXXXX01',
    ],
  },
  emoji: { fail: ['🙂', '❤️', '👍🏽', '🇩🇪', '★', ':-)', '^_^', '✨'], pass: ['5 × 3', '©', '®', '™', '→', '3:00'] },
  styling: {
    fail: ['!!', '???', '<b>x</b>', '<a href="x">', '&nbsp;', '==========', '**x**', '𝐁𝐨𝐥𝐝'],
    pass: ['!', '?', '- x', '1. x', '(a) x', 'a < b'],
  },
  shouting: {
    fail: ['PLEASE READ THIS', 'IMPORTANT', 'URGENT', 'DO NOT WORRY', 'WICHTIG', 'BITTE LESEN', 'ATTENTION'],
    pass: ['USB', 'DHL', 'FEDEX', 'USB HDMI LED', 'SKU MUG-BLUE', 'FNSKU', 'FBA', 'OK', 'LPN', 'HERMES', 'X000ABC123'],
  },
  'unfilled-field': {
    fail: [
      '{{tracking}}',
      '{tracking}',
      '{{tracking',
      '[Order ID]',
      '[your name]',
      '<name>',
      '%name%',
      '#customer-first-name#',
      'XXX',
      '____',
      '【お名前】',
      '○○',
      '$' + '{name}',
      '[Sendungsnummer]',
    ],
    pass: ['[Important]', '(blue)', '100 %', 'a_b', 'XL', '#1'],
  },
  'other-channel': {
    fail: [
      'WhatsApp',
      'whats app',
      'WeChat',
      'PayPal',
      'Pay Pal',
      'Facebook',
      'Instagram',
      'Telegram',
      '微信',
      'LINE ID',
      'eBay',
      '支付宝',
      'LINEで',
    ],
    pass: ['Amazon', 'on line 3', 'paper', 'face', 'a new line'],
  },
};
