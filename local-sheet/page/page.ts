// The local sheet in the browser: menu, grid, sidebar and dialogs around the program that runs behind it.
import type { MenuSeen } from '../../src/local/standin/services';
import type { ChartView } from '../../src/local/sheet/engine';
import type { TabView } from '../../src/local/sheet/view';
import { chartOf } from './charts';
import { Frames } from './frames';
import { Grid, type Place } from './grid';
import { answer, ask, type BookNow, listen, type Told } from './server';
import { fill, wordsFor } from './words';

const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const words = wordsFor(language);
const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

let book: BookNow | null = null;
let view: TabView | null = null;
let busy = 0;

/** What is said for a while at the foot of the page. */
function toast(text: string): void {
  const line = document.createElement('p');
  line.textContent = text;
  element('toasts').append(line);
  setTimeout(() => line.remove(), 6000);
}

async function working<T>(work: () => Promise<T>): Promise<T | null> {
  busy++;
  element('busy').textContent = words.working;
  try {
    return await work();
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error));
    return null;
  } finally {
    busy--;
    if (busy === 0) element('busy').textContent = '';
  }
}

/** What the program was last told of the selection. */
let told = { tab: -1, row: 1 };

async function show(now: BookNow, tab: number): Promise<void> {
  const there = now.tabs.some(({ id, hidden }) => id === tab && !hidden);
  book = now;
  view = await ask('view', there ? tab : now.active);
  grid.show(book, view);
  showMenu(book.menu);
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
  const now = await ask('book');
  const went = now.active !== view?.id || (told.tab === now.active && told.row !== now.selected.row);
  if (now.revision !== book?.revision || now.active !== view?.id) await show(now, now.active);
  else book = now;
  if (went && now.active === view?.id) grid.select(now.selected.row, 1);
}

/** What a person does in the tab that he looks at. */
async function act(work: () => Promise<unknown>): Promise<void> {
  await working(async () => {
    try {
      await work();
    } finally {
      await refresh(view?.id);
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
  typed: ({ tab, row, column }, text) => void act(() => ask('type', tab, row, column, [[text]])),
  cleared: ({ tab, row, column, rows, columns }) => void act(() => ask('clear', tab, row, column, rows, columns)),
  activated: (tab) => void goTo(tab),
  added: () => void working(async () => refresh(await ask('addTab'))),
  renamed: (tab, name) => void act(() => ask('renameTab', tab, name)),
  removed: (tab) => {
    const name = book?.tabs.find(({ id }) => id === tab)?.name ?? '';
    if (confirm(fill(words.remove, { name }))) void act(() => ask('deleteTab', tab));
  },
  selected: (place) => void selected(place),
});

const frames = new Frames(element('sidebar'), words.close, follow);

let following: Promise<unknown> = Promise.resolve();

function selected(place: Place): void {
  told = place;
  following = following.then(() => ask('select', place.tab, place.row, place.rows)).catch(() => {});
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
    void act(() => ask('type', place.tab, place.row, place.column, [[choose.value]]));
  });
  return choose;
}

function itemsOf(menu: MenuSeen): HTMLElement {
  const list = document.createElement('ul');
  for (const item of menu.items) {
    const line = document.createElement('li');
    if (item === null) {
      line.className = 'line';
      line.setAttribute('role', 'separator');
    } else if ('calls' in item) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = item.label;
      button.addEventListener('click', () => {
        closeMenu();
        void run(item.calls);
      });
      line.append(button);
    } else {
      const more = document.createElement('details');
      const title = document.createElement('summary');
      title.textContent = item.title ?? '';
      more.append(title, itemsOf(item));
      line.append(more);
    }
    list.append(line);
  }
  return list;
}

function closeMenu(): void {
  for (const open of document.querySelectorAll<HTMLDetailsElement>('#menu details[open]')) open.open = false;
}

function showMenu(menu: MenuSeen | null): void {
  const bar = element('menu');
  if (!menu || bar.dataset.shown === JSON.stringify(menu)) return;
  bar.dataset.shown = JSON.stringify(menu);
  const top = document.createElement('details');
  const title = document.createElement('summary');
  title.textContent = `${words.extensions} ▸ ${words.addon}`;
  top.append(title, itemsOf(menu));
  bar.replaceChildren(top);
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
  if (document.querySelector('[data-u-comp="editor"][data-editing="true"]')) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const place = grid.selection();
  if (!place || text === '') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t'));
  void act(() => ask('type', place.tab, place.row, place.column, rows));
}

document.addEventListener('paste', pasted, { capture: true });
document.addEventListener('click', (event) => {
  if (!(event.target as HTMLElement).closest('#menu')) closeMenu();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenu();
});

let wasLost = false;
listen(
  (told) => {
    if (told.kind === 'toast') toast(told.text);
    else if (told.kind === 'dialog') frames.show(told.dialog);
    else askPerson(told);
  },
  (lost) => {
    element('lost').textContent = lost ? words.lost : '';
    // It was stopped and started again, or this machine slept: what is shown may be old.
    if (wasLost && !lost) void working(() => refresh(view?.id));
    wasLost = lost;
  },
);
void working(() => refresh());
