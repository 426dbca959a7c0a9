// Files in a folder where a seller works too: ours are replaced and removed, his and those that he changed never.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type OwnFile, writeOwnFiles } from '../../../src/local/files/own-files';
import { tries } from '../../tries';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own-files-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (folder: string, name: string, content = `${folder} ${name}`): OwnFile => ({ folder, name, content });
const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
const put = (path: string, content: string) => writeFileSync(join(root, path), content);

test('a second run replaces its own files, removes those that are no more, and empty folders with them', () => {
  writeOwnFiles(root, [file('a', 'case.txt'), file('a', 'facts.txt'), file('b', 'case.txt')]);
  expect(writeOwnFiles(root, [file('a', 'case.txt', 'new')])).toEqual({ kept: [] });
  expect(read('a/case.txt')).toBe('new');
  expect(readdirSync(join(root, 'a'))).toEqual(['case.txt']);
  expect(existsSync(join(root, 'b'))).toBe(false);
});

test('the same again is the same again', () => {
  const files = [file('a', 'case.txt'), file('b', 'case.txt')];
  writeOwnFiles(root, files);
  const list = read('written-by-fba-claims.json');
  writeOwnFiles(root, files);
  expect(read('written-by-fba-claims.json')).toBe(list);
  expect(readdirSync(root).sort()).toEqual(['a', 'b', 'written-by-fba-claims.json']);
});

test('what the seller put there stays, also when the case is gone', () => {
  writeOwnFiles(root, [file('a', 'case.txt')]);
  put('a/invoice.pdf', 'his');
  put('notes.txt', 'his');
  mkdirSync(join(root, 'mine'));
  writeOwnFiles(root, []);
  expect([read('a/case.txt'), read('a/invoice.pdf'), read('notes.txt')]).toEqual([null, 'his', 'his']);
  expect(existsSync(join(root, 'mine'))).toBe(true);
});

test('a file that he changed stays, and the new one stands beside it until his is gone', () => {
  writeOwnFiles(root, [file('a', 'case.txt', 'ours')]);
  put('a/case.txt', 'his words');
  expect(writeOwnFiles(root, [file('a', 'case.txt', 'ours 2')])).toEqual({ kept: ['a/case.txt'] });
  expect([read('a/case.txt'), read('a/case.new.txt')]).toEqual(['his words', 'ours 2']);
  expect(writeOwnFiles(root, [file('a', 'case.txt', 'ours 3')])).toEqual({ kept: ['a/case.txt'] });
  expect([read('a/case.txt'), read('a/case.new.txt')]).toEqual(['his words', 'ours 3']);
  rmSync(join(root, 'a/case.txt'));
  writeOwnFiles(root, [file('a', 'case.txt', 'ours 4')]);
  expect([read('a/case.txt'), read('a/case.new.txt')]).toEqual(['ours 4', null]);
  put('a/case.txt', 'his again');
  writeOwnFiles(root, []);
  expect(read('a/case.txt')).toBe('his again');
});

test('a file of that name that was there before is his', () => {
  mkdirSync(join(root, 'a'));
  put('a/case.txt', 'his');
  put('a/case.new.txt', 'his too');
  expect(writeOwnFiles(root, [file('a', 'case.txt')])).toEqual({ kept: ['a/case.txt'] });
  expect([read('a/case.txt'), read('a/case.new.txt')]).toEqual(['his', 'his too']);
  mkdirSync(join(root, 'b/case.txt'), { recursive: true });
  writeOwnFiles(root, [file('b', 'case.txt')]);
  expect(read('b/case.new.txt')).toBe('b case.txt');
});

test.each([['not JSON'], ['null'], ['[1]'], ['{"../x/y": "1", "/etc/x": "1", "a": 3, "a/b/c": "1", "../x": "1"}']])(
  'a list that reads %s makes no file ours',
  (list) => {
    mkdirSync(join(root, 'a'));
    put('a/case.txt', 'his');
    put('written-by-fba-claims.json', list);
    writeOwnFiles(root, []);
    expect(read('a/case.txt')).toBe('his');
  },
);

test('whatever he changes, adds or removes between runs, none of his words are lost', () => {
  const names = ['case.txt', 'facts.txt'] as const;
  const step = fc.record({
    ours: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
    edits: fc.array(fc.tuple(fc.constantFrom(...names, 'case.new.txt', 'own.txt'), fc.constantFrom('edit', 'remove')), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const folder = mkdtempSync(join(root, 'run-'));
      const his = new Map<string, string>();
      steps.forEach(({ ours, edits }, i) => {
        for (const [name, what] of edits) {
          const path = join(folder, 'a', name);
          if (what === 'remove') {
            rmSync(path, { force: true });
            his.delete(name);
          } else {
            mkdirSync(join(folder, 'a'), { recursive: true });
            his.set(name, `his ${i} ${name}`);
            writeFileSync(path, `his ${i} ${name}`);
          }
        }
        const files = [...new Set(ours)].map((name) => file('a', name, `ours ${i} ${name}`));
        writeOwnFiles(folder, files);
        for (const [name, words] of his) expect(readFileSync(join(folder, 'a', name), 'utf8')).toBe(words);
      });
    }),
    { numRuns: tries(60) },
  );
});
