// The arithmetic and the remarks of claims, in Simplified Chinese: the same ids and placeholders as in English.
import type { claimsEn } from './claims.en';

export const claimsZh = {
  'warehouse-lost.sum':
    '丢失 {units} 件[ − 亚马逊已对账 {reconciled} 件][ − 已找到 {found} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'warehouse-damaged.sum':
    '亚马逊损坏 {units} 件[ − 亚马逊已对账 {reconciled} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'refund-without-return.sum':
    '已退款 {units} 件 − 已退回 {returned} 件[ − 已向买家重新收费 {recharged} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'refund-without-return.replaced':
    '免费换货 {units} 件 − 已退回 {returned} 件[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'over-refund.sum':
    '已退款 {units} 件 − 已退回 {returned} 件[ − 已向买家重新收费 {recharged} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'over-refund.money':
    '退款 {refunded:money} {currency} − 同一商品收款 {charged:money}[ − 已赔偿 {cash:money}] = 多退 {amount:money} {currency}。',
  'over-refund.both':
    '已退款 {units} 件 − 已退回 {returned} 件[ − 已向买家重新收费 {recharged} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件；另外退款 {refunded:money} {currency} − 收款 {charged:money}[ − 已赔偿 {cash:money}] = 多退 {amount:money} {currency}。',
  'return-damaged.sum': '退回 {units} 件，判定为{disposition:code}[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'inbound-shortage.sum':
    '货件 {shipment}：发出 {shipped} 件 − 接收 {received} 件[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'deducted-after-closing.sum':
    '货件 {shipment} 关闭后扣减 {units} 件[ − 已恢复或超量接收 {found} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'deducted-after-closing.figure':
    '货件 {shipment} 的接收数量自 {seen:date} 以来减少 {units} 件，现为 {now} 件[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'deducted-after-closing.ownership': '因所有权更正转出 {units} 件 = 待赔 {open} 件。',
  'return-not-restocked.sum':
    '判定为可售的退货 {units} 件（最后一次 {returned:date}）未出现在库存分类账中[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
  'restocking-fee.sum': '{units} 件在 {limit:date} 之后才退回：退款 {principal:money} {currency} 的 20%。',
  'underpaid-reimbursement.short':
    '{units} 件 × {perUnit:money} {currency} − 已赔偿 {paid:money} = 少赔 {amount:money} {currency}。',
  'underpaid-reimbursement.sourcing-cost':
    '{units} 件 × 采购成本 {perUnit:money} {currency} − 已赔偿 {paid:money} = 少赔 {amount:money} {currency}。',
  'underpaid-reimbursement.net-refund':
    '{units} 件 × 退款净额 {perUnit:money} {currency} − 已赔偿 {paid:money} = 少赔 {amount:money} {currency}。',
  'reversal-without-unit.excess':
    '收回 {taken:money} {currency} − 原赔偿 {paid:money} = 多收回 {amount:money} {currency}。',
  'reversal-without-unit.sum':
    '赔偿被收回而商品未归还 {withdrawn} 件[ − 已在所属错误中索赔、已重新赔偿或已回到库存 {owned} 件] = 待赔 {open} 件。',
  'removal-lost.sum': '移除订单显示发出 {shipped} 件 − 移除货件中有 {sent} 件 = 待赔 {open} 件。',
  'removal-short.sum':
    '申请移除 {requested} 件[ − 取消 {cancelled} 件][ − 发出 {shipped} 件][ − 处理中 {inProcess} 件] = 待赔 {open} 件。',
  'size-tier-fee.sum':
    '{lines} 笔共 {units} 件，实收 {charged:money} {currency} − 按“{tier:tier}”应收 {correct:money}[ − 已退还 {given:money}] = 多收 {amount:money} {currency}[；另有 {settled} 件已全部退还]。',
  'size-tier-fee.preview':
    '费用预览报告中为“{theirs:tier}”，按包装后商品的尺寸和重量应为“{ours:tier}”[：每件 {now:money} − {due:money} = {difference:money} {currency}]。尚未收费。',
  'referral-fee.sum':
    '{lines} 笔共 {units} 件，实收 {charged:money} {currency} − 按“{category}”类目费率应收 {correct:money}[ − 可能是税费 {tax:money}][ − 已退还 {given:money}] = 多收 {amount:money} {currency}[；另有 {settled} 件已全部退还]。',
  'disposed-without-order.sum': '弃置 {units} 件[ − 有弃置订单、此前已损坏或已赔偿 {covered} 件] = 待赔 {open} 件。',

  'one-of-these': '报告无法说明其中哪一笔仍待赔清：请列出全部编号（{ids}），只索赔 {open} 件。',
  'alternative-expired': '其中有一笔已过索赔期限：请先核对亚马逊结清的是哪一笔。',
  'too-many-to-match': '该商品的丢失与赔付相距太近、数量太多，无法确定哪一笔待赔清：提交前请逐一核对。',
  'doubt.payment': '赔付 {id} 支付了该商品 {units} 件[：{reason:code}]，还没有索赔使用它：请核对是否就是这一笔。',
  'doubt.payment-more': '赔付 {id} 写的是 {units} 件，而其合计或金额相当于 {most} 件：请核对实际赔付了多少件。',
  'doubt.reversal': '撤销 {id} 收回赔付 {original}，但所写的是另一商品：请核对亚马逊收回的究竟是哪一笔。',
  'doubt.order-line': '结算报告显示该订单已赔付 {units} 件，还没有索赔使用它。',
  'doubt.other-line':
    '亚马逊为该订单赔付了 {units} 件，但没有说明是哪一种商品：这笔赔付已用于订单的另一行，也可能就是这一行的。',
  'doubt.other-download':
    '“{tab}”第 {row} 行没有出现在同样包含这一天的“{other}”中：请重新下载这些日期的库存分类账，并删除较早的下载。',
  'doubt.other-returns':
    '“{tab}”第 {row} 行没有出现在同样包含这一天的“{other}”中：请重新下载这些日期的退货报告，并删除较早的下载。',
  'doubt.find': '该商品有 {units} 件已找到，还没有丢失记录使用它们。',
  'doubt.summary': '“{tab}”第 {row} 行显示该商品有 {units} 件入库，而库存分类账明细中没有：请重新下载该明细。',
  'doubt.odd-move': '该商品有 {units} 件入库，但该行的类型（“{what}”）未知：请核对是否与此有关。',
  'doubt.odd-money': '“{tab}”第 {row} 行在该订单中有一笔类型未知的收入：请核对买家是否被重新收款。',
  'doubt.recovered': '“{tab}”第 {row} 行返还了一笔退款（A-to-z 保障索赔、拒付或 SAFE-T）：请核对是否就是该订单。',
  'doubt.charged-again': '“{tab}”第 {row} 行对该订单的买家重新收款或收回退款，还没有商品使用这笔款项：请核对其用途。',
  'doubt.guarantee': '“{tab}”第 {row} 行显示该订单有 A-to-z 保障索赔或拒付扣款：请核对最终是否已返还。',
  'doubt.fee-back': '“{tab}”第 {row} 行可能退还了该商品的费用：请核对是否就是这些收费。',
  'doubt.cancelled': '订单报告显示该订单已取消：请核对商品是否曾经发出。',
  'doubt.order-came-back': '该订单的状态显示商品已退回或未送达：请核对亚马逊是否已收到。',
  'doubt.returned-elsewhere': '订单 {order} 退回了 {came} 件该商品，而只订购了 {ordered} 件：其中一件可能属于本订单。',
  'doubt.reopened': '您的货件表中有两行对货件 {shipment} 是否已关闭的说法不一致：请核对其状态。',
  'doubt.shipment-status': '您的货件表中货件 {shipment} 的状态为“{status}”：请核对亚马逊是否已经赔付或正在调查。',
  'doubt.sent-differs': '您的工作表对货件 {shipment} 的发货数量说法不一（{least} 和 {most}）：请核对哪个正确。',
  'doubt.rows-differ': '您的货件表中有多行涉及货件 {shipment} 的该商品：请核对它们是不同的箱子，还是同一行及其更正。',
  'doubt.contents-total': '货件 {shipment} 的内容文件列出 {listed} 件，而自称共 {total} 件：请核对实际发货数量。',
  'doubt.status-open': '您的货件表中货件 {shipment} 既有关闭日期，状态又为“{status}”：请核对其是否已关闭。',
  'doubt.closed-first': '按关闭日期（{closed:date}），货件 {shipment} 在到达之前就已关闭：请核对其日期。',
  'doubt.return-status': '该退货的状态（“{status}”）未知：请核对亚马逊是否已经赔付。',
  'doubt.stocked-sellable': '库存分类账显示该退货商品为可售：请核对其状况。',
  'doubt.stocked-otherwise': '库存分类账显示该退货商品的状况并非亚马逊或承运人造成：请核对其状况。',
  'doubt.more-returned': '该商品退回 {came} 件，而订单只有 {ordered} 件：同一件可能占了两行。',
  'doubt.regraded': '该商品有 {units} 件由损坏转为可售库存：可能就是同一件。',
  'doubt.regraded-otherwise': '该商品有 {units} 件损坏品随后被改判为并非亚马逊或承运人造成：可能就是同一件。',
  'doubt.paid-damage': '亚马逊赔付过同一时间在仓库损坏的同款商品，该款已用于另一事件：它也可能是为这件退货支付的。',
  'doubt.same-plate': '同一件商品（车牌号 {plate}）在另一行也有退货记录：请核对其最终状况。',
  'doubt.paid-elsewhere': '结算或付款报告显示该商品有 {units} 件已获赔付，而赔偿报告里没有这一笔：请重新下载赔偿报告。',
  'doubt.put-back': '该商品随后有 {units} 件恢复为可售库存：可能就是同一件。',
  'doubt.receipt': '该商品有 {units} 件在其他货件或无货件编号下接收。',
  'doubt.over-receipt': '货件 {shipment} 比发货多接收了 {units} 件：可能就是这些。',
  'doubt.filed':
    '您已就同一订单按另一种错误提交过索赔[（问题编号 {caseId}）]，可能是同一件：请先在该问题中询问，再决定是否另行提交。',
  'doubt.unreturned': '库存分类账显示该商品有 {units} 件由买家退回，而退货报告里没有对应的行：可能属于本订单。',
  'doubt.restock': '该商品有 {units} 件在 30 天内入库，不对应任何其他退货。',
  'doubt.unread': '“{tab}”第 {row} 行无法完整读取，可能与此有关。',
  'doubt.total': '“{tab}”第 {row} 行的各项金额与其总额不符。',
  'doubt.settlement-short': '显示这一笔的结算与其总额不符：缺少一部分内容。',
  'doubt.taken-out': '该商品有 {units} 件接收后又被扣除：接收数量可能已不含这些。',
  'doubt.relabelled': '该货件的另一商品（{fnsku}）在关闭后又接收了 {units} 件：请核对是否为标签更正。',
  'doubt.units-unclear': '从金额无法判断退款了多少件：请核对买家保留了什么。',
  'doubt.marketplace-guess': '没有报告说明站点，而 {currency} 不是您所设站点的货币：期限可能不同。',
  'was-unsellable': '该商品在被亚马逊损坏之前已不可售（{reason:code}）：请先确认它是否还有价值。',
  'lost-not-sellable': '丢失的商品本来就不可售（{disposition:code}）：请先确认亚马逊是否需要赔偿。',
  'refund-not-in-data': '已粘贴的报告中没有这件商品的退款记录，日期改从退货日算起。提交前请核对退款日期。',
  'returned-beyond-refunds':
    '该订单退回了 {came} 件该商品，而您的报告只显示退款 {refunded} 件：请核对退款是否就是这一件。',
  'fulfilment-differs': '各报告对该订单由谁配送说法不一：只有亚马逊配送（FBA）的订单才能索赔。',
  'fulfilment-unknown': '没有报告说明该订单由谁配送：只有亚马逊配送（FBA）的订单才能索赔。',
  'no-order-line': '已粘贴的报告中没有这笔销售，件数以报告所写为准：请确认退款是否为整件商品的全额退款。',
  'stray-return': '该订单有一件退货写的是别的商品：提交前请确认它是否就是这件商品。',
  'fee-grade-c': '费率表“{card}”目前只有一个来源：提交前请与卖家后台的费率表核对。',
  'fee-card-gap': '可能适用的部分费率未知（“{card}”）：提交前请在卖家后台查询费用。',
  'fee-may-include':
    '费用里可能包含低库存水平费、包装费或超大件处理费，每件最多 {most:money} {currency}，可能正是差额的原因：请先查看一个订单的费用明细。',
  'fee-not-charged-yet': '请测量：报告中还没有该商品的配送费。请测量一件包装好的商品，在售出之前申请重新测量。',
  'fee-may-hold-tax': '费用里可能包含税费或数字服务费，可能正是差额的原因。',
  'fee-cross-border': '{marketplace} 站点的订单可能从其他国家发货，费用较高：只对从当地库存发出的订单提出索赔。',
  'fee-day-unknown':
    '报告中没有决定费率的日期，因此按收费日计算：若按一个月前的费率表，费用可能是正确的。请查询下单和发货日期。',
  'fee-old-card': '{marketplace} 站点已知的最新费率表比这些收费早 15 个月以上，费率很可能已经变化。',
  'category-from-group': '类目“{category}”只是根据报告里的商品组推断的：提交前请在“产品”表中填写类目并核实。',
  'fee-hint.fee-jump':
    '请测量（需先核实）：单件配送费于 {day:date} 从 {before:money} 升至 {after:money} {currency}，而费率表没有变化。',
  'fee-hint.measures-jump': '请测量（需先核实）：亚马逊记录的尺寸在 {month} 变大，从 {before} 变为 {after}。',
  'fee-hint.tier-differs':
    '请测量：按亚马逊的尺寸属于“{theirs:tier}”，按您的尺寸属于“{ours:tier}”。申请重新测量前请先核对您的尺寸。',
  'fee-hint.fee-differs': '亚马逊预计每件 {now:money} {currency}，按您的尺寸应为 {due:money}：请核对尺寸和费用类别。',
  'fee-hint.fill-measures': '请在“产品”表中填写尺寸和重量：90 天内 {fees:money} {currency} 的配送费无法核对。',
  'fee-hint.fill-category': '请在“产品”表中填写佣金类目：90 天内 {fees:money} {currency} 的佣金无法准确核对。',
  'fee-hint.unknown-category': '“{category}”不是 {marketplace} 站点已知的佣金类目：请使用费率表中的名称。',
  'filed-part': '其中 {units} 件已在此前的问题[（{caseId}）]中：本索赔只涉及其余部分。',
  'filed-until': '{until:date} 及以前的收费已在此前的问题[（{caseId}）]中。',
  'commission-given-back':
    '这些订单中有 {count} 个后来退了款，第一个是 {first}：随退款退还的佣金已扣除，应收佣金也按同样比例减少。',
  'window-not-verified': '{marketplace} 站点的索赔期限未经核实，这里采用保守期限。请在卖家后台核对日期。',
  'closing-inferred': '没有该货件的关闭日期：这里按最后一次接收后 30 天视为关闭。请先查看货件状态。',
  'sibling-over-received': '该货件的另一商品（{fnsku}）接收数量超过计划：请先确认是否贴错标签。',
  'shipped-unknown': '不知道发出了多少件：扣减可能是在更正多收的数量。',
  'figure-dropped':
    '只有您自己填写的数量显示了这次减少（原数量最后见于 {seen:date}）。期限按货件计算；如果库存分类账里有对应记录，则为该记录起 60 天：请先在那里核对。',
  'ownership-correction': '亚马逊会对本不属于您或已赔偿的商品做此类记录：请先核对货件 {shipment}。',
  'interchangeable-return': '库存分类账中的同一行也可能属于另一件退货，缺失的也可能是那一件。提交前请两件都核对。',
  'restocking-discretion': '亚马逊没有承诺向 FBA 卖家支付这项费用：可以礼貌询问，但不要指望一定能拿到。',
  'check-sourcing-cost': '亚马逊按赔偿当日已批准的成本赔偿：提交前请在“管理您的采购成本”页面核对。',
  'amazons-cost':
    '金额以亚马逊自己登记的采购成本为准（其估算值与已批准成本中较低的一个）：请在“产品”中填写您自己的成本。',
  'unit-cap': '亚马逊对每件商品最多赔偿 {most:money} {currency}：超出部分不索赔。',
  'check-units': '多件商品可能按不同的单价赔偿，或部分以库存赔偿，而该行只显示一个单价：提交前请在赔偿详情中逐件核对。',
  'check-net-refund': '亚马逊会从售价中扣除费用：提交前请核对其计算。',
  'reversal-parts': '在赔偿 {original} 之后还有其他付款：请核对此次收回是否也包括这些付款。',
  'reversal-check': '请核对赔偿 {original} 为何被收回，以及商品是否以其他 SKU 归还。',
  'removal-lost.check': '提交前请查询每个包裹的物流，并确认移除货件报告是完整的。',
  'removal-short.check': '请清点实收数量：报告不显示签收日期，因此从最后一次发货日算起。',
  'disposal-check': '提交前请检查自动弃置设置和您的移除订单。',
  'balance.not-claimed': '丢失和损坏比找到、赔偿和索赔多 {units} 件：亚马逊已对账或已转回可售库存，或已过索赔期限。',
  'balance.other-sku': '赔偿比丢失多 {units} 件：有一笔赔偿用的是该商品的另一个 SKU。',
  'balance.found-more': '找到的比丢失的多 {units} 件：丢失日期很可能早于粘贴的库存分类账。',
  'balance.paid-more': '赔偿比丢失和损坏多 {units} 件：丢失日期很可能早于粘贴的库存分类账，或一笔赔偿包含多个商品。',
} as const satisfies Readonly<Record<keyof typeof claimsEn, string>>;
