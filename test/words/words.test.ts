// Both languages have the same sentences with the same placeholders, and the renderer never shows code to a seller.

import { localEn as commandEn } from '../../src/local/cli/words.en';
import { localZh as commandZh } from '../../src/local/cli/words.zh';
import { TIER_SETS } from '../../src/rates/data/tiers';
import { REPORT_IDS } from '../../src/reports/ids';
import { reportName, say, t, tierName } from '../../src/words';
import { claimsEn } from '../../src/words/claims.en';
import { claimsZh } from '../../src/words/claims.zh';
import { issuesEn } from '../../src/words/issues.en';
import { issuesZh } from '../../src/words/issues.zh';
import { messagesEn } from '../../src/words/messages.en';
import { messagesZh } from '../../src/words/messages.zh';
import { fill, placeholdersOf } from '../../src/words/render';
import { startEn } from '../../src/words/start.en';
import { startZh } from '../../src/words/start.zh';
import { tabsEn } from '../../src/words/tabs.en';
import { tabsZh } from '../../src/words/tabs.zh';
import { uiEn } from '../../src/words/ui.en';
import { uiZh } from '../../src/words/ui.zh';
import { sayStrictly } from './say-strictly';

type Words = Readonly<Record<string, string>>;
const catalogues: [string, Words, Words][] = [
  ['ui', uiEn, uiZh],
  ['claims', claimsEn, claimsZh],
  ['issues', issuesEn, issuesZh],
  ['messages', messagesEn, messagesZh],
  ['command', commandEn, commandZh],
];

describe.each(catalogues)('catalogue %s', (_name, en, zh) => {
  test('has the same keys in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  test('has the same placeholders in both languages, and no empty text', () => {
    for (const [key, text] of Object.entries(en)) {
      expect([key, placeholdersOf(zh[key]!)]).toEqual([key, placeholdersOf(text)]);
      expect([key, text.trim() !== '' && zh[key]!.trim() !== '']).toEqual([key, true]);
    }
  });

  test('has no brace that is no placeholder', () => {
    for (const text of [...Object.values(en), ...Object.values(zh)]) {
      const plain = text.replace(/\{[A-Za-z]\w*#([^{}|]*)\|([^{}|]*)\}/g, '$1$2');
      expect(plain.replace(/\{[A-Za-z][A-Za-z0-9]*(?::(?:code|date|money|report|tier))?\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('says one or many, not both', () => {
    expect(Object.values(en).filter((text) => /\w\(e?s\)/.test(text))).toEqual([]);
  });
});

test('column titles of one tab differ from each other in every language', () => {
  for (const words of [uiEn, uiZh] as Words[]) {
    for (const tab of ['claims', 'cases', 'settings', 'balance', 'received']) {
      const titles = Object.entries(words)
        .filter(([key]) => key.startsWith(`${tab}.`) && key.split('.').length === 2)
        .map(([, text]) => text);
      expect(new Set(titles).size).toBe(titles.length);
    }
  }
});

test('every report has a name', () => {
  for (const id of REPORT_IDS) {
    expect(reportName(id, 'en')).not.toBe('');
    expect(reportName(id, 'zh')).not.toBe(reportName(id, 'en'));
  }
});

test.each(['en', 'zh'] as const)('every size tier of a set has a name of its own (%s)', (language) => {
  for (const { id, tiers } of TIER_SETS) {
    const names = tiers.map((tier) => tierName(tier.id, language));
    expect([id, new Set(names).size]).toEqual([id, tiers.length]);
    if (language === 'zh') expect(names.filter((name) => !/[\u4e00-\u9fff]/.test(name))).toEqual([]);
  }
});

describe('renderer', () => {
  test.each([
    [1, 'Open: 1 unit.'],
    [2, 'Open: 2 units.'],
    [0, 'Open: 0 units.'],
  ])('takes the form for %i', (n, text) => {
    expect(fill('Open: {n#@ unit|@ units}.', { n }, 'en')).toBe(text);
  });

  test('a counted part is left out like any other', () => {
    expect(fill('3[; {n#@ more was|@ more were} back]', { n: 0 }, 'en')).toBe('3');
    expect(fill('3[; {n#@ more was|@ more were} back]', { n: 1 }, 'en')).toBe('3; 1 more was back');
  });

  test('writes values, dates and money in their forms', () => {
    expect(fill('{n} of {sku}: {day:date}, {sum:money}', { n: 3, sku: 'A-1', day: 20_000, sum: 75_000 }, 'en')).toBe(
      '3 of A-1: 2024-10-04, 7.50',
    );
  });

  test('a value with braces or dollar signs is written as it is', () => {
    expect(fill('{a}', { a: '{b} $& $1' }, 'en')).toBe('{b} $& $1');
  });

  test('an unknown value shows as a question mark', () => {
    expect(fill('{a}-{b}', { a: null }, 'en')).toBe('?-?');
  });

  test('names a report in the language of the sentence', () => {
    expect(t('zh', 'need.line', { report: reportName('reimbursements', 'zh'), from: 20_000, to: 20_001 })).toBe(
      '赔偿报告：2024-10-04 至 2024-10-05',
    );
  });

  test('an id without a sentence shows as the id, and throws where tests ask for strictness', () => {
    const message = { id: 'no-such-sentence' as never, data: {} };
    expect(say(message, 'en')).toBe('no-such-sentence');
    expect(() => sayStrictly(message, 'en')).toThrow('no-such-sentence');
  });
});

/** The welcome stands in a spreadsheet without reports only, which the command refuses. */
const IN_SHEETS_ONLY = /^(?:menu|done|start\.step|samples|help|import|sidebar|settingsForm|run|find|guard|access)\./;
const MENU = /\bmenus?\b|FBA Claims ›|\bFind claims\b|\bwindow\b|菜单|窗口|“查找索赔”|侧边栏/;

test.each([
  ['en', { ...uiEn, ...startEn, ...tabsEn }],
  ['zh', { ...uiZh, ...startZh, ...tabsZh }],
] as const)(
  '%s: what stands in a workbook of the local command names a menu or a window only as one of Google Sheets',
  (_language, texts) => {
    const inTabs = Object.entries(texts).filter(([key]) =>
      /^(?:path\.|serviceHead|.*\.help$|strip|start\.(?:next|todo))/.test(key),
    );
    const named = inTabs.filter(([key, text]) => !IN_SHEETS_ONLY.test(key) && MENU.test(text));
    expect(inTabs.length).toBeGreaterThan(50);
    expect(named.filter(([, text]) => !/Google (?:Sheets|表格)/.test(text))).toEqual([]);
  },
);
