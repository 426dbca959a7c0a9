// Amazon's reason codes of returns: what each says of the product, and which message fits when the seller ships himself.
import { codeKey } from '../values/text';
import type { ScenarioId } from './scenarios';

/** Who or what is behind a return: only `product` is something that the listing or the goods can mend. */
export type Cause = 'buyer' | 'product' | 'delivery' | 'unknown';

export interface Reason {
  readonly cause: Cause;
  /** The message to a buyer who asks to return an order that the seller ships; null where the code tells too little. */
  readonly scenario: ScenarioId | null;
}

const because = (cause: Cause, scenario: ScenarioId | null): Reason => ({ cause, scenario });

const UNWANTED = because('buyer', 'no-longer-wanted');
const BROKEN = because('product', 'defective');
const OTHER_THAN_SHOWN = because('product', 'not-as-described');
const SENT_WRONG = because('product', 'wrong-item');
const LATE = because('delivery', 'not-received');
const CAME_BACK = because('delivery', 'sent-back');
const DAMAGED = because('delivery', 'damaged');

/** By comparable code (`codeKey`), without Amazon's prefix `CR-`. */
export const REASONS: Readonly<Record<string, Reason>> = {
  // The item is whole, the buyer changed his mind.
  orderedwrongitem: UNWANTED,
  foundbetterprice: UNWANTED,
  unwanteditem: UNWANTED,
  noreasongiven: UNWANTED,
  unauthorizedpurchase: UNWANTED,
  nolongerneeded: UNWANTED,
  amzpgmisordered: UNWANTED,
  mistakenpurchase: UNWANTED,
  // He could not use it with what he has: the listing may say too little.
  notcompatible: because('product', 'no-longer-wanted'),
  // The item does not do what it should.
  defective: BROKEN,
  qualityunacceptable: BROKEN,
  warranty: because('product', 'warranty'),
  missingparts: because('product', 'missing-parts'),
  // It is not what the page shows, or does not fit.
  notasdescribed: OTHER_THAN_SHOWN,
  amzpgbaddesc: OTHER_THAN_SHOWN,
  apparelstyle: OTHER_THAN_SHOWN,
  apparelquality: OTHER_THAN_SHOWN,
  apparelcolor: OTHER_THAN_SHOWN,
  apparelwrongsize: because('product', 'wrong-size'),
  appareltoosmall: because('product', 'wrong-size'),
  appareltoolarge: because('product', 'wrong-size'),
  // Another item was in the parcel, or more than was ordered.
  switcheroo: SENT_WRONG,
  wrongitem: SENT_WRONG,
  extraitem: SENT_WRONG,
  // The way did it.
  damagedbycarrier: DAMAGED,
  damagedbyfc: DAMAGED,
  damaged: DAMAGED,
  neverarrived: LATE,
  missedestimateddelivery: LATE,
  amzpgapptoolate: LATE,
  // The parcel turned round: the buyer does not have it, and cannot be asked to look for it.
  undeliverableunknown: CAME_BACK,
  undeliverablefaileddelivery: CAME_BACK,
  undeliverablecarriermiss: CAME_BACK,
  undeliverablecarriermisssorted: CAME_BACK,
  undeliverableinsufficientaddress: CAME_BACK,
  undeliverablerefused: CAME_BACK,
  undeliverableunclaimed: CAME_BACK,
  // These tell nothing by themselves.
  other: because('unknown', null),
  giftreturn: because('unknown', 'no-longer-wanted'),
};

const BY_CODE: ReadonlyMap<string, Reason> = new Map(Object.entries(REASONS));

/** What a reason code says, with or without Amazon's prefix `CR-`; null for codes that are not known. */
export function reasonOf(code: string): Reason | null {
  const key = codeKey(code);
  const bare = key.replace(/^cr(?=[a-z]{4})/, '');
  return BY_CODE.get(key) ?? BY_CODE.get(bare) ?? null;
}
