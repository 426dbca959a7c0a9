// The Settings tab: what the seller may set, read back with clear words for what is wrong, and the dates of each report.
import type { ReportSummary } from '../../claims/claim';
import { marketplaceOf } from '../../policy/marketplaces';
import { REPORT_IDS, type ReportId } from '../../reports/ids';
import { issueKinds } from '../../reports/issue-kinds';
import {
  type Covers,
  defaultSettings,
  type Language,
  languageNamed,
  MOST_PROMISED_DAYS,
  type Settings,
  TONES,
  type Tone,
} from '../../settings';
import type { Cell } from '../../values/cell';
import { type Day, dayFromIso, isoOf } from '../../values/day';
import { MONEY_SCALE } from '../../values/money';
import { headerKey } from '../../values/text';
import { inAllLanguages, type PlainKey, reportName, say, sentences, t, type UiKey } from '../../words';
import type { Vouch } from '../../world/coverage';
import { cellText, clip, type Format, type Grid, type Out } from '../table/cells';
import { day } from '../table/outs';
import { HEADER_SEARCH, titleKey } from '../table/table';
import { type FilledColumn, type FilledDates, isFilled } from './filled-dates';

type Rows = readonly (readonly Cell[])[];

// Every setting in the order of the tab: what a new tab says, and its format.
const FIELDS = {
  marketplace: ['US', 'text'],
  asOf: ['', 'date'],
  language: ['', 'text'],
  graceDays: [7, 'integer'],
  slackDays: ['', 'integer'],
  smallestAmount: [0, 'money'],
  shopName: ['', 'text'],
  signature: ['', 'text'],
  priceLimit: ['', 'money'],
  tone: ['', 'text'],
  answerDays: ['', 'integer'],
  refundDays: ['', 'integer'],
} as const satisfies Readonly<Record<string, readonly [Out, Format]>>;

export type SettingField = keyof typeof FIELDS;

/** Every setting, in the order of the tab. */
export const SETTING_FIELDS = Object.keys(FIELDS) as SettingField[];

/** How the cell of each setting shows its value. */
export const SETTING_FORMATS = Object.fromEntries(SETTING_FIELDS.map((field) => [field, FIELDS[field][1]])) as Readonly<
  Record<SettingField, Format>
>;

// The columns of the table of dates, in their order.
const DATE_FORMATS = {
  report: 'text',
  oldest: 'date',
  newest: 'date',
  coversFrom: 'date',
  coversTo: 'date',
} as const satisfies Readonly<Record<string, Format>>;

type DateColumn = keyof typeof DATE_FORMATS;

const DATES = Object.keys(DATE_FORMATS) as DateColumn[];

/** The reports whose dates decide claims; others join the table when they are found. */
const LISTED: readonly ReportId[] = [
  'ledger-detail',
  'reimbursements',
  'customer-returns',
  'settlement-v2',
  'settlement-v1',
  'payments-transactions',
  'all-orders',
  'replacements',
];

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where things stand in a Settings tab, wherever the seller moved them. */
interface SettingsLayout {
  readonly values: Partial<Readonly<Record<SettingField, Place>>>;
  readonly dates: { readonly row: number; readonly at: Readonly<Record<DateColumn, number>> } | null;
}

type Label = SettingField | DateColumn | ReportId;

// Every label in every language, made comparable once: whole tabs are searched for them.
const LABELS: ReadonlyMap<string, Label> = new Map(
  [...SETTING_FIELDS, ...DATES]
    .map((label): [Label, UiKey] => [label as Label, `settings.${label}`])
    .concat(REPORT_IDS.map((id): [Label, UiKey] => [id, `report.${id}`]))
    .flatMap(([label, key]) => inAllLanguages(key).map((title): [string, Label] => [headerKey(title), label])),
);

function labelOf(cell: Cell | undefined): Label | null {
  const key = titleKey(cell);
  return key === null ? null : (LABELS.get(key) ?? null);
}

function isOneOf<T extends string>(label: Label | null, ids: readonly T[]): label is Label & T {
  return label !== null && (ids as readonly string[]).includes(label);
}

/** Comparable texts of which a Settings tab must hold several. */
export const SETTINGS_TITLES: readonly string[] = [...LABELS].flatMap(([key, label]) =>
  isOneOf(label, REPORT_IDS) ? [] : [key],
);

/** The layout of a Settings tab; null when the tab is none. */
export function findSettings(rows: Rows): SettingsLayout | null {
  const values: Partial<Record<SettingField, Place>> = {};
  let dates: SettingsLayout['dates'] = null;
  for (let row = 0; row < Math.min(rows.length, HEADER_SEARCH); row++) {
    const at: Partial<Record<DateColumn, number>> = {};
    rows[row]!.forEach((cell, column) => {
      const label = labelOf(cell);
      if (isOneOf(label, SETTING_FIELDS)) values[label] ??= { row, column: column + 1 };
      if (isOneOf(label, DATES)) at[label] ??= column;
    });
    if (!dates && DATES.every((id) => at[id] !== undefined)) dates = { row, at: at as Record<DateColumn, number> };
  }
  return Object.keys(values).length >= 3 || (dates && Object.keys(values).length > 0) ? { values, dates } : null;
}

export interface MissingSettings {
  readonly fields: readonly SettingField[];
  /** Row (from 0) from which they can stand to the right of everything, and still be found. */
  readonly row: number;
}

/** Settings that an existing tab has no row for; null when it has all of them, or is no Settings tab. */
export function missingSettings(rows: Rows): MissingSettings | null {
  const layout = findSettings(rows);
  if (!layout) return null;
  const fields = SETTING_FIELDS.filter((field) => layout.values[field] === undefined);
  const first = Math.min(...Object.values(layout.values).map((place) => place.row));
  return fields.length === 0 ? null : { fields, row: Math.min(first, HEADER_SEARCH - fields.length) };
}

/** `B7`, for rows and columns counted from 0. */
function a1(row: number, column: number): string {
  let letters = '';
  for (let c = column + 1; c > 0; c = Math.floor((c - 1) / 26)) {
    letters = String.fromCharCode(65 + ((c - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function dayOfCell(cell: Cell | undefined): Day | null {
  return cell === undefined ? null : dayFromIso(cellText(cell).trim());
}

/** The report that a cell of the table of dates names, or null. */
export function reportOfCell(cell: Cell | undefined): ReportId | null {
  const label = labelOf(typeof cell === 'string' ? cell.trim() : cell);
  if (isOneOf(label, REPORT_IDS)) return label;
  return REPORT_IDS.find((id) => id === cell) ?? null;
}

/** The tone that a cell names in any language, or null. */
export function toneOf(cell: string): Tone | null {
  const key = headerKey(cell);
  return (
    TONES.find((tone) => key === tone || inAllLanguages(`tone.${tone}`).some((name) => headerKey(name) === key)) ?? null
  );
}

interface ReadSettings {
  readonly settings: Settings;
  /** One clear line per value that could not be used. */
  readonly problems: readonly string[];
}

/**
 * The settings that a tab gives; defaults where it says nothing or nothing usable. `language` is that of the seller's
 * account, for a tab that names none; `filled` are the dates in it that runs wrote.
 */
export function readSettings(
  rows: Rows | null,
  today: Day,
  language: Language,
  filled: FilledDates | null = null,
): ReadSettings {
  const defaults: Settings = { ...defaultSettings(today), language };
  const layout = rows && findSettings(rows);
  if (!rows || !layout) return { settings: defaults, problems: [] };

  const cellOf = (field: SettingField) => {
    const place = layout.values[field];
    const cell = place && rows[place.row]?.[place.column];
    return place && cell !== undefined && cellText(cell).trim() !== ''
      ? { cell, at: a1(place.row, place.column) }
      : null;
  };
  const bad: ((language: Language) => string)[] = [];

  let chosen = language;
  const spoken = cellOf('language');
  if (spoken) {
    const named = languageNamed(cellText(spoken.cell));
    if (named !== null) chosen = named;
    else bad.push((lang) => t(lang, 'settings.bad.language', { cell: spoken.at, value: cellText(spoken.cell) }));
  }
  const shop = cellOf('marketplace');
  const marketplace = shop ? marketplaceOf(cellText(shop.cell)) : defaults.marketplace;
  if (shop && marketplace === null) {
    const values = { cell: shop.at, value: cellText(shop.cell), used: defaults.marketplace };
    bad.push((lang) => t(lang, 'settings.bad.marketplace', values));
  }
  const dated = cellOf('asOf');
  const asOf = dated ? dayOfCell(dated.cell) : today;
  if (dated && asOf === null) {
    bad.push((lang) => t(lang, 'settings.bad.date', { cell: dated.at, value: cellText(dated.cell) }));
  }
  type NumberField = 'graceDays' | 'slackDays' | 'smallestAmount' | 'priceLimit';
  const number = (field: NumberField, fallback: number, whole: boolean): number => {
    const given = cellOf(field);
    if (!given) return fallback;
    const value = typeof given.cell === 'number' ? given.cell : Number(cellText(given.cell).trim());
    const usable = Number.isFinite(value) && value >= 0 && typeof given.cell !== 'boolean';
    if (usable && (!whole || Number.isInteger(value))) return value;
    const values = { cell: given.at, value: cellText(given.cell), used: fallback < 0 ? '–' : fallback };
    bad.push((lang) => t(lang, 'settings.bad.number', values));
    return fallback;
  };

  const days = (field: 'answerDays' | 'refundDays'): number => {
    const given = cellOf(field);
    const fallback = defaults.messages[field];
    const value = given ? Number(cellText(given.cell).trim()) : fallback;
    if (Number.isInteger(value) && value >= 1 && value <= MOST_PROMISED_DAYS) return value;
    const values = { cell: given?.at ?? '', value: cellText(given?.cell), used: fallback };
    bad.push((lang) => t(lang, 'settings.bad.days', values));
    return fallback;
  };
  const spokenTone = cellOf('tone');
  const tone = spokenTone ? toneOf(cellText(spokenTone.cell)) : defaults.messages.tone;
  if (spokenTone && tone === null) {
    bad.push((lang) => t(lang, 'settings.bad.tone', { cell: spokenTone.at, value: cellText(spokenTone.cell) }));
  }

  const text = (field: 'shopName' | 'signature'): string => cellText(cellOf(field)?.cell).trim();
  const slack = number('slackDays', -1, true);
  const limit = cellOf('priceLimit') ? number('priceLimit', -1, false) : -1;

  const covers: Partial<Record<ReportId, Covers>> = {};
  const dates = layout.dates;
  for (let row = (dates?.row ?? rows.length) + 1; dates && row < rows.length; row++) {
    const cells = rows[row]!;
    const report = reportOfCell(cells[dates.at.report]);
    if (!report) continue;
    const text = (column: FilledColumn) => cellText(cells[dates.at[column]]);
    const widened = (typed: 'coversFrom' | 'coversTo'): Day | null => {
      const cell = cells[dates.at[typed]];
      const given = dayOfCell(cell);
      if (given === null && cell !== undefined && cellText(cell).trim() !== '') {
        const values = { cell: a1(row, dates.at[typed]), value: cellText(cell) };
        bad.push((lang) => t(lang, 'settings.bad.date', values));
      }
      // A date that the add-on filled in says what the report had then, and must not vouch for another report.
      return isFilled(filled, report, typed, text) ? null : given;
    };
    const known = covers[report];
    const from = widened('coversFrom') ?? known?.from ?? null;
    const to = widened('coversTo') ?? known?.to ?? null;
    if (from !== null || to !== null) covers[report] = { from, to };
  }

  const settings: Settings = {
    marketplace: marketplace ?? defaults.marketplace,
    asOf: asOf ?? today,
    language: chosen,
    graceDays: number('graceDays', defaults.graceDays, true),
    slackDays: slack < 0 ? null : slack,
    smallestAmount: Math.round(number('smallestAmount', 0, false) * MONEY_SCALE),
    covers,
    imported: [],
    receivedBefore: [],
    checkedDoubts: [],
    filed: [],
    messages: {
      shopName: text('shopName'),
      signature: text('signature'),
      priceLimit: limit < 0 ? null : Math.round(limit * MONEY_SCALE),
      tone: tone ?? defaults.messages.tone,
      answerDays: days('answerDays'),
      refundDays: days('refundDays'),
    },
  };
  return { settings, problems: bad.map((write) => write(chosen)) };
}

/** Oldest and newest date of each report, over all tabs that hold it. */
export function datesSeen(reports: readonly ReportSummary[]): Map<ReportId, { from: Day; to: Day }> {
  const seen = new Map<ReportId, { from: Day; to: Day }>();
  for (const { report, from, to } of reports) {
    if (report === null || from === null || to === null) continue;
    const known = seen.get(report);
    seen.set(report, known ? { from: Math.min(known.from, from), to: Math.max(known.to, to) } : { from, to });
  }
  return seen;
}

/** One column of cells to be written at a place (rows and columns from 0). */
export interface ColumnWrite extends Place {
  readonly cells: readonly Out[];
  readonly format: Format;
}

/**
 * Brings the table of dates up to what a run saw. A "covers" cell that still says what was filled in follows the report;
 * one that the seller changed stays. Nothing else in the tab is touched.
 * @param filled the dates that runs wrote; null when nothing is remembered
 */
export function refreshDates(
  rows: Rows,
  reports: readonly ReportSummary[],
  language: Language,
  formulas: Grid<string> = [],
  vouches: readonly Vouch[] = [],
  filled: FilledDates | null = null,
): ColumnWrite[] {
  const dates = findSettings(rows)?.dates;
  if (!dates) return [];
  const seen = datesSeen(reports);
  const first = dates.row + 1;
  const columns: Record<DateColumn, Out[]> = { report: [], oldest: [], newest: [], coversFrom: [], coversTo: [] };
  const listed = new Set<ReportId>();
  const inOrder: (ReportId | null)[] = [];
  // The table ends at the last row that names a report; rows between that name none are the seller's.
  let end = first;
  for (let row = first; row < rows.length; row++) if (reportOfCell(rows[row]![dates.at.report])) end = row + 1;
  for (let row = first; row < end; row++) {
    const cells = rows[row]!;
    const keep = (id: DateColumn): Out => ({ keep: { row, column: dates.at[id] } });
    const report = reportOfCell(cells[dates.at.report]);
    if (report === null || listed.has(report)) {
      for (const id of DATES) columns[id].push(keep(id));
      inOrder.push(null);
      continue;
    }
    listed.add(report);
    inOrder.push(report);
    const now = seen.get(report);
    const text = (column: FilledColumn) => cellText(cells[dates.at[column]]);
    const follows = (typed: 'coversFrom' | 'coversTo') =>
      !formulas[row]?.[dates.at[typed]] && isFilled(filled, report, typed, text);
    columns.report.push(reportName(report, language));
    columns.oldest.push(day(now?.from));
    columns.newest.push(day(now?.to));
    columns.coversFrom.push(follows('coversFrom') ? day(now?.from) : keep('coversFrom'));
    columns.coversTo.push(follows('coversTo') ? day(now?.to) : keep('coversTo'));
  }
  // New reports go below, unless the seller keeps something of his own there.
  const room = rows.slice(end).every((cells) => DATES.every((id) => (cells[dates.at[id]] ?? '') === ''));
  const unread = unreadLines(reports, language);
  for (const report of room ? new Set([...seen.keys(), ...unread.keys()]) : []) {
    if (listed.has(report)) continue;
    const now = seen.get(report);
    inOrder.push(report);
    columns.report.push(reportName(report, language));
    columns.oldest.push(day(now?.from));
    columns.newest.push(day(now?.to));
    columns.coversFrom.push(day(now?.from));
    columns.coversTo.push(day(now?.to));
  }
  const writes = DATES.map(
    (id): ColumnWrite => ({
      row: first,
      column: dates.at[id],
      cells: columns[id],
      format: DATE_FORMATS[id],
    }),
  );
  const vouched = new Map(vouches.map((vouch) => [vouch.report, clip(vouchText(vouch, language))]));
  let beside = Math.max(...Object.values(dates.at)) + 1;
  for (const [title, said] of [
    ['settings.unread', unread],
    ['settings.vouches', vouched],
  ] as const) {
    const column = besideColumn(rows, dates.row, title, beside);
    const known = column !== null && titleKey(rows[dates.row]?.[column]) !== null;
    if (column === null || !(known || said.size > 0)) continue;
    const lines = inOrder.map((report): Out => (report === null ? '' : (said.get(report) ?? '')));
    writes.push({ row: dates.row, column, cells: [t(language, title), ...lines], format: 'text' });
    beside = Math.max(beside, column + 1);
  }
  return writes;
}

/** What stands in the table of dates after `refreshDates` was carried out because a run wrote it, by report. */
export function filledBy(rows: Rows, writes: readonly ColumnWrite[]): FilledDates {
  const dates = findSettings(rows)?.dates;
  if (!dates) return {};
  const outsOf = (id: DateColumn) =>
    writes.find(({ row, column }) => row === dates.row + 1 && column === dates.at[id])?.cells ?? [];
  const filled: Partial<Record<ReportId, Partial<Record<FilledColumn, string[]>>>> = {};
  outsOf('report').forEach((name, i) => {
    const report = typeof name === 'string' ? reportOfCell(name) : null;
    if (report === null) return;
    const own: Partial<Record<FilledColumn, string[]>> = {};
    for (const id of DATES) {
      const out = outsOf(id)[i];
      if (id !== 'report' && typeof out === 'object' && 'day' in out) own[id] = [isoOf(out.day)];
    }
    filled[report] = own;
  });
  return filled;
}

/**
 * Where lines beside the dates stand: in the column of their title, else in the first column right of the table, past our
 * others, where the seller keeps nothing; null where he does.
 */
function besideColumn(rows: Rows, titleRow: number, title: PlainKey, beside: number): number | null {
  const titles = new Set(inAllLanguages(title).map(headerKey));
  const titled = rows[titleRow]!.findIndex((cell) => titles.has(titleKey(cell) ?? ''));
  if (titled >= 0) return titled;
  let free = beside;
  while (OUR_BESIDE.has(titleKey(rows[titleRow]![free]) ?? '')) free++;
  return rows.slice(titleRow).every((cells) => cellText(cells[free]).trim() === '') ? free : null;
}

const OUR_BESIDE = new Set(
  (['settings.unread', 'settings.vouches'] as const).flatMap((title) => inAllLanguages(title).map(headerKey)),
);

/** For what a report vouches and for what not, in words. */
export function vouchText({ days, slack, unread, filtered, stated, places, lacks }: Vouch, language: Language): string {
  if (unread) return t(language, 'vouch.unread');
  if (days === null) return t(language, 'vouch.nothing');
  const comma = t(language, 'list.comma');
  const said = [t(language, 'vouch.days', { from: days.from, to: days.to, slack })];
  const named = places.map((place) =>
    place === 'americas' || place === 'europe' ? t(language, `vouch.region.${place}`) : place,
  );
  if (named.length > 0) said.push(t(language, 'vouch.places', { places: named.join(comma) }));
  if (lacks.length > 0)
    said.push(
      t(language, 'vouch.lacks', { kinds: lacks.map((kind) => t(language, `vouch.kind.${kind}`)).join(comma) }),
    );
  if (filtered) said.push(t(language, 'vouch.filtered'));
  if (stated) {
    const iso = (of: Day | null) => (of === null ? '' : isoOf(of));
    said.push(t(language, 'vouch.stated', { from: iso(stated.from), to: iso(stated.to) }));
  }
  return sentences(said, language);
}

/** What was not read of each report, a line a kind with its first row and how many more there are, damage first. */
function unreadLines(reports: readonly ReportSummary[], language: Language): Map<ReportId, string> {
  const lines = new Map<ReportId, string>();
  for (const report of REPORT_IDS) {
    const own = report === 'products' || report === 'shipments';
    const kinds = issueKinds(reports.filter((summary) => summary.report === report)).filter(
      ({ issue }) => !(own && issue.code === 'empty-report'),
    );
    const text = kinds.map(({ tab, issue, more }) => {
      const others = more > 0 ? ` ${t(language, 'summary.issueMore', { count: more })}` : '';
      const said = say(issue.message, language) + others;
      if (issue.row === null) return t(language, 'settings.unread.tab', { tab, text: said });
      return t(language, 'settings.unread.row', { tab, row: issue.row, text: said });
    });
    if (text.length > 0) lines.set(report, clip(text.join('\n')));
  }
  return lines;
}

interface FreshSettings {
  readonly cells: readonly (readonly Out[])[];
  readonly formats: readonly (readonly Format[])[];
  /** Row of each setting, from 0; its value stands in the second column. */
  readonly rowOf: Readonly<Record<SettingField, number>>;
  /** Row of the titles of the table of dates, from 0. */
  readonly datesRow: number;
  readonly width: number;
}

/** A new Settings tab with its defaults and help, without examples. */
export function freshSettings(language: Language): FreshSettings {
  const width = DATES.length;
  const cells: Out[][] = [];
  const formats: Format[][] = [];
  const put = (row: readonly Out[], format: readonly Format[] = []) => {
    cells.push(Array.from({ length: width }, (_, i) => row[i] ?? ''));
    formats.push(Array.from({ length: width }, (_, i) => format[i] ?? 'text'));
  };
  put([t(language, 'settings.title')]);
  put([t(language, 'settings.name'), t(language, 'settings.value'), t(language, 'settings.meaning')]);
  const rowOf = {} as Record<SettingField, number>;
  for (const field of SETTING_FIELDS) {
    const [value, format] = FIELDS[field];
    rowOf[field] = cells.length;
    put([t(language, `settings.${field}`), value, t(language, `settings.${field}.help`)], ['text', format]);
  }
  put([]);
  put([t(language, 'settings.covers.help')]);
  const datesRow = cells.length;
  put(DATES.map((id) => t(language, `settings.${id}`)));
  for (const report of LISTED) put([reportName(report, language)], Object.values(DATE_FORMATS));
  return { cells, formats, rowOf, datesRow, width };
}
