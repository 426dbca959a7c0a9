// Fulfilment fees per unit in Europe, GBP, EUR, SEK and PLN. Germany: the card with storage in Poland and the Czech Republic; without it 0.26 EUR more
// (see surcharges). How to read the rows: docs/rate-cards.md.
import type { FulfilmentTable } from '../types';

export const FULFILMENT_EUROPE: readonly FulfilmentTable[] = [
  {
    id: 'Europe envelopes',
    programme: 'standard',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2025-02-01..'],
    grade: 'B',
    sources: ['eu-card-2025', 'eu-card-2026'],
    rows: `
        UK   DE   FR   IT   ES
light_envelope kg
 0.02 1.83 2.07 2.75 3.23 2.77
 0.04 1.87 2.11 2.76 3.26 2.84
 0.06 1.89 2.13 2.78 3.28 2.87
 0.08 2.07 2.26 3.30 3.39 3.21
 0.1  2.08 2.28 3.32 3.41 3.23
standard_envelope kg
 0.21 2.10 2.31 3.33 3.45 3.26
 0.46 2.16 2.42 3.77 3.64 3.45
large_envelope kg
 0.96 2.72 2.78 4.39 3.94 3.60
extra_large_envelope kg
 0.96 2.94 3.16 4.72 4.17 3.85
`,
  },
  {
    id: 'Europe parcels from December 2025',
    programme: 'standard',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2025-12-15..'],
    grade: 'B',
    sources: ['eu-card-2026', 'eu-cut-2025'],
    rows: `
        UK   DE   FR   IT   ES
small_parcel kg
 0.15 2.91 3.12 4.56 4.13 3.52
 0.4  3.00 3.13 5.07 4.54 3.74
 0.9  3.04 3.14 5.79 4.95 3.95
 1.4  3.05 3.15 5.87 5.11 4.21
 1.9  3.25 3.17 6.10 5.14 4.27
 3.9  3.27 4.28 7.80 5.16 5.50
standard_parcel kg
 0.15 2.94 3.13 4.58 4.29 3.55
 0.4  3.01 3.16 5.22 4.70 3.77
 0.9  3.06 3.18 6.01 5.15 3.99
 1.4  3.26 3.67 6.41 5.26 4.85
 1.9  3.48 3.69 6.44 5.29 4.94
 2.9  3.49 4.29 7.08 5.30 4.98
 3.9  3.54 4.83 7.81 5.35 5.53
 5.9  3.56 4.96 8.22 5.38 5.96
 8.9  3.57 5.77 8.84 5.41 7.24
 11.9 3.58 6.39 9.38 6.25 7.85
`,
  },
  {
    id: 'Europe oversize 2026',
    programme: 'standard',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    rows: `
        UK    DE    FR    IT    ES
small_oversize kg
 any  3.49  4.30  7.05  7.21  5.68
 about-each 1 over 0.76  0.25  0.18  0.20  0.08  0.04
standard_oversize_light kg
 any  4.35  4.33  7.29  7.45  6.55
 about-each 1 over 0.76  0.15  0.18  0.21  0.22  0.34
standard_oversize_heavy kg
 any  6.58  6.99 10.42 10.63 11.72
 about-each 1 over 15.76  0.08  0.07  0.11  0.08  0.27
standard_oversize_large kg
 any  5.67  5.80  8.47  9.13  6.76
 about-each 1 over 0.76  0.07  0.08  0.13  0.09  0.33
bulky_oversize kg
 any 10.20  7.98 15.38  9.59  9.95
 about-each 1 over 0.76  0.24  0.27  0.45  0.30  0.43
heavy_oversize kg
 any 13.04 12.74 15.59 16.85 14.00
 about-each 1 over 31.5  0.09  0.15  0.18  0.15  0.12
special_oversize kg
 30  16.22 21.30 24.88 21.70 19.93
 40  17.24 24.19 28.77 24.10 20.80
 50  34.38 47.98 46.66 32.19 34.32
 60  42.04 51.99 50.54 32.82 36.93
 any 42.04 51.99 50.54 32.82 36.93
 about-each 1 over 60  0.35  0.36  0.49  0.65  0.45
`,
  },
  {
    id: 'Europe 2026, smaller shops',
    programme: 'standard',
    marketplaces: ['NL', 'SE', 'PL', 'BE'],
    currencies: ['EUR', 'SEK', 'PLN'],
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    rows: `
         NL     SE    PL    BE
light_envelope kg
 0.02  2.31  33.35  3.04  2.26
 0.04  2.35  33.52  3.05  2.31
 0.06  2.35  33.70  3.06  2.31
 0.08  2.45  35.08  3.13  2.41
 0.1   2.47  35.20  3.14  2.43
standard_envelope kg
 0.21  2.51  35.47  3.16  2.47
 0.46  2.60  41.09  3.36  2.56
large_envelope kg
 0.96  3.26  42.35  3.49  3.21
extra_large_envelope kg
 0.96  3.61  45.62  3.58  3.53
small_parcel kg
 0.15  3.47  45.41  3.61  3.39
 0.4   3.51  47.29  3.67  3.67
 0.9   4.03  48.19  3.71  4.15
 1.4   4.50  52.68  3.76  4.63
 1.9   4.82  54.49  3.81  4.95
 3.9   5.90  64.10  3.93  6.38
standard_parcel kg
 0.15  3.69  48.58  3.67  3.46
 0.4   4.04  51.70  3.73  3.85
 0.9   4.39  52.04  3.80  4.39
 1.4   4.72  58.46  3.89  4.99
 1.9   4.76  61.53  3.97  5.41
 2.9   4.82  65.36  4.10  6.27
 3.9   5.15  65.71  4.15  6.30
 5.9   5.30  70.20  4.19  6.54
 8.9   5.74  72.20  4.24  6.90
 11.9  6.31  87.92  4.37  7.36
small_oversize kg
 any   7.02  82.32  4.13  6.63
 about-each 1 over 0.76  0.07   0.73  0.03  0.04
standard_oversize_light kg
 any   7.12  82.59  4.15  6.66
 about-each 1 over 0.76  0.22   3.10  0.14  0.23
standard_oversize_heavy kg
 any  10.24 129.09  6.15 10.15
 about-each 1 over 15.76  0.22   4.00  0.15  0.24
standard_oversize_large kg
 any   7.22  83.09  4.18  6.69
 about-each 1 over 0.76  0.23   4.00  0.16  0.29
bulky_oversize kg
 any   9.96 118.02  6.27  9.50
 about-each 1 over 0.76  0.32   4.90  0.16  0.35
heavy_oversize kg
 any  16.22 192.14 10.21 15.47
 about-each 1 over 31.5  0.62   9.49  0.39  0.68
`,
  },
  {
    id: 'Europe selected categories',
    programme: 'selected',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2025-05-15..'],
    grade: 'B',
    sources: ['eu-card-2026', 'eu-selected-2025'],
    rows: `
        UK   DE   FR   IT   ES
small_parcel_1 kg
 3.9  2.83 3.04 4.97 4.54 3.55
 each 0.1 over 0.1 0.02 0.05 0.03 0.02 0.04
small_parcel_2 kg
 3.9  2.87 3.08 5.01 4.58 3.59
 each 0.1 over 0.1 0.02 0.06 0.05 0.03 0.04
small_parcel_3 kg
 3.9  2.91 3.12 5.05 4.62 3.62
 each 0.1 over 0.1 0.02 0.07 0.08 0.06 0.05
medium_parcel_1 kg
 11.9 2.97 3.24 5.45 4.83 3.85
 each 0.1 over 0.1 0.02 0.07 0.08 0.06 0.07
medium_parcel_2 kg
 11.9 3.10 3.47 5.69 5.05 3.91
 each 0.1 over 0.1 0.03 0.07 0.08 0.07 0.08
large_parcel_1 kg
 11.9 3.34 3.71 6.16 5.30 4.08
 each 0.1 over 0.1 0.03 0.07 0.08 0.08 0.11
large_parcel_2 kg
 11.9 3.97 4.12 6.25 5.44 4.53
 each 0.1 over 0.1 0.03 0.08 0.08 0.08 0.11
`,
  },
  {
    id: 'Europe selected categories, smaller shops',
    programme: 'selected',
    marketplaces: ['NL', 'SE', 'PL', 'BE'],
    currencies: ['EUR', 'SEK', 'PLN'],
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    rows: `
        NL    SE   PL   BE
small_parcel_1 kg
 3.9  3.43 40.91 3.25 3.48
 each 0.1 over 0.1 0.07  0.77 0.01 0.07
small_parcel_2 kg
 3.9  3.52 41.23 3.29 3.52
 each 0.1 over 0.1 0.07  0.77 0.01 0.07
small_parcel_3 kg
 3.9  3.62 41.76 3.33 3.67
 each 0.1 over 0.1 0.08  0.77 0.01 0.07
medium_parcel_1 kg
 11.9 3.77 45.06 3.37 3.84
 each 0.1 over 0.1 0.08  0.89 0.01 0.08
medium_parcel_2 kg
 11.9 4.01 46.44 3.41 4.15
 each 0.1 over 0.1 0.08  0.89 0.01 0.08
large_parcel_1 kg
 11.9 4.06 46.76 3.45 4.20
 each 0.1 over 0.1 0.08  0.89 0.01 0.08
large_parcel_2 kg
 11.9 4.15 47.18 3.57 4.34
 each 0.1 over 0.1 0.08  0.89 0.02 0.08
`,
  },
  {
    id: 'Europe low price',
    programme: 'low-price',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    rows: `
        UK   DE   FR   IT   ES
light_envelope kg
 0.02 1.46 1.61 2.24 2.64 2.15
 0.04 1.50 1.64 2.26 2.65 2.21
 0.06 1.52 1.66 2.27 2.67 2.23
 0.08 1.67 1.80 2.79 2.79 2.55
 0.1  1.70 1.83 2.81 2.81 2.59
standard_envelope kg
 0.21 1.73 1.86 2.81 2.81 2.61
 0.46 1.87 2.02 3.31 3.04 2.85
large_envelope kg
 0.96 2.42 2.39 3.96 3.35 3.00
extra_large_envelope kg
 0.96 2.65 2.78 4.31 3.59 3.23
small_parcel kg
 0.15 2.67 2.78 4.31 3.59 3.23
 0.4  2.70 2.99 4.71 3.91 3.46
`,
  },
  {
    id: 'Europe low price, smaller shops',
    programme: 'low-price',
    marketplaces: ['NL', 'SE', 'PL', 'BE'],
    currencies: ['EUR', 'SEK', 'PLN'],
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    rows: `
        NL    SE   PL   BE
light_envelope kg
 0.02 1.96 28.71 1.68 1.74
 0.04 2.00 28.91 1.70 1.77
 0.06 2.00 29.07 1.70 1.78
 0.08 2.08 30.56 1.72 1.83
 0.1  2.11 30.74 1.73 1.86
standard_envelope kg
 0.21 2.16 31.56 1.74 1.98
 0.46 2.25 36.61 1.83 2.12
large_envelope kg
 0.96 2.91 37.79 1.89 2.66
extra_large_envelope kg
 0.96 3.26 40.84 1.91 2.96
small_parcel kg
 0.15 3.13 41.23 1.81 2.64
 0.4  3.17 43.31 1.86 2.96
`,
  },
  {
    id: 'UK peak 2026/27',
    programme: 'standard',
    season: 'peak',
    marketplaces: ['UK'],
    currencies: ['GBP'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['eu-card-2026'],
    rows: `
        UK
large_envelope kg
 0.96 2.79
extra_large_envelope kg
 0.96 3.01
small_parcel kg
 0.15 3.02
 0.4  3.11
 0.9  3.15
 1.4  3.16
 1.9  3.37
 3.9  3.39
standard_parcel kg
 0.15 3.05
 0.4  3.12
 0.9  3.18
 1.4  3.38
 1.9  3.61
 2.9  3.62
 3.9  3.67
 5.9  3.69
 8.9  3.70
 11.9 3.71
`,
  },
  {
    id: 'Germany peak 2026/27',
    programme: 'standard',
    season: 'peak',
    marketplaces: ['DE'],
    currencies: ['EUR'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['eu-card-2026'],
    rows: `
        DE
large_envelope kg
 0.96 2.78
small_parcel kg
 0.15 3.33
 0.4  3.34
 0.9  3.35
 1.4  3.37
 1.9  3.39
 3.9  4.57
standard_parcel kg
 0.15 3.34
 0.4  3.38
 0.9  3.40
 1.4  3.92
 1.9  3.94
 2.9  4.58
 3.9  5.16
 5.9  5.30
 8.9  6.16
 11.9 6.83
`,
  },
  {
    id: 'Europe selected categories, peak 2026/27',
    programme: 'selected',
    season: 'peak',
    marketplaces: ['UK', 'DE'],
    currencies: ['GBP', 'EUR'],
    periods: ['2026-10-15..2027-01-14'],
    grade: 'C',
    sources: ['eu-card-2026'],
    rows: `
        UK   DE
small_parcel_1 kg
 3.9  2.94 3.25
 each 0.1 over 0.1 0.02 0.05
small_parcel_2 kg
 3.9  2.98 3.29
 each 0.1 over 0.1 0.02 0.06
small_parcel_3 kg
 3.9  3.02 3.33
 each 0.1 over 0.1 0.02 0.07
medium_parcel_1 kg
 11.9 3.08 3.46
 each 0.1 over 0.1 0.02 0.07
medium_parcel_2 kg
 11.9 3.22 3.71
 each 0.1 over 0.1 0.03 0.07
large_parcel_1 kg
 11.9 3.47 3.96
 each 0.1 over 0.1 0.03 0.07
large_parcel_2 kg
 11.9 4.12 4.40
 each 0.1 over 0.1 0.03 0.09
`,
  },
  {
    id: 'Europe parcels 2025',
    programme: 'standard',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2025-02-01..2025-12-14'],
    grade: 'B',
    sources: ['eu-card-2025'],
    rows: `
        UK   DE    FR   IT   ES
small_parcel kg
 0.15 2.91 3.12  4.56 4.13 3.52
 0.4  3.00 3.14  5.07 4.54 3.74
 0.9  3.04 3.41  5.79 4.95 3.95
 1.4  3.05 4.03  5.87 5.51 4.21
 1.9  3.25 4.23  6.10 5.81 4.27
 3.9  5.10 5.31  9.10 6.93 5.50
standard_parcel kg
 0.15 2.94 3.13  4.58 4.29 3.55
 0.4  3.01 3.52  5.40 4.70 4.05
 0.9  3.06 3.64  6.28 5.15 4.45
 1.4  3.26 4.28  6.41 5.81 4.85
 1.9  3.48 4.71  6.84 6.05 4.94
 2.9  4.73 4.94  9.36 6.71 4.98
 3.9  5.16 5.41  9.55 6.96 5.53
 5.9  5.19 5.69  9.67 7.25 7.02
 8.9  5.57 6.15 10.53 8.04 7.24
 11.9 5.77 6.39 11.03 8.63 7.85
`,
  },
  {
    id: 'Europe oversize 2025',
    programme: 'standard',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    currencies: ['GBP', 'EUR'],
    periods: ['2025-02-01..2026-01-31'],
    grade: 'B',
    sources: ['eu-card-2025'],
    note: 'The step per kg of bulky oversize is not known for France, Italy and Spain.',
    rows: `
        UK    DE    FR    IT    ES
small_oversize kg
 any  3.65  4.53  7.23  7.39  5.86
 about-each 1 over 0.76  0.25  0.48  0.24  0.12  0.10
standard_oversize_light kg
 any  4.67  4.65  7.61  7.78  6.91
 about-each 1 over 0.76  0.24  0.29  0.38  0.38  0.47
standard_oversize_heavy kg
 any  8.28  8.93 13.00 13.31 13.50
 about-each 1 over 15.76  0.20  0.14  0.09  0.18  0.07
standard_oversize_large kg
 any  6.20  6.41  9.07  9.74  7.88
 about-each 1 over 0.76  0.16  0.18  0.23  0.20  0.28
bulky_oversize kg
 any 11.53  9.52 16.92 11.13 11.49
 about-each 1 over 0.76  0.31  0.36     -     -     -
heavy_oversize kg
 any 13.04 12.74 22.02 16.85 14.00
 about-each 1 over 31.5  0.09  0.15  0.18  0.15  0.12
special_oversize kg
 30  16.22 21.30 24.88 19.91 19.93
 40  17.24 24.19 32.04 22.11 20.80
 50  34.38 47.98 54.51 29.53 34.32
 60  42.04 51.99 58.64 30.11 36.93
 any 42.04 51.99 58.64 30.11 36.93
 about-each 1 over 60  0.35  0.36  0.40  0.60  0.45
`,
  },
  {
    id: 'Europe peak 2025/26',
    programme: 'standard',
    season: 'peak',
    marketplaces: ['UK', 'DE'],
    currencies: ['GBP', 'EUR'],
    periods: ['2025-10-15..2026-01-14'],
    grade: 'C',
    sources: ['eu-card-2025', 'eu-cut-2025'],
    note: 'Parcel fees fell on 15 December 2025 while the peak still ran; which rate held until 14 January is not known. Germany: the published card without Central European storage, less 0.26.',
    rows: `
        UK   DE
large_envelope kg
 0.96 2.77 2.78
extra_large_envelope kg
 0.96 3.00 3.16
small_parcel kg
 0.15 3.00 3.27
 0.4  3.09 3.30
 0.9  3.13 3.58
 1.4  3.14 4.23
 1.9  3.34 4.44
 3.9  5.25 5.57
standard_parcel kg
 0.15 3.03 3.29
 0.4  3.10 3.69
 0.9  3.15 3.82
 1.4  3.36 4.49
 1.9  3.58 4.94
 2.9  4.87 5.18
 3.9  5.32 5.68
 5.9  5.34 5.97
 8.9  5.74 6.45
 11.9 5.95 6.70
`,
  },
  {
    id: 'UK 2023',
    programme: 'standard',
    marketplaces: ['UK'],
    currencies: ['GBP'],
    periods: ['2023-03-01..2024-01-31'],
    grade: 'C',
    sources: ['selleramp'],
    partial: ['standard_parcel'],
    note: 'One row of a calculator; the European cards of 2023 and 2024 are not known.',
    rows: `
            UK
standard_parcel kg
 5.9..8.9 6.66
`,
  },
  {
    id: 'Ireland 2026',
    programme: 'standard',
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    note: 'A promotional card.',
    rows: `
          IE
small_envelope kg
 0.08   0.63
standard_envelope kg
 0.06   0.79
 0.21   0.94
 0.46   1.09
large_envelope kg
 0.96   1.35
extra_large_envelope kg
 0.96   1.53
small_parcel kg
 0.15   1.53
 0.4    1.68
 0.9    2.02
 1.4    2.33
 1.9    2.54
 3.9    3.26
standard_parcel kg
 0.15   1.87
 0.4    2.08
 0.9    2.37
 1.4    2.75
 1.9    3.02
 2.9    3.50
 3.9    3.52
 5.9    3.67
 8.9    3.88
 11.9   4.13
small_oversize kg
 0.76   3.50
 1.26   3.73
 1.76   4.25
 any    4.25
 about-each 1 over 1.76  0.01
standard_oversize kg
 0.76   4.18
 1.76   4.33
 2.76   4.53
 3.76   4.55
 4.76   4.58
 9.76   4.73
 14.76  5.08
 19.76  5.13
 24.76  5.20
 29.76  5.25
 any    5.25
 about-each 1 over 29.76  0.01
large_oversize kg
 4.76   5.10
 9.76   5.50
 14.76  5.75
 19.76  6.13
 24.76  6.75
 31.5   6.80
 any    6.80
 about-each 1 over 31.5  0.01
`,
  },
  {
    id: 'Ireland 2026, selected categories',
    programme: 'selected',
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    rows: `
          IE
small_parcel_1 kg
 3.9    1.65
 each 0.1 over 0.1  0.03
small_parcel_2 kg
 3.9    1.76
 each 0.1 over 0.1  0.03
small_parcel_3 kg
 3.9    1.89
 each 0.1 over 0.1  0.03
medium_parcel_1 kg
 11.9   2.14
 each 0.1 over 0.1  0.04
medium_parcel_2 kg
 11.9   2.29
 each 0.1 over 0.1  0.04
large_parcel_1 kg
 11.9   2.33
 each 0.1 over 0.1  0.04
large_parcel_2 kg
 11.9   2.43
 each 0.1 over 0.1  0.04
`,
  },
  {
    id: 'Ireland 2026, low price',
    programme: 'low-price',
    marketplaces: ['IE'],
    currencies: ['EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['ie-card'],
    note: 'Up to which price is not known, so it is never expected.',
    rows: `
          IE
small_envelope kg
 0.08   0.46
standard_envelope kg
 0.06   0.62
 0.21   0.77
 0.46   0.92
large_envelope kg
 0.96   1.18
extra_large_envelope kg
 0.96   1.36
small_parcel kg
 0.15   1.36
 0.4    1.51
`,
  },
];
