import { createStandIn } from '../../src/local/standin';
import { recallObject } from '../../src/sheets/stored';

const KEY = 'fba-claims-x';
let remove: () => void = () => {};
afterEach(() => remove());

test.each([
  [undefined, null],
  ['', null],
  ['{"a":', null],
  ['[1]', null],
  ['null', null],
  ['{"a":1}', { a: 1 }],
])('of %j it recalls %j', (text, expected) => {
  const standIn = createStandIn({ year: 2026 });
  remove = standIn.install();
  if (text !== undefined) PropertiesService.getDocumentProperties().setProperty(KEY, text);
  expect(recallObject(KEY)).toEqual(expected);
});

test('a service that fails is no memory that is empty', () => {
  const standIn = createStandIn({ year: 2026 });
  remove = standIn.install();
  standIn.onCall = () => {
    throw new Error('Service error');
  };
  expect(() => recallObject(KEY)).toThrow('Service error');
});
