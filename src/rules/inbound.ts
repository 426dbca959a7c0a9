// What the two rules of inbound shipments share: their pool of payments, their marketplace, their identifiers.

import type { ProductIds } from '../claims/catalogue';
import { evidence, type Finding } from '../claims/finding';
import type { Payment } from '../claims/reimbursementPools';
import type { Shipment, ShippedItem } from '../claims/shipmentBook';
import { allocate, type Demand } from '../claims/supply';
import { marketplaceOf } from '../policy/marketplaces';
import type { RowRef } from '../values/cell';
import { group } from '../values/lists';
import type { World } from './world';

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

/** Country of the shipment's receipts, else the default marketplace. */
export function marketplaceOfShipment(world: World, shipment: Shipment | null): string {
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
): Finding['evidence'] {
  return evidence(event, [...item.rows, ...item.receipts, ...netted]);
}
