// Measuring happens in a process of its own, so that memory and warm code of one measurement do not touch another.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { reportFiles } from '../src/local/files/report-files';
import { writeWorkbook } from '../src/local/workbook';
import type { Measured } from './measured';
import { parseAlone } from './papa';
import { callsAsInSheets, findClaims, loadFiles, timeAuditParts } from './path';
import { createStages } from './stages';

/** `path-and-beside` also times the parts of the audit and the workbook, after the path. */
export type What = 'papa' | 'path' | 'path-and-beside';

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function measurePapa(folder: string): Measured {
  const stages = createStages();
  const rows = stages.time('Papa Parse alone', () => parseAlone(reportFiles([folder], folder).map(({ path }) => path)));
  return { rows, stages: [...stages.spent], peakMegabytes: peak() };
}

async function measurePath(folder: string, withBeside: boolean): Promise<Measured> {
  const stages = createStages();
  const loaded = loadFiles(folder, stages);
  const { standIn } = loaded;
  const uninstall = standIn.install();
  const result = findClaims(loaded, stages);
  uninstall();
  const measured: Measured = {
    rows: result.reports.reduce((sum, report) => sum + report.rows, 0),
    stages: [...stages.spent],
    peakMegabytes: peak(),
    claims: result.claims.length,
  };
  if (!withBeside) return measured;
  const beside = createStages();
  timeAuditParts(loaded, beside);
  const calls = callsAsInSheets(loaded, beside);
  const start = performance.now();
  await writeWorkbook(standIn.book, join(folder, 'bench.xlsx'));
  beside.add('workbook', performance.now() - start);
  return { ...measured, calls, beside: [...beside.spent] };
}

/** Measures in this process and prints the result as one line of JSON. */
export async function measure(what: What, folder: string): Promise<void> {
  const measured = what === 'papa' ? measurePapa(folder) : await measurePath(folder, what === 'path-and-beside');
  process.stdout.write(JSON.stringify(measured));
}

/** Runs this program again to measure one thing once; rejects when the child fails. */
export function measureInChild(what: What, folder: string): Promise<Measured> {
  // With the memory of this process, which is what the local command gives itself.
  const args = [...process.execArgv, process.argv[1] as string, 'measure', what, folder];
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
