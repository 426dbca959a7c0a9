// Payments for stock that settlements and payments files show and the reimbursements report does not have. Those that name an order
// are among its payments (`Pools`); those that name a product, or nothing, count here.
import { MONEY_SOURCES } from '../reports/money/events';
import { reimbursementsOf } from '../reports/reimbursements';
import type { Day } from '../values/day';
import { group } from '../values/lists';
import type { Money } from '../values/money';
import type { World } from '../world/world';
import { type PaidLine, strayMoney } from './stray-money';

/** Money is booked within so many days of its approval. */
const BOOKED_WITHIN = 45;
/** Of another amount, as in another currency, only so near. */
const NEAR = 10;

interface Reported {
  readonly date: Day | null;
  readonly amount: Money;
  left: number;
}

/** Payments for stock, with the units of each that no row of the reimbursements report explains. */
export function paidElsewhere(world: World): PaidLine[] {
  if (!world.reading.has('reimbursements')) return [];
  const lines = world.once(strayMoney).paid;
  // A settlement and a payments file may show the same payment: each is held against the whole report.
  return MONEY_SOURCES.flatMap((source) =>
    ofSource(
      world,
      lines.filter((line) => line.source === source),
    ),
  );
}

function ofSource(world: World, lines: readonly PaidLine[]): PaidLine[] {
  if (lines.length === 0) return [];
  const reported = reportedOf(world);
  const all = [...reported.values()].flat();
  const family = ({ sku }: PaidLine) => (sku === '' ? '' : world.catalogue.familyOf({ sku, fnsku: '' }));
  // Those that name their product first: one that names none may be any of what is left.
  const families = [...group(lines, family)].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return families.flatMap(([key, own]) =>
    unexplained(own, key === '' ? all : [...(reported.get(key) ?? []), ...(reported.get('') ?? [])]),
  );
}

/** What the report says was paid in cash, by family of products. */
function reportedOf({ reading, catalogue }: World): ReadonlyMap<string, Reported[]> {
  const rows = reimbursementsOf(reading);
  const reported = new Map<string, Reported[]>();
  for (let i = 0; i < rows.size; i++) {
    const amount = rows.amountTotal(i) ?? 0;
    if (amount < 0) continue;
    const [sku, fnsku, asin, date] = [rows.sku(i), rows.fnsku(i), rows.asin(i), rows.approvalDate(i)];
    const cash = Math.abs(rows.quantityCash(i) ?? 0);
    const total = Math.abs(rows.quantityTotal(i) ?? rows.quantity(i) ?? 0);
    const key = sku + fnsku + asin === '' ? '' : catalogue.familyOf({ sku, fnsku, asin });
    const row = { date, amount, left: Math.max(1, cash, total) };
    const list = reported.get(key);
    if (list) list.push(row);
    else reported.set(key, [row]);
  }
  return reported;
}

function unexplained(lines: readonly PaidLine[], reported: readonly Reported[]): PaidLine[] {
  const apart = (line: PaidLine, row: Reported) =>
    line.date === null || row.date === null ? 0 : Math.abs(line.date - row.date);
  /** Rows with units left, the nearest first. */
  const within = (line: PaidLine, days: number, fits: (row: Reported) => boolean = () => true) =>
    reported
      .filter((row) => row.left > 0 && fits(row) && apart(line, row) <= days)
      .sort((a, b) => apart(line, a) - apart(line, b));
  const others = lines.filter((line) => {
    const [same] = within(line, BOOKED_WITHIN, (row) => row.amount === line.amount);
    if (same) same.left = 0;
    return !same;
  });
  return others.flatMap((line) => {
    let { units } = line;
    for (const row of within(line, NEAR)) {
      if (units === 0) break;
      const taken = Math.min(units, row.left);
      row.left -= taken;
      units -= taken;
    }
    return units > 0 ? [{ ...line, units }] : [];
  });
}
