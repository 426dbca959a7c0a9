// What settlements call the two fees that can be wrong.
import { codeKey } from '../../values/text';

export type FeeName = 'fulfilment' | 'commission' | 'refund-commission';

const NAMES: Readonly<Record<string, FeeName>> = {
  fbaperunitfulfillmentfee: 'fulfilment',
  fbaperunitfulfilmentfee: 'fulfilment',
  commission: 'commission',
  // What Amazon keeps of a commission that it gives back.
  refundcommission: 'refund-commission',
};

/** The fee that an amount description or item fee type names; null for every other one. */
export function feeNamed(text: string): FeeName | null {
  return NAMES[codeKey(text)] ?? null;
}
