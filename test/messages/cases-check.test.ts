// The check of what goes to Amazon: no threats, no legal talk, no personal data, no open fields; codes are no shouting.
import { CASE_LIMIT, checkCase } from '../../src/messages/cases/check';
import { CASE_LANGUAGES, caseLanguageOf } from '../../src/messages/cases/languages';
import { MARKETPLACES } from '../../src/policy/marketplaces';

const rules = (text: string, known: readonly string[] = []) => [
  ...new Set(checkCase(text, known).map(({ rule }) => rule)),
];

test.each<[string, string]>([
  ['en', 'Otherwise our lawyer will take legal action.'],
  ['en', 'This is fraud and we will turn to consumer protection.'],
  ['de', 'Sonst schalten wir unseren Rechtsanwalt ein.'],
  ['de', 'Das ist rechtswidrig.'],
  ['fr', 'Nous saisirons le tribunal.'],
  ['it', 'Ci rivolgeremo al nostro avvocato.'],
  ['es', 'Acudiremos a los tribunales.'],
  ['ja', '法的措置を取ります。'],
  ['zh', '我们将起诉贵公司。'],
  ['nl', 'Anders nemen wij juridische stappen.'],
  ['pl', 'W przeciwnym razie skierujemy sprawę do sądu.'],
  ['sv', 'Annars vänder vi oss till en advokat.'],
])('%s: a threat is found: %s', (_, text) => {
  expect(rules(text)).toEqual(['threat']);
  expect(rules(text.toUpperCase())).toEqual(['threat']);
});

test.each<[string, string]>([
  ['phone-number', 'Please call +49 30 1234567.'],
  ['phone-number', 'Phone: 030 1234567'],
  ['phone-number', 'Tracking number +49 30 1234567.'],
  ['link', 'See www.example.com.'],
  ['link', 'It is shop dot example dot net.'],
  ['email-address', 'anna at mail dot com'],
  ['email-address', 'Write to me: anna.example@mail.com'],
  ['link', 'See www.our-shop.com for photos.'],
  ['unfilled-field', 'Order {orderId} was refunded.'],
  ['unfilled-field', 'Order [order number] was refunded.'],
  ['emoji', 'Thank you 😀'],
  ['styling', '<b>Please</b> look into this.'],
  ['length', 'a '.repeat(CASE_LIMIT / 2 + 1)],
])('%s: %s', (rule, text) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  'Returned as CARRIER_DAMAGED, graded CUSTOMER_DAMAGED before.',
  'Size tier LARGE STANDARD instead of SMALL STANDARD, see FULFILMENT FEES.',
  'Case ID: 9876543210, reimbursement ID: 2511100005',
  'Tracking: 1Z0QL0000000000901; TBA123456789012; 00340434161094021501',
  'License plate number (LPN): LPNRR021235335. Order 111-7710001-4400105.',
  'Der Zustellnachweis nennt die Telefonkonferenz nicht.\n\nFall-ID: 98765432101',
  'Proszę o sprawdzenie. Sądzimy, że to pomyłka.',
  'Wij vragen u dit recht te zetten.',
  'Vi stämmer av lagret varje vecka.',
  'Det stämmer att vi skickade fem.',
  'Prosimy, by pozwolili Państwo sprawdzić kartony.',
  'Die Erstattung betrug 5,00 EUR.',
  'See the page on sellercentral.amazon.com for the fee.',
])('is fine in a case: %s', (text) => {
  expect(checkCase(text)).toEqual([]);
});

test('words of a report are not the seller’s: a title may name what it likes', () => {
  const title = 'Police Car Toy, www.toys.com edition';
  expect(rules(`Product: ${title}`)).not.toEqual([]);
  expect(rules(`Product: ${title}`, [title])).toEqual([]);
});

test('each shop has a case language; where there are no texts, English, and it is said', () => {
  const of = Object.fromEntries(MARKETPLACES.map(({ code }) => [code, caseLanguageOf(code)]));
  expect(Object.entries(of).flatMap(([code, { exact }]) => (exact ? [] : [code]))).toEqual(['BR', 'TR', 'SA', 'EG']);
  expect([of.NL, of.PL, of.SE, of.BE, of.TR].map((one) => one?.language)).toEqual(['nl', 'pl', 'sv', 'fr', 'en']);
  for (const { language } of Object.values(of)) expect(CASE_LANGUAGES).toContain(language);
  expect(caseLanguageOf('nowhere')).toEqual({ language: 'en', exact: false });
});
