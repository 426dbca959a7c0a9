// Columns of report files that hold what a buyer or a sender of parcels is called and where he lives. No rule reads them, so
// they go into nothing that is written. Titles are told as reports tell them: without case, blanks and hyphens.
import { headerKey } from '../values/text';
import { PAYMENT_HEADERS } from './money/payments/columns';

const ADDRESS = ['1', '2', '3'];
const FIELDS = ['field-1', 'field-2', 'field-3', 'name', 'city', 'state', 'postal-code'];

/** By the report whose files have them. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  'fulfilled-shipments': [
    'buyer-email',
    'buyer-name',
    'buyer-phone-number',
    'recipient-name',
    'ship-phone-number',
    ...['ship', 'bill'].flatMap((side) => [
      ...ADDRESS.map((line) => `${side}-address-${line}`),
      `${side}-city`,
      `${side}-state`,
      `${side}-postal-code`,
    ]),
    // The same report with words for people, in English and Chinese.
    ...['Buyer E-mail', 'Buyer Email', 'Buyer Name', 'Buyer Phone Number', 'Recipient Name', 'Recipient'],
    ...['Shipping Phone Number', 'Shipping City', 'Shipping State', 'Shipping Postal Code'],
    ...['Billing City', 'Billing State', 'Billing Postal Code'],
    ...ADDRESS.flatMap((line) => [`Shipping Address ${line}`, `Billing Address ${line}`]),
    ...['买家邮箱', '买家电子邮件', '买家姓名', '买家电话号码', '收件人姓名', '收货人姓名', '配送城市', '配送邮政编码'],
    ...ADDRESS.flatMap((line) => [`配送地址 ${line}`, `账单地址 ${line}`]),
  ],
  'all-orders': [
    'buyer-citizen-id',
    'buyer-citizen-name',
    'buyer-company-name',
    'buyer-cst-number',
    'buyer-tax-registration-id',
    'buyer-vat-number',
    'invoice-business-address',
    'invoice-business-legal-name',
    'invoice-business-tax-id',
    'invoice-business-tax-office',
    'licensee-name',
    'license-state',
    ...['actual', 'default'].flatMap((kind) => FIELDS.map((field) => `${kind}-ship-from-address-${field}`)),
    ...['actual', 'default'].flatMap((kind) => FIELDS.map((field) => `${kind}-ship-from-${field}`)),
  ],
  'payments-transactions': [...PAYMENT_HEADERS.city, ...PAYMENT_HEADERS.state, ...PAYMENT_HEADERS.postal],
  'seller-feedback': ['Rater Email', 'Rater', 'E-Mail des Bewerters', 'E-Mail-Adresse des Bewerters'],
};

const PERSONAL: ReadonlySet<string> = new Set(Object.values(TITLES).flatMap((titles) => titles.map(headerKey)));

/** True for the title of a column that holds personal data which no rule needs. */
export function isPersonal(title: string): boolean {
  return PERSONAL.has(headerKey(title));
}
