// The message as it stands in its boxes, ours or changed by the seller: its check, what it means, what was typed over, copying.
import { check, passes } from '../messages/rules/check';
import { sayMessage } from '../messages/say';
import type { Message } from '../messages/write';
import { at } from './dom';
import { line, spoken, status, word } from './message-shell';

/** The words of a message. */
export interface Words {
  readonly subject: string;
  readonly text: string;
}

const subjectBox = at<HTMLInputElement>('subject');
const textBox = at<HTMLTextAreaElement>('text');
const copyButtons = [at<HTMLButtonElement>('copyText'), at<HTMLButtonElement>('copySubject')];

let message: Message | null = null;
/** What the program last put into the boxes, and what the seller had made of an earlier text. */
let written: Words = { subject: '', text: '' };
let typed: Words | null = null;

/** What stands in the boxes now. */
export const wordsNow = (): Words => ({ subject: subjectBox.value, text: textBox.value });

/** The boxes hold what the program wrote. */
export const isAsWritten = (): boolean => same(wordsNow(), written);

const same = (a: Words, b: Words): boolean => a.subject === b.subject && a.text === b.text;

function put({ subject, text }: Words): void {
  subjectBox.value = subject;
  textBox.value = text;
}

/** Shows a message with its meaning and its check; null where there is none to show. */
export function showDraft(now: Message | null): void {
  message = now;
  if (!now) return;
  fillBoxes(now);
  at('meaning').hidden = now.meaning === null;
  for (const id of ['meaningSubject', 'meaningText']) at(id).lang = now.meaning?.language ?? spoken();
  at<HTMLInputElement>('meaningSubject').value = now.meaning?.subject ?? '';
  at<HTMLTextAreaElement>('meaningText').value = now.meaning?.text ?? '';
  showCheck();
}

/** Puts words in place of the draft. */
export function bringIn(words: Words): void {
  put(words);
  showCheck();
}

/** Puts in a new text; what was typed over the last one stays where the text is the same, and can be brought back where not. */
function fillBoxes(now: Message): void {
  const next = { subject: now.subject ?? '', text: now.text ?? '' };
  at('subjectField').hidden = next.subject === '' && next.text !== '';
  at('copySubject').hidden = at('subjectField').hidden;
  at('meaningSubjectField').hidden = at('subjectField').hidden;
  textBox.lang = now.language;
  subjectBox.lang = now.language;
  if (same(next, written)) return;
  if (!isAsWritten()) typed = wordsNow();
  at('bringBack').hidden = typed === null;
  written = next;
  put(next);
}

function bringBack(): void {
  if (!typed) return;
  const back = typed;
  // What was typed into the newer text changes places with it, and can be brought back too.
  typed = isAsWritten() ? null : wordsNow();
  put(back);
  at('bringBack').hidden = typed === null;
  textBox.focus();
  showCheck();
}

/** Checks what stands in the boxes now, ours or typed, and lets only a clean text be copied. */
function showCheck(): void {
  if (!message) return;
  const { subject, text } = wordsNow();
  const hits = check(subject, text, message.context);
  at('notMeaning').hidden = isAsWritten();
  const empty = text.trim() === '';
  const ok = !empty && passes(hits);
  for (const button of copyButtons) button.disabled = !ok;
  at('check').replaceChildren(
    ...hits.map((hit) =>
      line(
        word('broken', { rule: hit.rule, words: hit.words, why: sayMessage(`check.${hit.rule}`, spoken()) }),
        hit.severity,
      ),
    ),
    ...(hits.length === 0 && !empty ? [line(word('clean'), 'fine')] : []),
  );
}

function copy(box: HTMLInputElement | HTMLTextAreaElement): void {
  box.select();
  // The newer clipboard interface is closed to pages inside a frame.
  status(document.execCommand('copy') ? word('copied') : word('notCopied'));
}

for (const box of [subjectBox, textBox]) box.addEventListener('input', showCheck);
copyButtons[0]?.addEventListener('click', () => copy(textBox));
copyButtons[1]?.addEventListener('click', () => copy(subjectBox));
at('bringBack').addEventListener('click', bringBack);
