// A settlement's first line states its total; the lines must add up to it, or part of the paste is missing.
import { type Money, moneyText } from '../../values/money';
import { parseMoney } from '../reading/numbers';
import type { Table } from '../reading/table';
import { V1_MONEY } from './settlement';

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

/** All money of the lines of each settlement, whichever of its columns is filled. */
function sumBySettlement(table: Table): Map<string, Money> {
  const columns: readonly string[] = table.spec.id === 'settlement-v1' ? V1_MONEY : ['amount'];
  const sums = new Map<string, Money>();
  for (const column of columns)
    for (const [id, sum] of table.sumsBy('settlementId', column)) sums.set(id, (sums.get(id) ?? 0) + sum);
  return sums;
}
