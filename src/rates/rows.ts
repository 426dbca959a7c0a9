// Reads the text of a rate table: columns, tiers, weight rows and steps. The notation is explained in docs/rate-cards.md.
import { MONEY_SCALE, type Money } from '../values/money';
import type { TierId } from './types';

type WeightUnit = 'oz' | 'lb' | 'kg';

interface WeightRow {
  /** Weights above `over`, up to and including `upTo` (Infinity: no limit). */
  readonly over: number;
  readonly upTo: number;
  /** One amount per column; null is unknown. */
  readonly amounts: readonly (Money | null)[];
  readonly step: WeightStep | null;
}

/** What each further started `size` of weight above `over` adds. */
interface WeightStep {
  readonly size: number;
  readonly over: number;
  readonly amounts: readonly (Money | null)[];
  /** False: no source says whether a part of a step counts as a whole one; counting it as one is the higher reading. */
  readonly stated: boolean;
}

interface TierRows {
  readonly unit: WeightUnit;
  readonly rows: readonly WeightRow[];
}

export interface RateRows {
  readonly columns: readonly string[];
  readonly tiers: ReadonlyMap<TierId, TierRows>;
}

// Binary fractions of decimals differ in the last digits; no scale shows a billionth.
const EPSILON = 1e-9;

const read = new Map<string, RateRows>();

/** The table in a text; the text must keep to the notation (the check in `check.ts` proves that all of ours do). */
export function rowsOf(text: string): RateRows {
  let rows = read.get(text);
  if (!rows) {
    rows = parse(text);
    read.set(text, rows);
  }
  return rows;
}

function amount(text: string): Money | null {
  return text === '-' ? null : Math.round(Number(text) * MONEY_SCALE);
}

function parse(text: string): RateRows {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const columns = (lines[0] ?? '').trim().split(/\s+/);
  const tiers = new Map<TierId, { unit: WeightUnit; rows: WeightRow[] }>();
  let tier: { unit: WeightUnit; rows: WeightRow[] } | null = null;
  for (const line of lines.slice(1)) {
    const cells = line.trim().split(/\s+/);
    const [first = ''] = cells;
    if (!line.startsWith(' ')) {
      tier = { unit: cells[1] as WeightUnit, rows: [] };
      tiers.set(first, tier);
    } else if (first === 'each' || first === 'about-each') {
      // each SIZE over WEIGHT AMOUNT…
      const given = cells.slice(4).map(amount);
      const amounts = given.length === 1 ? columns.map(() => given[0] ?? null) : given;
      const row = tier?.rows.pop();
      if (row) {
        const step = { size: Number(cells[1]), over: Number(cells[3]), amounts, stated: first === 'each' };
        tier?.rows.push({ ...row, step });
      }
    } else if (tier) {
      const [from, to] = first.includes('..') ? first.split('..') : [null, first];
      const over: number = from === null ? (tier.rows[tier.rows.length - 1]?.upTo ?? 0) : Number(from);
      const upTo = to === 'any' ? Number.POSITIVE_INFINITY : Number(to);
      tier.rows.push({ over, upTo, amounts: cells.slice(1).map(amount), step: null });
    }
  }
  return { columns, tiers };
}

/** Weight in the unit of a table's rows; the table is in ounces or pounds, or in kilograms. */
export function inUnit(weight: number, unit: 'lb' | 'kg', wanted: WeightUnit): number {
  return unit === 'lb' && wanted === 'oz' ? weight * 16 : weight;
}

/** The amount of a tier, column and weight (in lb or kg); null where the table does not say. */
export function amountAt(
  table: RateRows,
  tier: TierId,
  column: number,
  weight: number,
  unit: 'lb' | 'kg',
): Money | null {
  const rows = table.tiers.get(tier);
  if (!rows) return null;
  const w = inUnit(weight, unit, rows.unit);
  const row = rows.rows.find((r) => w <= r.upTo + EPSILON && (w > r.over + EPSILON || r.over === 0));
  const base = row?.amounts[column] ?? null;
  if (!row || base === null) return null;
  if (row.step === null || w <= row.step.over + EPSILON) return base;
  const each = row.step.amounts[column] ?? null;
  return each === null ? null : base + each * Math.ceil((w - row.step.over) / row.step.size - EPSILON);
}

/** The heaviest weight (in lb or kg) below a weight at which a tier costs another amount; null where there is none. */
export function stepBelow(table: RateRows, tier: TierId, weight: number, unit: 'lb' | 'kg'): number | null {
  const rows = table.tiers.get(tier);
  if (!rows) return null;
  const w = inUnit(weight, unit, rows.unit);
  const row = rows.rows.find((r) => w <= r.upTo + EPSILON && (w > r.over + EPSILON || r.over === 0));
  if (!row) return null;
  const { step } = row;
  const below =
    step !== null && w > step.over + EPSILON
      ? step.over + step.size * (Math.ceil((w - step.over) / step.size - EPSILON) - 1)
      : row.over;
  return below > 0 ? below / inUnit(1, unit, rows.unit) : null;
}

/** True for a marketplace's own column; one column can stand for several: `DE/FR/IT/ES`. */
export function isColumnOf(column: string, marketplace: string): boolean {
  return column === marketplace || (column.includes('/') && column.split('/').includes(marketplace));
}

/** The lowest and highest price of a column: `<10`, `10-50`, `150-<299`, `>50`, `>=10`; anything else holds for all prices. */
interface Band {
  readonly low: number;
  readonly lowIncluded: boolean;
  readonly high: number;
  readonly highIncluded: boolean;
}

export function bandOf(column: string): Band | null {
  let band = bands.get(column);
  if (band === undefined) {
    band = readBand(column);
    bands.set(column, band);
  }
  return band;
}

const bands = new Map<string, Band | null>();

function readBand(column: string): Band | null {
  const all = { low: 0, lowIncluded: true, high: Number.POSITIVE_INFINITY, highIncluded: true };
  const below = /^<(=?)([\d.]+)$/.exec(column);
  if (below) return { ...all, high: Number(below[2]), highIncluded: below[1] === '=' };
  const above = /^>(=?)([\d.]+)$/.exec(column);
  if (above) return { ...all, low: Number(above[2]), lowIncluded: above[1] === '=' };
  const between = /^([\d.]+)-(<?)([\d.]+)$/.exec(column);
  if (!between) return null;
  return { ...all, low: Number(between[1]), high: Number(between[3]), highIncluded: between[2] !== '<' };
}

/** True when a price (ten-thousandths) lies in a column's band. */
export function inBand(column: string, price: Money): boolean {
  const band = bandOf(column);
  if (band === null) return true;
  const low = band.low * MONEY_SCALE;
  const high = band.high * MONEY_SCALE;
  return (
    (price > low || (band.lowIncluded && price === low)) && (price < high || (band.highIncluded && price === high))
  );
}
