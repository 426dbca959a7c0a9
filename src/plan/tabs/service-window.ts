// The list of Customer service as the window *Answer a buyer* reads it and writes into it.
import type { TemplateRow } from '../../messages/templates';
import { templateBook } from '../../messages/texts';
import type { Language } from '../../settings';
import { fingerprint } from '../../values/text';
import { t } from '../../words';
import type { TabNow } from '../table/cells';
import { type EarlierRow, readEarlier } from '../table/table';
import {
  type Marks,
  marksOf,
  marksText,
  OWN_KEY,
  ownWords,
  SERVICE_TABLE,
  type ServiceColumn,
  type ServiceStatus,
  type Standing,
  situationTitle,
  standingTasks,
} from './service-table';

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
