// How the claim that shows is filed, and what Amazon answered: written into Claims at a click, and taken back by one.
import type { ClaimCard, Filing } from '../main';
import { call } from './call';
import { at } from './dom';
import { chosenAnswer } from './sidebar-pack';
import { attempt, word } from './sidebar-shell';

interface Draft {
  readonly caseId: string;
  readonly filedOn: string;
}

interface Change {
  readonly key: string;
  readonly before: Filing;
  readonly after: Filing;
}

/** A part of the card that writes, with what takes its last writing back, by claim. */
interface Part {
  readonly button: HTMLButtonElement;
  readonly undo: HTMLButtonElement;
  readonly told: HTMLElement;
  readonly undos: Map<string, readonly Change[]>;
}

let card: ClaimCard | null = null;
let filedWord = '';
/** What was typed for each claim and is not written yet. */
const drafts = new Map<string, Draft>();
/** True while what was typed is being written. */
let saving = false;
let reload: (key: string) => Promise<void> = async () => {};

const caseIdBox = at<HTMLInputElement>('caseId');
const filedOnBox = at<HTMLInputElement>('filedOn');
const part = (button: string, undo: string, told: string): Part => ({
  ...{ button: at<HTMLButtonElement>(button), undo: at<HTMLButtonElement>(undo), told: at(told) },
  undos: new Map(),
});
const filing = part('markButton', 'undo', 'markText');
const answer = part('note', 'undoNote', 'noteText');
const PARTS = [filing, answer];

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Shows how a claim is filed. */
export function showFiling(shown: ClaimCard): void {
  const same = card?.key === shown.key;
  card = shown;
  const { caseId, filedOn, status: said } = shown.filing;
  const isFiled = caseId !== '' || filedOn !== '' || said === filedWord;
  at('filed').hidden = !isFiled;
  at('filed').textContent =
    caseId === '' ? word('filedNoCase') : word(filedOn === '' ? 'filedNoDay' : 'filed', { day: filedOn, id: caseId });
  filing.button.textContent = word(isFiled ? 'markAgain' : 'mark');
  const draft = drafts.get(shown.key);
  caseIdBox.value = draft?.caseId ?? caseId;
  filedOnBox.value = draft?.filedOn ?? (filedOn === '' ? today() : filedOn);
  filedOnBox.max = today();
  at('allBox').hidden = shown.together.length < 2;
  at('allText').textContent = word('all', { count: shown.together.length });
  for (const { undo, undos, told } of PARTS) {
    undo.hidden = !undos.has(shown.key);
    if (!same) told.textContent = '';
  }
  showAnswer();
}

/** Offers to note in Claims the answer to which the chosen text replies. */
export function showAnswer(): void {
  const chosen = chosenAnswer()?.said ?? null;
  const stands = card?.filing.answer ?? '';
  const isNoted = chosen !== null && stands === chosen;
  at('noteBox').hidden = chosen === null && answer.undo.hidden && answer.told.textContent === '';
  answer.button.hidden = chosen === null || isNoted;
  at('answerStands').hidden = stands === '';
  at('answerStands').textContent = word('answerStands', { answer: stands });
}

/** What was typed and not written yet stays with its claim. */
export function keepDraft(): void {
  if (!card || saving) return;
  const { caseId, filedOn } = card.filing;
  const typed = caseIdBox.value !== caseId || (filedOnBox.value !== filedOn && filedOnBox.value !== today());
  if (typed) drafts.set(card.key, { caseId: caseIdBox.value, filedOn: filedOnBox.value });
  else drafts.delete(card.key);
}

/** Writes how claims are filed; true when it stands there. */
async function write(changes: readonly Change[], { button, undo, told }: Part): Promise<boolean> {
  told.textContent = word('marking');
  button.disabled = true;
  undo.disabled = true;
  keepDraft();
  saving = true;
  try {
    const how = await call('sidebarFile', [...changes]);
    const [first] = changes;
    if (how !== 'done') told.textContent = word(how);
    else if (told === filing.told) for (const { key } of changes) drafts.delete(key);
    if (how !== 'busy' && first) await reload(card?.key ?? first.key);
    return how === 'done';
  } catch (error) {
    told.textContent = '';
    throw error;
  } finally {
    saving = false;
    button.disabled = false;
    undo.disabled = false;
  }
}

/** Writes, and keeps what takes it back. */
async function change(changes: readonly Change[], where: Part): Promise<boolean> {
  if (!(await write(changes, where))) return false;
  const back = changes.map(({ key, before, after }) => ({ key, before: after, after: before }));
  for (const { key } of changes) {
    // Only what was written last is taken back: what came before would find other words there.
    for (const { undos } of PARTS) undos.delete(key);
    where.undos.set(key, back);
  }
  for (const { undo, undos } of PARTS) undo.hidden = !undos.has(card?.key ?? '');
  return true;
}

async function mark(): Promise<void> {
  const marked = card;
  if (!marked) return;
  const [caseId, filedOn] = [caseIdBox.value.trim(), filedOnBox.value];
  if (filedOn === '' || filedOn > today()) {
    filing.told.textContent = word('badDay');
    filedOnBox.focus();
    return;
  }
  const all = marked.together.length > 1 && at<HTMLInputElement>('all').checked;
  const rows = marked.together.filter(({ key }) => all || key === marked.key);
  const changes = rows.map(({ key, filing: before }) => ({
    ...{ key, before },
    after: { ...before, status: filedWord, caseId: caseId === '' ? before.caseId : caseId, filedOn },
  }));
  if (!(await change(changes, filing))) return;
  const count = changes.length;
  filing.told.textContent = count === 1 ? word('markedOne') : word('marked', { count });
}

/** Amazon answers a case: what it says stands beside each of its claims. */
async function note(): Promise<void> {
  const said = chosenAnswer()?.said ?? null;
  if (!card || said === null) return;
  const changes = card.together.map(({ key, filing: before }) => ({ key, before, after: { ...before, answer: said } }));
  if (!(await change(changes, answer))) return;
  const count = changes.length;
  answer.told.textContent = count === 1 ? word('notedOne') : word('noted', { count });
  showAnswer();
}

async function takeBack(where: Part): Promise<void> {
  const back = where.undos.get(card?.key ?? '');
  if (!back || !(await write(back, where))) return;
  for (const { key } of back) where.undos.delete(key);
  where.undo.hidden = true;
  where.told.textContent = word('undone');
  showAnswer();
}

/** @param status what stands in Your status of a filed claim */
export function useFiledWord(status: string): void {
  filedWord = status;
}

/** @param load shows a claim anew, as it stands in the sheet */
export function startFiling(load: (key: string) => Promise<void>): void {
  reload = load;
  at('mark').addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(mark);
  });
  answer.button.addEventListener('click', () => void attempt(note));
  for (const one of PARTS) one.undo.addEventListener('click', () => void attempt(() => takeBack(one)));
}
