// Names of size tiers for people: the words of Seller Central.

const CHINESE: Readonly<Record<string, string>> = {
  small_standard: '小号标准尺寸',
  large_standard: '大号标准尺寸',
  small_bulky: '小号大件',
  large_bulky: '大号大件',
  xl_0_50: '超大件 0–50 磅',
  xl_50_70: '超大件 50–70 磅',
  xl_70_150: '超大件 70–150 磅',
  xl_150plus: '超大件 150 磅以上',
  light_envelope: '轻型信封',
  standard_envelope: '标准信封',
  large_envelope: '大号信封',
  extra_large_envelope: '超大号信封',
  small_parcel: '小包裹',
  standard_parcel: '标准包裹',
  parcel: '包裹',
  small_envelope: '小号信封',
  envelope: '信封',
  standard: '标准尺寸',
  oversize: '超大尺寸',
  standard_oversize: '标准超大尺寸',
  small_parcel_1: '小包裹 1',
  small_parcel_2: '小包裹 2',
  small_parcel_3: '小包裹 3',
  medium_parcel_1: '中包裹 1',
  medium_parcel_2: '中包裹 2',
  large_parcel_1: '大包裹 1',
  large_parcel_2: '大包裹 2',
  small_oversize: '小号超大尺寸',
  medium_oversize: '中号超大尺寸',
  large_oversize: '大号超大尺寸',
  special_oversize: '特殊超大尺寸',
  standard_oversize_light: '标准超大尺寸（轻）',
  standard_oversize_heavy: '标准超大尺寸（重）',
  standard_oversize_large: '标准超大尺寸（大）',
  bulky_oversize: '大型超大尺寸',
  heavy_oversize: '重型超大尺寸',
};

const ENGLISH: Readonly<Record<string, string>> = {
  small_standard: 'Small standard-size',
  large_standard: 'Large standard-size',
  xl_0_50: 'Extra-large 0 to 50 lb',
  xl_50_70: 'Extra-large 50+ to 70 lb',
  xl_70_150: 'Extra-large 70+ to 150 lb',
  xl_150plus: 'Extra-large 150+ lb',
};

/** The name of a size tier; one without a name of its own is its id in plain words. */
export function tierName(tier: string, language: 'en' | 'zh'): string {
  const plain = tier.replace(/_/g, ' ').replace(/^./, (c) => c.toUpperCase());
  return (language === 'zh' ? CHINESE[tier] : ENGLISH[tier]) ?? plain;
}
