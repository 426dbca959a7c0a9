// What the message commands say in a terminal. Their results come from the core in both languages; this is the frame.
import type { Language } from '../../../settings';
import { fill } from '../../../words/render';

const en = {
  'help.message': `FBA Claims: writes a message to a buyer, with the step to do first.

  npm run message -- --list [--json]
  npm run message -- --scenario ID --order ORDER_ID [FOLDER] [options]
  npm run message -- --proposals [FOLDER] [--json]

  FOLDER                   report files (.txt, .tsv, .csv) that fill the text; the samples if left out
  --language en|de|fr|it|es|ja|zh   language of the text; that of the order's marketplace if left out
  --fulfilment fba|seller  who ships the order, where no report says so
  --set NAME=VALUE         answers a question, such as --set tracking=1Z999; may be repeated
  --received "YYYY-MM-DD HH:MM"   when the buyer's message came in; now if left out
  --marketplace US         where no report names the order's marketplace
  --as-of YYYY-MM-DD       today's date for the text
  --shop NAME, --signature TEXT, --price-limit AMOUNT   as in the Settings tab
  --interface en|zh        language of everything around the text
  --json                   prints JSON

Exit code 0: the text may go out. 1: it may not yet. 2: the command cannot be used like this.`,
  'help.check': `FBA Claims: checks a text against Amazon's rules for messages.

  npm run check-text -- FILE [options]

  FILE                     a text file; - reads what is piped in
  --language en|de|fr|it|es|ja|zh   language of the marketplace
  --fulfilment fba|seller, --order ORDER_ID, --scenario ID   what else is known about the message
  --audience buyer|public|amazon|warehouse   who reads it; buyer if left out
  --interface en|zh        language of the explanations
  --json                   prints JSON

Exit code 0: no rule is broken (there may be warnings). 1: one is. 2: the command cannot be used like this.`,
  scenarios: 'Scenarios',
  languages: 'Languages',
  rules: 'Rules',
  subject: 'Subject',
  first: 'Do first',
  when: 'When',
  due: 'Due',
  pays: 'What pays',
  chinese: 'In Chinese',
  asked: 'Please answer (--set NAME=VALUE)',
  notes: 'Notes',
  check: 'Check',
  clean: 'breaks no rule',
  none: 'nothing to propose',
  line: '{title}: {text}',
  'wrong.option': 'There is no option {option}. See --help.',
  'wrong.value': '{option} cannot be "{value}". Use one of: {list}',
  'wrong.needs': '{option} needs a value.',
  'wrong.scenario': 'There is no scenario "{value}". --list names them.',
  'wrong.noScenario': 'Name a scenario and an order: --scenario ID --order ORDER_ID. --list names the scenarios.',
  'wrong.set': '--set needs NAME=VALUE, not "{value}". Names: {list}',
  'wrong.date': '{option} needs {form}, not "{value}".',
  'wrong.file': '{path} cannot be read: {reason}',
  'wrong.noFile': 'Name one text file, or - for what is piped in.',
} as const;

type Key = keyof typeof en;

const zh: Readonly<Record<Key, string>> = {
  'help.message': `FBA Claims：为买家写一条消息，并告诉您先做什么。

  npm run message -- --list [--json]
  npm run message -- --scenario 场景 --order 订单编号 [文件夹] [选项]
  npm run message -- --proposals [文件夹] [--json]

  文件夹                   用来填写的报告文件（.txt、.tsv、.csv）；不写则用示例报告
  --language en|de|fr|it|es|ja|zh   文字的语言；不写则按订单站点
  --fulfilment fba|seller  报告里没有时，说明由谁发货
  --set 名称=值            回答问题，例如 --set tracking=1Z999；可重复
  --received "YYYY-MM-DD HH:MM"   买家来信时间；不写则为现在
  --marketplace US         报告里没有订单站点时使用
  --as-of YYYY-MM-DD       文字里的今天
  --shop 名称、--signature 文字、--price-limit 金额   同“设置”
  --interface en|zh        文字以外内容的语言
  --json                   输出 JSON

退出码 0：可以发送。1：还不能发送。2：命令用法不对。`,
  'help.check': `FBA Claims：按亚马逊消息规则检查一段文字。

  npm run check-text -- 文件 [选项]

  文件                     文本文件；- 表示读取管道内容
  --language en|de|fr|it|es|ja|zh   站点语言
  --fulfilment fba|seller、--order 订单编号、--scenario 场景   其他已知信息
  --audience buyer|public|amazon|warehouse   读者；不写则为 buyer
  --interface en|zh        说明的语言
  --json                   输出 JSON

退出码 0：没有违规（可能有提醒）。1：有违规。2：命令用法不对。`,
  scenarios: '场景',
  languages: '语言',
  rules: '规则',
  subject: '主题',
  first: '先做',
  when: '适用',
  due: '时限',
  pays: '怎样划算',
  chinese: '中文版',
  asked: '请回答（--set 名称=值）',
  notes: '说明',
  check: '检查',
  clean: '没有违规',
  none: '没有建议',
  line: '{title}：{text}',
  'wrong.option': '没有选项 {option}。请看 --help。',
  'wrong.value': '{option} 不能是“{value}”。可用：{list}',
  'wrong.needs': '{option} 需要一个值。',
  'wrong.scenario': '没有场景“{value}”。--list 会列出全部场景。',
  'wrong.noScenario': '请写明场景和订单：--scenario 场景 --order 订单编号。--list 会列出场景。',
  'wrong.set': '--set 需要“名称=值”，不能是“{value}”。名称：{list}',
  'wrong.date': '{option} 需要 {form}，不能是“{value}”。',
  'wrong.file': '无法读取 {path}：{reason}',
  'wrong.noFile': '请写一个文本文件，或用 - 读取管道内容。',
};

const WORDS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, zh };

export type MessageWord = Key;
export type SayWord = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: Language): SayWord {
  return (key, values = {}) => fill(WORDS[language][key], values, language);
}
