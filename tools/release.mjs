// npm run release: makes release/fba-claims.cjs, the local command as one file that runs with Node alone, with the licences
// of all that is in it. `-- --out FOLDER` puts it elsewhere.
import { mkdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BuildError, buildRelease, root } from './bundles.mjs';
import { given } from './given.mjs';

const { values } = given(
  `npm run release -- [--out FOLDER]
Makes release/fba-claims.cjs, the local command as one file that runs with Node alone.
  --out FOLDER   put it elsewhere`,
  { out: { type: 'string' } },
);
const folder = resolve(values.out ?? join(root, 'release'));

try {
  mkdirSync(folder, { recursive: true });
  const file = await buildRelease(join(folder, 'fba-claims.cjs'));
  console.log(`${relative(process.cwd(), file)}: ${Math.ceil(statSync(file).size / 1000)} kB`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`Release failed: ${error.message}`);
  process.exitCode = 1;
}
