// Plain text for a terminal: columns that line up, also with Chinese, and colour where it is wanted.

/** Characters that take two places in a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const FIRST_WIDE = 0x1100;

export function widthOf(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_WIDE && WIDE.test(text.charAt(i))) width++;
  return width;
}

export function pad(text: string, width: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? blanks + text : text + blanks;
}

/** Rows of cells with each column as wide as its widest cell; columns named in `right` are flush right. */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, c) => {
      widths[c] = Math.max(widths[c] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, c) => pad(cell, widths[c] ?? 0, right.includes(c)))
      .join('  ')
      .trimEnd(),
  );
}

// A line may break at a blank, and before or after a wide character that does not cling to its neighbour.
const PIECES = /\s+|[^\s\u2E80-\uFFEF]+[，。；：、）！？」”]*|[（「“]?[\u2E80-\uFFEF][，。；：、）！？」”]*/g;

/** A text in lines of at most `width` places; all but the first begin with `hang` blanks. */
export function wrapped(text: string, width: number, hang = 0): string[] {
  const lines: string[] = [];
  const margin = text.length - text.trimStart().length;
  let line = ' '.repeat(margin);
  for (const piece of text.trim().match(PIECES) ?? []) {
    if (widthOf(line) + widthOf(piece.trimEnd()) > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(hang);
      if (piece.trim() === '') continue;
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** True when every line fits. */
export function fits(lines: readonly string[], width: number): boolean {
  return lines.every((line) => widthOf(line) <= width);
}

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
}

const code = (on: number, off: number, wanted: boolean) => (text: string) =>
  wanted && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;

export function paint(wanted: boolean): Paint {
  return {
    bold: code(1, 22, wanted),
    dim: code(2, 22, wanted),
    green: code(32, 39, wanted),
    yellow: code(33, 39, wanted),
  };
}
