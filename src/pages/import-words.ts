// The words of the page that imports report files.
import type { Language } from '../settings';

const en = {
  title: 'Import report files',
  drop: 'Drop report files here: .txt, .tsv, .csv, .zip, .gz',
  choose: 'Choose files',
  folder: 'Choose a folder',
  stays:
    'The files are read in this window and written into this spreadsheet as they are. Nothing is sent anywhere else.',
  start: 'Import',
  cancel: 'Cancel',
  again: 'Try again',
  find: 'Find claims now',
  loading: 'Looking at the tabs of this spreadsheet …',
  reading: 'Reading {name} …',
  found: '{report} · {rows} rows',
  foundDates: '{report} · {rows} rows · {from} to {to}',
  issues: 'Some cells or rows look damaged: {count}. Find claims names them.',
  replace: 'When a tab of this report is there:',
  keep: 'add a new tab',
  replaceTab: 'replace the tab "{tab}"',
  madeOn: 'Downloaded on',
  madeOnHelp: 'The report tells up to this day, also after its last row. Saved later than downloaded? Set the day.',
  remove: 'Leave out',
  unknown: 'No report that FBA Claims knows: left out.',
  nearly: 'Nearly {report}, but the column {column} is missing: left out.',
  empty: 'Nothing in it.',
  workbook: 'A workbook: open it and save the sheet as text (tab) or CSV.',
  archive: 'A damaged archive.',
  'too-big': 'Too large to be read here. The command on your own machine reads it.',
  sum: '{known} of {all} files are reports.',
  full: 'The spreadsheet has no room for {name}: Google allows 10 million cells. Nothing of it was written.',
  gone: 'The tab that was being filled is gone. Nothing else was changed.',
  writing: '{name}: {share} %',
  done: '{known} of {all} files imported. Find claims now, or later from the menu.',
  cancelled: 'Stopped. {count} tabs are complete; the one that was begun is gone again.',
  failed: 'The spreadsheet did not answer, or another run is going on. Nothing is lost: try again.',
  ending: 'Stopping …',
};

const zh: Readonly<Record<keyof typeof en, string>> = {
  title: '导入报告文件',
  drop: '把报告文件拖到这里：.txt、.tsv、.csv、.zip、.gz',
  choose: '选择文件',
  folder: '选择文件夹',
  stays: '文件只在这个窗口里读取，原样写入这份表格，不会发送到任何其他地方。',
  start: '导入',
  cancel: '取消',
  again: '重试',
  find: '现在查找索赔',
  loading: '正在查看这份表格里的工作表……',
  reading: '正在读取 {name}……',
  found: '{report} · {rows} 行',
  foundDates: '{report} · {rows} 行 · {from} 至 {to}',
  issues: '有 {count} 处单元格或行看上去已损坏，“查找索赔”会逐一指出。',
  replace: '如果已有这种报告的工作表：',
  keep: '新增一张工作表',
  replaceTab: '替换工作表“{tab}”',
  madeOn: '下载日期',
  madeOnHelp: '报告说明到这一天为止的情况，最后一行之后也算。如果文件在下载之后又保存过，请改成下载那天。',
  remove: '不导入',
  unknown: '不是 FBA Claims 认识的报告，不导入。',
  nearly: '很像“{report}”，但缺少列 {column}，不导入。',
  empty: '里面没有内容。',
  workbook: '这是工作簿：请打开后把工作表另存为文本（制表符分隔）或 CSV。',
  archive: '压缩文件已损坏。',
  'too-big': '文件太大，这里读不了。可以用本机命令读取。',
  sum: '{all} 个文件中有 {known} 个是报告。',
  full: '表格里放不下 {name}：Google 最多允许 1000 万个单元格。这个文件没有写入任何内容。',
  gone: '正在写入的工作表不见了。其他内容没有改动。',
  writing: '{name}：{share}%',
  done: '{all} 个文件中已导入 {known} 个。可以现在查找索赔，也可以以后从菜单查找。',
  cancelled: '已停止。{count} 张工作表已完整写入；写到一半的那张已删除。',
  failed: '表格没有响应，或另一次运行正在进行。内容没有丢失，请重试。',
  ending: '正在停止……',
};

export type ImportWord = keyof typeof en;

const WORDS: Readonly<Record<Language, Readonly<Record<ImportWord, string>>>> = { en, zh };

export function importWord(
  language: Language,
  key: ImportWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}
