// What is chosen of a message: scenario, order and language, filled by what the script knows, by what the reports propose, and by
// what the buyer wrote. Nothing of it is chosen by itself but what was selected in the sheet.
import type { MessageStart } from '../main';
import type { Order } from '../messages/order';
import { isMessageKey, sayMessage } from '../messages/say';
import { SCENARIOS, TEXT_LANGUAGES } from '../messages/scenarios';
import type { TemplateBook } from '../messages/templates';
import { understand } from '../messages/understand';
import { at, button, element } from './dom';
import { fulfilmentBox, languageBox, nameOf, option, orderBox, scenarioBox, spoken, word } from './message-shell';

const buyerBox = at<HTMLTextAreaElement>('buyerText');
const skus = new Map<string, string>();

/** The SKU by which an order is meant; '' where none is known. */
export const skuOf = (orderId: string): string => skus.get(orderId) ?? '';

export function rememberSku(orderId: string, sku: string): void {
  skus.set(orderId, sku);
}

/** Fills all choices. `whenChosen` comes after a proposal was taken, which names an order. */
export function fillChoices(given: MessageStart, { own }: TemplateBook, whenChosen: () => void): void {
  scenarioBox.replaceChildren(
    option('', '–'),
    ...SCENARIOS.map((s) => option(s.id, `${s.number}. ${sayMessage(`scenario.${s.id}`, spoken())}`)),
    ...own.map(({ id }) => option(id, id)),
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
  at('proposed').replaceChildren(...given.proposed.map((one) => proposal(one, whenChosen)));
  at('proposals').hidden = given.proposed.length === 0;
}

/** Chooses the order that is selected in the sheet, with what is proposed for it. */
export function chooseSelected({ selected: [selected], proposed }: MessageStart): boolean {
  if (!selected) return false;
  orderBox.value = selected.orderId;
  const own = proposed.find((one) => one.orderId === selected.orderId && one.scenario !== '');
  skus.set(selected.orderId, selected.sku);
  if (own) scenarioBox.value = own.scenario;
  return true;
}

function proposal(given: MessageStart['proposed'][number], whenChosen: () => void): HTMLLIElement {
  const { date, orderId, scenario, sku, why } = given;
  // Nothing to write: the proposal is to look at something.
  if (scenario === '') return element('li', `${date} ${orderId}${word('colon')}${why}`);
  const title = `scenario.${scenario}`;
  const shown = isMessageKey(title) ? sayMessage(title, spoken()) : scenario;
  const choose = () => {
    scenarioBox.value = scenario;
    orderBox.value = orderId;
    skus.set(orderId, sku);
    whenChosen();
  };
  const item = element('li');
  item.append(button(`${date} ${orderId}${word('colon')}${shown}`, choose, 'plain'), ` ${why}`);
  return item;
}

/** Proposes language and scenario by what the buyer wrote, with the words that decided. `whenChosen` comes after one was taken. */
export function showUnderstood(order: Order | null, whenChosen: () => void): void {
  const text = buyerBox.value;
  at('understoodBox').hidden = text.trim() === '';
  if (text.trim() === '') return;
  const found = understand(text, order);
  const items = found.situations.map(({ scenario, words }) => {
    const title = sayMessage(`scenario.${scenario}`, spoken());
    const choose = () => {
      scenarioBox.value = scenario;
      if (found.language) languageBox.value = found.language;
      whenChosen();
    };
    const item = element('li');
    item.append(button(word('understood', { scenario: title, words: words.join(', ') }), choose, 'plain'));
    return item;
  });
  if (items.length === 0) items.push(element('li', word('understoodNothing')));
  if (found.language) items.push(element('li', word('understoodLanguage', { language: nameOf(found.language) })));
  at('understood').replaceChildren(...items);
}
