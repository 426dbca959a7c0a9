// Conditional formats: what their builders collect.
import { strict } from './calls';
import type { Host } from './host';
import { colourOf, type PlacedRange, placeOf } from './range';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

type Comparison =
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'between'
  | 'notBetween';

/** When a format holds: a comparison of the cell's number, a formula, or a text. */
type Condition =
  | { readonly kind: 'number'; readonly is: Comparison; readonly values: readonly number[] }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly is: 'equal' | 'contains' | 'startsWith'; readonly text: string }
  | { readonly kind: 'empty'; readonly empty: boolean };

export interface ConditionalFormat {
  readonly ranges: readonly PlacedRange[];
  readonly when: Condition;
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
}

interface Draft {
  ranges: readonly PlacedRange[];
  when: Condition | null;
  fill: string | null;
  colour: string | null;
  bold: boolean;
}

const formats = new WeakMap<Rule, ConditionalFormat>();

/** What a rule that `newConditionalFormatRule` built asks for. */
export function conditionalOf(rule: Rule): ConditionalFormat {
  const format = formats.get(rule);
  if (!format) {
    throw new Error('The parameters do not match the method signature for Sheet.setConditionalFormatRules.');
  }
  return format;
}

/** A format as the rule object that a script gets. */
export function conditionalRule(host: Host, format: ConditionalFormat): Rule {
  const rule = strict<Rule>('ConditionalFormatRule', {
    getRanges: () => format.ranges.map((place) => host.range(place)),
    copy: () => builder(host, { ...format }),
  });
  formats.set(rule, format);
  return rule;
}

export const conditionalBuilder = (host: Host): RuleBuilder =>
  builder(host, { ranges: [], when: null, fill: null, colour: null, bold: false });

function builder(host: Host, draft: Draft): RuleBuilder {
  const when = (condition: Condition): RuleBuilder => {
    draft.when = condition;
    return self;
  };
  const number =
    (is: Comparison) =>
    (...values: number[]): RuleBuilder =>
      when({ kind: 'number', is, values });
  const colour = (given: string | null): string | null => (given === null ? null : colourOf(given, '#000000'));
  const self: RuleBuilder = strict<RuleBuilder>('ConditionalFormatRuleBuilder', {
    setRanges: (ranges) => {
      draft.ranges = ranges.map(placeOf);
      return self;
    },
    getRanges: () => draft.ranges.map((place) => host.range(place)),
    setBackground: (given) => {
      draft.fill = colour(given);
      return self;
    },
    setFontColor: (given) => {
      draft.colour = colour(given);
      return self;
    },
    setBold: (bold) => {
      draft.bold = bold === true;
      return self;
    },
    whenFormulaSatisfied: (formula) => when({ kind: 'formula', formula }),
    whenNumberLessThan: number('lessThan'),
    whenNumberLessThanOrEqualTo: number('lessThanOrEqual'),
    whenNumberGreaterThan: number('greaterThan'),
    whenNumberGreaterThanOrEqualTo: number('greaterThanOrEqual'),
    whenNumberEqualTo: number('equal'),
    whenNumberNotEqualTo: number('notEqual'),
    whenNumberBetween: number('between'),
    whenNumberNotBetween: number('notBetween'),
    whenTextEqualTo: (text) => when({ kind: 'text', is: 'equal', text }),
    whenTextContains: (text) => when({ kind: 'text', is: 'contains', text }),
    whenTextStartsWith: (text) => when({ kind: 'text', is: 'startsWith', text }),
    whenCellEmpty: () => when({ kind: 'empty', empty: true }),
    whenCellNotEmpty: () => when({ kind: 'empty', empty: false }),
    build: () => {
      const { ranges, when: condition } = draft;
      if (!condition) throw new Error('A conditional format rule needs a condition.');
      if (ranges.length === 0) throw new Error('A conditional format rule needs at least one range.');
      return conditionalRule(host, { ...draft, ranges, when: condition });
    },
  });
  return self;
}
