// node tools/not-claimed.mjs [rows] [runs]: what the reasons of Not claimed cost the core, from grids to plan. The program as it
// is and the program without verdicts run in turn on the same made-up year, each in a process of its own; the least processor
// time of each counts. 2,300,000 rows, the default, have about 100,000 events.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundles.mjs';
import { COUNT, given } from './given.mjs';
import { memoryOptions } from './memory.mjs';

const {
  words: [rows = '2300000', runs = '3'],
} = given(
  `node tools/not-claimed.mjs [ROWS] [RUNS]
Measures what the reasons of Not claimed cost, from grids to plan: 2300000 rows and 3 runs if left out.`,
  {},
  [COUNT, COUNT],
);

/** A source file with a piece replaced; stops when the piece is not there any more. */
function replaced(file, piece, by) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(piece)) throw new Error(`${file} has no ${piece}`);
  return { contents: text.replace(piece, by), loader: 'ts' };
}

const withoutVerdicts = {
  name: 'without-verdicts',
  setup(build) {
    build.onLoad({ filter: /src\/audit\.ts$/ }, ({ path }) =>
      replaced(path, 'passed.push(verdict(event, id, error))', 'void event'),
    );
    build.onLoad({ filter: /overview\/verdicts\.ts$/ }, () => ({ contents: 'export const verdictsOf = () => [];' }));
    build.onLoad({ filter: /tabs\/not-claimed\.ts$/ }, ({ path }) =>
      replaced(path, 'if (all.length === 0 && now === null) return null;', 'return null;'),
    );
  },
};

async function built(name, plugins) {
  const outfile = join(root, `build/${name}.cjs`);
  await esbuild.build({
    entryPoints: [join(root, 'bench/not-claimed.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    outfile,
    plugins,
  });
  return outfile;
}

const files = { as: await built('not-claimed', []), without: await built('not-claimed-without', [withoutVerdicts]) };
const measured = { as: [], without: [] };
for (let run = 0; run < Number(runs); run++) {
  for (const [name, file] of Object.entries(files)) {
    measured[name].push(JSON.parse(execFileSync(process.execPath, [...memoryOptions(), file, rows]).toString()));
  }
}
const least = (name, of) => Math.min(...measured[name].map(of));
const all = ({ reading, rest }) => reading + rest;
const [{ events, listed, claims }] = measured.as;
if (measured.without[0].claims !== claims) throw new Error('Without verdicts other claims are found');
const seconds = (ms) => (ms / 1000).toFixed(2);
const line = (name, of) => {
  const [a, b] = [least('as', of), least('without', of)];
  return `${name}  ${seconds(a)} s with, ${seconds(b)} s without: ratio ${(a / b).toFixed(3)}`;
};
console.log(`${events} events, ${listed} listed, ${claims} claims`);
console.log(line('from grids to plan       ', all));
console.log(line('  of it after the reading', ({ rest }) => rest));
