// Clear highlights: all fills and notes of ours go from all reports, nothing of the seller's does, wherever it is stopped.
import type { StandIn } from '../../src/local/standin';
import { clearHighlights, findClaims } from '../../src/sheets';
import { stopped, stopsOf } from './stops';
import { AS_OF, aSeller, LEDGER_HEADER, ledgerRow, pictureOf, sheetOf } from './support';

let remove: () => void = () => {};
afterEach(() => remove());

const REPORTS = ['ledger', 'reimbursements', 'Products', 'more'];
const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
const pictures = (standIn: StandIn) => REPORTS.map((name) => pictureOf(standIn, name));

/** Two ledgers, with a colour and a note of the seller's in rows that are to be marked. */
function aSellerWithColours(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  standIn.book.addText('more', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
  sheetOf(standIn, 'ledger').getRange(2, 3).setBackground('#123456');
  sheetOf(standIn, 'ledger').getRange(2, 1).setNote('mine');
  return standIn;
}

test('the reports are as before the run; Claims keeps its colours', () => {
  const standIn = aSellerWithColours();
  const before = pictures(standIn);
  run(standIn);
  const claims = pictureOf(standIn, 'Claims');
  expect(pictures(standIn)).not.toEqual(before);
  const cleared = clearHighlights(standIn.spreadsheet);
  expect(cleared.notes).toBeGreaterThan(0);
  expect(pictures(standIn)).toEqual(before);
  expect(pictureOf(standIn, 'Claims')).toEqual(claims);
  expect(clearHighlights(standIn.spreadsheet)).toEqual({ cells: 0, notes: 0 });
});

test('stopped at any call it takes nothing of his, and done again it ends; a run marks anew', () => {
  const plain = aSellerWithColours();
  const before = pictures(plain);
  run(plain);
  const marked = pictures(plain);
  for (const stop of stopsOf(plain, () => clearHighlights(plain.spreadsheet), 6, 'all')) {
    const standIn = aSellerWithColours();
    run(standIn);
    stopped(standIn, stop, () => clearHighlights(standIn.spreadsheet));
    clearHighlights(standIn.spreadsheet);
    expect(pictures(standIn)).toEqual(before);
    run(standIn);
    expect(pictures(standIn)).toEqual(marked);
  }
}, 900_000);
