import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

test('what the reasons of Not claimed cost is measured on the program as it is and without them', () => {
  const tool = join(__dirname, '../../tools/not-claimed.mjs');
  const printed = execFileSync(process.execPath, [tool, '500', '1'], { encoding: 'utf8' });
  expect(printed).toMatch(/^\d+ events, \d+ listed, \d+ claims$/m);
  expect(printed.match(/ratio \d\.\d{3}/g)).toHaveLength(2);
});
