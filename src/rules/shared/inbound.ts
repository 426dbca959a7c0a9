// What the two rules of inbound shipments share: their pool of payments, their marketplace, their identifiers.

import { evidence, type Found } from '../../claims/finding';
import { type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import type { ReceivedFigure, Settings } from '../../settings';
import type { RowRef } from '../../values/cell';
import { group } from '../../values/lists';
import type { ProductIds } from '../../world/catalogue';
import type { Payment } from '../../world/payments/reimbursement-pools';
import { closingOf, type Shipment, type ShippedItem } from '../../world/stock/shipment-book';
import { allocate, type Demand } from '../../world/supply';
import type { World } from '../../world/world';

/** Lets demands of inbound products draw from inbound reimbursements, which name a product but no shipment. */
export function drawInbound<D extends Demand & { readonly ids: ProductIds }>(
  world: World,
  demands: readonly D[],
  mayServe: (payment: Payment, d: D) => boolean = () => true,
): void {
  const { catalogue } = world;
  const pools = group(world.pools.inbound, (p) => catalogue.linkedKey(p));
  for (const [product, own] of group(demands, (d) => catalogue.linkedKey(d.ids))) {
    allocate(pools.get(product) ?? [], own, (p, d) => catalogue.sameProduct(p, d.ids) && mayServe(p, d));
  }
}

/**
 * The highest received figure that an earlier run saw after the shipment's closing, on the last day it was seen: what the
 * tab shows less now was received and taken out again. Null when there is none, or the shipment is not closed.
 */
export function figureAtClosing(settings: Settings, shipment: Shipment, item: ShippedItem): ReceivedFigure | null {
  const closing = closingOf(shipment, item);
  if (shipment.status !== 'closed' || closing === null) return null;
  let best: ReceivedFigure | null = null;
  for (const seen of settings.receivedBefore) {
    if (seen.shipmentId !== shipment.id || seen.product !== item.product || seen.seenOn < closing) continue;
    if (best === null || seen.units > best.units || (seen.units === best.units && seen.seenOn > best.seenOn))
      best = seen;
  }
  return best;
}

/** Country of the shipment's receipts, else the default marketplace. */
export function marketplaceOfShipment(world: World, shipment: Shipment | null): MarketplaceCode {
  return marketplaceOf(shipment?.country ?? '') ?? world.settings.marketplace;
}

export function itemIds(item: ShippedItem) {
  return { sku: item.sku, fnsku: item.fnsku, asin: item.asin, title: item.title };
}

/** Evidence of a shipment's item: its receipts make the event, the seller's own rows and payments are counted against it. */
export function inboundEvidence(
  event: readonly RowRef[],
  item: ShippedItem,
  netted: readonly RowRef[],
): Found['evidence'] {
  return evidence(event, [...item.rows, ...item.receipts, ...netted]);
}
