// What Amazon takes off the fulfilment fee where the packaging is certified to ship as it is (SIPP). No report tells whether
// a product is, so a discount is a hint and never expected. How to read the rows: docs/rate-cards.md.
import type { AmountDiscount } from '../types';

export const OWN_PACKAGING: readonly AmountDiscount[] = [
  {
    id: 'US own packaging 2026',
    programme: 'standard',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..'],
    grade: 'B',
    sources: ['packaging'],
    rows: `
        US
small_standard oz
 2    0.04
 4    0.04
 6    0.05
 8    0.05
 10   0.06
 12   0.06
 14   0.07
 16   0.07
large_standard lb
 0.25 0.04
 0.5  0.04
 0.75 0.07
 1    0.08
 1.25 0.09
 1.5  0.09
 1.75 0.10
 2    0.11
 2.25 0.12
 2.5  0.13
 2.75 0.14
 3    0.14
 20   0.23
`,
  },
  {
    id: 'US own packaging 2026, apparel',
    programme: 'apparel',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..'],
    grade: 'B',
    sources: ['packaging'],
    rows: `
        US
small_standard oz
 2    0.06
 4    0.06
 6    0.07
 8    0.07
 10   0.07
 12   0.07
 14   0.07
 16   0.07
large_standard lb
 0.25 0.06
 0.5  0.06
 0.75 0.06
 1    0.07
 1.25 0.08
 1.5  0.08
 1.75 0.09
 2    0.09
 2.25 0.12
 2.5  0.12
 2.75 0.14
 3    0.14
 20   0.22
`,
  },
  {
    id: 'Canada own packaging',
    programme: 'standard',
    marketplaces: ['CA'],
    currencies: ['CAD'],
    periods: ['2026-01-15..'],
    grade: 'C',
    sources: ['packaging'],
    note: 'The copy gives no day; that of the card is taken.',
    rows: `
       CA
envelope kg
 0.1 0.05
 0.2 0.06
 0.3 0.07
 0.4 0.08
 0.5 0.08
standard kg
 0.1 0.05
 0.2 0.05
 0.3 0.09
 0.4 0.10
 0.5 0.11
 0.6 0.12
 0.7 0.12
 0.8 0.13
 0.9 0.14
 1   0.15
 1.1 0.16
 1.2 0.18
 1.3 0.19
 1.4 0.20
 1.5 0.21
 9   0.33
small_oversize kg
 any 1.68
`,
  },
  {
    id: 'Europe own packaging',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['packaging'],
    note: 'The copy gives no day; that of the card is taken. Low-price fees have the same discounts.',
    rows: `
        UK    DE    FR    IT    ES
light_envelope kg
 0.02 0.01  0.01  0.01  0.01  0.01
 0.04 0.01  0.01  0.01  0.01  0.01
 0.06 0.01  0.01  0.01  0.01  0.01
 0.08 0.01  0.01  0.01  0.01  0.01
 0.1  0.01  0.01  0.01  0.01  0.01
standard_envelope kg
 0.21 0.01  0.02  0.02  0.03  0.02
 0.46 0.01  0.02  0.02  0.03  0.03
large_envelope kg
 0.96 0.02  0.03  0.03  0.04  0.04
extra_large_envelope kg
 0.96 0.04  0.05  0.05  0.06  0.06
small_parcel kg
 0.15 0.06  0.07  0.07  0.08  0.08
 0.4  0.06  0.07  0.08  0.08  0.08
 0.9  0.07  0.08  0.08  0.09  0.09
 1.4  0.07  0.08  0.08  0.09  0.10
 1.9  0.08  0.09  0.09  0.10  0.10
 3.9  0.09  0.10  0.10  0.12  0.11
standard_parcel kg
 0.15 0.08  0.09  0.10  0.12  0.11
 0.4  0.09  0.10  0.11  0.12  0.12
 0.9  0.10  0.11  0.12  0.13  0.13
 1.4  0.11  0.13  0.14  0.15  0.15
 1.9  0.13  0.15  0.15  0.17  0.17
 2.9  0.15  0.18  0.18  0.20  0.20
 3.9  0.17  0.19  0.21  0.23  0.23
 5.9  0.18  0.21  0.23  0.25  0.25
 8.9  0.24  0.28  0.29  0.31  0.32
 11.9 0.27  0.31  0.33  0.35  0.35
small_parcel_1 kg
 any 0.07  0.07  0.08  0.08  0.09
small_parcel_2 kg
 any 0.08  0.07  0.08  0.08  0.09
small_parcel_3 kg
 any 0.08  0.08  0.09  0.09  0.10
medium_parcel_1 kg
 any 0.12  0.12  0.13  0.14  0.15
medium_parcel_2 kg
 any 0.13  0.13  0.14  0.15  0.17
large_parcel_1 kg
 any 0.14  0.14  0.15  0.16  0.18
large_parcel_2 kg
 any 0.18  0.18  0.18  0.19  0.25
`,
  },
];
