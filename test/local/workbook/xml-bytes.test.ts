import { xmlText } from '../../../src/local/workbook/xml';
import { inPieces, XmlBytes } from '../../../src/local/workbook/xml-bytes';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('text inside XML, as bytes', () => {
  const every = Array.from({ length: 0x180 }, (_, code) => `a${String.fromCharCode(code)}b`);
  test.each([
    ['plain', 'Kettle 1,7 l'],
    ['marks', '<b> & "c"'],
    ['what looks escaped', 'a_x0041_b'],
    ['an underscore and an x', 'pre_xy'],
    ['none', ''],
    ['other alphabets', 'Küche 厨房 キッチン 🍵'],
    ['half a character', 'a\ud83c'],
    ['every short code', every.join('')],
  ])('%s', (_, text) => {
    const out = new XmlBytes();
    out.text(text);
    expect(textOf(out.take())).toBe(Buffer.from(xmlText(text)).toString('utf8'));
  });
});

test('a piece stays until the next but one is taken, and grows with what is written', () => {
  const out = new XmlBytes();
  const long = '厨'.repeat(500_000);
  out.xml('<a>');
  out.text(long);
  expect(out.full).toBe(true);
  const first = out.take();
  expect([out.full, out.place]).toEqual([false, 0]);
  out.xml('<b/>');
  const second = out.take();
  expect(textOf(first)).toBe(`<a>${long}`);
  expect(textOf(second)).toBe('<b/>');
});

test('what was written since a place is taken back', () => {
  const out = new XmlBytes();
  out.xml('<a/>');
  const { place } = out;
  out.text('gone');
  out.backTo(place);
  out.put(Buffer.from('<b/>'));
  expect(textOf(out.take())).toBe('<a/><b/>');
});

test('texts are joined to pieces', () => {
  const texts = Array.from({ length: 3000 }, (_, i) => `<row r="${i}">${'x'.repeat(200)}</row>`);
  // Looked at before the next is asked for.
  const pieces = [
    ...(function* () {
      for (const piece of inPieces(texts)) yield textOf(piece);
    })(),
  ];
  expect(pieces.length).toBe(3);
  expect(pieces.join('')).toBe(texts.join(''));
});
