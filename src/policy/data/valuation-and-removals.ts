// Windows beyond the ten errors: a reimbursement that was too low, and removals that were lost or arrived wrong.
import { SOURCES } from './sources';
import type { WindowRow } from './types';

const REVALUATION = { earliestDays: 0, latestDays: 60, from: 'reimbursement-issued', effectiveFrom: null } as const;
const REVALUATION_TOOL = 'Through the revaluation tool, and only with an approved sourcing cost.';

const VALUATION: readonly WindowRow[] = [
  {
    ...REVALUATION,
    status: 'current',
    marketplaces: ['US'],
    grades: { valuation: 'B' },
    effectiveFrom: '2025-03-31',
    source: SOURCES.valuationUs,
    note: REVALUATION_TOOL,
  },
  {
    ...REVALUATION,
    status: 'current',
    marketplaces: ['UK'],
    grades: { valuation: 'B' },
    source: SOURCES.valuationUk,
    note: REVALUATION_TOOL,
  },
  {
    ...REVALUATION,
    status: 'current',
    marketplaces: ['ES'],
    grades: { valuation: 'B' },
    source: SOURCES.valuationUs,
    note: REVALUATION_TOOL,
  },
  {
    ...REVALUATION,
    status: 'current',
    marketplaces: ['JP'],
    grades: { valuation: 'C' },
    source: SOURCES.valuationJp,
    note: 'The document is known from a note of August 2026 only.',
  },
  {
    ...REVALUATION,
    status: 'fallback',
    marketplaces: ['*'],
    grades: { valuation: 'C' },
    source: SOURCES.valuationUs,
    note: 'No text found for this shop.',
  },
];

const LOST = { status: 'current', earliestDays: 15, latestDays: 75, from: 'removal-created' } as const;
const CONDITION = {
  status: 'current',
  earliestDays: 0,
  latestDays: 60,
  from: 'removal-delivered',
  note: 'Arrived damaged, short or wrong, or graded wrongly: photos and the licence plate number are needed.',
} as const;
const US = { marketplaces: ['US'], effectiveFrom: '2024-10-23', source: SOURCES.announcementUs } as const;
const EUROPE = {
  marketplaces: ['UK', 'DE', 'FR', 'IT'],
  effectiveFrom: '2025-01-09',
  source: SOURCES.announcementEurope,
} as const;
const SPAIN = { marketplaces: ['ES'], effectiveFrom: '2025-01-09', source: SOURCES.announcementEs } as const;
const EMIRATES = { marketplaces: ['AE'], effectiveFrom: '2024-09-05', source: SOURCES.announcementAe } as const;

const REMOVALS: readonly WindowRow[] = [
  { ...LOST, ...US, grades: { 'removal-lost': 'B' } },
  { ...LOST, ...EUROPE, grades: { 'removal-lost': 'B' } },
  { ...LOST, ...SPAIN, grades: { 'removal-lost': 'B' } },
  { ...LOST, ...EMIRATES, grades: { 'removal-lost': 'A' }, from: 'removal-shipped' },
  { ...CONDITION, ...US, grades: { 'removal-condition': 'B' } },
  { ...CONDITION, ...EUROPE, grades: { 'removal-condition': 'B' } },
  { ...CONDITION, ...SPAIN, grades: { 'removal-condition': 'B' } },
  { ...CONDITION, ...EMIRATES, grades: { 'removal-condition': 'A' }, latestDays: 30 },
];

export const VALUATION_AND_REMOVALS: readonly WindowRow[] = [...VALUATION, ...REMOVALS];
