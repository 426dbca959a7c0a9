// One claim where so many units are open and the reports do not tell of which events (contract, "Matching").
import { evidence, type Found, withParts } from '../../claims/finding';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import type { Sum } from '../../values/message';
import { share } from '../../values/money';
import type { Matched } from '../../world/matching';
import { SUPPLY_LEAD_DAYS, type Supply } from '../../world/supply';
import type { World } from '../../world/world';

/** A finding with what it is about, and the demands of that. */
interface Item<D, T> {
  readonly of: T;
  readonly demands: readonly D[];
  readonly found: Found;
}

/** A finding, and all that it is about. */
interface Told<T> {
  readonly of: readonly T[];
  readonly found: Found;
}

/** What findings of one kind say of themselves, and together. */
interface Telling<T> {
  /** Last day on which a finding may be claimed. */
  latestDay(f: Found): Day;
  /** The id by which Amazon knows the event: reference id or shipment id. */
  idOf(f: Found): string;
  /** The arithmetic of several as one. */
  sumOf(all: readonly T[]): Sum;
}

/**
 * Findings after matching: those whose events stand for each other become one, and what was matched roughly says so.
 */
export function withAlternatives<D extends SettledDemand, T>(
  world: World,
  matched: Matched<D>,
  items: readonly Item<D, T>[],
  telling: Telling<T>,
): Found[] {
  const lacking = lackingOf(items);
  const told: (Told<T> | null)[] = [];
  for (const item of items) told.push({ of: [item.of], found: withNeeds(item.found, needsOf(item, lacking)) });
  if (matched.unsure.length > 0) tellUnsure(items, new Set(matched.unsure), told);
  if (matched.alternatives.length > 0) tellTogether(items, matched, told, world.settings.asOf, telling);
  const out: Found[] = [];
  for (const one of told) if (one) out.push(one.found);
  return out;
}

function tellUnsure<D extends SettledDemand, T>(
  items: readonly Item<D, T>[],
  unsure: ReadonlySet<D>,
  told: (Told<T> | null)[],
): void {
  items.forEach(({ of, demands, found }, i) => {
    if (found.unitsOpen === 0 || !demands.some((d) => unsure.has(d))) return;
    const review = [...found.review, { id: 'too-many-to-match' as const, data: {} }];
    told[i] = { of: [of], found: withParts(found, { review }) };
  });
}

/** Makes one of findings whose events stand for each other, in the place of the first. */
function tellTogether<D extends SettledDemand, T>(
  items: readonly Item<D, T>[],
  { alternatives }: Matched<D>,
  told: (Told<T> | null)[],
  asOf: Day,
  telling: Telling<T>,
): void {
  const places = placesOf(items, new Set(alternatives.flatMap(({ demands }) => demands)));
  for (const { demands } of alternatives) {
    const own = [...new Set(demands.flatMap((d) => places.get(d) ?? []))].sort((a, b) => a - b);
    const [first, ...others] = own;
    if (first === undefined || others.length === 0) continue;
    const byDate = own
      .map((i) => told[i] ?? { of: [(items[i] as Item<D, T>).of], found: (items[i] as Item<D, T>).found })
      .sort((a, b) => a.found.eventDate - b.found.eventDate || (a.found.key < b.found.key ? -1 : 1));
    told[first] = merge(byDate, asOf, telling);
    for (const other of others) told[other] = null;
  }
}

/** By demand the places of the items that it is of. */
function placesOf<D, T>(items: readonly Item<D, T>[], demands: ReadonlySet<D>): ReadonlyMap<D, number[]> {
  const places = new Map<D, number[]>();
  items.forEach((item, i) => {
    for (const d of item.demands) {
      if (!demands.has(d)) continue;
      const own = places.get(d);
      if (own) own.push(i);
      else places.set(d, [i]);
    }
  });
  return places;
}

/**
 * What a finding lacks, and what events lack that took a payment which it could have had: theirs may have been paid before the
 * report begins.
 */
function needsOf<D extends SettledDemand, T>(item: Item<D, T>, lacking: Lacking<Item<D, T>>): Found['needs'] {
  const { found } = item;
  if (found.unitsOpen === 0 || lacking.byFnsku.size === 0 || lacksPayments(found)) return found.needs;
  const since = Math.min(...item.demands.map((d) => d.date)) - SUPPLY_LEAD_DAYS;
  const isRival = ({ item: other }: Place<Item<D, T>>) =>
    other !== item &&
    other.demands.some((d) => d.netted.some((s) => s.kind === 'paid' && (s.date === null || s.date >= since)));
  const first = [lacking.byFnsku.get(found.fnsku), lacking.bySku.get(found.sku)]
    .flatMap((places) => places?.find(isRival) ?? [])
    .sort((a, b) => a.at - b.at)[0];
  if (!first) return found.needs;
  return [...found.needs, ...first.item.found.needs.filter((n) => n.report === 'reimbursements').slice(0, 1)];
}

function withNeeds(found: Found, needs: Found['needs']): Found {
  return needs === found.needs ? found : withParts(found, { needs });
}

function lacksPayments({ needs }: Found): boolean {
  return needs.length > 0 && needs.some((n) => n.report === 'reimbursements');
}

interface Place<I> {
  readonly at: number;
  readonly item: I;
}

/** The findings that lack reimbursements and took a payment, in their order, by product: only few do. */
interface Lacking<I> {
  readonly byFnsku: ReadonlyMap<string, Place<I>[]>;
  readonly bySku: ReadonlyMap<string, Place<I>[]>;
}

function lackingOf<D extends SettledDemand, T>(items: readonly Item<D, T>[]): Lacking<Item<D, T>> {
  const places: Place<Item<D, T>>[] = [];
  items.forEach((item, at) => {
    if (!lacksPayments(item.found)) return;
    if (item.demands.some((d) => d.netted.some((s) => s.kind === 'paid'))) places.push({ at, item });
  });
  return {
    byFnsku: group(places, ({ item }) => item.found.fnsku),
    bySku: group(places, ({ item }) => item.found.sku),
  };
}

interface SettledDemand {
  readonly date: Day;
  readonly netted: readonly Supply[];
}

/** One of several findings, oldest first. */
function merge<T>(items: readonly Told<T>[], asOf: Day, { latestDay, idOf, sumOf: sum }: Telling<T>): Told<T> {
  const all = items.map((item) => item.found);
  const first = all[0] as Found;
  const alive = all.filter((f) => latestDay(f) >= asOf).sort((a, b) => latestDay(a) - latestDay(b));
  const leading = alive[0] ?? first;
  const open = sumOf(all, (f) => f.unitsOpen);
  const costs = all.map((f) => f.value.unitValue).filter((v) => v !== null);
  const perUnit = costs.length === all.length ? Math.min(...costs) : null;
  const starts = all.map((f) => f.eligibleFrom);
  const sameText = (value: (f: Found) => string) => (all.every((f) => value(f) === value(first)) ? value(first) : '');
  const rows = (role: 'event' | 'netted') => all.flatMap((f) => f.evidence.filter((e) => e.role === role));
  const ids = [...new Set(all.map(idOf).filter((id) => id !== ''))];
  const of = items.flatMap((item) => item.of);
  const found = withParts(leading, {
    key: first.key,
    referenceId: sameText((f) => f.referenceId),
    shipmentId: sameText((f) => f.shipmentId),
    eligibleFrom: starts.some((s) => s === null) ? null : Math.max(...starts.map((s) => s as Day)),
    deadline: latestDay(leading),
    unitsEvent: sumOf(all, (f) => f.unitsEvent),
    unitsFound: sumOf(all, (f) => f.unitsFound),
    unitsReimbursed: sumOf(all, (f) => f.unitsReimbursed),
    unitsOpen: open,
    settled: all.flatMap((f) => f.settled),
    value: { ...leading.value, unitValue: perUnit, amount: perUnit === null ? null : share(perUnit, [open], [1]) },
    explanation: sum(of),
    review: [
      ...new Map(all.flatMap((f) => f.review).map((m) => [JSON.stringify(m), m])).values(),
      ...(alive.length > 0 && alive.length < all.length ? [{ id: 'alternative-expired' as const, data: {} }] : []),
    ],
    notes: [
      ...(leading.notes ?? []),
      {
        id: 'one-of-these',
        data: { open, units: sumOf(all, (f) => f.unitsEvent - f.unitsFound), ids: ids.join(', ') },
      },
    ],
    needs: all.flatMap((f) => f.needs),
    evidence: evidence(rows('event'), rows('netted')),
    alternatives: ids,
    candidateKeys: all.map((f) => f.key),
  });
  return { of, found };
}
