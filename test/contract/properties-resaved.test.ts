// What a spreadsheet, another language or another time zone does to a report changes no claim: checked over generated worlds.
import fc from 'fast-check';
import type { AuditResult } from '../../src/result';
import type { Cell, Tab } from '../../src/values/cell';
import { tries } from '../tries';
import { run } from './support/claims';
import { ago } from './support/dates';
import { dice, shuffled, shuffleRows } from './support/grid';
import type { Language } from './support/languages';
import { payments } from './support/money';
import { once } from './support/once';
import { tabsOf, type World, worlds } from './support/worlds';

const RUNS = { numRuns: tries(15), seed: 20261127 };

/** What is claimed, whatever rows show it. */
function claimed(result: AuditResult): string[] {
  return result.claims.map((c) => `${c.key} ${c.state} ${c.unitsOpen} ${c.amount} ${c.strength}`).sort();
}

const audited = once((w: World) => claimed(run(tabsOf(w))));

const headOf = (tab: Tab) => tab.rows.findIndex((row) => row.length > 4);

/** Every cell below the header through `change`. */
function eachCell(tab: Tab, change: (cell: Cell, header: string) => Cell): Tab {
  const head = headOf(tab);
  const names = (tab.rows[head] ?? []).map(String);
  return { ...tab, rows: tab.rows.map((row, r) => (r <= head ? row : row.map((c, i) => change(c, names[i] ?? '')))) };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const IDS = /order-id|fnsku|sku|asin|disposition|reason/i;

/** What opening and saving again does: numbers without their zeros, dates in words, an apostrophe before ids. */
const RESAVED: Readonly<Record<string, (cell: Cell, header: string) => Cell>> = {
  'an apostrophe before ids': (cell, header) =>
    /order-id|fnsku|^sku$|msku/i.test(header) && cell !== '' ? `'${cell}` : cell,
  'numbers as numbers': (cell) => (typeof cell === 'string' && /^-?\d{1,9}(\.\d+)?$/.test(cell) ? Number(cell) : cell),
  'dates as dates': (cell) => {
    const iso = typeof cell === 'string' ? /^(\d{4}-\d\d-\d\d)(?:$|[T ])/.exec(cell)?.[1] : undefined;
    return iso ? { iso } : cell;
  },
  'dates in words': (cell) => {
    const m = typeof cell === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(cell) : null;
    return m ? `${MONTHS[Number(m[2]) - 1]} ${Number(m[3])}, ${m[1]}` : cell;
  },
  'blanks around': (cell, header) => (typeof cell === 'string' && IDS.test(header) ? ` ${cell} ` : cell),
};

/** A copy beside the report may be spelled otherwise; what is printed on a claim is spelled as its own report does. */
const BESIDE: typeof RESAVED = {
  ...RESAVED,
  'another case': (cell, header) => (typeof cell === 'string' && IDS.test(header) ? cell.toLowerCase() : cell),
};

describe('saved again by a spreadsheet', () => {
  test.each(Object.entries(RESAVED))('%s', (_, change) => {
    fc.assert(
      fc.property(worlds, (w) => {
        const tabs = tabsOf(w);
        expect(claimed(run(tabs.map((tab) => eachCell(tab, change))))).toEqual(audited(w));
      }),
      RUNS,
    );
  });

  test.each(Object.entries(BESIDE))('beside the report as it was: %s', (_, change) => {
    fc.assert(
      fc.property(worlds, (w) => {
        const tabs = tabsOf(w);
        const again = tabs.map((tab) => ({ ...eachCell(tab, change), name: `${tab.name} saved` }));
        expect(claimed(run([...tabs, ...again]))).toEqual(audited(w));
      }),
      RUNS,
    );
  });

  test('long ids in scientific notation beside the report as it was', () => {
    const scientific = (cell: Cell) =>
      typeof cell === 'string' && /^[1-9]\d{11,}$/.test(cell) ? Number(cell).toExponential(5).toUpperCase() : cell;
    fc.assert(
      fc.property(worlds, (w) => {
        const tabs = tabsOf(w);
        const again = tabs.map((tab) => ({ ...eachCell(tab, scientific), name: `${tab.name} saved` }));
        expect(claimed(run([...tabs, ...again]))).toEqual(audited(w));
      }),
      RUNS,
    );
  });
});

test('columns, rows and tabs in another order, and a column that nobody knows', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 1000 }), (w, seed) => {
      const tabs = shuffled(tabsOf(w), seed).map((tab, i): Tab => {
        const head = headOf(tab);
        const width = tab.rows[head]?.length ?? 0;
        // A settlement's first column is how the test finds its totals line.
        const order = [
          0,
          ...shuffled(
            Array.from({ length: width - 1 }, (_, c) => c + 1),
            seed + i,
          ),
        ];
        const { rows } = shuffleRows(tab, seed + i);
        const roll = dice(seed);
        return {
          ...tab,
          rows: rows.map((row, r) =>
            r < head ? row : [...order.map((c) => row[c] ?? ''), r === head ? 'A new column' : String(roll())],
          ),
        };
      });
      expect(claimed(run(tabs))).toEqual(audited(w));
    }),
    RUNS,
  );
});

describe('payments printed twice', () => {
  const paid = (w: World, more: readonly Tab[]) => claimed(run([...tabsOf({ ...w, source: 'payments' }), ...more]));

  test.each<[Language]>([['UK'], ['DE'], ['FR'], ['IT'], ['ES']])('in the language of %s as well', (language) => {
    fc.assert(
      fc.property(worlds, (w) => {
        const usual: World = { ...w, source: 'payments' };
        const again = payments(
          w.money.map((e) => ({ ...e, shop: 'amazon.com' })),
          language,
          'again',
        );
        expect(paid(w, [again])).toEqual(audited(usual));
      }),
      RUNS,
    );
  });

  test('in another time zone as well', () => {
    fc.assert(
      fc.property(worlds, (w) => {
        const usual: World = { ...w, source: 'payments' };
        // 1:23:45 PM PDT is 4:23:45 AM of the next day in China.
        const later = new Map(Array.from({ length: 200 }, (_, n) => [ago(n + 1), ago(n)]));
        const moved = payments(
          w.money.map((e) => ({ ...e, date: later.get(e.date) ?? e.date })),
          'US',
          'again',
        );
        const zoned = eachCell(moved, (cell) =>
          typeof cell === 'string' ? cell.replace('1:23:45 PM PDT', '4:23:45 AM GMT+8') : cell,
        );
        expect(paid(w, [zoned])).toEqual(audited(usual));
      }),
      RUNS,
    );
  });
});
