// How tiers, conditions, dates and amounts stand in them.

import { isoOf } from '../../values/day';
import { codeKey } from '../../values/text';
import { tierName } from '../../words';
import type { Kinds } from '../../words/render';
import { amountText, dateText } from '../formats';
import { CASE_WORDS } from './all';
import type { CaseLanguage } from './languages';
import type { CaseWords } from './types';

/** The size tier of an id such as `small_parcel_2` in the words of the language. */
export function tierText(id: string, { tiers, names }: CaseWords): string {
  const [, group = '', step = ''] = /^(.+)_(\d+)$/.exec(id) ?? [];
  return tiers[id] ?? (tiers[group] === undefined ? tierName(id, names) : `${tiers[group]} ${step}`);
}

function dispositionText(code: string, { dispositions }: CaseWords): string {
  const known: Readonly<Record<string, string>> = dispositions;
  return known[codeKey(code)] ?? code;
}

/** How values stand in a text of the language; `iso` for lists, which support teams everywhere read alike. */
export function kindsFor(language: CaseLanguage, claimed: string): Kinds {
  const words = CASE_WORDS[language];
  return {
    date: (value) => (typeof value === 'number' ? dateText(value, language) : value),
    iso: (value) => (typeof value === 'number' ? isoOf(value) : value),
    // A sentence that names a currency means its own amounts.
    money: (value, _, { currency }) =>
      typeof value === 'number' ? amountText(value, String(currency ?? claimed), language) : value,
    tier: (value) =>
      String(value)
        .split(', ')
        .map((tier) => tierText(tier, words))
        .join(words.separator),
    disposition: (value) => dispositionText(String(value), words),
  };
}
