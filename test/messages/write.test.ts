// A message from scenario and order: filled from reports, asked for where unknown, in the right language, checked.
import { readOrder } from '../../src/messages/order';
import { sayMessage } from '../../src/messages/say';
import { SCENARIOS, TEXT_LANGUAGES } from '../../src/messages/scenarios';
import type { TemplateRow } from '../../src/messages/templates';
import { templateBook } from '../../src/messages/texts';
import { dueOf, type MessageSettings, momentOf, type Request, refusalOf, writeMessage } from '../../src/messages/write';
import { AS_OF, FBA_ORDER, OWN_ORDER, OWN_RETURN, RETURNED, reading, UNSHIPPED } from './support';

const SETTINGS: MessageSettings = {
  language: 'en',
  asOf: AS_OF,
  marketplace: 'US',
  signature: '',
  shopName: '',
  priceLimit: null,
};
const ALL = reading();
const write = (
  scenario: string,
  orderId: string,
  more: Partial<Request> = {},
  settings: Partial<MessageSettings> = {},
  book = templateBook(),
) => writeMessage({ scenario, order: readOrder(ALL, orderId), ...more }, { ...SETTINGS, ...settings }, book)!;
const asked = (message: { asks: readonly { fact: string }[] }) => message.asks.map((ask) => ask.fact);

test('the order’s reports fill the text, in the language of its marketplace', () => {
  const message = write('not-received', FBA_ORDER);
  expect(message).toMatchObject({ language: 'de', fulfilment: 'fba', ok: true, hits: [], number: 11 });
  expect(message.subject).toBe(`Bestellung ${FBA_ORDER}: nicht angekommen`);
  expect(message.text).toContain('(Ceramic Mug)');
  expect(message.chinese?.text).toContain(FBA_ORDER);
  expect(asked(message)).toEqual([]);

  const own = write('where-is-my-order-seller', OWN_ORDER);
  expect(own).toMatchObject({ language: 'ja', fulfilment: 'seller', ok: true });
  expect(asked(own)).toEqual(['trace', 'shipDate', 'tracking', 'carrier', 'lastScan', 'promisedDate'].slice(1));
});

test('shipment date, carrier and tracking come from the shipments report, answers win over reports', () => {
  const message = write('where-is-my-order-seller', FBA_ORDER, { language: 'en' });
  expect(message.text).toContain(
    'Shipped on: 11 November 2026\nTracking number: 00340434161094042557 (DHL)\nExpected by: 14 November 2026',
  );
  expect(message.text).toContain('We will write to you again by 24 November 2026');
  expect(message.notes).toContain(
    sayMessage('note.otherFulfilment', 'en', { fulfilment: 'fba', scenario: 'where-is-my-order-fba' }),
  );
  const answered = write('where-is-my-order-seller', FBA_ORDER, {
    language: 'en',
    answers: { carrier: 'UPS', lastScan: 'Leipzig' },
  });
  expect(answered.text).toContain('(UPS)\nLast scan: Leipzig');
  expect(answered.text).not.toContain('We have asked the carrier');
});

test('an order that no report holds is still answered, and the seller is asked who ships it', () => {
  const message = write('damaged', '999-9999999-9999999');
  expect(message.ok).toBe(true);
  expect(message.text).not.toMatch(/[{}]/);
  expect(asked(message)).toEqual(['fulfilment', 'item']);
  expect(message.notes).toEqual([sayMessage('note.notFound', 'en')]);
  expect(asked(write('damaged', '999-9999999-9999999', { fulfilment: 'seller' }))).toEqual(['item']);
});

test('every scenario is finished and clean for an order of either kind, in every language', () => {
  for (const scenario of SCENARIOS) {
    for (const order of [FBA_ORDER, OWN_ORDER, OWN_RETURN, '999-9999999-9999999']) {
      for (const language of TEXT_LANGUAGES) {
        const message = write(scenario.id, order, { language }, { shopName: 'Mug Corner' });
        // The seller chose another language than that of the marketplace: that is said, and nothing else.
        const hits = message.hits.filter((hit) => hit.rule !== 'language');
        expect([scenario.id, order, language, hits]).toEqual([scenario.id, order, language, []]);
        expect(message.text).not.toMatch(/[{}]/);
        expect(message.chinese?.text).not.toMatch(/[{}]/);
        expect(message.condition).not.toBe('');
        expect(message.firstStep).not.toBe('');
      }
    }
  }
});

test('what the orders report says against the scenario is said', () => {
  expect(write('cancel-shipped', UNSHIPPED).notes).toEqual([
    sayMessage('note.notShipped', 'en', { status: 'Unshipped' }),
  ]);
  expect(write('cancel-not-shipped', OWN_ORDER).notes).toEqual([
    sayMessage('note.shipped', 'en', { status: 'Shipped' }),
  ]);
  expect(write('cancel-not-shipped', UNSHIPPED).notes).toEqual([]);
});

test('the seller’s price limit tells low from high prices', () => {
  const at = (scenario: string, priceLimit: number | null) => write(scenario, FBA_ORDER, {}, { priceLimit }).notes;
  expect(at('address-shipped-low', null)).toEqual([sayMessage('note.noLimit', 'en')]);
  expect(at('address-shipped-low', 100_000)).toEqual([]);
  expect(at('address-shipped-low', 99_800)[0]).toContain('address-shipped-high');
  expect(at('address-shipped-high', 100_000)[0]).toContain('9.99 EUR');
  expect(at('address-shipped-high', 99_800)).toEqual([]);
});

test('what pays is worked out as soon as the sums are known', () => {
  const answers = {
    resaleValue: '8.00 EUR',
    removalFee: '1,10',
    relabelCost: '1.00',
    inboundCost: '0.90',
    disposalFee: '0.50',
  };
  expect(write('returned-damaged', RETURNED).arithmetic).toBe(sayMessage('worth.unknown', 'en'));
  expect(asked(write('returned-damaged', RETURNED))).toEqual([
    'removalTracking',
    'units',
    'resaleValue',
    'removalFee',
    'relabelCost',
    'inboundCost',
    'disposalFee',
  ]);
  expect(write('returned-damaged', RETURNED, { answers }).arithmetic).toContain(
    '5.00 is left of each unit; disposing leaves -0.50',
  );
  expect(write('returned-damaged', RETURNED, { answers: { ...answers, resaleValue: '2' } }).arithmetic).toMatch(
    /^Disposing is better/,
  );
  const unwanted = { returnCost: '12', resaleValue: '7.5' };
  expect(write('no-longer-wanted', OWN_ORDER, { answers: unwanted }).arithmetic).toContain('-4.50');
});

test('goods go back with the number of the newest removal order of the product', () => {
  const message = write('returned-intact', RETURNED, { language: 'en' });
  expect(message.subject).toBe('Removal order REM-2: relabel and send back to Amazon');
  expect(message.text).toContain('LPN: LPN1\nSKU: MUG\nFNSKU: X00MUG');
  // A removal order carries no customer order.
  expect(message.text).not.toContain(RETURNED);
});

test('Amazon gets the feedback word for word, a public reply has no order number', () => {
  const removal = write('feedback-removal', FBA_ORDER, { language: 'en' });
  expect(removal.text).toContain(
    'Date of the feedback: 15 November 2026\nRating: 1 of 5 stars\nComment: "Delivery was very late"',
  );
  expect(write('feedback-reply', FBA_ORDER, { language: 'en' }).text).not.toContain(FBA_ORDER);
});

test('feedback may be asked about within 30 days after the order only', () => {
  expect(write('negative-feedback', FBA_ORDER).hits).toEqual([]);
  expect(write('negative-feedback', FBA_ORDER, {}, { asOf: AS_OF + 40 }).hits.map((hit) => hit.rule)).toEqual([
    'thirty-days',
  ]);
});

test('reviews: the scenario helps, asking for a change is refused', () => {
  expect(write('negative-review', FBA_ORDER).notes).toEqual([sayMessage('note.reviewRefused', 'en')]);
  expect(refusalOf('review-change')).toBe('note.reviewRefused');
  expect(refusalOf('remove-review')).toBe('note.reviewRefused');
  expect(refusalOf('vine')).toBe('note.vine');
  expect(refusalOf('change-review')).toBe('note.reviewRefused');
  for (const { id } of SCENARIOS) expect(refusalOf(id)).toBeNull();
});

test('the deadline is 24 hours after the buyer’s message', () => {
  expect(dueOf('2026-12-31 23:30')).toBe('2027-01-01 23:30');
  expect(dueOf('2026-11-22T08:05')).toBe('2026-11-23 08:05');
  expect(dueOf('yesterday')).toBeNull();
  expect(write('first-answer', FBA_ORDER, { received: '2026-11-22 08:05' })).toMatchObject({ due: '2026-11-23 08:05' });
  expect(write('first-answer', FBA_ORDER)).toMatchObject({ due: null, deadline: sayMessage('due.24', 'en') });
});

test('no time limit is shown where no buyer waits', () => {
  for (const scenario of ['returned-damaged', 'feedback-reply', 'feedback-removal', 'negative-feedback']) {
    const message = write(scenario, RETURNED, { received: '2026-11-22 08:05' });
    expect(message).toMatchObject({ due: null, deadline: '' });
  }
});

test('amounts, moments and dates are written in the language of the text', () => {
  const offer = (language: 'de' | 'ja' | 'en', refundOffer: string) =>
    write('no-longer-wanted', OWN_ORDER, { language, answers: { refundOffer } }).text;
  expect(offer('de', '8.00 EUR')).toContain('8,00 EUR erstatten');
  expect(offer('ja', '500')).toContain('500円を返金');
  expect(offer('ja', '￥1250')).toContain('1,250円を返金');
  expect(offer('en', '1,250.5 USD')).toContain('refund you 1250.50 USD');
  expect(offer('en', 'half the price')).toContain('refund you half the price');
  const scan = (language: 'de' | 'fr' | 'ja', lastScan: string) =>
    write('where-is-my-order-seller', OWN_ORDER, { language, answers: { lastScan } }).text;
  expect(scan('de', 'Leipzig, 2026-11-16 14:05')).toContain('Letzter Scan: 16. November 2026, 14:05 Uhr, Leipzig');
  expect(scan('fr', '2026-11-16 14:05 Leipzig')).toContain('16 novembre 2026 à 14 h 05, Leipzig');
  expect(scan('ja', '2026-11-16 14:05, Leipzig')).toContain('最新の状況：2026年11月16日 14:05（Leipzig）');
});

test('buyers in the United States read American English, others British', () => {
  const us = write('where-is-my-order-seller', UNSHIPPED);
  expect(us.text).toContain('If the package has not moved');
  expect(us.text).toContain('by November 24, 2026');
  expect(write('where-is-my-order-seller', FBA_ORDER, { language: 'en' }).text).toContain(
    'If the parcel has not moved',
  );
});

test('a carrier alone is no trace, a promised date alone is', () => {
  const written = (answers: Record<string, string>) =>
    write('where-is-my-order-seller', OWN_ORDER, { language: 'en', answers }).text;
  expect(written({ carrier: 'DHL' })).not.toContain('This is what we know');
  expect(written({ promisedDate: '2026-11-25' })).toContain('This is what we know:\n\nExpected by: 25 November 2026');
  expect(written({ promisedDate: '2026-11-25', carrier: 'DHL' })).toContain('Carrier: DHL');
});

test('a text in another language than that of the marketplace gets a warning', () => {
  const hits = write('damaged', FBA_ORDER, { language: 'zh' }).hits;
  expect(hits.map((hit) => [hit.rule, hit.words])).toEqual([['language', 'zh ≠ de']]);
});

test('a marketplace without texts in its language gets English, and it is said', () => {
  const message = write('damaged', '999-9999999-9999999', { fulfilment: 'fba' }, { marketplace: 'TR' });
  expect(message.language).toBe('en');
  expect(message.notes).toContain(sayMessage('note.language', 'en', { marketplace: 'TR' }));
});

test('a signature, else the name of the shop, stands below', () => {
  expect(write('damaged', OWN_ORDER, { language: 'en' }, { shopName: 'Mug Corner' }).text).toMatch(
    /Kind regards\nMug Corner$/,
  );
  const signed = write(
    'damaged',
    OWN_ORDER,
    { language: 'en' },
    { shopName: 'Mug Corner', signature: 'Li Na\nMug Corner' },
  );
  expect(signed.text).toMatch(/Kind regards\nLi Na\nMug Corner$/);
  expect(write('damaged', OWN_ORDER, { language: 'en' }, { signature: 'www.mugs.com' })).toMatchObject({ ok: false });
});

const row = (more: Partial<TemplateRow>): TemplateRow => ({
  ...{ row: 5, scenario: 'damaged', fulfilment: 'seller', language: 'en', subject: 'Order {{orderId}}', text: '' },
  ...{ when: '', step: '' },
  ...more,
});

describe('templates of the seller', () => {
  test('his wording comes first, and is checked like ours', () => {
    const book = templateBook([row({ text: 'Sorry about {{orderId}}. Please change your review.' })]);
    const message = write('damaged', OWN_ORDER, { language: 'en' }, {}, book);
    expect(message.text).toBe(`Sorry about ${OWN_ORDER}. Please change your review.`);
    expect(message.ok).toBe(false);
    expect(message.hits.map((hit) => hit.rule)).toContain('review-change');
  });

  test('one text for both ways of shipping', () => {
    const book = templateBook([row({ fulfilment: '', text: 'Both: {{orderId}}' })]);
    expect(write('damaged', FBA_ORDER, { language: 'en' }, {}, book).text).toBe(`Both: ${FBA_ORDER}`);
  });

  test('own scenarios and own placeholders: what is unknown is asked for, and nothing half-filled goes out', () => {
    const own = row({
      row: 9,
      scenario: 'engraving',
      fulfilment: 'any',
      text: 'Invoice {{invoiceNumber}} of {{orderId}}.',
      when: 'Asks for an invoice',
      step: 'Find it',
    });
    const book = templateBook([own]);
    const open = write('engraving', OWN_ORDER, { language: 'en' }, {}, book);
    expect(open).toMatchObject({
      text: null,
      ok: false,
      condition: 'Asks for an invoice',
      firstStep: 'Find it',
      number: null,
    });
    expect(asked(open)).toEqual(['invoiceNumber']);
    expect(open.asks[0]?.question).toContain('invoiceNumber');
    const done = write('engraving', OWN_ORDER, { language: 'en', answers: { invoiceNumber: '17' } }, {}, book);
    expect(done).toMatchObject({ text: `Invoice 17 of ${OWN_ORDER}.`, ok: true });
    expect(book.own).toEqual([{ id: 'engraving', when: 'Asks for an invoice', step: 'Find it', languages: ['en'] }]);
  });

  test('a broken one is named with its row, and the shipped one is used', () => {
    const book = templateBook([row({ text: 'Sorry {{#item}} about {{orderId}}' })]);
    expect(book.problems).toMatchObject([{ row: 5, problem: 'template.broken' }]);
    const message = write('damaged', OWN_ORDER, { language: 'en' }, {}, book);
    expect(message.text).toContain('arrived damaged');
    expect(message.notes[0]).toMatch(/^Templates, row 5: /);
  });

  test('an emptied text or subject is ours again, for that one only', () => {
    const other = row({ row: 6, scenario: 'wrong-item', text: 'Mine: {{orderId}}' });
    const ours = templateBook().find('damaged', 'seller', 'en')!;
    const book = templateBook([row({ subject: '' }), other]);
    expect(book.problems).toEqual([]);
    expect(book.find('damaged', 'seller', 'en')).toEqual(ours);
    expect(book.find('wrong-item', 'seller', 'en')?.text).toBe('Mine: {{orderId}}');
    expect(templateBook([row({})]).find('damaged', 'seller', 'en')).toMatchObject({
      ...{ subject: 'Order {{orderId}}', text: ours.text },
    });
    expect(templateBook([row({ subject: '', text: 'Mine.' })]).find('damaged', 'seller', 'en')).toMatchObject({
      ...{ subject: ours.subject, text: 'Mine.' },
    });
  });

  test('a row that says what we say follows the tone that is set', () => {
    const { subject, text } = templateBook().find('damaged', 'seller', 'en')!;
    const book = templateBook([row({ subject, text })], 'warm');
    expect(book.find('damaged', 'seller', 'en')?.text).toContain('Warm regards');
  });

  test.each([
    ['template.empty', row({ scenario: 'engraving' })],
    ['template.scenario', row({ scenario: ' ', text: 'x' })],
    ['template.language', row({ language: 'tr', text: 'x' })],
    ['template.fulfilment', row({ fulfilment: 'pigeon', text: 'x' })],
    ['template.broken', row({ text: '{{> other}}' })],
  ])('%s', (problem, broken) => {
    expect(templateBook([broken]).problems).toMatchObject([{ row: 5, problem }]);
  });

  test('the first of two rows for one text counts', () => {
    const book = templateBook([row({ text: 'first' }), row({ row: 6, text: 'second' })]);
    expect(book.problems).toMatchObject([{ row: 6, problem: 'template.twice', data: { first: 5 } }]);
    expect(book.find('damaged', 'seller', 'en')?.text).toBe('first');
  });

  test.each([
    ...['{{constructor}}', '{{#__defineGetter__}} x{{/__defineGetter__}}', '{{^toString}} x{{/toString}}'],
    ...['{{__proto__}}', '{{item.name}}', '{{.}}', '{{{valueOf}}}', '{{&hasOwnProperty}}'],
  ])('%s names no fact and can name none: the row is told with that name, and its text is not used', (part) => {
    const name = /[\w.]+/.exec(part)![0];
    const book = templateBook([row({ text: `Order {{orderId}} ${part}` })]);
    expect(book.problems).toMatchObject([{ row: 5, problem: 'template.placeholder', data: { name } }]);
    const message = write('damaged', OWN_ORDER, { language: 'en' }, {}, book);
    expect(message.notes.join()).toContain(`Templates, row 5: there is no placeholder "${name}"`);
    expect(message.text).toBe(write('damaged', OWN_ORDER, { language: 'en' }).text);
    const own = templateBook([row({ scenario: 'engraving', text: `Order {{orderId}} ${part}` })]);
    expect(own.find('engraving', 'seller', 'en')).toBeNull();
  });

  test.each(['{{trackng}}', '{{#trackng}} x{{/trackng}}', '{{^trackng}} x{{/trackng}}'])(
    '%s: no text until the seller says what is meant',
    (part) => {
      const book = templateBook([row({ text: `Order {{orderId}} ${part}` })]);
      const open = write('damaged', OWN_ORDER, { language: 'en' }, {}, book);
      expect(open).toMatchObject({ ok: false, text: null });
      expect(open.asks.find(({ fact }) => fact === 'trackng')?.question).toContain(
        '"trackng", which is no placeholder',
      );
      const answered = write('damaged', OWN_ORDER, { language: 'en', answers: { trackng: '12' } }, {}, book);
      expect(answered.text).not.toBeNull();
    },
  );

  test('braces in a product’s name stay out of the text', () => {
    const message = write('damaged', OWN_ORDER, { language: 'en', answers: { item: 'Mug {{blue}}' } });
    expect(message.text).toContain('(Mug blue)');
  });
});

describe('what a marketplace asks for', () => {
  const at = (marketplace: string, scenario: string, more: Partial<MessageSettings> = {}) =>
    write(scenario, '999-9999999-9999999', { fulfilment: 'seller' }, { marketplace, ...more });

  test('American English in the United States, British elsewhere', () => {
    expect(at('US', 'damaged').text).toContain('within one business day');
    expect(at('UK', 'damaged').text).toContain('within one working day');
    expect(at('US', 'delivered-not-received').text).toMatch(/neighbors[\s\S]*package/);
    expect(at('UK', 'delivered-not-received').text).toMatch(/neighbours[\s\S]*parcel/);
    expect(at('US', 'invoice').text).not.toContain('VAT');
    expect(at('UK', 'invoice').text).toContain('VAT invoice');
  });

  test('a qualified invoice in Japan, and Subscribe & Save by the name that it has there', () => {
    expect(at('JP', 'invoice').text).toContain('適格請求書');
    expect(at('JP', 'subscription').text).toContain('定期おトク便');
    expect(at('US', 'subscription').text).toContain('Subscribe & Save');
    expect(at('DE', 'subscription').text).toContain('Spar-Abo');
    expect(at('FR', 'subscription').text).toContain('Prévoyez et Économisez');
    expect(at('IT', 'subscription').text).toContain('Iscriviti e Risparmia');
    expect(at('ES', 'subscription').text).toContain('Suscríbete y ahorra');
  });

  test.each(['BE', 'CA'])('where buyers write in several languages (%s), the seller is told to look', (marketplace) => {
    expect(at(marketplace, 'damaged').notes.join()).toContain('more than one language');
    const chosen = write('damaged', OWN_ORDER, { language: 'fr' }, { marketplace });
    expect(chosen.text).toContain('Bonjour');
    expect(chosen.notes.join()).not.toContain('more than one language');
  });

  test('the promises of the settings stand in the text', () => {
    expect(at('DE', 'damaged', { answerDays: 3 }).text).toContain('innerhalb von drei Werktagen nach Ihrer Antwort');
    expect(at('DE', 'cancel-shipped', { refundDays: 1 }).text).toContain('Spätestens einen Werktag nach Eingang');
    expect(at('FR', 'damaged').text).toContain('dans un délai d’un jour ouvré à compter');
    expect(at('FR', 'cancel-shipped', { refundDays: 1 }).text).toContain('dans le jour ouvré suivant');
  });

  test('what was sent is warned about; what may be asked once, more clearly', () => {
    const sent = (scenario: string) => write(scenario, OWN_ORDER, { sent: true }).notes;
    expect(sent('negative-feedback')).toContain(sayMessage('note.sentOnce', 'en'));
    expect(sent('damaged')).toContain(sayMessage('note.sent', 'en'));
    expect(write('damaged', OWN_ORDER).notes).not.toContain(sayMessage('note.sent', 'en'));
  });

  test.each([
    ['2026-11-22 14:05', '2026-11-22 14:05'],
    ['2026/11/2 8:05', '2026-11-02 08:05'],
    ['2026.11.22, 14:05:33', '2026-11-22 14:05'],
    ['2026-11-22', '2026-11-22 00:00'],
    ['2026-11-22T25:00', null],
    ['2026-02-30 10:00', null],
    ['22/11/2026 10:00', null],
    ['', null],
  ])('the moment "%s"', (typed, read) => {
    expect(momentOf(typed)).toBe(read);
  });
});
