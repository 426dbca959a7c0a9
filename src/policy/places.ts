// Where things are: regions of marketplaces, and countries of fulfilment centres by the airport that most are named after.
import { memo } from '../values/memo';
import type { MarketplaceCode } from './marketplaces';

const EUROPE: ReadonlySet<string> = new Set(['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE', 'IE', 'CZ', 'SK']);
const AMERICAS: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'BR']);

/** A part of the world whose reports hold each other's rows: one account, one download (contract, "Coverage"). */
export type Region = 'americas' | 'europe' | Exclude<MarketplaceCode, 'US' | 'CA' | 'MX' | 'BR'>;

/** The region of a country; every country outside America and Europe stands alone. */
export function regionOf(country: string): Region {
  if (AMERICAS.has(country)) return 'americas';
  return EUROPE.has(country) ? 'europe' : (country as Region);
}

export function isEuropean(country: string): boolean {
  return EUROPE.has(country);
}

// Airports (and a few codes of Amazon's own) that centres are named after. Written down from what is generally known in 2026,
// with no list of Amazon's to check it against; a centre that is not here tells no place, which claims less.
const AIRPORTS: Readonly<Record<string, string>> = {
  US:
    'ABE ABQ ACY AFW AGS AKC AKR ALB ATL AUS AVP BDL BDU BFI BFL BHM BNA BOI BOS BTR BUF BUR BWI CAE CAK CHA CHO CLE CLT CMH CSG CVG ' +
    'DAB DAL DCA DEN DET DFW DSM DTW ELP EUG EWR FAR FAT FSD FTW FWA GEG GEU GRR GSO GSP GYR HGR HIA HLO HOU HSV IAD IAH ICT IGQ ' +
    'ILG IND JAN JAX JFK JVL KRB LAL LAN LAS LAX LBE LDJ LEX LFT LGA LGB LIT MCC MCE MCI MCO MDT MDW MEM MGE MGM MIA MIT MKC MKE ' +
    'MLI MOB MQJ MQY MSP MTN OAK OKC OLM OMA ONT ORD ORF PAE PBI PCA PCW PDX PHF PHL PHX PIT PNE POC PPO PSC PSP PVD RDU RFD RIC ' +
    'RNO RNT ROC RYY SAN SAT SAV SAX SBD SCK SDF SEA SHV SJC SLC SMF SNA STL SWF SYR TCY TEB TEN TLH TMB TPA TUL TUS TYS VGT XLX XUS',
  CA: 'YYZ YVR YYC YEG YOW YHM YXU YXX YOO XCA',
  MX: 'MEX MTY TIJ GDL QRO XMX',
  BR: 'GRU CNF REC POA BSB GIG XBR',
  UK: 'ALT BHX BRS CWL DSA EDI EMA EUK GLA HRW LBA LCY LTN MAN MME NCL PIK STN XUK',
  DE: 'BER BRE CGN DTM DUS EDE ERF FRA HAJ HAM KSF LEJ MUC NUE PAD RLG SCN STR XDE',
  FR: 'BVA CDG ETZ LIL LYS MRS ORY XFR',
  IT: 'BGY BLQ CTA FCO LIN MXP PSR TRN XIT',
  ES: 'BCN MAD OVD RMU SVQ VLC ZAZ XES',
  PL: 'KTW LCJ POZ SZZ WRO XPL',
  CZ: 'PRG',
  SK: 'BTS',
  NL: 'AMS RTM',
  SE: 'ARN ESU GOT',
  BE: 'CRL LGG',
  IE: 'DUB SNN',
  JP: 'FSZ FUK HND HSG KIX NGO NRT OKJ QCB SDJ TYO UKB',
  AU: 'BNE BWU MEL PER SYD XAU',
  IN: 'AMD BLR BOM CCU CJB DEL GAU HYD ISK LKO MAA PNQ',
  SG: 'SIN XSG',
  AE: 'AUH DXB',
  SA: 'DMM JED RUH',
  TR: 'IST SAW',
  EG: 'CAI',
};

const COUNTRY = new Map(
  Object.entries(AIRPORTS).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country] as const)),
);

/** The country of a fulfilment centre (`LEX1` is `US`); null where its name does not tell. Asked of every return and every loss. */
export const countryOfCentre: (centre: string) => string | null = memo((centre) => {
  const m = /^([A-Z]{3})[A-Z]?\d{1,2}$/.exec(centre.trim().toUpperCase());
  return (m && COUNTRY.get(m[1] as string)) ?? null;
});
