// The stand-in's spreadsheet as an .xlsx file, streamed: fills, notes, formats, links, filters, frozen and hidden parts.
// Written by hand because, measured on 100,000 rows of 20 cells, hucre 1.0.0 took three times as long (and cannot stream
// several sheets) and excelts 5.1.17 twelve times; hucre's reader checks the result in the tests.
import { a1Of, columnLetters } from '../standin/address';
import type { Book } from '../standin/book';
import type { TabModel } from '../standin/tab';
import { chartXml, drawingXml } from './charts-xml';
import { LISTS_SHEET, Lists } from './lists';
import { MEMORY_SHEET, type Memory, memoryTab } from './memory';
import { sheetNames } from './names';
import { noteBoxesXml, notesOf, notesXml } from './notes-xml';
import { MAX_ROWS, sheetParts } from './sheet-xml';
import { Styles } from './styles';
import { MAIN, OFFICE_RELATIONS, PACKAGE_RELATIONS, XML_HEAD, xmlText } from './xml';
import { XmlBytes } from './xml-bytes';
import { ZipWriter } from './zip';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Member {
  readonly tab: TabModel;
  readonly number: number;
  readonly name: string;
  /** Kept for the program: Excel does not even list it. */
  readonly secret: boolean;
}

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Where a link within the spreadsheet (`#gid=7&range=A2:C2`) leads in the workbook; null for all others. */
function placeFinder(members: readonly Member[]): (url: string) => string | null {
  const byId = new Map(members.map((member) => [String(member.tab.id), member]));
  return (url) => {
    const match = /#gid=(\d+)(?:&range=([A-Z0-9:]+))?$/.exec(url);
    const member = match && byId.get(match[1] as string);
    if (!member) return null;
    const rows = /^(\d+):(\d+)$/.exec(match[2] ?? '');
    return `${quoted(member.name)}!${rows ? `A${rows[1]}` : (match[2] ?? 'A1')}`;
  };
}

function contentTypes(members: readonly Member[]): string {
  const parts = members.flatMap(({ tab, number }) => [
    `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
    tab.notes.empty ? '' : `<Override PartName="/xl/comments${number}.xml" ContentType="${CONTENT}.comments+xml"/>`,
    ...(tab.charts.length === 0
      ? []
      : [
          `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${DRAWING}+xml"/>`,
          ...tab.charts.map(
            (_, i) => `<Override PartName="/xl/charts/chart${number}-${i + 1}.xml" ContentType="${CHART}+xml"/>`,
          ),
        ]),
  ]);
  return [
    XML_HEAD,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
    ...parts,
    '</Types>',
  ].join('');
}

const relation = (id: string, kind: string, target: string, outside = false): string =>
  `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${kind}" Target="${xmlText(target)}"${outside ? ' TargetMode="External"' : ''}/>`;

const relations = (all: readonly string[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${all.join('')}</Relationships>`;

/**
 * Columns that are printed where some stand in a group, or far right for the tab's own charts: those before them that hold
 * anything. 0 for a tab that is printed whole.
 */
function printedColumns(tab: TabModel): number {
  const charted = tab.charts.flatMap(({ ranges }) => ranges.filter((range) => range.tab === tab));
  const aside = [...tab.columnDepths.keys(), ...charted.map(({ rect }) => rect.column)];
  if (aside.length === 0) return 0;
  const before = Math.min(...aside) - 1;
  if (charted.length === 0) return before;
  let last = 0;
  for (let row = 1; row <= tab.content().row; row++) {
    const cells = tab.stored(row, 1, before);
    while (cells.length > last && cells[cells.length - 1] === '') cells.pop();
    last = Math.max(last, cells.length);
  }
  return last;
}

function workbookXml(members: readonly Member[], shown: number): string {
  const sheets = members.map(
    ({ tab, number, name, secret }) =>
      `<sheet name="${xmlText(name)}" sheetId="${number}"${secret ? ' state="veryHidden"' : tab.hidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`,
  );
  const names = members.flatMap(({ tab, name }, i) => {
    const placed = (kind: string, place: string, hidden = false) =>
      `<definedName name="_xlnm.${kind}" localSheetId="${i}"${hidden ? ' hidden="1"' : ''}>${xmlText(`${quoted(name)}!${place}`)}</definedName>`;
    const { filter, frozenRows } = tab;
    const printed = printedColumns(tab);
    const last = tab.content().row;
    return [
      ...(filter ? [placed('_FilterDatabase', a1Of(filter).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'), true)] : []),
      ...(printed > 0 && last > 0 ? [placed('Print_Area', `$A$1:$${columnLetters(printed)}$${last}`)] : []),
      // What is frozen on top stands on every page.
      ...(frozenRows > 0 && last > frozenRows ? [placed('Print_Titles', `$1:$${frozenRows}`)] : []),
    ];
  });
  return [
    XML_HEAD,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}">`,
    `<bookViews><workbookView activeTab="${shown}"/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    // The stand-in computes no formula, so Excel has to.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    '</workbook>',
  ].join('');
}

/** The tab that is open when the workbook is opened: the active one, unless it is hidden. */
function shownFirst(book: Book): number {
  const active = book.tabs.findIndex((tab) => tab === book.active && !tab.hidden);
  return active >= 0
    ? active
    : Math.max(
        0,
        book.tabs.findIndex((tab) => !tab.hidden),
      );
}

interface WrittenWorkbook {
  /** Tabs with more rows than an Excel sheet takes; the rest of their rows is not in the workbook. */
  readonly tooLong: readonly string[];
}

async function addParts(zip: ZipWriter, out: XmlBytes, book: Book, memory: Memory | undefined): Promise<void> {
  const names = sheetNames([...book.tabs.map((tab) => tab.name)]);
  const members = book.tabs.map((tab, i): Member => ({ tab, number: i + 1, name: names[i] as string, secret: false }));
  if (memory) {
    const tab = memoryTab(book, names, memory);
    members.push({ tab, number: members.length + 1, name: MEMORY_SHEET, secret: true });
  }
  const lists = new Lists(book);
  const longLists = lists.tab();
  if (longLists) members.push({ tab: longLists, number: members.length + 1, name: LISTS_SHEET, secret: true });
  const shown = shownFirst(book);
  const styles = new Styles();
  const placeOf = placeFinder(members);
  const nameOf = new Map(members.map(({ tab, name }) => [tab, name]));

  const addText = (name: string, text: string): Promise<void> => {
    out.xml(text);
    return zip.add(name, [out.take()]);
  };

  await addText('[Content_Types].xml', contentTypes(members));
  await addText('_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]));
  await addText('xl/workbook.xml', workbookXml(members, shown));
  await addText(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...members.map(({ number }) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      relation('rIdStyles', 'styles', 'styles.xml'),
    ]),
  );
  for (const { tab, number } of members) {
    const parts = sheetParts(out, tab, { styles, zone: book.zone, selected: number === shown + 1, placeOf, lists });
    await zip.add(`xl/worksheets/sheet${number}.xml`, parts.xml);
    tab.forget();
    const related = parts.outside.map((url, i) => relation(`rId${i + 1}`, 'hyperlink', url, true));
    if (!tab.notes.empty) {
      related.push(relation('rIdNotes', 'vmlDrawing', `../drawings/notes${number}.vml`));
      related.push(relation('rIdTexts', 'comments', `../comments${number}.xml`));
      const notes = notesOf(tab);
      await zip.add(`xl/comments${number}.xml`, notesXml(out, notes));
      await zip.add(`xl/drawings/notes${number}.vml`, noteBoxesXml(out, notes));
    }
    if (tab.charts.length > 0) {
      const place = { nameOf: (other: TabModel) => quoted(nameOf.get(other) ?? other.name), zone: book.zone };
      related.push(relation('rIdDrawing', 'drawing', `../drawings/drawing${number}.xml`));
      const charts = tab.charts.map((chart, i) => ({ chart, file: `chart${number}-${i + 1}.xml` }));
      await addText(`xl/drawings/drawing${number}.xml`, drawingXml(tab));
      await addText(
        `xl/drawings/_rels/drawing${number}.xml.rels`,
        relations(charts.map(({ file }, i) => relation(`rId${i + 1}`, 'chart', `../charts/${file}`))),
      );
      for (const { chart, file } of charts) await addText(`xl/charts/${file}`, chartXml(chart, place));
    }
    if (related.length > 0) await addText(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations(related));
  }
  // Last, because only now every look is known.
  await addText('xl/styles.xml', styles.xml());
}

/**
 * Writes all tabs of a spreadsheet into an .xlsx file.
 * @param memory what the next run is to know; it travels in a tab of its own
 * @throws when the file cannot be written (no space, or the old one is open in Excel)
 */
export async function writeWorkbook(book: Book, path: string, memory?: Memory): Promise<WrittenWorkbook> {
  const out = new XmlBytes();
  const zip = new ZipWriter(path, (piece) => out.giveBack(piece));
  try {
    await addParts(zip, out, book, memory);
    await zip.end();
  } finally {
    zip.close();
  }
  return {
    tooLong: book.tabs.filter((tab) => (tab.written?.at(-1) ?? tab.content().row) > MAX_ROWS).map((tab) => tab.name),
  };
}
