// The rate cards' public side: what a fee should be, what could explain more, and how new the cards are.
export { isStale, lastCardDay, newestCard, sameCards } from './cards';
export { crossBorderFees, originsOf } from './cross-border';
export { EUROPE } from './data/surcharges';
export { ownPackagingSaves, possibleExtras } from './extras';
export {
  type FeeClass,
  type FeeOptions,
  type FulfilmentFee,
  feeFor,
  highestAround,
  lowestAround,
  pricesAround,
} from './fulfilment';
export {
  type LighterStep,
  lighterStep,
  type TierDistances,
  tierDistances,
} from './limits';
export { bandBit } from './price-bands';
export {
  certainCategory,
  digitalServicesRate,
  feeTaxes,
  narrowerCategories,
  pricesWithTax,
  type ReferralFee,
  referralCategories,
  referralFeeFor,
  standardRates,
} from './referral';
export { type LengthUnit, type MassUnit, type PackedUnit, sizeTierOf } from './size';
export { unchangedSinceAll } from './steps';
export { compareTiers, tiersNamed } from './tier-names';
