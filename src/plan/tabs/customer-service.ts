// The Customer service tab: a row a message, proposed by the reports or begun by the seller, with its text, its meaning and
// its check. What the seller typed, changed or marked as done stays; a row that is done is not proposed again.
import { type Buyers, byRow, LISTING, PROPOSED_ROWS, type StandingMessage } from '../../messages/buyers';
import { orderReader } from '../../messages/order';
import type { TemplateRow } from '../../messages/templates';
import { templateBook } from '../../messages/texts';
import { Reading } from '../../reports';
import type { Language, Settings } from '../../settings';
import { t } from '../../words';
import type { TabNow } from '../table/cells';
import { entryOf } from '../table/column';
import { type HeadOver, headOf } from '../table/head';
import { type Entry, planTable, readEarlier, type TablePlan } from '../table/table';
import { compareRows, type Maker, rowOf } from './service-rows';
import { isUntouched, SERVICE_TABLE, type ServiceColumn, standingTasks, type Task, taskOf } from './service-table';

/** What the list needs of a run beside the settings. */
export interface ServiceSource {
  readonly buyers: Buyers;
  /** The moment of the run, `YYYY-MM-DD HH:MM`; null where it is not today. */
  readonly moment: string | null;
}

/** How many rows with a key the seller typed into, changed or marked as done. */
export function touchedMessages(now: TabNow): number {
  const book = templateBook();
  return [...readEarlier(SERVICE_TABLE, now).first.values()].filter((row) => !isUntouched(taskOf(row, row.key, book)))
    .length;
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
