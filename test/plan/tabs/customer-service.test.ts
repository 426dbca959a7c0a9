// The list of messages to buyers: what the reports propose, what the seller begins, and that nothing typed is lost.
import fc from 'fast-check';
import { buyersOf, PROPOSED_ROWS } from '../../../src/messages/buyers';
import { ownTabOf } from '../../../src/plan/made-tabs';
import { cellText, type TabNow } from '../../../src/plan/table/cells';
import { findLayout } from '../../../src/plan/table/table';
import { planService, standingMessages } from '../../../src/plan/tabs/customer-service';
import { SERVICE_TABLE, serviceChoices } from '../../../src/plan/tabs/service-table';
import { type Reading, readReports } from '../../../src/reports';
import { defaultSettings, type Settings } from '../../../src/settings';
import { AS_OF, FBA_ORDER, OWN_ORDER, OWN_RETURN, RETURNED, reading, UNSHIPPED } from '../../messages/support';
import { tries } from '../../tries';
import { apply, editable } from '../support';

const SETTINGS: Settings = { ...defaultSettings(AS_OF), marketplace: 'DE' };
const MOMENT = '2026-11-22 10:30';

interface Around {
  readonly reports?: Reading;
  readonly settings?: Partial<Settings>;
  readonly moment?: string | null;
  readonly templates?: Parameters<typeof planService>[2];
}

function runOn(now: TabNow | null, around: Around = {}): TabNow | null {
  const templates = around.templates ?? [];
  const buyers = buyersOf(around.reports ?? reading(), standingMessages(now, templates));
  const source = { buyers, moment: around.moment === undefined ? MOMENT : around.moment };
  const plan = planService(source, now, templates, { ...SETTINGS, ...around.settings });
  return plan && apply(plan, now);
}

function layoutOf(now: TabNow) {
  return findLayout(SERVICE_TABLE, now.rows, now.notes)!;
}

type Id = (typeof SERVICE_TABLE)['columns'][number]['id'];

function rowsOf(now: TabNow): Record<Id, string>[] {
  const { headerRow, at } = layoutOf(now);
  return now.rows
    .slice(headerRow + 1)
    .map((cells) =>
      Object.fromEntries(SERVICE_TABLE.columns.map(({ id }) => [id, cellText(cells[at.get(id)!])])),
    ) as Record<Id, string>[];
}

const rowOf = (now: TabNow, order: string, situation?: string) =>
  rowsOf(now).find((row) => row.orderId === order && (situation === undefined || row.situation === situation))!;

/** Types into the row of an order, or into a new row below everything. */
function type(now: TabNow, order: string | null, cells: Partial<Record<Id, string>>, situation?: string): TabNow {
  const copy = editable(now);
  const { headerRow, at } = layoutOf(now);
  let r = -1;
  if (order !== null) {
    r = copy.rows.findIndex(
      (row, i) =>
        i > headerRow &&
        row[at.get('orderId')!] === order &&
        (situation === undefined || row[at.get('situation')!] === situation),
    );
    expect(r).toBeGreaterThan(0);
  } else {
    const width = copy.rows[0]!.length;
    copy.rows.push(new Array(width).fill(''));
    copy.formulas.push(new Array(width).fill(''));
    copy.notes.push(new Array(width).fill(''));
    copy.fills.push(new Array(width).fill('#ffffff'));
    r = copy.rows.length - 1;
  }
  for (const [id, text] of Object.entries(cells)) copy.rows[r]![at.get(id as Id)!] = text;
  return copy;
}

const begin = (now: TabNow, cells: Partial<Record<Id, string>>) => type(now, null, cells);

test('no tab is made where nothing is to be listed, and one that stands stays', () => {
  expect(runOn(null, { reports: readReports([]) })).toBeNull();
  const now = runOn(null)!;
  expect(ownTabOf(now.rows)).toBe('service');
  const emptied = runOn(now, { reports: readReports([]) })!;
  expect(ownTabOf(emptied.rows)).toBe('service');
  expect(rowsOf(emptied)).toEqual([]);
});

test('a row a proposed message, with its text, its meaning, its first step and its check', () => {
  const now = runOn(null)!;
  expect(rowsOf(now).map((row) => [row.orderId, row.situation, row.status])).toEqual([
    [RETURNED, 'Returned goods, damaged: dispose or send to a warehouse', 'To answer'],
    [RETURNED, 'Note for the listing', 'To answer'],
    [OWN_RETURN, 'Wrong item or colour', 'To answer'],
    [FBA_ORDER, 'Negative seller feedback: message to the buyer', 'To answer'],
    [FBA_ORDER, 'Negative seller feedback: request to Amazon', 'To answer'],
  ]);
  const feedback = rowOf(now, FBA_ORDER);
  expect(feedback.text).toContain('Verkäuferbewertung');
  expect(feedback.subject).toContain(FBA_ORDER);
  expect(feedback.meaning).toContain('seller feedback');
  expect(feedback.first).toContain('Solve the problem first');
  expect(feedback.why).toContain('1 star');
  expect(feedback.received + feedback.replyBy + feedback.hoursLeft).toBe('');
});

test('in Chinese too', () => {
  const now = runOn(null, { settings: { language: 'zh' } })!;
  const row = rowOf(now, FBA_ORDER);
  expect(row.situation).toBe('负面卖家反馈：给买家的消息');
  expect(row.status).toBe('待回复');
  expect(row.text).toContain('Verkäuferbewertung');
  expect(row.meaning).toContain('反馈');
  // The other language of the interface later: titles follow.
  expect(rowOf(runOn(now)!, FBA_ORDER).situation).toBe('Negative seller feedback: message to the buyer');
});

test('twice the same changes nothing', () => {
  const once = begin(runOn(null)!, { situation: 'Arrived damaged', orderId: OWN_ORDER, received: '2026-11-22 08:00' });
  const twice = runOn(once)!;
  expect(runOn(twice)).toEqual(twice);
});

describe('a row that the seller begins', () => {
  test('is filled at the next run, with its due time and the hours left, and stands first', () => {
    const now = runOn(
      begin(runOn(null)!, { situation: 'Arrived damaged', orderId: OWN_ORDER, received: '2026/11/22 8:05' }),
    )!;
    const [row] = rowsOf(now);
    expect(row).toMatchObject({
      orderId: OWN_ORDER,
      replyBy: '2026-11-23 08:05',
      hoursLeft: '21',
      status: 'To answer',
    });
    expect(row!.text).toContain('破損');
    expect(row!.received).toBe('2026/11/22 8:05');
    expect(rowsOf(now).filter((one) => one.orderId === OWN_ORDER)).toHaveLength(1);
    expect(rowsOf(runOn(now, { moment: '2026-11-23 09:00' })!)[0]!.hoursLeft).toBe('-1');
    expect(rowsOf(runOn(now, { moment: null })!)[0]!.hoursLeft).toBe('');
  });

  test('may name the situation by id or in the other language, and choose the language of the text', () => {
    const once = begin(runOn(null)!, { situation: 'damaged', orderId: OWN_ORDER, language: 'de' });
    const now = runOn(begin(once, { situation: '商品到货时损坏', orderId: UNSHIPPED }))!;
    expect(rowOf(now, OWN_ORDER)).toMatchObject({ situation: 'Arrived damaged', language: 'de' });
    expect(rowOf(now, OWN_ORDER).text).toContain('beschädigt');
    expect(rowOf(now, UNSHIPPED).text === '' || rowOf(now, UNSHIPPED).situation === 'Arrived damaged').toBe(true);
  });

  test('says what it lacks', () => {
    const once = begin(runOn(null)!, { situation: 'something else', orderId: OWN_ORDER, received: 'this morning' });
    const now = runOn(begin(once, { situation: 'Arrived damaged', yourNotes: 'call the carrier' }))!;
    expect(rowOf(now, OWN_ORDER)).toMatchObject({ situation: 'something else', received: 'this morning' });
    expect(rowOf(now, OWN_ORDER).check).toContain('Choose a situation');
    expect(rowOf(now, '').check).toContain('order ID');
    expect(rowOf(now, '').yourNotes).toBe('call the carrier');
    const named = runOn(type(now, OWN_ORDER, { situation: 'Arrived damaged' }))!;
    expect(rowOf(named, OWN_ORDER).check).toContain('like 2026-11-22 14:05');
  });

  test('needs no order where nothing was bought', () => {
    const now = runOn(
      begin(runOn(null)!, { situation: 'Question before the purchase', received: '2026-11-22 08:00' }),
    )!;
    const row = rowsOf(now).find((one) => one.situation === 'Question before the purchase')!;
    expect(row.text).toContain('Produktseite');
    expect(row.check).toBe('Breaks none of Amazon’s rules.');
  });

  test('is refused where Amazon forbids the message', () => {
    const now = runOn(begin(runOn(null)!, { situation: 'vine reviewer', orderId: OWN_ORDER }))!;
    expect(rowOf(now, OWN_ORDER).check).toContain('Vine');
    expect(rowOf(now, OWN_ORDER).text).toBe('');
  });

  test('uses the seller’s own templates and scenarios', () => {
    const own = {
      row: 2,
      scenario: 'gift-wrap',
      fulfilment: '',
      language: 'ja',
      subject: 'S',
      text: 'ご注文 {{orderId}}',
    };
    const templates = [{ ...own, when: '', step: 'Wrap it.' }];
    const now = runOn(begin(runOn(null)!, { situation: 'gift-wrap', orderId: OWN_ORDER }), { templates })!;
    expect(rowOf(now, OWN_ORDER)).toMatchObject({ text: `ご注文 ${OWN_ORDER}`, first: 'Wrap it.' });
    expect(serviceChoices(templates, 'en').situation).toContain('gift-wrap');
  });
});

describe('what the seller typed', () => {
  test('an edited text stays, is checked, and is marked as not the meaning shown', () => {
    const text = `Bestellung ${FBA_ORDER}: Guten Tag, bitte löschen Sie Ihre schlechte Rezension und ändern Sie die Bewertung.`;
    const now = runOn(type(runOn(null)!, FBA_ORDER, { text }))!;
    const row = rowOf(now, FBA_ORDER);
    expect(row.text).toBe(text);
    expect(row.check).toMatch(/^Do not send this yet:\nreview-change/);
    expect(row.check).toContain('The text is yours');
    expect(row.meaning).toMatch(/^Meaning of the draft, not of your text:/);
    expect(runOn(now)).toEqual(now);
    // The subject is still ours and follows; an emptied text is drafted anew.
    const emptied = runOn(type(now, FBA_ORDER, { text: '' }))!;
    expect(rowOf(emptied, FBA_ORDER).text).toContain('Verkäuferbewertung');
    expect(rowOf(emptied, FBA_ORDER).check).not.toContain('The text is yours');
  });

  test('follows its row, with own columns and notes', () => {
    const noted = editable(runOn(null)!);
    const { headerRow, at } = layoutOf(noted);
    const r = noted.rows.findIndex((row) => row[at.get('orderId')!] === OWN_RETURN);
    const width = noted.rows[0]!.length;
    for (const grid of [noted.rows, noted.formulas, noted.notes, noted.fills] as string[][][]) {
      for (const line of grid) line.push('');
    }
    noted.rows[headerRow]![width] = 'Ticket';
    noted.rows[r]![width] = 'T-7';
    const begun = begin(type(noted, OWN_RETURN, { yourNotes: 'photo asked for' }), {
      situation: 'Arrived damaged',
      orderId: OWN_ORDER,
      received: '2026-11-22 08:00',
    });
    const now = runOn(begun)!;
    const row = now.rows.find((cells) => cells[at.get('orderId')!] === OWN_RETURN)!;
    expect(row[width]).toBe('T-7');
    expect(rowOf(now, OWN_RETURN).yourNotes).toBe('photo asked for');
  });

  test('a copied row with another order is a message of its own', () => {
    const copy = editable(runOn(null)!);
    const { at } = layoutOf(copy);
    const r = copy.rows.findIndex((row) => row[at.get('orderId')!] === OWN_RETURN);
    for (const grid of [copy.rows, copy.formulas, copy.notes, copy.fills] as string[][][]) grid.push([...grid[r]!]);
    copy.rows.at(-1)![at.get('orderId')!] = OWN_ORDER;
    const now = runOn(copy)!;
    expect(rowOf(now, OWN_RETURN).situation).toBe('Wrong item or colour');
    expect(rowOf(now, OWN_ORDER).situation).toBe('Wrong item or colour');
    expect(rowOf(now, OWN_ORDER).key).toBe('own 1');
    expect(runOn(now)).toEqual(now);
  });
});

describe('what is done', () => {
  test.each(['Sent', 'No answer needed'])(
    'a row marked %s stays as it is, last, and is not proposed again',
    (status) => {
      const before = runOn(null)!;
      const text = rowOf(before, OWN_RETURN).text;
      const now = runOn(type(before, OWN_RETURN, { status }), { settings: { language: 'zh' } })!;
      const rows = rowsOf(now).filter((row) => row.orderId === OWN_RETURN);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ text, hoursLeft: '' });
      expect(rowsOf(now).at(-1)!.orderId).toBe(OWN_RETURN);
      const gone = runOn(now, { reports: readReports([]) })!;
      expect(rowsOf(gone).map((row) => row.orderId)).toEqual([OWN_RETURN]);
      expect(rowsOf(runOn(gone)!).filter((row) => row.orderId === OWN_RETURN)).toHaveLength(1);
    },
  );

  test('a row marked Sent says since when, at every run the same; his own time stays, and nothing else has one', () => {
    const before = runOn(null)!;
    const sent = runOn(type(before, OWN_RETURN, { status: 'Sent' }))!;
    const { sentOn } = rowOf(sent, OWN_RETURN);
    expect(sentOn).toMatch(/^\d{4}-\d\d-\d\d/);
    expect(rowsOf(sent).filter((row) => row.sentOn !== '')).toHaveLength(1);
    expect(runOn(sent)).toEqual(sent);
    const his = runOn(type(before, OWN_RETURN, { status: 'Sent', sentOn: '2026-11-20 09:30' }))!;
    expect(rowOf(his, OWN_RETURN).sentOn).toBe('2026-11-20 09:30');
    const none = runOn(type(before, OWN_RETURN, { status: 'No answer needed' }))!;
    expect(rowOf(none, OWN_RETURN).sentOn).toBe('');
  });

  test('what the reports show as settled goes, unless something is typed', () => {
    const before = type(runOn(null)!, OWN_RETURN, { yourNotes: 'waiting for the photo' });
    const now = runOn(before, { reports: reading('orders') })!;
    expect(rowsOf(now).map((row) => row.orderId)).toEqual([OWN_RETURN]);
    expect(rowOf(now, OWN_RETURN).check).toContain('no longer propose');
  });

  test('a message that may be sent once is warned about when it is begun again', () => {
    const title = 'Negative seller feedback: message to the buyer';
    const sent = type(runOn(null)!, FBA_ORDER, { status: 'Sent' }, title);
    const now = runOn(begin(sent, { situation: title, orderId: FBA_ORDER }))!;
    const again = rowsOf(now).find((row) => row.orderId === FBA_ORDER && row.key === 'own 1')!;
    expect(again.check).toContain('once only');
    const other = runOn(begin(sent, { situation: 'Arrived damaged', orderId: FBA_ORDER }))!;
    expect(rowOf(other, FBA_ORDER, 'Arrived damaged').check).not.toContain('once');
  });

  test('a message of the seller’s own is not proposed beside it', () => {
    const now = runOn(null, { reports: reading('orders') });
    expect(now).toBeNull();
    const title = 'Wrong item or colour';
    const begun = begin(runOn(null)!, { situation: title, orderId: OWN_RETURN, yourNotes: 'mine' });
    const rows = rowsOf(runOn(begun)!).filter((row) => row.orderId === OWN_RETURN);
    // The proposal stood there before; both stay, and neither comes a third time.
    expect(rows).toHaveLength(2);
  });
});

describe('what is to be decided before anyone is written to', () => {
  const titles = [
    ...['return-date', 'order-id', 'sku', 'asin', 'fnsku', 'product-name', 'quantity', 'fulfillment-center-id'],
    ...['detailed-disposition', 'reason', 'status', 'license-plate-number'],
  ];
  const returned = (disposition: string, reason: string) => ({
    name: 'returns',
    rows: [
      titles,
      [...['2026-11-18', RETURNED, 'MUG', 'B0MUG', 'X00MUG', 'Mug', '1', 'LEJ1'], ...[disposition, reason, '', 'L']],
    ],
  });
  const removal = (status: string) => ({
    name: 'removals',
    rows: [
      ['request-date', 'order-id', 'order-type', 'order-status', 'sku', 'fnsku', 'requested-quantity'],
      ['2026-11-19', 'R1', 'Return', status, 'MUG', 'X00MUG', '1'],
    ],
  });

  test.each([
    ['CARRIER_DAMAGED', 'UNWANTED_ITEM', 'Look at Claims and file first'],
    ['CUSTOMER_DAMAGED', 'UNWANTED_ITEM', 'Amazon repackages it'],
    ['EXPIRED', 'OTHER', 'a warehouse that sorts it'],
    ['SELLABLE', 'DEFECTIVE', 'Decide what to change'],
  ])('%s, %s: a row without a text that says what to decide', (disposition, reason, first) => {
    const reports = readReports([returned(disposition, reason)]);
    const now = runOn(null, { reports })!;
    expect(rowsOf(now)).toHaveLength(1);
    const [row] = rowsOf(now);
    expect(row!.first).toContain(first);
    expect(row!.check).toContain('Nothing to send');
    expect(row!.why).not.toBe('');
    expect([row!.subject, row!.text, row!.meaning, row!.replyBy]).toEqual(['', '', '', '']);
    expect(runOn(now, { reports })).toEqual(now);
    const done = runOn(type(now, RETURNED, { status: 'No answer needed' }), { reports })!;
    expect(rowsOf(done)).toHaveLength(1);
    expect(rowsOf(done)[0]!.status).toBe('No answer needed');
    // In the other language the row is the same one.
    expect(rowsOf(runOn(now, { reports, settings: { language: 'zh' } })!)).toHaveLength(1);
  });

  test('a removal order under way is the decision: its text for the warehouse stands there', () => {
    const open = runOn(null, { reports: readReports([returned('EXPIRED', 'OTHER')]) })!;
    const reports = readReports([returned('EXPIRED', 'OTHER'), removal('Pending')]);
    expect(rowsOf(runOn(open, { reports })!)[0]!.text).toContain('R1');
    expect(rowsOf(runOn(null, { reports })!)[0]!.text).toContain('R1');
  });

  test('words that the seller wrote in such a row stay, and are checked', () => {
    const reports = readReports([returned('EXPIRED', 'OTHER')]);
    const typed = type(runOn(null, { reports })!, RETURNED, { text: 'Please keep the unit for us.' });
    const [row] = rowsOf(runOn(typed, { reports })!);
    expect(row!.text).toBe('Please keep the unit for us.');
    expect(row!.check).toContain('The text is yours');
  });
});

test('more proposals than anyone answers wait until rows are done', () => {
  const titles = ['order-id', 'return-date', 'sku', 'asin', 'fnsku', 'product-name', 'quantity'];
  const header = [
    ...titles,
    'fulfillment-center-id',
    'detailed-disposition',
    'reason',
    'status',
    'license-plate-number',
  ];
  const rows = Array.from({ length: PROPOSED_ROWS + 30 }, (_, i) => {
    const order = `111-${String(i).padStart(7, '0')}-1234567`;
    const line = [order, '2026-11-18T08:00:00+00:00', 'MUG', 'B0MUG', 'X00MUG', 'Mug', '1'];
    return [...line, 'LEJ1', 'DEFECTIVE', 'DEFECTIVE', '', `L${i}`];
  });
  const reports = readReports([{ name: 'returns', rows: [header, ...rows] }]);
  const now = runOn(null, { reports })!;
  expect(rowsOf(now)).toHaveLength(PROPOSED_ROWS);
  expect(now.rows.slice(0, 4).flat().join(' ')).toContain(`${PROPOSED_ROWS + 60} more proposals`);
  expect(runOn(now, { reports })).toEqual(now);
  const done = type(now, rowsOf(now)[0]!.orderId, { status: 'No answer needed' });
  expect(rowsOf(runOn(done, { reports })!)).toHaveLength(PROPOSED_ROWS + 1);
});

test('nothing typed is lost, whatever is typed where, and a second run changes nothing', () => {
  const base = runOn(null)!;
  const { headerRow, at } = layoutOf(base);
  const typedIn = (
    ['situation', 'orderId', 'received', 'subject', 'text', 'status', 'yourNotes', 'language'] as const
  ).map((id) => at.get(id)!);
  const edit = fc.record({
    row: fc.integer({ min: 0, max: 7 }),
    column: fc.constantFrom(...typedIn),
    text: fc.constantFrom(
      'Sent',
      'Arrived damaged',
      OWN_ORDER,
      'my words',
      '2026-11-22 08:00',
      'de',
      'No answer needed',
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, gone) => {
      const typed = editable(base);
      const width = base.rows[0]!.length;
      while (typed.rows.length < headerRow + 9) {
        typed.rows.push(new Array(width).fill(''));
        typed.formulas.push(new Array(width).fill(''));
        typed.notes.push(new Array(width).fill(''));
        typed.fills.push(new Array(width).fill('#ffffff'));
      }
      for (const { row, column, text } of edits) typed.rows[headerRow + 1 + row]![column] = text;
      const around = gone ? { reports: readReports([]) } : {};
      const now = runOn(typed, around)!;
      const standing = now.rows
        .slice(headerRow + 1)
        .flat()
        .map(cellText);
      for (const { row, column, text } of edits) {
        if (cellText(typed.rows[headerRow + 1 + row]![column]) === text) expect(standing).toContain(text);
      }
      expect(runOn(now, around)).toEqual(now);
    }),
    { numRuns: tries(60) },
  );
});
