// Case texts in French.
import type { CaseWords } from './types';

export const fr: CaseWords = {
  separator: ' ; ',
  names: 'en',
  sentences: {
    greeting: 'Bonjour,',
    'opening.warehouse-lost':
      'Le registre d’inventaire indique au {eventDate:date} {unitsEvent} unité(s) du produit ci-dessous comme perdue(s) dans votre réseau logistique. D’après nos données, {unitsOpen} n’ont été ni retrouvées ni remboursées.',
    'opening.warehouse-damaged':
      'Le registre d’inventaire indique au {eventDate:date} {unitsEvent} unité(s) du produit ci-dessous comme endommagée(s) dans votre réseau logistique. D’après nos données, {unitsOpen} n’ont pas été remboursées.',
    'opening.refund-without-return':
      'L’acheteur de la commande ci-dessous a été remboursé pour {unitsEvent} unité(s), en dernier lieu le {eventDate:date}. D’après nos données, {unitsOpen} n’ont été ni retournées ni remboursées à notre compte.',
    'opening.over-refund':
      'L’acheteur de la commande ci-dessous a été remboursé pour {unitsEvent} unité(s), en dernier lieu le {eventDate:date}. D’après nos données, {unitsOpen} n’ont été ni retournées ni remboursées à notre compte.',
    'opening.over-refund-money':
      'Le remboursement du {eventDate:date} pour la commande ci-dessous dépasse le montant facturé à l’acheteur pour le même article.',
    'opening.return-damaged':
      'La commande ci-dessous, remboursée ou retournée le {eventDate:date}, est revenue endommagée par le transporteur ou dans votre réseau logistique. D’après nos données, {unitsOpen} unité(s) n’ont pas été remboursées.',
    'opening.inbound-shortage':
      'Pour l’envoi {shipmentId}, {unitsEvent} unité(s) du produit ci-dessous ont été expédiées et {unitsFound} reçues. D’après nos données, {unitsOpen} n’ont été ni reçues ni remboursées.',
    'opening.return-not-restocked':
      'La commande ci-dessous a été remboursée ou retournée le {eventDate:date} et classée vendable, mais le registre d’inventaire ne montre pas le retour de {unitsOpen} unité(s) dans notre stock.',
    'opening.restocking-fee':
      'L’article de la commande ci-dessous est revenu en retard pour une raison propre à l’acheteur et a été remboursé intégralement. Nous ne voyons pas de frais de remise en stock crédités sur notre compte.',
    'opening.deducted-after-closing':
      'Après la clôture de l’envoi, {unitsEvent} unité(s) du produit ci-dessous ont été déduites de notre stock, la première fois le {eventDate:date}. D’après nos données, {unitsOpen} n’ont été ni rétablies ni remboursées.',
    'opening.underpaid-reimbursement':
      'Le remboursement ci-dessous du {eventDate:date} semble inférieur à ce qui est dû pour {unitsEvent} unité(s).',
    'opening.reversal-without-unit':
      'Le remboursement ci-dessous a été repris le {eventDate:date}. D’après nos données, les unités ne sont pas revenues dans notre stock, ou le montant repris dépasse celui qui avait été versé.',
    'opening.removal-lost':
      'L’ordre de retrait {referenceId} indique {unitsEvent} unité(s) expédiée(s), mais {unitsOpen} ne figurent dans aucun envoi de retrait et ne nous sont pas parvenues.',
    'opening.removal-short':
      'L’ordre de retrait {referenceId} est terminé, mais {unitsOpen} unité(s) sur {unitsEvent} n’ont été ni expédiées ni détruites.',
    'opening.size-tier-fee':
      'Les frais d’expédition du produit ci-dessous sont, depuis le {eventDate:date}, plus élevés que ne le laissent prévoir nos mesures de l’unité emballée. Merci de mesurer à nouveau le produit et de vérifier les frais ci-dessous.',
    'opening.size-tier-fee-preview':
      'Dans l’aperçu des frais, le produit ci-dessous figure dans une catégorie de taille supérieure à celle qui résulte de nos mesures de l’unité emballée. Pourriez-vous le mesurer à nouveau avant qu’il ne soit vendu ?',
    'opening.referral-fee':
      'Les frais de vente du produit ci-dessous sont, depuis le {eventDate:date}, plus élevés que ceux que nous attendons pour sa catégorie. Pourriez-vous vérifier la catégorie de frais applicable ?',
    'opening.disposed-without-order':
      'Le registre d’inventaire indique au {eventDate:date} {unitsEvent} unité(s) du produit ci-dessous comme détruite(s). Pour {unitsOpen}, nous ne trouvons aucun ordre de destruction de notre part.',
    charges: 'Frais (date, numéro de commande, unités, facturé, attendu, {currency}) :',
    'charges.line': '{date:date} ; {orderId} ; {units} ; {charged:money} ; {correct:money}',
    'charges.given': '{date:date} ; {orderId} ; {units} ; {charged:money} ; {correct:money} ; {given:money} restitués',
    arithmetic: 'Notre calcul : {explanation}',
    amount: 'Montant selon nos rapports : {amount} {currency}.',
    marketplace: 'Boutique : {value}',
    orderId: 'Numéro de commande : {value}',
    shipmentId: 'Identifiant de l’envoi : {value}',
    referenceId: 'Référence dans le registre d’inventaire : {value}',
    sku: 'SKU : {value}',
    fnsku: 'FNSKU : {value}',
    asin: 'ASIN : {value}',
    title: 'Produit : {value}',
    checked: 'Rapports vérifiés le {asOf:date} : {reports}.',
    'checked.report': '{report} (du {from:date} au {to:date})',
    'checked.undated': '{report}',
    ask: 'Pourriez-vous examiner ce cas et rembourser {unitsOpen} unité(s) en suspens ? S’il est déjà réglé, merci de nous indiquer l’identifiant du remboursement.',
    'ask.size-tier-fee':
      'Si la mesure confirme la nôtre, merci de corriger la catégorie de taille et de rembourser la différence. Si c’est déjà fait, merci de nous indiquer l’identifiant du remboursement.',
    'ask.size-tier-fee-preview': 'Si la mesure confirme les nôtres, merci de corriger la catégorie de taille.',
    'ask.referral-fee':
      'Si la catégorie n’était pas la bonne, merci de la corriger et de rembourser la différence. Si nous nous trompons, merci de nous indiquer la catégorie applicable.',
    'ask.money':
      'Pourriez-vous examiner ce cas et rembourser la différence ? S’il est déjà réglé, merci de nous indiquer l’identifiant du remboursement.',
    'attached.warehouse': 'Pièce jointe : les lignes du registre d’inventaire concernant cet événement.',
    'attached.order': 'Pièce jointe : les lignes de remboursement et de retour de cette commande.',
    'attached.shipment': 'Pièces jointes : facture du fournisseur avec les quantités et preuve de livraison.',
    'attached.revaluation': 'Pièce jointe : facture du fournisseur avec le coût d’approvisionnement.',
    'attached.removal': 'Pièces jointes : suivi des colis et photos des articles reçus.',
    'attached.size-tier-fee':
      'Pièces jointes : photos d’une unité emballée avec son étiquette, sur une balance et avec une règle.',
    'attached.referral-fee':
      'Pièces jointes : description du produit et règle de catégorie qui nous semble applicable.',
    'group.inbound-shortage':
      'Plusieurs produits de l’envoi {shipmentId} sont incomplets. D’après nos données, {unitsOpen} unité(s) au total n’ont été ni reçues ni remboursées.',
    'group.deducted-after-closing':
      'Après la clôture de l’envoi {shipmentId}, des unités de plusieurs produits ont été déduites de notre stock. D’après nos données, {unitsOpen} unité(s) au total n’ont été ni rétablies ni remboursées.',
    'group.line': 'SKU {sku}, FNSKU {fnsku} : {explanation}',
    more: '… et {count} autre(s) ligne(s) dans la liste jointe.',
    thanks: 'Merci de votre aide.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units} perdue(s)[ − {reconciled} déjà rapprochée(s) par Amazon][ − {found} retrouvée(s)][ − {paid} remboursée(s)] = {open} en suspens.',
    'warehouse-damaged.sum':
      '{units} endommagée(s) par Amazon[ − {reconciled} déjà rapprochée(s) par Amazon][ − {paid} remboursée(s)] = {open} en suspens.',
    'refund-without-return.sum':
      '{units} remboursée(s) à l’acheteur − {returned} retournée(s)[ − {recharged} refacturée(s) à l’acheteur][ − {paid} remboursée(s) à notre compte] = {open} en suspens.',
    'refund-without-return.replaced':
      '{units} remplacée(s) gratuitement[ − {returned} retournée(s)][ − {paid} remboursée(s) à notre compte] = {open} en suspens.',
    'over-refund.sum':
      '{units} remboursée(s) à l’acheteur − {returned} retournée(s)[ − {recharged} refacturée(s) à l’acheteur][ − {paid} remboursée(s) à notre compte] = {open} en suspens.',
    'over-refund.money':
      '{refunded:money} {currency} remboursés − {charged:money} facturés pour les mêmes articles[ − {cash:money} remboursés à notre compte] = {amount:money} {currency} en trop.',
    'over-refund.both':
      '{units} remboursée(s) à l’acheteur − {returned} retournée(s)[ − {recharged} refacturée(s) à l’acheteur][ − {paid} remboursée(s) à notre compte] = {open} en suspens ; et {refunded:money} {currency} remboursés − {charged:money} facturés[ − {cash:money} remboursés à notre compte] = {amount:money} {currency} en trop.',
    'return-damaged.sum': '{units} retournée(s) comme {disposition}[ − {paid} remboursée(s)] = {open} en suspens.',
    'inbound-shortage.sum':
      '{shipped} expédiée(s) − {received} reçue(s)[ − {paid} remboursée(s)] = {open} en suspens dans l’envoi {shipment}.',
    'deducted-after-closing.sum':
      '{units} déduite(s) de l’envoi {shipment} après sa clôture[ − {found} rétablie(s) ou reçue(s) en plus][ − {paid} remboursée(s)] = {open} en suspens.',
    'deducted-after-closing.figure':
      'La quantité reçue de l’envoi {shipment} a baissé de {units} à {now} depuis le {seen:date}[ − {paid} remboursée(s)] = {open} en suspens.',
    'deducted-after-closing.ownership': '{units} retirée(s) comme correction de propriété = {open} en suspens.',
    'return-not-restocked.sum':
      '{units} retournée(s) vendable(s), en dernier lieu le {returned:date}, absente(s) du registre[ − {paid} remboursée(s)] = {open} en suspens.',
    'restocking-fee.sum':
      '20 % de {principal:money} {currency} remboursés pour {units} unité(s) revenue(s) après le {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} versés = {amount:money} {currency} manquants.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × coût d’approvisionnement {perUnit:money} {currency} − {paid:money} versés = {amount:money} {currency} manquants.',
    'underpaid-reimbursement.net-refund':
      '{units} × remboursement net {perUnit:money} {currency} − {paid:money} versés = {amount:money} {currency} manquants.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} repris − {paid:money} versés auparavant = {amount:money} {currency} en trop.',
    'reversal-without-unit.sum':
      '{withdrawn} reprise(s) sans unité en retour[ − {owned} réclamée(s) par ailleurs] = {open} en suspens.',
    'removal-lost.sum': '{shipped} expédiée(s) selon l’ordre − {sent} dans les envois de retrait = {open} en suspens.',
    'removal-short.sum':
      '{requested} demandée(s)[ − {cancelled} annulée(s)][ − {shipped} expédiée(s)][ − {inProcess} en cours] = {open} en suspens.',
    'size-tier-fee.sum':
      '{charged:money} {currency} facturés pour {units} unité(s) en {lines} ligne(s) − {correct:money} pour la taille {tier:tier}[ − {given:money} restitués] = {amount:money} {currency} en trop[ ; {settled} autre(s) unité(s) entièrement restituée(s)].',
    'size-tier-fee.preview':
      'Aperçu des frais : {theirs:tier} ; d’après nos mesures {ours:tier}[ : {now:money} − {due:money} = {difference:money} {currency} par unité]. Rien n’a encore été facturé.',
    'referral-fee.sum':
      '{charged:money} {currency} facturés pour {units} unité(s) en {lines} ligne(s) − {correct:money} au taux de {category}[ − {tax:money} de taxe possible][ − {given:money} restitués] = {amount:money} {currency} en trop[ ; {settled} autre(s) unité(s) entièrement restituée(s)].',
    'disposed-without-order.sum':
      '{units} détruite(s)[ − {covered} demandée(s) ou endommagée(s) auparavant] = {open} en suspens.',
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
};
