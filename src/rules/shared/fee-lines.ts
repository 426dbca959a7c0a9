// Charged lines against what they should have cost: shared by both fee rules, which differ in what is correct.
import type { FeeCharged, Message } from '../../claims/claim';
import { laterKey } from '../../claims/filed-part';
import { evidence, type Found, found } from '../../claims/finding';
import { type Passed, placeOf, settledOf } from '../../claims/verdict';
import { marketplace as facts } from '../../policy/marketplaces';
import type { FiledClaim } from '../../settings';
import type { RowRef } from '../../values/cell';
import { type Day, isoOf } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import type { Sum } from '../../values/message';
import { isWholeCurrency, MONEY_SCALE, type Money, roundToCent, share } from '../../values/money';
import { FeeBook, type SkuCharges } from '../../world/fees/fee-book';
import { type FeeCharge, feeRowsOf, orderIdOf } from '../../world/fees/fee-charges';
import type { FeeWorld } from '../../world/fees/fee-world';

/** Rounding that is no excess: 0.02 of the currency per unit (contract). */
export const TOLERANCE: Money = (MONEY_SCALE * 2) / 100;

/** Where the day that decides is not in the reports: a charge is posted within this many days after it, often at once. */
const POSTED_LATER: Day = 30;

/** What one of the two rules makes of all charges. */
export interface FeeFindings {
  readonly found: readonly Found[];
  readonly passed: readonly Passed[];
}

/** A line that was charged above what is correct. */
export interface TooMuch {
  readonly charge: FeeCharge;
  readonly charged: Money;
  /** For all units of the line. */
  readonly correct: Money;
  /** charged − correct, or less where a part may have been tax. */
  readonly excess: Money;
  readonly rows: readonly RowRef[];
  /** Reasons why a person must judge. */
  readonly review: readonly Message[];
}

/** The fees of the world, indexed once (`world.once`). */
export function feeBook(world: FeeWorld): FeeBook {
  return world.once(makeFeeBook);
}

const makeFeeBook = (world: FeeWorld) => new FeeBook(world.reading, world.catalogue, world.settings);

/** The days on which a fee was decided: the known ones, else the day of posting (contract). */
export function decidingDays(known: readonly Day[], posted: Day): readonly Day[] {
  return known.length > 0 ? known : [posted];
}

/** A day long enough before the posting that an older card may have decided; null where the day is known. */
export function earlierDay(known: readonly Day[], posted: Day): Day | null {
  return known.length > 0 ? null : posted - POSTED_LATER;
}

interface Netted extends TooMuch {
  /** Of the excess, given back. */
  given: Money;
  /** What Amazon gave back of the line as its reports show it: with a refund a part of what was due, too. */
  credited: Money;
  /** The share of the fee that Amazon kept when the order was refunded. */
  kept: number;
}

/**
 * Takes what was given back off the lines, oldest first: with refunds, for the order (whenever that was), then for the
 * product alone.
 */
function net(
  world: FeeWorld,
  list: SkuCharges,
  lines: readonly TooMuch[],
  kind: 'fulfilment' | 'referral',
): { netted: Netted[]; rows: RowRef[] } {
  const book = feeBook(world);
  const reversed = new Map<number, { amount: Money; rows: RowRef[] }>();
  for (const charge of list.charges) {
    const amount = kind === 'fulfilment' ? charge.fulfilment : charge.commission;
    if (amount >= 0) continue;
    const back = reversed.get(charge.order) ?? { amount: 0, rows: [] };
    back.amount -= amount;
    back.rows.push(...feeRowsOf(charge, kind === 'fulfilment' ? kind : 'commission'));
    reversed.set(charge.order, back);
  }
  const netted: Netted[] = lines.map((line) => ({ ...line, given: 0, credited: 0, kept: 1 }));
  const rows: RowRef[] = netRefunds(book, list, netted, kind);
  const used = new Map<string, Money>();
  const take = (orderId: string, product: string, line: Netted) => {
    const key = `${orderId}\n${product}`;
    // What several sources tell is the same money: of those that can be about the charge the one that tells most.
    const told = (book.credits.get(key) ?? []).filter(
      (c) => (c.kind === kind || c.kind === 'either') && (orderId !== '' || c.newest >= line.charge.posted),
    );
    const most = Math.max(0, ...told.map((c) => c.amount));
    const taken = Math.min(most - (used.get(key) ?? 0), line.excess - line.given);
    if (taken <= 0) return;
    line.given += taken;
    line.credited += taken;
    used.set(key, (used.get(key) ?? 0) + taken);
    rows.push(...told.flatMap((c) => (c.amount === most ? c.rows : [])));
  };
  // Some fees are given back as a negative charge of the same order.
  for (const line of netted) {
    const back = reversed.get(line.charge.order);
    if (!back || back.amount <= 0) continue;
    const taken = Math.min(back.amount, line.excess - line.given);
    line.given += taken;
    line.credited += taken;
    back.amount -= taken;
    rows.push(...back.rows);
  }
  const { sku } = list;
  for (const line of netted) for (const product of [sku, '']) take(orderIdOf(line.charge), product, line);
  const products = [sku, ...[...world.catalogue.fnskusOf(sku)].sort().map((fnsku) => `fnsku ${fnsku}`)];
  for (const line of netted) for (const product of products) take('', product, line);
  return { netted, rows };
}

/**
 * Refund lines are no evidence of a rate, but with a refund Amazon gives the commission back, all but its administration
 * fee: the same share of the excess came back with it. A fulfilment fee that came back was the excess first.
 */
function netRefunds(
  book: FeeBook,
  list: SkuCharges,
  lines: readonly Netted[],
  kind: 'fulfilment' | 'referral',
): RowRef[] {
  const rows: RowRef[] = [];
  const left = new Map<number, Money>();
  for (const line of lines) {
    const { order } = line.charge;
    const back = book.refunded(line.charge);
    const amount = kind === 'fulfilment' ? back.fulfilment : back.commission;
    if (amount <= 0) continue;
    if (kind === 'referral') {
      const paid = sumOf(list.charges, (c) => (c.order === order ? Math.max(0, c.commission) : 0));
      line.given = Math.min(line.excess, Math.ceil((line.excess * amount) / paid));
      line.credited = (line.charged * amount) / paid;
      line.kept = Math.max(0, 1 - amount / paid);
    } else {
      const rest = left.get(order) ?? amount;
      line.given = Math.min(line.excess, rest);
      line.credited = line.given;
      left.set(order, rest - line.given);
    }
    rows.push(...back.rows);
  }
  return rows;
}

/**
 * The open lines as a text tells them, each as the reports show it: lines of an order that got something back are one, for
 * the report says what came back of the order. Rounded so that they add up to the amount claimed.
 */
function toldOf(netted: readonly Netted[], isOpen: (line: Netted) => boolean, currency: string): Told[] {
  const scale = isWholeCurrency(currency) ? 100 : 1;
  const round = (money: Money) => roundToCent(money / scale) * scale;
  const given = new Set(netted.flatMap((l) => (l.credited > 0 ? [l.charge.order] : [])));
  const groups = group(netted, (line) => (given.has(line.charge.order) ? line.charge.order : line));
  let sum: Money = 0;
  return [...groups.values()].flatMap((lines) => {
    const open = lines.filter(isOpen);
    if (open.length === 0) return [];
    const before = round(sum);
    sum += sumOf(open, (l) => l.excess - l.given);
    const posted = Math.max(...lines.map(({ charge }) => charge.posted));
    const charged = sumOf(lines, (l) => l.charged);
    const credited = round(sumOf(lines, (l) => l.credited));
    const told: FeeCharged = {
      ...{ date: posted, orderId: orderIdOf((lines[0] as Netted).charge) },
      ...{ units: sumOf(lines, (l) => l.charge.units), charged, given: credited },
      correct: charged - credited - (round(sum) - before),
    };
    return [{ told, lines }];
  });
}

interface Told {
  readonly told: FeeCharged;
  readonly lines: readonly Netted[];
}

/** Orders whose commission came back in part: Amazon will look at them too. */
function refundedNote(book: FeeBook, lines: readonly Netted[]): Message[] {
  const refunded = lines.filter(({ charge }) => book.refunded(charge).commission > 0);
  const orders = [...new Set(refunded.map((l) => orderIdOf(l.charge)))].sort();
  const [first] = orders;
  return first === undefined ? [] : [{ id: 'commission-given-back', data: { count: orders.length, first } }];
}

/** A sentence once, however many lines gave it; of several the first. */
function once(messages: readonly Message[]): Message[] {
  const seen = new Map<string, Message>();
  for (const message of messages) if (!seen.has(message.id)) seen.set(message.id, message);
  return [...seen.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const filedUntil = (until: Day, caseId: string): Message => ({ id: 'filed-until', data: { until, caseId } });

type FeeRule = 'size-tier-fee' | 'referral-fee';

/** What the sentence of a finding is given: its open lines, their units and money, and the units given back in full. */
type Counted = Readonly<
  Record<'lines' | 'units' | 'settled', number> &
    Record<'charged' | 'correct' | 'tax' | 'given' | 'amount', Money> & { currency: string }
>;

/**
 * The finding of a SKU; of charges later than those that were filed another one, for a claim of its own. None when nothing was
 * charged too much.
 */
export function feeFindings(
  world: FeeWorld,
  rule: FeeRule,
  list: SkuCharges,
  lines: readonly TooMuch[],
  sum: (counted: Counted) => Sum,
): Found[] {
  if (lines.length === 0) return NONE_FOUND;
  const { netted, rows } = net(world, list, lines, rule === 'size-tier-fee' ? 'fulfilment' : 'referral');
  const key = `${rule}/${list.marketplace}/${list.sku}`;
  const periods = periodsOf(key, netted, world.settings.filed);
  return periods.map((period) => periodFinding(world, rule, list, period, rows, sum));
}

const NONE_FOUND: Found[] = [];

/** Charges that are one claim. */
interface Period {
  readonly key: string;
  readonly netted: readonly Netted[];
  /** What was filed before them. */
  readonly after: FiledClaim | null;
}

function periodsOf(key: string, netted: readonly Netted[], filed: readonly FiledClaim[]): Period[] {
  const periods: Period[] = [];
  let left = netted;
  let current = key;
  let after: FiledClaim | null = null;
  for (;;) {
    const told = filed.find((one) => one.key === current);
    const until = told?.part.until ?? null;
    // Each was filed for charges later than those before it, whatever somebody wrote into the cell.
    if (!told || until === null || until <= (after?.part.until ?? Number.NEGATIVE_INFINITY)) break;
    const own = left.filter(({ charge }) => charge.posted <= until);
    if (own.length > 0) periods.push({ key: current, netted: own, after });
    left = left.filter(({ charge }) => charge.posted > until);
    current = laterKey(key, isoOf(until));
    after = told;
  }
  if (left.length > 0) periods.push({ key: current, netted: left, after });
  return periods;
}

function periodFinding(
  world: FeeWorld,
  rule: FeeRule,
  list: SkuCharges,
  { key, netted, after }: Period,
  rows: readonly RowRef[],
  sum: (counted: Counted) => Sum,
): Found {
  const until = after?.part.until ?? null;
  const isOpen = (line: Netted) => line.excess - line.given > TOLERANCE * line.charge.units;
  const open = netted.filter(isOpen);
  const settled = netted.filter((line) => !isOpen(line));
  const total = (items: readonly Netted[], value: (line: Netted) => number) => items.reduce((s, l) => s + value(l), 0);
  const units = (items: readonly Netted[]) => total(items, (l) => l.charge.units);
  const amount = roundToCent(total(open, (l) => l.excess - l.given));
  const { sku, marketplace } = list;
  const { currency } = facts(marketplace);
  const oldest = (open[0] ?? settled[0]) as Netted;
  const told = toldOf(netted, isOpen, currency);
  const charges = told.map((one) => one.told);
  const listed = new Set(told.flatMap(({ lines }) => lines));
  const tax = roundToCent(total([...listed], (l) => (l.charged - l.correct - l.excess) * l.kept));
  return found({
    key,
    marketplace,
    sku,
    fnsku: world.catalogue.fnskuOf(sku) ?? '',
    asin: world.catalogue.asinOf(sku) ?? '',
    title: world.catalogue.titleOf(sku) ?? '',
    eventDate: oldest.charge.posted,
    unitsEvent: units(netted),
    unitsReimbursed: units(settled),
    unitsOpen: units(open),
    settled: settledOf({ reason: 'given-back', units: units(settled), because: placeOf(rows[0]) }),
    value: {
      unitValue: open.length > 0 ? share(amount, [1], [units(open)]) : null,
      amount,
      currency,
      basis: 'fee-difference',
    },
    explanation: sum({
      lines: told.length,
      units: units([...listed]),
      charged: sumOf(charges, (c) => c.charged),
      correct: sumOf(charges, (c) => c.correct) - tax,
      tax,
      given: sumOf(charges, (c) => c.given),
      settled: units(settled.filter((line) => !listed.has(line))),
      amount,
      currency,
    }),
    review: once(open.flatMap((l) => l.review)),
    notes: [
      ...(rule === 'referral-fee' ? refundedNote(feeBook(world), open) : []),
      ...(after !== null && until !== null ? [filedUntil(until, after.caseId)] : []),
    ],
    evidence: evidence(
      open.flatMap((l) => l.rows),
      [...settled.flatMap((l) => l.rows), ...rows],
    ),
    charges,
    filedPart: after !== null && until !== null ? { units: 0, caseId: after.caseId, until } : undefined,
  });
}
