// The page about messages names every scenario, rule, field and option as the program has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_IDS, SUM_IDS } from '../../src/messages/facts';
import { CHECK_RULES } from '../../src/messages/rules/ids';
import { SCENARIOS } from '../../src/messages/scenarios';
import { messagesEn } from '../../src/words/messages.en';
import { messagesZh } from '../../src/words/messages.zh';
import { placeholdersOf } from '../../src/words/render';

const page = readFileSync(join(__dirname, '../../docs/messages.md'), 'utf8');

test('scenarios with their numbers, readers and conditions', () => {
  for (const s of SCENARIOS) {
    expect(page).toContain(
      `| ${s.number} | \`${s.id}\` | ${s.variants.join(', ')} | ${s.audience} | ${messagesEn[`when.${s.id}`]} |`,
    );
  }
  expect(page.match(/^\| \d+ \| `/gm)).toHaveLength(SCENARIOS.length);
});

test('rules with their kinds and reasons', () => {
  for (const [id, kind] of CHECK_RULES) {
    expect(page).toContain(`| \`${id}\` | ${kind} | ${messagesEn[`check.${id}`]} |`);
  }
  expect(page.match(/\| (?:fail|warn) \|/g)).toHaveLength(CHECK_RULES.length);
});

test('fields', () => {
  for (const id of [...FACT_IDS, ...SUM_IDS]) expect(page).toContain(`\`${id}\``);
});

test('what is said about messages is said in both languages, with the same values', () => {
  expect(Object.keys(messagesZh).sort()).toEqual(Object.keys(messagesEn).sort());
  for (const [key, text] of Object.entries(messagesEn)) {
    expect([key, placeholdersOf(messagesZh[key as keyof typeof messagesEn])]).toEqual([key, placeholdersOf(text)]);
  }
  for (const s of SCENARIOS) {
    for (const variant of s.variants) expect(Object.keys(messagesEn)).toContain(`step.${s.id}.${variant}`);
  }
});
