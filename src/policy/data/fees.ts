// Fee windows (errors 1 and 10), counted from the day on which the fee was charged. All say 90 days, few are certain.
import { SOURCES } from './sources';
import type { WindowRow } from './types';

const NINETY_DAYS = {
  status: 'current',
  earliestDays: 0,
  latestDays: 90,
  from: 'fee-charged',
  officialTerm: '90 days',
  effectiveFrom: null,
} as const;

export const FEES: readonly WindowRow[] = [
  {
    ...NINETY_DAYS,
    marketplaces: ['FR'],
    grades: { 1: 'A' },
    source: SOURCES.sizeFeeFr,
    undated: true,
    note: 'A check in October 2026 found no Spanish page with a number.',
  },
  { ...NINETY_DAYS, marketplaces: ['AU'], grades: { 1: 'A' }, source: SOURCES.sizeFeeAu, undated: true },
  {
    ...NINETY_DAYS,
    marketplaces: ['US'],
    grades: { 1: 'B' },
    source: SOURCES.sizeFeeUs,
    note: '180 days in earlier years; not seen again in 2026.',
  },
  {
    ...NINETY_DAYS,
    marketplaces: ['DE'],
    grades: { 1: 'C' },
    source: SOURCES.sizeFeeDe,
    note: 'There is such a page; its number of days is not known.',
  },
  {
    ...NINETY_DAYS,
    marketplaces: ['UK', 'IT', 'ES', 'CA', 'MX', 'JP'],
    grades: { 1: 'C' },
    source: SOURCES.sizeFeeFr,
    note: 'Taken over from France; no page of this shop was found.',
  },
  {
    ...NINETY_DAYS,
    status: 'fallback',
    marketplaces: ['*'],
    grades: { 1: 'C' },
    source: SOURCES.sizeFeeAu,
    note: 'No text found for this shop.',
  },
  {
    ...NINETY_DAYS,
    marketplaces: ['US'],
    grades: { 10: 'A' },
    source: SOURCES.referralUs,
    undated: true,
    note: 'Calendar days.',
  },
  {
    ...NINETY_DAYS,
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    grades: { 10: 'C' },
    effectiveFrom: '2023-01-13',
    source: SOURCES.referralEurope,
    note: 'The policy is in force; its number of days is not known.',
  },
  {
    ...NINETY_DAYS,
    marketplaces: ['CA', 'MX', 'JP', 'AU'],
    grades: { 10: 'C' },
    source: SOURCES.referralUs,
    note: 'Taken over from the US.',
  },
  {
    ...NINETY_DAYS,
    status: 'fallback',
    marketplaces: ['*'],
    grades: { 10: 'C' },
    source: SOURCES.referralUs,
    note: 'No text found for this shop.',
  },
];
