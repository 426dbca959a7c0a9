// Which test files come first: the long ones, so that no worker is left alone with one at the end. Where they were never run,
// those that start a browser or other programs are taken for the longest, then the largest.
const { readFileSync } = require('node:fs');
const { default: TestSequencer } = require('@jest/test-sequencer');

const STARTS = /\.browser\.test\.ts$|\bsoffice\b|\bspawnSync\b|\bexecFileSync\b/;
/** Milliseconds that a byte of a test file stands for. */
const PER_BYTE = 0.4;

/** A guess at how long a file takes, in milliseconds. */
function guess(path) {
  const text = readFileSync(path, 'utf8');
  return PER_BYTE * text.length + (STARTS.test(path) ? 20_000 : STARTS.test(text) ? 8_000 : 0);
}

module.exports = class extends TestSequencer {
  sort(tests) {
    if (tests.every((test) => this.time(test) !== undefined)) return super.sort(tests);
    const times = new Map(tests.map((test) => [test, this.time(test) ?? guess(test.path)]));
    return [...tests].sort((a, b) => times.get(b) - times.get(a));
  }
};
