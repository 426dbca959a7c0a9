// npm run bench: bundles the bench and runs it with the words given after `--` (`--rows 100000,1000000 --runs 3 --seed 1`).
// `--claims 4000,16000,50000` measures runs and undos of spreadsheets with so many claims instead.
// `--duckdb` fetches DuckDB into the bench's own folder first, where it is not there yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundles.mjs';
import { COUNT, COUNTS, given } from './given.mjs';
import { spawnLarge } from './memory.mjs';

const { values } = given(
  `npm run bench -- [options]
Makes years of big sellers and measures the audit on them: ratios to Papa Parse alone, times, memory.
  --rows 100000,1000000  how many rows they have
  --runs 3               how often each thing is measured
  --seed 1               another year
  --whole                times the whole command too, and counts calls of a run in Sheets
  --duckdb               DuckDB on the same files, fetched once from the npm registry
  --claims 4000,16000    runs and undos of spreadsheets with so many claims instead; --methods names their calls`,
  {
    rows: { type: 'string', ...COUNTS },
    runs: { type: 'string', ...COUNT },
    seed: { type: 'string', ...COUNT },
    whole: { type: 'boolean' },
    duckdb: { type: 'boolean' },
    claims: { type: 'string', ...COUNTS },
    methods: { type: 'boolean' },
  },
);

const outfile = join(root, 'build/bench.cjs');
const duckDb = join(root, 'bench/duckdb');
try {
  if (values.duckdb && !existsSync(join(duckDb, 'node_modules/@duckdb/node-api'))) {
    const install = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
    const { status } = spawnSync('npm', install, {
      cwd: duckDb,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('DuckDB could not be installed');
  }
  await esbuild.build({
    entryPoints: [join(root, values.claims ? 'bench/claims.ts' : 'bench/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    outfile,
  });
  const child = spawnLarge([outfile, ...process.argv.slice(2)]);
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  const why = error?.errors ? `esbuild stopped with ${error.errors.length} error(s), printed above` : error.message;
  console.error(`Bench not run: ${why}.`);
  process.exitCode = 1;
}
