// How tests of the fee rules say what was sold, measured and charged, and what they expect.
import { stamped } from '../../src/claims/finding';
import { finish } from '../../src/claims/finish';
import { readReports } from '../../src/reports';
import type { Rule } from '../../src/rules/rule';
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { isoOf } from '../../src/values/day';
import { moneyText } from '../../src/values/money';
import { allSteps } from '../../src/values/steps';
import { worldSteps } from '../../src/world/world';
import { settings } from '../contract/support/claims';
import { type Fields, grid } from '../contract/support/grid';
import { MEASURED_PRODUCTS } from '../contract/support/headers';
import { type MoneyEvent, sale } from '../contract/support/money';
import { sayStrictly } from '../words/say-strictly';

const PRODUCT_HEADERS = [...MEASURED_PRODUCTS, 'FNSKU'];

/** A book-sized product: 9 × 6 × 1 in and 12 oz is Large standard-size, 4.20 + 0.15 fuel until 14 October 2026. */
export function product(more: Fields = {}): Fields {
  return {
    SKU: 'BOOK',
    'Fee class': 'standard',
    Length: 9,
    Width: 6,
    Height: 1,
    'Dimension unit': 'in',
    Weight: 12,
    'Weight unit': 'oz',
    ...more,
  };
}

export function products(...rows: Fields[]): Tab {
  return grid('Products', PRODUCT_HEADERS, rows.length > 0 ? rows : [product()]);
}

/** Sold on 1 September 2026 at 20.00, fulfilled by Amazon; `fee` is the fulfilment fee, `commission` the referral fee, positive. */
export function charged(
  order: string,
  more: Partial<MoneyEvent> & { price?: number; fee?: number; referral?: number } = {},
): MoneyEvent {
  const { fee, referral, ...rest } = more;
  const event = sale(order, { sku: 'BOOK', date: '2026-09-01', ...rest });
  const { fbaFee: _own, ...bare } = event;
  return {
    ...bare,
    ...(fee === undefined ? {} : { fbaFee: -fee }),
    ...(referral === undefined ? {} : { commission: -referral }),
  };
}

/** A claim as these tests compare it. */
export interface FeeClaim {
  open: number;
  amount: string;
  strength: string;
  paid?: number;
  event?: string;
  deadline?: string;
  sku?: string;
  marketplace?: string;
  currency?: string;
  why?: string[];
}

/** The claims of one rule alone, in the form that tests compare; every sentence is said once in each language. */
export function claimsOf(rule: Rule, tabs: readonly Tab[], more: Partial<Settings> = {}) {
  const chosen = settings(more);
  const world = allSteps(worldSteps(readReports(tabs), chosen));
  return rule
    .find(world, [], () => {})
    .flatMap((finding) => {
      const claim = finish(stamped(finding, rule.id, rule.error, rule.window), chosen);
      if (!claim) return [];
      for (const message of [claim.explanation, ...claim.remarks]) {
        for (const language of ['en', 'zh'] as const) sayStrictly(message, language);
      }
      return [claim];
    });
}

export function expectFees(
  rule: Rule,
  tabs: readonly Tab[],
  expected: readonly FeeClaim[],
  more: Partial<Settings> = {},
): void {
  const found = claimsOf(rule, tabs, more)
    .sort((a, b) => ((a.sku ?? '') + a.marketplace < (b.sku ?? '') + b.marketplace ? -1 : 1))
    .map((claim) => ({
      open: claim.unitsOpen,
      amount: moneyText(claim.amount ?? 0),
      strength: claim.strength,
      paid: claim.unitsReimbursed,
      event: isoOf(claim.eventDate),
      deadline: isoOf(claim.deadline),
      sku: claim.sku ?? '',
      marketplace: claim.marketplace,
      currency: claim.currency,
      why: claim.remarks.map((r) => r.id).filter((id) => id !== 'window-not-verified'),
    }));
  const keys = expected.map((e) => Object.keys(e));
  const picked = found.map((claim, i) =>
    Object.fromEntries(
      Object.entries(claim).filter(([key]) => (keys[i] ?? ['open', 'amount', 'strength']).includes(key)),
    ),
  );
  expect(picked).toEqual(expected);
}
