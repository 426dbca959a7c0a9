// After-sales texts in French, second part.
import type { MoreTexts } from './types';

export const moreFr: MoreTexts = {
  'defective.fba': [
    'Commande {{orderId}} : article qui ne fonctionne pas',
    `Nous sommes vraiment désolés que l’article ne fonctionne pas comme il le devrait. Amazon l’a livré pour nous et trouvera une solution avec vous : veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour en indiquant le motif qui vous semble juste. Vous pourrez y choisir entre un remboursement et, s’il est disponible, un article de remplacement.

Si vous préférez d’abord chercher la cause avec nous, dites-nous ce qui se passe et à quel moment, avec une photo en réponse à ce message si cela se voit.`,
  ],
  'defective.seller': [
    'Commande {{orderId}} : article qui ne fonctionne pas',
    `Nous sommes vraiment désolés que l’article ne fonctionne pas comme il le devrait. Dites-nous ce qui se passe et à quel moment, avec une photo en réponse à ce message si cela se voit. La cause est souvent vite trouvée.

Si cela ne suffit pas, vous avez le choix : un article de remplacement ou un remboursement intégral. Nous nous en occuperons dans un délai {{answerDays}} à compter de votre réponse. Si nous avons besoin de récupérer l’article, vous recevrez de notre part une étiquette prépayée.`,
  ],
  'missing-parts.fba': [
    'Commande {{orderId}} : pièces manquantes',
    `Nous sommes vraiment désolés qu’il manque quelque chose. Veuillez regarder encore une fois dans les plis et sous le calage du carton, où les petites pièces se cachent souvent.

Si vous ne la trouvez pas, dites-nous en réponse à ce message quelle pièce manque ; la liste figure dans la notice. Amazon a livré cette commande : depuis « Vos commandes », vous pouvez la retourner contre un remboursement ou, s’il est disponible, un article de remplacement pendant tout le délai de retour.`,
  ],
  'missing-parts.seller': [
    'Commande {{orderId}} : pièces manquantes',
    `Nous sommes vraiment désolés qu’il manque quelque chose. Veuillez regarder encore une fois dans les plis et sous le calage du carton, où les petites pièces se cachent souvent.

Si vous ne la trouvez pas, dites-nous quelle pièce manque, avec une photo de ce que vous avez reçu en réponse à ce message. Vous avez le choix : nous envoyons la pièce à l’adresse de la commande, ou vous retournez l’article contre un remboursement intégral. Nous nous en occuperons dans un délai {{answerDays}} à compter de votre réponse.`,
  ],
  'not-as-described.fba': [
    'Commande {{orderId}} : article différent de vos attentes',
    `Nous sommes désolés que l’article ne corresponde pas à ce que sa page vous laissait attendre. Dites-nous ce qui diffère, afin que nous puissions corriger la page.

Amazon a livré cette commande : veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour en indiquant le motif qui vous semble juste. Vous y verrez le remboursement lorsque le retour aura été traité.`,
  ],
  'not-as-described.seller': [
    'Commande {{orderId}} : article différent de vos attentes',
    `Nous sommes désolés que l’article ne corresponde pas à ce que sa page vous laissait attendre. Dites-nous ce qui diffère, afin que nous puissions corriger la page.

Vous pouvez le retourner contre un remboursement intégral : veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour. {{#refundOffer}}Si vous préférez garder l’article, nous pouvons vous rembourser {{refundOffer}} sans que vous ayez à le renvoyer. Dites-nous ce que vous préférez.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Commande {{orderId}} : autre taille',
    `Nous sommes désolés que la taille ne convienne pas. Amazon stocke et expédie nos articles : veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour ou, si cela vous est proposé, un échange. Vous pouvez commander l’autre taille tout de suite, sans attendre le remboursement.

Si vous nous dites quelle taille vous portez ou de quelle taille vous avez besoin, nous vous indiquerons volontiers laquelle convient.`,
  ],
  'wrong-size.seller': [
    'Commande {{orderId}} : autre taille',
    `Nous sommes désolés que la taille ne convienne pas. Dites-nous de quelle taille vous avez besoin : nous vérifierons si nous l’avons et vous répondrons le {{replyBy}} au plus tard.

Pour l’échange, veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour. Dès que le premier article sera en route vers nous, nous enverrons l’autre taille à la même adresse.`,
  ],
  'delivered-not-received.fba': [
    'Commande {{orderId}} : colis indiqué comme livré',
    `Nous sommes désolés que le suivi indique une livraison alors que vous n’avez rien reçu. Veuillez demander à vos voisins, regarder aux endroits où les colis sont déposés et attendre encore un jour : certains colis sont scannés trop tôt.

S’il n’est toujours pas là, veuillez ouvrir « Vos commandes », choisir cette commande et contacter le service client d’Amazon depuis cette page. Amazon a livré cette commande, peut interroger le livreur et réglera la question avec vous.`,
  ],
  'delivered-not-received.seller': [
    'Commande {{orderId}} : colis indiqué comme livré',
    `Nous sommes désolés que le suivi indique une livraison alors que vous n’avez rien reçu.
{{#tracking}}

Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Veuillez demander à vos voisins et regarder aux endroits où les colis sont déposés : certains colis sont scannés trop tôt. Nous avons demandé au transporteur où exactement il a été remis et vous écrirons le {{replyBy}} au plus tard. Si le colis est perdu, vous avez le choix : un article de remplacement à l’adresse de la commande ou un remboursement intégral.`,
  ],
  'sent-back.fba': [
    'Commande {{orderId}} : colis en cours de retour',
    `Le transporteur n’a pas pu livrer votre colis, qui est renvoyé à Amazon. Nous en sommes désolés. Amazon rembourse une telle commande lorsque le colis y est arrivé ; vous le verrez dans « Vos commandes ».

Si vous souhaitez toujours l’article, veuillez vérifier l’adresse de votre compte et le commander à nouveau.`,
  ],
  'sent-back.seller': [
    'Commande {{orderId}} : colis en cours de retour',
    `Le transporteur n’a pas pu livrer votre colis, qui revient vers nous. Nous en sommes désolés.
{{#tracking}}

Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Dites-nous le {{replyBy}} au plus tard ce que vous préférez : nous l’envoyons encore une fois à l’adresse de la commande dès qu’il est ici, ou nous vous remboursons. Si l’adresse n’est pas la bonne, veuillez commander à nouveau avec la bonne : Amazon ne nous autorise à expédier qu’à l’adresse enregistrée dans la commande.`,
  ],
  'delayed.seller': [
    'Commande {{orderId}} : plus tard que prévu',
    `Votre commande vous parviendra plus tard que prévu et nous en sommes désolés.{{#transitDays}} L’acheminement jusqu’à vous prend d’habitude {{transitDays}}.{{/transitDays}}{{#promisedDate}} Nous l’attendons désormais pour le {{promisedDate}} au plus tard.{{/promisedDate}}
{{#tracking}}

Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Nous consultons le suivi chaque jour et vous écrirons le {{replyBy}} au plus tard. Si vous ne souhaitez pas attendre, vous pouvez annuler dans « Vos commandes » et vous ne serez pas débité.`,
  ],
  'customs.seller': [
    'Commande {{orderId}} : colis à la douane',
    `Votre colis est à la douane, ce qui prend souvent quelques jours.{{#transitDays}} L’acheminement complet prend d’habitude {{transitDays}}.{{/transitDays}}
{{#tracking}}

Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Si la douane ou le transporteur vous demande un document, dites-le-nous ici et nous vous l’enverrons aussitôt. Vous n’avez pas à payer de frais qui n’étaient pas indiqués lors de la commande : prévenez-nous et nous nous en occuperons. Nous vous écrirons à nouveau le {{replyBy}} au plus tard.`,
  ],
  'where-is-my-refund.fba': [
    'Commande {{orderId}} : votre remboursement',
    `Nous comprenons que vous attendiez votre remboursement. Amazon reçoit les retours de cette commande et verse le remboursement : vous en voyez l’état dans « Vos commandes », au niveau du retour. Ensuite, le crédit prend en général de trois à cinq jours ouvrés sur un compte bancaire et jusqu’à dix sur une carte.

Si la date indiquée est passée, contactez le service client d’Amazon depuis la même page. Il peut voir le paiement, ce que nous ne pouvons pas.`,
  ],
  'where-is-my-refund.seller': [
    'Commande {{orderId}} : votre remboursement',
    `Nous comprenons que vous attendiez votre remboursement et nous avons vérifié. {{#refundOffer}}Nous avons remboursé {{refundOffer}} par l’intermédiaire d’Amazon. {{/refundOffer}}{{^refundOffer}}Nous remboursons dans {{refundDays}} suivant la réception de l’article. {{/refundOffer}}Ensuite, le crédit prend en général de trois à cinq jours ouvrés sur un compte bancaire et jusqu’à dix sur une carte.

Si rien n’est arrivé le {{replyBy}}, écrivez-nous ici et nous nous adresserons à Amazon.`,
  ],
  'return-label.fba': [
    'Commande {{orderId}} : étiquette de retour',
    `Amazon reçoit les retours de cette commande. Veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour : l’étiquette, les lieux de dépôt et les frais éventuels vous sont indiqués avant que vous ne confirmiez.

Si la page n’affiche pas d’étiquette, le service client d’Amazon peut vous en envoyer une.`,
  ],
  'return-label.seller': [
    'Commande {{orderId}} : étiquette de retour',
    `Veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour : l’étiquette et l’adresse de retour y sont indiquées dès que nous l’avons approuvé, ce que nous faisons dans un délai {{answerDays}}. Si l’article est défectueux ou n’est pas celui que vous avez commandé, le retour ne vous coûte rien.

Si la page n’affiche pas d’étiquette, dites-le-nous ici et nous y remédierons le {{replyBy}} au plus tard.`,
  ],
  'late-return.fba': [
    'Commande {{orderId}} : délai de retour',
    `La plupart des articles peuvent être retournés à Amazon pendant 30 jours sans motif ; le dernier jour est indiqué dans « Vos commandes ». Si aucun retour n’y est plus proposé, le service client d’Amazon pourra vous dire ce qui reste possible.

Si l’article a un défaut, dites-nous lequel. En cas de défaut, nous vous aidons aussi après ce délai.`,
  ],
  'late-return.seller': [
    'Commande {{orderId}} : délai de retour',
    `Le délai de retour sans motif est passé, c’est pourquoi Amazon n’en propose plus dans « Vos commandes ». Si l’article a un défaut, dites-nous lequel, avec une photo en réponse à ce message : en cas de défaut, nous vous aidons aussi après ce délai.

Si l’article est en bon état, nous verrons si nous pouvons encore le reprendre et vous répondrons le {{replyBy}} au plus tard.`,
  ],
  'cancelled.seller': [
    'Commande {{orderId}} : annulée',
    `Votre commande est annulée, comme vous l’avez demandé. Vous ne serez pas débité ; toute somme déjà versée vous sera restituée par Amazon, ce qui peut prendre quelques jours selon le moyen de paiement.

Merci de nous avoir prévenus à temps.`,
  ],
  'change-order.fba': [
    'Commande {{orderId}} : modification de la commande',
    `Nous sommes désolés, mais nous ne pouvons pas modifier une commande qu’Amazon prépare et expédie. Tant qu’elle n’a pas été préparée, vous pouvez annuler l’article dans « Vos commandes » et commander à nouveau avec la couleur, la quantité ou le message cadeau que vous souhaitez.

Si l’annulation n’est plus proposée, vous pourrez le retourner après la livraison.`,
  ],
  'change-order.seller': [
    'Commande {{orderId}} : modification de la commande',
    `Nous avons retenu le colis. Amazon ne nous permet de modifier ni l’article ni la quantité d’une commande. Veuillez ouvrir « Vos commandes », demander l’annulation de cette commande et commander à nouveau comme vous le souhaitez ; nous confirmerons aussitôt l’annulation.

Nous pouvons encore ajouter un message cadeau ou répondre à un autre souhait pour l’emballage : dites-le-nous le {{replyBy}} au plus tard.`,
  ],
  'invoice.any': [
    'Commande {{orderId}} : votre facture',
    `Vous trouverez la facture avec TVA dans « Vos commandes », à cette commande, dès son expédition. Si elle n’y est pas, ou si le nom de votre société ou votre numéro de TVA doit y figurer, dites-nous ce qu’elle doit indiquer et nous l’ajouterons à votre commande le {{replyBy}} au plus tard.

Nous ne pouvons envoyer de facture que par Amazon.`,
  ],
  'product-question.any': [
    'Commande {{orderId}} : votre question',
    `Nous voulons vous donner une réponse exacte et vérifions directement sur le produit. Vous l’aurez le {{replyBy}} au plus tard.

Si une photo ou le nom de l’appareil avec lequel vous l’utilisez peut aider, ajoutez-les en réponse à ce message.`,
  ],
  'refunded.any': [
    'Commande {{orderId}} : remboursement effectué',
    `Comme promis, nous vous avons remboursé{{#refundOffer}} {{refundOffer}}{{/refundOffer}} par l’intermédiaire d’Amazon. Vous le verrez dans « Vos commandes » ; le crédit prend en général de trois à cinq jours ouvrés sur un compte bancaire et jusqu’à dix sur une carte.

Vous n’avez rien à faire. Nous vous prions de nous excuser pour ce désagrément.`,
  ],
  'replacement-sent.any': [
    'Commande {{orderId}} : article de remplacement en route',
    `Comme promis, un article de remplacement est en route vers l’adresse de la commande.
{{#tracking}}

Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Attendu au plus tard le : {{promisedDate}}
{{/promisedDate}}

Vous n’avez rien à faire. Si quelque chose n’est pas comme il faut, écrivez-nous ici.`,
  ],
  'warranty.any': [
    'Commande {{orderId}} : garantie',
    `Le délai de retour est passé, mais en cas de défaut, nous vous aidons toujours. Dites-nous ce qui se passe et depuis quand, avec une photo du défaut et de l’étiquette en réponse à ce message.

Nous vous dirons ensuite le {{replyBy}} au plus tard comment nous pouvons y remédier : une pièce, une réparation, un article de remplacement ou un remboursement.`,
  ],
  'safety.any': [
    'Commande {{orderId}} : veuillez ne plus utiliser l’article',
    `Merci de nous l’avoir signalé. Veuillez ne plus utiliser l’article, le débrancher ou en retirer la pile, et le tenir hors de portée des enfants. Nous espérons que personne n’est blessé.

Nous prenons cela au sérieux et examinons la situation. Veuillez conserver l’article et nous dire ce qui s’est passé, quand, et quel numéro figure sur son étiquette, avec des photos en réponse à ce message. Nous vous écrirons le {{replyBy}} au plus tard. Nous le signalons également à Amazon.`,
  ],
  'price-question.any': [
    'Commande {{orderId}} : prix',
    `Le prix d’une commande est celui du moment où elle est passée, et Amazon ne nous permet pas de le changer ensuite. Nous regrettons de ne pas pouvoir vous donner une autre réponse.

Si la commande n’est pas encore expédiée, vous pouvez l’annuler dans « Vos commandes » et commander à nouveau au prix d’aujourd’hui.`,
  ],
  'refund-or-review.any': [
    'Commande {{orderId}} : nous voulons trouver une solution',
    `Nous sommes désolés que quelque chose se soit mal passé et nous voulons y remédier dans tous les cas. Ce que vous dites ailleurs de l’article relève de votre seule décision et n’entre pas en ligne de compte.

Dites-nous ce qui ne va pas, avec une photo en réponse à ce message si cela se voit. Nous vous dirons le {{replyBy}} au plus tard ce que nous pouvons faire.`,
  ],
  'outside-amazon.any': [
    'Commande {{orderId}} : uniquement par Amazon',
    `Merci de votre proposition. Nous ne pouvons rien convenir en dehors d’Amazon : les commandes, les paiements et les messages restent ici, où vous êtes protégé en tant qu’acheteur.

Si vous nous dites ici ce dont vous avez besoin, nous ferons ce que nous pouvons.`,
  ],
  'customization.any': [
    '[Important] Commande {{orderId}} : veuillez confirmer votre personnalisation',
    `Avant de fabriquer votre article, nous avons besoin de votre réponse à une question : tout ce que vous avez saisi est-il juste (orthographe, taille et couleur) ?

Veuillez répondre à ce message le {{replyBy}} au plus tard, et nous commencerons aussitôt. Sans réponse, nous le fabriquerons tel qu’il figure dans la commande.`,
  ],
  'bulky-delivery.any': [
    '[Important] Commande {{orderId}} : rendez-vous de livraison',
    `Votre article est grand ou lourd et le transporteur a besoin d’un rendez-vous avec vous. Veuillez nous indiquer, en réponse à ce message et le {{replyBy}} au plus tard, deux jours où quelqu’un pourra le recevoir, et s’il y a des escaliers ou des portes étroites.

Nous le transmettrons au transporteur et vous confirmerons ensuite le jour.`,
  ],
  'subscription.any': [
    'Commande {{orderId}} : votre abonnement',
    `Amazon gère les abonnements « Prévoyez et Économisez » ; nous ne pouvons donc ni les modifier, ni les suspendre, ni les arrêter pour vous. Dans votre compte, dans vos abonnements, vous pouvez déplacer la prochaine livraison, changer la quantité ou y mettre fin à tout moment.

Une commande déjà en préparation peut être annulée dans « Vos commandes ». Pour toute question sur l’article lui-même, nous sommes là.`,
  ],
  'return-condition.fba': [
    'État d’une unité retournée, commande {{orderId}}',
    `Nous vous prions de vérifier l’état de l’unité revenue avec cette commande :

Commande : {{orderId}}
{{#sku}}
SKU : {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU : {{fnsku}}
{{/fnsku}}
{{#lpn}}
LPN : {{lpn}}
{{/lpn}}
{{#returnReason}}
Motif du retour : {{returnReason}}
{{/returnReason}}

Merci de nous indiquer ce qui a été constaté lors du contrôle et de la classer à nouveau si elle est complète et n’a pas servi.`,
  ],
  'claim-facts.seller': [
    'Faits relatifs à la réclamation sur la commande {{orderId}}',
    `Voici les faits relatifs à la réclamation sur cette commande :

Commande : {{orderId}}
{{#orderDate}}
Commandé le : {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Expédié le : {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Dernier suivi : {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Promis au plus tard le : {{promisedDate}}
{{/promisedDate}}

Le colis a été envoyé à l’adresse de la commande. Nos messages avec l’acheteur se trouvent dans le fil de cette commande. Nous vous prions de décider sur cette base.`,
  ],
  'used-return.seller': [
    'Réclamation SAFE-T : retour de la commande {{orderId}}',
    `L’acheteur a retourné cette commande dans un autre état que celui dans lequel elle a été envoyée, et le remboursement a été intégral :

Commande : {{orderId}}
{{#sku}}
SKU : {{sku}}
{{/sku}}
{{#shipDate}}
Expédié le : {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Motif du retour : {{returnReason}}
{{/returnReason}}

Le colis a été ouvert le jour de son arrivée. Les photos montrent le colis avec son étiquette, son contenu et l’état de l’article. Nous demandons le remboursement de ce que l’article a perdu en valeur.`,
  ],
  'feedback-delay.seller': [
    'Évaluation du vendeur, commande {{orderId}} : livraison',
    `Nous vous prions d’examiner l’évaluation du vendeur laissée pour cette commande :

Commande : {{orderId}}
{{#feedbackDate}}
Date de l’évaluation : {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Expédié le : {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Commentaire : « {{comment}} »
{{/comment}}

L’étiquette a été achetée par le service d’achat d’expédition d’Amazon, la commande a été expédiée à temps et le commentaire porte uniquement sur le retard. Nous vous demandons donc de le barrer.`,
  ],
  'ship-home.any': [
    'Marchandise à renvoyer{{#sku}} (SKU {{sku}}){{/sku}}',
    `Veuillez préparer cette marchandise pour un renvoi vers nous ou vers un autre entrepôt :

{{#sku}}
SKU : {{sku}}
{{/sku}}
{{#units}}
Unités : {{units}}
{{/units}}
{{#removalOrder}}
Ordre de retrait : {{removalOrder}}
{{/removalOrder}}

1. Indiquez-nous le {{replyBy}} au plus tard le nombre de cartons, leurs dimensions et leurs poids, et le prix de l’envoi par mer et par avion.
2. Mettez la marchandise de propriétaires différents dans des cartons séparés et marquez les nôtres.
3. N’envoyez rien avant que nous ayons accepté le prix et transmis les documents.`,
  ],
  'before-purchase.any': [
    'Votre question{{#item}} au sujet de « {{item}} »{{/item}}',
    `Nous voulons vous donner une réponse exacte et vérifions directement sur le produit. Vous l’aurez ici le {{replyBy}} au plus tard.

En attendant, les dimensions, la matière et le contenu de la boîte figurent sur la page du produit sur Amazon. Si vous pensez à un usage précis, indiquez-le-nous en réponse à ce message, afin que nous puissions le vérifier aussi.`,
  ],
};
