// What happens in the warehouse beside the sales: transfers, losses, finds, damage, disposals.
import type { Day } from '../../src/values/day';
import type { Product } from './catalogue';
import { type Draft, move, reimburse } from './draft';
import { DAY_SECONDS } from './format';

/** What may happen to a product, once an order. */
export function warehouse(draft: Draft, product: Product, day: Day): void {
  const roll = draft.random.next();
  if (roll < 0.03) transfer(draft, product, day);
  else if (roll < 0.06) lose(draft, product, day);
  else if (roll < 0.074) damage(draft, product, day);
  else if (roll < 0.08) spoil(draft, product, day);
  else if (roll < 0.082) dispose(draft, product, day);
}

function transfer(draft: Draft, product: Product, day: Day): void {
  const quantity = draft.random.int(1, 12);
  move(draft, product, day, -quantity, { event: 'WhseTransfers' });
  move(draft, product, day + draft.random.int(1, 6), quantity, { event: 'WhseTransfers' });
}

function lose(draft: Draft, product: Product, day: Day): void {
  const { random } = draft;
  const reference = random.digits(9);
  const units = random.int(1, 3);
  const found = random.chance(0.5) ? random.int(1, units) : 0;
  const paid = found < units && random.chance(0.7) ? units - found : 0;
  const known = random.chance(0.5) && found + paid > 0;
  const figures = known ? { reconciled: found + paid, unreconciled: units - found - paid } : {};
  move(draft, product, day, -units, { event: 'Adjustments', reason: 'M', reference, ...figures });
  if (found > 0) {
    move(draft, product, day + random.int(2, 20), found, {
      event: 'Adjustments',
      reason: random.pick(['F', 'N']),
      reference: random.digits(9),
      ...(known ? { reconciled: found, unreconciled: 0 } : {}),
    });
  }
  if (paid > 0) reimburse(draft, (day + 5) * DAY_SECONDS + 40_000, 'Lost_Warehouse', product, paid, product.cost);
}

function damage(draft: Draft, product: Product, day: Day): void {
  const { random } = draft;
  const at = { event: 'Adjustments', reference: random.digits(9), centre: random.pick(draft.centres) } as const;
  move(draft, product, day, -1, { ...at, reason: 'E' });
  move(draft, product, day, 1, { ...at, reason: 'P', disposition: 'WAREHOUSE_DAMAGED' });
  if (random.chance(0.75)) {
    reimburse(draft, (day + 4) * DAY_SECONDS + 50_000, 'Damaged_Warehouse', product, 1, product.cost);
    if (random.chance(0.3)) {
      const reference = random.digits(9);
      const gone = { event: 'Adjustments', reason: 'D', reference, disposition: 'WAREHOUSE_DAMAGED' } as const;
      move(draft, product, day + random.int(8, 30), -1, gone);
    }
  }
}

/** Stock that buyers or faults spoiled, sent back or disposed of later. */
function spoil(draft: Draft, product: Product, day: Day): void {
  const { random } = draft;
  const reference = random.digits(9);
  const disposition = random.pick(['CUSTOMER_DAMAGED', 'DEFECTIVE']);
  move(draft, product, day, -1, { event: 'Adjustments', reason: 'Q', reference });
  move(draft, product, day, 1, { event: 'Adjustments', reason: 'P', reference, disposition });
  if (random.chance(0.4)) {
    move(draft, product, day + 9, -1, { event: 'VendorReturns', reference: `R${random.digits(6)}`, disposition });
  } else if (random.chance(0.5)) {
    move(draft, product, day + 9, -1, { event: 'Adjustments', reason: 'D', reference, disposition });
  }
}

/** Good stock that Amazon disposes of, most often because the seller asked for it. */
function dispose(draft: Draft, product: Product, day: Day): void {
  const { random } = draft;
  const units = random.int(1, 4);
  move(draft, product, day, -units, { event: 'Adjustments', reason: 'D', reference: random.digits(9) });
  if (random.chance(0.25)) return;
  const order = `DSP${random.code(7)}`;
  const requested = day - random.int(2, 20);
  if (requested < draft.from) return;
  draft.removals.push({
    ...{ order, kind: 'Disposal', product, requested, updated: day, disposition: 'Sellable' },
    ...{ units, cancelled: 0, sent: 0, parcels: 0 },
  });
}
