// Each row of a payments file states its total; where the parts do not add up, a number was damaged or a column is missing.
import { moneyText } from '../../../values/money';
import type { Table } from '../../reading/table';
import { MONEY_COLUMNS, type PaymentColumn } from './columns';

/** Adds a `payments-total` issue for each row whose amounts do not add up to its total. */
export function checkPaymentTotals(table: Table<PaymentColumn>): void {
  const columns = MONEY_COLUMNS.filter((column) => table.has(column));
  for (let i = 0; i < table.size; i++) {
    const stated = table.money(i, 'total');
    let sum = 0;
    for (const column of columns) sum += table.money(i, column) ?? 0;
    // A row that states no total is checked by nothing: its amounts may stand in columns that are not theirs.
    if (sum === (stated ?? 0)) continue;
    table.fault(i, 'total', 'total');
    const data = { stated: stated === null ? '–' : moneyText(stated), sum: moneyText(sum) };
    table.issue('payments-total', table.rowNumbers[i] as number, 'total', { id: 'payments-total', data });
  }
}
