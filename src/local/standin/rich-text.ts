// Linked text and data validation: what their builders collect.
import { strict } from './calls';
import type { Link } from './tab';

type G = typeof GoogleAppsScript.Spreadsheet;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Sheets names wrapping by enum; the stand-in by the enum's own words. */
export const WRAP_STRATEGY = { WRAP: 0, OVERFLOW: 1, CLIP: 2 } as G['WrapStrategy'];

const linksOf = new WeakMap<RichTextValue, readonly Link[]>();

export function richText(text: string, links: readonly Link[], from = 0): RichTextValue {
  const value: RichTextValue = strict<RichTextValue>('RichTextValue', {
    getText: () => text,
    getStartIndex: () => from,
    getEndIndex: () => from + text.length,
    getLinkUrl: (start?: number, end?: number) => {
      const [a, b] = [start ?? 0, end ?? text.length];
      const link = links.find((l) => l.start <= a && l.end >= b);
      return link ? link.url : null;
    },
    getRuns: () => {
      const cuts = [...new Set([0, text.length, ...links.flatMap((l) => [l.start, l.end])])].sort((a, b) => a - b);
      return cuts.slice(1).map((end, i) => {
        const start = cuts[i] as number;
        const own = links.filter((l) => l.start <= start && l.end >= end);
        return richText(
          text.slice(start, end),
          own.map((l) => ({ start: 0, end: end - start, url: l.url })),
          start,
        );
      });
    },
  });
  linksOf.set(value, links);
  return value;
}

/** The links of a value that `newRichTextValue` built. */
export function linksIn(value: RichTextValue): readonly Link[] {
  const links = linksOf.get(value);
  if (!links) throw new Error('The parameters do not match the method signature for Range.setRichTextValues.');
  return links;
}

export function richTextBuilder(): RichTextValueBuilder {
  let text = '';
  let links: Link[] = [];
  const builder: RichTextValueBuilder = strict<RichTextValueBuilder>('RichTextValueBuilder', {
    setText: (given: string) => {
      text = given;
      links = [];
      return builder;
    },
    setLinkUrl: (...args: (number | string | null)[]) => {
      const [start, end, url] = args.length === 3 ? args : [0, text.length, args[0]];
      if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end > text.length || start >= end) {
        throw new Error('Illegal argument.');
      }
      links = links.filter((l) => l.end <= start || l.start >= end);
      if (typeof url === 'string') links.push({ start, end, url });
      return builder;
    },
    setTextStyle: () => builder,
    build: () => richText(text, links),
  });
  return builder;
}

export function textStyleBuilder(): TextStyleBuilder {
  const style: { bold: boolean; colour: string | null; underline: boolean; italic: boolean; size: number | null } = {
    bold: false,
    colour: null,
    underline: false,
    italic: false,
    size: null,
  };
  const builder: TextStyleBuilder = strict<TextStyleBuilder>('TextStyleBuilder', {
    setBold: (bold) => {
      style.bold = bold;
      return builder;
    },
    setForegroundColor: (colour) => {
      style.colour = colour;
      return builder;
    },
    setUnderline: (underline) => {
      style.underline = underline;
      return builder;
    },
    setItalic: (italic) => {
      style.italic = italic;
      return builder;
    },
    setFontSize: (size) => {
      style.size = size;
      return builder;
    },
    build: () => strict<TextStyle>('TextStyle', { isBold: () => style.bold, getForegroundColor: () => style.colour }),
  });
  return builder;
}

/** A rule that a workbook holds and a run never makes, written again as it was. */
export interface KeptValidation {
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
}

export interface Validation {
  readonly list: readonly string[] | null;
  readonly help: string | null;
  readonly allowInvalid: boolean;
  readonly kept: KeptValidation | null;
}

const validations = new WeakMap<DataValidation, Validation>();

/** What a rule that `newDataValidation` built asks for. */
export function validationOf(rule: DataValidation): Validation {
  const validation = validations.get(rule);
  if (!validation) throw new Error('The parameters do not match the method signature for Range.setDataValidation.');
  return validation;
}

export function dataValidationBuilder(): DataValidationBuilder {
  let list: string[] | null = null;
  let help: string | null = null;
  let allowInvalid = true;
  const builder: DataValidationBuilder = strict<DataValidationBuilder>('DataValidationBuilder', {
    requireValueInList: (values: string[]) => {
      list = values.map(String);
      return builder;
    },
    requireCheckbox: () => {
      list = ['TRUE', 'FALSE'];
      return builder;
    },
    setAllowInvalid: (allow) => {
      allowInvalid = allow;
      return builder;
    },
    setHelpText: (text) => {
      help = text;
      return builder;
    },
    build: () => {
      const rule = strict<DataValidation>('DataValidation', { getHelpText: () => help ?? '' });
      validations.set(rule, { list, help, allowInvalid, kept: null });
      return rule;
    },
  });
  return builder;
}
