// Amazon Fulfilled Shipments: commas, 48 columns, of which the buyer's stay empty.
import type { Day } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import type { Sale, Story } from './draft';
import { cents, DAY_SECONDS, dayOfSecond, isoTime } from './format';

const HEADERS = headerRows['fulfilled-shipments']['48 columns'];
const HOUR = 3600;

function shippedText(sale: Sale): string {
  const { product } = sale;
  const sent = sale.at + DAY_SECONDS;
  const number = String(sale.number).padStart(9, '0');
  const shipping = sale.shipping > 0 ? cents(sale.shipping) : '';
  const cells = [
    sale.orderId,
    '',
    `D${number}`,
    `E${number}`,
    String(50_000_000_000_000 + sale.number * 7),
    '',
    isoTime(sale.at),
    isoTime(sent - 2 * HOUR),
    isoTime(sent),
    isoTime(sent + HOUR),
    ...[
      '',
      '',
      '',
      product.sku,
      `"${product.title}"`,
      String(sale.units),
      'USD',
      cents(sale.principal),
      cents(sale.tax),
    ],
    ...[shipping, '', '', '', 'Expedited', '', '', '', '', 'EXAMPLE CITY', sale.state.name, '00000-0000', 'US'],
    ...['', '', '', '', '', '', '', '', sale.promotion > 0 ? cents(sale.promotion) : '', shipping],
    ...['AMZN_US', `TBA${number}001`, isoTime(sent + 3 * DAY_SECONDS), sale.centre, 'AFN', 'Amazon.com'],
  ];
  return cells.join(',');
}

/** What Amazon sent on these days. */
export function* shippedLines(story: Story, from: Day, to: Day): Generator<string> {
  yield HEADERS.join(',');
  for (const sale of story.sales) {
    const day = dayOfSecond(sale.at + DAY_SECONDS);
    if (sale.channel === 'AFN' && day >= from && day <= to) yield shippedText(sale);
  }
}
