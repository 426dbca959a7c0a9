// The same case texts in Simplified Chinese: what the English draft says, for the seller's own eyes.
import { claimsZh } from '../../words/claims.zh';
import type { CaseWords } from './types';

export const zh: CaseWords = {
  separator: '；',
  names: 'zh',
  sentences: {
    greeting: '您好：',
    'opening.warehouse-lost':
      '库存分类账显示，下列商品有 {unitsEvent} 件于 {eventDate:date} 在贵方运营中心丢失。据我们核对，其中 {unitsOpen} 件既未找回，也未赔偿。',
    'opening.warehouse-damaged':
      '库存分类账显示，下列商品有 {unitsEvent} 件于 {eventDate:date} 在贵方运营中心损坏。据我们核对，其中 {unitsOpen} 件尚未赔偿。',
    'opening.refund-without-return':
      '下列订单的买家已获得 {unitsEvent} 件的退款，最后一次在 {eventDate:date}。据我们核对，其中 {unitsOpen} 件既未退回，也未向我们赔偿。',
    'opening.over-refund':
      '下列订单的买家已获得 {unitsEvent} 件的退款，最后一次在 {eventDate:date}。据我们核对，其中 {unitsOpen} 件既未退回，也未向我们赔偿。',
    'opening.over-refund-money': '下列订单于 {eventDate:date} 的退款金额高于买家为同一商品支付的金额。',
    'opening.return-damaged':
      '下列订单（退款或退货日期 {eventDate:date}）的商品退回时已损坏，系承运人或贵方运营中心所致。据我们核对，{unitsOpen} 件尚未赔偿。',
    'opening.inbound-shortage':
      '货件 {shipmentId} 中，下列商品共发出 {unitsEvent} 件，已接收 {unitsFound} 件。据我们核对，{unitsOpen} 件既未接收，也未赔偿。',
    'opening.return-not-restocked':
      '下列订单（退款或退货日期 {eventDate:date}）的退货被判定为可售，但库存分类账未显示其中 {unitsOpen} 件回到我们的库存。',
    'opening.restocking-fee': '下列订单的商品因买家原因逾期退回，却获得全额退款，我们未看到重新入库费的入账。',
    'opening.deducted-after-closing':
      '货件关闭之后，下列商品有 {unitsEvent} 件被从我们的库存中扣减，最早在 {eventDate:date}。据我们核对，{unitsOpen} 件既未恢复，也未赔偿。',
    'opening.underpaid-reimbursement': '下列赔偿（{eventDate:date}）似乎低于 {unitsEvent} 件商品应赔的金额。',
    'opening.reversal-without-unit':
      '下列赔偿已于 {eventDate:date} 被收回。据我们核对，商品并未回到我们的库存，或收回的金额高于原赔偿。',
    'opening.removal-lost':
      '移除订单 {referenceId} 显示已发出 {unitsEvent} 件，但其中 {unitsOpen} 件不在任何移除货件中，我们也没有收到。',
    'opening.removal-short': '移除订单 {referenceId} 已完成，但 {unitsEvent} 件中有 {unitsOpen} 件既未发出，也未弃置。',
    'opening.size-tier-fee':
      '自 {eventDate:date} 起，下列商品的配送费高于按我们测量的包装尺寸和重量应收的金额。请重新测量该商品，并核对下列收费。',
    'opening.size-tier-fee-preview':
      '费用预览报告中，下列商品的尺寸分段偏大：按我们测量的包装后尺寸和重量，应属于更小的分段。能否请贵方在商品售出之前重新测量？',
    'opening.referral-fee':
      '自 {eventDate:date} 起，下列商品的销售佣金高于我们按其类目预期的金额。请核实该商品适用哪个佣金类目。',
    charges: '收费明细（日期、订单编号、件数、实收、应收，{currency}）：',
    'charges.line': '{date:date}，{orderId}，{units}，{charged:money}，{correct:money}',
    'charges.given': '{date:date}，{orderId}，{units}，{charged:money}，{correct:money}，已退还 {given:money}',
    'opening.disposed-without-order':
      '库存分类账显示下列商品有 {unitsEvent} 件于 {eventDate:date} 被弃置，其中 {unitsOpen} 件我们没有下过弃置订单。',
    arithmetic: '计算过程：{explanation}',
    amount: '我们报告中的金额：{amount} {currency}。',
    marketplace: '站点：{value}',
    orderId: '订单编号：{value}',
    shipmentId: '货件编号：{value}',
    referenceId: '库存分类账参考编号：{value}',
    sku: 'SKU：{value}',
    fnsku: 'FNSKU：{value}',
    asin: 'ASIN：{value}',
    title: '商品：{value}',
    checked: '我们于 {asOf:date} 核对的报告：{reports}。',
    'checked.report': '{report}（{from:date} 至 {to:date}）',
    'checked.undated': '{report}',
    ask: '请协助核查，并赔偿尚未结清的 {unitsOpen} 件。如果已经处理，请告知赔偿编号。',
    'ask.size-tier-fee': '如果测量结果与我们一致，请更正尺寸分段并退还差额。如果已经处理，请告知赔偿编号。',
    'ask.size-tier-fee-preview': '如果测量结果与我们一致，请更正尺寸分段。',
    'ask.referral-fee': '如果类目有误，请更正并退还差额。如果是我们弄错了，请告知适用的类目。',
    'ask.money': '请协助核查，并赔偿差额。如果已经处理，请告知赔偿编号。',
    'attached.warehouse': '附件：该事件在库存分类账中的各行。',
    'attached.order': '附件：该订单的退款和退货记录。',
    'attached.shipment': '附件：注明数量的供应商发票，以及签收证明。',
    'attached.revaluation': '附件：注明采购成本的供应商发票。',
    'attached.removal': '附件：物流记录，以及收到商品的照片。',
    'attached.size-tier-fee': '附件：包装后商品（带标签）的称重照片和尺量照片。',
    'attached.referral-fee': '附件：商品说明，以及我们认为适用的类目指南。',
    'group.inbound-shortage': '货件 {shipmentId} 有多种商品短少。据我们核对，共有 {unitsOpen} 件既未接收，也未赔偿。',
    'group.deducted-after-closing':
      '货件 {shipmentId} 关闭之后，多种商品被从我们的库存中扣减。据我们核对，共有 {unitsOpen} 件既未恢复，也未赔偿。',
    'group.line': 'SKU {sku}，FNSKU {fnsku}：{explanation}',
    more: '……另有 {count} 行见所附清单。',
    thanks: '谢谢您的帮助。',
  },
  sums: claimsZh,
  reports: {},
};
