// The words of the page for messages.
import type { Language } from '../settings';

const en = {
  scenario: 'Scenario',
  order: 'Order ID',
  fulfilment: 'Shipped by',
  language: 'Language of the text',
  received: 'Message came in',
  proposed: 'Proposed from your reports',
  questions: 'Please answer; leave empty what you do not know',
  text: 'Message',
  subject: 'Subject',
  body: 'Text',
  bringBack: 'Bring back what I typed',
  chinese: 'In Chinese',
  copyText: 'Copy text',
  copySubject: 'Copy subject',
  templates: 'Put all texts into a Templates tab, to change them',
  fromReports: 'as in the reports',
  fba: 'Amazon (FBA)',
  seller: 'You',
  ofMarketplace: 'of the marketplace',
  choose: 'Choose a scenario and an order.',
  loading: 'Reading your reports …',
  colon: ': ',
  broken: '{rule}: "{words}". {why}',
  first: 'Do first',
  when: 'When',
  due: 'Due',
  pays: 'What pays',
  clean: 'Breaks none of Amazon’s rules.',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying: mark the text and copy it.',
  made: 'The tab "{name}" holds all texts. Change them there, then open this window again.',
  there: 'There is a tab of templates already: "{name}".',
  failed: 'That did not work: {detail}',
};

const zh: Readonly<Record<keyof typeof en, string>> = {
  scenario: '场景',
  order: '订单编号',
  fulfilment: '发货方',
  language: '消息语言',
  received: '买家来信时间',
  proposed: '根据报告的建议',
  questions: '请回答；不知道的留空',
  text: '消息',
  subject: '主题',
  body: '正文',
  bringBack: '恢复我改的内容',
  chinese: '中文版',
  copyText: '复制正文',
  copySubject: '复制主题',
  templates: '把全部文案放到“消息模板”表中，以便修改',
  fromReports: '以报告为准',
  fba: '亚马逊（FBA）',
  seller: '卖家自发货（FBM）',
  ofMarketplace: '与站点一致',
  choose: '请选择场景和订单。',
  loading: '正在读取报告……',
  colon: '：',
  broken: '{rule}：“{words}”。{why}',
  first: '请先处理',
  when: '适用',
  due: '回复截止',
  pays: '哪种更划算',
  clean: '没有违反亚马逊规则。',
  copied: '已复制。',
  notCopied: '浏览器不允许复制：请选中内容后复制。',
  made: '全部文案已放到“{name}”表。请在那里修改，然后重新打开本窗口。',
  there: '消息模板表已存在：“{name}”。',
  failed: '没有成功：{detail}',
};

export type PageWord = keyof typeof en;

const WORDS: Readonly<Record<Language, Readonly<Record<PageWord, string>>>> = { en, zh };

export function pageWord(language: Language, key: PageWord, values: Readonly<Record<string, string>> = {}): string {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
}
