// What is forbidden in every language alike: links, addresses, phone numbers, emoji, styling, shouting, fields left open.
import { asLinesTell } from './known-lines';
import { isCarrierHost } from './parties';

const ORDER_ID = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g;
const AMAZON_HOST =
  /^(?:[a-z0-9-]+\.)*amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.be|ie|com\.tr|ae|sa|eg|in|co\.jp|com\.au|sg|co\.za)$/i;
const TOP =
  'com|net|org|info|biz|shop|store|online|site|website|app|link|top|xyz|club|vip|eu|uk|co|cn|jp|us|ca|au|de|fr|it|es|nl|se|pl|be|ch|at|io|me|ly|to|gl|cc|tv|gg|hk|tw';
const URL = /(?:https?:\/\/|www\.)[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x7e]+/gi;
// Kana and Han characters may stand beside a bare address without a blank; Latin letters may not.
// A full stop without the blank after it ("delivered.Es …") is no link, so a bare address counts in one case only.
const bare = (label: string, top: string): RegExp =>
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}@.-])(?:${label}\\.){1,6}(?:${top})(?![\\p{Script=Latin}\\p{N}-]|\\.[\\p{Script=Latin}\\p{N}])(?:/[\\x21-\\x7e]*)?`,
    'gu',
  );
const BARE = [
  bare('[a-z0-9][a-z0-9-]{0,62}', TOP),
  bare('[A-Z0-9][A-Z0-9-]{0,62}', TOP.toUpperCase()),
  bare('[A-Za-z0-9][A-Za-z0-9-]{0,62}', 'com|net|org|shop|store|co\\.uk|co\\.jp'),
];
/** What every bare address ends with: found at once, where the addresses themselves are looked for at every letter. */
const BARE_END = new RegExp(`\\.(?:${TOP}|co\\.uk|co\\.jp)(?![\\p{Script=Latin}\\p{N}-])`, 'iu');
const SPELLED_TOP = 'com|net|org|shop|store|de|fr|it|es|jp|nl|pl|se|cn|co|uk|eu';
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}-]{1,63} ?(?:[([{] ?(?:\\.|dot|punkt|point|punto|punt|kropka|ドット|点) ?[)\\]}]|(?<=[\\p{L}\\p{N}] ?)(?:dot|punkt|point|punto|punt|kropka|ドット)) ?(?:${SPELLED_TOP})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}-])[a-z0-9-]{3,63} \\. ?(?:com|net|org|shop|store)(?![\\p{L}\\p{N}])`,
  'giu',
);
const SPELLED_END = new RegExp(
  `(?:[.点] ?[)\\]}]|(?:dot|punkt|point|punto|punt|kropka|ドット)(?: ?[)\\]}])?) ?(?:${SPELLED_TOP})(?![\\p{L}\\p{N}])| \\. ?(?:com|net|org|shop|store)(?![\\p{L}\\p{N}])`,
  'iu',
);

/** What a pattern with the flag `g` finds in a text. */
const allOf = (pattern: RegExp, text: string): string[] => text.match(pattern) ?? [];

function hostOf(link: string): string {
  return link
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#:].*$/, '')
    .replace(/[.,;!)\]]+$/, '')
    .replace(/^.*@/, '');
}

/** Links to anywhere but Amazon and carriers, written as links, bare or spelled out. */
export function links(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (const pattern of [URL, ...BARE]) {
    if (pattern !== URL && !BARE_END.test(rest)) continue;
    rest = rest.replace(pattern, (link) => {
      const clean = link.replace(/[.,;!?)\]。、]+$/, '');
      const host = hostOf(clean);
      const allowed = AMAZON_HOST.test(host) || isCarrierHost(host);
      if (!allowed || /^http:\/\//i.test(clean)) found.push(clean);
      return ' ';
    });
  }
  return SPELLED_END.test(rest) ? [...found, ...allOf(SPELLED, rest)] : found;
}

const NAME = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}';
const LABEL = '[\\p{L}\\p{N}-]{1,63}';
const AT_SIGN = '@|[[({] ?(?:at|ät|a)(?: sign)? ?[\\])}]';
const AT_WORD = ' (?:chez|arroba|chiocciola|arobase|klammeraffe|apenstaartje|małpa|snabel-a) ';
const DOT_WORD = '\\(dot\\)|\\[dot\\]| (?:dot|punkt|point|punto|punt|kropka) ';
// Beside a word a dot with a blank after it ends a sentence ("de retour chez nous. Nous …"), and one may buy "chez Amazon.fr".
const EMAIL = new RegExp(
  `${NAME}(?: ?(?:${AT_SIGN}) ?${LABEL}(?: ?(?:\\.|${DOT_WORD}) ?${LABEL}){1,4}|` +
    `${AT_WORD}(?!amazon(?![\\p{L}\\p{N}]))${LABEL}(?:(?:\\.| ?(?:${DOT_WORD}) ?)${LABEL}){1,4})`,
  'giu',
);
const SPELLED_EMAIL =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64} at [\p{L}\p{N}-]{1,63} ?(?:\.| (?:dot|punkt|point|punto) ) ?(?:com|net|org|de|fr|it|es|jp|uk)(?![\p{L}\p{N}])/giu;
const EMAIL_SIGN = new RegExp(`${AT_SIGN}|${AT_WORD}`, 'iu');
const SPELLED_SIGN =
  / at [\p{L}\p{N}-]{1,63} ?(?:\.| (?:dot|punkt|point|punto) ) ?(?:com|net|org|de|fr|it|es|jp|uk)(?![\p{L}\p{N}])/iu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,40}/gu;

/** E-mail addresses and names with an @. */
export function addresses(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (const [sign, pattern] of [
    [EMAIL_SIGN, EMAIL],
    [SPELLED_SIGN, SPELLED_EMAIL],
  ] as const) {
    if (!sign.test(rest)) continue;
    rest = rest.replace(pattern, (address) => {
      found.push(address.trim());
      return ' ';
    });
  }
  return [...found, ...allOf(HANDLE, rest)];
}

const DATE =
  /(?<!\d)(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:\d{4}|\d{2})(?!\d))(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?/g;
const AMOUNT =
  /(?:[$€£¥￥]|USD|EUR|GBP|JPY|CAD)\s?\d[\d.,\u00a0 ]{0,30}|(?<![\d.,])\d[\d.,]{0,30}\s?(?:[$€£¥￥]|USD|EUR|GBP|JPY|円|元|zł|kr|PLN|SEK)/g;
const NUMBER = /(?:\+|(?<![\p{Script=Latin}\p{N}.,#-]))\(?\d(?:[\s()./-]{0,3}\d){5,30}(?![\p{Script=Latin}\p{N}])/gu;
const DASHES = /(?<=\d\)? ?)[ー‐‑‒–—―−](?= ?\(?\d)/g;

/** What the words around a number say about it. */
export interface Around {
  /** Names a phone (`true`), a parcel or an order (`false`), or neither (`null`). */
  readonly announced: (before: string) => boolean | null;
  /** True when the number is that of a carrier, the maker or a warranty service, which Amazon allows. */
  readonly foreign: (sentence: string) => boolean;
  /** A number with a country code counts, whatever the words around it say. */
  readonly international?: true;
}

const SENTENCE_END = /[.!?。！？\n]/;

function sentenceAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 90), at).split(/(?<=[.!?]) |[。！？\n]/);
  const after = text.slice(at + length, at + length + 60).split(SENTENCE_END);
  return `${before[before.length - 1]} ${after[0]}`;
}

/** Phone numbers that are not a carrier's, a maker's or a warranty service's. */
export function phones(text: string, around: Around): string[] {
  const blank = (match: string) => ' '.repeat(match.length);
  const masked = text.replace(DASHES, '-').replace(ORDER_ID, blank).replace(DATE, blank).replace(AMOUNT, blank);
  const found: string[] = [];
  const besides: string[] = [];
  for (const match of masked.matchAll(NUMBER)) {
    const words = match[0].trim();
    const digits = words.replace(/\D/g, '').length;
    if (digits < 6 || digits > 15) continue;
    const international = words.startsWith('+') || words.startsWith('00');
    const before = masked.slice(Math.max(0, match.index - 30), match.index);
    const said = around.announced(before);
    const whatever = said === false && international && around.international === true;
    if (said === false && !whatever) continue;
    const grouped = /[\s()./-]/.test(words) && digits >= 9;
    const plain = /^\d{9,11}$/.test(words) || /^0\d{8,}$/.test(words);
    if (!(said || (international && digits >= 8) || grouped || plain)) continue;
    if (around.foreign(sentenceAround(masked, match.index, match[0].length))) continue;
    (whatever ? besides : found).push(words);
  }
  return [...found, ...spokenNumbers(text), ...besides];
}

const FIGURES =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|(?:\\p{L}{3,6}und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:[- ](?:et[- ])?\\p{L}{2,6}){0,2}|uno|due|tre|quattro|cinque|sei|sette|otto|nove|cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|nul|een|één|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio';
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${FIGURES}|\\d)(?:[ ,.-]{1,2}(?:${FIGURES}|\\d)){5,20}(?![\\p{L}\\p{N}])`,
  'giu',
);
const SIGNS_OF_FIGURES = /[〇零一二三四五六七八九幺两](?:[ ・-]?[〇零一二三四五六七八九幺两]){6,20}/gu;

const maySpeak = asLinesTell(() => [SPOKEN, SIGNS_OF_FIGURES]);

/** Numbers in words, as nobody writes them but to hide a phone number. */
function spokenNumbers(text: string): string[] {
  if (!maySpeak(text)) return [];
  const words = allOf(SPOKEN, text).filter((run) => !/^[\d\s,.-]*$/.test(run));
  return [...words, ...allOf(SIGNS_OF_FIGURES, text)];
}

// Emoji, symbols used as such, and smileys typed with signs.
const EMOJI =
  /(?![©®™↔↕‼⁉〰〽ℹ])\p{Extended_Pictographic}\uFE0F?|[\u{1F1E6}-\u{1F1FF}]{2}|[★☆♥♡♪♫✓✔✨]|(?<![\p{L}\p{N}])[:;=]-?[)(DPp](?![\p{L}\p{N}])|\^[_o.]?\^|<3(?!\d)/gu;

export function emoji(text: string): string[] {
  return [...new Set(allOf(EMOJI, text))];
}

const HTML =
  /<\/?(?:a|b|i|u|br|p|div|span|img|strong|em|font|table|ul|li|h[1-6])(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt);/gi;
const MARKS = /[!！]{2,}|[?？]{3,}|(?:[!！][?？]){2,}|(?:[~*=#_-]\s?){8,}|(?:～){3,}|\*\*[^*\n]+\*\*/g;
const FANCY = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u24B6-\u24E9]+/gu;

/** HTML, rows of signs and decorated letters: messages are plain text. `raw` is the text before it is made comparable. */
export function styling(text: string, raw: string): string[] {
  const rows = text.replace(/_{3,}/g, ' ');
  return [...allOf(HTML, text), ...allOf(MARKS, rows), ...allOf(FANCY, raw)];
}

const CAPITALS =
  /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[\s,!-]+\p{Lu}{2,}(?:['’]\p{Lu}+)?)*(?![\p{L}\p{N}-])/gu;
const SHOUTED = new Set(
  'URGENT PLEASE SORRY FREE NOW MUST NEVER WICHTIG DRINGEND BITTE SOFORT ACHTUNG MERCI URGENTE GRATIS GRAZIE IMPORTANTE SUBITO AHORA FAVOR'.split(
    ' ',
  ),
);
const NAMES = new Set(
  'HERMES FEDEX AMAZON YAMATO SAGAWA CORREOS ROYAL MAIL COLISSIMO CHRONOPOST SEUR BRT GLS DHL UPS USPS DPD ONTRAC EVRI FNSKU ASIN'.split(
    ' ',
  ),
);

/** Words in capitals that are more than a code or a name. */
export function shouting(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const list = match[0].split(/[\s,!-]+/).filter((word) => word !== '' && !NAMES.has(word));
    const letters = list.join('').length;
    const long = list.some((word) => word.length >= 5);
    const four = list.filter((word) => word.length >= 4).length;
    const shouted = list.some((word) => word.length >= 7 || SHOUTED.has(word));
    if (shouted || four >= 2 || (list.length >= 3 && long && letters >= 10)) found.push(match[0].trim());
  }
  return found;
}

const FIELD_WORD =
  '(?:your|buyer|customer|first|last|order|product|item|tracking|carrier|date|name|number|amount|shop|store|seller|signature|insert|enter|address|reason|price|id|ihr|ihre|kunde|bestell|artikel|sendungs|datum|betrag|votre|client|commande|produit|suivi|montant|nom|cliente|ordine|prodotto|numero|data|nome|pedido|producto|número|fecha|nombre|importe|お名前|氏名|お客様|注文|商品|番号|日付|金額|姓名|买家|订单|商品名|追踪|日期)';
const FIELDS = [
  /\{\{[^{}\n]{0,60}\}\}?/g,
  /\$?\{[^{}\n]{0,60}\}/g,
  /\{\{|\}\}/g,
  new RegExp(`[\\[【]\\s*${FIELD_WORD}[^\\]】\\n]{0,40}[\\]】]`, 'giu'),
  new RegExp(`<\\s*${FIELD_WORD}[^<>\\n]{0,30}>`, 'giu'),
  new RegExp(`%${FIELD_WORD}[\\w-]{0,30}%`, 'giu'),
  /#[a-z]+(?:-[a-z]+)+#/gi,
  /(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])/gu,
  /_{3,}/g,
  /[○〇△]{2,}/g,
];

/** Placeholders that nobody filled, in the ways that templates write them. */
export function openFields(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (const pattern of FIELDS) {
    rest = rest.replace(pattern, (field) => {
      found.push(field);
      return ' ';
    });
  }
  return found;
}

const CHANNELS =
  /(?<![\p{Script=Latin}\p{N}])(?:what['’]?s ?app|we ?chat|weixin|pay ?pal|facebook|instagram|telegram|viber|skype|tik ?tok|youtube|twitter|alipay|venmo|zelle|cash ?app|ebay|aliexpress|temu|etsy|walmart|shopify|discord|wa\.me|t\.me|revolut|google ?pay|apple ?pay|blik|swish|allegro|line ?(?:id|app|アプリ|アカウント)|q{2} ?[:：号群]? ?\d{5,12}|(?:加|联系|添加) ?(?:我们?)? ?的? ?(?:vx|wx|v信|q{2}))(?![\p{Script=Latin}\p{N}])|加 ?v(?![\p{Script=Latin}])|[微薇威徽嶶v] ?信(?=[:：号联加]| ?[a-z0-9])|微信|薇信|支付宝|旺旺|LINE(?:で|に|の|から|@)|ライン(?:で|の(?:ID|アカウント))|フェイスブック|インスタグラム|ペイパル|楽天|ヤフオク|メルカリ/giu;

/** Other apps, payment services and shops. */
export function channels(text: string): string[] {
  return allOf(CHANNELS, text);
}

/** Order ids in a text. */
export function orderIds(text: string): string[] {
  return allOf(ORDER_ID, text);
}
