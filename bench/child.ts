// Measuring happens in a process of its own, so that memory and warm code of one measurement do not touch another.
import { spawn } from 'node:child_process';
import { reportFiles } from '../src/local/files/report-files';
import { askDuckDb } from './duckdb';
import type { Measured } from './measured';
import { auditFiles, runAsInSheets, runWhole } from './path';
import { createStages, type Stages } from './stages';
import { parseAlone, scanLines } from './yardsticks';

const pathsOf = (folder: string): string[] => reportFiles([folder], folder).map(({ path }) => path);

type Found = Pick<Measured, 'rows' | 'claims' | 'calls'>;
type Work = (folder: string, stages: Stages, duckDbHome: string) => Found | Promise<Found>;

const WORKS = {
  floor: (folder, stages) => {
    const paths = pathsOf(folder);
    return { rows: stages.time('newlines', () => scanLines(paths)) };
  },
  papa: (folder, stages) => {
    const paths = pathsOf(folder);
    return { rows: stages.time('Papa Parse', () => parseAlone(paths)) };
  },
  audit: (folder, stages) => {
    const { reports, claims } = auditFiles(folder, stages);
    return { rows: reports.reduce((sum, report) => sum + report.rows, 0), claims: claims.length };
  },
  duckdb: async (folder, stages, home) => ({ rows: await askDuckDb(folder, home, stages) }),
  full: (folder, stages) => runWhole(folder, stages, 'full'),
  evidence: (folder, stages) => runWhole(folder, stages, 'evidence'),
  sheets: runAsInSheets,
} satisfies Record<string, Work>;

/** What can be measured. */
export type What = keyof typeof WORKS;

const peak = (): number => process.resourceUsage().maxRSS * 1024;

/** Measures in this process and prints the result as one line of JSON. */
export async function measure(what: What, folder: string, duckDbHome: string): Promise<void> {
  const stages = createStages();
  const work: Work = WORKS[what];
  const own = peak();
  const before = process.cpuUsage();
  const found = await work(folder, stages, duckDbHome);
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    ...found,
    stages: [...stages.spent],
    cpu: (user + system) / 1000,
    bytes: peak() - own,
  };
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
