// Refunds of one order and SKU, from one source of money, judged in units and in money.
import { MONEY_SOURCES, type MoneySource } from '../../reports/money/events';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import type { Money } from '../../values/money';
import type { MoneyLine } from '../money/money-lines';
import type { OrderedItem } from './order-facts';

/** One refund: an adjustment id, or a row of a payments file. Money is positive where the seller pays. */
export interface Refund {
  readonly date: Day;
  /** Units that it refunds in full; 0 for a partial refund. */
  readonly units: number;
  readonly principal: Money;
  /** Principal, shipping, gift wrap and goodwill, promotions and restocking fees netted, without tax. */
  readonly gross: Money;
  /** What the refund cost the seller: all its lines but tax. */
  readonly net: Money;
  readonly rows: readonly RowRef[];
}

/** What a unit cost the buyer, as a fraction so that it stays exact. */
export interface UnitPrice {
  readonly price: Money;
  readonly units: number;
}

export interface RefundedItem {
  readonly orderId: string;
  readonly sku: string;
  readonly source: MoneySource;
  readonly marketplaceText: string;
  readonly fulfilment: 'amazon' | 'seller' | null;
  readonly currency: string;
  /** Refunds with a principal, not after the as-of date, oldest first. */
  readonly refunds: readonly Refund[];
  /** Units refunded in full, at most the units ordered. */
  readonly units: number;
  /** Units that the buyer was charged for again. */
  readonly rechargedUnits: number;
  readonly rechargedMoney: Money;
  /** Shipping, gift wrap and goodwill refunded above what the same lines were charged of them; 0 when not. */
  readonly besideOver: Money;
  /** Charged for the same lines; null when the source of the refund has no order line. */
  readonly charged: Money | null;
  /** Units of those order lines, and the fulfilment fee that they paid. */
  readonly chargedUnits: number;
  readonly fulfilmentFee: Money;
  /** Some other source, or one refund alone, shows more units than the order lines that are there. */
  chargeIncomplete: boolean;
  /** Price of a unit from order lines; null when only the orders report, or nothing, gives one. */
  readonly price: UnitPrice | null;
  /** A restocking fee was credited in a refund. */
  readonly hasRestockingFee: boolean;
  /** False: no order line anywhere, units are as printed, and a person must judge. */
  readonly priced: boolean;
  /** Rows of refunds whose units cannot be told from their money. */
  readonly unclear: readonly RowRef[];
  readonly orderRows: readonly RowRef[];
  readonly rechargeRows: readonly RowRef[];
}

/** Judges the refunds among the money lines of one order and SKU; null when there are none that count. */
export function judgeRefunds(lines: readonly MoneyLine[], ordered: OrderedItem | null, asOf: Day): RefundedItem | null {
  if (!hasRefund(lines)) return null;
  const sources = bySource(lines);
  const told = sources.find((s) => s.refunds.length > 0);
  if (told === undefined) return null;
  const { source, own, orders: orderLines, units: chargedUnits } = told;
  const groups = groupRefunds(told.refunds);
  const price = unitPrice(told, sources);
  const [recharges, undone] = rechargesOf(lines, sources);

  const { refunds, unclear, counted, correctedUnits, correctedMoney } = countRefunds(groups, price, ordered, asOf);
  if (refunds.length === 0) return null;

  const orderedUnits = unitsOrdered(source, sources, ordered);
  const refundedUnits = sumOf(refunds, (r) => r.units);
  const recharged = net(recharges, undone, (g) => (g.hasPrincipal ? unitsOf(g, price, ordered) : 0));
  const charged = orderLines.some((l) => l.principal !== null)
    ? sumOf(orderLines, (l) => (l.principal ?? 0) + l.extras)
    : null;
  const first = told.refunds[0] as MoneyLine;
  return {
    orderId: first.orderId,
    sku: first.sku,
    source,
    marketplaceText: pick(own, lines, (l) => l.marketplace),
    fulfilment: fulfilmentOf(own) ?? fulfilmentOf(lines),
    currency: pick(own, lines, (l) => l.currency),
    refunds,
    units: Math.min(refundedUnits, orderedUnits ?? refundedUnits),
    rechargedUnits: recharged + correctedUnits,
    rechargedMoney: net(recharges, undone, chargedMoney) + correctedMoney,
    besideOver: Math.max(0, sumOf(counted, (g) => -g.beside) - sumOf(orderLines, (l) => l.beside)),
    charged,
    chargedUnits,
    fulfilmentFee: sumOf(orderLines, (l) => l.fulfilmentFee),
    chargeIncomplete:
      // A later shipment of the order can stand in a settlement that is not here.
      (orderedUnits !== null && orderedUnits > chargedUnits) ||
      (ordered === null && groups.some((g) => (g.quantity ?? 0) > chargedUnits)),
    price,
    hasRestockingFee: own.some((l) => l.restockingFee),
    priced: price !== null || pricedByOrders(ordered),
    unclear,
    orderRows: orderLines.filter((l) => l.principal !== null).map(ref),
    rechargeRows: recharges.length + undone.length === 0 ? [] : [...recharges, ...undone].flatMap((g) => g.rows),
  };
}

/** Most lines of an order are not refunded. */
function hasRefund(lines: readonly MoneyLine[]): boolean {
  for (let i = 0; i < lines.length; i++) if ((lines[i] as MoneyLine).kind === 'refund') return true;
  return false;
}

function fulfilmentOf(lines: readonly MoneyLine[]): MoneyLine['fulfilment'] {
  return lines.find((l) => l.fulfilment !== null)?.fulfilment ?? null;
}

/** The refunds that count, oldest first, and what takes them back. Apart from the rest, which the engine makes faster so. */
function countRefunds(groups: readonly Group[], price: UnitPrice | null, ordered: OrderedItem | null, asOf: Day) {
  const refunds: Refund[] = [];
  const unclear: RowRef[] = [];
  const counted: Group[] = [];
  let correctedUnits = 0;
  let correctedMoney = 0;
  for (const g of groups) {
    // Shipping that was taken back from the buyer.
    if (!g.hasPrincipal && g.extras > 0) correctedMoney += g.extras;
    if (!g.hasPrincipal || g.date === null) continue;
    const units = unitsOf(g, price, ordered);
    // A refund with the sign of a charge takes an earlier one back.
    if (g.principal > 0) {
      correctedUnits += units;
      correctedMoney += g.principal + g.extras;
      continue;
    }
    if (g.date > asOf) continue;
    // What cost the buyer nothing is no unit (Vine, a free item).
    const free = g.principal + g.extras >= 0;
    if (!free && isUnclear(g, price, ordered)) unclear.push(...g.rows);
    counted.push(g);
    refunds.push({
      date: g.date,
      units: free ? 0 : units,
      principal: -g.principal,
      gross: -(g.principal + g.extras),
      net: -g.net,
      rows: g.rows,
    });
  }
  if (refunds.length > 1) refunds.sort((a, b) => a.date - b.date || a.gross - b.gross);
  return { refunds, unclear, counted, correctedUnits, correctedMoney };
}

/** What one source tells of an order and SKU. */
interface SourceLines {
  readonly source: MoneySource;
  readonly own: MoneyLine[];
  readonly orders: MoneyLine[];
  readonly refunds: MoneyLine[];
  /** Units of the order lines. */
  units: number;
}

/** The sources that tell of them, best first. */
function bySource(lines: readonly MoneyLine[]): SourceLines[] {
  const sources: SourceLines[] = [];
  for (const line of lines) {
    let told = sourceOf(sources, line.source);
    if (!told) {
      told = { source: line.source, own: [], orders: [], refunds: [], units: 0 };
      sources.push(told);
    }
    told.own.push(line);
    if (line.kind === 'order') told.orders.push(line);
    else if (line.kind === 'refund') told.refunds.push(line);
  }
  for (const told of sources) told.units = countUnits(told.orders);
  if (sources.length < 2) return sources;
  return sources.sort((a, b) => MONEY_SOURCES.indexOf(a.source) - MONEY_SOURCES.indexOf(b.source));
}

function sourceOf(sources: readonly SourceLines[], source: MoneySource): SourceLines | undefined {
  for (let i = 0; i < sources.length; i++) if (sources[i]?.source === source) return sources[i];
  return undefined;
}

/** Shipping, gift wrap and goodwill that lines were charged and that was not refunded with them, in one source. */
function besideLeft(lines: readonly MoneyLine[], source: MoneySource): Money {
  const of = (kind: MoneyLine['kind']) => sumOf(lines, (l) => (l.source === source && l.kind === kind ? l.beside : 0));
  return Math.max(0, of('order') + of('refund'));
}

/**
 * What was charged for a refunded item, with what other lines of its order were charged for shipping, gift wrap and goodwill:
 * charged on one line they may come back on another (contract, "7 and 3 by units").
 * @param others the lines of each of the others
 * @param lent what items before it had of that
 * @returns the money that it has of it
 */
export function lentBeside(item: RefundedItem, others: readonly (readonly MoneyLine[])[], lent: Money): Money {
  if (item.charged === null || item.besideOver === 0) return 0;
  const over = sumOf(item.refunds, (r) => r.gross) - item.rechargedMoney - item.charged;
  const left = sumOf(others, (lines) => besideLeft(lines, item.source)) - lent;
  return Math.max(0, Math.min(over, item.besideOver, left));
}

/** The buyer's second charges and what undid them, from the source that shows most: a newer file may be of another kind. */
function rechargesOf(
  lines: readonly MoneyLine[],
  sources: readonly SourceLines[],
): [recharges: Group[], undone: Group[]] {
  let most: [Group[], Group[]] = [[], []];
  if (!lines.some((l) => l.kind === 'order-retrocharge' || l.kind === 'refund-retrocharge')) return most;
  for (const { own } of sources) {
    const found: [Group[], Group[]] = [
      groupRefunds(own.filter((l) => l.kind === 'order-retrocharge')),
      groupRefunds(own.filter((l) => l.kind === 'refund-retrocharge')),
    ];
    if (net(...found, chargedMoney) > net(...most, chargedMoney)) most = found;
  }
  return most;
}

/** What a buyer was charged again, or given back of it; shipping alone is money, too, and no unit. Tax is none. */
function chargedMoney({ principal, extras }: Group): Money {
  return Math.abs(principal + extras);
}

interface Group {
  readonly date: Day | null;
  readonly principal: Money;
  readonly hasPrincipal: boolean;
  readonly extras: Money;
  readonly beside: Money;
  readonly net: Money;
  readonly quantity: number | null;
  /** The principal of each of its lines. */
  readonly parts: readonly Money[];
  readonly rows: readonly RowRef[];
}

function groupRefunds(lines: readonly MoneyLine[]): Group[] {
  const first = lines[0]?.group;
  // Nearly all refunds of a line are one.
  const groups = lines.every((l) => l.group === first) ? [lines] : [...group(lines, (l) => l.group).values()];
  return (lines.length === 0 ? [] : groups).map((list) => {
    let date: Day | null = null;
    let quantity: number | null = null;
    let [principal, extras, beside, net] = [0, 0, 0, 0];
    const parts: Money[] = [];
    for (const line of list) {
      if (line.date !== null && (date === null || line.date < date)) date = line.date;
      if (line.quantity !== null && line.quantity > 0) quantity = (quantity ?? 0) + line.quantity;
      if (line.principal !== null && line.principal !== 0) {
        principal += line.principal;
        parts.push(Math.abs(line.principal));
      }
      extras += line.extras;
      beside += line.beside;
      net += line.net;
    }
    const rows = list.map(ref);
    return { date, principal, hasPrincipal: principal !== 0, extras, beside, net, quantity, parts, rows };
  });
}

/** Whole units in a refund: rounded down, a remainder of 90 % of a unit counting as one, at most the printed quantity. */
function unitsOf(group: Group, price: UnitPrice | null, ordered: OrderedItem | null): number {
  const amount = Math.abs(group.principal);
  const readings = price ? [price] : orderReadings(ordered);
  if (readings.length === 0) return group.quantity ?? 1;
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const reading of readings) {
    const distance = fromWhole((amount * reading.units) / reading.price);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = wholeUnits(amount, reading);
    }
  }
  return Math.min(best, group.quantity ?? best);
}

/** What division leaves of whole numbers. */
const EVEN = 1e-9;

/**
 * Printed units that do not cost what was refunded, a part of a unit beside whole ones where no units are printed, or units
 * that only several partial lines together come to.
 */
function isUnclear(group: Group, price: UnitPrice | null, ordered: OrderedItem | null): boolean {
  const amount = Math.abs(group.principal);
  const readings = price ? [price] : orderReadings(ordered);
  const { quantity, parts } = group;
  return (
    readings.length > 0 &&
    readings.every((reading) => {
      const { price: p, units } = reading;
      const ratio = (amount * units) / p;
      if (parts.filter((part) => wholeUnits(part, reading) === 0).length > 1 && wholeUnits(amount, reading) > 0)
        return true;
      // Above what was charged is the other part of error 3.
      if (amount > p) return false;
      if (quantity !== null) return (quantity > 1 && quantity - ratio > 0.1 + EVEN) || ratio - quantity > 0.1 + EVEN;
      return ratio > 1 && ratio % 1 >= 0.1 && ratio % 1 < 0.9 - EVEN;
    })
  );
}

function wholeUnits(amount: Money, { price, units }: UnitPrice): number {
  const scaled = amount * units;
  const whole = Math.floor(scaled / price);
  return (scaled - whole * price) * 10 >= price * 9 ? whole + 1 : whole;
}

function fromWhole(ratio: number): number {
  return Math.abs(ratio - Math.max(1, Math.round(ratio)));
}

/** Price of a unit from the refund's own source, else from the next that has an order line. */
function unitPrice(own: SourceLines, sources: readonly SourceLines[]): UnitPrice | null {
  const first = priceOf(own);
  if (first) return first;
  for (const told of sources) {
    const price = told === own ? null : priceOf(told);
    if (price) return price;
  }
  return null;
}

function priceOf({ orders, units }: SourceLines): UnitPrice | null {
  const price = sumOf(orders, (l) => l.principal ?? 0);
  return units > 0 && price > 0 ? { price, units } : null;
}

/** `item-price` as printed and without the tax beside it: in Europe and Japan the price holds the tax. */
function orderReadings(ordered: OrderedItem | null): UnitPrice[] {
  if (!ordered || ordered.units <= 0) return [];
  const readings: UnitPrice[] = [];
  for (const price of new Set([ordered.price, ordered.price - ordered.tax])) {
    if (price > 0) readings.push({ price, units: ordered.units });
  }
  return readings;
}

function pricedByOrders(ordered: OrderedItem | null): boolean {
  return orderReadings(ordered).length > 0;
}

/**
 * Units of order lines. Some files count them on a line of their own, others on the line with the principal; a file that
 * does both counts them once. What cost nothing beside others is no unit of theirs.
 */
function countUnits(orders: readonly MoneyLine[]): number {
  const onPrincipal = sumOf(orders, (l) => (l.principal ? (l.quantity ?? 0) : 0));
  return onPrincipal > 0 ? onPrincipal : sumOf(orders, (l) => l.quantity ?? 0);
}

function unitsOrdered(
  source: MoneySource,
  sources: readonly SourceLines[],
  ordered: OrderedItem | null,
): number | null {
  let most = ordered?.units ?? 0;
  for (const { source: s, units } of sources) {
    if (s === source && units > 0 && units >= most) return units;
    most = Math.max(most, units);
  }
  return most > 0 ? most : null;
}

function net(recharges: readonly Group[], undone: readonly Group[], measure: (g: Group) => number): number {
  const total = sumOf(recharges, measure) - sumOf(undone, measure);
  return Math.max(0, total);
}

function pick(own: readonly MoneyLine[], all: readonly MoneyLine[], value: (l: MoneyLine) => string): string {
  return value(
    own.find((l) => l.kind === 'refund' && value(l) !== '') ??
      own.find((l) => value(l) !== '') ??
      all.find((l) => value(l) !== '') ??
      (own[0] as MoneyLine),
  );
}

function ref({ tab, row }: RowRef): RowRef {
  return { tab, row };
}
