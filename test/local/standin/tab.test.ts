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
