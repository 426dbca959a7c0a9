// The rows of a tab in the XML of its worksheet.
import type { PlacedCells } from '../../values/cell';
import { widthOf } from '../cli/terminal';
import { columnLetters } from '../standin/address';
import type { Rect } from '../standin/layer';
import { PLAIN_WIDTH, type TabModel } from '../standin/tab';
import { Formula, type Stored } from '../standin/typed';
import { hiddenRows } from './filters';
import { FormulaTexts } from './formula-texts';
import type { Looks } from './looks';
import { MASK } from './personal-data';
import { type AroundCells, type AroundRows, RowRuns } from './row-runs';
import type { SheetContext } from './sheet-xml';
import { xmlText } from './xml';
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

const ROW_XML = '<row r="';
const ROW_END_XML = '</row>';
const TEXT_END_XML = '</t></is></c>';
const ROW = markOf(ROW_XML);
const ROW_END = markOf(ROW_END_XML);
const TEXT_END = markOf(TEXT_END_XML);
const VALUE_END = markOf('</v></c>');

const styleXml = (style: number): string => (style === 0 ? '' : ` s="${style}"`);

// What stands around the value of a cell: before the number of its row, and behind it.
const firstXml = (column: number): string => `<c r="${columnLetters(column)}`;
const blankXml = (style: number): string => `"${styleXml(style)}/>`;
const textXml = (style: number, edge = false): string =>
  `"${styleXml(style)} t="inlineStr"><is><t${edge ? ' xml:space="preserve"' : ''}>`;

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

/** Texts of cells are made bytes here; a cell with more of them goes another way. */
const scratch = Buffer.alloc(TEXT_LIMIT + 5);

/** A space or a line end, which XML keeps only where it is told to. */
const isEdge = (code: number): boolean => code <= 32;

/** Writes the cells of rows; what stands around their values is made once. */
class CellWriter {
  private readonly first = new Kept(firstXml);
  private readonly afterText = new Kept((column) => `${TEXT_END_XML}${firstXml(column)}`);
  private readonly blank = new Kept(blankXml);
  private readonly beforeText = new Kept(textXml);
  private readonly beforeNumber = new Kept((style) => `"${styleXml(style)}><v>`);
  private readonly formulas: FormulaTexts;
  private row = 0;
  private isInText = false;

  constructor(
    private readonly out: XmlBytes,
    private readonly context: SheetContext,
  ) {
    this.formulas = new FormulaTexts(context.placeOf);
  }

  begin(row: number): void {
    this.row = row;
  }

  /** To be called behind the last cell of a row. */
  end(): void {
    if (this.isInText) this.out.mark(TEXT_END);
    this.isInText = false;
  }

  cell(column: number, style: number, value: Stored): void {
    if (typeof value === 'string') {
      if (value === '') this.empty(column, style);
      else this.text(column, style, value);
      return;
    }
    const { out } = this;
    this.open(column);
    out.number(this.row);
    if (value instanceof Formula) this.formula(column, style, value);
    else if (typeof value === 'boolean') out.xml(`"${styleXml(style)} t="b"><v>${value ? 1 : 0}</v></c>`);
    else {
      out.mark(this.beforeNumber.of(style));
      out.number(value instanceof Date ? this.context.zone.serialOf(value) : value);
      out.mark(VALUE_END);
    }
  }

  empty(column: number, style: number): void {
    if (style === 0) return;
    this.open(column);
    this.out.number(this.row);
    this.out.mark(this.blank.of(style));
  }

  /**
   * A cell as it stands in a report file.
   * @returns false, and nothing is written, where its text has to be made
   */
  placed(column: number, style: number, bytes: Uint8Array, from: number, to: number): boolean {
    // More characters than a cell holds are cut.
    if (to - from > TEXT_LIMIT) return false;
    const { out, isInText } = this;
    const start = out.place;
    this.open(column);
    this.openText(style, isEdge(bytes[from] as number) || isEdge(bytes[to - 1] as number));
    if (out.ascii(bytes, from, to)) return true;
    out.backTo(start);
    this.isInText = isInText;
    return false;
  }

  private text(column: number, style: number, text: string): void {
    const length = scratch.write(text);
    const isLong = length > TEXT_LIMIT;
    const last = isLong ? text.charCodeAt(text.length - 1) : (scratch[length - 1] as number);
    this.open(column);
    this.openText(style, isEdge(scratch[0] as number) || isEdge(last));
    if (isLong || !this.out.utf8(scratch, 0, length)) this.out.text(clipped(text));
  }

  private open(column: number): void {
    this.out.mark((this.isInText ? this.afterText : this.first).of(column));
    this.isInText = false;
  }

  private openText(style: number, edge: boolean): void {
    const { out } = this;
    this.isInText = true;
    if (edge) out.xml(`${this.row}${textXml(style, true)}`);
    else {
      out.number(this.row);
      out.mark(this.beforeText.of(style));
    }
  }

  /** A formula with the value that it shows, for who does not compute. */
  private formula(column: number, style: number, { text, value }: Formula): void {
    const { out, context } = this;
    const isText = typeof value === 'string';
    const kind = value === '' ? '' : isText ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    out.xml(`"${styleXml(style)}${kind}><f>${this.formulas.xmlOf(column, this.row, text)}`);
    if (value === '') out.xml('</f></c>');
    else {
      out.xml('</f><v>');
      if (isText) out.text(clipped(value));
      else if (typeof value === 'boolean') out.xml(value ? '1' : '0');
      else out.number(value instanceof Date ? context.zone.serialOf(value) : value);
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

/** Writes the rows of one tab. */
class RowWriter {
  private readonly cells: CellWriter;
  private readonly hidden: ReadonlySet<number>;
  /** Rows that are written many at a time, and before which of them that holds. */
  private runs: { readonly of: RowRuns; readonly to: number } | null = null;

  constructor(
    private readonly out: XmlBytes,
    private readonly tab: TabModel,
    private readonly drawn: Drawn,
  ) {
    this.cells = new CellWriter(out, drawn.context);
    this.hidden = hiddenRows(tab);
  }

  /** How many rows from one on may look alike and be written at once; 0 where each is to be looked at. */
  mostAlike(row: number): number {
    const { tab, drawn } = this;
    const isPlain = tab.wraps.empty && tab.heights.empty && (!tab.masked || row > tab.masked.below);
    if (!isPlain || !this.isLikeOthers(row)) return 0;
    if (!this.runs || row >= this.runs.to) {
      const to = Math.min(drawn.looks.plainTo(row), drawn.size.rows + 1);
      this.runs = { of: new RowRuns(this.around(row), this.aroundRows()), to };
    }
    return Math.min(this.runs.of.most, this.runs.to - row);
  }

  /** True for a row of a report file of which nothing was set on its own. */
  isLikeOthers(row: number): boolean {
    return this.tab.isPlaced(row) && !this.drawn.looks.hasOwn(row) && !this.hidden.has(row);
  }

  /** Writes rows that look alike; returns how many, before one that has to be looked at. */
  alike(row: number, count: number): number {
    let done = 0;
    while (done < count) {
      const placed = this.tab.placedFrom(row + done, count - done);
      const written = placed && this.runs ? this.runs.of.write(this.out, placed, row + done) : 0;
      if (written === 0) break;
      done += written;
    }
    return done;
  }

  /** XML around the cells of rows that look like this one. */
  private around(row: number): AroundCells[] {
    const { tab, drawn } = this;
    const styles = drawn.looks.of(row);
    return Array.from({ length: drawn.size.columns }, (_, c) => {
      const style = styles[c] as number;
      const first = firstXml(c + 1);
      return {
        first,
        afterText: `${TEXT_END_XML}${first}`,
        beforeText: textXml(style),
        beforeEdged: textXml(style, true),
        blank: style === 0 || style === drawn.plain[c] ? '' : blankXml(style),
        mask: tab.masked?.columns.has(c + 1) ? xmlText(MASK) : '',
      };
    });
  }

  private aroundRows(): AroundRows {
    const keepsEmpty = this.tab.written !== null;
    const textEnd = TEXT_END_XML;
    return { before: ROW_XML, behindNumber: '">', end: ROW_END_XML, textEnd, keepsEmpty, most: TEXT_LIMIT };
  }

  row(row: number): void {
    const { out, tab, cells, drawn } = this;
    const { size, looks } = drawn;
    const styles = looks.of(row);
    // What an empty cell looks like needs no mention where its column looks the same.
    const plain = looks.hasOwn(row) ? null : drawn.plain;
    const masked = tab.masked && row > tab.masked.below ? tab.masked.columns : null;
    // A row whose text may wrap is read, for its height.
    const placed = tab.wraps.empty ? tab.placed(row) : null;
    const known = placed ? null : tab.known(row, 1, size.columns);
    const marks = `${heightXml(tab, row, known ?? [])}${this.hidden.has(row) ? ' hidden="1"' : ''}`;
    const start = out.place;
    cells.begin(row);
    out.mark(ROW);
    out.xml(`${row}"${marks}>`);
    const head = out.place;
    if (known) this.known(known, styles, plain, masked);
    else if (placed) this.placed(row, placed, styles, plain, masked);
    cells.end();
    if (out.place > head || marks !== '' || tab.written) out.mark(ROW_END);
    else out.backTo(start);
  }

  private known(
    known: readonly Stored[],
    styles: readonly number[],
    plain: readonly number[] | null,
    masked: ReadonlySet<number> | null,
  ): void {
    const { cells } = this;
    for (let c = 0; c < known.length; c++) {
      const value = known[c] as Stored;
      const style = styles[c] as number;
      if (value === '') {
        if (!plain || style !== plain[c]) cells.empty(c + 1, style);
      } else cells.cell(c + 1, style, masked?.has(c + 1) ? MASK : value);
    }
  }

  private placed(
    row: number,
    { bytes, places }: PlacedCells,
    styles: readonly number[],
    plain: readonly number[] | null,
    masked: ReadonlySet<number> | null,
  ): void {
    const { cells } = this;
    const { columns } = this.drawn.size;
    let read: readonly Stored[] | null = null;
    for (let c = 0; c < columns; c++) {
      const style = styles[c] as number;
      const from = c * 2 < places.length ? (places[c * 2] as number) : 0;
      const to = c * 2 < places.length ? (places[c * 2 + 1] as number) : 0;
      if (from === to) {
        if (!plain || style !== plain[c]) cells.empty(c + 1, style);
      } else if (masked?.has(c + 1)) cells.cell(c + 1, style, MASK);
      else if (!cells.placed(c + 1, style, bytes, from, to)) {
        read ??= this.tab.stored(row, 1, columns);
        cells.cell(c + 1, style, read[c] as Stored);
      }
    }
  }
}

/** Writes the rows, and yields whenever there is enough for a piece. */
export function* rowsXml(out: XmlBytes, tab: TabModel, drawn: Drawn): Generator<Uint8Array> {
  const rows = new RowWriter(out, tab, drawn);
  const all = tab.written ?? { length: drawn.size.rows };
  const numberAt = (i: number): number => (tab.written ? (tab.written[i] as number) : i + 1);
  for (let i = 0; i < all.length && numberAt(i) <= drawn.size.rows; ) {
    const row = numberAt(i);
    let count = 0;
    for (const most = Math.min(rows.mostAlike(row), all.length - i); count < most; count++) {
      if (numberAt(i + count) !== row + count || !rows.isLikeOthers(row + count)) break;
    }
    i += count > 0 ? rows.alike(row, count) : 0;
    // The one at which they stopped.
    if (i < all.length && (count === 0 || numberAt(i) < row + count)) rows.row(numberAt(i++));
    if (out.full) yield out.take();
  }
}
