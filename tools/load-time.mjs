// npm run load-time: how long the engine takes to load the script, as well as it can be measured here: in fresh contexts
// of Node, without any cache, in
// processor time, medians of `--runs` (25). Only ratios mean something from one machine to the next.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { buildAddon } from './bundles.mjs';
import { COUNT, given } from './given.mjs';

const { values } = given(
  `npm run load-time -- [--runs 25]
Measures how long the engine takes to load the script, in processor time.`,
  { runs: { type: 'string', default: '25', ...COUNT } },
);
const runs = Number(values.runs);

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

const folder = mkdtempSync(join(tmpdir(), 'fba-load-'));
try {
  const { bytes } = await buildAddon({ outDir: folder });
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  const [compile, run, read] = [[], [], []];
  for (let i = 0; i < runs; i++) {
    // Another name and another end each time: the engine must not know the text already.
    const [compiling, script] = timed(() => new Script(`${code}\n// ${i}`, { filename: `${i}.js` }));
    compile.push(compiling);
    const context = createContext({});
    run.push(timed(() => script.runInContext(context))[0]);
    read.push(timed(() => JSON.parse(readFileSync(join(folder, 'language-de.html'), 'utf8')))[0]);
  }
  const ms = (times) => `${median(times).toFixed(1)} ms`;
  console.log(`Code.js, ${bytes} bytes: compiled in ${ms(compile)}, run in ${ms(run)}; a language: ${ms(read)}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
