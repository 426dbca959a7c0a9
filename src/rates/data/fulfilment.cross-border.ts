// Fulfilment fees of orders that are sent from another country than the shop's: European Fulfilment Network, Ireland from outside,
// remote fulfilment. In the currency of the shop. How to read the rows: docs/rate-cards.md.
import type { FulfilmentTable } from '../types';

const MAINLAND = ['DE', 'FR', 'IT', 'ES'] as const;

export const FULFILMENT_CROSS_BORDER: readonly FulfilmentTable[] = [
  {
    id: 'Europe 2026 from the mainland',
    programme: 'standard',
    from: MAINLAND,
    marketplaces: ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'SE', 'PL', 'UK'],
    currencies: ['EUR', 'SEK', 'PLN', 'GBP'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['eu-cross-border'],
    note: 'To and from Germany the card with storage in Central Europe; without it 0.26 EUR more.',
    rows: `
      DE/FR/IT/ES  NL/BE      SE      PL     UK
light_envelope kg
 0.02        5.08   5.15   53.13   20.82   3.33
 0.04        5.11   5.18   53.67   20.98   3.35
 0.06        5.16   5.20   53.77   21.07   3.39
 0.08        5.47   5.53   57.31   22.49   3.43
 0.1         5.50   5.54   57.42   22.53   3.47
standard_envelope kg
 0.21        5.50   5.56   57.57   22.61   3.47
 0.46        5.53   5.60   57.91   22.95   3.56
large_envelope kg
 0.96        6.09   5.97   62.44   24.57   3.73
extra_large_envelope kg
 0.96        6.72   6.59   67.57   29.68   3.80
small_parcel kg
 0.15        6.61   6.59   67.83   29.68   4.34
 0.4         7.05   7.21   73.94   32.33   4.44
 0.9         8.45   8.64   88.56   38.43   4.62
 1.4         9.28   9.49   97.37   42.11   4.86
 1.9        10.58  10.82  110.88   47.74   5.33
 3.9        13.42  13.73  140.71   60.18   5.44
standard_parcel kg
 0.15        6.63   6.73   68.32   29.85   4.74
 0.4         7.73   7.90   81.01   33.08   4.98
 0.9         9.19   9.40   96.36   38.98   5.19
 1.4        10.43  10.67  109.35   42.80   5.27
 1.9        11.97  12.25  125.51   49.14   5.74
 2.9        13.42  13.73  140.71   60.43   6.93
 3.9        15.80  16.16  165.71   64.60   8.74
 5.9        16.67  17.05  174.75   67.88   9.64
 8.9        18.06  18.48  189.36   73.47   9.82
 11.9       21.24  21.72  222.60   88.03  10.33
small_oversize kg
 any        17.68  15.63  161.58   71.60  12.30
 about-each 1 over 0.76        0.36   0.16    1.86    0.81   0.50
standard_oversize_light kg
 any        21.55  19.34  191.97   85.98  12.53
 about-each 1 over 0.76        0.78   0.59    6.38    2.44   0.54
standard_oversize_heavy kg
 any        32.87  27.78  280.13  121.48  20.49
 about-each 1 over 15.76        0.38   0.58    5.80    2.32   0.57
standard_oversize_large kg
 any        22.13  19.57  194.75   86.68  13.03
 about-each 1 over 0.76        0.78   0.64    6.38    2.67   0.56
bulky_oversize kg
 any        32.95  29.12  294.70  130.19  15.53
 about-each 1 over 0.76        1.15   0.67    6.60    3.02   0.60
heavy_oversize kg
 any        37.67  35.52  366.60  148.84  22.32
 about-each 1 over 31.5        1.24   0.78    7.75    3.26   0.62
`,
  },
  {
    id: 'Europe 2026 from the mainland, selected categories',
    programme: 'selected',
    from: MAINLAND,
    marketplaces: ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'SE', 'PL', 'UK'],
    currencies: ['EUR', 'SEK', 'PLN', 'GBP'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['eu-cross-border'],
    rows: `
      DE/FR/IT/ES  NL/BE      SE     PL    UK
small_parcel_1 kg
 3.9         6.80   7.15   73.57  30.56  3.24
 each 0.1 over 0.1        0.01   0.05    0.05   0.21  0.01
small_parcel_2 kg
 3.9         7.25   7.58   78.04  32.42  3.46
 each 0.1 over 0.1        0.02   0.05    0.05   0.21  0.01
small_parcel_3 kg
 3.9         8.15   8.50   87.49  36.35  3.89
 each 0.1 over 0.1        0.04   0.05    0.05   0.21  0.01
medium_parcel_1 kg
 11.9        8.61   8.69   89.48  37.17  4.10
 each 0.1 over 0.1        0.05   0.05    0.05   0.21  0.01
medium_parcel_2 kg
 11.9       10.42  10.53  108.36  45.02  4.97
 each 0.1 over 0.1        0.09   0.05    0.05   0.21  0.01
large_parcel_1 kg
 11.9       10.87  10.62  109.36  45.43  5.18
 each 0.1 over 0.1        0.09   0.05    0.05   0.21  0.01
large_parcel_2 kg
 11.9       11.78  13.52  139.18  57.82  5.62
 each 0.1 over 0.1        0.09   0.07    0.07   0.29  0.01
`,
  },
  {
    id: 'Europe peak 2026/27 from the mainland',
    programme: 'standard',
    season: 'peak',
    from: MAINLAND,
    marketplaces: ['DE', 'FR', 'IT', 'ES', 'UK'],
    currencies: ['EUR', 'GBP'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['eu-cross-border'],
    rows: `
      DE/FR/IT/ES     UK
small_parcel kg
 0.15        7.06   4.50
 0.4         7.53   4.61
 0.9         9.03   4.79
 1.4         9.91   5.04
 1.9        11.30   5.53
 3.9        14.34   5.64
standard_parcel kg
 0.15        7.08   4.92
 0.4         8.26   5.17
 0.9         9.82   5.39
 1.4        11.14   5.47
 1.9        12.79   5.96
 2.9        14.34   7.19
 3.9        16.88   9.07
 5.9        17.81  10.00
 8.9        19.30  10.19
 11.9       22.69  10.72
`,
  },
  {
    id: 'Europe 2026 from the UK',
    programme: 'standard',
    from: ['UK'],
    marketplaces: ['DE', 'FR', 'IT', 'ES', 'NL', 'SE'],
    currencies: ['EUR', 'SEK'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['eu-cross-border'],
    rows: `
      DE/FR/IT/ES     NL      SE
light_envelope kg
 0.02        4.86   5.59   59.40
 0.04        4.89   5.62   60.01
 0.06        4.94   5.65   60.11
 0.08        5.21   6.01   64.08
 0.1         5.24   6.02   64.16
standard_envelope kg
 0.21        5.25   6.03   64.27
 0.46        5.28   6.08   64.64
large_envelope kg
 0.96        5.81   6.48   69.70
extra_large_envelope kg
 0.96        6.41   7.16   75.43
small_parcel kg
 0.15        6.20   7.03   74.41
 0.4         6.62   7.69   81.11
 0.9         7.93   9.22   97.15
 1.4         8.72  10.13  106.82
 1.9         9.93  11.54  121.63
 3.9        12.60  14.65  154.36
standard_parcel kg
 0.15        6.22   7.18   74.95
 0.4         7.26   8.43   88.87
 0.9         8.63  10.03  105.71
 1.4         9.79  11.38  119.96
 1.9        11.24  13.06  137.69
 2.9        12.60  14.65  154.36
 3.9        14.84  17.24  181.78
 5.9        15.65  18.19  191.70
 8.9        16.96  19.71  207.73
 11.9       19.94  23.17  244.20
small_oversize kg
 any        13.63  15.99  173.42
 about-each 1 over 0.76        0.21   0.17    1.99
standard_oversize_light kg
 any        16.47  19.79  196.44
 about-each 1 over 0.76        0.57   0.61    6.53
standard_oversize_heavy kg
 any        24.54  28.43  286.65
 about-each 1 over 15.76        0.62   0.59    6.22
standard_oversize_large kg
 any        17.06  20.02  199.29
 about-each 1 over 0.76        0.62   0.65    6.85
bulky_oversize kg
 any        25.40  29.79  301.56
 about-each 1 over 0.76        0.99   0.69    7.09
heavy_oversize kg
 any        29.58  39.51  456.44
 about-each 1 over 31.5        1.19   0.87    8.88
`,
  },
  {
    id: 'Europe 2026 from the UK, selected categories',
    programme: 'selected',
    from: ['UK'],
    marketplaces: ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'SE'],
    currencies: ['EUR', 'SEK'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['eu-cross-border'],
    rows: `
      DE/FR/IT/ES  NL/BE      SE
small_parcel_1 kg
 3.9         5.61   6.70   70.92
 each 0.1 over 0.1        0.01   0.05    0.48
small_parcel_2 kg
 3.9         5.98   7.11   75.24
 each 0.1 over 0.1        0.01   0.05    0.48
small_parcel_3 kg
 3.9         6.73   7.97   84.34
 each 0.1 over 0.1        0.03   0.05    0.48
medium_parcel_1 kg
 11.9        7.10   8.15   86.26
 each 0.1 over 0.1        0.04   0.05    0.48
medium_parcel_2 kg
 11.9        8.60   9.87  104.47
 each 0.1 over 0.1        0.07   0.05    0.48
large_parcel_1 kg
 11.9        8.97   9.96  105.43
 each 0.1 over 0.1        0.07   0.05    0.48
large_parcel_2 kg
 11.9        9.72  12.68  134.18
 each 0.1 over 0.1        0.07   0.06    0.67
`,
  },
  {
    id: 'Europe peak 2026/27 from the UK',
    programme: 'standard',
    season: 'peak',
    from: ['UK'],
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    currencies: ['EUR'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['eu-cross-border'],
    rows: `
      DE/FR/IT/ES
small_parcel kg
 0.15        6.62
 0.4         7.07
 0.9         8.47
 1.4         9.32
 1.9        10.61
 3.9        13.46
standard_parcel kg
 0.15        6.65
 0.4         7.76
 0.9         9.22
 1.4        10.46
 1.9        12.01
 2.9        13.46
 3.9        15.86
 5.9        16.72
 8.9        18.12
 11.9       21.30
`,
  },
  {
    id: 'Ireland 2026 from the mainland',
    programme: 'standard',
    from: MAINLAND,
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    note: 'The column that the copy calls efn.',
    rows: `
          IE
small_envelope kg
 0.08   1.61
standard_envelope kg
 0.06   2.00
 0.21   2.33
 0.46   2.72
large_envelope kg
 0.96   3.59
extra_large_envelope kg
 0.96   3.81
small_parcel kg
 0.15   3.81
 0.4    4.03
 0.9    4.88
 1.4    5.21
 1.9    5.55
 3.9    7.05
standard_parcel kg
 0.15   4.59
 0.4    5.17
 0.9    5.94
 1.4    6.59
 1.9    6.84
 2.9    7.60
 3.9    8.85
 5.9    9.31
 8.9   10.04
 11.9  12.26
small_oversize kg
 0.76   7.31
 1.26   7.55
 1.76   7.61
 any    7.61
 about-each 1 over 1.76  0.01
standard_oversize kg
 0.76   9.15
 1.76   9.41
 2.76  10.05
 3.76  10.10
 4.76  10.18
 9.76  11.62
 14.76 12.21
 19.76 13.29
 24.76 14.25
 29.76 14.46
 any   14.46
 about-each 1 over 29.76  0.01
large_oversize kg
 4.76  13.62
 9.76  16.30
 14.76 17.33
 19.76 19.11
 24.76 20.74
 31.5  20.74
 any   20.74
 about-each 1 over 31.5  0.01
`,
  },
  {
    id: 'Ireland 2026 from the mainland, selected categories',
    programme: 'selected',
    from: MAINLAND,
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    rows: `
          IE
small_parcel_1 kg
 3.9    3.74
 each 0.1 over 0.1  0.02
small_parcel_2 kg
 3.9    4.19
 each 0.1 over 0.1  0.02
small_parcel_3 kg
 3.9    4.81
 each 0.1 over 0.1  0.02
medium_parcel_1 kg
 11.9   5.32
 each 0.1 over 0.1  0.02
medium_parcel_2 kg
 11.9   6.42
 each 0.1 over 0.1  0.02
large_parcel_1 kg
 11.9   6.48
 each 0.1 over 0.1  0.02
large_parcel_2 kg
 11.9   8.32
 each 0.1 over 0.1  0.04
`,
  },
  {
    id: 'Ireland 2026 from the mainland, low price',
    programme: 'low-price',
    from: MAINLAND,
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    rows: `
          IE
small_envelope kg
 0.08   1.61
standard_envelope kg
 0.06   2.00
 0.21   2.33
 0.46   2.72
large_envelope kg
 0.96   3.59
extra_large_envelope kg
 0.96   3.81
small_parcel kg
 0.15   3.81
 0.4    4.03
`,
  },
  {
    id: 'Ireland 2026 from the UK',
    programme: 'standard',
    from: ['UK'],
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    note: 'The column that the copy calls remote.',
    rows: `
          IE
small_envelope kg
 0.08   1.89
standard_envelope kg
 0.06   2.10
 0.21   2.30
 0.46   2.37
large_envelope kg
 0.96   3.02
extra_large_envelope kg
 0.96   3.28
small_parcel kg
 0.15   3.24
 0.4    3.35
 0.9    3.39
 1.4    3.40
 1.9    3.63
 3.9    5.76
standard_parcel kg
 0.15   3.28
 0.4    3.35
 0.9    3.41
 1.4    3.65
 1.9    3.90
 2.9    5.34
 3.9    5.84
 5.9    5.87
 8.9    6.31
 11.9   6.54
small_oversize kg
 0.76   3.83
 1.26   4.73
 1.76   4.94
 any    4.94
 about-each 1 over 1.76  0.01
standard_oversize kg
 0.76   5.69
 1.76   6.02
 2.76   6.15
 3.76   6.19
 4.76   6.22
 9.76   7.46
 14.76  7.99
 19.76 10.05
 24.76 11.15
 29.76 11.16
 any   11.16
 about-each 1 over 29.76  0.01
large_oversize kg
 4.76  12.63
 9.76  13.82
 14.76 14.60
 19.76 15.31
 24.76 20.95
 31.5  21.01
 any   21.01
 about-each 1 over 31.5  0.01
`,
  },
  {
    id: 'Ireland 2026 from the UK, selected categories',
    programme: 'selected',
    from: ['UK'],
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    rows: `
          IE
small_parcel_1 kg
 3.9    3.19
 each 0.1 over 0.1  0.02
small_parcel_2 kg
 3.9    3.57
 each 0.1 over 0.1  0.02
small_parcel_3 kg
 3.9    4.10
 each 0.1 over 0.1  0.02
medium_parcel_1 kg
 11.9   4.54
 each 0.1 over 0.1  0.02
medium_parcel_2 kg
 11.9   5.48
 each 0.1 over 0.1  0.02
large_parcel_1 kg
 11.9   5.53
 each 0.1 over 0.1  0.02
large_parcel_2 kg
 11.9   7.10
 each 0.1 over 0.1  0.03
`,
  },
  {
    id: 'Ireland 2026 from the UK, low price',
    programme: 'low-price',
    from: ['UK'],
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    rows: `
          IE
small_envelope kg
 0.08   1.46
standard_envelope kg
 0.06   1.67
 0.21   1.88
 0.46   2.05
large_envelope kg
 0.96   2.67
extra_large_envelope kg
 0.96   2.95
small_parcel kg
 0.15   2.97
 0.4    3.00
`,
  },
  {
    id: 'Canada from the US, peak',
    programme: 'standard',
    season: 'peak',
    from: ['US'],
    marketplaces: ['CA'],
    currencies: ['CAD'],
    periods: ['2024-10-15..2025-01-14', '2025-10-15..2026-01-14', '2026-10-15..2027-01-14'],
    grade: 'A',
    sources: ['us-remote'],
    note: 'The page gives the year 2024 only; sizes are those of the US from 5 February 2024.',
    rows: `
         CA
small_standard oz
 2     8.70
 4     8.88
 6     9.05
 8     9.21
 10    9.36
 12    9.51
 14    9.67
 16    9.87
large_standard lb
 0.25 10.08
 0.5  10.47
 0.75 10.95
 1    11.36
 1.25 12.82
 1.5  13.56
 1.75 13.83
 2    14.52
 2.25 14.79
 2.5  15.32
 2.75 15.57
 3    16.30
 20   16.95
 each 0.25 over 3  0.11
large_bulky lb
 50   21.84
 each 1 over 1  0.80
xl_0_50 lb
 50   39.64
xl_50_70 lb
 70   75.32
`,
  },
  {
    id: 'Canada from the US',
    programme: 'standard',
    from: ['US'],
    marketplaces: ['CA'],
    currencies: ['CAD'],
    periods: ['2024-02-05..'],
    grade: 'A',
    sources: ['us-remote'],
    note: 'The page gives the year 2024 only. Steps of the two extra-large tiers and anything above 70 lb are not known.',
    rows: `
         CA
small_standard oz
 2     8.21
 4     8.38
 6     8.55
 8     8.69
 10    8.83
 12    8.97
 14    9.11
 16    9.29
large_standard lb
 0.25  9.46
 0.5   9.82
 0.75 10.26
 1    10.63
 1.25 12.05
 1.5  12.75
 1.75 12.98
 2    13.63
 2.25 13.84
 2.5  14.29
 2.75 14.44
 3    15.08
 20   15.61
 each 0.25 over 3  0.11
large_bulky lb
 50   20.08
 each 1 over 1  0.80
xl_0_50 lb
 50   37.43
xl_50_70 lb
 70   71.76
`,
  },
];
