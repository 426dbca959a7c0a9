// The rate cards' public side: what a fee should be, what could explain more, and how new the cards are.
export { isStale, newestCard, sameCards } from './cards';
export { crossBorderFees, originsOf } from './cross-border';
export { EUROPE } from './data/surcharges';
export { ownPackagingSaves, type PossibleExtras, possibleExtras } from './extras';
export {
  type CannotTell,
  type FeeClass,
  type FeeOptions,
  type FulfilmentFee,
  feeFor,
  fuelOn,
  pricesAround,
  type TieredUnit,
} from './fulfilment';
export {
  type Distance,
  type LighterStep,
  type LimitOf,
  lighterStep,
  type TierDistances,
  tierDistances,
} from './limits';
export {
  certainCategory,
  digitalServicesRate,
  feeTaxes,
  narrowerCategories,
  pricesWithTax,
  type ReferralFee,
  type ReferralLine,
  referralCategories,
  referralFeeFor,
  standardRates,
} from './referral';
export { type LengthUnit, type MassUnit, type PackedUnit, sizeTierOf, type TierFit } from './size';
export { compareTiers, tiersNamed } from './tier-names';
