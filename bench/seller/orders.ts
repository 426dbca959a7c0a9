// All Orders reports: unquoted tabs, as Amazon hands them out for about a month at a time.
import type { Day } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import type { Sale, Story } from './draft';
import { cents, DAY_SECONDS, dayOfSecond, isoTime, tabbed } from './format';

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
    sale.state.name,
    '00000-0000',
    'US',
    sale.promotion > 0 ? 'Save 10% with coupon' : '',
    'false',
    '',
    '',
  ]);
}

/** The orders of these days. */
export function* orderLines(story: Story, from: Day, to: Day): Generator<string> {
  yield tabbed(HEADERS);
  for (const sale of story.sales) {
    const day = dayOfSecond(sale.at);
    if (day >= from && day <= to) yield orderText(sale);
  }
}
