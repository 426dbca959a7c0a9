// node tools/google-time.mjs [1,5,8]: estimates what a run in steps takes at Google, for so many million cells.
import { join } from 'node:path';
import { buildLocal, root } from './bundles.mjs';
import { COUNTS, given } from './given.mjs';
import { spawnLarge } from './memory.mjs';

const { words } = given(
  `node tools/google-time.mjs [1,5,8]
Estimates what a run in steps takes at Google, for so many million cells.`,
  {},
  [COUNTS],
);
const outfile = await buildLocal(join(root, 'build/google-time.cjs'), 'bench/google-time.ts');
const child = spawnLarge([outfile, ...words]);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
