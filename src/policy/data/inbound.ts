// Shipment-to-Amazon windows (error 4, and the shipment side of error 8), counted from the delivery at the fulfilment centre.
// The start is not a number of days in most shops: the shipment must be closed and open for investigation.
import { SOURCES } from './sources';
import type { WindowRow } from './types';

// Months are turned into the fewest days that they can have, less a little: 9 months = 273–276 days, 6 months = 181–184 days.
const NINE_MONTHS = { earliestDays: null, latestDays: 270, officialTerm: '9 months' } as const;
const SIX_MONTHS = { earliestDays: null, latestDays: 180, officialTerm: '6 months' } as const;
const CURRENT = { status: 'current', from: 'shipment-delivered', effectiveFrom: null } as const;

export const INBOUND: readonly WindowRow[] = [
  {
    ...CURRENT,
    ...NINE_MONTHS,
    marketplaces: ['US'],
    grades: { 4: 'B' },
    source: SOURCES.inboundUs,
    note: 'Some pages apply the 15–60 days of the Emirates and India to the US: filing by day 60 is the safe course.',
  },
  {
    ...CURRENT,
    ...NINE_MONTHS,
    marketplaces: ['CA', 'MX'],
    grades: { 4: 'C' },
    source: SOURCES.inboundUs,
    note: 'Taken over from the US.',
  },
  {
    ...CURRENT,
    ...SIX_MONTHS,
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    grades: { 4: 'B' },
    source: SOURCES.inboundEurope,
    note: 'The changes of January 2025 left it as it was.',
  },
  {
    ...CURRENT,
    ...SIX_MONTHS,
    marketplaces: ['NL'],
    grades: { 4: 'C' },
    source: SOURCES.inboundNl,
    note: 'An old Amazon text.',
  },
  {
    ...CURRENT,
    ...SIX_MONTHS,
    marketplaces: ['SE', 'PL', 'BE', 'IE'],
    grades: { 4: 'C' },
    source: SOURCES.inboundEurope,
    note: 'Taken over from the other European shops.',
  },
  {
    ...CURRENT,
    marketplaces: ['AE'],
    grades: { 4: 'A' },
    earliestDays: 15,
    latestDays: 60,
    officialTerm: '15-60 calendar days',
    effectiveFrom: '2024-09-05',
    source: SOURCES.announcementAe,
    note: 'The thread names no shop; its address does.',
  },
  {
    ...CURRENT,
    marketplaces: ['IN'],
    grades: { 4: 'A' },
    earliestDays: null,
    latestDays: 60,
    officialTerm: '60 days',
    source: SOURCES.inboundIn,
    undated: true,
  },
  {
    ...CURRENT,
    status: 'fallback',
    marketplaces: ['*'],
    grades: { 4: 'C' },
    earliestDays: null,
    latestDays: 60,
    source: SOURCES.announcementAe,
    note: 'The true deadline of this shop is not known; day 60 is safe.',
  },
];
