// The page for messages to buyers: scenario and order in, a checked text to copy out. All texts are written here; the
// script is asked what the reports know, and for the texts of a language when one is written in it.
import type { MessageStart } from '../main';
import type { Order } from '../messages/order';
import { check, passes } from '../messages/rules/check';
import { isMessageKey, sayMessage } from '../messages/say';
import { type Fulfilment, SCENARIOS, TEXT_LANGUAGES, type TextLanguage, WITHOUT_ORDER } from '../messages/scenarios';
import { NO_OWN_TEMPLATES, TemplateBook } from '../messages/templates';
import type { ShippedTexts } from '../messages/texts/types';
import { understand } from '../messages/understand';
import { languagesFor, type Message, momentOf, NO_ORDER, type Request, writeMessage } from '../messages/write';
import type { ListedMessage, ServiceStatus } from '../plan/tabs/customer-service';
import { LANGUAGE_FACTS, type Language } from '../settings';
import { call } from './call';
import { browserLanguage } from './dom';
import { type PageWord, pageWord } from './message-words';

function at<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const scenarioBox = at<HTMLSelectElement>('scenario');
const orderBox = at<HTMLInputElement>('order');
const fulfilmentBox = at<HTMLSelectElement>('fulfilment');
const languageBox = at<HTMLSelectElement>('language');
const receivedBox = at<HTMLInputElement>('received');
const subjectBox = at<HTMLInputElement>('subject');
const textBox = at<HTMLTextAreaElement>('text');
const copyButtons = [at<HTMLButtonElement>('copyText'), at<HTMLButtonElement>('copySubject')];

let language: Language = browserLanguage();
let start: MessageStart | null = null;
let shipped: ShippedTexts = {};
let book = new TemplateBook(NO_OWN_TEMPLATES, shipped);
/** Languages whose texts are on their way. */
const coming = new Set<TextLanguage>();
let order: Order | null = null;
let answers: Record<string, string> = {};
let message: Message | null = null;
/** What the program last put into the boxes, and what the seller had made of an earlier text. */
let written = { subject: '', text: '' };
let typed: { readonly subject: string; readonly text: string } | null = null;
/** The row of the Customer service tab that is worked on, and its words while they are still to be shown. */
let taken: ListedMessage | null = null;
let words: ListedMessage | null = null;
const sent = new Set<string>();
const skus = new Map<string, string>();

const word = (key: PageWord, values: Readonly<Record<string, string>> = {}) => pageWord(language, key, values);

function status(text: string): void {
  at('status').textContent = text;
}

function ask<T>(answer: Promise<T>, then: (value: T) => void, otherwise = () => {}): void {
  answer.then(then, () => {
    otherwise();
    status(word('failed'));
  });
}

function option(value: string, label: string): HTMLOptionElement {
  const item = document.createElement('option');
  item.value = value;
  item.textContent = label;
  return item;
}

function line(text: string, kind = ''): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  paragraph.className = kind;
  return paragraph;
}

function fillWords(): void {
  document.documentElement.lang = LANGUAGE_FACTS[language].tag;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = word(element.dataset.word as PageWord);
  }
}

/** The name of a language, as the one who reads the page says it. */
function nameOf(code: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

function fillChoices(given: MessageStart): void {
  scenarioBox.replaceChildren(
    option('', '–'),
    ...SCENARIOS.map((s) => option(s.id, `${s.number}. ${sayMessage(`scenario.${s.id}`, language)}`)),
    ...book.own.map((own) => option(own.id, own.id)),
  );
  fulfilmentBox.replaceChildren(
    option('', word('fromReports')),
    option('fba', word('fba')),
    option('seller', word('seller')),
  );
  languageBox.replaceChildren(
    option('', word('ofMarketplace')),
    ...TEXT_LANGUAGES.map((code) => option(code, nameOf(code))),
  );
  const known = [...given.selected, ...given.proposed];
  for (const { orderId, sku } of known) if (!skus.has(orderId)) skus.set(orderId, sku);
  at('orders').replaceChildren(...[...skus.keys()].map((id) => option(id, id)));
  at('proposed').replaceChildren(...given.proposed.map(proposal));
  at('proposals').hidden = given.proposed.length === 0;
  for (const one of given.sent) sent.add(`${one.scenario}/${one.orderId}`);
  const [selected] = given.selected;
  if (given.chosen) takeRow(given.chosen);
  else if (selected) {
    orderBox.value = selected.orderId;
    const proposed = given.proposed.find((one) => one.orderId === selected.orderId && one.scenario !== '');
    skus.set(selected.orderId, selected.sku);
    if (proposed) scenarioBox.value = proposed.scenario;
    loadOrder();
  }
}

/** Takes over a row of the Customer service tab, with the words that stand there where they are the seller's. */
function takeRow(row: ListedMessage): void {
  taken = row;
  words = row.own ? row : null;
  scenarioBox.value = row.scenario;
  orderBox.value = row.orderId;
  languageBox.value = row.language;
  receivedBox.value = (momentOf(row.received) ?? '').replace(' ', 'T');
  skus.set(row.orderId, row.sku);
  loadOrder();
}

function proposal(given: MessageStart['proposed'][number]): HTMLLIElement {
  const item = document.createElement('li');
  // Nothing to write: the proposal is to look at something.
  if (given.scenario === '') {
    item.textContent = `${given.date} ${given.orderId}${word('colon')}${given.why}`;
    return item;
  }
  const button = document.createElement('button');
  button.className = 'plain';
  button.type = 'button';
  const title = `scenario.${given.scenario}`;
  const shown = isMessageKey(title) ? sayMessage(title, language) : given.scenario;
  button.textContent = `${given.date} ${given.orderId}${word('colon')}${shown}`;
  button.addEventListener('click', () => {
    scenarioBox.value = given.scenario;
    orderBox.value = given.orderId;
    skus.set(given.orderId, given.sku);
    loadOrder();
  });
  item.append(button, ` ${given.why}`);
  return item;
}

/** Proposes language and scenario by what the buyer wrote, with the words that decided; nothing is chosen by itself. */
function showUnderstood(): void {
  const text = at<HTMLTextAreaElement>('buyerText').value;
  at('understoodBox').hidden = text.trim() === '';
  if (text.trim() === '') return;
  const found = understand(text, order);
  const items = found.situations.map(({ scenario, words }) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.className = 'plain';
    button.type = 'button';
    const title = sayMessage(`scenario.${scenario}`, language);
    button.textContent = word('understood', { scenario: title, words: words.join(', ') });
    button.addEventListener('click', () => {
      scenarioBox.value = scenario;
      if (found.language) languageBox.value = found.language;
      write();
    });
    item.append(button);
    return item;
  });
  if (items.length === 0) {
    const item = document.createElement('li');
    item.textContent = word('understoodNothing');
    items.push(item);
  }
  if (found.language) {
    const item = document.createElement('li');
    item.textContent = word('understoodLanguage', { language: nameOf(found.language) });
    items.push(item);
  }
  at('understood').replaceChildren(...items);
}

function loadOrder(): void {
  const id = orderBox.value.trim();
  answers = {};
  order = null;
  show();
  if (id === '') {
    order = NO_ORDER;
    write();
    return;
  }
  status(word('loading'));
  ask(call('messageOrder', id, skus.get(id) ?? ''), (found) => {
    // A slow answer for an order that is no longer the chosen one.
    if (orderBox.value.trim() !== id) return;
    status('');
    order = found;
    showUnderstood();
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
  const names = order !== null && (order.id !== '' || WITHOUT_ORDER.has(scenarioBox.value));
  if (start && order && names && scenarioBox.value !== '') {
    const request: Request = {
      scenario: scenarioBox.value,
      order,
      language: (languageBox.value || null) as TextLanguage | null,
      fulfilment: (fulfilmentBox.value || null) as Fulfilment | null,
      answers,
      received: receivedBox.value === '' ? null : receivedBox.value,
      sent: sent.has(`${scenarioBox.value}/${order.id}`),
    };
    const lacking = languagesFor(request, start.settings).filter((one) => !(one in shipped));
    if (lacking.length === 0) message = writeMessage(request, start.settings, book);
    else loadTexts(start, lacking);
  }
  show();
  if (message && words && sameMatter(words)) bringIn(words);
}

/** True while the row that was taken over is still what is written about. */
function sameMatter({ scenario, orderId }: ListedMessage): boolean {
  return scenario === scenarioBox.value && orderId === orderBox.value.trim();
}

/** Puts the words of the row in place of the draft, once. */
function bringIn(row: ListedMessage): void {
  words = null;
  subjectBox.value = row.subject;
  textBox.value = row.text;
  showCheck();
}

function show(): void {
  const now = message && order ? message : null;
  at('about').hidden = now === null;
  at('questions').hidden = now === null || (now.asks.length === 0 && Object.keys(answers).length === 0);
  at('result').hidden = now === null;
  if (!now) {
    if (start && at('status').textContent === '') status(word('choose'));
    return;
  }
  status('');
  at('about').replaceChildren(
    line(`${word('first')}${word('colon')}${now.firstStep}`),
    line(`${word('when')}${word('colon')}${now.condition}`),
    ...(now.arithmetic ? [line(`${word('pays')}${word('colon')}${now.arithmetic}`)] : []),
    ...(now.deadline === '' ? [] : [line(`${word('due')}${word('colon')}${now.deadline}`)]),
    ...now.notes.map((note) => line(note, 'warn')),
  );
  showQuestions(now);
  fillBoxes(now);
  at('meaning').hidden = now.meaning === null;
  for (const id of ['meaningSubject', 'meaningText']) at(id).lang = now.meaning?.language ?? language;
  at<HTMLInputElement>('meaningSubject').value = now.meaning?.subject ?? '';
  at<HTMLTextAreaElement>('meaningText').value = now.meaning?.text ?? '';
  showCheck();
}

/** Puts in a new text; what was typed over the last one stays where the text is the same, and can be brought back where not. */
function fillBoxes(now: Message): void {
  const next = { subject: now.subject ?? '', text: now.text ?? '' };
  at('subjectField').hidden = next.subject === '' && next.text !== '';
  at('copySubject').hidden = at('subjectField').hidden;
  at('meaningSubjectField').hidden = at('subjectField').hidden;
  textBox.lang = now.language;
  subjectBox.lang = now.language;
  if (next.subject === written.subject && next.text === written.text) return;
  const standing = { subject: subjectBox.value, text: textBox.value };
  if (standing.subject !== written.subject || standing.text !== written.text) typed = standing;
  at('bringBack').hidden = typed === null;
  written = next;
  subjectBox.value = next.subject;
  textBox.value = next.text;
}

function bringBack(): void {
  if (!typed) return;
  const [back, standing] = [typed, { subject: subjectBox.value, text: textBox.value }];
  // What was typed into the newer text changes places with it, and can be brought back too.
  typed = standing.subject !== written.subject || standing.text !== written.text ? standing : null;
  subjectBox.value = back.subject;
  textBox.value = back.text;
  at('bringBack').hidden = typed === null;
  textBox.focus();
  showCheck();
}

/** One box per open question; answered ones stay, so that an answer can be changed. */
function showQuestions(now: Message): void {
  const form = at('asks');
  const wanted = new Map(now.asks.map((one) => [one.fact, one.question]));
  for (const fact of Object.keys(answers)) if (!wanted.has(fact)) wanted.set(fact, sayQuestion(fact));
  wanted.delete('fulfilment');
  const standing = new Map([...form.querySelectorAll('input')].map((box) => [box.name, box]));
  for (const [fact, box] of standing) if (!wanted.has(fact)) box.parentElement?.remove();
  for (const [fact, question] of wanted) {
    if (standing.has(fact)) continue;
    const label = document.createElement('label');
    label.className = 'field';
    const box = document.createElement('input');
    box.name = fact;
    box.value = answers[fact] ?? '';
    box.addEventListener('change', () => {
      answers = { ...answers, [fact]: box.value };
      write();
    });
    label.append(question, box);
    form.append(label);
  }
}

const asked = new Map<string, string>();

function sayQuestion(fact: string): string {
  return asked.get(fact) ?? fact;
}

/** Checks what stands in the boxes now, ours or typed, and lets only a clean text be copied. */
function showCheck(): void {
  const now = message;
  if (!now || !order) return;
  for (const one of now.asks) asked.set(one.fact, one.question);
  const hits = check(subjectBox.value, textBox.value, now.context);
  at('notMeaning').hidden = subjectBox.value === written.subject && textBox.value === written.text;
  const empty = textBox.value.trim() === '';
  const ok = !empty && passes(hits);
  for (const button of copyButtons) button.disabled = !ok;
  at('check').replaceChildren(
    ...hits.map((hit) =>
      line(
        word('broken', { rule: hit.rule, words: hit.words, why: sayMessage(`check.${hit.rule}`, language) }),
        hit.severity,
      ),
    ),
    ...(hits.length === 0 && !empty ? [line(word('clean'), 'fine')] : []),
  );
}

function copy(box: HTMLInputElement | HTMLTextAreaElement): void {
  box.select();
  // The newer clipboard interface is closed to pages inside a frame.
  status(document.execCommand('copy') ? word('copied') : word('notCopied'));
}

/** Puts what stands in the boxes into the Customer service tab. */
function save(done: ServiceStatus): void {
  const now = message;
  if (!now) return;
  const drafted = subjectBox.value === written.subject && textBox.value === written.text;
  const meaning = drafted ? now.meaning : null;
  const { scenario, orderId } = now;
  const before = taken && sameMatter(taken) ? taken : null;
  status(word('saving'));
  ask(
    call('saveMessage', {
      ...{ before, scenario, orderId, received: receivedBox.value.replace('T', ' '), language: languageBox.value },
      ...{ due: now.due ?? '', subject: subjectBox.value, text: textBox.value, status: done },
      meaning: meaning === null ? '' : [meaning.subject, meaning.text].filter((part) => part !== '').join('\n\n'),
    }),
    ({ tab, saved, message: standing }) => {
      if (saved) taken = standing;
      if (saved && done === 'sent') sent.add(`${scenario}/${orderId}`);
      status(word(saved ? (done === 'sent' ? 'savedSent' : 'saved') : 'changedThere', { tab }));
    },
  );
}

/** Names every row of Templates that cannot be used. */
function showProblems(): void {
  const lines = book.problems.map(({ row, problem, data }) => {
    const detail = sayMessage(problem, language, data);
    return line(sayMessage('note.template', language, { row, detail }), 'warn');
  });
  at('problems').replaceChildren(...lines);
}

function makeTemplates(): void {
  ask(call('makeTemplatesTab'), ({ name, made }) => status(word(made ? 'made' : 'there', { name })));
}

for (const box of [scenarioBox, fulfilmentBox, languageBox, receivedBox]) box.addEventListener('change', write);
orderBox.addEventListener('change', loadOrder);
at('buyerText').addEventListener('input', showUnderstood);
for (const box of [subjectBox, textBox]) box.addEventListener('input', showCheck);
at('choice').addEventListener('submit', (event) => event.preventDefault());
at('asks').addEventListener('submit', (event) => event.preventDefault());
copyButtons[0]?.addEventListener('click', () => copy(textBox));
copyButtons[1]?.addEventListener('click', () => copy(subjectBox));
at('bringBack').addEventListener('click', bringBack);
at('saveToList').addEventListener('click', () => save('to-answer'));
at('markSent').addEventListener('click', () => save('sent'));
at('templates').addEventListener('click', makeTemplates);
fillWords();
status(word('loading'));
ask(call('messageStart'), (given) => {
  start = given;
  language = given.settings.language;
  book = new TemplateBook(given.templates, shipped, given.settings.tone);
  status('');
  fillWords();
  fillChoices(given);
  showProblems();
  write();
});
