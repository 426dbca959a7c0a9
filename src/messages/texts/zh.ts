// After-sales texts in Simplified Chinese: what the operator reads beside the text in the buyer's language.
import { type LanguageTexts, SIGNATURE } from './types';

export const zh: LanguageTexts = {
  opening: '您好：\n\n感谢您就订单 {{orderId}}{{#item}}（{{item}}）{{/item}}{{^item}} {{/item}}与我们联系。',
  firstOpening: '您好：\n\n我们就订单 {{orderId}}{{#item}}（{{item}}）{{/item}}{{^item}} {{/item}}与您联系。',
  closing: `祝好${SIGNATURE}`,
  questionOpening: '您好：\n\n感谢您的咨询{{#item}}（{{item}}）{{/item}}。',
  warm: {
    opening: '您好：\n\n非常感谢您就订单 {{orderId}}{{#item}}（{{item}}）{{/item}}{{^item}} {{/item}}与我们联系。',
    firstOpening: '您好：\n\n非常感谢您的订单 {{orderId}}{{#item}}（{{item}}）{{/item}}，今天我们就该订单与您联系。',
    questionOpening: '您好：\n\n非常感谢您的关注和咨询{{#item}}（{{item}}）{{/item}}。',
    closing: `如果还有其他问题，直接回复本消息即可，我们很乐意帮您。\n\n祝您一切顺利${SIGNATURE}`,
  },
  businessOpening: '您好：',
  businessClosing: `谢谢您的帮助。${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      '订单 {{orderId}}：收货地址',
      `很抱歉，我们无法自行修改地址：该订单由亚马逊打包发货，而且只能寄到订单中的地址。

只要订单尚未打包，您可以在亚马逊“我的订单”中修改地址或取消订单。如果这两项都不再显示，亚马逊客服可以告诉您还能怎么处理。取消后，欢迎您用正确的地址重新下单。`,
    ],
    'address-not-shipped.seller': [
      '订单 {{orderId}}：收货地址',
      `包裹尚未发出，我们已暂缓发货。很抱歉，我们不能直接寄到另一个地址：亚马逊只允许我们寄到订单中的地址。

请打开亚马逊“我的订单”，选择该订单并申请取消。我们会马上确认，之后您可以用正确的地址重新下单。

请在{{replyBy}}前（含当天）办理。如果没有收到您的回复，我们只能寄到订单中的地址。`,
    ],
    'address-shipped-low.fba': [
      '订单 {{orderId}}：收货地址',
      `包裹已经在寄往订单地址的途中，很抱歉，我们无法再修改地址。该订单由亚马逊配送。您可以在“我的订单”中咨询亚马逊客服，看快递公司是否还能改派。

如果您不想等，可以用正确的地址重新下单。如果第一个包裹没有送到您手中，请在这里告诉我们：我们会处理好，不会让您重复付款。`,
    ],
    'address-shipped-low.seller': [
      '订单 {{orderId}}：收货地址',
      `您的包裹已{{#shipDate}}于{{shipDate}}{{/shipDate}}发出，地址无法再修改。我们已请快递公司{{#carrier}}（{{carrier}}）{{/carrier}}拦截或改派，但往往来不及。

为了不让您久等，请用正确的地址重新下单，并在这里告诉我们。我们随后会全额退还订单 {{orderId}} 的款项。如果第一个包裹还是送到了您手中，您可以留下。

给您添麻烦了，非常抱歉。亚马逊只允许我们寄到订单中的地址。`,
    ],
    'address-shipped-high.fba': [
      '订单 {{orderId}}：收货地址',
      `包裹已经在寄往订单地址的途中，很抱歉，我们无法再修改地址。该订单由亚马逊配送。您可以在“我的订单”中咨询亚马逊客服，看快递公司是否还能改派。

如果包裹无法投递，或在原地址被拒收，会退回亚马逊，您可以在“我的订单”中看到退款。之后您可以用正确的地址重新下单。我们知道这不是您希望的答复，感谢您的理解。`,
    ],
    'address-shipped-high.seller': [
      '订单 {{orderId}}：收货地址',
      `您的包裹已{{#shipDate}}于{{shipDate}}{{/shipDate}}发出，正在寄往订单地址的途中。很抱歉：我们无法再修改地址，在第一件退回之前也不能再寄一件。
{{#tracking}}

运单号：{{tracking}}{{#carrier}}（{{carrier}}）{{/carrier}}
{{/tracking}}

我们已请快递公司拦截或改派，并会在{{replyBy}}前（含当天）告诉您结果。如果原地址有人居住，请您让对方拒收或转交给您。包裹退回我们这里后，我们会全额退款，您可以用正确的地址重新下单。

请您谅解，我们会随时告知您进展。`,
    ],
    'cancel-not-shipped.fba': [
      '订单 {{orderId}}：取消订单',
      `只要订单尚未打包，您可以自行取消：请打开亚马逊“我的订单”，选择该订单并取消商品。该订单由亚马逊发货，我们无法代您操作。

如果页面上不再提供取消，说明包裹已在准备中。您可以在送货时拒收，或通过“我的订单”退货。很抱歉，我们没有更快的办法。`,
    ],
    'cancel-not-shipped.seller': [
      '订单 {{orderId}}：取消订单',
      `我们已经停止发货。请打开亚马逊“我的订单”，选择该订单并申请取消。收到后我们会马上确认，该订单不会扣款；如已付款，将由亚马逊退回。

方便的话，能告诉我们为什么不再需要该商品吗？如果商品有不清楚的地方，我们很乐意解答。如果您还是想要，请在{{replyBy}}前（含当天）告诉我们。`,
    ],
    'cancel-shipped.fba': [
      '订单 {{orderId}}：取消订单',
      `包裹已经在途，很抱歉，无法再拦截。方便的话，能告诉我们为什么不再需要该商品吗？也许您愿意留下，或者我们可以解答您的疑问。

如果您不想要，可以在送货时拒收，或在收到后通过“我的订单”退货。商品会退回亚马逊，退货处理完成后，您可以在“我的订单”中看到退款。`,
    ],
    'cancel-shipped.seller': [
      '订单 {{orderId}}：取消订单',
      `您的包裹已{{#shipDate}}于{{shipDate}}{{/shipDate}}发出，很抱歉，无法再拦截。方便的话，能告诉我们为什么不再需要该商品吗？也许您愿意留下，或者我们可以解答您的疑问。
{{#tracking}}

运单号：{{tracking}}{{#carrier}}（{{carrier}}）{{/carrier}}
{{/tracking}}

如果您不想要，收到后请在“我的订单”中申请退货：页面会显示退货地址和退货标签。也可以在送货时拒收。商品退回后，我们会在{{refundDays}}内退款。

{{#refundOffer}}如果您愿意留下商品，我们可以退您 {{refundOffer}}，您无需寄回。请告诉我们您更愿意哪一种。{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      '订单 {{orderId}}：配送',
      `很抱歉让您久等。该订单由亚马逊仓储、发货和配送，亚马逊客服可以看到每一条物流记录。

请打开“我的订单”，选择该订单查看物流。如果页面上的日期已过，或有异常，请在同一页面联系亚马逊客服。他们可以查找包裹，并直接为您解决。

如果仍未解决，请再写信给我们，我们会向亚马逊反映。`,
    ],
    'where-is-my-order-seller.seller': [
      '订单 {{orderId}}：包裹在哪里',
      `很抱歉让您久等。{{#trace}}目前了解到的情况如下：

{{#shipDate}}
发货日期：{{shipDate}}
{{/shipDate}}
{{#tracking}}
运单号：{{tracking}}{{#carrier}}（{{carrier}}）{{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
快递公司：{{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
最新物流状态：{{lastScan}}
{{/lastScan}}
{{#promisedDate}}
预计最晚送达：{{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}我们已向快递公司查询包裹目前的位置。{{/lastScan}}我们会在{{replyBy}}前（含当天）再发消息告诉您进展。如果到时包裹仍没有更新，由您选择：我们按原地址重新寄一件，或全额退款。`,
    ],
    'no-longer-wanted.fba': [
      '订单 {{orderId}}：退货',
      `没问题。请打开亚马逊“我的订单”，选择该订单并申请退货。亚马逊会告诉您如何寄回，退货处理完成后，您可以在那里看到退款。

{{#refundOffer}}如果您愿意留下商品，我们可以退您 {{refundOffer}}，您无需寄回。请告诉我们您更愿意哪一种。{{/refundOffer}}{{^refundOffer}}方便的话，能告诉我们哪里不合适吗？这有助于我们把商品描述得更清楚。{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      '订单 {{orderId}}：退货',
      `没问题。请打开亚马逊“我的订单”，选择该订单并申请退货：页面会显示退货标签和退货地址。收到商品后，我们会在{{refundDays}}内退款。

{{#refundOffer}}如果您愿意留下商品，我们可以退您 {{refundOffer}}，您无需寄回。请告诉我们您更愿意哪一种。{{/refundOffer}}{{^refundOffer}}方便的话，能告诉我们哪里不合适吗？这有助于我们把商品描述得更清楚。{{/refundOffer}}`,
    ],
    'damaged.fba': [
      '订单 {{orderId}}：商品损坏',
      `商品送到时已损坏，我们非常抱歉。

该订单由亚马逊配送，也由亚马逊为您处理：请打开“我的订单”，选择该订单，以商品损坏为由申请退货。您可以选择退款，或在有货时选择换新。

如果方便，请回复本消息，发一张损坏处的照片给我们，帮助我们改进包装。`,
    ],
    'damaged.seller': [
      '订单 {{orderId}}：商品损坏',
      `商品送到时已损坏，我们非常抱歉。这类损坏多为运输途中造成，但理应由我们为您解决。

请回复本消息，发一张损坏处的照片，并告诉我们您更愿意换新还是全额退款。收到您的回复后，我们会在{{answerDays}}内办理。如果需要寄回损坏的商品，我们会提供预付运费的退货标签。`,
    ],
    'wrong-item.fba': [
      '订单 {{orderId}}：发错商品',
      `您收到的不是您订购的商品，我们非常抱歉。

该订单由亚马逊打包配送，也由亚马逊为您处理：请打开“我的订单”，选择该订单，以发错商品为由申请退货。您可以选择退款，或在有货时选择换成正确的商品。

如果方便，请回复本消息，发一张商品和标签的照片给我们，以便查明原因。`,
    ],
    'wrong-item.seller': [
      '订单 {{orderId}}：发错商品',
      `您收到的不是您订购的商品，我们非常抱歉。这是我们的失误。

请回复本消息，发一张商品和标签的照片，并告诉我们您更愿意换成正确的商品还是全额退款。收到您的回复后，我们会在{{answerDays}}内办理。如果需要寄回发错的商品，我们会提供预付运费的退货标签。`,
    ],
    'not-received.fba': [
      '订单 {{orderId}}：未收到包裹',
      `您的包裹至今没有送到，我们非常抱歉。该订单由亚马逊配送，亚马逊可以查找包裹。

请先问问邻居，并看看家里平时放包裹的地方。如果还是没有，请打开“我的订单”，选择该订单，并在那里联系亚马逊客服。如果包裹丢失，他们可以直接为您退款或换新。

如果亚马逊无法解决，请再写信给我们，我们会向亚马逊反映。`,
    ],
    'not-received.seller': [
      '订单 {{orderId}}：未收到包裹',
      `您的包裹至今没有送到，我们非常抱歉。
{{#trace}}

{{#shipDate}}
发货日期：{{shipDate}}
{{/shipDate}}
{{#tracking}}
运单号：{{tracking}}{{#carrier}}（{{carrier}}）{{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
快递公司：{{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
最新物流状态：{{lastScan}}
{{/lastScan}}
{{#promisedDate}}
预计最晚送达：{{promisedDate}}
{{/promisedDate}}
{{/trace}}

您已经等得够久了。请告诉我们您更愿意哪一种：按订单地址重新寄一件，或全额退款。收到您的回复后，我们会在{{answerDays}}内办理。如果第一个包裹后来送到，请告诉我们。`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}移除订单 {{removalOrder}}：{{/removalOrder}}{{^removalOrder}}{{#sku}}移除至贵仓（SKU {{sku}}）：{{/sku}}{{^sku}}移除至贵仓：{{/sku}}{{/removalOrder}}换标后重新发往亚马逊',
      `一批亚马逊移除货件正寄往贵仓：

{{#removalOrder}}
移除订单：{{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
运单号：{{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN：{{lpn}}
{{/lpn}}
{{#sku}}
SKU：{{sku}}
{{/sku}}
{{#fnsku}}
FNSKU：{{fnsku}}
{{/fnsku}}
{{#units}}
数量：{{units}}
{{/units}}

1. 请清点数量。外箱、标签，以及损坏、缺件或不属于我们的商品，请拍照。
2. 请检查每件商品是否干净、齐全、能正常使用。达不到全新标准的请另放。
3. 请把旧的亚马逊标签（包括 LPN 标签）完全盖住，贴上 FNSKU 标签。破损的袋子或盒子请更换。
4. 请在{{replyBy}}前（含当天）告诉我们良品数量。之后我们会创建发往亚马逊的货件，并把标签发给您。`,
    ],
    'returned-intact.seller': [
      '订单 {{orderId}} 的退货：检查并重新入库',
      `一件买家退货正寄往贵仓，或已到仓：

订单：{{orderId}}
{{#sku}}
SKU：{{sku}}
{{/sku}}
{{#units}}
数量：{{units}}
{{/units}}

1. 开箱时请对包裹和商品拍照。
2. 请检查商品是否干净、齐全、能正常使用，以及是否是我们寄出的那件。
3. 如果达到全新标准，请重新包装，贴上我们的标签并入库。
4. 请在到仓当天告诉我们结果，以便按时给买家退款，最晚不超过{{replyBy}}。`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}移除订单 {{removalOrder}}：{{/removalOrder}}{{^removalOrder}}{{#sku}}移除至贵仓（SKU {{sku}}）：{{/sku}}{{^sku}}移除至贵仓：{{/sku}}{{/removalOrder}}不能当新品销售的商品',
      `一批亚马逊移除货件正寄往贵仓，其中的商品不能当新品销售：

{{#removalOrder}}
移除订单：{{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
运单号：{{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN：{{lpn}}
{{/lpn}}
{{#sku}}
SKU：{{sku}}
{{/sku}}
{{#fnsku}}
FNSKU：{{fnsku}}
{{/fnsku}}
{{#units}}
数量：{{units}}
{{/units}}

1. 请按到仓时的原样清点，并连同标签拍照。
2. 请分类：清洁或换包装后可售、可拆零件、无价值。
3. 请在{{replyBy}}前（含当天）把清单和照片发给我们。我们回复之前，请不要换标，也不要销毁。`,
    ],
    'returned-damaged.seller': [
      '订单 {{orderId}} 的退货：商品损坏',
      `一件不能当新品销售的买家退货正寄往贵仓，或已到仓：

订单：{{orderId}}
{{#sku}}
SKU：{{sku}}
{{/sku}}
{{#units}}
数量：{{units}}
{{/units}}

1. 请对包裹、商品和损坏处拍照。
2. 请告诉我们：清洁或换包装后是否可售、能否拆零件、还是已无价值，以及重新包装要多少钱。
3. 我们回复之前请保留。照片请在{{replyBy}}前（含当天）发来。`,
    ],
    'negative-review.any': [
      '订单 {{orderId}}：我们希望为您解决',
      `很抱歉，商品没有达到您的期望。能告诉我们哪里有问题吗？如果问题看得见，一张照片会很有帮助。

我们希望为您解决。请告诉我们您更愿意换新还是全额退款。收到您的回复后，我们会在{{answerDays}}内办理，没有任何附加条件。`,
    ],
    'negative-feedback.any': [
      '订单 {{orderId}}：问题都解决了吗？',
      `很抱歉，这个订单出了问题。据我们了解，现在已经解决。如果还有没解决的地方，请告诉我们，我们会处理。

另外说明一点：您为该订单留过卖家反馈。如果您觉得它已不符合现在的情况，可以在“我的订单”中移除。是否移除完全由您决定，不会影响任何处理。`,
    ],
    'feedback-removal.fba': [
      '卖家反馈：订单 {{orderId}}',
      `请查看该订单的卖家反馈。该订单由亚马逊配送：

订单：{{orderId}}
{{#feedbackDate}}
反馈日期：{{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
评级：{{rating}} 星（满分 5 星）
{{/rating}}
{{#comment}}
内容：“{{comment}}”
{{/comment}}

该反馈只涉及亚马逊的配送或服务。因此请按照亚马逊配送订单的规定将其划掉（显示删除线）。`,
    ],
    'feedback-removal.seller': [
      '卖家反馈：订单 {{orderId}}',
      `请查看该订单的卖家反馈：

订单：{{orderId}}
{{#feedbackDate}}
反馈日期：{{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
评级：{{rating}} 星（满分 5 星）
{{/rating}}
{{#comment}}
内容：“{{comment}}”
{{/comment}}

该反馈全部是对商品的评价，没有涉及我们作为卖家的服务。因此请将其从卖家反馈中移除。`,
    ],
    'feedback-reply.fba': [
      '对卖家反馈的公开回复',
      '很抱歉，这个订单没能让您满意，感谢您告诉我们。该订单由亚马逊仓储和配送；您可以通过“我的订单”联系亚马逊客服，也可以在那里联系我们。',
    ],
    'feedback-reply.seller': [
      '对卖家反馈的公开回复',
      '很抱歉，这个订单没能让您满意，感谢您告诉我们。请通过“我的订单”联系我们，我们会为您解决。',
    ],
    'first-answer.any': [
      '订单 {{orderId}}：我们正在处理',
      `我们已看到您的消息，正在核实。很抱歉不能马上给您完整的答复。我们会在{{replyBy}}前（含当天）答复您。

如果您有可以帮助我们的资料，例如照片，请回复本消息发给我们。`,
    ],
  },
};
