// Long lists to choose from: where they stand in a workbook, and how their rules find them again.
import { createStandIn } from '../../../src/local/standin';
import { LISTS_SHEET, Lists, listAt } from '../../../src/local/workbook/lists';

const LONG = Array.from({ length: 60 }, (_, i) => `situation ${i}`);
const QUOTED = ['one, two', 'say "three"'];

function bookWith(lists: readonly (readonly string[])[]) {
  const standIn = createStandIn({ year: 2026 });
  const sheet = standIn.spreadsheet.insertSheet('Tab');
  lists.forEach((list, i) => {
    const rule = standIn.services.SpreadsheetApp.newDataValidation()
      .requireValueInList([...list], true)
      .build();
    sheet.getRange(1, i + 1, 10, 1).setDataValidation(rule);
  });
  return standIn.book;
}

test('a short list stands in its rule, a long one or one with commas or quotes in a range, each once', () => {
  const lists = new Lists(bookWith([['a', 'b'], LONG, QUOTED, LONG]));
  expect(lists.formulaOf(['a', 'b'])).toBe('"a,b"');
  expect(lists.formulaOf(LONG)).toBe(`'${LISTS_SHEET}'!$A$1:$A$60`);
  expect(lists.formulaOf(QUOTED)).toBe(`'${LISTS_SHEET}'!$B$1:$B$2`);
  expect(new Lists(bookWith([['a', 'b']])).tab()).toBeNull();
});

test('a formula leads back to its list, however a program writes it; any other to none', () => {
  const lists = new Lists(bookWith([LONG, QUOTED]));
  const tab = lists.tab()!;
  const rows = Array.from({ length: tab.maxRows }, (_, r) => tab.stored(r + 1, 1, 2));
  for (const list of [LONG, QUOTED]) expect(listAt(lists.formulaOf(list), rows)).toEqual(list);
  expect(listAt(`${LISTS_SHEET}!B1:B2`, rows)).toEqual(QUOTED);
  expect(listAt("'Other'!$A$1:$A$60", rows)).toBeNull();
  expect(listAt('"a,b"', rows)).toBeNull();
  expect(listAt(lists.formulaOf(LONG), [])).toBeNull();
});
