// Notes of a tab as Excel keeps them: their texts in one part, the boxes that show them in another.
import { columnLetters } from '../standin/address';
import type { TabModel } from '../standin/tab';
import { MAIN, XML_HEAD } from './xml';
import type { XmlBytes } from './xml-bytes';

const BOX_WIDTH = 280;
const LINE_HEIGHT = 15;
const CHARACTERS_A_LINE = 42;
const LINE_END = 10;

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One note for each cell that has one, in reading order. */
export function notesOf(tab: TabModel): Note[] {
  const notes: Note[] = [];
  for (const { rect, value: text } of tab.notes.areas()) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) notes.push({ row, column, text });
    }
  }
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The texts, in pieces. */
export function* notesXml(out: XmlBytes, notes: readonly Note[]): Generator<Uint8Array> {
  out.xml(`${XML_HEAD}<comments xmlns="${MAIN}"><authors><author>FBA Claims</author></authors><commentList>`);
  const font = '<rPr><sz val="9"/><rFont val="Arial"/></rPr>';
  for (const { row, column, text } of notes) {
    out.xml(`<comment ref="${columnLetters(column)}${row}" authorId="0"><text><r>${font}<t xml:space="preserve">`);
    out.text(text);
    out.xml('</t></r></text></comment>');
    if (out.full) yield out.take();
  }
  out.xml('</commentList></comments>');
  yield out.take();
}

/** East Asian characters are twice as wide as Latin ones. */
function linesOf(text: string): number {
  let lines = 0;
  let columns = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LINE_END;
    if (code !== LINE_END) columns += code >= 0x2e80 && code <= 0xffef ? 2 : 1;
    else {
      lines += Math.max(1, Math.ceil(columns / CHARACTERS_A_LINE));
      columns = 0;
    }
  }
  return lines;
}

const BOX =
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:textbox style="mso-direction-alt:auto"/>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>';

/** The boxes, in pieces. */
export function* noteBoxesXml(out: XmlBytes, notes: readonly Note[]): Generator<Uint8Array> {
  const head = [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
  ];
  out.xml(head.join(''));
  let id = 1024;
  for (const note of notes) {
    id++;
    const height = Math.min(30, linesOf(note.text) + 1) * LINE_HEIGHT;
    const [r, c] = [note.row - 1, note.column - 1];
    const shape = `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${BOX_WIDTH}px;height:${height}px;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`;
    const anchor = `<x:Anchor>${c + 1}, 15, ${r}, 2, ${c + 4}, 0, ${r + Math.ceil(height / 19)}, 4</x:Anchor>`;
    out.xml(
      `${shape}${BOX}${anchor}<x:AutoFill>False</x:AutoFill><x:Row>${r}</x:Row><x:Column>${c}</x:Column></x:ClientData></v:shape>`,
    );
    if (out.full) yield out.take();
  }
  out.xml('</xml>');
  yield out.take();
}
