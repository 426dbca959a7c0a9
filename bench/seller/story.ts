// A year of a made-up American seller: what was sold, refunded, returned, lost and paid. The files are written from it.
import type { Day } from '../../src/values/day';
import { makeCatalogue, type Product } from './catalogue';
import { DAY_SECONDS, dayOfSecond, type Second } from './format';
import { createRandom, type Random } from './random';

export interface Sale {
  readonly orderId: string;
  readonly at: Second;
  readonly product: Product;
  readonly units: number;
  /** Amazon ships, the seller ships, or Amazon ships an order of another shop (multi-channel). */
  readonly channel: 'AFN' | 'MFN' | 'MCF';
  /** Cents of all units together, without tax. */
  readonly principal: number;
  readonly tax: number;
  readonly shipping: number;
  readonly promotion: number;
  readonly commission: number;
  readonly fee: number;
  readonly itemCode: string;
  readonly shipmentId: string;
}

export interface Refund {
  readonly sale: Sale;
  readonly at: Second;
  readonly principal: number;
  readonly tax: number;
  readonly commissionBack: number;
  readonly commissionKept: number;
  readonly adjustmentId: string;
  readonly adjustmentItemId: string;
}

export interface Return {
  readonly sale: Sale;
  readonly at: Second;
  readonly disposition: string;
  readonly reason: string;
  readonly status: string;
  readonly centre: string;
  readonly plate: string;
}

/** A row of the inventory ledger. */
export interface Move {
  readonly day: Day;
  readonly product: Product;
  readonly event: 'Shipments' | 'CustomerReturns' | 'Receipts' | 'Adjustments' | 'VendorReturns' | 'WhseTransfers';
  readonly reference: string;
  readonly quantity: number;
  readonly centre: string;
  readonly disposition: string;
  readonly reason: string;
  readonly reconciled: number | null;
  readonly unreconciled: number | null;
}

export interface Reimbursement {
  readonly id: string;
  readonly at: Second;
  readonly reason: string;
  readonly sale: Sale | null;
  readonly product: Product;
  readonly cash: number;
  readonly inventory: number;
  /** Cents a unit; negative in reversals. */
  readonly perUnit: number;
  readonly original: Reimbursement | null;
}

interface Replacement {
  readonly sale: Sale;
  readonly day: Day;
  readonly orderId: string;
  readonly centre: string;
}

export interface Story {
  readonly from: Day;
  readonly to: Day;
  readonly products: readonly Product[];
  readonly sales: readonly Sale[];
  readonly refunds: readonly Refund[];
  readonly returns: readonly Return[];
  readonly moves: readonly Move[];
  readonly reimbursements: readonly Reimbursement[];
  readonly replacements: readonly Replacement[];
}

const CENTRES = ['ABE8', 'CMH1', 'FTW1', 'IND9', 'LAX9', 'MDW2', 'ONT8', 'PHX7', 'RDU1', 'TPA2'];
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
const TAX = 0.07;
const COMMISSION = 0.15;

interface Draft {
  readonly random: Random;
  readonly to: Day;
  readonly sales: Sale[];
  readonly refunds: Refund[];
  readonly returns: Return[];
  readonly moves: Move[];
  readonly reimbursements: Reimbursement[];
  readonly replacements: Replacement[];
}

function move(
  draft: Draft,
  product: Product,
  day: Day,
  quantity: number,
  more: Partial<Move> & Pick<Move, 'event'>,
): void {
  if (day > draft.to) return;
  draft.moves.push({
    product,
    day,
    quantity,
    reference: '',
    centre: draft.random.pick(CENTRES),
    disposition: 'SELLABLE',
    reason: '',
    reconciled: null,
    unreconciled: null,
    ...more,
  });
}

function reimburse(
  draft: Draft,
  at: Second,
  reason: string,
  product: Product,
  units: number,
  perUnit: number,
  sale: Sale | null = null,
): void {
  const { random } = draft;
  if (dayOfSecond(at) > draft.to) return;
  const inKind = reason === 'Lost_Warehouse' && random.chance(0.1);
  const paid: Reimbursement = {
    id: random.digits(11),
    at,
    reason,
    sale,
    product,
    cash: inKind ? 0 : units,
    inventory: inKind ? units : 0,
    perUnit: inKind ? 0 : perUnit,
    original: null,
  };
  draft.reimbursements.push(paid);
  // Amazon takes a few back, most often because the unit turned up.
  const back = at + random.int(10, 50) * DAY_SECONDS;
  if (!inKind && random.chance(0.03) && dayOfSecond(back) <= draft.to) {
    draft.reimbursements.push({
      ...paid,
      id: random.digits(11),
      at: back,
      reason: 'Reimbursement_Reversal',
      inventory: random.chance(0.7) ? units : 0,
      cash: -units,
      perUnit: -perUnit,
      original: paid,
    });
  }
}

function sell(draft: Draft, at: Second, product: Product): Sale {
  const { random } = draft;
  const kind = random.next();
  const channel = kind < 0.965 ? 'AFN' : kind < 0.985 ? 'MFN' : 'MCF';
  const many = random.next();
  const units = many < 0.9 ? 1 : many < 0.98 ? 2 : 3;
  const principal = product.price * units;
  const promotion = random.chance(0.05) ? Math.round(principal * 0.1) : 0;
  const sale: Sale = {
    orderId:
      channel === 'MCF'
        ? `S01-${random.digits(7)}-${random.digits(7)}`
        : `11${random.int(1, 4)}-${random.digits(7)}-${random.digits(7)}`,
    at,
    product,
    units,
    channel,
    principal,
    tax: Math.round((principal - promotion) * TAX),
    shipping: random.chance(0.1) ? random.int(199, 799) : 0,
    promotion,
    commission: Math.round((principal - promotion) * COMMISSION),
    fee: product.fee * units,
    itemCode: random.digits(14),
    shipmentId: `D${random.code(8)}`,
  };
  draft.sales.push(sale);
  if (channel !== 'MFN') move(draft, product, dayOfSecond(at) + 1, -units, { event: 'Shipments' });
  return sale;
}

/** One refund; its principal is a share of the order's, and more than it where a goodwill mistake doubles it. */
function refund(draft: Draft, sale: Sale, at: Second, share: number): Refund {
  const { random } = draft;
  const commissionBack = Math.round(sale.commission * Math.min(1, share));
  const made: Refund = {
    sale,
    at,
    principal: Math.round(sale.principal * share),
    tax: Math.round(sale.tax * share),
    commissionBack,
    commissionKept: Math.min(500, Math.round(commissionBack * 0.2)),
    adjustmentId: `amzn1:crow:${random.code(22)}`,
    adjustmentItemId: random.digits(12),
  };
  draft.refunds.push(made);
  return made;
}

function takeBack(draft: Draft, sale: Sale, refunded: Second): void {
  const { random } = draft;
  const at = refunded + random.int(-6, 35) * DAY_SECONDS + random.int(0, 3600);
  if (dayOfSecond(at) > draft.to) return;
  const roll = random.next();
  const disposition = (DISPOSITIONS.find(([, share]) => roll < share) ?? ['SELLABLE'])[0];
  const damaged = disposition === 'CARRIER_DAMAGED' || disposition === 'DAMAGED';
  const paid = damaged && random.chance(0.75);
  const centre = random.pick(CENTRES);
  draft.returns.push({
    sale,
    at,
    disposition,
    reason: random.pick(REASONS),
    status: paid ? 'Reimbursed' : 'Unit returned to inventory',
    centre,
    plate: `LPN${random.code(11)}`,
  });
  if (random.chance(0.995)) {
    move(draft, sale.product, dayOfSecond(at) + random.int(0, 2), 1, { event: 'CustomerReturns', disposition, centre });
  }
  if (paid) {
    const perUnit = Math.round((sale.principal / sale.units) * (1 - COMMISSION));
    reimburse(draft, at + 3 * DAY_SECONDS, 'CustomerReturn', sale.product, 1, perUnit, sale);
  }
}

/** What may follow a sale: a refund with or without the goods, a partial one, one too much, a replacement. */
function aftermath(draft: Draft, sale: Sale): void {
  const { random } = draft;
  if (sale.channel !== 'AFN') return;
  const at = sale.at + random.int(5, 38) * DAY_SECONDS + random.int(0, 80_000);
  if (dayOfSecond(at) > draft.to) return;
  const roll = random.next();
  if (roll < 0.003) {
    refund(draft, sale, at, random.pick([0.1, 0.2, 0.3]));
  } else if (roll < 0.053) {
    const units = random.chance(0.7) ? sale.units : 1;
    refund(draft, sale, at, units / sale.units);
    if (random.chance(0.01)) refund(draft, sale, at + 2 * DAY_SECONDS, units / sale.units);
    for (let unit = 0; unit < units; unit++) {
      if (random.chance(0.9)) takeBack(draft, sale, at);
      else if (random.chance(0.8)) {
        const perUnit = Math.round((sale.principal / sale.units) * (1 - COMMISSION));
        reimburse(draft, at + random.int(60, 64) * DAY_SECONDS, 'CustomerReturn', sale.product, 1, perUnit, sale);
      }
    }
  } else if (roll < 0.055) {
    const orderId = `11${random.int(1, 4)}-${random.digits(7)}-${random.digits(7)}`;
    draft.replacements.push({ sale, day: dayOfSecond(at), orderId, centre: random.pick(CENTRES) });
    if (random.chance(0.7)) takeBack(draft, sale, at + 10 * DAY_SECONDS);
  }
}

/** What happens in the warehouse beside the sales: transfers, losses, finds, damage, disposals. */
function warehouse(draft: Draft, product: Product, day: Day): void {
  const { random } = draft;
  const reference = random.digits(9);
  const roll = random.next();
  if (roll < 0.13) {
    const quantity = random.int(1, 12);
    move(draft, product, day, -quantity, { event: 'WhseTransfers' });
    move(draft, product, day + random.int(1, 6), quantity, { event: 'WhseTransfers' });
  } else if (roll < 0.136) {
    const units = random.int(1, 3);
    const found = random.chance(0.5) ? random.int(1, units) : 0;
    const paid = found < units && random.chance(0.75) ? units - found : 0;
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
  } else if (roll < 0.139) {
    const centre = random.pick(CENTRES);
    move(draft, product, day, -1, { event: 'Adjustments', reason: 'E', reference, centre });
    move(draft, product, day, 1, {
      event: 'Adjustments',
      reason: 'P',
      reference,
      centre,
      disposition: 'WAREHOUSE_DAMAGED',
    });
    if (random.chance(0.85)) {
      reimburse(draft, (day + 4) * DAY_SECONDS + 50_000, 'Damaged_Warehouse', product, 1, product.cost);
    }
  } else if (roll < 0.145) {
    const disposition = random.pick(['CUSTOMER_DAMAGED', 'DEFECTIVE']);
    move(draft, product, day, -1, { event: 'Adjustments', reason: 'Q', reference });
    move(draft, product, day, 1, { event: 'Adjustments', reason: 'P', reference, disposition });
    if (random.chance(0.4)) {
      move(draft, product, day + 9, -1, { event: 'VendorReturns', reference: `R${random.digits(6)}`, disposition });
    } else if (random.chance(0.5)) {
      move(draft, product, day + 9, -1, { event: 'Adjustments', reason: 'D', reference, disposition });
    }
  }
}

function receive(draft: Draft, products: readonly Product[], from: Day): void {
  const { random } = draft;
  for (const product of products) {
    for (let day = from + random.int(0, 40); day <= draft.to; day += random.int(30, 60)) {
      const reference = `FBA17${random.code(7)}`;
      for (let part = random.int(1, 3); part > 0; part--) {
        move(draft, product, day + part, random.int(8, 60), { event: 'Receipts', reference });
      }
    }
  }
}

/** The story of a year with so many orders, from `from` on; nothing in it is dated later than a year after. */
export function tellStory(orders: number, from: Day, seed: number): Story {
  const random = createRandom(seed);
  const to = from + 364;
  const products = makeCatalogue(random, Math.max(30, Math.round(orders / 60)));
  const draft: Draft = {
    random,
    to,
    sales: [],
    refunds: [],
    returns: [],
    moves: [],
    reimbursements: [],
    replacements: [],
  };
  receive(draft, products, from);
  const step = (364 * DAY_SECONDS) / orders;
  for (let i = 0; i < orders; i++) {
    // A few products sell most of the units.
    const product = products[Math.floor(random.next() ** 2 * products.length)] as Product;
    const at = from * DAY_SECONDS + Math.floor(i * step);
    aftermath(draft, sell(draft, at, product));
    warehouse(draft, random.pick(products), dayOfSecond(at));
  }
  draft.refunds.sort((a, b) => a.at - b.at);
  draft.returns.sort((a, b) => a.at - b.at);
  draft.moves.sort((a, b) => a.day - b.day);
  draft.reimbursements.sort((a, b) => a.at - b.at);
  return { from, products, ...draft };
}
