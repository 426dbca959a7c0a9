// Conditional formats as a grid shows them: decided for each cell, by a formula that moves with it.
import { viewOf } from '../../../src/local/sheet/view';
import { createStandIn } from '../../../src/local/standin';

it('paints the cells for which a formula holds, each by its own row', () => {
  const { book, spreadsheet, services } = createStandIn();
  const tab = book.paste('days', [['Days'], ['3'], ['12'], ['soon'], ['']]);
  const sheet = spreadsheet.getSheetByName('days')!;
  const rule = services.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=AND(ISNUMBER(A2),A2<=3)')
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(2, 1, 4, 1)])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const { cells, looks } = viewOf(tab);
  const fillAt = (row: number) => looks[cells.find(([at]) => at === row)?.[1][0]?.[2] ?? 0]?.fill;
  expect([1, 2, 3, 4, 5].map(fillAt)).toEqual([undefined, '#ff0000', undefined, undefined, undefined]);
});
