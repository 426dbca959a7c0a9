// The words of a run in steps.
import type { Language } from '../settings';

const en = {
  start: 'Find claims',
  cancel: 'Cancel',
  again: 'Try again',
  over: 'Start anyway',
  about:
    'Google stops a run after six minutes, and large reports take longer. So this window reads them in parts, looks for claims here and then writes the tabs. Leave it open; you can go on working in the spreadsheet. Nothing is sent anywhere else.',
  beginning: 'Looking at the tabs …',
  finishing: 'Finishing a run that was stopped while it wrote …',
  comparing: 'Comparing the imported tabs with the files …',
  reading: 'Reading {tab} …',
  auditing: 'Looking for errors …',
  storing: 'Handing over the result …',
  writing: 'Writing Claims, Cases and highlights. This part cannot be stopped …',
  ending: 'Stopping …',
  cancelled: 'Stopped. Everything is as before.',
  taken: 'Another window has started a run and goes on instead. This one changed nothing.',
  full: 'The result does not fit: Google allows 10 million cells in a spreadsheet. Nothing was changed. Delete tabs that you no longer need, or use the command on your own machine.',
  changing:
    'Reports or settings changed again and again while they were read. Nothing was changed. Try again when nobody edits them.',
  busy: 'A run is going on in another window: it began at {began} and was last heard of at {heard}. If that window is closed, start anyway; the other run then ends and has changed nothing.',
  busyAgain:
    'A run is going on in another window: it began at {began} and was last heard of at {heard}. If that window is closed, choose Find claims once more; the other run then ends and has changed nothing.',
  lost: 'The connection broke or Google did not answer. Nothing is lost: try again, and it goes on where it was.',
  lostWriting:
    'The connection broke while the result was being written. Try again: what is missing is written, and nothing that you typed is lost.',
  share: '{share} %',
};

const zh: Readonly<Record<keyof typeof en, string>> = {
  start: '查找可索赔项目',
  cancel: '取消',
  again: '重试',
  over: '仍要开始',
  about:
    'Google 六分钟后会中断一次运行，而大的报告需要更久。所以这个窗口会分段读取，在这里查找索赔，然后写入工作表。请保持窗口打开，您可以继续在表格里工作。内容不会发送到任何其他地方。',
  beginning: '正在查看工作表……',
  finishing: '上次运行在写入时中断，正在补写完……',
  comparing: '正在核对导入的工作表与文件是否一致……',
  reading: '正在读取 {tab}……',
  auditing: '正在查找差错……',
  storing: '正在交回结果……',
  writing: '正在写入索赔、案例和高亮。这一步不能中断……',
  ending: '正在停止……',
  cancelled: '已停止。一切和之前一样。',
  taken: '另一个窗口开始了新的运行并接着进行。这个窗口没有改动任何内容。',
  full: '结果放不下：Google 每个电子表格最多允许 1000 万个单元格。没有改动任何内容。请删除不再需要的工作表，或者使用本机命令。',
  changing: '读取期间报告或设置一再改动。没有改动任何内容。请在没有人编辑时再试。',
  busy: '另一个窗口正在运行：开始于 {began}，最近一次有回应是 {heard}。如果那个窗口已经关闭，可以仍要开始；那次运行会结束，它没有改动任何内容。',
  busyAgain:
    '另一个窗口正在运行：开始于 {began}，最近一次有回应是 {heard}。如果那个窗口已经关闭，请再选一次“查找可索赔项目”；那次运行会结束，它没有改动任何内容。',
  lost: '连接中断，或者 Google 没有回应。内容没有丢失：请重试，会从中断处继续。',
  lostWriting: '写入结果时连接中断。请重试：会补写缺少的部分，您填写的内容不会丢失。',
  share: '{share}%',
};

export type RunWord = keyof typeof en;

const WORDS: Readonly<Record<Language, Readonly<Record<RunWord, string>>>> = { en, zh };

export function runWord(
  language: Language,
  key: RunWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}
