// The seller of the samples and what he sells: home goods, made in Shenzhen, sold in America, Germany, Britain and Japan.

const product = (sku, fnsku, asin, title, price, cost, currency) => ({
  sku,
  fnsku,
  asin,
  title,
  price,
  cost,
  currency,
});

/** Prices in the shop's currency without tax; costs are what the factory charges a unit. */
export const US = {
  lamp: product('QL-LAMP-WH', 'X004QLLMP1', 'B0DQLLMP01', 'Qinglan LED Desk Lamp, Dimmable, White', 32.99, 8.6, 'USD'),
  mat: product('QL-MAT-6MM', 'X004QLMAT1', 'B0DQLMAT01', 'Qinglan Yoga Mat 6 mm with Strap, Teal', 24.99, 6.2, 'USD'),
  box: product('QL-BOX-3PK', 'X004QLBOX1', 'B0DQLBOX01', 'Qinglan Fabric Storage Boxes, 3 Pack', 18.99, 4.15, 'USD'),
  cable: product('QL-CABLE-12', 'X004QLCBL1', 'B0DQLCBL01', 'Qinglan Cable Clips, 12 Pieces', 12.99, null, 'USD'),
  night: product('QL-NIGHT-02', 'X004QLNGT1', 'B0DQLNGT01', 'Qinglan Night Light for Kids, 2 Pack', 15.99, 5.1, 'USD'),
  spoon: product(
    'QL-UTENS-9',
    'X004QLUTN1',
    'B0DQLUTN01',
    'Qinglan Silicone Kitchen Utensils, Set of 9',
    27.49,
    52,
    'CNY',
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
  ),
  box: product(
    'QL-BOX-3PK-EU',
    'X001QLBOXE',
    'B0DQLBOX01',
    'Qinglan Aufbewahrungsboxen für Kleiderschränke, 3er-Set',
    14.28,
    3.9,
    'EUR',
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
  ),
  mat: product('QL-MAT-6MM-JP', 'X000QLMATJ', 'B0DQLMAT01', 'Qinglan ヨガマット 6mm ストラップ付き', 2980, 980, ''),
};

export const ALL = [...Object.values(US), ...Object.values(EU), ...Object.values(JP)];
