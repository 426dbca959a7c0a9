import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Part, partList, partSizes, ZipWriter } from '../../../src/local/workbook/zip';

const folder = mkdtempSync(join(tmpdir(), 'fba-claims-zip-'));
const path = join(folder, 'file.zip');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(parts: Readonly<Record<string, Iterable<Uint8Array>>>): Promise<Uint8Array> {
  const zip = new ZipWriter(path);
  for (const [name, pieces] of Object.entries(parts)) await zip.add(name, pieces);
  await zip.end();
  zip.close();
  return readFileSync(path);
}

/** Bytes that do not get smaller. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

describe('a zip file', () => {
  test('holds each part under its name, the empty one too', async () => {
    const long = noise(1_500_000);
    const pieces = [long.subarray(0, 700_000), long.subarray(700_000, 700_001), long.subarray(700_001)];
    const zip = await written({ 'xl/é.xml': [Buffer.from('<a/>')], empty: [], none: [new Uint8Array()], long: pieces });
    const found = unzipSync(zip);
    expect(Object.keys(found)).toEqual(['xl/é.xml', 'empty', 'none', 'long']);
    expect(Buffer.from(found['xl/é.xml'] as Uint8Array).toString()).toBe('<a/>');
    expect([found.empty?.length, found.none?.length]).toEqual([0, 0]);
    expect(Buffer.compare(found.long as Uint8Array, long)).toBe(0);
  });

  test('a piece is given back when it has been deflated', async () => {
    const free: Uint8Array[] = [];
    let made = 0;
    function* pieces(): Generator<Uint8Array> {
      for (let i = 0; i < 99; i++) {
        if (free.length === 0) {
          free.push(Buffer.alloc(200_000));
          made++;
        }
        yield (free.pop() as Uint8Array).fill(65 + (i % 26));
      }
    }
    const zip = new ZipWriter(path, (piece) => free.push(piece));
    await zip.add('many', pieces());
    await zip.add('one', [Buffer.alloc(10_000, 'one ')]);
    await zip.add('small', [Buffer.from('small')]);
    await zip.end();
    zip.close();
    const { many, one, small } = unzipSync(readFileSync(path));
    const text = Buffer.from(many as Uint8Array).toString();
    const letters = Array.from({ length: 99 }, (_, i) => String.fromCharCode(65 + (i % 26)));
    expect(text).toBe(letters.map((letter) => letter.repeat(200_000)).join(''));
    expect([one?.length, Buffer.from(small as Uint8Array).toString()]).toEqual([10_000, 'small']);
    expect(made).toBeLessThan(99);
  });

  test('holds the checksum of each part', async () => {
    const zip = Buffer.from(await written({ name: [Buffer.from('123456789')] }));
    const list = zip.indexOf('PK\u0001\u0002');
    expect(zip.readUInt32LE(list + 16).toString(16)).toBe('cbf43926');
  });

  test('what makes the pieces may fail', async () => {
    function* pieces(): Generator<Uint8Array> {
      yield Buffer.from('a');
      throw new Error('no more');
    }
    await expect(written({ part: pieces() })).rejects.toThrow('no more');
  });

  test('nothing is written any more when it is closed', async () => {
    const zip = new ZipWriter(path);
    await zip.add('part', [noise(1_000_000)]);
    zip.close();
    const { size } = fs.statSync(path);
    const writing = jest.spyOn(fs, 'writeSync');
    await expect(zip.end()).rejects.toThrow('closed');
    expect([writing.mock.calls.length, fs.statSync(path).size]).toEqual([0, size]);
    writing.mockRestore();
  });

  test('a place that takes nothing is an error', async () => {
    expect(() => new ZipWriter(join(folder, 'none', 'file.zip'))).toThrow('ENOENT');
    for (const pieces of [[noise(1_000_000)], [noise(1_000_000), noise(1)], [noise(10)]]) {
      const full = new ZipWriter(path);
      const parts = async () => {
        await full.add('part', pieces);
        await full.end();
      };
      const writing = jest.spyOn(fs, 'writeSync').mockImplementation(() => {
        throw new Error('ENOSPC');
      });
      await expect(parts()).rejects.toThrow('ENOSPC');
      writing.mockRestore();
      full.close();
    }
  });
});

describe('beyond 32 bits', () => {
  const far: Part = { name: 'far', crc: 7, deflated: 5, size: 6, at: 2 ** 33 };
  const large: Part = { name: 'large', crc: 7, deflated: 2 ** 31, size: 2 ** 32 + 1, at: 0 };

  test('a part says its sizes in 64 bits, and in the list beside it', () => {
    expect([partSizes({ ...far, at: 0 }).length, partSizes(large).length]).toEqual([16, 24]);
    expect(partSizes(large).readBigUInt64LE(16)).toBe(2n ** 32n + 1n);
    const list = partList([large, far], 2 ** 33 + 100, new Date(2026, 0, 2));
    const [first, second] = [0, list.indexOf('PK\u0001\u0002', 1)] as const;
    for (const [at, name, { deflated, size, at: place }] of [
      [first, 5, large],
      [second, 3, far],
    ] as const) {
      expect([20, 24, 42].map((field) => list.readUInt32LE(at + field))).toEqual(new Array(3).fill(0xffffffff));
      const numbers = [4, 12, 20].map((field) => Number(list.readBigUInt64LE(at + 46 + name + field)));
      expect(numbers).toEqual([size, deflated, place]);
    }
  });

  test('the end leads to an end with room', () => {
    const list = partList([far], 2 ** 33 + 100, new Date(2026, 0, 2));
    const big = list.indexOf('PK\u0006\u0006');
    expect(Number(list.readBigUInt64LE(big + 48))).toBe(2 ** 33 + 100);
    const locator = list.indexOf('PK\u0006\u0007');
    expect(Number(list.readBigUInt64LE(locator + 8))).toBe(2 ** 33 + 100 + big);
    expect(list.readUInt32LE(list.length - 6)).toBe(0xffffffff);
    expect(partList([{ ...far, at: 0 }], 60, new Date(2026, 0, 2)).indexOf('PK\u0006\u0006')).toBe(-1);
  });
});
