// What the views of the sidebar share: its language, the line of status, failures that can be tried again, and copying.
import { LANGUAGE_FACTS, type Language } from '../settings';
import { copyToClipboard, type ToCopy } from './clipboard';
import { at } from './dom';
import { failureOf } from './failure';
import { type SidebarWord, sidebarWord } from './sidebar-words';

/** How long a line of status stays. */
const STATUS_MS = 8000;

let language: Language = 'en';
let timer = 0;

export function word(key: SidebarWord, values: Readonly<Record<string, string | number>> = {}): string {
  return sidebarWord(language, key, values);
}

/** Shows the page in a language. */
export function useLanguage(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = LANGUAGE_FACTS[chosen].tag;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = word(place.dataset.word as SidebarWord);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]')) {
    place.setAttribute('aria-label', word(place.dataset.label as SidebarWord));
  }
}

/** Says how something went; the line goes by itself. */
export function status(text: string): void {
  clearTimeout(timer);
  at('status').textContent = text;
  if (text !== '') timer = window.setTimeout(() => status(''), STATUS_MS);
}

let retry: () => void = () => {};

/** Says in words what failed, and offers to do it again. */
export function showFailure(error: unknown, again: () => void): void {
  retry = again;
  status('');
  at('failureText').textContent = word(failureOf(error));
  at('failure').hidden = false;
}

export function clearFailure(): void {
  at('failure').hidden = true;
}

/**
 * Does work that asks the script. When it fails the page says so, and *Try again* does the same work again.
 * @returns true when it went well
 */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    clearFailure();
    return true;
  } catch (error) {
    showFailure(error, () => void attempt(work));
    return false;
  }
}

/** Copies, and says so; where no way is open the text is shown, selected, to be copied by hand. */
export async function copy(what: ToCopy, told: string): Promise<void> {
  if (await copyToClipboard(what)) {
    status(told);
    return;
  }
  const dialog = at<HTMLDialogElement>('byHand');
  const box = at<HTMLTextAreaElement>('byHandBox');
  box.value = what.text;
  dialog.showModal();
  box.focus();
  box.select();
}

at('again').addEventListener('click', () => {
  clearFailure();
  retry();
});
at('byHandClose').addEventListener('click', () => at<HTMLDialogElement>('byHand').close());
