// A year of a made-up American seller: what was sold, refunded, returned, lost and paid. The files are written from it.
import type { Day } from '../../src/values/day';
import { aftermath } from './aftermath';
import { createFees, makeCatalogue, type Product } from './catalogue';
import { type Draft, move, type Sale, type Story } from './draft';
import { DAY_SECONDS, dayOfSecond, type Second } from './format';
import { sendIn } from './inbound';
import { createRandom } from './random';
import { remove } from './removals';
import { warehouse } from './warehouse';

const TAX = 0.07;

const NUMBER = 1e7;

/** Orders are numbered through the year, so that no two are the same. */
function orderIdOf(draft: Draft, number: number, other: boolean): string {
  const { random } = draft;
  const digits = String(random.int(0, NUMBER - 1)).padStart(7, '0');
  // Mixed, so that numbers that follow each other are not alike; the prime has no factor of the range.
  const own = String((number * 6_700_417) % NUMBER).padStart(7, '0');
  return other ? `S01-${digits}-${own}` : `11${random.int(1, 4)}-${digits}-${own}`;
}

function sell(draft: Draft, at: Second, product: Product, order: Pick<Sale, 'orderId' | 'channel' | 'state'>): Sale {
  const { random } = draft;
  const { channel } = order;
  const many = random.next();
  const units = many < 0.9 ? 1 : many < 0.98 ? 2 : 3;
  const principal = product.price * units;
  const promotion = random.chance(0.05) ? Math.round(principal * 0.1) : 0;
  const day = dayOfSecond(at);
  const rate = day >= product.takenFrom ? product.takenRate : product.rate;
  const shipping = random.chance(0.08) ? random.int(199, 799) : 0;
  const sale: Sale = {
    orderId: order.orderId,
    at,
    product,
    units,
    channel,
    state: order.state,
    principal,
    tax: order.state.taxed ? Math.round((principal - promotion) * TAX) : 0,
    shipping,
    promotion,
    commission: Math.round((principal - promotion) * rate),
    fee: draft.feeOf(product, day + 1) * units,
    number: draft.sales.length + 1,
    centre: random.pick(draft.centres),
  };
  draft.sales.push(sale);
  if (channel !== 'MFN') {
    move(draft, product, day + 1, -units, { event: 'Shipments', centre: sale.centre, reference: '' });
  }
  return sale;
}

const STATES = ['CA', 'TX', 'NY', 'FL', 'WA', 'OR', 'MT', 'NH'].map((name, i) => ({ name, taxed: i < 4 }));
const CENTRES = ['ABE8', 'CMH1', 'FTW1', 'IND9', 'LAX9', 'MDW2', 'ONT8', 'PHX7', 'RDU1', 'TPA2'];

/** The story of a year with so many orders, from `from` on; nothing in it is dated later than a year after. */
export function tellStory(orders: number, from: Day, seed: number): Story {
  const random = createRandom(seed);
  const to = from + 364;
  const products = makeCatalogue(random, Math.max(30, Math.round(orders / 60)), from);
  const draft: Draft = {
    random,
    from,
    to,
    products,
    centres: CENTRES,
    feeOf: createFees(from, to, products[0] as Product),
    sales: [],
    refunds: [],
    returns: [],
    moves: [],
    reimbursements: [],
    replacements: [],
    inbound: [],
    removals: [],
  };
  sendIn(draft, orders);
  const step = (364 * DAY_SECONDS) / orders;
  // A few products sell most of the units.
  const chosen = (): Product => products[Math.floor(random.next() ** 2 * products.length)] as Product;
  for (let i = 0; i < orders; i++) {
    const at = from * DAY_SECONDS + Math.floor(i * step);
    const kind = random.next();
    const channel = kind < 0.965 ? 'AFN' : kind < 0.985 ? 'MFN' : 'MCF';
    const order = { orderId: orderIdOf(draft, i, channel === 'MCF'), channel, state: random.pick(STATES) } as const;
    const product = chosen();
    aftermath(draft, sell(draft, at, product, order));
    if (random.chance(0.04)) {
      const second = chosen();
      if (second !== product) aftermath(draft, sell(draft, at, second, order));
    }
    warehouse(draft, random.pick(products), dayOfSecond(at));
    if (random.chance(0.0035)) remove(draft, random.pick(products), dayOfSecond(at));
  }
  draft.refunds.sort((a, b) => a.at - b.at);
  draft.returns.sort((a, b) => a.at - b.at);
  draft.moves.sort((a, b) => a.day - b.day);
  draft.reimbursements.sort((a, b) => a.at - b.at);
  draft.removals.sort((a, b) => a.requested - b.requested);
  return draft;
}
