// What the page for messages gets from a spreadsheet: orders, proposals, the selected rows, settings, templates; and a
// Templates tab that is the seller's from then on.
import { makeTemplatesFromPage, orderForPage, startForPage } from '../../src/addon/messages';
import type { StandIn } from '../../src/local/standin';
import { TemplateBook } from '../../src/messages/templates';
import { shippedTemplates } from '../../src/messages/texts';
import { writeMessage } from '../../src/messages/write';
import { freshTemplates, readTemplates } from '../../src/plan/tabs/templates';
import { findClaims, setUpTabs } from '../../src/sheets';
import { FBA_ORDER, OWN_ORDER, RETURNED, TAB_NAMES, tabText } from '../messages/support';
import { aSeller, sheetOf, valuesOf } from '../sheets/support';

const ROWS = shippedTemplates().map(({ scenario, variant, language, subject, text }) => {
  return [scenario, variant === 'any' ? '' : variant, language, subject, text, '', ''];
});

function aShop(userLocale = 'en'): StandIn {
  const standIn = aSeller({ userLocale });
  for (const name of TAB_NAMES) {
    standIn.book.addText(
      name,
      tabText(name)
        .split('\n')
        .map((row) => row.split('\t')),
    );
  }
  return standIn;
}

function inShop<T>(standIn: StandIn, work: () => T): T {
  const uninstall = standIn.install();
  try {
    return work();
  } finally {
    uninstall();
  }
}

function select(standIn: StandIn, tab: string, row: number, rows = 1): void {
  standIn.book.active = standIn.book.tab(tab);
  standIn.book.selected = { row, rows };
}

test('the page starts with the orders of the selected rows, and their proposals first', () => {
  const standIn = aShop();
  select(standIn, 'returns', 2, 2);
  const start = inShop(standIn, startForPage);
  expect(start.selected).toEqual([
    { orderId: RETURNED, sku: 'MUG', tab: 'returns', row: 2 },
    { orderId: FBA_ORDER, sku: 'MUG', tab: 'returns', row: 3 },
  ]);
  expect(start.proposed.map((p) => [p.orderId, p.scenario])).toContainEqual([FBA_ORDER, 'negative-feedback']);
  expect(start.proposed.slice(0, 4).every((p) => [RETURNED, FBA_ORDER].includes(p.orderId))).toBe(true);
  expect(start.proposed[0]!.why).toContain('CUSTOMER_DAMAGED');
  // The unit is back: nobody is asked to start a return or told where a parcel is.
  expect(start.proposed.some((p) => p.scenario === 'no-longer-wanted')).toBe(false);
  expect(JSON.parse(JSON.stringify(start))).toEqual(start);
});

test('rows without an order, an empty tab and a whole column select nothing wrong', () => {
  const standIn = aShop();
  select(standIn, 'orders', 1);
  expect(inShop(standIn, startForPage).selected).toEqual([]);
  select(standIn, 'orders', 1, standIn.book.tab('orders')!.maxRows);
  expect(inShop(standIn, startForPage).selected.map((one) => one.orderId)).toContain(OWN_ORDER);
  standIn.book.insert('Empty');
  select(standIn, 'Empty', 900, 5);
  expect(inShop(standIn, startForPage).selected).toEqual([]);
});

test('an order comes with what the reports know, as plain data', () => {
  const standIn = aShop();
  const order = inShop(standIn, () => orderForPage(` ${FBA_ORDER} `, ''));
  expect(order).toMatchObject({ found: true, fulfilment: 'fba', marketplace: 'DE', facts: { carrier: 'DHL' } });
  expect(JSON.parse(JSON.stringify(order))).toEqual(order);
});

test('settings come from the tab, in the language of the seller', () => {
  const standIn = aShop('zh_CN');
  inShop(standIn, () => setUpTabs(standIn.spreadsheet, 'en'));
  const sheet = sheetOf(standIn, 'Settings');
  const rows = valuesOf(standIn, 'Settings');
  const put = (label: string, value: string | number) =>
    sheet.getRange(rows.findIndex((row) => row[0] === label) + 1, 2).setValues([[value]]);
  inShop(standIn, () => {
    put('Shop name in messages', 'Mug Corner');
    put('Signature of messages', 'Li Na');
    put('Low-priced up to', 12.5);
  });
  const { settings } = inShop(standIn, startForPage);
  expect(settings).toMatchObject({ language: 'zh', shopName: 'Mug Corner', signature: 'Li Na', priceLimit: 125_000 });
});

test('reports that tell nothing of orders are not read', () => {
  const standIn = aShop();
  select(standIn, 'ledger', 2);
  standIn.resetCounts();
  inShop(standIn, startForPage);
  const { sheets, methods } = standIn.counts();
  expect(methods['Sheet.getDataRange']).toBe(TAB_NAMES.length);
  // The top of a tab, all of it, and how it is shown.
  for (const name of TAB_NAMES) expect([name, sheets[name]?.read]).toEqual([name, 3]);
  expect(sheets.reimbursements?.read).toBe(1);
});

describe('the Templates tab', () => {
  test('holds every shipped text, and nothing changes by that', () => {
    const standIn = aShop();
    expect(inShop(standIn, () => makeTemplatesFromPage(ROWS))).toEqual({ name: 'Templates', made: true });
    const { templates } = inShop(standIn, startForPage);
    const book = new TemplateBook(templates);
    expect(book.problems).toEqual([]);
    expect(book.own).toEqual([]);
    for (const t of shippedTemplates()) {
      expect(book.find(t.scenario, t.variant, t.language)).toEqual(t);
    }
  });

  test('is made once, found under any name, and no report', () => {
    const standIn = aShop();
    inShop(standIn, () => makeTemplatesFromPage(ROWS));
    sheetOf(standIn, 'Templates').setName('我的模板');
    expect(inShop(standIn, () => makeTemplatesFromPage(ROWS))).toEqual({ name: '我的模板', made: false });
    const result = inShop(standIn, () => findClaims(standIn.spreadsheet, {}));
    expect(result.reports.map((report) => report.tab)).not.toContain('我的模板');
  });

  test('his wording, his scenario and his broken row', () => {
    const standIn = aShop();
    inShop(standIn, () => makeTemplatesFromPage(ROWS));
    const sheet = sheetOf(standIn, 'Templates');
    const at = ROWS.findIndex((row) => row[0] === 'damaged' && row[1] === 'seller' && row[2] === 'ja') + 2;
    const broken = ROWS.findIndex((row) => row[0] === 'wrong-item' && row[1] === 'seller' && row[2] === 'ja') + 2;
    inShop(standIn, () => {
      sheet.getRange(at, 5).setValues([['お詫び申し上げます。{{orderId}}']]);
      sheet.getRange(broken, 5).setValues([['{{#item}} {{orderId}}']]);
      const own = [
        'engraving',
        '',
        'en',
        'Invoice',
        'Your invoice for {{orderId}} is attached.',
        'Asks for one',
        'Make it',
      ];
      sheet.getRange(ROWS.length + 2, 1, 1, own.length).setValues([own]);
    });
    const start = inShop(standIn, startForPage);
    const order = inShop(standIn, () => orderForPage(OWN_ORDER, ''));
    const book = new TemplateBook(start.templates);
    const write = (scenario: string, language: 'ja' | 'en') =>
      writeMessage({ scenario, order, language }, start.settings, book)!;
    expect(write('damaged', 'ja').text).toBe(`お詫び申し上げます。${OWN_ORDER}`);
    expect(write('wrong-item', 'ja').notes[0]).toContain(`row ${broken}`);
    expect(write('wrong-item', 'ja').text).toContain('当店の手違い');
    expect(write('engraving', 'en')).toMatchObject({ ok: true, condition: 'Asks for one', firstStep: 'Make it' });
  });

  test('titles of one language stay readable in the other; blank rows and strange columns do not matter', () => {
    const { titles } = freshTemplates('zh');
    const rows = [['My notes', ...titles], ['', ...ROWS[0]!], [], ['x', ...titles.map(() => '')], ['', ...ROWS[1]!]];
    expect(readTemplates(rows).map((row) => row.row)).toEqual([2, 5]);
    expect(readTemplates([['Scenario', 'Text']])).toEqual([]);
  });
});
