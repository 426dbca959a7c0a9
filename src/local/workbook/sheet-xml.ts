// One tab as the XML of a worksheet, in pieces, so that a tab of a million rows is never held as text.

import { widthOf } from '../cli/terminal';
import { a1Of, columnLetters } from '../standin/address';
import { closedControls, isFolded } from '../standin/columns';
import type { Rect } from '../standin/layer';
import type { Validation } from '../standin/rich-text';
import { PLAIN_WIDTH, type TabModel } from '../standin/tab';
import { Formula, type Stored } from '../standin/typed';
import type { Zone } from '../standin/zone';
import { conditionalXml } from './conditional-xml';
import { filterXml, hiddenRows } from './filters';
import { toWorkbook } from './formulas';
import type { Lists } from './lists';
import { Looks } from './looks';
import { MASK } from './personal-data';
import type { Styles } from './styles';
import { MAIN, OFFICE_RELATIONS, XML_HEAD, xmlText } from './xml';

export const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Excel holds fewer characters in a cell than Sheets. */
const TEXT_LIMIT = 32_767;
const PROMPT_LIMIT = 255;
const CHUNK = 1 << 16;

interface SheetContext {
  readonly styles: Styles;
  readonly zone: Zone;
  /** The tab that is shown first. */
  readonly selected: boolean;
  /** Where a link leads: an address in this workbook, or null for one outside. */
  readonly placeOf: (url: string) => string | null;
  readonly lists: Lists;
}

interface SheetParts {
  readonly xml: Generator<string>;
  /** Links that lead out of the workbook, to be listed as rId1, rId2, … */
  readonly outside: readonly string[];
}

const width = (pixels: number): string => Math.max(0, (pixels - 5) / 7).toFixed(2);

const clipped = (text: string): string => (text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 2)} …` : text);

function cellXml(at: string, style: number, value: Stored, context: SheetContext): string {
  const s = style === 0 ? '' : ` s="${style}"`;
  if (typeof value === 'string') {
    if (value === '') return style === 0 ? '' : `<c r="${at}"${s}/>`;
    const edge = value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32;
    const text = xmlText(clipped(value));
    return `<c r="${at}"${s} t="inlineStr"><is><t${edge ? ' xml:space="preserve"' : ''}>${text}</t></is></c>`;
  }
  if (typeof value === 'number') return `<c r="${at}"${s}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${s} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value instanceof Formula) return formulaXml(at, s, value, context);
  return `<c r="${at}"${s}><v>${context.zone.serialOf(value)}</v></c>`;
}

/** A formula with the value that it shows, for who does not compute. Its links within the spreadsheet lead to the same cells. */
function formulaXml(at: string, s: string, { text, value }: Formula, { zone, placeOf }: SheetContext): string {
  const linked = toWorkbook(text).replace(/"([^"]*#gid=[^"]*)"/g, (found, url: string) => {
    const place = placeOf(url);
    return place === null ? found : `"#${place}"`;
  });
  const formula = `<f>${xmlText(linked)}</f>`;
  if (value === '') return `<c r="${at}"${s}>${formula}</c>`;
  if (typeof value === 'string') return `<c r="${at}"${s} t="str">${formula}<v>${xmlText(clipped(value))}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${s} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}"${s}>${formula}<v>${value instanceof Date ? zone.serialOf(value) : value}</v></c>`;
}

function colsXml(tab: TabModel, columns: number, plain: readonly number[]): string {
  const controls = closedControls(tab);
  const last = Math.min(MAX_COLUMNS, Math.max(columns, ...tab.columnDepths.keys(), ...controls));
  return Array.from({ length: last }, (_, i) => {
    const c = i + 1;
    const depth = tab.columnDepths.get(c) ?? 0;
    const marks = [
      tab.hiddenColumns.has(c) || isFolded(tab, c) ? ' hidden="1"' : '',
      depth > 0 ? ` outlineLevel="${depth}"` : '',
      controls.has(c) ? ' collapsed="1"' : '',
    ].join('');
    return `<col min="${c}" max="${c}" width="${width(tab.widths.get(c) ?? PLAIN_WIDTH)}" style="${plain[i] ?? 0}" customWidth="1"${marks}/>`;
  }).join('');
}

function headXml(tab: TabModel, columns: number, plain: readonly number[], context: SheetContext): string {
  const colour = tab.colour ? `<tabColor rgb="FF${tab.colour.slice(1).toUpperCase()}"/>` : '';
  const { frozenRows: y, frozenColumns: x } = tab;
  const corner = `${columnLetters(x + 1)}${y + 1}`;
  const pane = x && y ? 'bottomRight' : y ? 'bottomLeft' : 'topRight';
  const frozen =
    x || y
      ? `<pane${x ? ` xSplit="${x}"` : ''}${y ? ` ySplit="${y}"` : ''} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`
      : '';
  const cols = colsXml(tab, columns, plain);
  const deepest = Math.max(0, ...tab.columnDepths.values());
  const outline = deepest > 0 && !tab.groupControlAfter ? '<outlinePr summaryRight="0"/>' : '';
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}">`,
    // Printed, a tab is one page wide.
    `<sheetPr>${colour}${outline}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView${tab.hiddenGridlines ? ' showGridLines="0"' : ''} workbookViewId="0"${context.selected ? ' tabSelected="1"' : ''}>${frozen}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultColWidth="${width(PLAIN_WIDTH)}" defaultRowHeight="14.25"${tab.written ? ' zeroHeight="1"' : ''}${deepest > 0 ? ` outlineLevelCol="${deepest}"` : ''}/>`,
    cols === '' ? '' : `<cols>${cols}</cols>`,
    '<sheetData>',
  ].join('');
}

function validationsXml(tab: TabModel, lists: Lists): string {
  const areas = new Map<string, string[]>();
  for (const { rect, value } of tab.validations.areas()) {
    const rule = value as Validation | null;
    const xml = rule && validationXml(rule, lists);
    if (!xml) continue;
    const known = areas.get(xml);
    if (known) known.push(a1Of(rect));
    else areas.set(xml, [a1Of(rect)]);
  }
  if (areas.size === 0) return '';
  const all = [...areas].map(([xml, at]) => xml.replace('>', ` sqref="${at.join(' ')}">`));
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** A rule without its place; null for one that asks for nothing. */
function validationXml({ list, help, allowInvalid, kept }: Validation, lists: Lists): string | null {
  const strict = allowInvalid ? '' : ' showErrorMessage="1"';
  const prompt = help === null ? '' : ` showInputMessage="1" prompt="${xmlText(help.slice(0, PROMPT_LIMIT))}"`;
  if (list) {
    const formula = xmlText(lists.formulaOf(list));
    return `<dataValidation type="list" allowBlank="1"${strict}${prompt}><formula1>${formula}</formula1></dataValidation>`;
  }
  if (!kept) return null;
  const operator = kept.operator ? ` operator="${kept.operator}"` : '';
  const formulas = [kept.formula1, kept.formula2].flatMap((formula, i) =>
    formula === undefined ? [] : [`<formula${i + 1}>${xmlText(formula)}</formula${i + 1}>`],
  );
  return `<dataValidation type="${kept.type}"${operator} allowBlank="1"${strict}${prompt}>${formulas.join('')}</dataValidation>`;
}

function linksXml(tab: TabModel, placeOf: SheetContext['placeOf'], outside: string[]): string {
  const all: string[] = [];
  for (const { rect, value } of tab.links.areas()) {
    // A cell of a workbook leads to one place only: the first of its links.
    const url = value[0]?.url;
    if (url === undefined) continue;
    const place = placeOf(url);
    if (place !== null) {
      all.push(`<hyperlink ref="${a1Of(rect)}" location="${xmlText(place)}"/>`);
    } else if (/^https?:/.test(url)) {
      outside.push(url);
      all.push(`<hyperlink ref="${a1Of(rect)}" r:id="rId${outside.length}"/>`);
    }
  }
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}

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

function maskedValue(tab: TabModel, row: number, column: number, value: Stored): Stored {
  const { masked } = tab;
  return masked && value !== '' && row > masked.below && masked.columns.has(column) ? MASK : value;
}

function heightXml(tab: TabModel, row: number, stored: readonly Stored[]): string {
  const set = tab.heights.empty ? null : tab.heights.get(row, 1);
  if (set !== null) return ` ht="${set * POINTS_A_PIXEL}" customHeight="1"`;
  const wrapped = tab.wraps.empty ? null : heightOf(tab, row, stored);
  return wrapped === null ? '' : ` ht="${wrapped}"`;
}

function* rowsXml(
  tab: TabModel,
  size: Rect,
  looks: Looks,
  plain: readonly number[],
  context: SheetContext,
): Generator<string> {
  const letters = Array.from({ length: size.columns }, (_, i) => columnLetters(i + 1));
  const hidden = hiddenRows(tab);
  let piece = '';
  for (const row of tab.written ?? allRows(size.rows)) {
    if (row > size.rows) break;
    const own = looks.hasOwn(row);
    const numbers = looks.of(row);
    const stored = tab.known(row, 1, size.columns);
    let cells = '';
    for (let c = 0; c < stored.length; c++) {
      const value = tab.masked ? maskedValue(tab, row, c + 1, stored[c] as Stored) : (stored[c] as Stored);
      const style = numbers[c] as number;
      // An empty cell that looks as its column does needs no mention.
      if (value === '' && !own && style === plain[c]) continue;
      cells += cellXml(`${letters[c]}${row}`, style, value, context);
    }
    const marks = `${heightXml(tab, row, stored)}${hidden.has(row) ? ' hidden="1"' : ''}`;
    if (cells !== '' || marks !== '' || tab.written) piece += `<row r="${row}"${marks}>${cells}</row>`;
    if (piece.length > CHUNK) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function* allRows(last: number): Generator<number> {
  for (let row = 1; row <= last; row++) yield row;
}

/** The size that is written: content, and what was painted or noted below it. */
function sizeOf(tab: TabModel): Rect {
  const content = tab.content();
  let { row, column } = content;
  for (const { rect } of [...tab.notes.areas(), ...tab.fills.areas()]) {
    if (rect.rows > 1) continue;
    row = Math.max(row, rect.row);
    column = Math.max(column, rect.column);
  }
  return { row: 1, column: 1, rows: Math.min(row, MAX_ROWS), columns: Math.min(column, MAX_COLUMNS) };
}

export function sheetParts(tab: TabModel, context: SheetContext): SheetParts {
  const size = sizeOf(tab);
  const outside: string[] = [];
  const links = linksXml(tab, context.placeOf, outside);
  function* xml(): Generator<string> {
    const looks = new Looks(tab, context.styles, size.columns);
    // Cells typed later below the content look as the grid does there.
    const plain = looks.of(tab.maxRows + 1 > size.rows + 1 ? tab.maxRows : Math.max(size.rows, 1));
    yield headXml(tab, size.columns, plain, context);
    yield* rowsXml(tab, size, looks, plain, context);
    yield '</sheetData>';
    yield filterXml(tab);
    if (tab.merges.length > 0) {
      const merges = tab.merges.map((rect) => `<mergeCell ref="${a1Of(rect)}"/>`);
      yield `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
    }
    yield conditionalXml(tab, context.styles);
    yield validationsXml(tab, context.lists);
    yield links;
    yield '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
    yield '<pageSetup orientation="landscape" fitToHeight="0"/>';
    if (tab.charts.length > 0) yield '<drawing r:id="rIdDrawing"/>';
    if (!tab.notes.empty) yield '<legacyDrawing r:id="rIdNotes"/>';
    yield '</worksheet>';
  }
  return { xml: xml(), outside };
}
