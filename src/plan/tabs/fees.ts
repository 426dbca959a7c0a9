// The Fees tab: per product Amazon's measures beside the seller's, fees now and due, how near the next tier is, what to do.

import type { FeeRow } from '../../overview/fee-row';
import type { PackedUnit } from '../../rates';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { say, t, tierName } from '../../words';
import { FAMILY_FILL } from '../colours';
import type { TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { type HeadOver, headOf } from '../table/head';
import { money, moneyFormat, text } from '../table/outs';
import { planTable, type TablePlan, withTyped } from '../table/table';

const column = columnsOf<'fees', FeeRow>('fees');

const rowMoney = ({ currency }: FeeRow) => moneyFormat(currency);

const COLUMNS = [
  column({ id: 'sku', width: 140, value: ({ sku }) => text(sku) }),
  column({ id: 'title', width: 220, wrap: true, value: ({ title }) => text(title) }),
  column({ id: 'marketplace', width: 115, value: ({ marketplace }) => marketplace }),
  column({
    id: 'todo',
    width: 380,
    wrap: true,
    value: ({ hints }, language) => text(hints.map((hint) => say(hint, language)).join('\n')),
  }),
  column({
    id: 'tooMuch',
    width: 120,
    format: rowMoney,
    value: ({ tooMuch }) => money(tooMuch),
    fill: ({ tooMuch }) => (tooMuch > 0 ? FAMILY_FILL.fees : null),
  }),
  column({ id: 'charged', width: 120, format: rowMoney, value: ({ charged }) => money(charged) }),
  column({ id: 'currency', width: 90, value: ({ currency }) => currency }),
  column({ id: 'units', width: 80, format: 'integer', value: ({ units }) => units }),
  column({ id: 'feeNow', width: 80, format: rowMoney, value: ({ feeNow }) => money(feeNow) }),
  column({ id: 'feeDue', width: 80, format: rowMoney, value: ({ feeDue }) => money(feeDue) }),
  column({
    id: 'difference',
    width: 90,
    format: rowMoney,
    value: ({ feeNow, feeDue }) => money(feeNow === null || feeDue === null ? null : feeNow - feeDue),
  }),
  column({ id: 'amazonMeasures', width: 170, wrap: true, value: ({ amazon }) => measures(amazon) }),
  column({ id: 'ownMeasures', width: 170, wrap: true, value: ({ own }) => measures(own) }),
  column({
    id: 'amazonTier',
    width: 140,
    wrap: true,
    value: ({ amazonTier }, language) => text(tierOrNone(amazonTier, language)),
  }),
  column({ id: 'ownTier', width: 140, wrap: true, value: ({ ownTier }, language) => tierOrNone(ownTier, language) }),
  column({ id: 'next', width: 280, wrap: true, value: nextTier }),
  column({ id: 'fnsku', width: 105, value: ({ fnsku }) => text(fnsku) }),
  column({ id: 'asin', width: 105, value: ({ asin }) => text(asin) }),
  column({ id: 'yourNotes', width: 240, wrap: true, owner: 'seller' }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ marketplace, sku }) => `${marketplace}/${sku}` }),
];

type FeeColumn = (typeof COLUMNS)[number]['id'];

export const FEES_TABLE: Table<FeeColumn, FeeRow> = { columns: COLUMNS, key: 'key' };

function tierOrNone(id: string, language: Language): string {
  return id === '' ? '' : tierName(id, language);
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

function head(result: AuditResult, language: Language): HeadOver {
  return headOf([
    t(language, 'feesHead.title', { asOf: result.asOf }),
    t(language, 'feesHead.about'),
    ...(result.fees?.ended ?? []).map((card) => t(language, 'feesHead.ended', card)),
    ...(result.fees?.stale ?? []).map((card) => t(language, 'feesHead.stale', card)),
  ]);
}

/**
 * The whole Fees tab, most useful rows first; null when nothing is known of fees and no tab stands. A product that is in
 * no report any more stays only where the seller typed beside it.
 */
export function planFees(result: AuditResult, now: TabNow | null, language: Language): TablePlan | null {
  const rows = result.fees?.rows ?? [];
  if (rows.length === 0 && now === null) return null;
  return planTable(FEES_TABLE, now, language, head(result, language), (earlier) => {
    const entries = rows.map((row) => entryOf(FEES_TABLE, row, language));
    return withTyped(entries, earlier, { todo: t(language, 'state.gone') });
  });
}
