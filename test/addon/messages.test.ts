// What the page for messages gets from a spreadsheet: orders, proposals, the selected rows, settings, templates; and a
// Templates tab that is the seller's from then on.
import { makeTemplatesFromPage, orderForPage, saveFromPage, startForPage } from '../../src/addon/messages';
import type { StandIn } from '../../src/local/standin';
import { TemplateBook } from '../../src/messages/templates';
import { shippedTemplates } from '../../src/messages/texts';
import { TEXTS } from '../../src/messages/texts/all';
import { writeMessage } from '../../src/messages/write';
import type { MessageToList } from '../../src/plan/tabs/service-window';
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
    expect(inShop(standIn, () => makeTemplatesFromPage())).toEqual({ name: 'Templates', made: true });
    const { templates } = inShop(standIn, startForPage);
    const book = new TemplateBook(templates, TEXTS);
    expect(book.problems).toEqual([]);
    expect(book.own).toEqual([]);
    for (const t of shippedTemplates()) {
      expect(book.find(t.scenario, t.variant, t.language)).toEqual(t);
    }
  });

  test('is made once, found under any name, and no report', () => {
    const standIn = aShop();
    inShop(standIn, () => makeTemplatesFromPage());
    sheetOf(standIn, 'Templates').setName('我的模板');
    expect(inShop(standIn, () => makeTemplatesFromPage())).toEqual({ name: '我的模板', made: false });
    const result = inShop(standIn, () => findClaims(standIn.spreadsheet, {}));
    expect(result.reports.map((report) => report.tab)).not.toContain('我的模板');
  });

  test('his wording, his scenario and his broken row', () => {
    const standIn = aShop();
    inShop(standIn, () => makeTemplatesFromPage());
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
    const book = new TemplateBook(start.templates, TEXTS);
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

describe('the list that the window and the tab share', () => {
  const TAB = 'Customer service';
  const list = (standIn: StandIn) =>
    inShop(standIn, () => {
      const [titles, ...rows] = (() => {
        const values = valuesOf(standIn, TAB).map((row) => row.map(String));
        return values.slice(values.findIndex((row) => row.includes('Situation')));
      })();
      return rows
        .map((row) => Object.fromEntries((titles ?? []).map((title, i) => [title, row[i] ?? ''])))
        .filter((row) => row['Order ID'] !== '');
    });
  const rowOf = (standIn: StandIn, order: string) => list(standIn).find((row) => row['Order ID'] === order)!;
  const message = (part: Partial<MessageToList>): MessageToList => ({
    ...{ before: null, scenario: 'damaged', orderId: OWN_ORDER, received: '2026-11-22 08:00', language: '' },
    ...{ due: '2026-11-23 08:00', subject: 'S', text: 'My words.', meaning: 'M', status: 'to-answer' },
    ...part,
  });

  test('a row that is selected comes to the window, and its text and status go back', () => {
    const standIn = aShop();
    inShop(standIn, () => findClaims(standIn.spreadsheet, {}));
    const at = valuesOf(standIn, TAB).findIndex((row) => row.includes(FBA_ORDER)) + 1;
    select(standIn, TAB, at);
    const start = inShop(standIn, startForPage);
    expect(start.chosen).toMatchObject({ orderId: FBA_ORDER, row: at, status: 'to-answer', own: false });
    expect(start.sent).toEqual([]);
    const { scenario } = start.chosen!;
    const sent = message({ before: start.chosen, scenario, orderId: FBA_ORDER, text: 'Sent words.', status: 'sent' });
    const saved = inShop(standIn, () => saveFromPage(sent));
    expect(saved).toMatchObject({ tab: TAB, saved: true, message: { row: at, text: 'Sent words.', status: 'sent' } });
    expect(inShop(standIn, startForPage).sent).toEqual([{ scenario, orderId: FBA_ORDER }]);
    inShop(standIn, () => findClaims(standIn.spreadsheet, {}));
    const row = list(standIn).at(-1)!;
    expect(row).toMatchObject({ 'Order ID': FBA_ORDER, 'Message status': 'Sent', 'Text for the buyer': 'Sent words.' });
    expect(row['Sent on']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  test('a message that is not in the list makes the tab, and the next run keeps its words and meaning', () => {
    const standIn = aShop();
    const saved = inShop(standIn, () => saveFromPage(message({})));
    expect(saved).toMatchObject({ tab: TAB, saved: true });
    inShop(standIn, () => findClaims(standIn.spreadsheet, {}));
    const before = rowOf(standIn, OWN_ORDER);
    expect(before).toMatchObject({
      ...{ Situation: 'Arrived damaged', 'Text for the buyer': 'My words.', 'What it says': 'M' },
      ...{ 'Reply by': '2026-11-23 08:00', 'Message status': 'To answer' },
    });
    // The same situation and order again is the same row.
    expect(list(standIn).filter((row) => row['Order ID'] === OWN_ORDER)).toHaveLength(1);
  });

  test('words that the seller typed into the row in the meantime are not written over', () => {
    const standIn = aShop();
    inShop(standIn, () => saveFromPage(message({})));
    const values = valuesOf(standIn, TAB);
    const at = values.findIndex((row) => row.includes(OWN_ORDER)) + 1;
    select(standIn, TAB, at);
    const { chosen } = inShop(standIn, startForPage);
    expect(chosen).toMatchObject({ own: true, text: 'My words.' });
    const column = values.find((row) => row.includes('Situation'))!.indexOf('Text for the buyer') + 1;
    inShop(standIn, () => sheetOf(standIn, TAB).getRange(at, column).setValue('Typed later.'));
    const second = inShop(standIn, () => saveFromPage(message({ before: chosen, text: 'From the window.' })));
    expect(second.saved).toBe(false);
    expect(rowOf(standIn, OWN_ORDER)['Text for the buyer']).toBe('Typed later.');
  });

  test('marking as sent reads no report', () => {
    const standIn = aShop();
    inShop(standIn, () => saveFromPage(message({})));
    select(standIn, TAB, 3);
    standIn.resetCounts();
    inShop(standIn, () => saveFromPage(message({ scenario: 'defective', status: 'sent' })));
    for (const name of TAB_NAMES) expect([name, standIn.counts().sheets[name]?.read]).toEqual([name, 1]);
  });

  test('what is typed below the list stays text, and rows show three lines', () => {
    const standIn = aShop();
    inShop(standIn, () => findClaims(standIn.spreadsheet, {}));
    const sheet = sheetOf(standIn, TAB);
    const values = valuesOf(standIn, TAB);
    const column = values.find((row) => row.includes('Situation'))!.indexOf('Message came in') + 1;
    inShop(standIn, () => {
      expect(sheet.getRange(sheet.getMaxRows(), column).getNumberFormats()).toEqual([['@']]);
    });
    expect(standIn.book.tab(TAB)!.heights.get(sheet.getMaxRows(), 1)).toBe(63);
  });
});
