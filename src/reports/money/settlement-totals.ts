// A settlement's first line states its total; the lines must add up to it, or part of the paste is missing.
import { type Money, moneyText } from '../../values/money';
import { parseMoney } from '../reading/numbers';
import type { Table } from '../reading/table';
import { V1_MONEY, type V1Key } from './settlement';

/** Adds a `settlement-total` issue for each settlement of the tab whose lines do not add up to the total it states. */
export function checkSettlementTotals(table: Table): void {
  const sums = sumBySettlement(table);
  const stated = new Map<string, { row: number; total: Money }>();
  const at = table.at as Partial<Record<string, number>>;
  for (const line of table.totalsLines) {
    const id = String(line.cells[at.settlementId as number] ?? '').trim();
    const cell = line.cells[at.totalAmount as number] ?? '';
    const total = parseMoney(cell, table.decimalSign);
    if (total === null || Number.isNaN(total)) {
      table.issue('settlement-total', line.row, 'totalAmount', {
        id: 'settlement-total-unreadable',
        data: { settlement: id, value: String(cell) },
      });
      continue;
    }
    // A settlement that stands twice in one tab states its total twice.
    const before = stated.get(id);
    stated.set(id, { row: before?.row ?? line.row, total: (before?.total ?? 0) + total });
  }
  for (const [id, { row, total }] of stated) report(table, row, id, total, sums.get(id) ?? 0);
}

function report(table: Table, row: number, settlement: string, stated: Money, sum: Money): void {
  table.settlementAddsUp(settlement, stated === sum);
  if (stated === sum) return;
  table.issue('settlement-total', row, 'totalAmount', {
    id: 'settlement-total',
    data: { settlement, stated: moneyText(stated), sum: moneyText(sum), difference: moneyText(stated - sum) },
  });
}

function sumBySettlement(table: Table): Map<string, Money> {
  const v1 = table.spec.id === 'settlement-v1';
  const sums = new Map<string, Money>();
  const idOf = table.reader('settlementId', (text) => text);
  const amountOf = v1 ? (row: number) => v1Amount(table as unknown as Table<V1Key>, row) : table.numbersOf('amount');
  let id = '';
  let sum = 0;
  for (let i = 0; i < table.size; i++) {
    const next = idOf(i);
    if (next !== id) {
      sums.set(id, (sums.get(id) ?? 0) + sum);
      id = next;
      sum = 0;
    }
    sum += amountOf(i) ?? 0;
  }
  sums.set(id, (sums.get(id) ?? 0) + sum);
  return sums;
}

/** All money of a V1 row, whichever of its columns is filled. */
function v1Amount(table: Table<V1Key>, row: number): Money {
  let sum = 0;
  for (const key of V1_MONEY) sum += table.money(row, key) ?? 0;
  return sum;
}
