// What stands in a file's name or in a cell may hold characters that steer a terminal: they are shown, not sent.

// C0, DEL and C1, line and paragraph separators, and the marks that turn the direction of writing.
const STEERING = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF]/gu;
/** The colours that this program itself sets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const OWN_COLOUR = /(\u001B\[(?:1|2|22|32|33|39)m)/;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A line in which steering characters are shown as such (`␛[2J`).
 * @param coloured whether the colours that this program sets are let through
 */
export function visible(line: string, coloured: boolean): string {
  const shown = (text: string): string => text.replace(STEERING, picture);
  if (!coloured) return shown(line);
  return line
    .split(OWN_COLOUR)
    .map((part, i) => (i % 2 === 1 ? part : shown(part)))
    .join('');
}
