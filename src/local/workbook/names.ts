// Sheet names that Excel takes: at most 31 characters, without []:*?/\, unique without case.

const LIMIT = 31;

/** Excel's name for each tab, in the same order. */
export function sheetNames(tabs: readonly string[]): string[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    const plain = tab.replace(/[[\]:*?/\\\p{Cc}]/gu, '_').replace(/^'+|'+$/g, '') || '_';
    // Excel keeps the name History for itself.
    const base = plain.toLowerCase() === 'history' ? `${plain}_` : plain;
    let name = cut(base, LIMIT);
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const ending = ` (${n})`;
      name = cut(base, LIMIT - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The first characters of a text, never half of one. */
function cut(text: string, length: number): string {
  const part = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
