// Texts have a number each, whether they come as texts or as cells of a file.
import fc from 'fast-check';
import { readReport } from '../../../src/files/read-file';
import { readReports } from '../../../src/reports';
import { allOrders } from '../../../src/reports/all-orders';
import { NumberSet, TextNumbers } from '../../../src/reports/reading/text-numbers';

test('each different text has a number of its own, however many there are', () => {
  const numbers = new TextNumbers();
  const texts = Array.from({ length: 20_000 }, (_, i) => (i % 3 === 0 ? `订单 ${i}` : `${i}-${i * 7}`));
  const first = texts.map((text) => numbers.of(text));
  expect(new Set(first).size).toBe(texts.length);
  expect(texts.map((text) => numbers.of(text))).toEqual(first);
  expect([numbers.of(''), first.includes(0)]).toEqual([0, false]);
});

test('a number gives its text back', () => {
  const numbers = new TextNumbers();
  const texts = ['', '111-1111111-1111111', '订单 1', 'SKU', '1'.repeat(300)];
  const given = texts.map((text) => numbers.of(text));
  expect(given.map((number) => numbers.text(number))).toEqual(texts);
});

/** Cells as order ids are and as damaged ones are, some of them often. */
function someIds(count: number): string[] {
  let seed = 7;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const digits = (n: number) => Array.from({ length: n }, () => below(10)).join('');
  return Array.from({ length: count }, () => {
    const id = `${digits(3)}-${'0'.repeat(5)}${digits(2)}-${'0'.repeat(4)}${digits(3)}`;
    const at = below(20);
    const damage = below(8);
    if (damage === 0) return `${id.slice(0, at)}${String.fromCharCode(33 + below(94))}${id.slice(at + 1)}`;
    if (damage === 1) return id.slice(0, at);
    if (damage === 2) return `${id.slice(0, at)}${[' ', '订', '"', '--'][below(4)]}${id.slice(at)}`;
    return id;
  });
}

test('cells of a column have the numbers that their texts have one by one, in the same order', () => {
  const ids = someIds(100_000);
  const file = readReport('ids', Buffer.from(['id', ...ids.map((id) => id.replaceAll('"', ''))].join('\n')));
  const rows = Int32Array.from(ids, (_, i) => i + 2).filter((row) => file.store?.row(row - 1)[0] !== '');
  const [column] = file.store?.columns(rows, [0]) ?? [];
  if (!column) throw new Error('The file has no column.');
  const [atOnce, oneByOne] = [new TextNumbers(), new TextNumbers()];
  const cells = Uint32Array.from({ length: column.count }, (_, cell) => cell);
  const numbers = new Int32Array(column.count);
  atOnce.ofCells(column, cells, numbers, (cell) => atOnce.of(String(column.cell(cell)).trim()));
  const texts = Array.from(cells, (cell) => String(column.cell(cell)).trim());
  expect(column.count).toBeGreaterThan(50_000);
  expect(Array.from(numbers)).toEqual(texts.map((text) => oneByOne.of(text)));
  expect(Array.from(numbers, (number) => atOnce.text(number))).toEqual(texts);
});

test('ids that are no order ids differ by all of their letters', () => {
  const numbers = new TextNumbers();
  const ids = new Set(someIds(60_000));
  const own = new Map(Array.from(ids, (id) => [numbers.of(id), id]));
  expect(own.size).toBe(ids.size);
  expect(Array.from(own, ([number]) => numbers.text(number))).toEqual(Array.from(ids));
});

test('a set of numbers leaves out the empty text', () => {
  const set = new NumberSet();
  set.add(0);
  expect(set.isEmpty).toBe(true);
  set.add(70_000);
  expect([set.has(0), set.has(70_000), set.has(69_999), set.has(1_000_000)]).toEqual([false, true, false, false]);
});

const HEADER = ['amazon-order-id', 'purchase-date', 'order-status', 'sku'];
// Plain, with blanks around it, with the apostrophe of a spreadsheet, damaged.
const IDS = ['111-1111111-1111111', ' 111-1111111-1111111 ', "'111-1111111-1111112", '1.11E+17'];
const rows = [HEADER, ...IDS.map((id) => [id, '2026-08-01', 'Shipped', 'BOOK'])];

test('order ids of a file and of a sheet have the numbers of their texts', () => {
  const file = readReport('orders', Buffer.from(rows.map((row) => row.join('\t')).join('\n')));
  for (const tab of [file, { name: 'orders', rows }]) {
    const reading = readReports([tab]);
    const orders = reading.rows(allOrders);
    const numberOf = orders.orderNumber('orderId');
    const ids = IDS.map((_, i) => orders.orderId(i));
    expect(ids).toEqual(['111-1111111-1111111', '111-1111111-1111111', '111-1111111-1111112', '']);
    expect(orders.sku(0)).toBe('BOOK');
    expect(IDS.map((_, i) => numberOf(i))).toEqual(ids.map((id) => reading.orderNumbers.of(id)));
  }
});

test('numbers are compared and asked for characters as their texts are', () => {
  const some = fc.oneof(fc.constantFrom('', 'é', 'x'.repeat(300)), fc.stringMatching(/^[0-9S-]{0,6}$/), fc.string());
  fc.assert(
    fc.property(some, some, fc.nat(3), (a, b, at) => {
      const numbers = new TextNumbers();
      const [first, second] = [numbers.of(a), numbers.of(b)];
      expect(Math.sign(numbers.compare(first, second))).toBe(a === b ? 0 : a < b ? -1 : 1);
      expect(numbers.charCodeAt(first, at)).toBe(a.charCodeAt(at));
    }),
  );
});
