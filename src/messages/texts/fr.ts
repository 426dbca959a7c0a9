// After-sales texts in French.
import { type LanguageTexts, SIGNATURE } from './types';

export const fr: LanguageTexts = {
  opening:
    'Bonjour,\n\nNous vous remercions de votre message au sujet de la commande {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Bonjour,\n\nNous vous écrivons au sujet de la commande {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Cordialement${SIGNATURE}`,
  questionOpening: 'Bonjour,\n\nNous vous remercions de votre question{{#item}} au sujet de « {{item}} »{{/item}}.',
  warm: {
    opening:
      'Bonjour,\n\nMerci beaucoup de nous avoir écrit au sujet de la commande {{orderId}}{{#item}} ({{item}}){{/item}}.',
    firstOpening:
      'Bonjour,\n\nMerci beaucoup pour votre commande {{orderId}}{{#item}} ({{item}}){{/item}}, au sujet de laquelle nous vous écrivons aujourd’hui.',
    questionOpening:
      'Bonjour,\n\nMerci beaucoup de votre intérêt et de votre question{{#item}} au sujet de « {{item}} »{{/item}}.',
    closing: `Pour toute autre question, répondez simplement à ce message : nous vous aiderons avec plaisir.\n\nBien cordialement${SIGNATURE}`,
  },
  businessOpening: 'Bonjour,',
  businessClosing: `Merci de votre aide.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Commande {{orderId}} : adresse de livraison',
      `Nous sommes désolés, mais nous ne pouvons pas modifier l’adresse nous-mêmes : Amazon prépare et expédie cette commande, et uniquement à l’adresse qui y est enregistrée.

Tant que la commande n’a pas été préparée, vous pouvez changer l’adresse ou annuler la commande dans « Vos commandes » sur Amazon. Si aucune de ces deux options n’est plus proposée, le service client d’Amazon pourra vous dire ce qui reste possible. Après une annulation, vous pourrez commander à nouveau avec la bonne adresse.`,
    ],
    'address-not-shipped.seller': [
      'Commande {{orderId}} : adresse de livraison',
      `Votre colis n’est pas encore parti et nous le gardons en attente. Nous regrettons de ne pas pouvoir simplement l’envoyer à une autre adresse : Amazon ne nous autorise à expédier qu’à l’adresse enregistrée dans la commande.

Veuillez ouvrir « Vos commandes » sur Amazon, choisir cette commande et demander son annulation. Nous la confirmerons aussitôt, et vous pourrez commander à nouveau avec la bonne adresse.

Merci de le faire le {{replyBy}} au plus tard. Sans nouvelles de votre part, nous devrons expédier à l’adresse de la commande.`,
    ],
    'address-shipped-low.fba': [
      'Commande {{orderId}} : adresse de livraison',
      `Le colis est déjà en route vers l’adresse de la commande et nous ne pouvons malheureusement plus la modifier. C’est Amazon qui livre cette commande. Dans « Vos commandes », vous pouvez demander au service client d’Amazon si le transporteur peut encore le rediriger.

Si vous ne souhaitez pas attendre, vous pouvez commander à nouveau l’article avec la bonne adresse. Si le premier colis ne vous parvient pas, écrivez-nous ici : nous veillerons à ce que vous ne payiez pas deux fois.`,
    ],
    'address-shipped-low.seller': [
      'Commande {{orderId}} : adresse de livraison',
      `Votre colis est déjà parti{{#shipDate}} le {{shipDate}}{{/shipDate}} et son adresse ne peut plus être modifiée. Nous avons demandé au transporteur{{#carrier}} ({{carrier}}){{/carrier}} de l’arrêter ou de le rediriger, mais une telle demande arrive souvent trop tard.

Pour vous éviter d’attendre, veuillez commander à nouveau l’article avec la bonne adresse et nous le signaler ici. Nous vous rembourserons alors intégralement la commande {{orderId}}. Si le premier colis vous parvient malgré tout, vous pourrez le garder.

Nous vous prions d’excuser cette étape supplémentaire. Amazon ne nous autorise à expédier qu’à l’adresse enregistrée dans la commande.`,
    ],
    'address-shipped-high.fba': [
      'Commande {{orderId}} : adresse de livraison',
      `Le colis est déjà en route vers l’adresse de la commande et nous ne pouvons malheureusement plus la modifier. C’est Amazon qui livre cette commande. Dans « Vos commandes », vous pouvez demander au service client d’Amazon si le transporteur peut encore le rediriger.

Si le colis ne peut pas être livré ou s’il est refusé à l’ancienne adresse, il retourne chez Amazon et vous verrez le remboursement dans « Vos commandes ». Vous pourrez ensuite commander à nouveau avec la bonne adresse. Nous savons que vous espériez une autre réponse et vous remercions de votre compréhension.`,
    ],
    'address-shipped-high.seller': [
      'Commande {{orderId}} : adresse de livraison',
      `Votre colis est déjà parti{{#shipDate}} le {{shipDate}}{{/shipDate}} et est en route vers l’adresse de la commande. Nous sommes désolés : nous ne pouvons plus modifier l’adresse, ni envoyer un second article avant le retour du premier.
{{#tracking}}

Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Nous avons demandé au transporteur d’arrêter ou de rediriger le colis et vous communiquerons sa réponse le {{replyBy}} au plus tard. Si quelqu’un habite à l’ancienne adresse, vous pouvez lui demander de refuser le colis ou de vous le remettre. Dès qu’il nous sera revenu, nous vous rembourserons intégralement et vous pourrez commander à nouveau avec la bonne adresse.

Nous vous remercions de votre compréhension et vous tiendrons au courant.`,
    ],
    'cancel-not-shipped.fba': [
      'Commande {{orderId}} : annulation',
      `Tant que la commande n’a pas été préparée, vous pouvez l’annuler vous-même : veuillez ouvrir « Vos commandes » sur Amazon, choisir cette commande et annuler l’article. Comme Amazon expédie cette commande, nous ne pouvons pas le faire à votre place.

Si l’annulation n’y est plus proposée, le colis est déjà en préparation. Vous pourrez alors le refuser à la livraison ou le retourner depuis « Vos commandes ». Nous regrettons de ne pas pouvoir vous proposer de solution plus rapide.`,
    ],
    'cancel-not-shipped.seller': [
      'Commande {{orderId}} : annulation',
      `Nous avons suspendu l’expédition. Veuillez ouvrir « Vos commandes » sur Amazon, choisir cette commande et demander son annulation. Nous la confirmerons dès sa réception et vous ne serez pas débité ; toute somme déjà versée vous sera restituée par Amazon.

Pouvons-nous vous demander pourquoi vous n’avez plus besoin de l’article ? Si un point n’était pas clair, nous vous répondrons volontiers. Si vous souhaitez finalement le recevoir, dites-le-nous le {{replyBy}} au plus tard.`,
    ],
    'cancel-shipped.fba': [
      'Commande {{orderId}} : annulation',
      `Le colis est déjà en route et ne peut malheureusement plus être arrêté. Pouvons-nous vous demander pourquoi vous n’avez plus besoin de l’article ? Peut-être souhaitez-vous finalement le garder ; nous pouvons aussi répondre à vos questions.

Si vous n’en voulez plus, vous pouvez refuser le colis à la livraison ou le retourner depuis « Vos commandes » une fois qu’il sera arrivé. Il retournera chez Amazon et vous verrez le remboursement dans « Vos commandes » lorsque le retour aura été traité.`,
    ],
    'cancel-shipped.seller': [
      'Commande {{orderId}} : annulation',
      `Votre colis est déjà parti{{#shipDate}} le {{shipDate}}{{/shipDate}} et ne peut malheureusement plus être arrêté. Pouvons-nous vous demander pourquoi vous n’avez plus besoin de l’article ? Peut-être souhaitez-vous finalement le garder ; nous pouvons aussi répondre à vos questions.
{{#tracking}}

Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Si vous n’en voulez plus, demandez un retour dans « Vos commandes » dès sa livraison : l’adresse et l’étiquette de retour vous y seront indiquées. Vous pouvez aussi refuser le colis. Nous vous rembourserons dans {{refundDays}} suivant la réception de l’article.

{{#refundOffer}}Si vous préférez garder l’article, nous pouvons vous rembourser {{refundOffer}} sans que vous ayez à le renvoyer. Dites-nous ce que vous préférez.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Commande {{orderId}} : livraison',
      `Nous sommes désolés pour cette attente. Amazon se charge du stockage, de l’expédition et de la livraison de cette commande, et son service client peut voir chaque étape de l’acheminement.

Veuillez ouvrir « Vos commandes », choisir cette commande et consulter le suivi. Si la date indiquée est passée ou si quelque chose vous semble anormal, contactez le service client d’Amazon depuis la même page. Il peut faire rechercher le colis et régler la question directement avec vous.

Si cela ne suffit pas, écrivez-nous à nouveau et nous nous adresserons à Amazon.`,
    ],
    'where-is-my-order-seller.seller': [
      'Commande {{orderId}} : où se trouve votre colis',
      `Nous sommes désolés pour cette attente. {{#trace}}Voici ce que nous savons :

{{#shipDate}}
Expédié le : {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Transporteur : {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Dernier suivi : {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Attendu au plus tard le : {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}Nous avons demandé au transporteur où il se trouve actuellement. {{/lastScan}}Nous vous écrirons à nouveau le {{replyBy}} au plus tard pour vous dire où en est la livraison. Si le colis n’a pas avancé d’ici là, ce sera à vous de choisir : nous vous en enverrons un nouveau à la même adresse ou nous vous rembourserons intégralement.`,
    ],
    'no-longer-wanted.fba': [
      'Commande {{orderId}} : retour',
      `Bien sûr, un retour est possible. Veuillez ouvrir « Vos commandes » sur Amazon, choisir cette commande et demander un retour. Amazon vous indiquera comment renvoyer l’article, et vous y verrez le remboursement lorsque le retour aura été traité.

{{#refundOffer}}Si vous préférez garder l’article, nous pouvons vous rembourser {{refundOffer}} sans que vous ayez à le renvoyer. Dites-nous ce que vous préférez.{{/refundOffer}}{{^refundOffer}}Pouvons-nous vous demander ce qui ne convenait pas ? Cela nous aide à mieux décrire l’article.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Commande {{orderId}} : retour',
      `Bien sûr, un retour est possible. Veuillez ouvrir « Vos commandes » sur Amazon, choisir cette commande et demander un retour : l’étiquette et l’adresse de retour vous y seront indiquées. Nous vous rembourserons dans {{refundDays}} suivant la réception de l’article.

{{#refundOffer}}Si vous préférez garder l’article, nous pouvons vous rembourser {{refundOffer}} sans que vous ayez à le renvoyer. Dites-nous ce que vous préférez.{{/refundOffer}}{{^refundOffer}}Pouvons-nous vous demander ce qui ne convenait pas ? Cela nous aide à mieux décrire l’article.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Commande {{orderId}} : article endommagé',
      `Nous sommes vraiment désolés que l’article soit arrivé endommagé.

Amazon a livré cette commande et trouvera une solution avec vous : veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour en indiquant que l’article est endommagé. Vous pourrez y choisir entre un remboursement et, s’il est disponible, un article de remplacement.

Si vous le pouvez, envoyez-nous une photo du dommage en réponse à ce message. Elle nous aidera à améliorer l’emballage.`,
    ],
    'damaged.seller': [
      'Commande {{orderId}} : article endommagé',
      `Nous sommes vraiment désolés que l’article soit arrivé endommagé. Ce type de dommage survient le plus souvent pendant le transport, mais c’est à nous d’y remédier.

Veuillez nous envoyer une photo du dommage en réponse à ce message et nous dire ce que vous préférez : un article de remplacement ou un remboursement intégral. Nous nous en occuperons dans un délai {{answerDays}} à compter de votre réponse. Si nous avons besoin de récupérer l’article endommagé, vous recevrez de notre part une étiquette prépayée.`,
    ],
    'wrong-item.fba': [
      'Commande {{orderId}} : article reçu différent',
      `Nous sommes vraiment désolés que vous ayez reçu autre chose que l’article commandé.

Amazon a préparé et livré cette commande et trouvera une solution avec vous : veuillez ouvrir « Vos commandes », choisir cette commande et demander un retour en indiquant que l’article reçu n’est pas le bon. Vous pourrez y choisir entre un remboursement et, s’il est disponible, le bon article.

Si vous le pouvez, envoyez-nous une photo de l’article et de son étiquette en réponse à ce message, afin que nous en trouvions la cause.`,
    ],
    'wrong-item.seller': [
      'Commande {{orderId}} : article reçu différent',
      `Nous sommes vraiment désolés que vous ayez reçu autre chose que l’article commandé. L’erreur vient de nous.

Veuillez nous envoyer une photo de l’article et de son étiquette en réponse à ce message et nous dire ce que vous préférez : le bon article ou un remboursement intégral. Nous nous en occuperons dans un délai {{answerDays}} à compter de votre réponse. Si nous avons besoin de récupérer l’article reçu, vous recevrez de notre part une étiquette prépayée.`,
    ],
    'not-received.fba': [
      'Commande {{orderId}} : colis non reçu',
      `Nous sommes vraiment désolés que votre colis ne soit toujours pas arrivé. Amazon livre cette commande et peut faire rechercher le colis.

Veuillez d’abord demander à vos voisins et regarder aux endroits où les colis sont déposés chez vous. S’il ne s’y trouve pas, ouvrez « Vos commandes », choisissez cette commande et contactez le service client d’Amazon depuis cette page. Si le colis est perdu, il pourra vous proposer directement un remboursement ou un article de remplacement.

Si Amazon ne peut pas vous aider, écrivez-nous à nouveau et nous nous adresserons à Amazon.`,
    ],
    'not-received.seller': [
      'Commande {{orderId}} : colis non reçu',
      `Nous sommes vraiment désolés que votre colis ne soit toujours pas arrivé.
{{#trace}}

{{#shipDate}}
Expédié le : {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numéro de suivi : {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Transporteur : {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Dernier suivi : {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Attendu au plus tard le : {{promisedDate}}
{{/promisedDate}}
{{/trace}}

Vous avez déjà suffisamment attendu. Dites-nous ce que vous préférez : nous vous envoyons un article de remplacement à l’adresse de la commande ou nous vous remboursons intégralement. Nous nous en occuperons dans un délai {{answerDays}} à compter de votre réponse. Si le premier colis arrive plus tard, merci de nous prévenir.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Ordre de retrait {{removalOrder}} : {{/removalOrder}}{{^removalOrder}}{{#sku}}Retrait vers votre entrepôt (SKU {{sku}}) : {{/sku}}{{^sku}}Retrait vers votre entrepôt : {{/sku}}{{/removalOrder}}réétiqueter et renvoyer à Amazon',
      `Un envoi issu d’un retrait chez Amazon est en route vers votre entrepôt :

{{#removalOrder}}
Ordre de retrait : {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Numéro de suivi : {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN : {{lpn}}
{{/lpn}}
{{#sku}}
SKU : {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU : {{fnsku}}
{{/fnsku}}
{{#units}}
Unités : {{units}}
{{/units}}

1. Veuillez compter les unités. Photographiez le carton, les étiquettes et chaque unité endommagée, incomplète ou qui n’est pas à nous.
2. Vérifiez que chaque unité est propre, complète et en état de marche. Mettez de côté ce qui n’est pas comme neuf.
3. Recouvrez entièrement les anciennes étiquettes Amazon (y compris l’étiquette LPN) et apposez l’étiquette FNSKU. Remplacez les sachets ou cartons usés.
4. Indiquez-nous le nombre d’unités en bon état le {{replyBy}} au plus tard. Nous créerons ensuite l’envoi vers Amazon et vous transmettrons les étiquettes.`,
    ],
    'returned-intact.seller': [
      'Retour de la commande {{orderId}} : contrôler et remettre en stock',
      `Un retour client est en route vers votre entrepôt, ou déjà arrivé :

Commande : {{orderId}}
{{#sku}}
SKU : {{sku}}
{{/sku}}
{{#units}}
Unités : {{units}}
{{/units}}

1. Veuillez photographier le colis et l’article à l’ouverture.
2. Vérifiez qu’il est propre, complet et en état de marche, et qu’il s’agit bien de l’article que nous avons envoyé.
3. S’il est comme neuf, remballez-le, apposez notre étiquette et remettez-le en stock.
4. Communiquez-nous le résultat le jour de l’arrivée, afin que nous puissions rembourser le client à temps, et le {{replyBy}} au plus tard.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Ordre de retrait {{removalOrder}} : {{/removalOrder}}{{^removalOrder}}{{#sku}}Retrait vers votre entrepôt (SKU {{sku}}) : {{/sku}}{{^sku}}Retrait vers votre entrepôt : {{/sku}}{{/removalOrder}}unités non vendables comme neuves',
      `Un envoi issu d’un retrait chez Amazon, avec des unités qui ne peuvent pas être vendues comme neuves, est en route vers votre entrepôt :

{{#removalOrder}}
Ordre de retrait : {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Numéro de suivi : {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN : {{lpn}}
{{/lpn}}
{{#sku}}
SKU : {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU : {{fnsku}}
{{/fnsku}}
{{#units}}
Unités : {{units}}
{{/units}}

1. Veuillez compter et photographier les unités avec leurs étiquettes, telles qu’elles arrivent.
2. Triez-les : vendables après nettoyage ou remballage ; utilisables pour pièces ; sans valeur.
3. Envoyez-nous la liste avec les photos le {{replyBy}} au plus tard. Merci de ne rien réétiqueter ni jeter avant notre réponse.`,
    ],
    'returned-damaged.seller': [
      'Retour de la commande {{orderId}} : unité endommagée',
      `Un retour client qui ne peut pas être vendu comme neuf est en route vers votre entrepôt, ou déjà arrivé :

Commande : {{orderId}}
{{#sku}}
SKU : {{sku}}
{{/sku}}
{{#units}}
Unités : {{units}}
{{/units}}

1. Veuillez photographier le colis, l’article et le dommage.
2. Dites-nous s’il est vendable après nettoyage ou remballage, utilisable pour pièces ou sans valeur, et ce que coûterait le remballage.
3. Conservez-le jusqu’à notre réponse. Nous avons besoin des photos le {{replyBy}} au plus tard.`,
    ],
    'negative-review.any': [
      'Commande {{orderId}} : nous souhaitons y remédier',
      `Nous sommes désolés que l’article n’ait pas répondu à vos attentes. Pourriez-vous nous dire ce qui n’allait pas ? Si le problème est visible, une photo nous aiderait.

Nous souhaitons y remédier. Dites-nous ce que vous préférez : un article de remplacement ou un remboursement intégral. Nous nous en occuperons dans un délai {{answerDays}} à compter de votre réponse, sans aucune condition.`,
    ],
    'negative-feedback.any': [
      'Commande {{orderId}} : tout est-il réglé ?',
      `Nous sommes désolés que tout ne se soit pas bien passé avec cette commande. À notre connaissance, la question est maintenant réglée. S’il reste un point en suspens, dites-le-nous et nous nous en occuperons.

Une dernière précision : vous avez laissé une évaluation du vendeur pour cette commande. Si elle ne reflète plus la situation, vous pouvez la supprimer dans « Vos commandes ». Vous êtes entièrement libre de le faire ou non, et rien n’en dépend.`,
    ],
    'feedback-removal.fba': [
      'Évaluation du vendeur, commande {{orderId}}',
      `Nous vous prions d’examiner l’évaluation du vendeur laissée pour cette commande, expédiée par Amazon :

Commande : {{orderId}}
{{#feedbackDate}}
Date de l’évaluation : {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Note : {{rating}} étoiles sur 5
{{/rating}}
{{#comment}}
Commentaire : « {{comment}} »
{{/comment}}

Le commentaire porte uniquement sur la livraison ou le service assurés par Amazon. Nous vous demandons donc de le barrer, conformément aux règles des commandes expédiées par Amazon.`,
    ],
    'feedback-removal.seller': [
      'Évaluation du vendeur, commande {{orderId}}',
      `Nous vous prions d’examiner l’évaluation du vendeur laissée pour cette commande :

Commande : {{orderId}}
{{#feedbackDate}}
Date de l’évaluation : {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Note : {{rating}} étoiles sur 5
{{/rating}}
{{#comment}}
Commentaire : « {{comment}} »
{{/comment}}

Le commentaire porte entièrement sur le produit et ne dit rien de notre service en tant que vendeur. Nous vous demandons donc de le retirer des évaluations du vendeur.`,
    ],
    'feedback-reply.fba': [
      'Réponse publique à une évaluation du vendeur',
      'Nous sommes désolés que cette commande ne se soit pas déroulée comme prévu et vous remercions de nous l’avoir signalé. Amazon se charge du stockage et de la livraison de cette commande ; son service client peut vous aider depuis « Vos commandes », où vous pouvez aussi nous écrire.',
    ],
    'feedback-reply.seller': [
      'Réponse publique à une évaluation du vendeur',
      'Nous sommes désolés que cette commande ne se soit pas déroulée comme prévu et vous remercions de nous l’avoir signalé. Écrivez-nous depuis « Vos commandes » : nous y remédierons.',
    ],
    'first-answer.any': [
      'Commande {{orderId}} : nous nous en occupons',
      `Nous avons lu votre message et examinons la situation. Nous regrettons de ne pas pouvoir vous donner tout de suite une réponse complète. Vous l’aurez le {{replyBy}} au plus tard.

Si vous disposez d’un élément qui peut nous aider, par exemple une photo, vous pouvez l’ajouter en réponse à ce message.`,
    ],
  },
};
