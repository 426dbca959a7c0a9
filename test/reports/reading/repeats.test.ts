// Downloads joined in one tab without the header between: rows that both hold count once, what Amazon repeats as often as it says.
import { type Reading, readReports } from '../../../src/reports';
import { goesBack, repeatsIn } from '../../../src/reports/reading/repeats';
import type { Cell } from '../../../src/values/cell';
import { isoOf } from '../../../src/values/day';
import { other } from '../../certainty/situations';
import { AS_THE_ROWS_SAY, run } from '../../contract/support/claims';
import { ago } from '../../contract/support/dates';
import { covered } from '../../contract/support/inbound';
import { refund, sale, v2 } from '../../contract/support/money';
import { ORDER } from '../../contract/support/orders';
import { ledger, lost, reimbursements, shipments } from '../../contract/support/stock';

const none = () => null;
const startsOf = (keys: number[], days: (number | null)[] = keys) =>
  repeatsIn(Int32Array.from(keys), (row) => days[row] ?? null);

describe('rows that repeat rows before them', () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  test('begin a download', () => {
    expect(startsOf([...nine, ...nine])).toEqual([9]);
    expect(startsOf([...nine, ...nine, ...nine])).toEqual([9, 18]);
    // Two months that overlap, in either order.
    expect(startsOf([...nine, 6, 7, 8, 9, 10, 11])).toEqual([9]);
    expect(startsOf([6, 7, 8, 9, 10, 11, ...nine])).toEqual([11]);
    // One has a row in between that the other lacks.
    expect(startsOf([...nine, 1, 2, 3, 4, 90, 5, 6, 7, 8])).toEqual([9]);
    // Rows that many share stand at its head.
    expect(startsOf([1, 1, 1, 2, 3, 4, 1, 1, 1, 2, 3, 4])).toEqual([6]);
  });

  test('of one day, of few rows or in another order tell nothing', () => {
    expect(
      startsOf(
        [...nine, ...nine],
        [...nine, ...nine].map(() => 7),
      ),
    ).toEqual([]);
    expect(startsOf([...nine, 1, 2, 3])).toEqual([]);
    expect(startsOf([...nine, 9, 7, 5, 3, 1, 2, 4, 6, 8])).toEqual([]);
    expect(startsOf(Array(500).fill(1))).toEqual([]);
    expect(startsOf([...nine, ...nine], [])).toEqual([]);
  });

  test('stand behind a day that was left before', () => {
    const back = (...days: number[]) => goesBack(days.length, (row) => days[row] as number);
    expect([back(1, 1, 2, 3, 3), back(3, 2, 2, 1), back()]).toEqual([false, false, false]);
    expect(back(1, 2, 2, 1)).toBe(true);
    expect(goesBack(5, none)).toBe(false);
  });
});

type Grid = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };
/** Rows of a tab again below it, from one on. */
const joined = ({ name, rows }: Grid, from = 1, to = rows.length) => ({
  name,
  rows: [...rows, ...rows.slice(from, to)],
});
const told = (reading: Reading) => reading.summaries.flatMap(({ issues }) => issues.map((i) => [i.code, i.row]));
const states = (tabs: readonly Grid[], rule: string) =>
  run(tabs, AS_THE_ROWS_SAY)
    .claims.filter((c) => c.rule === rule)
    .map((c) => [isoOf(c.eventDate), c.strength, c.unitsOpen]);

describe('downloads in one tab', () => {
  const moves = covered([lost(ago(40)), lost(ago(30))]) as Grid;
  const payments = reimbursements([
    ...Array.from({ length: 50 }, (_, i) => ({
      ...other(ago(4 * i)),
      reason: i % 2 ? 'Lost_Inbound' : 'Damaged_Warehouse',
    })),
    { date: ago(38), reason: 'Lost_Warehouse' },
  ]) as Grid;
  const open = [[ago(30), 'strong', 1]];

  test('a paid loss that the ledger holds twice is none, and the other one stays certain', () => {
    expect(states([moves, payments], 'warehouse-lost')).toEqual(open);
    expect(states([joined(moves), payments], 'warehouse-lost')).toEqual(open);
    expect(states([joined(joined(moves)), payments], 'warehouse-lost')).toEqual(open);
    expect(told(readReports([joined(moves)]))).toEqual([['repeated-rows', moves.rows.length + 1]]);
  });

  test('a loss that Amazon booked twice stays two', () => {
    const twice = covered([lost(ago(40)), lost(ago(40)), lost(ago(30))]) as Grid;
    const units = [ago(40), ago(30)].map((day) => [day, 'strong', 1]);
    expect(states([twice, payments], 'warehouse-lost')).toEqual(units);
    expect(states([joined(twice), payments], 'warehouse-lost')).toEqual(units);
  });

  test('a settlement that stands twice is one', () => {
    const settlement = v2([sale(ORDER), refund(ORDER, ago(75))]) as Grid;
    const rows = (tab: Grid) => readReports([tab]).rowCount('settlement-v2');
    expect(rows(joined(settlement))).toBe(rows(settlement));
    const [, , ...lines] = settlement.rows;
    expect(rows({ ...settlement, rows: [...settlement.rows, ...lines.slice(0, 1)] })).toBe(rows(settlement) + 1);
  });

  test('shipments that stand twice below their header are one', () => {
    const tab = shipments([
      { shipment: 'FBA15ABCDEF', status: 'Closed', shipped: 20, received: 10, delivered: ago(100), closed: ago(60) },
    ]) as Grid;
    const missing = (grid: Grid) =>
      run([ledger([]), grid]).claims.flatMap((c) => (c.rule === 'inbound-shortage' ? [c.unitsOpen] : []));
    expect(missing(tab)).toEqual([10]);
    expect(missing(joined(tab, 0))).toEqual([10]);
  });
});
