// Carriers: whose links and numbers may stand in a message about an order.

const NAMES =
  'dhl|ups|fedex|usps|royalmail|parcelforce|evri|hermesworld|myhermes|dpd|gls-group|gls-pakete|gls-italy|laposte|colissimo|chronopost|mondialrelay|colisprive|poste|brt|sda|correos|seur|mrw|nacex|ctt|kuronekoyamato|sagawa-exp|japanpost|postnl|bpost|inpost|poczta-polska|postnord|instabox|budbee|dbschenker|canadapost|canadapost-postescanada|purolator|auspost|yuntrack|yunexpress|4px|sf-express|sf-international|ems|anpost|post|deutschepost';
const ENDS = 'com|de|fr|it|es|nl|be|pl|se|at|ch|eu|ca|jp|ie|info|co\\.uk|co\\.jp|com\\.au|com\\.cn|com\\.pl|com\\.mx';
const HOST = new RegExp(
  `^(?:[a-z0-9-]{1,63}\\.){0,5}(?:(?:${NAMES})\\.(?:${ENDS})|17track\\.net|japanpost\\.jp)$`,
  'i',
);

/** True for the host of a carrier or postal service. */
export function isCarrierHost(host: string): boolean {
  return HOST.test(host);
}
