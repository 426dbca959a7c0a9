// npm run bench: makes seller-years in real formats, measures the local path on them and prints times and ratios.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, measureInChild, type What } from './child';
import { growthLine, type Year, yearLines } from './print';
import { sellerYear } from './seller';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string' },
  },
});

async function measureYear(rows: number): Promise<Year> {
  const folder = mkdtempSync(join(tmpdir(), 'fba-claims-bench-'));
  try {
    const seed = values.seed === undefined ? [] : [Number(values.seed)];
    for (const { name, text } of sellerYear(rows, ...seed)) writeFileSync(join(folder, name), text);
    const runs = Number(values.runs);
    const papa = await measureInChild('papa', folder, runs);
    return { papa, path: await measureInChild('path', folder, runs) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(): Promise<void> {
  const years: Year[] = [];
  for (const rows of values.rows.split(',').map(Number)) {
    const year = await measureYear(rows);
    years.push(year);
    console.log([...yearLines(year), ''].join('\n'));
  }
  const [small, large] = [years[0], years[years.length - 1]];
  if (small && large && small !== large) console.log(growthLine(small, large));
}

const [command, what, folder, runs] = positionals;
if (command === 'measure' && folder) void measure(what as What, folder, Number(runs));
else void bench();
