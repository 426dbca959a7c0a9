// After-sales texts in English, second part: what is wrong with the goods, money, changes, and texts to Amazon and warehouses.
import type { MoreTexts } from './types';

export const moreEn: MoreTexts = {
  'defective.fba': [
    'Order {{orderId}}: item does not work',
    `We are very sorry that the item does not work as it should. Amazon delivered it on our behalf and will sort it out with you: please open Your Orders, choose this order and start a return with the reason that you find fits. There you can choose between a refund and, if available, a new item.

If you would rather look for the cause with us first, please tell us what happens and when, with a photo in reply to this message if it can be seen.`,
  ],
  'defective.seller': [
    'Order {{orderId}}: item does not work',
    `We are very sorry that the item does not work as it should. Please tell us what happens and when, with a photo in reply to this message if it can be seen. Often the cause is found quickly.

If it cannot be mended, you choose: a new item or a full refund. We will do it within {{answerDays}} of your reply. If we need the item back, you will get a prepaid label from us.`,
  ],
  'missing-parts.fba': [
    'Order {{orderId}}: missing parts',
    `We are very sorry that something is missing. Please look once more in the folds and under the insert of the box, where small parts like to hide.

If it is not there, please tell us in reply to this message which part is missing; the list of parts is in the instructions. Amazon delivered this order: under Your Orders you can return it for a refund or, if available, a new item at any time within the return period.`,
  ],
  'missing-parts.seller': [
    'Order {{orderId}}: missing parts',
    `We are very sorry that something is missing. Please look once more in the folds and under the insert of the box, where small parts like to hide.

If it is not there, please tell us which part is missing, with a photo of what you received in reply to this message. You choose: we send the part to the address in the order, or you return the item for a full refund. We will do it within {{answerDays}} of your reply.`,
  ],
  'not-as-described.fba': [
    'Order {{orderId}}: not as you expected',
    `We are sorry that the item is not as you expected from its page. Please tell us what differs, so that we can correct the page.

Amazon delivered this order: please open Your Orders, choose this order and start a return with the reason that you find fits. The refund is shown there when the return has been processed.`,
  ],
  'not-as-described.seller': [
    'Order {{orderId}}: not as you expected',
    `We are sorry that the item is not as you expected from its page. Please tell us what differs, so that we can correct the page.

You can return it for a full refund: please open Your Orders, choose this order and start a return. {{#refundOffer}}If you would rather keep the item, we can refund you {{refundOffer}}, and you do not need to send anything back. Please tell us which you prefer.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Order {{orderId}}: other size',
    `We are sorry that the size does not fit. Amazon stores and ships our goods: please open Your Orders, choose this order and start a return or, if it is offered there, an exchange. You can order the other size at once and do not need to wait for the refund.

If you tell us which size you usually wear or need, we are glad to say which one fits.`,
  ],
  'wrong-size.seller': [
    'Order {{orderId}}: other size',
    `We are sorry that the size does not fit. Please tell us which size you need: we will check whether we have it and answer by {{replyBy}}.

For the exchange, please open Your Orders, choose this order and start a return. When the first item is on its way back, we will send the other size to the same address.`,
  ],
  'delivered-not-received.fba': [
    'Order {{orderId}}: shown as delivered',
    `We are sorry that the tracking shows a delivery and you have nothing in your hands. Please check with your neighbours and at the places where parcels are left, and wait for one day: some parcels are scanned early.

If it is still not there, please open Your Orders, choose this order and contact Amazon customer service from there. Amazon delivered this order, can ask the driver and will settle the matter with you.`,
  ],
  'delivered-not-received.seller': [
    'Order {{orderId}}: shown as delivered',
    `We are sorry that the tracking shows a delivery and you have nothing in your hands.
{{#tracking}}

Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Please check with your neighbours and at the places where parcels are left: some parcels are scanned early. We have asked the carrier where exactly it was handed over and will write to you by {{replyBy}}. If the parcel is lost, you choose: a new item to the address in the order or a full refund.`,
  ],
  'sent-back.fba': [
    'Order {{orderId}}: parcel on its way back',
    `The carrier could not deliver your parcel, and it is on its way back to Amazon. We are sorry. Amazon refunds such an order when the parcel has arrived there; you will see it under Your Orders.

If you still want the item, please check the address in your account and order it again.`,
  ],
  'sent-back.seller': [
    'Order {{orderId}}: parcel on its way back',
    `The carrier could not deliver your parcel, and it is on its way back to us. We are sorry.
{{#tracking}}

Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Please tell us by {{replyBy}} which you prefer: we send it to the address in the order once more as soon as it is here, or we refund you. If the address is not right, please order again with the right one: Amazon only lets us ship to the address in an order.`,
  ],
  'delayed.seller': [
    'Order {{orderId}}: later than planned',
    `Your order will reach you later than planned, and we are sorry.{{#transitDays}} The way to you usually takes {{transitDays}}.{{/transitDays}}{{#promisedDate}} We now expect it by {{promisedDate}}.{{/promisedDate}}
{{#tracking}}

Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

We look at the tracking every day and will write to you by {{replyBy}}. If you do not want to wait, you can cancel under Your Orders, and you will not be charged.`,
  ],
  'customs.seller': [
    'Order {{orderId}}: parcel at customs',
    `Your parcel is at customs, which often takes some days.{{#transitDays}} The whole way usually takes {{transitDays}}.{{/transitDays}}
{{#tracking}}

Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

If customs or the carrier asks you for a document, please tell us here, and we will send it at once. You do not need to pay any charge that was not shown when you ordered: tell us, and we will see to it. We will write to you again by {{replyBy}}.`,
  ],
  'where-is-my-refund.fba': [
    'Order {{orderId}}: your refund',
    `We understand that you are waiting for your money. Amazon takes returns of this order and pays the refund: you see its state under Your Orders, at the return. After that a bank account is usually credited within three to five working days, a card within ten.

If the date shown there has passed, please contact Amazon customer service from the same page. They can see the payment, which we cannot.`,
  ],
  'where-is-my-refund.seller': [
    'Order {{orderId}}: your refund',
    `We understand that you are waiting for your money and have looked into it. {{#refundOffer}}We have refunded {{refundOffer}} through Amazon. {{/refundOffer}}{{^refundOffer}}We refund within {{refundDays}} after the item has reached us. {{/refundOffer}}After that a bank account is usually credited within three to five working days, a card within ten.

If nothing has come by {{replyBy}}, please write to us here, and we will take it up with Amazon.`,
  ],
  'return-label.fba': [
    'Order {{orderId}}: return label',
    `Amazon takes returns of this order. Please open Your Orders, choose this order and start a return: the label, the ways to hand the parcel over and the cost, if there is any, are shown before you confirm.

If the page shows no label, Amazon customer service can send you one.`,
  ],
  'return-label.seller': [
    'Order {{orderId}}: return label',
    `Please open Your Orders, choose this order and start a return: the label and the return address are shown there as soon as we have approved it, which we do within {{answerDays}}. If the item is faulty or was not what you ordered, the return costs you nothing.

If the page shows no label, please tell us here, and we will put it right by {{replyBy}}.`,
  ],
  'late-return.fba': [
    'Order {{orderId}}: return period',
    `Most items can be returned to Amazon within 30 days without a reason; the last day is shown under Your Orders. If Your Orders offers no return any more, Amazon customer service can tell you what is still possible.

If something is wrong with the item, please tell us what it is. We also help with a fault after this period.`,
  ],
  'late-return.seller': [
    'Order {{orderId}}: return period',
    `The period for returns without a reason is over, which is why Amazon offers none under Your Orders. If something is wrong with the item, please tell us what it is, with a photo in reply to this message: we also help with a fault after this period.

If nothing is wrong with it, we will look whether we can still take it back and answer by {{replyBy}}.`,
  ],
  'cancelled.seller': [
    'Order {{orderId}}: cancelled',
    `Your order is cancelled, as you asked. You will not be charged; anything already paid is returned by Amazon, which may take some days depending on the payment method.

Thank you for telling us in time.`,
  ],
  'change-order.fba': [
    'Order {{orderId}}: change of the order',
    `We are sorry, but we cannot change an order that Amazon packs and ships. Until it has been packed, you can cancel the item under Your Orders and order again with the colour, quantity or gift message that you want.

If cancelling is no longer offered, you can return it after delivery.`,
  ],
  'change-order.seller': [
    'Order {{orderId}}: change of the order',
    `We have stopped the parcel. Amazon does not let us change the item or the quantity in an order. Please open Your Orders, request the cancellation of this order and order again as you want it; we will confirm the cancellation straight away.

We can still add a gift message or meet another packing request: please tell us by {{replyBy}}.`,
  ],
  'invoice.any': [
    'Order {{orderId}}: your invoice',
    `You will find the VAT invoice for this order under Your Orders as soon as it has shipped. If it is not there, or if your company name or VAT number must stand on it, please tell us what it should say, and we will put it into your order by {{replyBy}}.

We can send an invoice only through Amazon.`,
  ],
  'product-question.any': [
    'Order {{orderId}}: your question',
    `We want to give you a correct answer and are checking it with the product in hand. You will have it by {{replyBy}}.

If a photo or the name of the device that you use it with helps, please add it in reply to this message.`,
  ],
  'refunded.any': [
    'Order {{orderId}}: refunded',
    `As we promised, we have refunded you{{#refundOffer}} {{refundOffer}}{{/refundOffer}} through Amazon. You see it under Your Orders; a bank account is usually credited within three to five working days, a card within ten.

You do not need to do anything. We are sorry for the trouble that you had.`,
  ],
  'replacement-sent.any': [
    'Order {{orderId}}: new item on its way',
    `As we promised, a new item is on its way to the address in the order.
{{#tracking}}

Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Expected by: {{promisedDate}}
{{/promisedDate}}

You do not need to do anything. If anything is not as it should be, please write to us here.`,
  ],
  'warranty.any': [
    'Order {{orderId}}: warranty',
    `The return period is over, but we still help you with a fault. Please tell us what happens and since when, with a photo of the fault and of the label in reply to this message.

We will then tell you by {{replyBy}} how we can put it right: with a part, a repair, a new item or a refund.`,
  ],
  'safety.any': [
    'Order {{orderId}}: please stop using the item',
    `Thank you for telling us. Please stop using the item, unplug it or take the battery out, and keep it away from children. We hope that nobody is hurt.

We take this seriously and are looking into it. Please keep the item, and tell us what happened, when, and the number on its label, with photos in reply to this message. We will write to you by {{replyBy}}. We also report this to Amazon.`,
  ],
  'price-question.any': [
    'Order {{orderId}}: price',
    `The price of an order is the one at the time when it is placed, and Amazon does not let us change it afterwards. We are sorry that we cannot give you another answer.

If the order has not shipped yet, you can cancel it under Your Orders and order again at today’s price.`,
  ],
  'refund-or-review.any': [
    'Order {{orderId}}: we want to solve this',
    `We are sorry that something went wrong, and we want to put it right in any case. What you say about the item elsewhere is your own decision and plays no part in it.

Please tell us what is wrong, with a photo in reply to this message if it can be seen. You will hear from us by {{replyBy}} what we can do.`,
  ],
  'outside-amazon.any': [
    'Order {{orderId}}: only through Amazon',
    `Thank you for your offer. We cannot agree on anything outside Amazon: orders, payments and messages stay here, where you are protected as a buyer.

If you tell us here what you need, we will do what we can.`,
  ],
  'customization.any': [
    '[Important] Order {{orderId}}: please confirm your customization',
    `Before we make your item, we need your answer to one question about the customization: is everything that you entered right, in spelling, size and colour?

Please reply to this message by {{replyBy}}. We then start at once. Without an answer we make it as it stands in the order.`,
  ],
  'bulky-delivery.any': [
    '[Important] Order {{orderId}}: appointment for the delivery',
    `Your item is large or heavy, and the carrier needs an appointment with you. Please tell us, in reply to this message and by {{replyBy}}, two days on which somebody can take it, and whether there are stairs or narrow doors.

We pass this on to the carrier and then confirm the day.`,
  ],
  'subscription.any': [
    'Order {{orderId}}: your subscription',
    `Amazon manages Subscribe & Save, so that we cannot change, skip or cancel it for you. In your account, under your subscriptions, you can move the next delivery, change the quantity or cancel it at any time.

An order that is being prepared already can be cancelled under Your Orders. For any question about the item itself we are here.`,
  ],
  'return-condition.fba': [
    'Condition of a returned unit, order {{orderId}}',
    `Please check the condition of the unit that came back with this order:

Order: {{orderId}}
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
Reason of the return: {{returnReason}}
{{/returnReason}}

Please tell us what was found when it was inspected, and grade it again if it is complete and unused.`,
  ],
  'claim-facts.seller': [
    'Facts on the claim about order {{orderId}}',
    `These are the facts on the claim about this order:

Order: {{orderId}}
{{#orderDate}}
Ordered on: {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Shipped on: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Last scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Promised by: {{promisedDate}}
{{/promisedDate}}

The parcel went to the address in the order. Our messages with the buyer are in the thread of this order. We ask you to decide by these facts.`,
  ],
  'used-return.seller': [
    'SAFE-T claim: return of order {{orderId}}',
    `The buyer returned this order in another condition than it was sent in, and the refund was paid in full:

Order: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#shipDate}}
Shipped on: {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Reason of the return: {{returnReason}}
{{/returnReason}}

The parcel was opened on the day of its arrival. The photos show the parcel with its label, its content, and the state of the item. We ask for reimbursement of what the item has lost in value.`,
  ],
  'feedback-delay.seller': [
    'Seller feedback on order {{orderId}}: delivery',
    `Please look at the seller feedback on this order:

Order: {{orderId}}
{{#feedbackDate}}
Date of the feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Shipped on: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Comment: "{{comment}}"
{{/comment}}

The label was bought with Buy Shipping, the order was shipped on time, and the comment is only about the delay. We therefore ask you to strike it through.`,
  ],
  'ship-home.any': [
    'Goods to send back{{#sku}} (SKU {{sku}}){{/sku}}',
    `Please prepare these goods to be sent back to us or on to another warehouse:

{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Units: {{units}}
{{/units}}
{{#removalOrder}}
Removal order: {{removalOrder}}
{{/removalOrder}}

1. Please tell us by {{replyBy}} the number of boxes, their sizes and weights, and what sending them costs by sea and by air.
2. Put goods of several owners into boxes of their own, and mark ours.
3. Send nothing before we have agreed to the price and sent you the papers.`,
  ],
  'before-purchase.any': [
    'Your question{{#item}} about {{item}}{{/item}}',
    `We want to give you a correct answer and are checking it with the product in hand. You will have our answer here by {{replyBy}}.

Until then, the product page on Amazon shows the measures, the material and what is in the box. If you have a certain use in mind, please tell us in reply to this message, so that we can check that too.`,
  ],
};
