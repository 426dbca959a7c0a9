// node tools/certainty.mjs [worlds] [changes of each] [first seed] [only]: the laws of certainty over as many made-up sellers as
// one has time for. 50000 20 are a million cases; `only` is a pattern of what is changed ("ledger.*rows").
// node tools/certainty.mjs --model [worlds] [first seed]: the naive model beside the program.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundles.mjs';
import { ANY, COUNT, given } from './given.mjs';

const {
  values: { model },
  words,
} = given(
  `node tools/certainty.mjs [WORLDS] [CHANGES] [SEED] [ONLY]
node tools/certainty.mjs --model [WORLDS] [SEED]
The laws of certainty over made-up sellers; 50000 20 are a million cases.
  ONLY     a pattern of what is changed ("ledger.*rows")
  --model  the naive model beside the program`,
  { model: { type: 'boolean' } },
  [COUNT, COUNT, COUNT, ANY],
);
const outfile = join(root, `build/certainty${model ? '-model' : ''}.cjs`);
await esbuild.build({
  entryPoints: [join(root, `test/certainty/${model ? 'model-' : ''}soak.ts`)],
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
  outfile,
});
spawn(process.execPath, [outfile, ...words], { stdio: 'inherit' }).on('close', (code) => {
  process.exitCode = code ?? 1;
});
