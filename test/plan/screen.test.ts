// What fits a laptop's screen beside row numbers, bars and rails, 1,250 × 420 pixels: by the widths and heights of the plan,
// which a spreadsheet is given as they are.
import type { Claim } from '../../src/claims/claim';
import type { TablePlan } from '../../src/plan/table/table';
import { claimLines } from '../../src/plan/tabs/claims';
import { planStart } from '../../src/plan/tabs/start';
import { LANGUAGES } from '../../src/settings';
import { AS_OF, aClaim, aResult, claimsPlan } from './support';

const SCREEN = { width: 1250, height: 420 };
const ROW = 21;
const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CAD', 'CNY'];

const shown = (plan: TablePlan) => plan.columns.filter(({ folded, hidden }) => !folded && !hidden);
const widthOf = (plan: TablePlan, to = Number.POSITIVE_INFINITY) =>
  shown(plan)
    .slice(0, to)
    .reduce((sum, { width }) => sum + width, 0);

function claimsIn(currencies: readonly string[]): Claim[] {
  return currencies.flatMap((currency) => [
    aClaim({ key: `a ${currency}`, currency }),
    aClaim({ key: `w ${currency}`, currency, state: 'waiting', eligibleFrom: AS_OF + 7, daysLeft: 50 }),
    aClaim({ key: `m ${currency}`, currency, state: 'expired', daysLeft: -1 }),
  ]);
}

function startOf(currencies: readonly string[], language: (typeof LANGUAGES)[number]) {
  const result = aResult(claimsIn(currencies));
  const figures = { recovered: [], claimsPlan: claimsPlan(result, null, language), recoveredPlan: null };
  return planStart(result, claimLines(result, null, 0), null, language, [], figures);
}

describe.each(LANGUAGES)('%s', (language) => {
  test('Claims shows 17 claims and more, with its twelve columns', () => {
    const plan = claimsPlan(aResult([aClaim()]), null, language);
    expect(shown(plan)).toHaveLength(12);
    expect(shown(plan).every(({ clip, wrap }) => clip && !wrap)).toBe(true);
    expect(widthOf(plan)).toBeLessThanOrEqual(1240);
    // Row numbers and the sidebar leave so much.
    const quote = shown(plan).findIndex(({ id }) => id === 'quote');
    expect(widthOf(plan, quote + 1)).toBeLessThanOrEqual(760);
    expect(plan.frozenColumns).toBe(3);
    const titles = (plan.headerRow + 1) * ROW;
    expect(plan.frozenRows * ROW).toBeLessThanOrEqual(42);
    expect(Math.floor((SCREEN.height - titles) / plan.rowHeight!)).toBeGreaterThanOrEqual(17);
  });

  test.each([1, 2, 3, 6])('Start shows the next step, figures, charts and reports, with currencies: %d', (count) => {
    const { table, charts } = startOf(CURRENCIES.slice(0, count), language);
    // Through the column in which a tick is made.
    const asked = shown(table).findIndex(({ id }) => id === 'asked');
    expect(widthOf(table, asked + 1)).toBeLessThanOrEqual(SCREEN.width);
    expect(shown(table).every(({ clip, wrap }) => clip && !wrap)).toBe(true);
    const top = (table.headerRow + 1) * ROW;
    expect(SCREEN.height - top).toBeGreaterThanOrEqual((count > 3 ? 1 : 5) * ROW);
    expect(charts.map(({ empty }) => empty)).toEqual([false, false, true]);
  });

  test('a figure has its currency above it and its name at its left', () => {
    const { table } = startOf(CURRENCIES, language);
    const row = (text: RegExp) => table.cells.findIndex((cells) => cells.some((cell) => text.test(String(cell))));
    // Currencies with as many lines stand in the order of their letters.
    expect([row(/^CAD\b/), row(/^JPY$/)]).toEqual([1, 10]);
    const texts = table.cells.slice(2, 9).map((cells) => cells.slice(1, 4).map(shownIn));
    expect(texts[0]).toEqual(['7.50 (1)', '7.50 (1)', '7.50 (1)']);
    expect(table.cells.slice(11, 13).map((cells) => cells.slice(1, 4).map(shownIn))).toEqual([
      ['7.50 (1)', '8 (1)', '7.50 (1)'],
      ['7.50 (1)', '8 (1)', '7.50 (1)'],
    ]);
  });
});

const shownIn = (out: unknown) => (typeof out === 'object' && out !== null && 'value' in out ? out.value : out);
