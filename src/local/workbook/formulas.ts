// Formulas between Google Sheets and a workbook: ranges that are open below, and functions that the file format prefixes.
// A formula that Excel cannot read makes it call the whole workbook damaged.
import { columnLetters, columnNumber } from '../standin/address';

const LAST_ROW = 1_048_576;
/** Functions younger than the file format. */
const YOUNG =
  /\b(IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|CONCAT|IFNA|DAYS|ISOWEEKNUM|NUMBERVALUE|XLOOKUP|XMATCH|LET|LAMBDA|UNIQUE|SEQUENCE|SORTBY|TOCOL|TOROW|VSTACK|HSTACK)\(/g;
const SHEETED = /\b(FILTER|SORT)\(/g;

/** Changes what stands outside texts and quoted tab names. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

/** What is written in another way stands in few formulas. */
const OTHERWISE = new RegExp(`:\\$?[A-Z]{1,3}(?![A-Z0-9$(])|${YOUNG.source}|${SHEETED.source}`);

/** A formula of a sheet (`=SUM(B3:B)`) as the workbook holds it, without its `=`. */
export function toWorkbook(formula: string): string {
  if (!OTHERWISE.test(formula)) return formula.replace(/^=/, '');
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part
      .replace(
        /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Z0-9$(])/g,
        (_, from: string, to: string) => `${from}:${to}${LAST_ROW}`,
      )
      .replace(YOUNG, '_xlfn.$1(')
      .replace(SHEETED, '_xlfn._xlws.$1('),
  );
}

/** A formula of a workbook as a sheet holds it, with its `=`. */
export function fromWorkbook(formula: string): string {
  const plain = outsideQuotes(formula, (part) =>
    part
      .replace(/_xlfn\.(?:_xlws\.)?/g, '')
      .replace(new RegExp(`(\\$?[A-Z]{1,3}\\$?\\d+):(\\$?[A-Z]{1,3})\\$?${LAST_ROW}(?!\\d)`, 'g'), '$1:$2'),
  );
  return `=${plain}`;
}

const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(!])/g;

/** A formula as it reads so many rows and columns further on: how Excel shares one formula between cells. */
export function shifted(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      REFERENCE,
      (found, fixedColumn: string, letters: string, fixedRow: string, row: string, at: number) => {
        // The end of a name, such as TAX2026, is no reference.
        if (/[\w.]/.test(part.charAt(at - 1))) return found;
        const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + columns);
        return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
      },
    ),
  );
}
