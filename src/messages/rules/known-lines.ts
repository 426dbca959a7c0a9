// Texts that are written by the hundred repeat their lines, other figures aside: such a line is looked at once.

/** Lines that are kept in mind; a run of a large seller has some hundreds. */
const MOST = 10_000;

/** Lines that differ in figures and in the width of blanks only are the same here. */
const likeOthers = (text: string): string => text.replace(/\d+/g, '0').replace(/ {2,}/g, '  ');

/** A pattern for text in small letters: one that ignores case takes several times as long to be made and to be looked for. */
const inSmallLetters = ({ source }: RegExp): RegExp =>
  new RegExp(
    source.replace(/\\p\{[^}]*\}|\\.|\p{Lu}/gu, (part) => (part.startsWith('\\') ? part : part.toLowerCase())),
    'u',
  );

/**
 * Tells whether a text may hold what patterns look for: true where one of them finds it in two of its lines that follow each
 * other, blank ones left out.
 * @param patterns they ignore case, do not tell numbers by how many digits these have, and do not go over more lines
 */
export function asLinesTell(patterns: () => readonly RegExp[]): (text: string) => boolean {
  const known = new Map<string, boolean>();
  let small: readonly RegExp[] | null = null;
  const tell = (lines: string): boolean => {
    let found = known.get(lines);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      small ??= patterns().map(inSmallLetters);
      const text = lines.toLowerCase();
      found = small.some((pattern) => pattern.test(text));
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
