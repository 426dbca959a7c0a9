// Tests mirror src/; TypeScript is stripped by swc (types are checked by `npm run typecheck`).
export default {
  testEnvironment: 'node',
  // A machine at work on other things is slow, which is no fault of what is tested.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  // All cores: by itself jest leaves one idle, which is half of a small machine.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts'],
  // hucre, the reader of workbooks, is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  transform: { '^.+\\.(ts|mjs)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
};
