// What the program carries is what its source says.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

test('the walk over bytes is translated', () => {
  const printed = execFileSync(process.execPath, ['tools/assembly.mjs', '--print'], { cwd: root, encoding: 'utf8' });
  expect(printed === readFileSync(join(root, 'src/files/walk.wasm.ts'), 'utf8')).toBe(true);
});
