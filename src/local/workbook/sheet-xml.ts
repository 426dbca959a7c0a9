// One tab as the XML of a worksheet, in pieces, so that a tab of a million rows is never held as text.

import { a1Of, columnLetters } from '../standin/address';
import { closedControls, isFolded } from '../standin/columns';
import type { Rect } from '../standin/layer';
import type { Validation } from '../standin/rich-text';
import { PLAIN_WIDTH, type TabModel } from '../standin/tab';
import type { Zone } from '../standin/zone';
import { conditionalXml } from './conditional-xml';
import { filterXml } from './filters';
import type { Lists } from './lists';
import { Looks } from './looks';
import { rowsXml } from './rows-xml';
import type { Styles } from './styles';
import { MAIN, OFFICE_RELATIONS, XML_HEAD, xmlText } from './xml';
import type { XmlBytes } from './xml-bytes';

export const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const PROMPT_LIMIT = 255;

export interface SheetContext {
  readonly styles: Styles;
  readonly zone: Zone;
  /** The tab that is shown first. */
  readonly selected: boolean;
  /** Where a link leads: an address in this workbook, or null for one outside. */
  readonly placeOf: (url: string) => string | null;
  readonly lists: Lists;
}

interface SheetParts {
  /** In pieces, each of which is to be given back. */
  readonly xml: Generator<Uint8Array>;
  /** Links that lead out of the workbook, to be listed as rId1, rId2, … */
  readonly outside: readonly string[];
}

const width = (pixels: number): string => Math.max(0, (pixels - 5) / 7).toFixed(2);

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

/** The size that is written: content, and what was painted or noted below it. */
function sizeOf(tab: TabModel): Rect {
  const ends = [tab.content(), tab.notes.ownEnd(), tab.fills.ownEnd()];
  const row = Math.max(...ends.map((end) => end.row));
  const column = Math.max(...ends.map((end) => end.column));
  return { row: 1, column: 1, rows: Math.min(row, MAX_ROWS), columns: Math.min(column, MAX_COLUMNS) };
}

/** @param out where the XML is written before it is handed on */
export function sheetParts(out: XmlBytes, tab: TabModel, context: SheetContext): SheetParts {
  const size = sizeOf(tab);
  const outside: string[] = [];
  const links = linksXml(tab, context.placeOf, outside);
  function* xml(): Generator<Uint8Array> {
    const looks = new Looks(tab, context.styles, size.columns);
    // Cells typed later below the content look as the grid does there.
    const plain = looks.of(tab.maxRows + 1 > size.rows + 1 ? tab.maxRows : Math.max(size.rows, 1));
    out.xml(headXml(tab, size.columns, plain, context));
    yield* rowsXml(out, tab, { size, looks, plain, context });
    out.xml('</sheetData>');
    out.xml(filterXml(tab));
    if (tab.merges.length > 0) {
      const merges = tab.merges.map((rect) => `<mergeCell ref="${a1Of(rect)}"/>`);
      out.xml(`<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`);
    }
    out.xml(conditionalXml(tab, context.styles));
    out.xml(validationsXml(tab, context.lists));
    out.xml(links);
    out.xml('<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>');
    out.xml('<pageSetup orientation="landscape" fitToHeight="0"/>');
    if (tab.charts.length > 0) out.xml('<drawing r:id="rIdDrawing"/>');
    if (!tab.notes.empty) out.xml('<legacyDrawing r:id="rIdNotes"/>');
    out.xml('</worksheet>');
    yield out.take();
  }
  return { xml: xml(), outside };
}
