// npm run bench: bundles the bench and runs it with the words given after `--` (`--rows 100000,1000000 --runs 3 --seed 1`).
// `--claims 4000,16000,50000` measures runs and undos of spreadsheets with so many claims instead.
// `--duckdb` fetches DuckDB into the bench's own folder first, where it is not there yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundles.mjs';
import { memoryOptions } from './memory.mjs';

const outfile = join(root, 'build/bench.cjs');
const duckDb = join(root, 'bench/duckdb');
try {
  if (process.argv.includes('--duckdb') && !existsSync(join(duckDb, 'node_modules/@duckdb/node-api'))) {
    const install = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
    const { status } = spawnSync('npm', install, {
      cwd: duckDb,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('DuckDB could not be installed');
  }
  await esbuild.build({
    entryPoints: [join(root, process.argv.includes('--claims') ? 'bench/claims.ts' : 'bench/main.ts')],
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
  const why = error?.errors ? `esbuild stopped with ${error.errors.length} error(s), printed above` : error.message;
  console.error(`Bench not run: ${why}.`);
  process.exitCode = 1;
}
