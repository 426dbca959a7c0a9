// What is wrong with a tab or row, in Simplified Chinese: the same ids and placeholders as in English.
import type { issuesEn } from './issues.en';

export const issuesZh = {
  'empty-tab': '里面没有任何内容。',
  'empty-report': '只有表头，没有数据行。',
  'unknown-report': '不是 FBA Claims 认识的报告，已跳过。',
  'nearly-report': '看起来像{report:report}，但缺少“{column}”列，已跳过。请重新下载包含全部列的报告。',
  'missing-column': '缺少“{column}”列，无法确定各行的日期或数量。请重新下载包含全部列的报告。',
  'short-row': '该行有 {cells} 个单元格，表头有 {expected} 个：内容有缺失。请重新下载报告。',
  'cut-row': '文件在这一行中间结束，说明没有下载完整。请重新下载。',
  'long-row': '该行有 {cells} 个单元格，表头只有 {expected} 个：某个单元格里含有分隔符。请重新下载报告。',
  'joined-row': '这一行被拆成了几行，已重新拼合。',
  'second-report': '从这一行起是另一份报告（{report:report}），已按单独的报告读取。请让每份报告各占一个工作表。',
  'repeated-rows':
    '从这一行起重复了前面的行（共 {count} 行），像是把几次下载拼在了一起；重复的行只计一次。请让每次下载各占一个工作表。',
  'unknown-word': '“{column}”中的“{word}”不是 FBA Claims 认识的词，这类行的内容没有采用。请把这个词反馈给我们。',
  'bad-date': '“{column}”中的“{value}”不是日期，这一行无法用于索赔。',
  'empty-bad-date': '“{column}”没有日期，这一行无法用于索赔。',
  'bad-number': '“{column}”中的“{value}”不是数字。',
  'empty-bad-number': '“{column}”没有数字。',
  'zero-bad-number': '“{column}”为 0：这一行没有说明任何商品数量。',
  'bad-currency':
    '无法识别“{column}”中“{value}”的币种，未采用这个成本。请只填写金额，并在“币种”一列填写货币代码（USD、EUR、CNY）。',
  'other-currency':
    '“{column}”中的“{value}”与币种“{currency}”不一致，未采用这个成本。请只填写金额，并在“币种”一列填写货币代码（USD、EUR、CNY）。',
  'open-currency':
    '“{column}”中的“{value}”可能属于几种货币：站点货币是其中之一时按站点货币读取，否则不采用。请在“币种”一列填写货币代码（CNY、JPY、SEK）。',
  'no-unit': '“{column}”缺少单位，未采用这个尺寸或重量。请填写单位（in、cm；lb、oz、kg、g）。',
  'bad-unit': '“{column}”中的“{value}”不是可识别的单位：边长请用 in 或 cm，重量请用 lb、oz、kg 或 g。',
  'bad-fee-class': '“{column}”中的“{value}”不是 standard、apparel 或 dangerous，按三者中最高的费用比较。',
  'damaged-id': '“{column}”中的“{value}”是表格软件改写后的编号，无法还原。请以纯文本方式重新导入文件。',
  'garbled-cell': '“{column}”中的“{value}”含有乱码。请重新下载报告。',
  'shifted-row': '这一行的单元格与{report:report}的其他行相比错开了一列。请重新下载报告。',
  'empty-damaged-id': '“{column}”中的编号无法读取。',
  'ambiguous-date-column':
    '“{column}”中的所有日期都既可读作“日/月”也可读作“月/日”，因此没有使用。请以纯文本重新粘贴，或粘贴时间更长的报告。',
  'ambiguous-date-span':
    '“{column}”中的所有日期也都可读作“日/月”，而且那样更集中。这里按亚马逊该报告的写法读作“月/日”。',
  'settlement-total':
    '结算 {settlement} 的总额为 {stated}，各行合计为 {sum}，相差 {difference}：有一部分没有粘贴进来。',
  'settlement-total-unreadable': '结算 {settlement} 的总额“{value}”不是金额，无法核对。',
  'payments-total': '该行各项金额合计为 {sum}，但总计写的是 {stated}。',
  'unmatched-reversal': '赔偿收回记录 {id} 对应的原赔偿 {original} 不在报告中，因此不起作用。请粘贴时间更长的报告。',
  'unused-reimbursement': '赔偿 {id}[（{reason:code}）]既不属于任何订单，也不属于任何一类损失，因此没有抵扣任何索赔。',
  'more-issues': '另有 {count} 行有同样的问题。',
} as const satisfies Readonly<Record<keyof typeof issuesEn, string>>;
