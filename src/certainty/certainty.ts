// The stage after the rules: rules find, this stage judges. A claim stays certain only where nothing in the reports could
// settle it; each doubt names its row (contract, "Certainty").
import type { Doubt } from '../claims/claim';
import { evidence, type Finding, withParts } from '../claims/finding';
import type { ErrorNumber } from '../claims/rule-ids';
import { marketplaceOf } from '../policy/marketplaces';
import { countryOfCentre } from '../policy/places';
import type { ReportId } from '../reports/ids';
import { onlyTotalIsWrong, type UnreadRow } from '../reports/reading/faults';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Message } from '../values/message';
import { ByPlace } from '../values/places';
import { fingerprint, idKey } from '../values/text';
import { lineOf } from '../world/orders/order';
import type { Loss } from '../world/stock/ledger-book';
import { SUPPLY_LEAD_DAYS } from '../world/supply';
import { currencyOf, type World } from '../world/world';
import { type EventDays, eventDaysOf } from './event-days';
import { FeeEnds } from './fee-ends';
import { filteredReports } from './filtered';
import { type LooseEnd, type LooseEnds, type LooseKind, looseEnds } from './loose-ends';
import { MONEY } from './money-reach';
import { ReturnDoubts } from './return-doubts';
import { shipmentDoubts } from './shipment-doubts';

/** Rows up to so many days before an event may be about it: Amazon's reports are out of step. */
const BEFORE_DAYS = 30;
/** A find so many days before a loss may be the same unit, counted twice. */
const FIND_BEFORE_DAYS = 45;
const PAYMENT_BEFORE_CLOSING = 7;
/** Stock moves between shipments, back to sellable, and from returns to stock, within so many days. */
const WITHIN_DAYS = 30;

/** Reports of which a row could settle a claim of the error. */
const DECIDING: Readonly<Record<ErrorNumber, readonly ReportId[]>> = {
  1: ['reimbursements', ...MONEY],
  2: ['ledger-detail', 'reimbursements'],
  3: ['customer-returns', 'merchant-returns', 'reimbursements', 'replacements', 'all-orders', ...MONEY],
  4: ['ledger-detail', 'reimbursements', 'shipments', 'shipment-contents'],
  5: ['customer-returns', 'ledger-detail', 'reimbursements', ...MONEY],
  6: ['customer-returns', ...MONEY],
  7: ['customer-returns', 'merchant-returns', 'reimbursements', 'replacements', 'all-orders', ...MONEY],
  8: ['ledger-detail', 'reimbursements', 'shipments', 'shipment-contents'],
  9: ['customer-returns', 'reimbursements', ...MONEY],
  10: ['reimbursements', ...MONEY],
  11: ['reimbursements', ...MONEY],
  12: ['reimbursements', 'ledger-detail', 'customer-returns'],
  13: ['removal-orders', 'removal-shipments', 'reimbursements'],
  14: ['ledger-detail', 'removal-orders', 'reimbursements'],
};

/** Errors that are about an order: what names it is about them, whatever product it names. */
const OF_ORDER: ReadonlySet<ErrorNumber> = new Set([3, 7]);
/** Errors about a unit that came back: money that came back for its order may be for it. */
const OF_RETURN: ReadonlySet<ErrorNumber> = new Set([5, 9]);

/** Each finding with its doubts; null for one that a row makes which was not read whole. */
export function judge(world: World, findings: readonly Finding[]): (Finding | null)[] {
  const ends = looseEnds(world);
  const unread = new UnreadRows(world, findings);
  const eventDays = world.once(eventDaysOf);
  const filtered = world.once(filteredReports);
  const fees = new FeeEnds(world);
  const returnDoubts = new ReturnDoubts(world);
  const losses = new Map(world.ledger.losses.map((loss) => [loss.key, loss]));
  const judgedAll: (Finding | null)[] = [];
  for (const f of findings) {
    if (f.unitsOpen === 0 && (f.value.amount ?? 0) <= 0) {
      judgedAll.push(f);
      continue;
    }
    // No charge of many is worth losing the others for.
    if (f.error >= 2 && f.error <= 9 && unread.makes(f)) {
      judgedAll.push(null);
      continue;
    }
    const doubts = new Map<string, Doubt>();
    const add = (doubt: Doubt) => doubts.set(doubt.id, doubt);
    for (const row of unread.about(f)) add(doubtOf(unreadMessage(row), row, row.report));
    for (const row of f.evidence)
      if (world.reading.inShortSettlement(row)) add(doubtOf({ id: 'doubt.settlement-short', data: {} }, row));
    const loss = f.error === 2 ? losses.get(f.key.replace(/#\d+$/, '')) : undefined;
    for (const end of looseFor(world, f, ends, eventDays, loss?.figuresAsOf ?? null))
      add(doubtOf(end.message, end.row));
    if (f.charges)
      for (const { tab, row } of fees.about(f))
        add(doubtOf({ id: 'doubt.fee-back', data: { tab, row } }, { tab, row }));
    for (const doubt of returnDoubts.about(f)) add(doubtOf(doubt.message, doubt.row));
    if (f.unitsOpen > 0)
      for (const p of world.orders.contestedBy(f.orderId, f.sku))
        add(doubtOf({ id: 'doubt.other-line', data: { units: p.units } }, p));
    for (const doubt of shipmentDoubts(world, f)) add(doubtOf(doubt.message, doubt.row));
    for (const message of ownDoubts(world, f, loss)) add(doubtOf(message, null));
    const judged = doubts.size === 0 ? f : doubted(f, [...doubts.values()]);
    const needs = filtered.needs(f);
    judgedAll.push(needs.length === 0 ? judged : withParts(judged, { needs: [...f.needs, ...needs] }));
  }
  return judgedAll;
}

/** A doubt, by the reimbursement that raises it, which stays when rows move, else by its row. */
function doubtOf(message: Message, row: RowRef | null, report: ReportId | null = null): Doubt {
  const { id: named } = message.data as Readonly<Record<string, unknown>>;
  const subject = named || (row ? `${row.tab} ${row.row}` : '');
  return {
    id: fingerprint(`${message.id} ${subject}`),
    message,
    row: row && { tab: row.tab, row: row.row },
    report,
  };
}

function doubted(f: Finding, doubts: readonly Doubt[]): Finding {
  const isEvent = (e: Finding['evidence'][number]) => e.role === 'event';
  const netted = [...f.evidence.filter((e) => !isEvent(e)), ...doubts.flatMap((d) => d.row ?? [])];
  return withParts(f, { doubts, evidence: evidence(f.evidence.filter(isEvent), netted) });
}

function unreadMessage(row: UnreadRow): Message {
  const { tab, row: number } = row;
  return { id: onlyTotalIsWrong(row) ? 'doubt.total' : 'doubt.unread', data: { tab, row: number } };
}

/** Rows that were not read whole, by what can still be read of them. */
class UnreadRows {
  private readonly places = new ByPlace<UnreadRow>();
  private readonly byId = new Map<string, UnreadRow[]>();
  /** Rows of shipments that were paid for, by product: what such a one needs no more, another one may have. */
  private readonly ofShipments = new Map<string, UnreadRow[]>();
  private readonly paid: ReadonlySet<string>;
  /** Rows of which no id can be read: they may be about anything of their time. */
  private readonly nameless: UnreadRow[] = [];

  constructor(
    private readonly world: World,
    findings: readonly Finding[],
  ) {
    this.paid = new Set(
      findings
        .filter((f) => (f.error === 4 || f.error === 8) && f.unitsReimbursed > 0)
        .flatMap((f) => [f.shipmentId, ...(f.alternatives ?? [])].map(idKey)),
    );
    for (const report of world.reading.ids()) for (const row of world.reading.unread(report)) this.add(row);
  }

  private add(row: UnreadRow): void {
    this.places.set(row, row);
    // A row that prints an order or a shipment is about that one alone.
    const own = row.orders.length > 0 ? row.orders : row.shipments;
    const ids = own.length > 0 ? own.map(idKey) : [...row.ids];
    const put = (map: Map<string, UnreadRow[]>, id: string): void => {
      const list = map.get(id);
      if (list) list.push(row);
      else map.set(id, [row]);
    };
    for (const id of ids) put(this.byId, id);
    if (row.orders.length === 0 && own.some((id) => this.paid.has(idKey(id))))
      for (const id of row.ids) put(this.ofShipments, id);
    if (own.length === 0 && !ids.some((id) => this.world.catalogue.knows(id))) this.nameless.push(row);
  }

  /** True when a finding is made of such a row. */
  makes(f: Finding): boolean {
    return this.inEvidence(f).some(({ role, row }) => role === 'event' && !onlyTotalIsWrong(row));
  }

  private inEvidence(f: Finding): { role: string; row: UnreadRow }[] {
    if (this.places.size === 0) return [];
    return f.evidence.flatMap((e) => {
      const unread = this.places.get(e);
      return unread ? [{ role: e.role, row: unread }] : [];
    });
  }

  /** Rows that a finding used, and rows of reports that could settle it which name it or may name anything. */
  about(f: Finding): UnreadRow[] {
    if (this.places.size === 0) return [];
    const { asOf } = this.world.settings;
    const reports = DECIDING[f.error];
    // Of several events of which some are open, a row of any may settle it.
    const charged = (f.charges ?? []).map((c) => c.orderId);
    const events = [f.orderId, f.shipmentId, f.referenceId, ...(f.alternatives ?? []), ...charged];
    const ids = [...events, f.sku, f.fnsku, f.asin].filter((id) => id !== '').map(idKey);
    const near = (row: UnreadRow) => row.day === null || (row.day >= f.eventDate - BEFORE_DAYS && row.day <= asOf);
    const shares = f.error === 4 || f.error === 8;
    const named = [...new Set(ids)].flatMap((id) => [
      ...(this.byId.get(id) ?? []),
      ...((shares && this.ofShipments.get(id)) || []),
    ]);
    const touching = [...named, ...this.nameless.filter(near)].filter(
      (row) => reports.includes(row.report) && !onlyTotalIsWrong(row),
    );
    return [...new Set([...this.inEvidence(f).map(({ row }) => row), ...touching])];
  }
}

/**
 * The loose ends that could settle a finding.
 * @param figure newest date that Amazon's own figure of a loss holds; null without one
 */
function looseFor(world: World, f: Finding, ends: LooseEnds, eventDays: EventDays, figure: Day | null): LooseEnd[] {
  const { asOf } = world.settings;
  const since = (days: number, from: Day = f.eventDate) => from - days;
  const isOwn = ownRows(f);
  const between = (end: LooseEnd, from: Day, to: Day = asOf) =>
    // Money that counts as units only in part is shown with the claim, too.
    ((end.kind === 'order-credit' && f.unitsOpen > 0) || end.beyond || !isOwn(end.row)) &&
    (end.date === null || (end.date >= from && (end.since ?? end.date) <= to));
  const product = ends.ofFamily(world.catalogue.familyOf(f));
  if (OF_ORDER.has(f.error)) {
    // A unit that was replaced may be settled under the order id of its replacement.
    const others = f.key.startsWith('replacement/') ? (world.orders.orders.get(f.orderId)?.replacementIds ?? []) : [];
    const named = [f.orderId, ...others]
      .flatMap((id) => ends.byOrder.get(id) ?? [])
      .filter((end) => between(end, Number.NEGATIVE_INFINITY));
    // A payment for a buyer's order that prints none may be of any order of the product.
    const nameless = product.filter((end) => end.forBuyer && between(end, since(BEFORE_DAYS)));
    return [...named, ...nameless];
  }
  const of = (...kinds: LooseKind[]) => product.filter((end) => kinds.includes(end.kind));
  const closing = f.eligibleFrom ?? f.eventDate;
  const ordered = world.orders.orders.get(f.orderId)?.ordered ?? Number.NEGATIVE_INFINITY;
  const inOrder = f.orderId === '' ? [] : (ends.byOrder.get(f.orderId) ?? []);
  const credits = [
    ...inOrder.filter((end) => end.kind === 'order-credit'),
    // Paid in the order for another of its products, which needed none.
    ...inOrder.filter((end) => end.kind === 'order-payment' && between(end, since(SUPPLY_LEAD_DAYS, ordered))),
    ...product.filter((end) => end.kind === 'order-credit' && between(end, since(BEFORE_DAYS))),
  ];
  if (product.length === 0 && f.error < 11) return OF_RETURN.has(f.error) ? credits : [];
  const days = eventDays.of(f);
  const [firstDay, lastDay] = [days[0] as Day, days[days.length - 1] as Day];
  switch (f.error) {
    case 2: {
      // Amazon's own figure holds what came before it.
      const from = figure === null ? since(BEFORE_DAYS) : figure + 1;
      return [
        ...of('warehouse-payment', 'other-payment').filter((end) => between(end, from)),
        ...of('odd-adjustment', 'unknown-event').filter((end) => between(end, figure === null ? f.eventDate : from)),
        ...(f.rule === 'warehouse-lost'
          ? of('find').filter((end) => between(end, figure === null ? since(FIND_BEFORE_DAYS) : from))
          : of('put-back').filter((end) => between(end, f.eventDate, lastDay + WITHIN_DAYS))),
      ];
    }
    case 4:
      return [
        ...of('inbound-payment', 'other-payment').filter((end) => between(end, since(PAYMENT_BEFORE_CLOSING, closing))),
        // A loss of their own would show in a ledger that covers their day.
        ...of('warehouse-payment').filter(
          (end) => between(end, f.eventDate) && end.date !== null && world.coverage.ledgerCovers(end.date),
        ),
        ...of('receipt').filter((end) => end.shipmentId === '' && between(end, f.eventDate)),
        ...of('odd-adjustment', 'unknown-event').filter((end) => between(end, f.eventDate)),
        // A find that names the shipment as what it is from.
        ...of('find').filter((end) => isOfShipment(f, end) && between(end, f.eventDate)),
        ...of('over-receipt').filter(
          (end) =>
            !isOfShipment(f, end) &&
            (end.date === null || days.some((day) => Math.abs((end.date as Day) - day) <= WITHIN_DAYS)),
        ),
      ];
    case 5:
      return [
        ...of('restock', 'unknown-event').filter((end) => between(end, firstDay, lastDay + WITHIN_DAYS)),
        ...of('warehouse-payment', 'inbound-payment', 'other-payment').filter((end) =>
          between(end, since(BEFORE_DAYS)),
        ),
        ...credits,
      ];
    case 8:
      return [
        ...of('inbound-payment', 'other-payment').filter((end) => between(end, since(BEFORE_DAYS))),
        ...of('odd-adjustment', 'unknown-event').filter((end) => between(end, f.eventDate)),
        ...of('find').filter((end) => isOfShipment(f, end) && between(end, f.eventDate)),
        // Another shipment, or another label of the product: what restored its own stock is among its rows.
        ...of('receipt').filter((end) => days.some((day) => end.date === day) && between(end, f.eventDate)),
      ];
    case 9:
      return [
        ...of('regraded').filter((end) => between(end, firstDay, lastDay + WITHIN_DAYS)),
        ...of('warehouse-payment', 'inbound-payment', 'other-payment').filter((end) =>
          between(end, since(BEFORE_DAYS)),
        ),
        ...credits,
      ];
    case 11:
    case 12: {
      // What was paid too little, or taken back too much, may have been made up for, in the money that it was paid in.
      const own = f.value.currency;
      return [...of('warehouse-payment', 'inbound-payment', 'other-payment'), ...inOrder].filter(
        (end) => between(end, f.eventDate) && (!end.currency || end.currency === own),
      );
    }
    default:
      return [];
  }
}

/** The rows of a finding; few findings are asked for them. */
function ownRows(f: Finding): (row: RowRef) => boolean {
  let own: ByPlace<true> | null = null;
  return (row) => {
    if (own === null) {
      own = new ByPlace();
      for (const e of f.evidence) own.set(e, true);
    }
    return own.has(row);
  };
}

function isOfShipment(f: Finding, { shipmentId }: LooseEnd): boolean {
  return shipmentId !== '' && [f.shipmentId, ...(f.alternatives ?? [])].some((id) => idKey(id) === idKey(shipmentId));
}

/** What a finding's own numbers leave open. */
function ownDoubts(world: World, f: Finding, loss: Loss | undefined): Message[] {
  if (f.error < 2 || f.error > 9) return [];
  const order = f.orderId === '' ? undefined : world.orders.orders.get(f.orderId);
  const doubts: Message[] = [];
  const refunded = (order && lineOf(order, f.sku))?.refunded ?? null;
  if (f.unitsOpen > 0 && OF_ORDER.has(f.error) && refunded !== null && refunded.unclear.length > 0)
    doubts.push({ id: 'doubt.units-unclear', data: {} });
  const isPlaced = order ? order.marketplace !== null : !isOfUnknownPlace(world, f, loss);
  const currency = isPlaced ? null : guessed(world, refunded?.currency ?? '');
  if (currency !== null) doubts.push({ id: 'doubt.marketplace-guess', data: { currency } });
  return doubts;
}

/** The currency that speaks against the default marketplace, where nothing names the marketplace of a finding; else null. */
function guessed(world: World, printed: string): string | null {
  const home = currencyOf(world.settings.marketplace);
  if (printed !== '') return printed === home ? null : printed;
  // The account sells elsewhere too, and no row says where this was.
  return world.coverage.otherCurrency(home);
}

/** A shipment may have gone anywhere, and a unit been lost anywhere, where no row of the ledger names the country. */
function isOfUnknownPlace(world: World, { shipmentId }: Finding, loss: Loss | undefined): boolean {
  if (loss) return marketplaceOf(loss.row.country) === null && countryOfCentre(loss.row.center) === null;
  return shipmentId !== '' && world.shipments.get(shipmentId)?.country === '';
}
