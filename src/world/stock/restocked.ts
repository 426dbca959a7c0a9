// Which returned units reached stock: returns matched one to one with the ledger's customer returns, per product.
import type { LedgerRow } from '../../reports/ledger-detail';
import type { Day } from '../../values/day';
import { appended } from '../../values/lists';
import { codeKey } from '../../values/text';
import type { Catalogue } from '../catalogue';
import type { ReturnedUnits } from '../orders/order';

/** A return and its ledger row are at most this many days apart (contract, rule 5). */
const APART_DAYS = 3;

/** A unit that the ledger does not show as put into stock. */
export interface Unstocked {
  readonly unit: ReturnedUnits;
  readonly units: number;
  /** True when another order's unit, just as close to the same ledger row, may be the one that is missing. */
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
  /** Returns in any other condition that the ledger shows as sellable, where no sellable return explains its row. */
  readonly sellable: { readonly unit: ReturnedUnits; readonly row: LedgerRow }[];
}

/** Units that reached stock and fit no return. */
export interface StockLeft {
  readonly row: LedgerRow;
  readonly left: number;
}

/** The units of a return that are not matched yet, and of a ledger row that are not taken yet. */
interface ReturnNode {
  readonly unit: ReturnedUnits;
  readonly sellable: boolean;
  readonly edges: readonly Edge[];
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
  /** A sellable return may be what it shows. */
  isExplained: boolean;
}

interface Share {
  readonly of: ReturnNode;
  units: number;
}

interface Edge {
  readonly to: StockNode;
  /** Lower is closer: same FNSKU, then same disposition, then same centre, then nearest day. */
  readonly cost: number;
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
    if (left > 0) add(stock, catalogue.linkedKey(row), { row, left, taken: [], isExplained: false });
  }
  const all: Restocking = { unstocked: [], stocked: [], unplaced: [], left: [], sellable: [] };
  const byProduct = new Map<string, ReturnedUnits[]>();
  for (const unit of returned) add(byProduct, catalogue.linkedKey(unit.row), unit);
  for (const [product, own] of stock) if (!byProduct.has(product)) addLeft(all, own);
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

function addLeft(all: Restocking, stock: readonly StockNode[]): void {
  for (const { row, left } of stock) if (left > 0) all.left.push({ row, left });
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
  for (const unit of returned) {
    // A return without a readable date cannot be placed: it counts as stocked.
    if (unit.row.date === null) all.unplaced.push(unit);
    else nodes.push(nodeOf(unit, unit.row.date, stock, catalogue));
  }
  // Unsellable returns first; of the others those that have the closest row, so that the least likely stays over.
  if (nodes.length > 1) nodes.sort(inTurn);
  for (const node of nodes) while (node.left > 0 && augment(node)) {}
  addStocked(all, stock);
  for (const node of nodes) {
    if (node.sellable && node.left > 0)
      all.unstocked.push({ unit: node.unit, units: node.left, interchangeable: mayBeAnother(node) });
  }
  addLeft(all, stock);
  for (const node of nodes) addSellable(all, node);
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

/** A return in another condition all of whose rows are sellable, and of no sellable return. */
function addSellable(all: Restocking, { unit, sellable, edges }: ReturnNode): void {
  const first = edges[0];
  if (sellable || !first) return;
  for (const { to } of edges) if (to.row.disposition !== 'sellable' || to.isExplained) return;
  all.sellable.push({ unit, row: first.to.row });
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
  if (sellable) for (let i = 0; i < edges.length; i++) (edges[i] as Edge).to.isExplained = true;
  return { unit, sellable, edges, left: unit.units, inStock: 0, firstRow: null };
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
  const otherDisposition = stocked.disposition === row.disposition ? 0 : 1;
  const otherCenter = sameCode(stocked.center, row.center) ? 0 : 1;
  return appended(edges, { to, cost: otherLabel * 1000 + otherDisposition * 100 + otherCenter * 10 + apart });
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

/** Another order's sellable unit holds a row that this one fits just as well. */
function mayBeAnother(node: ReturnNode): boolean {
  return node.edges.some(({ to, cost }) =>
    to.taken.some(
      ({ of: other, units }) =>
        units > 0 &&
        other.sellable &&
        !sameClaim(other.unit, node.unit) &&
        other.edges.some((e) => e.to === to && e.cost === cost),
    ),
  );
}

function sameClaim(a: ReturnedUnits, b: ReturnedUnits): boolean {
  return a.row.orderId === b.row.orderId && a.row.sku === b.row.sku;
}
