// Fulfilment-centre windows (error 2, and the ledger side of error 8), counted from the row of the ledger.
import { SOURCES } from './sources';
import type { WindowRow } from './types';

// Error 8 has no text of Amazon's own: its deadline is the earlier of this window and the inbound one, grade C everywhere.
const SIXTY_DAYS = { status: 'current', earliestDays: 0, latestDays: 60, from: 'ledger-event' } as const;

export const FC_OPERATIONS: readonly WindowRow[] = [
  {
    ...SIXTY_DAYS,
    marketplaces: ['US'],
    grades: { 2: 'B', 8: 'C' },
    effectiveFrom: '2024-10-23',
    source: SOURCES.announcementUs,
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['CA', 'MX'],
    grades: { 2: 'C', 8: 'C' },
    effectiveFrom: '2024-10-23',
    source: SOURCES.announcementUs,
    note: 'Taken over from the US.',
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['UK'],
    grades: { 2: 'B', 8: 'C' },
    effectiveFrom: '2025-01-09',
    source: SOURCES.operationsUk,
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['ES'],
    grades: { 2: 'B', 8: 'C' },
    effectiveFrom: '2025-01-09',
    source: SOURCES.announcementEs,
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['DE'],
    grades: { 2: 'B', 8: 'C' },
    effectiveFrom: '2025-01-09',
    source: SOURCES.changesDe,
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['FR', 'IT'],
    grades: { 2: 'B', 8: 'C' },
    effectiveFrom: '2025-01-09',
    source: SOURCES.announcementEurope,
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['NL', 'SE', 'PL', 'BE', 'IE'],
    grades: { 2: 'C', 8: 'C' },
    effectiveFrom: '2025-01-09',
    source: SOURCES.announcementEurope,
    note: 'The announcement speaks of Europe and does not name this shop.',
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['JP'],
    grades: { 2: 'C', 8: 'C' },
    effectiveFrom: '2025-01-10',
    source: SOURCES.changesJp,
    note: 'Counted from the date that the inventory ledger shows.',
  },
  {
    ...SIXTY_DAYS,
    marketplaces: ['AE'],
    grades: { 2: 'A', 8: 'C' },
    effectiveFrom: '2024-09-05',
    source: SOURCES.announcementAe,
  },
  {
    ...SIXTY_DAYS,
    status: 'fallback',
    marketplaces: ['*'],
    grades: { 2: 'C', 8: 'C' },
    effectiveFrom: null,
    source: SOURCES.announcementUs,
    note: 'No text found for this shop.',
  },
];
