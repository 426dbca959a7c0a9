// The view of one claim: what it is, what to file and where, the rows behind it, and marking it as filed. Whatever a click
// copies is in the page before the click.
import { pasted } from '../filing/pasted';
import type { CardPack, ClaimCard, ClaimEvidence, Filing, LetterKind, PasteTable, Selected } from '../main';
import { call } from './call';
import { at, button, element, walkByArrows } from './dom';
import { forgetList, startSearch } from './sidebar-search';
import { attempt, copy, status, word } from './sidebar-shell';

type ProofId = CardPack['attachments'][number]['id'];

interface Draft {
  readonly caseId: string;
  readonly filedOn: string;
}

interface Change {
  readonly key: string;
  readonly before: Filing;
  readonly after: Filing;
}

let card: ClaimCard | null = null;
let pack: CardPack | null = null;
let evidence: ClaimEvidence | null = null;
let lines: PasteTable | null = null;
let filedWord = '';
/** What was ticked for each case, and typed for each claim, while the sidebar is open. */
const ticked = new Map<string, ProofId[]>();
const drafts = new Map<string, Draft>();
/** True while what was typed is being written. */
let saving = false;
/** What takes the marking of a claim back, by its key. */
const undos = new Map<string, readonly Change[]>();
/** Tells an answer that came too late from the one that is waited for. */
let turn = 0;

const textBox = at<HTMLTextAreaElement>('text');
const kindBox = at<HTMLSelectElement>('kind');
const caseIdBox = at<HTMLInputElement>('caseId');
const filedOnBox = at<HTMLInputElement>('filedOn');

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function pairs(list: HTMLElement, facts: readonly { readonly label: string; readonly value: string }[]): void {
  list.replaceChildren(
    ...facts.flatMap(({ label, value }) => {
      const told = word('copied', { what: label });
      const copyButton = button('', () => void copy({ text: value }, told), 'small');
      copyButton.append(element('span', '', 'copy-icon'));
      copyButton.title = word('copyOne', { label });
      copyButton.setAttribute('aria-label', word('copyOne', { label }));
      const holder = element('dd');
      holder.append(copyButton);
      return [element('dt', label), element('dd', value), holder];
    }),
  );
}

function option(value: LetterKind, label: string): HTMLOptionElement {
  const made = element('option', label);
  made.value = value;
  return made;
}

function fillKinds({ questions, refusals, letter }: CardPack): void {
  kindBox.replaceChildren(
    option('claim', word('kindClaim')),
    ...questions.map(({ kind, name }) => option(kind, word('kindReply', { what: name }))),
    ...refusals.map(({ kind, name }) => option(kind, word('kindAppeal', { what: name }))),
  );
  kindBox.value = letter.kind;
}

function showPack(): void {
  at('pack').hidden = pack === null;
  at('noPack').hidden = pack !== null;
  at<HTMLButtonElement>('copyText').disabled = pack === null;
  if (!pack) {
    at('noPack').textContent = word('noPack');
    return;
  }
  const { letter, where, lookFirst, facts, attachments } = pack;
  at('where').textContent = where;
  at('lookFirst').textContent = lookFirst;
  pairs(at('facts'), facts);
  fillKinds(pack);
  textBox.value = letter.text;
  textBox.lang = letter.textLanguage;
  textBox.removeAttribute('aria-busy');
  at('meaning').hidden = letter.meaning === null;
  at<HTMLTextAreaElement>('meaningText').value = letter.meaning ?? '';
  at('edited').hidden = !letter.edited;
  at('editedMeaning').hidden = !letter.edited;
  at('changeText').hidden = letter.casesRow === null;
  at('advice').replaceChildren(...letter.advice.map((text) => element('p', text)));
  at('attachmentsBox').hidden = attachments.length === 0;
  const standing = [...at('attachments').querySelectorAll('input')].map(({ value }) => value);
  if (standing.join() !== attachments.map(({ id }) => id).join()) {
    at('attachments').replaceChildren(...attachments.map(({ id, name }) => tickOf(id, name)));
  }
  for (const box of at('attachments').querySelectorAll('input')) {
    box.checked = attachments.some((one) => one.id === box.value && one.ticked);
    box.disabled = letter.edited;
  }
}

function tickOf(id: ProofId, name: string): HTMLLabelElement {
  const label = element('label', '', 'tick');
  const box = element('input');
  box.type = 'checkbox';
  box.value = id;
  box.addEventListener('change', () => void askPack());
  // In the text it stands within a sentence.
  label.append(box, element('span', name.charAt(0).toUpperCase() + name.slice(1)));
  return label;
}

function tickedNow(): ProofId[] {
  const boxes = [...at('attachments').querySelectorAll('input')];
  return boxes.filter(({ checked }) => checked).map(({ value }) => value as ProofId);
}

/** What the ticks of a case are kept under. */
const caseOf = ({ together }: ClaimCard): string => together.map(({ key }) => key).join('\n');

/** Asks for the text of another kind, or with other proof. Until it is there nothing can be copied. */
async function askPack(): Promise<void> {
  const asked = card;
  if (!asked) return;
  const mine = ++turn;
  const kind = kindBox.value as LetterKind;
  const proof = tickedNow();
  ticked.set(caseOf(asked), proof);
  textBox.setAttribute('aria-busy', 'true');
  at<HTMLButtonElement>('copyText').disabled = true;
  status(word('writing'));
  await attempt(async () => {
    const written = await call('sidebarPack', asked.key, kind, proof);
    if (mine !== turn) return;
    status('');
    pack = written;
    showPack();
  });
}

function showFiling(shown: ClaimCard): void {
  const { filing, together } = shown;
  const { caseId, filedOn, status: said } = filing;
  const isFiled = caseId !== '' || filedOn !== '' || said === filedWord;
  at('filed').hidden = !isFiled;
  at('filed').textContent =
    caseId === '' ? word('filedNoCase') : word(filedOn === '' ? 'filedNoDay' : 'filed', { day: filedOn, id: caseId });
  at('markButton').textContent = word(isFiled ? 'markAgain' : 'mark');
  const draft = drafts.get(shown.key);
  caseIdBox.value = draft?.caseId ?? caseId;
  filedOnBox.value = draft?.filedOn ?? (filedOn === '' ? today() : filedOn);
  filedOnBox.max = today();
  at('undo').hidden = !undos.has(shown.key);
  at('allBox').hidden = together.length < 2;
  at('allText').textContent = word('all', { count: together.length });
}

function rowButton(row: ClaimEvidence['rows'][number]): HTMLLIElement {
  const item = element('li');
  const { tab, sheetId, text } = row;
  if (sheetId === null) {
    item.textContent = word('rowGone', { tab, row: row.row });
    return item;
  }
  const go = button(word('rowOf', { tab, row: row.row }), () => {
    void attempt(async () => {
      await call('sidebarGo', sheetId, [row.row]);
    });
  });
  go.className = 'wide';
  const cut = element('span', text, 'cut');
  go.title = text;
  go.append(cut);
  item.append(go);
  return item;
}

function showEvidence(): void {
  const rows = evidence?.rows ?? [];
  const tables = evidence?.tables ?? [];
  for (const [id, role] of [
    ['rowsEvent', 'event'],
    ['rowsNetted', 'netted'],
  ] as const) {
    const some = rows.filter((row) => row.role === role);
    at(id).hidden = some.length === 0;
    at(id)
      .querySelector('ul')
      ?.replaceChildren(...some.map(rowButton));
  }
  const why = evidence === null ? 'rowsNone' : rows.some(({ moved }) => moved) ? 'rowsMoved' : null;
  const gone = rows.length > 0 && rows.every(({ sheetId }) => sheetId === null) ? 'rowsFiles' : null;
  const said = why ?? gone;
  at('rowsText').textContent = said === null ? '' : word(said);
  at<HTMLButtonElement>('copyEvidence').disabled = tables.length === 0;
  at('download').hidden = tables.length === 0;
}

async function askEvidence(of: ClaimCard): Promise<void> {
  evidence = null;
  showEvidence();
  if (of.evidence.length === 0) return;
  at('rowsText').textContent = word('rowsReading');
  await attempt(async () => {
    const found = await call('sidebarEvidence', of.key);
    if (card?.key !== of.key) return;
    evidence = found;
    showEvidence();
  });
}

function showCard(): void {
  at('card').hidden = card === null;
  at('noClaim').hidden = card !== null;
  at('place').hidden = card === null;
  if (!card) return;
  const { what, amount, state, days, deadline, why, needs, ids, row } = card;
  at('what').textContent = what;
  at('amount').textContent = amount;
  at('state').textContent = state;
  const until = deadline === '' ? '' : word('until', { day: deadline });
  at('days').textContent = days === '' ? '' : [word('days', { days: days.replace(/!/g, '') }), until].join(' · ');
  at('why').textContent = why;
  at('needsBox').hidden = needs === '';
  at('needs').textContent = needs;
  at('place').textContent = word('place', { row });
  at('place').setAttribute('aria-label', word('goRow', { row }));
  pairs(at('ids'), ids);
  showFiling(card);
  showPack();
}

/** Shows a claim as the script has told of it. */
async function show(next: ClaimCard): Promise<void> {
  keepDraft();
  const same = card?.key === next.key;
  card = next;
  pack = next.pack;
  turn++;
  if (!same) at('markText').textContent = '';
  showCard();
  status('');
  const proof = ticked.get(caseOf(next));
  const differs = pack && proof?.join() !== pack.attachments.flatMap((one) => (one.ticked ? one.id : [])).join();
  if (pack && proof && differs) {
    for (const box of at('attachments').querySelectorAll('input')) box.checked = proof.includes(box.value as ProofId);
    await askPack();
  }
  if (!same || evidence === null) await askEvidence(next);
}

/** What was typed and not written yet stays with its claim. */
function keepDraft(): void {
  if (!card || saving) return;
  const { caseId, filedOn } = card.filing;
  const typed = caseIdBox.value !== caseId || (filedOnBox.value !== filedOn && filedOnBox.value !== today());
  if (typed) drafts.set(card.key, { caseId: caseIdBox.value, filedOn: filedOnBox.value });
  else drafts.delete(card.key);
}

async function load(key: string): Promise<void> {
  if (!card) at('noClaim').textContent = word('reading');
  const found = await call('sidebarClaim', key);
  if (found) await show(found);
  else {
    card = null;
    showCard();
    at('noClaim').textContent = word('gone');
  }
}

/** Follows what is selected in the sheet. */
export async function follow(selected: Selected): Promise<void> {
  lines = selected.lines;
  const { count, key } = selected;
  const several = count > 1;
  at('several').hidden = !several;
  at('severalText').textContent = lines ? word('several', { count }) : word('tooMany', { count });
  at<HTMLButtonElement>('copyRows').disabled = !several || lines === null;
  if (key !== null) await load(key);
}

async function step(by: 1 | -1): Promise<void> {
  const near = await call('sidebarNear', card?.key ?? '', by);
  if (!near) {
    status(word(by > 0 ? 'lastClaim' : 'firstClaim'));
    return;
  }
  at('several').hidden = true;
  await show(near);
}

function copyLines(table: PasteTable, titles: boolean): void {
  const body = titles ? [table.titles, ...table.rows] : table.rows;
  const count = table.rows.length;
  const told = count === 1 ? word('copied', { what: word('claim') }) : word('copiedRows', { count });
  void copy(pasted([body]), told);
}

function copyEvidence(): void {
  const tables = evidence?.tables ?? [];
  const count = tables.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  void copy(pasted(tables.map(({ rows }) => rows)), word('copiedRows', { count }));
}

/** A file a report, as the browser saves it. */
function download(): void {
  for (const { name, csv } of evidence?.tables ?? []) {
    const link = element('a');
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    link.href = url;
    link.download = `${name}.csv`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/** Writes how claims are filed; true when it stands there. */
async function write(changes: readonly Change[]): Promise<boolean> {
  at('markText').textContent = word('marking');
  at<HTMLButtonElement>('markButton').disabled = true;
  at<HTMLButtonElement>('undo').disabled = true;
  keepDraft();
  saving = true;
  try {
    const how = await call('sidebarFile', [...changes]);
    const [first] = changes;
    if (how === 'done') for (const { key } of changes) drafts.delete(key);
    else at('markText').textContent = word(how);
    if (how !== 'busy' && first) await load(card?.key ?? first.key);
    return how === 'done';
  } catch (error) {
    at('markText').textContent = '';
    throw error;
  } finally {
    saving = false;
    at<HTMLButtonElement>('markButton').disabled = false;
    at<HTMLButtonElement>('undo').disabled = false;
  }
}

async function mark(): Promise<void> {
  const marked = card;
  if (!marked) return;
  const [caseId, filedOn] = [caseIdBox.value.trim(), filedOnBox.value];
  if (filedOn === '' || filedOn > today()) {
    at('markText').textContent = word('badDay');
    filedOnBox.focus();
    return;
  }
  const all = marked.together.length > 1 && at<HTMLInputElement>('all').checked;
  const rows = marked.together.filter(({ key }) => all || key === marked.key);
  const changes = rows.map(({ key, filing }) => ({
    key,
    before: filing,
    after: { status: filedWord, caseId: caseId === '' ? filing.caseId : caseId, filedOn },
  }));
  if (!(await write(changes))) return;
  const back = changes.map(({ key, before, after }) => ({ key, before: after, after: before }));
  for (const { key } of changes) undos.set(key, back);
  at('undo').hidden = false;
  const count = changes.length;
  at('markText').textContent = count === 1 ? word('markedOne') : word('marked', { count });
}

async function takeBack(): Promise<void> {
  const back = undos.get(card?.key ?? '');
  if (!back || !(await write(back))) return;
  for (const { key } of back) undos.delete(key);
  at('undo').hidden = true;
  at('markText').textContent = word('undone');
}

/** @param word what stands in Your status of a filed claim */
export function startClaim(status: string): void {
  filedWord = status;
}

/** Shows the claim that was found, and its row in the sheet. */
function chosen(key: string): void {
  void attempt(async () => {
    await call('sidebarGoToClaim', key);
    await load(key);
  });
}

/** The claim anew, after a run. */
export async function reload(): Promise<void> {
  forgetList();
  evidence = null;
  if (card) await load(card.key);
}

startSearch(chosen);
at('before').addEventListener('click', () => void attempt(() => step(-1)));
at('after').addEventListener('click', () => void attempt(() => step(1)));
at('place').addEventListener('click', () => {
  void attempt(async () => {
    if (card) await call('sidebarGoToClaim', card.key);
  });
});
at('copyText').addEventListener(
  'click',
  () => void copy({ text: textBox.value }, word('copied', { what: word('text') })),
);
at('copyRow').addEventListener('click', () => {
  if (card) copyLines(card.line, false);
});
at('copyRows').addEventListener('click', () => {
  if (lines) copyLines(lines, at<HTMLInputElement>('withTitles').checked);
});
at('copyEvidence').addEventListener('click', copyEvidence);
at('download').addEventListener('click', download);
at('changeText').addEventListener('click', () => {
  void attempt(async () => {
    const row = pack?.letter.casesRow ?? null;
    if (row !== null) await call('sidebarGoToCase', row);
  });
});
kindBox.addEventListener('change', () => void askPack());
at('mark').addEventListener('submit', (event) => {
  event.preventDefault();
  void attempt(mark);
});
at('undo').addEventListener('click', () => {
  void attempt(takeBack);
});
for (const id of ['rowsEvent', 'rowsNetted']) walkByArrows(at(id), 'button');
