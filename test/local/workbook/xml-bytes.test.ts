import { xmlText } from '../../../src/local/workbook/xml';
import { markOf, XmlBytes } from '../../../src/local/workbook/xml-bytes';

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

test('bytes of UTF-8 are escaped as their text is', () => {
  const out = new XmlBytes();
  for (const text of ['Küche & "厨房" <🍵>', 'a\u0085b', 'a\ufffeb', 'a_x0041_b', '\ufffd']) {
    const bytes = Buffer.from(`"${text}"`);
    const isTaken = out.utf8(bytes, 1, bytes.length - 1);
    const isOdd = /[\u0085\ufffe]|_x/.test(text);
    expect([isTaken, textOf(out.take())]).toEqual(isOdd ? [false, ''] : [true, xmlText(text)]);
  }
});

test('names that are longer than their characters have room', () => {
  const out = new XmlBytes();
  out.xml('x'.repeat(1_048_000));
  const marks = '<&"'.repeat(9000);
  out.text(marks);
  const [long] = [marks.repeat(3)];
  out.text(long);
  expect(textOf(out.take()).slice(1_048_000)).toBe(xmlText(marks + long));
});

test('numbers are written as text says them', () => {
  const out = new XmlBytes();
  const numbers = [0, 7, 10, 1_048_576, 999_999_999, 1_000_000_000, -3, 0.1 + 0.2, 1e21, -0];
  for (const number of numbers) {
    out.number(number);
    out.xml(' ');
  }
  expect(textOf(out.take())).toBe(`${numbers.join(' ')} `);
});

test('a piece stays until it is given back, and grows with what is written', () => {
  const out = new XmlBytes();
  const long = '厨'.repeat(500_000);
  out.xml('<a>');
  out.text(long);
  expect(out.full).toBe(true);
  const first = out.take();
  expect([out.full, out.place]).toEqual([false, 0]);
  for (const piece of ['<b/>', '<c/>', '<d/>']) {
    out.xml(piece);
    expect(textOf(out.take())).toBe(piece);
  }
  expect(textOf(first)).toBe(`<a>${long}`);
  out.giveBack(first);
  out.xml('<e/>');
  const fifth = out.take();
  out.xml('<f/>');
  expect(out.take().buffer).toBe(first.buffer);
  expect(textOf(fifth)).toBe('<e/>');
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
