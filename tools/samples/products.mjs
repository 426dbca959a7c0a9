// The seller of the samples and what he sells: home goods, made in Shenzhen, sold in America, Germany, Britain and Japan.

const product = (sku, fnsku, asin, title, price, cost, currency, more) => ({
  sku,
  fnsku,
  asin,
  title,
  price,
  cost,
  currency,
  ...more,
});
const sides = (length, width, height, unit) => ({ length, width, height, unit });
const weight = (value, unit) => ({ value, unit });

// `size`, `weight`, `category` and `feeClass` are what the seller typed into Products; what is left out he left blank.
// `fees` are Amazon's rate cards for these measures in cents (yen in Japan), without fuel surcharge: the regular card
// and that of the peak from 15 October. `amazon` is what Amazon stores of the product, in inches and pounds.

/** Prices in the shop's currency without tax; costs are what the factory charges a unit. */
export const US = {
  lamp: product('QL-LAMP-WH', 'X004QLLMP1', 'B0DQLLMP01', 'Qinglan LED Desk Lamp, Dimmable, White', 32.99, 8.6, 'USD', {
    size: sides(14, 6, 4, 'in'),
    weight: weight(2.3, 'lb'),
    feeClass: 'standard',
    // 14 × 6 × 4 ÷ 139 = 2.42 lb: large standard-size, up to 2.5 lb.
    fees: { US: [610, 649], CA: [884] },
    amazon: { sides: [14.02, 5.98, 4.02], weight: 2.31, tier: 'UsLargeStandardSize', group: 'CE' },
    stored: [62, 55, 50, 66, 52],
  }),
  mat: product('QL-MAT-6MM', 'X004QLMAT1', 'B0DQLMAT01', 'Qinglan Yoga Mat 6 mm with Strap, Teal', 24.99, 6.2, 'USD', {
    size: sides(61.5, 11.5, 11.5, 'cm'),
    weight: weight(1180, 'g'),
    category: 'Sports and Outdoors',
    feeClass: 'standard',
    // 24.2 in long, 24.2 × 4.5 × 4.5 ÷ 139 = 3.6 lb: small bulky, 4 lb.
    fees: { US: [869, 973], CA: [1681] },
    amazon: { sides: [24.21, 4.53, 4.53], weight: 2.6, tier: 'SmallBulky', group: 'Sports' },
    stored: [84, 70, 57, 48, 40],
  }),
  box: product('QL-BOX-3PK', 'X004QLBOX1', 'B0DQLBOX01', 'Qinglan Fabric Storage Boxes, 3 Pack', 18.99, 4.15, 'USD', {
    size: sides(12, 11.5, 2.4, 'in'),
    weight: weight(1.9, 'lb'),
    category: 'Home & Kitchen',
    feeClass: 'standard',
    // 12 × 11.5 × 2.4 ÷ 139 = 2.38 lb: large standard-size, up to 2.5 lb.
    fees: { US: [610, 649], CA: [858] },
    // Measured with one box put up: 12 × 11.5 × 10.6 ÷ 139 = 10.52 lb, small bulky, 11 lb.
    remeasured: { from: '2026-08-20', fees: [1135, 1239] },
    amazon: { sides: [12, 11.5, 10.6], weight: 1.9, tier: 'SmallBulky', group: 'Home' },
    storedBefore: { until: '2026-08', sides: [12, 11.5, 2.4], tier: 'UsLargeStandardSize' },
    stored: [66, 58, 47, 38, 27],
  }),
  cable: product('QL-CABLE-12', 'X004QLCBL1', 'B0DQLCBL01', 'Qinglan Cable Clips, 12 Pieces', 12.99, null, 'USD', {
    category: 'Electronics Accessories',
    // 5.5 × 3.9 × 0.7 in and 3.1 oz: small standard-size, up to 4 oz.
    fees: { US: [342, 361] },
    // Moved to Amazon Device Accessories.
    recategorised: { from: '2026-09-25', rate: 0.45 },
    amazon: { sides: [5.5, 3.9, 0.7], weight: 0.19, tier: 'UsSmallStandardSize', group: 'Wireless' },
    stored: [40, 34, 45, 60, 49],
  }),
  night: product('QL-NIGHT-02', 'X004QLNGT1', 'B0DQLNGT01', 'Qinglan Night Light for Kids, 2 Pack', 15.99, 5.1, 'USD', {
    size: sides(7.1, 4.7, 3, 'in'),
    weight: weight(12.3, 'oz'),
    category: 'Baby Products',
    // 0.77 lb: large standard-size, up to 1 lb; the cheaper card is that of prices under 10.00.
    fees: { US: [460, 489], under10: [378, 407] },
    rateUpTo10: 0.08,
    amazon: { sides: [7.09, 4.72, 2.99], weight: 0.77, tier: 'UsLargeStandardSize', group: 'Baby' },
    stored: [38, 30, 41, 57, 46],
  }),
  spoon: product(
    'QL-UTENS-9',
    'X004QLUTN1',
    'B0DQLUTN01',
    'Qinglan Silicone Kitchen Utensils, Set of 9',
    27.49,
    52,
    'CNY',
    {
      size: sides(33.5, 12, 9.5, 'cm'),
      weight: weight(760, 'g'),
      category: '家居厨房',
      feeClass: 'standard',
      // 1.68 lb: large standard-size, up to 1.75 lb.
      fees: { US: [557, 589] },
      amazon: { sides: [13.19, 4.72, 3.74], weight: 1.68, tier: 'UsLargeStandardSize', group: 'Kitchen' },
      stored: [21, 12, 24, 44, 36],
    },
  ),
};

export const EU = {
  lamp: product(
    'QL-LAMP-WH-EU',
    'X001QLLMPE',
    'B0DQLLMP01',
    'Qinglan LED-Schreibtischlampe, weiß, dimmbar',
    26.88,
    8.9,
    'USD',
    {
      size: sides(35.6, 15.2, 10.2, 'cm'),
      weight: weight(1.04, 'kg'),
      category: 'Home Products',
      feeClass: 'standard',
      // 35.6 × 15.2 × 10.2 ÷ 5000 = 1.1 kg: standard parcel, up to 1.4 kg, stored in Germany alone.
      fees: { DE: [393, 418] },
    },
  ),
  box: product(
    'QL-BOX-3PK-EU',
    'X001QLBOXE',
    'B0DQLBOX01',
    'Qinglan Aufbewahrungsboxen für Kleiderschränke, 3er-Set',
    14.28,
    3.9,
    'EUR',
    {
      size: sides(30.5, 29.2, 6.1, 'cm'),
      weight: weight(860, 'g'),
      category: 'Home Products',
      feeClass: 'standard',
      // 30.5 × 29.2 × 6.1 ÷ 5000 = 1.09 kg: standard parcel, up to 1.4 kg, stored in Germany alone.
      fees: { DE: [393, 418] },
    },
  ),
};

/** The cost in yen stands without a currency: it is the marketplace's. */
export const JP = {
  night: product(
    'QL-NIGHT-02-JP',
    'X000QLNGTJ',
    'B0DQLNGT01',
    'Qinglan 常夜灯 足元灯 子供部屋 2個セット',
    2180,
    760,
    '',
    { size: sides(18, 12, 7.6, 'cm'), weight: weight(350, 'g'), fees: { JP: [455] } },
  ),
  mat: product('QL-MAT-6MM-JP', 'X000QLMATJ', 'B0DQLMAT01', 'Qinglan ヨガマット 6mm ストラップ付き', 2980, 980, '', {
    // 61.5 + 11.5 + 11.5 cm; sports pay 10 % in Japan.
    fees: { JP: [675] },
    rate: 0.1,
  }),
};

/** On its way to Amazon's warehouse, so nothing of it was ever sold or stored. */
export const COMING = product(
  'QL-TRAY-2PK',
  'X004QLTRY1',
  'B0DQLTRY01',
  'Qinglan Bamboo Serving Tray, 2 Pack',
  21.99,
  7.4,
  'USD',
  {
    size: sides(16, 12, 2.5, 'in'),
    weight: weight(3.1, 'lb'),
    category: 'Home & Kitchen',
    feeClass: 'standard',
    // 16 × 12 × 2.5 ÷ 139 = 3.45 lb: large standard-size, up to 3.5 lb. Amazon has 4.8 lb of small bulky, up to 5 lb.
    fees: { US: [907, 1011] },
    amazon: { sides: [18.2, 14.1, 2.6], weight: 3.12, tier: 'SmallBulky', group: 'Home' },
  },
);

export const ALL = [...Object.values(US), COMING, ...Object.values(EU), ...Object.values(JP)];
