// What the bench says: only ratios mean something from one machine to the next.
import type { Measured, StageTimes } from './measured';
import { median } from './stages';

export interface Year {
  readonly papa: Measured;
  readonly path: Measured;
}

const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
const times = (n: number): string => `${n.toFixed(2)} ×`;

const stageMedian = (stage: StageTimes): number => median(stage.times);

/** Median time of all stages together, in milliseconds: the sum of each run, then the middle run. */
export function totalOf({ stages }: Measured): number {
  const runs = stages[0]?.times.length ?? 0;
  return median(Array.from({ length: runs }, (_, run) => stages.reduce((sum, { times: t }) => sum + (t[run] ?? 0), 0)));
}

function line(label: string, milliseconds: number, rows: number, note = ''): string {
  const rate = whole(rows / (milliseconds / 1000));
  return `  ${label.padEnd(24)}${whole(milliseconds).padStart(8)} ms${rate.padStart(13)} rows/s${note === '' ? '' : '   ' + note}`;
}

/** The lines for one seller. */
export function yearLines({ papa, path }: Year): string[] {
  const [alone, total] = [totalOf(papa), totalOf(path)];
  const { rows } = path;
  const more = path.path;
  const of = (stage: StageTimes): string => `${((stageMedian(stage) / total) * 100).toFixed(0)} %`;
  return [
    `${whole(rows)} report rows, ${whole(more?.claims ?? 0)} claims, median of ${path.stages[0]?.times.length ?? 0} runs`,
    line('Papa Parse alone', alone, rows, `peak memory ${whole(papa.peakMegabytes)} MB`),
    ...path.stages.map((stage) => line(stage.name, stageMedian(stage), rows, of(stage))),
    line('in all', total, rows, `peak memory ${whole(path.peakMegabytes)} MB`),
    `  ${'to Papa Parse alone'.padEnd(24)}${times(total / alone).padStart(11)}`,
    '  timed once, outside the sum:',
    ...(more?.beside ?? []).map((stage) =>
      line(
        stage.name,
        stageMedian(stage),
        rows,
        stage.name === 'workbook' ? `${whole(more?.workbookMegabytes ?? 0)} MB` : '',
      ),
    ),
    '  calls to the sheet (reads, writes):',
    ...(more?.calls ?? []).map(
      (c) => `    ${c.tab.padEnd(36)}${String(c.reads).padStart(4)}${String(c.writes).padStart(5)}`,
    ),
  ];
}

/** The line that compares the smallest with the largest seller. */
export function growthLine(small: Year, large: Year): string {
  const rows = large.path.rows / small.path.rows;
  const time = totalOf(large.path) / totalOf(small.path);
  const yardstick = totalOf(large.papa) / totalOf(small.papa);
  return `${rows.toFixed(2)} × the rows take ${times(time)} the time (Papa Parse alone: ${times(yardstick)})`;
}
