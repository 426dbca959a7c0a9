// Puts values into the placeholders of a sentence: `{name}` as it is, `{name:kind}` in the form of that kind, `{name#one|many}`
// by the number, for which `@` stands.
import type { Language } from '../settings';
import { isoOf } from '../values/day';
import { isWholeCurrency, MONEY_SCALE, moneyText } from '../values/money';
import { codeName } from './codes';

/** What may stand in for a placeholder; `null` means that it is not known. */
export type Values = Readonly<Record<string, string | number | null>>;

/** How a kind is written: `date` is a day number, `money` an amount in 1/10 000; `report` is named by the caller. */
export type Kinds = Readonly<Record<string, (value: string | number, language: Language, values: Values) => string>>;

export const BASE_KINDS: Kinds = {
  code: (value, language) => codeName(String(value), language),
  date: (value) => (typeof value === 'number' ? isoOf(value) : value),
  // A sentence names the currency of its amounts beside them.
  money: (value, _language, { currency }) => {
    if (typeof value !== 'number') return value;
    return isWholeCurrency(String(currency)) ? String(Math.round(value / MONEY_SCALE)) : moneyText(value);
  },
};

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)(?::([a-z]+))?\}/g;
const COUNTED = /\{([A-Za-z][A-Za-z0-9]*)#([^{}|]*)\|([^{}|]*)\}/g;
const OPTIONAL = /\[([^[\]]*\{[^[\]]*)\]/g;
const UNKNOWN = '?';

/** Leaves out `[…]` parts whose values are all 0, empty or unknown: "3 lost[ − {found} found] = 3 open". */
function withoutEmptyParts(text: string, values: Values): string {
  if (!text.includes('[')) return text;
  return text.replace(OPTIONAL, (_whole, part: string) => {
    const filled = placeholdersOf(part).some(
      (name) => values[name] !== 0 && values[name] !== '' && values[name] != null,
    );
    return filled ? part : '';
  });
}

/** Chooses between one and many; what is counted stays a placeholder. */
function withForms(text: string, values: Values): string {
  if (!text.includes('#')) return text;
  return text.replace(COUNTED, (_whole, name: string, one: string, many: string) =>
    (Number(values[name]) === 1 ? one : many).replace(/@/g, `{${name}}`),
  );
}

/** The text with its placeholders filled; a value that is missing or null shows as `?`, never as code. */
export function fill(text: string, values: Values, language: Language, kinds: Kinds = BASE_KINDS): string {
  // Most texts have no place for a value.
  if (!text.includes('{')) return text;
  return withoutEmptyParts(withForms(text, values), values).replace(
    PLACEHOLDER,
    (_whole, name: string, kind: string | undefined) => {
      const value = values[name];
      if (value === undefined || value === null) return UNKNOWN;
      const write = kind === undefined ? undefined : kinds[kind];
      return write ? write(value, language, values) : String(value);
    },
  );
}

/** Names of the placeholders of a text, each once, sorted; two languages of one sentence must have the same. */
export function placeholdersOf(text: string): string[] {
  const names = new Set<string>();
  for (const pattern of [PLACEHOLDER, COUNTED])
    for (const match of text.matchAll(pattern)) names.add(match[1] as string);
  return [...names].sort();
}
