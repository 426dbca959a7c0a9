// Every colour that the add-on paints, in one place. Fills are light enough for dark text and unusual enough to tell them
// from the seller's own: clearing removes cells of exactly these colours and no others.
import type { Family as RuleFamily } from '../rules/rule';

/** Rules that share a colour. `past` marks claims whose last day is over. */
export type Family = RuleFamily | 'past';

export const FAMILY_FILL: Readonly<Record<Family, string>> = {
  warehouse: '#fdebd3',
  refunds: '#dfeafd',
  returns: '#f8dff1',
  inbound: '#dcf1ee',
  payments: '#e8e2fb',
  removals: '#f3e6da',
  fees: '#f6f0b9',
  past: '#ececdf',
};

/** Fills of header cells: columns that the add-on fills, and columns that belong to the seller. */
export const HEADER_FILL = '#2f4b5e';
export const SELLER_HEADER_FILL = '#fff3b1';
export const HEADER_TEXT = '#ffffff';
export const DARK_TEXT = '#202124';
/** Behind the titles of the block on top. */
export const SUMMARY_FILL = '#e9eff3';
/** What earlier versions painted behind claims that were ready. */
const READY_FILL = '#d9f2df';
/** Behind cells in which the seller types. */
export const TYPED_FILL = '#fffbe0';
/** Behind days that are nearly over. */
export const LATE_FILL = '#f9c7c2';
export const SOON_FILL = '#fde3a7';
/** Behind figures that do not add up. */
export const CHECK_FILL = '#fbe3d6';

/** How Sheets reports a cell without a fill. */
export const NO_FILL = '#ffffff';

const HIGHLIGHTS: ReadonlySet<string> = new Set(Object.values(FAMILY_FILL));
const OURS: ReadonlySet<string> = new Set([
  ...HIGHLIGHTS,
  HEADER_FILL,
  SELLER_HEADER_FILL,
  SUMMARY_FILL,
  READY_FILL,
  CHECK_FILL,
  TYPED_FILL,
]);

/** True for a fill that highlights a report row. */
export function isHighlight(fill: string): boolean {
  return HIGHLIGHTS.has(fill.toLowerCase());
}

/** True for a fill that the seller chose: neither none nor one of ours. */
export function isSellersFill(fill: string): boolean {
  const colour = fill.toLowerCase();
  return colour !== '' && colour !== NO_FILL && !OURS.has(colour);
}
