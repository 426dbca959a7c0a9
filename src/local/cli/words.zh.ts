// What the local commands say, in Simplified Chinese.
import type { localEn } from './words.en';

export const localZh: Readonly<Record<keyof typeof localEn, string>> = {
  help: `FBA Claims：在一个文件夹的报告里，找出亚马逊欠您的赔偿。

  {program} [文件夹或文件 …] [选项]

  文件夹                读取其中的 .txt、.tsv、.csv 文件，不读子文件夹。
                        不写则审核程序旁边自带的示例报告。
                        写多个文件夹时，每个文件夹是一个账户，另有总表。
  --accounts 文件夹     其中每个子文件夹是一个账户
  --together            所写的多个文件夹属于同一个账户
  --jobs N              同时审核几个账户；不写则与处理器数相同
  --marketplace US      报告行本身没有站点时按此站点处理（US、UK、DE、JP …）
  --as-of YYYY-MM-DD    从这一天起计算期限；不写则为今天
  --covers 起..止       您的报告在这段日期内是完整的（YYYY-MM-DD..YYYY-MM-DD）
                       只说明一份报告时写成 报告=起..止（reimbursements=…），可以写多次
  --out 文件夹          结果存放位置；不写则为 fba-claims-output（示例报告放在其中的 samples/）
  --cases N             最多写入 N 个问题（Case）文件夹；不写则为 200
  --no-cases            不写问题（Case）文件夹
  --workbook full|evidence|none   工作簿包含全部报告行、只含索赔相关的行及其上下行，或不写工作簿；
                        不写则报告不超过 100,000 行时为 full
  --language en|zh      结果的语言
  --keep-personal-data  工作簿里也显示买家姓名、邮箱、电话和地址
  --help                显示本说明

您在工作簿里填写的内容，下次对同一文件夹运行时会读取并保留。
所有数据都留在这台电脑上。`,

  'wrong.nothing': '请写出报告所在的文件夹：{program} 文件夹（更多说明：{program} --help）',
  'wrong.option': '没有 {option} 这个选项。请看：{program} --help',
  'wrong.value': '{option} 后面要写一个值。请看：{program} --help',
  'wrong.marketplace': '不认识的站点“{text}”。可用的站点：{list}',
  'wrong.date': '--as-of 要写成 YYYY-MM-DD 的日期，不能是“{text}”。',
  'wrong.covers.report': '--covers 不认识报告“{text}”，可用：{list}。',
  'wrong.covers': '--covers 要写成 YYYY-MM-DD..YYYY-MM-DD，早的日期在前，不能是“{text}”。',
  'wrong.cases': '--cases 后面要写一个数字，不能是“{text}”。',
  'wrong.workbook': '--workbook 只能是 full、evidence 或 none，不能是“{text}”。',
  'wrong.sheet.port': '--port 后面要写 0 到 65535 的数字，不能是“{text}”。',
  'wrong.sheet.taken': '此端口已被其他程序占用。请不写 --port，或换一个端口。',
  'wrong.sheet.saved': '无法读取 {path}：{reason}。加 --new 会重新开始并覆盖它；--save 可指定另一个文件。',
  'wrong.sheet.save': '无法把您填写的内容保存到 {path}：{reason}',
  'sheet.running': '本地表格已打开：{address}',
  'sheet.saved': '您填写的内容保存在 {path}。按 Ctrl-C 停止。',
  'sheet.stopped': '已保存并停止。',
  'help.sheet': `FBA Claims：在浏览器的表格里试用插件，不需要账户。

  npm run sheet -- [选项]

  --folder 文件夹   用此文件夹里的报告开始；不写则用示例报告
  --new             重新开始；之前填写的内容会被覆盖
  --save 文件       表格保存在哪里
  --port N          端口；不写则用任意空闲端口
  --language en|zh  菜单和页面的语言
  --no-open         不打开浏览器

只在这台电脑上监听，所有数据都留在这台电脑上。`,
  'wrong.jobs': '--jobs 后面要写 1 到 999 的数字，不能是“{text}”。',
  'wrong.accounts.paths': '--accounts 已经指定了要审核的文件夹，请不要再写其他文件夹。',
  'wrong.accounts.empty':
    '没有可审核的内容：{path} 里没有子文件夹。--accounts 后面的文件夹里，每个账户要有一个子文件夹。',
  'wrong.language': '--language 只能是 en 或 zh，不能是“{text}”。',
  'wrong.missing': '找不到文件或文件夹 {path}',
  'wrong.irregular': '{path} 不是普通文件，不会读取。',
  'wrong.unexpected': '无法继续：{reason}。您填写的内容没有改动。',
  'wrong.kind': '{path} 不是 .txt、.tsv 或 .csv 文件。',
  'wrong.changed': '处理期间文件 {path} 被改动，请重新运行。',
  'wrong.folder': '无法读取文件夹 {path}：{reason}',
  'wrong.out': '无法把结果写到 {path}：{reason}',
  'wrong.empty': '没有可审核的内容：{path} 里没有 .txt、.tsv 或 .csv 文件',
  'wrong.empty.others':
    '没有可审核的内容：{path} 里没有 .txt、.tsv 或 .csv 文件。无法读取 {files}：请从卖家后台重新下载 .txt 或 .csv，或用 Excel、WPS、LibreOffice 把表格另存为“文本文件（制表符分隔）”。',
  'wrong.empty.folders':
    '没有可审核的内容：{path} 本身没有 .txt、.tsv 或 .csv 文件。请写出其中的一个文件夹，或把每个文件夹当作一个账户审核：--accounts {path}',
  'wrong.unknown': '没有可审核的内容：{count} 个文件都不是本工具认识的报告。',

  'note.unreadable': '无法读取 {path}：{reason}',
  'note.renamed': '{file} 与另一个文件同名，它的工作表命名为“{tab}”。',
  'note.irregular': '{path} 不是普通文件，没有读取。',
  'note.large': '{path} 有 {size} MB，读取需要一些时间。',
  'note.covers': '--covers {report}：文件里没有这份报告，所以日期不起作用。请放入这份报告，即使它没有数据行。',
  'note.standing': '已读取并保留您在 {file} 里填写的内容。',
  'note.unwritten': '已读取您在 {file} 里填写的内容；没有写工作簿，它保持原样。',
  'note.left.unreadable': '{file} 无法作为工作簿读取，已原样保留，其中内容没有使用。',
  'note.left.foreign': '{file} 不是本程序生成的，或丢失了记录，已原样保留。',
  'note.left.open': '{file} 正在别处打开或被写保护，已原样保留。请改用新的工作簿，并关闭旧的。',
  'note.left.more': '{file} 里有您自己的图片、图表或数据透视表，本程序无法重写，已原样保留。',
  'note.left.older': '{file} 的保存时间早于 {newer}，已原样保留，其中填写的内容没有读取。需要的内容请复制到 {newer}。',
  'note.unknown-own':
    '工作表“{tab}”缺少标题行或隐藏列：已原样保留，其中填写的内容没有读取。提交之前，请把您的状态、问题编号和备注复制到新的工作表，然后删除这一张。',
  'note.moved': '新的工作簿是 {file}。',
  'note.personal': '工作簿里已遮盖买家的姓名、邮箱、电话和地址（{count} 列）。加 --keep-personal-data 可保留。',
  'note.samples': '这是本项目自带的示例报告。审核自己的报告：{program} 文件夹',
  'note.evidence':
    '报告共 {all} 行，工作簿只含索赔指向或已标记的行及其上下行，共 {count} 行，行号不变；其余行已隐藏，没有内容。要全部行：--workbook full',
  'note.beyond': '“{tab}”第 1,048,576 行以后的凭证不在工作簿里：Excel 放不下更多行。问题（Case）文件夹里有。',
  'note.long': '工作簿只含“{tab}”的前 1,048,576 行（Excel 的上限）；审核时已读取全部行。',
  'progress.reading': '正在读取 {tab}',
  'progress.auditing': '正在查找索赔',
  'progress.writing': '正在写入结果',

  title: 'FBA Claims',
  subtitle: '基准日 {date}，站点 {marketplace}',
  reports: '报告',
  rows: '行数',
  from: '起',
  to: '止',
  issues: '问题',
  files: '文件',
  unknown: '{tab}：不是本工具认识的报告，已跳过',
  more: '……另有 {count} 条，见 claims.json',
  row: '{tab} 第 {row} 行',
  issueMore: '（另有 {count} 行同样的问题。）',
  issue: '{place}：{text}',

  claims: '亚马逊欠您的',
  none: '这些报告里没有发现可索赔的项目。',
  noneYet: '凭这些报告还无法确定任何索赔：有 {count} 项在等待缺少的报告。',
  undecidedMany: '“还需要的报告”中列出的报告',
  undecided: '错误 {errors} 无法判定，因为缺少：{reports}。',
  review: '需先核实',
  total: '合计',
  strongOnly: '金额只计确定的索赔。“需先核实”的要由人判断。',
  urgent: '最紧急',
  left: '还剩 {days} 天',
  leftOne: '还剩 1 天',
  leftNone: '今天截止',
  noAmount: '采购成本未知',
  order: '订单 {id}',
  shipment: '货件 {id}',
  sku: 'SKU {id}',

  needed: '还需要的报告',
  neededDates: '{report}，{from} 至 {to}',
  neededFor: '可确定 {count} 项索赔',
  neededForOne: '可确定 1 项索赔',
  neededRule: '{reports}',
  neededRuleFor: '用于：{rules}',
  or: ' 或 ',
  and: '、',

  results: '结果',
  workbook: '工作簿：高亮的报告行、索赔、索赔文案、库存平衡、费用',
  json: '供其他程序使用的同样内容',
  cases: '每个确定可提交的问题（Case）一个文件夹：共 {count} 个，含文案、事实和凭证',
  casesFewer: '按最晚提交日，{all} 个确定可提交的问题（Case）中的前 {count} 个各一个文件夹；全部写入：--cases {all}',
  casesKept: '其中 {count} 个文件您改过：保持不变，新的内容写在旁边（{example}）。',
  'case.where': '在哪里提交',
  'case.attachments': '附件（[x] 已在本文件夹中）',
  'case.evidence': '{file}：{count} 行',
  'case.evidenceOne': '{file}：1 行',
  csv: '“索赔”里的各行，含您填写的内容',

  account: '账户',
  currency: '货币',
  toFile: '可提交',
  toFileAmount: '金额',
  'account.next': '最近的最晚提交日',
  'account.done': '{done}  {account}：{claims} 项确定可提交的索赔[，{sums}]',
  'account.failed': '{done}  {account}：没有审核。{problem}',
  'account.failures': '{all} 个账户中有 {count} 个无法审核，原因见 accounts.csv 中对应的行。',
  'account.rollUp': '所有账户：{file}。各账户的工作簿和 summary.txt 在旁边同名的文件夹里。',

  // The message commands
  'help.message': `FBA Claims：为买家写一条消息，并告诉您先做什么。

  npm run message -- --list [--json]
  npm run message -- --scenario 场景 --order 订单编号 [文件夹] [选项]
  npm run message -- --scenario before-purchase [--set item=名称]   还没有订单
  npm run message -- --proposals [文件夹] [--json]
  npm run message -- --buyer 文件 [--order 订单编号] [文件夹] [--json]   判断买家来信讲什么；- 表示读取管道输入

  文件夹                   用来填写的报告文件（.txt、.tsv、.csv）；不写则用示例报告
  --language {languages}   消息的语言；不写则按订单站点
  --fulfilment fba|seller  报告里没有时，说明由谁发货
  --set 名称=值            回答问题，例如 --set tracking=1Z999；可重复
  --received "YYYY-MM-DD HH:MM"   买家来信时间；不写则为现在
  --marketplace US         报告里没有订单站点时使用
  --as-of YYYY-MM-DD       文字里的今天
  --shop 名称、--signature 文字、--price-limit 金额   同“设置”
  --tone plain|warm、--answer-days N、--refund-days N   同“设置”：语气（平实、亲切）和承诺的工作日（1 到 10）
  --interface en|zh        文字以外内容的语言
  --json                   输出 JSON

退出码 0：可以发送。1：还不能发送。2：命令用法不对。`,
  'help.check': `FBA Claims：按亚马逊消息规则检查一段文字。

  npm run check-text -- 文件 [选项]

  文件                     文本文件；- 表示读取管道内容
  --language {languages}   站点语言
  --fulfilment fba|seller、--order 订单编号、--scenario 场景   其他已知信息
  --audience buyer|public|amazon|warehouse   读者；不写则为 buyer
  --interface en|zh        说明的语言
  --json                   输出 JSON

退出码 0：没有违规（可能有提醒）。1：有违规。2：命令用法不对。`,
  'message.scenarios': '场景',
  'message.languages': '语言',
  'message.rules': '规则',
  'message.subject': '主题',
  'message.first': '请先处理',
  'message.when': '适用',
  'message.due': '回复截止',
  'message.pays': '哪种更划算',
  'message.meaning': '中文意思',
  'message.understood': '{scenario}  依据：{words}',
  'message.understoodLanguage': '语言：{language}',
  'message.understoodNothing': '没有能判断场景的词语。',
  'message.asked': '请回答（--set 名称=值）',
  'message.notes': '说明',
  'message.check': '检查',
  'message.clean': '没有违规',
  'message.none': '没有建议',
  'message.line': '{title}：{text}',
  'wrong.message.option': '没有选项 {option}。请看 --help。',
  'wrong.choice': '{option} 不能是“{value}”。可用：{list}',
  'wrong.message.value': '{option} 需要一个值。',
  'wrong.scenario': '没有场景“{value}”。--list 会列出全部场景。',
  'wrong.noScenario': '请写明场景和订单：--scenario 场景 --order 订单编号。--list 会列出场景。',
  'wrong.set': '--set 需要“名称=值”，不能是“{value}”。名称：{list}',
  'wrong.form': '{option} 需要 {form}，不能是“{value}”。',
  'wrong.file': '无法读取 {path}：{reason}',
  'wrong.noFile': '请写一个文本文件，或用 - 读取管道内容。',
};
