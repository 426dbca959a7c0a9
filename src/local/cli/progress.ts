// A bar on the terminal for work that takes longer than a moment; nothing where the output is no terminal.
import { widthOf } from './terminal';

/** Work that is over sooner shows no bar. */
const SILENT_MS = 2000;
const BETWEEN_MS = 100;
const BAR = 24;
const CLEAR = '\r\u001B[2K';

export interface Progress {
  /** @param share what is done of all, 0 to 1 */
  at(share: number, doing: string): void;
  /** Takes the bar away: before a line is printed, and at the end. */
  clear(): void;
}

export const NO_PROGRESS: Progress = { at: () => {}, clear: () => {} };

/** As much of a text as stands in so many places. */
function cut(text: string, places: number): string {
  if (widthOf(text) <= places) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > places - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * @param write where the bar goes
 * @param columns places in a line
 * @param now the time in milliseconds
 */
export function progressBar(
  write: (text: string) => void,
  columns: number,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    at(share, doing) {
      const time = now();
      if (time - start < SILENT_MS || time - last < BETWEEN_MS) return;
      last = time;
      shown = true;
      const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
      const percent = `${Math.floor(share * 100)}%`.padStart(4);
      const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${percent}  `;
      write(`${CLEAR}${bar}${cut(doing, columns - bar.length - 1)}`);
    },
    clear() {
      if (shown) write(CLEAR);
      shown = false;
    },
  };
}
