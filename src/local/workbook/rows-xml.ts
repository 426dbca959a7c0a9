// The rows of a tab in the XML of its worksheet.
import { widthOf } from '../cli/terminal';
import { columnLetters } from '../standin/address';
import type { Rect } from '../standin/layer';
import { PLAIN_WIDTH, type TabModel } from '../standin/tab';
import { Formula, type Stored } from '../standin/typed';
import { hiddenRows } from './filters';
import { toWorkbook } from './formulas';
import type { Looks } from './looks';
import { MASK } from './personal-data';
import type { SheetContext } from './sheet-xml';
import { xmlText } from './xml';
import type { XmlBytes } from './xml-bytes';

/** Excel holds fewer characters in a cell than Sheets. */
const TEXT_LIMIT = 32_767;

const clipped = (text: string): string => (text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 2)} …` : text);

const POINTS_A_PIXEL = 0.75;
const LINE_POINTS = 13.5;
const LATIN_PIXELS = 6.3;
const CELL_MARGIN = 8;

/** Height of a row whose text wraps, in points; an estimate that Excel refines. Null for a row of one line. */
function heightOf(tab: TabModel, row: number, stored: readonly Stored[]): number | null {
  const wraps = tab.wraps.row(row, 1, stored.length);
  let most = 1;
  stored.forEach((value, c) => {
    if (wraps[c] !== 'WRAP' || typeof value !== 'string' || tab.hiddenColumns.has(c + 1)) return;
    const space = (tab.widths.get(c + 1) ?? PLAIN_WIDTH) - CELL_MARGIN;
    const lines = value.split('\n').reduce((sum, line) => {
      return sum + Math.max(1, Math.ceil((widthOf(line) * LATIN_PIXELS) / space));
    }, 0);
    most = Math.max(most, lines);
  });
  // Excel's rows end at 409 points.
  return most === 1 ? null : Math.min(409, most * LINE_POINTS + 2);
}

function heightXml(tab: TabModel, row: number, stored: readonly Stored[]): string {
  const set = tab.heights.empty ? null : tab.heights.get(row, 1);
  if (set !== null) return ` ht="${set * POINTS_A_PIXEL}" customHeight="1"`;
  const wrapped = tab.wraps.empty ? null : heightOf(tab, row, stored);
  return wrapped === null ? '' : ` ht="${wrapped}"`;
}

const ROW = Buffer.from('<row r="');
const ROW_END = Buffer.from('</row>');
const VALUE_END = Buffer.from('</v></c>');
const TEXT_END = Buffer.from('</t></is></c>');

const styleXml = (style: number): string => (style === 0 ? '' : ` s="${style}"`);

/** Made of a number once. */
class Kept {
  private readonly known: Uint8Array[] = [];
  constructor(private readonly make: (number: number) => string) {}

  of(number: number): Uint8Array {
    let bytes = this.known[number];
    if (!bytes) {
      bytes = Buffer.from(this.make(number));
      this.known[number] = bytes;
    }
    return bytes;
  }
}

/** Writes cells; what stands around their values is made once. */
class CellWriter {
  private readonly opened = new Kept((column) => `<c r="${columnLetters(column)}`);
  private readonly empty = new Kept((style) => `"${styleXml(style)}/>`);
  private readonly texts = new Kept((style) => `"${styleXml(style)} t="inlineStr"><is><t>`);
  private readonly keptTexts = new Kept((style) => `"${styleXml(style)} t="inlineStr"><is><t xml:space="preserve">`);
  private readonly values = new Kept((style) => `"${styleXml(style)}><v>`);
  private readonly truths = new Kept((style) => `"${styleXml(style)} t="b"><v>`);

  constructor(
    private readonly out: XmlBytes,
    private readonly context: SheetContext,
  ) {}

  /** @param row the number of the row as bytes */
  cell(row: Uint8Array, column: number, style: number, value: Stored): void {
    if (value === '' && style === 0) return;
    const { out } = this;
    out.put(this.opened.of(column));
    out.put(row);
    if (typeof value === 'string') this.text(style, value);
    else if (typeof value === 'number') this.value(this.values.of(style), String(value));
    else if (typeof value === 'boolean') this.value(this.truths.of(style), value ? '1' : '0');
    else if (value instanceof Formula) out.xml(formulaXml(styleXml(style), value, this.context));
    else this.value(this.values.of(style), String(this.context.zone.serialOf(value)));
  }

  private text(style: number, value: string): void {
    const { out } = this;
    if (value === '') {
      out.put(this.empty.of(style));
      return;
    }
    const edge = value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32;
    out.put((edge ? this.keptTexts : this.texts).of(style));
    out.text(clipped(value));
    out.put(TEXT_END);
  }

  private value(head: Uint8Array, value: string): void {
    this.out.put(head);
    this.out.text(value);
    this.out.put(VALUE_END);
  }
}

/**
 * What follows the place of a formula: it, with the value that it shows, for who does not compute. Its links within the
 * spreadsheet lead to the same cells.
 */
function formulaXml(s: string, { text, value }: Formula, { zone, placeOf }: SheetContext): string {
  const linked = toWorkbook(text).replace(/"([^"]*#gid=[^"]*)"/g, (found, url: string) => {
    const place = placeOf(url);
    return place === null ? found : `"#${place}"`;
  });
  const formula = `<f>${xmlText(linked)}</f>`;
  if (value === '') return `"${s}>${formula}</c>`;
  if (typeof value === 'string') return `"${s} t="str">${formula}<v>${xmlText(clipped(value))}</v></c>`;
  if (typeof value === 'boolean') return `"${s} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `"${s}>${formula}<v>${value instanceof Date ? zone.serialOf(value) : value}</v></c>`;
}

interface Drawn {
  readonly size: Rect;
  readonly looks: Looks;
  /** The styles of the columns. */
  readonly plain: readonly number[];
  readonly context: SheetContext;
}

/** Writes the rows, and yields whenever there is enough for a piece. */
export function* rowsXml(out: XmlBytes, tab: TabModel, { size, looks, plain, context }: Drawn): Generator<Uint8Array> {
  const cells = new CellWriter(out, context);
  const hidden = hiddenRows(tab);
  for (const row of tab.written ?? allRows(size.rows)) {
    if (row > size.rows) break;
    const own = looks.hasOwn(row);
    const numbers = looks.of(row);
    const stored = tab.known(row, 1, size.columns);
    const masked = tab.masked && row > tab.masked.below ? tab.masked.columns : null;
    const marks = `${heightXml(tab, row, stored)}${hidden.has(row) ? ' hidden="1"' : ''}`;
    const start = out.place;
    const name = Buffer.from(String(row));
    out.put(ROW);
    out.put(name);
    out.xml(`"${marks}>`);
    const head = out.place;
    for (let c = 0; c < stored.length; c++) {
      const value = stored[c] as Stored;
      const style = numbers[c] as number;
      // An empty cell that looks as its column does needs no mention.
      if (value === '' && !own && style === plain[c]) continue;
      cells.cell(name, c + 1, style, value !== '' && masked?.has(c + 1) ? MASK : value);
    }
    if (out.place > head || marks !== '' || tab.written) out.put(ROW_END);
    else out.backTo(start);
    if (out.full) yield out.take();
  }
}

function* allRows(last: number): Generator<number> {
  for (let row = 1; row <= last; row++) yield row;
}
