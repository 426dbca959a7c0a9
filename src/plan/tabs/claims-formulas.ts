// The formulas of Claims: State, Days and the figures on top follow what the seller types at once. They say in the words of
// every spreadsheet program what `claims/life.ts` says in code.
import { LIFE_STATES, type LifeState, STILL_OPEN, type Word } from '../../claims/life';
import { ANSWER_BEGINS } from '../../filing/amazons-answer';
import type { Language } from '../../settings';
import { isWholeCurrency } from '../../values/money';
import { inAllLanguages, t } from '../../words';
import type { FormulaPart } from '../table/cells';
import { fx, quoted } from '../table/formulas';
import { OUR_FORMULA } from '../table/head';

type Parts = readonly FormulaPart[];

const cell = (id: string): FormulaPart => ({ cell: id });
const all = (id: string): FormulaPart => ({ all: id });
const joined = (parts: readonly Parts[], by: string): Parts =>
  parts.flatMap((part, i) => (i === 0 ? part : [by, ...part]));

/** True when the seller chose the word, in any language. */
function says(word: Word): Parts {
  const texts = inAllLanguages(`status.${word}`).map((text) => text.toLowerCase());
  const same = [...new Set(texts)].map((text) => fx`LOWER(TRIM(${cell('yourStatus')}))=${quoted(text)}`);
  return fx`OR(${joined(same, ',')})`;
}

const isOneOf = (of: Parts, states: readonly LifeState[]): Parts =>
  fx`OR(${joined(
    states.map((state) => fx`${of}=${quoted(state)}`),
    ',',
  )})`;

/** True when he chose an answer of Amazon of this kind: told by how it begins. */
function answers(kind: keyof typeof ANSWER_BEGINS): Parts {
  const begins = [...new Set(ANSWER_BEGINS[kind])];
  const same = begins.map((text) => fx`LEFT(LOWER(TRIM(${cell('amazonsAnswer')})),${text.length})=${quoted(text)}`);
  return fx`OR(${joined(same, ',')})`;
}

/** What is the same for every row is made once. */
function once<Of extends readonly Language[]>(make: (...of: Of) => Parts): (...of: Of) => Parts {
  const made = new Map<Language | undefined, Parts>();
  return (...of) => {
    const parts = made.get(of[0]) ?? make(...of);
    made.set(of[0], parts);
    return parts;
  };
}

/** The state in code, as `stateOf` has it. */
export const phaseFormula = once(() => {
  const filed = cell('filedState');
  const unanswered = isOneOf([filed], ['with-amazon', 'silent']);
  const byWord: [Parts, Parts][] = [
    [says('dropped'), fx`"dropped"`],
    [says('refused'), fx`"refused"`],
    [says('paid'), fx`IF(${filed}="taken-back",${filed},"paid")`],
    [says('asked'), fx`IF(${unanswered},"asked",${filed})`],
    [answers('refused'), fx`IF(${unanswered},"refused",${filed})`],
    [answers('asked'), fx`IF(${unanswered},"asked",${filed})`],
    [fx`OR(${says('filed')},TRIM(${cell('caseId')})<>"")`, [filed]],
    [says('checked'), [cell('checkedState')]],
  ];
  // A part of a case has the state of the case until he types something beside it.
  const follows = fx`AND(${cell('caseState')}<>"",TRIM(${cell('yourStatus')})="")`;
  const open = fx`IF(${follows},${cell('caseState')},${cell('openState')})`;
  return byWord.reduceRight<Parts>((rest, [when, then]) => fx`IF(${when},${then},${rest})`, open);
});

/** States that typing may make of a claim, so that the formula has their words. */
const TYPED_STATES: readonly LifeState[] = LIFE_STATES.filter(
  (state) =>
    state === 'to-file' || !['waiting', 'check-first', 'needs-report', 'expired', 'gone', 'found'].includes(state),
);

/** The state in words: as the run wrote it, or those of what the seller made of it since. */
export const stateFormula = once((language: Language) => {
  const phase = cell('phase');
  const typed = TYPED_STATES.reduceRight<Parts>(
    (rest, state) => fx`IF(${phase}=${quoted(state)},${quoted(t(language, `life.${state}`))},${rest})`,
    [phase],
  );
  return fx`IF(${phase}=${cell('openState')},${cell('openText')},${typed})`;
});

/** Days left, as long as the claim may still be filed. */
export const daysFormula = once(() => fx`IF(${isOneOf([cell('phase')], STILL_OPEN)},${cell('daysOpen')},"")`);

/** Money of the claims in some states that meet a further condition (`,range,criterion`), in a currency, as text. */
function moneyText(states: readonly LifeState[], currency: string, more: Parts = []): Parts {
  const parts = states.map(
    (state) =>
      fx`SUMIFS(${all('amount')},${all('phase')},${quoted(state)},${all('currency')},${quoted(currency)}${more})`,
  );
  return fx`FIXED(${joined(parts, '+')},${isWholeCurrency(currency) ? 0 : 2})&${quoted(` ${currency}`)}`;
}

function countOf(states: readonly LifeState[], more: Parts = []): Parts {
  return joined(
    states.map((state) => fx`COUNTIFS(${all('phase')},${quoted(state)}${more})`),
    '+',
  );
}

/** What else a counted claim must meet: at most so many days left, and the word of its certainty. */
interface Within {
  readonly days?: number | undefined;
  readonly strength?: string | undefined;
}

/** The currency that the strip shows, and whether there are others. */
export interface StripCurrencies {
  readonly main: string | null;
  readonly more: boolean;
}

/** A figure of the strip on top: its name, its money in one currency, and how many claims it has. */
export function figureFormula(
  label: string,
  states: readonly LifeState[],
  { main, more: others }: StripCurrencies,
  within: Within = {},
): Parts {
  const days = within.days === undefined ? [] : fx`,${all('daysLeft')},${quoted(`<=${within.days}`)}`;
  const sure = within.strength === undefined ? [] : fx`,${all('strength')},${quoted(within.strength)}`;
  const more = [...days, ...sure];
  const count = countOf(states, more);
  if (main === null) return fx`IF(${OUR_FORMULA},${quoted(`${label} `)}&(${count}),"")`;
  const money = fx`${quoted(`${label} `)}&${moneyText(states, main, more)}`;
  if (!others) return fx`IF(${OUR_FORMULA},${money}&" ("&(${count})&")","")`;
  // What is in other currencies is counted by itself.
  const own = countOf(states, [...fx`,${all('currency')},${quoted(main)}`, ...more]);
  return fx`IF(${OUR_FORMULA},${money}&" ("&(${own})&") … ("&(${count})-(${own})&")","")`;
}
