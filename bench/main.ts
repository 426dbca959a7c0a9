// npm run bench: makes seller-years in real formats, measures the local path on them and prints times and ratios.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, measureInChild, type What } from './child';
import type { Pair, Year } from './measured';
import { growthLine, yearLines } from './print';
import { sellerYear } from './seller';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string' },
  },
});

async function measureYear(rows: number, runs: number): Promise<Year> {
  const folder = mkdtempSync(join(tmpdir(), 'fba-claims-bench-'));
  try {
    const seed = values.seed === undefined ? [] : [Number(values.seed)];
    for (const { name, text } of sellerYear(rows, ...seed)) writeFileSync(join(folder, name), text);
    const pairs: Pair[] = [];
    for (let run = 0; run < runs; run++) {
      const papa = await measureInChild('papa', folder);
      pairs.push({ papa, path: await measureInChild(run === 0 ? 'path-and-beside' : 'path', folder) });
    }
    return pairs;
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
if (command === 'measure' && folder !== undefined) {
  void measure(what as What, folder);
} else if (![...sizes, runs].every((n) => Number.isInteger(n) && n > 0)) {
  console.error('Usage: npm run bench -- [--rows 100000,1000000] [--runs 3] [--seed 1]');
  process.exitCode = 2;
} else {
  bench(sizes, runs).catch((error: unknown) => {
    console.error(`Bench stopped: ${error instanceof Error ? error.message : String(error)}.`);
    process.exitCode = 1;
  });
}
