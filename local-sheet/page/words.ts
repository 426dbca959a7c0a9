// What the page around the grid says, in English and Chinese.
const en = {
  extensions: 'Extensions',
  addon: 'FBA Claims',
  working: 'Working …',
  lost: 'The program behind this page has stopped. Start it again with npm run sheet.',
  unsent: 'This was typed and not saved, {place}: {text}',
  close: 'Close',
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
  follow: 'Go to {place}',
  choose: 'Choose',
  openGroup: 'Show columns {from} to {to}',
  closeGroup: 'Hide columns {from} to {to}',
  left: '{count} more rows are in this tab and not shown here; they are audited.',
  rename: 'New name of the tab',
  remove: 'Delete the tab {name}?',
};
export type Words = Readonly<Record<keyof typeof en, string>>;

const zh: Words = {
  extensions: '扩展程序',
  addon: 'FBA Claims',
  working: '正在处理……',
  lost: '本页背后的程序已停止。请重新运行 npm run sheet。',
  unsent: '以下内容已输入但未保存，{place}：{text}',
  close: '关闭',
  OK: '确定',
  CANCEL: '取消',
  YES: '是',
  NO: '否',
  CLOSE: '关闭',
  follow: '前往 {place}',
  choose: '选择',
  openGroup: '显示第 {from} 至 {to} 列',
  closeGroup: '隐藏第 {from} 至 {to} 列',
  left: '此表还有 {count} 行未在这里显示，审核时会读取。',
  rename: '工作表的新名称',
  remove: '删除工作表“{name}”？',
};

export const wordsFor = (language: 'en' | 'zh'): Words => (language === 'zh' ? zh : en);

export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
