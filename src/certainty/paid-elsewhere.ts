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
  readonly units: number;
  left: number;
}

/** Payments for stock, with the units of each that no row of the reimbursements report explains. */
export function paidElsewhere(world: World): PaidLine[] {
  const lines = world.once(strayMoney).paid;
  if (lines.length === 0 || !world.reading.has('reimbursements')) return [];
  const reported = reportedOf(world);
  // A settlement and a payments file may show the same payment: each is held against the whole report.
  return MONEY_SOURCES.flatMap((source) => {
    const own = lines.filter((line) => line.source === source);
    for (const rows of reported.values()) for (const row of rows) row.left = row.units;
    return ofSource(world, own, reported);
  });
}

function ofSource(
  world: World,
  lines: readonly PaidLine[],
  reported: ReadonlyMap<string, readonly Reported[]>,
): PaidLine[] {
  const family = ({ sku }: PaidLine) => (sku === '' ? '' : world.catalogue.familyOf({ sku, fnsku: '' }));
  // Those that name their product first: one that names none may be any of what is left.
  const families = [...group(lines, family)].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  const nameless = reported.get('') ?? [];
  return families.flatMap(([key, own]) => {
    if (key === '') return unexplained(own, [...reported.values()].flat());
    const named = reported.get(key) ?? [];
    return unexplained(own, nameless.length === 0 ? named : [...named, ...nameless]);
  });
}

/** What the report says was paid in cash, by family of products. */
function reportedOf({ reading, catalogue }: World): ReadonlyMap<string, readonly Reported[]> {
  const rows = reimbursementsOf(reading);
  const reported = new Map<string, Reported[]>();
  /** By SKU the other ids of the last row of it, and where that one was put. */
  const lastOf = rows.read('sku', (): Placed => ({ fnsku: '', asin: '', family: null }));
  for (let i = 0; i < rows.size; i++) {
    const amount = rows.amountTotal(i) ?? 0;
    if (amount < 0) continue;
    const last = lastOf(i);
    const fnsku = rows.fnsku(i);
    const asin = rows.asin(i);
    if (last.family === null || last.fnsku !== fnsku || last.asin !== asin) {
      last.fnsku = fnsku;
      last.asin = asin;
      const key = catalogue.familyOf({ sku: rows.sku(i), fnsku, asin });
      last.family = reported.get(key) ?? [];
      reported.set(key, last.family);
    }
    const cash = Math.abs(rows.quantityCash(i) ?? 0);
    const total = Math.abs(rows.quantityTotal(i) ?? rows.quantity(i) ?? 0);
    const units = Math.max(1, cash, total);
    last.family.push({ date: rows.approvalDate(i), amount, units, left: units });
  }
  return reported;
}

interface Placed {
  fnsku: string;
  asin: string;
  family: Reported[] | null;
}

function unexplained(lines: readonly PaidLine[], reported: readonly Reported[]): PaidLine[] {
  const left: PaidLine[] = [];
  const others: PaidLine[] = [];
  for (const line of lines) {
    const same = nearestOf(reported, line);
    if (same === null) others.push(line);
    else same.left = 0;
  }
  for (const line of others) {
    let { units } = line;
    // The nearest first.
    const near = reported.filter((row) => row.left > 0 && daysApart(line, row) <= NEAR);
    for (const row of near.sort((a, b) => daysApart(line, a) - daysApart(line, b))) {
      if (units === 0) break;
      const taken = Math.min(units, row.left);
      row.left -= taken;
      units -= taken;
    }
    if (units > 0) left.push({ ...line, units });
  }
  return left;
}

/** The row of the same amount that is nearest to a line, of those with units left. */
function nearestOf(reported: readonly Reported[], line: PaidLine): Reported | null {
  let nearest: Reported | null = null;
  let least = BOOKED_WITHIN + 1;
  for (let i = 0; i < reported.length; i++) {
    const row = reported[i] as Reported;
    if (row.amount !== line.amount || row.left <= 0) continue;
    const days = daysApart(line, row);
    if (days >= least) continue;
    nearest = row;
    least = days;
  }
  return nearest;
}

function daysApart(line: PaidLine, row: Reported): number {
  return line.date === null || row.date === null ? 0 : Math.abs(line.date - row.date);
}
