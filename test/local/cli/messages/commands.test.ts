// The two commands as a seller runs them: their own process, their output, their exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTextCommand } from '../../../../src/local/cli/messages/check-text';
import { messageCommand } from '../../../../src/local/cli/messages/message';
import { readMessageOptions } from '../../../../src/local/cli/messages/options';
import { Unusable } from '../../../../src/local/cli/unusable';
import { CHECK_RULES } from '../../../../src/messages/rules/ids';
import { SCENARIOS } from '../../../../src/messages/scenarios';
import { FBA_ORDER, OWN_ORDER, TAB_NAMES, tabText } from '../../../messages/support';

const ROOT = join(__dirname, '../../../..');
let folder: string;
/** What the first call through `npm run` printed; it builds what all others run. */
let listed: ReturnType<typeof built>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'));
  for (const name of TAB_NAMES) writeFileSync(join(folder, `${name}.txt`), tabText(name));
  writeFileSync(join(folder, 'good.text'), `Hello, thank you for your message about order ${FBA_ORDER}. We are sorry.`);
  writeFileSync(join(folder, 'bad.text'), `Order ${FBA_ORDER}: please change your review, write to a@b.com 🙂`);
  writeFileSync(
    join(folder, 'warn.text'),
    'Hello, thank you for your message. We are sorry and will write to you again.',
  );
  listed = built('message', '--list');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(script: string, args: readonly string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const done = spawnSync(process.execPath, [join(ROOT, script), ...args], { encoding: 'utf8', env });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** As `npm run` calls it: builds, then runs. */
const built = (...args: string[]) => node('tools/messages.mjs', args);
/** What that built, without building it again. */
const run = (...args: string[]) => node('build/messages.cjs', args);

test('npm run message builds the command and hands everything on', () => {
  const { code, out, err } = listed;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(run('message', '--list').out);
});

test('--list names scenarios, languages and rules', () => {
  const { code, out } = run('message', '--list');
  expect(code).toBe(0);
  for (const { id } of SCENARIOS) expect(out).toContain(` ${id} `);
  for (const [id] of CHECK_RULES) expect(out).toContain(` ${id} `);
  expect(out).toContain('en de fr it es nl pl sv ja zh');
  const list = JSON.parse(run('message', '--list', '--json').out);
  expect(list.scenarios.map((s: { id: string }) => s.id)).toEqual(SCENARIOS.map((s) => s.id));
  expect(list.rules).toHaveLength(CHECK_RULES.length);
});

test('a message as JSON has everything', () => {
  const { code, out } = run(
    'message',
    '--scenario',
    'damaged',
    '--order',
    OWN_ORDER,
    '.',
    '--received',
    '2026-11-22 10:00',
    '--as-of',
    '2026-11-22',
    '--json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ...{ schema: 'fba-claims-message/1', scenario: 'damaged', order: OWN_ORDER, language: 'ja', fulfilment: 'seller' },
    ...{ subject: expect.stringContaining(OWN_ORDER), text: expect.stringContaining('Desk Lamp') },
    chinese: { text: expect.stringContaining('全额退款') },
    firstStep: expect.stringContaining('stock'),
    due: '2026-11-23 10:00',
    check: { ok: true, broken: [] },
  });
});

test('a message as text', () => {
  const { code, out } = run(
    'message',
    '--scenario',
    'where-is-my-order-seller',
    '--order',
    OWN_ORDER,
    '--language',
    'de',
    '--set',
    'carrier=DHL',
    '.',
  );
  expect(code).toBe(0);
  for (const part of [
    'Do first: ',
    'Due: Answer by 20',
    'Subject: Bestellung',
    '--- In English ---',
    'WARN  language  "de ≠ ja"',
    '  tracking ',
  ]) {
    expect(out).toContain(part);
  }
  expect(out).not.toMatch(/\{\{|\}\}/);
});

test('what a buyer wrote: language and scenarios with the words that decided', () => {
  writeFileSync(join(folder, 'buyer.txt'), 'Please cancel my order, I do not need it any more.');
  expect(run('message', '--buyer', 'buyer.txt', '--order', FBA_ORDER, '.').out).toMatch(/cancel-shipped {2}by: cancel/);
  expect(JSON.parse(run('message', '--buyer', 'buyer.txt', '--json').out)).toMatchObject({
    schema: 'fba-claims-understood/1',
    language: 'en',
    situations: [{ scenario: 'cancel-not-shipped', words: ['cancel'] }, { scenario: 'no-longer-wanted' }],
  });
  expect(run('message', '--buyer', 'nothing.txt').code).toBe(2);
});

test('proposals of a folder', () => {
  expect(run('message', '--proposals', '.').out).toContain(`${FBA_ORDER}  negative-feedback`);
  expect(JSON.parse(run('message', '--proposals', '.', '--json').out).proposals[0]).toMatchObject({
    date: '2026-11-18',
  });
});

test('asking to change a review is refused with the reason', () => {
  const { code, out } = run('message', '--scenario', 'change-review', '--order', OWN_ORDER, '.');
  expect([code, out]).toEqual([1, expect.stringContaining('Amazon forbids it')]);
});

test.each([
  [['--scenario', 'nothing', '--order', 'x'], 'There is no scenario "nothing"'],
  [['--scenario', 'damaged'], 'Name a scenario and an order'],
  [['--scenario', 'damaged', '--order', 'x', '--language', 'tr'], '--language cannot be "tr"'],
  [['--scenario', 'damaged', '--order', 'x', '--received', 'noon'], '--received needs'],
  [['--scenario', 'damaged', '--order', 'x', '--set', 'carrier'], '--set needs NAME=VALUE'],
  [['--pigeon'], 'There is no option --pigeon'],
  [['--scenario', 'damaged', '--order', 'x', 'no-such-folder'], 'no-such-folder'],
])('unusable: %s', (args, line) => {
  const { code, err } = run('message', ...args);
  expect(code).toBe(2);
  expect(err).toContain(line);
});

test('check-text names rule, words and reason, and exits 1', () => {
  const { code, out } = run('check-text', 'bad.text');
  expect(code).toBe(1);
  expect(out).toMatch(/FAIL +review-change +"change your review" +Amazon forbids/);
  expect(out).toMatch(/FAIL +email-address +"a@b.com"/);
  expect(out).toMatch(/FAIL +emoji/);
  const json = JSON.parse(run('check-text', 'bad.text', '--json', '--interface', 'zh').out);
  expect(json).toMatchObject({ schema: 'fba-claims-check/1', ok: false });
  expect(json.broken[0]).toEqual({
    rule: expect.any(String),
    severity: 'fail',
    words: expect.any(String),
    why: expect.stringMatching(/[一-鿿]/),
  });
});

test('a clean text and one with warnings exit 0', () => {
  expect(run('check-text', 'good.text')).toMatchObject({ code: 0, out: expect.stringContaining('breaks no rule') });
  expect(run('check-text', 'warn.text', '--language', 'de')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/WARN +order-id[\s\S]*WARN +language/),
  });
});

test('check-text cannot be used without a file', () => {
  expect(run('check-text').code).toBe(2);
  expect(run('check-text', 'missing.text')).toMatchObject({ code: 2, err: expect.stringContaining('missing.text') });
});

test('both commands know the same ids, and refuse the same', () => {
  const ask = (command: typeof messageCommand, ...args: string[]) => {
    const printed: string[] = [];
    const around = {
      folder,
      samples: folder,
      now: new Date(2026, 10, 22),
      print: (line: string) => printed.push(line),
    };
    return { code: command(readMessageOptions(args), around), printed };
  };
  for (const { id } of SCENARIOS) {
    const order = id === 'before-purchase' ? [] : ['--order', OWN_ORDER];
    expect([0, 1]).toContain(ask(messageCommand, '--scenario', id, ...order).code);
    expect([0, 1]).toContain(ask(checkTextCommand, 'good.text', '--scenario', id).code);
  }
  for (const id of ['vine', 'review-change']) {
    const written = ask(messageCommand, '--scenario', id);
    expect(written.code).toBe(1);
    expect(ask(checkTextCommand, 'good.text', '--scenario', id)).toEqual(written);
  }
  expect(() => ask(messageCommand, '--scenario', 'unheard-of', '--order', OWN_ORDER)).toThrow(Unusable);
  expect(() => ask(checkTextCommand, 'good.text', '--scenario', 'unheard-of')).toThrow(Unusable);
}, 60_000);

test('tone and promises are those that were asked for', () => {
  const ask = (...more: string[]) =>
    run('message', '--scenario', 'damaged', '--order', OWN_ORDER, '.', '--language', 'en', ...more);
  expect(ask().out).toMatch(/within one working day of your reply[\s\S]*Kind regards/);
  const warm = ask('--tone', 'warm', '--answer-days', '3');
  expect(warm.code).toBe(0);
  expect(warm.out).toMatch(/Thank you very much[\s\S]*within three working days of your reply[\s\S]*Warm regards/);
  for (const wrong of [
    ['--tone', 'rude'],
    ['--answer-days', '0'],
    ['--refund-days', '11'],
  ]) {
    expect([wrong, ask(...wrong).code]).toEqual([wrong, 2]);
  }
});

test('a question before the purchase needs no order', () => {
  const { code, out } = run('message', '--scenario', 'before-purchase', '--set', 'item=Blue mug');
  expect(code).toBe(0);
  expect(out).toContain('Your question about Blue mug');
  expect(run('message', '--scenario', 'damaged').code).toBe(2);
});
