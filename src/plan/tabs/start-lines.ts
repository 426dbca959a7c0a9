// What Start says in words: the next thing to do, and a line a report, with what is wrong, what was not read and the colours.
import type { Claim } from '../../claims/claim';
import { STILL_OPEN } from '../../claims/life';
import type { ReportId } from '../../reports/ids';
import { type IssueKind, issueKinds } from '../../reports/issue-kinds';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import type { RowRef } from '../../values/cell';
import { type Day, isoOf } from '../../values/day';
import { inDecimals, MONEY_SCALE } from '../../values/money';
import { fingerprint } from '../../values/text';
import { reportName, reportPath, say, sentences, t } from '../../words';
import type { ClaimRow } from '../claim-rows';
import { CHECK_FILL, FAMILY_FILL, type Family, SUMMARY_FILL } from '../colours';
import { type CostLine, costLines } from '../cost-lines';
import { errorsOf, type ReportLine, type ReportState, reportLines } from '../report-lines';
import { familyOf } from '../rule-facts';
import type { Part } from '../table/cells';
import { unjudgedLine } from '../unjudged';
import type { ClaimLines } from './claims';

/** Days that a tick of the seller stands for. */
export interface Asked {
  readonly from: Day;
  readonly to: Day;
}

export interface StartLine {
  readonly key: string;
  readonly state: string;
  readonly fill: string | null;
  /** The report, or what else the line is about. */
  readonly about: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rows: number | null;
  readonly todo: string;
  /** Where the sentence leads to. */
  readonly link: RowRef | null;
  readonly where: string;
  /** The days that a tick would stand for; null where none would help. */
  readonly ask: Asked | null;
}

export const SOON_DAYS = 10;

/** Amounts by currency, in the currency's unit, as text: `12.50 USD · 3.00 GBP`. */
function moneyByCurrency(sums: ReadonlyMap<string, number>): string {
  return [...sums]
    .filter(([currency, sum]) => currency !== '' && sum !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]) => `${inDecimals(sum, currency)} ${currency}`)
    .join(' · ');
}

/** Sums by currency of what rows claim, in the currency's unit. */
function sumsOf(rows: readonly ClaimRow[], amountOf: (row: ClaimRow) => number | null): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const amount = amountOf(row);
    if (amount !== null) sums.set(row.currency, (sums.get(row.currency) ?? 0) + amount);
  }
  return sums;
}

const inUnits = (money: ReadonlyMap<string, number>) =>
  moneyByCurrency(new Map([...money].map(([currency, sum]) => [currency, sum / MONEY_SCALE])));

/**
 * What is wrong in the seller's reports. Tabs of his own and blank ones are no problem in a spreadsheet, nor is a tab of
 * ours that he has not filled in yet.
 */
export function problemsIn(result: AuditResult): IssueKind[] {
  return issueKinds(
    result.reports.map((summary) => {
      const own = summary.report === null || summary.report === 'products' || summary.report === 'shipments';
      const issues = summary.issues.filter(
        ({ code }) => code !== 'unknown-report' && !(own && code === 'empty-report'),
      );
      return { ...summary, issues };
    }),
  );
}

/** True when no tab is a report of Amazon: the seller begins. */
function isWelcome(result: AuditResult): boolean {
  return !result.reports.some(({ report }) => report !== null && report !== 'products' && report !== 'shipments');
}

/** The claims that are still to be filed. */
function stillOpen(result: AuditResult, rows: readonly ClaimRow[]): Claim[] {
  const closed = new Set(rows.filter(({ state }) => !STILL_OPEN.includes(state)).map(({ key }) => key));
  return result.claims.filter(({ key }) => !closed.has(key));
}

/** The reports as they serve those claims. */
function reportsOf(result: AuditResult, rows: readonly ClaimRow[]): ReportLine[] {
  return reportLines(result, stillOpen(result, rows));
}

/** A sentence with its place in the report and how many more there are. */
function issueText({ issue, more }: IssueKind, language: Language): string {
  const said = say(issue.message, language);
  const placed =
    issue.row === null
      ? said
      : t(language, 'start.todo.place', { row: issue.row, column: issue.column ?? '', text: said });
  return more === 0 ? placed : t(language, 'start.todo.more', { text: placed, count: more });
}

const NOTHING = { from: null, to: null, rows: null, link: null, where: '', ask: null } as const;
const STATE_FILL: Partial<Readonly<Record<ReportState, string>>> = {
  damaged: CHECK_FILL,
  short: SUMMARY_FILL,
  missing: SUMMARY_FILL,
};

function linkOf({ tab, issue }: IssueKind): RowRef {
  return { tab, row: issue.row ?? 1 };
}

/** The lines of one report: what is wrong with it, a line a kind, then nothing else; or what it decides. */
function linesOf(line: ReportLine, asked: Asked | null, canAsk: boolean, language: Language): StartLine[] {
  const { report, state, damage, decides, serves, instead, from, to, rows, tabs } = line;
  const about = reportName(report, language);
  const todo: string[] = [];
  if (asked !== null) todo.push(t(language, 'start.todo.asked', { from: asked.from, to: asked.to }));
  if (decides) {
    const { claims: count, money } = decides;
    const dates = { from: decides.from, to: decides.to };
    todo.push(t(language, 'start.todo.decides', { ...dates, count, money: inUnits(money) }));
  }
  if (serves.length > 0) {
    const others = instead.map((id) => reportName(id, language)).join(t(language, 'list.comma'));
    todo.push(t(language, 'start.todo.absent', { errors: errorsOf(serves), instead: others }));
  }
  if (todo.length === 0) todo.push(t(language, 'start.todo.good'));
  const [first, ...others] = damage;
  const own: StartLine = {
    key: `report ${report}`,
    state: t(language, `start.is.${state}`),
    fill: STATE_FILL[state] ?? null,
    about,
    from,
    to,
    rows: tabs.length === 0 ? null : rows,
    todo: sentences(first ? [issueText(first, language), ...(decides ? todo : [])] : todo, language),
    link: first ? linkOf(first) : null,
    where: reportPath(report, language),
    ask: decides && canAsk && state === 'short' ? { from: decides.from, to: decides.to } : null,
  };
  const more = others.map(
    (kind): StartLine => ({
      ...NOTHING,
      key: `damage ${kind.tab} ${kind.issue.code} ${kind.issue.column ?? ''}`,
      state: t(language, 'start.is.damaged'),
      fill: CHECK_FILL,
      about,
      todo: issueText(kind, language),
      link: linkOf(kind),
    }),
  );
  return [own, ...more];
}

function welcomeLines(language: Language): StartLine[] {
  return (['start.step.1', 'start.step.2', 'start.step.3'] as const).map((id, i) => ({
    ...NOTHING,
    key: `step ${i + 1}`,
    state: t(language, 'start.step', { step: i + 1 }),
    fill: null,
    about: t(language, (['menu.import', 'start.report', 'menu.find'] as const)[i]!),
    todo: t(language, id),
  }));
}

/** Issues of a tab that is no report, or that cost no row. */
function otherIssues(result: AuditResult, shown: readonly ReportLine[], language: Language): StartLine[] {
  const told = new Set(
    shown.flatMap(({ damage }) => damage.map(({ tab, issue }) => `${tab}\n${issue.code}\n${issue.column}`)),
  );
  const reportOf = new Map(result.reports.map(({ tab, report }) => [tab, report]));
  return problemsIn(result)
    .filter(({ tab, issue }) => !told.has(`${tab}\n${issue.code}\n${issue.column}`))
    .map((kind): StartLine => {
      const report = reportOf.get(kind.tab) ?? null;
      return {
        ...NOTHING,
        key: `told ${kind.tab} ${kind.issue.code} ${kind.issue.column ?? ''}`,
        state: t(language, report === null ? 'start.is.damaged' : 'start.is.told'),
        fill: report === null ? CHECK_FILL : null,
        about: report === null ? kind.tab : reportName(report, language),
        todo: issueText(kind, language),
        link: linkOf(kind),
      };
    });
}

/** The line of a product that has no cost of the seller's: what a cost would change. */
function costLine({ sku, by, claims }: CostLine, language: Language): StartLine {
  const units = new Map(claims.map(({ unitValue, currency }) => [`${unitValue} ${currency}`, { unitValue, currency }]));
  const [only = { unitValue: null, currency: '' }, ...others] = units.values();
  const unit = others.length > 0 ? 0 : (only.unitValue ?? 0);
  const money = new Map<string, number>();
  for (const { currency, amount } of claims) money.set(currency, (money.get(currency) ?? 0) + (amount ?? 0));
  const count = claims.length;
  return {
    ...NOTHING,
    key: `cost ${sku}`,
    state: t(language, by === null ? 'start.is.noCost' : 'start.is.amazonsCost'),
    fill: by === null ? SUMMARY_FILL : null,
    about: sku,
    todo:
      by === null
        ? t(language, 'start.todo.noCost', { count })
        : t(language, 'start.todo.amazonsCost', {
            count,
            money: inUnits(money),
            unit: inUnits(new Map([[only.currency, unit]])),
          }),
    where: reportPath('products', language),
  };
}

/** What costs are known of, and where one would change claims. */
function linesOfCosts(result: AuditResult, rows: readonly ClaimRow[], language: Language) {
  const { products, more, known } = costLines(stillOpen(result, rows), result.costs);
  const whole = { ...NOTHING, state: t(language, 'start.is.costs'), fill: null, about: t(language, 'tab.products') };
  const others = more === 0 ? '' : t(language, 'start.todo.costsMore', { count: more });
  const counted = known === null ? '' : t(language, 'start.todo.costs', { ...known });
  const todo = sentences(
    [others, counted].filter((text) => text !== ''),
    language,
  );
  return {
    wanted: products.map((product) => costLine(product, language)),
    counted: todo === '' ? [] : [{ ...whole, key: 'costs', todo }],
  };
}

function unreadTabs(result: AuditResult, language: Language): StartLine[] {
  const kinds = [
    { code: 'unknown-report', state: 'start.is.unknown', todo: 'start.todo.unknown' },
    { code: 'empty-report', state: 'start.is.empty', todo: 'start.todo.empty' },
  ] as const;
  return kinds.flatMap(({ code, state, todo }) => {
    const tabs = result.reports.filter(
      ({ report, issues }) =>
        (report === null || code === 'empty-report') && issues.some((issue) => issue.code === code),
    );
    const [first] = tabs;
    if (!first) return [];
    const names = tabs.map(({ tab }) => tab).join(t(language, 'list.comma'));
    const list = t(language, 'start.todo.tabs', { count: tabs.length, tabs: names });
    return [
      {
        ...NOTHING,
        key: `unread ${code}`,
        state: t(language, state),
        fill: null,
        about: names,
        todo: sentences(tabs.length === 1 ? [t(language, todo)] : [t(language, todo), list], language),
      },
    ];
  });
}

/** What the lines are made from. */
export interface StartSource {
  readonly result: AuditResult;
  readonly claims: ClaimLines;
  /** Clear lines about settings that could not be used. */
  readonly problems: readonly string[];
  /** Days for which the seller ticked a report. */
  readonly asked: ReadonlyMap<ReportId, Asked>;
  /** Reports that lack more than days: a tick about dates would not settle it. */
  readonly doubtful: ReadonlySet<ReportId>;
}

/** Every line of Start: damage first, then what is wanted, what is good, what was not read, and the colours. */
export function startLines(source: StartSource, language: Language): StartLine[] {
  const { result, claims, problems, asked, doubtful } = source;
  const { rows, split, hidden } = claims;
  const line = (kind: string, state: string, about: string, todo: string, fill: string | null = null): StartLine => ({
    ...NOTHING,
    key: `${kind} ${fingerprint(about + todo)}`,
    ...{ state, fill, about, todo },
  });
  const welcome = isWelcome(result);
  const reports = welcome ? [] : reportsOf(result, rows);
  const others = otherIssues(result, reports, language);
  const broken = others.filter(({ fill }) => fill !== null);
  const lines = reports.map((report) => ({
    state: report.state,
    lines: linesOf(report, asked.get(report.report) ?? null, !doubtful.has(report.report), language),
  }));
  const settingName = t(language, 'tab.settings');
  const ofState = (...states: readonly ReportState[]) =>
    lines.filter(({ state }) => states.includes(state)).flatMap((report) => report.lines);
  const costs = welcome ? null : linesOfCosts(result, rows, language);
  const unjudged = split.unjudged.map((cases) =>
    line(
      'unjudged',
      t(language, 'start.is.unjudged'),
      t(language, `rule.${cases.rule}`),
      unjudgedLine(cases, language),
    ),
  );
  const old = (result.fees?.stale ?? []).map((card) =>
    line('old', t(language, 'start.is.old'), t(language, 'tab.fees'), t(language, 'feesHead.stale', card)),
  );
  const counted = t(language, 'start.is.counted');
  const counts =
    hidden > 0
      ? [line('count', counted, t(language, 'tab.claims'), t(language, 'summary.hidden', { count: hidden }))]
      : [];
  const noAmount = rows.filter(({ state, claim }) => state === 'to-file' && claim?.amount === null).length;
  if (noAmount > 0)
    counts.push(
      line('count', counted, t(language, 'tab.claims'), t(language, 'summary.noAmount', { count: noAmount })),
    );
  const families = [...new Set(rows.flatMap(({ claim }): Family[] => (claim ? [familyOf(claim)] : [])))].sort();
  return [
    ...(welcome ? welcomeLines(language) : []),
    ...ofState('damaged'),
    ...broken,
    ...problems.map((text) => line('setting', t(language, 'start.is.setting'), settingName, text, CHECK_FILL)),
    ...ofState('short', 'missing'),
    ...(costs?.wanted ?? []),
    ...ofState('absent', 'good'),
    ...unjudged,
    ...old,
    ...others.filter(({ fill }) => fill === null),
    ...unreadTabs(result, language),
    ...(costs?.counted ?? []),
    ...counts,
    ...families.map((family) =>
      line('colour', t(language, 'start.is.colour'), t(language, `family.${family}`), '', FAMILY_FILL[family]),
    ),
  ];
}

/** One sentence: the next thing to do, linked to where it is done. */
export function nextStep(
  { result, claims: { rows } }: StartSource,
  amountOf: (row: ClaimRow) => number | null,
  language: Language,
): Part[] {
  const part = (text: string, to: Omit<Part, 'text'> = {}): Part[] => [{ text, ...to }];
  if (isWelcome(result)) return part(t(language, 'start.next.welcome'));
  const told = (of: readonly ClaimRow[]) => ({ count: of.length, money: moneyByCurrency(sumsOf(of, amountOf)) });
  const toClaim = (of: readonly ClaimRow[]) => ({ own: { table: 'claims', key: of[0]?.key ?? '' } });
  const inState = (state: ClaimRow['state']) => rows.filter((row) => row.state === state);
  const toFile = inState('to-file');
  const soon = toFile.filter(({ claim }) => claim !== null && claim.daysLeft <= SOON_DAYS);
  if (soon.length > 0) return part(t(language, 'start.next.soon', told(soon)), toClaim(soon));
  const reports = reportsOf(result, rows);
  const decided = ({ report, decides }: ReportLine) => ({
    report: reportName(report, language),
    from: decides?.from ?? 0,
    to: decides?.to ?? 0,
    count: decides?.claims ?? 0,
    money: inUnits(decides?.money ?? new Map()),
  });
  const toReport = ({ report }: ReportLine) => ({ own: { table: 'start', key: `report ${report}` } });
  const damaged = reports.find(({ state, decides }) => state === 'damaged' && decides !== null);
  if (damaged) return part(t(language, 'start.next.damaged', decided(damaged)), toReport(damaged));
  const [first] = toFile;
  if (first) {
    const day = Math.min(...toFile.flatMap(({ claim }: { claim: Claim | null }) => claim?.deadline ?? []));
    return part(t(language, 'start.next.file', { ...told(toFile), day }), toClaim(toFile));
  }
  const [most] = reports
    .filter(({ decides }) => decides !== null)
    .sort((a, b) => (b.decides?.claims ?? 0) - (a.decides?.claims ?? 0));
  if (most) {
    const { state, serves } = most;
    const errors = errorsOf(serves);
    const missing = state === 'missing' && errors !== '';
    const told = { ...decided(most), errors };
    return part(t(language, missing ? 'start.next.missing' : 'start.next.report', told), toReport(most));
  }
  const check = inState('check-first');
  if (check.length > 0) return part(t(language, 'start.next.check', told(check)), toClaim(check));
  const waiting = inState('waiting');
  const opens = nextOpening(waiting);
  if (opens !== null)
    return part(t(language, 'start.next.waiting', { ...told(waiting), day: opens }), toClaim(waiting));
  const absent = reports.filter(({ state, serves }) => state === 'absent' && serves.length > 0);
  if (absent[0]) {
    const names = absent.map(({ report }) => reportName(report, language)).join(t(language, 'list.comma'));
    const errors = errorsOf(absent.flatMap(({ serves }) => serves));
    return part(t(language, 'start.next.absent', { errors, reports: names }), toReport(absent[0]));
  }
  return part(t(language, 'start.next.none'));
}

/** The day on which the next of the waiting claims may be filed; null without one. */
export function nextOpening(waiting: readonly ClaimRow[]): Day | null {
  const days = waiting.flatMap(({ claim }) => claim?.eligibleFrom ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

/** `2026-07-11 – 2026-09-23`; empty without dates. */
export function datesText({ from, to }: Pick<StartLine, 'from' | 'to'>): string {
  return from === null || to === null ? '' : `${isoOf(from)} – ${isoOf(to)}`;
}
