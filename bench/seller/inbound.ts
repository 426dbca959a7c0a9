// What the seller sends to Amazon: shipments of many products, a few units short, a few taken out again after the closing.
import type { Day } from '../../src/values/day';
import type { Product } from './catalogue';
import { type Draft, move, reimburse } from './draft';
import { DAY_SECONDS } from './format';

const LINES = 24;
/** Days from one load to the next. */
const EVERY = 90;

/** Every product is sent about as often as it sells, in shipments of so many lines. */
export function sendIn(draft: Draft, orders: number): void {
  const { random, products, from, to } = draft;
  const units = Math.max(8, Math.round((1.2 * orders) / (products.length * (365 / EVERY))));
  for (let start = from - 20; start <= to; start += EVERY) {
    for (let first = 0; first < products.length; first += LINES) {
      const shipment = `FBA17${random.code(7)}`;
      const delivered = start + random.int(0, EVERY - 1);
      if (delivered < from || delivered > to) continue;
      const closing = delivered + random.int(25, 40);
      const closed = closing <= to ? closing : null;
      for (const product of products.slice(first, first + LINES)) {
        const sent = random.int(Math.ceil(units / 2), Math.ceil(units * 1.5));
        draft.inbound.push({ shipment, product, sent, delivered, closed });
        receive(draft, shipment, product, delivered, closed, sent);
      }
    }
  }
}

function receive(
  draft: Draft,
  reference: string,
  product: Product,
  delivered: Day,
  closed: Day | null,
  sent: number,
): void {
  const { random } = draft;
  const missing = random.chance(0.06) ? random.int(1, 2) : 0;
  const receipts = { event: 'Receipts', reference } as const;
  const first = random.chance(0.6) ? sent - missing : random.int(1, Math.max(1, sent - missing - 1));
  move(draft, product, delivered + random.int(1, 4), first, receipts);
  if (first < sent - missing) move(draft, product, delivered + random.int(5, 12), sent - missing - first, receipts);
  if (closed === null) return;
  if (missing > 0 && random.chance(0.7)) {
    const at = (closed + random.int(1, 6)) * DAY_SECONDS;
    reimburse(draft, at, 'Lost_Inbound', product, missing, product.cost);
  }
  if (random.chance(0.006)) {
    const taken = random.int(1, 3);
    const day = closed + random.int(3, 40);
    move(draft, product, day, -taken, receipts);
    if (random.chance(0.4)) move(draft, product, day + random.int(2, 6), taken, receipts);
  }
  if (random.chance(0.003)) {
    const reference = random.digits(9);
    move(draft, product, closed + random.int(5, 60), -1, { event: 'Adjustments', reason: 'O', reference });
  }
}
