// A second opinion on what is certain, straight from the contract's words: nothing that could settle a certain claim is left
// without another place, and what nothing could settle is certain. It shares no code with the program.
import type { Claim } from '../../src/claims/claim';
import { isoOf } from '../../src/values/day';
import { type Unit, withoutPlace } from './naive/fit';
import {
  abovePlan,
  dayOf,
  linked,
  type Settling,
  type Story,
  sameProduct,
  storyOf,
  TODAY,
  type Waiting,
} from './naive/story';
import type { Seller } from './seller';

/** Where model and program differ, with what of. */
export interface Disagreement {
  readonly kind: 'not certain' | 'missed';
  readonly rule: string;
  readonly about: string;
}

/** A claim of errors 2 to 9 as the model sees it. */
interface Seen {
  readonly claim: Claim;
  readonly rule: string;
  readonly day: number;
  readonly closing: number;
  readonly ids: { readonly sku: string; readonly fnsku: string; readonly asin: string };
}

const MODELLED = new Set([2, 3, 4, 5, 7, 8, 9]);
const WITHIN = 30;
const STOCKED_BEFORE = 10;
/** What a payment may settle up to so many days before it is booked. */
const LEAD = 7;

const seen = (claim: Claim): Seen => ({
  claim,
  rule: claim.rule,
  day: dayOf(isoOf(claim.eventDate)),
  closing: dayOf(isoOf(claim.eligibleFrom ?? claim.eventDate)),
  ids: { sku: claim.sku ?? '', fnsku: claim.fnsku ?? '', asin: claim.asin ?? '' },
});

const isOpen = ({ state }: Claim) => state === 'ready' || state === 'waiting';
const names = ({ claim }: Seen): readonly string[] =>
  claim.alternatives.length > 0 ? claim.alternatives : [claim.referenceId ?? claim.shipmentId ?? claim.orderId ?? ''];

const KIND_OF: Readonly<Record<string, Waiting['kind']>> = {
  'warehouse-lost': 'lost',
  'warehouse-damaged': 'damaged',
  'inbound-shortage': 'short',
  'deducted-after-closing': 'taken',
  'return-not-restocked': 'returned',
};

/** What a claim may be about. */
function isAbout(c: Seen, w: Waiting): boolean {
  return (
    KIND_OF[c.rule] === w.kind &&
    names(c).includes(w.name) &&
    sameProduct(c.ids, w) &&
    (w.kind !== 'returned' || w.sellable)
  );
}

/** What a row may settle (contract, "Matching"). */
function mayServe(u: Settling, w: Waiting): boolean {
  if (!sameProduct(u, w)) return false;
  if (u.kind === 'lost' || u.kind === 'find') return w.kind === 'lost' && u.day >= w.day - LEAD;
  if (u.kind === 'damaged') return w.kind === 'damaged' && u.day >= w.day - LEAD;
  if (u.kind === 'inbound')
    return (w.kind === 'short' && w.closing <= u.day + LEAD) || (w.kind === 'taken' && u.day >= w.day - LEAD);
  if (u.kind === 'restock') return w.kind === 'returned' && Math.abs(u.day - w.day) <= 3;
  return false;
}

/** What could settle a claim, were it left over (contract, "Certainty", points 2 and 3). */
function touches(u: Settling, c: Seen, returned: readonly number[]): boolean {
  // What another line of the shipment has above plan may be this line's.
  const { error } = c.claim;
  if ((error === 4 || error === 8) && u.kind === 'above' && names(c).includes(u.name)) return u.fnsku !== c.ids.fnsku;
  if (!linked(u, c.ids)) return false;
  const since = (days: number) => u.day >= c.day - days;
  const warehouse = u.kind === 'lost' || u.kind === 'damaged';
  const nameless = u.kind === 'nameless' || u.kind === 'buyers';
  const paid = warehouse || nameless || u.kind === 'inbound';
  switch (c.claim.error) {
    case 2:
      if (c.rule === 'warehouse-lost' && u.kind === 'find') return since(45);
      if (c.rule === 'warehouse-damaged' && u.kind === 'put-back')
        return u.name !== c.claim.referenceId && since(0) && u.day <= c.day + WITHIN;
      return (warehouse || nameless) && since(WITHIN);
    case 3:
    case 7:
      return u.kind === 'buyers' && since(WITHIN);
    case 4:
      if (u.kind === 'inbound') return u.day >= Math.min(c.day, c.closing - 7);
      if (nameless) return u.day >= c.closing - 7;
      if (u.kind === 'receipt') return u.name === '' && since(0);
      if (u.kind === 'above') return Math.abs(u.day - c.day) <= WITHIN;
      return (warehouse || u.kind === 'find') && since(0);
    case 5:
      if (u.kind === 'restock') return returned.some((day) => u.day >= day - STOCKED_BEFORE && u.day <= day + WITHIN);
      if (u.kind === 'find') return returned.some((day) => u.day >= day && u.day <= day + WITHIN);
      return paid && since(WITHIN);
    case 8:
      if (warehouse || u.kind === 'find') return since(LEAD);
      // Moved between shipments or labels in some days; whose stock a receipt restored is not told by the model.
      if (u.kind === 'receipt')
        return Math.abs(u.day - c.day) <= 3 && !(names(c).includes(u.name) && u.fnsku === c.ids.fnsku);
      return (u.kind === 'inbound' || nameless) && since(WITHIN);
    case 9:
      return paid && since(WITHIN);
    default:
      return false;
  }
}

/** What was paid as inbound stock may be meant for a loss; kind and money of it the model does not tell apart. */
function isMisnamed(u: Settling, c: Seen): boolean {
  const isNear = u.day >= c.day - LEAD && u.day <= c.day + WITHIN;
  return c.claim.error === 2 && u.kind === 'inbound' && isNear && linked(u, c.ids);
}

const each = (u: { readonly units: number }) => Array.from({ length: u.units });
const sum = (list: readonly number[]) => list.reduce((all, n) => all + n, 0);

/** Units of an order by the error that they are of, payments drawn in the contract's order: 9, 7 and 3, then 5. */
function ofOrder(story: Story, order: string): Readonly<Record<'damaged' | 'never' | 'sellable', number>> {
  const o = story.orders.get(order);
  if (!o) return { damaged: 0, never: 0, sellable: 0 };
  let paid = Math.max(0, o.paid - o.paidByStatus);
  const draw = (units: number) => {
    const taken = Math.min(paid, Math.max(0, units));
    paid -= taken;
    return Math.max(0, units) - taken;
  };
  return {
    damaged: draw(o.damaged),
    never: draw(o.refunded + o.replaced - o.back - o.charged),
    sellable: draw(o.sellable),
  };
}

/** Certain claims that something could settle. */
function unearned(story: Story, settling: readonly Settling[], certain: readonly Seen[]): Disagreement[] {
  const wrong: Disagreement[] = [];
  const claimed: Unit[] = certain
    .filter((c) => KIND_OF[c.rule])
    .flatMap((c) => {
      const places = story.waiting.flatMap((w, i) => (isAbout(c, w) ? [i] : []));
      return each({ units: c.claim.unitsOpen }).map(() => ({ what: `${c.rule} ${c.claim.key}`, places }));
    });
  const touching: Unit[] = settling
    .filter((u) => certain.some((c) => touches(u, c, returnedOf(story, c))))
    .flatMap((u) => {
      const places = story.waiting.flatMap((w, i) => (mayServe(u, w) ? [i] : []));
      const claim = certain.find((c) => touches(u, c, returnedOf(story, c)));
      return each(u).map(() => ({
        what: `${claim?.rule} ${claim?.claim.key}: ${u.kind} ${TODAY - u.day} days ago`,
        places,
      }));
    });
  const room = story.waiting.map((w) => w.units);
  for (const { what } of withoutPlace([...claimed, ...touching], room))
    wrong.push({ kind: 'not certain', rule: what.split(' ')[0] as string, about: what });
  const units = new Map<string, number>();
  for (const { claim } of certain) {
    if (claim.orderId === null) continue;
    const of = claim.error === 9 ? 'damaged' : claim.error === 5 ? 'sellable' : 'never';
    units.set(`${of} ${claim.orderId}`, (units.get(`${of} ${claim.orderId}`) ?? 0) + claim.unitsOpen);
  }
  for (const [what, claimedUnits] of units) {
    const [of, order] = what.split(' ') as ['damaged' | 'never' | 'sellable', string];
    const most = ofOrder(story, order)[of];
    if (claimedUnits > most)
      wrong.push({ kind: 'not certain', rule: of, about: `${what}: ${claimedUnits} claimed, at most ${most}` });
  }
  return wrong;
}

function returnedOf(story: Story, c: Seen): number[] {
  if (c.claim.error !== 5) return [];
  return story.waiting.filter((w) => isAbout(c, w)).map((w) => w.day);
}

const REASONS: Readonly<Record<string, RegExp>> = {
  'warehouse-lost': /^Lost_Warehouse/,
  'warehouse-damaged': /^Damaged_Warehouse/,
  'inbound-shortage': /_Inbound$/,
};

/** A report in which a kind of payments never occurs may have been filtered: such claims wait until it is fetched anew. */
function mayLackPayments(seller: Seller, rule: string): boolean {
  return seller.places.some(
    ({ currency }) => !seller.paid.some((r) => r.currency === currency && REASONS[rule]?.test(r.reason)),
  );
}

/** What nothing could settle and is not certain. */
function missed(seller: Seller, story: Story, settling: readonly Settling[], claims: readonly Seen[]): Disagreement[] {
  const room = story.waiting.map((w) => w.units);
  const placesOf = (u: Settling, but: ReadonlySet<number> = new Set()) =>
    story.waiting.flatMap((w, i) => (mayServe(u, w) && !but.has(i) ? [i] : []));
  const unitsOf = (list: readonly Settling[], but: ReadonlySet<number>, what: string) =>
    list.flatMap((u) => each(u).map(() => ({ what, places: placesOf(u, but) })));
  /** True when all of the rows have a place, those of others that compete for it served first. */
  const fits = (list: readonly Settling[], but: ReadonlySet<number> = new Set()) => {
    const wanted = new Set(unitsOf(list, but, '').flatMap(({ places }) => places));
    const others = settling.filter((u) => !list.includes(u) && placesOf(u, but).some((at) => wanted.has(at)));
    const units = [...unitsOf(others, but, 'other'), ...unitsOf(list, but, 'own')];
    return withoutPlace(units, room).every(({ what }) => what === 'other');
  };
  const out: Disagreement[] = [];
  const say = (rule: string, about: string) => out.push({ kind: 'missed', rule, about });
  const tell = (list: readonly Seen[]) =>
    list
      .map(({ claim: c }) => {
        const why = [
          ...c.doubts.map((d) => d.message.id),
          ...c.remarks.map((r) => r.id),
          ...c.needs.map((n) => n.report),
        ];
        return `${c.key} ${c.state} ${c.strength} ${c.unitsOpen} (${why.join(', ')})`;
      })
      .join('; ') || 'no claim';
  const certainUnits = (list: readonly Seen[]) =>
    sum(
      list
        .filter(({ claim: c }) => c.strength === 'strong' && c.state !== 'needs-data')
        .map(({ claim: c }) => c.unitsOpen),
    );

  // Losses, shortages and deductions, a product at a time: all that could settle them has a place, so the rest is certain.
  const groups: [rules: readonly string[], kinds: readonly Waiting['kind'][], settles: readonly Settling['kind'][]][] =
    [
      [['warehouse-lost'], ['lost'], ['lost', 'find']],
      [['warehouse-damaged'], ['damaged'], ['damaged']],
      [['inbound-shortage', 'deducted-after-closing'], ['short', 'taken'], ['inbound']],
    ];
  for (const [rules, kinds, settles] of groups) {
    if (mayLackPayments(seller, rules[0] as string)) continue;
    const done = new Set<Waiting>();
    for (const w of story.waiting) {
      if (!kinds.includes(w.kind) || done.has(w)) continue;
      const family = story.waiting.filter((x) => kinds.includes(x.kind) && linked(x, w));
      for (const x of family) done.add(x);
      const near = settling.filter((u) => family.some((x) => linked(u, x)));
      const pseudo = family.map((x) => asClaim(x));
      const touching = settling.filter((u) => pseudo.some((c) => touches(u, c, []) || isMisnamed(u, c)));
      const serving = near.filter((u) => settles.includes(u.kind) && family.some((x) => mayServe(u, x)));
      if (!fits([...new Set([...touching, ...serving])])) continue;
      const mine = claims.filter((c) => rules.includes(c.rule) && family.some((x) => linked(c.ids, x)));
      const expected = sum(family.map((x) => x.units)) - sum(serving.map((u) => u.units));
      if (certainUnits(mine) < expected) say(rules[0] as string, `${expected} of ${w.fnsku}: ${tell(mine)}`);
    }
  }

  for (const [order, o] of story.orders) {
    const expected = ofOrder(story, order);
    const mine = claims.filter(({ claim }) => claim.orderId === order);
    const ids = mine[0]?.ids ?? story.waiting.find((w) => w.kind === 'returned' && w.name === order);
    const of = (...errors: number[]) => mine.filter(({ claim }) => errors.includes(claim.error));
    const payments = settling.filter((u) => ids && linked(u, ids) && u.day >= o.day - WITHIN && PAID.has(u.kind));
    // What the ledger shows as come back, and no row of the returns report explains, may be of any buyer.
    const strays = settling.filter((u) => u.kind === 'restock' && !story.waiting.some((w) => mayServe(u, w)));
    if (
      expected.never > 0 &&
      !o.parts &&
      !strays.some((u) => ids && linked(u, ids)) &&
      !payments.some((u) => u.kind === 'buyers') &&
      certainUnits(of(3, 7)) < expected.never
    )
      say('refund-without-return', `${expected.never} of ${order}: ${tell(of(3, 7))}`);
    // Without a refund of whole units there is no day on which the window began.
    if (o.parts || o.refunded === 0 || !fits(payments)) continue;
    if (certainUnits(of(9)) < expected.damaged)
      say('return-damaged', `${expected.damaged} of ${order}: ${tell(of(9))}`);
    const back = story.waiting.flatMap((w, i) => (w.kind === 'returned' && w.name === order && w.sellable ? [i] : []));
    if (back.length !== 1 || expected.sellable !== 1) continue;
    const [at] = back as [number];
    const day = (story.waiting[at] as Waiting).day;
    const stock = settling.filter(
      (u) =>
        ((u.kind === 'restock' && u.day >= day - STOCKED_BEFORE) || (u.kind === 'find' && u.day >= day)) &&
        ids &&
        linked(u, ids) &&
        u.day <= day + WITHIN,
    );
    if (stock.some((u) => mayServe(u, story.waiting[at] as Waiting)) || !fits(stock, new Set(back))) continue;
    if (certainUnits(of(5)) < 1) say('return-not-restocked', `1 of ${order}: ${tell(of(5))}`);
  }
  return out;
}

const PAID: ReadonlySet<Settling['kind']> = new Set(['lost', 'damaged', 'inbound', 'nameless', 'buyers']);
const ERRORS = { lost: 2, damaged: 2, short: 4, taken: 8, owner: 8, returned: 5 } as const;

/** A claim for all of something that waits. */
function asClaim(w: Waiting): Seen {
  const error = ERRORS[w.kind];
  const rule = Object.keys(KIND_OF).find((id) => KIND_OF[id] === w.kind) ?? '';
  const claim = {
    rule,
    error,
    referenceId: w.name,
    shipmentId: w.name,
    orderId: null,
    alternatives: [],
  } as unknown as Claim;
  return { claim, rule, day: w.day, closing: w.closing, ids: w };
}

/** All disagreements of model and program about one seller. */
export function disagreements(seller: Seller, claims: readonly Claim[]): Disagreement[] {
  const story = storyOf(seller);
  const settling = [...story.settling, ...abovePlan(seller)];
  const modelled = claims.filter((c) => MODELLED.has(c.error) && c.unitsOpen > 0).map(seen);
  const certain = modelled.filter(({ claim }) => claim.strength === 'strong' && isOpen(claim));
  return [...unearned(story, settling, certain), ...missed(seller, story, settling, modelled)];
}
