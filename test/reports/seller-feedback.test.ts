// Seller feedback: how many stars a rating is.
import { feedbackOf, sellerFeedback } from '../../src/reports/seller-feedback';
import { reading } from './support';

test.each([
  ['1', 1],
  ['2.0', 2],
  ['4,6', 5],
  ['3 stars', 3],
  ['', null],
])('rating "%s"', (rating, stars) => {
  expect(feedbackOf(reading(sellerFeedback, { date: '07/20/2026', rating })).stars(0)).toBe(stars);
});
