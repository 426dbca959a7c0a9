// The filing pack of the claim that shows: which text, where to file it, what it says, the proof that goes along, facts to copy.
import type { CardAnswer, CardPack, ClaimCard, LetterKind } from '../main';
import { call } from './call';
import { at, element } from './dom';
import { showPairs } from './sidebar-pairs';
import { attempt, copy, status, word } from './sidebar-shell';

type ProofId = CardPack['attachments'][number]['id'];

let card: ClaimCard | null = null;
let pack: CardPack | null = null;
/** What was ticked for cases whose ticks no row of Cases keeps, while the sidebar is open. */
const ticked = new Map<string, readonly ProofId[]>();
/** Tells an answer that came too late from the one that is waited for. */
let turn = 0;
let whenChosen: () => void = () => {};

const textBox = at<HTMLTextAreaElement>('text');
const kindBox = at<HTMLSelectElement>('kind');

/** What the ticks of a case are kept under. */
const caseOf = ({ together }: ClaimCard): string => together.map(({ key }) => key).join('\n');

/** The answer of Amazon to which the chosen text replies; null for the other texts. */
export function chosenAnswer(): CardAnswer | null {
  const answers = [...(pack?.questions ?? []), ...(pack?.refusals ?? [])];
  return answers.find(({ kind, said }) => kind === kindBox.value && said !== null) ?? null;
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

function showNow(): void {
  at('pack').hidden = pack === null;
  at('noPack').hidden = pack !== null;
  at<HTMLButtonElement>('copyText').disabled = pack === null;
  if (!pack) {
    at('noPack').textContent = word('noPack');
    return;
  }
  const { letter, where, lookFirst, facts } = pack;
  at('where').textContent = where;
  at('lookFirst').textContent = lookFirst;
  showPairs(at('facts'), facts);
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
  showTicks(pack);
  whenChosen();
}

const boxes = () => [...at('attachments').querySelectorAll('input')];

function showTicks({ attachments, letter, keepsTicks }: CardPack): void {
  at('attachmentsBox').hidden = attachments.length === 0;
  at('ticksKept').textContent = word(keepsTicks ? 'ticksKept' : 'ticksHere');
  const standing = boxes().map(({ value }) => value);
  if (standing.join() !== attachments.map(({ id }) => id).join()) {
    at('attachments').replaceChildren(...attachments.map(({ id, name }) => tickOf(id, name)));
  }
  for (const box of boxes()) {
    box.checked = attachments.some((one) => one.id === box.value && one.ticked);
    box.disabled = letter.edited;
  }
}

function tickOf(id: ProofId, name: string): HTMLLabelElement {
  const label = element('label', '', 'tick');
  const box = element('input');
  box.type = 'checkbox';
  box.value = id;
  box.addEventListener('change', () => {
    if (pack?.keepsTicks) void keepTicks([id], box.checked);
    else void askPack();
  });
  // In the text it stands within a sentence.
  label.append(box, element('span', name.charAt(0).toUpperCase() + name.slice(1)));
  return label;
}

/** Asks for a pack; until it is there nothing can be copied. */
async function wait(ask: (of: ClaimCard, kind: LetterKind) => Promise<CardPack | null | 'busy'>): Promise<void> {
  const asked = card;
  if (!asked) return;
  const mine = ++turn;
  textBox.setAttribute('aria-busy', 'true');
  at<HTMLButtonElement>('copyText').disabled = true;
  status(word('writing'));
  await attempt(async () => {
    const written = await ask(asked, kindBox.value as LetterKind);
    if (mine !== turn) return;
    status(written === 'busy' ? word('busy') : '');
    if (written !== 'busy') pack = written;
    showNow();
  });
}

/** Asks for the text of another kind, or with other proof. */
async function askPack(): Promise<void> {
  const proof = boxes().flatMap(({ checked, value }) => (checked ? (value as ProofId) : []));
  if (card && !pack?.keepsTicks) ticked.set(caseOf(card), proof);
  await wait(({ key }, kind) => call('sidebarPack', key, kind, pack?.keepsTicks ? null : [...proof]));
}

/** Writes into Cases what is ticked. */
async function keepTicks(proof: readonly ProofId[], on: boolean): Promise<void> {
  await wait(({ key }, kind) => call('sidebarTick', key, kind, [...proof], on));
}

/** Shows the pack of a claim. What was ticked while no row kept it is brought in, and goes into the row when there is one. */
export async function showPack(shown: ClaimCard | null): Promise<void> {
  card = shown;
  pack = shown?.pack ?? null;
  turn++;
  showNow();
  if (!shown || !pack) return;
  const proof = ticked.get(caseOf(shown));
  const now = pack.attachments.flatMap((one) => (one.ticked ? one.id : []));
  if (!proof || proof.join() === now.join()) return;
  if (pack.keepsTicks) {
    ticked.delete(caseOf(shown));
    await keepTicks(proof, true);
  } else {
    for (const box of boxes()) box.checked = proof.includes(box.value as ProofId);
    await askPack();
  }
}

/** @param chosen comes when another text shows */
export function startPack(chosen: () => void): void {
  whenChosen = chosen;
  kindBox.addEventListener('change', () => void askPack());
  at('copyText').addEventListener('click', () => {
    void copy({ text: textBox.value }, word('copied', { what: word('text') }));
  });
  at('changeText').addEventListener('click', () => {
    void attempt(async () => {
      const row = pack?.letter.casesRow ?? null;
      if (row !== null) await call('sidebarGoToCase', row);
    });
  });
}
