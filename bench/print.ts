// What the bench says: only ratios mean something from one machine to the next.
import type { Measured, StageTimes, Year } from './measured';
import { median } from './stages';

const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
const times = (n: number): string => `${n.toFixed(2)} ×`;

/** Milliseconds of all stages of a run. */
export function totalOf({ stages }: Measured): number {
  return stages.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
}

/** The ratio of the path to Papa Parse alone: the middle one of all pairs. */
export function ratioOf(year: Year): number {
  return median(year.map(({ papa, path }) => totalOf(path) / totalOf(papa)));
}

function line(label: string, milliseconds: number, rows: number, note = ''): string {
  const rate = whole(rows / (milliseconds / 1000));
  return `  ${label.padEnd(24)}${whole(milliseconds).padStart(8)} ms${rate.padStart(13)} rows/s   ${note}`.trimEnd();
}

const memory = (runs: readonly Measured[]): string =>
  `peak memory ${whole(median(runs.map((run) => run.peakMegabytes)))} MB`;

function stageLines(paths: readonly Measured[], rows: number, total: number): string[] {
  const names = paths[0]?.stages.map(([name]) => name) ?? [];
  return names.map((name, i) => {
    const middle = median(paths.map((path) => path.stages[i]?.[1] ?? 0));
    return line(name, middle, rows, `${((middle / total) * 100).toFixed(0)} %`);
  });
}

const besideLines = (beside: StageTimes, rows: number): string[] =>
  beside.map(([name, milliseconds]) => line(name, milliseconds, rows));

/** The lines for one seller. */
export function yearLines(year: Year): string[] {
  const papas = year.map(({ papa }) => papa);
  const paths = year.map(({ path }) => path);
  const [first] = paths as [Measured];
  const { rows } = first;
  const total = median(paths.map(totalOf));
  return [
    `${whole(rows)} report rows, ${whole(first.claims ?? 0)} claims, middle of ${year.length} runs`,
    line('Papa Parse alone', median(papas.map(totalOf)), rows, memory(papas)),
    ...stageLines(paths, rows, total),
    line('in all', total, rows, memory(paths)),
    `  ${'to Papa Parse alone'.padEnd(24)}${times(ratioOf(year)).padStart(11)}`,
    '  timed once, outside the sum:',
    ...besideLines(first.beside ?? [], rows),
    '  calls as in Sheets (reads, writes):',
    ...(first.calls ?? []).map(
      (c) => `    ${c.tab.padEnd(36)}${String(c.reads).padStart(4)}${String(c.writes).padStart(5)}`,
    ),
  ];
}

/** The line that compares two sellers. */
export function growthLine(small: Year, large: Year): string {
  const growth = (of: (pair: Year[number]) => number): number => median(large.map(of)) / median(small.map(of));
  const rows = growth(({ path }) => path.rows);
  const time = growth(({ path }) => totalOf(path));
  const alone = growth(({ papa }) => totalOf(papa));
  return `${rows.toFixed(2)} × the rows take ${times(time)} the time (Papa Parse alone: ${times(alone)})`;
}
