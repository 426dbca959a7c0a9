// The Start tab: the next thing to do, the figures with their charts, and a line a report, in one look.
import { REPORT_IDS, type ReportId } from '../../reports/ids';
import type { AuditResult } from '../../result';
import type { Covers, Language } from '../../settings';
import { dayFromIso } from '../../values/day';
import { headerKey } from '../../values/text';
import { TYPED_FILL } from '../colours';
import { clip, type TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import type { HeadOver } from '../table/head';
import { day } from '../table/outs';
import { planTable, readEarlier, type TablePlan, withTyped } from '../table/table';
import { amountOf, type ClaimLines } from './claims';
import { type ChartPlan, type FigureSource, figuresHead } from './start-figures';
import { type Asked, datesText, nextStep, type StartLine, type StartSource, startLines } from './start-lines';

export interface StartPlan {
  readonly table: TablePlan;
  readonly charts: readonly ChartPlan[];
  /** Rows (from 0) with a box to tick. */
  readonly boxes: readonly number[];
}

const column = columnsOf<'start', StartLine>('start');

const ONE_LINE = { clip: true } as const;
const HIDDEN = { clip: true, owner: 'hidden' } as const;

const COLUMNS = [
  column({ id: 'state', width: 130, ...ONE_LINE, value: ({ state }) => state, fill: ({ fill }) => fill }),
  column({ id: 'report', width: 195, ...ONE_LINE, value: ({ about }) => clip(about) }),
  column({ id: 'dates', width: 160, ...ONE_LINE, value: (line) => datesText(line) }),
  column({ id: 'rows', width: 90, ...ONE_LINE, format: 'integer', centred: true, value: ({ rows }) => rows ?? '' }),
  column({
    id: 'todo',
    width: 360,
    ...ONE_LINE,
    value: ({ todo, link }) => (link === null ? clip(todo) : { parts: [{ text: clip(todo), row: link }] }),
  }),
  column({
    id: 'asked',
    width: 90,
    ...ONE_LINE,
    format: 'general',
    centred: true,
    owner: 'seller',
    fill: ({ ask }) => (ask === null ? null : TYPED_FILL),
  }),
  column({ id: 'where', width: 185, ...ONE_LINE, value: ({ where }) => where }),
  column({ id: 'yourNotes', width: 160, ...ONE_LINE, owner: 'seller' }),
  column({ id: 'askedFrom', width: 100, ...HIDDEN, format: 'date', value: ({ ask }) => day(ask?.from) }),
  column({ id: 'askedTo', width: 100, ...HIDDEN, format: 'date', value: ({ ask }) => day(ask?.to) }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ key }) => key }),
];

type StartColumn = (typeof COLUMNS)[number]['id'];

export const START_TABLE: Table<StartColumn, StartLine> = {
  columns: COLUMNS,
  key: 'key',
  rowHeight: 21,
  frozenRows: 1,
  formerLayout: new Map([
    [headerKey('What'), 'state'],
    [headerKey('To know'), 'todo'],
    [headerKey('内容'), 'state'],
    [headerKey('说明'), 'todo'],
  ]),
};

const KEY = 'report ';
const NOT_TICKED: ReadonlySet<string> = new Set(['', 'false', 'no', '0', '否', '-']);

/** The days that the seller says he asked Amazon for, by his ticks in Start; a tick without days says nothing. */
export function askedIn(now: TabNow | null): Map<ReportId, Asked> {
  const asked = new Map<ReportId, Asked>();
  for (const row of readEarlier(START_TABLE, now).first.values()) {
    const report = REPORT_IDS.find((id) => row.key === `${KEY}${id}`);
    const from = dayFromIso(row.cell('askedFrom'));
    const to = dayFromIso(row.cell('askedTo'));
    if (report === undefined || from === null || to === null || !isTicked(row.cell('asked'))) continue;
    asked.set(report, { from, to });
  }
  return asked;
}

const isTicked = (text: string): boolean => !NOT_TICKED.has(text.trim().toLowerCase());

/** What Settings says of dates, widened by the ticks in Start. */
export function withAsked(
  covers: Readonly<Partial<Record<ReportId, Covers>>>,
  asked: ReadonlyMap<ReportId, Asked>,
): Partial<Record<ReportId, Covers>> {
  const all: Partial<Record<ReportId, Covers>> = { ...covers };
  for (const [report, { from, to }] of asked) {
    const known = all[report];
    all[report] = { from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to) };
  }
  return all;
}

/** The whole Start tab; lines of an earlier run go, unless the seller typed beside them. */
export function planStart(
  result: AuditResult,
  claims: ClaimLines,
  now: TabNow | null,
  language: Language,
  problems: readonly string[],
  figures: Omit<FigureSource, 'asOf' | 'rows'>,
  doubtful: ReadonlySet<ReportId> = new Set(),
): StartPlan {
  const ticked = askedIn(now);
  const source: StartSource = { result, claims, problems, asked: ticked, doubtful };
  const { head, charts } = figuresHead({ ...figures, asOf: result.asOf, rows: claims.rows }, language);
  const next = { row: 0, column: 0, format: 'text', fill: null, note: '' } as const;
  const whole: HeadOver = {
    height: head.height,
    cells: [{ ...next, out: { parts: nextStep(source, amountOf, language) } }, ...head.cells],
  };
  const boxKeys = new Set<string>();
  const table = planTable(START_TABLE, now, language, whole, (earlier) => {
    const entries = startLines(source, language).map((line) => {
      const standing = earlier.get(line.key);
      const isSet = standing !== undefined && isTicked(standing.cell('asked'));
      // A tick stands for the days that it was made for, whatever is wanted now.
      const bound = isSet ? (ticked.get(line.key.slice(KEY.length) as ReportId) ?? null) : line.ask;
      if (bound !== null || isSet) boxKeys.add(line.key);
      return entryOf(START_TABLE, { ...line, ask: bound }, language);
    });
    return withTyped(entries, earlier, {});
  });
  const key = table.columns.findIndex(({ id }) => id === 'key');
  const boxes = table.cells.flatMap((cells, r) =>
    r > table.headerRow && typeof cells[key] === 'string' && boxKeys.has(cells[key]) ? [r] : [],
  );
  return { table, charts, boxes };
}
