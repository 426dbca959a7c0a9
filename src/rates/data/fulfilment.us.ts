// Fulfilment fees per unit, United States, USD. How to read the rows: docs/rate-cards.md.
import type { FulfilmentTable } from '../types';

export const FULFILMENT_US: readonly FulfilmentTable[] = [
  {
    id: 'US 2026 standard',
    programme: 'standard',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..2026-10-14'],
    grade: 'B',
    sources: ['us-card-2026'],
    rows: `
         <10  10-50    >50
small_standard oz
 2      2.43   3.32   3.58
 4      2.49   3.42   3.68
 6      2.56   3.45   3.71
 8      2.66   3.54   3.80
 10     2.77   3.68   3.94
 12     2.82   3.78   4.04
 14     2.92   3.91   4.17
 16     2.95   3.96   4.22
large_standard lb
 0.25   2.91   3.73   3.99
 0.5    3.13   3.95   4.21
 0.75   3.38   4.20   4.46
 1      3.78   4.60   4.86
 1.25   4.22   5.04   5.30
 1.5    4.60   5.42   5.68
 1.75   4.75   5.57   5.83
 2      5.00   5.82   6.08
 2.25   5.10   5.92   6.18
 2.5    5.28   6.10   6.36
 2.75   5.44   6.26   6.52
 3      5.85   6.67   6.93
 20     6.15   6.97   7.23
 each 0.25 over 3   0.08
small_bulky lb
 50     6.78   7.55   7.55
 each 1 over 1   0.38
large_bulky lb
 50     8.58   9.35   9.35
 each 1 over 1   0.38
xl_0_50 lb
 50    25.56  26.33  26.33
 each 1 over 1   0.38
xl_50_70 lb
 70    36.55  37.32  37.32
 each 1 over 51   0.75
xl_70_150 lb
 150   50.55  51.32  51.32
 each 1 over 71   0.75
xl_150plus lb
 any  194.18 194.95 194.95
 each 1 over 151   0.19
`,
  },
  {
    id: 'US 2026 apparel',
    programme: 'apparel',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..2026-10-14'],
    grade: 'B',
    sources: ['us-card-2026'],
    rows: `
         <10  10-50    >50
small_standard oz
 2      2.62   3.51   3.77
 4      2.64   3.54   3.80
 6      2.68   3.59   3.85
 8      2.81   3.69   3.95
 10     3.00   3.91   4.17
 12     3.10   4.09   4.35
 14     3.20   4.20   4.46
 16     3.30   4.25   4.51
large_standard lb
 0.25   3.48   4.30   4.56
 0.5    3.68   4.50   4.76
 0.75   3.90   4.72   4.98
 1      4.35   5.17   5.43
 1.25   5.05   5.87   6.13
 1.5    5.22   6.04   6.30
 1.75   5.32   6.14   6.40
 2      5.43   6.25   6.51
 2.25   5.78   6.60   6.86
 2.5    5.90   6.72   6.98
 2.75   5.95   6.77   7.03
 3      6.08   6.90   7.16
 20     6.15   6.97   7.23
 each 0.5 over 3   0.16
small_bulky lb
 50     6.78   7.55   7.55
 each 1 over 1   0.38
large_bulky lb
 50     8.58   9.35   9.35
 each 1 over 1   0.38
xl_0_50 lb
 50    25.56  26.33  26.33
 each 1 over 1   0.38
xl_50_70 lb
 70    36.55  37.32  37.32
 each 1 over 51   0.75
xl_70_150 lb
 150   50.55  51.32  51.32
 each 1 over 71   0.75
xl_150plus lb
 any  194.18 194.95 194.95
 each 1 over 151   0.19
`,
  },
  {
    id: 'US 2026 dangerous',
    programme: 'dangerous',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..2026-10-14'],
    grade: 'B',
    sources: ['us-card-2026'],
    rows: `
         <10  10-50    >50
small_standard oz
 2      3.40   4.29   4.55
 4      3.43   4.36   4.62
 6      3.48   4.37   4.63
 8      3.55   4.43   4.69
 10     3.64   4.55   4.81
 12     3.65   4.61   4.87
 14     3.73   4.72   4.98
 16     3.77   4.78   5.04
large_standard lb
 0.25   3.73   4.55   4.81
 0.5    3.94   4.76   5.02
 0.75   4.17   4.99   5.25
 1      4.37   5.19   5.45
 1.25   4.82   5.64   5.90
 1.5    5.20   6.02   6.28
 1.75   5.35   6.17   6.43
 2      5.49   6.31   6.57
 2.25   5.56   6.38   6.64
 2.5    5.74   6.56   6.82
 2.75   5.90   6.72   6.98
 3      6.31   7.13   7.39
 20     6.61   7.43   7.69
 each 0.25 over 3   0.08
small_bulky lb
 50     7.50   8.27   8.27
 each 1 over 1   0.38
large_bulky lb
 50     9.30  10.07  10.07
 each 1 over 1   0.38
xl_0_50 lb
 50    27.67  28.44  28.44
 each 1 over 1   0.38
xl_50_70 lb
 70    39.76  40.53  40.53
 each 1 over 51   0.75
xl_70_150 lb
 150   57.68  58.45  58.45
 each 1 over 71   0.75
xl_150plus lb
 any  218.76 219.53 219.53
 each 1 over 151   0.19
`,
  },
  {
    id: 'US peak 2026/27 standard',
    programme: 'standard',
    season: 'peak',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'B',
    sources: ['us-card-2026'],
    rows: `
         <10  10-50    >50
small_standard oz
 2      2.62   3.51   3.77
 4      2.68   3.61   3.87
 6      2.76   3.65   3.91
 8      2.86   3.74   4.00
 10     2.98   3.89   4.15
 12     3.03   3.99   4.25
 14     3.14   4.13   4.39
 16     3.17   4.18   4.44
large_standard lb
 0.25   3.15   3.97   4.23
 0.5    3.39   4.21   4.47
 0.75   3.66   4.48   4.74
 1      4.07   4.89   5.15
 1.25   4.52   5.34   5.60
 1.5    4.91   5.73   5.99
 1.75   5.07   5.89   6.15
 2      5.33   6.15   6.41
 2.25   5.47   6.29   6.55
 2.5    5.67   6.49   6.75
 2.75   5.84   6.66   6.92
 3      6.26   7.08   7.34
 20     6.69   7.51   7.77
 each 0.25 over 3   0.08
small_bulky lb
 50     7.82   8.59   8.59
 each 1 over 1   0.38
large_bulky lb
 50     9.62  10.39  10.39
 each 1 over 1   0.38
xl_0_50 lb
 50    28.29  29.06  29.06
 each 1 over 1   0.38
xl_50_70 lb
 70    39.36  40.13  40.13
 each 1 over 51   0.75
xl_70_150 lb
 150   54.97  55.74  55.74
 each 1 over 71   0.75
xl_150plus lb
 any  202.69 203.46 203.46
 each 1 over 151   0.19
`,
  },
  {
    id: 'US peak 2026/27 apparel',
    programme: 'apparel',
    season: 'peak',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['us-card-2026'],
    rows: `
         <10  10-50    >50
small_standard oz
 2      2.85   3.74   4.00
 4      2.87   3.77   4.03
 6      2.93   3.84   4.10
 8      3.06   3.94   4.20
 10     3.27   4.18   4.44
 12     3.37   4.36   4.62
 14     3.49   4.49   4.75
 16     3.59   4.54   4.80
large_standard lb
 0.25   3.79   4.61   4.87
 0.5    4.00   4.82   5.08
 0.75   4.23   5.05   5.31
 1      4.69   5.51   5.77
 1.25   5.42   6.24   6.50
 1.5    5.59   6.41   6.67
 1.75   5.71   6.53   6.79
 2      5.82   6.64   6.90
 2.25   6.22   7.04   7.30
 2.5    6.34   7.16   7.42
 2.75   6.41   7.23   7.49
 3      6.54   7.36   7.62
 20     6.82   7.64   7.90
 each 0.5 over 3   0.16
small_bulky lb
 50     7.82   8.59   8.59
 each 1 over 1   0.38
large_bulky lb
 50     9.62  10.39  10.39
 each 1 over 1   0.38
xl_0_50 lb
 50    28.29  29.06  29.06
 each 1 over 1   0.38
xl_50_70 lb
 70    39.36  40.13  40.13
 each 1 over 51   0.75
xl_70_150 lb
 150   54.97  55.74  55.74
 each 1 over 71   0.75
xl_150plus lb
 any  202.69 203.46 203.46
 each 1 over 151   0.19
`,
  },
  {
    id: 'US peak 2026/27 dangerous',
    programme: 'dangerous',
    season: 'peak',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['us-card-2026'],
    rows: `
         <10  10-50    >50
small_standard oz
 2      3.74   4.63   4.89
 4      3.80   4.73   4.99
 6      3.88   4.77   5.03
 8      3.98   4.86   5.12
 10     4.10   5.01   5.27
 12     4.14   5.10   5.36
 14     4.25   5.24   5.50
 16     4.32   5.33   5.59
large_standard lb
 0.25   4.32   5.14   5.40
 0.5    4.56   5.38   5.64
 0.75   4.82   5.64   5.90
 1      5.04   5.86   6.12
 1.25   5.51   6.33   6.59
 1.5    5.91   6.73   6.99
 1.75   6.08   6.90   7.16
 2      6.24   7.06   7.32
 2.25   6.33   7.15   7.41
 2.5    6.53   7.35   7.61
 2.75   6.70   7.52   7.78
 3      7.12   7.94   8.20
 20     7.51   8.33   8.59
 each 0.25 over 3   0.08
small_bulky lb
 50     9.06   9.83   9.83
 each 1 over 1   0.38
large_bulky lb
 50    10.86  11.63  11.63
 each 1 over 1   0.38
xl_0_50 lb
 50    31.71  32.48  32.48
 each 1 over 1   0.38
xl_50_70 lb
 70    43.86  44.63  44.63
 each 1 over 51   0.75
xl_70_150 lb
 150   64.04  64.81  64.81
 each 1 over 71   0.75
xl_150plus lb
 any  230.84 231.61 231.61
 each 1 over 151   0.19
`,
  },
  {
    id: 'US 2024 and 2025 standard',
    programme: 'standard',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-04-15..2024-10-14', '2025-01-15..2025-10-14'],
    grade: 'B',
    sources: ['us-card-2025', 'us-examples'],
    rows: `
         <10   >=10
small_standard oz
 2      2.29   3.06
 4      2.38   3.15
 6      2.47   3.24
 8      2.56   3.33
 10     2.66   3.43
 12     2.76   3.53
 14     2.83   3.60
 16     2.88   3.65
large_standard lb
 0.25   2.91   3.68
 0.5    3.13   3.90
 0.75   3.38   4.15
 1      3.78   4.55
 1.25   4.22   4.99
 1.5    4.60   5.37
 1.75   4.75   5.52
 2      5.00   5.77
 2.25   5.10   5.87
 2.5    5.28   6.05
 2.75   5.44   6.21
 3      5.85   6.62
 20     6.15   6.92
 each 0.25 over 3   0.08
large_bulky lb
 50     8.84   9.61
 each 1 over 1   0.38
xl_0_50 lb
 50    25.56  26.33
 each 1 over 1   0.38
xl_50_70 lb
 70    39.35  40.12
 each 1 over 51   0.75
xl_70_150 lb
 150   54.04  54.81
 each 1 over 71   0.75
xl_150plus lb
 any  194.18 194.95
 each 1 over 151   0.19
`,
  },
  {
    id: 'US 2024 and 2025 apparel',
    programme: 'apparel',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-04-15..2024-10-14', '2025-01-15..2025-10-14'],
    grade: 'C',
    sources: ['us-card-2025', 'us-examples'],
    note: 'Large standard-size is derived: the 10-50 column of 2026 less 0.05, a relation that holds in every row of the standard table.',
    partial: ['small_standard'],
    rows: `
         <10   >=10
small_standard oz
 2         -   3.27
large_standard lb
 0.25   3.48   4.25
 0.5    3.68   4.45
 0.75   3.90   4.67
 1      4.35   5.12
 1.25   5.05   5.82
 1.5    5.22   5.99
 1.75   5.32   6.09
 2      5.43   6.20
 2.25   5.78   6.55
 2.5    5.90   6.67
 2.75   5.95   6.72
 3      6.08   6.85
 20     6.15   6.92
 each 0.5 over 3   0.16
large_bulky lb
 50     8.84   9.61
 each 1 over 1   0.38
xl_0_50 lb
 50    25.56  26.33
 each 1 over 1   0.38
xl_50_70 lb
 70    39.35  40.12
 each 1 over 51   0.75
xl_70_150 lb
 150   54.04  54.81
 each 1 over 71   0.75
xl_150plus lb
 any  194.18 194.95
 each 1 over 151   0.19
`,
  },
  {
    id: 'US 2024 and 2025 dangerous',
    programme: 'dangerous',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-04-15..2024-10-14', '2025-01-15..2025-10-14'],
    grade: 'C',
    sources: ['us-card-2025', 'us-examples'],
    note: 'Large standard-size is derived: the 10-50 column of 2026 less 0.05, a relation that holds in every row of the standard table.',
    rows: `
       <10 >=10
large_standard lb
 0.25 3.73 4.50
 0.5  3.94 4.71
 0.75 4.17 4.94
 1    4.37 5.14
 1.25 4.82 5.59
 1.5  5.20 5.97
 1.75 5.35 6.12
 2    5.49 6.26
 2.25 5.56 6.33
 2.5  5.74 6.51
 2.75 5.90 6.67
 3    6.31 7.08
 20   6.61 7.38
 each 0.25 over 3 0.08
`,
  },
  {
    id: 'US peak 2024/25 and 2025/26 standard',
    programme: 'standard',
    season: 'peak',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-10-15..2025-01-14', '2025-10-15..2026-01-14'],
    grade: 'B',
    sources: ['us-card-2025', 'us-examples'],
    rows: `
         <10   >=10
small_standard oz
 2      2.48   3.25
 4      2.57   3.34
 6      2.67   3.44
 8      2.76   3.53
 10     2.87   3.64
 12     2.97   3.74
 14     3.05   3.82
 16     3.10   3.87
large_standard lb
 0.25   3.15   3.92
 0.5    3.39   4.16
 0.75   3.66   4.43
 1      4.07   4.84
 1.25   4.52   5.29
 1.5    4.91   5.68
 1.75   5.07   5.84
 2      5.33   6.10
 2.25   5.47   6.24
 2.5    5.67   6.44
 2.75   5.84   6.61
 3      6.26   7.03
 20     6.69   7.46
 each 0.25 over 3   0.08
large_bulky lb
 50     9.88  10.65
 each 1 over 1   0.38
xl_0_50 lb
 50    28.29  29.06
 each 1 over 1   0.38
xl_50_70 lb
 70    42.16  42.93
 each 1 over 51   0.75
xl_70_150 lb
 150   58.46  59.23
 each 1 over 71   0.75
xl_150plus lb
 any  202.69 203.46
 each 1 over 151   0.19
`,
  },
  {
    id: 'US peak 2024/25 and 2025/26 apparel',
    programme: 'apparel',
    season: 'peak',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-10-15..2025-01-14', '2025-10-15..2026-01-14'],
    grade: 'C',
    sources: ['us-card-2025', 'us-examples'],
    note: 'Large standard-size is derived: the 10-50 column of 2026 less 0.05, a relation that holds in every row of the standard table.',
    rows: `
         <10   >=10
large_standard lb
 0.25   3.79   4.56
 0.5    4.00   4.77
 0.75   4.23   5.00
 1      4.69   5.46
 1.25   5.42   6.19
 1.5    5.59   6.36
 1.75   5.71   6.48
 2      5.82   6.59
 2.25   6.22   6.99
 2.5    6.34   7.11
 2.75   6.41   7.18
 3      6.54   7.31
 20     6.82   7.59
 each 0.5 over 3   0.16
large_bulky lb
 50     9.88  10.65
 each 1 over 1   0.38
xl_0_50 lb
 50    28.29  29.06
 each 1 over 1   0.38
xl_50_70 lb
 70    42.16  42.93
 each 1 over 51   0.75
xl_70_150 lb
 150   58.46  59.23
 each 1 over 71   0.75
xl_150plus lb
 any  202.69 203.46
 each 1 over 151   0.19
`,
  },
  {
    id: 'US peak 2024/25 and 2025/26 dangerous',
    programme: 'dangerous',
    season: 'peak',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-10-15..2025-01-14', '2025-10-15..2026-01-14'],
    grade: 'C',
    sources: ['us-card-2025', 'us-examples'],
    note: 'Large standard-size is derived: the 10-50 column of 2026 less 0.05, a relation that holds in every row of the standard table.',
    rows: `
       <10 >=10
large_standard lb
 0.25 4.32 5.09
 0.5  4.56 5.33
 0.75 4.82 5.59
 1    5.04 5.81
 1.25 5.51 6.28
 1.5  5.91 6.68
 1.75 6.08 6.85
 2    6.24 7.01
 2.25 6.33 7.10
 2.5  6.53 7.30
 2.75 6.70 7.47
 3    7.12 7.89
 20   7.51 8.28
 each 0.25 over 3 0.08
`,
  },
  {
    id: 'US February 2024 standard',
    programme: 'standard',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-02-05..2024-04-14'],
    grade: 'A',
    sources: ['low-inventory'],
    partial: ['small_standard', 'large_standard'],
    note: 'Three rows from examples on the page; the rest of this card is not known.',
    rows: `
           <10 >=10
small_standard oz
 6..8        - 3.49
large_standard lb
 0.25..0.5   - 4.08
 2..2.25     - 6.10
`,
  },
  {
    id: 'US 2023 standard',
    programme: 'standard',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2023-01-17..2023-10-14', '2024-01-15..2024-02-04'],
    grade: 'B',
    sources: ['us-card-2023'],
    note: 'The peak fees of 2023/24 are not known. From 29 August 2023 items under 10 USD cost 0.77 less; the higher fee stands here.',
    rows: `
         all
small_standard oz
 4      3.22
 8      3.40
 12     3.58
 16     3.77
large_standard lb
 0.25   3.86
 0.5    4.08
 0.75   4.24
 1      4.75
 1.5    5.40
 2      5.69
 2.5    6.10
 3      6.39
 20     7.17
 each 0.5 over 3   0.16
small_oversize lb
 70     9.73
 each 1 over 1   0.42
medium_oversize lb
 150   19.05
 each 1 over 1   0.42
large_oversize lb
 150   89.98
 each 1 over 90   0.83
special_oversize lb
 any  158.49
 each 1 over 90   0.83
`,
  },
  {
    id: 'US 2023 apparel',
    programme: 'apparel',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2023-01-17..2023-10-14', '2024-01-15..2024-02-04'],
    grade: 'C',
    sources: ['us-card-2023'],
    rows: `
         all
small_standard oz
 4      3.43
 8      3.58
 12     3.87
 16     4.15
large_standard lb
 0.25   4.43
 0.5    4.63
 0.75   4.84
 1      5.32
 1.5    6.10
 2      6.37
 2.5    6.83
 3      7.05
 20     7.17
 each 0.5 over 3   0.16
small_oversize lb
 70     9.73
 each 1 over 1   0.42
medium_oversize lb
 150   19.05
 each 1 over 1   0.42
large_oversize lb
 150   89.98
 each 1 over 90   0.83
special_oversize lb
 any  158.49
 each 1 over 90   0.83
`,
  },
  {
    id: 'US 2023 small and light',
    programme: 'small-and-light',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2023-01-17..2023-08-28'],
    grade: 'C',
    sources: ['us-card-2023'],
    note: 'Only for items that the seller enrolled, up to 12 USD.',
    partial: ['large_standard'],
    rows: `
       all
small_standard oz
 4    2.47
 8    2.54
 12   2.61
 16   3.15
large_standard lb
 0.25 2.66
 0.5  2.77
 0.75 2.94
 1    3.77
 1.5  4.42
 2    4.68
 2.5  5.19
 3    5.40
`,
  },
];
