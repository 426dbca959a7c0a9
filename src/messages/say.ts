// The door to what the add-on says about messages.
import type { Language } from '../settings';
import { messagesEn } from '../words/messages.en';
import { messagesZh } from '../words/messages.zh';
import { fill, type Values } from '../words/render';

export type MessageKey = keyof typeof messagesEn;

const WORDS: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en: messagesEn, zh: messagesZh };

/** True when there is such a sentence. */
export function isMessageKey(key: string): key is MessageKey {
  return key in messagesEn;
}

/** A sentence with its values, see `words/render.ts`. */
export function sayMessage(key: MessageKey, language: Language, values: Values = {}): string {
  return fill(WORDS[language][key], values, language);
}
