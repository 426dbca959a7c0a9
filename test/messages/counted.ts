// What a case text counts: the values that it needs, and the forms that it gives.
import { COUNTED } from '../../src/messages/cases/forms';
import { placeholdersOf } from '../../src/words/render';

/** Names of all values that a text needs, those that it only counts too. */
export function namesOf(text: string): string[] {
  return placeholdersOf(text.replace(COUNTED, (_whole, name: string) => `{${name}}`));
}

/** How many forms each counted place of a text gives. */
export function formCounts(text: string): number[] {
  return [...text.matchAll(COUNTED)].map((match) => (match[2] as string).split('|').length);
}
