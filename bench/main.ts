// npm run bench: makes seller-years in real formats, measures the audit on them and prints ratios and times.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { servesReading } from '../src/local/files/reading-thread';
import { measure, measureInChild, type What } from './child';
import type { Round, Year } from './measured';
import { growthLine, yearLines } from './print';
import { sellerYear, writeReport } from './seller';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string' },
    duckdb: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
  },
});

const USAGE = 'Usage: npm run bench -- [--rows 100000,1000000] [--runs 3] [--seed 1] [--duckdb] [--whole]';
/** The bundle lies in build/, the folder that has DuckDB beside it in bench/. */
const duckDbHome = join(dirname(process.argv[1] as string), '..', 'bench', 'duckdb');

async function measureRound(folder: string): Promise<Round> {
  const floor = await measureInChild('floor', folder);
  const papa = await measureInChild('papa', folder);
  const audit = await measureInChild('audit', folder);
  return { floor, papa, audit, ...(values.duckdb ? { duckdb: await measureInChild('duckdb', folder) } : {}) };
}

async function measureYear(rows: number, runs: number): Promise<Year> {
  const folder = mkdtempSync(join(tmpdir(), 'fba-claims-bench-'));
  try {
    const seed = values.seed === undefined ? [] : [Number(values.seed)];
    for (const file of sellerYear(rows, ...seed)) writeReport(folder, file);
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    const rounds: Round[] = [];
    for (let run = 0; run < runs; run++) rounds.push(await measureRound(folder));
    if (!values.whole) return { bytes, rounds };
    const [full, evidence, sheets] = [
      await measureInChild('full', folder),
      await measureInChild('evidence', folder),
      await measureInChild('sheets', folder),
    ];
    return { bytes, rounds, whole: { full, evidence, sheets } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(sizes: readonly number[], runs: number): Promise<void> {
  const years: Year[] = [];
  for (const rows of sizes) {
    const year = await measureYear(rows, runs);
    years.push(year);
    console.log([...yearLines(year), ''].join('\n'));
  }
  const [small, large] = [years[0], years[years.length - 1]];
  if (small && large && small !== large) console.log(growthLine(small, large));
}

const [command, what, folder] = positionals;
const sizes = values.rows.split(',').map(Number);
const runs = Number(values.runs);
if (servesReading()) {
  // The thread that reads beside the one that is measured.
} else if (command === 'measure' && folder !== undefined) {
  void measure(what as What, folder, duckDbHome);
} else if (![...sizes, runs].every((n) => Number.isInteger(n) && n > 0)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  bench(sizes, runs).catch((error: unknown) => {
    console.error(`Bench stopped: ${error instanceof Error ? error.message : String(error)}.`);
    process.exitCode = 1;
  });
}
