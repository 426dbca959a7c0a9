// Which returned units reached stock: returns matched one to one with the ledger's customer returns, per product.
import type { LedgerRow } from '../../reports/ledger-detail';
import { group } from '../../values/lists';
import { codeKey } from '../../values/text';
import type { Catalogue } from '../catalogue';
import type { ReturnedUnits } from '../orders/order-book';
import { productKey } from './ledger-book';

/** A return and its ledger row are at most this many days apart (contract, rule 5). */
const APART_DAYS = 3;

/** A unit that the ledger does not show as put into stock. */
export interface Unstocked {
  readonly unit: ReturnedUnits;
  readonly units: number;
  /** True when another order's unit, just as close to the same ledger row, may be the one that is missing. */
  readonly interchangeable: boolean;
}

/** One returned unit, and one unit of a ledger row. */
interface ReturnNode {
  readonly unit: ReturnedUnits;
  readonly sellable: boolean;
  readonly edges: Edge[];
  match: StockNode | null;
}

interface StockNode {
  readonly row: LedgerRow;
  match: ReturnNode | null;
}

interface Edge {
  readonly to: StockNode;
  /** Lower is closer: same disposition, then same centre, then nearest day. */
  readonly cost: number;
}

/** Sellable units left over when as many returns as possible have been matched, unsellable ones first. */
export function unstockedUnits(
  returned: readonly ReturnedUnits[],
  stocked: readonly LedgerRow[],
  catalogue: Catalogue,
): Unstocked[] {
  const key = (r: { fnsku: string; sku: string }) => productKey(r, catalogue);
  const stock = group(
    stocked.filter((r) => (r.quantity ?? 0) > 0),
    key,
  );
  const out: Unstocked[] = [];
  for (const [product, units] of group(returned, (u) => key(u.row))) {
    // Without any product id nothing can be matched, and nothing is certain.
    if (product === 'sku ') continue;
    out.push(...leftOver(units, stock.get(product) ?? []));
  }
  return out;
}

function leftOver(returned: readonly ReturnedUnits[], stocked: readonly LedgerRow[]): Unstocked[] {
  const stock = stocked.flatMap((row) =>
    Array.from({ length: row.quantity as number }, (): StockNode => ({ row, match: null })),
  );
  stock.sort((a, b) => (a.row.date ?? 0) - (b.row.date ?? 0));
  const nodes = returned.flatMap((unit) => nodesOf(unit, stock));
  // Unsellable returns first; of the others those that have the closest row, so that the least likely stays over.
  nodes.sort((a, b) => Number(a.sellable) - Number(b.sellable) || best(a) - best(b) || byContent(a, b));
  for (const node of nodes) augment(node);
  const left = group(
    nodes.filter((n) => n.sellable && n.match === null),
    (n) => `${n.unit.row.tab}\n${n.unit.row.row}`,
  );
  return [...left.values()].map((own) => {
    const first = own[0] as ReturnNode;
    return { unit: first.unit, units: own.length, interchangeable: own.some((n) => mayBeAnother(n)) };
  });
}

function nodesOf(unit: ReturnedUnits, stock: readonly StockNode[]): ReturnNode[] {
  const { row } = unit;
  // A return without a readable date cannot be placed: it counts as stocked.
  if (row.date === null) return [];
  const edges: Edge[] = [];
  for (const node of stock) {
    const apart = node.row.date === null ? 0 : Math.abs(node.row.date - row.date);
    if (apart > APART_DAYS) continue;
    const otherDisposition = node.row.disposition === row.disposition ? 0 : 1;
    const otherCenter = codeKey(node.row.center) === codeKey(row.center) ? 0 : 1;
    edges.push({ to: node, cost: otherDisposition * 100 + otherCenter * 10 + apart });
  }
  edges.sort((a, b) => a.cost - b.cost);
  const sellable = row.disposition === 'sellable';
  return Array.from({ length: unit.units }, () => ({ unit, sellable, edges, match: null }));
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

/** Finds a stock unit for a return, moving earlier matches to other rows where that makes room (breadth first). */
function augment(start: ReturnNode): void {
  const cameFrom = new Map<StockNode, ReturnNode>();
  const queue: ReturnNode[] = [start];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as ReturnNode;
    for (const { to } of node.edges) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      if (to.match) {
        queue.push(to.match);
        continue;
      }
      assign(to, cameFrom);
      return;
    }
  }
}

function assign(end: StockNode, cameFrom: ReadonlyMap<StockNode, ReturnNode>): void {
  let stock: StockNode | null = end;
  while (stock) {
    const node: ReturnNode = cameFrom.get(stock) as ReturnNode;
    const before: StockNode | null = node.match;
    node.match = stock;
    stock.match = node;
    stock = before;
  }
}

/** Another order's sellable unit holds a row that this one fits just as well. */
function mayBeAnother(node: ReturnNode): boolean {
  return node.edges.some(({ to, cost }) => {
    const other = to.match;
    if (!other?.sellable || sameClaim(other.unit, node.unit)) return false;
    return other.edges.some((e) => e.to === to && e.cost === cost);
  });
}

function sameClaim(a: ReturnedUnits, b: ReturnedUnits): boolean {
  return a.row.orderId === b.row.orderId && a.row.sku === b.row.sku;
}
