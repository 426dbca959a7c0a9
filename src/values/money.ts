// Money as whole ten-thousandths of a currency unit, so that sums are exact and costs such as 3.3333 survive.

/** An amount in 1/10 000 of its currency's unit (EUR 1.50 = 15 000; JPY 1 = 10 000). Always an integer. */
export type Money = number;

export const MONEY_SCALE = 10_000;
const CENT = MONEY_SCALE / 100;

/** Rounds half up (away from zero for negative amounts) to the cent. */
export function roundToCent(amount: Money): Money {
  const cents = Math.floor(Math.abs(amount) / CENT + 0.5);
  return amount < 0 ? -cents * CENT : cents * CENT;
}

// Currencies whose smallest unit is the whole one, among those of Amazon's shops.
const WHOLE: ReadonlySet<string> = new Set(['JPY']);

/** True for a currency without cents. */
export function isWholeCurrency(currency: string): boolean {
  return WHOLE.has(currency);
}

const figures = new Map<number, Intl.NumberFormat>();

/** A figure as our tabs show it, in the currency's unit, with its decimals: `1,234.50`, and `1,235` of yen. */
export function inDecimals(value: number, currency: string): string {
  const digits = isWholeCurrency(currency) ? 0 : 2;
  // To make a format costs a hundred times what it costs to use it.
  const format =
    figures.get(digits) ??
    new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  figures.set(digits, format);
  return format.format(value);
}

/** Decimal text with a point and two digits, rounded half up to the cent: `7.50`, `-0.05`. */
export function moneyText(amount: Money): string {
  const rounded = roundToCent(amount);
  const cents = Math.abs(rounded) / CENT;
  const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  return rounded < 0 ? `-${text}` : text;
}

/**
 * `amount × numerators ÷ denominators`, exact, rounded half up to the cent once at the end.
 * Used for shares of a refund; no denominator may be zero.
 */
export function share(amount: Money, numerators: readonly number[], denominators: readonly number[]): Money {
  return smallShare(amount, numerators, denominators) ?? anyShare(amount, numerators, denominators);
}

/** The same in plain numbers, which take a tenth of the time; null where they would not be exact. */
function smallShare(amount: Money, numerators: readonly number[], denominators: readonly number[]): Money | null {
  let n = amount;
  let d = 1;
  for (const x of numerators) n *= x;
  for (const x of denominators) d *= x;
  if (d < 0) {
    n = -n;
    d = -d;
  }
  const unit = d * CENT;
  const twice = Math.abs(n) * 2 + unit;
  // Once a product is not exact any more, no later one is small again but by a zero, which makes it exact.
  if (!(Number.isInteger(n) && Number.isInteger(d) && twice <= Number.MAX_SAFE_INTEGER) || d === 0) return null;
  const cents = (twice - (twice % (unit * 2))) / (unit * 2);
  return n < 0 && cents > 0 ? -cents * CENT : cents * CENT;
}

function anyShare(amount: Money, numerators: readonly number[], denominators: readonly number[]): Money {
  let n = BigInt(amount);
  let d = BigInt(1);
  for (const x of numerators) n *= BigInt(x);
  for (const x of denominators) d *= BigInt(x);
  if (d < 0) {
    n = -n;
    d = -d;
  }
  const unit = d * BigInt(CENT);
  const negative = n < 0;
  const abs = negative ? -n : n;
  const cents = (abs * BigInt(2) + unit) / (unit * BigInt(2));
  return Number(negative ? -cents : cents) * CENT;
}
