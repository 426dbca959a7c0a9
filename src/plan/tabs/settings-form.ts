// The Settings tab as a form: what stands in it as plain data for a page, and where what was changed there is to be written.
// A value that the tab would not understand is not written.
import { MARKETPLACES, marketplaceOf } from '../../policy/marketplaces';
import type { ReportId } from '../../reports/ids';
import { LANGUAGES, type Language, languageNamed, MOST_PROMISED_DAYS, TONES } from '../../settings';
import type { Cell } from '../../values/cell';
import { type Day, dayFromIso } from '../../values/day';
import { reportName, t } from '../../words';
import { cellText, type Format } from '../table/cells';
import {
  findSettings,
  freshSettings,
  reportOfCell,
  SETTING_FIELDS,
  SETTING_FORMATS,
  type SettingField,
  toneOf,
} from './settings';

type Rows = readonly (readonly Cell[])[];
type Formulas = readonly (readonly string[])[];

type SettingKind = 'choice' | 'date' | 'number' | 'text';

const KINDS: Readonly<Record<SettingField, SettingKind>> = {
  marketplace: 'choice',
  asOf: 'date',
  language: 'choice',
  graceDays: 'number',
  slackDays: 'number',
  smallestAmount: 'number',
  shopName: 'text',
  signature: 'text',
  priceLimit: 'number',
  tone: 'choice',
  answerDays: 'number',
  refundDays: 'number',
};

/** A cell of the tab: what stands in it, and what the form shows for it. */
interface FormCell {
  /** The text of the cell; what a change must find there when it is written. */
  readonly before: string;
  /** For the control of the form; `before` itself where the tab does not understand it. */
  readonly value: string;
  /** The cell holds a formula, which the form leaves alone. */
  readonly formula: boolean;
}

interface FormField extends FormCell {
  readonly id: SettingField;
  readonly kind: SettingKind;
  readonly label: string;
  readonly help: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

interface FormDates {
  readonly report: ReportId;
  readonly name: string;
  /** Oldest and newest row that the last run saw, `YYYY-MM-DD`, or ''. */
  readonly oldest: string;
  readonly newest: string;
  readonly from: FormCell;
  readonly to: FormCell;
}

/** What the page shows; plain data. */
export interface SettingsForm {
  readonly language: Language;
  readonly fields: readonly FormField[];
  readonly dates: readonly FormDates[];
}

interface Change {
  readonly before: string;
  readonly value: string;
}

/** What was changed in the page. */
export interface SettingsChanges {
  readonly fields: Readonly<Partial<Record<SettingField, Change>>>;
  readonly dates: readonly {
    readonly report: ReportId;
    readonly from?: Change | undefined;
    readonly to?: Change | undefined;
  }[];
}

/** One cell to be written; rows and columns from 0. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | { readonly day: Day };
  readonly format: Format;
}

export type SettingsPlan =
  | { readonly ok: true; readonly writes: readonly CellWrite[] }
  /** A cell says something else than the page read, or is no longer there. */
  | { readonly ok: false; readonly reason: 'changed' | 'unusable' };

/** Why a value cannot be used. */
export type Unusable = 'date' | 'whole' | 'amount' | 'days' | 'choice';

const isAmount = (text: string) => /^\d{1,9}(\.\d+)?$/.test(text);

/** What is wrong with a value that is to stand in the tab; null when it can be used. An empty one always can. */
export function whyUnusable(field: SettingField, given: string): Unusable | null {
  const value = given.trim();
  if (value === '') return null;
  switch (field) {
    case 'marketplace':
      return marketplaceOf(value) === null ? 'choice' : null;
    case 'language':
      return languageNamed(value) === null ? 'choice' : null;
    case 'tone':
      return toneOf(value) === null ? 'choice' : null;
    case 'asOf':
      return whyNoDate(value);
    case 'graceDays':
    case 'slackDays':
      return /^\d{1,4}$/.test(value) ? null : 'whole';
    case 'smallestAmount':
    case 'priceLimit':
      return isAmount(value) ? null : 'amount';
    case 'answerDays':
    case 'refundDays':
      return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_PROMISED_DAYS ? null : 'days';
    default:
      return null;
  }
}

/** As `whyUnusable`, for a date of a report. */
export function whyNoDate(value: string): Unusable | null {
  return value.trim() === '' || dayFromIso(value.trim()) !== null ? null : 'date';
}

/** The value that the control of a field has for what a cell says. */
function controlValue(field: SettingField, text: string): string {
  if (field === 'marketplace') return marketplaceOf(text) ?? text;
  if (field === 'language') return (text === '' ? null : languageNamed(text)) ?? text;
  if (field === 'tone') return toneOf(text) ?? text;
  return text;
}

function choicesOf(field: SettingField, language: Language): FormField['choices'] {
  if (field === 'marketplace') return MARKETPLACES.map(({ code }) => ({ value: code, text: code }));
  if (field === 'language')
    return [
      { value: '', text: t(language, 'settings.page.account') },
      ...LANGUAGES.map((one) => ({ value: one, text: t(one, 'settings.page.language') })),
    ];
  if (field === 'tone') return TONES.map((tone) => ({ value: tone, text: t(language, `tone.${tone}`) }));
  return [];
}

function cellAt(rows: Rows, formulas: Formulas, row: number, column: number): FormCell {
  const before = cellText(rows[row]?.[column]).trim();
  return { before, value: before, formula: (formulas[row]?.[column] ?? '') !== '' };
}

/** The form of a tab; what it has no row for says what a new tab would say. */
export function settingsForm(rows: Rows | null, formulas: Formulas, language: Language): SettingsForm {
  const layout = rows && findSettings(rows);
  const fresh = freshSettings(language);
  const freshCell = (id: SettingField) => cellAt(fresh.cells as Rows, [], fresh.rowOf[id], 1);
  const fields = SETTING_FIELDS.map((id): FormField => {
    const place = layout?.values[id];
    const cell = rows && place ? cellAt(rows, formulas, place.row, place.column) : freshCell(id);
    return {
      ...cell,
      value: controlValue(id, cell.before),
      id,
      kind: KINDS[id],
      label: t(language, `settings.${id}`),
      help: t(language, `settings.${id}.help`),
      choices: choicesOf(id, language),
    };
  });
  const dates: FormDates[] = [];
  for (const [row, report] of rows ? dateRows(rows) : []) {
    const at = layout!.dates!.at;
    const text = (column: number) => cellText(rows![row]?.[column]).trim();
    dates.push({
      report,
      name: reportName(report, language),
      oldest: text(at.oldest),
      newest: text(at.newest),
      from: cellAt(rows!, formulas, row, at.coversFrom),
      to: cellAt(rows!, formulas, row, at.coversTo),
    });
  }
  return { language, fields, dates };
}

/** The rows of the table of dates that name a report, the first of each. */
function dateRows(rows: Rows): [row: number, report: ReportId][] {
  const dates = findSettings(rows)?.dates;
  const found = new Map<ReportId, number>();
  for (let row = (dates?.row ?? rows.length) + 1; dates && row < rows.length; row++) {
    const report = reportOfCell(rows[row]![dates.at.report]);
    if (report && !found.has(report)) found.set(report, row);
  }
  return [...found].map(([report, row]) => [row, report]);
}

function outOf(field: SettingField, value: string): CellWrite['value'] {
  const day = field === 'asOf' ? dayFromIso(value) : null;
  if (day !== null) return { day };
  return value !== '' && KINDS[field] === 'number' ? Number(value) : value;
}

/** True when the tab has no row for something that was changed. */
export function lacksRows(rows: Rows, { fields }: SettingsChanges): boolean {
  const values = findSettings(rows)?.values ?? {};
  return Object.keys(fields).some((id) => values[id as SettingField] === undefined);
}

/** Where the changes go; nothing of them is written when one cannot be. */
export function planSettings(rows: Rows, formulas: Formulas, { fields, dates }: SettingsChanges): SettingsPlan {
  const layout = findSettings(rows);
  const writes: CellWrite[] = [];
  const put = (row: number, column: number, { before }: Change, value: CellWrite['value'], format: Format): boolean => {
    const now = cellAt(rows, formulas, row, column);
    if (now.formula || now.before !== before) return false;
    writes.push({ row, column, value, format });
    return true;
  };
  for (const [id, change] of Object.entries(fields) as [SettingField, Change][]) {
    const value = change.value.trim();
    if (!SETTING_FIELDS.includes(id) || whyUnusable(id, value) !== null) return { ok: false, reason: 'unusable' };
    const place = layout?.values[id];
    if (!place || !put(place.row, place.column, change, outOf(id, value), SETTING_FORMATS[id]))
      return { ok: false, reason: 'changed' };
  }
  const rowOf = new Map(dateRows(rows).map(([row, report]) => [report, row]));
  for (const { report, from, to } of dates) {
    const row = rowOf.get(report);
    for (const [change, id] of [
      [from, 'coversFrom'],
      [to, 'coversTo'],
    ] as const) {
      if (!change) continue;
      const value = change.value.trim();
      if (whyNoDate(value) !== null) return { ok: false, reason: 'unusable' };
      const day = dayFromIso(value);
      const column = layout?.dates?.at[id];
      if (row === undefined || column === undefined) return { ok: false, reason: 'changed' };
      if (!put(row, column, change, day === null ? '' : { day }, 'date')) return { ok: false, reason: 'changed' };
    }
  }
  return { ok: true, writes };
}
