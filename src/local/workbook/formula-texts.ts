// What stands in the XML of a workbook for the formulas of a tab. Most stand in each row of their column, with the number of
// the row in them: what is around it is made once.
import { toWorkbook } from './formulas';
import { xmlText } from './xml';

/** The last formula of a column: what stands around the numbers of its row, in the formula and in the XML of it. */
interface Last {
  readonly formula: readonly string[];
  readonly xml: readonly string[];
}

/** What does not stay the same around a number: a link, and what looks escaped. */
const BOUND = /#gid=|_x/;

export class FormulaTexts {
  private readonly last: (Last | undefined)[] = [];

  /** @param placeOf where a link within the spreadsheet leads in the workbook; null for any other */
  constructor(private readonly placeOf: (url: string) => string | null) {}

  /** The XML of a formula that stands in a cell. Its links within the spreadsheet lead to the same cells. */
  xmlOf(column: number, row: number, formula: string): string {
    const number = String(row);
    const last = this.last[column];
    if (last && last.formula.join(number) === formula) return last.xml.join(number);
    const xml = this.made(formula);
    if (!BOUND.test(formula)) {
      const [parts, made] = [formula.split(number), xml.split(number)];
      if (parts.length === made.length) this.last[column] = { formula: parts, xml: made };
    }
    return xml;
  }

  private made(formula: string): string {
    const linked = toWorkbook(formula).replace(/"([^"]*#gid=[^"]*)"/g, (found, url: string) => {
      const place = this.placeOf(url);
      return place === null ? found : `"#${place}"`;
    });
    return xmlText(linked);
  }
}
