// npm run bench: bundles the bench and runs it with the words given after `--` (`--rows 100000,1000000 --runs 3 --seed 1`).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundles.mjs';
import { memoryOptions } from './memory.mjs';

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
  const child = spawn(process.execPath, [...memoryOptions(), outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!error?.errors) throw error;
  console.error(`Bench not built: esbuild stopped with ${error.errors.length} error(s), printed above.`);
  process.exitCode = 1;
}
