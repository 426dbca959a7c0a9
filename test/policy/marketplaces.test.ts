import { isAmazonShop, isNonAmazon, MARKETPLACES, marketplace, marketplaceOf } from '../../src/policy/marketplaces';

describe('marketplaceOf', () => {
  test.each([
    ['US', 'US'],
    ['us', 'US'],
    ['GB', 'UK'],
    ['gb', 'UK'],
    ['uk', 'UK'],
    ['Amazon.com', 'US'],
    ['amazon.com', 'US'],
    ['www.amazon.com', 'US'],
    ['Amazon.co.uk', 'UK'],
    [' amazon.co.uk ', 'UK'],
    ['Amazon.co.jp', 'JP'],
    ['amazon.jp', 'JP'],
    ['Amazon.com.mx', 'MX'],
    ['Amazon.com.be', 'BE'],
    ['Amazon.ie', 'IE'],
    ['Amazon.ca', 'CA'],
    ['Amazon.com.au', 'AU'],
    ['Amazon.com.br', 'BR'],
    ['Amazon.com.tr', 'TR'],
    ['Amazon.co.za', 'ZA'],
    ['Amazon.nl', 'NL'],
    ['Amazon.se', 'SE'],
    ['Amazon.pl', 'PL'],
    ['Amazon.sg', 'SG'],
    ['Amazon.eg', 'EG'],
    ['Amazon.sa', 'SA'],
    ['Amazon.ae', 'AE'],
    ['Amazon.in', 'IN'],
    ['AMAZON.DE', 'DE'],
  ])('%s → %s', (text, code) => expect(marketplaceOf(text)).toBe(code));

  test.each([
    '',
    ' ',
    '--',
    'Non-Amazon',
    'Non-Amazon CA',
    'Non-Amazon US',
    'SI CA Prod Marketplace',
    'sim1.stores.amazon.com',
    'CZ',
    'Amazon',
    'Amazon.cn',
    'Shopify',
    'constructor',
  ])('%s is none', (text) => expect(marketplaceOf(text)).toBeNull());
});

describe('whose shop it is', () => {
  test.each([
    ['Amazon.com', true, false],
    ['Amazon.cn', true, false],
    ['Non-Amazon CA', false, true],
    ['Non-Amazon', false, true],
    ['SI US Prod Marketplace', false, true],
    ['sim1.stores.amazon.com', false, true],
    ['', false, false],
    ['--', false, false],
  ])('%s: of Amazon %s, not of Amazon %s', (text, ofAmazon, notOfAmazon) => {
    expect([isAmazonShop(text), isNonAmazon(text)]).toEqual([ofAmazon, notOfAmazon]);
  });
});

describe('the marketplaces', () => {
  test('every code and name means its own marketplace only', () => {
    const names = MARKETPLACES.flatMap((m) => [...m.codes, ...m.domains.map((d) => 'Amazon.' + d)]);
    expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(names.length);
    for (const m of MARKETPLACES) {
      for (const name of [...m.codes, ...m.domains.map((d) => 'Amazon.' + d)]) expect(marketplaceOf(name)).toBe(m.code);
    }
  });

  test('currencies are ISO codes', () => {
    for (const m of MARKETPLACES) expect(m.currency).toMatch(/^[A-Z]{3}$/);
    expect([marketplace('UK').currency, marketplace('IE').currency, marketplace('SE').currency]).toEqual([
      'GBP',
      'EUR',
      'SEK',
    ]);
  });

  test('GB is a name, not a code', () => {
    const codes: readonly string[] = MARKETPLACES.map((m) => m.code);
    expect(['UK', 'GB', 'uk'].map((code) => codes.includes(code))).toEqual([true, false, false]);
  });

  test('many different texts do not change the answers', () => {
    for (let i = 0; i < 5000; i++) expect(marketplaceOf('shop ' + i)).toBeNull();
    expect(marketplaceOf('GB')).toBe('UK');
  });
});
