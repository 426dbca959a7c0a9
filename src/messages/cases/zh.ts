// The same case texts in Simplified Chinese: what the text to Amazon says, for the seller's own eyes.
import type { CaseWords } from './types';

const REFUNDED =
  '向买家退款 {units} 件 − 已退回 {returned} 件[ − 已向买家重新收费 {recharged} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件';

export const zh: CaseWords = {
  separator: '；',
  names: 'zh',
  sentences: {
    greeting: '您好：',
    'opening.warehouse-lost':
      '库存分类账显示，下列商品有 {unitsEvent} 件于{eventDate:date}在贵方运营中心丢失。据我们核对，有 {unitsOpen} 件既未找回，也未赔偿。',
    'opening.warehouse-damaged':
      '库存分类账显示，下列商品有 {unitsEvent} 件于{eventDate:date}在贵方运营中心损坏。据我们核对，有 {unitsOpen} 件尚未赔偿。',
    'opening.refund-without-return':
      '截至{eventDate:date}，下列订单的买家已获得 {unitsEvent} 件的退款。据我们核对，有 {unitsOpen} 件既未退回，也未向我们赔偿。',
    'opening.refund-without-return.replaced':
      '截至{eventDate:date}，下列订单已免费换货 {unitsEvent} 件。据我们核对，原商品有 {unitsOpen} 件既未退回，也未向我们赔偿。',
    'opening.over-refund':
      '截至{eventDate:date}，下列订单的买家已获得 {unitsEvent} 件的退款。据我们核对，有 {unitsOpen} 件既未退回，也未向我们赔偿。',
    'opening.over-refund.money': '下列订单于{eventDate:date}的退款金额高于买家为同一商品支付的金额。',
    'opening.over-refund.both':
      '截至{eventDate:date}，下列订单的买家已获得 {unitsEvent} 件的退款，且退款高于收款。据我们核对，有 {unitsOpen} 件既未退回，也未向我们赔偿。',
    'opening.return-damaged':
      '下列订单[于{refundedOn:date}退款][于{returnedOn:date}退货]。{unitsOpen} 件商品退回时已损坏，系承运人或贵方运营中心所致；据我们核对，尚未赔偿。',
    'opening.inbound-shortage':
      '下列商品在我们的货件[ {shipmentId} ]中发出 {unitsEvent} 件，已接收 {unitsFound} 件。据我们核对，有 {unitsOpen} 件既未接收，也未赔偿。',
    'opening.return-not-restocked':
      '下列订单[于{refundedOn:date}退款][于{returnedOn:date}退货]。{unitsOpen} 件被判定为可售，但库存分类账未显示其回到我们的库存。',
    'opening.restocking-fee':
      '下列订单的 {unitsEvent} 件商品因买家原因逾期退回，却于{eventDate:date}获得全额退款，我们未看到重新入库费的入账。',
    'opening.deducted-after-closing':
      '我们的货件[ {shipmentId} ]关闭之后，下列商品有 {unitsEvent} 件自{eventDate:date}起被从我们的库存中扣减。据我们核对，有 {unitsOpen} 件既未恢复，也未赔偿。',
    'opening.deducted-after-closing.figure':
      '我们的货件[ {shipmentId} ]关闭之后，下列商品的接收数量减少了 {unitsEvent} 件。据我们核对，有 {unitsOpen} 件既未恢复，也未赔偿。',
    'opening.deducted-after-closing.ownership':
      '库存分类账显示，下列商品有 {unitsEvent} 件于{eventDate:date}因所有权更正被从我们的库存中转出。我们不清楚原因；据我们核对，有 {unitsOpen} 件既未恢复，也未赔偿。',
    'opening.underpaid-reimbursement': '在赔偿重新估值工具中填写的内容，该工具不接受信件（{eventDate:date}的赔偿）：',
    'opening.reversal-without-unit':
      '下列赔偿已于{eventDate:date}被收回。据我们核对，该赔偿所涉及的商品有 {unitsOpen} 件没有回到我们的库存。',
    'opening.reversal-without-unit.excess': '下列赔偿已于{eventDate:date}被收回，收回的金额高于原赔偿。',
    'opening.removal-lost':
      '我们的移除订单[ {referenceId} ]显示已发出 {unitsEvent} 件，但有 {unitsOpen} 件不在任何移除货件中，我们也没有收到。',
    'opening.removal-short':
      '我们的移除订单[ {referenceId}]（{unitsEvent} 件）已完成，但有 {unitsOpen} 件既未发出，也未弃置。',
    'opening.size-tier-fee':
      '自{eventDate:date}起，下列商品的配送费高于按包装后尺寸和重量应收的金额。请重新测量该商品，并核对下列收费。',
    'opening.size-tier-fee.preview':
      '费用预览报告中，下列商品的尺寸分段偏大：按包装后尺寸和重量，应属于更小的分段。能否请贵方在商品售出之前重新测量？',
    'opening.referral-fee':
      '自{eventDate:date}起，下列商品的销售佣金高于我们按其类目预期的金额。请核实该商品适用哪个佣金类目。',
    'opening.disposed-without-order':
      '库存分类账显示下列商品有 {unitsEvent} 件于{eventDate:date}被弃置，其中 {unitsOpen} 件我们没有下过弃置订单。',
    'group.inbound-shortage':
      '我们的货件 {shipmentId} {products#有商品}短少。据我们核对，共有 {unitsOpen} 件既未接收，也未赔偿。',
    'group.deducted-after-closing':
      '我们的货件 {shipmentId} 关闭之后，{products#有商品}被从我们的库存中扣减。据我们核对，共有 {unitsOpen} 件既未恢复，也未赔偿。',
    'group.line': 'SKU {sku}[，FNSKU {fnsku}]：{explanation}',
    'group.more': '……另有 {count} 种商品，待赔 {unitsOpen} 件。',
    marketplace: '站点：{value}',
    orderId: '订单编号：{value}',
    shipmentId: '货件编号：{value}',
    referenceId: '库存分类账参考编号：{value}',
    removalOrderId: '移除订单编号：{value}',
    reimbursementId: '赔偿编号：{value}',
    sku: 'SKU：{value}',
    fnsku: 'FNSKU：{value}',
    asin: 'ASIN：{value}',
    title: '商品：{value}',
    licensePlates: '退货的 LPN 编号：{value}',
    parcels: '移除货件的追踪编码：{value}',
    noParcels: '移除货件报告中没有该移除订单的包裹。',
    caseId: '问题（Case）编号：{value}',
    'measures.own': '包装后商品的尺寸和重量（我们的测量）：{value}',
    'measures.amazon': '亚马逊记录的尺寸和重量：{value}',
    'field.units': '件数：{units}',
    'field.paid': '已赔偿：{paid:money} {currency}',
    'field.sourcing-cost': '单件采购成本：{perUnit:money} {currency}',
    'field.net-refund': '单件退款（扣除费用后）：{perUnit:money} {currency}',
    'field.short': '亚马逊标明的单件金额：{perUnit:money} {currency}',
    'field.difference': '差额：{amount:money} {currency}',
    'field.document': '需上传的文件：供应商发票（编号、日期、供应商和买方、商品、数量、单价、币种）',
    arithmetic: '计算过程：{explanation}',
    'filed-part': '此前的问题[（{caseId}）]：其中 {units} 件；本次：{unitsOpen} 件。',
    'filed-until': '{until:date} 及以前的收费属于此前的问题[（{caseId}）]，不在本次之内。',
    'amount.sourcing-cost': '采购成本：[{unitsOpen} × {unit:money} = ]{amount:money} {currency}，以供应商发票为凭。',
    'amount.amazons-cost': '亚马逊登记的采购成本：[{unitsOpen} × {unit:money} = ]{amount:money} {currency}。',
    'amount.net-refund': '待赔 {units} 件的退款金额（扣除费用后）：{amount:money} {currency}。',
    'amount.excess-refund': '多退金额：{amount:money} {currency}。',
    'amount.fee-difference': '多收金额：{amount:money} {currency}。',
    'amount.restocking-share': '20% 的重新入库费：{amount:money} {currency}。',
    'amount.unknown': '赔偿报告中的金额：{amount:money} {currency}。',
    'amount.both': '两项合计（扣除费用后）：{amount:money} {currency}。',
    charges: '收费明细（日期、订单编号、件数、实收、应收，{currency}）：',
    'charges.line': '{date:iso}，{orderId}，{units}，{charged:money}，{correct:money}',
    'charges.given': '{date:iso}，{orderId}，{units}，{charged:money}，{correct:money}，已退还 {given:money}',
    'charges.refunded':
      '已退款的订单：“已退还”为退回的销售佣金减去退款管理费，“应收”为未退还部分按我们的费率应收的佣金。',
    'charges.more': '……另有 {count} 笔，共 {units} 件，多收 {amount:money} {currency}。',
    checked: '我们于{asOf:date}核对的报告：{reports}。',
    'checked.report': '{report}（{from:iso} 至 {to:iso}）',
    'checked.undated': '{report}',
    ask: '请协助核查，并赔偿尚未结清的 {unitsOpen} 件。',
    'ask.money': '请协助核查，并赔偿差额。',
    'ask.both': '请协助核查，并赔偿尚未结清的 {unitsOpen} 件以及多退的金额。',
    'ask.restore': '请协助核查，将 {unitsOpen} 件恢复到我们的库存，或予以赔偿。',
    'ask.shipment': '请协助核查，将 {unitsOpen} 件计入我们的库存，或予以赔偿。',
    'ask.removal': '请协助查找尚未结清的 {unitsOpen} 件，或予以赔偿。',
    'ask.restocking-fee': '请协助核查，并将重新入库费计入我们的账户。',
    'ask.reinstate': '请协助核查，恢复这 {unitsOpen} 件的赔偿，或告知商品何时、以哪个 SKU 回到库存。',
    'ask.size-tier-fee': '如果测量结果与我们一致，请更正尺寸分段并退还差额。',
    'ask.size-tier-fee.preview': '如果测量结果与我们一致，请更正尺寸分段。',
    'ask.referral-fee': '如果类目有误，请更正并退还差额。如果是我们弄错了，请告知适用的类目。',
    settled: '如果已经处理，请告知赔偿编号。',
    'settled.credit': '如果已经入账，请告知交易日期。',
    attached: '附件：{proofs}。',
    offered: '如有需要，我们可以提供：{proofs}。',
    'proof.ledger-rows': '该事件在库存分类账中的各行',
    'proof.order-rows': '该订单的报告记录',
    'proof.reimbursement-rows': '该笔赔偿在赔偿报告中的记录',
    'proof.removal-rows': '该移除订单的报告记录',
    'proof.shipment-rows': '该货件的报告记录',
    'proof.invoice': '注明日期、供应商和数量的供应商发票',
    'proof.cost-document': '注明单价的供应商发票',
    'proof.delivery': '签收证明（每箱的追踪编码，或提单）',
    'proof.tracking-status': '包裹的物流记录',
    'proof.arrival-photos': '收到的商品及标签的照片',
    'proof.measure-photos': '包装后商品（带标签）的称重照片和尺量照片',
    'proof.charge-list': '全部收费的清单（日期和订单编号）',
    'proof.fee-calculation': '交易页面中亚马逊自己的费用计算',
    'proof.category-guideline': '商品说明，以及我们认为适用的类目指南',
    thanks: '谢谢您的帮助。',
    'reply.invoice': '感谢您的回复。您要求提供商品归属证明。',
    'reply.invoice.shown': '供应商发票注明供应商和买方、日期、商品和数量，并涵盖截至当时我们发出的件数。',
    'reply.delivery': '感谢您的回复。您要求提供签收证明。',
    'reply.delivery.shown': '该证明列出每箱的追踪编码，或注明箱数和总重量的提单。',
    'reply.cost': '感谢您的回复。您询问金额的依据。这是我们支付给供应商的单价，不含运费、关税和包装，币种与发票一致。',
    'reply.cost.amazons': '感谢您的回复。您询问金额的依据。这是贵方为该商品登记的采购成本。',
    'reply.measures': '感谢您的回复。您要求提供尺寸和重量。',
    'reply.measures.shown': '我们对一件带有该 FNSKU 的包装后商品从边缘到边缘进行了测量，照片显示尺子和秤上的读数。',
    'reply.tracking': '感谢您的回复。您要求提供移除的详情。下面是移除订单和我们已知的追踪编码。',
    'reply.charges': '感谢您的回复。您要求提供交易明细。',
    'reply.charges.shown': '清单列出每笔的日期、订单编号、实收和应收费用；亚马逊自己的计算在交易页面中可以看到。',
    'reply.details': '感谢您的回复。您要求提供更多详情。下面是该事件的编号和我们的计算过程；报告中的各行可以证明。',
    'reply.silent': '该问题至今没有收到回复，想请问目前的进展。为方便起见，再次列出事实如下。',
    'reply.coming': '准备好之后，我们会在本问题中提供：{proofs}。',
    'reply.ask': '请继续核查。如果还需要其他材料，请具体告知，我们会提供。',
    'appeal.already-reimbursed':
      '您答复称已经赔偿。[我们找到的 {unitsReimbursed} 件的赔偿，已在下面的计算中扣除。]如果另有赔偿涵盖待赔部分，请告知其编号、日期和数量。',
    'appeal.unit-found':
      '您答复称库存已找到。在库存分类账中，我们没有看到下列待赔部分回到库存的记录。请告知该记录的日期、运营中心和参考编号。',
    'appeal.outside-window':
      '您答复称申请已过期限。该事件发生在{eventDate:date}[，我们于{filed:date}提交]。按我们的理解，从事件发生日起算可以在{deadline:date}之前提交。请告知贵方从哪一天起算。',
    'appeal.proof-refused':
      '您答复称我们的证明未被接受。请告知其中缺少什么：日期、名称和地址、商品或数量。我们愿意提供更好的文件。',
    'appeal.counted-and-confirmed':
      '您答复称货件内容已清点并确认。我们的文件显示下列商品的数量不同。请再次核查该货件的箱子，以及其他 FNSKU 的接收记录。',
    'appeal.customer-policy':
      '您答复称买家的做法符合政策。我们并不质疑退款本身。但据我们核对，下列待赔部分既未退回，也未向买家重新收费。',
    'appeal.duplicate':
      '您答复称该问题是重复提交。我们不知道该事件有其他问题（Case）。请告知其编号，以便我们在那里跟进；如果它涉及另一事件，请重新打开本问题。',
    'appeal.wrong-kind': '您答复称索赔类型不对。请将该问题转给负责的团队，或告知应按哪种类型提交。事实如下：',
    'appeal.ask': '请重新审核该决定。如果维持原决定，请告知其依据的事实。',
  },
  sums: {
    'warehouse-lost.sum':
      '丢失 {units} 件[ − 亚马逊已对账 {reconciled} 件][ − 已找到 {found} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'warehouse-damaged.sum':
      '亚马逊损坏 {units} 件[ − 亚马逊已对账 {reconciled} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'refund-without-return.sum': `${REFUNDED}。`,
    'refund-without-return.replaced':
      '免费换货 {units} 件 − 已退回 {returned} 件[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'over-refund.sum': `${REFUNDED}。`,
    'over-refund.money':
      '退款 {refunded:money} {currency} − 同一商品收款 {charged:money}[ − 已赔偿 {cash:money}] = 多退 {amount:money} {currency}。',
    'over-refund.both': `${REFUNDED}；另外退款 {refunded:money} {currency} − 收款 {charged:money}[ − 已赔偿 {cash:money}] = 多退 {amount:money} {currency}。`,
    'return-damaged.sum': '退回 {units} 件，判定为“{disposition:disposition}”[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'inbound-shortage.sum':
      '[货件 {shipment}：]发出 {shipped} 件 − 接收 {received} 件[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'deducted-after-closing.sum':
      '[货件 {shipment}：]关闭后扣减 {units} 件[ − 已恢复或超量接收 {found} 件][ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'deducted-after-closing.figure':
      '[货件 {shipment}：]接收数量自{seen:date}以来减少 {units} 件，现为 {now} 件[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'deducted-after-closing.ownership': '因所有权更正转出 {units} 件 = 待赔 {open} 件。',
    'return-not-restocked.sum':
      '截至{returned:date}判定为可售的退货 {units} 件未出现在库存分类账中[ − 已赔偿 {paid} 件] = 待赔 {open} 件。',
    'restocking-fee.sum': '{units} 件在{limit:date}之后才退回：退款 {principal:money} {currency} 的 20%。',
    'underpaid-reimbursement.short':
      '{units} 件 × {perUnit:money} {currency} − 已赔偿 {paid:money} = 少赔 {amount:money} {currency}。',
    'underpaid-reimbursement.sourcing-cost':
      '{units} 件 × 采购成本 {perUnit:money} {currency} − 已赔偿 {paid:money} = 少赔 {amount:money} {currency}。',
    'underpaid-reimbursement.net-refund':
      '{units} 件 × 退款净额 {perUnit:money} {currency} − 已赔偿 {paid:money} = 少赔 {amount:money} {currency}。',
    'reversal-without-unit.excess':
      '收回 {taken:money} {currency} − 原赔偿 {paid:money} = 多收回 {amount:money} {currency}。',
    'reversal-without-unit.sum':
      '被收回 {withdrawn} 件[ − 已回到库存、已重新赔偿或另案索赔 {owned} 件] = 待赔 {open} 件。',
    'removal-lost.sum': '移除订单显示发出 {shipped} 件 − 移除货件中有 {sent} 件 = 待赔 {open} 件。',
    'removal-short.sum':
      '申请移除 {requested} 件[ − 取消 {cancelled} 件][ − 发出 {shipped} 件][ − 处理中 {inProcess} 件] = 待赔 {open} 件。',
    'size-tier-fee.sum':
      '{lines} 笔共 {units} 件，实收 {charged:money} {currency} − 按“{tier:tier}”应收 {correct:money}[ − 已退还 {given:money}] = 多收 {amount:money} {currency}[；另有 {settled} 件已全部退还]。',
    'size-tier-fee.preview':
      '费用预览报告中为“{theirs:tier}”，按我们的测量应为“{ours:tier}”[：每件 {now:money} − {due:money} = {difference:money} {currency}]。尚未收费。',
    'referral-fee.sum':
      '{lines} 笔共 {units} 件，实收 {charged:money} {currency} − 按“{category}”类目费率应收 {correct:money}[ − 可能是税费 {tax:money}][ − 已退还 {given:money}] = 多收 {amount:money} {currency}[；另有 {settled} 件已全部退还]。',
    'disposed-without-order.sum': '弃置 {units} 件[ − 有弃置订单、此前已损坏或已赔偿 {covered} 件] = 待赔 {open} 件。',
  },
  reports: {},
  tiers: {},
  dispositions: {
    damaged: '已损坏',
    carrierdamaged: '承运人损坏',
    warehousedamaged: '运营中心损坏',
  },
};
