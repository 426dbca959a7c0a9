// A buyer's message: its language and situation, with the words that decided.
import { readOrder } from '../../src/messages/order';
import { understand } from '../../src/messages/understand';
import { FBA_ORDER, OWN_ORDER, reading, UNSHIPPED } from './support';

test.each([
  ['en', 'Hi, I moved last week. Could you please change the delivery address of my order?', 'address-not-shipped'],
  ['en', 'Where is my parcel? The tracking has not moved for a week and I am still waiting.', 'where-is-my-order-fba'],
  [
    'en',
    'The tracking says it is marked as delivered but there is nothing here. Please help me with this.',
    'delivered-not-received',
  ],
  ['en', 'The lamp started to smoke and I got an electric shock when I touched it.', 'safety'],
  ['en', 'Give me my money back or I will write a bad review of the lamp.', 'refund-or-review'],
  [
    'de',
    'Guten Tag, der Artikel ist kaputt und hat einen Kratzer, ich bin nicht zufrieden mit der Lieferung.',
    'damaged',
  ],
  ['de', 'Bitte senden Sie mir die Rechnung mit meiner USt-IdNr. für die Bestellung.', 'invoice'],
  ['fr', 'Bonjour, le produit ne fonctionne pas et il est défectueux. Que dois-je faire avec la lampe ?', 'defective'],
  [
    'it',
    'Buongiorno, vorrei annullare il mio ordine, non ho più bisogno del prodotto. È possibile per questo ordine?',
    'cancel-not-shipped',
  ],
  [
    'es',
    'Hola, la talla es demasiado pequeña, ¿puedo cambiar el artículo por una talla más grande que esta?',
    'wrong-size',
  ],
  [
    'nl',
    'Er ontbreekt een schroef in de doos, het artikel is onvolledig en ik kan het niet gebruiken.',
    'missing-parts',
  ],
  [
    'pl',
    'Dzień dobry, kiedy dotrze moja paczka? Nie dotarła do mnie, a czekam już od tygodnia na to zamówienie.',
    'where-is-my-order-fba',
  ],
  ['sv', 'Hej, det är fel färg och fel vara i paketet. Jag har inte beställt den här.', 'wrong-item'],
  ['ja', '商品が破損していました。箱も割れていて残念です。', 'damaged'],
  ['zh', '包裹显示已签收，但是我没有收到，请帮忙看看。', 'delivered-not-received'],
])('%s: %s', (language, text, scenario) => {
  const found = understand(text);
  expect(found.language).toBe(language);
  expect(found.situations[0]?.scenario).toBe(scenario);
  for (const word of found.situations[0]!.words) expect(text.toLowerCase().normalize('NFKC')).toContain(word);
});

test('the order tells whether it has left and who ships it', () => {
  const all = reading();
  const first = (text: string, order: string) => understand(text, readOrder(all, order)).situations[0]?.scenario;
  expect(first('Please cancel my order.', UNSHIPPED)).toBe('cancel-not-shipped');
  expect(first('Please cancel my order.', FBA_ORDER)).toBe('cancel-shipped');
  expect(first('Where is my order?', FBA_ORDER)).toBe('where-is-my-order-fba');
  expect(first('Where is my order?', OWN_ORDER)).toBe('where-is-my-order-seller');
});

test('a message that tells nothing proposes nothing, and a long one takes no longer', () => {
  expect(understand('Hello!').situations).toEqual([]);
  const start = performance.now();
  understand('please cancel '.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
