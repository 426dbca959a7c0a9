// The local sheet in the browser: menu, grid, sidebar and dialogs around the program that runs behind it.
import type { ChartView } from '../../src/local/sheet/engine';
import type { TabView } from '../../src/local/sheet/view';
import { chartOf } from './charts';
import { Frames } from './frames';
import { Grid, type Place } from './grid';
import { boundIdleWaits } from './idle';
import { Menu } from './menu';
import { answer, ask, type BookNow, Lost, listen, type Told } from './server';
import { fill, wordsFor } from './words';

const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const words = wordsFor(language);
const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

boundIdleWaits();

let book: BookNow | null = null;
let view: TabView | null = null;
let busy = 0;

/** What is said for a while at the foot of the page; as in Google Sheets the next one takes its place. */
function toast(text: string): void {
  const line = document.createElement('p');
  line.textContent = text;
  element('toasts').replaceChildren(line);
  setTimeout(() => line.remove(), 6000);
}

/** Texts that did not reach the program; they are sent when it is there again. */
const unsent: {
  readonly place: Pick<Place, 'tab' | 'row' | 'column'>;
  readonly rows: readonly (readonly string[])[];
}[] = [];
let wasLost = false;

/** Where the program cannot be reached nobody types into the void, and what was typed last is said. */
function setLost(lost: boolean): void {
  element('grid').toggleAttribute('inert', lost);
  const told = unsent.map(({ place, rows }) => {
    const text = rows.map((row) => row.join(' ')).join(' ');
    return fill(words.unsent, {
      place: `${lettersOf(place.column)}${place.row}`,
      text: text.length > 200 ? `${text.slice(0, 200)} …` : text,
    });
  });
  element('lost').textContent = lost ? [words.lost, ...told].join(' ') : '';
  // It was stopped for a while, or this machine slept: what is shown may be old.
  if (wasLost && !lost) {
    void act(async () => {
      for (const { place, rows } of unsent.splice(0)) await type(place, rows);
    });
  }
  wasLost = lost;
}

async function type(place: Pick<Place, 'tab' | 'row' | 'column'>, rows: readonly (readonly string[])[]): Promise<void> {
  await act(async () => {
    try {
      await ask('type', place.tab, place.row, place.column, rows);
    } catch (error) {
      if (error instanceof Lost) unsent.push({ place, rows });
      throw error;
    }
  });
}

/** What is under way or about to be, said or not: until it is over, what the grid shows may change by itself. */
let unsettled = 0;

/** Says so of the grid, for who reads it by ear and for who drives it. */
function settling(by: 1 | -1): void {
  unsettled += by;
  element('grid').setAttribute('aria-busy', String(unsettled > 0));
}

async function working<T>(work: () => Promise<T>): Promise<T | null> {
  busy++;
  settling(1);
  element('busy').textContent = words.working;
  try {
    return await work();
  } catch (error) {
    if (error instanceof Lost) setLost(true);
    else toast(error instanceof Error ? error.message : String(error));
    return null;
  } finally {
    busy--;
    if (busy === 0) element('busy').textContent = '';
    settling(-1);
  }
}

/** True where something changed while a cell was edited: it is shown when that is over. */
let stale = false;

/** What the program was last told of the selection. */
let told = { tab: -1, row: 1 };

async function show(now: BookNow, tab: number): Promise<void> {
  if (grid.isEditing()) {
    stale = true;
    return;
  }
  stale = false;
  const there = now.tabs.some(({ id, hidden }) => id === tab && !hidden);
  book = now;
  view = await ask('view', there ? tab : now.active);
  grid.show(book, view);
  menu.show(book.menu);
  showGroups(view);
  showCharts(await ask('charts', view.id));
  const place = grid.selection();
  if (place) showCell(place);
}

/** Asks where everything stands and shows it; `tab` is looked at then, else the one that the program has in front. */
async function refresh(tab?: number): Promise<void> {
  const now = await ask('book');
  await show(now, tab ?? now.active);
}

/** After a call of the script: shows what it changed, and goes where it went. */
async function follow(): Promise<void> {
  // What a person selects meanwhile must have reached the program: else it would be taken for the script's going elsewhere.
  let now: BookNow;
  let known: Promise<unknown>;
  do {
    known = following;
    await known;
    now = await ask('book');
  } while (known !== following);
  const went = now.active !== view?.id || (told.tab === now.active && told.row !== now.selected.row);
  if (now.revision !== book?.revision || now.active !== view?.id) await working(() => show(now, now.active));
  else book = now;
  if (went && !stale && now.active === view?.id) grid.select(now.selected.row, 1);
}

let soon: ReturnType<typeof setTimeout> | undefined;
let calledFirst = 0;
/** How long (ms) the calls of a page may go on until the grid is drawn between them: drawing takes a fifth of the time at most. */
let patience = 1500;

/** A page calls often, an import some hundred times: the grid is drawn when it rests, or after a while. */
function followSoon(): void {
  if (soon === undefined) settling(1);
  clearTimeout(soon);
  calledFirst ||= Date.now();
  const rest = Date.now() - calledFirst > patience ? 0 : 100;
  soon = setTimeout(() => {
    soon = undefined;
    calledFirst = 0;
    const from = Date.now();
    follow()
      .catch((error: unknown) => {
        if (error instanceof Lost) setLost(true);
      })
      .finally(() => {
        patience = Math.max(1500, 5 * (Date.now() - from));
        settling(-1);
      });
  }, rest);
}

/** What a person does in the tab that he looks at. */
async function act(work: () => Promise<unknown>): Promise<void> {
  await working(async () => {
    try {
      await work();
    } finally {
      if (!wasLost) await refresh(view?.id);
    }
  });
}

/** A menu item: the script may have brought another tab to the front. */
async function run(name: string): Promise<void> {
  await working(async () => {
    try {
      await ask('call', name, []);
    } finally {
      await follow();
    }
  });
}

async function goTo(tab: number, place?: { row: number; column: number }): Promise<void> {
  await working(async () => {
    told = { tab, row: place?.row ?? 1 };
    await ask('select', tab, told.row, 1);
    await refresh(tab);
    if (place) grid.select(place.row, place.column);
  });
}

const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const grid = new Grid(element('grid'), language, {
  typed: (place, text) => void type(place, [[text]]),
  cleared: ({ tab, row, column, rows, columns }) => void act(() => ask('clear', tab, row, column, rows, columns)),
  activated: (tab) => void goTo(tab),
  added: () => void working(async () => refresh(await ask('addTab'))),
  renamed: (tab, name) => void act(() => ask('renameTab', tab, name)),
  removed: (tab) => {
    const name = book?.tabs.find(({ id }) => id === tab)?.name ?? '';
    if (confirm(fill(words.remove, { name }))) void act(() => ask('deleteTab', tab));
  },
  filtered: (tab, column, texts) => void act(() => ask('filter', tab, column, texts)),
  selected: (place) => void selected(place),
  left: () => {
    if (!stale) return;
    settling(1);
    // Not before the grid has closed the cell itself.
    setTimeout(() => void working(() => refresh()).finally(() => settling(-1)));
  },
});

const menu = new Menu(element('menu'), `${words.extensions} ▸ ${words.addon}`, (calls) => void run(calls));
const frames = new Frames(element('sidebar'), words.close, followSoon);

let following: Promise<unknown> = Promise.resolve();

function selected(place: Place): void {
  told = place;
  settling(1);
  following = following
    .then(() => ask('select', place.tab, place.row, place.rows))
    .catch(() => {})
    .finally(() => settling(-1));
  showCell(place);
}

/** What the bar above the grid tells of a cell: its place, its whole text, its link, and what may be chosen. */
function showCell(place: Place): void {
  element('address').textContent = `${lettersOf(place.column)}${place.row}`;
  const text = textAt(place.row, place.column);
  element('content').textContent = text;
  element('content').title = text;
  const extras = element('extras');
  extras.replaceChildren();
  if (!view) return;
  const at = (row: number, column: number): boolean => row === place.row && column === place.column;
  for (const [row, column, url] of view.links) if (at(row, column)) extras.append(linkTo(url));
  const choice = view.choices.find(
    ({ rect }) =>
      place.row >= rect.row &&
      place.row < rect.row + rect.rows &&
      place.column >= rect.column &&
      place.column < rect.column + rect.columns,
  );
  if (choice?.list) extras.append(selectOf(place, choice.list));
  if (choice?.help) extras.append(choice.help);
}

const textAt = (row: number, column: number): string =>
  view?.cells.find(([at]) => at === row)?.[1].find(([at]) => at === column)?.[1] ?? '';

function linkTo(url: string): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  const inside = /#gid=(\d+)(?:&range=([A-Z]+)?(\d+))?/.exec(url);
  if (!inside) {
    link.textContent = url;
    link.target = '_blank';
    link.rel = 'noreferrer';
    return link;
  }
  const tab = Number(inside[1]);
  const name = book?.tabs.find(({ id }) => id === tab)?.name ?? '';
  link.textContent = fill(words.follow, { place: inside[3] ? `${name}, ${inside[2] ?? ''}${inside[3]}` : name });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void goTo(tab, { row: Number(inside[3] ?? 1), column: 1 });
  });
  return link;
}

function selectOf(place: Place, list: readonly string[]): HTMLElement {
  const choose = document.createElement('select');
  choose.setAttribute('aria-label', words.choose);
  const now = textAt(place.row, place.column);
  for (const text of ['', ...list]) choose.append(new Option(text, text, text === now, text === now));
  choose.addEventListener('change', () => {
    void type(place, [[choose.value]]);
  });
  return choose;
}

/** The + and − of groups of columns, which the grid itself does not have. */
function showGroups({ id, groups, left }: TabView): void {
  const bar = element('groups');
  bar.replaceChildren();
  for (const { first, last, depth, closed } of groups) {
    const button = document.createElement('button');
    button.type = 'button';
    const text = fill(closed ? words.openGroup : words.closeGroup, { from: lettersOf(first), to: lettersOf(last) });
    button.textContent = `${closed ? '+' : '−'} ${text}`;
    button.addEventListener('click', () => void act(() => ask('toggle', id, first, depth, !closed)));
    bar.append(button);
  }
  if (left > 0) bar.append(fill(words.left, { count: left }));
}

function showCharts(charts: readonly ChartView[]): void {
  const place = element('charts');
  place.hidden = charts.length === 0;
  place.replaceChildren(...charts.map(chartOf));
  // The grid has another width now, which it looks up when the window changes.
  dispatchEvent(new Event('resize'));
}

/** A question of the script, which waits for the answer. */
function askPerson({ text, buttons }: Extract<Told, { kind: 'ask' }>): void {
  const dialog = element('dialog') as HTMLDialogElement;
  const body = document.createElement('p');
  body.textContent = text;
  const foot = document.createElement('footer');
  let given = 0;
  buttons.forEach((name, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words[name];
    button.addEventListener('click', () => {
      given = i + 1;
      dialog.close();
    });
    foot.append(button);
  });
  dialog.replaceChildren(body, foot);
  dialog.addEventListener('close', () => void answer(given), { once: true });
  dialog.showModal();
}

function pasted(event: ClipboardEvent): void {
  const target = event.target as HTMLElement | null;
  // Inside a cell that is being edited, and in fields of the page, a paste is a paste.
  if (target?.closest('dialog, select, input, #cell')) return;
  if (grid.isEditing()) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const place = grid.selection();
  if (!place || text === '') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t'));
  void type(place, rows);
}

document.addEventListener('paste', pasted, { capture: true });

listen((told) => {
  if (told.kind === 'toast') toast(told.text);
  else if (told.kind === 'dialog') frames.show(told.dialog);
  else askPerson(told);
}, setLost);
void working(() => refresh());
