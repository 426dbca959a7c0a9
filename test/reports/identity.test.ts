// What tells rows of overlapping pastes apart, report by report and value by value, as each report says of itself: another
// value of the core is another event, anything else is the same row (contract, "Overlapping pastes").
import { REPORTS, readReports } from '../../src/reports';
import { REPORT_IDS, type ReportId } from '../../src/reports/ids';
import type { ReportSpec } from '../../src/reports/reading/spec';
import type { Cell } from '../../src/values/cell';
import { tabOf } from './support';

type Row = Readonly<Record<string, Cell>>;

interface Proof {
  /** Cells of columns in which not any word will do. */
  readonly row?: Row;
  /** Another value of such a column. */
  readonly other?: Row;
  /** Pairs of cells that mean the same: words of two languages or views. */
  readonly same?: Readonly<Record<string, readonly (readonly [Cell, Cell])[]>>;
}

const ORDER = { orderId: '111-0000001-0000001' };
const OTHER_ORDER = { orderId: '111-0000002-0000002' };

/** A line for every report: a new one without it does not compile. */
const PROOFS: Readonly<Record<ReportId, Proof>> = {
  reimbursements: {
    row: { currency: 'USD', reason: 'Lost_Warehouse' },
    other: { currency: 'EUR', reason: 'Damaged_Warehouse' },
    same: { reason: [['Lost_Warehouse', 'Lost: Warehouse']] },
  },
  'customer-returns': {
    row: { ...ORDER, disposition: 'CUSTOMER_DAMAGED', licensePlate: 'LPNRR1' },
    other: { ...OTHER_ORDER, disposition: 'SELLABLE', licensePlate: 'LPNRR2' },
    same: { disposition: [['CUSTOMER_DAMAGED', 'Customer damaged']] },
  },
  'ledger-detail': {
    row: { eventType: 'Adjustments', reason: 'E', disposition: 'SELLABLE', date: '2026-10-15' },
    other: { eventType: 'Receipts', reason: 'M', disposition: 'DEFECTIVE' },
    same: {
      eventType: [
        ['Adjustments', 'Ajustes'],
        ['WhseTransfers', 'Warehouse Transfers'],
      ],
      reason: [
        ['E', 'Damaged at Amazon fulfillment center'],
        ['M', 'Misplaced'],
        ['F', 'Missing inventory found'],
      ],
      disposition: [['WAREHOUSE_DAMAGED', 'Warehouse damaged']],
    },
  },
  'ledger-summary': {},
  'inventory-adjustments': {},
  'fee-preview': {},
  'settlement-v1': {
    row: { ...ORDER, settlementId: '25889786381' },
    other: OTHER_ORDER,
    same: { settlementId: [['25889786381', '2.58898E+10']] },
  },
  'settlement-v2': {
    row: { ...ORDER, settlementId: '25889786381' },
    other: OTHER_ORDER,
    same: { settlementId: [['25889786381', '2.58898E+10']] },
  },
  'payments-transactions': {
    row: { ...ORDER, type: 'Order' },
    other: { ...OTHER_ORDER, type: 'Refund' },
    same: {
      type: [
        ['Order', 'Bestellung'],
        ['Refund', '返金'],
        ['Adjustment', 'Ajustement'],
      ],
    },
  },
  'all-orders': { row: ORDER, other: OTHER_ORDER },
  'fulfilled-shipments': { row: ORDER, other: OTHER_ORDER },
  'shipment-contents': {},
  replacements: {
    row: { replacementOrderId: '111-0000003-0000003', originalOrderId: '111-0000001-0000001' },
    other: { replacementOrderId: '111-0000004-0000004', originalOrderId: '111-0000002-0000002' },
  },
  'removal-orders': {},
  'removal-shipments': {},
  'storage-fees': {},
  'manage-inventory': {},
  'referral-preview': {},
  'merchant-returns': { row: ORDER, other: OTHER_ORDER },
  'seller-feedback': {},
  'sourcing-costs': {},
  products: {},
  shipments: {},
};

const VALUES: Readonly<Record<string, Cell>> = { date: '2026-10-15', quantity: 3, money: '12.50' };
const OTHERS: Readonly<Record<string, Cell>> = { date: '2026-10-21', quantity: 5, money: '31.40' };
/** Cells that mean what `VALUES` says. */
const STYLES: Readonly<Record<string, readonly Cell[]>> = {
  date: [{ iso: '2026-10-15' }, 'Oct 15, 2026', '15.10.2026', '2026-10-15T00:00:00+00:00'],
  quantity: ['3', ' 3 ', '3.0'],
  money: [12.5, '12.5', '$12.50', ' 12.5000 '],
};
/** Of a digits-only id: what a spreadsheet makes of it; of any: case, blanks, the apostrophe. */
const IDS: readonly (readonly [Cell, Cell])[] = [
  ['00004711', '4711'],
  ['00004711', 4711],
  ['159807123456', '1.59807E+11'],
  ["'0815-A", '0815-a'],
  ['Sku-7', '  SKU-7 '],
];

function partsOf(spec: ReportSpec): readonly (readonly string[])[] {
  const all = Object.keys(spec.columns).filter((key) => !spec.columns[key]?.volatile);
  return spec.core ? spec.core.map((part) => (typeof part === 'string' ? [part] : part)) : all.map((key) => [key]);
}

describe.each(REPORT_IDS.map((id) => [id] as const))('%s', (id) => {
  const spec = REPORTS.find((report) => report.id === id) as ReportSpec;
  const { row: given = {}, other = {}, same = {} } = PROOFS[id];
  const keys = Object.keys(spec.columns).filter((key) => key !== spec.totals?.column);
  const parts = partsOf(spec);
  const core = new Set(parts.flat());
  const kindOf = (key: string) => spec.columns[key]?.kind as string;
  const valueIn = (key: string): Cell => given[key] ?? VALUES[kindOf(key)] ?? `${key.slice(0, 6)}1`;
  const otherOf = (key: string): Cell => other[key] ?? OTHERS[kindOf(key)] ?? `${key.slice(0, 6)}2`;
  const whole: Row = Object.fromEntries(keys.map((key) => [key, valueIn(key)]));

  /** Rows that count of two tabs of one row each; an unknown column may stand in the second. */
  function events(first: Row, second: Row, unknown = false): number {
    const tabs = [tabOf(spec, [first], 'first'), tabOf(spec, [second], 'second')];
    const [head = [], ...rows] = tabs[1]?.rows ?? [];
    const more = { name: 'second', rows: [[...head, 'A new column'], ...rows.map((row) => [...row, 'x'])] };
    return readReports(unknown ? [tabs[0] as (typeof tabs)[0], more] : tabs).rows(spec).size;
  }

  test('the same row in two tabs is one', () => expect(events(whole, whole)).toBe(1));

  test.each(parts.map((part) => [part.join(' or '), part] as const))('another %s is another event', (_, part) => {
    for (const [i, key] of part.entries()) {
      const left = Object.fromEntries(part.slice(0, i).map((earlier) => [earlier, '']));
      const row = { ...whole, ...left };
      expect([key, events(row, { ...row, [key]: otherOf(key) })]).toEqual([key, 2]);
    }
  });

  test('whatever else differs, is blank or is added, it is the same row', () => {
    const rest = keys.filter((key) => !core.has(key));
    const changed = { ...whole, ...Object.fromEntries(rest.map((key) => [key, otherOf(key)])) };
    const blank = { ...whole, ...Object.fromEntries(rest.map((key) => [key, ''])) };
    expect(events(whole, changed)).toBe(1);
    expect(events(blank, whole)).toBe(1);
    expect(events(whole, changed, true)).toBe(1);
  });

  // Wide reports that make no event are compared as they are.
  const near = spec.core !== undefined || parts.length <= 20;

  test('one value of the core that one tab lacks', () => {
    for (const part of near ? parts : []) {
      if (part.some((key) => ['date', 'quantity', 'money'].includes(kindOf(key)) || spec.preambleId)) continue;
      const lacks = { ...whole, ...Object.fromEntries(part.map((key) => [key, ''])) };
      if (part.includes('settlementId')) continue;
      expect([part, events(whole, lacks), events(lacks, whole)]).toEqual([part, 1, 1]);
    }
  });

  const pairs = parts.flat().flatMap((key) => {
    const kind = kindOf(key);
    const free = given[key] === undefined && spec.columns[key]?.form === undefined;
    const styles = (STYLES[kind] ?? []).map((style) => [VALUES[kind] as Cell, style] as const);
    const words = kind === 'text' && spec.core && free ? [['Some_Word', 'some word'] as const] : [];
    return [...styles, ...(kind === 'id' && free ? IDS : words), ...(same[key] ?? [])].map(
      ([a, b]) => [key, a, b] as const,
    );
  });

  test('values that mean the same are the same', () => {
    const told = pairs.filter(([key, a, b]) => {
      if (!near && String(b).includes('E+')) return false;
      const alone = parts.find((part) => part.includes(key)) as readonly string[];
      const row = { ...whole, ...Object.fromEntries(alone.map((k) => [k, ''])) };
      return events({ ...row, [key]: a }, { ...row, [key]: b }) !== 1;
    });
    expect(told).toEqual([]);
  });
});
