// Seller feedback: what buyers wrote of the seller, and how many stars they gave.
import type { RowSource } from './reading/rows';
import { date, id, report, required, text } from './reading/spec';

const columns = {
  date: required(date('Date', 'Datum')),
  rating: text('Rating', 'Bewertung'),
  comments: text('Comments', 'Kommentare'),
  response: text('Your Response'),
  orderId: id('Order ID', 'Bestellnummer'),
  rater: text('Rater Email'),
};

export const sellerFeedback = report({
  id: 'seller-feedback',
  columns,
  signature: ['date', 'rating', 'comments'],
  covers: 'date',
  dateOrder: 'month-first',
});

/** Stars of a feedback row (`1`, `2.0`, `3 stars`); null when there are none. */
function starsOf(rating: string): number | null {
  const match = /[1-5](?:[.,]\d)?/.exec(rating);
  return match ? Math.round(Number(match[0].replace(',', '.'))) : null;
}

/** The rows of seller feedback. */
export function feedbackOf(reports: RowSource) {
  const rows = reports.rows(sellerFeedback);
  return { ...rows, stars: rows.read('rating', starsOf) };
}
