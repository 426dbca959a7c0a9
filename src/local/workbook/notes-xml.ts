// Notes of a tab as Excel keeps them: their texts in one part, the boxes that show them in another.
import { a1Of } from '../standin/address';
import type { TabModel } from '../standin/tab';
import { MAIN, XML_HEAD, xmlText } from './xml';

const BOX_WIDTH = 280;
const LINE_HEIGHT = 15;
const CHARACTERS_A_LINE = 42;

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

export function* notesXml(notes: readonly Note[]): Generator<string> {
  yield `${XML_HEAD}<comments xmlns="${MAIN}"><authors><author>FBA Claims</author></authors><commentList>`;
  for (const note of notes) {
    const ref = a1Of({ row: note.row, column: note.column, rows: 1, columns: 1 });
    const font = '<rPr><sz val="9"/><rFont val="Arial"/></rPr>';
    yield `<comment ref="${ref}" authorId="0"><text><r>${font}<t xml:space="preserve">${xmlText(note.text)}</t></r></text></comment>`;
  }
  yield '</commentList></comments>';
}

/** East Asian characters are twice as wide as Latin ones. */
function linesOf(text: string): number {
  return text.split('\n').reduce((lines, line) => {
    const columns = line.length + (line.match(/[\u2E80-\uFFEF]/g) ?? []).length;
    return lines + Math.max(1, Math.ceil(columns / CHARACTERS_A_LINE));
  }, 0);
}

const BOX =
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:textbox style="mso-direction-alt:auto"/>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>';

export function* noteBoxesXml(notes: readonly Note[]): Generator<string> {
  yield [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
  ].join('');
  let id = 1024;
  for (const note of notes) {
    id++;
    const height = Math.min(30, linesOf(note.text) + 1) * LINE_HEIGHT;
    const [r, c] = [note.row - 1, note.column - 1];
    const shape = `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${BOX_WIDTH}px;height:${height}px;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`;
    const anchor = `<x:Anchor>${c + 1}, 15, ${r}, 2, ${c + 4}, 0, ${r + Math.ceil(height / 19)}, 4</x:Anchor>`;
    yield `${shape}${BOX}${anchor}<x:AutoFill>False</x:AutoFill><x:Row>${r}</x:Row><x:Column>${c}</x:Column></x:ClientData></v:shape>`;
  }
  yield '</xml>';
}
