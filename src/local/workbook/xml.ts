// Text inside the XML of a workbook.

const SPECIAL = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/u;
const ALL_SPECIAL = new RegExp(SPECIAL, 'gu');

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '\t',
  '\n': '\n',
};

/** Text that XML takes. Control characters are written as Excel writes them (`_x000B_`), so they survive a round trip. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(ALL_SPECIAL, (found) => {
    const named = NAMED[found];
    if (named !== undefined) return named;
    if (found.startsWith('_x')) return `_x005F${found}`;
    const code = found.charCodeAt(0);
    // Half of a surrogate pair is no character at all.
    return code >= 0xd800 ? '\uFFFD' : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
