// The Customer service tab: a row a message, proposed by the reports or begun by the seller, with its text, its meaning and
// its check. What the seller typed, changed or marked as done stays; a row that is done is not proposed again.
import { type Buyers, byRow, LISTING, PROPOSED_ROWS, type StandingMessage } from '../../messages/buyers';
import { type Order, orderReader } from '../../messages/order';
import { decisionOf, type Proposal } from '../../messages/propose';
import { check, passes } from '../../messages/rules/check';
import { sayMessage } from '../../messages/say';
import {
  SCENARIOS,
  type ScenarioId,
  scenarioOf,
  TEXT_LANGUAGES,
  type TextLanguage,
  WITHOUT_ORDER,
} from '../../messages/scenarios';
import type { TemplateBook, TemplateRow } from '../../messages/templates';
import { templateBook } from '../../messages/texts';
import { type Message, momentOf, NO_ORDER, refusalOf, writeMessage } from '../../messages/write';
import { Reading } from '../../reports';
import { LANGUAGES, type Language, type Settings } from '../../settings';
import { isoOf } from '../../values/day';
import { fingerprint, headerKey } from '../../values/text';
import { inAllLanguages, t } from '../../words';
import { CHECK_FILL } from '../colours';
import type { Out, TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { type HeadOver, headOf } from '../table/head';
import { text } from '../table/outs';
import { type EarlierRow, type Entry, planTable, readEarlier, type TablePlan } from '../table/table';

/** What the list needs of a run beside the settings. */
export interface ServiceSource {
  readonly buyers: Buyers;
  /** The moment of the run, `YYYY-MM-DD HH:MM`; null where it is not today. */
  readonly moment: string | null;
}

const THREE_LINES = 63;
const MINUTES = 60;

const STATUSES = ['to-answer', 'sent', 'none'] as const;
export type ServiceStatus = (typeof STATUSES)[number];

/** A row that stands in the tab, by the columns that are read back. */
type Standing = EarlierRow<
  'situation' | 'orderId' | 'received' | 'status' | 'sentOn' | 'subject' | 'text' | 'language' | 'marks'
>;

/** What the cells of a row say, as far as they can be understood. */
interface Task {
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
interface Row {
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

type ServiceColumn = (typeof COLUMNS)[number]['id'];

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

function situationTitle(id: string, language: Language): string {
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
interface Marks {
  readonly subject: string;
  readonly text: string;
  readonly fromWindow: boolean;
}

const WINDOW = 'window';
/** Where nothing was drafted before the seller wrote. */
const NO_MARK = '-';

function marksText({ subject, text: body, fromWindow }: Marks): string {
  return [subject, body, ...(fromWindow ? [WINDOW] : [])].join(' ');
}

function marksOf(row: Standing | null): Marks {
  const [subject, body = NO_MARK, origin] = (row?.cell('marks') ?? '').split(' ');
  return { subject: subject || NO_MARK, text: body, fromWindow: origin === WINDOW };
}

/** What the seller made of a draft; null where he left it. An emptied cell asks for a new one, so it does not count. */
function ownWords(row: Standing | null, id: 'subject' | 'text'): string | null {
  const standing = row?.cell(id) ?? '';
  return standing !== '' && fingerprint(standing) !== marksOf(row)[id] ? standing : null;
}

const OWN_KEY = /^own (\d+)$/;

function taskOf(row: Standing, key: string, book: TemplateBook): Task {
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
function isUntouched({ key, scenario, orderId, received, status, statusIsHis, earlier }: Task): boolean {
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

/** How many rows with a key the seller typed into, changed or marked as done. */
export function touchedMessages(now: TabNow): number {
  const book = templateBook();
  return [...readEarlier(SERVICE_TABLE, now).first.values()].filter((row) => !isUntouched(taskOf(row, row.key, book)))
    .length;
}

/** The rows of the list as they stand, those begun without a key too: each gets one of its own. */
function standingTasks(earlier: ReadonlyMap<string, Standing>, own: readonly Standing[], book: TemplateBook): Task[] {
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

interface Listed {
  readonly tasks: readonly Task[];
  /** Open proposals for which there is no room. */
  readonly left: number;
}

/** The rows of the list that `buyersOf` is to look at. */
export function standingMessages(now: TabNow | null, templates: readonly TemplateRow[]): StandingMessage[] {
  const { first, own } = readEarlier(SERVICE_TABLE, now);
  return standingTasks(first, own, templateBook(templates)).map(({ key, scenario, orderId, sku, status }) => ({
    ...{ key, scenario, orderId, sku, open: status === 'to-answer' },
  }));
}

/** What is to be listed: everything that stands there, unless it is settled and untouched, and what is newly proposed. */
function listed(standing: readonly Task[], { proposals: proposed, more }: Buyers): Listed {
  const byKey = byRow(proposed);
  const tasks = standing
    .map((task) => ({ ...task, proposal: byKey.get(task.key) ?? null }))
    .filter((task) => task.proposal !== null || !isUntouched(task));
  const keys = new Set(tasks.map(({ key }) => key));
  const begun = new Set(tasks.map(({ scenario, orderId }) => `${scenario}/${orderId}`));
  const fresh = [...byKey].filter(
    ([key, { scenario, orderId }]) => !keys.has(key) && !begun.has(`${scenario ?? LISTING}/${orderId}`),
  );
  const room = Math.max(0, PROPOSED_ROWS - tasks.filter((task) => task.proposal && task.status === 'to-answer').length);
  const added = fresh.slice(0, room).map(([key, proposal]): Task => {
    const { orderId, sku } = proposal;
    const scenario = proposal.scenario ?? LISTING;
    const blank = { received: '', language: null, status: 'to-answer' as const, statusIsHis: false, earlier: null };
    return { key, scenario, orderId, sku, proposal, ...blank };
  });
  return { tasks: [...tasks, ...added], left: fresh.length - added.length + more };
}

/** Scenario and order of everything that was sent. */
function sentOf(tasks: readonly Task[]): ReadonlySet<string> {
  return new Set(tasks.flatMap((task) => (task.status === 'sent' ? [`${task.scenario}/${task.orderId}`] : [])));
}

/** Whole hours from one moment to another, `YYYY-MM-DD HH:MM` both; less than 0 when it is over. */
function hoursBetween(from: string, to: string): number {
  const minutes = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}:00Z`) / 60_000;
  return Math.floor((minutes(to) - minutes(from)) / MINUTES);
}

/** What all rows of a run are made from. */
interface Maker {
  readonly settings: Settings;
  readonly book: TemplateBook;
  readonly moment: string | null;
  readonly orderOf: (orderId: string, sku: string | null) => Order;
  readonly sent: ReadonlySet<string>;
}

/** When a row that says so for the first time was sent: now, as far as a run can tell; null leaves what stands there. */
function sentOn({ status, earlier }: Task, { settings, moment }: Maker): string | null {
  if (status !== 'sent' || (earlier?.cell('sentOn') ?? '').trim() !== '') return null;
  return moment ?? isoOf(settings.asOf);
}

const LEFT_ALONE = { first: null, subject: null, text: null, meaning: null, sentOn: null, marks: null };

function rowOf(task: Task, maker: Maker): Row {
  const { language } = maker.settings;
  const hint = (sentence: string): Row => ({ ...LEFT_ALONE, task, replyBy: '', hoursLeft: null, check: sentence });
  // As it was sent.
  if (task.status !== 'to-answer')
    return { ...LEFT_ALONE, task, replyBy: null, hoursLeft: null, check: null, sentOn: sentOn(task, maker) };
  if (task.scenario === null) {
    const refusal = refusalOf(task.earlier?.cell('situation') ?? '');
    return hint(refusal ? sayMessage(refusal, language) : t(language, 'service.say.noSituation'));
  }
  if (task.orderId === '' && !WITHOUT_ORDER.has(task.scenario)) {
    return hint(t(language, 'service.say.noOrder'));
  }
  const received = momentOf(task.received);
  const decision = decisionFor(task, maker);
  if (decision) return decision;
  const message = writeMessage(
    {
      scenario: task.scenario,
      order: task.orderId === '' ? NO_ORDER : maker.orderOf(task.orderId, task.sku === '' ? null : task.sku),
      language: task.language,
      received,
      sent: maker.sent.has(`${task.scenario}/${task.orderId}`),
    },
    { language, asOf: maker.settings.asOf, marketplace: maker.settings.marketplace, ...maker.settings.messages },
    maker.book,
  );
  return message ? written(task, message, received, maker) : hint(t(language, 'service.say.noSituation'));
}

/** The row of something that is to be decided before anyone is written to; null for a message. The seller's own words stay. */
function decisionFor(task: Task, { settings: { language } }: Maker): Row | null {
  const { scenario, proposal, earlier } = task;
  const proposed = proposal !== null && scenario === (proposal.scenario ?? LISTING) ? decisionOf(proposal) : null;
  const decision = scenario === LISTING ? 'propose.listing' : proposed;
  const isHis = ownWords(earlier, 'subject') !== null || ownWords(earlier, 'text') !== null;
  if (decision === null || isHis || marksOf(earlier).fromWindow) return null;
  const settled = proposal === null && earlier !== null && !OWN_KEY.test(task.key);
  const none = fingerprint('');
  return {
    ...{ task, replyBy: '', hoursLeft: null, subject: '', text: '', meaning: '' },
    first: t(language, `service.decide.${decision}`),
    check: t(language, settled ? 'service.say.settled' : 'service.say.decide'),
    sentOn: null,
    marks: marksText({ subject: none, text: none, fromWindow: false }),
  };
}

function written(task: Task, message: Message, received: string | null, { settings, moment }: Maker): Row {
  const { language } = settings;
  const his = { subject: ownWords(task.earlier, 'subject'), text: ownWords(task.earlier, 'text') };
  const edited = his.subject !== null || his.text !== null;
  const before = marksOf(task.earlier);
  const fromWindow = before.fromWindow && (task.earlier?.cell('text') ?? '') !== '';
  const draft = { subject: message.subject ?? '', text: message.text ?? '' };
  const standing = fromWindow
    ? { subject: task.earlier?.cell('subject') ?? '', text: task.earlier?.cell('text') ?? '' }
    : { subject: his.subject ?? draft.subject, text: his.text ?? draft.text };
  const meaning = message.meaning ? meaningText(message.meaning) : '';
  return {
    task,
    replyBy: message.due ?? '',
    hoursLeft: message.due === null || moment === null ? null : hoursBetween(moment, message.due),
    first: message.firstStep,
    subject: fromWindow || his.subject !== null ? null : draft.subject,
    text: fromWindow || his.text !== null ? null : draft.text,
    meaning: fromWindow
      ? null
      : edited && meaning !== ''
        ? `${t(language, 'service.say.ofDraft')}\n${meaning}`
        : meaning,
    check: checked(task, message, standing, received, edited, settings),
    sentOn: null,
    marks: fromWindow
      ? null
      : marksText({
          // The mark of what he changed stays, so that his words stay his.
          subject: his.subject === null ? fingerprint(draft.subject) : before.subject,
          text: his.text === null ? fingerprint(draft.text) : before.text,
          fromWindow: false,
        }),
  };
}

function meaningText({ subject, text: body }: { readonly subject: string; readonly text: string }): string {
  return subject === '' ? body : `${subject}\n\n${body}`;
}

/** Everything that the seller should know before he sends, what stops him first; a word of praise where there is nothing. */
function checked(
  { received: typed, proposal, earlier, key }: Task,
  message: Message,
  standing: { readonly subject: string; readonly text: string },
  received: string | null,
  edited: boolean,
  { language }: Settings,
): string {
  // The draft was checked when it was written.
  const drafted = standing.subject === message.subject && standing.text === message.text;
  const hits = drafted
    ? message.hits
    : standing.text === ''
      ? []
      : check(standing.subject, standing.text, message.context);
  const broken = hits.map(({ rule, words }) =>
    t(language, 'service.say.broken', { rule, words, why: sayMessage(`check.${rule}`, language) }),
  );
  const asks = message.asks.filter(({ fact }) => standing.text === '' || fact === 'fulfilment');
  const settled = earlier !== null && !OWN_KEY.test(key) && proposal === null;
  const lines = [
    ...(passes(hits) ? [] : [t(language, 'service.say.stop')]),
    ...broken,
    ...asks.map(({ question }) => t(language, 'service.say.asked', { question })),
    ...(typed !== '' && received === null ? [t(language, 'service.say.received')] : []),
    ...(edited ? [t(language, 'service.say.edited')] : []),
    ...message.notes,
    ...(settled ? [t(language, 'service.say.settled')] : []),
  ];
  return lines.length === 0 ? t(language, 'service.say.clean') : lines.join('\n');
}

/** What waits for an answer first, soonest first, then the newest; what is done last. Else as it stands. */
function compareRows(a: Row, b: Row): number {
  const group = ({ task, replyBy }: Row) => (task.status !== 'to-answer' ? 2 : replyBy ? 0 : 1);
  const date = ({ task: { proposal } }: Row) => proposal?.date ?? Number.MAX_SAFE_INTEGER;
  const [due, other] = [a.replyBy ?? '', b.replyBy ?? ''];
  if (group(a) !== group(b)) return group(a) - group(b);
  if (group(a) === 2) return 0;
  return due < other ? -1 : due > other ? 1 : date(b) - date(a);
}

function headFor(left: number, language: Language): HeadOver {
  return headOf([
    t(language, 'serviceHead.title'),
    t(language, 'serviceHead.how'),
    ...(left > 0 ? [t(language, 'serviceHead.left', { count: left })] : []),
  ]);
}

/** A new tab without a row, for the first message that is put into the list by hand. */
export function emptyService(language: Language): TablePlan {
  return planTable(SERVICE_TABLE, null, language, headFor(0, language), () => []);
}

/**
 * The whole Customer service tab; null when there is nothing to list and no tab. Nothing that the seller typed is lost, and
 * a run that changes nothing writes the same again.
 */
export function planService(
  { buyers, moment }: ServiceSource,
  now: TabNow | null,
  templates: readonly TemplateRow[],
  settings: Settings,
): TablePlan | null {
  const { language } = settings;
  const book = templateBook(templates, settings.messages.tone);
  const { first, own } = readEarlier(SERVICE_TABLE, now);
  const { tasks, left } = listed(standingTasks(first, own, book), buyers);
  if (tasks.length === 0 && now === null) return null;
  const orders = new Map(buyers.orders.map(({ sku, order }) => [`${order.id}/${sku}`, order]));
  const unknown = orderReader(Reading.of([]), []);
  const orderOf = (orderId: string, sku: string | null) =>
    orders.get(`${orderId}/${sku ?? ''}`) ?? unknown(orderId, sku);
  const maker: Maker = { settings, book, moment, orderOf, sent: sentOf(tasks) };
  const rows = tasks.map((task) => rowOf(task, maker)).sort(compareRows);
  const begun = new Set(own.map(({ row }) => row));
  return planTable(SERVICE_TABLE, now, language, headFor(left, language), () =>
    rows.map((row): Entry<ServiceColumn> => {
      const entry = { ...entryOf(SERVICE_TABLE, row, language), keepRest: true };
      const { earlier } = row.task;
      return earlier && begun.has(earlier.row) ? { ...entry, begun: earlier.row } : entry;
    }),
  );
}

/** A row of the list as the window *Answer a buyer* takes it and gives it back; plain data. */
export interface ListedMessage {
  /** '' for a row that has none yet. */
  readonly key: string;
  /** Number of the row in the sheet; 0 for one that is not in the list. */
  readonly row: number;
  readonly scenario: string;
  readonly orderId: string;
  readonly sku: string;
  readonly received: string;
  readonly language: string;
  readonly status: ServiceStatus;
  readonly subject: string;
  readonly text: string;
  /** The words are the seller's or come from the window: a new draft does not replace them. */
  readonly own: boolean;
}

const asNow = (rows: TabNow['rows']): TabNow => ({ rows, formulas: [], notes: [], fills: [] });

/** The rows of a Customer service tab. */
export function listedMessages(rows: TabNow['rows'], templates: readonly TemplateRow[]): ListedMessage[] {
  const book = templateBook(templates);
  const { first, own } = readEarlier(SERVICE_TABLE, asNow(rows));
  const keyed = new Set(first.values());
  return standingTasks(first, own, book).map((task): ListedMessage => {
    const row = task.earlier as Standing;
    const [subject, body] = [row.cell('subject'), row.cell('text')];
    const isHis = ownWords(row, 'subject') !== null || ownWords(row, 'text') !== null;
    return {
      ...{ key: keyed.has(row as EarlierRow<ServiceColumn>) ? task.key : '', row: row.row + 1 },
      ...{ scenario: task.scenario ?? '', orderId: task.orderId, sku: task.sku, received: task.received },
      ...{ language: task.language ?? '', status: task.status, subject, text: body },
      own: isHis || (body !== '' && marksOf(row).fromWindow),
    };
  });
}

/** What the window puts into the list. */
export interface MessageToList {
  /** The row as the window read it; null for a message that is not in the list. */
  readonly before: ListedMessage | null;
  readonly scenario: string;
  readonly orderId: string;
  readonly received: string;
  /** '' for the language of the marketplace. */
  readonly language: string;
  readonly due: string;
  readonly subject: string;
  readonly text: string;
  /** What the text says; '' where it is not known, because the seller changed it. */
  readonly meaning: string;
  readonly status: ServiceStatus;
}

/** Cells to write, by column from 0, in a row from 0. */
interface ListWrite {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, text: string])[];
}

/**
 * Where a message goes: into its row, else into the open row of the same situation and order, else below the list. Only
 * cells that the window knows are written; `now` is when it was sent. Null where the seller changed the words of the row since the window read it.
 */
export function writeToList(
  rows: TabNow['rows'],
  message: MessageToList,
  templates: readonly TemplateRow[],
  language: Language,
  now: string,
): ListWrite | null {
  const { layout } = readEarlier(SERVICE_TABLE, asNow(rows));
  if (!layout) return null;
  const list = listedMessages(rows, templates);
  const { before, scenario, orderId, status } = message;
  const same = (one: ListedMessage) =>
    before ? one.key === before.key && (one.key !== '' || one.row === before.row) : isOpenFor(one, scenario, orderId);
  const known = list.find(same) ?? null;
  const words = ({ subject, text: body }: ListedMessage) => `${subject}\n${body}`;
  // What he typed into the row since is his.
  if (known?.own && (before === null || words(known) !== words(before))) return null;
  const last = Math.max(0, ...list.map(({ key }) => Number(OWN_KEY.exec(key)?.[1] ?? 0)));
  const marks: Marks = {
    ...{ subject: fingerprint(message.subject), text: fingerprint(message.text), fromWindow: true },
  };
  const texts: Partial<Record<ServiceColumn, string>> = {
    ...{ situation: situationTitle(scenario, language), orderId, received: message.received, replyBy: message.due },
    ...{ subject: message.subject, text: message.text, meaning: message.meaning, language: message.language },
    ...{ status: t(language, `service.status.${status}`), check: '', marks: marksText(marks) },
    ...(status === 'sent' && { sentOn: now }),
    key: known?.key || `own ${last + 1}`,
  };
  let end = rows.length;
  while (end > layout.headerRow + 1 && rows[end - 1]!.every((cell) => cell === '')) end--;
  return {
    row: known ? known.row - 1 : end,
    cells: Object.entries(texts).flatMap(([id, value]) => {
      const at = layout.at.get(id as ServiceColumn);
      return at === undefined ? [] : [[at, value] as const];
    }),
  };
}

function isOpenFor(one: ListedMessage, scenario: string, orderId: string): boolean {
  return one.scenario === scenario && one.orderId === orderId && one.status === 'to-answer';
}
