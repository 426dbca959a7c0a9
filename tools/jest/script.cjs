// Where the sources stand as one script, and under which name what loads them hangs in the global scope of tests.
const { join } = require('node:path');

exports.root = join(__dirname, '../..');
exports.script = join(exports.root, 'build/tests/sources.cjs');
exports.LOAD = 'fba-claims.load';
