// node tools/certainty.mjs [worlds] [changes of each] [first seed]: the laws of certainty over as many made-up sellers as one has
// time for. 50000 20 are a million cases.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundles.mjs';

const outfile = join(root, 'build/certainty.cjs');
await esbuild.build({
  entryPoints: [join(root, 'test/certainty/soak.ts')],
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
  outfile,
});
spawn(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).on('close', (code) => {
  process.exitCode = code ?? 1;
});
