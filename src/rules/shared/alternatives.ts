// One claim where so many units are open and the reports do not tell of which events (contract, "Matching").
import { evidence, type Found } from '../../claims/finding';
import type { Day } from '../../values/day';
import { sumOf } from '../../values/lists';
import type { Sum } from '../../values/message';
import { share } from '../../values/money';
import type { Matched } from '../../world/matching';
import { SUPPLY_LEAD_DAYS, type Supply } from '../../world/supply';
import type { World } from '../../world/world';

/** A finding with the demands that it is about. */
interface Item<D> {
  readonly demands: readonly D[];
  readonly found: Found;
}

/**
 * Findings after matching: those whose events stand for each other become one, and what was matched roughly says so.
 * @param latestDay last day on which a finding may be claimed
 * @param idOf the id by which Amazon knows the event: reference id or shipment id
 */
export function withAlternatives<D extends SettledDemand>(
  world: World,
  matched: Matched<D>,
  items: readonly Item<D>[],
  latestDay: (f: Found) => Day,
  idOf: (f: Found) => string,
): Found[] {
  const out = new Map(items.map((item) => [item, { ...item.found, needs: needsOf(item, items) }]));
  for (const item of items) {
    if (item.found.unitsOpen > 0 && item.demands.some((d) => matched.unsure.includes(d)))
      out.set(item, { ...item.found, review: [...item.found.review, { id: 'too-many-to-match', data: {} }] });
  }
  for (const { demands } of matched.alternatives) {
    const own = items.filter((item) => item.demands.some((d) => demands.includes(d)));
    if (own.length < 2) continue;
    const merged = merge(
      own.map((item) => out.get(item) ?? item.found),
      world.settings.asOf,
      latestDay,
      idOf,
    );
    const [first, ...others] = own;
    out.set(first as Item<D>, merged);
    for (const other of others) out.delete(other);
  }
  return items.flatMap((item) => out.get(item) ?? []);
}

/**
 * What a finding lacks, and what events lack that took a payment which it could have had: theirs may have been paid before the
 * report begins.
 */
function needsOf<D extends SettledDemand>(item: Item<D>, items: readonly Item<D>[]): Found['needs'] {
  const { found } = item;
  if (found.unitsOpen === 0 || found.needs.some((n) => n.report === 'reimbursements')) return found.needs;
  const since = Math.min(...item.demands.map((d) => d.date)) - SUPPLY_LEAD_DAYS;
  const rivals = items.filter(
    (other) =>
      other !== item &&
      (other.found.fnsku === found.fnsku || other.found.sku === found.sku) &&
      other.demands.some((d) => d.netted.some((s) => s.kind === 'paid' && (s.date === null || s.date >= since))),
  );
  const lacking = rivals.flatMap((other) => other.found.needs.filter((n) => n.report === 'reimbursements'));
  return [...found.needs, ...lacking.slice(0, 1)];
}

interface SettledDemand {
  readonly date: Day;
  readonly netted: readonly Supply[];
}

function merge(all: readonly Found[], asOf: Day, latestDay: (f: Found) => Day, idOf: (f: Found) => string): Found {
  const byDate = [...all].sort((a, b) => a.eventDate - b.eventDate || (a.key < b.key ? -1 : 1));
  const first = byDate[0] as Found;
  const alive = byDate.filter((f) => latestDay(f) >= asOf).sort((a, b) => latestDay(a) - latestDay(b));
  const leading = alive[0] ?? first;
  const open = sumOf(all, (f) => f.unitsOpen);
  const costs = all.map((f) => f.value.unitValue).filter((v) => v !== null);
  const perUnit = costs.length === all.length ? Math.min(...costs) : null;
  const starts = all.map((f) => f.eligibleFrom);
  const sameText = (value: (f: Found) => string) => (all.every((f) => value(f) === value(first)) ? value(first) : '');
  const rows = (role: 'event' | 'netted') => byDate.flatMap((f) => f.evidence.filter((e) => e.role === role));
  const ids = [...new Set(byDate.map(idOf).filter((id) => id !== ''))];
  return {
    ...leading,
    key: first.key,
    referenceId: sameText((f) => f.referenceId),
    shipmentId: sameText((f) => f.shipmentId),
    eligibleFrom: starts.some((s) => s === null) ? null : Math.max(...starts.map((s) => s as Day)),
    deadline: latestDay(leading),
    unitsEvent: sumOf(all, (f) => f.unitsEvent),
    unitsFound: sumOf(all, (f) => f.unitsFound),
    unitsReimbursed: sumOf(all, (f) => f.unitsReimbursed),
    unitsOpen: open,
    value: { ...leading.value, unitValue: perUnit, amount: perUnit === null ? null : share(perUnit, [open], [1]) },
    explanation: { id: leading.explanation.id, data: addedUp(all, ids) } as Sum,
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
    candidateKeys: byDate.map((f) => f.key),
  };
}

/** The numbers of all sums together; words stay where they agree. */
function addedUp(all: readonly Found[], ids: readonly string[]): Readonly<Record<string, string | number | null>> {
  const [first] = all as readonly [Found, ...Found[]];
  const data: Record<string, string | number | null> = {};
  for (const key of Object.keys(first.explanation.data)) {
    const values = all.map((f) => f.explanation.data[key] ?? null);
    if (values.every((v) => typeof v === 'number')) data[key] = sumOf(values, Number);
    else
      data[key] = values.every((v) => v === values[0]) ? (values[0] ?? null) : key === 'shipment' ? ids.join(', ') : '';
  }
  return data;
}
