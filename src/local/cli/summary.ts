// The summary that the local command prints: reports, money by rule, what is urgent, what is still needed.
import type { Claim, ClaimState } from '../../claims/claim';
import type { RuleId } from '../../claims/rule-ids';
import { errorsOf } from '../../plan/report-lines';
import { type Split, splitUnjudged, unjudgedLine } from '../../plan/unjudged';
import type { ReportId } from '../../reports/ids';
import { issueKinds } from '../../reports/issue-kinds';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { type Day, isoOf } from '../../values/day';
import { sumOf } from '../../values/lists';
import { isWholeCurrency, type Money, moneyText } from '../../values/money';
import { reportName, say as sayMessage, t } from '../../words';
import { aligned, fits, type Paint, pad, wrapped } from './terminal';
import type { Say } from './words';

const ISSUES_SHOWN = 8;
const URGENT_SHOWN = 5;
const STATES: readonly Exclude<ClaimState, 'settled'>[] = ['ready', 'waiting', 'needs-data', 'expired'];

interface SummaryContext {
  readonly result: AuditResult;
  readonly language: Language;
  readonly say: Say;
  readonly paint: Paint;
  /** Places in a line of the terminal. */
  readonly columns: number;
}

interface Context extends SummaryContext {
  /** Places that a block's lines may take. */
  readonly width: number;
}

const INDENT = 2;
const HANG = 4;
const URGENT_MARGIN = 12;
const CLAIM_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const indent = (lines: readonly string[], by = INDENT): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

/** With thousands apart, and without cents where the currency has none. */
function grouped(amount: Money, currency: string): string {
  const text = moneyText(amount).replace(/\B(?=(\d{3})+(?=\.))/g, ',');
  return isWholeCurrency(currency) ? text.replace(/\.00$/, '') : text;
}

/** A report that fills one file or several. */
interface Filled {
  readonly files: string[];
  rows: number;
  from: Day | null;
  to: Day | null;
  issues: number;
}

function reportLines({ result, language, say, paint, width }: Context): string[] {
  const filled = new Map<ReportId | null, Filled>();
  for (const { report, tab, rows, from, to, issues } of result.reports) {
    let of = filled.get(report);
    if (!of) {
      of = { files: [], rows: 0, from: null, to: null, issues: 0 };
      filled.set(report, of);
    }
    of.files.push(tab);
    of.rows += rows;
    of.issues += issues.length;
    if (from !== null) of.from = Math.min(of.from ?? from, from);
    if (to !== null) of.to = Math.max(of.to ?? to, to);
  }
  const unknown = filled.get(null)?.files ?? [];
  filled.delete(null);
  const known = [...filled].map(([report, of]): [string, Filled] => [reportName(report as ReportId, language), of]);
  const withIssues = known.some(([, of]) => of.issues > 0);
  const dayText = (day: Day | null) => (day === null ? '' : isoOf(day));
  const head = ['', say('files'), say('rows'), say('from'), say('to'), withIssues ? say('issues') : ''];
  const rows = known.map(([name, { files, rows: count, from, to, issues }]) => [
    name,
    String(files.length),
    String(count),
    dayText(from),
    dayText(to),
    issues > 0 ? String(issues) : '',
  ]);
  const [first, ...rest] = aligned([head, ...rows], [1, 2, 5]);
  const names = unknown.flatMap((tab) => wrapped(say('unknown', { tab }), width, HANG));
  return [paint.dim(first as string), ...rest, ...names.map((line) => paint.dim(line))];
}

function issueLines({ result, language, say, width }: Context): string[] {
  const all = issueKinds(result.reports.filter(({ report }) => report !== null));
  const lines = all.slice(0, ISSUES_SHOWN).map(({ tab, issue, more }) => {
    const place = issue.row === null ? tab : say('row', { tab, row: issue.row });
    const others = more > 0 ? ` ${say('issueMore', { count: more })}` : '';
    return say('issue', { place, text: sayMessage(issue.message, language) + others });
  });
  if (all.length > ISSUES_SHOWN) lines.push(say('more', { count: all.length - ISSUES_SHOWN }));
  return lines.flatMap((line) => wrapped(line, width, HANG));
}

interface Share {
  count: number;
  review: number;
  amount: Money;
}

/** Claims by rule and currency, then by state. */
function shares(claims: readonly Claim[]): Map<string, { rule: RuleId; currency: string; of: Map<string, Share> }> {
  const all = new Map<string, { rule: RuleId; currency: string; of: Map<string, Share> }>();
  for (const claim of claims) {
    const key = `${String(claim.error).padStart(3)} ${claim.rule} ${claim.currency}`;
    let line = all.get(key);
    if (!line) {
      line = { rule: claim.rule, currency: claim.currency, of: new Map() };
      all.set(key, line);
    }
    let share = line.of.get(claim.state);
    if (!share) {
      share = { count: 0, review: 0, amount: 0 };
      line.of.set(claim.state, share);
    }
    if (claim.strength === 'review') {
      share.review++;
    } else {
      share.count++;
      share.amount += claim.amount ?? 0;
    }
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name of a rule above its figures, where both side by side are too wide. */
function namedAbove(rows: readonly (readonly string[])[]): string[] {
  const lines = aligned(
    rows.map(([, ...cells]) => ['  ', ...cells]),
    CLAIM_NUMBERS,
  );
  return rows.flatMap(([name], i) => (name ? [name, lines[i] as string] : [lines[i] as string]));
}

// More reports are told below, each with what it is for.
const NAMED = 3;

/** Silence about these errors is no sign that nothing is owed. */
function undecidedLines({ missing }: AuditResult, language: Language, say: Say, width: number): string[] {
  if (missing.length === 0) return [];
  const name = (anyOf: readonly ReportId[]) => anyOf.map((id) => reportName(id, language)).join(say('or'));
  const names = [...new Set(missing.map(({ anyOf }) => name(anyOf)))];
  const errors = errorsOf(missing.map(({ rule }) => rule));
  const reports = names.length > NAMED ? say('undecidedMany') : names.join(t(language, 'list.comma'));
  return wrapped(say('undecided', { errors, reports }), width, HANG);
}

function claimLines({ result, language, say, paint, width }: Context): string[] {
  const { listed: open, unjudged } = judged(result);
  const undecided = undecidedLines(result, language, say, width).map((line) => paint.yellow(line));
  if (open.length === 0) {
    const count = sumOf(unjudged, (cases) => cases.count);
    return [...wrapped(count > 0 ? say('noneYet', { count }) : say('none'), width), ...undecided];
  }
  const rows: string[][] = [['', ...STATES.flatMap((state) => ['', t(language, `state.${state}`)]), say('review')]];
  let named: RuleId | null = null;
  for (const { rule, currency, of } of shares(open).values()) {
    const cells = STATES.flatMap((state) => {
      const share = of.get(state);
      if (!share || share.count === 0) return ['', ''];
      return [String(share.count), share.amount > 0 ? `${currency} ${grouped(share.amount, currency)}` : '–'];
    });
    const review = [...of.values()].reduce((sum, share) => sum + share.review, 0);
    rows.push([rule === named ? '' : t(language, `rule.${rule}`), ...cells, review > 0 ? String(review) : '']);
    named = rule;
  }
  const beside = aligned(rows, CLAIM_NUMBERS);
  const [head, ...lines] = fits(beside, width) ? beside : namedAbove(rows);
  const totals = result.totals
    .filter((total) => total.ready !== 0 || total.waiting !== 0)
    .map((total) => [
      `${say('total')} ${total.currency}`,
      `${t(language, 'state.ready')} ${grouped(total.ready, total.currency)}`,
      `${t(language, 'state.waiting')} ${grouped(total.waiting, total.currency)}`,
    ]);
  return [
    paint.dim(head as string),
    ...lines,
    '',
    ...aligned(totals).map((line) => paint.bold(paint.green(line))),
    ...wrapped(say('strongOnly'), width).map((line) => paint.dim(line)),
    ...undecided,
  ];
}

function subjectOf(claim: Claim, say: Say): string {
  const of: [string | null, 'order' | 'shipment'][] = [
    [claim.orderId, 'order'],
    [claim.shipmentId, 'shipment'],
  ];
  const parts = of.flatMap(([id, key]) => (id ? [say(key, { id })] : []));
  const product = claim.sku ?? claim.fnsku;
  if (product) parts.push(say('sku', { id: product }));
  return parts.join(say('and'));
}

function urgentLines({ result, language, say, paint, width }: Context): string[] {
  const ready = result.claims.filter((claim) => claim.state === 'ready' && claim.strength === 'strong');
  const rows = ready.slice(0, URGENT_SHOWN).map((claim) => {
    const { daysLeft } = claim;
    const left = daysLeft === 0 ? say('leftNone') : daysLeft === 1 ? say('leftOne') : say('left', { days: daysLeft });
    const amount =
      claim.amount === null ? say('noAmount') : `${claim.currency} ${grouped(claim.amount, claim.currency)}`;
    return [isoOf(claim.deadline), left, amount, t(language, `rule.${claim.rule}`)];
  });
  const heads = aligned(rows, [1, 2]);
  const margin = pad('', URGENT_MARGIN);
  const below = (text: string) => wrapped(margin + text, width, URGENT_MARGIN);
  return heads.flatMap((line, i) => {
    const claim = ready[i] as Claim;
    const soon = claim.daysLeft <= 10 ? paint.yellow(line) : line;
    return [
      soon,
      ...below(subjectOf(claim, say)),
      ...below(sayMessage(claim.explanation, language)).map((text) => paint.dim(text)),
    ];
  });
}

/** What can be listed, and what waits for reports that are not there at all. */
const judged = (result: AuditResult): Split => splitUnjudged(result, result.claims, () => false);

interface Needed {
  from: Day;
  to: Day;
  claims: number;
}

function neededLines({ result, language, say, width }: Context): string[] {
  const needed = new Map<ReportId, Needed>();
  const { listed, unjudged } = judged(result);
  for (const claim of listed) {
    if (claim.state !== 'needs-data') continue;
    for (const { report, from, to } of claim.needs) {
      const known = needed.get(report);
      if (!known) needed.set(report, { from, to, claims: 1 });
      else
        needed.set(report, { from: Math.min(known.from, from), to: Math.max(known.to, to), claims: known.claims + 1 });
    }
  }
  const rows = [...needed].map(([report, { from, to, claims }]) => [
    say('neededDates', { report: reportName(report, language), from: isoOf(from), to: isoOf(to) }),
    claims === 1 ? say('neededForOne') : say('neededFor', { count: claims }),
  ]);
  const rules = new Map<string, RuleId[]>();
  for (const { rule, anyOf } of result.missing) {
    const cases = unjudged.find((u) => u.rule === rule);
    if (cases?.reports.some(({ report }) => anyOf.includes(report))) continue;
    const reports = anyOf.map((report) => reportName(report, language)).join(say('or'));
    rules.set(reports, [...(rules.get(reports) ?? []), rule]);
  }
  for (const [reports, of] of rules) {
    const named = of.map((rule) => t(language, `rule.${rule}`)).join(say('and'));
    rows.push([say('neededRule', { reports }), say('neededRuleFor', { rules: named })]);
  }
  const cases = unjudged.flatMap((of) => wrapped(unjudgedLine(of, language), width, HANG));
  const beside = aligned(rows);
  const below = rows.flatMap(([what, why]) => [
    ...wrapped(what as string, width, HANG),
    ...wrapped(`${' '.repeat(HANG)}${why}`, width, HANG),
  ]);
  return [...cases, ...(fits(beside, width) ? beside : below)];
}

/** The summary as lines of text. */
export function summaryLines(around: SummaryContext): string[] {
  const context: Context = { ...around, width: around.columns - INDENT };
  const { result, say, paint } = context;
  const subtitle = say('subtitle', { date: isoOf(result.asOf), marketplace: result.marketplace });
  const lines = [`${paint.bold(say('title'))}  ${paint.dim(subtitle)}`];
  const block = (title: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push('', paint.bold(title), ...indent(body));
  };
  block(say('reports'), reportLines(context));
  block(say('issues'), issueLines(context));
  block(say('claims'), claimLines(context));
  block(say('urgent'), urgentLines(context));
  block(say('needed'), neededLines(context));
  return lines;
}
