// The page for messages to buyers: scenario and order in, a checked text to copy out. All texts are written here; the
// script is asked what the reports know, and for the texts of a language when one is written in it.
import type { MessageStart } from '../main';
import type { Order } from '../messages/order';
import { sayMessage } from '../messages/say';
import { type Fulfilment, type TextLanguage, WITHOUT_ORDER } from '../messages/scenarios';
import { NO_OWN_TEMPLATES, TemplateBook } from '../messages/templates';
import type { ShippedTexts } from '../messages/texts/types';
import { languagesFor, type Message, momentOf, NO_ORDER, type Request, writeMessage } from '../messages/write';
import type { ServiceStatus } from '../plan/tabs/service-table';
import type { ListedMessage } from '../plan/tabs/service-window';
import { call } from './call';
import { at } from './dom';
import { chooseSelected, fillChoices, rememberSku, showUnderstood, skuOf } from './message-choice';
import { bringIn, showDraft } from './message-draft';
import { rememberSent, save, wasSent, wordsOfRow, workOn } from './message-list';
import { answersGiven, forgetAnswers, showQuestions } from './message-questions';
import {
  ask,
  fulfilmentBox,
  languageBox,
  line,
  orderBox,
  receivedBox,
  scenarioBox,
  spoken,
  status,
  useLanguage,
  word,
} from './message-shell';

let start: MessageStart | null = null;
let shipped: ShippedTexts = {};
let book = new TemplateBook(NO_OWN_TEMPLATES, shipped);
/** Languages whose texts are on their way. */
const coming = new Set<TextLanguage>();
let order: Order | null = null;
let message: Message | null = null;

/** Takes over a row of the Customer service tab, with the words that stand there where they are the seller's. */
function takeRow(row: ListedMessage): void {
  workOn(row);
  scenarioBox.value = row.scenario;
  orderBox.value = row.orderId;
  languageBox.value = row.language;
  receivedBox.value = (momentOf(row.received) ?? '').replace(' ', 'T');
  rememberSku(row.orderId, row.sku);
}

function loadOrder(): void {
  const id = orderBox.value.trim();
  forgetAnswers();
  order = null;
  show();
  if (id === '') {
    order = NO_ORDER;
    write();
    return;
  }
  status(word('loading'));
  ask(call('messageOrder', id, skuOf(id)), (found) => {
    // A slow answer for an order that is no longer the chosen one.
    if (orderBox.value.trim() !== id) return;
    status('');
    order = found;
    showUnderstood(order, write);
    write();
  });
}

/** Gets the texts of languages, and writes when they are there. */
function loadTexts({ templates, settings }: MessageStart, languages: readonly TextLanguage[]): void {
  status(word('loading'));
  const wanted = languages.filter((one) => !coming.has(one));
  if (wanted.length === 0) return;
  for (const one of wanted) coming.add(one);
  const arrived = () => {
    for (const one of wanted) coming.delete(one);
  };
  ask(
    call('messageTexts', [...wanted]),
    (texts) => {
      arrived();
      shipped = { ...shipped, ...texts };
      book = new TemplateBook(templates, shipped, settings.tone);
      status('');
      write();
    },
    arrived,
  );
}

/** Writes the message anew; what was typed into the questions stays. */
function write(): void {
  message = null;
  const scenario = scenarioBox.value;
  const names = order !== null && (order.id !== '' || WITHOUT_ORDER.has(scenario));
  if (start && order && names && scenario !== '') {
    const request: Request = {
      scenario,
      order,
      language: (languageBox.value || null) as TextLanguage | null,
      fulfilment: (fulfilmentBox.value || null) as Fulfilment | null,
      answers: answersGiven(),
      received: receivedBox.value === '' ? null : receivedBox.value,
      sent: wasSent(scenario, order.id),
    };
    const lacking = languagesFor(request, start.settings).filter((one) => !(one in shipped));
    if (lacking.length === 0) message = writeMessage(request, start.settings, book);
    else loadTexts(start, lacking);
  }
  show();
  const own = message && wordsOfRow();
  if (own) bringIn(own);
}

function show(): void {
  const now = message && order ? message : null;
  at('about').hidden = now === null;
  at('result').hidden = now === null;
  if (now) {
    status('');
    showAbout(now);
  } else if (start && at('status').textContent === '') status(word('choose'));
  showQuestions(now, write);
  showDraft(now);
}

/** What to do first, when, and by when. */
function showAbout(now: Message): void {
  at('about').replaceChildren(
    line(`${word('first')}${word('colon')}${now.firstStep}`),
    line(`${word('when')}${word('colon')}${now.condition}`),
    ...(now.arithmetic ? [line(`${word('pays')}${word('colon')}${now.arithmetic}`)] : []),
    ...(now.deadline === '' ? [] : [line(`${word('due')}${word('colon')}${now.deadline}`)]),
    ...now.notes.map((note) => line(note, 'warn')),
  );
}

/** Names every row of Templates that cannot be used. */
function showProblems(): void {
  const lines = book.problems.map(({ row, problem, data }) => {
    const detail = sayMessage(problem, spoken(), data);
    return line(sayMessage('note.template', spoken(), { row, detail }), 'warn');
  });
  at('problems').replaceChildren(...lines);
}

function makeTemplates(): void {
  ask(call('makeTemplatesTab'), ({ name, made }) => status(word(made ? 'made' : 'there', { name })));
}

function saveAs(done: ServiceStatus): void {
  if (message) save(message, done);
}

for (const box of [scenarioBox, fulfilmentBox, languageBox, receivedBox]) box.addEventListener('change', write);
orderBox.addEventListener('change', loadOrder);
at('buyerText').addEventListener('input', () => showUnderstood(order, write));
at('choice').addEventListener('submit', (event) => event.preventDefault());
at('saveToList').addEventListener('click', () => saveAs('to-answer'));
at('markSent').addEventListener('click', () => saveAs('sent'));
at('templates').addEventListener('click', makeTemplates);
useLanguage(spoken());
status(word('loading'));
ask(call('messageStart'), (given) => {
  start = given;
  book = new TemplateBook(given.templates, shipped, given.settings.tone);
  status('');
  useLanguage(given.settings.language);
  fillChoices(given, book, loadOrder);
  for (const { scenario, orderId } of given.sent) rememberSent(scenario, orderId);
  if (given.chosen) takeRow(given.chosen);
  if (given.chosen || chooseSelected(given)) loadOrder();
  showProblems();
  write();
});
