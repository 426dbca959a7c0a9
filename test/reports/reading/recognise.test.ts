// Every known header row, in every variant, alone and dressed up as files and pastes dress it up.
import { REPORTS } from '../../../src/reports';
import { recognise } from '../../../src/reports/reading/recognise';
import { columnKeys } from '../../../src/reports/reading/titles';
import type { Tab } from '../../../src/values/cell';
import { HEADER_ROWS } from '../../fixtures/header-rows';

const tab = (rows: string[][]): Tab => ({ name: 'any name', rows });
const idOf = (rows: string[][]) => recognise(tab(rows), REPORTS)?.spec.id ?? null;

describe('recognise', () => {
  test.each(HEADER_ROWS.map((h) => [`${h.report} · ${h.variant}`, h] as const))('%s', (_name, h) => {
    expect(idOf([[...h.headers]])).toBe(h.report);
  });

  test.each(HEADER_ROWS.map((h) => [`${h.report} · ${h.variant}`, h] as const))(
    '%s with BOM, other case, added and moved columns, in row 30',
    (_name, h) => {
      const preamble = Array.from({ length: 29 }, (_, i) => [`note ${i}`, 'x']);
      const header = [
        '\uFEFF added by the seller',
        ...[...h.headers].reverse().map((x) => `${x.toUpperCase()} \u00A0`),
        'store ',
      ];
      expect(idOf([...preamble, header])).toBe(h.report);
    },
  );

  test('no title begins with a figure: rows of data are passed over by that', () => {
    const titles = REPORTS.flatMap((spec) => [...columnKeys(spec).keys()]);
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter((title) => /^\d/.test(title))).toEqual([]);
  });

  test('a header row below row 30 is not looked for', () => {
    const deep = Array.from({ length: 30 }, () => ['a', 'b']);
    expect(idOf([...deep, [...(HEADER_ROWS[0]?.headers ?? [])]])).toBeNull();
  });

  test.each([
    ['SKU and one more', ['SKU', 'FNSKU'], 'products'],
    ['cost with a remark', ['My notes', 'Seller SKU', 'Sourcing cost (USD)', 'Supplier'], 'products'],
    ['Chinese', ['SKU', '采购成本', '货币'], 'products'],
    ['SKU alone', ['SKU', 'Colour'], null],
    ['shipment and status', ['Shipment ID', 'Status'], 'shipments'],
    ['shipment with units', ['Shipment ID', 'SKU', 'Units shipped', 'Units received', 'Carrier'], 'shipments'],
    ['a listing of something else', ['sku', 'asin', 'quantity', 'warehouse', 'colour', 'size', 'brand'], null],
  ])('own tab: %s', (_name, header, expected) => {
    expect(idOf([header])).toBe(expected);
  });
});
