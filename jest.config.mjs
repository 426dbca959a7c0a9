// Tests mirror src/; TypeScript is stripped by swc (types are checked by `npm run typecheck`).
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findChromium } from './tools/chromium.mjs';

// Workers take their environment from here: the same browser, however jest is started.
const chromium = findChromium();
if (chromium) process.env.CHROME_PATH = chromium;

/** The sources anew for every test file, as jest has it by itself: for coverage, and to see that no test leans on another. */
const apart = process.env.FBA_CLAIMS_MODULES_APART || process.argv.some((word) => word.startsWith('--coverage'));
const sources = fileURLToPath(new URL('src', import.meta.url)).replace(/[^\w/]/g, '\\$&');
const once = {
  globalSetup: '<rootDir>/tools/jest/bundle.mjs',
  testEnvironment: '<rootDir>/tools/jest/environment.cjs',
};

export default {
  ...(apart ? { testEnvironment: 'node' } : once),
  // A machine at work on other things is slow, which is no fault of what is tested.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  // One more than cores: tests that wait for a browser or another program leave theirs idle.
  maxWorkers: availableParallelism() + 1,
  // A test file runs in a context of its own, where each look at a global is some fifty times as slow; these are handed to every
  // module by name. Not Date and the timers, which a test may put others in place of.
  sandboxInjectedGlobals: [
    ...['Math', 'Number', 'String', 'Boolean', 'BigInt', 'Object', 'Array', 'Map', 'Set', 'WeakMap', 'JSON', 'RegExp'],
    ...['Error', 'Promise', 'Uint8Array', 'Int32Array', 'Uint32Array', 'Float64Array', 'isNaN', 'isFinite'],
  ],
  testSequencer: '<rootDir>/tools/jest/sequencer.cjs',
  testMatch: ['**/*.test.ts'],
  // hucre, the reader of workbooks, is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  transform: {
    ...(apart ? {} : { [`^${sources}[/\\\\].*\\.ts$`]: '<rootDir>/tools/jest/source.cjs' }),
    '^.+\\.(ts|mjs)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
};
