// The style numbers of a tab's rows. Rows without anything of their own share one list, so a million plain rows cost nothing.
import type { TabModel } from '../standin/tab';
import type { Styles } from './styles';

interface LookLayer {
  readonly empty: boolean;
  hasOwn(row: number): boolean;
  blocksAt(row: number): string;
}

export class Looks {
  private readonly layers: readonly LookLayer[];
  private readonly shared = new Map<string, number[]>();

  constructor(
    private readonly tab: TabModel,
    private readonly styles: Styles,
    private readonly columns: number,
  ) {
    const all: LookLayer[] = [
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
    this.layers = all.filter((layer) => !layer.empty);
  }

  /** True when a cell of the row was set on its own. */
  hasOwn(row: number): boolean {
    return this.layers.some((layer) => layer.hasOwn(row));
  }

  /** The style numbers of the row's cells. */
  of(row: number): number[] {
    if (this.hasOwn(row)) return this.build(row);
    const name = this.layers.map((layer) => layer.blocksAt(row)).join(';');
    let looks = this.shared.get(name);
    if (!looks) {
      looks = this.build(row);
      this.shared.set(name, looks);
    }
    return looks;
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
      this.styles.numberOf({
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
}
