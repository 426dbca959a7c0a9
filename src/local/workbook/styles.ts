// The looks of cells as a workbook lists them: each distinct one once, cells name it by its number.
import type { ConditionalFormat } from '../standin/conditional';
import { NO_FILL } from '../standin/tab';
import { GENERAL, TEXT } from '../standin/typed';
import { MAIN, XML_HEAD, xmlText } from './xml';

export interface Look {
  readonly format: string;
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly link: boolean;
  readonly wrap: boolean;
  readonly vertical: string;
  readonly horizontal: string;
}

const PLAIN_LOOK: Look = {
  format: GENERAL,
  fill: NO_FILL,
  colour: '#000000',
  bold: false,
  italic: false,
  size: 10,
  link: false,
  wrap: false,
  vertical: 'bottom',
  horizontal: 'normal',
};

/** What of a look is written alike whatever its fill. */
interface Parts {
  readonly format: number;
  readonly font: number;
  readonly alignment: string;
}

/** A look, and those that differ from it in one thing: how a cell looks is found without going through all that a look is. */
export class LookNode {
  /** By which cells name it; null until it is asked for. */
  number: number | null = null;
  private readonly others: { [What in keyof Look]?: Map<Look[What], LookNode> } = {};

  constructor(
    readonly look: Look,
    /** Shared by looks that differ in their fill only. */
    readonly parts: { known: Parts | null } = { known: null },
  ) {}

  with<What extends keyof Look>(what: What, value: Look[What]): LookNode {
    if (this.look[what] === value) return this;
    let others = this.others[what] as Map<Look[What], LookNode> | undefined;
    if (!others) {
      others = new Map();
      (this.others as { [W in What]?: Map<Look[W], LookNode> })[what] = others;
    }
    let node = others.get(value);
    if (!node) {
      node = new LookNode({ ...this.look, [what]: value }, what === 'fill' ? this.parts : undefined);
      others.set(value, node);
    }
    return node;
  }
}

const LINK_COLOUR = '#1155cc';
// Numbers below 164 are Excel's own formats.
const FIRST_FORMAT = 164;

const rgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** A list of XML elements that gives the same element the same number. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const xml of first) this.numberOf(xml);
  }

  numberOf(xml: string): number {
    let number = this.numbers.get(xml);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(xml, number);
    }
    return number;
  }

  get size(): number {
    return this.numbers.size;
  }

  list(tag: string): string {
    return `<${tag} count="${this.numbers.size}">${[...this.numbers.keys()].join('')}</${tag}>`;
  }
}

const fontXml = (look: Pick<Look, 'bold' | 'italic' | 'size' | 'colour' | 'link'>): string => {
  const colour = look.link && look.colour === '#000000' ? LINK_COLOUR : look.colour;
  const marks = `${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.link ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${look.size}"/><color rgb="${rgb(colour)}"/><name val="Arial"/><family val="2"/></font>`;
};

const PLAIN_FONT = fontXml({ bold: false, italic: false, size: 10, colour: '#000000', link: false });

/** A workbook has at most 65,490 looks of cells; from so many on those of hidden cells lose their fill. */
const MANY_LOOKS = 50_000;

export class Styles {
  /** How a cell looks of which nothing was set. */
  readonly plain = new LookNode(PLAIN_LOOK);
  private readonly fonts = new Numbered([PLAIN_FONT]);
  // The first two are fixed by the format.
  private readonly fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly formats = new Map<string, number>();
  private readonly cellLooks = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly conditional = new Numbered([]);

  constructor(private readonly manyLooks = MANY_LOOKS) {}

  private formatNumber(format: string): number {
    if (format === GENERAL) return 0;
    if (format === TEXT) return 49;
    let number = this.formats.get(format);
    if (number === undefined) {
      number = FIRST_FORMAT + this.formats.size;
      this.formats.set(format, number);
    }
    return number;
  }

  /** The number by which cells name a look. */
  numberOf(node: LookNode, isHidden = false): number {
    // Each row of ours has a fill of its own in its hidden key, by which only a run that was stopped is found out.
    if (isHidden && node.number === null && this.cellLooks.size >= this.manyLooks && node.look.fill !== NO_FILL)
      return this.numberOf(node.with('fill', NO_FILL));
    node.number ??= this.cellLooks.numberOf(this.lookXml(node));
    return node.number;
  }

  /** The number by which a conditional format names its look. */
  conditionalNumberOf({ fill, colour, bold }: Pick<ConditionalFormat, 'fill' | 'colour' | 'bold'>): number {
    const font = `${bold ? '<b/>' : ''}${colour === null ? '' : `<color rgb="${rgb(colour)}"/>`}`;
    const background =
      fill === null ? '' : `<fill><patternFill patternType="solid"><bgColor rgb="${rgb(fill)}"/></patternFill></fill>`;
    return this.conditional.numberOf(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${background}</dxf>`);
  }

  private partsOf(look: Look): Parts {
    const alignment = [
      look.horizontal === 'normal' ? '' : ` horizontal="${look.horizontal}"`,
      look.vertical === 'bottom' ? '' : ` vertical="${look.vertical === 'middle' ? 'center' : look.vertical}"`,
      look.wrap ? ' wrapText="1"' : '',
    ].join('');
    return { format: this.formatNumber(look.format), font: this.fonts.numberOf(fontXml(look)), alignment };
  }

  private lookXml({ look, parts }: LookNode): string {
    parts.known ??= this.partsOf(look);
    const { format, font, alignment } = parts.known;
    const fillXml = `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(look.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
    const fill = look.fill === NO_FILL ? 0 : this.fills.numberOf(fillXml);
    const applied = `${format ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}`;
    const head = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}`;
    return alignment === '' ? `${head}/>` : `${head} applyAlignment="1"><alignment${alignment}/></xf>`;
  }

  /** styles.xml; to be asked for when every sheet has been written. */
  xml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
    return [
      XML_HEAD,
      `<styleSheet xmlns="${MAIN}">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      this.fonts.list('fonts'),
      this.fills.list('fills'),
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cellLooks.list('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.conditional.list('dxfs'),
      '</styleSheet>',
    ].join('');
  }
}
