// All Orders reports: unquoted tabs, one file a month, as Amazon hands out no longer ranges.
import { partsOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import { cents, DAY_SECONDS, dayOfSecond, isoTime, tabbed } from './format';
import type { Sale, Story } from './story';

const HEADERS = headerRows['all-orders']['31 columns'];

function orderText(sale: Sale): string {
  const { product } = sale;
  const priced = sale.channel !== 'MCF';
  const shipping = sale.shipping > 0 ? cents(sale.shipping) : '';
  return tabbed([
    sale.orderId,
    sale.orderId,
    isoTime(sale.at),
    isoTime(sale.at + DAY_SECONDS),
    'Shipped',
    sale.channel === 'MFN' ? 'Merchant' : 'Amazon',
    priced ? 'Amazon.com' : 'Non-Amazon',
    '',
    'Expedited',
    product.title,
    product.sku,
    product.asin,
    'Shipped',
    String(sale.units),
    priced ? 'USD' : '',
    priced ? cents(sale.principal) : '',
    priced ? cents(sale.tax) : '',
    shipping,
    '',
    '',
    '',
    sale.promotion > 0 ? cents(sale.promotion) : '',
    shipping,
    'EXAMPLE CITY',
    'TX',
    '00000-0000',
    'US',
    sale.promotion > 0 ? 'Save 10% with coupon' : '',
    'false',
    '',
    '',
  ]);
}

/** The texts of the months, oldest first. */
export function orderTexts(story: Story): string[] {
  const months = new Map<string, string[]>();
  for (const sale of story.sales) {
    const { year, month } = partsOf(dayOfSecond(sale.at));
    const key = `${year}-${month}`;
    const lines = months.get(key) ?? [tabbed(HEADERS)];
    lines.push(orderText(sale));
    months.set(key, lines);
  }
  return [...months.values()].map((lines) => [...lines, ''].join('\n'));
}
