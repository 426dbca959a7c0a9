// What a run in steps would take at Google, by the calls and cells that the stand-in counts: a range, for nobody publishes rates.
import { readReport } from '../src/files/read-file';
import { createStandIn } from '../src/local/standin';
import { HeldTabs } from '../src/run/held';
import { applyRun, beginRun, readBlock, storeTold } from '../src/sheets';
import { AS_OF, sellerYear } from './seller';

/**
 * Seconds. A call from a page: half a second to two. A call of a service: a millisecond to ten. Cells a second: 80,000 (4,000
 * cells written in 50 ms) to 10,000 (10,000 cells coloured in one second). The page reads three tabs at a time.
 */
const RATES = {
  fast: { call: 0.5, service: 0.001, cells: 80_000 },
  slow: { call: 2, service: 0.01, cells: 10_000 },
} as const;
const LANES = 3;
const CELLS_OF_A_ROW = 24;
const PIECES = 20;
const OPTIONS = { language: 'en', settings: { asOf: AS_OF } } as const;

interface Part {
  readonly name: string;
  readonly calls: number;
  readonly services: number;
  readonly cells: number;
  /** How many of its calls run at the same time. */
  readonly lanes: number;
  /** Cells and services of its longest call. */
  longest: { cells: number; services: number };
}

function secondsOf({ calls, services, cells, lanes }: Part, rate: (typeof RATES)['fast' | 'slow']): number {
  return (calls * rate.call + services * rate.service + cells / rate.cells) / lanes;
}

function measure(millions: number): void {
  const standIn = createStandIn();
  let filled = 0;
  for (const { name, lines } of sellerYear(Math.round((millions * 1e6) / CELLS_OF_A_ROW))) {
    const { rows } = readReport(name, Buffer.from(`${[...lines()].join('\n')}\n`));
    standIn.book.addText(name.replace(/\.\w+$/, ''), rows as readonly string[][]);
    filled += rows.length * (rows[0]?.length ?? 0);
  }
  const uninstall = standIn.install();
  const parts: Part[] = [];
  const step = <T>(name: string, lanes: number, work: () => T): T => {
    standIn.resetCounts();
    const value = work();
    const { read, write, lookup, cells } = standIn.counts();
    const [services, touched] = [read + write + lookup, cells.read + cells.write];
    const last = parts[parts.length - 1];
    const longest = { cells: touched, services };
    if (last?.name !== name) parts.push({ name, calls: 1, services, cells: touched, lanes, longest });
    else {
      const most = touched > last.longest.cells ? longest : last.longest;
      const sums = { calls: last.calls + 1, services: last.services + services, cells: last.cells + touched };
      parts[parts.length - 1] = { ...last, ...sums, longest: most };
    }
    return value;
  };
  const book = standIn.spreadsheet;
  const begun = step('begin', 1, () => beginRun(book, 'run', false, OPTIONS));
  if (!('inputs' in begun)) throw new Error('a new spreadsheet has nothing to finish');
  const held = new HeldTabs();
  for (const { id, rows, columns } of begun.inputs.tabs) {
    for (let row: number | null = 1; row !== null; ) {
      const from: number = row;
      const { next, ...block } = step('read', LANES, () => readBlock(book, id, from, rows, columns));
      held.add(id, block);
      row = next;
    }
  }
  const since = process.cpuUsage();
  const steps = held.audit(begun.inputs);
  let done = steps.next();
  while (!done.done) done = steps.next();
  const audit = process.cpuUsage(since).user / 1e6;
  const { pieces, print } = done.value;
  for (let at = 0; at < pieces.length; at += PIECES)
    step('store', 1, () => storeTold(book, 'run', at + 1, pieces.slice(at, at + PIECES), OPTIONS));
  // A call ends when its time is up: here the time that Google would have taken, at the slow end.
  const real = Date.now;
  const began = real();
  const taken = () => {
    const { read, write, lookup, cells } = standIn.counts();
    return (read + write + lookup) * RATES.slow.service + (cells.read + cells.write) / RATES.slow.cells;
  };
  for (let going = true; going; ) {
    const name = /"marking":\{/.test(standIn.properties.get('fba-claims-run') ?? '') ? 'mark rows' : 'write the tables';
    const applied = step(name, 1, () => {
      Date.now = () => began + 1_000 * taken();
      return applyRun(book, 'run', { count: pieces.length, print }, OPTIONS, () => '');
    });
    if (applied.state === 'changed') throw new Error('nothing changes here');
    going = applied.state !== 'done';
  }
  Date.now = real;
  uninstall();
  const seconds = (part: Part) =>
    `${secondsOf(part, RATES.fast).toFixed(0)}–${secondsOf(part, RATES.slow).toFixed(0)} s`;
  console.log(`${(filled / 1e6).toFixed(1)} million cells; the audit takes ${audit.toFixed(0)} s of this processor`);
  for (const part of parts) {
    const { calls, services, cells, longest } = part;
    const most = seconds({ ...part, ...longest, calls: 1, lanes: 1 });
    console.log(
      `  ${part.name.padEnd(18)} ${String(calls).padStart(4)} calls ${String(services).padStart(6)} services ${(cells / 1e6).toFixed(2).padStart(7)} million cells  ${seconds(part).padStart(11)}  longest call ${most}`,
    );
  }
  const sum = (rate: (typeof RATES)['fast' | 'slow']) => parts.reduce((all, part) => all + secondsOf(part, rate), 0);
  console.log(
    `  in all ${(sum(RATES.fast) / 60).toFixed(1)}–${(sum(RATES.slow) / 60).toFixed(1)} minutes and the audit`,
  );
}

for (const millions of (process.argv[2] ?? '1,5,8').split(',').map(Number)) measure(millions);
