// Formulas of the stand-in that look at another tab.
import { createStandIn } from '../../../src/local/standin';

test('a formula follows what is typed in another tab, whatever that tab is called', () => {
  const { spreadsheet } = createStandIn();
  const data = spreadsheet.insertSheet("Joe's 索赔");
  data.getRange('A1:B3').setValues([
    ['to-file', 2],
    ['to-file', 3.5],
    ['paid', 7],
  ]);
  const sheet = spreadsheet.insertSheet('Start');
  sheet.getRange('A1').setValue(`=SUMIFS('Joe''s 索赔'!$B$1:$B$3,'Joe''s 索赔'!$A$1:$A$3,"to-file")`);
  sheet.getRange('A2').setValue('=A1*2');
  expect(sheet.getRange('A1:A2').getValues()).toEqual([[5.5], [11]]);
  data.getRange('A1').setValue('paid');
  expect(sheet.getRange('A1:A2').getValues()).toEqual([[3.5], [7]]);
});

test('a column of formulas that look at a third tab is seen as it is now, also by formulas that saw it before', () => {
  const { spreadsheet } = createStandIn();
  const words = spreadsheet.insertSheet('Words');
  words.getRange('A1').setValue('paid');
  const claims = spreadsheet.insertSheet('Claims');
  claims.getRange('A1:B2').setValues([
    ["='Words'!A1", 4],
    ['=IF(B2>5,"paid","open")', 5],
  ]);
  const start = spreadsheet.insertSheet('Start');
  start.getRange('A1').setValue(`=SUMIFS('Claims'!B1:B2,'Claims'!A1:A2,"paid")`);
  start.getRange('A2').setValue(`=COUNTIFS('Claims'!A1:A2,"paid")`);
  const shown = () => start.getRange('A1:A2').getValues().flat();
  expect(shown()).toEqual([4, 1]);
  words.getRange('A1').setValue('open');
  expect(shown()).toEqual([0, 0]);
  claims.getRange('B2').setValue(6);
  expect(shown()).toEqual([6, 1]);
});
