import { xmlText } from '../../../src/local/workbook/xml';
import { inPieces, markOf, XmlBytes } from '../../../src/local/workbook/xml-bytes';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('text inside XML, as bytes', () => {
  const every = Array.from({ length: 0x180 }, (_, code) => `a${String.fromCharCode(code)}b`);
  test.each<[string, string, boolean?]>([
    ['plain', 'Kettle 1,7 l', true],
    ['marks', '<b> & "c"'],
    ['what looks escaped', 'a_x0041_b'],
    ['underscores', 'CARRIER_DAMAGED', true],
    ['an underscore and an x', 'pre_xy'],
    ['none', '', true],
    ['other alphabets', 'Küche 厨房 キッチン 🍵'],
    ['half a character', 'a\ud83c'],
    ['every short code', every.join('')],
  ])('%s', (_, text, isPlain = false) => {
    const out = new XmlBytes();
    out.text(text);
    const xml = Buffer.from(xmlText(text)).toString('utf8');
    expect(textOf(out.take())).toBe(xml);
    const bytes = Buffer.from(`x${text}x`);
    const isAscii = out.ascii(bytes, 1, bytes.length - 1);
    expect([isAscii, textOf(out.take())]).toEqual(isPlain ? [true, text] : [false, '']);
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
  out.mark(markOf('<b/>'));
  out.mark(markOf('<cd/>'));
  expect(textOf(out.take())).toBe('<a/><b/><cd/>');
});

test('texts are joined to pieces', () => {
  const texts = Array.from({ length: 6000 }, (_, i) => `<row r="${i}">${'x'.repeat(200)}</row>`);
  // Looked at before the next is asked for.
  const pieces = [
    ...(function* () {
      for (const piece of inPieces(new XmlBytes(), texts)) yield textOf(piece);
    })(),
  ];
  expect(pieces.length).toBe(3);
  expect(pieces.join('')).toBe(texts.join(''));
});
