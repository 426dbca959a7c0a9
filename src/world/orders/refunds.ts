// Refunds of one order and SKU, from one source of money, judged in units and in money.
import type { MoneySource } from '../../reports/money/events';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { appended, group, sumOf } from '../../values/lists';
import type { Money } from '../../values/money';
import type { MoneyLine } from '../money/money-lines';
import type { OrderedItem } from './order-facts';
import { bySource, type SourceLines } from './source-lines';
import { fitsUnits, fromWhole, type UnitPrice, wholeUnits } from './unit-price';

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

export interface RefundedItem {
  readonly orderId: string;
  readonly sku: string;
  readonly source: MoneySource;
  readonly marketplaceText: string;
  readonly currency: string;
  /** Refunds with a principal, not after the as-of date, oldest first. */
  readonly refunds: readonly Refund[];
  /** Units refunded in full, at most the units ordered; and as many as the refunds come to. */
  readonly units: number;
  readonly countedUnits: number;
  /** Units that the buyer was charged for again. */
  readonly rechargedUnits: number;
  readonly rechargedMoney: Money;
  /** Shipping, gift wrap and goodwill refunded above what the same lines were charged of them; 0 when not. */
  readonly besideOver: Money;
  /** Charged for the same lines; null when the source of the refund has no order line. */
  charged: Money | null;
  /** Tax that the same lines were charged and that was not refunded apart: a refund's principal may hold it. */
  readonly taxLeft: Money;
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
  if (!hasKind(lines, 'refund')) return null;
  const sources = bySource(lines);
  const told = firstWithRefund(sources);
  // Money of two currencies is neither compared nor added.
  const price = inOneCurrency(told.own) ? unitPrice(told, sources) : null;
  const readings = price ? [price] : orderReadings(ordered);
  const groups = groupRefunds(told.refunds);
  const counted = countRefunds(groups, readings, asOf);
  return counted.refunds.length === 0 ? null : itemOf(lines, sources, told, price, readings, groups, counted, ordered);
}

function itemOf(
  lines: readonly MoneyLine[],
  sources: readonly SourceLines[],
  told: SourceLines,
  price: UnitPrice | null,
  readings: readonly UnitPrice[],
  groups: readonly Group[],
  counted: Counted,
  ordered: OrderedItem | null,
): RefundedItem {
  const { own } = told;
  const orderedUnits = unitsOrdered(told.source, sources, ordered);
  const unitsInOne = ordered === null && price !== null ? mostInOne(groups, price) : 0;
  const [recharges, undone] = rechargesOf(lines, sources);
  const rechargedUnits = net(recharges, undone, (g) => (g.hasPrincipal ? unitsOf(g, readings) : 0));
  const first = told.refunds[0] as MoneyLine;
  return {
    orderId: first.orderId,
    sku: first.sku,
    source: told.source,
    marketplaceText: pick(own, lines, marketplaceOf),
    currency: pick(own, lines, currencyOf),
    refunds: counted.refunds,
    units: orderedUnits === null ? counted.units : Math.min(counted.units, Math.max(orderedUnits, unitsInOne)),
    countedUnits: counted.units,
    rechargedUnits: rechargedUnits + counted.correctedUnits,
    rechargedMoney: net(recharges, undone, chargedMoney) + counted.correctedMoney,
    besideOver: Math.max(0, counted.beside - told.beside),
    charged: told.chargeRows.length === 0 || !inOneCurrency(told.own) ? null : told.charged,
    taxLeft: Math.max(0, told.tax - counted.tax),
    chargedUnits: told.units,
    fulfilmentFee: told.fulfilmentFee,
    chargeIncomplete:
      // A later shipment of the order can stand in a settlement that is not here.
      (orderedUnits !== null && orderedUnits > told.units) ||
      (ordered === null && (unitsInOne > told.units || groups.some((g) => (g.quantity ?? 0) > told.units))),
    price,
    hasRestockingFee: told.restockingFee,
    priced: readings.length > 0,
    unclear: counted.unclear,
    orderRows: told.chargeRows,
    rechargeRows: recharges.length + undone.length === 0 ? NO_ROWS : [...recharges, ...undone].flatMap((g) => g.rows),
  };
}

const NO_ROWS: readonly RowRef[] = [];

function inOneCurrency(lines: readonly MoneyLine[]): boolean {
  let currency = '';
  for (const line of lines) {
    if (line.currency === '' || line.currency === currency) continue;
    if (currency !== '') return false;
    currency = line.currency;
  }
  return true;
}

/** Most lines of an order are not refunded, and next to none charged again. */
function hasKind(lines: readonly MoneyLine[], kind: MoneyLine['kind']): boolean {
  for (let i = 0; i < lines.length; i++) if ((lines[i] as MoneyLine).kind === kind) return true;
  return false;
}

const marketplaceOf = (line: MoneyLine): string => line.marketplace;
const currencyOf = (line: MoneyLine): string => line.currency;

/** What counts of the refunds of one source. */
interface Counted {
  /** Oldest first. */
  refunds: Refund[];
  unclear: readonly RowRef[];
  units: number;
  beside: Money;
  tax: Money;
  correctedUnits: number;
  correctedMoney: Money;
}

/** The refunds that count, and what takes them back. */
function countRefunds(groups: readonly Group[], readings: readonly UnitPrice[], asOf: Day): Counted {
  const counted: Counted = {
    refunds: [],
    unclear: NO_ROWS,
    units: 0,
    beside: 0,
    tax: 0,
    correctedUnits: 0,
    correctedMoney: 0,
  };
  for (let i = 0; i < groups.length; i++) {
    const g = groups[i] as Group;
    counted.tax -= g.tax;
    if (!g.hasPrincipal || g.date === null || g.principal > 0) correct(counted, g, readings);
    else if (g.date <= asOf) count(counted, g, g.date, readings);
  }
  if (counted.refunds.length > 1) counted.refunds.sort((a, b) => a.date - b.date || a.gross - b.gross);
  return counted;
}

/** Shipping that was taken back from the buyer, or a refund with the sign of a charge, which takes an earlier one back. */
function correct(counted: Counted, g: Group, readings: readonly UnitPrice[]): void {
  if (!g.hasPrincipal) {
    if (g.extras > 0) counted.correctedMoney += g.extras;
  } else if (g.date !== null) {
    counted.correctedUnits += unitsOf(g, readings);
    counted.correctedMoney += g.principal + g.extras;
  }
}

function count(counted: Counted, g: Group, date: Day, readings: readonly UnitPrice[]): void {
  // What cost the buyer nothing is no unit (Vine, a free item).
  const free = g.principal + g.extras >= 0;
  const units = free ? 0 : unitsOf(g, readings);
  if (!free && isUnclear(g, readings)) counted.unclear = [...counted.unclear, ...g.rows];
  counted.units += units;
  counted.beside -= g.beside;
  counted.refunds = appended(counted.refunds, {
    date,
    units,
    principal: -g.principal,
    gross: -(g.principal + g.extras),
    net: -g.net,
    // As long as it is: the one that grew has room for twice as many.
    rows: g.rows.slice(),
  });
}

/** Of sources of which one has a refund the best such one. */
function firstWithRefund(sources: readonly SourceLines[]): SourceLines {
  let i = 0;
  while ((sources[i] as SourceLines).refunds.length === 0) i++;
  return sources[i] as SourceLines;
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

type Recharges = readonly [recharges: readonly Group[], undone: readonly Group[]];

const NONE_CHARGED: Recharges = [[], []];

/** The buyer's second charges and what undid them, from the source that shows most: a newer file may be of another kind. */
function rechargesOf(lines: readonly MoneyLine[], sources: readonly SourceLines[]): Recharges {
  if (!hasKind(lines, 'order-retrocharge') && !hasKind(lines, 'refund-retrocharge')) return NONE_CHARGED;
  let most = NONE_CHARGED;
  for (const { own } of sources) {
    const found: Recharges = [
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
  readonly tax: Money;
  readonly quantity: number | null;
  /** The principal of each of its lines. */
  readonly parts: readonly Money[];
  readonly rows: readonly RowRef[];
}

function groupRefunds(lines: readonly MoneyLine[]): Group[] {
  const [only] = lines;
  if (!only) return [];
  // Nearly all refunds of a line are one.
  if (lines.length === 1 || isOneGroup(lines, only.group)) return [groupOf(lines)];
  return [...group(lines, (l) => l.group).values()].map(groupOf);
}

function isOneGroup(lines: readonly MoneyLine[], name: string): boolean {
  for (let i = 0; i < lines.length; i++) if ((lines[i] as MoneyLine).group !== name) return false;
  return true;
}

function groupOf(list: readonly MoneyLine[]): Group {
  let date: Day | null = null;
  let quantity: number | null = null;
  let principal = 0;
  let extras = 0;
  let beside = 0;
  let net = 0;
  let tax = 0;
  const parts: Money[] = [];
  for (let i = 0; i < list.length; i++) {
    const line = list[i] as MoneyLine;
    if (line.date !== null && (date === null || line.date < date)) date = line.date;
    if (line.quantity !== null && line.quantity > 0) quantity = (quantity ?? 0) + line.quantity;
    if (line.principal !== null && line.principal !== 0) {
      principal += line.principal;
      parts.push(Math.abs(line.principal));
    }
    extras += line.extras;
    beside += line.beside;
    net += line.net;
    tax += line.tax;
  }
  const rows = list.length === 1 ? (list[0] as MoneyLine).rows : list.flatMap((line) => line.rows);
  return { date, principal, hasPrincipal: principal !== 0, extras, beside, net, tax, quantity, parts, rows };
}

/** Whole units in a refund: rounded down, a remainder of 90 % of a unit counting as one, at most the printed quantity. */
function unitsOf(group: Group, readings: readonly UnitPrice[]): number {
  const amount = Math.abs(group.principal);
  if (readings.length === 0) return group.quantity ?? 1;
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] as UnitPrice;
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
function isUnclear(group: Group, readings: readonly UnitPrice[]): boolean {
  for (let i = 0; i < readings.length; i++) if (!isUnclearAt(group, readings[i] as UnitPrice)) return false;
  return readings.length > 0;
}

function isUnclearAt({ principal, quantity, parts }: Group, reading: UnitPrice): boolean {
  const amount = Math.abs(principal);
  const { price, units, each } = reading;
  const ratio = each.length > 0 ? wholeUnits(amount, reading) : (amount * units) / price;
  if (parts.length > 1 && isPartial(parts, reading) && wholeUnits(amount, reading) > 0) return true;
  // Above what was charged is the other part of error 3.
  if (amount > price) return false;
  if (ratio > 0 && !fitsUnits(amount, reading)) return true;
  if (quantity !== null) return (quantity > 1 && quantity - ratio > 0.1 + EVEN) || ratio - quantity > 0.1 + EVEN;
  return ratio > 1 && ratio % 1 >= 0.1 && ratio % 1 < 0.9 - EVEN;
}

/** Several parts that are no unit by themselves. */
function isPartial(parts: readonly Money[], reading: UnitPrice): boolean {
  return parts.filter((part) => wholeUnits(part, reading) === 0).length > 1;
}

/** Most units that one refund comes to without a remainder: nobody is refunded several times the price of a unit by chance. */
function mostInOne(groups: readonly Group[], { price, units }: UnitPrice): number {
  let most = 0;
  for (let i = 0; i < groups.length; i++) {
    const { principal, quantity } = groups[i] as Group;
    const times = (-principal * units) / price;
    if (Number.isInteger(times)) most = Math.max(most, Math.min(times, quantity ?? times));
  }
  return most;
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

function priceOf({ principal, units, prices }: SourceLines): UnitPrice | null {
  return units > 0 && principal > 0 ? { price: principal, units, each: prices } : null;
}

/** `item-price` as printed and without the tax beside it: in Europe and Japan the price holds the tax. */
function orderReadings(ordered: OrderedItem | null): UnitPrice[] {
  if (!ordered || ordered.units <= 0) return [];
  const { price, tax, units } = ordered;
  const readings: UnitPrice[] = [];
  if (price > 0) readings.push({ price, units, each: [] });
  if (tax !== 0 && price > tax) readings.push({ price: price - tax, units, each: [] });
  return readings;
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
  if (recharges.length === 0) return 0;
  const total = sumOf(recharges, measure) - sumOf(undone, measure);
  return Math.max(0, total);
}

/** What the refunds of the told lines say, else any of these, else any at all. */
function pick(own: readonly MoneyLine[], all: readonly MoneyLine[], value: (l: MoneyLine) => string): string {
  return firstText(own, true, value) || firstText(own, false, value) || firstText(all, false, value);
}

function firstText(lines: readonly MoneyLine[], refunds: boolean, value: (l: MoneyLine) => string): string {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as MoneyLine;
    if (refunds && line.kind !== 'refund') continue;
    const text = value(line);
    if (text !== '') return text;
  }
  return '';
}
