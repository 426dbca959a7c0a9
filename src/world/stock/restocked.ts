// Which returned units reached stock: returns matched one to one with the ledger's customer returns, per product.
import { damagedByAmazon } from '../../reports/customer-returns';
import type { LedgerRow } from '../../reports/ledger-detail';
import type { Day } from '../../values/day';
import { appended } from '../../values/lists';
import { codeKey } from '../../values/text';
import type { Catalogue } from '../catalogue';
import type { ReturnedUnits } from '../orders/order';

/** A return and its ledger row are at most this many days apart (contract, rule 5). */
const APART_DAYS = 3;
/** What another condition costs: more than another centre and any days. */
const OTHER_CONDITION = 100;
/** One that is further off may still be the other's: rows of two reports do drift apart. */
const EXPLAINED_DAYS = 30;

/** A unit that the ledger does not show as put into stock. */
export interface Unstocked {
  readonly unit: ReturnedUnits;
  readonly units: number;
  /** True when another unit, no closer to the ledger row that it takes, may be the one that is missing. */
  readonly interchangeable: boolean;
}

/** Sellable units of a return that the ledger shows as put into stock. */
export interface Stocked {
  readonly unit: ReturnedUnits;
  readonly units: number;
  /** The first ledger row that shows them. */
  readonly row: LedgerRow;
}

/** Returns matched with the ledger. */
export interface Restocking {
  readonly unstocked: Unstocked[];
  readonly stocked: Stocked[];
  /** Returns that cannot be looked for: without a readable date, or without any product id. */
  readonly unplaced: ReturnedUnits[];
  readonly left: StockLeft[];
  /** Returns that Amazon or the carrier damaged, which the ledger shows, or may show, in a condition that is not their doing. */
  readonly otherwise: { readonly unit: ReturnedUnits; readonly row: LedgerRow }[];
}

/** Units that reached stock and fit no return. */
export interface StockLeft {
  readonly row: LedgerRow;
  readonly left: number;
  /** Those of them that no return of the product explains, even one of some weeks before or after. */
  readonly unreturned: number;
}

/** The units of a return that are not matched yet, and of a ledger row that are not taken yet. */
interface ReturnNode {
  readonly unit: ReturnedUnits;
  readonly sellable: boolean;
  readonly edges: readonly Edge[];
  /** Those of its own condition. */
  readonly same: readonly Edge[];
  left: number;
  /** In the end, the units that are in stock and the first row that shows them. */
  inStock: number;
  firstRow: LedgerRow | null;
}

interface StockNode {
  readonly row: LedgerRow;
  left: number;
  /** What each return takes of the row; few do. */
  taken: Share[];
  /** A return of its condition lacks a row, and may be what it shows in place of another that takes it. */
  isClaimed: boolean;
}

const NO_NODES: readonly ReturnNode[] = [];

interface Share {
  readonly of: ReturnNode;
  units: number;
}

interface Edge {
  readonly to: StockNode;
  /** Lower is closer: same FNSKU, then same disposition, then same centre, then nearest day. */
  readonly cost: number;
  readonly isSame: boolean;
}

/** Sellable units left over when as many returns as possible have been matched, unsellable ones first. */
export function unstockedUnits(
  returned: readonly ReturnedUnits[],
  stocked: readonly LedgerRow[],
  catalogue: Catalogue,
): Restocking {
  // Stock without a sticker comes back under another FNSKU of its SKU.
  const stock = new Map<string, StockNode[]>();
  for (const row of stocked) {
    const left = row.quantity ?? 0;
    if (left > 0) add(stock, catalogue.linkedKey(row), { row, left, taken: [], isClaimed: false });
  }
  const all: Restocking = { unstocked: [], stocked: [], unplaced: [], left: [], otherwise: [] };
  const byProduct = new Map<string, ReturnedUnits[]>();
  for (const unit of returned) add(byProduct, catalogue.linkedKey(unit.row), unit);
  for (const [product, own] of stock) if (!byProduct.has(product)) addLeft(all, own, NO_NODES, 0);
  for (const [product, units] of byProduct) {
    // Without any product id nothing can be matched, and nothing is certain.
    if (product === 'sku ') for (const unit of units) all.unplaced.push(unit);
    else matchProduct(units, stock.get(product) ?? [], catalogue, all);
  }
  return all;
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** @param undated units of returns that have no readable date, which may be of any row */
function addLeft(all: Restocking, stock: readonly StockNode[], returned: readonly ReturnNode[], undated: number): void {
  const lacking = returned
    .filter(({ left }) => left > 0)
    .map(({ unit, left }) => ({ date: unit.row.date as Day, left }));
  let anywhere = undated;
  for (const { row, left } of stock) {
    if (left <= 0) continue;
    let unreturned = left;
    for (const of of lacking) {
      if (row.date !== null && Math.abs(of.date - row.date) > EXPLAINED_DAYS) continue;
      const units = Math.min(of.left, unreturned);
      of.left -= units;
      unreturned -= units;
    }
    const units = Math.min(anywhere, unreturned);
    anywhere -= units;
    all.left.push({ row, left, unreturned: unreturned - units });
  }
}

/** Matches the returns of one product, and adds what comes of it. */
function matchProduct(
  returned: readonly ReturnedUnits[],
  stock: StockNode[],
  catalogue: Catalogue,
  all: Restocking,
): void {
  if (stock.length > 1) stock.sort(byDay);
  const nodes: ReturnNode[] = [];
  let undated = 0;
  for (const unit of returned) {
    // A return without a readable date cannot be placed: it counts as stocked.
    if (unit.row.date === null) {
      all.unplaced.push(unit);
      undated += unit.units;
    } else nodes.push(nodeOf(unit, unit.row.date, stock, catalogue));
  }
  // Unsellable returns first; of the others those that have the closest row, so that the least likely stays over.
  if (nodes.length > 1) nodes.sort(inTurn);
  for (const node of nodes) while (node.left > 0 && augment(node)) {}
  addStocked(all, stock);
  const claiming = new Set(stock.some(isTakenByOther) ? nodes.filter((n) => lacksRow(n) && claimsRow(n)) : NO_NODES);
  for (const node of nodes) {
    if (node.sellable && node.left > 0) {
      const interchangeable = claiming.has(node) || mayBeAnother(node);
      all.unstocked.push({ unit: node.unit, units: node.left, interchangeable });
    }
  }
  addLeft(all, stock, nodes, undated);
  for (const node of nodes) addOtherwise(all, node);
}

function byDay(a: StockNode, b: StockNode): number {
  return (a.row.date ?? 0) - (b.row.date ?? 0);
}

function byCost(a: Edge, b: Edge): number {
  return a.cost - b.cost;
}

function inTurn(a: ReturnNode, b: ReturnNode): number {
  return Number(a.sellable) - Number(b.sellable) || best(a) - best(b) || byContent(a, b);
}

function addStocked(all: Restocking, stock: readonly StockNode[]): void {
  const inStock: ReturnNode[] = [];
  for (const { row, taken } of stock) {
    for (let i = 0; i < taken.length; i++) {
      const { of: node, units } = taken[i] as Share;
      if (!node.sellable || units === 0) continue;
      if (node.firstRow === null) {
        node.firstRow = row;
        inStock.push(node);
      }
      node.inStock += units;
    }
  }
  for (const { unit, inStock: units, firstRow } of inStock)
    all.stocked.push({ unit, units, row: firstRow as LedgerRow });
}

/** A return of another condition takes some of a row. */
function isTakenByOther(node: StockNode): boolean {
  return node.taken.some(({ of, units }) => units > 0 && !isOfCondition(of, node));
}

function isOfCondition({ unit }: ReturnNode, { row }: StockNode): boolean {
  return unit.row.disposition === row.disposition;
}

/** A return some of whose units have no row of their condition. */
function lacksRow(node: ReturnNode): boolean {
  const { unit, same } = node;
  let own = 0;
  for (const { to } of same) own += shareOf(to, node)?.units ?? 0;
  return own < unit.units;
}

/** Marks the rows of its condition that a return could have if others of another condition left them, and tells whether any is. */
function claimsRow(start: ReturnNode): boolean {
  let claims = false;
  const seen = new Set<StockNode>();
  // Those that are added while it goes are gone through, too.
  const nodes = new Set([start]);
  for (const { same } of nodes) {
    for (const { to } of same) {
      if (seen.has(to)) continue;
      seen.add(to);
      if (isTakenByOther(to)) {
        to.isClaimed = true;
        claims = true;
      }
      for (const { of, units } of to.taken) if (units > 0 && isOfCondition(of, to)) nodes.add(of);
    }
  }
  return claims;
}

/** A damaged return whose row is, or is as likely as another's, of a condition that is not Amazon's doing. */
function addOtherwise(all: Restocking, node: ReturnNode): void {
  const { unit, edges } = node;
  if (!damagedByAmazon(unit.row)) return;
  const other = edges.find((e) => isOtherwise(e.to) && mayBeOf(e, node));
  if (other) all.otherwise.push({ unit, row: other.to.row });
}

/** What no return of its condition explains. */
function isOtherwise({ row, isClaimed }: StockNode): boolean {
  return !isClaimed && row.disposition !== '' && !damagedByAmazon(row);
}

/** A damaged return takes the row, or fits it as well as another one that does. */
function mayBeOf({ to, cost }: Edge, node: ReturnNode): boolean {
  return to.taken.some(
    ({ of: other, units }) =>
      units > 0 &&
      damagedByAmazon(other.unit.row) &&
      (other === node || other.edges.some((e) => e.to === to && e.cost >= cost)),
  );
}

function nodeOf(unit: ReturnedUnits, date: Day, stock: readonly StockNode[], catalogue: Catalogue): ReturnNode {
  let edges: Edge[] = [];
  // Rows without a date come first, and may be of any.
  for (let i = 0; i < stock.length && (stock[i] as StockNode).row.date === null; i++)
    edges = withEdge(edges, unit, stock[i] as StockNode, 0, catalogue);
  for (let i = firstSince(stock, date - APART_DAYS); i < stock.length; i++) {
    const node = stock[i] as StockNode;
    const apart = Math.abs((node.row.date as Day) - date);
    if (apart > APART_DAYS) break;
    edges = withEdge(edges, unit, node, apart, catalogue);
  }
  if (edges.length > 1) edges.sort(byCost);
  const sellable = unit.row.disposition === 'sellable';
  const same = edges.every(isOfSame) ? edges : edges.filter(isOfSame);
  return { unit, sellable, edges, same, left: unit.units, inStock: 0, firstRow: null };
}

function isOfSame({ isSame }: Edge): boolean {
  return isSame;
}

/** The first row of that day or later. */
function firstSince(stock: readonly StockNode[], day: Day): number {
  let low = 0;
  let high = stock.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { date } = (stock[middle] as StockNode).row;
    if (date === null || date < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withEdge(edges: Edge[], { row }: ReturnedUnits, to: StockNode, apart: number, catalogue: Catalogue): Edge[] {
  const stocked = to.row;
  if (!catalogue.sameProduct(stocked, row)) return edges;
  const otherLabel = stocked.fnsku === row.fnsku || stocked.fnsku === '' || row.fnsku === '' ? 0 : 1;
  const isSame = stocked.disposition === row.disposition;
  const otherCenter = sameCode(stocked.center, row.center) ? 0 : 1;
  const cost = otherLabel * 1000 + (isSame ? 0 : OTHER_CONDITION) + otherCenter * 10 + apart;
  return appended(edges, { to, cost, isSame });
}

function sameCode(a: string, b: string): boolean {
  return a === b || codeKey(a) === codeKey(b);
}

function best(node: ReturnNode): number {
  return node.edges[0]?.cost ?? Number.POSITIVE_INFINITY;
}

/** An order of units that does not depend on where their rows stand. */
function byContent(a: ReturnNode, b: ReturnNode): number {
  const [x, y] = [a.unit.row, b.unit.row];
  const text = (r: typeof x) => `${r.orderId}\n${r.sku}\n${r.center}\n${r.licensePlate}`;
  return (x.date ?? 0) - (y.date ?? 0) || (text(x) < text(y) ? -1 : text(x) > text(y) ? 1 : 0);
}

/**
 * Finds stock for units of a return, moving units matched earlier to other rows where that makes room (breadth first), as
 * many at once as the way allows: nothing here goes unit by unit. False when there is none.
 */
function augment(start: ReturnNode): boolean {
  return takeFree(start) || makeRoom(start);
}

/** Takes units of the closest row that has some left, as nearly all returns can. */
function takeFree(start: ReturnNode): boolean {
  for (let i = 0; i < start.edges.length; i++) {
    const { to } = start.edges[i] as Edge;
    if (to.left <= 0) continue;
    const units = Math.min(start.left, to.left);
    give(to, start, units);
    to.left -= units;
    start.left -= units;
    return true;
  }
  return false;
}

function give(from: StockNode, to: ReturnNode, units: number): void {
  const known = shareOf(from, to);
  if (known) known.units += units;
  else from.taken = appended(from.taken, { of: to, units });
}

function shareOf({ taken }: StockNode, node: ReturnNode): Share | undefined {
  for (let i = 0; i < taken.length; i++) if (taken[i]?.of === node) return taken[i];
  return undefined;
}

function makeRoom(start: ReturnNode): boolean {
  const cameFrom = new Map<StockNode, ReturnNode>();
  const movedFrom = new Map<ReturnNode, StockNode>();
  const queue: ReturnNode[] = [start];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as ReturnNode;
    for (const { to } of node.edges) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      if (to.left > 0) {
        move(start, to, cameFrom, movedFrom);
        return true;
      }
      for (const { of: other, units } of to.taken) {
        if (units === 0 || other === start || movedFrom.has(other)) continue;
        movedFrom.set(other, to);
        queue.push(other);
      }
    }
  }
  return false;
}

function move(
  start: ReturnNode,
  end: StockNode,
  cameFrom: ReadonlyMap<StockNode, ReturnNode>,
  movedFrom: ReadonlyMap<ReturnNode, StockNode>,
): void {
  const way: { node: ReturnNode; to: StockNode; from: StockNode | null }[] = [];
  for (let to: StockNode | null = end; to !== null; ) {
    const node = cameFrom.get(to) as ReturnNode;
    const from: StockNode | null = node === start ? null : (movedFrom.get(node) as StockNode);
    way.push({ node, to, from });
    to = from;
  }
  const units = way.reduce(
    (least, { node, from }) => Math.min(least, (from && shareOf(from, node)?.units) ?? start.left),
    end.left,
  );
  for (const { node, to, from } of way) {
    give(to, node, units);
    if (from) give(from, node, -units);
  }
  end.left -= units;
  start.left -= units;
}

/** A unit of another claim, or one in another condition, holds a row that this one fits just as well. */
function mayBeAnother(node: ReturnNode): boolean {
  return node.edges.some(({ to, cost }) =>
    to.taken.some(
      ({ of: other, units }) =>
        units > 0 &&
        !(other.sellable && sameClaim(other.unit, node.unit)) &&
        other.edges.some((e) => e.to === to && e.cost >= cost),
    ),
  );
}

function sameClaim(a: ReturnedUnits, b: ReturnedUnits): boolean {
  return a.row.orderId === b.row.orderId && a.row.sku === b.row.sku;
}
