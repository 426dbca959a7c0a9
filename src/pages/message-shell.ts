// What the parts of the page for messages share: its language and words, its controls, the line of status, calls that may fail.
import { LANGUAGE_FACTS, type Language } from '../settings';
import { at, browserLanguage, element } from './dom';
import { type PageWord, pageWord } from './message-words';

export const scenarioBox = at<HTMLSelectElement>('scenario');
export const orderBox = at<HTMLInputElement>('order');
export const fulfilmentBox = at<HTMLSelectElement>('fulfilment');
export const languageBox = at<HTMLSelectElement>('language');
export const receivedBox = at<HTMLInputElement>('received');

let language: Language = browserLanguage();

/** The language that the page speaks. */
export const spoken = (): Language => language;

export const word = (key: PageWord, values: Readonly<Record<string, string>> = {}) => pageWord(language, key, values);

/** Shows the page in a language. */
export function useLanguage(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = LANGUAGE_FACTS[language].tag;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = word(place.dataset.word as PageWord);
  }
}

/** The name of a language, as the one who reads the page says it. */
export function nameOf(code: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

export function status(text: string): void {
  at('status').textContent = text;
}

/** Hears an answer of the script; one that does not come is told in words, and `otherwise` is done. */
export function ask<T>(answer: Promise<T>, then: (value: T) => void, otherwise = () => {}): void {
  answer.then(then, () => {
    otherwise();
    status(word('failed'));
  });
}

export function option(value: string, label: string): HTMLOptionElement {
  const item = element('option', label);
  item.value = value;
  return item;
}

export const line = (text: string, kind = ''): HTMLParagraphElement => element('p', text, kind);
