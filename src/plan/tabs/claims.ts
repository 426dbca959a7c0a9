// The Claims tab: one line per claim, what the seller must do on top, with what he typed at its side.
import type { Claim } from '../../claims/claim';
import { type LifeState, STILL_OPEN, WITH_AMAZON, WORDS } from '../../claims/life';
import { type CaseFacts, NO_FACTS } from '../../messages/cases/facts';
import type { AuditResult } from '../../result';
import type { CheckedDoubts, FiledClaim, Language } from '../../settings';
import { type Day, partsOf } from '../../values/day';
import { sumOf } from '../../values/lists';
import { inDecimals, MONEY_SCALE, type Money } from '../../values/money';
import { headerKey } from '../../values/text';
import { type PlainKey, reportName, say, sentences, t } from '../../words';
import { partsText } from '../claim-answers';
import { type ClaimRow, checkedDoubtsIn, claimRows, filedClaimsIn, rowsOfListed } from '../claim-rows';
import { FAMILY_FILL, LATE_FILL, SOON_FILL, TYPED_FILL } from '../colours';
import { keptText } from '../kept-case';
import { familyOf, RULE_FACTS } from '../rule-facts';
import type { Format, FormulaPart, Out, TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import type { HeadOver } from '../table/head';
import { day, money, moneyFormat, moneyIn, text } from '../table/outs';
import { planTable, readEarlier, type TablePlan } from '../table/table';
import { type Split, splitUnjudged } from '../unjudged';
import { daysFormula, figureFormula, phaseFormula, type StripCurrencies, stateFormula } from './claims-formulas';

/** A line of Claims and where its case text stands. */
interface Line extends ClaimRow {
  /** The case that holds its text; null when it has none. */
  readonly caseKey: string | null;
  /** What a case can be written from later; null leaves what was kept before. */
  readonly kept: string | null;
}

const column = columnsOf<'claims', Line>('claims');

/** A value of the claim; a line without one keeps what stands there. */
const of =
  (value: (claim: Claim, language: Language) => Out | undefined) =>
  ({ claim }: Line, language: Language) =>
    claim === null ? undefined : value(claim, language);

const formula = (parts: readonly FormulaPart[], value: string | number): Out => ({ formula: parts, value });

/** In the currency's unit: what was claimed where it is filed, else what is owed. */
export function amountOf({ claim, claimed }: ClaimRow): number | null {
  return claimed ?? (claim === null || claim.amount === null ? null : claim.amount / MONEY_SCALE);
}

const answerFormat = ({ currency }: Line) => moneyFormat(currency);

/** The last three days, the last ten. */
const DAYS_ALARMS = [
  { most: 3, fill: LATE_FILL },
  { most: 10, fill: SOON_FILL },
] as const;

const ONE_LINE = { clip: true } as const;
const FOLDED = { clip: true, folded: true } as const;
const HIDDEN = { clip: true, owner: 'hidden' } as const;

const COLUMNS = [
  column({ id: 'yourStatus', width: 95, ...ONE_LINE, owner: 'seller', fill: () => TYPED_FILL }),
  column({
    id: 'daysLeft',
    width: 55,
    ...ONE_LINE,
    format: 'days',
    centred: true,
    alarms: DAYS_ALARMS,
    value: (line) => formula(daysFormula(), STILL_OPEN.includes(line.state) ? (line.claim?.daysLeft ?? '') : ''),
  }),
  column({
    id: 'amount',
    width: 90,
    ...ONE_LINE,
    format: ({ currency }) => moneyIn(currency),
    value: (line) => amountOf(line) ?? (line.claim ? '' : undefined),
  }),
  column({
    id: 'state',
    width: 105,
    ...ONE_LINE,
    format: 'general',
    value: (line, language) => formula(stateFormula(language), stateText(line, line.state, language)),
  }),
  column({
    id: 'rule',
    width: 180,
    ...ONE_LINE,
    value: of(({ rule }, language) => t(language, `rule.${rule}`)),
    fill: ({ claim }) => claim && FAMILY_FILL[familyOf(claim)],
  }),
  column({ id: 'quote', width: 150, ...ONE_LINE, value: of((claim) => text(quoted(claim))) }),
  column({ id: 'sku', width: 110, ...ONE_LINE, value: of(({ sku }) => text(sku)) }),
  column({
    id: 'unitsOpen',
    width: 50,
    ...ONE_LINE,
    format: 'integer',
    centred: true,
    value: of(({ unitsOpen }) => unitsOpen),
  }),
  column({ id: 'why', width: 185, ...ONE_LINE, value: whyOf }),
  column({
    id: 'text',
    width: 50,
    ...ONE_LINE,
    centred: true,
    value: ({ caseKey }, language) =>
      caseKey === null
        ? ''
        : { parts: [{ text: t(language, 'evidence.text'), own: { table: 'cases', key: caseKey } }] },
  }),
  column({ id: 'caseId', width: 85, ...ONE_LINE, owner: 'seller', fill: () => TYPED_FILL }),
  column({ id: 'yourNotes', width: 85, ...ONE_LINE, owner: 'seller', fill: () => TYPED_FILL }),

  column({ id: 'amazonsAnswer', width: 200, ...FOLDED, owner: 'seller', fill: () => TYPED_FILL }),
  column({
    id: 'strength',
    width: 90,
    ...FOLDED,
    value: of(({ strength }, language) => t(language, `strength.${strength}`)),
  }),
  column({ id: 'deadline', width: 90, ...FOLDED, format: 'date', value: of(({ deadline }) => day(deadline)) }),
  column({ id: 'currency', width: 70, ...FOLDED, centred: true, value: of(({ currency }) => text(currency)) }),
  column({ id: 'error', width: 55, ...FOLDED, format: 'integer', centred: true, value: of(({ error }) => error) }),
  column({ id: 'marketplace', width: 85, ...FOLDED, value: of(({ marketplace }) => text(marketplace)) }),
  column({ id: 'orderId', width: 150, ...FOLDED, value: of(({ orderId }) => text(orderId)) }),
  column({ id: 'shipmentId', width: 115, ...FOLDED, value: of(({ shipmentId }) => text(shipmentId)) }),
  column({ id: 'referenceId', width: 115, ...FOLDED, value: of(({ referenceId }) => text(referenceId)) }),
  column({ id: 'fnsku', width: 100, ...FOLDED, value: of(({ fnsku }) => text(fnsku)) }),
  column({ id: 'asin', width: 100, ...FOLDED, value: of(({ asin }) => text(asin)) }),
  column({ id: 'title', width: 180, ...FOLDED, value: of(({ title }) => text(title)) }),
  column({ id: 'eventDate', width: 90, ...FOLDED, format: 'date', value: of(({ eventDate }) => day(eventDate)) }),
  column({
    id: 'eligibleFrom',
    width: 90,
    ...FOLDED,
    format: 'date',
    value: of(({ eligibleFrom }) => day(eligibleFrom)),
  }),
  column({ id: 'unitsEvent', width: 60, ...FOLDED, format: 'integer', value: of(({ unitsEvent }) => unitsEvent) }),
  column({ id: 'unitsFound', width: 70, ...FOLDED, format: 'integer', value: of(({ unitsFound }) => unitsFound) }),
  column({
    id: 'unitsReimbursed',
    width: 70,
    ...FOLDED,
    format: 'integer',
    value: of(({ unitsReimbursed }) => unitsReimbursed),
  }),
  column({ id: 'unitValue', width: 90, ...FOLDED, format: 'cost', value: of(({ unitValue }) => money(unitValue)) }),
  column({ id: 'valueBasis', width: 130, ...FOLDED, value: of((claim, language) => t(language, basisOf(claim))) }),
  column({
    id: 'remarks',
    width: 240,
    ...FOLDED,
    value: of(({ remarks }, language) => text(remarks.map((remark) => say(remark, language)).join('\n'))),
  }),
  column({ id: 'needs', width: 240, ...FOLDED, value: of((claim, language) => text(needLines(claim, language))) }),
  column({ id: 'evidence', width: 90, ...FOLDED, value: of(evidenceLink) }),
  column({ id: 'filedOn', width: 90, ...FOLDED, format: 'date', value: ({ filedOn }) => day(filedOn) }),

  column({ id: 'paid', width: 90, ...FOLDED, format: answerFormat, value: ({ answer }) => answer?.paid ?? '' }),
  column({ id: 'paidOn', width: 90, ...FOLDED, format: 'date', value: ({ answer }) => day(answer?.on) }),
  column({
    id: 'takenBack',
    width: 90,
    ...FOLDED,
    format: answerFormat,
    value: ({ answer }) => (answer && answer.takenBack > 0 ? answer.takenBack : ''),
  }),

  column({
    id: 'phase',
    width: 100,
    ...HIDDEN,
    format: 'general',
    value: ({ state }) => formula(phaseFormula(), state),
  }),
  column({ id: 'openState', width: 100, ...HIDDEN, value: ({ outlook }) => outlook.open }),
  column({ id: 'checkedState', width: 100, ...HIDDEN, value: ({ outlook }) => outlook.checked }),
  column({ id: 'filedState', width: 100, ...HIDDEN, value: ({ outlook }) => outlook.filed }),
  column({ id: 'caseState', width: 100, ...HIDDEN, value: ({ follows, state }) => (follows === '' ? '' : state) }),
  column({ id: 'follows', width: 100, ...HIDDEN, value: ({ follows }) => text(follows) }),
  column({
    id: 'openText',
    width: 100,
    ...HIDDEN,
    value: (line, language) => stateText(line, line.outlook.open, language),
  }),
  column({
    id: 'daysOpen',
    width: 100,
    ...HIDDEN,
    format: 'integer',
    value: ({ claim }) => claim?.daysLeft ?? '',
  }),
  column({ id: 'claimed', width: 100, ...HIDDEN, format: 'cost', value: ({ claimed }) => claimed ?? '' }),
  column({ id: 'part', width: 100, ...HIDDEN, value: ({ part }) => text(part) }),
  column({ id: 'said', width: 100, ...HIDDEN, value: ({ typed }) => typed }),
  column({
    id: 'doubts',
    width: 100,
    ...HIDDEN,
    value: of(({ doubts }) => text(doubts.map(({ id }) => id).join(' '))),
  }),
  column({ id: 'doubtsChecked', width: 100, ...HIDDEN, value: ({ checked }) => text(checked.join(' ')) }),
  column({ id: 'payments', width: 100, ...HIDDEN, value: ({ answer }) => text(partsText(answer)) }),
  column({
    id: 'candidates',
    width: 100,
    ...HIDDEN,
    value: of(({ candidateKeys }) => text(candidateKeys.join('\n'))),
  }),
  column({ id: 'shownSince', width: 100, ...HIDDEN, format: 'date', value: ({ shownSince }) => day(shownSince) }),
  column({ id: 'kept', width: 100, ...HIDDEN, value: ({ kept }) => kept ?? undefined }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ key }) => key }),
];

export type ClaimColumn = (typeof COLUMNS)[number]['id'];

/** Titles that only the layout before had, or that were another column's then. */
const FORMER_LAYOUT: readonly (readonly [ClaimColumn, ...string[]])[] = [
  ['daysLeft', 'Days left', '剩余天数'],
  ['why', 'Arithmetic', '计算过程'],
  ['unitsEvent', 'Units', '数量'],
  ['unitsOpen', 'Units open', '待赔数量'],
];

export const CLAIMS_TABLE: Table<ClaimColumn, Line> = {
  columns: COLUMNS,
  key: 'key',
  frozenColumns: 3,
  rowHeight: 21,
  formerLayout: new Map(
    FORMER_LAYOUT.flatMap(([id, ...titles]) => titles.map((title): [string, ClaimColumn] => [headerKey(title), id])),
  ),
};

/** Suggestions for the seller's own status; he may type anything else. */
export function statusChoices(language: Language): string[] {
  return WORDS.map((word) => t(language, `status.${word}`));
}

/** "13 Dec", or as the language writes it. */
export function shortDay(value: Day, language: Language): string {
  const { month, day: of } = partsOf(value);
  return t(language, 'life.day', { day: of, month: t(language, 'life.months').split(' ')[month - 1] ?? '' });
}

function stateText({ claim }: Line, state: ClaimRow['state'], language: Language): string {
  const from = state === 'waiting' ? claim?.eligibleFrom : null;
  return typeof from === 'number'
    ? t(language, 'life.until', { day: shortDay(from, language) })
    : t(language, `life.${state}`);
}

/** What Amazon wants named where such a claim is filed. */
function quoted(claim: Claim): string {
  const { orderId, shipmentId, referenceId, sku, alternatives, rule } = claim;
  const reference = referenceId ?? (alternatives.length > 0 ? alternatives.join(', ') : null);
  const ids = {
    order: [orderId, reference, sku],
    shipment: [shipmentId, reference, sku],
    fee: [sku],
    warehouse: [reference, shipmentId, sku],
    revaluation: [reference, orderId, sku],
    removal: [reference, orderId, sku],
  }[RULE_FACTS[rule].where];
  return ids.find((id) => id !== null && id !== '') ?? '';
}

/** What the reports say of a claim beside the seller's word: how it was answered, and where they say otherwise. */
function besides(line: Line, language: Language) {
  const { said, state, answer, short, settled, stale, claim, filedOn, currency } = line;
  const amount = (value: number) => ({ amount: Math.round(value * MONEY_SCALE), currency });
  const closedByHim = said.word === 'refused' || said.word === 'dropped';
  const lines: string[] = [];
  if (line.follows !== '') lines.push(t(language, 'beside.withCase'));
  if (closedByHim && (answer !== null || settled === 'paid')) lines.push(t(language, 'beside.paidThough'));
  if (answer !== null && answer.on !== null)
    lines.push(t(language, 'beside.paid', { ...amount(answer.paid), on: answer.on }));
  if (answer !== null && answer.takenBack > 0) lines.push(t(language, 'beside.takenBack', amount(answer.takenBack)));
  if (short > 0) lines.push(t(language, 'beside.short', amount(short)));
  if (said.word === 'paid' && answer === null && settled !== 'paid') lines.push(t(language, 'beside.notPaid'));
  if (filedOn !== null && settled === 'found') lines.push(t(language, 'beside.found'));
  if (state === 'silent' && filedOn !== null) lines.push(t(language, 'beside.silent', { on: filedOn }));
  const hint = answerHint(line);
  if (hint !== null) lines.push(t(language, hint));
  if (stale && claim !== null && claim.doubts.length > 0) lines.push(t(language, 'beside.newDoubt'));
  return lines;
}

/** What to choose, so that Cases can say what to do about a refusal or a question; null when there is nothing to choose. */
function answerHint(line: Line): PlainKey | null {
  const { claim, state, said, amazons, answer } = line;
  // As long as a letter would be written.
  if (claim === null || answer !== null || line.follows !== '') return null;
  if (state !== 'refused' && state !== 'asked') return null;
  if (said.answer !== null && said.answer !== state) return 'beside.answerDiffers';
  if (state === 'refused') return amazons?.kind === 'refused' && amazons.reason !== null ? null : 'beside.whyRefused';
  return amazons?.kind === 'asked' && amazons.question !== null ? null : 'beside.whatAsked';
}

/** What the reports say beside, the arithmetic, then why to look first; without a claim it keeps what it said last. */
function whyOf(line: Line, language: Language): Out | undefined {
  const beside = besides(line, language);
  const { claim } = line;
  if (!claim) return beside.length === 0 ? undefined : text(sentences(beside, language));
  const why = [say(claim.explanation, language), ...claim.remarks.map((remark) => say(remark, language))];
  return text(sentences([...beside, ...why], language));
}

/** The first row that makes the claim, with the number of all rows. */
function evidenceLink({ evidence }: Claim, language: Language): Out {
  const [first] = [...evidence].sort((a, b) => (a.role === b.role ? 0 : a.role === 'event' ? -1 : 1));
  if (!first) return '';
  const label =
    evidence.length === 1 ? t(language, 'evidence.one') : t(language, 'evidence.rows', { count: evidence.length });
  return { parts: [{ text: label, row: { tab: first.tab, row: first.row } }] };
}

/** What the amount comes from; only a missing one is for the seller to mend. */
function basisOf({ valueBasis, amount }: Claim): PlainKey {
  return valueBasis === 'unknown' && amount !== null ? 'basis.reports' : `basis.${valueBasis}`;
}

function needLines({ needs }: Claim, language: Language): string {
  return needs
    .map(({ report, from, to }) => t(language, 'need.line', { report: reportName(report, language), from, to }))
    .join('\n');
}

/** The claims that the sheet shows: those below the smallest amount only when the seller typed beside them. */
function shownClaims(claims: readonly Claim[], smallest: Money, isTyped: (key: string) => boolean): Claim[] {
  return claims.filter((claim) => claim.amount === null || claim.amount >= smallest || isTyped(claim.key));
}

/** What Claims shows, before it is laid out. */
export interface ClaimLines {
  readonly rows: readonly ClaimRow[];
  readonly split: Split;
  /** Claims below the smallest amount, which are not shown. */
  readonly hidden: number;
}

/** The lines of Claims after a run; `smallest` hides claims below it that have nothing typed. */
export function claimLines(result: AuditResult, now: TabNow | null, smallest: Money): ClaimLines {
  const { first } = readEarlier(CLAIMS_TABLE, now);
  const rowsNow = rowsOfListed(result.claims, first, result.settledKeys);
  const isTyped = (key: string) => rowsNow.get(key)?.typed === true;
  const enough = shownClaims(result.claims, smallest, isTyped);
  const split = splitUnjudged(result, enough, isTyped);
  return { rows: claimRows(split.listed, result, first), split, hidden: result.claims.length - enough.length };
}

/** Doubts that the seller has checked, as his Claims tab says. */
export function checkedDoubts(now: TabNow | null): CheckedDoubts[] {
  return checkedDoubtsIn(readEarlier(CLAIMS_TABLE, now).first);
}

/** What Amazon has been told of, as the Claims tab says. */
export function filedClaims(now: TabNow | null): FiledClaim[] {
  return filedClaimsIn(readEarlier(CLAIMS_TABLE, now).first);
}

interface Figure {
  readonly over: ClaimColumn;
  readonly label: PlainKey;
  readonly states: readonly LifeState[];
  /** At most so many days are left. */
  readonly days?: number;
  /** Only certain claims count. */
  readonly certain?: true;
}

/** Figures of the strip on top, each above columns that leave it room. */
const STRIP: readonly Figure[] = [
  { over: 'yourStatus', label: 'strip.toFile', states: ['to-file'] },
  { over: 'state', label: 'strip.soon', states: ['to-file'], days: 10 },
  { over: 'quote', label: 'strip.withAmazon', states: WITH_AMAZON },
  { over: 'why', label: 'strip.waiting', states: ['waiting'], certain: true },
];

/** What the formula of a figure shows when nothing is typed since. */
function figureText(
  { states, days, certain }: Figure,
  label: string,
  rows: readonly ClaimRow[],
  currencies: StripCurrencies,
): string {
  const counted = rows.filter(
    ({ state, claim }) =>
      states.includes(state) &&
      (days === undefined || (claim !== null && claim.daysLeft <= days)) &&
      (certain !== true || claim?.strength === 'strong'),
  );
  const sum = (currency: string) => {
    const amount = counted.reduce((all, row) => all + (row.currency === currency ? (amountOf(row) ?? 0) : 0), 0);
    return `${inDecimals(amount, currency)} ${currency}`;
  };
  const { main, more } = currencies;
  return main === null ? `${label} ${counted.length}` : `${label} ${sum(main)}${more ? ' …' : ''} (${counted.length})`;
}

/** Texts, the most frequent first. */
function byFrequency(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text);
}

function stripHead({ rows, split }: ClaimLines, { asOf }: AuditResult, language: Language): HeadOver {
  // There is room for one: that of most claims. Start has them all.
  const [main, ...others] = byFrequency(rows.map(({ currency }) => currency).filter((currency) => currency !== ''));
  const currencies: StripCurrencies = { main: main ?? null, more: others.length > 0 };
  const cell = (column: ClaimColumn, out: Out, format: Format) => ({
    row: 0,
    column,
    out,
    format,
    fill: null,
    note: '',
  });
  const figures = STRIP.map((figure) => {
    const { over, states, days, certain } = figure;
    const label = t(language, figure.label);
    const strength = certain ? t(language, 'strength.strong') : undefined;
    const parts = figureFormula(label, states, currencies, { days, strength });
    return cell(over, formula(parts, figureText(figure, label, rows, currencies)), 'general');
  });
  const date = t(language, 'strip.asOf', { asOf });
  // Zeros alone would read as if nothing was owed.
  const count = sumOf(split.unjudged, (cases) => cases.count);
  const told = count === 0 ? date : t(language, 'strip.unjudged', { count, tab: t(language, 'tab.start') });
  const last = { ...cell('caseId', told, 'text'), note: count === 0 ? '' : date };
  return { height: 1, cells: [...figures, last] };
}

/**
 * The whole Claims tab. What the seller typed stays with its key.
 * @param caseOf the case of a claim, by its key; null when it has none
 */
export function planClaims(
  claims: ClaimLines,
  result: AuditResult,
  now: TabNow | null,
  language: Language,
  caseOf: (key: string) => string | null = () => null,
  facts: CaseFacts = NO_FACTS,
): TablePlan {
  const lines = claims.rows.map(
    (row): Line => ({
      ...row,
      caseKey: caseOf(row.key),
      kept: row.claim === null ? null : keptText(row.claim, result, facts),
    }),
  );
  return planTable(CLAIMS_TABLE, now, language, stripHead(claims, result, language), () =>
    lines.map((line) => ({
      ...entryOf(CLAIMS_TABLE, line, language),
      from: line.from,
      keepRest: line.claim === null,
    })),
  );
}
