// Case texts in French. What the buyer gets back is "remboursé", what Amazon owes the seller "dédommagé".
import type { CaseWords } from './types';

const REFUNDED =
  '{units#@ remboursée|@ remboursées} à l’acheteur − {returned#@ retournée|@ retournées}[ − {recharged#@ refacturée|@ refacturées} à l’acheteur][ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens';

export const fr: CaseWords = {
  separator: ' ; ',
  names: 'en',
  sentences: {
    greeting: 'Bonjour,',
    'opening.warehouse-lost':
      'Le registre d’inventaire indique {unitsEvent#@ unité perdue|@ unités perdues} dans vos entrepôts pour le produit ci-dessous, à la date du {eventDate:date}. D’après nos données, {unitsOpen#@ unité n’a été ni retrouvée ni dédommagée|@ unités n’ont été ni retrouvées ni dédommagées}.',
    'opening.warehouse-damaged':
      'Le registre d’inventaire indique {unitsEvent#@ unité endommagée|@ unités endommagées} dans vos entrepôts pour le produit ci-dessous, à la date du {eventDate:date}. D’après nos données, {unitsOpen#@ unité n’a pas été dédommagée|@ unités n’ont pas été dédommagées}.',
    'opening.refund-without-return':
      'L’acheteur de la commande ci-dessous a été remboursé pour {unitsEvent#@ unité le|@ unités, en dernier lieu le} {eventDate:date}. D’après nos données, {unitsOpen#@ unité n’a été ni retournée, ni dédommagée|@ unités n’ont été ni retournées, ni dédommagées}.',
    'opening.refund-without-return.replaced':
      'Pour la commande ci-dessous, {unitsEvent#@ remplacement gratuit a été envoyé le|@ remplacements gratuits ont été envoyés, en dernier lieu le} {eventDate:date}. D’après nos données, {unitsOpen#l’unité d’origine n’a été ni retournée, ni dédommagée|@ unités d’origine n’ont été ni retournées, ni dédommagées}.',
    'opening.over-refund':
      'L’acheteur de la commande ci-dessous a été remboursé pour {unitsEvent#@ unité le|@ unités, en dernier lieu le} {eventDate:date}. D’après nos données, {unitsOpen#@ unité n’a été ni retournée, ni dédommagée|@ unités n’ont été ni retournées, ni dédommagées}.',
    'opening.over-refund.money':
      'Le remboursement du {eventDate:date} pour la commande ci-dessous dépasse le montant facturé à l’acheteur pour le même article.',
    'opening.over-refund.both':
      'L’acheteur de la commande ci-dessous a été remboursé pour {unitsEvent#@ unité le|@ unités, en dernier lieu le} {eventDate:date}, et au-delà du montant facturé. D’après nos données, {unitsOpen#@ unité n’a été ni retournée, ni dédommagée|@ unités n’ont été ni retournées, ni dédommagées}.',
    'opening.return-damaged':
      'La commande ci-dessous a été[ remboursée le {refundedOn:date}][ retournée le {returnedOn:date}]. {unitsOpen#@ unité est revenue endommagée|@ unités sont revenues endommagées} par le transporteur ou dans vos entrepôts et, d’après nos données, {unitsOpen#n’a pas été dédommagée|n’ont pas été dédommagées}.',
    'opening.inbound-shortage':
      'Pour le produit ci-dessous, {unitsEvent#@ unité a été expédiée|@ unités ont été expédiées} dans notre envoi[ {shipmentId}] et {unitsFound#@ reçue|@ reçues}. D’après nos données, {unitsOpen#@ unité n’a été ni reçue ni dédommagée|@ unités n’ont été ni reçues ni dédommagées}.',
    'opening.return-not-restocked':
      'La commande ci-dessous a été[ remboursée le {refundedOn:date}][ retournée le {returnedOn:date}]. {unitsOpen#@ unité a été classée vendable|@ unités ont été classées vendables}, mais le registre d’inventaire ne montre pas {unitsOpen#son|leur} retour dans notre stock.',
    'opening.restocking-fee':
      '{unitsEvent#L’article|Les @ unités} de la commande ci-dessous {unitsEvent#est revenu|sont revenues} en retard pour une raison propre à l’acheteur et {unitsEvent#a été remboursé|ont été remboursées} intégralement le {eventDate:date}. Nous ne voyons pas de frais de remise en stock crédités sur notre compte.',
    'opening.deducted-after-closing':
      'Après la clôture de notre envoi[ {shipmentId}], {unitsEvent#@ unité du produit ci-dessous a été déduite|@ unités du produit ci-dessous ont été déduites} de notre stock{unitsEvent# le|, la première fois le} {eventDate:date}. D’après nos données, {unitsOpen#@ unité n’a été ni rétablie ni dédommagée|@ unités n’ont été ni rétablies ni dédommagées}.',
    'opening.deducted-after-closing.figure':
      'Après la clôture de notre envoi[ {shipmentId}], la quantité reçue du produit ci-dessous a été réduite de {unitsEvent#@ unité|@ unités}. D’après nos données, {unitsOpen#@ unité n’a été ni rétablie ni dédommagée|@ unités n’ont été ni rétablies ni dédommagées}.',
    'opening.deducted-after-closing.ownership':
      'Le registre d’inventaire indique {unitsEvent#@ unité du produit ci-dessous retirée|@ unités du produit ci-dessous retirées} de notre stock le {eventDate:date} au titre d’une correction de propriété. Nous n’en connaissons pas la raison et, d’après nos données, {unitsOpen#@ unité n’a été ni rétablie ni dédommagée|@ unités n’ont été ni rétablies ni dédommagées}.',
    'opening.underpaid-reimbursement':
      'Champs pour l’outil de réévaluation des dédommagements, qui n’accepte pas de lettre (dédommagement du {eventDate:date}) :',
    'opening.reversal-without-unit':
      'Le dédommagement ci-dessous a été repris le {eventDate:date}. D’après nos données, {unitsOpen#@ unité pour laquelle il avait été versé n’est pas revenue|@ unités pour lesquelles il avait été versé ne sont pas revenues} dans notre stock.',
    'opening.reversal-without-unit.excess':
      'Le dédommagement ci-dessous a été repris le {eventDate:date}. Le montant repris dépasse celui qui avait été versé.',
    'opening.removal-lost':
      'Notre ordre de retrait[ {referenceId}] indique {unitsEvent#@ unité expédiée|@ unités expédiées}, mais {unitsOpen#@ unité ne figure dans aucun envoi de retrait et ne nous est pas parvenue|@ unités ne figurent dans aucun envoi de retrait et ne nous sont pas parvenues}.',
    'opening.removal-short':
      'Notre ordre de retrait[ {referenceId}] portant sur {unitsEvent#@ unité|@ unités} est terminé, mais {unitsOpen#@ unité n’a été ni expédiée ni détruite|@ unités n’ont été ni expédiées ni détruites}.',
    'opening.size-tier-fee':
      'Depuis le {eventDate:date}, les frais d’expédition du produit ci-dessous sont plus élevés que ne le laissent prévoir les mesures de l’unité emballée. Merci de mesurer à nouveau le produit et de vérifier les frais ci-dessous.',
    'opening.size-tier-fee.preview':
      'Dans l’aperçu des frais, le produit ci-dessous figure dans une catégorie de taille supérieure à celle qui résulte des mesures de l’unité emballée. Pourriez-vous le mesurer à nouveau avant qu’il ne soit vendu ?',
    'opening.referral-fee':
      'Depuis le {eventDate:date}, les frais de vente du produit ci-dessous sont plus élevés que ceux que nous attendons pour sa catégorie. Pourriez-vous vérifier la catégorie de frais applicable ?',
    'opening.disposed-without-order':
      'Le registre d’inventaire indique {unitsEvent#@ unité détruite|@ unités détruites} pour le produit ci-dessous, à la date du {eventDate:date}. Pour {unitsOpen#@ unité|@ unités}, nous ne trouvons aucun ordre de destruction de notre part.',
    'group.inbound-shortage':
      'Il manque des unités {products#d’un produit|de plusieurs produits} de notre envoi {shipmentId}. D’après nos données, {unitsOpen#@ unité n’a été ni reçue ni dédommagée|@ unités au total n’ont été ni reçues ni dédommagées}.',
    'group.deducted-after-closing':
      'Après la clôture de notre envoi {shipmentId}, des unités {products#d’un produit|de plusieurs produits} ont été déduites de notre stock. D’après nos données, {unitsOpen#@ unité n’a été ni rétablie ni dédommagée|@ unités au total n’ont été ni rétablies ni dédommagées}.',
    'group.line': 'SKU {sku}[, FNSKU {fnsku}] : {explanation}',
    'group.more': '… et {count#@ autre produit|@ autres produits}, {unitsOpen#@ unité|@ unités} en suspens.',
    marketplace: 'Boutique : {value}',
    orderId: 'Numéro de commande : {value}',
    shipmentId: 'Identifiant de l’envoi : {value}',
    referenceId: 'Référence dans le registre d’inventaire : {value}',
    removalOrderId: 'Identifiant de l’ordre de retrait : {value}',
    reimbursementId: 'Identifiant du remboursement : {value}',
    sku: 'SKU : {value}',
    fnsku: 'FNSKU : {value}',
    asin: 'ASIN : {value}',
    title: 'Produit : {value}',
    licensePlates: 'LPN du retour : {value}',
    parcels: 'Numéros de suivi des envois de retrait : {value}',
    noParcels: 'Le rapport des envois de retrait n’indique aucun colis pour cet ordre.',
    caseId: 'Numéro du cas : {value}',
    'measures.own': 'Dimensions et poids de l’unité emballée (notre mesure) : {value}',
    'measures.amazon': 'Dimensions et poids selon Amazon : {value}',
    'field.units': 'Unités : {units}',
    'field.paid': 'Versé : {paid:money} {currency}',
    'field.sourcing-cost': 'Coût d’approvisionnement par unité : {perUnit:money} {currency}',
    'field.net-refund': 'Remboursement moins les frais, par unité : {perUnit:money} {currency}',
    'field.short': 'Montant par unité indiqué par Amazon : {perUnit:money} {currency}',
    'field.difference': 'Différence : {amount:money} {currency}',
    'field.document':
      'Document à joindre : facture du fournisseur (numéro, date, fournisseur et acheteur, produit, quantité, prix unitaire, devise)',
    arithmetic: 'Notre calcul : {explanation}',
    'filed-part': 'Dans un cas précédent[ ({caseId})] : {units} de ces unités. Dans le présent cas : {unitsOpen}.',
    'filed-until':
      'Les frais facturés jusqu’au {until:date} inclus relèvent d’un cas précédent[ ({caseId})] et non de celui-ci.',
    'amount.sourcing-cost':
      'Coût d’approvisionnement : [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, selon la facture du fournisseur.',
    'amount.amazons-cost':
      'Coût d’approvisionnement enregistré chez Amazon : [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
    'amount.net-refund':
      'Montant remboursé pour {units#l’unité|les unités} en suspens, moins les frais : {amount:money} {currency}.',
    'amount.excess-refund': 'Remboursé au-delà du montant facturé : {amount:money} {currency}.',
    'amount.fee-difference': 'Facturé en trop : {amount:money} {currency}.',
    'amount.restocking-share': 'Frais de remise en stock de 20 % : {amount:money} {currency}.',
    'amount.unknown': 'Montant selon le rapport Remboursements : {amount:money} {currency}.',
    'amount.both': 'Les deux ensemble, moins les frais : {amount:money} {currency}.',
    charges: 'Frais (date, numéro de commande, unités, facturé, attendu, {currency}) :',
    'charges.line': '{date:iso} ; {orderId} ; {units} ; {charged:money} ; {correct:money}',
    'charges.given': '{date:iso} ; {orderId} ; {units} ; {charged:money} ; {correct:money} ; {given:money} restitués',
    'charges.refunded':
      'Pour les commandes remboursées : restitué correspond à la commission rendue moins les frais de gestion du remboursement, attendu à la commission à notre taux pour la part non restituée.',
    'charges.more':
      '… et {count#@ autre ligne|@ autres lignes} pour {units#@ unité|@ unités}, {amount:money} {currency} en trop.',
    checked: 'Rapports vérifiés le {asOf:date} : {reports}.',
    'checked.report': '{report} (du {from:iso} au {to:iso})',
    'checked.undated': '{report}',
    ask: 'Pourriez-vous examiner ce cas et nous dédommager pour {unitsOpen#l’unité|les @ unités} en suspens ?',
    'ask.money': 'Pourriez-vous examiner ce cas et nous verser la différence ?',
    'ask.both':
      'Pourriez-vous examiner ce cas et nous dédommager pour {unitsOpen#l’unité|les @ unités} en suspens et pour le montant remboursé en trop ?',
    'ask.restore':
      'Pourriez-vous examiner ce cas et remettre {unitsOpen#l’unité|les @ unités} dans notre stock, ou nous dédommager ?',
    'ask.shipment':
      'Pourriez-vous examiner ce cas et enregistrer {unitsOpen#l’unité|les @ unités} dans notre stock, ou nous dédommager ?',
    'ask.removal': 'Pourriez-vous rechercher {unitsOpen#l’unité|les @ unités} en suspens, ou nous dédommager ?',
    'ask.restocking-fee': 'Pourriez-vous vérifier et nous créditer les frais de remise en stock ?',
    'ask.reinstate':
      'Pourriez-vous examiner ce cas et rétablir le dédommagement pour {unitsOpen#cette unité|ces @ unités}, ou nous indiquer quand et sous quel SKU {unitsOpen#elle est revenue|elles sont revenues} ?',
    'ask.size-tier-fee':
      'Si la mesure confirme les nôtres, merci de corriger la catégorie de taille et de nous verser la différence.',
    'ask.size-tier-fee.preview': 'Si la mesure confirme les nôtres, merci de corriger la catégorie de taille.',
    'ask.referral-fee':
      'Si la catégorie n’était pas la bonne, merci de la corriger et de nous verser la différence. Si nous nous trompons, merci de nous indiquer la catégorie applicable.',
    settled: 'Si c’est déjà réglé, merci de nous indiquer l’identifiant du remboursement.',
    'settled.credit': 'Si c’est déjà crédité, merci de nous indiquer la date de la transaction.',
    attached: 'Pièces jointes : {proofs}.',
    offered: 'Nous pouvons fournir sur demande : {proofs}.',
    'proof.ledger-rows': 'les lignes du registre d’inventaire concernant cet événement',
    'proof.order-rows': 'les lignes de rapport de cette commande',
    'proof.reimbursement-rows': 'les lignes du rapport Remboursements pour ce versement',
    'proof.removal-rows': 'les lignes de rapport de cet ordre de retrait',
    'proof.shipment-rows': 'les lignes de rapport de cet envoi',
    'proof.invoice': 'la facture du fournisseur avec la date, le fournisseur et les quantités',
    'proof.cost-document': 'la facture du fournisseur avec le prix unitaire',
    'proof.delivery': 'la preuve de livraison (numéro de suivi par carton ou bordereau de transport)',
    'proof.tracking-status': 'le suivi des colis',
    'proof.arrival-photos': 'les photos des articles reçus avec leurs étiquettes',
    'proof.measure-photos': 'les photos d’une unité emballée avec son étiquette, sur une balance et avec une règle',
    'proof.charge-list': 'la liste de tous les frais avec dates et numéros de commande',
    'proof.fee-calculation': 'le calcul des frais par Amazon, dans la vue des transactions',
    'proof.category-guideline': 'la description du produit et la règle de catégorie qui nous semble applicable',
    thanks: 'Merci de votre aide.',
    'reply.invoice': 'Merci de votre réponse. Vous demandez une preuve de propriété.',
    'reply.invoice.shown':
      'La facture du fournisseur indique le fournisseur et l’acheteur, la date, le produit et la quantité, et couvre les unités expédiées jusque-là.',
    'reply.delivery': 'Merci de votre réponse. Vous demandez une preuve de livraison.',
    'reply.delivery.shown':
      'Elle indique chaque carton avec son numéro de suivi, ou le bordereau de transport avec le nombre de cartons et le poids total.',
    'reply.cost':
      'Merci de votre réponse. Vous demandez d’où vient le montant. C’est le prix payé par unité au fournisseur, sans transport, droits ni emballage, dans la devise de la facture.',
    'reply.cost.amazons':
      'Merci de votre réponse. Vous demandez d’où vient le montant. C’est le coût d’approvisionnement que vous avez enregistré pour le produit.',
    'reply.measures': 'Merci de votre réponse. Vous demandez les mesures.',
    'reply.measures.shown':
      'Elles ont été prises de bord à bord sur une unité emballée portant ce FNSKU ; les photos la montrent avec une règle et sur une balance.',
    'reply.tracking':
      'Merci de votre réponse. Vous demandez des précisions sur le retrait. Voici l’ordre de retrait et les numéros de suivi que nous connaissons.',
    'reply.charges': 'Merci de votre réponse. Vous demandez les transactions.',
    'reply.charges.shown':
      'La liste indique pour chacune la date, le numéro de commande, les frais facturés et les frais attendus ; le calcul d’Amazon figure dans la vue des transactions.',
    'reply.details':
      'Merci de votre réponse. Vous demandez plus de précisions. Voici les identifiants de l’événement et notre calcul ; les lignes des rapports le montrent.',
    'reply.silent':
      'Nous n’avons pas encore reçu de réponse à ce cas et souhaitons savoir où il en est. Voici les faits pour mémoire.',
    'reply.coming': 'Dès que possible, nous enverrons dans ce cas : {proofs}.',
    'reply.ask':
      'Pourriez-vous poursuivre l’examen ? S’il manque autre chose, merci de nous dire exactement quoi, et nous l’enverrons.',
    'appeal.already-reimbursed':
      'Vous répondez que ce cas est déjà dédommagé.[ Les versements trouvés pour {unitsReimbursed#@ unité|@ unités} sont déduits dans notre calcul ci-dessous.] Si un autre dédommagement couvre ce qui reste en suspens, merci de nous indiquer son identifiant, sa date et la quantité.',
    'appeal.unit-found':
      'Vous répondez que le stock a été retrouvé. Le registre d’inventaire ne montre aucune écriture par laquelle ce qui est en suspens ci-dessous serait revenu. Merci de nous indiquer la date, le centre de distribution et la référence de cette écriture.',
    'appeal.outside-window':
      'Vous répondez que la demande est arrivée trop tard. L’événement date du {eventDate:date}[, et nous avons déposé la demande le {filed:date}]. Compté à partir de l’événement, nous comprenons qu’elle était possible jusqu’au {deadline:date}. Merci de nous indiquer à partir de quelle date vous avez compté.',
    'appeal.proof-refused':
      'Vous répondez que notre justificatif n’a pas été accepté. Merci de nous dire ce qui y manque : la date, les noms et adresses, le produit ou la quantité. Nous enverrons volontiers un meilleur document.',
    'appeal.counted-and-confirmed':
      'Vous répondez que le contenu a été compté et confirmé. Nos documents indiquent une autre quantité, comme précisé ci-dessous. Merci de vérifier encore une fois les cartons de l’envoi, et les réceptions sous ses autres FNSKU.',
    'appeal.customer-policy':
      'Vous répondez que le client respectait les règles. Nous ne contestons pas le remboursement lui-même. D’après nos données, ce qui est en suspens ci-dessous n’a toutefois été ni retourné, ni refacturé à l’acheteur.',
    'appeal.duplicate':
      'Vous répondez que ce cas est un doublon. Nous ne connaissons aucun autre cas sur cet événement. Merci de nous indiquer son numéro pour que nous puissions le suivre ; s’il porte sur un autre événement, merci de rouvrir celui-ci.',
    'appeal.wrong-kind':
      'Vous répondez que ce n’est pas le bon type de demande. Merci de transmettre le cas à l’équipe compétente, ou de nous indiquer sous quel type le déposer. Voici les faits :',
    'appeal.ask':
      'Pourriez-vous réexaminer la décision ? Si elle est maintenue, merci de nous indiquer le fait sur lequel elle repose.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units#@ perdue|@ perdues}[ − {reconciled#@ déjà rapprochée|@ déjà rapprochées} par Amazon][ − {found#@ retrouvée|@ retrouvées}][ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens.',
    'warehouse-damaged.sum':
      '{units#@ endommagée|@ endommagées} par Amazon[ − {reconciled#@ déjà rapprochée|@ déjà rapprochées} par Amazon][ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens.',
    'refund-without-return.sum': `${REFUNDED}.`,
    'refund-without-return.replaced':
      '{units#@ remplacée|@ remplacées} gratuitement − {returned#@ retournée|@ retournées}[ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens.',
    'over-refund.sum': `${REFUNDED}.`,
    'over-refund.money':
      '{refunded:money} {currency} remboursés − {charged:money} facturés[ − {cash:money} dédommagés] = {amount:money} {currency} en trop.',
    'over-refund.both': `${REFUNDED} ; et {refunded:money} {currency} remboursés − {charged:money} facturés[ − {cash:money} dédommagés] = {amount:money} {currency} en trop.`,
    'return-damaged.sum':
      '{units#@ retournée et classée|@ retournées et classées} « {disposition:disposition} »[ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens.',
    'inbound-shortage.sum':
      '{shipped#@ expédiée|@ expédiées} − {received#@ reçue|@ reçues}[ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens[ dans l’envoi {shipment}].',
    'deducted-after-closing.sum':
      '{units#@ déduite|@ déduites}[ de l’envoi {shipment}] après la clôture[ − {found#@ rétablie ou reçue|@ rétablies ou reçues} en plus][ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens.',
    'deducted-after-closing.figure':
      'la quantité reçue[ de l’envoi {shipment}] a baissé de {units} à {now} depuis le {seen:date}[ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens.',
    'deducted-after-closing.ownership':
      '{units#@ retirée|@ retirées} au titre d’une correction de propriété = {open} en suspens.',
    'return-not-restocked.sum':
      '{units#@ retournée comme vendable le|@ retournées comme vendables, la dernière le} {returned:date}, et hors du registre[ − {paid#@ dédommagée|@ dédommagées}] = {open} en suspens.',
    'restocking-fee.sum':
      '20 % de {principal:money} {currency} remboursés pour {units#@ unité revenue|@ unités revenues} après le {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} versés = {amount:money} {currency} manquants.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × coût d’approvisionnement {perUnit:money} {currency} − {paid:money} versés = {amount:money} {currency} manquants.',
    'underpaid-reimbursement.net-refund':
      '{units} × remboursement net {perUnit:money} {currency} − {paid:money} versés = {amount:money} {currency} manquants.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} repris − {paid:money} versés auparavant = {amount:money} {currency} en trop.',
    'reversal-without-unit.sum':
      '{withdrawn#@ reprise|@ reprises}[ − {owned#@ revenue en stock, versée de nouveau ou demandée|@ revenues en stock, versées de nouveau ou demandées} dans un autre cas] = {open} en suspens.',
    'removal-lost.sum':
      '{shipped#@ expédiée|@ expédiées} selon l’ordre − {sent} dans les envois de retrait = {open} en suspens.',
    'removal-short.sum':
      '{requested#@ demandée|@ demandées}[ − {cancelled#@ annulée|@ annulées}][ − {shipped#@ expédiée|@ expédiées}][ − {inProcess} en cours] = {open} en suspens.',
    'size-tier-fee.sum':
      '{charged:money} {currency} facturés pour {units#@ unité|@ unités} en {lines#@ ligne|@ lignes} − {correct:money} pour la catégorie « {tier:tier} »[ − {given:money} restitués] = {amount:money} {currency} en trop[ ; les frais de {settled#@ autre unité|@ autres unités} ont été intégralement restitués].',
    'size-tier-fee.preview':
      'aperçu des frais : « {theirs:tier} » ; selon nos mesures « {ours:tier} »[ : {now:money} − {due:money} = {difference:money} {currency} par unité]. Rien n’a encore été facturé.',
    'referral-fee.sum':
      '{charged:money} {currency} facturés pour {units#@ unité|@ unités} en {lines#@ ligne|@ lignes} − {correct:money} au taux de « {category} »[ − {tax:money} de taxe possible][ − {given:money} restitués] = {amount:money} {currency} en trop[ ; les frais de {settled#@ autre unité|@ autres unités} ont été intégralement restitués].',
    'disposed-without-order.sum':
      '{units#@ détruite|@ détruites}[ − {covered#@ commandée, déjà endommagée ou dédommagée|@ commandées, déjà endommagées ou dédommagées}] = {open} en suspens.',
  },
  reports: {
    'ledger-detail': 'Registre d’inventaire (vue détaillée)',
    'ledger-summary': 'Registre d’inventaire (vue récapitulative)',
    reimbursements: 'Remboursements',
    'customer-returns': 'Retours clients FBA',
    'settlement-v1': 'Relevé de paiement (fichier V1)',
    'settlement-v2': 'Relevé de paiement (fichier V2)',
    'payments-transactions': 'Paiements : transactions',
    'all-orders': 'Toutes les commandes',
    'fulfilled-shipments': 'Commandes expédiées par Amazon',
    replacements: 'Remplacements',
    'shipment-contents': 'Contenu de l’envoi',
    'fee-preview': 'Aperçu des frais',
    'removal-orders': 'Ordres de retrait',
    'removal-shipments': 'Envois de retrait',
  },
  tiers: {
    light_envelope: 'Enveloppe légère',
    standard_envelope: 'Enveloppe standard',
    large_envelope: 'Grande enveloppe',
    extra_large_envelope: 'Très grande enveloppe',
    small_parcel: 'Petit colis',
    medium_parcel: 'Colis moyen',
    large_parcel: 'Grand colis',
    standard_parcel: 'Colis standard',
    small_oversize: 'Petit hors gabarit',
    standard_oversize_light: 'Hors gabarit standard léger',
    standard_oversize_heavy: 'Hors gabarit standard lourd',
    standard_oversize_large: 'Grand hors gabarit standard',
    bulky_oversize: 'Hors gabarit volumineux',
    heavy_oversize: 'Hors gabarit lourd',
    special_oversize: 'Hors gabarit spécial',
  },
  dispositions: {
    damaged: 'endommagée',
    carrierdamaged: 'endommagée par le transporteur',
    warehousedamaged: 'endommagée en entrepôt',
  },
};
