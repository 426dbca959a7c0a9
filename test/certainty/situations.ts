// Small report sets around one claim each, for the tests of what makes it doubtful: the claim stands, and one row may settle it.
import type { RuleId } from '../../src/claims/rule-ids';
import type { Settings } from '../../src/settings';
import type { Cell, Tab } from '../../src/values/cell';
import { run } from '../contract/support/claims';
import { AS_OF, ago } from '../contract/support/dates';
import { covered, receipt, restocked, shipments } from '../contract/support/inbound';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER } from '../contract/support/orders';
import {
  filler,
  type LedgerRow,
  lost,
  type Product,
  type ReimbursementRow,
  type ReturnRow,
  reimbursements,
  returns,
} from '../contract/support/stock';

/** What is left of a claim: none, none that is certain, or the units that are. */
export type Left = 'settled' | 'doubted' | number;
export type Case = readonly [what: string, rule: RuleId, left: Left, tabs: readonly Tab[]];

/** A test for each: what reports leave of the claims of a rule. */
export function check(cases: readonly Case[], settings: Partial<Settings> = {}): void {
  test.each(cases)('%s', (_, rule, left, tabs) => {
    const claims = run(tabs, settings).claims.filter((c) => c.rule === rule && c.unitsOpen > 0);
    const certain = claims.filter((c) => c.strength === 'strong' && (c.state === 'ready' || c.state === 'waiting'));
    const units = certain.reduce((sum, c) => sum + c.unitsOpen, 0);
    const is: Left = claims.length === 0 ? 'settled' : units === 0 ? 'doubted' : units;
    expect(is).toBe(left);
  });
}

/** The tab with the cells of one row changed, the title row counting as row 1. */
export function changed(
  tab: Tab,
  row: number,
  how: (cells: readonly Cell[], at: (column: string) => number) => Cell[],
  above = 0,
): Tab {
  const at = (column: string) => {
    const place = (tab.rows[above] as readonly Cell[]).indexOf(column);
    if (place < 0) throw new Error(`no column ${column}`);
    return place;
  };
  return { ...tab, rows: tab.rows.map((cells, r) => (r === row - 1 ? how(cells, at) : cells)) };
}

const file = (tab: Tab, delimiter: ',' | '\t', cut = false): Tab => ({ ...tab, file: { delimiter, cut } });
export const spoilt = (tab: Tab, row: number, column: string, value: Cell) =>
  changed(tab, row, (cells, at) => cells.map((c, i) => (i === at(column) ? value : c)));
/** A cell is gone and the rest stands one column to the left, as a cell deleted in a spreadsheet leaves it. */
export const slipped = (tab: Tab, row: number, column: string) =>
  changed(tab, row, (cells, at) => [...cells.filter((_, i) => i !== at(column)), '']);
/** A delimiter inside a cell makes one cell more. */
export const longer = (tab: Tab, row: number, column: string) =>
  file(
    changed(tab, row, (cells, at) => [...cells.slice(0, at(column)), 'x', ...cells.slice(at(column))]),
    '\t',
  );
/** The file ends in the row: nothing of it after the column. @param above lines above the titles */
export const cut = (tab: Tab, row: number, column: string, above = 0) =>
  file(
    { ...tab, rows: changed(tab, row, (cells, at) => cells.slice(0, at(column) + 1), above).rows.slice(0, row) },
    '\t',
    true,
  );

export type Payment = Partial<ReimbursementRow> & { reason: string };

/** Payments, with others of another product first and last, which make the report reach over all days. */
export const Z: Product = { sku: 'Z', fnsku: 'X00ZZZZZZZ', asin: 'B0ZZZZZZZZ' };
export const other = (date: string) => ({ date, reason: 'Lost_Inbound', id: `9${date.replace(/\D/g, '')}`, ...Z });
export const paid = (...rows: readonly Payment[]) =>
  reimbursements([
    other(ago(250)),
    ...rows.map((r, i) => ({ date: ago(20), id: `3000${i}`, ...r })),
    ...[60, 50, 40, 30].map((d) => other(ago(d))),
    other(ago(0)),
  ]);

export const NEVER = 'refund-without-return';
export const OVER = 'over-refund';
export const SHORT = 'inbound-shortage';
export const TAKEN = 'deducted-after-closing';
export const GONE = 'return-not-restocked';
export const BROKEN = 'return-damaged';
export const LOST = 'warehouse-lost';
export const HURT = 'warehouse-damaged';

export const loss = (...tabs: Tab[]) => [covered([lost(ago(40))]), ...tabs];
export const NAMELESS: Payment = { reason: 'GeneralAdjustment' };
export const INBOUND: Payment = { reason: 'Lost_Inbound' };

/** Refunded 70 days ago and never returned. */
export const refunded = (came: Tab, ...tabs: Tab[]) => [v2([sale(ORDER), refund(ORDER, ago(70))]), came, ...tabs];
export const cameBack = (...rows: ReturnRow[]) => returns([...rows, ...filler()]);
export const one = (order: string, more: Partial<ReturnRow> = {}): ReturnRow => ({ date: ago(60), order, ...more });
export const NOTHING = cameBack();
/** 10 units sent, 9 received, delivered 100 days ago and closed 70 days ago. */
export const sent = { status: 'Closed', delivered: ago(100), closed: ago(70), shipped: 10 } as const;
export const short = (payment: readonly Payment[], moves: readonly LedgerRow[] = [], more: object[] = []) => [
  shipments([{ ...sent, received: 9 }, ...more]),
  covered([receipt(ago(99), 9), ...moves]),
  paid(...payment),
];
/** 10 units received and one taken out 20 days ago. */
export const taken = (payment: readonly Payment[], moves: readonly LedgerRow[] = []) => [
  shipments([sent]),
  covered([receipt(ago(99), 10), receipt(ago(20), -1), ...moves]),
  paid(...payment),
];
/** A sellable return that never reached stock. */
export const FILLED = filler().map((r) =>
  restocked(r.date, { sku: 'BOX-03', fnsku: 'X00BOX0003', disposition: 'CUSTOMER_DAMAGED' }),
);
export const gone = (payment: readonly Payment[], moves: readonly LedgerRow[] = [], came = cameBack(one(ORDER))) =>
  refunded(came, covered([...FILLED, ...moves]), paid(...payment));
export const broken = (...payment: Payment[]) =>
  refunded(cameBack(one(ORDER, { disposition: 'CARRIER_DAMAGED', status: '' })), paid(...payment));

/** A second file of returns that ends in a row of the order. */
export function cutReturn(order: string): Tab {
  const tab = returns([...filler(), { date: AS_OF, order, sku: 'EARLY-1' }], 'returns 2');
  return cut(tab, tab.rows.length, 'asin');
}

/** Rows that name no product. */
export const NO_IDS = { sku: '', fnsku: '', asin: '' };
/** What the carrier damaged. */
export const HURT_RETURN = { disposition: 'CARRIER_DAMAGED', status: '', plate: 'LPN1' };
/** A ledger with a loss of so many units 40 days ago. */
export const losses = (units: number, ...rows: LedgerRow[]) => covered([lost(ago(40), units), ...rows]);
