// How much memory a run gives itself, the same for the local command and the bench.
import { totalmem } from 'node:os';

/** Options of Node for a seller's year of a million rows, which lives in memory as text. */
export function memoryOptions() {
  const heap = Math.max(2048, Math.floor((totalmem() / 2 ** 20) * 0.75));
  // Short-lived text is cleared in bigger lots: a tenth less time at a million rows.
  return [`--max-old-space-size=${heap}`, '--max-semi-space-size=64'];
}
