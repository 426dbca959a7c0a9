// Small helpers of pages: elements by id and new ones, lists that arrow keys walk through.
import type { Language } from '../settings';

export function at<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** The language of the browser: what a page speaks until the script has told that of the account. */
export function browserLanguage(): Language {
  return /^zh/i.test(navigator.language) ? 'zh' : 'en';
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** A button that does its work at a click, by mouse or by key. */
export function button(text: string, work: () => void, className = ''): HTMLButtonElement {
  const made = element('button', text, className);
  made.type = 'button';
  made.addEventListener('click', work);
  return made;
}

/** Arrow keys, Home and End move the focus among the controls of a list. */
export function walkByArrows(list: HTMLElement, controls: string, keys = ['ArrowUp', 'ArrowDown']): void {
  list.addEventListener('keydown', (event) => {
    const all = [...list.querySelectorAll<HTMLElement>(controls)].filter((one) => one.offsetParent !== null);
    const here = all.indexOf(document.activeElement as HTMLElement);
    if (here < 0) return;
    const [back, on] = keys;
    const places: Readonly<Record<string, number>> = {
      [back ?? '']: here - 1,
      [on ?? '']: here + 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[(next + all.length) % all.length]?.focus();
  });
}
