// Charts of a tab as DrawingML, which Excel, LibreOffice and WPS show: over the cells of the workbook, with what these hold
// now beside it, so that a viewer that reads no cells shows them too.
import { a1Of } from '../standin/address';
import { type ChartModel, chartColumns, chartOption } from '../standin/charts';
import type { Rect } from '../standin/layer';
import type { TabModel } from '../standin/tab';
import { GENERAL } from '../standin/typed';
import type { Zone } from '../standin/zone';
import { OFFICE_RELATIONS, XML_HEAD, xmlText } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const EMU = 9525;
/** As Sheets makes a chart that names no size. */
const PLAIN_SIZE = { width: 600, height: 371 };
const COLOURS = ['#1155cc', '#e69138', '#6aa84f', '#a64d79', '#45818e', '#cc0000'];
const GREY = 'D9D9D9';
const TEXT_COLOUR = '434343';

interface Around {
  /** The name of a tab in formulas of the workbook, quoted. */
  readonly nameOf: (tab: TabModel) => string;
  readonly zone: Zone;
}

interface Column {
  readonly tab: TabModel;
  readonly rect: Rect;
}

const absolute = (rect: Rect): string => a1Of(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const rgb = (colour: unknown, other: string): string =>
  (typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : other).slice(1).toUpperCase();

/** Rows of the ranges without empty ones at the end: those would be points without a name. */
function filledRows(columns: readonly Column[]): number {
  const rows = Math.min(...columns.map(({ rect }) => rect.rows));
  for (let count = rows; count > 0; count--) {
    const isEmpty = ({ tab, rect }: Column) => tab.stored(rect.row + count - 1, rect.column, 1)[0] === '';
    if (!columns.every(isEmpty)) return count;
  }
  return 0;
}

const part = ({ tab, rect }: Column, from: number, rows: number): Column => ({
  tab,
  rect: { row: rect.row + from, column: rect.column, rows, columns: 1 },
});

function reference(column: Column, around: Around, kind: 'text' | 'number'): string {
  const { tab, rect } = column;
  const place = xmlText(`${around.nameOf(tab)}!${absolute(rect)}`);
  const points: string[] = [];
  for (let i = 0; i < rect.rows; i++) {
    const value = tab.values(rect.row + i, rect.column, 1)[0];
    const shown =
      kind === 'text'
        ? (tab.shown(rect.row + i, rect.column, 1)[0] as string)
        : typeof value === 'number'
          ? String(value)
          : value instanceof Date
            ? String(around.zone.serialOf(value))
            : '';
    if (shown !== '') points.push(`<c:pt idx="${i}"><c:v>${xmlText(shown)}</c:v></c:pt>`);
  }
  const count = `<c:ptCount val="${rect.rows}"/>${points.join('')}`;
  if (kind === 'text') return `<c:strRef><c:f>${place}</c:f><c:strCache>${count}</c:strCache></c:strRef>`;
  const format = xmlText(tab.formats.get(rect.row, rect.column) || GENERAL);
  return `<c:numRef><c:f>${place}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${count}</c:numCache></c:numRef>`;
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const textLook = (size: number, bold = false): string =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(TEXT_COLOUR)}</a:defRPr>`;

function titleXml(text: unknown, size: number, bold: boolean): string {
  if (typeof text !== 'string' || text === '') return '';
  const run = `<a:r><a:rPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(TEXT_COLOUR)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${textLook(size, bold)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(chart: ChartModel, around: Around): string[] {
  const columns = chartColumns(chart);
  const headers = Math.max(0, chart.headers);
  const rows = Math.max(1, filledRows(columns) - headers);
  const [names, ...values] = columns.length > 1 ? columns : [null, ...columns];
  const asked = chartOption(chart, 'colors');
  const colours = Array.isArray(asked) ? (asked as unknown[]) : [];
  const categories = names ? `<c:cat>${reference(part(names, headers, rows), around, 'text')}</c:cat>` : '';
  return values.map((column, i) => {
    const own = chartOption(chart, `series.${i}.color`) ?? colours[i];
    const colour = rgb(own, COLOURS[i % COLOURS.length] as string);
    const name = headers > 0 ? `<c:tx>${reference(part(column as Column, headers - 1, 1), around, 'text')}</c:tx>` : '';
    const look =
      chart.kind === 'LINE'
        ? `<c:spPr><a:ln w="28575" cap="rnd">${solid(colour)}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(colour)}<a:ln>${solid(colour)}</a:ln></c:spPr></c:marker>`
        : `<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
    const numbers = `<c:val>${reference(part(column as Column, headers, rows), around, 'number')}</c:val>`;
    const smooth = chart.kind === 'LINE' ? '<c:smooth val="0"/>' : '';
    return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${name}${look}${categories}${numbers}${smooth}</c:ser>`;
  });
}

function plotXml(chart: ChartModel, series: readonly string[]): string {
  const stacked = chartOption(chart, 'isStacked') === true;
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (chart.kind === 'LINE') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${ids}</c:lineChart>`;
  }
  const grouping = stacked ? 'stacked' : 'clustered';
  const overlap = stacked ? '<c:overlap val="100"/>' : '';
  return `<c:barChart><c:barDir val="${chart.kind === 'BAR' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/>${overlap}${ids}</c:barChart>`;
}

function axesXml(chart: ChartModel): string {
  const across = chart.kind === 'BAR';
  // Sheets lists the first bar on top; a workbook begins at the bottom, unless the axis is turned round.
  const turned = across !== (chartOption(chart, 'reverseCategories') === true);
  const line = `<c:spPr><a:ln w="9525">${solid(GREY)}</a:ln></c:spPr>`;
  const words = `<c:txPr><a:bodyPr/><a:p><a:pPr>${textLook(9)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const grid = `<c:majorGridlines>${line}</c:majorGridlines>`;
  const [below, left] = [chartOption(chart, 'hAxis.title'), chartOption(chart, 'vAxis.title')];
  const [names, values] = across ? ['l', 'b'] : ['b', 'l'];
  return [
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${turned ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${names}"/>`,
    titleXml(across ? left : below, 9, false),
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${words}`,
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/>${grid}`,
    titleXml(across ? below : left, 9, false),
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${words}`,
    `<c:crossAx val="111111111"/><c:crosses val="${turned ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

const LEGEND_PLACE: Readonly<Record<string, string>> = { top: 't', right: 'r', bottom: 'b', left: 'l' };

function legendXml(chart: ChartModel, series: number): string {
  const asked = chartOption(chart, 'legend.position') ?? chartOption(chart, 'legend');
  const place = typeof asked === 'string' ? LEGEND_PLACE[asked] : series > 1 ? 'r' : undefined;
  if (place === undefined) return '';
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>`;
}

export function chartXml(chart: ChartModel, around: Around): string {
  const series = seriesXml(chart, around);
  const title = titleXml(chartOption(chart, 'title'), 12, true);
  return [
    XML_HEAD,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONS}"><c:roundedCorners val="0"/>`,
    `<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/>${plotXml(chart, series)}${axesXml(chart)}</c:plotArea>`,
    // Cells of closed groups and hidden tabs are shown all the same.
    `${legendXml(chart, series.length)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid(GREY)}</a:ln></c:spPr></c:chartSpace>`,
  ].join('');
}

const sizeOption = (chart: ChartModel, name: 'width' | 'height'): number => {
  const asked = chartOption(chart, name);
  return typeof asked === 'number' && asked > 0 ? asked : PLAIN_SIZE[name];
};

/** Where the charts of a tab stand: the relations rId1, rId2, … lead to them in their order. */
export function drawingXml(tab: TabModel): string {
  const anchors = tab.charts.map((chart, i) => {
    const { row, column, x, y } = chart.at;
    const from = `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${x * EMU}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${y * EMU}</xdr:rowOff></xdr:from>`;
    const size = `<xdr:ext cx="${Math.round(sizeOption(chart, 'width') * EMU)}" cy="${Math.round(sizeOption(chart, 'height') * EMU)}"/>`;
    const title = chartOption(chart, 'title');
    const alt = typeof title === 'string' ? ` descr="${xmlText(title)}"` : '';
    const frame = [
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="Chart ${i + 1}"${alt}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ].join('');
    return `<xdr:oneCellAnchor>${from}${size}${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONS}">${anchors.join('')}</xdr:wsDr>`;
}
