// What may follow a sale: a refund with or without the goods, a partial one, one too much, a late return, a replacement.
import { type Draft, move, type Refund, reimburse, type Sale } from './draft';
import { DAY_SECONDS, dayOfSecond, type Second } from './format';

const REASONS = [
  'UNWANTED_ITEM',
  'DEFECTIVE',
  'NOT_AS_DESCRIBED',
  'ORDERED_WRONG_ITEM',
  'QUALITY_UNACCEPTABLE',
  'OTHER',
];
/** What comes back, by share. */
const DISPOSITIONS: readonly (readonly [string, number])[] = [
  ['SELLABLE', 0.56],
  ['CUSTOMER_DAMAGED', 0.78],
  ['DEFECTIVE', 0.94],
  ['CARRIER_DAMAGED', 0.97],
  ['DAMAGED', 1],
];
const KEPT = 0.2;

/** One refund of so many units; its principal is a share of the order's, and more than it where a mistake doubles it. */
function refund(draft: Draft, sale: Sale, at: Second, share: number, units = sale.units): void {
  const commissionBack = Math.round(sale.commission * Math.min(1, share));
  const made: Refund = {
    sale,
    at,
    units,
    principal: Math.round(sale.principal * share),
    tax: Math.round(sale.tax * share),
    commissionBack,
    commissionKept: Math.min(500, Math.round(commissionBack * KEPT)),
    number: draft.refunds.length + 1,
  };
  draft.refunds.push(made);
}

/** Cents a unit that a refund cost, as Amazon pays them back. */
const netUnit = (sale: Sale): number =>
  Math.round((sale.principal - sale.promotion - sale.commission * (1 - KEPT)) / sale.units);

function takeBack(draft: Draft, sale: Sale, at: Second): void {
  const { random } = draft;
  if (dayOfSecond(at) > draft.to) return;
  const roll = random.next();
  const disposition = (DISPOSITIONS.find(([, share]) => roll < share) ?? (DISPOSITIONS[0] as [string, number]))[0];
  const damaged = disposition === 'CARRIER_DAMAGED' || disposition === 'DAMAGED';
  const paid = damaged && random.chance(0.7);
  const centre = random.pick(draft.centres);
  draft.returns.push({
    sale,
    at,
    disposition,
    reason: random.pick(REASONS),
    status: paid ? 'Reimbursed' : 'Unit returned to inventory',
    centre,
    plate: `LPN${random.code(11)}`,
  });
  if (random.chance(0.99)) {
    const day = dayOfSecond(at) + random.int(0, 2);
    move(draft, sale.product, day, 1, { event: 'CustomerReturns', disposition, centre });
  }
  if (paid) reimburse(draft, at + 3 * DAY_SECONDS, 'CustomerReturn', sale.product, 1, netUnit(sale), sale);
}

export function aftermath(draft: Draft, sale: Sale): void {
  const { random } = draft;
  if (sale.channel !== 'AFN') return;
  const at = sale.at + random.int(5, 38) * DAY_SECONDS + random.int(0, 80_000);
  if (dayOfSecond(at) > draft.to) return;
  const roll = random.next();
  if (roll < 0.003) {
    refund(draft, sale, at, random.pick([0.1, 0.2, 0.3]));
  } else if (roll < 0.094) {
    const units = random.chance(0.7) ? sale.units : 1;
    refund(draft, sale, at, units / sale.units, units);
    if (random.chance(0.015)) refund(draft, sale, at + 2 * DAY_SECONDS, units / sale.units, units);
    const late = random.chance(0.02);
    for (let unit = 0; unit < units; unit++) {
      const days = late ? random.int(60, 80) : random.int(-6, 35);
      if (random.chance(0.83)) takeBack(draft, sale, at + days * DAY_SECONDS + random.int(0, 3600));
      else if (random.chance(0.65)) {
        const paidOn = at + random.int(60, 64) * DAY_SECONDS;
        reimburse(draft, paidOn, 'CustomerReturn', sale.product, 1, netUnit(sale), sale);
      }
    }
  } else if (roll < 0.096) {
    const orderId = `11${random.int(1, 4)}-${random.digits(7)}-${random.digits(7)}`;
    draft.replacements.push({ sale, day: dayOfSecond(at), orderId, centre: random.pick(draft.centres) });
    if (random.chance(0.7)) takeBack(draft, sale, at + 10 * DAY_SECONDS);
  }
}
