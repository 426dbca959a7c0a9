// The beginning of a text tells its layout as all of it does, or says that it cannot.
import fc from 'fast-check';
import { layoutOf, layoutOfBeginning } from '../../src/files/layout';

const cell = fc.oneof(
  fc.constantFrom('', 'a', '1,5', 'x;y', '"q"', '"a,b"', '"line\nend"', 'inch 12"', '"say ""so"""'),
  fc.string({ maxLength: 8 }),
);

test('a beginning that is enough tells the same as the whole', () => {
  let told = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('\t', ',', ';'),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 4000 }),
      (delimiter, rows, times, length) => {
        const lines = rows.map((row) => row.join(delimiter));
        const text = Array.from({ length: times }, () => lines.join('\n')).join('\n');
        const beginning = layoutOfBeginning(text.slice(0, length), (delimiter) => text.includes(delimiter));
        if (beginning) told++;
        expect(beginning ?? layoutOf(text)).toEqual(layoutOf(text));
      },
    ),
  );
  expect(told).toBeGreaterThan(0);
});

test('a delimiter that stands nowhere is not looked for', () => {
  const text = '"a",""\n'.repeat(70);
  expect(layoutOfBeginning(text, (delimiter) => text.includes(delimiter))).toEqual(layoutOf(text));
  expect(layoutOfBeginning(text, () => true)).toBeNull();
});

test('a quote that is never closed in the beginning leaves the layout open', () => {
  expect(layoutOfBeginning(`a,b\n"open,1\n${'c,d\n'.repeat(100)}`, () => true)).toBeNull();
});
