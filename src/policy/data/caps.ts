// The most that Amazon pays for one unit. Those of Europe (2,000) stand on an old page only, before payment by cost, and no page
// since tells whether they hold.
import type { MarketplaceCode } from '../marketplaces';
import { SOURCES } from './sources';
import type { Grade } from './types';

interface UnitCap {
  readonly marketplace: MarketplaceCode;
  readonly currency: string;
  readonly most: number;
  readonly grade: Grade;
  readonly source: string;
}

export const UNIT_CAPS: readonly UnitCap[] = [
  { marketplace: 'US', currency: 'USD', most: 5000, grade: 'B', source: SOURCES.inboundUs },
  { marketplace: 'BR', currency: 'BRL', most: 19_250, grade: 'A', source: SOURCES.policyBr },
];
