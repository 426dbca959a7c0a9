// The same case texts in Simplified Chinese: what the English draft says, for the seller's own eyes.
import type { casesEn } from './cases.en';

export const casesZh = {
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
    '下列订单（退款或退货日期 {eventDate:date}）的退货被承运人或在贵方运营中心损坏。据我们核对，{unitsOpen} 件尚未赔偿。',
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
  'ask.money': '请协助核查，并赔偿差额。如果已经处理，请告知赔偿编号。',
  thanks: '谢谢您的帮助。',
  'where.warehouse':
    '卖家后台 > 库存 > 库存缺陷和赔偿 > 符合索赔条件；请先查看“处理中”和“已解决”。没有列出时：帮助 > 获取支持，并提供参考编号。',
  'where.order':
    '卖家后台 > 库存 > 库存缺陷和赔偿 > 符合索赔条件，输入订单编号；请先查看“处理中”和“已解决”。没有列出时：帮助 > 获取支持 > 亚马逊物流买家退货。',
} as const satisfies Readonly<Record<keyof typeof casesEn, string>>;
