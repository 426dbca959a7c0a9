// Comes before each command of package.json (`node --import`): says in a line what is missing, where Node would print a trace.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const there = existsSync(fileURLToPath(new URL('../node_modules/.package-lock.json', import.meta.url)));
const missing =
  major < 20 || (major === 20 && minor < 10)
    ? `This needs Node.js 20.10 or newer, and here is ${process.versions.node}: https://nodejs.org has it.`
    : there
      ? null
      : 'The packages are not here yet: run "npm install" in this folder once (one to three minutes), then the same command again.';
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
