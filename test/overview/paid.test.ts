// Payments that answer claims, from the report to the state of a claim, and doubts that the seller has checked, from the cell
// to the audit.
import type { StandIn } from '../../src/local/standin';
import { findClaims } from '../../src/sheets';
import { AS_OF, aSeller, cellOf, REIMBURSEMENTS_HEADER, reimbursementRow } from '../sheets/support';

const KEY = 'FBA Claims key';
let remove: () => void = () => {};
afterEach(() => remove());

const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
const at = (standIn: StandIn, sku: string, title: string) => cellOf(standIn, 'Claims', KEY, sku, title);

function opened(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  run(standIn);
  return standIn;
}

test('a payment with its case id pays a filed claim, and is told once however often it is pasted', () => {
  const standIn = opened();
  at(standIn, 'LAMP-1', 'Case ID')
    .setNumberFormat('@')
    .setValues([['0055']]);
  const paid = reimbursementRow('2026-11-19T08:00:00+00:00', '9100', 'LAMP-1', 'Damaged_Warehouse', 1);
  paid[2] = '55';
  standIn.book.addText('new', [REIMBURSEMENTS_HEADER, paid]);
  const result = run(standIn);
  const [payment] = result.payments!.filter(({ caseId }) => caseId === '55');
  expect(payment).toMatchObject({ sku: 'LAMP-1', amount: 75_000, units: 1, takenBack: 0, currency: 'USD' });
  const event = result.settledEvents!.find(({ key }) => key.includes('LAMP-1'));
  expect(event).toMatchObject({ by: 'paid', units: 1, payments: [payment!.id] });
  expect(at(standIn, 'LAMP-1', 'State').getValues()).toEqual([['Paid']]);
  expect(at(standIn, 'LAMP-1', 'Paid on').getDisplayValues()).toEqual([['2026-11-19']]);
  standIn.book.addText('again', [REIMBURSEMENTS_HEADER, paid]);
  const told = (payments = result.payments) => payments!.map(({ id, amount, caseId }) => [id, amount, caseId]);
  expect(told(run(standIn).payments)).toEqual(told());
});

test('a doubt that is checked makes the claim certain in the audit, its totals and claims, until a new one comes', () => {
  const standIn = opened();
  const loose = (id: string) => reimbursementRow('2026-11-01T08:00:00+00:00', id, 'MUG-BLUE', 'General_Adjustment', 1);
  standIn.book.addText('loose', [REIMBURSEMENTS_HEADER, loose('9200')]);
  const mug = () => run(standIn).claims.find(({ sku }) => sku === 'MUG-BLUE')!;
  expect(mug()).toMatchObject({ strength: 'review', doubts: [expect.anything()] });
  expect(at(standIn, 'MUG-BLUE', 'State').getValues()).toEqual([['Check first']]);
  at(standIn, 'MUG-BLUE', 'Your status').setValues([['Doubt checked']]);
  expect(at(standIn, 'MUG-BLUE', 'State').getValues()).toEqual([['To file']]);
  const result = run(standIn);
  expect(result.claims.find(({ sku }) => sku === 'MUG-BLUE')).toMatchObject({ strength: 'strong', doubts: [] });
  expect(result.totals).toEqual([{ currency: 'USD', ready: 75_000, waiting: 40_000 }]);
  expect(at(standIn, 'MUG-BLUE', 'State').getValues()).toEqual([['To file']]);
  standIn.book.addText('more', [REIMBURSEMENTS_HEADER, loose('9201')]);
  expect(mug()).toMatchObject({ strength: 'review' });
  expect(at(standIn, 'MUG-BLUE', 'State').getValues()).toEqual([['Check first']]);
});
