// What Amazon adds to the fulfilment fee, inside the same line, and what stands around the referral fee in Europe.
import type { MarketplaceCode } from '../../policy/marketplaces';
import type { AmountSurcharge, CategoryList, ExtraAmount, FeeTaxes, PriceLimits, RateSurcharge } from '../types';

/** Shops with the European cards. */
export const EUROPE: readonly MarketplaceCode[] = ['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE', 'IE'];
const BIG_FIVE: readonly MarketplaceCode[] = ['UK', 'DE', 'FR', 'IT', 'ES'];

/** Fuel and logistics surcharge on the base fee. */
export const FUEL: readonly RateSurcharge[] = [
  {
    id: 'fuel, North America',
    marketplaces: ['US', 'CA'],
    rate: 350,
    periods: ['2026-04-17..'],
    grade: 'B',
    sources: ['surcharges'],
  },
  {
    id: 'fuel, Europe',
    marketplaces: EUROPE,
    rate: 150,
    periods: ['2026-04-17..'],
    grade: 'B',
    sources: ['surcharges'],
  },
];

/** Dangerous goods in Europe. */
export const DANGEROUS_GOODS: readonly ExtraAmount[] = [
  {
    id: 'dangerous goods, UK',
    marketplaces: ['UK'],
    currencies: ['GBP'],
    amount: 0.1,
    periods: ['2025-02-01..'],
    grade: 'C',
    sources: ['surcharges'],
  },
  {
    id: 'dangerous goods, euro',
    marketplaces: ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'IE'],
    currencies: ['EUR'],
    amount: 0.1,
    periods: ['2025-02-01..'],
    grade: 'C',
    sources: ['surcharges'],
  },
  {
    id: 'dangerous goods, Sweden',
    marketplaces: ['SE'],
    currencies: ['SEK'],
    amount: 1,
    periods: ['2025-02-01..'],
    grade: 'C',
    sources: ['surcharges'],
  },
  {
    id: 'dangerous goods, Poland',
    marketplaces: ['PL'],
    currencies: ['PLN'],
    amount: 0.4,
    periods: ['2025-02-01..'],
    grade: 'C',
    sources: ['surcharges'],
  },
];

/** What the German card costs more without storage in Poland and the Czech Republic; not special oversize. */
export const GERMANY_ALONE: readonly ExtraAmount[] = [
  {
    id: 'stored in Germany alone',
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    currencies: ['EUR'],
    amount: 0.26,
    periods: ['2025-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026', 'eu-card-2025'],
    note: 'Of the other shops only where the unit is sent from Germany.',
  },
];

/** Low-price fees in Europe. Items that a `low-price` table does not hold take the standard one. */
export const LOW_PRICE: readonly PriceLimits[] = [
  {
    id: 'low price, UK',
    marketplaces: ['UK'],
    currencies: ['GBP'],
    general: 20,
    special: 10,
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
  },
  {
    id: 'low price, Germany',
    marketplaces: ['DE'],
    currencies: ['EUR'],
    general: 20,
    special: 11,
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
  },
  {
    id: 'low price, other euro shops',
    marketplaces: ['FR', 'IT', 'ES', 'NL', 'BE'],
    currencies: ['EUR'],
    general: 20,
    special: 12,
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
  },
  {
    id: 'low price, Sweden',
    marketplaces: ['SE'],
    currencies: ['SEK'],
    general: 230,
    special: 140,
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
  },
  {
    id: 'low price, Poland',
    marketplaces: ['PL'],
    currencies: ['PLN'],
    general: 85,
    special: 55,
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
  },
];

/** Categories with the lower of the two price limits. */
export const LOW_PRICE_SPECIAL: readonly CategoryList[] = [
  {
    id: 'low price, categories with the lower limit',
    marketplaces: EUROPE,
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    categories: [
      'Beauty, Health and Personal Care',
      'Business, Industrial and Scientific Supplies',
      'Office Products',
      'Grocery and Gourmet',
      'Books',
      'Amazon Device Accessories',
      'Kitchen',
    ],
  },
];

/** Categories whose parcels have tiers of their own. */
export const SELECTED: readonly CategoryList[] = [
  {
    id: 'selected categories 2025',
    marketplaces: EUROPE,
    periods: ['2025-05-15..2025-12-31'],
    grade: 'B',
    sources: ['eu-selected-2025'],
    categories: ['Clothing and Accessories', 'Rucksacks and Handbags'],
  },
  {
    id: 'selected categories 2026',
    marketplaces: EUROPE,
    periods: ['2026-01-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    categories: [
      'Clothing and Accessories',
      'Rucksacks and Handbags',
      'Door, Window and Shower Accessories',
      'Eyewear Protection',
      'Baby Strollers and Safety',
      'Footwear',
      'Furniture Accessories',
      'Grocery and Gourmet',
      'Home Adhesives and Cable Ties',
      'Home Linen and Rugs',
      'Luggage Accessories',
      'Mattresses',
      'Packing Materials',
      'Pet Clothing and Food',
      'Pet Supplies',
      'Printer and Scanner Accessories',
      'Reusable Work and Safety Gloves',
    ],
  },
];

/** Amounts that a unit of a tier can attract; whether it did, no report tells. */
export const POSSIBLE_EXTRAS: readonly AmountSurcharge[] = [
  {
    id: 'US low inventory 2024',
    kind: 'low-inventory',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2024-04-01..2026-01-14'],
    grade: 'A',
    sources: ['low-inventory'],
    by: 'billed',
    rows: `
        <14d <21d <28d
small_standard lb
 any    0.89 0.63 0.32
large_standard lb
 3      0.97 0.70 0.36
 any    1.11 0.87 0.47
`,
  },
  {
    id: 'US low inventory 2026',
    kind: 'low-inventory',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..'],
    grade: 'B',
    sources: ['surcharges'],
    by: 'billed',
    rows: `
        <14d <21d <28d
small_standard lb
 any    0.89 0.63 0.32
large_standard lb
 3      0.97 0.70 0.36
 any    1.11 0.87 0.47
small_bulky lb
 any    1.85 1.02 0.51
large_bulky lb
 any    2.09 1.15 0.57
`,
  },
  {
    id: 'US bulky packaging 2026',
    kind: 'packaging',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..'],
    grade: 'B',
    sources: ['surcharges'],
    note: 'Where the packaging is not certified to ship as it is.',
    by: 'dimensional',
    rows: `
       US
small_bulky lb
 5   1.51
 10  1.68
 15  1.97
 20  2.60
 25  2.92
 30  3.47
 35  3.60
 40  3.78
 45  3.80
 any 4.04
large_bulky lb
 5   1.51
 10  1.68
 15  1.97
 20  2.60
 25  2.92
 30  3.47
 35  3.60
 40  3.78
 45  3.80
 any 4.04
`,
  },
  {
    id: 'US overmax 2026',
    kind: 'overmax',
    marketplaces: ['US'],
    currencies: ['USD'],
    periods: ['2026-01-15..'],
    grade: 'B',
    sources: ['us-tiers'],
    by: 'billed',
    beyond: { side: 96, girth: 130 },
    rows: `
        US
xl_0_50 lb
 any 17.00
xl_50_70 lb
 any 21.00
xl_70_150 lb
 any 25.00
`,
  },
  {
    id: 'Europe low inventory 2026',
    kind: 'low-inventory',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'IE'],
    currencies: ['GBP', 'EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['surcharges'],
    note: 'Pounds and euros are not told apart; crowns and zloty are not known.',
    by: 'billed',
    rows: `
        <14d <21d <28d
light_envelope kg
 any    0.27 0.18 0.16
standard_envelope kg
 any    0.41 0.25 0.18
large_envelope kg
 any    0.46 0.27 0.18
extra_large_envelope kg
 any    0.46 0.27 0.18
small_parcel kg
 any    0.46 0.27 0.18
standard_parcel kg
 any    0.67 0.35 0.21
small_parcel_1 kg
 any    0.46 0.27 0.18
small_parcel_2 kg
 any    0.46 0.27 0.18
small_parcel_3 kg
 any    0.46 0.27 0.18
medium_parcel_1 kg
 any    0.67 0.35 0.21
medium_parcel_2 kg
 any    0.67 0.35 0.21
large_parcel_1 kg
 any    0.67 0.35 0.21
large_parcel_2 kg
 any    0.67 0.35 0.21
`,
  },
  {
    id: 'Europe oversize packaging 2026',
    kind: 'packaging',
    marketplaces: BIG_FIVE,
    currencies: ['GBP', 'EUR'],
    periods: ['2026-02-01..'],
    grade: 'C',
    sources: ['surcharges'],
    by: 'billed',
    rows: `
       UK   DE   FR   IT   ES
small_oversize kg
 any 0.59 0.67 0.67 0.67 0.67
 about-each 1 over 0.76 0.01
standard_oversize_light kg
 any 0.80 0.92 0.92 0.92 0.92
 about-each 1 over 0.76 0.10 0.11 0.11 0.11 0.11
standard_oversize_heavy kg
 any 2.25 2.58 2.58 2.58 2.58
 about-each 1 over 15.76 0.42 0.49 0.49 0.49 0.49
standard_oversize_large kg
 any 0.87 1.00 1.00 1.00 1.00
 about-each 1 over 0.76 0.21 0.24 0.24 0.24 0.24
bulky_oversize kg
 any 1.76 2.01 2.01 2.01 2.01
 about-each 1 over 0.76 0.22 0.25 0.25 0.25 0.25
`,
  },
  {
    id: 'Pan-European oversize',
    kind: 'pan-european',
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    currencies: ['EUR'],
    periods: ['2025-02-01..'],
    grade: 'C',
    sources: ['surcharges'],
    note: 'Its first day is not known.',
    by: 'billed',
    rows: `
       DE   FR   IT   ES
small_oversize kg
 any 1.64 1.40 0.63 0.77
 about-each 1 over 0.76 0.03 0.07 0.08 0.12
standard_oversize_light kg
 any 1.76 1.41 1.05 1.59
 about-each 1 over 0.76 0.06 0.14 0.19 0.12
standard_oversize_heavy kg
 any 2.53 3.02 3.57 2.96
 about-each 1 over 15.76 0.27 0.05 0.34 0.12
standard_oversize_large kg
 any 2.98 2.38 1.84 2.71
 about-each 1 over 0.76 0.27 0.25 0.44 0.25
bulky_oversize kg
 any 2.99 3.23 3.23 2.74
 about-each 1 over 0.76 0.69 0.53 0.61 0.61
heavy_oversize kg
 any 5.50 3.70 4.20 3.20
 about-each 1 over 31.5 0.70 0.60 0.50 0.45
`,
  },
];

/** Digital services fee on selling and FBA fees, in 1/10 000. */
export const DIGITAL_SERVICES: readonly RateSurcharge[] = [
  {
    id: 'digital services, UK',
    marketplaces: ['UK'],
    rate: 200,
    periods: ['2024-10-01..'],
    grade: 'B',
    sources: ['eu-referral'],
  },
  {
    id: 'digital services, France, Italy and Spain',
    marketplaces: ['FR', 'IT', 'ES'],
    rate: 300,
    periods: ['2024-10-01..'],
    grade: 'B',
    sources: ['eu-referral'],
  },
  {
    id: 'digital services, Canada',
    marketplaces: ['CA'],
    rate: 300,
    periods: ['2025-08-01..'],
    grade: 'C',
    sources: ['ca-settlements'],
    note: 'Seen on charges of August 2025; its first day is not known.',
  },
];

// Amazon has charged it on fees since before the first card here.
const TAXED = ['2023-01-01..'];

/** Value added, sales or consumption tax that Amazon may add to fees, where the seller has given no tax number or by his province. */
export const TAX_ON_FEES: readonly FeeTaxes[] = [
  {
    id: 'value added tax of 20 %',
    marketplaces: ['UK', 'FR'],
    percent: [20],
    periods: TAXED,
    grade: 'A',
    sources: ['vat'],
  },
  {
    id: 'value added tax of 19 %',
    marketplaces: ['DE'],
    percent: [19],
    periods: TAXED,
    grade: 'A',
    sources: ['vat'],
  },
  {
    id: 'value added tax of 22 %',
    marketplaces: ['IT'],
    percent: [22],
    periods: TAXED,
    grade: 'A',
    sources: ['vat'],
  },
  {
    id: 'value added tax of 21 %',
    marketplaces: ['ES', 'NL', 'BE'],
    percent: [21],
    periods: TAXED,
    grade: 'A',
    sources: ['vat'],
  },
  {
    id: 'value added tax of 25 %',
    marketplaces: ['SE'],
    percent: [25],
    periods: TAXED,
    grade: 'A',
    sources: ['vat'],
  },
  {
    id: 'value added tax of 23 %',
    marketplaces: ['PL', 'IE'],
    percent: [23],
    periods: TAXED,
    grade: 'A',
    sources: ['vat'],
  },
  {
    id: 'Canadian sales taxes',
    marketplaces: ['CA'],
    percent: [5, 7, 12, 13, 14, 14.975, 15],
    periods: TAXED,
    grade: 'C',
    sources: ['ca-settlements'],
    note: 'By province; settlements of 2025 show 7.',
  },
  {
    id: 'Mexican value added tax',
    marketplaces: ['MX'],
    percent: [16],
    periods: TAXED,
    grade: 'C',
    sources: ['vat'],
    note: 'For sellers there.',
  },
  {
    id: 'consumption taxes of Japan and Australia',
    marketplaces: ['JP', 'AU'],
    percent: [10],
    periods: TAXED,
    grade: 'C',
    sources: ['vat'],
    note: 'No source says whether a charge holds it, so it is allowed.',
  },
];

/** Shops where rates and price bands go by the price with tax. */
export const PRICES_WITH_TAX: readonly MarketplaceCode[] = [...EUROPE, 'MX', 'JP', 'AU'];
