// The style numbers of a tab's rows. Rows without anything of their own share one list, so a million plain rows cost nothing.
import type { TabModel } from '../standin/tab';
import { type Look, type Styles, sameLook } from './styles';

export class Looks {
  private readonly own = new Set<number>();
  /** Rows at which what plain rows look like may change, in rising order. */
  private readonly edges: readonly number[];
  private plain: { readonly from: number; readonly to: number; readonly numbers: number[] } | null = null;
  /** By column what was built last: most cells look like the one above or beside them. */
  private readonly above: { readonly look: Look; readonly number: number }[] = [];

  constructor(
    private readonly tab: TabModel,
    private readonly styles: Styles,
    private readonly columns: number,
  ) {
    const layers = [
      tab.formats,
      tab.fills,
      tab.links,
      tab.fontColours,
      tab.fontWeights,
      tab.fontStyles,
      tab.fontSizes,
      tab.wraps,
      tab.verticals,
      tab.horizontals,
    ];
    for (const layer of layers) for (const row of layer.ownRows()) this.own.add(row);
    this.edges = [...new Set(layers.flatMap((layer) => layer.edges()))].sort((a, b) => a - b);
  }

  /** True when a cell of the row was set on its own. */
  hasOwn(row: number): boolean {
    return this.own.has(row);
  }

  /** The style numbers of the row's cells. */
  of(row: number): number[] {
    if (this.own.has(row)) return this.build(row);
    if (!this.plain || row < this.plain.from || row >= this.plain.to) {
      let from = 1;
      let to = Number.POSITIVE_INFINITY;
      for (const edge of this.edges) {
        if (edge <= row) from = edge;
        else to = Math.min(to, edge);
      }
      this.plain = { from, to, numbers: this.build(row) };
    }
    return this.plain.numbers;
  }

  private build(row: number): number[] {
    const { tab, columns } = this;
    const formats = tab.formats.row(row, 1, columns);
    const fills = tab.fills.row(row, 1, columns);
    const links = tab.links.row(row, 1, columns);
    const colours = tab.fontColours.row(row, 1, columns);
    const weights = tab.fontWeights.row(row, 1, columns);
    const slants = tab.fontStyles.row(row, 1, columns);
    const sizes = tab.fontSizes.row(row, 1, columns);
    const wraps = tab.wraps.row(row, 1, columns);
    const verticals = tab.verticals.row(row, 1, columns);
    const horizontals = tab.horizontals.row(row, 1, columns);
    return formats.map((format, i) =>
      this.numberOf(i, {
        format,
        fill: fills[i] as string,
        colour: colours[i] as string,
        bold: weights[i] === 'bold',
        italic: slants[i] === 'italic',
        size: sizes[i] as number,
        link: (links[i] as readonly unknown[]).length > 0,
        wrap: wraps[i] === 'WRAP',
        vertical: verticals[i] as string,
        horizontal: horizontals[i] as string,
      }),
    );
  }

  private numberOf(column: number, look: Look): number {
    const { above } = this;
    const [upper, left] = [above[column], above[column - 1]];
    const alike = upper && sameLook(upper.look, look) ? upper : left && sameLook(left.look, look) ? left : null;
    above[column] = alike ?? { look, number: this.styles.numberOf(look) };
    return (above[column] as { number: number }).number;
  }
}
