// The arithmetic and the remarks of claims, in Simplified Chinese: the same ids and placeholders as in English.
import type { claimsEn } from './claims.en';

export const claimsZh = {
  'warehouse-lost.sum':
    '丢失 {units} 件[ − 亚马逊已对账 {reconciled} 件][ − 已找到 {found} 件][ − 已赔偿 {paid} 件] = 未解决 {open} 件。',
  'warehouse-damaged.sum':
    '亚马逊损坏 {units} 件[ − 亚马逊已对账 {reconciled} 件][ − 已赔偿 {paid} 件] = 未解决 {open} 件。',
  'refund-without-return.sum':
    '已退款 {units} 件 − 已退回 {returned} 件[ − 已向买家重新收费 {recharged} 件][ − 已赔偿 {paid} 件] = 未解决 {open} 件。',
  'refund-without-return.replaced':
    '免费换货 {units} 件[ − 已退回 {returned} 件][ − 已赔偿 {paid} 件] = 未解决 {open} 件。',
  'over-refund.sum':
    '已退款 {units} 件 − 已退回 {returned} 件[ − 已向买家重新收费 {recharged} 件][ − 已赔偿 {paid} 件] = 未解决 {open} 件。',
  'over-refund.money':
    '退款 {refunded:money} {currency} − 同一商品收款 {charged:money}[ − 已赔偿 {cash:money}] = 多退 {amount:money} {currency}。',
  'over-refund.both':
    '已退款 {units} 件 − 已退回 {returned} 件[ − 已向买家重新收费 {recharged} 件][ − 已赔偿 {paid} 件] = 未解决 {open} 件；另外退款 {refunded:money} {currency} − 收款 {charged:money}[ − 已赔偿 {cash:money}] = 多退 {amount:money} {currency}。',
  'return-damaged.sum': '退回 {units} 件，处置为 {disposition}[ − 已赔偿 {paid} 件] = 未解决 {open} 件。',

  'was-unsellable': '该商品在被亚马逊损坏之前已不可售（原因代码 {reason}）：请先确认它是否还有价值。',
  'lost-not-sellable': '丢失的商品本来就不可售（{disposition}）：请先确认亚马逊是否需要赔偿。',
  'refund-not-in-data': '已粘贴的报告中没有这件商品的退款记录，日期改从退货日算起。提交前请核对退款日期。',
  'fulfilment-unknown': '没有报告说明该订单由谁配送：只有亚马逊配送（FBA）的订单才能索赔。',
  'no-order-line': '已粘贴的报告中没有这笔销售，件数按报告所印计算：请确认退款是否为整件商品的全额退款。',
  'stray-return': '该订单有一件退货写的是别的商品：提交前请确认它是否就是这件商品。',
  'window-not-verified': '{marketplace} 站点的索赔期限未经核实，这里采用保守期限。请在卖家后台核对日期。',
} as const satisfies Readonly<Record<keyof typeof claimsEn, string>>;
