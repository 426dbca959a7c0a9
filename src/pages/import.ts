// The page that imports report files: choose or drop, see what they are, write them as text into tabs of their own; then find
// claims in them, without reading the tabs again.

import type { NamedBytes } from '../files/unpack';
import type { ImportStart } from '../main';
import type { ReportId } from '../reports/ids';
import { LANGUAGE_FACTS, type Language } from '../settings';
import { isoOf } from '../values/day';
import { call } from './call';
import { browserLanguage, element } from './dom';
import { type ImportWord, importWord } from './import-words';
import { ImportedTabs } from './imported';
import { handOver } from './imported-elsewhere';
import { blockFrom, type FoundReport, type LeftOut, localDay, madeOf, readChosen } from './report-files';
import { runPanel } from './run-panel';

function at<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const drop = at('drop');
const list = at('files');
const startButton = at<HTMLButtonElement>('start');
const cancelButton = at<HTMLButtonElement>('cancel');
const againButton = at<HTMLButtonElement>('again');
const findButton = at<HTMLButtonElement>('find');
const bar = at<HTMLProgressElement>('bar');
const fileInput = at<HTMLInputElement>('fileInput');
const folderInput = at<HTMLInputElement>('folderInput');

/** A report to import, and how far it is. */
interface Item {
  readonly report: FoundReport;
  replaces: string | null;
  /** The file's own day (`YYYY-MM-DD`), and what the seller made of it; '' counts as none. */
  readonly fileDay: string;
  madeOn: string;
  wanted: boolean;
  /** The tab that is being filled; null before and after. */
  staging: number | null;
  written: number;
  done: boolean;
}

let language: Language = browserLanguage();
let standing: ImportStart['standing'] = [];
let names: ImportStart['names'] | null = null;
const items: Item[] = [];
const left: LeftOut[] = [];
const imported = new ImportedTabs();
const tellOthers = handOver(imported);
let stopped = false;

const word = (key: ImportWord, values: Readonly<Record<string, string | number>> = {}) =>
  importWord(language, key, values);

function status(text: string): void {
  at('status').textContent = text;
}

const nameOf = (report: ReportId) => names?.[report] ?? report;

function fillWords(): void {
  document.documentElement.lang = LANGUAGE_FACTS[language].tag;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = word(place.dataset.word as ImportWord);
  }
}

function factsOf({ report, rows, from, to }: FoundReport): string {
  const values = { report: nameOf(report), rows: rows.toLocaleString(language), from, to };
  return word(from === '' ? 'found' : 'foundDates', values);
}

function choiceOf(item: Item): HTMLElement | null {
  const same = standing.filter(({ report }) => report === item.report.report);
  if (same.length === 0) return null;
  const label = element('label', `${word('replace')} `, 'soft');
  const box = document.createElement('select');
  const options: [string, string][] = [
    ['', word('keep')],
    ...same.map(({ tab }): [string, string] => [tab, word('replaceTab', { tab })]),
  ];
  for (const [value, text] of options) {
    const option = element('option', text);
    option.value = value;
    box.append(option);
  }
  box.value = item.replaces ?? '';
  box.addEventListener('change', () => {
    item.replaces = box.value || null;
  });
  label.append(box);
  return label;
}

/** The file's own day, where its report tells more by it than by its rows. */
function dayOfFile(item: Item): HTMLElement | null {
  if (madeOf(item.report, item.fileDay) === null) return null;
  const label = element('label', `${word('madeOn')} `, 'soft');
  const box = document.createElement('input');
  box.type = 'date';
  box.value = item.madeOn;
  box.min = item.report.to;
  box.max = isoOf(localDay(Date.now()));
  box.title = word('madeOnHelp');
  box.addEventListener('change', () => {
    item.madeOn = box.value;
  });
  label.append(box, element('span', ` ${word('madeOnHelp')}`, 'soft'));
  return label;
}

function lineOf(item: Item): HTMLLIElement {
  const line = element('li', '');
  line.append(element('div', item.report.file, 'name'), element('div', factsOf(item.report)));
  if (item.report.issues > 0) line.append(element('div', word('issues', { count: item.report.issues }), 'warn'));
  const choice = choiceOf(item);
  if (choice) line.append(choice);
  const made = dayOfFile(item);
  if (made) line.append(made);
  const remove = element('button', word('remove'));
  remove.type = 'button';
  remove.setAttribute('aria-label', `${word('remove')}: ${item.report.file}`);
  remove.addEventListener('click', () => {
    items.splice(items.indexOf(item), 1);
    show();
  });
  line.append(remove);
  return line;
}

function lineOfLeft(one: LeftOut): HTMLLIElement {
  const line = element('li', '');
  const text =
    one.why === 'nearly' ? word('nearly', { report: nameOf(one.report), column: one.column }) : word(one.why);
  line.append(element('div', one.file, 'name'), element('div', text, 'warn'));
  return line;
}

function show(): void {
  list.replaceChildren(...items.map(lineOf), ...left.map(lineOfLeft));
  const all = items.length + left.length;
  at('sum').textContent = all === 0 ? '' : word('sum', { known: items.length, all });
  startButton.disabled = items.every(({ done }) => done);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

async function add(files: readonly File[]): Promise<void> {
  for (const file of files) {
    status(word('reading', { name: file.name }));
    // The line shows before a large file takes the page's time.
    await pause();
    const chosen: NamedBytes = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const found = readChosen(chosen);
    for (const report of found.reports) {
      const same = standing.find(({ tab, report: kind }) => tab === report.tab && kind === report.report);
      const fileDay = isoOf(Math.min(localDay(file.lastModified), localDay(Date.now())));
      const fresh = { wanted: true, staging: null, written: 0, done: false };
      items.push({ report, replaces: same?.tab ?? null, fileDay, madeOn: fileDay, ...fresh });
    }
    left.push(...found.left);
    show();
  }
  status('');
}

/** The files of a dropped item, folders opened. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((yes, no) => (entry as FileSystemFileEntry).file(yes, no))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((yes, no) => reader.readEntries(yes, no));
    if (entries.length === 0) return files;
    for (const inner of entries) files.push(...(await filesIn(inner)));
  }
}

async function dropped(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files];
  return (await Promise.all(entries.map(filesIn))).flat();
}

function progress(): void {
  const total = items.reduce((sum, { report }) => sum + report.cells.length, 0);
  const done = items.reduce((sum, item) => sum + (item.done ? item.report.cells.length : item.written), 0);
  bar.value = total === 0 ? 0 : done / total;
}

/** Writes one file; goes on where a broken call left it. */
async function write(item: Item): Promise<'done' | 'stopped' | 'full' | 'gone'> {
  const { report } = item;
  if (item.staging === null) {
    const begun = await call('importBegin', report.tab, report.cells.length, report.columns);
    if (!begun.ok) return begun.reason;
    item.staging = begun.value;
  }
  while (item.written < report.cells.length) {
    if (stopped) return 'stopped';
    const block = blockFrom(report, item.written);
    const wrote = await call(
      'importBlock',
      item.staging,
      item.written + 1,
      block.map((row) => [...row]),
    );
    if (!wrote.ok) return wrote.reason;
    item.written += block.length;
    progress();
    status(word('writing', { name: report.file, share: Math.round((100 * item.written) / report.cells.length) }));
  }
  const ended = await call('importEnd', item.staging, report.tab, item.replaces, madeOf(report, item.madeOn));
  if (!ended.ok) return ended.reason;
  imported.keep(item.staging, report.cells);
  tellOthers();
  item.staging = null;
  item.done = true;
  return 'done';
}

function busy(running: boolean): void {
  startButton.hidden = running;
  cancelButton.hidden = !running;
  againButton.hidden = true;
  findButton.hidden = true;
  bar.hidden = !running;
  for (const control of list.querySelectorAll<HTMLButtonElement | HTMLSelectElement | HTMLInputElement>(
    'button, select, input',
  )) {
    control.disabled = running;
  }
}

async function takeBack(): Promise<void> {
  const begun = items.flatMap(({ staging }) => staging ?? []);
  for (const item of items) {
    item.staging = null;
    if (!item.done) item.written = 0;
  }
  if (begun.length > 0) await call('importCancel', begun);
}

async function run(): Promise<void> {
  stopped = false;
  busy(true);
  try {
    for (const item of items) {
      if (item.done) continue;
      const ended = await write(item);
      if (ended === 'done') continue;
      await takeBack();
      busy(false);
      const count = items.filter(({ done }) => done).length;
      status(ended === 'stopped' ? word('cancelled', { count }) : word(ended, { name: item.report.file }));
      return;
    }
    busy(false);
    show();
    startButton.disabled = true;
    findButton.hidden = false;
    status(word('done', { known: items.length, all: items.length + left.length }));
  } catch {
    busy(false);
    startButton.hidden = true;
    againButton.hidden = false;
    status(word('failed'));
  }
}

at('choose').addEventListener('click', () => fileInput.click());
at('folder').addEventListener('click', () => folderInput.click());
for (const input of [fileInput, folderInput]) {
  input.addEventListener('change', () => {
    void add([...(input.files ?? [])]);
    input.value = '';
  });
}
for (const name of ['dragover', 'dragleave', 'drop'] as const) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
  });
}
drop.addEventListener('drop', (event) => {
  if (event.dataTransfer) void dropped(event.dataTransfer).then(add);
});
startButton.addEventListener('click', () => void run());
againButton.addEventListener('click', () => void run());
findButton.addEventListener('click', () => {
  findButton.hidden = true;
  status('');
  runPanel(at('run'), language, () => {}, imported)();
});
cancelButton.addEventListener('click', () => {
  stopped = true;
  status(word('ending'));
});

if (language !== 'en') fillWords();
void call('importStart').then(
  (begun) => {
    language = begun.language;
    standing = begun.standing;
    names = begun.names;
    fillWords();
    show();
  },
  () => show(),
);
