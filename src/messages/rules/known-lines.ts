// Texts that are written by the hundred repeat their lines, other figures aside: such a line is looked at once.

/** Lines that are kept in mind; a run of a large seller has some hundreds. */
const MOST = 10_000;

/** Lines that differ in figures and in the width of blanks only are the same here. */
const likeOthers = (text: string): string => text.replace(/\d+/g, '0').replace(/ {2,}/g, '  ');

/**
 * Tells whether a text may hold what patterns look for: true where they find it in two of its lines that follow each other,
 * blank ones left out. What they look for must not depend on how many digits a number has, and not go over more lines.
 */
export function asLinesTell(finds: (lines: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  const tell = (lines: string): boolean => {
    let found = known.get(lines);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      found = finds(lines);
      known.set(lines, found);
    }
    return found;
  };
  return (text) => {
    const lines = likeOthers(text)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.some((line, i) => tell(`${line}\n${lines[i + 1] ?? ''}`));
  };
}
