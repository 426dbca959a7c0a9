// What the add-on says about messages, in English: scenarios, what to do first, questions, rules and why they exist.
export const messagesEn = {
  'scenario.address-not-shipped': 'Address change, not shipped yet',
  'scenario.address-shipped-low': 'Address change, shipped, low price',
  'scenario.address-shipped-high': 'Address change, shipped, high price',
  'scenario.cancel-not-shipped': 'Cancellation, not shipped yet',
  'scenario.cancel-shipped': 'Cancellation, shipped',
  'scenario.where-is-my-order-fba': 'Where is my order (FBA)',
  'scenario.where-is-my-order-seller': 'Where is my order (you ship)',
  'scenario.no-longer-wanted': 'No longer wanted',
  'scenario.damaged': 'Arrived damaged',
  'scenario.wrong-item': 'Wrong item or colour',
  'scenario.not-received': 'Not received for a long time',
  'scenario.returned-intact': 'Returned goods, intact: relabel and sell again',
  'scenario.returned-damaged': 'Returned goods, damaged: dispose or send to a warehouse',
  'scenario.negative-review': 'Negative product review',
  'scenario.negative-feedback': 'Negative seller feedback: message to the buyer',
  'scenario.feedback-removal': 'Negative seller feedback: request to Amazon',
  'scenario.feedback-reply': 'Negative seller feedback: public reply',
  'scenario.first-answer': 'First answer when you need more time',
  'scenario.defective': 'Defective or does not work',
  'scenario.missing-parts': 'Missing parts',
  'scenario.not-as-described': 'Not as described',
  'scenario.wrong-size': 'Wrong size: exchange',
  'scenario.delivered-not-received': 'Shown as delivered, not received',
  'scenario.sent-back': 'Parcel goes back to the sender',
  'scenario.delayed': 'Delay: tell the buyer',
  'scenario.customs': 'Parcel at customs',
  'scenario.where-is-my-refund': 'Where is my refund',
  'scenario.return-label': 'Return label and cost',
  'scenario.late-return': 'Late return',
  'scenario.cancelled': 'Cancelled as asked',
  'scenario.change-order': 'Change of colour, number or gift note',
  'scenario.invoice': 'Invoice or VAT document',
  'scenario.product-question': 'Question about the product',
  'scenario.refunded': 'Follow-up: refunded',
  'scenario.replacement-sent': 'Follow-up: replacement sent',
  'scenario.warranty': 'Warranty after 30 days',
  'scenario.safety': 'Safety complaint',
  'scenario.price-question': 'Price or coupon',
  'scenario.refund-or-review': 'Refund or a bad review',
  'scenario.outside-amazon': 'Dealing outside Amazon',
  'scenario.customization': 'Customization to be confirmed',
  'scenario.bulky-delivery': 'Appointment for a heavy or bulky delivery',
  'scenario.subscription': 'Subscribe & Save',
  'scenario.return-condition': 'Ask Amazon about a returned unit',
  'scenario.claim-facts': 'A-to-z claim or chargeback: facts for Amazon',
  'scenario.used-return': 'Used or empty return: SAFE-T facts',
  'scenario.feedback-delay': 'Feedback on a delay with Buy Shipping: request to Amazon',
  'scenario.ship-home': 'Goods home or to another warehouse',
  'scenario.before-purchase': 'Question before the purchase',

  'when.address-not-shipped': 'The buyer wants another address and the order has not shipped.',
  'when.address-shipped-low':
    'The buyer wants another address, the order has shipped, and the item costs at most your price limit.',
  'when.address-shipped-high':
    'The buyer wants another address, the order has shipped, and the item costs more than your price limit.',
  'when.cancel-not-shipped': 'The buyer wants to cancel and the order has not shipped.',
  'when.cancel-shipped': 'The buyer wants to cancel and the order has shipped.',
  'when.where-is-my-order-fba': 'The buyer asks where an order is that Amazon fulfils.',
  'when.where-is-my-order-seller': 'The buyer asks where an order is that you ship.',
  'when.no-longer-wanted': 'The buyer has the item, nothing is wrong with it, and he does not want it any more.',
  'when.damaged': 'The buyer says that the item arrived damaged.',
  'when.wrong-item': 'The buyer got another item, colour or size than he ordered.',
  'when.not-received': 'The promised date has passed and nothing has arrived.',
  'when.returned-intact':
    'A return came back and is as good as new, but Amazon does not sell it again, or it comes back to you.',
  'when.returned-damaged': 'A return came back and cannot be sold as new.',
  'when.negative-review':
    'A buyer gave 1 to 3 stars to your product and has answered the Contact Customer message in Seller Central.',
  'when.negative-feedback': 'A buyer left negative seller feedback, and the problem behind it is solved.',
  'when.feedback-removal':
    'The feedback is of a kind that Amazon removes or strikes through. Do not ask for any other.',
  'when.feedback-reply': 'The feedback stays, and other buyers should read your answer.',
  'when.first-answer': 'You cannot solve it within 24 hours.',
  'when.defective': 'The item does not work, or stops working within the return period.',
  'when.missing-parts': 'Something that belongs to the item is not in the box.',
  'when.not-as-described': 'The item differs from its page: material, colour, measure, function.',
  'when.wrong-size': 'The item is right, its size does not fit.',
  'when.delivered-not-received': 'Tracking says delivered, the buyer has nothing.',
  'when.sent-back': 'The carrier could not deliver, or the buyer refused.',
  'when.delayed': 'The order leaves or arrives later than promised.',
  'when.customs': 'The parcel waits at customs, or the buyer is asked for papers or money.',
  'when.where-is-my-refund': 'The buyer has sent the item back or was promised money, and sees none.',
  'when.return-label': 'The buyer asks how to send it back, or who pays.',
  'when.late-return': 'The buyer wants to return after the period.',
  'when.cancelled': 'The request came through Your Orders, and the order is cancelled.',
  'when.change-order': 'The order has not shipped, and the buyer wants it otherwise.',
  'when.invoice': 'The buyer asks for an invoice (JP: 適格請求書).',
  'when.product-question': 'The buyer asks how it works, what fits or what is in the box.',
  'when.refunded': 'You promised a refund and have paid it.',
  'when.replacement-sent': 'You promised a new item and have sent it.',
  'when.warranty': 'The return period is over, and the item has a fault.',
  'when.safety': 'Fire, smoke, shock, injury, allergy: anything that can hurt.',
  'when.price-question': 'The buyer saw a lower price or could not use a coupon.',
  'when.refund-or-review': 'The buyer threatens with a bad review.',
  'when.outside-amazon': 'The buyer offers or asks to pay, buy or settle elsewhere.',
  'when.customization': 'A customized item cannot be made without an answer.',
  'when.bulky-delivery': 'The carrier needs a day on which somebody is there.',
  'when.subscription': 'The buyer wants to change, skip or end a subscription.',
  'when.return-condition': 'The grade of a returned unit looks wrong, or you need to know what was found.',
  'when.claim-facts': 'A buyer has filed a claim, and Amazon asks you.',
  'when.used-return': 'The return came back used, changed, empty or not at all.',
  'when.feedback-delay': 'The comment is only about delay, and the order was shipped on time with Buy Shipping.',
  'when.ship-home': 'Returned goods are to leave the warehouse: to you, or to a third party.',
  'when.before-purchase': 'Somebody asks about a product and has not ordered it.',

  'step.address-not-shipped.fba':
    'Look at the order in Manage Orders: is it still pending or unshipped? You cannot edit it; only the buyer or Amazon can.',
  'step.address-not-shipped.seller':
    'Stop the shipment and do not buy a label. Never ship to another address than the one in the order. Wait for the buyer’s cancellation request, and cancel with the reason "Buyer canceled".',
  'step.address-shipped-low.fba':
    'Look at the tracking in Manage Orders. Nothing else can be done by you; Amazon delivers.',
  'step.address-shipped-low.seller':
    'Ask the carrier to intercept the parcel. Make sure that the item is in stock. Refund the first order only when the new one is there.',
  'step.address-shipped-high.fba':
    'Look at the tracking in Manage Orders. Nothing else can be done by you; Amazon delivers.',
  'step.address-shipped-high.seller':
    'Ask the carrier to intercept the parcel, and note its answer. Do not send a second item and do not refund before the first is back.',
  'step.cancel-not-shipped.fba':
    'Nothing to do: only the buyer can cancel. For a pending order you may ask Seller Support, without a guarantee.',
  'step.cancel-not-shipped.seller':
    'Stop the shipment. Wait for the request in the order (a cancellation on a mere message counts against your rate), then cancel with the reason "Buyer canceled".',
  'step.cancel-shipped.fba':
    'Check in Manage Orders that it has shipped. Do not refund now: Amazon refunds when the return is there.',
  'step.cancel-shipped.seller':
    'Check your return settings: there must be a return address, or an agent’s, in the buyer’s country. Refund when the item is back.',
  'step.where-is-my-order-fba.fba':
    'Look at the tracking in Manage Orders: lost or late parcels of FBA orders are settled by Amazon.',
  'step.where-is-my-order-seller.seller':
    'Look the parcel up at the carrier by its tracking number and note the last scan. You may attach a picture of the result.',
  'step.no-longer-wanted.fba':
    'Nothing to do: Amazon takes the return. A refund without return is only worth it when you would lose more otherwise.',
  'step.no-longer-wanted.seller':
    'Weigh the cost of the return against the value of the item, and decide whether to offer that the buyer keeps it. Authorise the return request when it comes.',
  'step.damaged.fba':
    'Note ASIN and order. Do not refund yourself: Amazon pays for what it or the carrier damaged. See the claims list after the return.',
  'step.damaged.seller': 'Check stock for a replacement. Have a return label ready if you need the item back.',
  'step.wrong-item.fba': 'Note ASIN, FNSKU and order, and check your other units for mixed-up labels.',
  'step.wrong-item.seller':
    'Check what was packed, and stock for a replacement. Have a return label ready if you need the item back.',
  'step.not-received.fba':
    'Look at the tracking in Manage Orders. Do not refund yourself: Amazon pays for parcels of FBA orders that were lost.',
  'step.not-received.seller':
    'Look the parcel up at the carrier and start a search. Decide by the answer: send again to the order address, or refund.',
  'step.returned-intact.fba':
    'Sellable returns go back into stock by themselves: check that first. Then let Amazon repackage and relabel (FBA repackaging and refurbishment settings, FBA label service) or, for unsellable units, use Grade and Resell. Only else: Inventory > Manage FBA inventory, a removal order to your warehouse, and this text for the warehouse.',
  'step.returned-intact.seller':
    'Give the warehouse or agent this text. Refund the buyer within two working days after the return arrived.',
  'step.returned-damaged.fba':
    'Decide by the arithmetic. Disposing: create a removal order with the method "dispose"; no text is needed. Else: create a removal order to your warehouse and give it this text; a third-party warehouse can also pass the goods on or ship them home. Hazardous, hygiene and expired goods: dispose. Set Automated unfulfillable settings first: without them Amazon may dispose of unsuitable units at once after grading (US; IT after 23 days).',
  'step.returned-damaged.seller':
    'Give the warehouse or agent this text. Refund the buyer within two working days, less a restocking fee only where Amazon’s rules allow one.',
  'step.negative-review.any':
    'Only for brand owners; others can only report abuse. Brands > Customer Reviews: find the review, choose Contact Customer and one of Amazon’s two fixed messages. Send this text only in the thread that the buyer’s answer opens. Never mention the review. For an FBA order a new item goes out by Multi-Channel Fulfillment or as Amazon’s courtesy refund. Abuse: use Report abuse.',
  'step.negative-feedback.any':
    'Solve the problem first. Send this once, and never again for the same order. If the comment is about delivery by Amazon or only about the product, ask Amazon instead (scenario feedback-removal).',
  'step.feedback-removal.fba':
    'Performance > Feedback > Feedback Manager: choose the order and Request removal, within 90 days. Only if the whole comment is about delivery or service by Amazon.',
  'step.feedback-removal.seller':
    'Performance > Feedback > Feedback Manager: choose the order and Request removal, within 90 days. Only if the whole comment is about the product; obscene words and personal data are removed too (change the last sentence then). A comment only about delay of an order that was shipped on time with Buy Shipping is struck through as well.',
  'step.feedback-reply.fba':
    'Performance > Feedback > Feedback Manager: Post a public reply. No order number, no names. A comment about delivery only: ask Amazon to strike it through instead (feedback-removal).',
  'step.feedback-reply.seller':
    'Performance > Feedback > Feedback Manager: Post a public reply. No order number, no names.',
  'step.first-answer.any': 'Note the date by which you promise the answer, and set a reminder.',
  'step.defective.fba':
    'Note ASIN, order and what happens; note it for the listing. Do not promise a new item or a refund: Amazon gives them. Never say that the buyer did something wrong.',
  'step.defective.seller':
    'Check the known causes and stock for a replacement. Do not promise a repair before you know the fault.',
  'step.missing-parts.fba':
    'Check the packing list and other units. You may send a small part yourself to the address in the order through Multi-Channel Fulfillment; do not promise it before you have it.',
  'step.missing-parts.seller': 'Check what was packed, and whether you have the part.',
  'step.not-as-described.fba':
    'Compare the page with the item and correct the page. Do not argue with the buyer’s reason.',
  'step.not-as-described.seller':
    'Compare the page with the item and correct the page. Approve the return; its postage is yours.',
  'step.wrong-size.fba': 'Amazon exchanges where it offers that. Note it for the size chart.',
  'step.wrong-size.seller':
    'Check stock of the other size before you promise it. Two orders at once are the buyer’s risk: say when the money comes back.',
  'step.delivered-not-received.fba':
    'Look at the tracking in Manage Orders. Do not refund: Amazon pays for parcels of FBA orders.',
  'step.delivered-not-received.seller':
    'Ask the carrier for the place and the proof of delivery, and wait for its answer before you refund. Attach a picture of the tracking. Never accuse the buyer.',
  'step.sent-back.fba':
    'Nothing to do: Amazon refunds when the parcel is back. The unit appears in the returns report.',
  'step.sent-back.seller':
    'Ask the carrier why. Refund when it is back; you may keep the cost of shipping where Amazon’s rules allow it.',
  'step.delayed.seller':
    'Amazon’s rules ask you to tell the buyer. Name a date only when the carrier gave one. Have no stock? Cancel it yourself with the right reason, and never ask the buyer to cancel for that.',
  'step.customs.seller':
    'Look at the tracking and have the commercial invoice ready. Pay import charges that the buyer was not shown.',
  'step.where-is-my-refund.fba':
    'Look at the order in Manage Orders: is the refund there? You cannot see the payment to the buyer, so name no date.',
  'step.where-is-my-refund.seller':
    'Look at the refund in Manage Orders; refund now if the item is here for two working days. Enter the amount as refundOffer, when it is paid.',
  'step.return-label.fba': 'Nothing to do: Amazon gives the label.',
  'step.return-label.seller':
    'Approve the request within one working day. In the US the prepaid label is yours for faults; look at your return settings, and at the address, or an agent’s, in the buyer’s country.',
  'step.late-return.fba':
    'FBA: 30 days without a reason for most categories, more for some and around the holidays. Do not promise what only Amazon can.',
  'step.late-return.seller':
    'Look at the last day in the order. You may take it back with a restocking fee where Amazon’s rules allow one; a fault has no such fee.',
  'step.cancelled.seller': 'Cancel first, with the reason "Buyer canceled", then send this. Never ship it after that.',
  'step.change-order.fba': 'Nothing to do: you cannot change an FBA order.',
  'step.change-order.seller': 'Stop the shipment. Do not send another item than the one in the order.',
  'step.invoice.any':
    'Manage Orders > Upload invoice. With the VAT calculation service Amazon makes it. JP: only with a registration number. Never send it another way than through Amazon.',
  'step.product-question.any':
    'If you know the answer, put it in place of the first paragraph. Questions before a purchase come without an order: answer them on the product page.',
  'step.refunded.any': 'Refund first, in Manage Orders. Send this once.',
  'step.replacement-sent.any':
    'Send it first, to the address in the order, and enter the tracking number. FBA: through Multi-Channel Fulfillment.',
  'step.warranty.any':
    'In the EU a buyer has two years for faults. Look at your maker’s warranty. The phone number of a warranty service is allowed.',
  'step.safety.any':
    'Escalate at once: stop sales if needed, tell Amazon (Account Health or product safety), keep all evidence. Admit nothing, promise no money, ask for no silence.',
  'step.price-question.any': 'Do not refund the difference for nothing, and name no codes: that is marketing.',
  'step.refund-or-review.any':
    'Solve the problem if there is one, by your usual rules. Name neither review nor stars. Report the threat: Report abuse, or Seller Support.',
  'step.outside-amazon.any': 'Decline. Give no address, number or account.',
  'step.customization.any':
    'Only for questions without whose answer you cannot make it: overuse of [Important] is watched.',
  'step.bulky-delivery.any':
    'Only where an appointment is needed. The carrier gets the phone number from Amazon: do not ask for it.',
  'step.subscription.any': 'Nothing to do: only the buyer or Amazon can.',
  'step.return-condition.fba': 'Help > Contact us > Fulfilment by Amazon > Returns. One unit a case, with its LPN.',
  'step.claim-facts.seller':
    'Answer within 72 hours (chargeback: by the date shown). Attach proof of delivery and invoice. Do not ask the buyer to withdraw it.',
  'step.used-return.seller':
    'Refund by the rules first. File the SAFE-T claim within 30 days after the refund, with photos of the label, the box and the item.',
  'step.feedback-delay.seller':
    'Performance > Feedback > Feedback Manager: choose the order and Request removal, within 90 days. Only if you bought the label with Buy Shipping.',
  'step.ship-home.any':
    'Compare the price with the value of the goods first. Prepare a commercial invoice marked as returned goods.',
  'step.before-purchase.any':
    'Answer from the product itself, and add what is missing to its page. No order ID, no link, no offer, and nothing that leads away from Amazon.',

  'due.24': 'Answer within 24 hours of the buyer’s message. Weekends and holidays count.',
  'due.at': 'Answer by {time} (24 hours after the message; weekends and holidays count).',

  'ask.fulfilment': 'Who ships this order: Amazon (fba) or you (seller)? No report says so; the text assumes FBA.',
  'ask.item': 'Which product is it?',
  'ask.shipDate': 'On which day was the parcel shipped (YYYY-MM-DD)?',
  'ask.carrier': 'Which carrier has the parcel?',
  'ask.tracking': 'What is the tracking number?',
  'ask.lastScan': 'When and where was the parcel last scanned (such as 2026-11-16 14:05, Leipzig)?',
  'ask.transitDays': 'How many days does a parcel usually take to this buyer (12 from China, more for far places)?',
  'ask.promisedDate': 'By which day was delivery promised (YYYY-MM-DD)?',
  'ask.refundOffer':
    'How much would you refund if the buyer keeps the item (such as 8.00 EUR; in the currency of the order)? Empty: no offer.',
  'ask.returnCost': 'What would the return cost you?',
  'ask.resaleValue': 'What is a returned unit worth when you sell it again, after selling fees?',
  'ask.removalFee': 'What is the removal fee of a unit?',
  'ask.relabelCost': 'What does your warehouse charge for checking and relabelling a unit?',
  'ask.inboundCost': 'What does it cost to send a unit to Amazon again?',
  'ask.disposalFee': 'What is the disposal fee of a unit?',
  'ask.removalOrder': 'What is the number of the removal order?',
  'ask.removalTracking': 'What is the tracking number of the removal shipment?',
  'ask.lpn': 'What is the licence plate (LPN) of the returned unit?',
  'ask.orderDate': 'On which day was the order placed (YYYY-MM-DD)?',
  'ask.returnReason': 'What reason did the buyer give?',
  'ask.sku': 'Which SKU?',
  'ask.fnsku': 'Which FNSKU?',
  'ask.units': 'How many units?',
  'ask.feedbackDate': 'On which day was the feedback left (YYYY-MM-DD)?',
  'ask.rating': 'How many stars did the buyer give?',
  'ask.comment': 'What does the feedback say, word for word?',
  'ask.other': 'The template names "{name}", which is no placeholder of the add-on. What is to stand there?',

  'note.shipped': 'The orders report says that this order is {status}: the text is for an order that has not shipped.',
  'note.notShipped': 'The orders report says that this order is {status}: the text is for an order that has shipped.',
  'note.pending': 'The order is pending: the buyer must turn to Amazon. Never ship it.',
  'note.cancelled': 'The order is cancelled already.',
  'note.priceLow': 'The item costs {price} {currency}, at most your limit of {limit}: address-shipped-low fits.',
  'note.priceHigh': 'The item costs {price} {currency}, more than your limit of {limit}: address-shipped-high fits.',
  'note.noLimit': 'Set your price limit in Settings, so that the add-on can tell low from high prices.',
  'note.otherFulfilment': 'This order is fulfilled by {fulfilment}: scenario {scenario} fits.',
  'note.multiChannel':
    'This order came through another sales channel: the buyer writes to you there, and Amazon’s buyer messages do not apply.',
  'note.notFound': 'No pasted report holds this order: only its number is filled in.',
  'note.language':
    'There is no text in the language of {marketplace}: English is used. Write in the language that the buyer prefers.',
  'note.languages':
    'Buyers in {marketplace} write in more than one language: write in the one that this buyer prefers.',
  'note.template': 'Templates, row {row}: {detail}. The shipped text is used.',
  'note.sentOnce':
    'The list shows this as sent for this order: Amazon lets you ask it once only. Do not send it again.',
  'note.sent': 'The list shows this situation as answered for this order already.',
  'note.unfinished': 'Answer the questions first: the text needs them.',
  'note.reviewRefused':
    'FBA Claims writes no request to change or remove a review: Amazon forbids it, even after the problem is solved, and may withdraw your selling rights.',

  'note.vine':
    'FBA Claims writes nothing to a Vine reviewer: Amazon lets nobody contact them. Abuse of the rules: report it to Amazon.',

  'worth.resell': 'Sending to a warehouse pays: {left:money} is left of each unit; disposing leaves {other:money}.',
  'worth.dispose': 'Disposing is better: it leaves {other:money} of each unit, sending to a warehouse {left:money}.',
  'worth.return': 'The return pays: {left:money} is left after its cost.',
  'worth.keep': 'The return costs more than the item is worth ({left:money}): offer that the buyer keeps it.',
  'worth.unknown': 'Enter the resale value and the costs to see what pays.',

  'propose.reason': 'The return gives {reason} as the reason.',
  'propose.disposition':
    'The unit was graded {disposition:code}: decide whether a warehouse sorts it or Amazon disposes of it.',
  'propose.relabel':
    'The buyer only changed his mind ({reason}), and the unit was graded {disposition:code}: often it can be relabelled and sold.',
  'propose.claim':
    'The unit was graded {disposition:code}: Amazon answers for it. Look at Claims first, then decide about the unit.',
  'propose.listing':
    'The reason {reason} is a fault of the product or its page: note it for the listing, size chart or packaging.',
  'propose.late': 'The order has not left after {days#@ day|@ days}.',
  'propose.rating': 'The seller feedback has {rating#@ star|@ stars}.',
  'propose.delivery': 'The feedback is about delivery, and Amazon fulfilled the order.',

  'template.broken': 'the template cannot be read ({detail})',
  'template.placeholder': 'there is no placeholder "{name}", and none can have that name',
  'template.empty': 'the text is empty',
  'template.scenario': 'the scenario is missing',
  'template.language': '"{language}" is no language that the add-on knows (en, de, fr, it, es, nl, pl, sv, ja, zh)',
  'template.fulfilment': '"{fulfilment}" is neither fba, seller nor any',
  'template.twice': 'the same text stands in row {first} already',

  'check.review-change': 'Amazon forbids asking to change or remove a review, even after the problem is solved.',
  'check.review-incentive':
    'Nothing of value may stand in one message with a review: no refund, replacement, gift or discount.',
  'check.review-positive': 'You may not ask for a positive review or a number of stars.',
  'check.review-gating':
    'Asking for a review must not depend on satisfaction, nor may the buyer be told to write to you first.',
  'check.feedback-change':
    'The buyer may update or remove seller feedback in his own account. Do not ask for a change: ask at most once, after the problem is solved, whether he wants to remove it.',
  'check.feedback-incentive': 'Nothing of value may stand in one message with feedback.',
  'check.feedback-positive': 'You may not ask for positive feedback.',
  'check.feedback-removal':
    'You may ask once, politely and only after the problem is solved, whether the buyer wants to remove seller feedback. Use the scenario negative-feedback.',
  'check.pressure': 'No pressure: what an opinion means for your business is no matter for the buyer.',
  'check.threat': 'No threats and no legal talk.',
  'check.link':
    'No links except to Amazon and to the carrier’s tracking: others may be blocked and count as steering buyers away.',
  'check.email-address': 'No e-mail addresses or names with an @: all mail goes through Amazon.',
  'check.phone-number':
    'No phone numbers. Those of a carrier, a manufacturer or a warranty service are allowed only where the order needs them.',
  'check.emoji': 'No emoji or smileys: plain text only.',
  'check.styling': 'No HTML, rows of signs or decorated letters: plain text only.',
  'check.shouting': 'No words in capitals.',
  'check.unfilled-field': 'A field was not filled in.',
  'check.other-channel': 'No other apps, payment services or shops.',
  'check.outside-amazon': 'Nothing may be bought, paid or settled outside Amazon.',
  'check.marketing': 'No advertising, codes or other products in messages about an order.',
  'check.stock-cancel':
    'Do not ask the buyer to cancel because you have no stock: cancel it yourself with the right reason.',
  'check.claim-withdrawal':
    'Never ask a buyer to withdraw an A-to-z claim or a chargeback, nor make a refund depend on it.',
  'check.return-reason': 'Do not tell the buyer to give another reason for a return than his own.',
  'check.contact-details': 'Do not ask for a phone number or an e-mail address: Amazon gives what the delivery needs.',
  'check.personal-data': 'No order number or personal data in a public reply.',
  'check.order-id': 'The order ID is missing, or it is another order.',
  'check.length': 'The text is longer than Amazon’s box.',
  'check.language': 'The text is not in the language of the marketplace.',
  'check.thirty-days': 'You may write first only within 30 days after the order was completed.',
  'check.fba-promise': 'Amazon refunds and sends FBA orders: promise nothing that only Amazon can keep.',
  'check.important-tag': 'Only problems with the address, a delivery date or a customisation may carry [Important].',
} as const satisfies Readonly<Record<string, string>>;
