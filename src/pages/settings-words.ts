// The words of the page for settings.
import type { Language } from '../settings';

const en = {
  title: 'Settings',
  same: 'The same as in the Settings tab: change them here or there.',
  dates: 'For which dates your reports are complete',
  datesHelp:
    'Filled in from the oldest and newest row at every run. Change a date only where you know that the download covers more days than its rows show.',
  noDates: 'The Settings tab gets a row for each report at the first run.',
  rows: 'Rows from {oldest} to {newest}',
  noRows: 'No rows yet',
  from: 'Complete from',
  to: 'Complete to',
  save: 'Save',
  reset: 'Undo my changes',
  formula: 'A formula in the Settings tab gives this value: change it there.',
  loading: 'Reading the Settings tab …',
  saving: 'Saving …',
  saved: 'Saved. It counts from the next run on.',
  changed:
    'Nothing was saved: the Settings tab has been changed meanwhile. Here it is as it stands now; enter your change again.',
  failed: 'Nothing was saved: the spreadsheet did not answer, or another run is going on. Please try again.',
  unread: 'The Settings tab could not be read. Close this window and open it again.',
  wrong: 'Please mend what is marked: {count}.',
  'bad.date': 'Please give a date such as 2026-11-22, or leave it empty.',
  'bad.whole': 'Please give a whole number from 0 up, or leave it empty.',
  'bad.amount': 'Please give a number from 0 up, such as 5 or 2.50, or leave it empty.',
  'bad.days': 'Please give a whole number from 1 to 10, or leave it empty.',
  'bad.choice': 'The Settings tab says "{value}", which is none of these. Please choose one.',
  'bad.order': 'The first day comes after the last one.',
};

export type SettingsWord = keyof typeof en;

const zh: Readonly<Record<SettingsWord, string>> = {
  title: '设置',
  same: '与“设置”表内容相同：在这里或在表里修改都可以。',
  dates: '报告在哪些日期内完整',
  datesHelp: '每次运行都会按最早和最晚的一行填写。只有在您确定下载的报告覆盖了更多日期时才需要修改。',
  noDates: '第一次运行后，“设置”表会为每种报告增加一行。',
  rows: '报告中的行：{oldest} 至 {newest}',
  noRows: '还没有数据行',
  from: '完整起始日',
  to: '完整截止日',
  save: '保存',
  reset: '撤销我的修改',
  formula: '这个值来自“设置”表里的公式，请在表里修改。',
  loading: '正在读取“设置”表……',
  saving: '正在保存……',
  saved: '已保存，下次运行起生效。',
  changed: '没有保存：“设置”表刚才被改过。这里显示的是现在的内容，请重新填写。',
  failed: '没有保存：表格没有响应，或另一次运行正在进行。请重试。',
  unread: '无法读取“设置”表。请关闭本窗口后重新打开。',
  wrong: '请修改标出的内容：{count} 处。',
  'bad.date': '请填写日期，例如 2026-11-22，或留空。',
  'bad.whole': '请填写大于或等于 0 的整数，或留空。',
  'bad.amount': '请填写大于或等于 0 的数字，例如 5 或 2.50，或留空。',
  'bad.days': '请填写 1 到 10 的整数，或留空。',
  'bad.choice': '“设置”表里写的是“{value}”，不在可选范围内。请选择一项。',
  'bad.order': '起始日晚于截止日。',
};

const WORDS: Readonly<Record<Language, Readonly<Record<SettingsWord, string>>>> = { en, zh };

export function settingsWord(
  language: Language,
  key: SettingsWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}
