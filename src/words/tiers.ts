// Names of size tiers for people: the words of Seller Central.
import type { Language } from '../settings';

const CHINESE: Readonly<Record<string, string>> = {
  small_standard: '小号标准尺寸',
  large_standard: '大号标准尺寸',
  small_bulky: '小号大件',
  large_bulky: '大号大件',
  xl_0_50: '超大件（0 至 50 磅）',
  xl_50_70: '超大件（50 磅以上至 70 磅）',
  xl_70_150: '超大件（70 磅以上至 150 磅）',
  xl_150plus: '超大件（150 磅以上）',
  light_envelope: '轻型信封',
  standard_envelope: '标准信封',
  large_envelope: '大号信封',
  extra_large_envelope: '超大号信封',
  small_parcel: '小包裹',
  standard_parcel: '标准包裹',
  parcel: '包裹',
  small: '小号',
  small_envelope: '小号信封',
  envelope: '信封',
  standard: '标准尺寸',
  oversize: '大件',
  super: '特大件',
  standard_oversize: '标准大件',
  medium_parcel: '中包裹',
  large_parcel: '大包裹',
  small_oversize: '小号大件',
  medium_oversize: '中号大件',
  large_oversize: '大号大件',
  special_oversize: '特殊大件',
  standard_oversize_light: '轻型标准大件',
  standard_oversize_heavy: '重型标准大件',
  standard_oversize_large: '大号标准大件',
  bulky_oversize: '特大号大件',
  heavy_oversize: '重型大件',
};

const ENGLISH: Readonly<Record<string, string>> = {
  small_standard: 'Small standard-size',
  large_standard: 'Large standard-size',
  xl_0_50: 'Extra-large 0 to 50 lb',
  xl_50_70: 'Extra-large 50+ to 70 lb',
  xl_70_150: 'Extra-large 70+ to 150 lb',
  xl_150plus: 'Extra-large 150+ lb',
};

const plain = (tier: string): string => tier.replace(/_/g, ' ').replace(/^./, (c) => c.toUpperCase());

const NAMES: Readonly<Record<Language, (tier: string) => string>> = {
  en: (tier) => ENGLISH[tier] ?? plain(tier),
  zh: (tier) => {
    const [, group = '', step = ''] = /^(.+)_(\d+)$/.exec(tier) ?? [];
    return CHINESE[tier] ?? (CHINESE[group] === undefined ? plain(tier) : `${CHINESE[group]} ${step}`);
  },
};

/** The name of a size tier; one without a name of its own is its id in plain words. */
export function tierName(tier: string, language: Language): string {
  return NAMES[language](tier);
}
