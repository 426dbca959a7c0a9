// Finding a claim by what is typed: SKU, order, shipment, case ID, amount. The list may have fifty thousand claims; only those in
// sight stand in the page.
import type { ListedClaim } from '../main';
import { call } from './call';
import { at, element } from './dom';
import { attempt, word } from './sidebar-shell';

/** Height of a line, in pixels; looks.css says the same. */
const LINE = 40;
const IN_SIGHT = 6;
/** Lines kept above and below those in sight, so that scrolling shows no gaps. */
const SPARE = 3;
/** A slice of looking through the list. */
const SLICE_MS = 3;

interface Entry extends ListedClaim {
  /** What is searched, in small letters. */
  readonly text: string;
}

let entries: Entry[] = [];
let words: readonly string[] = [];
/** Places in `entries` that have all words, among the first `scanned`. */
let found: number[] = [];
let scanned = 0;
let timer = 0;
/** What is typed was not looked for yet. */
let isNew = false;
/** The list is to show its beginning again. */
let fromTop = false;
/** Lines that stood in the page after the last drawing. */
let drawn = 0;
let frame = 0;
/** Place in `found` of the line that Enter takes. */
let active = 0;
let loading = false;
let complete = false;
let choose: (key: string) => void = () => {};

const box = at<HTMLInputElement>('search');
const list = at('searchList');
const space = element('div', '', 'space');
list.append(space);

function isOpen(): boolean {
  return !list.hidden;
}

function open(shown: boolean): void {
  list.hidden = !shown;
  box.setAttribute('aria-expanded', String(shown));
  if (!shown) box.removeAttribute('aria-activedescendant');
}

/** Begins anew with what is typed now, when the browser is done with the key. */
function search(): void {
  isNew = true;
  clearTimeout(timer);
  timer = window.setTimeout(goOn, 0);
}

/** All claims, or those in which every typed word stands. */
function begin(): void {
  isNew = false;
  words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  found = [];
  scanned = 0;
  drawn = 0;
}

/** Looks through what was not looked through yet, and lets the page breathe in between. */
function goOn(): void {
  clearTimeout(timer);
  if (isNew) begin();
  const until = performance.now() + SLICE_MS;
  while (scanned < entries.length) {
    const { text } = entries[scanned] as Entry;
    if (words.every((one) => text.includes(one))) found.push(scanned);
    scanned++;
    if (scanned % 256 === 0 && performance.now() > until) break;
  }
  if (scanned < entries.length) timer = window.setTimeout(goOn, 0);
  const isWhole = !loading && scanned === entries.length;
  active = isWhole ? Math.min(active, Math.max(0, found.length - 1)) : active;
  const key = !isWhole ? 'searchLoading' : found.length === 0 ? 'searchNone' : 'searchCount';
  if (isWhole || drawn < IN_SIGHT + SPARE) drawSoon();
  const told = word(key, { count: found.length });
  if (at('searchText').textContent !== told) at('searchText').textContent = told;
}

/** Looks on until it has come to a place, for a key that will not wait. */
function lookUpTo(place: number): void {
  while (isNew || (found.length <= place && scanned < entries.length)) goOn();
}

/** A line of the list; it is used again for whatever is in sight. */
class Line {
  readonly box = element('div', '', 'option');
  private readonly name = document.createTextNode('');
  private readonly about = document.createTextNode('');
  private place = -1;

  constructor() {
    const [name, about] = [element('span', '', 'cut strong'), element('span', '', 'cut')];
    name.append(this.name);
    about.append(this.about);
    this.box.setAttribute('role', 'option');
    this.box.append(name, about);
    this.box.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(this.place);
    });
  }

  show(place: number): void {
    const { what, id, amount, state } = entries[found[place] as number] as Entry;
    const { box } = this;
    if (this.place !== place) {
      this.place = place;
      box.id = `option${place}`;
      box.setAttribute('aria-posinset', String(place + 1));
      box.style.transform = `translateY(${place * LINE}px)`;
    }
    box.setAttribute('aria-selected', String(place === active));
    box.setAttribute('aria-setsize', String(found.length));
    put(this.name, `${id} · ${amount}`);
    put(this.about, `${state} · ${what}`);
  }
}

/** What stands there already is not put there again: the page has nothing to lay out then. */
function put(node: Text, text: string): void {
  if (node.data !== text) node.data = text;
}

const lines: Line[] = [];

/** Draws with the next picture of the page, once. */
function drawSoon(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(draw);
}

function scrollToTop(): void {
  if (fromTop) list.scrollTop = 0;
  fromTop = false;
}

/** Puts the lines in sight into the page. */
function draw(): void {
  scrollToTop();
  // Read before anything is changed: the page is then not laid out twice.
  const { scrollTop } = list;
  const from = Math.min(Math.floor(scrollTop / LINE), Math.max(0, found.length - IN_SIGHT));
  const first = Math.max(0, from - SPARE);
  const last = Math.min(found.length, from + 1 + IN_SIGHT + SPARE);
  drawn = last - first;
  space.style.height = `${found.length * LINE}px`;
  while (lines.length < drawn) lines.push(new Line());
  for (let i = 0; i < drawn; i++) lines[i]?.show(first + i);
  const boxes = lines.slice(0, drawn).map(({ box }) => box);
  if (space.childElementCount !== drawn) space.replaceChildren(...boxes);
  if (isOpen() && active >= first && active < last) box.setAttribute('aria-activedescendant', `option${active}`);
  else box.removeAttribute('aria-activedescendant');
}

function move(to: number): void {
  lookUpTo(to);
  scrollToTop();
  active = Math.min(Math.max(0, to), Math.max(0, found.length - 1));
  const top = active * LINE;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + LINE > list.scrollTop + IN_SIGHT * LINE) list.scrollTop = top + LINE - IN_SIGHT * LINE;
  draw();
}

function take(place: number): void {
  const entry = entries[found[place] ?? -1];
  if (!entry) return;
  open(false);
  choose(entry.key);
}

/** Reads the list in parts, so that the first claims are there at once and no part keeps the page busy. */
async function load(): Promise<void> {
  if (loading || complete) return;
  loading = true;
  entries = [];
  isNew = true;
  goOn();
  try {
    for (let next: number | null = 0; next !== null; ) {
      const part: { readonly claims: readonly ListedClaim[]; readonly next: number | null } = await call(
        'sidebarList',
        next,
      );
      for (const claim of part.claims) {
        entries.push({ ...claim, text: `${claim.id} ${claim.more} ${claim.amount} ${claim.state}`.toLowerCase() });
      }
      next = part.next;
      goOn();
    }
    complete = true;
  } finally {
    loading = false;
  }
  goOn();
}

/** What stands in Claims may have changed: the list is read again when it is next wanted. */
export function forgetList(): void {
  complete = false;
}

/** @param chosen hears the key of the claim that is taken */
export function startSearch(chosen: (key: string) => void): void {
  choose = chosen;
  const show = () => {
    open(true);
    search();
    void attempt(load);
  };
  box.addEventListener('focus', show);
  box.addEventListener('blur', () => open(false));
  box.addEventListener('input', () => {
    active = 0;
    fromTop = true;
    if (!isOpen()) show();
    else search();
  });
  box.addEventListener('keydown', (event) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + IN_SIGHT,
      PageUp: active - IN_SIGHT,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (isOpen()) move(to);
      else show();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      lookUpTo(active);
      if (isOpen()) take(active);
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      open(false);
    }
  });
  list.addEventListener('scroll', drawSoon, { passive: true });
}
