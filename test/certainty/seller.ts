// Made-up sellers for the laws of certainty: what happened is told as a story, printed as reports, and what Amazon really owes
// is known. Entangled sellers have everything at once on a few products; ordinary ones what most accounts look like.
import { createRandom, type Random } from '../../bench/seller/random';
import type { Tab } from '../../src/values/cell';
import { ago } from '../contract/support/dates';
import { type MoneyEvent, payments, v1, v2 } from '../contract/support/money';
import {
  allOrders,
  type LedgerRow,
  ledger,
  type OrderRow,
  type Product,
  type ProductRow,
  products,
  type ReimbursementRow,
  type ReplacementRow,
  type ReturnRow,
  reimbursements,
  replacements,
  returns,
  type ShipmentRow,
  shipments,
} from '../contract/support/stock';

/** Where a seller sells: shop, country of the ledger, its centres. */
interface Place {
  readonly country: string;
  readonly shop: string;
  readonly currency: string;
  readonly centres: readonly string[];
}

const PLACES = {
  US: { country: 'US', shop: 'Amazon.com', currency: 'USD', centres: ['LGB3', 'PHX7'] },
  CA: { country: 'CA', shop: 'Amazon.ca', currency: 'CAD', centres: ['YYZ4', 'YVR2'] },
  JP: { country: 'JP', shop: 'Amazon.co.jp', currency: 'JPY', centres: ['NRT5', 'KIX2'] },
  DE: { country: 'DE', shop: 'Amazon.de', currency: 'EUR', centres: ['LEJ1', 'BER8'] },
  PL: { country: 'PL', shop: 'Amazon.pl', currency: 'PLN', centres: ['WRO5', 'POZ1'] },
  UK: { country: 'GB', shop: 'Amazon.co.uk', currency: 'GBP', centres: ['LTN4', 'EMA1'] },
} as const satisfies Record<string, Place>;

const HOMES: readonly (readonly Place[])[] = [
  [PLACES.US],
  [PLACES.US],
  [PLACES.US, PLACES.CA],
  [PLACES.US, PLACES.JP],
  [PLACES.DE],
  [PLACES.DE, PLACES.PL],
  [PLACES.DE, PLACES.UK],
];

/** What is rightly owed, as the story knows it: units by rule and by what the claim is about. */
export type Owed = Map<string, number>;

export interface Seller {
  readonly marketplace: 'US' | 'DE';
  readonly places: readonly Place[];
  readonly ledger: readonly LedgerRow[];
  readonly returns: readonly ReturnRow[];
  readonly paid: readonly ReimbursementRow[];
  readonly money: readonly MoneyEvent[];
  readonly source: 'v2' | 'v1' | 'payments';
  readonly replaced: readonly ReplacementRow[];
  readonly orders: readonly OrderRow[];
  readonly shipments: readonly ShipmentRow[];
  readonly products: readonly ProductRow[];
  /** Into how many tabs the large reports are split. */
  readonly pieces: number;
  /** True where each account has downloads of its own: one of America, one of Japan. */
  readonly apart: boolean;
  readonly owed: Owed;
  /** True where a unit was paid in another currency than that of its shop. */
  readonly paidAbroad: boolean;
}

/** Ordinary rows of other products: they make every report reach from the first to the last day, in every place and kind. */
function everyday(s: Draft): void {
  const { random } = s;
  const step = s.entangled ? 12 : 6;
  let n = 0;
  for (const place of s.places) {
    for (let d = 300; d >= 0; d -= step) {
      n++;
      const p = { sku: `EVERY-${n % 12}`, fnsku: `X00EVERY${n % 12}`, asin: `B0EVERY0${n % 12}` };
      const fc = random.pick(place.centres);
      const at = { ...p, fc, country: place.country };
      const event = EVERYDAY_EVENTS[n % EVERYDAY_EVENTS.length] as string;
      s.ledger.push({ date: ago(d), qty: event === 'WhseTransfers' ? 1 : -1, event, ref: '', ...at });
      const order = `1${two(n)}-9999990-${String(1000000 + n)}`;
      const sellable = random.chance(0.6);
      const disposition = sellable ? 'SELLABLE' : 'CUSTOMER_DAMAGED';
      const status = sellable ? 'Unit returned to inventory' : '';
      s.returns.push({ date: ago(d), order, disposition, status, reason: random.pick(REASONS), ...p, fc });
      s.ledger.push({ date: ago(d), qty: 1, event: 'CustomerReturns', ref: '', ...at, disposition });
      s.paid.push({ date: ago(d), reason: random.pick(PAID), currency: place.currency, id: `55${n}0001`, ...OLD });
      if (n % 3 === 0) s.money.push(...sold(`2${two(n)}-9999991-${String(1000000 + n)}`, p, 1, d, place, 15));
    }
    const last = { currency: place.currency, ...OTHER };
    s.paid.push({ date: ago(300), reason: 'Lost_Inbound', id: `56${n}1`, ...last });
    s.paid.push({ date: ago(0), reason: 'Lost_Inbound', id: `56${n}2`, ...last });
  }
}

const EVERYDAY_EVENTS = ['Shipments', 'WhseTransfers', 'VendorReturns', 'Shipments'];
const REASONS = ['UNWANTED_ITEM', 'DEFECTIVE', 'NOT_AS_DESCRIBED', 'ORDERED_WRONG_ITEM'];
const PAID = ['Lost_Inbound', 'Lost_Warehouse', 'Damaged_Warehouse', 'CustomerReturn', 'CustomerServiceIssue'];
/** Paid for what is too old to be in the reports. */
const OLD: Product = { sku: 'EVERY-OLD', fnsku: 'X00EVERYOLD', asin: 'B0EVERYOLD' };
const OTHER: Product = { sku: 'EVERY-Z', fnsku: 'X00EVERYZ', asin: 'B0EVERY0Z' };
const two = (n: number) => String(n % 100).padStart(2, '0');

/**
 * A small account: sales and transfers of its own few products, and nothing in the other reports but what the story tells. To
 * reach to today they have one more row each.
 */
function quiet(s: Draft, list: readonly Product[]): void {
  const { random } = s;
  const place = s.places[0] as Place;
  const at = (p: Product) => ({ ...p, fc: random.pick(place.centres), country: place.country, ref: '' });
  for (let d = 300; d >= 0; d -= random.int(2, 9)) {
    const event = random.pick(['Shipments', 'WhseTransfers']);
    const p = random.pick(list);
    s.ledger.push({ date: ago(d), qty: -1, event, ...at(p) });
    if (event === 'Shipments') s.money.push(...sold(`198-9999992-${1_000_000 + d}`, p, 1, d, place, 15));
  }
  for (const d of [300, 0]) {
    s.ledger.push({ date: ago(d), qty: -1, event: 'Shipments', ...at(OTHER) });
    s.returns.push({
      date: ago(d),
      order: `199-9999990-100000${d % 7}`,
      disposition: 'CUSTOMER_DAMAGED',
      ...OTHER,
      fc: place.centres[0],
    });
    s.paid.push({ date: ago(d), reason: 'Lost_Warehouse', currency: place.currency, id: `57${d}`, ...OLD });
  }
}

/** What kind of account a story is about. */
type Kind = 'entangled' | 'ordinary' | 'clean';

/**
 * How often something happens, of one. None is fitted to what the audit finds: entangled accounts have everything so often
 * that it meets; ordinary ones as rarely as a seller would call it a mishap; clean ones nothing of what the contract itself
 * calls doubtful, so that what is doubted there is doubted for no reason.
 */
const RATES = {
  /** An order is refunded. Retail has 10 to 30 of 100; the more, the more the audit has to do. */
  refunded: { entangled: 0.9, ordinary: 0.3, clean: 0.3 },
  /** Only half of what a unit cost: a goodwill of the seller, once in twenty refunds. */
  half: { entangled: 0.05, ordinary: 0.05, clean: 0 },
  /** A sellable return that never reaches stock: what error 5 is about, rare. */
  unstocked: { entangled: 0.35, ordinary: 0.03, clean: 0.03 },
  /** Stock without a sticker: a return booked under another label. */
  otherLabel: { entangled: 0.1, ordinary: 0, clean: 0 },
  /** A damaged return paid as damage in the warehouse, without its order: a mistake of Amazon's. */
  nameless: { entangled: 0.3, ordinary: 0.03, clean: 0 },
  /** A unit put back to sellable under another reference id. Nobody has counted it. */
  putElsewhere: { entangled: 0.3, ordinary: 0.3, clean: 0 },
  /** A loss paid or found later than usual, or booked after its payment. Amazon takes weeks now and then. */
  late: { entangled: 0.15, ordinary: 0.15, clean: 0 },
  early: { entangled: 0.1, ordinary: 0.1, clean: 0 },
  /** A line of a shipment lacks a unit or two: what error 4 is about. */
  short: { entangled: 0.5, ordinary: 0.2, clean: 0.2 },
  /** A line of a shipment has one more than planned: miscounted boxes, one line in a hundred. */
  abovePlan: { entangled: 0.1, ordinary: 0.01, clean: 0 },
  /** What a shipment lacked, booked as lost in the warehouse. */
  asWarehouse: { entangled: 0.15, ordinary: 0.02, clean: 0 },
  /** Paid in another currency than that of the shop. */
  abroad: { entangled: 0.08, ordinary: 0, clean: 0 },
} as const satisfies Record<string, Readonly<Record<Kind, number>>>;

/** Rows of events that are older than the reports: every account has some, as its reports begin somewhere. */
const MOST_STRAYS: Readonly<Record<Kind, number>> = { entangled: 3, ordinary: 2, clean: 0 };

interface Draft {
  readonly random: Random;
  readonly kind: Kind;
  readonly entangled: boolean;
  readonly places: readonly Place[];
  ledger: LedgerRow[];
  returns: ReturnRow[];
  paid: ReimbursementRow[];
  money: MoneyEvent[];
  replaced: ReplacementRow[];
  orders: OrderRow[];
  shipments: ShipmentRow[];
  owed: Owed;
  count: number;
  paidAbroad: boolean;
}

const happens = (s: Draft, what: keyof typeof RATES) => s.random.chance(RATES[what][s.kind]);

function owe(s: Draft, rule: string, about: string, units: number): void {
  if (units > 0) s.owed.set(`${rule} ${about}`, (s.owed.get(`${rule} ${about}`) ?? 0) + units);
}

function sold(order: string, p: Product, qty: number, day: number, place: Place, price: number): MoneyEvent[] {
  return [
    {
      ...{ kind: 'Order', order, sku: p.sku, date: ago(day), qty, principal: price * qty, commission: -2 * qty },
      shop: place.shop,
      fbaFee: -3 * qty,
    },
  ];
}

/** The place's own; now and then, among entangled sellers, that of another. */
function currencyPaid(s: Draft, place: Place): string {
  if (!happens(s, 'abroad')) return place.currency;
  const { currency } = s.random.pick(Object.values(PLACES));
  s.paidAbroad ||= currency !== place.currency;
  return currency;
}

const id = (s: Draft) => String(10_000_000 + ++s.count * 7);

function lose(s: Draft, p: Product, place: Place): void {
  const { random, entangled } = s;
  const day = random.int(12, entangled ? 58 : 200);
  const units = random.chance(0.7) ? 1 : random.int(2, 3);
  const damaged = random.chance(0.3);
  const ref = id(s);
  const at = { ...p, fc: random.pick(place.centres), country: place.country };
  s.ledger.push({ date: ago(day), qty: -units, reason: damaged ? 'E' : random.pick(['M', 'M', '5']), ref, ...at });
  const fate = random.next();
  let open = units;
  const settled = random.chance(0.8) ? units : random.int(0, units);
  if (fate < 0.35) {
    const on = day - random.int(happens(s, 'early') ? -5 : 0, happens(s, 'late') ? 40 : 12);
    if (on >= 0 && settled > 0) {
      const reason = damaged ? 'Damaged_Warehouse' : 'Lost_Warehouse';
      const stock = random.chance(0.1) ? settled : 0;
      s.paid.push({
        date: ago(on),
        reason,
        currency: currencyPaid(s, place),
        id: id(s),
        cash: settled - stock,
        inventory: stock,
        ...p,
      });
      if (stock > 0) s.ledger.push({ date: ago(on), qty: stock, reason: 'N', ref: id(s), ...at });
      open -= settled;
    }
  } else if (fate < 0.6 && settled > 0) {
    const on = day - random.int(0, damaged ? 20 : 40);
    if (on >= 0) {
      if (damaged)
        s.ledger.push({
          date: ago(on),
          qty: settled,
          reason: 'P',
          ref: happens(s, 'putElsewhere') ? id(s) : ref,
          ...at,
        });
      else s.ledger.push({ date: ago(on), qty: settled, reason: 'F', ref: id(s), ...at });
      open -= settled;
    }
  }
  owe(s, damaged ? 'warehouse-damaged' : 'warehouse-lost', p.fnsku, open);
}

function buy(s: Draft, p: Product, place: Place): void {
  const { random } = s;
  const n = ++s.count;
  const order = `1${two(n)}-${String(2_000_000 + n)}-${String(3_000_000 + n)}`;
  const price = 20 + (n % 5);
  const qty = random.chance(0.8) ? 1 : 2;
  const day = random.int(66, 150);
  s.money.push(...sold(order, p, qty, day + 8, place, price));
  s.orders.push({
    order,
    date: ago(day + 9),
    units: qty,
    price: price * qty,
    shop: place.shop,
    currency: place.currency,
    ...p,
  });
  if (!happens(s, 'refunded')) return;
  const units = random.int(1, qty);
  const refunded = happens(s, 'half') ? price * units * 0.5 : price * units;
  s.money.push({
    kind: 'Refund',
    order,
    sku: p.sku,
    date: ago(day),
    principal: -refunded,
    commission: 1.5 * units,
    shop: place.shop,
    adjustment: `amzn1:crow:${n}`,
  });
  const full = refunded === price * units ? units : 0;
  let back = 0;
  let paid = 0;
  let damaged = 0;
  let unstocked = 0;
  const fc = random.pick(place.centres);
  for (let u = 0; u < units; u++) {
    const fate = random.next();
    if (fate < 0.55) {
      const on = day - random.int(-5, 30);
      const kind = random.next();
      const disposition = kind < 0.7 ? 'SELLABLE' : kind < 0.85 ? 'CARRIER_DAMAGED' : 'CUSTOMER_DAMAGED';
      const status = disposition === 'SELLABLE' ? 'Unit returned to inventory' : random.chance(0.1) ? 'Reimbursed' : '';
      s.returns.push({ date: ago(on), order, disposition, status, reason: random.pick(REASONS), ...p, fc });
      back++;
      if (disposition === 'CARRIER_DAMAGED' && status === '') damaged++;
      const other = happens(s, 'otherLabel');
      if (disposition === 'SELLABLE' && happens(s, 'unstocked')) unstocked++;
      else
        s.ledger.push({
          ...{
            date: ago(Math.max(0, on - random.int(0, random.chance(0.1) ? 12 : 3))),
            qty: 1,
            event: 'CustomerReturns',
            ref: '',
          },
          ...{
            ...p,
            fnsku: other ? `${p.fnsku}-S` : p.fnsku,
            fc,
            country: place.country,
            disposition,
          },
        });
    } else if (fate < 0.75) {
      const sku = random.chance(0.1) ? `${p.sku}-OLD` : p.sku;
      s.paid.push({
        ...p,
        date: ago(Math.max(0, day - random.int(random.chance(0.1) ? -20 : 10, 60))),
        reason: 'CustomerReturn',
        order,
        sku,
        id: id(s),
        currency: place.currency,
      });
      paid++;
    } else if (fate < 0.8) {
      s.money.push({
        kind: 'Order_Retrocharge',
        order,
        sku: p.sku,
        date: ago(day - 50),
        principal: price,
        shop: place.shop,
        adjustment: `amzn1:crow:r${n}`,
      });
      paid++;
    }
  }
  if (damaged > 0 && random.chance(0.4)) {
    // Paid for the damaged unit: with its order, or as damage in the warehouse.
    const named = !happens(s, 'nameless');
    s.paid.push({
      ...p,
      date: ago(day - 35),
      reason: named ? 'CustomerServiceIssue' : 'Damaged_Warehouse',
      ...(named ? { order } : {}),
      id: id(s),
      currency: place.currency,
    });
    damaged--;
  }
  const open = Math.max(0, full - back - paid);
  owe(s, back > 0 ? 'over-refund' : 'refund-without-return', order, open);
  owe(s, 'return-damaged', order, damaged);
  owe(s, 'return-not-restocked', order, unstocked);
}

function replace(s: Draft, p: Product, place: Place): void {
  const { random } = s;
  const n = ++s.count;
  const order = `1${two(n)}-${String(4_000_000 + n)}-${String(5_000_000 + n)}`;
  const day = random.int(70, 120);
  s.money.push(...sold(order, p, 1, day + 8, place, 25));
  s.replaced.push({
    date: ago(day),
    original: order,
    replacement: `1${two(n)}-${String(6_000_000 + n)}-${String(n + 1_000_000)}`,
    ...p,
  });
  if (random.chance(0.5))
    s.returns.push({
      date: ago(day - 10),
      order,
      disposition: 'DEFECTIVE',
      status: '',
      ...p,
      fc: random.pick(place.centres),
    });
  else owe(s, 'refund-without-return', order, 1);
}

function send(s: Draft, list: readonly Product[], place: Place): void {
  const { random } = s;
  const shipment = `FBA17${String.fromCharCode(65 + (s.count % 26))}ST${String(1000 + ++s.count)}`;
  const delivered = random.int(60, 170);
  const closed = delivered - random.int(10, 40);
  const fc = random.pick(place.centres);
  for (const p of list) {
    const shipped = random.int(5, 20);
    const miss = happens(s, 'short') ? random.int(1, 2) : happens(s, 'abovePlan') ? -1 : 0;
    const receivedUnits = shipped - miss;
    const first = Math.floor(receivedUnits / 2);
    const at = { ...p, fc, country: place.country, event: 'Receipts', ref: shipment };
    s.ledger.push({ date: ago(delivered), qty: first, ...at });
    s.ledger.push({ date: ago(delivered - random.int(1, 5)), qty: receivedUnits - first, ...at });
    let received = receivedUnits;
    let open = Math.max(0, miss);
    if (miss > 0 && random.chance(0.4)) {
      s.paid.push({
        date: ago(closed - random.int(-6, 20)),
        // Amazon sometimes books what a shipment lacked as lost in its warehouse.
        reason: happens(s, 'asWarehouse') ? 'Lost_Warehouse' : 'Lost_Inbound',
        currency: currencyPaid(s, place),
        id: id(s),
        cash: miss,
        ...p,
      });
      open = 0;
    }
    if (random.chance(0.15) && closed > 15) {
      const out = random.int(5, Math.min(55, closed - 8));
      s.ledger.push({ date: ago(out), qty: -1, ...at });
      if (random.chance(0.3)) s.ledger.push({ date: ago(Math.max(0, out - random.int(0, 10))), qty: 1, ...at });
      else {
        owe(s, 'deducted-after-closing', shipment, 1);
        received--;
      }
    }
    s.shipments.push({
      shipment,
      status: random.chance(0.95) ? 'Closed' : 'Completed',
      delivered: ago(delivered),
      closed: ago(closed),
      shipped,
      received: random.chance(0.7) ? received : '',
      ...p,
    });
    owe(s, 'inbound-shortage', shipment, open);
  }
}

/** Rows that belong to nothing that is in the reports: of older events, corrections, other kinds. */
function stray(s: Draft, p: Product, place: Place): void {
  const { random } = s;
  const day = random.int(0, 100);
  const at = { ...p, fc: random.pick(place.centres), country: place.country };
  const what = random.int(0, 7);
  const currency = place.currency;
  if (what === 0)
    s.ledger.push({ date: ago(day), qty: random.int(1, 2), reason: random.pick(['F', 'N', 'P']), ref: id(s), ...at });
  else if (what === 1) s.paid.push({ date: ago(day), reason: 'GeneralAdjustment', id: id(s), currency, ...p });
  else if (what === 2)
    s.paid.push({
      date: ago(day),
      reason: random.pick(['Lost_Warehouse', 'Damaged_Warehouse', 'Lost_Inbound']),
      id: id(s),
      currency,
      ...p,
    });
  else if (what === 3) s.ledger.push({ date: ago(day), qty: 1, event: 'CustomerReturns', ref: '', ...at });
  else if (what === 4) s.ledger.push({ date: ago(day), qty: 1, event: 'Receipts', ref: '', ...at });
  else if (what === 5) s.ledger.push({ date: ago(Math.min(55, day)), qty: -1, reason: 'O', ref: id(s), ...at });
  else if (what === 6) {
    const known = s.paid.filter((r) => r.sku === p.sku && r.reason !== 'Reimbursement_Reversal');
    if (known.length === 0) return;
    const of = random.pick(known);
    s.paid.push({
      ...of,
      reason: 'Reimbursement_Reversal',
      original: of.id!,
      id: id(s),
      date: ago(Math.min(day, 20)),
      amount: -10,
      cash: random.pick([1, -1]),
    });
  } else s.paid.push({ date: ago(day), reason: 'CustomerReturn', id: id(s), currency, ...p });
}

function tell(seed: number, kind: Kind, small = false): Seller {
  const entangled = kind === 'entangled';
  const random = createRandom(seed);
  const places = small ? random.pick([[PLACES.US], [PLACES.DE]]) : random.pick(HOMES);
  const s: Draft = {
    ...{
      random,
      kind,
      entangled,
      places,
      ledger: [],
      returns: [],
      paid: [],
      money: [],
      replaced: [],
      orders: [],
      shipments: [],
    },
    ...{ owed: new Map(), count: (seed % 1000) * 100, paidAbroad: false },
  };
  const list: Product[] = Array.from(
    { length: entangled ? random.int(1, 2) : small ? random.int(1, 6) : 14 },
    (_, i) => ({
      sku: i % 3 === 1 ? `00${170 + i}` : `GOOD-${i}`,
      fnsku: i % 4 === 2 ? `B0GOODS00${i}` : `X00GOODS${i}`,
      asin: `B0GOODS00${i}`,
    }),
  );
  // The same SKU, stickerless; and another SKU of the same ASIN.
  if (entangled && random.chance(0.3)) list.push({ ...(list[0] as Product), fnsku: (list[0] as Product).asin });
  if (entangled && random.chance(0.2)) list.push({ ...(list[0] as Product), sku: 'GOOD-0B', fnsku: 'X00GOODS0B' });
  if (small) quiet(s, list);
  else everyday(s);
  // A product is sold in one place, so that what is paid for it has one currency.
  const at = (): [Product, Place] => {
    const i = random.int(0, list.length - 1);
    return [
      list[i] as Product,
      places[Number.parseInt((list[i] as Product).asin.slice(-1), 36) % places.length] as Place,
    ];
  };
  const soldIn = (place: Place) =>
    list.filter((p) => places[Number.parseInt(p.asin.slice(-1), 36) % places.length] === place);
  const some = (least: number, most: number, act: (p: Product, place: Place) => void) => {
    for (let i = random.int(least, most); i > 0; i--) act(...at());
  };
  const focus = entangled ? random.int(0, 4) : -1;
  if (entangled) {
    some(focus === 0 ? 2 : 0, focus === 0 ? 5 : 2, (p, place) => lose(s, p, place));
    some(focus === 1 ? 2 : 0, focus === 1 ? 4 : 1, (p, place) => buy(s, p, place));
    some(0, focus === 2 ? 3 : 1, (_, place) => send(s, soldIn(place), place));
    some(0, focus === 3 ? 2 : 1, (p, place) => replace(s, p, place));
    some(0, random.chance(0.5) ? 0 : MOST_STRAYS[kind], (p, place) => stray(s, p, place));
  } else if (small) {
    some(5, 50, (p, place) => lose(s, p, place));
    some(15, 300, (p, place) => buy(s, p, place));
    some(1, 4, (_, place) => send(s, soldIn(place), place));
  } else {
    some(15, 30, (p, place) => lose(s, p, place));
    some(100, 160, (p, place) => buy(s, p, place));
    some(2, 5, (_, place) => send(s, soldIn(place).slice(0, 5), place));
    some(0, 3, (p, place) => replace(s, p, place));
    some(0, MOST_STRAYS[kind], (p, place) => stray(s, p, place));
  }
  const { ledger: moves, returns: back, paid, money, replaced, orders, shipments: sent } = s;
  const byDate = <T extends { date?: string }>(rows: T[]) =>
    rows.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return {
    ...{ marketplace: places[0]?.country === 'DE' ? 'DE' : 'US', places },
    ...{ ledger: byDate(moves), returns: byDate(back), paid: byDate(paid), money: byDate(money) },
    source: places.length === 1 && places[0] === PLACES.US ? random.pick(['v2', 'v1', 'payments']) : 'v2',
    ...{ replaced: byDate(replaced), orders: byDate(orders), shipments: sent },
    products: [...list.map((p, i) => ({ ...p, cost: 5 + i, currency: places[0]?.currency ?? '' }))],
    ...split(random, entangled, places),
    owed: s.owed,
    paidAbroad: s.paidAbroad,
  };
}

function split(random: Random, entangled: boolean, places: readonly Place[]): Pick<Seller, 'pieces' | 'apart'> {
  const pieces = entangled && random.chance(0.4) ? random.int(2, 3) : 1;
  return { pieces, apart: pieces === 1 && places[1] === PLACES.JP && random.chance(0.7) };
}

/** A few products with everything entangled. */
export const entangledSeller = (seed: number): Seller => tell(seed, 'entangled');
/** Most accounts: Amazon pays within days, most returns reach stock, little overlaps. */
export const ordinarySeller = (seed: number): Seller => tell(seed, 'ordinary');
/** The same without anything that is doubtful by itself. */
export const cleanSeller = (seed: number): Seller => tell(seed, 'clean');

/** A small account, in one country, of one to six products, where nothing doubtful happened. */
export const smallSeller = (seed: number): Seller => tell(seed, 'clean', true);

/** Pieces of a report by time, as several downloads. */
function pieces<T>(
  rows: readonly T[],
  count: number,
  make: (rows: readonly T[], name: string) => Tab,
  name: string,
): Tab[] {
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, i) =>
    make(rows.slice(i * size, (i + 1) * size), count === 1 ? name : `${name} ${i + 1}`),
  );
}

/** Payments files print how many units a refund is of. */
function withUnits(money: readonly MoneyEvent[]): MoneyEvent[] {
  const prices = new Map(
    money.filter((e) => e.kind === 'Order').map((e) => [e.order, (e.principal ?? 0) / (e.qty ?? 1)] as const),
  );
  return money.map((e) =>
    e.kind === 'Refund' ? { ...e, qty: Math.ceil(-(e.principal ?? 0) / (prices.get(e.order) ?? 1) - 0.01) } : e,
  );
}

/** The reports of a seller. */
export function tabsOf(s: Seller): Tab[] {
  const { pieces: n } = s;
  const shops = s.places.filter((p) => s.money.some((e) => e.shop === p.shop));
  const print = s.source === 'v1' ? v1 : v2;
  const isJapan = ({ country = '', currency = '', fc = '' }: { country?: string; currency?: string; fc?: string }) =>
    country === 'JP' || currency === 'JPY' || PLACES.JP.centres.some((centre) => centre === fc);
  const parts = <T extends object>(
    rows: readonly T[],
    make: (rows: readonly T[], name: string) => Tab,
    name: string,
  ) =>
    s.apart
      ? [
          make(
            rows.filter((r) => !isJapan(r)),
            name,
          ),
          make(rows.filter(isJapan), `${name} JP`),
        ]
      : pieces(rows, n, make, name);
  return [
    ...parts(s.ledger, (rows, name) => ledger(rows, { name }), 'ledger'),
    ...parts(s.returns, returns, 'returns'),
    ...parts(s.paid, reimbursements, 'reimbursements'),
    ...(s.source === 'payments'
      ? [payments(withUnits(s.money))]
      : shops.map((p, i) =>
          print(
            s.money.filter((e) => e.shop === p.shop),
            { name: `settlement ${i}`, currency: p.currency, from: ago(310) },
          ),
        )),
    replacements(s.replaced),
    allOrders(s.orders),
    shipments(s.shipments),
    products(s.products),
  ];
}
