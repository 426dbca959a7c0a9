// The words of the local commands, by key.
import type { Language } from '../../settings';
import { fill } from '../../words/render';
import { localEn } from './words.en';
import { localZh } from './words.zh';

export type LocalKey = keyof typeof localEn;

export type Say = (key: LocalKey, values?: Readonly<Record<string, string | number>>) => string;

const WORDS: Readonly<Record<Language, Readonly<Record<LocalKey, string>>>> = { en: localEn, zh: localZh };

/** @param program how the command is called where it stands */
export function sayIn(language: Language, program = 'npm start --'): Say {
  return (key, values = {}) => fill(WORDS[language][key], { program, ...values }, language);
}
