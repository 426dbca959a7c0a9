// A source file as tests get it: the one that their worker has loaded for all of them.
const { relative } = require('node:path');
const { root, LOAD } = require('./script.cjs');

const nameOf = (path) => relative(root, path).replaceAll('\\', '/');

module.exports = {
  process: (_text, path) => ({ code: `module.exports = globalThis[Symbol.for('${LOAD}')]('${nameOf(path)}');` }),
  getCacheKey: (_text, path) => `${LOAD} ${nameOf(path)}`,
};
