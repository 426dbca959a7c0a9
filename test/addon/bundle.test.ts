// The very bundle that is pushed, run as Google runs it: loaded without services, opened before authorisation, and used.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { StandIn } from '../../src/local/standin';
import { SERVICE_NAMES } from '../../src/local/standin';
import { CASE_WORDS } from '../../src/messages/cases/all';
import { TEXT_LANGUAGES } from '../../src/messages/scenarios';
import { TEXTS } from '../../src/messages/texts/all';
import { builtFolder } from '../built';
import { aSeller, sheetOf, valuesOf } from '../sheets/support';

const root = join(__dirname, '../..');
const COMMANDS = ['openSidebar', 'findClaims', 'openImport', 'openMessages'];
const MORE = [
  ...['setUpTabs', 'fillProducts', 'openSettings', 'clearHighlights', 'undoRun'],
  ...['addSamples', 'removeSamples', 'removeAll', 'showHelp'],
];
/** What pages call. */
const FOR_PAGES = [
  ...['messageStart', 'messageOrder', 'messageTexts', 'saveMessage', 'makeTemplatesTab'],
  ...[
    'sidebarStart',
    'sidebarSelected',
    'sidebarClaim',
    'sidebarNear',
    'sidebarPack',
    'sidebarTick',
    'sidebarEvidence',
    'sidebarGo',
  ],
  ...['sidebarGoToClaim', 'sidebarGoToCase', 'sidebarFile', 'sidebarList'],
  ...['importStart', 'importBegin', 'importBlock', 'importEnd', 'importCancel'],
  ...['settingsStart', 'saveSettings'],
  ...['accountSpeaks', 'runCore', 'runBegin', 'runLook', 'runConfirm', 'runRead', 'runRenew', 'runStore', 'runApply'],
  'runCancel',
];

let dist = '';
let code = '';
beforeAll(() => {
  dist = builtFolder();
  code = readFileSync(join(dist, 'Code.js'), 'utf8');
}, 60_000);

/** Loads the script as Google does: services are there and throw until the script has been read. */
function load(standIn: StandIn): Record<string, () => void> {
  // One realm, as in Google: dates that the script makes are the dates that the services know.
  const context = createContext({ ...standIn.services, Date });
  standIn.access = 'loading';
  runInContext(code, context);
  standIn.access = 'full';
  return context as Record<string, () => void>;
}

function aSellerWithPages(userLocale = 'en'): StandIn {
  const files = readdirSync(dist).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => [file.slice(0, -'.html'.length), readFileSync(join(dist, file), 'utf8')]);
  return aSeller({ userLocale, pages: Object.fromEntries(pages) });
}

test('every exported name is a real function declaration, and they are exactly the menu and its triggers', () => {
  const context: Record<string, unknown> = createContext({});
  runInContext(code, context);
  const declared = Object.keys(context).filter((name) => typeof context[name] === 'function');
  for (const name of declared) expect(code).toContain(`\nfunction ${name}() {`);
  expect(declared.sort()).toEqual(['onInstall', 'onOpen', ...COMMANDS, ...MORE, ...FOR_PAGES].sort());
  expect(code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
});

test('loading touches no service', () => {
  const context: Record<string, unknown> = {};
  for (const name of SERVICE_NAMES) {
    Object.defineProperty(context, name, {
      get: () => {
        throw new Error(`${name} was touched while loading`);
      },
    });
  }
  expect(() => runInContext(code, createContext(context))).not.toThrow();
});

test.each([
  [
    'en',
    ['Open sidebar', 'Find claims', 'Import report files', 'Answer a buyer'],
    'More',
    [
      ...['Set up tabs', 'Fill Products from my reports', 'Change settings', 'Clear highlights', 'Undo last run'],
      ...['Load sample reports', 'Remove sample reports', 'Remove everything', 'Help'],
    ],
  ],
  [
    'zh_CN',
    ['打开侧边栏', '查找可索赔项目', '导入报告文件', '回复买家'],
    '更多',
    [
      ...['创建设置表', '用报告填写产品表', '更改设置', '清除高亮', '撤销上次运行'],
      ...['加载示例报告', '移除示例报告', '全部移除', '使用说明'],
    ],
  ],
])('the menu comes up before the add-on is authorised (%s)', (locale, labels, more, inMore) => {
  const standIn = aSellerWithPages(locale);
  const script = load(standIn);
  standIn.access = 'none';
  script.onOpen!();
  script.onInstall!();
  const [menu] = standIn.screen.menus;
  expect(menu!.title).toBeNull();
  type Item = { label: string; calls: string };
  const itemsOf = (list: typeof menu) => list!.items.filter((item): item is Item => item !== null && 'calls' in item);
  expect(itemsOf(menu!).map((item) => item.label)).toEqual(labels);
  expect(itemsOf(menu!).map((item) => item.calls)).toEqual(COMMANDS);
  const sub = menu!.items.find((item) => item !== null && 'items' in item) as typeof menu;
  expect(sub!.title).toBe(more);
  expect(itemsOf(sub!).map((item) => item.label)).toEqual(inMore);
  expect(itemsOf(sub!).map((item) => item.calls)).toEqual(MORE);
  expect(standIn.screen.menus).toHaveLength(2);
});

test('every menu item works in the bundle', () => {
  const standIn = aSellerWithPages();
  const script = load(standIn);
  script.setUpTabs!();
  script.findClaims!();
  script.findClaims!();
  script.clearHighlights!();
  script.undoRun!();
  script.undoRun!();
  script.findClaims!();
  script.openMessages!();
  script.showHelp!();
  expect(standIn.screen.alerts.filter((text) => !text.includes(' lacks: '))).toEqual([]);
  expect(valuesOf(standIn, 'Claims').flat()).toContain('MUG-BLUE');
  expect(valuesOf(standIn, 'Cases').flat().join()).toContain(CASE_WORDS.en.sentences.greeting);
  expect(standIn.screen.dialogs.map((dialog) => dialog.title)).toEqual(['Answer a buyer', 'How FBA Claims works']);
  const said = (part: string) => standIn.screen.toasts.some((text) => text.includes(part));
  expect(said('Ready to file')).toBe(true);
  expect(said('The last run is taken back')).toBe(true);
  expect(said('There is no run to take back')).toBe(true);
});

test('the languages stand beside the script and say what their sources say', () => {
  for (const language of TEXT_LANGUAGES) {
    const file = readFileSync(join(dist, `language-${language}.html`), 'utf8');
    expect(JSON.parse(file)).toEqual({ texts: TEXTS[language], cases: CASE_WORDS[language] });
    expect(file).not.toMatch(/[<>&]/);
    expect(code.includes(TEXTS[language].texts['defective.fba'][1].slice(0, 40))).toBe(false);
  }
  const script = load(aSellerWithPages()) as unknown as { messageTexts(languages: string[]): unknown };
  expect(script.messageTexts(['de'])).toEqual({ de: TEXTS.de });
});

test('what is in the script and in each page stands there with its licence', () => {
  expect(code).toMatch(/^mustache [\d.]+ \(MIT\)$/m);
  for (const [name, packages] of [
    ['import', ['fba-claims', 'fflate', 'papaparse']],
    ['message', ['fba-claims', 'mustache']],
    ['settings', ['fba-claims']],
  ] as const) {
    const html = readFileSync(join(dist, `${name}.html`), 'utf8');
    const named = [...html.matchAll(/^([\w@/-]+) [\d.]+ \(\w+\)$/gm)].map(([, one]) => one);
    expect([name, named]).toEqual([name, packages]);
    expect(html.split('Permission is hereby granted')).toHaveLength(packages.length + 1);
  }
});

test('every page looks as all do, fetches nothing, and holds nothing that Google’s page service would change', () => {
  const sources = readdirSync(join(root, 'src/pages')).filter((name) => name.endsWith('.html'));
  expect(sources.length).toBeGreaterThan(4);
  const styles = sources.map((name) => {
    const [source, html] = [join(root, 'src/pages', name), join(dist, name)].map((path) => readFileSync(path, 'utf8'));
    expect([name, /<style|<link|\sstyle=/.exec(source!)?.[0]]).toEqual([name, undefined]);
    expect([name, /\ssrc=|@import|<link|url\(|<\?|`/.exec(html!)?.[0]]).toEqual([name, undefined]);
    return [...html!.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style);
  });
  expect(new Set(styles.flat()).size).toBe(1);
  expect(styles.flat()).toHaveLength(sources.length);
});

test('missing columns are added after a yes and not after a no', () => {
  const standIn = aSellerWithPages();
  const script = load(standIn);
  standIn.screen.answer = 'NO';
  script.setUpTabs!();
  expect(valuesOf(standIn, 'Products')[0]).toHaveLength(3);
  standIn.screen.answer = 'YES';
  script.setUpTabs!();
  expect(valuesOf(standIn, 'Products')[0]).toHaveLength(15);
});

test('a second run at the same time is refused in plain words', () => {
  const standIn = aSellerWithPages();
  const script = load(standIn);
  standIn.lockTaken = true;
  script.findClaims!();
  expect(standIn.screen.alerts.join()).toContain('Another run of FBA Claims is going on');
  expect(sheetOf(standIn, 'Claims')).toBeNull();
});

test('a failure is told without a stack trace, and the lock is given back', () => {
  const standIn = aSeller({ cellLimit: 1000 });
  const script = load(standIn);
  script.findClaims!();
  const told = standIn.screen.alerts.join();
  expect(told).toContain('could not finish');
  expect(told).not.toMatch(/\n\s*at |Code\.js/);
  expect(standIn.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
    'ledger',
    'reimbursements',
    'Products',
  ]);
  script.findClaims!();
  expect(standIn.screen.alerts.join()).not.toContain('Another run');
});

test('the manifest asks for exactly two permissions', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest.runtimeVersion).toBe('V8');
  // No failure is written into Google's log: it could name what a report holds.
  expect(manifest.exceptionLogging).toBe('NONE');
  expect(manifest.dependencies ?? {}).toEqual({});
});

test('exactly the script, the manifest and the pages are pushed', () => {
  const project = mkdtempSync(join(tmpdir(), 'fba-push-'));
  try {
    copyFileSync(join(root, '.clasp.json'), join(project, '.clasp.json'));
    cpSync(dist, join(project, 'dist'), { recursive: true });
    const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
    const said = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: project,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(said.slice(said.indexOf('{')));
    expect(filesToPush.sort()).toEqual([
      'dist/Code.js',
      ...['dist/appsscript.json', 'dist/core.html', 'dist/find.html', 'dist/help.html', 'dist/import.html'],
      ...[...TEXT_LANGUAGES].sort().map((language) => `dist/language-${language}.html`),
      ...['dist/message.html', 'dist/settings.html', 'dist/sidebar.html'],
    ]);
    expect(untrackedFiles).toEqual([]);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}, 60_000);
