// Range and RangeList of the stand-in.
import { a1Of } from './address';
import { strict } from './calls';
import { shiftDepth } from './columns';
import type { Host } from './host';
import type { Layer, Rect } from './layer';
import { linksIn, richText, validationOf, WRAP_STRATEGY } from './rich-text';
import { type Alignment, CELL_LIMIT, NO_FILL, type TabModel } from './tab';
import { GENERAL, type Stored } from './typed';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  yellow: '#ffff00',
};

/** A colour as Sheets gives it back: `#rrggbb`, small letters. */
export function colourOf(given: unknown, none: string): string {
  if (given === null) return none;
  const text = String(given).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((d) => d + d).join('')}`;
  const named = NAMED[text];
  if (named === undefined) throw new Error(`Invalid argument: color ${text}`);
  return named;
}

/** Where a range lies. */
export interface PlacedRange {
  readonly tab: TabModel;
  readonly rect: Rect;
}

const places = new WeakMap<Range, PlacedRange>();

/** Where a range of the stand-in lies. */
export function placeOf(given: Range): PlacedRange {
  const place = places.get(given);
  if (!place) throw new Error('The parameters do not match the method signature.');
  return place;
}

function checkShape(rect: Rect, values: readonly (readonly unknown[])[], what = 'data'): void {
  if (!Array.isArray(values)) throw new Error('The parameters do not match the method signature.');
  if (values.length !== rect.rows) {
    throw new Error(
      `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${values.length} but the range has ${rect.rows}.`,
    );
  }
  for (const row of values) {
    if (!Array.isArray(row) || row.length !== rect.columns) {
      throw new Error(
        `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${row?.length} but the range has ${rect.columns}.`,
      );
    }
  }
}

function checkedValue(value: unknown): Stored {
  if (typeof value === 'string') {
    if (value.length > CELL_LIMIT) {
      throw new Error(`Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`);
    }
    return value;
  }
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return new Date(value);
  throw new Error(`a cell takes text, a finite number, true, false or a valid date, not ${String(value)}`);
}

const textOf = (value: unknown): string => {
  if (value === null) return '';
  if (typeof value !== 'string') throw new Error(`text expected, not ${typeof value}`);
  if (value.length > CELL_LIMIT) throw new Error(`a note holds at most ${CELL_LIMIT} characters`);
  return value;
};

const wrapName = (strategy: WrapStrategy): 'WRAP' | 'OVERFLOW' | 'CLIP' => {
  if (strategy === WRAP_STRATEGY.WRAP) return 'WRAP';
  return strategy === WRAP_STRATEGY.CLIP ? 'CLIP' : 'OVERFLOW';
};

/** Sets the cells of a block one by one; `value` checks and normalises each. */
function setGrid<T>(layer: Layer<T>, rect: Rect, values: readonly (readonly unknown[])[], value: (v: unknown) => T) {
  checkShape(rect, values);
  let known: readonly unknown[] | null = null;
  let checked: readonly T[] = [];
  values.forEach((row, i) => {
    // A caller with a million plain rows hands over one row again and again.
    if (row !== known) checked = row.map(value);
    known = row;
    layer.setRow(rect.row + i, rect.column, checked);
  });
}

export function range(host: Host, tab: TabModel, rect: Rect): Range {
  const eachRow = <T>(read: (row: number, column: number, columns: number) => T): T[] =>
    Array.from({ length: rect.rows }, (_, i) => read(rect.row + i, rect.column, rect.columns));
  const weight = (v: unknown) => (v === 'bold' ? 'bold' : 'normal');
  const number = (v: unknown) => textOf(v) || GENERAL;

  const self: Range = strict<Range>(
    'Range',
    {
      getRow: () => rect.row,
      getColumn: () => rect.column,
      getNumRows: () => rect.rows,
      getNumColumns: () => rect.columns,
      getLastRow: () => rect.row + rect.rows - 1,
      getLastColumn: () => rect.column + rect.columns - 1,
      getA1Notation: () => a1Of(rect),
      getSheet: () => host.sheet(tab),

      getValues: () => eachRow((r, c, n) => tab.values(r, c, n)),
      getValue: () => tab.values(rect.row, rect.column, 1)[0],
      getDisplayValues: () => eachRow((r, c, n) => tab.shown(r, c, n)),
      getFormulas: () => eachRow((r, c, n) => tab.formulas(r, c, n)),
      setValues: (values: unknown[][]) => {
        checkShape(rect, values);
        const checked = values.map((row) => row.map(checkedValue));
        tab.write(rect, checked);
        return self;
      },
      setValue: (value: unknown) => {
        const checked = checkedValue(value);
        tab.write(
          rect,
          Array.from({ length: rect.rows }, () => new Array<Stored>(rect.columns).fill(checked)),
        );
        return self;
      },

      getFormula: () => tab.formulas(rect.row, rect.column, 1)[0] as string,
      setFormula: (formula) => {
        tab.writeFormulas(
          rect,
          Array.from({ length: rect.rows }, () => new Array<string>(rect.columns).fill(textOf(formula))),
        );
        return self;
      },
      setFormulas: (formulas) => {
        checkShape(rect, formulas);
        tab.writeFormulas(
          rect,
          formulas.map((row) => row.map(textOf)),
        );
        return self;
      },

      getBackgrounds: () => tab.fills.grid(rect),
      setBackground: (colour) => {
        tab.fills.fill(rect, colourOf(colour, NO_FILL));
        return self;
      },
      setBackgrounds: (colours) => {
        setGrid(tab.fills, rect, colours, (v) => colourOf(v, NO_FILL));
        return self;
      },

      getNotes: () => tab.notes.grid(rect),
      setNote: (note) => {
        tab.notes.fill(rect, textOf(note));
        return self;
      },
      setNotes: (notes) => {
        setGrid(tab.notes, rect, notes, textOf);
        return self;
      },
      clearNote: () => {
        tab.notes.fill(rect, '');
        return self;
      },

      getNumberFormats: () => tab.formats.grid(rect),
      setNumberFormat: (format) => {
        tab.formats.fill(rect, number(format));
        return self;
      },
      setNumberFormats: (formats) => {
        setGrid(tab.formats, rect, formats, number);
        return self;
      },

      setFontWeight: (given) => {
        tab.fontWeights.fill(rect, weight(given));
        return self;
      },
      setFontWeights: (weights: unknown[][]) => {
        setGrid(tab.fontWeights, rect, weights, weight);
        return self;
      },
      setFontColor: (colour) => {
        tab.fontColours.fill(rect, colourOf(colour, '#000000'));
        return self;
      },
      setFontColors: (colours: unknown[][]) => {
        setGrid(tab.fontColours, rect, colours, (v) => colourOf(v, '#000000'));
        return self;
      },
      setFontStyle: (style) => {
        tab.fontStyles.fill(rect, style === 'italic' ? 'italic' : 'normal');
        return self;
      },
      setFontSizes: (sizes: number[][]) => {
        setGrid(tab.fontSizes, rect, sizes, Number);
        return self;
      },
      setFontSize: (size) => {
        tab.fontSizes.fill(rect, size);
        return self;
      },
      setWrap: (wrap) => {
        tab.wraps.fill(rect, wrap ? 'WRAP' : 'OVERFLOW');
        return self;
      },
      setWrapStrategy: (strategy) => {
        tab.wraps.fill(rect, wrapName(strategy));
        return self;
      },
      setWrapStrategies: (strategies: WrapStrategy[][]) => {
        setGrid(tab.wraps, rect, strategies, (v) => wrapName(v as WrapStrategy));
        return self;
      },
      setVerticalAlignment: (alignment) => {
        tab.verticals.fill(rect, alignment ?? 'bottom');
        return self;
      },
      setHorizontalAlignment: (alignment: Alignment | null) => {
        tab.horizontals.fill(rect, alignment ?? 'normal');
        return self;
      },

      getRichTextValues: () => {
        // A value is never changed: cells without links that say the same share one.
        const plain = new Map<string, RichTextValue>();
        const plainOf = (text: string): RichTextValue => {
          const value = plain.get(text) ?? richText(text, []);
          plain.set(text, value);
          return value;
        };
        return eachRow((r, c, n) => {
          const links = tab.links.row(r, c, n);
          return tab.stored(r, c, n).map((v, i) => {
            if (typeof v !== 'string') return null;
            const own = links[i] ?? [];
            return own.length === 0 ? plainOf(v) : richText(v, own);
          });
        });
      },
      setRichTextValues: (values: RichTextValue[][]) => {
        checkShape(rect, values);
        values.forEach((row, i) => {
          const texts = row.map((v) => ({ text: textOf(v.getText()), links: linksIn(v) }));
          tab.writeText(rect.row + i, rect.column, texts);
        });
        return self;
      },

      setDataValidation: (rule: DataValidation | null) => {
        tab.validations.fill(rect, rule === null ? null : validationOf(rule));
        return self;
      },
      clearDataValidations: () => {
        tab.validations.fill(rect, null);
        return self;
      },
      shiftColumnGroupDepth: (delta) => {
        shiftDepth(tab, rect.column, rect.columns, delta);
        return self;
      },
      createFilter: () => {
        if (tab.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
        tab.filter = rect;
        return host.filter(tab);
      },
      clearContent: () => {
        tab.clearContent(rect);
        return self;
      },
      clearFormat: () => {
        tab.clearFormat(rect);
        return self;
      },
      merge: () => {
        tab.merges.push(rect);
        return self;
      },
      breakApart: () => {
        const inside = (m: Rect) =>
          m.row >= rect.row &&
          m.column >= rect.column &&
          m.row + m.rows <= rect.row + rect.rows &&
          m.column + m.columns <= rect.column + rect.columns;
        for (const merge of tab.merges.filter(inside)) tab.merges.splice(tab.merges.indexOf(merge), 1);
        return self;
      },
    },
    (method) => host.called('Range', method, tab, rect.rows * rect.columns),
  );
  places.set(self, { tab, rect });
  return self;
}

export function rangeList(host: Host, tab: TabModel, rects: readonly Rect[]): RangeList {
  const all = (change: (rect: Rect) => void): RangeList => {
    rects.forEach(change);
    return self;
  };
  const self: RangeList = strict<RangeList>(
    'RangeList',
    {
      getRanges: () => rects.map((rect) => range(host, tab, rect)),
      setBackground: (colour) => all((rect) => tab.fills.fill(rect, colourOf(colour, NO_FILL))),
      setFontColor: (colour) => all((rect) => tab.fontColours.fill(rect, colourOf(colour, '#000000'))),
      setFontWeight: (weight) => all((rect) => tab.fontWeights.fill(rect, weight === 'bold' ? 'bold' : 'normal')),
      setNumberFormat: (format) => all((rect) => tab.formats.fill(rect, format)),
      setNote: (note) => all((rect) => tab.notes.fill(rect, textOf(note))),
      clearNote: () => all((rect) => tab.notes.fill(rect, '')),
      clearContent: () => all((rect) => tab.clearContent(rect)),
      clearFormat: () => all((rect) => tab.clearFormat(rect)),
    },
    (method) => host.called('RangeList', method, tab),
  );
  return self;
}
