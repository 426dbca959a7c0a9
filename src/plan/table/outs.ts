// How the values of the core stand in a cell; what is not known leaves it empty.
import type { Day } from '../../values/day';
import { isWholeCurrency, MONEY_SCALE, type Money } from '../../values/money';
import { clip, type Format, type Out } from './cells';

/** An amount, as a number in its currency's unit. */
export function money(amount: Money | null): Out {
  return amount === null ? '' : amount / MONEY_SCALE;
}

/** A civil date. */
export function day(value: Day | null | undefined): Out {
  return value === null || value === undefined ? '' : { day: value };
}

/** Text, cut so that it fits. */
export function text(value: string | null): Out {
  return clip(value ?? '');
}

/** Number format of an amount that shows its currency too. */
export function moneyIn(currency: string): Format {
  return currency === '' ? 'money' : `in ${currency}`;
}

/** Number format of an amount in a currency. */
export function moneyFormat(currency: string): Format {
  return isWholeCurrency(currency) ? 'whole-money' : 'money';
}
