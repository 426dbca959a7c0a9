// npm run bench: bundles the bench and runs it with the words given after `--` (`--rows 100000,1000000 --runs 3 --seed 1`).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundles.mjs';

const outfile = join(root, 'build/bench.cjs');
try {
  await esbuild.build({
    entryPoints: [join(root, 'bench/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    outfile,
  });
  // The reports are made in this process: a million rows of text need more than Node allows itself by default.
  const child = spawn(process.execPath, ['--max-old-space-size=4096', outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!error?.errors) throw error;
  console.error(`Bench not built: esbuild stopped with ${error.errors.length} error(s), printed above.`);
  process.exitCode = 1;
}
