import { createStandIn } from '../../../src/local/standin';

function made() {
  const standIn = createStandIn();
  const sheet = standIn.spreadsheet.insertSheet('Data');
  return { standIn, sheet };
}

describe('groups of columns', () => {
  test('are made by depth, closed and opened', () => {
    const { sheet } = made();
    sheet.getRange('D1:F1').shiftColumnGroupDepth(1);
    const group = sheet.getColumnGroup(4, 1)!;
    expect(group.getRange().getA1Notation()).toBe('D1:F1000');
    expect(group.isCollapsed()).toBe(false);
    group.collapse();
    expect(sheet.getColumnGroup(6, 1)!.isCollapsed()).toBe(true);
    expect(sheet.getColumnGroupDepth(5)).toBe(1);
    expect(group.getControlIndex()).toBe(3);
    sheet.expandAllColumnGroups();
    expect(group.isCollapsed()).toBe(false);
  });

  test('nest, and a group that is no more is none', () => {
    const { sheet } = made();
    sheet.getRange('B1:F1').shiftColumnGroupDepth(1);
    sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
    expect(sheet.getColumnGroup(3, 2)!.getRange().getNumColumns()).toBe(2);
    sheet.collapseAllColumnGroups();
    sheet.getRange('C1:D1').shiftColumnGroupDepth(-1);
    expect(() => sheet.getColumnGroup(3, 2)).toThrow("doesn't exist");
    expect(sheet.getColumnGroup(3, 1)!.isCollapsed()).toBe(true);
    expect(() => sheet.getColumnGroup(10, 1)).toThrow("doesn't exist");
  });
});

test('heights of rows, hidden rows, wrapping cell by cell', () => {
  const { sheet, standIn } = made();
  const { WrapStrategy } = standIn.services.SpreadsheetApp;
  sheet.setRowHeightsForced(2, 900, 21).setRowHeight(1, 30);
  expect([1, 2, 901, 902].map((row) => sheet.getRowHeight(row))).toEqual([30, 21, 21, 21]);
  sheet.hideRows(3, 2);
  expect([2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
  expect(() => sheet.setRowHeights(999, 5, 21)).toThrow('outside the dimensions');
  sheet.getRange('A1:B1').setWrapStrategies([[WrapStrategy.CLIP, WrapStrategy.WRAP]]);
  expect(standIn.book.tab('Data')!.wraps.row(1, 1, 3)).toEqual(['CLIP', 'WRAP', 'OVERFLOW']);
});

test('a formula shows what its cell held before', () => {
  const { sheet } = made();
  const range = sheet.getRange('A1:C1').setValues([[12.5, 'To file', '']]);
  range.setFormulas([['=SUM(B:B)', '=IF(A1>0,"To file","")', '']]);
  expect(range.getValues()).toEqual([[12.5, 'To file', '']]);
  expect(range.setNumberFormat('0.00').getDisplayValues()[0]![0]).toBe('12.50');
  expect(range.getFormulas()[0]).toEqual(['=SUM(B:B)', '=IF(A1>0,"To file","")', '']);
  range.setFormulas([['=SUM(C:C)', '', '']]);
  expect(range.getValues()).toEqual([[12.5, '', '']]);
});

test('conditional formats keep their condition and place', () => {
  const { sheet, standIn } = made();
  const rule = standIn.services.SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThanOrEqualTo(3)
    .setFontColor('#cc0000')
    .setBold(true)
    .setRanges([sheet.getRange('B3:B')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  expect(sheet.getConditionalFormatRules()[0]!.getRanges()[0]!.getA1Notation()).toBe('B3:B1000');
  expect(standIn.book.tab('Data')!.conditionalFormats).toMatchObject([
    { when: { kind: 'number', is: 'lessThanOrEqual', values: [3] }, colour: '#cc0000', bold: true, fill: null },
  ]);
  expect(() => standIn.services.SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()).toThrow('range');
});

test('charts are built, placed, changed and removed', () => {
  const { sheet, standIn } = made();
  const { Charts } = standIn.services;
  const chart = sheet
    .newChart()
    .asColumnChart()
    .setTitle('Money to file')
    .setLegendPosition(Charts.Position.NONE)
    .setColors(['#1155cc'])
    .addRange(sheet.getRange('A1:B5'))
    .setNumHeaders(1)
    .setPosition(2, 4, 0, 0)
    .setOption('width', 400)
    .build();
  sheet.insertChart(chart);
  const placed = sheet.getCharts()[0]!;
  expect(placed.getRanges()[0]!.getA1Notation()).toBe('A1:B5');
  expect(placed.getContainerInfo().getAnchorColumn()).toBe(4);
  sheet.updateChart(placed.modify().setChartType(Charts.ChartType.BAR).setPosition(9, 1, 0, 0).build());
  expect(standIn.book.tab('Data')!.charts).toMatchObject([
    { kind: 'BAR', at: { row: 9 }, options: { title: 'Money to file', width: 400 } },
  ]);
  sheet.removeChart(sheet.getCharts()[0]!);
  expect(sheet.getCharts()).toEqual([]);
  expect(() => sheet.newChart().build()).toThrow('at least one range');
});

test('tabs move', () => {
  const { standIn } = made();
  const start = standIn.spreadsheet.insertSheet('Start');
  standIn.spreadsheet.setActiveSheet(start);
  standIn.spreadsheet.moveActiveSheet(1);
  expect(standIn.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Start', 'Data']);
});
