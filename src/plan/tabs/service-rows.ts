// A row of Customer service for each task: the message as it is drafted, its check, and what stays as it stands.
import { LISTING } from '../../messages/buyers';
import type { Order } from '../../messages/order';
import { decisionOf } from '../../messages/propose';
import { check, passes } from '../../messages/rules/check';
import { sayMessage } from '../../messages/say';
import { WITHOUT_ORDER } from '../../messages/scenarios';
import type { TemplateBook } from '../../messages/templates';
import { type Message, momentOf, NO_ORDER, refusalOf, writeMessage } from '../../messages/write';
import type { Settings } from '../../settings';
import { isoOf } from '../../values/day';
import { fingerprint } from '../../values/text';
import { t } from '../../words';
import { marksOf, marksText, OWN_KEY, ownWords, type Row, type Task } from './service-table';

const MINUTES = 60;

/** Whole hours from one moment to another, `YYYY-MM-DD HH:MM` both; less than 0 when it is over. */
function hoursBetween(from: string, to: string): number {
  const minutes = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}:00Z`) / 60_000;
  return Math.floor((minutes(to) - minutes(from)) / MINUTES);
}

/** What all rows of a run are made from. */
export interface Maker {
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

/** The row of a task: as it was sent, what is missing, what is to be decided, or a message with its check. */
export function rowOf(task: Task, maker: Maker): Row {
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
export function compareRows(a: Row, b: Row): number {
  const group = ({ task, replyBy }: Row) => (task.status !== 'to-answer' ? 2 : replyBy ? 0 : 1);
  const date = ({ task: { proposal } }: Row) => proposal?.date ?? Number.MAX_SAFE_INTEGER;
  const [due, other] = [a.replyBy ?? '', b.replyBy ?? ''];
  if (group(a) !== group(b)) return group(a) - group(b);
  if (group(a) === 2) return 0;
  return due < other ? -1 : due > other ? 1 : date(b) - date(a);
}
