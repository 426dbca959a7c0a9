// Who ships an order, in the words of the orders reports.

export type Shipper = 'amazon' | 'seller';

/** Who ships, by the fulfilment channel of a row; null when it does not tell. */
export function channelOf(channel: string): Shipper | null {
  const text = channel.toUpperCase();
  if (text === 'AMAZON' || text === 'AFN' || text.startsWith('AMAZON_') || text === '亚马逊') return 'amazon';
  return text === 'MERCHANT' || text === 'MFN' || text === 'SELLER' || text === '卖家' ? 'seller' : null;
}
