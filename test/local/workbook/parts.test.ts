import { holdsMoreThan, partNames } from '../../../src/local/workbook/parts';
import { zipped } from './zipped';

test('the names of the parts', () => {
  const names = ['[Content_Types].xml', 'xl/worksheets/sheet1.xml', 'xl/media/图.png'];
  expect(partNames(zipped(Object.fromEntries(names.map((name) => [name, 'x']))))).toEqual(names);
  expect(partNames(new TextEncoder().encode('no zip'))).toEqual([]);
  expect(partNames(new Uint8Array())).toEqual([]);
});

test.each<[string[], boolean]>([
  [['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/theme/theme1.xml', 'xl/tables/table1.xml'], false],
  [['xl/charts/chart1.xml', 'xl/charts/style1.xml', 'xl/charts/colors1.xml', 'xl/drawings/drawing1.xml'], false],
  [['xl/charts/chart1.xml', 'xl/charts/chart2.xml'], true],
  [['xl/media/image1.png'], true],
  [['xl/pivotTables/pivotTable1.xml'], true],
  [['xl/externalLinks/externalLink1.xml'], true],
])('%j hold more than one chart of ours: %s', (names, more) => {
  expect(holdsMoreThan(names, 1)).toBe(more);
});
