// Which returned units reached stock: returns matched one to one with the ledger's customer returns, per product.
import type { LedgerRow } from '../../reports/ledger-detail';
import { group } from '../../values/lists';
import { codeKey } from '../../values/text';
import type { Catalogue } from '../catalogue';
import type { ReturnedUnits } from '../orders/order-book';

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
  readonly edges: Edge[];
  left: number;
}

interface StockNode {
  readonly row: LedgerRow;
  left: number;
  /** Units that a return takes of the row. */
  readonly taken: Map<ReturnNode, number>;
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
  const key = (r: { fnsku: string; sku: string }) => catalogue.linkedKey(r);
  const stock = group(
    stocked.filter((r) => (r.quantity ?? 0) > 0),
    key,
  );
  const all: Restocking = { unstocked: [], stocked: [], unplaced: [], left: [], sellable: [] };
  const byProduct = group(returned, (u) => key(u.row));
  for (const [product, rows] of stock) {
    if (!byProduct.has(product)) all.left.push(...rows.map((row) => ({ row, left: row.quantity as number })));
  }
  for (const [product, units] of byProduct) {
    // Without any product id nothing can be matched, and nothing is certain.
    if (product === 'sku ') {
      all.unplaced.push(...units);
      continue;
    }
    const over = leftOver(units, stock.get(product) ?? [], catalogue);
    all.unstocked.push(...over.unstocked);
    all.stocked.push(...over.stocked);
    all.unplaced.push(...over.unplaced);
    all.left.push(...over.left);
    all.sellable.push(...over.sellable);
  }
  return all;
}

function leftOver(returned: readonly ReturnedUnits[], stocked: readonly LedgerRow[], catalogue: Catalogue): Restocking {
  const stock = stocked.map((row): StockNode => ({ row, left: row.quantity as number, taken: new Map() }));
  stock.sort((a, b) => (a.row.date ?? 0) - (b.row.date ?? 0));
  const nodes = returned.flatMap((unit) => nodeOf(unit, stock, catalogue) ?? []);
  // Unsellable returns first; of the others those that have the closest row, so that the least likely stays over.
  nodes.sort((a, b) => Number(a.sellable) - Number(b.sellable) || best(a) - best(b) || byContent(a, b));
  for (const node of nodes) while (node.left > 0 && augment(node)) {}
  const inStock = new Map<ReturnNode, { units: number; row: LedgerRow }>();
  for (const { row, taken } of stock) {
    for (const [node, units] of taken) {
      if (!node.sellable || units === 0) continue;
      const known = inStock.get(node);
      if (known) known.units += units;
      else inStock.set(node, { units, row });
    }
  }
  return {
    stocked: [...inStock].map(([{ unit }, { units, row }]) => ({ unit, units, row })),
    // A return without a readable date cannot be placed: it counts as stocked.
    unplaced: returned.filter(({ row }) => row.date === null),
    unstocked: nodes
      .filter((n) => n.sellable && n.left > 0)
      .map((n) => ({ unit: n.unit, units: n.left, interchangeable: mayBeAnother(n) })),
    left: stock.filter((s) => s.left > 0).map(({ row, left }) => ({ row, left })),
    sellable: shownSellable(nodes),
  };
}

function shownSellable(nodes: readonly ReturnNode[]): Restocking['sellable'] {
  const explained = new Set(nodes.filter((n) => n.sellable).flatMap((n) => n.edges.map(({ to }) => to)));
  return nodes.flatMap(({ unit, sellable, edges }) => {
    const first = edges[0]?.to.row;
    const all = edges.every(({ to }) => to.row.disposition === 'sellable' && !explained.has(to));
    return !sellable && first && all ? [{ unit, row: first }] : [];
  });
}

function nodeOf(unit: ReturnedUnits, stock: readonly StockNode[], catalogue: Catalogue): ReturnNode | null {
  const { row } = unit;
  if (row.date === null) return null;
  const edges: Edge[] = [];
  for (const node of stock) {
    const apart = node.row.date === null ? 0 : Math.abs(node.row.date - row.date);
    if (apart > APART_DAYS || !catalogue.sameProduct(node.row, row)) continue;
    const otherLabel = node.row.fnsku === row.fnsku || node.row.fnsku === '' || row.fnsku === '' ? 0 : 1;
    const otherDisposition = node.row.disposition === row.disposition ? 0 : 1;
    const otherCenter = sameCode(node.row.center, row.center) ? 0 : 1;
    edges.push({ to: node, cost: otherLabel * 1000 + otherDisposition * 100 + otherCenter * 10 + apart });
  }
  edges.sort((a, b) => a.cost - b.cost);
  const sellable = row.disposition === 'sellable';
  return { unit, sellable, edges, left: unit.units };
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
      for (const [other, units] of to.taken) {
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
  const units = way.reduce((least, { node, from }) => Math.min(least, from?.taken.get(node) ?? start.left), end.left);
  for (const { node, to, from } of way) {
    to.taken.set(node, (to.taken.get(node) ?? 0) + units);
    if (from) from.taken.set(node, (from.taken.get(node) as number) - units);
  }
  end.left -= units;
  start.left -= units;
}

/** Another order's sellable unit holds a row that this one fits just as well. */
function mayBeAnother(node: ReturnNode): boolean {
  return node.edges.some(({ to, cost }) =>
    [...to.taken].some(
      ([other, units]) =>
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
