// After-sales texts in English.
import { type LanguageTexts, SIGNATURE } from './types';

export const en: LanguageTexts = {
  opening: 'Hello,\n\nThank you for your message about order {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Hello,\n\nWe are writing to you about order {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Kind regards${SIGNATURE}`,
  questionOpening: 'Hello,\n\nThank you for your question{{#item}} about {{item}}{{/item}}.',
  warm: {
    opening: 'Hello,\n\nThank you very much for writing to us about order {{orderId}}{{#item}} ({{item}}){{/item}}.',
    firstOpening:
      'Hello,\n\nThank you very much for your order {{orderId}}{{#item}} ({{item}}){{/item}}, about which we are writing to you today.',
    questionOpening:
      'Hello,\n\nThank you very much for your interest and for your question{{#item}} about {{item}}{{/item}}.',
    closing: `If there is anything else, simply reply to this message: we are glad to help.\n\nWarm regards${SIGNATURE}`,
  },
  businessOpening: 'Hello,',
  businessClosing: `Thank you for your help.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Order {{orderId}}: delivery address',
      `We are sorry, but we cannot change the address ourselves: Amazon packs and ships this order and can send it only to the address on the order.

Until the order has been packed, you can change the address or cancel the order under Your Orders on Amazon. If neither is offered any more, Amazon customer service can tell you what is still possible. After a cancellation you are welcome to order again with the right address.`,
    ],
    'address-not-shipped.seller': [
      'Order {{orderId}}: delivery address',
      `We have not shipped the parcel yet and are holding it for you. We are sorry that we cannot simply send it to another address: Amazon only lets us ship to the one saved in the order.

Please open Your Orders on Amazon, choose this order and request its cancellation. We will confirm it straight away, and you can order again with the right address.

Please do this by {{replyBy}}. If we do not hear from you, we have to ship to the address in the order.`,
    ],
    'address-shipped-low.fba': [
      'Order {{orderId}}: delivery address',
      `The parcel is already on its way to the address in the order. We are sorry that the address can no longer be changed. Amazon delivers this order. Under Your Orders you can ask Amazon customer service whether the carrier can still redirect it.

If you do not want to wait for that, you can order the item again with the right address. Should the first parcel not reach you, please write to us here: we will see to it that you do not pay twice.`,
    ],
    'address-shipped-low.seller': [
      'Order {{orderId}}: delivery address',
      `Your parcel has already left{{#shipDate}} on {{shipDate}}{{/shipDate}}, so its address can no longer be changed. We have asked the carrier{{#carrier}} ({{carrier}}){{/carrier}} to stop or redirect it, but such a request often comes too late.

So that you do not have to wait, please order the item again with the right address and tell us here when you have done so. We will then refund order {{orderId}} in full. If the first parcel reaches you after all, you may keep it.

We are sorry for the extra step. Amazon only lets us ship to the address saved in an order.`,
    ],
    'address-shipped-high.fba': [
      'Order {{orderId}}: delivery address',
      `The parcel is already on its way to the address in the order. We are sorry that the address can no longer be changed. Amazon delivers this order. Under Your Orders you can ask Amazon customer service whether the carrier can still redirect it.

If the parcel cannot be delivered or is refused at the old address, it goes back to Amazon, and you will see the refund under Your Orders. You can then order again with the right address. We know that this is not what you hoped for, and thank you for your understanding.`,
    ],
    'address-shipped-high.seller': [
      'Order {{orderId}}: delivery address',
      `Your parcel has already left{{#shipDate}} on {{shipDate}}{{/shipDate}} and is on its way to the address in the order. We are sorry: we can no longer change the address, and we cannot send a second item before the first one has come back.
{{#tracking}}

Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

We have asked the carrier to stop or redirect the parcel and will tell you the answer by {{replyBy}}. If someone lives at the old address, please ask them to refuse the parcel or to pass it on to you. When it is back with us, we will refund the order in full, and you can order again with the right address.

Thank you for your understanding. We will keep you informed.`,
    ],
    'cancel-not-shipped.fba': [
      'Order {{orderId}}: cancellation',
      `Until the order has been packed, you can cancel it yourself: please open Your Orders on Amazon, choose this order and cancel the item. Amazon ships this order, so we cannot do it for you.

If cancelling is no longer offered there, the parcel is already being prepared. You can then refuse it at the door or return it through Your Orders. We are sorry that we cannot offer you a quicker way.`,
    ],
    'cancel-not-shipped.seller': [
      'Order {{orderId}}: cancellation',
      `We have stopped the shipment. Please open Your Orders on Amazon, choose this order and request its cancellation. We will confirm it as soon as it reaches us, and you will not be charged; anything already paid is returned by Amazon.

May we ask why you no longer need the item? If something about it was unclear, we are happy to answer. If you would like to have it after all, please tell us by {{replyBy}}.`,
    ],
    'cancel-shipped.fba': [
      'Order {{orderId}}: cancellation',
      `The parcel is already on its way, and we are sorry that it can no longer be stopped. May we ask why you no longer need the item? Perhaps you would like to keep it after all, or we can help with a question about it.

If you do not want it, you can refuse the parcel at the door, or return it through Your Orders once it has arrived. It then goes back to Amazon, and you will see the refund under Your Orders when the return has been processed.`,
    ],
    'cancel-shipped.seller': [
      'Order {{orderId}}: cancellation',
      `Your parcel has already left{{#shipDate}} on {{shipDate}}{{/shipDate}}, and we are sorry that it can no longer be stopped. May we ask why you no longer need the item? Perhaps you would like to keep it after all, or we can help with a question about it.
{{#tracking}}

Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

If you do not want it, please open a return under Your Orders once it has arrived: the return address and the label are shown there. You may also refuse the parcel when it is handed to you. We will refund you within {{refundDays}} after the item has come back.

{{#refundOffer}}If you would rather keep the item, we can refund you {{refundOffer}}, and you do not need to send anything back. Please tell us which you prefer.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Order {{orderId}}: delivery',
      `We are sorry for the wait. Amazon stores, ships and delivers this order, and Amazon customer service can see every tracking update.

Please open Your Orders, choose this order and look at the tracking. If the date shown there has passed or something looks wrong, please contact Amazon customer service from the same page. They can search for the parcel and settle the matter with you directly.

If that does not help, please write to us again, and we will take it up with Amazon.`,
    ],
    'where-is-my-order-seller.seller': [
      'Order {{orderId}}: where your parcel is',
      `We are sorry for the wait. {{#trace}}This is what we know:

{{#shipDate}}
Shipped on: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Carrier: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Last scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Expected by: {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}We have asked the carrier where it is at the moment. {{/lastScan}}We will write to you again by {{replyBy}} and tell you how things stand. If the parcel has not moved by then, you may choose: we will send you a new one to the same address, or refund you in full.`,
    ],
    'no-longer-wanted.fba': [
      'Order {{orderId}}: return',
      `That is no problem. Please open Your Orders on Amazon, choose this order and start a return. Amazon shows you how to send the item back, and you will see the refund there when the return has been processed.

{{#refundOffer}}If you would rather keep the item, we can refund you {{refundOffer}}, and you do not need to send anything back. Please tell us which you prefer.{{/refundOffer}}{{^refundOffer}}May we ask what did not suit you? It helps us to describe the item better.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Order {{orderId}}: return',
      `That is no problem. Please open Your Orders on Amazon, choose this order and start a return: you will be shown the label and the return address there. We will refund you within {{refundDays}} after the item has reached us.

{{#refundOffer}}If you would rather keep the item, we can refund you {{refundOffer}}, and you do not need to send anything back. Please tell us which you prefer.{{/refundOffer}}{{^refundOffer}}May we ask what did not suit you? It helps us to describe the item better.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Order {{orderId}}: damaged item',
      `We are very sorry that the item arrived damaged.

Amazon delivered this order and will sort it out with you: please open Your Orders, choose this order and start a return with the reason that the item is damaged. There you can choose between a refund and, if available, a new item.

If you can, please send us one photo of the damage in reply to this message. It helps us to improve the packaging.`,
    ],
    'damaged.seller': [
      'Order {{orderId}}: damaged item',
      `We are very sorry that the item arrived damaged. Such damage usually happens in transit, but it is for us to put this right.

Please send us one photo of the damage in reply to this message, and tell us which you prefer: a new item or a full refund. We will take care of it within {{answerDays}} of your reply. If we need the damaged item back, you will get a prepaid label from us.`,
    ],
    'wrong-item.fba': [
      'Order {{orderId}}: wrong item',
      `We are very sorry that you received something other than what you ordered.

Amazon packed and delivered this order and will sort it out with you: please open Your Orders, choose this order and start a return with the reason that the wrong item was sent. There you can choose between a refund and, if available, the right item.

If you can, please send us one photo of the item and its label in reply to this message, so that we can find the cause.`,
    ],
    'wrong-item.seller': [
      'Order {{orderId}}: wrong item',
      `We are very sorry that you received something other than what you ordered. That was our mistake.

Please send us one photo of the item and its label in reply to this message, and tell us which you prefer: the right item or a full refund. We will take care of it within {{answerDays}} of your reply. If we need the wrong item back, you will get a prepaid label from us.`,
    ],
    'not-received.fba': [
      'Order {{orderId}}: not arrived',
      `We are very sorry that your parcel has still not arrived. Amazon delivers this order and can search for it.

Please check with your neighbours and at the places where parcels are left at your home. If it is not there, open Your Orders, choose this order and contact Amazon customer service from there. If the parcel is lost, they can offer you a refund or a new item directly.

If Amazon cannot help you, please write to us again, and we will take it up with them.`,
    ],
    'not-received.seller': [
      'Order {{orderId}}: not arrived',
      `We are very sorry that your parcel has still not arrived.
{{#trace}}

{{#shipDate}}
Shipped on: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Tracking number: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Carrier: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Last scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Expected by: {{promisedDate}}
{{/promisedDate}}
{{/trace}}

You have waited long enough. Please tell us which you prefer: we send you a new item to the address in the order, or we refund you in full. We will take care of it within {{answerDays}} of your reply. If the first parcel turns up later, please let us know.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Removal order {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Removal to your warehouse (SKU {{sku}}): {{/sku}}{{^sku}}Removal to your warehouse: {{/sku}}{{/removalOrder}}relabel and send back to Amazon',
      `A removal shipment from Amazon is on its way to you:

{{#removalOrder}}
Removal order: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Tracking number: {{removalTracking}}
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
Units: {{units}}
{{/units}}

1. Please count the units. Photograph the box, the labels, and every unit that is damaged, incomplete or not ours.
2. Please check that each unit is clean, complete and works. Set aside what is not as good as new.
3. Cover the old Amazon labels (also the LPN label) completely and put the FNSKU label on. Replace worn bags or boxes.
4. Tell us the number of good units by {{replyBy}}. We will then create the shipment to Amazon and send you the labels.`,
    ],
    'returned-intact.seller': [
      'Return of order {{orderId}}: check and put back into stock',
      `A customer return is on its way to you, or has arrived:

Order: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Units: {{units}}
{{/units}}

1. Please photograph the parcel and the item when you open it.
2. Check that it is clean, complete and works, and that it is the item that we sent.
3. If it is as good as new, repack it, put our label on and book it back into stock.
4. Tell us the result on the day of arrival, so that we can refund the customer in time, and no later than {{replyBy}}.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Removal order {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Removal to your warehouse (SKU {{sku}}): {{/sku}}{{^sku}}Removal to your warehouse: {{/sku}}{{/removalOrder}}units that cannot be sold as new',
      `A removal shipment with units that cannot be sold as new is on its way to you:

{{#removalOrder}}
Removal order: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Tracking number: {{removalTracking}}
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
Units: {{units}}
{{/units}}

1. Please count and photograph the units with their labels as they arrive.
2. Sort them: sellable after cleaning or repacking; usable for parts; worthless.
3. Send us the list with the photos by {{replyBy}}. Please do not relabel or dispose of anything before we have answered.`,
    ],
    'returned-damaged.seller': [
      'Return of order {{orderId}}: damaged unit',
      `A customer return that cannot be sold as new is on its way to you, or has arrived:

Order: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Units: {{units}}
{{/units}}

1. Please photograph the parcel, the item and the damage.
2. Tell us whether it is sellable after cleaning or repacking, usable for parts, or worthless, and what repacking would cost.
3. Keep it until we have answered. We need the photos by {{replyBy}}.`,
    ],
    'negative-review.any': [
      'Order {{orderId}}: we would like to put it right',
      `We are sorry that the item did not meet your expectations. Could you tell us what went wrong? If the problem can be seen, a photo would help us.

We would like to put this right. Please tell us which you prefer: a new item or a full refund. We will take care of it within {{answerDays}} of your reply, with no conditions attached.`,
    ],
    'negative-feedback.any': [
      'Order {{orderId}}: is everything settled?',
      `We are sorry that something went wrong with this order. As far as we know it is settled now. If anything is still open, please tell us, and we will see to it.

One more thing: you left seller feedback on this order. If it no longer reflects your experience, you can remove it under Your Orders. That is entirely up to you, and nothing depends on it.`,
    ],
    'feedback-removal.fba': [
      'Seller feedback on order {{orderId}}',
      `Please look at the seller feedback on this order, which Amazon fulfilled:

Order: {{orderId}}
{{#feedbackDate}}
Date of the feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Rating: {{rating}} of 5 stars
{{/rating}}
{{#comment}}
Comment: "{{comment}}"
{{/comment}}

The comment is only about delivery or service by Amazon. We therefore ask you to strike it through in line with the rules for orders that Amazon fulfils.`,
    ],
    'feedback-removal.seller': [
      'Seller feedback on order {{orderId}}',
      `Please look at the seller feedback on this order:

Order: {{orderId}}
{{#feedbackDate}}
Date of the feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Rating: {{rating}} of 5 stars
{{/rating}}
{{#comment}}
Comment: "{{comment}}"
{{/comment}}

The whole comment is about the product and says nothing about our service as a seller. We therefore ask you to remove it from the seller feedback.`,
    ],
    'feedback-reply.fba': [
      'Public reply to seller feedback',
      'We are sorry that this order did not go as it should, and thank you for telling us. Amazon stores and delivers this order; its customer service can help you under Your Orders, and you can write to us there as well.',
    ],
    'feedback-reply.seller': [
      'Public reply to seller feedback',
      'We are sorry that this order did not go as it should, and thank you for telling us. Please write to us through Your Orders, and we will put it right.',
    ],
    'first-answer.any': [
      'Order {{orderId}}: we are looking into it',
      `We have read your message and are looking into it. We are sorry that we cannot give you a full answer right away. You will have it by {{replyBy}}.

If you have anything that may help us, such as a photo, please add it in reply to this message.`,
    ],
  },
};
