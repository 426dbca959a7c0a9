// npm run build: makes dist/ (what is pushed to Google) and the local command. `--main FILE --out FOLDER` builds another script.
import { relative, resolve } from 'node:path';
import { BuildError, buildAddon, buildLocal, root } from './bundles.mjs';
import { given } from './given.mjs';

const { values } = given(
  `npm run build -- [--main FILE] [--out FOLDER]
Makes dist/, which is pushed to Google, and build/local.cjs, the local command.
  --main FILE    build another script, and no local command
  --out FOLDER   put it elsewhere`,
  { main: { type: 'string' }, out: { type: 'string' } },
);
const outDir = resolve(values.out ?? `${root}/dist`);

try {
  const main = values.main ? { entry: resolve(values.main) } : {};
  const [addon] = await Promise.all([buildAddon({ ...main, outDir }), values.main ? null : buildLocal()]);
  const pages = addon.pages.length === 0 ? 'no pages' : `pages ${addon.pages.join(', ')}`;
  console.log(
    `${relative(process.cwd(), outDir) || '.'}/Code.js: ${Math.ceil(addon.bytes / 1000)} kB, ${addon.names.join(', ')}; ${pages}; ${addon.languages.length} languages`,
  );
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`Build failed: ${error.message}`);
  process.exitCode = 1;
}
