// Stock that the seller asks to have sent back: most of it arrives, a few units are sent short or lost on the way.
import type { Day } from '../../src/values/day';
import type { Product } from './catalogue';
import { type Draft, move } from './draft';

export function remove(draft: Draft, product: Product, requested: Day): void {
  const { random } = draft;
  const updated = requested + random.int(6, 18);
  if (updated > draft.to) return;
  const units = random.int(2, 12);
  const cancelled = random.chance(0.1) ? 1 : 0;
  const short = random.chance(0.12) ? 1 : 0;
  const lost = random.chance(0.12) ? 1 : 0;
  const sent = units - cancelled - short;
  const order = `REM${random.code(7)}`;
  const disposition = random.chance(0.7) ? 'Unsellable' : 'Sellable';
  draft.removals.push({
    ...{ order, kind: 'Return', product, requested, updated, disposition },
    ...{ units, cancelled, sent, parcels: sent - lost },
  });
  const from = disposition === 'Sellable' ? 'SELLABLE' : 'CUSTOMER_DAMAGED';
  if (sent > 0)
    move(draft, product, updated - 1, -sent, { event: 'VendorReturns', reference: order, disposition: from });
}
