// Conditional formats of a tab. Every condition is written as a formula: Excel takes an empty cell for 0, Sheets does not.
import { a1Of, columnLetters } from '../standin/address';
import type { ConditionalFormat } from '../standin/conditional';
import type { TabModel } from '../standin/tab';
import { toWorkbook } from './formulas';
import type { Styles } from './styles';
import { xmlText } from './xml';

type Condition = ConditionalFormat['when'];

const SIGN = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  equal: '=',
  notEqual: '<>',
} as const;

const texted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function formulaOf(when: Condition, cell: string): string {
  if (when.kind === 'formula') return toWorkbook(when.formula);
  if (when.kind === 'empty') return `LEN(TRIM(${cell}))${when.empty ? '=' : '>'}0`;
  if (when.kind === 'text') {
    if (when.is === 'equal') return `${cell}=${texted(when.text)}`;
    if (when.is === 'contains') return `NOT(ISERROR(SEARCH(${texted(when.text)},${cell})))`;
    return `LEFT(${cell},${when.text.length})=${texted(when.text)}`;
  }
  const [a, b] = when.values;
  if (when.is === 'between') return `AND(ISNUMBER(${cell}),${cell}>=${a},${cell}<=${b})`;
  if (when.is === 'notBetween') return `AND(ISNUMBER(${cell}),OR(${cell}<${a},${cell}>${b}))`;
  return `AND(ISNUMBER(${cell}),${cell}${SIGN[when.is]}${a})`;
}

/** The condition that a formula written here stands for; a plain formula for any other. */
export function conditionOf(formula: string, plain: (formula: string) => string): Condition {
  const number = /^AND\(ISNUMBER\(([A-Z]+\d+)\),\1(<=|>=|<>|<|>|=)(-?[\d.]+)\)$/.exec(formula);
  if (number) {
    const is = (Object.keys(SIGN) as (keyof typeof SIGN)[]).find((key) => SIGN[key] === number[2]);
    if (is) return { kind: 'number', is, values: [Number(number[3])] };
  }
  const text = /^([A-Z]+\d+)="((?:[^"]|"")*)"$/.exec(formula);
  if (text) return { kind: 'text', is: 'equal', text: (text[2] as string).replace(/""/g, '"') };
  return { kind: 'formula', formula: plain(formula) };
}

export function conditionalXml(tab: TabModel, styles: Styles): string {
  return tab.conditionalFormats
    .map((format, i) => {
      const [first] = format.ranges;
      if (!first) return '';
      const cell = `${columnLetters(first.rect.column)}${first.rect.row}`;
      const at = format.ranges.map(({ rect }) => a1Of(rect)).join(' ');
      const formula = xmlText(formulaOf(format.when, cell));
      const look = styles.conditionalNumberOf(format);
      return `<conditionalFormatting sqref="${at}"><cfRule type="expression" dxfId="${look}" priority="${i + 1}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}
