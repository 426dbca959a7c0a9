// Every menu item, where Google refuses: a plain sentence, never a raw error and never a trace.

import { createStandIn, type StandIn } from '../../src/local/standin';
import * as main from '../../src/main';
import { aSeller } from '../sheets/support';

const functions: Readonly<Record<string, unknown>> = { ...main };
const choose = (item: string) => (functions[item] as () => void)();

let uninstall: () => void = () => {};
afterEach(() => uninstall());

function installed(standIn: StandIn): StandIn {
  uninstall = standIn.install();
  return standIn;
}

const PAGES = { sidebar: 's', help: 'h', import: 'i', message: 'm', settings: 's' };
const ITEMS = [
  ...([
    'openSidebar',
    'findClaims',
    'openImport',
    'openMessages',
    'setUpTabs',
    'fillProducts',
    'clearHighlights',
    'undoRun',
  ] as const),
  ...(['openSettings', 'addSamples', 'removeSamples', 'removeAll', 'showHelp'] as const),
];
const PLAIN = /^FBA Claims\n(?:FBA Claims could not finish|Another run|Please open)/;

test.each(ITEMS)('%s: any service that fails is told in a sentence', (item) => {
  for (const service of [
    'Session.',
    'SpreadsheetApp.getActiveSpreadsheet',
    'LockService.',
    'HtmlService.',
    'ScriptApp.',
  ]) {
    const standIn = installed(aSeller({ pages: PAGES }));
    let broken = 0;
    standIn.onCall = (name) => {
      if (!name.startsWith(service) || broken++ > 0) return;
      throw new Error('Exception: Service error\n    at run (Code:120:11)');
    };
    expect(() => choose(item)).not.toThrow();
    if (broken > 0) expect(standIn.screen.alerts[0]).toMatch(PLAIN);
    expect(standIn.screen.alerts.join()).not.toMatch(/\n\s+at |Code:/);
    uninstall();
  }
});

test('without the permission for dialogs the corner tells it, and without both Google shows our sentence', () => {
  const standIn = installed(createStandIn({}));
  standIn.book.insert('Sheet1');
  const closed = new Set(['SpreadsheetApp.getUi', 'LockService.getDocumentLock']);
  standIn.onCall = (name) => {
    if (closed.has(name)) throw new Error('You do not have permission to call this.');
  };
  main.findClaims();
  expect(standIn.screen.toasts).toEqual([expect.stringContaining('could not finish')]);
  closed.add('Spreadsheet.toast');
  expect(() => main.findClaims()).toThrow(/^FBA Claims could not finish/);
});

test.each([
  ['en', 'was not given all permissions'],
  ['zh_CN', '没有得到全部权限'],
])('a refused permission is asked for again, with the page on which to give it (%s)', (userLocale, words) => {
  const standIn = installed(aSeller({ userLocale, pages: PAGES }));
  standIn.refused = true;
  for (const item of ITEMS) choose(item);
  expect(standIn.screen.alerts).toHaveLength(ITEMS.length);
  for (const told of standIn.screen.alerts) {
    expect(told).toContain(words);
    expect(told).toContain('https://accounts.google.com/');
  }
  expect(standIn.screen.dialogs).toEqual([]);
  expect(standIn.spreadsheet.getSheets()).toHaveLength(3);
});
