// The very script in a spreadsheet of one's own: menu, runs, what is typed and pasted, and what is there next time.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Engine, type Person, type Program } from '../../../src/local/sheet/engine';
import type { StandIn } from '../../../src/local/standin';
import { builtFolder } from '../../built';
import headerRows from '../../fixtures/header-rows.json';

let program: Program;
beforeAll(() => {
  const dist = builtFolder();
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  program = {
    code: readFileSync(join(dist, 'Code.js'), 'utf8'),
    pages: Object.fromEntries(pages.map((name) => [basename(name, '.html'), readFileSync(join(dist, name), 'utf8')])),
  };
}, 60_000);

const DAY_MS = 86_400_000;
/** So many days ago, `YYYY-MM-DD`: a run counts from today. */
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
const slashed = (iso: string): string => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');

const LEDGER = [
  headerRows['ledger-detail']['14 columns'].slice(0, 12),
  [
    slashed(ago(40)),
    'X00FNSKU1',
    'B00ASIN001',
    'SKU-1',
    'Pan',
    'Adjustments',
    '700',
    '-3',
    'FC1',
    'SELLABLE',
    'M',
    'US',
  ],
  [slashed(ago(2)), 'X00FNSKU9', 'B00ASIN009', 'SKU-9', 'Lid', 'Shipments', '701', '-1', 'FC1', 'SELLABLE', '', 'US'],
];
const PAID_HEAD = headerRows.reimbursements['18 columns'];
const paid = (days: number, id: string): string[] => {
  const cells: Record<string, string> = {
    'approval-date': `${ago(days)}T10:00:00+00:00`,
    'reimbursement-id': id,
    reason: 'Lost_Warehouse',
    sku: 'SKU-9',
    fnsku: 'X00FNSKU9',
    asin: 'B00ASIN009',
    condition: 'Sellable',
    'currency-unit': 'USD',
    'amount-per-unit': '5.00',
    'amount-total': '5.00',
    'quantity-reimbursed-cash': '1',
    'quantity-reimbursed-inventory': '0',
    'quantity-reimbursed-total': '1',
  };
  return PAID_HEAD.map((title) => cells[title] ?? '');
};
const start = ({ book }: StandIn): void => {
  book.addText('ledger', LEDGER);
  book.addText('paid', [PAID_HEAD, paid(90, '900'), paid(1, '901')]);
};

function person(answer: 'YES' | 'NO' | 'OK' = 'YES') {
  const heard = { toasts: [] as string[], asked: [] as string[], shown: [] as string[] };
  const self: Person = {
    toast: (text) => heard.toasts.push(text),
    ask: (text, buttons) => {
      heard.asked.push(text);
      return buttons.includes(answer) ? answer : (buttons[0] ?? 'OK');
    },
    show: ({ kind, title }) => heard.shown.push(`${kind}: ${title}`),
  };
  return { heard, self };
}

const tabNamed = (engine: Engine, name: string): number => engine.tabs.find((tab) => tab.name === name)?.id ?? 0;
const textAt = (engine: Engine, tab: number, row: number, column: number): string =>
  engine
    .view(tab)
    .cells.find(([at]) => at === row)?.[1]
    .find(([at]) => at === column)?.[1] ?? '';

it('puts up the menu before anything is allowed, in the language of the account', () => {
  expect(new Engine(program, 'en', start).menu?.items[0]).toMatchObject({ label: expect.stringMatching(/./) });
  const labels = JSON.stringify(new Engine(program, 'zh', start).menu);
  expect(labels).toContain('查找可索赔项目');
});

it('runs the script on what stands in the tabs; toasts and questions reach the person', () => {
  const engine = new Engine(program, 'en', start);
  const { heard, self } = person();
  engine.call('findClaims', [], self);
  expect(engine.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Start', 'Claims', 'Cases', 'ledger']));
  expect(heard.toasts.length).toBeGreaterThan(0);
  const claims = engine.view(tabNamed(engine, 'Claims'));
  expect([claims.frozenRows, claims.frozenColumns]).toEqual([2, 3]);
  expect(claims.cells.flatMap(([, cells]) => cells.map(([, text]) => text))).toContain('SKU-1');
  // Everything beside the twelve columns is folded away.
  expect(claims.hiddenColumns.length).toBeGreaterThan(5);
  engine.call('removeAll', [], self);
  expect(heard.asked.length).toBeGreaterThan(0);
});

it('answers a page with plain data, and says what a script function throws', () => {
  const engine = new Engine(program, 'en', start);
  const { self } = person();
  expect(engine.call('importStart', [], self)).toEqual(expect.objectContaining({}));
  expect(() => engine.call('noSuchFunction', [], self)).toThrow('Script function not found: noSuchFunction');
});

it('reads typed and pasted text as Sheets does, and leaves text cells as they are', () => {
  const engine = new Engine(program, 'en', start);
  const tab = engine.addTab();
  engine.type(tab, 1, 1, [['1E05', '00123', '=1+1', 'plain']]);
  expect([1, 2, 4].map((column) => textAt(engine, tab, 1, column))).toEqual(['1.00E+05', '123', 'plain']);
  expect(engine.content(tab, 1, 3)).toBe('=1+1');
  const ledger = tabNamed(engine, 'ledger');
  engine.type(ledger, 3, 1, [['00123']]);
  expect(textAt(engine, ledger, 3, 1)).toBe('00123');
  engine.clear(ledger, 3, 1, 1, 1);
  expect(textAt(engine, ledger, 3, 1)).toBe('');
});

it('is the same after it was saved and opened again, and the next run changes no typed word', () => {
  const engine = new Engine(program, 'en', start);
  const { self } = person();
  engine.call('findClaims', [], self);
  const claims = tabNamed(engine, 'Claims');
  engine.type(claims, 3, 12, [['my note']]);
  const again = Engine.reopened(program, 'en', engine.save());
  expect(again.tabs).toEqual(engine.tabs);
  for (const { id } of engine.tabs) expect(again.view(id)).toEqual(engine.view(id));
  expect(again.charts(tabNamed(again, 'Start'))).toEqual(engine.charts(tabNamed(engine, 'Start')));
  again.call('findClaims', [], self);
  expect(textAt(again, claims, 3, 12)).toBe('my note');
});

it('opens and closes groups of columns, and adds, renames and deletes tabs', () => {
  const engine = new Engine(program, 'en', start);
  engine.call('findClaims', [], person().self);
  const claims = tabNamed(engine, 'Claims');
  const [group] = engine.view(claims).groups;
  if (!group) throw new Error('no group');
  engine.toggle(claims, group.first, group.depth, false);
  expect(engine.view(claims).hiddenColumns).not.toContain(group.first);
  engine.toggle(claims, group.first, group.depth, true);
  expect(engine.view(claims).hiddenColumns).toContain(group.first);
  const tab = engine.addTab();
  engine.renameTab(tab, 'mine');
  expect(() => engine.renameTab(tab, 'Claims')).toThrow(/already exists/);
  engine.deleteTab(tab);
  expect(engine.tabs.map(({ id }) => id)).not.toContain(tab);
});

it('refuses bytes that are no saved spreadsheet', () => {
  expect(() => Engine.reopened(program, 'en', new Uint8Array([1, 2, 3]))).toThrow();
});
