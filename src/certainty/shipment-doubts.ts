// What the rows of a shipment leave open: tabs that disagree on whether it is closed or on what was sent, dates that cannot be right, a status that speaks of
// money or an investigation, and units that were taken out again while the received figure is the seller's own.
import type { Finding } from '../claims/finding';
import type { RowRef } from '../values/cell';
import { sumOf } from '../values/lists';
import type { Message } from '../values/message';
import { productKey } from '../world/stock/ledger-book';
import { closingOf, type Receipt, type Shipment, type ShippedItem } from '../world/stock/shipment-book';
import { deductionsAfter, receivedUnits } from '../world/stock/shipment-receipts';
import type { World } from '../world/world';
import { eventDaysOf } from './event-days';

interface ShipmentDoubt {
  readonly message: Message;
  readonly row: RowRef | null;
}

/** The doubts of a finding about shipments; none of any other. */
export function shipmentDoubts(world: World, f: Finding): ShipmentDoubt[] {
  if (f.error !== 4 && f.error !== 8) return [];
  const shipments = shipmentsOf(world, f);
  const doubts: ShipmentDoubt[] = [];
  const reopened = shipments.find((s) => s.contested);
  if (reopened) doubts.push({ message: { id: 'doubt.reopened', data: { shipment: reopened.id } }, row: null });
  for (const { id: shipment, inHand } of shipments)
    if (inHand)
      doubts.push({ message: { id: 'doubt.shipment-status', data: { shipment, status: inHand.status } }, row: inHand });
  for (const s of shipments) doubts.push(...closingDoubts(world, s));
  for (const { id: shipment, overlisted } of shipments) {
    if (overlisted === null) continue;
    const { total, listed } = overlisted;
    doubts.push({ message: { id: 'doubt.contents-total', data: { shipment, total, listed } }, row: overlisted });
  }
  const lines = linesOf(f, shipments);
  for (const { item } of lines) {
    const { shippedLeast, shipped, shipmentId: shipment, retold } = item;
    if (shippedLeast !== null)
      doubts.push({
        message: { id: 'doubt.sent-differs', data: { shipment, least: shippedLeast, most: shipped ?? 0 } },
        row: item.rows[item.rows.length - 1] ?? null,
      });
    if (retold !== null) doubts.push({ message: { id: 'doubt.rows-differ', data: { shipment } }, row: retold });
  }
  if (f.error === 8) return [...doubts, ...relabelled(world, f, shipments)];
  const units = sumOf(lines, takenOut);
  if (units > 0) doubts.push({ message: { id: 'doubt.taken-out', data: { units } }, row: null });
  return doubts;
}

/** A closing date that the status denies, or that cannot be right. */
function closingDoubts({ coverage }: World, s: Shipment): ShipmentDoubt[] {
  const { id: shipment, goingOn, contested, closedOn, delivered, firstReceipt } = s;
  const doubts: ShipmentDoubt[] = [];
  if (goingOn !== null && !contested) {
    const { status } = goingOn;
    doubts.push({ message: { id: 'doubt.status-open', data: { shipment, status } }, row: goingOn });
  }
  if (closedOn === null) return doubts;
  // Of what came in before the ledger begins nothing is known.
  const came = coverage.ledgerCovers(closedOn) ? firstReceipt : null;
  if ((delivered ?? closedOn) > closedOn || (came ?? closedOn) > closedOn)
    doubts.push({ message: { id: 'doubt.closed-first', data: { shipment, closed: closedOn } }, row: null });
  return doubts;
}

/** What is corrected between two products of a shipment is booked within so many days. */
const CORRECTED_WITHIN = 3;

/** Other products of which more came in than was sent, or something after the closing: the units may have been theirs. */
function relabelled(world: World, f: Finding, shipments: readonly Shipment[]): ShipmentDoubt[] {
  const own = productKey(f, world.catalogue);
  const days = world.once(eventDaysOf).of(f);
  const doubts: ShipmentDoubt[] = [];
  for (const shipment of shipments) {
    const closings = shipment.items.flatMap((item) => closingOf(shipment, item) ?? []);
    const closing = Math.min(...closings);
    const isLate = ({ units, date }: Receipt) =>
      units > 0 &&
      units <= f.unitsEvent &&
      date > closing &&
      days.some((day) => Math.abs(date - day) <= CORRECTED_WITHIN);
    for (const item of shipment.items) {
      if (item.product === own) continue;
      const fnsku = item.fnsku || item.sku;
      const late = item.receipts.find(isLate);
      if (late) doubts.push({ message: { id: 'doubt.relabelled', data: { units: late.units, fnsku } }, row: late });
      const booked = sumOf(item.receipts, (r) => r.units);
      if (item.shipped !== null && Math.max(item.receivedFigure ?? 0, booked) > item.shipped)
        doubts.push({ message: { id: 'sibling-over-received', data: { fnsku } }, row: item.rows[0] ?? null });
    }
  }
  return doubts;
}

interface Line {
  readonly shipment: Shipment;
  readonly item: ShippedItem;
}

/** The lines of shipments that a shortage, or what was taken out, is about. */
export function shortLines(world: World, f: Finding): Line[] {
  return linesOf(f, shipmentsOf(world, f));
}

function shipmentsOf(world: World, f: Finding): readonly Shipment[] {
  const ids = new Set([f.shipmentId, ...(f.alternatives ?? [])]);
  return [...ids].flatMap((id) => world.shipments.get(id) ?? []);
}

function linesOf(f: Finding, shipments: readonly Shipment[]): Line[] {
  const keys = [f.key, ...(f.candidateKeys ?? [])];
  const lines: Line[] = [];
  for (const shipment of shipments) {
    // A shipment has many products: their keys are not spelt to be compared.
    const start = `${f.rule}/${shipment.id}/`;
    const products = new Set(keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)));
    for (const item of shipment.items) if (products.has(item.product)) lines.push({ shipment, item });
  }
  return lines;
}

/**
 * Units that the ledger shows as taken out after closing, where the received figure is the seller's own and not the ledger's:
 * the figure may lack them already, and error 8 has them.
 */
function takenOut({ shipment, item }: Line): number {
  if (item.receivedFigure === null) return 0;
  const closing = closingOf(shipment, item);
  if (closing === null || receivedUnits(item, closing) >= item.receivedFigure) return 0;
  return -sumOf(deductionsAfter(item, closing), (r) => r.units);
}
