// The Customer service tab as it stands: its columns, and what the cells of a row say.
import { LISTING } from '../../messages/buyers';
import type { Proposal } from '../../messages/propose';
import { sayMessage } from '../../messages/say';
import { SCENARIOS, type ScenarioId, scenarioOf, TEXT_LANGUAGES, type TextLanguage } from '../../messages/scenarios';
import type { TemplateBook, TemplateRow } from '../../messages/templates';
import { templateBook } from '../../messages/texts';
import { LANGUAGES, type Language } from '../../settings';
import { fingerprint, headerKey } from '../../values/text';
import { inAllLanguages, t } from '../../words';
import { CHECK_FILL } from '../colours';
import type { Out } from '../table/cells';
import { columnsOf, type Table } from '../table/column';
import { text } from '../table/outs';
import type { EarlierRow } from '../table/table';

const THREE_LINES = 63;

const STATUSES = ['to-answer', 'sent', 'none'] as const;
export type ServiceStatus = (typeof STATUSES)[number];

/** A row that stands in the tab, by the columns that are read back. */
export type Standing = EarlierRow<
  'situation' | 'orderId' | 'received' | 'status' | 'sentOn' | 'subject' | 'text' | 'language' | 'marks'
>;

/** What the cells of a row say, as far as they can be understood. */
export interface Task {
  readonly key: string;
  /** Id of a shipped or own scenario, or `LISTING`; null when the cell names none. */
  readonly scenario: string | null;
  readonly orderId: string;
  readonly sku: string;
  readonly received: string;
  readonly language: TextLanguage | null;
  readonly status: ServiceStatus;
  /** The status is in words of his own, which count as "to answer". */
  readonly statusIsHis: boolean;
  /** Why the reports propose it; null where they do not. */
  readonly proposal: Proposal | null;
  readonly earlier: Standing | null;
}

/** A task with what is written beside it; null leaves what stands there. */
export interface Row {
  readonly task: Task;
  readonly replyBy: string | null;
  readonly hoursLeft: number | null;
  readonly first: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly meaning: string | null;
  readonly check: string | null;
  readonly sentOn: string | null;
  readonly marks: string | null;
}

const column = columnsOf<'service', Row>('service');
const kept = (value: string | null): Out | undefined => (value === null ? undefined : text(value));
const unlessTyped =
  (value: (row: Row, language: Language) => string) =>
  (row: Row, language: Language): Out | undefined =>
    row.task.earlier === null ? text(value(row, language)) : undefined;

const COLUMNS = [
  column({
    id: 'situation',
    width: 200,
    wrap: true,
    owner: 'shared',
    value: ({ task }, language) => (task.scenario === null ? undefined : situationTitle(task.scenario, language)),
  }),
  column({ id: 'orderId', width: 160, owner: 'shared', value: unlessTyped(({ task }) => task.orderId) }),
  column({ id: 'received', width: 130, owner: 'shared', value: unlessTyped(({ task }) => task.received) }),
  column({ id: 'replyBy', width: 130, value: ({ replyBy }) => kept(replyBy) }),
  column({
    id: 'hoursLeft',
    width: 95,
    format: 'integer',
    value: ({ hoursLeft }) => hoursLeft ?? '',
    fill: ({ hoursLeft }) => (hoursLeft !== null && hoursLeft < 0 ? CHECK_FILL : null),
  }),
  column({ id: 'first', width: 260, wrap: true, value: ({ first }) => kept(first) }),
  column({ id: 'subject', width: 200, wrap: true, owner: 'shared', value: ({ subject }) => kept(subject) }),
  column({ id: 'text', width: 420, wrap: true, owner: 'shared', value: (row) => kept(row.text) }),
  column({ id: 'meaning', width: 300, wrap: true, value: ({ meaning }) => kept(meaning) }),
  column({ id: 'check', width: 260, wrap: true, value: (row) => kept(row.check) }),
  column({
    id: 'status',
    width: 130,
    owner: 'shared',
    value: ({ task }, language) => (task.statusIsHis ? undefined : t(language, `service.status.${task.status}`)),
  }),
  column({ id: 'sentOn', width: 130, owner: 'shared', value: ({ sentOn }) => kept(sentOn) }),
  column({ id: 'yourNotes', width: 220, wrap: true, owner: 'seller' }),
  column({ id: 'language', width: 90, owner: 'seller' }),
  column({
    id: 'why',
    width: 240,
    wrap: true,
    value: ({ task: { proposal } }, language) =>
      proposal ? text(sayMessage(proposal.why, language, proposal.data)) : undefined,
  }),
  column({ id: 'marks', width: 100, owner: 'hidden', tellsDrafts: true, value: ({ marks }) => kept(marks) }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ task }) => task.key }),
];

export type ServiceColumn = (typeof COLUMNS)[number]['id'];

export const SERVICE_TABLE: Table<ServiceColumn, Row> = { columns: COLUMNS, key: 'key', rowHeight: THREE_LINES };

const SITUATIONS: ReadonlyMap<string, ScenarioId | typeof LISTING> = new Map(
  [...SCENARIOS.map(({ id }) => id), LISTING].flatMap((id) =>
    [id, ...LANGUAGES.map((language) => situationTitle(id, language))].map((title) => [
      headerKey(title),
      id as ScenarioId | typeof LISTING,
    ]),
  ),
);

const STATUS_NAMES: ReadonlyMap<string, ServiceStatus> = new Map(
  STATUSES.flatMap((status) =>
    inAllLanguages(`service.status.${status}`).map((name): [string, ServiceStatus] => [headerKey(name), status]),
  ),
);

/** What a scenario is called. */
export function situationTitle(id: string, language: Language): string {
  if (id === LISTING) return t(language, 'service.listing');
  const scenario = scenarioOf(id);
  return scenario ? sayMessage(`scenario.${scenario.id}`, language) : id;
}

/** The scenario that a cell names: by its title in any language, by its id, or one of the seller's own. */
function situationOf(cell: string, book: TemplateBook): string | null {
  const key = headerKey(cell);
  return SITUATIONS.get(key) ?? book.own.find(({ id }) => headerKey(id) === key)?.id ?? null;
}

/** Null for an empty cell and for what the seller wrote in words of his own. */
function statusOf(cell: string): ServiceStatus | null {
  return STATUS_NAMES.get(headerKey(cell)) ?? null;
}

function languageOf(cell: string): TextLanguage | null {
  const code = cell.trim().toLowerCase().slice(0, 2);
  return TEXT_LANGUAGES.find((language) => language === code) ?? null;
}

/** What a new tab offers in its columns. */
export function serviceChoices(
  templates: readonly TemplateRow[],
  language: Language,
): Readonly<Record<string, readonly string[]>> {
  const { own } = templateBook(templates);
  return {
    situation: [
      ...[...SCENARIOS.map(({ id }) => id), LISTING].map((id) => situationTitle(id, language)),
      ...own.map(({ id }) => id),
    ],
    status: STATUSES.map((status) => t(language, `service.status.${status}`)),
    language: TEXT_LANGUAGES,
  };
}

/** The hidden marks: of subject and text as they were drafted, and whether the window *Answer a buyer* put them there. */
export interface Marks {
  readonly subject: string;
  readonly text: string;
  readonly fromWindow: boolean;
}

const WINDOW = 'window';
/** Where nothing was drafted before the seller wrote. */
const NO_MARK = '-';

/** The marks as their cell holds them. */
export function marksText({ subject, text: body, fromWindow }: Marks): string {
  return [subject, body, ...(fromWindow ? [WINDOW] : [])].join(' ');
}

/** The marks of a row. */
export function marksOf(row: Standing | null): Marks {
  const [subject, body = NO_MARK, origin] = (row?.cell('marks') ?? '').split(' ');
  return { subject: subject || NO_MARK, text: body, fromWindow: origin === WINDOW };
}

/** What the seller made of a draft; null where he left it. An emptied cell asks for a new one, so it does not count. */
export function ownWords(row: Standing | null, id: 'subject' | 'text'): string | null {
  const standing = row?.cell(id) ?? '';
  return standing !== '' && fingerprint(standing) !== marksOf(row)[id] ? standing : null;
}

/** The key of a row that the seller began. */
export const OWN_KEY = /^own (\d+)$/;

/** What a standing row is about. */
export function taskOf(row: Standing, key: string, book: TemplateBook): Task {
  return {
    key,
    scenario: situationOf(row.cell('situation'), book),
    orderId: row.cell('orderId').trim(),
    sku: OWN_KEY.test(key) ? '' : key.split('/').slice(2).join('/'),
    received: row.cell('received').trim(),
    language: languageOf(row.cell('language')),
    status: statusOf(row.cell('status')) ?? 'to-answer',
    statusIsHis: row.cell('status').trim() !== '' && statusOf(row.cell('status')) === null,
    proposal: null,
    earlier: row,
  };
}

/** True for a row that only the add-on has written: it may go when the reports show the matter as settled. */
export function isUntouched({ key, scenario, orderId, received, status, statusIsHis, earlier }: Task): boolean {
  if (earlier === null) return true;
  return (
    !earlier.typed &&
    !OWN_KEY.test(key) &&
    key.startsWith(`${scenario}/${orderId}/`) &&
    received === '' &&
    status === 'to-answer' &&
    !statusIsHis &&
    ownWords(earlier, 'subject') === null &&
    ownWords(earlier, 'text') === null &&
    !marksOf(earlier).fromWindow
  );
}

/** The rows of the list as they stand, those begun without a key too: each gets one of its own. */
export function standingTasks(
  earlier: ReadonlyMap<string, Standing>,
  own: readonly Standing[],
  book: TemplateBook,
): Task[] {
  const tasks = [...earlier.values()].map((row) => taskOf(row, row.key, book));
  let last = Math.max(0, ...tasks.map(({ key }) => Number(OWN_KEY.exec(key)?.[1] ?? 0)));
  for (const row of own) {
    // Anything else below the table is a remark of his.
    if (row.cell('situation').trim() === '' && row.cell('orderId').trim() === '') continue;
    last++;
    tasks.push(taskOf(row, `own ${last}`, book));
  }
  return tasks;
}
