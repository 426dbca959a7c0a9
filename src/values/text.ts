// Text as reports spell it, made comparable.

// Characters that pasting leaves behind: BOM, zero-width marks, no-break and thin blanks.
const INVISIBLE = /[\uFEFF\u200B-\u200F\u202A-\u202E\u2060]/g;
const PLAIN = /^[ !-_a-~]*$/;
const FOLDED = /[ _-]/;
/** ASCII without blanks and small letters that begins with neither an apostrophe nor a zero: nothing to change. */
const PLAIN_ID = /^[!-&(-/1-`][!-`]*$/;
/** True for what may stand in the middle of such an id. */
export const isPlainIdByte = (c: number): boolean => c > 32 && c < 97;
const BLANKS = /[\s\u00A0\u2007\u202F\u3000]+/g;

/**
 * A header made comparable: no BOM, no accents, one kind of apostrophe, lower case, and `-`, `_`, blanks and a
 * trailing colon folded away. Amazon spells the same column "Event Type", "Event type", "EventType" and "event-type".
 */
export function headerKey(text: string): string {
  // Whole tabs are searched for titles, and nearly all cells are plain ASCII.
  if (PLAIN.test(text)) {
    const key = FOLDED.test(text) ? text.toLowerCase().replace(/[ _-]+/g, '') : text.toLowerCase();
    return key.endsWith(':') ? key.replace(/:+$/, '') : key;
  }
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(INVISIBLE, '')
    .replace(/[’‘`´]/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[\s\u00A0\u2007\u202F\u3000_-]+/g, '')
    .replace(/[:：]+$/, '');
}

/** Reasons, statuses and dispositions compare without case, blanks, `_`, `-` and `:` (contract, section 2). */
export function codeKey(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u00A0_:-]+/g, '')
    .toLowerCase();
}

/**
 * An id made comparable: no blanks, no apostrophe of a spreadsheet, upper case, and no leading zeros, which a spreadsheet
 * loses. Two ids that were different may meet, which claims less wherever it decides.
 */
export function idKey(text: string): string {
  if (text === '' || PLAIN_ID.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/^'+/, '')
    .replace(/[\s\u00A0]+/g, '')
    .toUpperCase()
    .replace(/^0+(?=.)/, '');
}

/** Cell text without surrounding blanks and invisible marks; inner blanks stay. */
export function cleanText(text: string): string {
  const t = text.trim();
  // Nearly every cell is plain ASCII: look before replacing.
  for (let i = 0; i < t.length; i++) {
    const c = t.charCodeAt(i);
    if (c === 0xfeff || (c >= 0x200b && c <= 0x202f) || c === 0x2060 || c === 0xa0) {
      return t.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
    }
  }
  return t;
}

/**
 * Parts put together as one piece of memory. What a template makes is a chain of its parts until somebody looks inside, and takes
 * twice as much: too much for keys of hundreds of thousands.
 */
export function oneText(...parts: readonly string[]): string {
  return parts.join('');
}

/** Short, stable, non-secret fingerprint of a text (FNV-1a, 2 × 32 bits), 13–14 characters of base 36. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193) >>> 0;
    b = Math.imul(b ^ (c + i), 0x85ebca6b) >>> 0;
  }
  return a.toString(36).padStart(7, '0') + b.toString(36).padStart(7, '0');
}
