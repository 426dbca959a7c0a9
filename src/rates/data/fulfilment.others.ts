// Fulfilment fees per unit in Canada (CAD), Mexico (MXN), Australia (AUD) and Japan (JPY). How to read the rows: docs/rate-cards.md.
import type { FulfilmentTable } from '../types';

export const FULFILMENT_OTHERS: readonly FulfilmentTable[] = [
  {
    id: 'Canada peak 2026/27',
    programme: 'standard',
    season: 'peak',
    marketplaces: ['CA'],
    currencies: ['CAD'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['ca-card'],
    rows: `
         CA
envelope kg
 0.1   4.73
 0.2   4.99
 0.3   5.31
 0.4   5.60
 0.5   5.95
standard kg
 0.1   6.28
 0.2   6.49
 0.3   6.74
 0.4   7.13
 0.5   7.65
 0.6   7.84
 0.7   8.17
 0.8   8.43
 0.9   8.74
 1     8.99
 1.1   9.10
 1.2   9.37
 1.3   9.58
 1.4   9.85
 1.5  10.17
 9    11.00
 each 0.1 over 1.5   0.09
small_oversize kg
 any  16.77
 each 0.5 over 0.5   0.46
medium_oversize kg
 any  41.64
 each 0.5 over 0.5   0.52
large_oversize kg
 any  89.59
 each 0.5 over 0.5   0.58
special_oversize kg
 any 166.85
 each 0.5 over 0.5   0.58
`,
  },
  {
    id: 'Canada 2025 and 2026',
    programme: 'standard',
    marketplaces: ['CA'],
    currencies: ['CAD'],
    periods: ['2025-01-15..2025-10-14', '2026-01-15..2026-10-14'],
    grade: 'C',
    sources: ['ca-card'],
    note: '2025 is inferred from two equal cells; a peak card before 2026 is not known.',
    rows: `
         CA
envelope kg
 0.1   4.46
 0.2   4.71
 0.3   5.01
 0.4   5.28
 0.5   5.62
standard kg
 0.1   5.92
 0.2   6.12
 0.3   6.36
 0.4   6.73
 0.5   7.23
 0.6   7.40
 0.7   7.71
 0.8   7.95
 0.9   8.25
 1     8.49
 1.1   8.58
 1.2   8.84
 1.3   9.04
 1.4   9.29
 1.5   9.60
 9    10.32
 each 0.1 over 1.5   0.09
small_oversize kg
 any  15.43
 each 0.5 over 0.5   0.46
medium_oversize kg
 any  37.78
 each 0.5 over 0.5   0.52
large_oversize kg
 any  82.20
 each 0.5 over 0.5   0.58
special_oversize kg
 any 150.78
 each 0.5 over 0.5   0.58
`,
  },
  {
    id: 'Mexico 2026 general',
    programme: 'general',
    marketplaces: ['MX'],
    currencies: ['MXN'],
    periods: ['2026-01-15..'],
    grade: 'C',
    sources: ['mx-card'],
    rows: `
       <150  150-<299  299-<499 >=499
envelope kg
 0.1  27.00  36.20  49.00  60.00
 0.2  27.20  36.40  50.00  60.40
 0.3  27.40  36.60  51.00  60.80
 0.4  27.60  36.80  52.00  61.20
 0.5  27.80  37.00  53.00  61.50
standard kg
 0.1  28.00  38.00  50.00  61.80
 0.2  28.05  38.20  51.00  63.00
 0.3  28.10  38.40  52.00  64.00
 0.4  28.15  38.60  53.00  66.00
 0.5  28.20  38.80  54.00  67.00
 0.6  28.25  39.00  55.00  68.30
 0.7  28.30  39.20  56.00  69.60
 0.8  28.35  39.40  57.00  71.00
 0.9  28.40  39.60  58.00  72.00
 1    28.45  39.80  59.00  72.70
 any  28.50  40.00  60.00  72.80
 about-each 1 over 1   1.74   1.74   1.50   1.15
oversize kg
 50   32.00  38.20  61.00  75.40
 about-each 1 over 1   2.80   2.80   2.80   3.50
 any 306.40 312.60 335.40 418.40
 about-each 1 over 50   1.50   1.50   1.50   2.00
`,
  },
  {
    id: 'Mexico 2026 health-grocery',
    programme: 'health-grocery',
    marketplaces: ['MX'],
    currencies: ['MXN'],
    periods: ['2026-01-15..'],
    grade: 'C',
    sources: ['mx-card'],
    rows: `
      <150 150-<299  299-<499 >=499
envelope kg
 0.1  4.50  5.50  49.00  60.00
 0.2  4.60  5.60  50.00  60.40
 0.3  4.70  5.70  51.00  60.80
 0.4  4.80  5.80  52.00  61.20
 0.5  4.90  5.90  53.00  61.50
standard kg
 0.1  5.00  6.00  50.00  61.80
 0.2  5.10  6.10  51.00  63.00
 0.3  5.20  6.20  52.00  64.00
 0.4  5.30  6.30  53.00  66.00
 0.5  5.40  6.40  54.00  67.00
 0.6  5.50  6.50  55.00  68.30
 0.7  5.60  6.60  56.00  69.60
 0.8  5.70  6.70  57.00  71.00
 0.9  5.80  6.80  58.00  72.00
 1    5.90  6.90  59.00  72.70
 any  6.00  7.00  60.00  72.80
 about-each 1 over 1  0.15  0.30   1.50   1.15
oversize kg
 50   5.20  6.20  61.00  75.40
 about-each 1 over 1  0.25  0.50   2.80   3.50
 any 29.70 55.20 335.40 418.40
 about-each 1 over 50  0.25  0.50   1.50   2.00
`,
  },
  {
    id: 'Mexico 2026 special',
    programme: 'special',
    marketplaces: ['MX'],
    currencies: ['MXN'],
    periods: ['2026-01-15..'],
    grade: 'C',
    sources: ['mx-card'],
    rows: `
      <150 150-<299  299-<499 >=499
envelope kg
 0.1 50.02 60.02  49.00  60.00
 0.2 50.41 60.41  50.00  60.40
 0.3 50.80 60.80  51.00  60.80
 0.4 51.19 61.19  52.00  61.20
 0.5 51.58 61.58  53.00  61.50
standard kg
 0.1 51.79 61.79  50.00  61.80
 0.2 53.21 63.21  51.00  63.00
 0.3 54.62 64.62  52.00  64.00
 0.4 56.04 66.04  53.00  66.00
 0.5 57.45 67.45  54.00  67.00
 0.6 58.86 68.86  55.00  68.30
 0.7 59.87 69.87  56.00  69.60
 0.8 60.88 70.88  57.00  71.00
 0.9 61.89 71.89  58.00  72.00
 1   62.89 72.89  59.00  72.70
 any 64.21 74.21  60.00  72.80
 about-each 1 over 1  1.74  1.74   1.50   1.15
oversize kg
 50  65.38 75.38  61.00  75.40
 about-each 1 over 1  3.83  3.83   1.50   3.50
 any     -     - 335.40 418.40
 about-each 1 over 50  3.83  3.83   1.50   2.00
`,
  },
  {
    id: 'Australia 2026',
    programme: 'standard',
    marketplaces: ['AU'],
    currencies: ['AUD'],
    periods: ['2026-06-10..'],
    grade: 'C',
    sources: ['au-card'],
    rows: `
         <13  >=13
small_envelope kg
 0.075  3.64  4.55
standard_envelope kg
 0.075  3.67  4.58
 0.225  4.35  5.26
 0.475  4.70  5.61
large_envelope kg
 0.225  5.87  6.78
 0.475  6.11  7.02
 0.975  7.38  8.29
parcel kg
 0.25   6.43  7.34
 0.5    6.73  7.64
 1      8.31  9.22
 1.5    8.77  9.68
 2      8.90  9.81
 3      8.95  9.86
 4      9.27 10.18
 5      9.28 10.19
 6     10.19 11.10
 7     10.35 11.26
 8     10.35 11.26
 9     10.36 11.27
 10    10.36 11.27
 11    12.89 13.80
 12    13.02 13.93
small_oversize kg
 1      9.03  9.94
 1.25   9.50 10.41
 1.5    9.74 10.65
 1.75   9.75 10.66
 2      9.75 10.66
 any       - 10.68
 about-each 1 over 2     -  0.01
standard_oversize kg
 1     11.39 12.30
 2     12.04 12.95
 3     12.13 13.04
 4     12.27 13.18
 5     12.50 13.41
 6     13.40 14.31
 7     13.55 14.46
 8     13.57 14.48
 9     13.61 14.52
 10    13.61 14.52
 15    14.95 15.86
 20    15.51 16.42
 22    15.51 16.42
`,
  },
  {
    id: 'Japan',
    programme: 'standard',
    marketplaces: ['JP'],
    currencies: ['JPY'],
    periods: [],
    grade: 'C',
    sources: ['jp-card'],
    note: 'In force, first day not known, so it answers no question about a date. Consumption tax of 10 % included.',
    rows: `
          <=1000 >1000
small kg
 any        222  288
standard_1 kg
 any        252  318
standard_2 kg
 any        347  413
standard_3 kg
 any        368  434
standard_4 kg
 any        389  455
standard_5 kg
 any        399  465
standard_6 kg
 any        419  485
standard_7 kg
 any        448  514
standard_8 kg
 any        466  532
oversize_1 kg
 any        523  589
oversize_2 kg
 any        558  624
oversize_3 kg
 any        609  675
oversize_4 kg
 any        715  781
oversize_5 kg
 any        954  1020
oversize_6 kg
 any        1034  1100
oversize_7 kg
 any        1466  1532
oversize_8 kg
 any        1690  1756
super_1 kg
 any        2689  2755
super_2 kg
 any        3507  3573
super_3 kg
 any        4430  4496
super_4 kg
 any        5559  5625
`,
  },
  {
    id: 'Japan, an older card',
    programme: 'older',
    marketplaces: ['JP'],
    currencies: ['JPY'],
    periods: [],
    grade: 'A',
    sources: ['jp-older'],
    note: 'When it was in force is not known. Consumption tax of 10 % included.',
    rows: `
           JP
small kg
 any      288
standard_1 kg
 any      318
standard_2 kg
 any      434
standard_3 kg
 any      514
standard_4 kg
 any      603
oversize_1 kg
 any      589
oversize_2 kg
 any      712
oversize_3 kg
 any      815
oversize_4 kg
 any      975
oversize_5 kg
 any     1020
oversize_6 kg
 any     1100
oversize_7 kg
 any     1532
oversize_8 kg
 any     1756
super_1 kg
 any     2755
super_2 kg
 any     3573
super_3 kg
 any     4496
super_4 kg
 any     5625
`,
  },
];
