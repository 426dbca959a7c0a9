// Finds a referral category by the words that a seller or a report uses for it.
import { headerKey } from '../values/text';

const ACCESSORIES: readonly string[] = ['Electronics Accessories', 'Electronic and Computer Accessories'];

/** Parts of many names, which tell none of them. */
const VAGUE: ReadonlySet<string> = new Set(['accessories', 'safety']);

/** Words of sellers for categories, compared without case, blanks and signs. Several names: any of them may be meant. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  服装: ['Clothing and Accessories', 'Clothing'],
  服饰: ['Clothing and Accessories', 'Clothing'],
  服装和配饰: ['Clothing and Accessories', 'Clothing'],
  鞋: ['Footwear', 'Shoes'],
  鞋类: ['Footwear', 'Shoes'],
  箱包: ['Backpacks, Handbags and Luggage', 'Luggage', 'Rucksacks and Handbags'],
  家居: ['Home and Kitchen', 'Home Products', 'Kitchen', 'Home Linen and Rugs', 'Home'],
  家居厨房: ['Home and Kitchen', 'Home Products', 'Kitchen', 'Home'],
  家居和厨房用品: ['Home and Kitchen', 'Home Products', 'Kitchen', 'Home'],
  厨房: ['Home and Kitchen', 'Kitchen'],
  家具: ['Furniture'],
  消费电子: ['Consumer Electronics'],
  消费电子产品: ['Consumer Electronics'],
  消费类电子产品: ['Consumer Electronics'],
  电子产品: ['Consumer Electronics', ...ACCESSORIES],
  电子配件: ['Electronics Accessories', 'Electronic and Computer Accessories'],
  电子产品配件: ['Electronics Accessories', 'Electronic and Computer Accessories'],
  电脑: ['Computers', 'Personal Computers'],
  玩具: ['Toys and Games', 'Toys'],
  玩具和游戏: ['Toys and Games', 'Toys'],
  宠物用品: ['Pet Supplies', 'Pet'],
  美妆: ['Beauty, Health and Personal Care', 'Beauty'],
  个护健康: ['Beauty, Health and Personal Care', 'Health & Personal Care', 'Drugstore'],
  母婴: ['Baby Products', 'Baby'],
  婴儿用品: ['Baby Products', 'Baby'],
  运动户外: ['Sports and Outdoors', 'Sports', 'Outdoors'],
  体育和户外用品: ['Sports and Outdoors', 'Sports', 'Outdoors'],
  汽车用品: ['Automotive and Powersports', 'Automotive'],
  工具和家居装修: ['Tools and Home Improvement', 'Tools'],
  办公用品: ['Office Products', 'Office'],
  珠宝: ['Jewelry', 'Jewellery'],
  手表: ['Watches'],
  图书: ['Books'],
  草坪和园艺: ['Lawn and Garden', 'Garden'],
  庭院: ['Lawn and Garden', 'Garden'],
  食品: ['Grocery and Gourmet'],
  其他: ['Everything Else'],
  其它: ['Everything Else'],
  homeandkitchen: ['Home and Kitchen', 'Home Products', 'Kitchen', 'Home'],
  jewelry: ['Jewelry', 'Jewellery'],
  electronics: ['Consumer Electronics', ...ACCESSORIES],
  apparel: ['Clothing and Accessories'],
  shoes: ['Footwear'],
  tyres: ['Tires', 'Tyres'],
  electronicsaccessories: ['Electronics Accessories', 'Electronic and Computer Accessories'],
  backpackshandbagsandluggage: ['Backpacks, Handbags and Luggage', 'Luggage', 'Rucksacks and Handbags'],
};

/** Product groups of reports: old codes, each with every category that it may stand for. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  glce: ['Consumer Electronics'],
  ce: ['Consumer Electronics'],
  camera: ['Consumer Electronics'],
  photo: ['Consumer Electronics'],
  glwireless: ['Consumer Electronics', 'Electronics Accessories', 'Electronic and Computer Accessories'],
  wireless: ['Consumer Electronics', 'Electronics Accessories', 'Electronic and Computer Accessories'],
  glpc: ['Computers', 'Electronics Accessories', 'Electronic and Computer Accessories'],
  pc: ['Computers', 'Electronics Accessories', 'Electronic and Computer Accessories'],
  beauty: ['Beauty, Health and Personal Care'],
  hpc: ['Beauty, Health and Personal Care'],
  baby: ['Baby Products'],
  glapparel: ['Clothing and Accessories'],
  apparel: ['Clothing and Accessories'],
  shoes: ['Footwear', 'Clothing and Accessories'],
  jewelry: ['Jewelry', 'Jewellery'],
  watch: ['Watches'],
  furniture: ['Furniture'],
  home: ['Home and Kitchen', 'Home Products', 'Kitchen'],
  kitchen: ['Home and Kitchen', 'Home Products', 'Kitchen'],
  homeimprovement: ['Tools and Home Improvement'],
  sports: ['Sports and Outdoors'],
  toy: ['Toys and Games'],
};

/** A category's name made comparable: `&` is `and`, no blanks, no signs. */
function key(text: string): string {
  return headerKey(text.replace(/[&＆]/g, ' and ')).replace(/[^\p{L}\p{N}]+/gu, '');
}

function parts(text: string): string[] {
  return text
    .split(/,|\/|&|\band\b|\s-\s|、|和|与/i)
    .map(key)
    .filter((part) => part !== '');
}

/** The categories of a list that a seller's words may mean: the one of that name, else those whose parts have them all. */
export function categoriesNamed(text: string, list: readonly string[]): string[] {
  const wanted = key(text);
  if (wanted === '') return [];
  const exact = list.filter((name) => key(name) === wanted);
  if (exact.length > 0) return exact;
  const alias = (ALIASES[wanted] ?? []).filter((name) => list.includes(name));
  if (alias.length > 0) return alias;
  const pieces = parts(text);
  if (pieces.every((piece) => VAGUE.has(piece))) return [];
  return list.filter((name) => {
    const own = parts(name);
    return pieces.length > 0 && pieces.every((piece) => own.includes(piece));
  });
}

/** The categories of a list that a report's product group may stand for; none when the group is not a certain one. */
export function categoriesOfGroup(group: string, list: readonly string[]): string[] {
  return (GROUPS[key(group)] ?? []).filter((name) => list.includes(name));
}
