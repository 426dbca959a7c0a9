// The style numbers of a tab's rows. Rows without anything of their own share one list, so a million plain rows cost nothing,
// and of the other rows only those cells are looked at that were set on their own.
import type { Layer } from '../standin/layer';
import type { TabModel } from '../standin/tab';
import type { LookNode, Styles } from './styles';

/** Rows that look alike wherever no cell was set on its own. */
interface Plain {
  readonly from: number;
  readonly to: number;
  /** By column. */
  readonly nodes: readonly LookNode[];
  /** Their numbers; null as long as no such row was met, for looks are numbered as they are met. */
  numbers: readonly number[] | null;
}

/** One thing of which looks are made. */
interface Thing<T> {
  /** Where it is held. */
  readonly layer: Layer<T>;
  /** A look that has another value of it. */
  readonly set: (node: LookNode, value: T) => LookNode;
  /** By column what was asked for last, for rows of a table look much like the one above. */
  readonly before: LookNode[];
  readonly values: T[];
  readonly after: LookNode[];
}

const thing = <T>(layer: Layer<T>, set: Thing<T>['set']): Thing<unknown> =>
  ({ layer, set, before: [], values: [], after: [] }) as Thing<T> as Thing<unknown>;

/** How a cell of a column looks that has a value of its own. */
function lookWith({ set, before, values, after }: Thing<unknown>, c: number, node: LookNode, value: unknown): LookNode {
  if (before[c] === node && values[c] === value) return after[c] as LookNode;
  const next = set(node, value);
  before[c] = node;
  values[c] = value;
  after[c] = next;
  return next;
}

const thingsOf = (tab: TabModel): Thing<unknown>[] => [
  thing(tab.formats, (node, value) => node.with('format', value)),
  thing(tab.fills, (node, value) => node.with('fill', value)),
  thing(tab.links, (node, value) => node.with('link', value.length > 0)),
  thing(tab.fontColours, (node, value) => node.with('colour', value)),
  thing(tab.fontWeights, (node, value) => node.with('bold', value === 'bold')),
  thing(tab.fontStyles, (node, value) => node.with('italic', value === 'italic')),
  thing(tab.fontSizes, (node, value) => node.with('size', value)),
  thing(tab.wraps, (node, value) => node.with('wrap', value === 'WRAP')),
  thing(tab.verticals, (node, value) => node.with('vertical', value)),
  thing(tab.horizontals, (node, value) => node.with('horizontal', value)),
];

export class Looks {
  private readonly things: readonly Thing<unknown>[];
  private readonly own = new Set<number>();
  /** Rows at which what plain rows look like may change, in rising order. */
  private readonly edges: readonly number[];
  private plain: Plain | null = null;

  constructor(
    private readonly tab: TabModel,
    private readonly styles: Styles,
    private readonly columns: number,
  ) {
    this.things = thingsOf(tab);
    for (const { layer } of this.things) for (const row of layer.ownRows()) this.own.add(row);
    this.edges = [...new Set(this.things.flatMap(({ layer }) => layer.edges()))].sort((a, b) => a - b);
  }

  /** True when a cell of the row was set on its own. */
  hasOwn(row: number): boolean {
    return this.own.has(row);
  }

  /** The first row behind this one whose plain cells may look otherwise. */
  plainTo(row: number): number {
    return this.plainAt(row).to;
  }

  /** The style numbers of the row's cells. */
  of(row: number): readonly number[] {
    const plain = this.plainAt(row);
    if (this.own.has(row)) return this.numbersOf(this.ownNodes(row, plain));
    plain.numbers ??= this.numbersOf(plain.nodes);
    return plain.numbers;
  }

  private numbersOf(nodes: readonly LookNode[]): number[] {
    const numbers: number[] = [];
    for (let c = 0; c < nodes.length; c++) {
      const node = nodes[c] as LookNode;
      numbers.push(node.number ?? this.styles.numberOf(node, this.tab.hiddenColumns.has(c + 1)));
    }
    return numbers;
  }

  private plainAt(row: number): Plain {
    if (!this.plain || row < this.plain.from || row >= this.plain.to) {
      let from = 1;
      let to = Number.POSITIVE_INFINITY;
      for (const edge of this.edges) {
        if (edge <= row) from = edge;
        else to = Math.min(to, edge);
      }
      this.plain = { from, to, nodes: this.plainNodes(row), numbers: null };
    }
    return this.plain;
  }

  private plainNodes(row: number): LookNode[] {
    const nodes = new Array<LookNode>(this.columns).fill(this.styles.plain);
    for (const { layer, set } of this.things) {
      layer.blocksIn(row, this.columns).forEach((value, c) => {
        nodes[c] = set(nodes[c] as LookNode, value);
      });
    }
    return nodes;
  }

  private ownNodes(row: number, plain: Plain): LookNode[] {
    const nodes = plain.nodes.slice();
    for (const thing of this.things) {
      const own = thing.layer.ownIn(row);
      if (!own) continue;
      for (let c = Math.min(own.length, this.columns) - 1; c >= 0; c--) {
        const value = own[c];
        if (value !== undefined) nodes[c] = lookWith(thing, c, nodes[c] as LookNode, value);
      }
    }
    return nodes;
  }
}
