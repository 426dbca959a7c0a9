// npm run sheet: installs the grid's packages on first use, builds what is pushed and the page around the grid, and opens it
// in the browser.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { BuildError, root } from './bundles.mjs';
import { spawnLarge } from './memory.mjs';
import { installGrid } from './sheet-grid.mjs';
import { openInBrowser } from './sheet-open.mjs';
import { languageIn, sayIn } from './sheet-words.mjs';

const own = join(root, 'local-sheet');
const out = join(root, 'build/sheet');
const args = process.argv.slice(2);
const say = sayIn(languageIn(args));

const shared = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Of a program for Node: `build/NAME.cjs` from its entry. */
const program = (entry, name) =>
  esbuild.build({
    ...shared,
    entryPoints: [join(root, entry)],
    platform: 'node',
    target: 'node20',
    outfile: join(root, `build/${name}.cjs`),
  });

async function build() {
  mkdirSync(out, { recursive: true });
  await Promise.all([
    esbuild.build({
      ...shared,
      absWorkingDir: own,
      entryPoints: { page: 'page/page.ts', frame: 'page/frame.ts' },
      minify: true,
      format: 'iife',
      target: 'es2022',
      outdir: out,
      loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    }),
    program('src/local/sheet/engine-thread.ts', 'sheet-thread'),
  ]);
  copyFileSync(join(own, 'page/index.html'), join(out, 'index.html'));
  copyFileSync(join(own, 'page/page.css'), join(out, 'frame.css'));
  const { status } = spawnSync(process.execPath, ['tools/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new BuildError(say('notBuilt'));
}

try {
  const asksForHelp = args.includes('--help') || args.includes('-h');
  if (!asksForHelp) {
    installGrid(own, say);
    await build();
  }
  // Beside a sheet that is open, help writes nothing over its program.
  const name = asksForHelp ? 'sheet-help' : 'sheet';
  await program('src/local/cli/sheet.ts', name);
  const child = spawnLarge([join(root, `build/${name}.cjs`), ...args], ['inherit', 'inherit', 'inherit', 'ipc']);
  child.on('message', ({ address }) => {
    if (address && !args.includes('--no-open')) openInBrowser(address, say);
  });
  // The child saves, and this process ends with it. A terminal sends Ctrl-C to both, other programs to this one alone.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
