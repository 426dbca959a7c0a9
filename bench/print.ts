// What the bench says: ratios first, for only they mean something from one machine to the next.
import { type Measured, type Round, type StageTimes, WHOLE, type Year } from './measured';
import { median } from './stages';

const rounded = (n: number): string => Math.round(n).toLocaleString('en-US');
const times = (n: number): string => `${n.toFixed(2)} ×`;

/** Milliseconds of all stages of a run. */
export function totalOf({ stages }: Measured): number {
  return stages.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
}

/** How a run compares with Papa Parse alone in the same round: the middle one of all rounds. */
export function ratioOf({ rounds }: Year, what: keyof Round, of: (measured: Measured) => number = totalOf): number {
  return median(rounds.flatMap((round) => (round[what] ? [of(round[what]) / of(round.papa)] : [])));
}

const cpuOf = ({ cpu }: Measured): number => cpu;

const NAMES = {
  floor: 'newline scan',
  papa: 'Papa Parse alone',
  audit: 'audit, bytes to claims',
  duckdb: 'DuckDB, two questions',
} as const;

function contestant(year: Year, what: keyof Round): string[] {
  const runs = year.rounds.flatMap((round) => (round[what] ? [round[what]] : []));
  const [first] = runs;
  if (!first) return [];
  const ratios = `${times(ratioOf(year, what)).padStart(9)}${times(ratioOf(year, what, cpuOf)).padStart(11)}`;
  const took = `${rounded(median(runs.map(totalOf)))} ms`.padStart(13);
  const bytes = `${rounded(median(runs.map((run) => run.bytes)) / first.rows)} bytes`.padStart(13);
  return [`  ${NAMES[what].padEnd(24)}${ratios}${took}${bytes}`];
}

function stageLines(runs: readonly StageTimes[], papa: number): string[] {
  const names = runs[0]?.map(([name]) => name) ?? [];
  const total = median(runs.map((run) => run.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)));
  return names.map((name, i) => {
    const middle = median(runs.map((run) => run[i]?.[1] ?? 0));
    const share = `${((middle / total) * 100).toFixed(0)} %`.padStart(7);
    return `    ${name.padEnd(22)}${times(middle / papa).padStart(9)}${`${rounded(middle)} ms`.padStart(24)}${share}`;
  });
}

/** The lines for one seller. */
export function yearLines(year: Year): string[] {
  const { rounds, bytes, whole } = year;
  const [first] = rounds as [Round];
  const { rows, claims } = first.audit;
  const papa = median(rounds.map((round) => totalOf(round.papa)));
  return [
    `${rounded(rows)} report rows, ${rounded(bytes / 1e6)} MB, ${rounded(claims ?? 0)} claims, middle of ${rounds.length}`,
    `  ${'to Papa Parse alone'.padEnd(24)}${'wall'.padStart(9)}${'processor'.padStart(11)}${'wall'.padStart(13)}${'a row'.padStart(13)}`,
    ...(['floor', 'papa', 'audit', 'duckdb'] as const).flatMap((what) => contestant(year, what)),
    '  stages of the audit, to Papa Parse alone:',
    ...stageLines(
      rounds.map(({ audit }) => audit.stages),
      papa,
    ),
    ...(whole ? WHOLE.flatMap((what) => wholeLines(what, whole[what], papa)) : []),
  ];
}

type Whole = NonNullable<Year['whole']>;

const WHOLE_NAMES = {
  full: 'the whole command with every report row in the workbook',
  evidence: 'the whole command with the rows of claims and their neighbours',
  sheets: 'a run as in Sheets',
} as const;

function wholeLines(what: keyof Whole, { stages, calls = [] }: Measured, papa: number): string[] {
  const lines = [`  ${WHOLE_NAMES[what]}, timed once:`, ...stageLines([stages], papa)];
  if (calls.length === 0) return lines;
  const rows = calls.map((c) => `    ${c.tab.padEnd(36)}${String(c.reads).padStart(4)}${String(c.writes).padStart(5)}`);
  return [...lines, '  its calls (reads, writes):', ...rows];
}

/** The line that compares two sellers. */
export function growthLine(small: Year, large: Year): string {
  const growth = (of: (round: Round) => number): number => median(large.rounds.map(of)) / median(small.rounds.map(of));
  const rows = growth(({ audit }) => audit.rows);
  const time = growth(({ audit }) => totalOf(audit));
  const alone = growth(({ papa }) => totalOf(papa));
  return `${rows.toFixed(2)} × the rows take ${times(time)} the time (Papa Parse alone: ${times(alone)})`;
}
