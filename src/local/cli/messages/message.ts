// `npm run message`: lists scenarios, proposes them, or writes one message for an order.
import { readFileSync } from 'node:fs';
import { readReport } from '../../../files/read-file';
import { FACT_IDS, SUM_IDS } from '../../../messages/facts';
import { readOrder } from '../../../messages/order';
import { type Proposal, proposals } from '../../../messages/propose';
import { CHECK_RULES } from '../../../messages/rules/ids';
import { sayMessage } from '../../../messages/say';
import { SCENARIOS, TEXT_LANGUAGES, WITHOUT_ORDER } from '../../../messages/scenarios';
import { templateBook } from '../../../messages/texts';
import { understand } from '../../../messages/understand';
import { type Message, type MessageSettings, NO_ORDER, refusalOf, writeMessage } from '../../../messages/write';
import { type Reading, readReports } from '../../../reports';
import { dayOf, isoOf } from '../../../values/day';
import { reportFiles } from '../../files/report-files';
import { aligned } from '../terminal';
import { Unusable } from '../unusable';
import { type LocalKey, type Say, sayIn } from '../words';
import type { MessageOptions } from './options';
import { hitLines } from './print';
import { textOf } from './text-file';

/** What a message command has around it. */
export interface Around {
  readonly folder: string;
  readonly samples: string;
  readonly now: Date;
  readonly print: (line: string) => void;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function nowText(now: Date): string {
  return `${isoOf(today(now))} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

function today(now: Date): number {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function readFolder(options: MessageOptions, around: Around): Reading {
  const files = reportFiles(options.paths.length === 0 ? [around.samples] : options.paths, around.folder);
  return readReports(files.map((file) => readReport(file.tab, readFileSync(file.path))));
}

function printList(options: MessageOptions, say: Say, around: Around): void {
  const language = options.interface;
  if (options.json) {
    around.print(
      JSON.stringify(
        {
          schema: 'fba-claims-scenarios/1',
          scenarios: SCENARIOS.map((s) => ({
            number: s.number,
            id: s.id,
            title: sayMessage(`scenario.${s.id}`, language),
            condition: sayMessage(`when.${s.id}`, language),
            audience: s.audience,
            fulfilment: s.variants,
          })),
          languages: TEXT_LANGUAGES,
          rules: CHECK_RULES.map(([id, severity]) => ({ id, severity, why: sayMessage(`check.${id}`, language) })),
          facts: [...FACT_IDS, ...SUM_IDS],
        },
        null,
        2,
      ),
    );
    return;
  }
  around.print(say('message.scenarios'));
  const rows = SCENARIOS.map((s) => [
    `  ${two(s.number)}`,
    s.id,
    s.variants.join(' '),
    sayMessage(`scenario.${s.id}`, language),
  ]);
  for (const line of aligned(rows)) around.print(line);
  around.print(`\n${say('message.line', { title: say('message.languages'), text: TEXT_LANGUAGES.join(' ') })}`);
  around.print(`\n${say('message.rules')}`);
  const rules = CHECK_RULES.map(([id, severity]) => [`  ${id}`, severity, sayMessage(`check.${id}`, language)]);
  for (const line of aligned(rules)) around.print(line);
}

function printProposals(options: MessageOptions, say: Say, around: Around): void {
  const found = proposals(readFolder(options, around));
  const why = (p: Proposal) => sayMessage(p.why, options.interface, p.data);
  if (options.json) {
    const list = found.map(({ date, data: _data, decided: _decided, ...p }) => ({
      ...p,
      date: date === null ? null : isoOf(date),
      why: why({ ...p, date, data: _data }),
    }));
    around.print(JSON.stringify({ schema: 'fba-claims-proposals/1', proposals: list }, null, 2));
    return;
  }
  if (found.length === 0) around.print(say('message.none'));
  const rows = found.map((p) => [
    p.date === null ? '' : isoOf(p.date),
    p.orderId,
    p.scenario ?? '–',
    why(p),
    `${p.tab}:${p.row}`,
  ]);
  for (const line of aligned(rows)) around.print(line);
}

/** What a buyer's message is about, with the words that decided. */
function printUnderstood(file: string, options: MessageOptions, say: Say, around: Around): void {
  const order = options.order === null ? null : readOrder(readFolder(options, around), options.order.trim());
  const found = understand(textOf(file, around.folder), order);
  if (options.json) {
    around.print(JSON.stringify({ schema: 'fba-claims-understood/1', ...found }, null, 2));
    return;
  }
  if (found.language) around.print(say('message.understoodLanguage', { language: found.language }));
  if (found.situations.length === 0) around.print(say('message.understoodNothing'));
  for (const { scenario, words } of found.situations) {
    around.print(say('message.understood', { scenario, words: words.join(', ') }));
  }
}

function jsonOf(message: Message, received: string) {
  return {
    schema: 'fba-claims-message/1',
    scenario: message.scenario,
    number: message.number,
    title: message.title,
    fulfilment: message.fulfilment,
    audience: message.audience,
    order: message.orderId,
    language: message.language,
    subject: message.subject,
    text: message.text,
    chinese: message.chinese,
    meaning: message.meaning,
    condition: message.condition,
    firstStep: message.firstStep,
    arithmetic: message.arithmetic,
    received,
    due: message.due,
    deadline: message.deadline,
    asks: message.asks,
    notes: message.notes,
    check: { ok: message.ok, broken: message.hits },
  };
}

function printMessage(message: Message, say: Say, around: Around): void {
  const { print } = around;
  print(`${message.title} (${message.scenario}, ${message.fulfilment}, ${message.language})`);
  const line = (title: LocalKey, text: string): string => say('message.line', { title: say(title), text });
  print(line('message.when', message.condition));
  print(line('message.first', message.firstStep));
  if (message.arithmetic) print(line('message.pays', message.arithmetic));
  if (message.deadline !== '') print(line('message.due', message.deadline));
  if (message.text !== null) {
    print(`\n${line('message.subject', message.subject ?? '')}\n\n${message.text}`);
  }
  if (message.meaning) {
    print(`\n--- ${say('message.meaning')} ---\n${message.meaning.subject}\n\n${message.meaning.text}`);
  }
  print(`\n--- ${say('message.check')} ---`);
  const lines = hitLines(message.hits);
  if (message.text !== null) for (const line of lines.length > 0 ? lines : [say('message.clean')]) print(line);
  if (message.asks.length > 0) {
    print(`\n${say('message.asked')}`);
    for (const line of aligned(message.asks.map((ask) => [`  ${ask.fact}`, ask.question]))) print(line);
  }
  if (message.notes.length > 0)
    print(`\n${say('message.notes')}\n${message.notes.map((note) => `  ${note}`).join('\n')}`);
}

/** Runs the command; returns its exit code. */
export function messageCommand(options: MessageOptions, around: Around): number {
  const say = sayIn(options.interface);
  if (options.help) around.print(say('help.message', { languages: TEXT_LANGUAGES.join('|') }));
  else if (options.list) printList(options, say, around);
  else if (options.proposals) printProposals(options, say, around);
  else if (options.buyer !== null) printUnderstood(options.buyer, options, say, around);
  else return writeOne(options, say, around);
  return 0;
}

function writeOne(options: MessageOptions, say: Say, around: Around): number {
  if (options.scenario === null) throw new Unusable('wrong.noScenario');
  const refusal = refusalOf(options.scenario);
  if (refusal) {
    around.print(sayMessage(refusal, options.interface));
    return 1;
  }
  const id = options.scenario.trim().toLowerCase();
  if (options.order === null && !WITHOUT_ORDER.has(id)) throw new Unusable('wrong.noScenario');
  const orderId = options.order?.trim() ?? '';
  const settings: MessageSettings = {
    language: options.interface,
    asOf: options.asOf ?? today(around.now),
    marketplace: options.marketplace ?? 'US',
    signature: options.signature,
    shopName: options.shop,
    priceLimit: options.priceLimit,
    tone: options.tone,
    answerDays: options.answerDays,
    refundDays: options.refundDays,
  };
  const received = options.received ?? nowText(around.now);
  const request = {
    scenario: options.scenario,
    order: orderId === '' ? NO_ORDER : readOrder(readFolder(options, around), orderId, options.answers.sku ?? null),
    language: options.language,
    fulfilment: options.fulfilment,
    answers: options.answers,
    received,
  };
  const message = writeMessage(request, settings, templateBook([], options.tone));
  if (!message) throw new Unusable('wrong.scenario', { value: options.scenario });
  if (options.json) around.print(JSON.stringify(jsonOf(message, received), null, 2));
  else printMessage(message, say, around);
  return message.ok ? 0 : 1;
}
