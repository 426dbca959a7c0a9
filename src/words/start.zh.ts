// “开始”表的中文文字，键与英文文件相同。
import type { startEn } from './start.en';

const CONCESSIONS = '数据报告 › 库存和销售报告 › 买家优惠';
const REMOVALS = '数据报告 › 库存和销售报告 › 移除';
const INVENTORY = '数据报告 › 库存和销售报告 › 库存';
const PAYMENTS = '数据报告 › 库存和销售报告 › 付款';
const SALES = '数据报告 › 库存和销售报告 › 销售';

export const startZh: Readonly<Record<keyof typeof startEn, string>> = {
  // 列
  'start.state': '情况',
  'start.state.help': '用一个词说明需要做什么。',
  'start.report': '您的报告',
  'start.report.help': '哪一份报告，或这一行说的是什么。',
  'start.dates': '日期范围',
  'start.dates.help': '报告各行中最早和最晚的日期。',
  'start.rows': '行数',
  'start.rows.help': '已读取的行数，包括它的所有工作表。',
  'start.todo': '要做什么',
  'start.todo.help': '它能判定什么，或有什么问题。点击单元格可在上方看到整句话。',
  'start.where': '在卖家后台的位置',
  'start.where.help': '在哪里下载。您的卖家后台里名称可能略有不同。',
  'start.asked': '已选这些日期',
  'start.asked.help':
    '如果您向亚马逊申请报告时已选了这一行所要的日期，请勾选（或填 x）：没有记录的日子就表示那天没有发生任何事。从下次运行起对这些日期有效，直到您取消为止。',
  'start.yourNotes': '我的备注',
  'start.yourNotes.help': '由您填写：内容不限。',
  'start.askedFrom': 'FBA Claims 已选起始日',
  'start.askedFrom.help': '这一行的勾选所代表的第一天。',
  'start.askedTo': 'FBA Claims 已选结束日',
  'start.askedTo.help': '这一行的勾选所代表的最后一天。',
  'start.key': 'FBA Claims 开始索引',
  'start.key.help': '把您填写的内容和这一行对应起来，请勿改动。',

  // 一行的情况
  'start.is.damaged': '有损坏',
  'start.is.short': '日期不够',
  'start.is.missing': '缺少',
  'start.is.absent': '没有',
  'start.is.good': '良好',
  'start.is.setting': '设置',
  'start.is.unjudged': '无法判断',
  'start.is.old': '已过时',
  'start.is.told': '请知悉',
  'start.is.unknown': '不是报告',
  'start.is.empty': '空表',
  'start.is.noCost': '没有成本',
  'start.is.amazonsCost': '亚马逊的成本',
  'start.is.costs': '成本',
  'start.is.counted': '计数',
  'start.is.colour': '颜色',
  'start.step': '第 {step} 步',

  // 欢迎页的步骤
  'start.step.1': '放入您的报告：FBA Claims › 导入报告文件；或者把每份报告粘贴到单独的工作表。',
  'start.step.2': '先放赔偿报告、库存分类账（详情视图）、亚马逊物流买家退货报告和结算报告。',
  'start.step.3': 'FBA Claims › 查找可索赔项目。亚马逊欠您的款项会列在“索赔”表，这一页会告诉您下一步做什么。',

  // 第一行：下一步做什么
  'start.next.welcome': '欢迎使用。只需三步，就能看到亚马逊欠您多少：',
  'start.next.soon': '请先提交这些。10 天内截止的索赔：{count} 项[，{money}]。',
  'start.next.damaged': '请修复{report}：有内容未能读取。由它判定的索赔：{count} 项[，{money}]。',
  'start.next.file': '请提交索赔：{count} 项[，{money}]。最早的截止日是 {day:date}。',
  'start.next.report': '请下载{report}（{from:date} 至 {to:date}）。由它判定的索赔：{count} 项[，{money}]。',
  'start.next.missing':
    '请下载{report}（{from:date} 至 {to:date}）。没有它就无法判定错误 {errors}。等待它的项目：{count} 项[，{money}]。',
  'start.next.check': '请看一看需先核实的索赔：{count} 项[，{money}]。',
  'start.next.waiting': '{day:date} 之前没有要做的事，届时下一项等待中的索赔可以提交。等待中：{count} 项[，{money}]。',
  'start.next.absent': '没有要提交的索赔，但错误 {errors} 无法判定：缺少{reports}。',
  'start.next.none': '没有要做的事。请不时放入较新的报告并重新查找。',

  // 数字
  'start.card.what': '基准日 {asOf:date}',
  'start.card.amount': '{currency}：金额（项数）',
  'start.card.toFile': '待提交',
  'start.card.toFile.help': '已到提交时间、您还没有提交的确定索赔。',
  'start.card.soon': '10 天内截止',
  'start.card.soon.help': '其中最多还有十天可以提交的。',
  'start.card.waiting': '等待[，{day}起]',
  'start.card.waiting.help': '亚马逊还不受理的确定索赔。日期是其中最早可以提交的那一天。',
  'start.card.withAmazon': '亚马逊处理中',
  'start.card.withAmazon.help': '您已提交、还没有答复的索赔。',
  'start.card.recoveredFiled': '已收回（您提交的）',
  'start.card.recoveredFiled.help': '因您提交的索赔而收到的款项，已扣除被收回的部分。',
  'start.card.recoveredItself': '已收回（自动赔偿）',
  'start.card.recoveredItself.help': '自首次运行以来亚马逊自动赔偿的款项，已扣除被收回的部分。',
  'start.card.missed': '已错过',
  'start.card.missed.help': '最后一天已过、没有提交的索赔。',

  // 图表
  'start.chart.errors': '待提交（按错误）',
  'start.chart.weeks': '待提交（按截止日）',
  'start.chart.months': '已收回（按月）',
  'start.chart.week': '到{day}',
  'start.chart.later': '更晚',

  // 对一份报告要做什么
  'start.todo.decides': '请下载 {from:date} 至 {to:date}，可判定 {count} 项[，{money}]。',
  'start.todo.absent': '没有它就无法判定错误 {errors}。[也可以改用：{instead}。]',
  'start.todo.good': '不需要再做什么。',
  'start.todo.asked': '您已向亚马逊申请 {from:date} 至 {to:date}。',
  'start.todo.place': '第 {row} 行[“{column}”]：{text}',
  'start.todo.more': '{text}（另有 {count} 处同样的问题。）',
  'start.todo.noCost': '请在“产品”表填写单件成本。没有金额的索赔：{count} 项。',
  'start.todo.amazonsCost':
    '按亚马逊登记的成本[（{unit}）]估值的索赔：{count} 项[，{money}]。您在“产品”表填写自己的成本后，就以您的为准。',
  'start.todo.costs': '有您的成本的商品：{seller} 个；只有亚马逊的成本：{amazon} 个；没有成本：{none} 个。',
  'start.todo.costsMore': '还有 {count} 个商品，填写成本会改变它们的索赔。',
  'start.todo.unknown': '未读取：不是已知的亚马逊报告。里面的内容没有改动。',
  'start.todo.empty': '未读取：没有任何一行。',
  'start.todo.tabs': '工作表：{count} 个。{tabs}',

  // 一份报告能证明什么
  'settings.vouches': '能证明的内容',
  'vouch.unread': '不能证明任何内容：未能读取的行太多。',
  'vouch.nothing': '不能证明任何内容：没有一行有日期。',
  'vouch.days': '{from:date} 至 {to:date}[以及之后 {slack} 天内]，没有列出的就是没有发生。',
  'vouch.places': '仅限{places}。',
  'vouch.lacks': '没有这些类型的行：{kinds}。',
  'vouch.filtered': '看起来下载时做过筛选：请重新下载完整内容。',
  'vouch.stated': '您说明它[从 {from} 起][到 {to} 为止]是完整的。',
  'vouch.region.americas': '美洲',
  'vouch.region.europe': '欧洲',
  'vouch.kind.shipments': '发货',
  'vouch.kind.customer-returns': '买家退货',
  'vouch.kind.receipts': '接收',
  'vouch.kind.adjustments': '调整',

  // 在卖家后台的位置
  'path.reimbursements': `${PAYMENTS} › 赔偿`,
  'path.customer-returns': `${CONCESSIONS} › 亚马逊物流买家退货`,
  'path.ledger-detail': `${INVENTORY} › 库存分类账`,
  'path.ledger-summary': `${INVENTORY} › 库存分类账`,
  'path.inventory-adjustments': `${INVENTORY} › 库存调整`,
  'path.fee-preview': `${PAYMENTS} › 费用预览`,
  'path.settlement-v1': '亚马逊自 2026-11-11 起不再提供',
  'path.settlement-v2': '付款 › 所有结算 › 下载 Flat File V2（平面文件 V2）',
  'path.payments-transactions': '付款 › 报告库',
  'path.all-orders': `${SALES} › 所有订单`,
  'path.fulfilled-shipments': `${SALES} › 亚马逊配送货件`,
  'path.shipment-contents': '库存 › 货件 › 打开货件 › 内容',
  'path.replacements': `${CONCESSIONS} › 换货`,
  'path.removal-orders': `${REMOVALS} › 移除订单详情`,
  'path.removal-shipments': `${REMOVALS} › 移除货件详情`,
  'path.storage-fees': `${PAYMENTS} › 月度仓储费`,
  'path.manage-inventory': `${INVENTORY} › 管理亚马逊物流库存`,
  'path.referral-preview': `${PAYMENTS} › 销售佣金预览`,
  'path.merchant-returns': '订单 › 管理退货 › 报告',
  'path.seller-feedback': '绩效 › 反馈 › 下载',
  'path.products': '本文件：“产品”表。在 Google 表格中由 FBA Claims › 创建设置表 创建',
  'path.sourcing-costs': '库存 › 管理采购成本 › 下载',
  'path.shipments': '本文件：“货件”表。在 Google 表格中由 FBA Claims › 创建设置表 创建',
};
