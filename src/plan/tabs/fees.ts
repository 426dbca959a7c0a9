// The Fees tab: per product Amazon's measures beside the seller's, fees now and due, how near the next tier is, what to do.
import type { AuditResult } from '../../claims/claim';
import type { FeeRow } from '../../overview/fee-row';
import type { PackedUnit } from '../../rates';
import type { Language } from '../../settings';
import { MONEY_SCALE, type Money } from '../../values/money';
import { say, t, tierName } from '../../words';
import { FAMILY_FILL } from '../colours';
import { clip, type Out, type TabNow } from '../table/cells';
import type { Head } from '../table/head';
import { type ColumnSpec, type Entry, planTable, type TablePlan, type TableSpec } from '../table/table';
import { moneyFormat } from './claims-head';

export type FeeColumn =
  | 'sku'
  | 'fnsku'
  | 'asin'
  | 'title'
  | 'marketplace'
  | 'todo'
  | 'tooMuch'
  | 'charged'
  | 'currency'
  | 'units'
  | 'feeNow'
  | 'feeDue'
  | 'difference'
  | 'amazonMeasures'
  | 'ownMeasures'
  | 'amazonTier'
  | 'ownTier'
  | 'next'
  | 'yourNotes'
  | 'key';

const column = (id: FeeColumn, width: number, more: Partial<ColumnSpec<FeeColumn>> = {}): ColumnSpec<FeeColumn> => ({
  id,
  title: `fees.${id}`,
  help: `fees.${id}.help`,
  width,
  format: 'text',
  ...more,
});

export const FEES_TABLE: TableSpec<FeeColumn> = {
  columns: [
    column('sku', 140),
    column('title', 220, { wrap: true }),
    column('marketplace', 95),
    column('todo', 380, { wrap: true }),
    column('tooMuch', 120, { format: 'money' }),
    column('charged', 120, { format: 'money' }),
    column('currency', 75),
    column('units', 80, { format: 'integer' }),
    column('feeNow', 80, { format: 'money' }),
    column('feeDue', 80, { format: 'money' }),
    column('difference', 90, { format: 'money' }),
    column('amazonMeasures', 170, { wrap: true }),
    column('ownMeasures', 170, { wrap: true }),
    column('amazonTier', 140, { wrap: true }),
    column('ownTier', 140, { wrap: true }),
    column('next', 280, { wrap: true }),
    column('fnsku', 105),
    column('asin', 105),
    column('yourNotes', 240, { wrap: true, owner: 'seller' }),
    column('key', 100, { owner: 'hidden' }),
  ],
  key: 'key',
};

const MONEY_COLUMNS = ['tooMuch', 'charged', 'feeNow', 'feeDue', 'difference'] as const;

function money(amount: Money | null): Out {
  return amount === null ? '' : amount / MONEY_SCALE;
}

function measures(unit: PackedUnit | null): string {
  if (unit === null) return '';
  const sides = [...unit.sides].sort((a, b) => b - a).join(' × ');
  return `${sides} ${unit.lengthUnit}, ${unit.weight} ${unit.weightUnit}`;
}

/** What keeps the product out of a smaller tier, and how much is left before a larger one. */
function nextTier(row: FeeRow, language: Language): string {
  const { smaller = null, left = null } = row.distances ?? {};
  const lines: string[] = [];
  if (smaller) {
    const limits = smaller.over
      .map(({ of, by, unit }) => t(language, 'feesNext.over', { of: t(language, `limit.${of}`), by, unit }))
      .join(t(language, 'list.comma'));
    lines.push(t(language, 'feesNext.smaller', { tier: tierName(smaller.tier, language), limits }));
  }
  if (left) {
    lines.push(t(language, 'feesNext.left', { of: t(language, `limit.${left.of}`), by: left.by, unit: left.unit }));
  }
  if (row.lighter) {
    const { of, by, unit, saves } = row.lighter;
    const values = { of: t(language, `limit.${of}`), by, unit, saves, currency: row.currency };
    lines.push(t(language, 'feesNext.lighter', values));
  }
  if (row.ownPackagingSaves > 0) {
    lines.push(t(language, 'feesNext.packaging', { saves: row.ownPackagingSaves, currency: row.currency }));
  }
  return lines.join('\n');
}

function entryOf(row: FeeRow, language: Language): Entry<FeeColumn> {
  const format = moneyFormat(row.currency);
  const difference = row.feeNow === null || row.feeDue === null ? null : row.feeNow - row.feeDue;
  const tier = (id: string) => (id === '' ? '' : tierName(id, language));
  return {
    key: `${row.marketplace}/${row.sku}`,
    cells: {
      sku: clip(row.sku),
      title: clip(row.title),
      marketplace: row.marketplace,
      todo: clip(row.hints.map((hint) => say(hint, language)).join('\n')),
      tooMuch: money(row.tooMuch),
      charged: money(row.charged),
      currency: row.currency,
      units: row.units,
      feeNow: money(row.feeNow),
      feeDue: money(row.feeDue),
      difference: money(difference),
      amazonMeasures: measures(row.amazon),
      ownMeasures: measures(row.own),
      amazonTier: clip(tier(row.amazonTier)),
      ownTier: tier(row.ownTier),
      next: nextTier(row, language),
      fnsku: clip(row.fnsku),
      asin: clip(row.asin),
    },
    formats: Object.fromEntries(MONEY_COLUMNS.map((id) => [id, format])),
    ...(row.tooMuch > 0 && { fills: { tooMuch: FAMILY_FILL.fees } }),
  };
}

function head(result: AuditResult, language: Language): Head {
  const lines = [
    t(language, 'feesHead.title', { asOf: result.asOf }),
    t(language, 'feesHead.about'),
    ...(result.fees?.stale ?? []).map((card) => t(language, 'feesHead.stale', card)),
  ];
  const cells = lines.map((out, row) => ({ row, column: 0, out, format: 'text' as const, fill: null, note: '' }));
  return { height: lines.length + 1, cells };
}

/**
 * The whole Fees tab, most useful rows first; null when nothing is known of fees and no tab stands. A product that is in
 * no report any more stays only where the seller typed beside it.
 */
export function planFees(result: AuditResult, now: TabNow | null, language: Language): TablePlan | null {
  const rows = result.fees?.rows ?? [];
  if (rows.length === 0 && now === null) return null;
  return planTable(FEES_TABLE, now, language, head(result, language), (earlier) => {
    const entries = rows.map((row) => entryOf(row, language));
    const keys = new Set(entries.map(({ key }) => key));
    for (const row of earlier.values()) {
      if (keys.has(row.key) || !row.typed) continue;
      entries.push({ key: row.key, cells: { todo: t(language, 'state.gone') }, keepRest: true });
    }
    return entries;
  });
}
