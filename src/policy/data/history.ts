// Windows that no longer hold, so that a reader of an old page knows why its numbers are not used. 18 months are 548 days.
import { SOURCES } from './sources';
import type { WindowRow } from './types';

const OLD_RETURNS = {
  status: 'superseded',
  grades: { 7: 'A' },
  from: 'refund-or-replacement',
  latestDays: 548,
  effectiveFrom: null,
} as const;

export const HISTORY: readonly WindowRow[] = [
  {
    ...OLD_RETURNS,
    marketplaces: ['US'],
    earliestDays: 60,
    officialTerm: '60 days-18 months',
    source: SOURCES.oldReturnsUs,
    note: 'Until 2024-10-22.',
  },
  {
    ...OLD_RETURNS,
    marketplaces: ['US'],
    earliestDays: 45,
    officialTerm: '45 days-18 months',
    source: SOURCES.oldestReturnsUs,
    note: 'A page of 2020.',
  },
  {
    ...OLD_RETURNS,
    marketplaces: ['CA'],
    earliestDays: 45,
    officialTerm: '45 days-18 months',
    source: SOURCES.oldReturnsCa,
    note: 'An old Canadian text.',
  },
  {
    ...OLD_RETURNS,
    marketplaces: ['JP'],
    earliestDays: 45,
    officialTerm: '45 days-18 months',
    source: SOURCES.oldReturnsJp,
    note: 'Until 2025-01-09.',
  },
  {
    status: 'superseded',
    marketplaces: ['DE'],
    grades: { 2: 'A' },
    earliestDays: 0,
    latestDays: 548,
    from: 'ledger-event',
    effectiveFrom: null,
    officialTerm: '18 months',
    source: SOURCES.oldOperationsDe,
    note: 'Until 2025-01-08.',
  },
];
