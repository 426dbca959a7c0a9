// Where the numbers of the rate cards come from. Most cards are known from people who copied Amazon's PDF, not from the PDF.
import type { Grade } from '../../policy/data/types';

interface FeeSource {
  /** An address, or null for a copy whose author is not named. */
  readonly url: string | null;
  readonly grade: Grade;
  readonly about: string;
}

const FEE_SOURCES = {
  'us-card-2026': {
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/GABBX6GZPA8MSZGW',
    grade: 'B',
    about: 'US fulfilment fees 2026 and peak 2026/27: the page as copied by seven third parties that agree.',
  },
  'us-card-2025': {
    url: 'https://github.com/Diablosda/FBA-calaulator',
    grade: 'B',
    about: 'US fulfilment fees 2024 and 2025 and both peaks, by price band.',
  },
  'us-examples': {
    url: 'https://www.supplychaindive.com/news/amazon-2025-fba-fulfillment-peak-season-charges/758169/',
    grade: 'B',
    about: 'Examples by Amazon of 2025, and that the peak fees equal those of 2024.',
  },
  'us-card-2023': { url: null, grade: 'B', about: 'US fulfilment fees 2023: three copies that agree.' },
  'us-dimensions': {
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/G53Z9EKF8VVZVH29',
    grade: 'A',
    about: 'Dimensional weight, and the minimum of 2 inches for bulky and extra-large items.',
  },
  'us-tiers': {
    url: 'https://github.com/Patrick-Zuo-hub/FBA-Fee-Calculator',
    grade: 'B',
    about: 'US size tiers and overmax handling 2026; two more copies agree.',
  },
  'low-inventory': {
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/GV43F6S76Y9DHYRH',
    grade: 'A',
    about: 'Low-inventory-level fee, with examples of the fees of early 2024.',
  },
  surcharges: {
    url: 'https://github.com/Patrick-Zuo-hub/FBA-Fee-Calculator',
    grade: 'B',
    about: 'Fuel surcharge from 17 April 2026, packaging fees, European extras.',
  },
  'eu-card-2026': {
    url: 'https://m.media-amazon.com/images/G/02/sell/images/260630-FBA-Rate-Card-EN.pdf',
    grade: 'B',
    about: 'European rate card 2026, as copied by several third parties that agree.',
  },
  'eu-card-2025': {
    url: 'https://m.media-amazon.com/images/G/02/sell/images/251015-FBA-Rate-Card-EN.pdf',
    grade: 'B',
    about: 'European rate card 2025, as copied by several third parties; its peak rows by one.',
  },
  'eu-cut-2025': {
    url: 'https://www.aboutamazon.eu',
    grade: 'A',
    about: 'Announcement of October 2025: parcel fees fall on 15 December 2025.',
  },
  'eu-selected-2025': {
    url: 'https://m.media-amazon.com/images/G/02/sell/images/251015-FBA-Rate-Card-EN.pdf',
    grade: 'B',
    about: 'Parcels of selected categories from 15 May 2025; five published examples match the card of 2026.',
  },
  'eu-referral': { url: null, grade: 'B', about: 'Full list of the UK and Germany, copied by two third parties.' },
  selleramp: { url: 'https://selleramp.com', grade: 'C', about: 'One example of 2023.' },
  'us-pricing': {
    url: 'https://sell.amazon.com/pricing',
    grade: 'A',
    about: 'US referral rates, read 21 August 2026.',
  },
  'us-referral': { url: null, grade: 'B', about: 'US referral rates: two copies that agree with the pricing page.' },
  'ca-card': {
    url: 'https://github.com/Patrick-Zuo-hub/FBA-Fee-Calculator',
    grade: 'C',
    about: 'Canadian card 2026, one copy; a second one agrees in single cells.',
  },
  'eu-cross-border': {
    url: 'https://github.com/Patrick-Zuo-hub/FBA-Fee-Calculator',
    grade: 'C',
    about: 'European Fulfilment Network 2026 and its peak: fees of orders sent from another country, one copy.',
  },
  'ie-card': {
    url: 'https://github.com/Patrick-Zuo-hub/FBA-Fee-Calculator',
    grade: 'C',
    about: 'Irish card 2026, one copy.',
  },
  'us-remote': {
    url: null,
    grade: 'A',
    about:
      'Seller Central, fees of Remote Fulfilment with FBA from the United States to Canada, 2024, as copied by a third party.',
  },
  packaging: {
    url: 'https://github.com/Patrick-Zuo-hub/FBA-Fee-Calculator',
    grade: 'B',
    about: 'Discounts of packaging that is certified to ship as it is, 2026.',
  },
  'au-referral': {
    url: 'https://sellercentral.amazon.com.au/gp/help/external/200336920',
    grade: 'A',
    about: 'Australian referral rates of 2019.',
  },
  'au-referral-2026': { url: null, grade: 'C', about: 'Some Australian referral rates of 2026, one copy.' },
  'jp-referral': {
    url: 'https://sell.amazon.co.jp/pricing',
    grade: 'A',
    about: 'Japanese referral rates, in part and without a date; two copies of a newer list.',
  },
  'jp-older': {
    url: 'https://sellercentral.amazon.co.jp/gp/help/external/G201105770',
    grade: 'A',
    about: 'An older Japanese card of fulfilment fees, without a date.',
  },
  'ca-settlements': {
    url: null,
    grade: 'C',
    about:
      'Canadian settlements of 2025: a digital services fee of 3 %, and sales tax of 7 % inside commissions and FBA fees.',
  },
  'ca-referral': { url: null, grade: 'C', about: 'Notes on the fee change of 2020.' },
  'mx-card': {
    url: 'https://github.com/Patrick-Zuo-hub/FBA-Fee-Calculator',
    grade: 'C',
    about: 'Mexican card 2026, one copy; the step above 1 kg is assumed to be 1 kg.',
  },
  'au-card': { url: 'https://github.com/xwc9527/amz-zidonghua', grade: 'C', about: 'Australian card 2026, one copy.' },
  'jp-card': { url: 'https://sell.amazon.co.jp/pricing', grade: 'C', about: 'Japanese card in two copies, undated.' },
  'jp-tiers': {
    url: 'https://sellercentral.amazon.co.jp/gp/help/external/201112670',
    grade: 'A',
    about: 'Japanese size tiers: the sum of the three sides decides.',
  },
  vat: {
    url: 'https://europa.eu/youreurope/business/taxation/vat/vat-rules-rates/index_en.htm',
    grade: 'A',
    about:
      'Standard rates of value added tax in the European Union; for other countries the rate in force there, not looked up.',
  },
} as const satisfies Readonly<Record<string, FeeSource>>;

export type FeeSourceId = keyof typeof FEE_SOURCES;
