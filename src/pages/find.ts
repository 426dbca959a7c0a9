// The page that finds claims in steps, where the reports are too large for one call: it begins by itself.
import { LANGUAGE_FACTS, type Language } from '../settings';
import { call } from './call';
import { browserLanguage } from './dom';
import { runPanel } from './run-panel';
import { type RunWord, runWord } from './run-words';

function fill(language: Language): void {
  document.documentElement.lang = LANGUAGE_FACTS[language].tag;
  for (const place of document.querySelectorAll<HTMLElement>('[data-run]')) {
    place.textContent = runWord(language, place.dataset.run as RunWord);
  }
  runPanel(document.querySelector('[data-run-panel]') as HTMLElement, language)();
}

void call('accountSpeaks').then(fill, () => fill(browserLanguage()));
