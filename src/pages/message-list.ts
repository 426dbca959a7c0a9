// The message in the Customer service tab: the row that is worked on, what is put there, and which messages were sent before.
import type { Message } from '../messages/write';
import type { ServiceStatus } from '../plan/tabs/service-table';
import type { ListedMessage } from '../plan/tabs/service-window';
import { call } from './call';
import { isAsWritten, wordsNow } from './message-draft';
import { ask, languageBox, orderBox, receivedBox, scenarioBox, status, word } from './message-shell';

/** The row of the tab that is worked on, and its words while they are still to be shown. */
let taken: ListedMessage | null = null;
let words: ListedMessage | null = null;
const sent = new Set<string>();

export function rememberSent(scenario: string, orderId: string): void {
  sent.add(`${scenario}/${orderId}`);
}

/** A message for that scenario has been sent to the buyer of that order. */
export const wasSent = (scenario: string, orderId: string): boolean => sent.has(`${scenario}/${orderId}`);

/** Works on a row; its words are shown where they are the seller's. */
export function workOn(row: ListedMessage): void {
  taken = row;
  words = row.own ? row : null;
}

/** That row is still what is written about. */
function sameMatter({ scenario, orderId }: ListedMessage): boolean {
  return scenario === scenarioBox.value && orderId === orderBox.value.trim();
}

/** The words of the row, once, while it is written about; else null. */
export function wordsOfRow(): ListedMessage | null {
  const given = words && sameMatter(words) ? words : null;
  if (given) words = null;
  return given;
}

/** Puts what stands in the boxes into the tab. */
export function save(now: Message, done: ServiceStatus): void {
  const meaning = isAsWritten() ? now.meaning : null;
  const { scenario, orderId } = now;
  const before = taken && sameMatter(taken) ? taken : null;
  status(word('saving'));
  ask(
    call('saveMessage', {
      ...{ before, scenario, orderId, received: receivedBox.value.replace('T', ' '), language: languageBox.value },
      ...{ due: now.due ?? '', ...wordsNow(), status: done },
      meaning: meaning === null ? '' : [meaning.subject, meaning.text].filter((part) => part !== '').join('\n\n'),
    }),
    ({ tab, saved, message: standing }) => {
      if (saved) taken = standing;
      if (saved && done === 'sent') rememberSent(scenario, orderId);
      status(word(saved ? (done === 'sent' ? 'savedSent' : 'saved') : 'changedThere', { tab }));
    },
  );
}
