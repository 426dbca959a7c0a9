// Customer-return windows (errors 3, 5, 6, 7, 9), counted from the refund or replacement. Errors 7 and 9 are in Amazon's
// text; 3, 5 and 6 are put into the same class by inference.
import { SOURCES } from './sources';
import type { Grade, WindowRow } from './types';

function grades(own: Grade, mapped: Grade): WindowRow['grades'] {
  // No Amazon page promises FBA sellers a restocking fee, so error 6 is never better than C.
  return { 7: own, 9: own, 3: mapped, 5: mapped, 6: 'C' };
}

const NORTH_AMERICA = { status: 'current', earliestDays: 60, latestDays: 120, from: 'refund-or-replacement' } as const;
const EUROPE_AND_JAPAN = { ...NORTH_AMERICA, earliestDays: 45, latestDays: 105 } as const;

export const CUSTOMER_RETURNS: readonly WindowRow[] = [
  {
    ...NORTH_AMERICA,
    marketplaces: ['US'],
    grades: grades('A', 'B'),
    effectiveFrom: '2024-10-23',
    source: SOURCES.returnsUs,
  },
  {
    ...NORTH_AMERICA,
    marketplaces: ['CA'],
    grades: grades('C', 'C'),
    effectiveFrom: '2024-10-23',
    source: SOURCES.announcementUs,
    note: 'Taken over from the US; the only Canadian text found is older than the change of 2024.',
  },
  {
    ...NORTH_AMERICA,
    marketplaces: ['MX'],
    grades: grades('C', 'C'),
    effectiveFrom: '2024-10-23',
    source: SOURCES.announcementUs,
    note: 'Taken over from the US; no Mexican text found.',
  },
  {
    ...EUROPE_AND_JAPAN,
    marketplaces: ['UK'],
    grades: grades('B', 'B'),
    effectiveFrom: '2025-01-09',
    source: SOURCES.returnsUk,
    note: 'A third party read the UK help page in September 2026.',
  },
  {
    ...EUROPE_AND_JAPAN,
    marketplaces: ['ES'],
    grades: grades('B', 'B'),
    effectiveFrom: '2025-01-09',
    source: SOURCES.announcementEs,
    note: 'A third party quotes the amazon.es text and read it again on 2026-10-03.',
  },
  {
    ...EUROPE_AND_JAPAN,
    marketplaces: ['DE'],
    grades: grades('B', 'B'),
    effectiveFrom: '2025-01-09',
    source: SOURCES.changesDe,
  },
  {
    ...EUROPE_AND_JAPAN,
    marketplaces: ['FR', 'IT'],
    grades: grades('B', 'B'),
    effectiveFrom: '2025-01-09',
    source: SOURCES.announcementEurope,
    note: 'Announced for all of Europe.',
  },
  {
    ...EUROPE_AND_JAPAN,
    marketplaces: ['NL', 'SE', 'PL', 'BE', 'IE'],
    grades: grades('C', 'C'),
    effectiveFrom: '2025-01-09',
    source: SOURCES.announcementEurope,
    note: 'The announcement speaks of Europe and does not name this shop.',
  },
  {
    ...EUROPE_AND_JAPAN,
    marketplaces: ['JP'],
    grades: grades('C', 'C'),
    effectiveFrom: '2025-01-10',
    source: SOURCES.changesJp,
    note: 'One third party gives the numbers.',
  },
  {
    status: 'fallback',
    marketplaces: ['*'],
    grades: grades('C', 'C'),
    earliestDays: 60,
    latestDays: 105,
    from: 'refund-or-replacement',
    effectiveFrom: null,
    source: SOURCES.returnsUs,
    mappingInferred: true,
    note: 'No text found for this shop: the days that the American and the European window have in common.',
  },
];
