// Shipments, the seller's own tab, and the reports of removals: orders and parcels.
import { isoOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import type { Story } from './draft';
import { cents, DAY_SECONDS, isoTime, quoted, tabbed } from './format';

export function* inboundLines(story: Story): Generator<string> {
  yield quoted(['Shipment ID', 'Status', 'Delivered', 'Closed', 'SKU', 'FNSKU', 'Units shipped', 'Units received']);
  for (const { shipment, product, sent, delivered, closed } of story.inbound) {
    const status = closed === null ? 'Receiving' : 'Closed';
    const days = [isoOf(delivered), closed === null ? '' : isoOf(closed)];
    yield quoted([shipment, status, ...days, product.sku, product.fnsku, String(sent), '']);
  }
}

const ORDERS = headerRows['removal-orders']['16 columns'];
const SHIPMENTS = headerRows['removal-shipments']['10 columns'];
const NOON = DAY_SECONDS / 2;

export function* removalOrderLines(story: Story): Generator<string> {
  yield tabbed(ORDERS);
  for (const r of story.removals) {
    const { sku, fnsku } = r.product;
    const disposed = r.kind === 'Disposal' ? r.units : 0;
    const counts = [r.units, r.cancelled, disposed, r.sent, 0].map(String);
    const days = [r.requested, r.updated].map((day) => isoTime(day * DAY_SECONDS + NOON)) as [string, string];
    const fee = cents(84 * (r.sent + disposed));
    yield tabbed([
      ...[days[0], r.order, r.kind, 'Standard', 'Completed', days[1], sku, fnsku, r.disposition],
      ...[...counts, fee, 'USD'],
    ]);
  }
}

export function* removalShipmentLines(story: Story): Generator<string> {
  yield tabbed(SHIPMENTS);
  for (const [i, r] of story.removals.entries()) {
    if (r.parcels === 0) continue;
    const { sku, fnsku } = r.product;
    const [requested, sent] = [r.requested, r.updated - 1].map((day) => isoTime(day * DAY_SECONDS + NOON)) as [
      string,
      string,
    ];
    const parcel = `1Z0EX${String(i).padStart(10, '0')}`;
    yield tabbed([requested, r.order, sent, sku, fnsku, r.disposition, String(r.parcels), 'UPS', parcel, r.kind]);
  }
}
