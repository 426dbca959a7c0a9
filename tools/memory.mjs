// What a run asks of Node, the same for the local command and the bench: memory, and how eagerly it compiles.
import { totalmem } from 'node:os';

/** Options of Node for a seller's year of a million rows, which lives in memory as text. */
export function memoryOptions() {
  const heap = Math.max(2048, Math.floor((totalmem() / 2 ** 20) * 0.75));
  // Nearly all text lives to the end, so looking for dead text early is wasted; what is short-lived goes in big lots.
  const untouched = Math.min(3072, Math.floor(heap / 3));
  return [
    `--max-old-space-size=${heap}`,
    `--initial-old-space-size=${untouched}`,
    '--min-semi-space-size=64',
    '--max-semi-space-size=64',
    // An audit is over in seconds, and with the usual eagerness spends two fifths of its work on compiling itself.
    '--max-inlined-bytecode-size-cumulative=200',
    // Later versions of Node wait by themselves, and refuse an option that they do not know.
    ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=600000'] : []),
  ];
}
