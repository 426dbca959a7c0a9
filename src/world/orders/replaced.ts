// Replacements that Amazon sent, of the report that lists them and of the orders that name whose they are.
import type { Reading } from '../../reports';
import { ordersOf } from '../../reports/all-orders';
import { type ReplacementRow, replacementRows } from '../../reports/replacements';
import { group, sumOf } from '../../values/lists';
import { byPlace } from './compare';

/** All replacements that name the order that they are for, oldest first. */
export function readReplacements(reading: Reading): ReplacementRow[] {
  const rows = onceOfTabs(replacementRows(reading).filter((row) => row.originalOrderId !== ''));
  const known = new Set(rows.map((row) => row.replacementOrderId));
  rows.push(...replacementsInOrders(reading).filter((row) => !known.has(row.replacementOrderId)));
  return rows.sort((a, b) => (a.date ?? 0) - (b.date ?? 0) || byPlace(a, b));
}

/** Two exports may print the day of one replacement in two time zones: of several tabs the one that shows most units of it counts. */
function onceOfTabs(rows: readonly ReplacementRow[]): ReplacementRow[] {
  const same = (r: ReplacementRow) => `${r.originalOrderId}\n${r.replacementOrderId}\n${r.sku}`;
  return [...group(rows, same).values()].flatMap((own) => {
    const tabs = [...group(own, (r) => r.tab).values()];
    const units = (list: readonly ReplacementRow[]) => sumOf(list, (r) => r.units);
    const first = (list: readonly ReplacementRow[]) => Math.min(...list.map((r) => r.date ?? 0));
    return tabs.reduce((a, b) => ((units(b) - units(a) || first(a) - first(b)) > 0 ? b : a));
  });
}

/** Replacements as the orders report names them: each order says whose replacement it is. */
function replacementsInOrders(reading: Reading): ReplacementRow[] {
  const orders = ordersOf(reading);
  const rows: ReplacementRow[] = [];
  for (const i of orders.saying('originalOrderId', (id) => id !== '')) {
    const originalOrderId = orders.originalOrderId(i);
    if (originalOrderId === '' || originalOrderId === orders.orderId(i) || !orders.whole(i)) continue;
    // An exchange is paid for; what the seller ships, or nobody has yet, is none of Amazon's replacements. All tell whose order it is.
    const price = (orders.itemPrice(i) ?? 0) - Math.abs(orders.itemPromotion(i) ?? 0);
    const isFree = price <= 0 && orders.shipped(i) !== false && orders.fulfilment(i) !== 'seller';
    const { tab, row } = orders.ref(i);
    rows.push({
      tab,
      row,
      date: orders.purchaseDate(i),
      sku: orders.sku(i),
      asin: orders.asin(i),
      units: isFree ? Math.abs(orders.quantity(i) ?? 0) : 0,
      replacementOrderId: orders.orderId(i),
      originalOrderId,
    });
  }
  return rows;
}
