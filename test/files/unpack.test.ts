// Archives of report files, and files that are none.
import { gzipSync, strToU8, zipSync } from 'fflate';
import { unpack } from '../../src/files/unpack';

const text = strToU8('order-id\tsku\n1\tA\n');
const names = (file: { name: string; bytes: Uint8Array }) => {
  const { files, left } = unpack(file);
  return { files: files.map(({ name }) => name), left };
};

test('a file by itself is left as it is', () => {
  expect(unpack({ name: '123.txt', bytes: text })).toEqual({ files: [{ name: '123.txt', bytes: text }], left: [] });
});

test('an archive gives its files, folders and archives in it too, and nothing that a system put there', () => {
  const inner = zipSync({ 'deep/c.csv': text });
  const bytes = zipSync({
    'a.txt': text,
    'sub/b.txt': text,
    '__MACOSX/._a.txt': text,
    'sub/.DS_Store': text,
    'inner.zip': inner,
    'd.txt.gz': gzipSync(text),
  });
  expect(names({ name: 'all.zip', bytes })).toEqual({ files: ['a.txt', 'b.txt', 'c.csv', 'd.txt'], left: [] });
});

test('a compressed file loses its ending and nothing else', () => {
  const { files } = unpack({ name: '7.txt.gz', bytes: gzipSync(text) });
  expect(files).toEqual([{ name: '7.txt', bytes: text }]);
});

test.each([
  ['a workbook', zipSync({ '[Content_Types].xml': text, 'xl/workbook.xml': text }), 'workbook'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'workbook'],
  ['an empty file', new Uint8Array(), 'empty'],
  ['an archive of nothing', zipSync({}), 'empty'],
  ['a cut archive', zipSync({ 'a.txt': text }).slice(0, 40), 'archive'],
  ['a cut .gz', gzipSync(text).slice(0, 14), 'archive'],
  [
    'archives in archives in archives',
    zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': text }) }) }),
    'archive',
  ],
])('%s is named and gives no file', (_, bytes, why) => {
  const { files, left } = names({ name: 'x', bytes });
  expect(files).toEqual([]);
  expect(left.map((one) => one.why)).toEqual([why]);
});

test('an archive that would fill the memory is not unpacked', () => {
  const bytes = zipSync({ 'a.txt': text });
  // The size that the archive states in its directory, which begins with PK 1 2.
  let directory = bytes.length;
  while (!(bytes[directory] === 0x50 && bytes[directory + 1] === 0x4b && bytes[directory + 2] === 1)) directory--;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 0xff_ff_ff_f0, true);
  expect(names({ name: 'bomb.zip', bytes })).toEqual({ files: [], left: [{ name: 'bomb.zip', why: 'too-big' }] });
});
