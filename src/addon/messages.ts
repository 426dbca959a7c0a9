// Messages to buyers: opens the page, and answers what the page asks. The page itself writes and checks the texts.
import { type Order, readOrder } from '../messages/order';
import { type Proposal, proposals } from '../messages/propose';
import { sayMessage } from '../messages/say';
import { TEXT_LANGUAGES } from '../messages/scenarios';
import { type OwnTemplates, readOwnTemplates } from '../messages/templates';
import { shippedTemplates } from '../messages/texts';
import { TEXTS } from '../messages/texts/all';
import type { ShippedTexts } from '../messages/texts/types';
import type { MessageSettings } from '../messages/write';
import type { ListedMessage, MessageToList } from '../plan/tabs/service-window';
import { makeTemplates, readMessageTabs, type SavedMessage, type SelectedOrder, saveToList, withLock } from '../sheets';
import { isoOf } from '../values/day';
import { showPage } from './guard';
import { accountLanguage } from './language';

const WIDTH = 900;
const HEIGHT = 680;
/** More proposals than anyone answers in a sitting; the newest come first. */
const PROPOSED = 100;

interface ProposedMessage {
  readonly scenario: string;
  readonly orderId: string;
  readonly sku: string;
  readonly date: string;
  readonly why: string;
}

/** What the page needs when it opens; plain data, as Google hands it to a page. */
export interface MessageStart {
  readonly settings: MessageSettings;
  readonly templates: OwnTemplates;
  readonly selected: readonly SelectedOrder[];
  readonly proposed: readonly ProposedMessage[];
  /** The selected row of the Customer service tab. */
  readonly chosen: ListedMessage | null;
  /** Situation and order of what the tab shows as sent. */
  readonly sent: readonly SentMessage[];
}

interface SentMessage {
  readonly scenario: string;
  readonly orderId: string;
}

export type MessageOrder = Order;

/** Menu: answer a buyer. */
export function openMessagesCommand(): void {
  showPage('message', 'menu.message', WIDTH, HEIGHT);
}

export function startForPage(): MessageStart {
  const tabs = readMessageTabs(SpreadsheetApp.getActiveSpreadsheet(), accountLanguage());
  const { language, asOf, marketplace, messages } = tabs.settings;
  const proposed = (p: Proposal): ProposedMessage => ({
    scenario: p.scenario ?? '',
    orderId: p.orderId,
    sku: p.sku,
    date: p.date === null ? '' : isoOf(p.date),
    why: sayMessage(p.why, language, p.data),
  });
  // What is proposed for the selected rows comes first, then for their orders.
  const rank = (p: Proposal): number => {
    if (tabs.selected.some(({ tab, row }) => tab === p.tab && row === p.row)) return 0;
    return tabs.selected.some(({ orderId }) => orderId === p.orderId) ? 1 : 2;
  };
  const sorted = proposals(tabs.reading)
    .map((p) => ({ p, rank: rank(p) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ p }) => p);
  return {
    settings: { language, asOf, marketplace, ...messages },
    templates: readOwnTemplates(tabs.templates, TEXTS, messages.tone),
    selected: tabs.selected,
    proposed: sorted.slice(0, PROPOSED).map(proposed),
    chosen: tabs.chosen,
    sent: tabs.list.flatMap(({ status, scenario, orderId }) => (status === 'sent' ? [{ scenario, orderId }] : [])),
  };
}

export function orderForPage(orderId: string, sku: string): MessageOrder {
  const { reading } = readMessageTabs(SpreadsheetApp.getActiveSpreadsheet(), accountLanguage());
  return readOrder(reading, orderId.trim(), sku === '' ? null : sku);
}

/** Puts what the window shows into the Customer service tab. */
export function saveFromPage(message: MessageToList): SavedMessage {
  return withLock(() => saveToList(SpreadsheetApp.getActiveSpreadsheet(), message, accountLanguage()));
}

/** The shipped texts of the languages that the page writes in; a language that there is not is left out. */
export function textsForPage(languages: readonly string[]): ShippedTexts {
  const wanted = TEXT_LANGUAGES.filter((language) => languages.includes(language));
  return Object.fromEntries(wanted.map((language) => [language, TEXTS[language]]));
}

/** Makes the Templates tab with every shipped text, in the tone that is set. */
export function makeTemplatesFromPage(): { name: string; made: boolean } {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { tone } = readMessageTabs(spreadsheet, accountLanguage()).settings.messages;
    const rows = shippedTemplates(tone).map(({ scenario, variant, language, subject, text }) => {
      return [scenario, variant === 'any' ? '' : variant, language, subject, text, '', ''];
    });
    return makeTemplates(spreadsheet, rows, accountLanguage());
  });
}
