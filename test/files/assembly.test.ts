// What the program carries is what its source says.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

test('what is written in AssemblyScript is translated', () => {
  const printed = execFileSync(process.execPath, ['tools/assembly.mjs', '--print'], { cwd: root, encoding: 'utf8' });
  const carried = ['src/files/walk.wasm.ts', 'src/local/workbook/rows.wasm.ts'];
  expect(printed === carried.map((path) => readFileSync(join(root, path), 'utf8')).join('')).toBe(true);
});
