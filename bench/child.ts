// Measuring happens in a process of its own, so that memory and warm code of one measurement do not touch another.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../src/local/workbook';
import type { Measured, StageTimes } from './measured';
import { parseAlone } from './papa';
import { callsOf, findClaims, loadFiles, timeAuditParts } from './path';
import { createStages, type Stages } from './stages';

export type What = 'papa' | 'path';

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(txt|csv)$/.test(name))
    .map((name) => join(folder, name));

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function merge(runs: readonly Stages[]): StageTimes[] {
  const names = [...(runs[0]?.spent.keys() ?? [])];
  return names.map((name) => ({ name, times: runs.map(({ spent }) => spent.get(name) ?? 0) }));
}

function measurePapa(folder: string, runs: number): Measured {
  const paths = filesIn(folder);
  const done: Stages[] = [];
  let rows = 0;
  let peakMegabytes = 0;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const stages = createStages();
    rows = stages.time('Papa Parse alone', () => parseAlone(paths));
    if (run === 0) peakMegabytes = peak();
    done.push(stages);
  }
  return { rows, stages: merge(done), peakMegabytes };
}

async function measurePath(folder: string, runs: number): Promise<Measured> {
  const paths = filesIn(folder);
  const done: Stages[] = [];
  const beside = createStages();
  let measured: Measured | null = null;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const stages = createStages();
    const standIn = loadFiles(paths, stages);
    const uninstall = standIn.install();
    const result = findClaims(standIn, stages);
    done.push(stages);
    if (run === 0) {
      const [peakMegabytes, calls] = [peak(), callsOf(standIn)];
      timeAuditParts(standIn, beside);
      const workbook = join(folder, 'bench.xlsx');
      const start = performance.now();
      await writeWorkbook(standIn.book, workbook);
      beside.add('workbook', performance.now() - start);
      const rows = result.reports.reduce((sum, report) => sum + report.rows, 0);
      const workbookMegabytes = Math.round(statSync(workbook).size / 2 ** 20);
      const path = { claims: result.claims.length, calls, beside: [], workbookMegabytes };
      measured = { rows, stages: [], peakMegabytes, path };
    }
    uninstall();
  }
  if (!measured?.path) throw new Error('at least one run is needed');
  return { ...measured, stages: merge(done), path: { ...measured.path, beside: merge([beside]) } };
}

/** Measures in this process and prints the result as one line of JSON. */
export async function measure(what: What, folder: string, runs: number): Promise<void> {
  const measured = what === 'papa' ? measurePapa(folder, runs) : await measurePath(folder, runs);
  process.stdout.write(JSON.stringify(measured));
}

/** Runs this program again to measure one thing; rejects when the child fails. */
export function measureInChild(what: What, folder: string, runs: number): Promise<Measured> {
  const heap = Math.max(2048, Math.floor((totalmem() / 2 ** 20) * 0.75));
  const script = process.argv[1] as string;
  const args = ['--expose-gc', `--max-old-space-size=${heap}`, script, 'measure', what, folder, String(runs)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Measured);
      else reject(new Error(`measuring ${what} stopped with code ${code}`));
    });
  });
}
