// What a run asks of Node, the same for the local command, the bench and the tests: memory, and how eagerly it compiles.
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';

/**
 * Options of Node for a run that is over in minutes: what is short-lived goes in big lots, and little is compiled twice.
 * @param lot megabytes; an audit is as fast with 32 as with 64 and takes 60 MB less
 */
export function shortRunOptions(lot = 64) {
  return [
    `--min-semi-space-size=${lot}`,
    `--max-semi-space-size=${lot}`,
    // With the usual eagerness an audit spends two fifths of its work on compiling itself, and the tests a fifth.
    '--max-inlined-bytecode-size-cumulative=200',
    // Later versions of Node wait by themselves, and refuse an option that they do not know.
    ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=600000'] : []),
  ];
}

/**
 * How the C library of Linux hands out memory (others do not read it): the threads share it, and what a large column had goes
 * back when it is not needed any more. An audit of five million rows takes 140 MB less (2026-11), and no more time.
 */
const ALLOCATION = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: String(4 << 20) };

/** Starts Node with the memory for a large seller's year. */
export function spawnLarge(args, stdio = 'inherit') {
  return spawn(process.execPath, [...memoryOptions(), ...args], { stdio, env: { ...process.env, ...ALLOCATION } });
}

/** Options of Node for a seller's year of a million rows, which lives in memory as text. */
export function memoryOptions() {
  const heap = Math.max(2048, Math.floor((totalmem() / 2 ** 20) * 0.75));
  // Nearly all text lives to the end, so looking for dead text early is wasted.
  const untouched = Math.min(3072, Math.floor(heap / 3));
  return [
    `--max-old-space-size=${heap}`,
    `--initial-old-space-size=${untouched}`,
    // Half of the time is spent in code of Node itself: on large pages an audit takes some 3 % less. Where a system has none, nothing happens.
    '--use-largepages=silent',
    ...shortRunOptions(32),
  ];
}
