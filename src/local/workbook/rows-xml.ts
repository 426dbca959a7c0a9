// The rows of a tab in the XML of its worksheet.
import type { PlacedCells } from '../../values/cell';
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
import { type Mark, markOf, type XmlBytes } from './xml-bytes';

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

const ROW = markOf('<row r="');
const ROW_END = markOf('</row>');
const TEXT_END = markOf('</t></is></c>');
const VALUE_END = markOf('</v></c>');

/** True when a row of a file has a cell there that holds anything. */
const isFilled = ({ places }: PlacedCells, c: number): boolean =>
  c * 2 < places.length && places[c * 2] !== places[c * 2 + 1];

const styleXml = (style: number): string => (style === 0 ? '' : ` s="${style}"`);

/** Made of a number once. */
class Kept {
  private readonly known: Mark[] = [];
  constructor(private readonly make: (number: number) => string) {}

  of(number: number): Mark {
    let mark = this.known[number];
    if (!mark) {
      mark = markOf(this.make(number));
      this.known[number] = mark;
    }
    return mark;
  }
}

/** Writes the cells of rows; what stands around their values is made once. */
class CellWriter {
  private readonly first = new Kept((column) => `<c r="${columnLetters(column)}`);
  private readonly afterText = new Kept((column) => `</t></is></c><c r="${columnLetters(column)}`);
  private readonly blank = new Kept((style) => `"${styleXml(style)}/>`);
  private readonly beforeText = new Kept((style) => `"${styleXml(style)} t="inlineStr"><is><t>`);
  private readonly beforeNumber = new Kept((style) => `"${styleXml(style)}><v>`);
  private row = '';
  private rowMark: Mark = markOf('');
  /** What stands between the column of a text of this row and the text itself, for a style that was asked for twice. */
  private head: Mark = this.rowMark;
  private headStyle = -1;
  private lastStyle = -1;
  private isInText = false;

  constructor(
    private readonly out: XmlBytes,
    private readonly context: SheetContext,
  ) {}

  begin(row: number): void {
    this.row = String(row);
    this.rowMark = markOf(this.row);
    this.headStyle = -1;
    this.lastStyle = -1;
  }

  /** To be called behind the last cell of a row. */
  end(): void {
    if (this.isInText) this.out.mark(TEXT_END);
    this.isInText = false;
  }

  cell(column: number, style: number, value: Stored): void {
    if (value === '' && style === 0) return;
    this.open(column);
    if (typeof value === 'string' && value !== '') {
      const edge = value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32;
      this.openText(style, edge);
      this.out.text(clipped(value));
      return;
    }
    this.out.mark(this.rowMark);
    if (value === '') this.out.mark(this.blank.of(style));
    else if (value instanceof Formula) this.formula(styleXml(style), value);
    else if (typeof value === 'boolean') this.out.xml(`"${styleXml(style)} t="b"><v>${value ? 1 : 0}</v></c>`);
    else {
      this.out.mark(this.beforeNumber.of(style));
      this.out.xml(String(value instanceof Date ? this.context.zone.serialOf(value) : value));
      this.out.mark(VALUE_END);
    }
  }

  /**
   * A cell as it stands in a report file.
   * @returns false, and nothing is written, where its text has to be made
   */
  placed(column: number, style: number, { bytes, places }: PlacedCells): boolean {
    const { out, isInText } = this;
    const [from, to] = [places[column * 2 - 2] as number, places[column * 2 - 1] as number];
    // More characters than a cell holds are cut.
    if (to - from > TEXT_LIMIT) return false;
    const start = out.place;
    this.open(column);
    this.openText(style, (bytes[from] as number) <= 32 || (bytes[to - 1] as number) <= 32);
    if (out.ascii(bytes, from, to)) return true;
    out.backTo(start);
    this.isInText = isInText;
    return false;
  }

  private open(column: number): void {
    this.out.mark((this.isInText ? this.afterText : this.first).of(column));
    this.isInText = false;
  }

  private openText(style: number, edge: boolean): void {
    if (edge) {
      this.out.xml(`${this.row}"${styleXml(style)} t="inlineStr"><is><t xml:space="preserve">`);
    } else {
      if (style === this.headStyle) this.out.mark(this.head);
      else if (style !== this.lastStyle) {
        this.lastStyle = style;
        this.out.mark(this.rowMark);
        this.out.mark(this.beforeText.of(style));
      } else {
        this.headStyle = style;
        this.head = markOf(`${this.row}"${styleXml(style)} t="inlineStr"><is><t>`);
        this.out.mark(this.head);
      }
    }
    this.isInText = true;
  }

  /** A formula with the value that it shows, for who does not compute. Its links within the spreadsheet lead to the same cells. */
  private formula(s: string, { text, value }: Formula): void {
    const { out, context } = this;
    const linked = toWorkbook(text).replace(/"([^"]*#gid=[^"]*)"/g, (found, url: string) => {
      const place = context.placeOf(url);
      return place === null ? found : `"#${place}"`;
    });
    const isText = typeof value === 'string';
    const kind = value === '' ? '' : isText ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    out.xml(`"${s}${kind}><f>`);
    out.text(linked);
    if (value === '') out.xml('</f></c>');
    else {
      out.xml('</f><v>');
      if (isText) out.text(clipped(value));
      else if (typeof value === 'boolean') out.xml(value ? '1' : '0');
      else out.xml(String(value instanceof Date ? context.zone.serialOf(value) : value));
      out.xml('</v></c>');
    }
  }
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
    const masked = tab.masked && row > tab.masked.below ? tab.masked.columns : null;
    // A row whose text may wrap is read, for its height.
    const placed = tab.wraps.empty ? tab.placed(row) : null;
    const known = placed ? null : tab.known(row, 1, size.columns);
    let read: readonly Stored[] | null = null;
    const marks = `${heightXml(tab, row, known ?? [])}${hidden.has(row) ? ' hidden="1"' : ''}`;
    const start = out.place;
    cells.begin(row);
    out.mark(ROW);
    out.xml(`${row}"${marks}>`);
    const head = out.place;
    for (let c = 0; c < size.columns; c++) {
      const style = numbers[c] as number;
      let value: Stored = '';
      if (known) value = known[c] as Stored;
      else if (placed && isFilled(placed, c)) {
        if (masked?.has(c + 1)) value = MASK;
        else {
          if (cells.placed(c + 1, style, placed)) continue;
          read ??= tab.stored(row, 1, size.columns);
          value = read[c] as Stored;
        }
      }
      // An empty cell that looks as its column does needs no mention.
      if (value === '' && !own && style === plain[c]) continue;
      cells.cell(c + 1, style, value !== '' && masked?.has(c + 1) ? MASK : value);
    }
    cells.end();
    if (out.place > head || marks !== '' || tab.written) out.mark(ROW_END);
    else out.backTo(start);
    if (out.full) yield out.take();
  }
}

function* allRows(last: number): Generator<number> {
  for (let row = 1; row <= last; row++) yield row;
}
