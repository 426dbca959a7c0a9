// What is forbidden in every language alike: links, addresses, phone numbers, emoji, styling, shouting, fields left open.

const ORDER_ID = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g;
const AMAZON_HOST =
  /^(?:[a-z0-9-]+\.)*amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.be|ie|com\.tr|ae|sa|eg|in|co\.jp|com\.au|sg|co\.za)$/i;
const TOP =
  'com|net|org|info|biz|shop|store|online|site|website|app|link|top|xyz|club|vip|eu|uk|co|cn|jp|us|ca|au|de|fr|it|es|nl|se|pl|be|ch|at|io|me|ly|to|gl|cc|tv|gg|hk|tw';
const URL = /(?:https?:\/\/|www\.)[^\s<>"'）」』]+/gi;
// A full stop without the blank after it ("delivered.Es …") is no link, so a bare address counts in one case only.
const bare = (label: string, top: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}@.-])(?:${label}\\.)+(?:${top})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])(?:/[^\\s]*)?`,
    'gu',
  );
const BARE = [
  bare('[a-z0-9][a-z0-9-]*', TOP),
  bare('[A-Z0-9][A-Z0-9-]*', TOP.toUpperCase()),
  bare('[A-Za-z0-9][A-Za-z0-9-]*', 'com|net|org|shop|store|co\\.uk|co\\.jp'),
];
const SPELLED =
  /[\p{L}\p{N}-]+\s*[([]?\s*(?:dot|punkt|point|punto|ドット)\s*[)\]]?\s*(?:com|net|org|shop|store|de|fr|it|es|jp)(?![\p{L}\p{N}])/giu;

function hostOf(link: string): string {
  return link
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#:].*$/, '')
    .replace(/[.,;!)\]]+$/, '')
    .replace(/^.*@/, '');
}

/** Links to anywhere but Amazon, written as links, bare or spelled out. */
export function links(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (const pattern of [URL, ...BARE]) {
    rest = rest.replace(pattern, (link) => {
      const clean = link.replace(/[.,;!?)\]。、]+$/, '');
      if (!AMAZON_HOST.test(hostOf(clean)) || /^http:\/\//i.test(clean)) found.push(clean);
      return ' ';
    });
  }
  for (const match of rest.matchAll(SPELLED)) found.push(match[0]);
  return found;
}

const EMAIL =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\[at\]|\(at\)|\{at\})\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\]|\sdot\s)\s?[\p{L}\p{N}-]+)+/giu;
const SPELLED_EMAIL =
  /[\p{L}\p{N}._-]+\s(?:at|chez|arroba|chiocciola)\s[\p{L}\p{N}-]+\s?(?:\.|\s(?:dot|punkt|point|punto)\s)\s?(?:com|net|org|de|fr|it|es|jp|uk)(?![\p{L}\p{N}])/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}/gu;

/** E-mail addresses and names with an @. */
export function addresses(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (const pattern of [EMAIL, SPELLED_EMAIL]) {
    rest = rest.replace(pattern, (address) => {
      found.push(address.trim());
      return ' ';
    });
  }
  for (const match of rest.matchAll(HANDLE)) found.push(match[0]);
  return found;
}

const DATE =
  /(?<!\d)(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:\d{4}|\d{2})(?!\d))(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?/g;
const AMOUNT = /(?:[$€£¥￥]|USD|EUR|GBP|JPY|CAD)\s?\d[\d.,\u00a0 ]*|\d[\d.,]*\s?(?:[$€£¥￥]|USD|EUR|GBP|JPY|円|元)/g;
const NUMBER = /(?:\+|(?<![\p{L}\p{N}.,#-]))\(?\d[\d\s()./-]{5,}\d(?![\p{L}\p{N}])/gu;

/**
 * Phone numbers. `announced` tells whether the words before a number name a phone (`true`), a parcel or an order
 * (`false`), or neither (`null`).
 */
export function phones(text: string, announced: (before: string) => boolean | null): string[] {
  const blank = (match: string) => ' '.repeat(match.length);
  const masked = text.replace(ORDER_ID, blank).replace(DATE, blank).replace(AMOUNT, blank);
  const found: string[] = [];
  for (const match of masked.matchAll(NUMBER)) {
    const words = match[0].trim();
    const digits = words.replace(/\D/g, '').length;
    const before = masked.slice(Math.max(0, match.index - 30), match.index);
    const said = announced(before);
    if (said === false || digits < 6 || digits > 15) continue;
    const international = words.startsWith('+') || words.startsWith('00');
    const grouped = /[\s()./-]/.test(words) && digits >= 9;
    const plain = /^\d{9,11}$/.test(words) || /^0\d{8,}$/.test(words);
    if (said || (international && digits >= 8) || grouped || plain) found.push(words);
  }
  return found;
}

// Emoji, symbols used as such, and smileys typed with signs.
const EMOJI =
  /(?![©®™↔↕‼⁉〰〽ℹ])\p{Extended_Pictographic}\uFE0F?|[\u{1F1E6}-\u{1F1FF}]{2}|[★☆♥♡♪♫✓✔✨]|(?<![\p{L}\p{N}])[:;=]-?[)(DPp](?![\p{L}\p{N}])|\^[_o.]?\^|<3(?!\d)/gu;

export function emoji(text: string): string[] {
  return [...new Set([...text.matchAll(EMOJI)].map((match) => match[0]))];
}

const HTML =
  /<\/?(?:a|b|i|u|br|p|div|span|img|strong|em|font|table|ul|li|h[1-6])(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt);/gi;
const MARKS = /[!！]{2,}|[?？]{3,}|(?:[!！][?？]){2,}|(?:[~*=#_-]\s?){8,}|(?:～){3,}|\*\*[^*\n]+\*\*/g;
const FANCY = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u24B6-\u24E9]+/gu;

/** HTML, rows of signs and decorated letters: messages are plain text. `raw` is the text before it is made comparable. */
export function styling(text: string, raw: string): string[] {
  const rows = text.replace(/_{3,}/g, ' ');
  return [...text.matchAll(HTML), ...rows.matchAll(MARKS), ...raw.matchAll(FANCY)].map((match) => match[0]);
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
  /(?<![\p{L}\p{N}])(?:what['’]?s\s?app|wechat|weixin|pay\s?pal|facebook|instagram|telegram|viber|skype|tik\s?tok|youtube|twitter|alipay|venmo|zelle|cash\s?app|ebay|aliexpress|temu|etsy|walmart|shopify|discord|wa\.me|t\.me|revolut|google\s?pay|apple\s?pay|line\s?(?:id|app|アプリ|アカウント)|q{2}\s?[:：号群]?\s?\d{5,})(?![\p{L}\p{N}])|微信|支付宝|旺旺|LINE(?:で|に|の|から|@)|ライン(?:で|の(?:ID|アカウント))|フェイスブック|インスタグラム|ペイパル|楽天|ヤフオク|メルカリ/giu;

/** Other apps, payment services and shops. */
export function channels(text: string): string[] {
  return [...text.matchAll(CHANNELS)].map((match) => match[0]);
}

/** Order ids in a text. */
export function orderIds(text: string): string[] {
  return [...text.matchAll(ORDER_ID)].map((match) => match[0]);
}
