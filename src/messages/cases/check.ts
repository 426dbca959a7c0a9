// What a text to Amazon must not hold. Amazon's codes are written in capitals and are no shouting: only buyers' messages have
// that rule.
import type { Hit } from '../rules/check';
import { severityOf } from '../rules/ids';
import { asLinesTell } from '../rules/known-lines';
import { lexiconOf } from '../rules/lexicon';
import { signs, words } from '../rules/lexicon/types';
import { addresses, emoji, links, openFields, phones, styling } from '../rules/patterns';
import { CASE_LANGUAGES, type CaseLanguage } from './languages';

/** Amazon's boxes for cases take this many characters. */
export const CASE_LIMIT = 2000;

/** Threats and legal talk. What buyers must not read, Amazon must not either; the rest is said to authorities only. */
const MORE: Readonly<Record<CaseLanguage, readonly string[]>> = {
  en: [
    'lawyers?',
    'attorney~',
    'solicitor',
    'police',
    'sue\\s+amazon',
    'small\\s+claims',
    'consumer\\s+protection',
    'illegal~',
    'unlawful~',
    'fraud~',
    'legal\\s+(?:counsel|department|advice|rights?|claim)~',
  ],
  de: [
    'polizei',
    'rechtswidrig~',
    'illegal~',
    'betrüger~',
    'betrugs~',
    'ist\\s+betrug(?!\\p{L})',
    'verbraucherschutz',
    'mahnbescheid~',
    'klage(?!\\p{L})',
    'strafbar~',
  ],
  fr: ['police(?!\\p{L})', 'illégal~', 'illicite~', 'escroquerie~', 'fraude~', 'huissier~', 'avocat~'],
  it: ['polizia', 'illegal~', 'illecit~', 'truff[ae](?!\\p{L})', 'frode', 'diffid~'],
  es: ['policía', 'ilegal~', 'ilícit~', 'estafa~', 'fraude~', 'querella~', 'demanda\\s+judicial'],
  ja: ['警察', '違法', '詐欺', '消費者センター', '内容証明'],
  zh: ['律师', '起诉', '诉讼', '法院', '违法', '欺诈', '诈骗', '投诉到', '曝光', '报警'],
  nl: [
    'advoca(?:at|ten)',
    'recht(?:bank|szaak)',
    'juridische?\\s+(?:stappen|procedure)',
    'aanklag~',
    'dagvaard~',
    'politie(?!\\p{L})',
    'illega~',
    'onrechtmatig~',
    'fraud~',
    'oplichting',
    'ingebrekestelling',
  ],
  pl: [
    'adwoka~',
    'prawnik~',
    'sąd(?:u|em|zie|owy|owe|owej|owego|owo)?(?!\\p{L})',
    'pozew',
    'pozw(?:u|em|y|ów|ać|iemy)(?!\\p{L})',
    'krok(?:i|ów)\\s+prawn~',
    'policj~',
    'nielegaln~',
    'bezprawn~',
    'oszust~',
    'prokuratur~',
  ],
  sv: [
    'advokat~',
    'domstol~',
    'rättsliga?\\s+åtgärder',
    'stämma\\s+(?:er|amazon)',
    'stämning(?:sansökan)?(?!\\p{L})',
    'polisanmäl~',
    'polisen',
    'olaglig~',
    'bedrägeri~',
    'inkasso',
  ],
};

/** Languages whose words for buyers' messages hold here too. */
const LEXICONS = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh'] as const;

let patterns: readonly RegExp[] | null = null;

function threats(): readonly RegExp[] {
  patterns ??= [
    ...LEXICONS.map((language) => lexiconOf(language).threat),
    ...CASE_LANGUAGES.map((language) => (language === 'ja' || language === 'zh' ? signs : words)(MORE[language])),
  ];
  return patterns;
}

const mayThreaten = asLinesTell(threats);

function threatsIn(text: string): string[] {
  return mayThreaten(text) ? threats().flatMap((pattern) => text.match(pattern) ?? []) : [];
}

/** Every rule that a text to Amazon breaks, with the words that break it. `known` are names and numbers from reports. */
export function checkCase(text: string, known: readonly string[] = []): Hit[] {
  let own = text.normalize('NFKC');
  for (const value of known.map((one) => one.normalize('NFKC').trim())) {
    if (value.length >= 4) own = own.split(value).join(' '.repeat(value.length));
  }
  const length = text.length <= CASE_LIMIT ? text.length : [...text].length;
  const found: readonly (readonly [Hit['rule'], readonly string[]])[] = [
    ['threat', threatsIn(own)],
    ['email-address', addresses(own)],
    ['phone-number', phonesIn(own)],
    ['link', links(own)],
    ['unfilled-field', openFields(own)],
    ['emoji', emoji(own)],
    ['styling', styling(own, text)],
    ['length', length > CASE_LIMIT ? [`${length} > ${CASE_LIMIT}`] : []],
  ];
  return found.flatMap(([rule, all]) =>
    [...new Set(all.map((one) => one.replace(/\s+/g, ' ').trim()))]
      .filter((one) => one !== '')
      .map((one) => ({ rule, severity: severityOf(rule), words: one })),
  );
}

/** Numbers with a country code, and those that are said to be a phone's; every other number in a case is an identifier. */
function phonesIn(text: string): string[] {
  return phones(text, { announced: saysPhone, foreign, international: true });
}

/** Numbers of carriers are no more wanted in a case than others. */
const foreign = (): boolean => false;

function saysPhone(text: string): boolean {
  const before = text.slice(text.lastIndexOf('\n') + 1);
  const last = (part: 'phone' | 'tracking') =>
    Math.max(
      -1,
      ...LEXICONS.flatMap((language) => [...before.matchAll(lexiconOf(language)[part])].map((match) => match.index)),
    );
  return last('phone') > last('tracking');
}
