// Error 8 across two runs months apart: a received figure that dropped shows, although no report prints the drop.
import { createStandIn, type StandIn } from '../../src/local/standin';
import { findClaims, setUpTabs } from '../../src/sheets';
import { dayFromIso } from '../../src/values/day';
import { REIMBURSEMENTS_HEADER, reimbursementRow, sheetOf } from './support';

const TAB = 'Received figures';
const SHIPMENT = 'FBA15ABC';

let remove: () => void = () => {};
afterEach(() => remove());

function aSpreadsheet(received: number): StandIn {
  const standIn = createStandIn({ year: 2026 });
  standIn.book.addText('Shipments', [
    ['Shipment ID', 'Status', 'Delivered', 'Closed', 'SKU', 'FNSKU', 'Units shipped', 'Units received'],
    [SHIPMENT, 'Closed', '2026-05-01', '2026-05-20', 'MUG', 'X001MUG', '50', String(received)],
  ]);
  standIn.book.addText('Products', [
    ['SKU', 'Sourcing cost', 'Currency'],
    ['MUG', '4', 'USD'],
  ]);
  standIn.book.addText('paid', [
    REIMBURSEMENTS_HEADER,
    reimbursementRow('2026-05-10T08:00:00+00:00', '9001', 'OTHER', 'Lost_Inbound', 1),
    reimbursementRow('2026-09-30T08:00:00+00:00', '9002', 'OTHER', 'Lost_Inbound', 1),
  ]);
  remove = standIn.install();
  return standIn;
}

function receive(standIn: StandIn, units: number): void {
  sheetOf(standIn, 'Shipments').getRange(2, 8).setValue(String(units));
}

function dropsOn(standIn: StandIn, iso: string) {
  const { claims } = findClaims(standIn.spreadsheet, { settings: { asOf: dayFromIso(iso)! } });
  return claims
    .filter(({ rule }) => rule === 'deducted-after-closing')
    .map(({ state, strength, unitsOpen, unitsEvent }) => ({ state, strength, unitsOpen, unitsEvent }));
}

const DROP = [{ state: 'ready', strength: 'review', unitsOpen: 3, unitsEvent: 3 }];

test('a figure that dropped between two runs months apart is error 8, to be checked first', () => {
  const standIn = aSpreadsheet(50);
  expect(dropsOn(standIn, '2026-08-15')).toEqual([]);
  receive(standIn, 47);
  expect(dropsOn(standIn, '2026-09-30')).toEqual(DROP);
  // It stays in later runs, and in the same run again.
  expect(dropsOn(standIn, '2026-09-30')).toEqual(DROP);
  expect(dropsOn(standIn, '2026-10-02')).toEqual(DROP);
});

test('the tab is hidden, stands last, and is taken for nothing else', () => {
  const standIn = aSpreadsheet(50);
  dropsOn(standIn, '2026-08-15');
  expect(sheetOf(standIn, TAB).isSheetHidden()).toBe(true);
  expect(standIn.book.tabs.at(-1)!.name).toBe(TAB);
  expect(standIn.book.active!.name).toBe('Claims');
  const setUp = setUpTabs(standIn.spreadsheet, 'en');
  expect(setUp.incomplete.map(({ name }) => name)).not.toContain(TAB);
});

test('it survives runs without the Shipments tab', () => {
  const standIn = aSpreadsheet(50);
  dropsOn(standIn, '2026-08-15');
  const shipments = sheetOf(standIn, 'Shipments');
  const values = shipments.getDataRange().getValues();
  shipments.clearContents();
  expect(dropsOn(standIn, '2026-09-01')).toEqual([]);
  shipments.getRange(1, 1, values.length, values[0]!.length).setValues(values);
  receive(standIn, 47);
  expect(dropsOn(standIn, '2026-09-30')).toEqual(DROP);
});

test('a slip of the pen corrected on the same day is no claim, then or later', () => {
  const standIn = aSpreadsheet(50);
  expect(dropsOn(standIn, '2026-08-15')).toEqual([]);
  receive(standIn, 47);
  expect(dropsOn(standIn, '2026-08-15')).toEqual([]);
  expect(dropsOn(standIn, '2026-09-30')).toEqual([]);
});

test('deleting the tab forgets', () => {
  const standIn = aSpreadsheet(50);
  dropsOn(standIn, '2026-08-15');
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, TAB));
  receive(standIn, 47);
  expect(dropsOn(standIn, '2026-09-30')).toEqual([]);
});
