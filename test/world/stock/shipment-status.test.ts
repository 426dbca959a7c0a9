// What the words for the status of a shipment say.

import { codeKey } from '../../../src/values/text';
import { statusSays } from '../../../src/world/stock/shipment-status';

const says = (word: string) => {
  const { isEnding, isUnknown } = statusSays(codeKey(word));
  return isEnding ? 'closed' : isUnknown ? 'unknown' : 'open';
};

test.each([
  'Closed',
  'Geschlossen',
  'Abgeschlossen',
  'Fermé',
  'Clôturé',
  'Chiuso',
  'Cerrado',
  'Gesloten',
  '已关闭',
  'クローズ',
])('%s closes', (word) => {
  expect(says(word)).toBe('closed');
});

test.each(['', 'Working', 'In transit', 'Receiving', 'Wird bearbeitet', 'En transit', '接收中', 'Cancelled'])(
  '"%s" does not, and is understood',
  (word) => {
    expect(says(word)).toBe('open');
  },
);

test.each(['Closed (partial)', 'Suljettu', 'Completed', 'xyz'])('%s is not understood', (word) => {
  expect(says(word)).toBe('unknown');
});
