// Rows of money that may be about claims and that no rule reads whole: payments of a kind that is not known, a buyer charged again
// or a refund taken back beyond what a unit used, what Amazon or a bank gives back, fees given back.
import type { CreditKind, MoneyEvents, MoneyPart, MoneySource } from '../reports/money/events';
import { moneyEvents } from '../reports/money/read-events';
import { NumberSet } from '../reports/reading/text-numbers';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { sumOf } from '../values/lists';
import type { Money } from '../values/money';
import { lineOf } from '../world/orders/order';
import type { World } from '../world/world';

/** A line of money that pays for stock. */
export interface PaidLine extends RowRef {
  readonly source: MoneySource;
  readonly date: Day | null;
  readonly sku: string;
  readonly units: number;
  readonly amount: Money;
}

/** A row of money that names an order, or a product, or neither. */
export interface OddRow extends RowRef {
  readonly date: Day | null;
  readonly orderId: string;
  readonly sku: string;
}

export interface FeeRow extends OddRow {
  /** Which fee may have been given back. */
  readonly fee: CreditKind;
  /** The rules of fees read such rows, where they name what was charged. */
  readonly isRead: boolean;
}

interface StrayMoney {
  /** Payments for stock that name no order. */
  readonly paid: readonly PaidLine[];
  /** Money to the seller by a kind that is not known. */
  readonly odd: readonly OddRow[];
  /** Paid back by Amazon's guarantee, a bank or a SAFE-T claim. */
  readonly recovered: readonly OddRow[];
  /** Charged to a buyer again, or taken back from him, and used by no unit. */
  readonly charged: readonly OddRow[];
  readonly fees: readonly FeeRow[];
}

/** Parts that are no money of a unit. */
const BESIDE: ReadonlySet<MoneyPart> = new Set<MoneyPart>([
  'fulfilment-fee',
  'perhaps-fulfilment-fee',
  'commission',
  'refund-commission',
  'shown-tax',
  'tax',
]);

/** The rows of all settlements and payments files, read once a run (`world.once`). */
export function strayMoney(world: World): StrayMoney {
  const found = { paid: [] as PaidLine[], odd: [] as OddRow[], recovered: [] as OddRow[], fees: [] as FeeRow[] };
  const again: ChargedRow[] = [];
  const sources = moneyEvents(world.reading);
  const replacements = new NumberSet();
  for (const { replacementIds } of world.orders.orders.values())
    if (replacementIds.size > 0) for (const id of replacementIds) replacements.add(world.reading.orderNumbers.of(id));
  for (const events of sources) {
    if (!replacements.isEmpty) again.push(...chargedReplacements(events, replacements));
    const corrected = new Set<string>();
    for (const i of events.noSales) {
      switch (events.kind(i)) {
        case 'a-to-z':
        case 'chargeback':
          break;
        case 'refund':
          if (events.total(i) > 0 && principalOf(events, i) > 0)
            corrected.add(`${events.orderId(i)}\n${events.sku(i)}`);
          break;
        case 'order-retrocharge':
        case 'refund-retrocharge':
          again.push(chargedRow(events, i));
          // Shipping alone; of a line of the order it is netted with what was refunded.
          if (principalOf(events, i) === 0 && besideFees(events, i) > 0 && !isOfLine(world, events, i))
            found.odd.push(oddRow(events, i));
          if (feesOf(events, i) > 0) found.fees.push({ ...oddRow(events, i), fee: 'either', isRead: false });
          break;
        default:
          collect(events, i, found);
      }
    }
    if (corrected.size > 0) again.push(...correctedRefunds(events, corrected));
  }
  return { ...found, charged: unusedCharges(world, again) };
}

function isOfLine({ orders }: World, events: MoneyEvents, i: number): boolean {
  const order = orders.orders.get(events.orderId(i));
  return order !== undefined && lineOf(order, events.sku(i)) !== undefined;
}

function oddRow(events: MoneyEvents, i: number): OddRow {
  const { tab, row } = events.ref(i);
  return { tab, row, date: events.date(i), orderId: events.orderId(i), sku: events.sku(i) };
}

interface Found {
  readonly paid: PaidLine[];
  readonly odd: OddRow[];
  readonly recovered: OddRow[];
  readonly fees: FeeRow[];
}

/** A row that is no sale and no refund. */
function collect(events: MoneyEvents, i: number, found: Found): void {
  const amount = events.total(i);
  if (amount <= 0) return;
  const row = oddRow(events, i);
  const fee = events.feeGivenBack(i);
  if (fee !== null) found.fees.push({ ...row, fee, isRead: true });
  else if (events.kind(i) === 'reimbursement') {
    if (row.orderId !== '') return;
    const { tab, row: number, date, sku } = row;
    const units = Math.max(1, events.quantity(i, 'reimbursement') ?? 1);
    found.paid.push({ tab, row: number, source: events.source, date, sku, units, amount });
  } else if (events.recovers(i)) found.recovered.push(row);
  else if (row.orderId !== '' || row.sku !== '') {
    found.fees.push({ ...row, fee: 'either', isRead: false });
    if (row.orderId !== '' && besideFees(events, i) > 0) found.odd.push(row);
  }
}

function principalOf(events: MoneyEvents, i: number): Money {
  let principal = 0;
  events.parts(i, (part, amount) => {
    if (part === 'principal') principal += amount;
  });
  return principal;
}

function feesOf(events: MoneyEvents, i: number): Money {
  let fees = 0;
  events.parts(i, (part, amount) => {
    if (part === 'fulfilment-fee' || part === 'commission') fees += amount;
  });
  return fees;
}

function besideFees(events: MoneyEvents, i: number): Money {
  let money = 0;
  events.parts(i, (part, amount) => {
    if (!BESIDE.has(part)) money += amount;
  });
  return money;
}

/** A row that charges a buyer again, or one that undoes it (negative). */
interface ChargedRow extends OddRow {
  readonly source: MoneySource;
  readonly principal: Money;
}

function chargedRow(events: MoneyEvents, i: number): ChargedRow {
  const principal = principalOf(events, i);
  const sign = events.kind(i) === 'refund-retrocharge' ? -1 : 1;
  return { ...oddRow(events, i), source: events.source, principal: sign * Math.abs(principal) };
}

/** Replacements that the buyer was charged for; those sent for nothing have no price, or a promotion of it. */
function chargedReplacements(events: MoneyEvents, orders: NumberSet): ChargedRow[] {
  const rows: ChargedRow[] = [];
  for (const i of events.ofOrders(orders)) {
    if (events.kind(i) !== 'order') continue;
    let principal = 0;
    events.parts(i, (part, amount) => {
      if (part === 'principal' || part === 'item-promotion') principal += amount;
    });
    if (principal !== 0) rows.push({ ...oddRow(events, i), source: events.source, principal });
  }
  return rows;
}

/** Refunds with the sign of a charge: they take an earlier one back. All rows of one refund count together. */
function correctedRefunds(events: MoneyEvents, lines: ReadonlySet<string>): ChargedRow[] {
  const groups = new Map<string, ChargedRow[]>();
  for (const i of events.noSales) {
    const line = `${events.orderId(i)}\n${events.sku(i)}`;
    if (events.kind(i) !== 'refund' || !lines.has(line)) continue;
    const key = `${line}\n${events.group(i)}`;
    const row = { ...oddRow(events, i), source: events.source, principal: principalOf(events, i) };
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const principal = sumOf(rows, (r) => r.principal);
    return principal > 0 ? [{ ...(rows[0] as ChargedRow), principal }] : [];
  });
}

/** A tenth of a unit is no unit (contract, "7 and 3 by units"). */
const PART = 10;

/** What no refunded unit has used, of the source that shows most: a newer file may be of another kind. */
function unusedCharges({ orders }: World, rows: readonly ChargedRow[]): OddRow[] {
  const byLine = new Map<string, Map<MoneySource, ChargedRow[]>>();
  for (const row of rows) {
    const key = `${row.orderId}\n${row.sku}`;
    const sources = byLine.get(key) ?? new Map<MoneySource, ChargedRow[]>();
    byLine.set(key, sources.set(row.source, [...(sources.get(row.source) ?? []), row]));
  }
  return [...byLine.values()].flatMap((sources): OddRow[] => {
    const sums = [...sources.values()].map((own) => ({ own, sum: sumOf(own, (r) => r.principal) }));
    const { own, sum } = sums.reduce((a, b) => (b.sum > a.sum ? b : a));
    const first = own.find((r) => r.principal > 0);
    if (sum <= 0 || !first || first.orderId === '') return [];
    const order = orders.orders.get(first.orderId);
    const line = order && lineOf(order, first.sku);
    const refunded = line?.refunded ?? null;
    const came = sumOf(line?.returned ?? [], (u) => u.units);
    const used = refunded ? Math.max(0, Math.min(refunded.units - came, refunded.rechargedUnits)) : 0;
    const price = refunded?.price;
    if (!price) return used > 0 ? [] : [first];
    return (sum * price.units - used * price.price) * PART >= price.price ? [first] : [];
  });
}
