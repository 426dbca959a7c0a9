// Words packed for the script come out as they went in, and the files that are packed hold nothing but data.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unpack } from '../../src/values/unpack';

// As `tools/packWords.mjs` packs them.
const pack = (value: unknown) => deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');

test('what was packed comes back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (words) => {
      const plain = JSON.parse(JSON.stringify(words));
      expect(unpack(pack(plain))).toEqual(plain);
    }),
  );
  expect(unpack(pack({ ja: 'お客様', zh: '亚马逊', long: 'ab'.repeat(50_000) }))).toMatchObject({
    ja: 'お客様',
    zh: '亚马逊',
  });
});

const SRC = join(__dirname, '../../src');
const FOLDERS = ['words', 'messages/cases', 'messages/texts', 'messages/rules/lexicon'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(SRC, folder))
    .filter((name) => /^(?:[a-z]+\.(?:en|zh)|[a-z]{2})\.ts$/.test(name))
    .map((name) => join(SRC, folder, name)),
);

test.each(FILES)('%s is plain data', (file) => {
  const words = { ...require(file) };
  expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  expect(unpack(pack(words))).toEqual(words);
});
