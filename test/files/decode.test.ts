import { decode } from '../../src/files/decode';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

const JAPANESE = bytes('sku\tproduct-name\nA-1\t', [0x90, 0x85, 0x93, 0x9b, 0x83, 0x7b, 0x83, 0x67, 0x83, 0x8b], '\n');
// As Excel in China saves a tab: `SKU,标题,成本`, `A-1,灯具,6`.
const CHINESE = Buffer.from('534b552cb1eacce22cb3c9b1be0a412d312cb5c6bedf2c360a', 'hex');

describe('the encoding of a report file', () => {
  test.each<[string, Buffer, string]>([
    ['plain ASCII', bytes('a\tb'), 'a\tb'],
    ['UTF-8', bytes('Größe 水筒'), 'Größe 水筒'],
    ['UTF-8 with a BOM', bytes([0xef, 0xbb, 0xbf], 'Größe'), 'Größe'],
    ['UTF-8 that holds U+FFFD itself', bytes('ステン\uFFFD,1'), 'ステン\uFFFD,1'],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 'Aé'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x41, 0, 0xe9]), 'Aé'],
    ['Windows-1252', bytes('Caf', [0xe9], ' d', [0xe9], 'cor'), 'Café décor'],
    ['Windows-1252 beyond Latin-1', bytes('It', [0x92], 's 5 ', [0x80]), 'It’s 5 €'],
    ['Windows-1252, an accent as the last byte', bytes('Caf', [0xe9]), 'Café'],
    ['cp932', JAPANESE, 'sku\tproduct-name\nA-1\t水筒ボトル\n'],
    ['cp932 with half-width kana among kanji', bytes([0x92, 0x8d, 0x95, 0xb6, 0x93, 0xfa, 0xb1]), '注文日ｱ'],
    ['GB 18030', CHINESE, 'SKU,标题,成本\nA-1,灯具,6\n'],
    ['UTF-8 with one damaged byte', bytes('水筒ボトル', [0xff], '大'), '水筒ボトル\uFFFD大'],
    ['nothing at all', bytes(), ''],
  ])('%s', (_, file, text) => {
    expect(decode(file)).toMatchObject({ text, cut: false });
  });

  test.each<[string, Buffer, string]>([
    ['UTF-8 cut inside a character', bytes('水', [0xe7, 0xad]), '水'],
    ['UTF-8 cut inside the only accent', bytes('Caf', [0xc3]), 'Caf'],
    ['UTF-8 with a BOM, cut', bytes([0xef, 0xbb, 0xbf], 'Größe', [0xe7]), 'Größe'],
    ['cp932 cut inside a character', JAPANESE.subarray(0, -2), 'sku\tproduct-name\nA-1\t水筒ボト'],
    ['GB 18030 cut inside a character', CHINESE.subarray(0, -4), 'SKU,标题,成本\nA-1,灯'],
    ['UTF-16 cut inside a character', bytes([0xff, 0xfe, 0x41, 0, 0x42]), 'A'],
  ])('%s', (_, file, text) => {
    const decoded = decode(file);
    expect(decoded.text.replace(/\uFFFD$/, '')).toBe(text);
    expect(decoded.cut).toBe(true);
  });
});
