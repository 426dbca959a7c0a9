// The figures of Start and what its charts are drawn from: formulas over Claims and over the payments kept, so that typing in
// Claims moves them at once. Currencies are never added.
import { type LifeState, WITH_AMAZON } from '../../claims/life';
import type { Language } from '../../settings';
import { type Day, partsOf } from '../../values/day';
import { inDecimals, isWholeCurrency } from '../../values/money';
import { inAllLanguages, t } from '../../words';
import type { ClaimRow } from '../claim-rows';
import { SUMMARY_FILL } from '../colours';
import type { Format, FormulaPart, Out } from '../table/cells';
import { fx, type Places, quoted, rangeText } from '../table/formulas';
import { type HeadOver, OUR_FORMULA } from '../table/head';
import { moneyFormat } from '../table/outs';
import { rowsByKey, type TablePlan } from '../table/table';
import { amountOf, shortDay } from './claims';
import type { Recovered } from './recovered';
import { nextOpening, SOON_DAYS } from './start-lines';

/** What the figures are counted from. */
export interface FigureSource {
  readonly asOf: Day;
  readonly rows: readonly ClaimRow[];
  readonly recovered: readonly Recovered[];
  readonly claimsPlan: TablePlan;
  /** Null: nothing was paid, and there is no tab. */
  readonly recoveredPlan: TablePlan | null;
}

/** Which lines of Claims count, in code and as further conditions of a formula (`,range,criterion`). */
interface Counted {
  readonly states: readonly LifeState[];
  readonly days?: readonly [number, number];
  readonly error?: number;
  readonly certain?: true;
}

type CardId = 'toFile' | 'soon' | 'waiting' | 'withAmazon' | 'recoveredFiled' | 'recoveredItself' | 'missed';

const COUNTED: Readonly<Partial<Record<CardId, Counted>>> = {
  toFile: { states: ['to-file'] },
  soon: { states: ['to-file'], days: [Number.NEGATIVE_INFINITY, SOON_DAYS] },
  waiting: { states: ['waiting'], certain: true },
  withAmazon: { states: WITH_AMAZON },
  missed: { states: ['expired'] },
};
const CARDS: readonly CardId[] = [
  'toFile',
  'soon',
  'waiting',
  'withAmazon',
  'recoveredFiled',
  'recoveredItself',
  'missed',
];

/** The columns of a table of ours as ranges in a formula of another tab. */
function columnsIn(table: string, plan: TablePlan): (id: string) => FormulaPart[] {
  const lines = [...rowsByKey(plan).values()];
  const places: Places = {
    column: (id) => plan.columns.findIndex((column) => column.id === id),
    first: plan.headerRow + 1,
    // The seller's own rows count in no figure.
    last: Math.max(plan.headerRow + 1, ...lines),
  };
  return (id) => [{ sheet: table }, rangeText(id, places)];
}

/** A number with the formula that it comes from; null where nothing typed moves it. */
interface Counting {
  readonly parts: readonly FormulaPart[] | null;
  readonly value: number;
}

/** Money, in the currency's unit, and how many lines it is of. */
interface Figure {
  readonly amount: Counting;
  readonly count: Counting;
}

/** As a number. */
const ours = ({ parts, value }: Counting): Out =>
  parts === null ? value : { formula: fx`IF(${OUR_FORMULA},${parts},0)`, value };

/** Money and number of lines in one cell: `337.05 (18)`. */
function bothIn({ amount, count }: Figure, currency: string): Out {
  const digits = isWholeCurrency(currency) ? 0 : 2;
  const value = `${inDecimals(amount.value, currency)} (${count.value})`;
  if (amount.parts === null || count.parts === null) return value;
  return { formula: fx`IF(${OUR_FORMULA},FIXED(${amount.parts},${digits})&" ("&(${count.parts})&")","")`, value };
}

const plus = (parts: readonly (readonly FormulaPart[])[]): FormulaPart[] =>
  parts.flatMap((part, i) => (i === 0 ? [...part] : ['+', ...part]));

/** Sums without the noise of binary fractions. */
const sumOf = (values: readonly number[]): number => Math.round(values.reduce((sum, v) => sum + v, 0) * 1e4) / 1e4;

class Figures {
  private readonly claims: (id: string) => FormulaPart[];
  private readonly paid: ((id: string) => FormulaPart[]) | null;

  constructor(
    private readonly source: FigureSource,
    private readonly language: Language,
  ) {
    this.claims = columnsIn('claims', source.claimsPlan);
    this.paid = source.recoveredPlan && columnsIn('recovered', source.recoveredPlan);
  }

  /** Money and number of the lines of Claims that count. */
  ofClaims(counted: Counted, currency: string): Figure {
    const { states, days, error, certain } = counted;
    const rows = this.source.rows.filter(
      (row) =>
        row.currency === currency &&
        states.includes(row.state) &&
        (error === undefined || row.claim?.error === error) &&
        (days === undefined ||
          (row.claim !== null && row.claim.daysLeft >= days[0] && row.claim.daysLeft <= days[1])) &&
        (certain !== true || row.claim?.strength === 'strong'),
    );
    const { claims } = this;
    const more = [
      ...fx`,${claims('currency')},${quoted(currency)}`,
      ...(error === undefined ? [] : fx`,${claims('error')},${error}`),
      ...(days === undefined || !Number.isFinite(days[0]) ? [] : fx`,${claims('daysLeft')},${quoted(`>=${days[0]}`)}`),
      ...(days === undefined || !Number.isFinite(days[1]) ? [] : fx`,${claims('daysLeft')},${quoted(`<=${days[1]}`)}`),
      ...(certain ? fx`,${claims('strength')},${quoted(t(this.language, 'strength.strong'))}` : []),
    ];
    const amount = states.map((state) => fx`SUMIFS(${claims('amount')},${claims('phase')},${quoted(state)}${more})`);
    const count = states.map((state) => fx`COUNTIFS(${claims('phase')},${quoted(state)}${more})`);
    return {
      amount: { parts: plus(amount), value: sumOf(rows.map((row) => amountOf(row) ?? 0)) },
      count: { parts: plus(count), value: rows.length },
    };
  }

  /** What Amazon paid and did not take back, for claims that the seller filed or by itself. */
  ofPayments(itself: boolean, currency: string): Figure {
    const payments = this.source.recovered.filter(
      (payment) => payment.currency === currency && (payment.how === 'itself') === itself,
    );
    const { paid } = this;
    const value = sumOf(payments.map(({ amount, takenBack }) => amount - takenBack));
    if (!paid) return { amount: { parts: null, value }, count: { parts: null, value: payments.length } };
    const how = itself ? ['itself'] : ['filed', 'said'];
    const more = (by: string) => fx`${paid('how')},${quoted(by)},${paid('currency')},${quoted(currency)}`;
    const amount = how.map((by) => fx`SUMIFS(${paid('amount')},${more(by)})-SUMIFS(${paid('takenBack')},${more(by)})`);
    return {
      amount: { parts: plus(amount), value },
      count: { parts: plus(how.map((by) => fx`COUNTIFS(${more(by)})`)), value: payments.length },
    };
  }

  card(id: CardId, currency: string): Figure {
    const counted = COUNTED[id];
    return counted ? this.ofClaims(counted, currency) : this.ofPayments(id === 'recoveredItself', currency);
  }
}

/** Currencies of the claims and payments, those with most lines first. */
function currenciesOf({ rows, recovered }: FigureSource): string[] {
  const lines = new Map<string, number>();
  for (const { currency } of [...rows, ...recovered]) {
    if (currency !== '') lines.set(currency, (lines.get(currency) ?? 0) + 1);
  }
  return [...lines].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([currency]) => currency);
}

/** A chart and the cells that it is drawn from (rows and columns from 0): names on the left, a series a currency. */
export interface ChartPlan {
  readonly title: string;
  /** The title in every language. */
  readonly titles: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Every point of it is 0. */
  readonly empty: boolean;
}

// Right of everything, at a place that never changes, so that a chart that stands keeps its cells.
const DATA_COLUMN = 30;
const DATA_ROW = 1;
const POINTS = 10;
const MOST_SERIES = 4;
const BLOCK = MOST_SERIES + 2;
const MONTHS = 6;
const DAYS_OF_WEEK = 7;
/** Rows of the block that leave the charts room, below the first line. */
const CHART_ROWS = 12;
/** The columns of the table below over which the figures stand: their names, then a currency in each. */
const NAMES = 'state';
const OVER = ['report', 'dates', 'rows'] as const;
export const FIGURE_COLUMNS: readonly string[] = [NAMES, ...OVER];

interface Point {
  readonly label: string;
  readonly values: readonly Counting[];
}

function monthOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

function errorPoints(figures: Figures, { rows }: FigureSource, currencies: readonly string[]): Point[] {
  const money = new Map<number, number>();
  for (const { claim, state } of rows) {
    if (claim && ['to-file', 'check-first', ...WITH_AMAZON].includes(state))
      money.set(claim.error, (money.get(claim.error) ?? 0) + (state === 'to-file' ? (claim.amount ?? 0) : 0));
  }
  const most = [...money].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, POINTS);
  return most
    .map(([error]) => error)
    .sort((a, b) => a - b)
    .map((error) => ({
      label: String(error),
      values: currencies.map((currency) => figures.ofClaims({ states: ['to-file'], error }, currency).amount),
    }));
}

function weekPoints(figures: Figures, { asOf }: FigureSource, currencies: readonly string[], language: Language) {
  return Array.from({ length: POINTS }, (_, i): Point => {
    const last = i === POINTS - 1;
    const to = (i + 1) * DAYS_OF_WEEK - 1;
    const days = [i * DAYS_OF_WEEK, last ? Number.POSITIVE_INFINITY : to] as const;
    return {
      label: last
        ? t(language, 'start.chart.later')
        : t(language, 'start.chart.week', { day: shortDay(asOf + to, language) }),
      values: currencies.map((currency) => figures.ofClaims({ states: ['to-file'], days }, currency).amount),
    };
  });
}

function monthPoints({ asOf, recovered }: FigureSource, currencies: readonly string[]): Point[] {
  const now = monthOf(asOf);
  return Array.from({ length: MONTHS }, (_, i): Point => {
    const month = now - MONTHS + 1 + i;
    const within = recovered.filter(({ on }) => on !== null && monthOf(on) === month);
    const label = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const values = currencies.map((currency): Counting => {
      const paid = within.filter((payment) => payment.currency === currency);
      return { parts: null, value: sumOf(paid.map(({ amount, takenBack }) => amount - takenBack)) };
    });
    return { label, values };
  });
}

interface FiguresHead {
  readonly head: HeadOver;
  readonly charts: readonly ChartPlan[];
}

/** The block on top of Start below its first line: a row a figure, a column a currency, and what the charts are drawn from. */
export function figuresHead(source: FigureSource, language: Language): FiguresHead {
  const cells: HeadOver['cells'][number][] = [];
  const put: Put = (row, column, out, format, { fill = null, note = '' } = {}) => {
    cells.push({ row, column, out, format, fill, note });
  };
  const currencies = currenciesOf(source);
  if (currencies.length === 0) return { head: { height: 1, cells }, charts: [] };
  const figures = new Figures(source, language);
  const below = putCards(put, figures, source, currencies, language);
  // Yen beside dollars would make every other bar a line; a currency without a bar needs no name below.
  const [main = ''] = currencies;
  const hasBars = (c: string) => c === main || isFileable(source, c) || source.recovered.some((p) => p.currency === c);
  const series = currencies
    .filter((c) => isWholeCurrency(c) === isWholeCurrency(main) && hasBars(c))
    .slice(0, MOST_SERIES);
  const blocks = [
    { id: 'errors', points: errorPoints(figures, source, series) },
    { id: 'weeks', points: weekPoints(figures, source, series, language) },
    { id: 'months', points: monthPoints(source, series) },
  ] as const;
  const charts = blocks.map(({ id, points }, b): ChartPlan => {
    const column = DATA_COLUMN + b * BLOCK;
    const title = t(language, `start.chart.${id}`);
    put(DATA_ROW, column, title, 'text', { fill: SUMMARY_FILL });
    series.forEach((currency, s) => {
      put(DATA_ROW, column + 1 + s, currency, 'text', { fill: SUMMARY_FILL });
    });
    points.forEach(({ label, values }, p) => {
      put(DATA_ROW + 1 + p, column, label, 'text');
      values.forEach((value, s) => {
        put(DATA_ROW + 1 + p, column + 1 + s, ours(value), moneyFormat(series[s] ?? ''));
      });
    });
    const empty = points.every(({ values }) => values.every(({ value }) => value === 0));
    const titles = inAllLanguages(`start.chart.${id}`);
    return { title, titles, row: DATA_ROW, column, rows: POINTS + 1, columns: series.length + 1, empty };
  });
  return { head: { height: Math.max(below + 1, CHART_ROWS + 1), cells }, charts };
}

type Put = (
  row: number,
  column: number | string,
  out: Out,
  format: Format,
  look?: { readonly fill?: string; readonly note?: string },
) => void;

/**
 * The figures: those of the first currencies whole, at places that never change; of further ones, below, what is not
 * nothing. Returns the first row below them.
 */
function putCards(
  put: Put,
  figures: Figures,
  source: FigureSource,
  currencies: readonly string[],
  language: Language,
): number {
  let row = 1;
  for (let first = 0; first < currencies.length; first += OVER.length) {
    const shown = currencies.slice(first, first + OVER.length);
    if (first > 0) row++;
    const title = first === 0 ? t(language, 'start.card.what', { asOf: source.asOf }) : '';
    put(row, NAMES, title, 'text', { fill: SUMMARY_FILL });
    OVER.forEach((column, i) => {
      const currency = shown[i] ?? '';
      const name = first + i === 0 ? t(language, 'start.card.amount', { currency }) : currency;
      put(row, column, name, 'text', { fill: SUMMARY_FILL });
    });
    row++;
    for (const id of CARDS) {
      const all = shown.map((currency) => ({ currency, figure: figures.card(id, currency) }));
      // A further currency shows what it has, and what typing may bring.
      const mayCome = id === 'toFile' || id === 'withAmazon';
      if (first > 0 && !mayCome && all.every(({ figure }) => figure.count.value === 0)) continue;
      const opens = id === 'waiting' ? nextOpening(waitingIn(source, shown)) : null;
      const day = opens === null ? '' : shortDay(opens, language);
      put(
        row,
        NAMES,
        id === 'waiting' ? t(language, 'start.card.waiting', { day }) : t(language, `start.card.${id}`),
        'text',
        { note: first > 0 ? '' : t(language, `start.card.${id}.help`) },
      );
      all.forEach(({ currency, figure }, i) => {
        put(row, OVER[i]!, bothIn(figure, currency), 'general');
      });
      row++;
    }
  }
  return row;
}

function isFileable({ rows }: FigureSource, currency: string): boolean {
  return rows.some((row) => row.currency === currency && (row.state === 'to-file' || row.state === 'check-first'));
}

function waitingIn({ rows }: FigureSource, currencies: readonly string[]): ClaimRow[] {
  return rows.filter(
    ({ state, currency, claim }) =>
      state === 'waiting' && currencies.includes(currency) && claim?.strength === 'strong',
  );
}
